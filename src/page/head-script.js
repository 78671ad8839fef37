// Runs before the first paint: the theme and language of the link, or of the reader, so that nothing flashes.
{
  const parameters = new URLSearchParams(location.search);
  const root = document.documentElement;
  const theme = parameters.get('theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  // The poster is the opening view: another view does not begin with it. It has its frame after the words have theirs.
  root.dataset.poster = parameters.has('map') || parameters.has('view') ? 'none' : 'soon';
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (root.dataset.poster === 'soon') root.dataset.poster = 'shown';
    }),
  );
  const known = { en: 'en', ru: 'ru', zh: 'zh-Hans' };
  const wanted = [parameters.get('lang'), ...navigator.languages].map(
    (tag) => known[String(tag).slice(0, 2).toLowerCase()],
  );
  root.lang = wanted.find(Boolean) ?? 'en';
}

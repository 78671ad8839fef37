// Runs before the first paint: the theme and language of the link, or of the reader, so that nothing flashes.
{
  const parameters = new URLSearchParams(location.search);
  const root = document.documentElement;
  const theme = parameters.get('theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  // The poster is the opening view: another view does not begin with it.
  if (['map', 'view', 'tour'].some((name) => parameters.has(name))) root.dataset.poster = 'none';
  // It has its frame after the words have theirs, and is only text until then: to read its lines would keep them waiting.
  const draw = () => {
    const poster = document.getElementById('poster');
    const drawing = poster?.querySelector('noscript');
    if (drawing) poster.innerHTML = drawing.textContent;
  };
  const painted = (_, observer) => {
    observer.disconnect();
    root.dataset.painted = '';
    if (root.dataset.poster === 'none') return;
    if (document.readyState === 'loading') document.addEventListener('readystatechange', draw, { once: true });
    else draw();
  };
  new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
  const known = { en: 'en', ru: 'ru', zh: 'zh-Hans' };
  const wanted = [parameters.get('lang'), ...navigator.languages].map(
    (tag) => known[String(tag).slice(0, 2).toLowerCase()],
  );
  root.lang = wanted.find(Boolean) ?? 'en';
}

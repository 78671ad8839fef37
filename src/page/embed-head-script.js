// Runs before the first paint: theme and language of the address, or of the reader, and the poster's picture on its way.
{
  const parameters = new URLSearchParams(location.search);
  const root = document.documentElement;
  const theme = parameters.get('theme');
  const light = theme === 'light' || theme === 'print';
  const dark = theme === 'dark' || (!light && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  const known = ['en', 'ru', 'zh'];
  const wanted = [parameters.get('lang'), ...navigator.languages].map((tag) => String(tag).slice(0, 2).toLowerCase());
  const language = wanted.find((tag) => known.includes(tag)) ?? 'en';
  root.lang = language === 'zh' ? 'zh-Hans' : language;
  const claim = parameters.get('claim');
  const wish = claim ? `claim-${claim}` : (parameters.get('feature') ?? 'atlas');
  const pages = document.querySelector('meta[name=pages]')?.content.split(' ') ?? [];
  const page = pages.includes(wish) ? wish : pages[0];
  if (page) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'image';
    link.type = 'image/avif';
    link.href = `./poster/${language}/${page}.avif`;
    link.fetchPriority = 'high';
    document.head.append(link);
  }
}

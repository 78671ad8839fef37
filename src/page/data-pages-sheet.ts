import { transform } from 'lightningcss';

/** The tokens of the dark theme, to be taken when the system is dark: the page has no script that could choose. Paper is light. */
function darkTokens(tokens: string): string {
  const [, rules] = /:root\[data-theme="dark"\]\s*\{([^}]*)\}/.exec(tokens) ?? [];
  if (!rules) throw new Error('tokens.css: expected a dark theme');
  return `@media screen and (prefers-color-scheme: dark){:root{${rules}}}`;
}

/** The style sheet of the page of downloads: fonts, the app's tokens, and its own few rules. */
export function dataSheet(parts: { fonts: string; tokens: string; rules: string }): string {
  const code = `${parts.fonts}${parts.tokens}${darkTokens(parts.tokens)}${parts.rules}`;
  return transform({ filename: 'data.css', code: Buffer.from(code), minify: true }).code.toString();
}

/** What a report of an error says before its writer adds a word. */
export interface Report {
  readonly subject: string;
  readonly body: string;
}

/**
 * Where reports go: the build setting VITE_REPORT_ADDRESS, either `mailto:someone@example.org` or the https address
 * of a form that takes `title` and `body` (as those of GitHub and GitLab do). Unset or anything else: `null`, and the
 * panel offers the report as a text to copy.
 */
export function reportAddress(setting: unknown, { subject, body }: Report): string | null {
  if (typeof setting !== 'string' || !URL.canParse(setting)) return null;
  const address = new URL(setting);
  const words = { mailto: { subject, body }, https: { title: subject, body } }[address.protocol.slice(0, -1)];
  if (!words) return null;
  // Mail programs take `+` for itself, so blanks are written as %20.
  const query = Object.entries(words).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  address.search = [...(address.search ? [address.search.slice(1)] : []), ...query].join('&');
  return address.href;
}

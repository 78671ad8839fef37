/** Text that the page carries inside; `null` where it has none of this name. */
export const inlined = (part: string): string | null => document.getElementById(part)?.textContent ?? null;

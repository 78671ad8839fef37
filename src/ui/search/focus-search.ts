/** The id of the search input: it occurs once in a page, so that a key can find it. */
export const searchInputId = 'search-input';

/** Puts the cursor into the search box, with what stands there selected. */
export function focusSearch(): void {
  const input = document.getElementById(searchInputId);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

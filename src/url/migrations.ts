/** Renamed parameters, oldest first. An entry stays for ever: links made before it still work. */
const renames: readonly { from: string; to: string }[] = [
  // What embeds call the sectors, from the outside.
  { from: 'layers', to: 'sector' },
];

/** The parameters under their names of today; the first of a repeated parameter counts. */
export function migrated(parameters: URLSearchParams): URLSearchParams {
  const current = new URLSearchParams();
  for (const [name, value] of parameters) {
    const today = renames.reduce((known, rename) => (rename.from === known ? rename.to : known), name);
    if (!current.has(today)) current.set(today, value);
  }
  return current;
}

/** Time for the browser to take over a file before its address is given back. */
const takeover = 60_000;

/** Hands a file to the reader under a name, as a click on a link with `download` does. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Inside an open dialog: what lies outside it is inert.
  (document.querySelector('dialog[open]') ?? document.body).append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), takeover);
}

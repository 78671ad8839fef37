/*
 * The look lies in a shadow tree and is a sheet of its own: the style of an old page does not reach it, and no policy
 * of a strict one forbids it. What stands inside is the page's own. Paper gets the poster: it is sharp, shows what the
 * page was written about, and is there at once.
 */
const always =
  ':host(:not([hidden])){display:block;min-height:200px;max-height:2000px;position:relative!important}' +
  'iframe,button{inset:0;border:0;position:absolute}iframe{width:100%;height:100%}' +
  'button{inset:20% 0 auto;margin:auto;font:16px system-ui;width:fit-content;padding:1em;border-radius:1em;' +
  'background:#123;color:#fff}@media print{iframe,button{display:none}}@media screen{';

/**
 * The sheet of an element. Its box is the same with picture and frame, so that nothing below it moves: of the element's
 * own shape, or that of what stands inside. `height`: what its frame asks for.
 */
export function lookOf(element: Element, isLive: boolean, height: number | ''): string {
  const size = (name: string) => +(element.getAttribute(name) ?? 0);
  const shape = `:host{aspect-ratio:${size('width')}/${size('height')}}:host([auto-height]){height:${height}px}`;
  return `${always}${shape}${isLive ? 'slot,button' : 'iframe'}{visibility:hidden}}`;
}

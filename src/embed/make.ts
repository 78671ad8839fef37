type Attributes = Readonly<Record<string, string | boolean | null>>;

/** An element with attributes (`true`: present, `false` or `null`: absent) and children. Texts are texts, never HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  set(element, attributes);
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
  }
}

/** A drawing; `parts` are elements by tag with their attributes. */
export function drawing(
  attributes: Attributes,
  parts: readonly (readonly [tag: string, attributes: Attributes])[],
): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  set(svg, { 'aria-hidden': 'true', ...attributes });
  for (const [tag, own] of parts) {
    const part = document.createElementNS(space, tag);
    set(part, own);
    svg.append(part);
  }
  return svg;
}

import { liveMaps } from './element-live.ts';
import { mapOf, parameters } from './element-map.ts';

/*
 * `<corridors-map>`, for other people's pages: `embed.js`, a classic script without imports. What stands inside the
 * element is shown, with this script as without, until the map is wanted; then a frame takes its place. See embed.d.ts.
 */
class CorridorsMap extends HTMLElement {
  static observedAttributes = ['src', ...parameters];
  #map = mapOf(this);
  connectedCallback(): void {
    this.#map.connect();
  }
  disconnectedCallback(): void {
    this.#map.disconnect();
  }
  /** Moved by `moveBefore`, a frame goes on as it is. */
  connectedMoveCallback(): void {}
  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before !== value) this.#map.change(name, value);
  }
}

// The script may stand in a page twice.
if (!customElements.get('corridors-map')) {
  customElements.define('corridors-map', CorridorsMap);
  addEventListener('message', (event) => {
    for (const map of liveMaps) map.message(event);
  });
}

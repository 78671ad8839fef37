import { type EmbedOptions, interactions, loadings, presets, type TourPlace, usualEmbed } from '../domain/embed.ts';
import { homeView, type View } from '../domain/view.ts';
import { type Decoded, decode, encode, isId } from './codec.ts';

/*
 * The address of an embed: the parameters of the app, with those of the embed's own behaviour. State is never in the
 * hash, for WordPress writes there. Where a tour is named, what the map shows is its scene's: of the view only language,
 * theme, data version and a camera that the reader has moved are kept.
 */

const themeOfPrint = 'print';

/** A view, how it is embedded, and the parameters that were not understood. */
export interface DecodedEmbed extends Decoded {
  readonly options: EmbedOptions;
  readonly place: TourPlace | null;
}

/** Reads the query of an embed. Never throws; what is unknown or broken keeps its default and is named in `ignored`. */
export function decodeEmbed(search: string): DecodedEmbed {
  const parameters = new URLSearchParams(search.slice(0, 8000));
  const ignored: string[] = [];
  const choice = <const T extends string>(name: string, allowed: readonly T[], normal: T): T => {
    const raw = parameters.get(name);
    if (raw === null) return normal;
    const known = allowed.find((value) => value === raw);
    if (known === undefined) ignored.push(name);
    return known ?? normal;
  };
  const print = parameters.get('theme') === themeOfPrint;
  if (print) parameters.set('theme', 'light');
  const decoded = decode(parameters.toString());
  const id = (name: string): string | null => {
    const raw = parameters.get(name);
    if (raw !== null && !isId(raw)) ignored.push(name);
    return raw !== null && isId(raw) ? raw : null;
  };
  const tour = id('tour');
  return {
    place: tour === null ? null : { tour, scene: id('scene') },
    view: decoded.view,
    options: {
      ui: choice('ui', presets, usualEmbed.ui),
      title: choice('title', ['1', '0'], '1') === '1',
      interact: choice('interact', interactions, usualEmbed.interact),
      load: choice('load', loadings, usualEmbed.load),
      print,
    },
    ignored: [...decoded.ignored, ...ignored],
  };
}

/** Writes the query of an embed (`?…` or empty), defaults left out. The inverse of {@link decodeEmbed}. */
export function encodeEmbed(view: View, options: EmbedOptions, place: TourPlace | null = null): string {
  const { language, theme, version, camera } = view;
  const parameters = new URLSearchParams(encode(place ? { ...homeView, language, theme, version, camera } : view));
  if (place) parameters.set('tour', place.tour);
  if (place?.scene) parameters.set('scene', place.scene);
  if (options.print) parameters.set('theme', themeOfPrint);
  if (options.ui !== usualEmbed.ui) parameters.set('ui', options.ui);
  if (options.title !== usualEmbed.title) parameters.set('title', options.title ? '1' : '0');
  if (options.interact !== usualEmbed.interact) parameters.set('interact', options.interact);
  if (options.load !== usualEmbed.load) parameters.set('load', options.load);
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query ? `?${query}` : '';
}

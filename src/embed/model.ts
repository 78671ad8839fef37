import type { EmbedOptions, TourPlace } from '../domain/embed.ts';
import type { PosterInfo } from '../domain/poster-info.ts';
import type { View } from '../domain/view.ts';
import { openingPageId } from '../domain/view-page.ts';
import { type Sector, sectors } from '../domain/vocabulary.ts';
import { embedWords } from '../i18n/late/embed.ts';
import { filled } from '../i18n/plural-forms.ts';
import type { Look } from '../map/stage.ts';
import type { DataDay, Frozen } from './data-day.ts';
import { dayWords } from './day-words.ts';
import { openAddress } from './links.ts';

/** What is known of an embedded view at some moment. */
export interface Known {
  readonly view: View;
  readonly look: Look;
  /** In a tour: where in it. */
  readonly place: TourPlace | null;
  /** The view page whose poster is shown until more is known; empty: none. */
  readonly page: string;
  /** `null`: on its way, or not to be had. */
  readonly poster: PosterInfo | null;
  readonly newest: DataDay | null;
  readonly frozen: Frozen | null;
  readonly credits: string;
  /** What the live map draws; `null` while there is none. */
  readonly drawn: readonly Sector[] | null;
  /** The day that the live map shows, ISO. */
  readonly day: string | null;
}

/** What an embedded view says, in the reader's language. */
export interface Model {
  readonly language: Look['language'];
  readonly title: string;
  readonly subtitle: string;
  readonly posterId: string;
  readonly alt: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sectors: readonly Sector[];
  readonly data: string;
  readonly credits: string;
  readonly open: string;
  readonly fullMap: string;
  /** The way from a frozen view to the newest data. */
  readonly newer: string | null;
}

export function modelOf(known: Known): Model {
  const { view, poster, frozen, newest } = known;
  const { language } = known.look;
  const posterId = poster?.id ?? known.page;
  const words = embedWords[language];
  const data = frozen?.type === 'frozen' ? frozen.data : view.version === null ? newest : null;
  const date = (day: string, month: 'long' | 'short') => dayWords(day, language, month);
  // The poster shows the day of the data, whatever year the view asks for; the live map shows that year.
  const day = known.day ?? data?.date;
  const status = day && filled(words.status, { date: date(day, 'long') });
  const dataOf = data && filled(words.dataOf, { date: date(data.date, 'long') });
  const newer = frozen?.type === 'frozen' ? frozen.newer : null;
  const subtitle =
    view.version === null ? [status] : view.year === null || known.day === null ? [dataOf] : [status, dataOf];
  return {
    language,
    title: poster?.title[language] ?? words.untitled,
    subtitle: [...subtitle, frozen?.type === 'never-published' ? words.neverPublished : null]
      .filter(Boolean)
      .join(' · '),
    posterId,
    alt: poster?.alt[language] ?? words.untitled,
    facts: poster?.facts.map(({ label, value }) => ({ label: label[language], value: value[language] })) ?? [],
    // The opening view's poster shows the whole atlas; what another shows, its own names say.
    sectors: known.drawn ?? (posterId === openingPageId ? sectors : []),
    data: data ? filled(words.data, { date: date(data.date, 'short') }) : '',
    credits: known.credits,
    open: known.place ? words.openTour : words.open,
    fullMap: openAddress(view, known.place),
    newer: newer ? filled(words.newer, { date: date(newer.date, 'long') }) : null,
  };
}

/** What of the shell a preset has. */
export function partsOf({ ui, title, print }: EmbedOptions) {
  return { title: ui === 'full' && title, legend: ui !== 'none', buttons: ui === 'full' && !print };
}

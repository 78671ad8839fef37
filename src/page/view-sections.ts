import type { Source } from '../domain/source.ts';
import { sourceParticulars } from '../i18n/source-words.ts';
import { escaped } from './static-words.ts';
import type { ViewFact } from './view-facts.ts';
import type { Writing } from './view-list.ts';

/* Parts of a page of a view: facts with their citations, and the sources that these lead to. */

export const link = (address: string, words: string, rest = ''): string =>
  `<a href="${escaped(address)}"${rest}>${escaped(words)}</a>`;

export const heading = (id: string, words: string): string => `<h2 id="${id}">${escaped(words)}</h2>`;

/** Numbers of sources, from 1 in the order in which the page cites them. */
export type Numbers = ReadonlyMap<string, number>;

/** Small numbers that lead to the sources. */
export function citations(ids: readonly string[], numbers: Numbers, { messages }: Writing): string {
  const links = ids.flatMap((id) => {
    const number = numbers.get(id);
    if (number === undefined) return [];
    const spoken = escaped(messages.detail.source(String(number)));
    return `<a href="#source-${number}" aria-label="${spoken}">${number}</a>`;
  });
  return links.length > 0 ? `<sup>${links.join(' ')}</sup>` : '';
}

function value(shown: ViewFact['values'][number], numbers: Numbers, writing: Writing): string {
  const basis = shown.basis.map((words) => `<small>${escaped(words)}</small>`).join(' ');
  return `<span class="figure">${escaped(shown.words)}</span>${citations(shown.sources, numbers, writing)} ${basis}`;
}

/** Facts as a list of pairs; where sources disagree it says so and has every value. */
export function factList(
  facts: readonly ViewFact[],
  numbers: Numbers,
  writing: Writing,
  addressOf: (page: string) => string,
): string {
  const pairs = facts.map(({ label, page, isDisputed, values }) => {
    const name = page === undefined ? escaped(label) : link(addressOf(page), label);
    const doubt = isDisputed ? `<small>${escaped(writing.messages.detail.disagree)}</small>` : '';
    const all = values.map((shown) => `<dd>${value(shown, numbers, writing)}</dd>`).join('');
    return `<div><dt>${name} ${doubt}</dt>${all}</div>`;
  });
  return `<dl>${pairs.join('')}</dl>`;
}

/** The sources that have a number, in the order of their numbers. */
export function sourceList(sources: ReadonlyMap<string, Source>, numbers: Numbers, writing: Writing): string {
  const items = [...numbers].map(([id, number]) => {
    const source = sources.get(id);
    if (!source) throw new Error(`A page cites ${id}, which is not among the sources.`);
    const spoken = source.language ? ` lang="${source.language}"` : '';
    const title = source.url
      ? link(source.url, source.title, spoken)
      : `<span${spoken}>${escaped(source.title)}</span>`;
    return `<li id="source-${number}">${title} <small>${escaped(sourceParticulars(source, writing))}</small></li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}

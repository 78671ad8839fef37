import type { Evidence } from '../domain/claim.ts';
import type { Fact, FactValue, Series } from '../domain/fact.ts';
import { disagree, headlineFacts } from '../domain/fact-groups.ts';
import { factWords } from '../i18n/fact-words.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { filled } from '../i18n/plural-forms.ts';
import type { ViewData } from './view-data.ts';
import type { ViewPage, Writing } from './view-list.ts';

/** A fact as a page writes it. */
export interface ViewFact {
  readonly label: string;
  /** The page that says more, by its id. */
  readonly page?: string;
  readonly isDisputed: boolean;
  readonly values: readonly {
    readonly words: string;
    /** Its day, a word of doubt, a note. */
    readonly basis: readonly string[];
    /** Ids of sources; none where it says that there is none. */
    readonly sources: readonly string[];
  }[];
}

function writtenValue(value: FactValue, isDisputed: boolean, writing: Writing): ViewFact['values'][number] {
  const { messages, formats, language } = writing;
  const hasOwnDay = value.asOf !== undefined && !('date' in value);
  const isSaid = value.confidence === 'reported' || (isDisputed && value.confidence === 'disputed');
  return {
    words: factWords(value, writing),
    basis: [
      isSaid ? null : messages.vocabulary.confidence[value.confidence],
      hasOwnDay && value.asOf ? messages.detail.asOf(formats.date(value.asOf)) : null,
      value.note?.[language] ?? null,
    ].filter((words) => words !== null),
    sources: value.sources,
  };
}

function factOf(fact: Fact, writing: Writing): ViewFact {
  const isDisputed = disagree(fact);
  return {
    label: fact.label[writing.language],
    isDisputed,
    values: fact.values.map((value) => writtenValue(value, isDisputed, writing)),
  };
}

/** The latest year of a series that was measured, with all its values: sources may differ. */
function latestOf({ label, unit, points }: Series, { messages, formats, language }: Writing): ViewFact {
  const measured = points.filter(({ forecast }) => forecast !== true);
  const known = measured.length > 0 ? measured : points;
  const year = Math.max(...known.map((point) => point.year));
  const last = known.filter((point) => point.year === year);
  return {
    label: label[language],
    isDisputed: new Set(last.map(({ value }) => value)).size > 1,
    values: last.map(({ value, note, confidence, forecast, sources }) => ({
      words: messages.detail.series.inYear(formats.quantity(value, unit), String(year)),
      basis: [
        forecast ? messages.detail.series.forecast : null,
        confidence === 'reported' ? null : messages.vocabulary.confidence[confidence],
        note?.[language] ?? null,
      ].filter((words) => words !== null),
      sources,
    })),
  };
}

function evidenceOf(shown: Evidence, writing: Writing): ViewFact {
  switch (shown.type) {
    case 'fact':
      return factOf(shown.fact, writing);
    case 'series':
      return latestOf(shown.series, writing);
    case 'milestone': {
      const { date, label, confidence, sources } = shown.milestone;
      const basis = confidence === 'reported' ? [] : [writing.messages.vocabulary.confidence[confidence]];
      const values = [{ words: label[writing.language], basis, sources }];
      return { label: writing.formats.date(date), isDisputed: false, values };
    }
  }
}

/**
 * What a page says first: the headline figures of a project, as its panel has them; the evidence of a claim; on the
 * opening page one figure a project.
 */
export function factsOf({ claim, project }: ViewPage, data: ViewData, writing: Writing): readonly ViewFact[] {
  if (claim) return claim.evidence.map((shown) => evidenceOf(shown, writing));
  if (project) return headlineFacts(project.project.facts).map((fact) => factOf(fact, writing));
  return data.atlas.projects.flatMap(({ id, names }): ViewFact | readonly [] => {
    const [first] = headlineFacts(data.details.get(id)?.project.facts ?? []);
    if (!first) return [];
    const { label, ...rest } = factOf(first, writing);
    const [value, ...others] = rest.values;
    if (!value) return [];
    const words = filled(viewPageWords[writing.language].shows.part, { name: label, state: value.words });
    const values = [{ ...value, words }, ...others];
    return { ...rest, label: names[writing.language], page: id, values };
  });
}

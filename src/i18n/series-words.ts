import type { Series } from '../domain/fact.ts';
import { lookOf } from '../domain/series-plot.ts';
import type { Language, Text } from '../domain/text.ts';
import type { Unit } from '../domain/vocabulary.ts';
import type { Formats } from './formats.ts';
import { chartWords } from './late/chart.ts';
import type { Messages } from './messages.ts';

/* What charts say, in the app and on the pages without script. */

/** What it takes to write of a series. */
interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
}

type Target = NonNullable<Series['target']>;

/** What was promised: `Contract: 38 bcm`. */
export const targetWords = (target: Target, unit: Unit, { formats, messages, language }: Words): string =>
  messages.detail.series.target(target.label[language], formats.quantity(target.value, unit));

/** The title of the axis of values: `Volume of gas, bcm`. */
export function axisWords(unit: Unit, { language, messages }: Words): string {
  const { closer, quantity } = chartWords[language];
  const { suffix } = messages.vocabulary.unit[unit];
  return suffix ? closer(quantity[unit], suffix) : quantity[unit];
}

/** The spoken name of a chart; `project`: whose series it is, where it stands among those of others. */
export const seriesName = ({ label }: Series, project: Text | undefined, { language }: Words): string =>
  project ? chartWords[language].closer(label[language], project[language]) : label[language];

/** A year as it is read: all its values, each marked where no source simply reports it. */
export function readingWords({ points, unit }: Series, year: number, words: Words): string {
  const { formats, language, messages } = words;
  const values = points
    .filter((point) => point.year === year)
    .map((point) => {
      const value = formats.quantity(point.value, unit);
      const look = lookOf(point);
      if (look === 'reported') return value;
      const marks = [
        ...(point.forecast ? [messages.detail.series.forecast] : []),
        ...(point.confidence === 'reported' ? [] : [messages.vocabulary.confidence[point.confidence]]),
      ];
      return chartWords[language].marked(value, marks.join(', '));
    });
  return chartWords[language].reading(year, values);
}

/** What a screen reader says of the picture as a whole; `label` is its name. */
export function summaryWords(series: Series, label: string, words: Words): string {
  const { formats, messages } = words;
  const { points, target, unit } = series;
  const inOrder = [...points].sort((a, b) => a.year - b.year);
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best));
  const inYear = (point = highest) =>
    messages.detail.series.inYear(formats.quantity(point.value, unit), String(point.year));
  const summary = messages.detail.series.summary({
    label,
    values: formats.plural(points.length, messages.detail.series.values),
    first: inYear(inOrder[0]),
    last: inYear(inOrder.at(-1)),
    highest: inYear(),
  });
  return target ? `${summary} ${targetWords(target, unit, words)}` : summary;
}

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { readCurated } from '../../geodata/build/curated.ts';
import { atlasFile } from '../../geodata/build/records.ts';
import { seriesFile } from '../../geodata/build/series.ts';
import { indexAtlas } from '../../src/domain/atlas.ts';
import { languages } from '../../src/domain/text.ts';
import { homeView } from '../../src/domain/view.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { seriesStore } from '../../src/state/series.ts';
import { store } from '../../src/state/store.ts';
import { WordsProvider } from '../../src/ui/kit/words.tsx';
import NumbersDialog from '../../src/ui/numbers/numbers-dialog.tsx';
import { givenAtlas } from './fixture.ts';

const curated = readCurated();
const atlas = indexAtlas(atlasFile(curated));
const file = seriesFile(curated);
const series = file.groups.flatMap((group) => group.series);

afterEach(cleanup);

describe.each(languages)('the charts of the page of numbers in %s', (language) => {
  it('have names of their own: picture, reader, figure and table', async () => {
    givenAtlas({ view: { ...homeView, page: 'numbers' } });
    store.setState({ atlas: { type: 'ready', value: atlas } });
    seriesStore.setState({ type: 'ready', value: file }, true);
    render(
      <WordsProvider language={language} messages={await messagesIn(language)}>
        <NumbersDialog />
      </WordsProvider>,
    );
    const labels = (role: string) => screen.getAllByRole(role).map((chart) => chart.getAttribute('aria-label') ?? '');
    const texts = (selector: string) =>
      [...screen.getByRole('dialog').querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    const figures = screen
      .getAllByRole('figure')
      .map((figure) => figure.getAttribute('aria-label') ?? figure.querySelector('figcaption')?.textContent ?? '');
    for (const names of [figures, labels('img'), labels('slider'), texts('caption')]) {
      expect(names.length).toBeGreaterThan(series.length);
      expect(names).not.toContain('');
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
    // What is seen is part of what is said.
    for (const { label } of series) expect(figures.some((name) => name.includes(label[language]))).toBe(true);
  });
});

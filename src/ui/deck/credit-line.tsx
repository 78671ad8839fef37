import { licenceTexts } from '../../domain/licences.ts';
import { useDeck } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import styles from './credit-line.module.css';

/** Whose work it is, which version, on what terms: a file that goes from hand to hand has no page around it that says so. */
export function CreditLine() {
  const atlas = useAtlas(readyAtlas);
  const licence = useDeck(({ tour }) => (tour.type === 'ready' ? tour.value.tour.licence : null));
  if (!atlas) return null;
  const terms = licence && licenceTexts[licence]?.title;
  const parts = [`Corridors ${atlas.version}`, ...(terms ? [terms] : []), ...atlas.credits];
  return <p className={styles.credit}>{parts.join(' · ')}</p>;
}

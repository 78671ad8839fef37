import { useEffect } from 'react';
import type { Scene } from '../../domain/tour-scene.ts';
import { wordsIn } from '../../domain/tour-text.ts';
import { claimsWords } from '../../i18n/late/claims.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { loadTheClaims, useClaims } from '../../state/claims.ts';
import { useAtlas } from '../../state/hooks.ts';
import { OutcomeBadge } from '../claims/outcome-badge.tsx';
import { Citations } from '../detail/citations.tsx';
import { Failure } from '../detail/failure.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './parts.module.css';
import { TourCiting } from './tour-citing.tsx';

interface Props {
  readonly scene: Extract<Scene, { kind: 'claim' }>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What was said in June 2018, by whom, and what came of it: in the scene's own words where it has some. */
export default function ClaimScene({ scene, numbers }: Props) {
  const { formats, language, messages, say } = useWords();
  const words = deckWords[language];
  const claims = useClaims();
  const online = useAtlas((state) => state.online);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming online is a reason to try again
  useEffect(() => void loadTheClaims(), [online]);
  if (claims.type === 'failed')
    return <Failure title={words.partFailed} issue={claims.issue} retry={() => void loadTheClaims()} />;
  if (claims.type !== 'ready') return null;
  const claim = claims.value.claims.find(({ id }) => id === scene.claim);
  if (!claim) return <p>{words.partFailed}</p>;
  const { said, becameOf } = claimsWords[language];
  return (
    <TourCiting numbers={numbers}>
      <div className={styles.part}>
        <figure className={styles.said}>
          <figcaption>
            {said}: <time dateTime={claim.said}>{formats.date(claim.said)}</time> · {say(claim.saidBy)}
          </figcaption>
          <blockquote>
            {say(claim.text)}
            <Citations ids={claim.sources} />
          </blockquote>
        </figure>
        <section className={styles.outcome} aria-label={becameOf}>
          <p>
            <span className={styles.enlarged}>
              <OutcomeBadge outcome={claim.outcome} />
            </span>{' '}
            <span className={styles.asOf}>{messages.detail.asOf(formats.date(claim.asOf))}</span>
          </p>
          {wordsIn(scene.body, language) === '' && <p>{say(claim.outcomeText)}</p>}
        </section>
      </div>
    </TourCiting>
  );
}

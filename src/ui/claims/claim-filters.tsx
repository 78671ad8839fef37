import { type ClaimChoice, chosenClaims, type Outcome, outcomes, type ShownClaim } from '../../domain/claim.ts';
import { type Sector, sectors } from '../../domain/vocabulary.ts';
import { claimsWords } from '../../i18n/late/claims.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useWords } from '../kit/words.tsx';
import styles from './claims.module.css';

interface Props {
  readonly claims: readonly ShownClaim[];
  readonly choice: ClaimChoice;
  onChange(choice: ClaimChoice): void;
}

/** Outcome and sector to narrow the list to; each number is what the choice would leave under the other. */
export function ClaimFilters({ claims, choice, onChange }: Props) {
  const { formats, language, messages } = useWords();
  const words = claimsWords[language];
  const count = (other: Partial<ClaimChoice>) => formats.number(chosenClaims(claims, { ...choice, ...other }).length);
  const sectorName = (sector: Sector | 'none') =>
    sector === 'none' ? words.noSector : messages.vocabulary.sector[sector];
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <label>
        {words.byOutcome}
        <select
          value={choice.outcome ?? ''}
          onChange={(event) => onChange({ ...choice, outcome: (event.target.value || null) as Outcome | null })}
        >
          <option value="">{`${words.all} (${count({ outcome: null })})`}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>{`${words.outcome[outcome]} (${count({ outcome })})`}</option>
          ))}
        </select>
      </label>
      <label>
        {words.bySector}
        <select
          value={choice.sector ?? ''}
          onChange={(event) => onChange({ ...choice, sector: (event.target.value || null) as ClaimChoice['sector'] })}
        >
          <option value="">{`${words.all} (${count({ sector: null })})`}</option>
          {([...sectors, 'none'] as const).map((sector) => (
            <option key={sector} value={sector}>{`${sectorName(sector)} (${count({ sector })})`}</option>
          ))}
        </select>
      </label>
      <p role="status">{filled(words.shown, { shown: chosenClaims(claims, choice).length, total: claims.length })}</p>
    </search>
  );
}

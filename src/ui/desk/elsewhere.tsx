import { useRef, useState } from 'react';
import { qrCode } from '../../domain/qr-code.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { useWords } from '../kit/words.tsx';
import styles from './desk.module.css';

/** Light modules that stay free around a code. */
const quiet = 4;

/** The notes on a phone: the same address there, by copy or by camera. */
export function Elsewhere({ address }: { address: string }) {
  const { language } = useWords();
  const words = deskWords[language];
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      setCopied(document.execCommand('copy'));
    }
  };
  return (
    <>
      <p>{words.elsewhereHint}</p>
      <p className={styles.address}>
        <input ref={field} readOnly value={address} aria-label={words.elsewhere} />
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </p>
      <p role="status">{isCopied !== null && (isCopied ? words.copied : words.copyFailed)}</p>
      <Code address={address} name={words.qr} />
    </>
  );
}

/** Dark on light in every theme, or cameras do not read it. */
function Code({ address, name }: { address: string; name: string }) {
  const rows = qrCode(address);
  if (!rows) return null;
  const size = rows.length + 2 * quiet;
  const dark = rows.flatMap((row, y) => row.flatMap((is, x) => (is ? `M${x + quiet} ${y + quiet}h1v1h-1z` : [])));
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  );
}

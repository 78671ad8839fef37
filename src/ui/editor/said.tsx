import { createContext, type ReactNode, use, useState } from 'react';

const SayContext = createContext<(words: string) => void>(() => undefined);

/** Says to a screen reader what a press has done, where the eye sees it anyway. */
export const useSay = (): ((words: string) => void) => use(SayContext);

/** The one live region of the editor. */
export function Said({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', serial: 0 });
  const say = (words: string) => setSaid(({ serial }) => ({ words, serial: serial + 1 }));
  return (
    <SayContext value={say}>
      {children}
      <div role="status" className="visually-hidden" data-said>
        {/* Another element for each message, so that two alike are both read. */}
        <span key={said.serial}>{said.words}</span>
      </div>
    </SayContext>
  );
}

import { CircleHelp, House, Info, Maximize, Minimize, Minus, Plus } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { goHome, openPage, zoomBy } from '../../state/actions.ts';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';

const icon = { size: 17, strokeWidth: 1.5, 'aria-hidden': true } as const;

function IconButton(props: { label: string; onClick(): void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      className={controls.button}
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}

export function ZoomButtons() {
  const { buttons } = useWords().messages.chrome;
  return (
    <div className={controls.group}>
      <IconButton label={buttons.zoomIn} onClick={() => zoomBy(1)}>
        <Plus {...icon} />
      </IconButton>
      <IconButton label={buttons.zoomOut} onClick={() => zoomBy(-1)}>
        <Minus {...icon} />
      </IconButton>
      <IconButton label={buttons.home} onClick={goHome}>
        <House {...icon} />
      </IconButton>
    </div>
  );
}

function followFullscreen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

export function PageButtons() {
  const { buttons } = useWords().messages.chrome;
  const isFull = useSyncExternalStore(followFullscreen, () => document.fullscreenElement !== null);
  const toggle = () =>
    void (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined);
  return (
    <div className={controls.group}>
      {document.fullscreenEnabled && (
        <IconButton label={isFull ? buttons.fullscreenLeave : buttons.fullscreen} onClick={toggle}>
          {isFull ? <Minimize {...icon} /> : <Maximize {...icon} />}
        </IconButton>
      )}
      <IconButton label={buttons.help} onClick={() => openPage('help')}>
        <CircleHelp {...icon} />
      </IconButton>
      <IconButton label={buttons.about} onClick={() => openPage('about')}>
        <Info {...icon} />
      </IconButton>
    </div>
  );
}

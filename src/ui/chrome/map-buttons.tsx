import { CircleHelp, House, Info, Maximize, Minimize, Minus, Plus, Presentation } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { goHome, openPage, zoomBy } from '../../state/actions.ts';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';
import { IconButton } from './icon-button.tsx';

export function ZoomButtons() {
  const { buttons } = useWords().messages.chrome;
  return (
    <div className={controls.group}>
      <IconButton label={buttons.zoomIn} onClick={() => zoomBy(1)} icon={Plus} />
      <IconButton label={buttons.zoomOut} onClick={() => zoomBy(-1)} icon={Minus} />
      <IconButton label={buttons.home} onClick={goHome} icon={House} />
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
        <IconButton
          label={isFull ? buttons.fullscreenLeave : buttons.fullscreen}
          icon={isFull ? Minimize : Maximize}
          onClick={toggle}
        />
      )}
      <IconButton label={buttons.tours} onClick={() => openPage('tours')} icon={Presentation} />
      <IconButton label={buttons.help} onClick={() => openPage('help')} icon={CircleHelp} />
      <IconButton label={buttons.about} onClick={() => openPage('about')} icon={Info} />
    </div>
  );
}

import type { LucideIcon } from 'lucide-react';
import controls from '../kit/controls.module.css';

interface Props {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Nothing to do just now. Not `disabled`: the button that was pressed last must keep the focus. */
  readonly isOff?: boolean;
  /** For what is switched on and off. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

/** A button over the map that is an icon, with its name for the pointer and the screen reader. */
export function IconButton({ label, icon: Icon, isOff, isPressed, onClick }: Props) {
  return (
    <button
      type="button"
      className={controls.button}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <Icon size={17} strokeWidth={1.5} aria-hidden />
    </button>
  );
}

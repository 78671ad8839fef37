import type { LucideIcon } from 'lucide-react';
import controls from '../kit/controls.module.css';

interface Props {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Nothing to do just now. Not `disabled`: the button that was pressed last must keep the focus. */
  readonly isOff?: boolean;
  /** For what is switched on and off. */
  readonly isPressed?: boolean;
  /** Where it is not one of the controls over the map: its class. */
  readonly look?: string;
  readonly onClick: () => void;
}

/** A button that is an icon, with its name for the pointer and the screen reader. */
export function IconButton({ label, icon: Icon, isOff, isPressed, look = controls.button, onClick }: Props) {
  return (
    <button
      type="button"
      className={look}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      aria-pressed={isPressed}
      onClick={isOff ? undefined : onClick}
    >
      <Icon size={17} strokeWidth={1.5} aria-hidden />
    </button>
  );
}

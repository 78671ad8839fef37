import type { ComponentProps } from 'react';
import { IconButton as Button } from '../chrome/icon-button.tsx';
import styles from './editor.module.css';

/** A sign with its name, among the editor's words. */
export const IconButton = (props: ComponentProps<typeof Button>) => <Button {...props} look={styles.icon} />;

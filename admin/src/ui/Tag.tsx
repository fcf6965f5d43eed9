import type { ReactNode } from 'react';
import type { Tone } from './lightWording';
import styles from './Tag.module.css';

interface Props {
  tone?: Tone | 'blue';
  title?: string;
  children: ReactNode;
}

/** A small coloured word. */
export function Tag({ tone = 'gray', title, children }: Props) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`} title={title}>
      {children}
    </span>
  );
}

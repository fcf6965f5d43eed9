import type { ReactNode } from 'react';
import disputes from '../disputes.module.css';
import styles from './drawers.module.css';

/** Something to read before deciding. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={`${disputes.note} ${styles.whole}`}>
      <b>{title}</b>
      {children}
    </div>
  );
}

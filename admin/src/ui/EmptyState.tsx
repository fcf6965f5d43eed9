import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing is here: says so, and what to do next. */
export function EmptyState({ title, what, action }: { title: string; what?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <div className={styles.title}>{title}</div>
      {what ? <div>{what}</div> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}

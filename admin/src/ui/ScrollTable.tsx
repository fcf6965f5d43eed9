import type { ReactNode } from 'react';
import { rowKeys } from './rowKeys';
import styles from './ScrollTable.module.css';

interface Props {
  label: string;
  /** a class of the screen's own for its columns */
  className?: string;
  children: ReactNode;
}

/** A plain table of a screen's own that scrolls sideways where it must; arrow keys go from row to row. */
export function ScrollTable({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0} onKeyDown={rowKeys}>
      <table className={`${styles.table} ${className ?? ''}`}>
        <caption className="srOnly">{label}</caption>
        {children}
      </table>
    </section>
  );
}

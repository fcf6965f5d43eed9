import { type ReactNode, useId } from 'react';
import styles from './Card.module.css';

interface Props {
  title: ReactNode;
  /** beside the title, at the far side */
  extra?: ReactNode;
  /** room around the content; a list brings its own */
  padded?: boolean;
  className?: string;
  children: ReactNode;
}

/** A titled part of a screen. */
export function Card({ title, extra, padded = false, className, children }: Props) {
  const id = useId();
  return (
    <section className={`${styles.card} ${className ?? ''}`} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {extra ? <div className={styles.extra}>{extra}</div> : null}
      </header>
      {padded ? <div className={styles.body}>{children}</div> : children}
    </section>
  );
}

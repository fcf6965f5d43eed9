import type { ReactNode } from 'react';
import styles from '../show.module.css';

/** One kind of record within a tab, under its name; `deeds` stand beside it. */
export function Part({ title, deeds, children }: { title: string; deeds?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <div className={styles.sub}>
        <h2>{title}</h2>
        {deeds}
      </div>
      {children}
    </section>
  );
}

/** What somebody wrote, after what it is; nothing where nothing may be read. */
export function Said({ name, text }: { name?: string; text: string | null }) {
  if (!text) return null;
  return (
    <p className={styles.said}>
      {name ? <span className="mute">{name} </span> : null}
      {text}
    </p>
  );
}

import { type ReactNode, useEffect } from 'react';
import { useCatalogue } from '../providers/catalogue';
import styles from './PageHeader.module.css';

interface Props {
  title: string;
  sub?: ReactNode;
  actions?: ReactNode;
}

/** The head of a screen; its title is also the title of the browser's tab. */
export function PageHeader({ title, sub, actions }: Props) {
  const { county } = useCatalogue();
  useEffect(() => {
    document.title = `${title} · ${county.systemName}`;
  }, [title, county.systemName]);
  return (
    <header className={styles.header}>
      <div>
        <h1>{title}</h1>
        {sub ? <div className={styles.sub}>{sub}</div> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
}

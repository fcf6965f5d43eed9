import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import type { Problem } from './problems';

interface Props {
  id: string;
  label: ReactNode;
  required?: boolean;
  /** what helps to fill it in, while nothing is wrong */
  help?: ReactNode;
  problem?: Problem | undefined;
  width?: 'full' | 'half' | 'third' | 'twoThirds' | 'quarter' | undefined;
  /** several controls under one name: the name belongs to the group, not to one of them */
  group?: boolean;
  /** the name stands above already: only screen readers hear it again */
  nameHidden?: boolean;
  children: ReactNode;
}

/** A field's name, control, and what is to be said about it. */
export function FieldShell({
  id,
  label,
  required,
  help,
  problem,
  width = 'full',
  group,
  nameHidden,
  children,
}: Props) {
  const { t } = useTranslation();
  const name = (
    <>
      {label}
      {required ? (
        <span className={styles.required} title={t('ui.required')}>
          {' *'}
        </span>
      ) : null}
    </>
  );
  const note = problem ? (
    <div id={`${id}-note`} className={styles[problem.tone]} role="alert">
      {problem.tone === 'warning' ? '△ ' : ''}
      {problem.message}
    </div>
  ) : help ? (
    <div id={`${id}-note`} className={styles.help}>
      {help}
    </div>
  ) : null;
  const className = `${styles.field} ${styles[width]}`;
  if (group) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid cell in every browser we support
      <div className={className} role="group" aria-labelledby={`${id}-name`} data-problem={problem?.tone}>
        <div className={nameHidden ? 'srOnly' : styles.name} id={`${id}-name`}>
          {name}
        </div>
        {children}
        {note}
      </div>
    );
  }
  return (
    <div className={className} data-problem={problem?.tone}>
      <label className={styles.name} htmlFor={id}>
        {name}
      </label>
      {children}
      {note}
    </div>
  );
}

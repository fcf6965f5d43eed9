import { Input, type InputProps } from 'antd';
import type { ComponentType } from 'react';
import styles from './session.module.css';

interface Props extends InputProps {
  name: string;
  label: string;
  /** what is wrong with it, said below it */
  complaint: string | undefined;
  control?: ComponentType<InputProps>;
}

/** A field of the log-in. Ant Design's form would be a tenth of everything fetched before the first screen stands. */
export function EntryField({ name, label, complaint, control: Control = Input, ...input }: Props) {
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      <Control
        {...input}
        id={name}
        name={name}
        size="large"
        status={complaint ? 'error' : ''}
        aria-required="true"
        aria-invalid={complaint !== undefined}
        aria-describedby={complaint ? `${name}-complaint` : undefined}
      />
      {complaint ? (
        <p id={`${name}-complaint`} className={styles.complaint} role="alert">
          {complaint}
        </p>
      ) : null}
    </div>
  );
}

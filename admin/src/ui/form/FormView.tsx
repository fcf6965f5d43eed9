import { type Field, type FormDefinition, type FormRecord, holds, valueAt } from '@liandiao/forms/definition';
import { MaskedValue } from '../MaskedValue';
import { useShown } from './useShown';
import { useSpoken } from './useSpoken';
import styles from './view.module.css';

interface Props {
  definition: FormDefinition;
  record: FormRecord;
  /** personal values are masked, and say so */
  masked: boolean;
  without?: readonly string[];
}

/** A filled-in form to read. Sections without a word stay away. */
export function FormView({ definition, record, masked, without = [] }: Props) {
  const spoken = useSpoken();
  const shown = useShown();
  return definition.sections.map((section) => {
    if (section.showWhen && !holds(section.showWhen, record)) return null;
    const fields = section.fields.filter(
      (field) => !without.includes(field.path) && (!field.showWhen || holds(field.showWhen, record)),
    );
    const answered = fields.filter((field) => shown(field, record) !== '—');
    if (answered.length === 0) return null;
    return (
      <section key={section.key} className={styles.section}>
        <h2>{spoken(section.title)}</h2>
        <dl className={styles.list}>
          {fields.map((field) => (
            <div key={field.path} className={isLong(field) ? styles.long : ''}>
              <dt>{spoken(field.label)}</dt>
              <dd>
                {masked && field.privacy ? (
                  <MaskedValue value={valueAt(record, field.path) as string | undefined} masked />
                ) : (
                  shown(field, record)
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}

const isLong = (field: Field) =>
  ['textarea', 'list', 'checkboxes'].includes(field.type) || field.width === 'full';

import { type FormDefinition, type FormRecord, valueAt, visibleFields } from '@liandiao/forms/definition';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/Card';
import { useFormState } from '../../../ui/form/FormContext';
import { useShown } from '../../../ui/form/useShown';
import { useSpoken } from '../../../ui/form/useSpoken';
import styles from './drawers.module.css';

/** Before → after of every field that was touched. */
export function Changes({ definition, before }: { definition: FormDefinition; before: FormRecord }) {
  const { t } = useTranslation();
  const spoken = useSpoken();
  const shown = useShown();
  const { record } = useFormState();
  const fields = visibleFields(definition, { ...before, ...record }).filter(
    (field) =>
      !field.readOnly &&
      [field.path, field.pathTo ?? field.path].some(
        (path) => JSON.stringify(valueAt(before, path)) !== JSON.stringify(valueAt(record, path)),
      ),
  );
  return (
    <Card title={t('deed.changes')} padded>
      {fields.length === 0 ? <p className="mute">{t('deed.noChanges')}</p> : null}
      <dl className={styles.changes}>
        {fields.map((field) => (
          <div key={field.path}>
            <dt>{spoken(field.label)}</dt>
            <dd>
              <del>{shown(field, before)}</del> → <ins>{shown(field, record)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Tag } from '../../Tag';
import { useFormState } from '../FormContext';
import styles from '../form.module.css';
import { importantNow } from '../importantNow';
import type { ControlProps } from './control';

/** Codes of a list to tick; what this record must have and lacks is marked (R13). */
export function ChecksControl({ id, field, value, onChange, onLeave }: ControlProps) {
  const { t } = useTranslation();
  const { dictionaries, nameOf } = useCatalogue();
  const { record } = useFormState();
  const ticked = Array.isArray(value) ? (value as string[]) : [];
  const dictionary = field.dictionary ?? '';
  const items = (dictionaries[dictionary] ?? []).filter(
    ({ active, code }) => active || ticked.includes(code),
  );
  return (
    <div className={styles.checks}>
      {items.map((item, index) => {
        const on = ticked.includes(item.code);
        return (
          <div key={item.code} className={styles.check}>
            <Checkbox
              {...(index === 0 ? { id } : {})}
              checked={on}
              onChange={() => {
                onChange(on ? ticked.filter((code) => code !== item.code) : [...ticked, item.code]);
                onLeave();
              }}
            >
              {nameOf(dictionary, item.code)}
            </Checkbox>
            {importantNow(item, record) && !on ? <Tag tone="orange">{t('form.lacking')}</Tag> : null}
          </div>
        );
      })}
    </div>
  );
}

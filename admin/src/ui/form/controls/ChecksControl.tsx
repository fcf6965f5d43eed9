import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { type DictionaryItem, useCatalogue } from '../../../providers/catalogue';
import { Tag } from '../../Tag';
import { useFormState } from '../FormContext';
import styles from '../form.module.css';
import { importantNow } from '../importantNow';
import type { ControlProps } from './control';

/** Codes of a list to tick; what this record must have and lacks is marked (R13). */
export function MarkedChecksControl(props: ControlProps) {
  const { record } = useFormState();
  return <ChecksControl {...props} lacking={(item) => importantNow(item, record)} />;
}

interface Props extends ControlProps {
  /** whether an entry that is not ticked is missed */
  lacking?: (item: DictionaryItem) => boolean;
}

/** Codes of a list to tick. */
export function ChecksControl({ id, field, value, onChange, onLeave, lacking }: Props) {
  const { t } = useTranslation();
  const { dictionaries, nameOf } = useCatalogue();
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
            {!on && lacking?.(item) ? <Tag tone="orange">{t('form.lacking')}</Tag> : null}
          </div>
        );
      })}
    </div>
  );
}

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type FormRecord, withValueAt } from '@liandiao/forms/definition';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormContext, type FormState, useFormState } from '../FormContext';
import styles from '../form.module.css';
import type { ControlProps } from './control';

/** Rows of the same few fields, such as the representatives of a group. */
export function ListControl({ field, value, onChange, Part }: ControlProps) {
  const { t } = useTranslation();
  const form = useFormState();
  const rows = Array.isArray(value) ? (value as FormRecord[]) : [];
  const most = field.limits?.maxItems;
  return (
    <div className={styles.rows}>
      {rows.map((_row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
        <div key={at} className={styles.row}>
          <div className={styles.rowGrid}>
            <FormContext.Provider value={rowState(form, field.path, rows, at, onChange)}>
              {(field.fields ?? []).map((part) => (
                <Part key={part.path} field={part} />
              ))}
            </FormContext.Provider>
          </div>
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('form.removeRow', { number: String(at + 1) })}
            onClick={() => onChange(rows.filter((_, index) => index !== at))}
            style={{ marginTop: 22 }}
          />
        </div>
      ))}
      {most === undefined || rows.length < most ? (
        <div>
          <Button icon={<PlusOutlined />} onClick={() => onChange([...rows, {}])}>
            {t('form.addRow')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** A row as a form of its own: its fields name their paths within it, and see the whole record around it. */
function rowState(
  form: FormState,
  list: string,
  rows: FormRecord[],
  at: number,
  onChange: (rows: FormRecord[]) => void,
): FormState {
  const whole = (path: string) => `${list}.${at}.${path}`;
  const changeAll = (values: Record<string, unknown>) => {
    const changed = Object.entries(values).reduce<FormRecord>(
      (row, [path, value]) => withValueAt(row, path, value),
      rows[at] ?? {},
    );
    onChange(rows.map((row, index) => (index === at ? changed : row)));
  };
  return {
    record: { ...form.record, ...rows[at] },
    change: (path, value) => changeAll({ [path]: value }),
    changeAll,
    leave: (path) => form.leave(whole(path)),
    problemAt: (path, within) => form.problemAt(whole(path), within),
    idOf: (path) => form.idOf(whole(path)),
  };
}

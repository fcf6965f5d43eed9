import { Button, Checkbox, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column';
import styles from './list.module.css';

interface Props<Row> {
  columns: Column<Row>[];
  shown: Column<Row>[];
  onChange(keys: string[]): void;
}

/** Which columns to see. */
export function ColumnChoice<Row>({ columns, shown, onChange }: Props<Row>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const keys = shown.map(({ key }) => key);
  const content = (
    <div className={styles.choices}>
      {columns.map(({ key, title, always }) => (
        <Checkbox
          key={key}
          checked={keys.includes(key)}
          disabled={always ?? false}
          onChange={({ target }) =>
            onChange(target.checked ? [...keys, key] : keys.filter((one) => one !== key))
          }
        >
          {title}
        </Checkbox>
      ))}
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content} open={open} onOpenChange={setOpen}>
      <Button aria-expanded={open}>
        {t('ui.list.columns')} {keys.length}
      </Button>
    </Popover>
  );
}

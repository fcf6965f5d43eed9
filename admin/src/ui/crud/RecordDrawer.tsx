import { SaveButton } from '@refinedev/antd';
import type { BaseRecord } from '@refinedev/core';
import { Button, Drawer, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../LoadFailed';
import { SkeletonRows } from '../SkeletonRows';
import { useHotkeys } from '../useHotkeys';
import styles from './RecordDrawer.module.css';
import { type Saved, useRecordForm } from './useRecordForm';

interface Props<Row, Values> {
  resource: string;
  /** the record to change, null for a new one */
  id: string | null;
  title: string;
  /** the form's fields from the record, or a new one's first values */
  valuesOf(row: Row | null): Values;
  bodyOf(values: Values): object;
  onSaved(saved: Saved<Row>, values: Values): void;
  onClose(): void;
  /** a further action at the foot, once the record is there */
  extra?(row: Row): ReactNode;
  /** whether the record may only be read */
  locked?(row: Row): boolean;
  width?: number;
  children: ReactNode | ((row: Row | null) => ReactNode);
}

/** One record in a drawer: labels above, complaints at their fields, Ctrl-Enter saves. */
export function RecordDrawer<Row extends BaseRecord, Values extends object>(props: Props<Row, Values>) {
  const { title, valuesOf, extra, locked, width = 480, onClose, children } = props;
  const { t } = useTranslation();
  const { form, formProps, save, saving, saveButtonProps, row, unreadable, readAgain, refusal } =
    useRecordForm<Row, Values>(props);
  const ready = row !== undefined;
  const mayOnlyRead = Boolean(row && locked?.(row));
  useHotkeys({ 'mod+enter': () => ready && !saving && !mayOnlyRead && form.submit() });
  return (
    <Drawer
      open
      width={`min(${width}px, 100vw)`}
      closable={{ 'aria-label': t('ui.close') }}
      title={title}
      onClose={onClose}
      footer={
        <div className={styles.foot}>
          {extra && row ? <div className={styles.extra}>{extra(row)}</div> : null}
          <Button onClick={onClose}>{t(mayOnlyRead ? 'ui.close' : 'ui.cancel')}</Button>
          {mayOnlyRead ? null : (
            <SaveButton {...saveButtonProps} icon={null} disabled={!ready} loading={saving}>
              {t('ui.save')}
            </SaveButton>
          )}
        </div>
      }
    >
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      {unreadable ? <LoadFailed error={unreadable} onRetry={readAgain} /> : null}
      {!ready && !unreadable ? <SkeletonRows count={8} /> : null}
      {ready ? (
        <Form<Values>
          {...(formProps as object)}
          layout="vertical"
          scrollToFirstError
          disabled={mayOnlyRead}
          initialValues={valuesOf(row)}
          onFinish={(values) => void save(values)}
        >
          {typeof children === 'function' ? children(row) : children}
        </Form>
      ) : null}
    </Drawer>
  );
}

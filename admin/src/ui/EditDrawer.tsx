import { Button, Drawer, Form, type FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskError, toFormFields } from '../providers/deskError';
import { useHotkeys } from './useHotkeys';

interface Props<Values extends object> {
  title: string;
  form: FormInstance<Values>;
  initial: Values;
  /** saves; a DeskError it throws goes to the fields it names */
  onSave(values: Values): Promise<void>;
  onClose(): void;
  extra?: ReactNode;
  children: ReactNode;
}

/** A form in a drawer: labels above, errors at their fields, Ctrl-Enter saves. */
export function EditDrawer<Values extends object>({
  title,
  form,
  initial,
  onSave,
  onClose,
  extra,
  children,
}: Props<Values>) {
  const { t } = useTranslation();
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function save(values: Values) {
    setSaving(true);
    setRefusal(undefined);
    try {
      await onSave(values);
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      form.setFields(toFormFields(error) as never);
      setRefusal(error.message);
    } finally {
      setSaving(false);
    }
  }

  useHotkeys({ 'mod+enter': () => form.submit() });
  return (
    <Drawer
      open
      width={480}
      title={title}
      onClose={onClose}
      footer={
        <div style={{ display: 'flex', gap: 8, justifyContent: 'flex-end' }}>
          {extra ? <div style={{ marginRight: 'auto' }}>{extra}</div> : null}
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="primary" loading={saving} onClick={() => form.submit()}>
            {t('ui.save')}
          </Button>
        </div>
      }
    >
      {refusal ? (
        <p role="alert" style={{ color: 'var(--red)', marginBottom: 12 }}>
          {refusal}
        </p>
      ) : null}
      <Form<Values>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={initial}
        onFinish={(values) => void save(values)}
      >
        {children}
      </Form>
    </Drawer>
  );
}

import { Select } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../../providers/deskQuery';
import { useMe } from '../../../providers/me';
import { BoundField } from '../../../ui/form/BoundField';
import { type ControlProps, described } from '../../../ui/form/controls/control';
import { plainField } from '../../../ui/form/plainField';

/** Who of one's own unit handles it. */
export function Handler({ required = false, say }: { required?: boolean; say?: 'sign' | 'signAssistance' }) {
  const { t } = useTranslation();
  const field = plainField({ path: 'handler', type: 'text', label: t('deed.field.handler'), required });
  return <BoundField field={field} Control={Colleague} help={say ? t(`deed.help.${say}`) : undefined} />;
}

/** Somebody of one's own unit. */
const Colleague: ComponentType<ControlProps> = ({ id, value, onChange, onLeave, invalid, field }) => {
  const { t } = useTranslation();
  const me = useMe();
  const { answer } = useDeskQuery<{ data: { documentId: string; name: string }[] }>('/colleagues');
  const people = (answer?.data ?? []).map((one) => ({
    value: one.documentId,
    label: one.documentId === me.documentId ? t('deed.myself', { name: one.name }) : one.name,
  }));
  return (
    <Select
      id={id}
      style={{ width: '100%' }}
      showSearch
      optionFilterProp="label"
      allowClear={!field.required}
      placeholder={field.required ? t('form.choose') : t('deed.myself', { name: me.name })}
      loading={!answer}
      options={people}
      value={(value as string | undefined) ?? null}
      {...described(id, invalid)}
      onChange={(next: string | undefined) => onChange(next)}
      onBlur={onLeave}
    />
  );
};

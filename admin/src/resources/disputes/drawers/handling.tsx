import { Select } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../../providers/deskQuery';
import { useMe } from '../../../providers/me';
import { BoundField } from '../../../ui/form/BoundField';
import { type ControlProps, described } from '../../../ui/form/controls/control';
import { useFormState } from '../../../ui/form/FormContext';
import { plainField } from '../../../ui/form/plainField';
import type { Drawer } from './drawer';
import { Code, UnitField, Words } from './fields';
import { ReturnReason } from './ReturnReason';
import { RouteField } from './RouteField';
import { handSetOf, TierFields } from './TierFields';

/** 签收: the unit takes the case, and says who handles it. */
export const sign: Drawer = { Fields: () => <Handler say="sign" /> };

/** 指派经办人, by the head. */
export const assign: Drawer = { Fields: () => <Handler required /> };

/** 回复结果: what the lead did, and how the matter ended. */
export const reply: Drawer = {
  Fields: () => (
    <>
      <Words path="result" required say="result" limits={{ maxLength: 5000 }} />
      <Code path="outcome" dictionary="outcome" required />
      <Code path="resolvedBy" dictionary="resolvedBy" required />
    </>
  ),
};

/** 调整分级: every clock is counted again from its first start (D11). */
export const classify: Drawer = {
  start: ({ detail }) => ({ tier: detail.data.tier ?? undefined }),
  Fields: () => (
    <>
      <TierFields />
      <Words path="reason" required say="classify" />
    </>
  ),
  body: (record) => ({ tier: record.tier, reason: record.reason, ...handSetOf(record) }),
};

/** 改变去向. */
export const reroute: Drawer = {
  start: ({ detail }) => ({ route: detail.data.route ?? undefined }),
  Fields: () => (
    <>
      <RouteField />
      <OnlyTransfer />
      <Words path="reason" required say="reroute" />
    </>
  ),
  body: ({ route, toUnit, reason }) => ({
    route,
    reason,
    ...(route === 'transfer' && toUnit ? { toUnit } : {}),
  }),
};

/** 指定单位: the Centre ends a disputed return (D12). */
export const designate: Drawer = {
  Fields: ({ detail }) => (
    <>
      <ReturnReason transfers={detail.meta.transfers} />
      <UnitField path="unit" required say="designate" />
      <Words path="reason" required />
    </>
  ),
};

function OnlyTransfer() {
  const { record } = useFormState();
  return record.route === 'transfer' ? <UnitField path="toUnit" say="rerouteTo" /> : null;
}

function Handler({ required = false, say }: { required?: boolean; say?: 'sign' }) {
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

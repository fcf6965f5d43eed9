import { useTranslation } from 'react-i18next';
import { useFormState } from '../../../ui/form/FormContext';
import { openAssistances } from '../openAssistances';
import { Handler } from './Colleague';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
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
  Fields: ({ detail }) => (
    <>
      <StillOpen detail={detail} />
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

/** Help that is still owed ends with the reply: said before, not after. */
function StillOpen({ detail: { data, meta } }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const open = openAssistances(meta.assistances, data.round);
  if (open.length === 0) return null;
  const units = open.map(({ unit }) => unit?.shortName ?? '').join('、');
  return (
    <p className={`${styles.whole} ${styles.caution}`} role="status">
      △ {t('deed.stillOpen', { count: open.length, units })}
    </p>
  );
}

function OnlyTransfer() {
  const { record } = useFormState();
  return record.route === 'transfer' ? <UnitField path="toUnit" say="rerouteTo" /> : null;
}

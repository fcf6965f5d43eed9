import { Switch } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormState } from '../../../ui/form/FormContext';
import { questionOf } from '../questionOf';
import { useSuggestion } from '../useSuggestion';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
import { Code, TellingApart, tellingOf, UnitField, Words } from './fields';
import { SlipHead } from './SlipHead';
import { useStartWith } from './useStartWith';

/** 转办单: annex 3, with the telling of the applicant where it was done at once (R14, R15). */
export const transfer: Drawer = {
  start: ({ detail, handed }) => ({
    toUnit: handed.toUnit ?? detail.data.suggestedUnit?.code,
    problem: detail.data.content ?? undefined,
  }),
  Fields: ({ detail, handed }) => (
    <>
      <SlipHead detail={detail} handed={handed} />
      {detail.meta.transfers.length === 0 ? <ProposedReceiver detail={detail} /> : null}
      <UnitField path="toUnit" required />
      <Words path="problem" required say="problem" />
      {detail.data.anonymous ? null : <Informed />}
    </>
  ),
  body: (record) => {
    const { told, toUnit, problem, ...telling } = record;
    return {
      toUnit,
      problem,
      ...(told === true ? { applicantInformed: tellingOf(telling) } : {}),
    };
  },
};

/** 告知申请人转办情况: with its own deadline, so that it may also be recorded later. */
export const informTransfer: Drawer = {
  Fields: ({ detail }) => {
    const { t } = useTranslation();
    const unit = detail.meta.transfers.at(-1)?.toUnit?.shortName ?? '';
    return (
      <>
        <p className={styles.whole}>{t('deed.informTransferLead', { unit })}</p>
        <Code path="method" dictionary="method" required />
        <Words path="content" required />
      </>
    );
  },
};

/** The unit whose duty it is, where nobody has named one; a unit that gave a slip back is not proposed again. */
function ProposedReceiver({ detail: { data } }: Pick<DrawerProps, 'detail'>) {
  const { answer } = useSuggestion(useMemo(() => questionOf(data), [data]));
  const unit = answer?.suggestion.lead?.unit;
  useStartWith({ toUnit: unit === data.acceptingUnit?.code ? undefined : unit });
  return null;
}

function Informed() {
  const { t } = useTranslation();
  const form = useFormState();
  const id = form.idOf('told');
  const told = form.record.told === true;
  return (
    <>
      <label className={styles.toggle} htmlFor={id}>
        <Switch id={id} size="small" checked={told} onChange={(on) => form.change('told', on)} />
        {t('deed.field.told')}
      </label>
      {told ? <TellingApart /> : <p className={`${styles.whole} mute small`}>{t('deed.help.tellLater')}</p>}
    </>
  );
}

import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldShell } from '../../../ui/form/FieldShell';
import { useFormState } from '../../../ui/form/FormContext';
import { LegalRemedy } from '../LegalRemedy';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
import { Code, Telling, Words } from './fields';
import { Notice } from './NoticeBox';

/** 反馈申请人: the result is told, as the lead replied it (R21). */
export const inform: Drawer = {
  start: ({ detail }) => ({ content: detail.data.result ?? undefined }),
  Fields: ({ detail: { data } }) => (
    <>
      <Telling say="informContent" />
      <div className={styles.whole}>
        <LegalRemedy scopeKind={data.scopeKind} />
      </div>
    </>
  ),
};

/** 回访: whether the applicant is satisfied and what he suggests (R21, D15). */
export const revisit: Drawer = {
  start: () => ({ reached: true }),
  Fields: RevisitFields,
  body: ({ method, reached, satisfaction, opinion }) => ({
    method,
    reached,
    ...(reached === true && satisfaction ? { satisfaction } : {}),
    ...(opinion ? { opinion } : {}),
  }),
};

function RevisitFields({ detail }: DrawerProps) {
  const { t } = useTranslation();
  const form = useFormState();
  const id = form.idOf('reached');
  const reached = form.record.reached === true;
  return (
    <>
      {detail.data.result ? <Notice title={t('deed.field.result')}>{detail.data.result}</Notice> : null}
      <Code path="method" dictionary="method" required />
      <FieldShell
        id={id}
        group
        required
        width="half"
        label={t('deed.field.reached')}
        problem={form.problemAt('reached')}
      >
        <Segmented
          aria-label={t('deed.field.reached')}
          value={reached ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('deed.reached') },
            { value: 'no', label: t('deed.notReached') },
          ]}
          onChange={(answer) => form.change('reached', answer === 'yes')}
        />
      </FieldShell>
      {reached ? (
        <Code
          path="satisfaction"
          dictionary="satisfaction"
          width="full"
          required
          say={form.record.satisfaction === 'dissatisfied' ? 'dissatisfied' : 'satisfaction'}
        />
      ) : null}
      <Words path="opinion" />
    </>
  );
}

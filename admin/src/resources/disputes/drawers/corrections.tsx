import { FormSections } from '../../../ui/form/FormSections';
import { usePublishedForm } from '../../../ui/form/usePublishedForm';
import { SkeletonRows } from '../../../ui/SkeletonRows';
import { CreditCodeControl, EmployerNameControl } from '../create/EmployerControls';
import { recordOf } from '../registrationBody';
import { amendedFields } from './amendedFields';
import { Changes } from './Changes';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
import { InstantField, Words } from './fields';

/** 更正受理时间: every clock is counted again. */
export const correctAcceptance: Drawer = {
  start: ({ detail }) => ({ acceptedAt: detail.data.acceptedAt ?? undefined }),
  Fields: () => (
    <>
      <InstantField path="acceptedAt" required limits={{ notFuture: true }} />
      <Words path="reason" required say="correctAcceptance" />
    </>
  ),
};

/** Not asked again: they are no answers of the applicant. */
const kept = ['registeredAt'];
const special = {
  'employer.name': { Control: EmployerNameControl },
  'employer.creditCode': { Control: CreditCodeControl },
};

/** 更正登记信息: the registration's own form, and what was and will be, before it is sent. */
export const amend: Drawer = {
  wide: true,
  start: ({ detail }) => recordOf(detail.data),
  Fields: AmendFields,
  body: ({ reason, ...record }, { detail }) => ({ ...amendedFields(recordOf(detail.data), record), reason }),
};

function AmendFields({ detail }: DrawerProps) {
  const { published } = usePublishedForm('registration');
  if (!published) return <SkeletonRows count={8} />;
  return (
    <div className={`${styles.whole} ${styles.sections}`}>
      <FormSections definition={published.definition} without={kept} special={special} />
      <Changes definition={published.definition} before={recordOf(detail.data)} />
      <div className={styles.reason}>
        <Words path="reason" required say="amend" />
      </div>
    </div>
  );
}

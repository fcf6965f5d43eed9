import type { DisputeDetail, ExtensionAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { useFormState } from '../../../ui/form/FormContext';
import type { Drawer, DrawerProps } from './drawer';
import { Days, TellingApart, tellingOf, Words } from './fields';
import { MovedDate, useMovedClock } from './MovedDate';
import { Notice } from './NoticeBox';
import { useStartWith } from './useStartWith';

/** 申请延期: complex matters only, before expiry, once (D7); the date it would move is the engine's. */
export const extend: Drawer = {
  Fields: ({ detail }) => (
    <>
      <Days path="days" required say="extend" width="full" limits={{ min: 1, integer: true }} />
      <AsTyped detail={detail} />
      <Words path="reason" label="extensionReason" required say="extensionReason" />
    </>
  ),
};

/** 批准延期: not without the applicant having been told the reasons (D7). */
export const approveExtension: Drawer = {
  Fields: ({ detail }) => (
    <>
      <Application detail={detail} />
      {detail.data.anonymous ? null : <TellReasons detail={detail} />}
    </>
  ),
  body: (record, { detail }) => (detail.data.anonymous ? {} : { applicantInformed: tellingOf(record) }),
};

/** 不同意延期: the date stands. */
export const refuseExtension: Drawer = {
  Fields: ({ detail }) => (
    <>
      <Application detail={detail} />
      <Words path="reason" required say="refuseExtension" />
    </>
  ),
};

const pending = ({ meta }: DisputeDetail): ExtensionAnswer | undefined =>
  meta.extensions.findLast(({ state }) => state === 'pending');

function AsTyped({ detail }: Pick<DrawerProps, 'detail'>) {
  const { record } = useFormState();
  return <MovedDate detail={detail} days={typeof record.days === 'number' ? record.days : undefined} />;
}

/** What the unit asked for, and the date it would have. */
function Application({ detail }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const asked = pending(detail);
  if (!asked) return null;
  return (
    <>
      <Notice title={t('deed.extension.asked', { unit: asked.unit?.shortName ?? '', count: asked.days })}>
        {asked.reason}
      </Notice>
      <MovedDate detail={detail} days={asked.days} />
    </>
  );
}

/** The words to the applicant are proposed: the new date and the reasons. */
function TellReasons({ detail }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const asked = pending(detail);
  const moved = useMovedClock(detail, asked?.days, today);
  useStartWith({
    informedContent:
      asked && moved?.after.dueOn
        ? t('deed.extension.tell', { count: asked.days, day: moved.after.dueOn, reason: asked.reason ?? '' })
        : undefined,
  });
  return <TellingApart limits={{ notFuture: true }} />;
}

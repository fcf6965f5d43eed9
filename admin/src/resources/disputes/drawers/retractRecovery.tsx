import type { DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../../../ui/format';
import { recordedStep, segmentName } from '../segments';
import type { Drawer, DrawerProps } from './drawer';
import { Choice, Words } from './fields';

/** Steps this person may take back, the newest first. */
const retractable = ({ segments }: DisputeDetail['meta']) =>
  segments
    .flatMap((segment) => segment.steps.map((step) => ({ segment, step })))
    .filter(({ step }) => step.retractable)
    .sort((a, b) => b.step.enteredAt.localeCompare(a.step.enteredAt));

/** 撤销追缴步骤: one that was entered wrongly; before and after stay in the timeline. */
export const retractRecovery: Drawer = {
  start: ({ detail: { meta }, handed }) => {
    const [first] = retractable(meta);
    return { step: handed.about ?? (first && recordedStep(first.segment, first.step)) };
  },
  Fields: ({ detail }) => (
    <>
      <Steps detail={detail} />
      <Words path="reason" required say="retractRecovery" />
    </>
  ),
  body: ({ step, reason }) => {
    const [segment, name, place] = String(step ?? '').split(' ');
    return { segment, step: name, place: Number(place), reason };
  },
};

function Steps({ detail: { meta } }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  return (
    <Choice
      path="step"
      required
      options={retractable(meta).map(({ segment, step }) => ({
        value: recordedStep(segment, step),
        label: `${segmentName(segment)} · ${t(`terms.recoveryStep.${step.step}`)} · ${dateTime(step.at)}`,
      }))}
    />
  );
}

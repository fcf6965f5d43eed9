import type { AgendaItemAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../../providers/deskQuery';
import { dayOf } from '../../../ui/format';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
import { Choice, UnitField, UnitsField, Words } from './fields';
import { Notice } from './NoticeBox';

/** 提交联席会议 (R14d, R18). */
export const referToConference: Drawer = {
  Fields: () => <Words path="question" required say="refer" />,
};

/** 登记会议决定: who leads, who assists, what they do together; it acts on the case (R18). */
export const decide: Drawer = {
  start: ({ detail, handed }) => ({
    conference: handed.about ?? waiting(detail.meta.agendaItems)?.conference?.documentId,
    lead: detail.data.leadUnit?.code,
  }),
  Fields: ({ detail }) => (
    <>
      <Question detail={detail} />
      <Conference detail={detail} />
      <UnitField path="lead" required say="decideLead" />
      <UnitsField path="assisting" say="decideAssisting" />
      <Words path="measures" label="jointMeasures" required limits={{ maxLength: 5000 }} />
    </>
  ),
};

const waiting = (items: readonly AgendaItemAnswer[]) =>
  items.findLast(({ state }) => state === 'waiting' || state === 'scheduled');

function Question({ detail: { meta } }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const question = waiting(meta.agendaItems)?.question;
  return question ? <Notice title={t('deed.field.question')}>{question}</Notice> : null;
}

interface ConferenceRow {
  documentId: string;
  number: string;
  title: string;
  heldAt: string | null;
  state: string;
}

/** The conference that took the case up, or any that was not cancelled. */
function Conference({ detail: { meta } }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const { answer } = useDeskQuery<{ data: ConferenceRow[] }>('/conferences', {
    sort: 'heldAt:desc',
    pagination: { pageSize: 50 },
  });
  const taken = waiting(meta.agendaItems)?.conference;
  const rows = answer?.data.filter(({ state }) => state !== 'cancelled') ?? [];
  const offered =
    taken && !rows.some(({ documentId }) => documentId === taken.documentId) ? [taken, ...rows] : rows;
  return (
    <>
      <Choice
        path="conference"
        required
        options={offered.map(({ documentId, number, title, heldAt }) => ({
          value: documentId,
          label: t('deed.conferenceOf', {
            number,
            title,
            day: heldAt ? dayOf(heldAt) : t('deed.unknownDay'),
          }),
        }))}
      />
      {answer && offered.length === 0 ? (
        <p className={`${styles.whole} ${styles.caution}`} role="status">
          △ {t('deed.noConference')}
        </p>
      ) : null}
    </>
  );
}

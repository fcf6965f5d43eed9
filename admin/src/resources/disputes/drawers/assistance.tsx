import type { AssistanceAnswer, DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { useMe } from '../../../providers/me';
import { useFormState } from '../../../ui/form/FormContext';
import { openAssistances } from '../openAssistances';
import { AssistanceDays } from './AssistanceDays';
import { Handler } from './Colleague';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
import { Choice, UnitsField, Words } from './fields';
import { Ladder } from './Ladder';
import { Notice } from './NoticeBox';

/** 征求协办意见: several units at once, with the days that follow for them (R17, D5). */
export const requestAssistance: Drawer = {
  start: ({ detail: { data, meta } }) => {
    const busy = openAssistances(meta.assistances, data.round).map(({ unit }) => unit?.code);
    // who helped before is asked again
    const former = meta.assistances.flatMap(({ unit }) => unit?.code ?? []);
    const again = [...new Set(former)].filter((code) => !busy.includes(code));
    return data.status === 'handling' && again.length > 0 && busy.length === 0 ? { units: again } : {};
  },
  Fields: ({ detail }) => (
    <>
      <UnitsField path="units" required say="units" />
      <WithoutLiaison />
      <Words path="opinion" label="asked" required say="asked" />
      <AssistanceDays dispute={detail.data} />
    </>
  ),
};

/** 签收协办意见. */
export const signAssistance: Drawer = {
  start: startWithOwn('requested'),
  Fields: ({ detail }) => (
    <>
      <Asked detail={detail} />
      <Handler say="signAssistance" />
    </>
  ),
};

/** 回复协办措施. */
export const replyMeasures: Drawer = {
  start: startWithOwn('requested', 'signed'),
  Fields: ({ detail }) => (
    <>
      <Asked detail={detail} />
      <Words path="measures" required say="measures" />
    </>
  ),
};

/** 回复协办结果. */
export const replyResult: Drawer = {
  start: startWithOwn('requested', 'signed', 'measuresReplied'),
  Fields: ({ detail }) => (
    <>
      <Asked detail={detail} />
      <Words path="result" label="assistResult" required say="assistResult" limits={{ maxLength: 5000 }} />
    </>
  ),
};

/** 催促协办: reminded, urged, then the Centre is told; how often it was done stands above. */
export const chaseAssistance: Drawer = {
  start: ({ detail: { data, meta }, handed }) => ({
    assistance: handed.about ?? openAssistances(meta.assistances, data.round)[0]?.documentId,
  }),
  Fields: ({ detail }) => (
    <>
      <Choice path="assistance" required options={useOpen(detail)} />
      <Chased detail={detail} />
      <Words path="text" label="chase" required />
    </>
  ),
};

/** The opinion that is handed on, or the oldest of one's own that waits for this step. */
function startWithOwn(...states: AssistanceAnswer['state'][]): NonNullable<Drawer['start']> {
  return ({ detail: { data, meta }, handed }) => {
    const waiting = openAssistances(meta.assistances, data.round).filter(({ state }) =>
      states.includes(state),
    );
    const meant = waiting.find(({ documentId }) => documentId === handed.about);
    return meant ? { assistance: meant.documentId } : {};
  };
}

const useOpen = ({ data, meta }: DisputeDetail) => {
  const { t } = useTranslation();
  return openAssistances(meta.assistances, data.round).map(({ documentId, unit, state }) => ({
    value: documentId,
    label: `${unit?.shortName ?? ''} · ${t(`terms.assistanceState.${state}`)}`,
  }));
};

/** What the lead asked one's own unit for. */
function Asked({ detail: { data, meta } }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const { unit } = useMe();
  const { record } = useFormState();
  const own = openAssistances(meta.assistances, data.round).filter((one) => one.unit?.code === unit?.code);
  const meant = own.find(({ documentId }) => documentId === record.assistance) ?? own[0];
  if (!meant?.opinion) return null;
  return (
    <Notice title={t('deed.asksFor', { unit: meant.requestedBy?.shortName ?? '' })}>{meant.opinion}</Notice>
  );
}

function Chased({ detail: { meta } }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const { record } = useFormState();
  const meant = meta.assistances.find(({ documentId }) => documentId === record.assistance);
  if (!meant) return null;
  const count = Math.min(3, meant.chased + 1) as 1 | 2 | 3;
  return (
    <Ladder
      supervisions={meta.supervisions.filter(
        ({ kind, toUnit }) => kind === 'chase' && (toUnit?.code === meant.unit?.code || meant.chased === 3),
      )}
      next={t('deed.ladder.nextChase', { count, rung: t(`terms.rung.chase${count}`) })}
    />
  );
}

/** Units nobody answers for are warned of before the opinion is sent (R10). */
function WithoutLiaison() {
  const { t } = useTranslation();
  const { units } = useCatalogue();
  const { record } = useFormState();
  const chosen = Array.isArray(record.units) ? (record.units as string[]) : [];
  const mute = units.filter(({ code, hasLiaison }) => chosen.includes(code) && !hasLiaison);
  if (mute.length === 0) return null;
  return (
    <p className={`${styles.whole} ${styles.caution}`} role="status">
      △ {t('deed.warnedLiaison', { units: mute.map(({ shortName }) => shortName).join('、') })}
    </p>
  );
}

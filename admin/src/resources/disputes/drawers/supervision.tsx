import type { DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../providers/me';
import { useFormState } from '../../../ui/form/FormContext';
import { openAssistances } from '../openAssistances';
import { nextRung } from '../rungOf';
import type { Drawer, DrawerProps } from './drawer';
import { Choice, UnitField, Words } from './fields';
import { Ladder } from './Ladder';

/** 催办: the next rung for a unit that has the case (R25, R35). */
export const urge: Drawer = {
  start: ({ detail, handed }) => ({ to: handed.about ?? detail.data.answerableUnit?.code }),
  Fields: ({ detail }) => <NoticeFields kind="urge" detail={detail} />,
};

/** 督办: the last rung before the Centre takes the case from the unit. */
export const supervise: Drawer = {
  start: ({ detail, handed }) => ({ to: handed.about ?? detail.data.answerableUnit?.code }),
  Fields: ({ detail }) => <NoticeFields kind="supervise" detail={detail} />,
};

/** 改派办理单位: the end of the ladder. */
export const reassign: Drawer = {
  grave: true,
  Fields: ({ detail }) => (
    <>
      <Ladder supervisions={detail.meta.supervisions} next="" />
      <UnitField path="unit" label="newUnit" required say="reassign" />
      <Words path="reason" required />
    </>
  ),
};

function NoticeFields({ kind, detail }: Pick<DrawerProps, 'detail'> & { kind: 'urge' | 'supervise' }) {
  const { t } = useTranslation();
  const { record } = useFormState();
  const { data, meta } = detail;
  const to = String(record.to ?? '');
  const rung = nextRung(kind, to, meta.supervisions, data.round);
  return (
    <>
      <Choice path="to" required options={useConcerned(detail)} say={kind} />
      <Ladder
        supervisions={meta.supervisions.filter(({ toUnit }) => toUnit?.code === to)}
        next={t('deed.ladder.next', { rung: t(`terms.rung.${rung}`) })}
      />
      <Words path="text" label="noticeText" required />
    </>
  );
}

/** Units that have something to do in the case now, but not one's own. */
function useConcerned({ data, meta }: DisputeDetail) {
  const { unit: own } = useMe();
  const units = [
    data.answerableUnit,
    data.leadUnit,
    ...openAssistances(meta.assistances, data.round).map(({ unit }) => unit),
    ...meta.segments.filter(({ state }) => state === 'open').map(({ unit }) => unit),
    data.acceptingUnit,
  ].filter((unit) => unit !== null);
  const byCode = new Map(units.map(({ code, shortName }) => [code, shortName]));
  return [...byCode].filter(([code]) => code !== own?.code).map(([value, label]) => ({ value, label }));
}

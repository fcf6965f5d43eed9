import type { DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../../ui/Tag';
import { rungOf } from '../rungOf';

/** What must not be overlooked: risk, the ladder's last rung, an extension or a review that waits (R34a, R35, D15). */
export function Flags({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const sealed = data.status === 'closed';
  const last = meta.supervisions.filter(({ round, kind }) => round === data.round && kind !== 'chase').at(-1);
  const risks = [
    data.assessment?.publicOpinionRisk ? t('dispute.flag.publicOpinion') : '',
    data.assessment?.massIncidentRisk ? t('dispute.flag.massIncident') : '',
  ].filter(Boolean);
  return (
    <>
      {data.atRisk ? (
        <Tag tone="red" title={risks.join('；')}>
          △ {risks.join('、') || t('dispute.flag.risk')}
        </Tag>
      ) : null}
      {last && !sealed ? (
        <Tag tone={last.level >= 3 ? 'red' : 'orange'}>
          {t('dispute.flag.rung', {
            unit: last.toUnit?.shortName ?? '',
            rung: t(`terms.rung.${rungOf(last)}`),
          })}
        </Tag>
      ) : null}
      {meta.extensions.some(({ state }) => state === 'pending') ? (
        <Tag tone="orange">{t('dispute.flag.extension')}</Tag>
      ) : null}
      {meta.reviews.some(({ concludedAt }) => concludedAt === null) ? (
        <Tag tone="orange">{t('dispute.flag.review')}</Tag>
      ) : null}
    </>
  );
}

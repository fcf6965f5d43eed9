import type { DisputeDetail } from '@liandiao/cms/contract';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Money } from '../../../ui/Money';
import { StatusTag } from '../../../ui/StatusTag';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import { straddles } from '../straddles';
import { ActionBar } from './ActionBar';
import { Flags } from './Flags';
import { Steps } from './Steps';
import styles from './show.module.css';

interface Props {
  detail: DisputeDetail;
}

/** What the case is, who has it, how far it has come, and what may be done. */
export function CaseHead({ detail }: Props) {
  const { data, meta } = detail;
  const { nameOf, tierName, county } = useCatalogue();
  const { t } = useTranslation();
  const kind = nameOf('scopeKind', data.scopeKind).replace(/^[①-⑨]\s*/, '');
  const title = [data.employer?.name ?? t('dispute.noEmployer'), kind].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = `${data.number ?? ''} ${data.employer?.name ?? ''} · ${county.systemName}`;
  }, [data.number, data.employer?.name, county.systemName]);
  return (
    <section className={styles.head} aria-label={t('dispute.head')}>
      <div className={styles.line}>
        <h1>{title}</h1>
        <StatusTag status={data.status} />
        {data.tier ? <Tag tone="blue">{tierName(data.tier)}</Tag> : null}
        {data.anonymous ? <Tag>{t('dispute.anonymous')}</Tag> : null}
        {data.representatives.length > 0 || Number(data.headCount) > 1 ? (
          <Tag>{t('dispute.group', { count: data.headCount ?? data.representatives.length })}</Tag>
        ) : null}
        {data.dictated ? <Tag>{t('dispute.dictated')}</Tag> : null}
        {data.agent ? <Tag>{t('dispute.agent')}</Tag> : null}
        {data.channel ? <Tag>{nameOf('channel', data.channel)}</Tag> : null}
        {data.round > 1 ? <Tag>{t('dispute.round', { count: data.round })}</Tag> : null}
        {meta.timeline.some(({ late }) => late) ? (
          <Tag tone="yellow" title={t('dispute.lateWhy')}>
            {t('ui.timelineLate')}
          </Tag>
        ) : null}
        <Flags detail={detail} />
        <ActionBar detail={detail} />
      </div>
      <Facts detail={detail} />
      <Steps detail={detail} />
    </section>
  );
}

function Facts({ detail: { data } }: Props) {
  const { t } = useTranslation();
  const { recoveryLine, nameOf } = useCatalogue();
  const { feePeriodFrom: from, feePeriodTo: to } = data;
  return (
    <dl className={styles.facts}>
      <Fact name={t('dispute.number')}>
        <b className="num">{data.number}</b>
      </Fact>
      <Fact name={t('dispute.accepting')}>
        <UnitName unit={data.acceptingUnit} />
      </Fact>
      {data.leadUnit ? (
        <Fact name={t('dispute.lead')}>
          <UnitName unit={data.leadUnit} />
          {data.handler ? ` · ${data.handler.name}` : ''}
        </Fact>
      ) : null}
      {data.answerableUnit && data.answerableUnit.code !== data.leadUnit?.code ? (
        <Fact name={t('dispute.answerable')}>
          <UnitName unit={data.answerableUnit} />
        </Fact>
      ) : null}
      {data.eventType ? (
        <Fact name={t('dispute.eventType')}>{nameOf('eventType', data.eventType)}</Fact>
      ) : null}
      {from ? (
        <Fact name={t('dispute.period')}>
          <span className="num">{to && to !== from ? `${from} ${t('form.to')} ${to}` : from}</span>{' '}
          {straddles(from, to, recoveryLine) ? (
            <Tag tone="yellow">{t('dispute.straddles', { line: recoveryLine })}</Tag>
          ) : null}
        </Fact>
      ) : null}
      {data.amount === null ? null : (
        <Fact name={t('dispute.amount')}>
          <b>
            <Money cents={Number(data.amount)} />
          </b>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

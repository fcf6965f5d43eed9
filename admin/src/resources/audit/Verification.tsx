import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeed } from '../../providers/deed';
import type { DeskError } from '../../providers/deskError';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import { dateTime } from '../../ui/format';
import styles from './audit.module.css';
import type { Verification as Answer } from './entry';
import { range } from './shown';

/** The state of the chain: how it was found last, and a check with its progress. */
export function Verification() {
  const { t } = useTranslation();
  const { perform, performing } = useDeed();
  const [under, setUnder] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const last = useDeskQuery<{ data: Answer | null }>('/audit/verifications');
  const now = useDeskQuery<{ data: Answer }>(`/audit/verifications/${under}`, undefined, {
    enabled: under !== null,
    every: 700,
  });
  const found = under === null ? (last.answer?.data ?? null) : (now.answer?.data ?? null);
  const running = performing || (under !== null && (found === null || found.state === 'running'));

  async function start() {
    setRefusal(null);
    try {
      const { data } = await perform<{ data: Answer }>('/audit/verifications', {});
      setUnder(data.documentId);
    } catch (error) {
      setRefusal((error as DeskError).message);
    }
  }

  return (
    <Card
      padded
      className={styles.verification ?? ''}
      title={t('audit.chain.title')}
      extra={
        <Button type="primary" loading={running} onClick={() => void start()}>
          {t(found && !running ? 'audit.chain.again' : 'audit.chain.start')}
        </Button>
      }
    >
      <div aria-live="polite">
        {refusal ? <p role="alert">{refusal}</p> : null}
        {running ? <Running found={found} /> : <Outcome found={found} />}
      </div>
      <p className={styles.what}>{t('audit.chain.what')}</p>
    </Card>
  );
}

function Running({ found }: { found: Answer | null }) {
  const { t } = useTranslation();
  const counted = found !== null && found.total > 0;
  const percent = counted ? Math.floor((found.checked / found.total) * 100) : 0;
  const said = counted
    ? t('audit.chain.running', { checked: String(found.checked), total: String(found.total) })
    : t('audit.chain.starting');
  return (
    <>
      <p>{said}</p>
      <Progress percent={percent} aria-label={t('audit.chain.title')} />
    </>
  );
}

function Outcome({ found }: { found: Answer | null }) {
  const { t } = useTranslation();
  if (found === null) return <p className="mute">{t('audit.chain.never')}</p>;
  if (found.state === 'failed') return <p role="alert">{t('audit.chain.failed')}</p>;
  const { fault, checked, archived, endedAt } = found;
  const when = endedAt ? t('audit.chain.last', { at: dateTime(endedAt) }) : null;
  if (fault === null)
    return (
      <p>
        <strong className={styles.sound}>{t('audit.chain.sound', { checked: String(checked) })}</strong>{' '}
        {archived > 0 ? t('audit.chain.archived', { count: archived }) : null}{' '}
        <span className="mute">{when}</span>
      </p>
    );
  return (
    <p role="alert">
      <strong className={styles.brokenChain}>{t('audit.chain.broken')}</strong>{' '}
      {t(`audit.chain.fault.${fault.kind}`, { sequence: String(fault.sequence), range: range(fault) })}{' '}
      {t('audit.chain.checked', { checked: String(checked) })} <span className="mute">{when}</span>
    </p>
  );
}

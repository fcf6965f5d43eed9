import type { DisputeDetail, ProgressText, ReceiptAnswer } from '@liandiao/cms/contract';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../../providers/deskQuery';
import { Card } from '../../../ui/Card';
import { LoadFailed } from '../../../ui/LoadFailed';
import { SkeletonRows } from '../../../ui/SkeletonRows';
import { CopyBlock } from './CopyBlock';
import styles from './papers.module.css';

type Shown = 'receipt' | 'progress';

/** 回执与答复: the receipt to print, and what to say on the telephone or to write back (X1, X2). */
export function Papers({ detail: { data } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown | null>(null);
  if (data.number === null) return null;
  const close = () => setShown(null);
  return (
    <Card title={t('dispute.papers.title')} padded>
      <div className={styles.buttons}>
        <Button onClick={() => setShown('receipt')}>{t('dispute.papers.receipt')}</Button>
        <Button onClick={() => setShown('progress')}>{t('dispute.papers.progress')}</Button>
      </div>
      {data.queryCode ? (
        <p className="small mute">
          {t('dispute.papers.queryCode')} <span className={`${styles.code} num`}>{data.queryCode}</span>
        </p>
      ) : null}
      {shown === 'receipt' ? <Receipt id={data.documentId} onClose={close} /> : null}
      {shown === 'progress' ? <Progress id={data.documentId} onClose={close} /> : null}
    </Card>
  );
}

interface PaperProps {
  id: string;
  onClose(): void;
}

function Receipt({ id, onClose }: PaperProps) {
  const { t } = useTranslation();
  const { answer, error, refetch } = useDeskQuery<{ data: ReceiptAnswer }>(`/disputes/${id}/receipt`);
  return (
    <Modal
      open
      centered
      width={640}
      title={t('dispute.papers.receipt')}
      rootClassName={styles.printed ?? ''}
      onCancel={onClose}
      closable={{ 'aria-label': t('ui.close') }}
      footer={[
        <Button key="close" onClick={onClose}>
          {t('ui.close')}
        </Button>,
        <Button key="print" type="primary" disabled={!answer} onClick={() => window.print()}>
          {t('dispute.papers.print')}
        </Button>,
      ]}
    >
      {answer ? (
        <article className={styles.receipt}>
          <h2>{answer.data.title}</h2>
          <p>{answer.data.text}</p>
        </article>
      ) : error ? (
        <LoadFailed error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={6} />
      )}
    </Modal>
  );
}

function Progress({ id, onClose }: PaperProps) {
  const { t } = useTranslation();
  const { answer, error, refetch } = useDeskQuery<{ data: ProgressText }>(`/disputes/${id}/progress-text`);
  return (
    <Modal
      open
      centered
      width={640}
      title={t('dispute.papers.progress')}
      onCancel={onClose}
      closable={{ 'aria-label': t('ui.close') }}
      footer={<Button onClick={onClose}>{t('ui.close')}</Button>}
    >
      {answer ? (
        <>
          <CopyBlock name={t('dispute.papers.telephone')} text={answer.data.text} />
          {answer.data.externalAnswer ? (
            <CopyBlock name={t('dispute.papers.external')} text={answer.data.externalAnswer} />
          ) : null}
          <p className="mute small">{t('dispute.papers.noPerson')}</p>
        </>
      ) : error ? (
        <LoadFailed error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={4} />
      )}
    </Modal>
  );
}

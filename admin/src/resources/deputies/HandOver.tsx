import type { WorkAnswer } from '@liandiao/cms/contract';
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeed } from '../../providers/deed';
import { DeskError } from '../../providers/deskError';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadFailed } from '../../ui/LoadFailed';
import { SkeletonRows } from '../../ui/SkeletonRows';
import styles from './deputies.module.css';
import { usePeople } from './usePeople';
import { WorkPreview } from './WorkPreview';

/** Moves all open work of a person to a colleague, after a look at what that is. */
export function HandOver() {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const { perform, performing } = useDeed();
  const people = usePeople();
  const [person, setPerson] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const { answer, error, refetch } = useDeskQuery<WorkAnswer>(`/accounts/${person}/work`, undefined, {
    enabled: person !== null,
  });
  const work = person ? answer?.data : undefined;
  const count = work ? work.disputes + work.assistances : 0;
  const successor = work?.successors.find(({ documentId }) => documentId === to);

  async function handOver() {
    setRefusal(undefined);
    try {
      const moved = await perform<WorkAnswer>(`/accounts/${person}/hand-over`, { to, reason: reason.trim() });
      const { disputes, assistances } = moved.data;
      void message.success(t('deputies.handover.done', { count: disputes + assistances }));
      setTo(null);
      setReason('');
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      setRefusal(error.complaints.map((one) => one.message).join(' ') || error.message);
    }
  }

  const ask = () =>
    modal.confirm({
      title: t('deputies.handover.ask', { count, name: successor?.name ?? '' }),
      content: t('deputies.handover.askWhat'),
      okText: t('deputies.handover.do'),
      cancelText: t('ui.cancel'),
      onOk: handOver,
    });

  return (
    <div className={styles.grid}>
      <Card title={t('deputies.handover.title')} padded>
        <p className={styles.what}>{t('deputies.handover.what')}</p>
        {refusal ? (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        ) : null}
        <Form layout="vertical">
          <Form.Item label={t('deputies.handover.person')} htmlFor="handover-person">
            <Select
              id="handover-person"
              showSearch
              optionFilterProp="label"
              placeholder={t('deputies.handover.personHint')}
              value={person}
              options={people.map(({ documentId, label }) => ({ value: documentId, label }))}
              onChange={(next) => {
                setPerson(next);
                setTo(null);
              }}
            />
          </Form.Item>
          <Form.Item label={t('deputies.handover.to')} htmlFor="handover-to">
            <Select
              id="handover-to"
              showSearch
              optionFilterProp="label"
              disabled={!work || count === 0}
              value={to}
              options={(work?.successors ?? []).map(({ documentId, name }) => ({
                value: documentId,
                label: name,
              }))}
              notFoundContent={t('deputies.handover.noSuccessor')}
              onChange={setTo}
            />
          </Form.Item>
          <Form.Item
            label={t('deputies.handover.reason')}
            htmlFor="handover-reason"
            extra={t('deputies.handover.reasonHint')}
          >
            <Input
              id="handover-reason"
              autoComplete="off"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </Form.Item>
          <Button
            type="primary"
            disabled={count === 0 || !to || reason.trim() === ''}
            loading={performing}
            onClick={ask}
          >
            {t('deputies.handover.do')}
          </Button>
        </Form>
      </Card>
      <Card title={t('deputies.handover.preview')}>
        {person === null ? <EmptyState title={t('deputies.handover.personHint')} /> : null}
        {person && !work && error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null}
        {person && !work && !error ? <SkeletonRows count={4} /> : null}
        {work ? <WorkPreview work={work} /> : null}
      </Card>
    </div>
  );
}

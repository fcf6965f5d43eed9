import type { DisputeDetail, Revealed } from '@liandiao/cms/contract';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk } from '../../../providers/desk';
import { type DeskError, toFormFields } from '../../../providers/deskError';
import styles from './show.module.css';

const LEAST = 4;

/** Says that the persons are masked, and lets those who may see them whole, once and for a reason the trail keeps (P6). */
export function Reveal({
  detail: { data, meta },
  revealed,
  onRevealed,
}: {
  detail: DisputeDetail;
  revealed: boolean;
  onRevealed(persons: Revealed | null): void;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const something = data.applicant !== null || data.agent !== null || data.representatives.length > 0;
  return (
    <div className={styles.maskedWhy} role="note">
      <span>{t(revealed ? 'dispute.reveal.shown' : 'ui.maskedWhy')}</span>
      {revealed ? (
        <Button size="small" onClick={() => onRevealed(null)}>
          {t('dispute.reveal.hide')}
        </Button>
      ) : meta.revealable && something ? (
        <Button size="small" onClick={() => setAsking(true)}>
          {t('dispute.reveal.ask')}
        </Button>
      ) : null}
      {asking ? (
        <Reason
          documentId={data.documentId}
          onClose={() => setAsking(false)}
          onRevealed={(persons) => {
            setAsking(false);
            onRevealed(persons);
          }}
        />
      ) : null}
    </div>
  );
}

function Reason({
  documentId,
  onClose,
  onRevealed,
}: {
  documentId: string;
  onClose(): void;
  onRevealed(persons: Revealed): void;
}) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function send({ reason }: { reason: string }) {
    setSending(true);
    setRefused(null);
    try {
      const { data } = await desk<{ data: Revealed }>(`/disputes/${documentId}/reveal`, {
        method: 'POST',
        body: { reason },
      });
      onRevealed(data);
    } catch (error) {
      const refusal = error as DeskError;
      const fields = toFormFields(refusal);
      form.setFields(fields as Parameters<typeof form.setFields>[0]);
      if (fields.length === 0) setRefused(refusal.message);
      setSending(false);
    }
  }

  return (
    <Modal
      open
      centered
      title={t('dispute.reveal.title')}
      okText={t('dispute.reveal.do')}
      cancelText={t('ui.cancel')}
      confirmLoading={sending}
      closable={{ 'aria-label': t('ui.close') }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void send(values)}>
        <p className={`mute ${styles.before}`}>{t('dispute.reveal.what')}</p>
        <Form.Item
          name="reason"
          label={t('dispute.reveal.reason')}
          rules={[{ required: true, whitespace: true, min: LEAST, message: t('dispute.reveal.needed') }]}
        >
          <Input.TextArea
            autoFocus
            autoSize={{ minRows: 2, maxRows: 5 }}
            maxLength={500}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
            }}
          />
        </Form.Item>
        {refused ? <p role="alert">{refused}</p> : null}
      </Form>
    </Modal>
  );
}

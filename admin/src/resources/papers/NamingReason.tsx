import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  onClose(): void;
  onGiven(reason: string): void;
}

/** Asks why a paper to the employer names the applicant; the reason goes to the trail (D19). */
export function NamingReason({ name, onClose, onGiven }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open
      centered
      title={t('papers.naming', { name })}
      okText={t('papers.print')}
      onOk={() => form.submit()}
      onCancel={onClose}
      closable={{ 'aria-label': t('ui.close') }}
    >
      <p>{t('papers.namingWhat')}</p>
      <Form form={form} layout="vertical" onFinish={({ reason }) => onGiven(reason.trim())}>
        <Form.Item
          name="reason"
          label={t('papers.reason')}
          rules={[{ required: true, min: 5, whitespace: true, message: t('papers.reasonNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import type { ConsultationAnswer } from '@liandiao/cms/contract';
import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { RecordDrawer } from '../../ui/crud/RecordDrawer';
import { Revision } from '../../ui/crud/Revision';
import { FormSelect } from '../../ui/FormSelect';
import { LinkButton } from '../../ui/LinkButton';
import { InstantInput } from '../../ui/TimeInputs';
import styles from '../lessons/lessons.module.css';

interface Values {
  revision?: number;
  askedAt: string | null;
  channel: string;
  method: string;
  caller: string;
  phone: string;
  employer: string;
  kind: string | null;
  question: string;
  answer: string;
  becameDispute: string;
}

/** One enquiry: who asked what, and what was answered. */
export function ConsultationDrawer({ id, onClose }: { id: string | null; onClose(): void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { optionsOf } = useCatalogue();
  const needed = { required: true, whitespace: true, message: t('ui.required') };
  return (
    <RecordDrawer<ConsultationAnswer, Values>
      resource="consultations"
      id={id}
      width={600}
      title={t(id ? 'consultations.look' : 'consultations.add')}
      valuesOf={valuesOf}
      bodyOf={bodyOf}
      locked={({ editable }) => !editable}
      extra={({ becameDispute }) =>
        becameDispute ? null : <LinkButton to="/disputes/new">{t('consultations.register')}</LinkButton>
      }
      onSaved={() => {
        void message.success(t(id ? 'ui.notices.saved' : 'ui.notices.created'));
        onClose();
      }}
      onClose={onClose}
    >
      <Revision />
      <div className={styles.pair}>
        <Form.Item name="channel" label={t('consultations.field.channel')} rules={[needed]}>
          <FormSelect showSearch optionFilterProp="label" options={optionsOf('channel')} />
        </Form.Item>
        <Form.Item name="method" label={t('consultations.field.method')} rules={[needed]}>
          <FormSelect showSearch optionFilterProp="label" options={optionsOf('method')} />
        </Form.Item>
      </div>
      <Form.Item name="question" label={t('consultations.field.question')} rules={[needed]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      <Form.Item
        name="answer"
        label={t('consultations.field.answer')}
        extra={t('consultations.field.answerHint')}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item
          name="caller"
          label={t('consultations.field.caller')}
          extra={t('consultations.field.privateHint')}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="phone" label={t('consultations.field.phone')}>
          <Input autoComplete="off" inputMode="tel" />
        </Form.Item>
        <Form.Item name="employer" label={t('consultations.field.employer')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="kind" label={t('consultations.field.kind')}>
          <FormSelect allowClear showSearch optionFilterProp="label" options={optionsOf('scopeKind')} />
        </Form.Item>
        <Form.Item
          name="askedAt"
          label={t('consultations.field.askedAt')}
          extra={id ? null : t('consultations.field.askedAtHint')}
        >
          <InstantInput />
        </Form.Item>
        <Form.Item
          name="becameDispute"
          label={t('consultations.field.becameDispute')}
          extra={t('consultations.field.becameHint')}
        >
          <Input autoComplete="off" spellCheck={false} />
        </Form.Item>
      </div>
    </RecordDrawer>
  );
}

function valuesOf(one: ConsultationAnswer | null): Values {
  return {
    ...(one ? { revision: one.revision } : {}),
    askedAt: one?.askedAt ?? null,
    channel: one?.channel ?? '',
    method: one?.method ?? '',
    caller: one?.caller ?? '',
    phone: one?.phone ?? '',
    employer: one?.employer ?? '',
    kind: one?.kind ?? null,
    question: one?.question ?? '',
    answer: one?.answer ?? '',
    becameDispute: one?.becameDispute?.number ?? '',
  };
}

/** What is sent: empty fields as null, the revision only of an enquiry that was read. */
function bodyOf({ revision, ...values }: Values) {
  const { channel, method, question, askedAt, kind, ...texts } = values;
  return {
    channel,
    method,
    question,
    ...(askedAt ? { askedAt } : {}),
    kind: kind ?? null,
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim() || null])),
    ...(revision === undefined ? {} : { revision }),
  };
}

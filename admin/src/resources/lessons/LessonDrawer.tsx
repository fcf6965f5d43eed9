import { type LessonAnswer, type LessonState, lessonStates } from '@liandiao/cms/contract';
import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { useMe } from '../../providers/me';
import { RecordDrawer } from '../../ui/crud/RecordDrawer';
import { Revision } from '../../ui/crud/Revision';
import { FormSelect } from '../../ui/FormSelect';
import { StatusTag } from '../../ui/StatusTag';
import { DayInput } from '../../ui/TimeInputs';
import { DisputeSelect } from '../disputes/DisputeSelect';
import styles from './lessons.module.css';

interface Values {
  revision?: number;
  title: string;
  problem: string;
  analysis: string;
  measures: string;
  unit: string | null;
  state: LessonState;
  dueOn: string | null;
  disputes: string[];
}

/** One lesson: read by everybody, changed by the unit that is to act and the Centre. */
export function LessonDrawer({ id, onClose }: { id: string | null; onClose(): void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { unitOptions } = useCatalogue();
  const { unit: own } = useMe();
  const needed = { required: true, whitespace: true, message: t('ui.required') };
  const words = (name: 'problem' | 'analysis' | 'measures', rows: number) => (
    <Form.Item
      name={name}
      label={t(`lessons.field.${name}`)}
      {...(name === 'problem' ? { rules: [needed], extra: t('lessons.field.problemHint') } : {})}
    >
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 16 }} />
    </Form.Item>
  );
  return (
    <RecordDrawer<LessonAnswer, Values>
      resource="lessons"
      id={id}
      width={640}
      title={t(id ? 'lessons.look' : 'lessons.add')}
      valuesOf={(lesson) => valuesOf(lesson, own?.code ?? null)}
      bodyOf={bodyOf}
      locked={({ editable }) => !editable}
      onSaved={() => {
        void message.success(t(id ? 'ui.notices.saved' : 'ui.notices.created'));
        onClose();
      }}
      onClose={onClose}
    >
      {(lesson) => (
        <>
          <Revision />
          <Form.Item name="title" label={t('lessons.field.title')} rules={[needed]}>
            <Input autoComplete="off" />
          </Form.Item>
          {words('problem', 3)}
          {words('analysis', 2)}
          {words('measures', 3)}
          <div className={styles.pair}>
            <Form.Item name="unit" label={t('lessons.field.unit')}>
              <FormSelect showSearch optionFilterProp="label" options={unitOptions} />
            </Form.Item>
            <Form.Item name="state" label={t('lessons.field.state')}>
              <FormSelect
                options={lessonStates.map((value) => ({ value, label: t(`lessons.state.${value}`) }))}
              />
            </Form.Item>
          </div>
          <Form.Item name="dueOn" label={t('lessons.field.dueOn')}>
            <DayInput />
          </Form.Item>
          <Form.Item
            name="disputes"
            label={t('lessons.field.disputes')}
            extra={t('lessons.field.disputesHint')}
          >
            <DisputeSelect known={lesson?.disputes.map(named) ?? []} />
          </Form.Item>
          {lesson ? <From lesson={lesson} /> : null}
        </>
      )}
    </RecordDrawer>
  );
}

/** The disputes behind it, to be opened. */
function From({ lesson: { disputes, hiddenDisputes } }: { lesson: LessonAnswer }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.from}>
      {disputes.map(({ documentId, number, employerName, status }) => (
        <li key={documentId}>
          <Link className="num" to={`/disputes/${documentId}`}>
            {number}
          </Link>{' '}
          {employerName} <StatusTag status={status} />
        </li>
      ))}
      {hiddenDisputes > 0 ? <li className="mute">{t('lessons.hidden', { count: hiddenDisputes })}</li> : null}
    </ul>
  );
}

const named = ({ documentId, number, employerName }: LessonAnswer['disputes'][number]) => ({
  value: documentId,
  label: [number, employerName].filter(Boolean).join(' '),
});

function valuesOf(lesson: LessonAnswer | null, own: string | null): Values {
  return {
    ...(lesson ? { revision: lesson.revision } : {}),
    title: lesson?.title ?? '',
    problem: lesson?.problem ?? '',
    analysis: lesson?.analysis ?? '',
    measures: lesson?.measures ?? '',
    unit: lesson ? (lesson.unit?.code ?? null) : own,
    state: lesson?.state ?? 'open',
    dueOn: lesson?.dueOn ?? null,
    disputes: lesson?.disputes.map(({ documentId }) => documentId) ?? [],
  };
}

/** What is sent: empty texts as null, the revision only of a lesson that was read. */
function bodyOf({ revision, analysis, measures, ...rest }: Values) {
  return {
    ...rest,
    analysis: analysis || null,
    measures: measures || null,
    ...(revision === undefined ? {} : { revision }),
  };
}

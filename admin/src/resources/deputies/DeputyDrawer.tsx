import { type DeputyAnswer, type DeputyKind, deputyKinds } from '@liandiao/cms/contract';
import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { useDeed } from '../../providers/deed';
import { DeskError } from '../../providers/deskError';
import { useMe } from '../../providers/me';
import { RecordDrawer } from '../../ui/crud/RecordDrawer';
import { Revision } from '../../ui/crud/Revision';
import { FormSelect } from '../../ui/FormSelect';
import { DayInput } from '../../ui/TimeInputs';
import styles from '../lessons/lessons.module.css';
import { type Person, usePeople } from './usePeople';

interface Values {
  revision?: number;
  person: string | null;
  deputy: string | null;
  kind: DeputyKind;
  from: string | null;
  to: string | null;
  reason: string;
}

/** Who stands in for whom, and when; the deputy is of the same unit. */
export function DeputyDrawer({ id, onClose }: { id: string | null; onClose(): void }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const { today } = useCatalogue();
  const { perform } = useDeed();
  const me = useMe();
  const people = usePeople();
  const arrangesOthers = me.capabilities.some((one) => one === 'head' || one === 'securityAdministrator');
  const needed = { required: true, message: t('ui.required') };

  const askRemove = (row: DeputyAnswer) =>
    modal.confirm({
      title: t('deputies.removeAsk', { person: row.person?.name ?? '' }),
      content: t('deputies.removeWhat'),
      okText: t('deputies.remove'),
      okButtonProps: { danger: true },
      cancelText: t('ui.cancel'),
      onOk: async () => {
        try {
          await perform(`/deputies/${row.documentId}`, undefined, 'DELETE');
          void message.success(t('ui.notices.removed'));
          onClose();
        } catch (error) {
          if (!(error instanceof DeskError)) throw error;
          void message.error(error.message);
        }
      },
    });

  return (
    <RecordDrawer<DeputyAnswer, Values>
      resource="deputies"
      id={id}
      title={t(id ? 'deputies.edit' : 'deputies.add')}
      valuesOf={(row) => valuesOf(row, me.unit ? me.documentId : null, today)}
      bodyOf={(values) => bodyOf(values, id === null)}
      locked={({ editable }) => !editable}
      extra={(row) =>
        row.editable ? <Button onClick={() => askRemove(row)}>{t('deputies.remove')}</Button> : null
      }
      onSaved={() => {
        void message.success(t(id ? 'ui.notices.saved' : 'ui.notices.created'));
        onClose();
      }}
      onClose={onClose}
    >
      {(row) => (
        <>
          <Revision />
          <Form.Item name="person" label={t('deputies.field.person')} rules={[needed]}>
            <FormSelect
              showSearch
              optionFilterProp="label"
              disabled={id !== null || !arrangesOthers}
              options={options(people, row ? [row.person] : [{ documentId: me.documentId, name: me.name }])}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(before, after) => before.person !== after.person}>
            {({ getFieldValue }) => {
              const unit = people.find(({ documentId }) => documentId === getFieldValue('person'))?.unit;
              const able = people.filter(
                (one) =>
                  one.documentId !== getFieldValue('person') && (unit === undefined || one.unit === unit),
              );
              return (
                <Form.Item name="deputy" label={t('deputies.field.deputy')} rules={[needed]}>
                  <FormSelect
                    showSearch
                    optionFilterProp="label"
                    options={options(able, [row?.deputy ?? null])}
                  />
                </Form.Item>
              );
            }}
          </Form.Item>
          <Form.Item name="kind" label={t('deputies.field.kind')} rules={[needed]}>
            <FormSelect
              options={deputyKinds.map((value) => ({ value, label: t(`deputies.kind.${value}`) }))}
            />
          </Form.Item>
          <div className={styles.pair}>
            <Form.Item name="from" label={t('deputies.field.from')} rules={[needed]}>
              <DayInput />
            </Form.Item>
            <Form.Item name="to" label={t('deputies.field.to')} extra={t('deputies.field.toHint')}>
              <DayInput />
            </Form.Item>
          </div>
          <Form.Item name="reason" label={t('deputies.field.reason')}>
            <Input autoComplete="off" />
          </Form.Item>
        </>
      )}
    </RecordDrawer>
  );
}

/** The people to choose from, and those already named though they are no longer among them. */
function options(people: readonly Person[], named: ({ documentId: string; name: string } | null)[]) {
  const known = people.map(({ documentId, label }) => ({ value: documentId, label }));
  const lacking = named.flatMap((one) =>
    one && !people.some(({ documentId }) => documentId === one.documentId)
      ? [{ value: one.documentId, label: one.name }]
      : [],
  );
  return [...known, ...lacking];
}

function valuesOf(row: DeputyAnswer | null, own: string | null, today: string): Values {
  return {
    ...(row ? { revision: row.revision } : {}),
    person: row ? (row.person?.documentId ?? null) : own,
    deputy: row?.deputy?.documentId ?? null,
    kind: row?.kind ?? 'absence',
    from: row?.from ?? today,
    to: row?.to ?? null,
    reason: row?.reason ?? '',
  };
}

/** What is sent: the person only once, for an arrangement stays his. */
function bodyOf({ revision, person, reason, ...rest }: Values, isNew: boolean) {
  return {
    ...rest,
    reason: reason.trim() || null,
    ...(isNew ? { person } : {}),
    ...(revision === undefined ? {} : { revision }),
  };
}

import type { BoundaryDecisionAnswer } from '@liandiao/cms/contract';
import { App, Form, Input, Select, Switch } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { RecordDrawer } from '../../ui/crud/RecordDrawer';
import { Revision } from '../../ui/crud/Revision';
import { FormSelect } from '../../ui/FormSelect';
import { DayInput } from '../../ui/TimeInputs';
import styles from '../lessons/lessons.module.css';

interface Values {
  revision?: number;
  matter: string;
  unit: string | null;
  scopeKinds: string[];
  insuranceKinds: string[];
  eventTypes: string[];
  since: string | null;
  until: string | null;
  decidedAt: string;
  documentNumber: string;
  enabled: boolean;
}

const lists = [
  ['scopeKinds', 'scopeKind'],
  ['insuranceKinds', 'insuranceKind'],
  ['eventTypes', 'eventType'],
] as const;

/** One boundary decision; the Centre's head writes it, everybody who works reads it. */
export function BoundaryDrawer({ id, onClose }: { id: string | null; onClose(): void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { optionsOf, unitOptions, today } = useCatalogue();
  const needed = { required: true, whitespace: true, message: t('ui.required') };
  return (
    <RecordDrawer<BoundaryDecisionAnswer, Values>
      resource="boundary-decisions"
      id={id}
      width={600}
      title={t(id ? 'boundaries.edit' : 'boundaries.add')}
      valuesOf={(row) => valuesOf(row, today)}
      bodyOf={bodyOf}
      locked={({ editable }) => !editable}
      onSaved={() => {
        void message.success(t(id ? 'ui.notices.saved' : 'ui.notices.created'));
        onClose();
      }}
      onClose={onClose}
    >
      <Revision />
      <Form.Item
        name="matter"
        label={t('boundaries.field.matter')}
        rules={[needed]}
        extra={t('boundaries.field.matterHint')}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item name="unit" label={t('boundaries.field.unit')} rules={[needed]}>
        <FormSelect showSearch optionFilterProp="label" options={unitOptions} />
      </Form.Item>
      {lists.map(([name, dictionary], index) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`boundaries.field.${name}`)}
          {...(index === lists.length - 1
            ? { extra: t('boundaries.field.whenHint'), rules: [atLeastOne(t('boundaries.needOne'))] }
            : {})}
        >
          <Select mode="multiple" optionFilterProp="label" options={optionsOf(dictionary)} />
        </Form.Item>
      ))}
      <div className={styles.pair}>
        <Form.Item name="since" label={t('boundaries.field.since')} rules={[needed]}>
          <DayInput />
        </Form.Item>
        <Form.Item name="until" label={t('boundaries.field.until')} extra={t('boundaries.field.untilHint')}>
          <DayInput />
        </Form.Item>
        <Form.Item
          name="decidedAt"
          label={t('boundaries.field.decidedAt')}
          rules={[needed]}
          extra={t('boundaries.field.decidedHint')}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="documentNumber" label={t('boundaries.field.documentNumber')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item name="enabled" label={t('boundaries.field.enabled')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </RecordDrawer>
  );
}

/** A decision that matches nothing in particular would answer every question. */
const atLeastOne =
  (complaint: string): Rule =>
  ({ getFieldValue }) => ({
    validator: () =>
      lists.some(([name]) => (getFieldValue(name) as string[]).length > 0)
        ? Promise.resolve()
        : Promise.reject(new Error(complaint)),
  });

function valuesOf(row: BoundaryDecisionAnswer | null, today: string): Values {
  return {
    ...(row ? { revision: row.revision } : {}),
    matter: row?.matter ?? '',
    unit: row?.unit?.code ?? null,
    scopeKinds: row?.when?.scopeKinds ?? [],
    insuranceKinds: row?.when?.insuranceKinds ?? [],
    eventTypes: row?.when?.eventTypes ?? [],
    since: row?.since ?? today,
    until: row?.until ?? null,
    decidedAt: row?.decidedAt ?? '',
    documentNumber: row?.documentNumber ?? '',
    enabled: row?.enabled ?? true,
  };
}

/** What is sent: the three lists as one condition, empty fields as null. */
function bodyOf({ revision, scopeKinds, insuranceKinds, eventTypes, documentNumber, ...rest }: Values) {
  return {
    ...rest,
    when: { scopeKinds, insuranceKinds, eventTypes },
    documentNumber: documentNumber.trim() || null,
    ...(revision === undefined ? {} : { revision }),
  };
}

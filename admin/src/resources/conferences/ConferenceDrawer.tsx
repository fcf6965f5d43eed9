import type { AttendanceAnswer, ConferenceAnswer, ConferenceDetail } from '@liandiao/cms/contract';
import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { RecordDrawer } from '../../ui/crud/RecordDrawer';
import { InstantInput } from '../../ui/TimeInputs';
import { seatsFor } from './seats';

interface Values {
  title: string;
  heldAt: string | null;
  place: string;
  convener: string;
  units: string[];
  remark: string;
}

interface Props {
  /** the conference to change, null for a new one */
  detail: ConferenceDetail | null;
  onSaved(documentId: string): void;
  onClose(): void;
}

/** Plans a conference, or changes one: when, where, who convenes, which units are summoned. */
export function ConferenceDrawer({ detail, onSaved, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { unitOptions, units, today } = useCatalogue();
  const needed = { required: true, whitespace: true, message: t('ui.required') };
  const seats: AttendanceAnswer[] = detail?.data.attendance ?? [];
  // R4: departments, agencies and the court belong to the task force; towns are summoned where it concerns them
  const usual = units.filter(({ active, kind, isCentre }) => active && kind !== 'town' && !isCentre);
  const month = t('conferences.field.month', {
    year: today.slice(0, 4),
    month: String(Number(today.slice(5, 7))),
  });

  return (
    <RecordDrawer<ConferenceAnswer, Values>
      resource="conferences"
      id={detail?.data.documentId ?? null}
      title={t(detail ? 'conferences.edit' : 'conferences.add')}
      valuesOf={(row) => ({
        title: row?.title ?? t('conferences.field.titleFor', { month }),
        heldAt: row?.heldAt ?? null,
        place: row?.place ?? '',
        convener: row?.convener ?? '',
        units: row ? row.attendance.flatMap(({ unit }) => unit?.code ?? []) : usual.map(({ code }) => code),
        remark: row?.remark ?? '',
      })}
      bodyOf={({ units: codes, title, heldAt, place, convener, remark }) => ({
        title,
        heldAt,
        place: place.trim() || null,
        convener: convener.trim() || null,
        attendance: seatsFor(codes, seats),
        remark: remark || null,
        ...(detail ? { revision: detail.data.revision } : {}),
      })}
      onSaved={({ data }) => {
        void message.success(t(detail ? 'ui.notices.saved' : 'ui.notices.created'));
        onSaved(data.documentId);
      }}
      onClose={onClose}
    >
      <Form.Item name="title" label={t('conferences.field.title')} rules={[needed]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="heldAt"
        label={t('conferences.field.heldAt')}
        rules={[{ required: true, message: t('ui.required') }]}
      >
        <InstantInput />
      </Form.Item>
      <Form.Item name="place" label={t('conferences.field.place')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="convener"
        label={t('conferences.field.convener')}
        extra={t('conferences.field.convenerHint')}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="units" label={t('conferences.field.units')} extra={t('conferences.field.unitsHint')}>
        <Select mode="multiple" optionFilterProp="label" options={unitOptions} />
      </Form.Item>
      <Form.Item name="remark" label={t('conferences.field.remark')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </RecordDrawer>
  );
}

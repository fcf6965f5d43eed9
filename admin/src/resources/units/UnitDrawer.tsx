import { App, Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { useDeed } from '../../providers/deed';
import { EditDrawer } from '../../ui/EditDrawer';
import { FormSelect } from '../../ui/FormSelect';
import type { UnitRow } from './unitRow';

interface Values {
  code: string;
  name: string;
  shortName: string;
  nameEn: string;
  kind: string;
  parent: string | null;
  archiveCode: string;
  mayAudit: string[];
  active: boolean;
}

/** Adds a unit, or changes one: all but its code, by which cases, clocks and rules speak of it. */
export function UnitDrawer({ unit, onClose }: { unit: UnitRow | null; onClose(): void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { optionsOf, units } = useCatalogue();
  const { perform } = useDeed();
  const [form] = Form.useForm<Values>();
  const needed = { required: true, whitespace: true, message: t('ui.required') };

  async function save({ code, nameEn, archiveCode, parent, ...rest }: Values) {
    const body = {
      ...rest,
      nameEn: nameEn || null,
      archiveCode: archiveCode || null,
      parent: parent ?? null,
    };
    if (unit) await perform(`/units/${unit.documentId}`, body, 'PUT');
    else await perform('/units', { ...body, code: code.trim() });
    void message.success(t(unit ? 'ui.notices.saved' : 'ui.notices.created'));
    onClose();
  }

  const parents = units
    .filter(({ code, active }) => active && code !== unit?.code)
    .map(({ code, shortName }) => ({ value: code, label: shortName }));
  return (
    <EditDrawer<Values>
      title={t(unit ? 'administration.units.edit' : 'administration.units.add')}
      form={form}
      initial={valuesOf(unit)}
      onSave={save}
      onClose={onClose}
    >
      <Form.Item
        name="code"
        label={t('administration.units.code')}
        rules={[needed]}
        extra={t('administration.units.codeHint')}
      >
        <Input disabled={unit !== null} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="name" label={t('administration.units.name')} rules={[needed]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="shortName"
        label={t('administration.units.shortName')}
        rules={[needed]}
        extra={t('administration.units.shortNameHint')}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="nameEn" label={t('administration.units.nameEn')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="kind" label={t('administration.units.kind')} rules={[needed]}>
        <FormSelect options={optionsOf('unitKind')} />
      </Form.Item>
      <Form.Item name="parent" label={t('administration.units.parent')}>
        <Select
          allowClear
          showSearch
          optionFilterProp="label"
          placeholder={t('administration.units.noParent')}
          options={parents}
        />
      </Form.Item>
      <Form.Item
        name="archiveCode"
        label={t('administration.units.archiveCode')}
        extra={t('administration.units.archiveCodeHint')}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="mayAudit" label={t('administration.units.mayAudit')}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          placeholder={t('ui.none')}
          options={optionsOf('insuranceKind')}
        />
      </Form.Item>
      <Form.Item name="active" label={t('administration.units.active')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </EditDrawer>
  );
}

function valuesOf(unit: UnitRow | null): Values {
  return {
    code: unit?.code ?? '',
    name: unit?.name ?? '',
    shortName: unit?.shortName ?? '',
    nameEn: unit?.nameEn ?? '',
    kind: unit?.kind ?? 'town',
    parent: unit?.parent ?? null,
    archiveCode: unit?.archiveCode ?? '',
    mayAudit: unit?.mayAudit ?? [],
    active: unit?.active ?? true,
  };
}

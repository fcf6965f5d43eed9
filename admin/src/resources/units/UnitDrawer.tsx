import { App, Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { RecordDrawer } from '../../ui/crud/RecordDrawer';
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
export function UnitDrawer({ id, onClose }: { id: string | null; onClose(): void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { optionsOf, units } = useCatalogue();
  const needed = { required: true, whitespace: true, message: t('ui.required') };

  function saved() {
    void message.success(t(id ? 'ui.notices.saved' : 'ui.notices.created'));
    onClose();
  }

  const parents = units
    .filter(({ active, documentId }) => active && documentId !== id)
    .map(({ code, shortName }) => ({ value: code, label: shortName }));
  return (
    <RecordDrawer<UnitRow, Values>
      resource="units"
      id={id}
      title={t(id ? 'administration.units.edit' : 'administration.units.add')}
      valuesOf={valuesOf}
      bodyOf={(values) => bodyOf(values, id === null)}
      onSaved={saved}
      onClose={onClose}
    >
      <Form.Item
        name="code"
        label={t('administration.units.code')}
        rules={[needed]}
        extra={t('administration.units.codeHint')}
      >
        <Input disabled={id !== null} autoComplete="off" spellCheck={false} />
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
    </RecordDrawer>
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

/** What is sent: empty fields as null, and the code only once, for it never changes. */
function bodyOf({ code, nameEn, archiveCode, parent, ...rest }: Values, isNew: boolean) {
  return {
    ...rest,
    ...(isNew ? { code: code.trim() } : {}),
    nameEn: nameEn || null,
    archiveCode: archiveCode || null,
    parent: parent ?? null,
  };
}

import { type Capability, capabilities } from '@liandiao/cms/contract';
import { App, Button, Checkbox, Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { useDeed } from '../../providers/deed';
import { DeskError } from '../../providers/deskError';
import { RecordDrawer } from '../../ui/crud/RecordDrawer';
import type { Saved } from '../../ui/crud/useRecordForm';
import type { Secret } from './OneTimePassword';
import { mayBeAdded, type PersonRow } from './personRow';

interface Values {
  username: string;
  name: string;
  unit: string | null;
  capabilities: Capability[];
  allowed: boolean;
}

interface Props {
  /** the account's documentId, null for a new one */
  id: string | null;
  onSecret(secret: Secret): void;
  onClose(): void;
}

/** Makes an account, or changes one; a new or reset password is handed up, to be shown once. */
export function PersonDrawer({ id, onSecret, onClose }: Props) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const { unitOptions } = useCatalogue();
  const { perform } = useDeed();
  const needed = { required: true, whitespace: true, message: t('ui.required') };

  function saved({ meta }: Saved<PersonRow>, { name, username }: Values) {
    if (id) void message.success(t('ui.notices.saved'));
    else onSecret({ name, username, password: String(meta?.oneTimePassword) });
    onClose();
  }

  async function reset(someone: PersonRow) {
    try {
      const path = `/users/${someone.documentId}/reset-password`;
      const { data } = await perform<{ data: { oneTimePassword: string } }>(path, {});
      onSecret({ name: someone.name, username: someone.username, password: data.oneTimePassword });
      onClose();
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      void message.error(error.message);
    }
  }

  const askReset = (someone: PersonRow) =>
    modal.confirm({
      title: t('administration.people.resetAsk', { name: someone.name }),
      content: t('administration.people.resetWhat'),
      okText: t('administration.people.reset'),
      cancelText: t('ui.cancel'),
      onOk: () => reset(someone),
    });

  return (
    <RecordDrawer<PersonRow, Values>
      resource="users"
      id={id}
      title={t(id ? 'administration.people.edit' : 'administration.people.add')}
      valuesOf={valuesOf}
      bodyOf={(values) => bodyOf(values, id === null)}
      onSaved={saved}
      onClose={onClose}
      extra={(person) => <Button onClick={() => askReset(person)}>{t('administration.people.reset')}</Button>}
    >
      <Form.Item
        name="username"
        label={t('administration.people.username')}
        rules={[needed]}
        extra={t('administration.people.usernameHint')}
      >
        <Input disabled={id !== null} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="name" label={t('administration.people.name')} rules={[needed]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="unit" label={t('administration.people.unit')}>
        <Select
          allowClear
          showSearch
          optionFilterProp="label"
          placeholder={t('administration.people.noUnit')}
          options={unitOptions}
        />
      </Form.Item>
      <Form.Item
        name="capabilities"
        label={t('administration.people.capabilities')}
        rules={[{ required: true, message: t('ui.required') }]}
      >
        <Capabilities />
      </Form.Item>
      <Form.Item name="allowed" label={t('administration.people.allow')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </RecordDrawer>
  );
}

/** The capabilities, of which those that may not join the chosen ones are greyed out. */
function Capabilities({
  id,
  value = [],
  onChange,
}: {
  id?: string;
  value?: Capability[];
  onChange?(value: Capability[]): void;
}) {
  const { t } = useTranslation();
  const options = capabilities.map((one) => ({
    value: one,
    label: t(`terms.capability.${one}`),
    disabled: !mayBeAdded(one, value),
  }));
  return (
    <fieldset
      id={id}
      aria-label={t('administration.people.capabilities')}
      style={{ margin: 0, padding: 0, border: 0 }}
    >
      <Checkbox.Group
        value={value}
        options={options}
        onChange={(chosen) => onChange?.(chosen as Capability[])}
        style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6 }}
      />
    </fieldset>
  );
}

function valuesOf(person: PersonRow | null): Values {
  return {
    username: person?.username ?? '',
    name: person?.name ?? '',
    unit: person?.unit?.code ?? null,
    capabilities: person?.capabilities ?? ['clerk'],
    allowed: person ? !person.blocked : true,
  };
}

/** What is sent: the name to log in with only once, for it never changes. */
function bodyOf({ username, allowed, unit, ...rest }: Values, isNew: boolean) {
  return { ...rest, ...(isNew ? { username } : {}), unit: unit ?? null, blocked: !allowed };
}

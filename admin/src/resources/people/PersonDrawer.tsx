import { type Capability, capabilities } from '@liandiao/cms/contract';
import { App, Button, Checkbox, Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { useDeed } from '../../providers/deed';
import { DeskError } from '../../providers/deskError';
import { EditDrawer } from '../../ui/EditDrawer';
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
  person: PersonRow | null;
  onSecret(secret: Secret): void;
  onClose(): void;
}

/** Makes an account, or changes one; a new or reset password is handed up, to be shown once. */
export function PersonDrawer({ person, onSecret, onClose }: Props) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const { unitOptions } = useCatalogue();
  const { perform } = useDeed();
  const [form] = Form.useForm<Values>();
  const needed = { required: true, whitespace: true, message: t('ui.required') };

  async function save({ username, allowed, unit, ...rest }: Values) {
    const body = { ...rest, unit: unit ?? null, blocked: !allowed };
    if (person) {
      await perform(`/users/${person.documentId}`, body, 'PUT');
      void message.success(t('ui.notices.saved'));
    } else {
      const { meta } = await perform<{ meta: { oneTimePassword: string } }>('/users', { ...body, username });
      onSecret({ name: rest.name, username, password: meta.oneTimePassword });
    }
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
    <EditDrawer<Values>
      title={t(person ? 'administration.people.edit' : 'administration.people.add')}
      form={form}
      initial={valuesOf(person)}
      onSave={save}
      onClose={onClose}
      extra={
        person ? <Button onClick={() => askReset(person)}>{t('administration.people.reset')}</Button> : null
      }
    >
      <Form.Item
        name="username"
        label={t('administration.people.username')}
        rules={[needed]}
        extra={t('administration.people.usernameHint')}
      >
        <Input disabled={person !== null} autoComplete="off" autoCapitalize="none" spellCheck={false} />
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
    </EditDrawer>
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

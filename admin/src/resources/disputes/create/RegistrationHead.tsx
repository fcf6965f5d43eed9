import type { FormDefinition, FormRecord } from '@liandiao/forms/definition';
import { Segmented } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../providers/me';
import { useFormState } from '../../../ui/form/FormContext';
import { useSpoken } from '../../../ui/form/useSpoken';
import { PageHeader } from '../../../ui/PageHeader';
import { BlankForms } from '../../papers/BlankForms';
import { kindOf, type RegistrationKind, registrationKinds, withKind } from '../registrationKind';

interface Props {
  definition: FormDefinition;
  /** a draft that goes on */
  resumed: boolean;
  replace(record: FormRecord): void;
}

/** The head of annex 2: what it is, who receives it, and how the matter came. */
export function RegistrationHead({ definition, resumed, replace }: Props) {
  const { t } = useTranslation();
  const spoken = useSpoken();
  const me = useMe();
  const { record } = useFormState();
  const kept = useRef<FormRecord>({});
  const turn = (kind: RegistrationKind) => {
    kept.current = { ...kept.current, ...record };
    replace(withKind(record, kind, kept.current));
  };
  return (
    <PageHeader
      title={t(resumed ? 'register.titleDraft' : 'app.screens.register')}
      sub={`${spoken(definition.title)} · ${t('register.accepting', { unit: me.unit?.shortName ?? '—' })} · ${t('register.first', { name: me.name })}`}
      actions={
        <>
          <Segmented
            aria-label={t('register.kind.label')}
            value={kindOf(record)}
            options={registrationKinds.map((kind) => ({ value: kind, label: t(`register.kind.${kind}`) }))}
            onChange={(kind) => turn(kind as RegistrationKind)}
          />
          <BlankForms />
        </>
      }
    />
  );
}

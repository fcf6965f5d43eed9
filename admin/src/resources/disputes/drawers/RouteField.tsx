import { routes } from '@liandiao/cms/contract';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldShell } from '../../../ui/form/FieldShell';
import { useFormState } from '../../../ui/form/FormContext';

/** The four ways of R14, with why this one is proposed. */
export function RouteField({ reason }: { reason?: string | undefined }) {
  const { t } = useTranslation();
  const form = useFormState();
  const id = form.idOf('route');
  return (
    <FieldShell
      id={id}
      group
      required
      label={t('deed.field.route')}
      problem={form.problemAt('route')}
      help={reason}
    >
      <Segmented
        aria-label={t('deed.field.route')}
        value={(form.record.route as string | undefined) ?? ''}
        options={routes.map((code) => ({ value: code, label: t(`terms.route.${code}`) }))}
        onChange={(code) => form.change('route', code)}
      />
    </FieldShell>
  );
}

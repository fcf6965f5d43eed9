import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { FieldShell } from '../../../ui/form/FieldShell';
import { useFormState } from '../../../ui/form/FormContext';
import { DayField, Line } from './fields';

/** The tier whose date somebody sets by hand (D9). */
const handSet = 'extraComplex';

/** The four tiers with why this one is proposed, or its condition; the extra complex one asks for its date and who set it. */
export function TierFields({ reason }: { reason?: string | undefined }) {
  const { t } = useTranslation();
  const form = useFormState();
  const { tiers, tierOptions } = useCatalogue();
  const id = form.idOf('tier');
  const tier = tiers.find(({ code }) => code === form.record.tier);
  return (
    <>
      <FieldShell
        id={id}
        group
        required
        label={t('deed.field.tier')}
        problem={form.problemAt('tier')}
        help={tier ? `${reason ?? String(tier.condition)} · ${tier.clause}` : undefined}
      >
        <Segmented
          aria-label={t('deed.field.tier')}
          value={(form.record.tier as string | undefined) ?? ''}
          options={tierOptions}
          onChange={(code) => form.change('tier', code)}
        />
      </FieldShell>
      {tier?.code === handSet ? (
        <>
          <DayField path="dueOn" say="handSet" />
          <Line path="basis" width="half" say="basis" />
        </>
      ) : null}
    </>
  );
}

/** A date by hand belongs to that tier alone. */
export const handSetOf = (record: { tier?: unknown; dueOn?: unknown; basis?: unknown }) =>
  record.tier === handSet
    ? { ...(record.dueOn ? { dueOn: record.dueOn } : {}), ...(record.basis ? { basis: record.basis } : {}) }
    : {};

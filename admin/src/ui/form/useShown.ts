import { type Field, type FormRecord, isEmpty, valueAt } from '@liandiao/forms/definition';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { dateTime, money } from '../format';

/** What a record says in a field, in people's words; a dash where it says nothing. */
export function useShown(): (field: Field, record: FormRecord) => string {
  const { t } = useTranslation();
  const { nameOf, unitName } = useCatalogue();
  const shown = (field: Field, record: FormRecord): string => {
    const value = valueAt(record, field.path);
    if (isEmpty(value)) return '—';
    switch (field.type) {
      case 'select':
        return nameOf(field.dictionary ?? '', String(value));
      case 'multiSelect':
      case 'checkboxes':
        return (value as string[]).map((code) => nameOf(field.dictionary ?? '', code)).join('、');
      case 'unit':
        return unitName(String(value));
      case 'switch':
        return value === true ? t('ui.yes') : t('ui.no');
      case 'money':
        return typeof value === 'number' ? money(value) : String(value);
      case 'datetime':
        return dateTime(String(value));
      case 'monthRange': {
        const to = valueAt(record, field.pathTo ?? '');
        return to && to !== value ? `${value} ${t('form.to')} ${to}` : String(value);
      }
      case 'list':
        return (value as FormRecord[])
          .map((row) =>
            (field.fields ?? [])
              .map((part) => shown(part, row))
              .filter((one) => one !== '—')
              .join(' · '),
          )
          .join('\n');
      default:
        return String(value);
    }
  };
  return shown;
}

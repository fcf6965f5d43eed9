import type { Json, TrailObject } from '@liandiao/audit/chain';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import styles from './audit.module.css';
import { shown } from './shown';

interface Props {
  value: Json;
  field: string;
  object: TrailObject | null;
}

/** A value before or after a change, in the county's words where it has some for it. */
export function Value({ value, field, object }: Props) {
  const { t } = useTranslation();
  const named = useNamed(field);
  const said = shown(value);
  switch (said.kind) {
    case 'none':
    case 'secret':
      return <span className="mute">{t(`audit.entry.${said.kind}`)}</span>;
    case 'yes':
    case 'no':
      return t(`ui.${said.kind}`);
    case 'json':
      return <pre className={styles.json}>{said.text}</pre>;
    case 'time':
      return <span className="num">{said.text}</span>;
    case 'list':
      return said.texts.map(named).join('、');
    default:
      return said.text === object?.documentId && object.label ? object.label : named(said.text);
  }
}

/** What a field's codes are called: statuses, units, tiers, items of a dictionary of the field's name. */
function useNamed(field: string): (code: string) => string {
  const { t, i18n } = useTranslation();
  const { dictionaries, nameOf, tierName, unitName } = useCatalogue();
  const dictionary = [field, field.replace(/s$/, '')].find((name) => dictionaries[name]);
  return (code) => {
    const key = `terms.${field}.${code}`;
    if (/^[\w-]+$/.test(code) && i18n.exists(key)) return t(key as 'terms.status.closed');
    if (/unit$/i.test(field) || field === 'lead' || field === 'assisting') return unitName(code);
    if (field === 'tier') return tierName(code);
    return dictionary ? nameOf(dictionary, code) : code;
  };
}

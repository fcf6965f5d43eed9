import type { Change, Json } from '@liandiao/audit/chain';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { ScrollTable } from '../../ui/ScrollTable';
import styles from './audit.module.css';
import { shown } from './shown';
import { useTrailNames } from './useTrailNames';

/** What an entry changed, field by field: as it was, and as it is since. */
export function Changes({ changes, all }: { changes: readonly Change[]; all: number }) {
  const { t } = useTranslation();
  const names = useTrailNames();
  if (changes.length === 0) return <p className="mute">{t('audit.entry.noChanges')}</p>;
  return (
    <section className={styles.changes}>
      <h3>{t('audit.entry.changes')}</h3>
      {all > changes.length ? (
        <p className="mute">{t('audit.entry.moreChanges', { count: all, shown: String(changes.length) })}</p>
      ) : null}
      <ScrollTable label={t('audit.entry.changes')} className={styles.changeTable}>
        <thead>
          <tr>
            {(['record', 'field', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`audit.entry.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ type, documentId, field, before, after }, index) => (
            <tr key={`${documentId} ${field}`}>
              <td className="mute">{isSame(changes[index - 1], documentId) ? '' : names.type(type)}</td>
              <th scope="row" title={field}>
                {names.field(field)}
              </th>
              <td>
                <Value value={before} field={field} />
              </td>
              <td>
                <Value value={after} field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

const isSame = (before: Change | undefined, documentId: string) => before?.documentId === documentId;

function Value({ value, field }: { value: Json; field: string }) {
  const { t, i18n } = useTranslation();
  const { unitName } = useCatalogue();
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
    default: {
      const key = `terms.${field}.${said.text}`;
      if (i18n.exists(key)) return t(key as 'terms.status.closed');
      return /unit$/i.test(field) ? unitName(said.text) : said.text;
    }
  }
}

import type { TimelineEntry } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { dateTime } from './format';
import { Tag } from './Tag';
import styles from './TimelineList.module.css';

/** What happened, newest first: when it was done, what, by whom; deeds entered late say so (D23). */
export function TimelineList({
  entries,
  withDetails = true,
}: {
  entries: TimelineEntry[];
  withDetails?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.documentId} className={styles.entry}>
          <time className="num small mute" dateTime={entry.at}>
            {dateTime(entry.at)}
          </time>
          <span className={styles.dot} aria-hidden="true" />
          <div>
            <div>
              {entry.sentence}{' '}
              {entry.late ? (
                <Tag tone="yellow" title={t('ui.enteredAt', { at: dateTime(entry.enteredAt) })}>
                  {t('ui.timelineLate')}
                </Tag>
              ) : null}
            </div>
            {withDetails && entry.details.length > 0 ? (
              <dl className={styles.details}>
                {entry.details.map(({ label, text }) => (
                  <div key={label} style={{ display: 'contents' }}>
                    <dt>{label}</dt>
                    <dd>
                      <Detail text={text} />
                    </dd>
                  </div>
                ))}
              </dl>
            ) : null}
            <div className="mute small">
              {entry.unit ? `${entry.unit.shortName} · ` : ''}
              {entry.actor}
              {entry.late ? ` · ${t('ui.enteredAt', { at: dateTime(entry.enteredAt) })}` : ''}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A date that moved shows both, the old one struck through (D11). */
function Detail({ text }: { text: string }) {
  const [, before, after] = /^(\d{4}-\d{2}-\d{2}|待定) → (\d{4}-\d{2}-\d{2}|待定)$/.exec(text) ?? [];
  if (!before || !after) return text;
  return (
    <span className="num">
      <del>{before}</del> → <ins>{after}</ins>
    </span>
  );
}

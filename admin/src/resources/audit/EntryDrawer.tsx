import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeskQuery } from '../../providers/deskQuery';
import { LoadFailed } from '../../ui/LoadFailed';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { UnitName } from '../../ui/UnitName';
import styles from './audit.module.css';
import { Changes } from './Changes';
import { nobody } from './EntryTable';
import type { WholeEntry } from './entry';
import { OutcomeTag } from './OutcomeTag';
import { toTheSecond } from './shown';
import { useTrailNames } from './useTrailNames';

/** One entry with all it says. */
export function EntryDrawer({ sequence, onClose }: { sequence: string; onClose(): void }) {
  const { t } = useTranslation();
  const { answer, error, refetch } = useDeskQuery<{ data: WholeEntry }>(`/audit/entries/${sequence}`);
  return (
    <Drawer
      open
      width="min(760px, 100vw)"
      closable={{ 'aria-label': t('ui.close') }}
      title={t('audit.entry.title', { sequence })}
      onClose={onClose}
    >
      {answer ? <Entry entry={answer.data} /> : null}
      {!answer && error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null}
      {!answer && !error ? <SkeletonRows count={8} /> : null}
    </Drawer>
  );
}

function Entry({ entry }: { entry: WholeEntry }) {
  const { t } = useTranslation();
  const names = useTrailNames();
  const { action, actor, at, object, outcome, reason, intact } = entry;
  return (
    <div className={styles.entry}>
      <h3 className={styles.deed}>
        {names.action(action)} <OutcomeTag outcome={outcome} />
      </h3>
      <p role={intact ? undefined : 'alert'} className={intact ? styles.intact : styles.broken}>
        {t(intact ? 'audit.entry.intact' : 'audit.entry.broken')}
      </p>
      <dl className={styles.facts}>
        <Fact name={t('audit.entry.at')}>
          <time dateTime={at} className="num">
            {`${toTheSecond(at)} ${at.slice(-6)}`}
          </time>
        </Fact>
        <Fact name={t('audit.entry.actor')}>
          {actor ? (
            <>
              <Narrowing filter={{ actor: actor.documentId }} what={t('audit.filter.actor')}>
                {actor.name}
              </Narrowing>{' '}
              {actor.unit ? <UnitName unit={actor.unit} /> : null}
            </>
          ) : (
            t(nobody(action))
          )}
        </Fact>
        <Fact name={t('audit.entry.object')}>
          {object?.documentId ? (
            <>
              {names.type(object.type)}{' '}
              <Narrowing filter={{ object: object.documentId }} what={t('audit.filter.object')}>
                {object.label ?? object.documentId}
              </Narrowing>
            </>
          ) : (
            (object?.label ?? (object ? names.type(object.type) : '—'))
          )}
        </Fact>
        {reason ? <Fact name={t('audit.entry.reason')}>{reason}</Fact> : null}
        {entry.detail ? (
          <Fact name={t('audit.entry.detail')}>
            <span className={styles.mono}>
              {Object.entries(entry.detail)
                .map(
                  ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
                )
                .join('\n')}
            </span>
          </Fact>
        ) : null}
        <Fact name={t('audit.entry.address')}>{entry.address ?? '—'}</Fact>
        <Fact name={t('audit.entry.agent')}>{entry.agent ?? '—'}</Fact>
        <Fact name={t('audit.entry.requestId')}>
          <span className={styles.mono}>{entry.requestId ?? '—'}</span>
        </Fact>
      </dl>
      <Changes
        changes={entry.changes}
        all={Number(entry.detail?.changes ?? entry.changes.length)}
        object={object}
      />
      <dl className={styles.facts}>
        <Fact name={t('audit.entry.hash')}>
          <span className={styles.mono}>{entry.hash}</span>
        </Fact>
        <Fact name={t('audit.entry.previous')}>
          <span className={styles.mono}>{entry.previousHash}</span>
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A name that leads to all entries of the same person or object. */
function Narrowing({
  filter,
  what,
  children,
}: {
  filter: Record<string, string>;
  what: string;
  children: ReactNode;
}) {
  return (
    <Link to={`/audit?${new URLSearchParams(filter)}`} title={what}>
      {children}
    </Link>
  );
}

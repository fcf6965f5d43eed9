import type { ArchiveAnswer, DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { DateTime } from '../../../ui/Day';
import view from '../../../ui/form/view.module.css';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import { DeedButton } from './CaseContext';
import { Part, Said } from './handling/Part';
import styles from './show.module.css';

/** 档案: the record of every round under the one archive number, sealed, and what was added later (R20, D16, A3). */
export function ArchiveTab({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  return (
    <div className={styles.part}>
      <div className={styles.sub}>
        <h2>{t('dispute.tab.archive')}</h2>
        <span className={styles.deeds}>
          <DeedButton action="supplement-file" />
        </span>
      </div>
      {meta.archives.map((one) => (
        <Round key={one.documentId} archive={one} several={data.round > 1} />
      ))}
      {meta.additions.length > 0 ? (
        <Part title={t('dispute.archive.additions')}>
          {meta.additions.map((one) => (
            <article key={one.documentId} className={styles.item}>
              <div className="mute small">
                <DateTime at={one.at} /> · <UnitName unit={one.unit} />
                {one.by ? ` · ${one.by.name}` : ''}
              </div>
              <Said text={one.text} />
            </article>
          ))}
        </Part>
      ) : null}
    </div>
  );
}

function Round({ archive, several }: { archive: ArchiveAnswer; several: boolean }) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  return (
    <section className={view.section} aria-label={t('dispute.round', { count: archive.round })}>
      <div className={styles.itemHead}>
        {several ? <b>{t('dispute.round', { count: archive.round })}</b> : null}
        {archive.sealedAt ? (
          <Tag tone="blue">
            {t('dispute.archive.sealed')} <DateTime at={archive.sealedAt} />
          </Tag>
        ) : (
          <Tag>{t('dispute.archive.notSealed')}</Tag>
        )}
      </div>
      <dl className={view.list}>
        <Short name={t('dispute.archive.number')}>
          <span className="num">{archive.number}</span>
        </Short>
        <Short name={t('deed.field.retention')}>{nameOf('retention', archive.retention)}</Short>
        <Short name={t('dispute.archive.archivedAt')}>
          <DateTime at={archive.archivedAt} />
        </Short>
        <Sealed archive={archive} />
        <Long name={t('deed.field.summary')} text={archive.summary} />
        <Long name={t('deed.field.result')} text={archive.result} />
        <Long name={t('deed.field.standing')} text={archive.standing} />
        {archive.missing.length > 0 || archive.incompleteReason ? (
          <div className={view.long}>
            <dt>
              <Tag tone="orange">{t('dispute.archive.incomplete')}</Tag>
            </dt>
            <dd>
              {archive.missing.join('；')}
              <div className="mute">{archive.incompleteReason}</div>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}

/** How that round ended, as it was sealed. */
function Sealed({ archive: { sealed } }: { archive: ArchiveAnswer }) {
  const { t } = useTranslation();
  const { nameOf, tierName } = useCatalogue();
  if (!sealed) return null;
  return (
    <>
      <Short name={t('deed.field.tier')}>{tierName(sealed.tier) || '—'}</Short>
      <Short name={t('dispute.lead')}>
        <UnitName unit={sealed.leadUnit} />
      </Short>
      <Short name={t('deed.field.outcome')}>{nameOf('outcome', sealed.outcome) || '—'}</Short>
      <Short name={t('deed.field.resolvedBy')}>{nameOf('resolvedBy', sealed.resolvedBy) || '—'}</Short>
      <Short name={t('deed.field.satisfaction')}>{nameOf('satisfaction', sealed.satisfaction) || '—'}</Short>
      <Short name={t('deed.field.acceptedAt')}>
        {sealed.acceptedAt ? <DateTime at={sealed.acceptedAt} /> : '—'}
      </Short>
    </>
  );
}

function Short({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Long({ name, text }: { name: string; text: string | null }) {
  if (!text) return null;
  return (
    <div className={view.long}>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

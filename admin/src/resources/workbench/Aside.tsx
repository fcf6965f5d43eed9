import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { Card } from '../../ui/Card';
import { Lately } from '../../ui/Day';
import { LinkButton } from '../../ui/LinkButton';
import { Tag } from '../../ui/Tag';
import type { Workbench } from './useWorkbench';
import styles from './workbench.module.css';

/** What awaits the unit's signature. */
export function Signatures({ figures }: { figures: Workbench }) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const { awaitingSignature, counts } = figures;
  if (awaitingSignature.length === 0) return null;
  return (
    <Card
      title={
        <>
          {t('workbench.signatures.title')} <Tag tone="orange">{counts.awaitingSignature}</Tag>
        </>
      }
      extra={<Link to="/transfers">{t('workbench.signatures.all')}</Link>}
    >
      <ul>
        {awaitingSignature.map((slip) => (
          <li key={slip.documentId} className={styles.item}>
            <div>
              <div>
                {t('workbench.signatures.route', { from: slip.fromUnit?.shortName ?? '' })} ·{' '}
                <span className="num">{slip.dispute.number?.split('〕').at(-1)}</span>
              </div>
              <div className="mute small">
                {[slip.dispute.employerName, nameOf('eventType', slip.dispute.eventType)]
                  .filter(Boolean)
                  .join(' · ')}{' '}
                ·{' '}
                <span className="nowrap">
                  <Lately at={slip.sentAt} /> {t('workbench.signatures.sent')}
                </span>
              </div>
            </div>
            <LinkButton
              type="primary"
              to={`/disputes/${slip.dispute.documentId}?action=sign`}
              aria-label={`${t('workbench.signatures.sign')} ${slip.dispute.number ?? ''}`}
            >
              {t('workbench.signatures.sign')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What one began to register and did not finish. */
export function Drafts({ figures }: { figures: Workbench }) {
  const { t } = useTranslation();
  if (figures.drafts.length === 0) return null;
  return (
    <Card
      title={t('workbench.drafts.title')}
      extra={<Link to="/disputes?status=draft">{t('workbench.drafts.all')}</Link>}
    >
      <ul>
        {figures.drafts.map((draft) => {
          const name = draft.employerName ?? draft.applicantName ?? t('workbench.drafts.unnamed');
          return (
            <li key={draft.documentId} className={styles.item}>
              <div>
                <div>{name}</div>
                <div className="mute small">
                  {t('workbench.drafts.kind')} · {t('workbench.drafts.saved')} <Lately at={draft.updatedAt} />
                </div>
              </div>
              <LinkButton
                to={`/disputes/${draft.documentId}/edit`}
                aria-label={`${t('workbench.drafts.resume')} ${name}`}
              >
                {t('workbench.drafts.resume')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** Where the unit's cases stand, in the notice's four stages. */
export function Stages({ figures }: { figures: Workbench }) {
  const { t } = useTranslation();
  const stages = ['acceptance', 'handling', 'archiving', 'closing'] as const;
  return (
    <Card title={t('workbench.stages.title')}>
      <div className={`${styles.stageText} num`}>
        {stages.map((stage) => `${t(`terms.stageShort.${stage}`)} ${figures.stages[stage]}`).join(' · ')}
      </div>
      <div className={styles.bar} aria-hidden="true">
        {stages.map((stage, index) => (
          <i
            key={stage}
            style={{ flexGrow: figures.stages[stage], background: `var(--stage${index + 1})` }}
          />
        ))}
      </div>
    </Card>
  );
}

/** The unit's month so far. */
export function Month({ figures }: { figures: Workbench }) {
  const { t } = useTranslation();
  return (
    <Card title={t('workbench.month.title')}>
      <dl className={styles.month}>
        {(['registered', 'accepted', 'closed'] as const).map((figure) => (
          <div key={figure}>
            <dt>{t(`workbench.month.${figure}`)}</dt>
            <dd className="num">{figures.month[figure]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

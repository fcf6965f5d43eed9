import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { Day } from '../../ui/Day';
import { LightBadge } from '../../ui/LightBadge';
import { LinkButton } from '../../ui/LinkButton';
import { lightWording } from '../../ui/lightWording';
import { Tag } from '../../ui/Tag';
import type { ClockRow } from './clockRow';
import styles from './workbench.module.css';

/** One obligation: what, who for, due when, and one click to the deed. */
export function ClockLine({ clock }: { clock: ClockRow }) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const { dispute, action } = clock;
  const { tone } = lightWording(clock, today);
  const page = `/disputes/${dispute.documentId}`;
  return (
    <li className={styles.row} data-tone={tone}>
      <div>
        <LightBadge clock={clock} />
      </div>
      <div style={{ minWidth: 0 }}>
        <Link to={page} className={styles.what} data-row-link>
          {clock.title} <span className={styles.number}>{dispute.number}</span>
        </Link>
        <div className={styles.who}>
          {useWho(clock)}
          {clock.onBehalfOf ? (
            <>
              {' '}
              <Tag tone="blue">
                {t(`workbench.clocks.onBehalf.${clock.onBehalfOf.kind}`, { name: clock.onBehalfOf.name })}
              </Tag>
            </>
          ) : null}
        </div>
      </div>
      <div className={`${styles.due} num`}>
        <div>
          {clock.light === 'red' ? t('workbench.clocks.shouldBe') : null}
          {clock.dueOn ? <Day day={clock.dueOn} /> : '—'}
        </div>
        {clock.extendedBy > 0 ? (
          <Tag>{t('workbench.clocks.extended', { count: clock.extendedBy })}</Tag>
        ) : null}
        {clock.provisional && tone !== 'gray' ? <Tag>{t('time.provisional')}</Tag> : null}
      </div>
      <div className={styles.act}>
        <LinkButton
          type={action && clock.light === 'red' ? 'primary' : 'default'}
          to={action ? `${page}?action=${action}` : page}
          aria-label={`${action ? t(`terms.action.${action}`) : t('workbench.clocks.open')} ${dispute.number ?? ''}`}
        >
          {action ? t(`terms.action.${action}`) : t('workbench.clocks.open')}
        </LinkButton>
      </div>
    </li>
  );
}

/** `示例食品厂 · 匿名 · 简易 · 受理 城关镇`: the other unit of the case is named, not one's own. */
function useWho({ dispute, unit }: ClockRow): string {
  const { t } = useTranslation();
  const { tierName } = useCatalogue();
  const group = dispute.headCount !== null && dispute.headCount > 1;
  const applicant = dispute.anonymous ? t('workbench.clocks.anonymous') : dispute.applicantName;
  const { leadUnit, acceptingUnit } = dispute;
  const lead =
    leadUnit && leadUnit.code !== unit ? t('workbench.clocks.lead', { unit: leadUnit.shortName }) : null;
  const accepting =
    acceptingUnit && acceptingUnit.code !== unit
      ? t('workbench.clocks.accepting', { unit: acceptingUnit.shortName })
      : null;
  const people = group ? t('workbench.clocks.group', { count: dispute.headCount ?? 0 }) : applicant;
  return [dispute.employerName, people, tierName(dispute.tier), lead ?? accepting]
    .filter(Boolean)
    .join(' · ');
}

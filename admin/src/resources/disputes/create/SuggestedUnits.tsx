import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import disputes from '../disputes.module.css';
import type { Suggestion } from '../suggestion';
import styles from './create.module.css';

/** Who answers for the matter and who takes part, each with the duty that says so. */
export function SuggestedUnits({ suggestion: { lead, assisting, segments } }: { suggestion: Suggestion }) {
  const { t } = useTranslation();
  const { unitName } = useCatalogue();
  return (
    <div className={styles.tip}>
      <div className="mute small">{t('register.panel.units')}</div>
      {lead ? (
        <div className={styles.unit}>
          <b>
            <UnitName unit={lead.unit} />
          </b>
          <Tag tone="blue">{t('register.panel.lead')}</Tag>
          <span className="mute small">{periodOf(segments, lead.unit)}</span>
        </div>
      ) : (
        <p>{t('register.panel.noLead')}</p>
      )}
      {assisting.map(({ unit, role, reason, clause }) => (
        <div key={unit} className={styles.unit} title={`${reason} · ${clause}`}>
          <b>
            <UnitName unit={unit} />
          </b>
          <Tag>{t(role === 'audit' ? 'register.panel.audit' : 'register.panel.assisting')}</Tag>
          <span className="mute small">{periodOf(segments, unit)}</span>
        </div>
      ))}
      {lead ? (
        <p className={disputes.quote}>
          {unitName(lead.unit)}：{lead.reason} · {lead.clause}
        </p>
      ) : null}
    </div>
  );
}

function periodOf(segments: Suggestion['segments'], unit: string): string {
  const own = segments.filter((segment) => segment.unit === unit);
  return own.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)).join('、');
}

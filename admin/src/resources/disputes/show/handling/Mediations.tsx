import type { MediationAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../../providers/catalogue';
import { DateTime } from '../../../../ui/Day';
import { Tag } from '../../../../ui/Tag';
import { UnitName } from '../../../../ui/UnitName';
import { DeedButton } from '../CaseContext';
import styles from '../show.module.css';
import { Part, Said } from './Part';

/** Mediations with their sessions, who took part, and whether they ended in an agreement (R34). */
export function Mediations({ mediations }: { mediations: readonly MediationAnswer[] }) {
  const { t } = useTranslation();
  if (mediations.length === 0) return null;
  return (
    <Part title={t('dispute.handling.mediations')}>
      {mediations.map((one) => (
        <Mediation key={one.documentId} mediation={one} />
      ))}
    </Part>
  );
}

function Mediation({ mediation }: { mediation: MediationAnswer }) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const kind = nameOf('mediationKind', mediation.kind);
  return (
    <article className={styles.item}>
      <div className={styles.itemHead}>
        <b>{kind}</b>
        <Tag tone={mediation.agreement === 'none' ? 'gray' : 'green'}>
          {t('deed.field.agreement')} {t(`terms.agreement.${mediation.agreement}`)}
        </Tag>
        {mediation.judicialConfirmedOn ? (
          <Tag tone="blue">
            {t('dispute.handling.confirmed')} {mediation.judicialConfirmedOn}
          </Tag>
        ) : null}
        <span className="mute small">
          <UnitName unit={mediation.unit} />
        </span>
        <span className={styles.deeds}>
          <DeedButton action="mediate" about={mediation.documentId} name={kind} />
        </span>
      </div>
      <ol className={styles.sessions}>
        {mediation.sessions.map((session, at) => (
          <li key={session.at}>
            <div className="mute small">
              {t('dispute.handling.session', { count: at + 1 })} <DateTime at={session.at} />
              {session.place ? ` · ${session.place}` : ''}
            </div>
            <Said text={session.result} />
            {session.participants.length > 0 ? (
              <div className="small">
                <span className="mute">{t('deed.field.participants')} </span>
                {session.participants
                  .map(
                    (who) =>
                      `${who.name}（${[nameOf('mediatorKind', who.kind), who.organisation].filter(Boolean).join('，')}）`,
                  )
                  .join('、')}
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </article>
  );
}

import type { ClockAnswer, Route } from '@liandiao/cms/contract';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Card } from '../../../ui/Card';
import { Day } from '../../../ui/Day';
import { Tag } from '../../../ui/Tag';
import { Duplicates } from '../Duplicates';
import disputes from '../disputes.module.css';
import type { SuggestAnswer } from '../suggestion';
import { Working } from '../Working';
import type { Choice } from './choice';
import styles from './create.module.css';
import { SuggestedUnits } from './SuggestedUnits';

interface Props {
  answer: SuggestAnswer | undefined;
  asking: boolean;
  trouble: string | undefined;
  /** what holds now: the clerk's choice, or else the suggestion */
  choice: Choice;
  onChoose(change: Partial<Choice>): void;
}

/** Beside the form: what the desk proposes and why, what follows from it, and what may be the same matter. */
export function SidePanel({ answer, asking, trouble, choice, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <aside className={`${disputes.stack} ${styles.panel}`} aria-label={t('register.panel.label')}>
      <Card
        title={t('register.panel.suggestion')}
        extra={
          <span className="small mute" role="status">
            {asking ? t('register.panel.asking') : t('register.panel.live')}
          </span>
        }
      >
        {answer ? (
          <>
            <Tier answer={answer} choice={choice} onChoose={onChoose} />
            <SuggestedUnits suggestion={answer.suggestion} />
            <RoutePart answer={answer} choice={choice} onChoose={onChoose} />
          </>
        ) : (
          <p className={styles.waiting}>{trouble ?? t('register.panel.waiting')}</p>
        )}
      </Card>
      {answer && answer.clocks.length > 0 ? (
        <Card title={t('register.panel.following')}>
          <ClockPreview clocks={answer.clocks} />
        </Card>
      ) : null}
      {answer && answer.duplicates.length > 0 ? (
        <Card
          title={
            <>
              {t('register.panel.duplicates')} <Tag tone="yellow">{answer.duplicates.length}</Tag>
            </>
          }
        >
          <Duplicates found={answer.duplicates} />
        </Card>
      ) : null}
    </aside>
  );
}

function Tier({ answer, choice, onChoose }: Pick<Props, 'choice' | 'onChoose'> & { answer: SuggestAnswer }) {
  const { t } = useTranslation();
  const { tiers, tierOptions } = useCatalogue();
  const suggested = answer.suggestion.tier;
  const chosen = tiers.find(({ code }) => code === choice.tier);
  const same = suggested?.code === choice.tier;
  return (
    <div className={styles.tip}>
      <div className="mute small">{t('register.panel.tier')}</div>
      <Segmented
        aria-label={t('register.panel.tier')}
        options={tierOptions}
        value={choice.tier ?? ''}
        onChange={(tier) => onChoose({ tier: String(tier) })}
      />
      {same && suggested ? (
        <p className={disputes.quote}>
          {suggested.reason} · {suggested.clause}
        </p>
      ) : chosen ? (
        <p className={disputes.quote}>
          {String(chosen.condition)} · {chosen.clause}
        </p>
      ) : null}
    </div>
  );
}

function RoutePart({
  answer,
  choice,
  onChoose,
}: Pick<Props, 'choice' | 'onChoose'> & { answer: SuggestAnswer }) {
  const { t } = useTranslation();
  const { units } = useCatalogue();
  const routes: Route[] = ['own', 'joint', 'transfer', 'unclear'];
  const { route } = answer.suggestion;
  return (
    <div className={styles.tip}>
      <div className="mute small">{t('register.panel.route')}</div>
      <Segmented
        aria-label={t('register.panel.route')}
        options={routes.map((code) => ({ value: code, label: t(`terms.route.${code}`) }))}
        value={choice.route ?? ''}
        onChange={(code) => onChoose({ route: code as Route })}
      />
      {choice.route === 'transfer' ? (
        <Select
          aria-label={t('register.panel.toUnit')}
          style={{ width: '100%', marginTop: 8 }}
          showSearch
          optionFilterProp="label"
          placeholder={t('register.panel.toUnit')}
          value={choice.toUnit ?? null}
          options={units
            .filter(({ active }) => active)
            .map(({ code, shortName }) => ({ value: code, label: `${t('register.panel.to')}${shortName}` }))}
          onChange={(toUnit) => onChoose({ toUnit })}
        />
      ) : null}
      {choice.route === route.code ? (
        <p className={disputes.quote}>
          {route.reason} · {route.clause}
        </p>
      ) : null}
    </div>
  );
}

/** The dates that would follow, each with its working. */
export function ClockPreview({ clocks }: { clocks: ClockAnswer[] }) {
  const { unitName } = useCatalogue();
  const { t } = useTranslation();
  return (
    <ul>
      {clocks.map((clock) => (
        <li key={`${clock.rule} ${clock.subject ?? ''}`} className={styles.clock}>
          <div className={styles.clockHead}>
            <span>
              {clock.title}
              {clock.unit ? <span className="mute small"> · {unitName(clock.unit)}</span> : null}
            </span>
            {clock.dueOn ? (
              <Day day={clock.dueOn} weekday="short" />
            ) : (
              <span className="mute">{t('time.unset')}</span>
            )}
          </div>
          <Working clock={clock} />
        </li>
      ))}
    </ul>
  );
}

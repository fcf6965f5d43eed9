import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormState } from '../../../ui/form/FormContext';
import { SkeletonRows } from '../../../ui/SkeletonRows';
import { ClockPreview } from '../create/SidePanel';
import { SuggestedUnits } from '../create/SuggestedUnits';
import { LegalRemedy } from '../LegalRemedy';
import { questionOf } from '../questionOf';
import { useSuggestion } from '../useSuggestion';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
import { Code } from './fields';
import { RouteField } from './RouteField';
import { handSetOf, TierFields } from './TierFields';
import { useStartWith } from './useStartWith';

/** 受理: from here the notice's clocks run; the suggestion says why it proposes what (D3, R14, R16–R19). */
export const accept: Drawer = {
  start: ({ handed }) => ({ tier: handed.tier ?? undefined, route: handed.route ?? undefined }),
  Fields: AcceptFields,
  body: (record) => ({
    tier: record.tier,
    route: record.route,
    eventType: record.eventType,
    ...handSetOf(record),
  }),
};

function AcceptFields({ detail }: DrawerProps) {
  const { t } = useTranslation();
  const { record } = useFormState();
  const registered = useMemo(() => questionOf(detail.data), [detail.data]);
  const chosen = {
    ...(record.tier ? { tier: record.tier } : {}),
    ...(record.route ? { route: record.route } : {}),
  };
  const { answer, trouble } = useSuggestion({ ...registered, ...chosen });
  const suggestion = answer?.suggestion;
  useStartWith({ tier: suggestion?.tier?.code, route: suggestion?.route.code });
  return (
    <>
      <TierFields reason={suggestion?.tier?.code === record.tier ? suggestion?.tier?.reason : undefined} />
      <RouteField reason={suggestion?.route.code === record.route ? suggestion?.route.reason : undefined} />
      <Code path="eventType" dictionary="eventType" width="full" required />
      <div className={styles.whole}>
        <LegalRemedy scopeKind={detail.data.scopeKind} />
      </div>
      <section className={styles.box} aria-label={t('register.panel.suggestion')}>
        {suggestion ? (
          <SuggestedUnits suggestion={suggestion} />
        ) : trouble ? (
          <p>{trouble}</p>
        ) : (
          <SkeletonRows count={2} />
        )}
      </section>
      {answer && answer.clocks.length > 0 ? (
        <section className={styles.box} aria-label={t('register.panel.following')}>
          <h2>{t('register.panel.following')}</h2>
          <ClockPreview clocks={answer.clocks} />
        </section>
      ) : null}
    </>
  );
}

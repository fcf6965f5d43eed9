import type { ActionName, DisputeDetail } from '@liandiao/cms/contract';
import { actionNames } from '@liandiao/cms/contract';
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { CasePapers } from '../../papers/CasePapers';
import disputes from '../disputes.module.css';
import type { Handed } from '../drawers/drawer';
import { LazyActionDrawer } from '../drawers/LazyActionDrawer';
import { CaseProvider } from './CaseContext';
import { CaseHead } from './CaseHead';
import { CaseTabs } from './CaseTabs';
import { Clocks } from './Clocks';
import { nextWords } from './nextWords';
import { Papers } from './Papers';
import { Related } from './Related';
import styles from './show.module.css';

interface Props {
  detail: DisputeDetail;
  onReload(): Promise<unknown>;
}

/** The case page; the action in the address (`?action=reply`) stands open beside it. */
export function Case({ detail, onReload }: Props) {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  const client = useQueryClient();
  const action = actionOf(search.get('action'));
  const handed = (location.state as Handed | null) ?? {};

  const open = useCallback(
    (next: ActionName | null, state: Handed = {}) =>
      setSearch(
        (before) => {
          before.delete('action');
          if (next) before.set('action', next);
          return before;
        },
        { replace: true, state },
      ),
    [setSearch],
  );

  const done = (answer: DisputeDetail) => {
    // the answer is the case as it stands now: it shows at once, before everything else is read again
    client.setQueryData(['desk', `/disputes/${answer.data.documentId}`, {}], { data: answer });
    const warnings = answer.meta.warnings.map(({ message }) => message);
    const said = answer.meta.timeline[0]?.sentence;
    notification.success({
      key: 'deed',
      // the sheet stands at the right
      placement: 'bottomLeft',
      message: said ? t('ui.notices.done', { sentence: said }) : t('ui.notices.saved'),
      description: [...warnings, nextWords(t, answer)].join(' '),
      role: 'status',
    });
    // what was accepted for another unit goes on to its slip at once (R14)
    const goesOn =
      action === 'accept' && answer.meta.abilities.some((one) => one.action === 'transfer' && one.allowed);
    open(goesOn ? 'transfer' : null, goesOn ? handed : {});
  };

  return (
    <CaseProvider detail={detail} begin={open}>
      <div className={styles.top}>
        <nav className={styles.path} aria-label={t('dispute.path')}>
          <Link to="/disputes">{t('app.screens.disputes')}</Link> /{' '}
          <span className="num">{detail.data.number}</span>
        </nav>
        <CasePapers detail={detail} />
      </div>
      <CaseHead detail={detail} />
      <div className={styles.grid}>
        <CaseTabs detail={detail} />
        <div className={disputes.stack}>
          <Clocks detail={detail} />
          <Related detail={detail} />
          <Papers detail={detail} />
        </div>
      </div>
      {action ? (
        <Suspense fallback={null}>
          <LazyActionDrawer
            key={action}
            action={action}
            detail={detail}
            handed={handed}
            onClose={() => open(null)}
            onDone={done}
            onReload={onReload}
          />
        </Suspense>
      ) : null}
    </CaseProvider>
  );
}

function actionOf(name: string | null): ActionName | undefined {
  return actionNames.find((one) => one === name);
}

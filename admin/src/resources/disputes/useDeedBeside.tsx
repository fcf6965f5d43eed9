import type { ActionName, DisputeDetail } from '@liandiao/cms/contract';
import { App } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../providers/deskQuery';
import { LazyActionDrawer } from './drawers/LazyActionDrawer';

/** A deed on a case that is begun from another screen's row. */
export interface DeedBeside {
  dispute: string;
  action: ActionName;
  /** the unit, assistance or conference that it is about */
  about?: string;
}

/** Deeds from the rows of any screen: `begin(…)` opens the case's own drawer beside it, `drawer` is to be rendered. */
export function useDeedBeside() {
  const [deed, setDeed] = useState<DeedBeside | null>(null);
  const drawer = deed ? (
    <Beside key={`${deed.dispute}.${deed.action}`} deed={deed} onClose={() => setDeed(null)} />
  ) : null;
  return { begin: setDeed, drawer };
}

function Beside({ deed, onClose }: { deed: DeedBeside; onClose(): void }) {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const { answer, error, refetch } = useDeskQuery<DisputeDetail>(`/disputes/${deed.dispute}`);
  useEffect(() => {
    if (!error) return;
    notification.error({ message: t('ui.failed.title'), description: error.message });
    onClose();
  }, [error, notification, onClose, t]);
  if (!answer) return null;

  const done = ({ meta }: DisputeDetail) => {
    const said = meta.timeline[0]?.sentence;
    notification.success({
      key: 'deed',
      placement: 'bottomLeft',
      message: said ? t('ui.notices.done', { sentence: said }) : t('ui.notices.saved'),
      description: meta.warnings.map(({ message }) => message).join(' '),
      role: 'status',
    });
    onClose();
  };
  return (
    <Suspense fallback={null}>
      <LazyActionDrawer
        action={deed.action}
        detail={answer}
        handed={deed.about ? { about: deed.about } : {}}
        onClose={onClose}
        onDone={done}
        onReload={refetch}
      />
    </Suspense>
  );
}

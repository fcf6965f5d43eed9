import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { useMe } from '../../providers/me';
import { PageHeader } from '../../ui/PageHeader';
import { Board } from './Board';
import { OverseenClocks } from './OverseenClocks';
import { oversees } from './overseer';
import { SentNotices } from './SentNotices';

const views = ['board', 'clocks', 'notices'] as const;
type View = (typeof views)[number];

/** 督办: what is late or soon due, by unit; urging, supervising, reassigning; and the notices of the ladder. */
export default function SupervisionScreen() {
  const { t } = useTranslation();
  const me = useMe();
  const { dictionaries } = useCatalogue();
  const [address, setAddress] = useSearchParams();
  const whole = oversees(me, dictionaries);
  const asked = views.find((one) => one === address.get('view')) ?? 'board';
  const view: View = whole ? asked : 'notices';
  return (
    <>
      <PageHeader
        title={t('app.screens.supervision')}
        sub={t(whole ? 'supervision.sub' : 'supervision.forbidden')}
        actions={
          whole ? (
            <Segmented<View>
              aria-label={t('supervision.views')}
              value={view}
              options={views.map((value) => ({ value, label: t(`supervision.view.${value}`) }))}
              onChange={(next) => setAddress(next === 'board' ? {} : { view: next })}
            />
          ) : null
        }
      />
      {view === 'board' ? <Board /> : null}
      {view === 'clocks' ? <OverseenClocks /> : null}
      {view === 'notices' ? <SentNotices mayAll={whole} /> : null}
    </>
  );
}

import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { useMe } from '../../providers/me';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeader } from '../../ui/PageHeader';
import { DeputyDrawer } from './DeputyDrawer';
import { DeputyTable } from './DeputyTable';
import { HandOver } from './HandOver';

type View = 'deputies' | 'handover';

/** 代班与交接: who stands in for whom, and moving all of a leaver's work at once (X3). */
export default function DeputyScreen() {
  const { t } = useTranslation();
  const { capabilities } = useMe();
  const { edited } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const mayHandOver = capabilities.some((one) => one === 'head' || one === 'securityAdministrator');
  const view: View = mayHandOver && address.get('view') === 'handover' ? 'handover' : 'deputies';
  return (
    <>
      <PageHeader
        title={t('app.screens.deputies')}
        sub={t('deputies.sub')}
        actions={
          <>
            {mayHandOver ? (
              <Segmented<View>
                aria-label={t('deputies.views')}
                value={view}
                options={(['deputies', 'handover'] as const).map((value) => ({
                  value,
                  label: t(`deputies.view.${value}`),
                }))}
                onChange={(next) => setAddress(next === 'deputies' ? {} : { view: next })}
              />
            ) : null}
            {view === 'deputies' ? (
              <LinkButton type="primary" to={`/deputies/new${search}`}>
                {t('deputies.add')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {view === 'deputies' ? <DeputyTable /> : <HandOver />}
      {edited ? (
        <DeputyDrawer
          key={edited}
          id={edited === 'new' ? null : edited}
          onClose={() => void navigate({ pathname: '/deputies', search })}
        />
      ) : null}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { useMay } from '../../providers/me';
import { weekdayOf } from '../../ui/format';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeader } from '../../ui/PageHeader';
import { StandingIn } from '../deputies/StandingIn';
import { UnreadNotices } from '../notices/UnreadNotices';
import { Drafts, Month, Signatures, Stages } from './Aside';
import { Tiles } from './Tiles';
import { useWorkbench } from './useWorkbench';
import { WorkList } from './WorkList';
import styles from './workbench.module.css';

/** 工作台: what this unit has to do, by urgency. */
export default function WorkbenchScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { answer } = useWorkbench();
  const figures = answer?.data;
  return (
    <>
      <PageHeader
        title={t('app.screens.workbench')}
        sub={<Today />}
        actions={
          may('register') ? (
            <LinkButton type="primary" to="/disputes/new">
              {t('app.screens.register')}
            </LinkButton>
          ) : null
        }
      />
      <Tiles figures={figures} />
      <div className={styles.grid}>
        <WorkList />
        {figures ? (
          <div className={styles.aside}>
            <UnreadNotices />
            <Signatures figures={figures} />
            <StandingIn deputising={figures.deputising} />
            <Drafts figures={figures} />
            <Stages figures={figures} />
            <Month figures={figures} />
          </div>
        ) : null}
      </div>
    </>
  );
}

function Today() {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const { answer } = useWorkbench();
  const parts = [`${today} ${t(`time.weekday.d${weekdayOf(today)}`)}`];
  if (answer) {
    const { isWorkday, workdaysLeftThisWeek: left } = answer.data;
    parts.push(isWorkday ? t('workbench.workday') : t('workbench.dayOff'));
    parts.push(left > 0 ? t('workbench.workdaysLeft', { count: left }) : t('workbench.noWorkdaysLeft'));
  }
  return <span className="num">{parts.join(' · ')}</span>;
}

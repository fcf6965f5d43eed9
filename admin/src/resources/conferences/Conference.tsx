import type { ConferenceDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Agenda } from './Agenda';
import { AgendaDrawer } from './AgendaDrawer';
import { Attendance } from './Attendance';
import { AttendanceDrawer } from './AttendanceDrawer';
import { ConferenceDrawer } from './ConferenceDrawer';
import { ConferenceHead } from './ConferenceHead';
import styles from './conferences.module.css';
import { Minutes } from './Minutes';
import { MinutesDrawer } from './MinutesDrawer';
import { PrintedMinutes } from './PrintedMinutes';
import { type Sheet, sheets } from './sheets';

/** The conference page; what is being changed stands open beside it and in the address (`?sheet=agenda`). */
export function Conference({ detail }: { detail: ConferenceDetail }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const sheet = sheets.find((one) => one === address.get('sheet'));
  const open = (next: Sheet | null) => setAddress(next ? { sheet: next } : {}, { replace: true });
  const close = () => open(null);
  const { abilities } = detail.meta;
  return (
    <>
      <div data-noprint>
        <nav className={styles.path} aria-label={t('conferences.path')}>
          <Link to="/conferences">{t('app.screens.conferences')}</Link> /{' '}
          <span className="num">{detail.data.number}</span>
        </nav>
        <ConferenceHead detail={detail} onOpen={open} />
        <div className={styles.grid}>
          <div className={styles.stack}>
            <Agenda detail={detail} onBuild={() => open('agenda')} />
            <Minutes detail={detail} onWrite={() => open('minutes')} />
          </div>
          <Attendance detail={detail} onRecord={() => open('attendance')} />
        </div>
      </div>
      <PrintedMinutes detail={detail} />
      {sheet === 'edit' && abilities.edit ? (
        <ConferenceDrawer detail={detail} onSaved={close} onClose={close} />
      ) : null}
      {sheet === 'agenda' && abilities.schedule ? <AgendaDrawer detail={detail} onClose={close} /> : null}
      {(sheet === 'hold' && abilities.hold) || (sheet === 'attendance' && abilities.edit) ? (
        <AttendanceDrawer detail={detail} holding={sheet === 'hold'} onClose={close} />
      ) : null}
      {sheet === 'minutes' && abilities.minutes ? <MinutesDrawer detail={detail} onClose={close} /> : null}
    </>
  );
}

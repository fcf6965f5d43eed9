import type { ConferenceDetail } from '@liandiao/cms/contract';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import styles from './conferences.module.css';

/** Which units are summoned, and who of them came. */
export function Attendance({ detail, onRecord }: { detail: ConferenceDetail; onRecord(): void }) {
  const { t } = useTranslation();
  const { attendance, state } = detail.data;
  const came = attendance.filter(({ present }) => present).length;
  const known = attendance.some(({ present }) => present !== null);
  return (
    <Card
      title={t('conferences.attendance.title')}
      extra={
        <>
          {known ? (
            <span className="mute small num">
              {t('conferences.attendance.count', { present: `${came}`, all: `${attendance.length}` })}
            </span>
          ) : null}
          {detail.meta.abilities.edit && state === 'held' ? (
            <Button size="small" onClick={onRecord}>
              {t('conferences.attendance.record')}
            </Button>
          ) : null}
        </>
      }
    >
      {attendance.length === 0 ? (
        <EmptyState title={t('conferences.attendance.none')} what={t('conferences.attendance.noneWhat')} />
      ) : null}
      <ul>
        {attendance.map(({ unit, name, present, note }) => (
          <li key={unit?.code} className={styles.seat}>
            <div>
              <UnitName unit={unit} /> {name ? <span className="mute">{name}</span> : null}
              {note ? <div className="mute small">{note}</div> : null}
            </div>
            {present === null ? null : (
              <Tag tone={present ? 'green' : 'orange'}>
                <span aria-hidden="true">{present ? '✓' : '–'}</span>
                {t(present ? 'conferences.attendance.yes' : 'conferences.attendance.no')}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

import type { ConferenceDetail } from '@liandiao/cms/contract';
import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { EmptyState } from '../../ui/EmptyState';
import styles from './conferences.module.css';
import { ConferenceSheet } from './Sheet';
import { type Seat, seatsFor } from './seats';
import { useConferenceWrite } from './useConference';

interface Props {
  detail: ConferenceDetail;
  /** says at the same time that the conference was held */
  holding: boolean;
  onClose(): void;
}

/** Who came, unit by unit. */
export function AttendanceDrawer({ detail, holding, onClose }: Props) {
  const { t } = useTranslation();
  const { attendance } = detail.data;
  const codes = attendance.flatMap(({ unit }) => unit?.code ?? []);
  const [seats, setSeats] = useState(() => seatsFor(codes, attendance));
  const { write, writing, refusal } = useConferenceWrite(detail);
  const change = (unit: string, part: Partial<Seat>) =>
    setSeats(seats.map((seat) => (seat.unit === unit ? { ...seat, ...part } : seat)));

  async function save() {
    if (await write({ attendance: seats, ...(holding ? { state: 'held' } : {}) })) onClose();
  }

  return (
    <ConferenceSheet
      title={t(holding ? 'conferences.hold' : 'conferences.attendance.record')}
      width={620}
      save={t(holding ? 'conferences.hold' : 'ui.save')}
      saving={writing}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      {holding ? <p className={styles.lead}>{t('conferences.holdWhat')}</p> : null}
      {seats.length === 0 ? (
        <EmptyState title={t('conferences.attendance.none')} what={t('conferences.attendance.noneWhat')} />
      ) : null}
      <ul>
        {seats.map((seat) => (
          <SeatFields key={seat.unit} seat={seat} onChange={(part) => change(seat.unit, part)} />
        ))}
      </ul>
    </ConferenceSheet>
  );
}

function SeatFields({ seat, onChange }: { seat: Seat; onChange(part: Partial<Seat>): void }) {
  const { t } = useTranslation();
  const { unitName } = useCatalogue();
  const unit = unitName(seat.unit);
  return (
    <li className={styles.seatFields}>
      <div className={styles.seatUnit}>{unit}</div>
      <Segmented
        size="small"
        aria-label={t('conferences.attendance.presentOf', { unit })}
        value={seat.present === null ? 'unknown' : seat.present ? 'yes' : 'no'}
        options={(['unknown', 'yes', 'no'] as const).map((value) => ({
          value,
          label: t(`conferences.attendance.${value}`),
        }))}
        onChange={(value) => onChange({ present: value === 'unknown' ? null : value === 'yes' })}
      />
      <Input
        size="small"
        aria-label={t('conferences.attendance.nameOf', { unit })}
        placeholder={t('conferences.attendance.name')}
        value={seat.name ?? ''}
        onChange={({ target }) => onChange({ name: target.value || null })}
      />
      <Input
        size="small"
        aria-label={t('conferences.attendance.noteOf', { unit })}
        placeholder={t('conferences.attendance.note')}
        value={seat.note ?? ''}
        onChange={({ target }) => onChange({ note: target.value || null })}
      />
    </li>
  );
}

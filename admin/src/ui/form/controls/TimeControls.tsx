import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { useFormState } from '../FormContext';
import styles from '../form.module.css';
import { instantOf, wallTime } from '../shanghai';
import { type ControlProps, described } from './control';

/** A calendar day. */
export function DateControl({ id, field, value, onChange, onLeave, invalid }: ControlProps) {
  const { today } = useCatalogue();
  return (
    <DatePicker
      id={id}
      className="num"
      style={{ width: '100%' }}
      value={typeof value === 'string' ? dayjs(value) : null}
      {...(field.limits?.notFuture ? { maxDate: dayjs(today) } : {})}
      {...described(id, invalid)}
      onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
      onBlur={onLeave}
    />
  );
}

/** An instant, shown and typed as Shanghai's wall clock has it. */
export function InstantControl({ id, field, value, onChange, onLeave, invalid }: ControlProps) {
  const { t } = useTranslation();
  return (
    <DatePicker
      id={id}
      className="num"
      style={{ width: '100%' }}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      placeholder={t('form.now')}
      value={typeof value === 'string' ? wallTime(value) : null}
      {...(field.limits?.notFuture ? { maxDate: wallTime(new Date().toISOString()) } : {})}
      {...described(id, invalid)}
      onChange={(wall) => onChange(wall ? instantOf(wall) : undefined)}
      onBlur={onLeave}
    />
  );
}

/** One month. */
export function MonthControl(props: ControlProps) {
  return <Month {...props} />;
}

/** The months from and to, under two paths of the record. */
export function MonthRangeControl(props: ControlProps) {
  const { t } = useTranslation();
  const form = useFormState();
  const { id, field, value, onChange } = props;
  const pathTo = field.pathTo ?? field.path;
  const to = form.record[pathTo];
  return (
    <div className={styles.months}>
      <Month
        {...props}
        name={t('form.monthFrom')}
        onChange={(month) => {
          onChange(month);
          // most disputes end no earlier than they begin: one click less
          if (month && (!to || String(to) < String(month))) form.change(pathTo, month);
        }}
      />
      <span aria-hidden="true">{t('form.to')}</span>
      <Month
        {...props}
        id={`${id}-to`}
        name={t('form.monthTo')}
        value={to}
        earliest={value as string | undefined}
        onChange={(month) => form.change(pathTo, month)}
        onLeave={() => form.leave(pathTo)}
      />
    </div>
  );
}

interface MonthProps extends ControlProps {
  name?: string;
  earliest?: string | undefined;
}

function Month({ id, field, value, onChange, onLeave, invalid, name, earliest }: MonthProps) {
  const { today } = useCatalogue();
  return (
    <DatePicker
      id={id}
      picker="month"
      suffixIcon={null}
      className="num"
      value={typeof value === 'string' ? dayjs(`${value}-01`) : null}
      {...(earliest ? { minDate: dayjs(`${earliest}-01`) } : {})}
      {...(field.limits?.notFuture ? { maxDate: dayjs(today) } : {})}
      {...(name ? { 'aria-label': name } : {})}
      {...described(id, invalid)}
      onChange={(month) => onChange(month?.format('YYYY-MM'))}
      onBlur={onLeave}
    />
  );
}

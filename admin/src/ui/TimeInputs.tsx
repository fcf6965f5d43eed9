import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { instantOf, wallTime } from './form/shanghai';

interface Props {
  id?: string;
  value?: string | null;
  onChange?(value: string | null): void;
  placeholder?: string;
  'aria-label'?: string;
}

/** A calendar day, `2026-11-24`, as a form item's control. */
export function DayInput({ id, value, onChange, placeholder = '', 'aria-label': label }: Props) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      className="num"
      style={{ width: '100%' }}
      placeholder={placeholder}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day?.format('YYYY-MM-DD') ?? null)}
    />
  );
}

/** An instant, shown and typed as Shanghai's wall clock has it, as a form item's control. */
export function InstantInput({ id, value, onChange, placeholder = '', 'aria-label': label }: Props) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      className="num"
      style={{ width: '100%' }}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      placeholder={placeholder}
      value={value ? wallTime(value) : null}
      onChange={(wall) => onChange?.(wall ? instantOf(wall) : null)}
    />
  );
}

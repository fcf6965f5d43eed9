import { normalise } from '@liandiao/privacy/fields';
import { Input } from 'antd';
import { type ControlProps, described } from './control';

/** The length at which a number is complete, so that it can be judged while it is typed. */
const complete: Partial<Record<string, number>> = { idNumber: 18, creditCode: 18, phone: 11 };

/** One line of text; numbers are judged as soon as they are complete. */
export function TextControl({ id, field, value, onChange, onLeave, invalid }: ControlProps) {
  const full = complete[field.type];
  return (
    <Input
      id={id}
      value={(value as string | undefined) ?? ''}
      className={full ? 'num' : ''}
      autoComplete="off"
      {...(field.type === 'phone' ? { inputMode: 'tel' as const } : {})}
      {...described(id, invalid)}
      onChange={(event) => {
        onChange(event.target.value || undefined);
        if (full && normalise(event.target.value).length >= full) onLeave();
      }}
      onBlur={onLeave}
    />
  );
}

/** Several lines. */
export function TextareaControl({ id, field, value, onChange, onLeave, invalid }: ControlProps) {
  const most = field.limits?.maxLength ?? 5000;
  const typed = (value as string | undefined) ?? '';
  return (
    <Input.TextArea
      id={id}
      value={typed}
      autoSize={{ minRows: 3, maxRows: 12 }}
      {...(typed.length > most * 0.8 ? { count: { show: true, max: most } } : {})}
      {...described(id, invalid)}
      onChange={(event) => onChange(event.target.value || undefined)}
      onBlur={onLeave}
    />
  );
}

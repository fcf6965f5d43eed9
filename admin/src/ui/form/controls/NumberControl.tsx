import { Input, InputNumber } from 'antd';
import { useState } from 'react';
import { centsOf, yuanOf } from '../amount';
import { type ControlProps, described } from './control';

/** A whole number or a decimal one. */
export function NumberControl({ id, field, value, onChange, onLeave, invalid }: ControlProps) {
  return (
    <InputNumber
      id={id}
      className="num"
      style={{ width: '100%' }}
      controls={false}
      value={(value as number | undefined) ?? null}
      {...(field.limits?.integer ? { precision: 0 } : {})}
      {...(field.limits?.min === undefined ? {} : { min: field.limits.min })}
      {...(field.limits?.max === undefined ? {} : { max: field.limits.max })}
      {...described(id, invalid)}
      onChange={(next) => onChange(next ?? undefined)}
      onBlur={onLeave}
    />
  );
}

/** Yuan on screen, cents in the record; what is no amount stays visible and is complained of. */
export function MoneyControl({ id, value, onChange, onLeave, invalid }: ControlProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const stored = typeof value === 'number' ? yuanOf(value) : ((value as string | undefined) ?? '');
  return (
    <Input
      id={id}
      className="num"
      prefix="¥"
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? stored}
      {...described(id, invalid)}
      onChange={(event) => {
        setTyped(event.target.value);
        const cents = centsOf(event.target.value);
        onChange(cents === undefined ? event.target.value : (cents ?? undefined));
      }}
      onBlur={() => {
        setTyped(null);
        onLeave();
      }}
    />
  );
}

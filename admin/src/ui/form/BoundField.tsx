import { type Field, isRequired, valueAt } from '@liandiao/forms/definition';
import type { ComponentType, ReactNode } from 'react';
import { MarkedChecksControl } from './controls/ChecksControl';
import { MultiSelectControl, SelectControl, SwitchControl, UnitControl } from './controls/ChoiceControls';
import type { ControlProps } from './controls/control';
import { ListControl } from './controls/ListControl';
import { MoneyControl, NumberControl } from './controls/NumberControl';
import { TextareaControl, TextControl } from './controls/TextControl';
import { DateControl, InstantControl, MonthControl, MonthRangeControl } from './controls/TimeControls';
import { FieldShell } from './FieldShell';
import { useFormState } from './FormContext';
import { useSpoken } from './useSpoken';

/** One control per type of field. */
const controls: Record<Field['type'], ComponentType<ControlProps>> = {
  text: TextControl,
  textarea: TextareaControl,
  idNumber: TextControl,
  creditCode: TextControl,
  phone: TextControl,
  number: NumberControl,
  money: MoneyControl,
  month: MonthControl,
  monthRange: MonthRangeControl,
  date: DateControl,
  datetime: InstantControl,
  select: SelectControl,
  multiSelect: MultiSelectControl,
  checkboxes: MarkedChecksControl,
  switch: SwitchControl,
  unit: UnitControl,
  list: ListControl,
};

const groups: Field['type'][] = ['monthRange', 'checkboxes', 'list'];

interface Props {
  field: Field;
  /** a control of its own instead of the one for its type */
  Control?: ComponentType<ControlProps> | undefined;
  /** said under the field instead of the form's help */
  help?: ReactNode;
  nameHidden?: boolean;
}

/** A field of a form definition, bound to the form around it. */
export function BoundField({ field, Control = controls[field.type], help, nameHidden = false }: Props) {
  const form = useFormState();
  const spoken = useSpoken();
  const id = form.idOf(field.path);
  const holdsParts = ['multiSelect', 'checkboxes'].includes(field.type);
  const problem =
    form.problemAt(field.path, holdsParts) ?? (field.pathTo ? form.problemAt(field.pathTo) : undefined);
  return (
    <FieldShell
      id={id}
      label={spoken(field.label)}
      required={isRequired(field, form.record)}
      width={field.width}
      group={groups.includes(field.type)}
      nameHidden={nameHidden}
      problem={problem}
      help={help ?? (field.help ? spoken(field.help) : undefined)}
    >
      <Control
        id={id}
        field={field}
        value={valueAt(form.record, field.path)}
        onChange={(value) => form.change(field.path, value)}
        onLeave={() => form.leave(field.path)}
        invalid={problem?.tone === 'error'}
        Part={BoundField}
      />
    </FieldShell>
  );
}

import type { Field, FormRecord } from '@liandiao/forms/definition';
import { Segmented } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { BoundField } from '../../../ui/form/BoundField';
import { ChecksControl } from '../../../ui/form/controls/ChecksControl';
import { Choose } from '../../../ui/form/controls/ChoiceControls';
import type { ControlProps } from '../../../ui/form/controls/control';
import { FieldShell } from '../../../ui/form/FieldShell';
import { useFormState } from '../../../ui/form/FormContext';
import { plainField } from '../../../ui/form/plainField';
import type { zh } from '../../../words/zh';
import { UnitsControl } from './UnitsControl';

type Label = keyof typeof zh.deed.field;
type Help = keyof typeof zh.deed.help;

interface Props extends Partial<Omit<Field, 'path' | 'label' | 'help'>> {
  path: string;
  label?: Label;
  say?: Help;
}

interface Typed {
  type: Field['type'];
  Control?: ComponentType<ControlProps>;
}

/** A field of a drawer, called as in the words of `deed.field`. */
function Asked({ path, label, say, type, Control, ...field }: Props & Typed) {
  const { t } = useTranslation();
  const name = t(`deed.field.${label ?? (path as Label)}`);
  return (
    <BoundField
      field={plainField({ path, type, label: name, ...field })}
      Control={Control}
      help={say ? t(`deed.help.${say}`) : undefined}
    />
  );
}

export const Line = (props: Props) => <Asked type="text" {...props} />;
export const Words = (props: Props) => <Asked type="textarea" {...props} />;
export const Code = (props: Props & { dictionary: string }) => (
  <Asked type="select" width="half" {...props} />
);
export const UnitField = (props: Props) => <Asked type="unit" {...props} />;
/** Several units, found by typing. */
export const UnitsField = (props: Props) => <Asked type="multiSelect" Control={UnitsControl} {...props} />;
export const Days = (props: Props) => <Asked type="number" width="half" {...props} />;
/** Yuan to the cent on screen, cents on the wire. */
export const Yuan = (props: Props) => <Asked type="money" width="half" {...props} />;
export const DayField = (props: Props) => <Asked type="date" width="half" {...props} />;
export const InstantField = (props: Props) => <Asked type="datetime" width="half" {...props} />;
export const Ticks = (props: Props & { dictionary: string }) => (
  <Asked type="checkboxes" Control={ChecksControl} {...props} />
);

/** One of a few records that are no dictionary's: a segment, an opinion, a link. */
export function Choice({
  path,
  label,
  say,
  required = false,
  width = 'full',
  options,
}: Pick<Props, 'path' | 'label' | 'say' | 'required' | 'width'> & {
  options: { value: string; label: string }[];
}) {
  const { t } = useTranslation();
  const form = useFormState();
  const id = form.idOf(path);
  const name = t(`deed.field.${label ?? (path as Label)}`);
  const problem = form.problemAt(path);
  return (
    <FieldShell
      id={id}
      label={name}
      required={required}
      width={width}
      problem={problem}
      help={say ? t(`deed.help.${say}`) : undefined}
    >
      <Choose
        id={id}
        field={plainField({ path, type: 'select', label: name, required })}
        value={form.record[path]}
        onChange={(value) => form.change(path, value)}
        onLeave={() => form.leave(path)}
        invalid={problem?.tone === 'error'}
        Part={BoundField}
        options={options}
      />
    </FieldShell>
  );
}

/** One of very few, side by side. */
export function SideBySide({
  path,
  label,
  say,
  required = true,
  width = 'full',
  options,
}: Pick<Props, 'path' | 'label' | 'say' | 'required' | 'width'> & {
  options: { value: string; label: string }[];
}) {
  const { t } = useTranslation();
  const form = useFormState();
  const name = t(`deed.field.${label ?? (path as Label)}`);
  return (
    <FieldShell
      id={form.idOf(path)}
      group
      required={required}
      width={width}
      label={name}
      problem={form.problemAt(path)}
      help={say ? t(`deed.help.${say}`) : undefined}
    >
      <Segmented
        aria-label={name}
        value={(form.record[path] as string | undefined) ?? ''}
        options={options}
        onChange={(code) => form.change(path, code)}
      />
    </FieldShell>
  );
}

/** The telling that goes with another deed: when, how, what (R15, D7). */
export function TellingApart({ limits }: { limits?: Field['limits'] }) {
  return (
    <>
      <InstantField path="informedAt" label="toldAt" {...(limits ? { limits } : {})} />
      <Code path="informedMethod" label="method" dictionary="method" required />
      <Words path="informedContent" label="content" required />
    </>
  );
}

/** The same, as the contract takes it. */
export const tellingOf = (record: FormRecord) => ({
  at: record.informedAt ?? new Date().toISOString(),
  method: record.informedMethod,
  content: record.informedContent,
});

/** How the applicant was told: the way and the words. */
export function Telling({ say }: { say?: Help }) {
  return (
    <>
      <Code path="method" dictionary="method" required />
      <Words path="content" required {...(say ? { say } : {})} />
    </>
  );
}

import type { Field } from '@liandiao/forms/definition';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { BoundField } from '../../../ui/form/BoundField';
import { ChecksControl } from '../../../ui/form/controls/ChecksControl';
import type { ControlProps } from '../../../ui/form/controls/control';
import { plainField } from '../../../ui/form/plainField';
import type { zh } from '../../../words/zh';

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
export const DayField = (props: Props) => <Asked type="date" width="half" {...props} />;
export const InstantField = (props: Props) => <Asked type="datetime" width="half" {...props} />;
export const Ticks = (props: Props & { dictionary: string }) => (
  <Asked type="checkboxes" Control={ChecksControl} {...props} />
);

/** How the applicant was told: the way and the words. */
export function Telling({ say }: { say?: Help }) {
  return (
    <>
      <Code path="method" dictionary="method" required />
      <Words path="content" required {...(say ? { say } : {})} />
    </>
  );
}

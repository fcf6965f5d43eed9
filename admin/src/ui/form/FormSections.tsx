import { type FormDefinition, holds, type Section } from '@liandiao/forms/definition';
import type { ComponentType, ReactNode } from 'react';
import { Card } from '../Card';
import { BoundField } from './BoundField';
import type { ControlProps } from './controls/control';
import { useFormState } from './FormContext';
import styles from './form.module.css';
import { useSpoken } from './useSpoken';

export interface Special {
  Control?: ComponentType<ControlProps>;
  help?: ReactNode;
}

interface Props {
  definition: FormDefinition;
  /** paths that are asked elsewhere on the screen */
  without?: readonly string[];
  /** fields with a control or a hint of their own, by path */
  special?: Readonly<Record<string, Special>>;
  /** beside a section's title, by its key */
  extras?: Readonly<Record<string, ReactNode>>;
  /** what a section shows beside its fields, by the key of its notice */
  notice?: (key: string) => ReactNode;
}

/** A published form, section by section, as the record so far asks for it. */
export function FormSections(props: Props) {
  return props.definition.sections.map((section) => (
    <FormSection key={section.key} section={section} {...props} />
  ));
}

function FormSection({
  section,
  without = [],
  special = {},
  extras = {},
  notice,
}: Props & { section: Section }) {
  const { record } = useFormState();
  const spoken = useSpoken();
  if (section.showWhen && !holds(section.showWhen, record)) return null;
  const fields = section.fields.filter(
    (field) =>
      !field.readOnly && !without.includes(field.path) && (!field.showWhen || holds(field.showWhen, record)),
  );
  const said = section.notice ? notice?.(section.notice) : null;
  if (fields.length === 0 && !said) return null;
  return (
    <Card title={spoken(section.title)} extra={extras[section.key]}>
      {section.help ? <p className={styles.sectionHelp}>{spoken(section.help)}</p> : null}
      {said}
      {fields.length > 0 ? (
        <div className={styles.grid}>
          {fields.map((field) => (
            <BoundField
              key={field.path}
              nameHidden={field.label.zh === section.title.zh}
              field={field}
              Control={special[field.path]?.Control}
              help={special[field.path]?.help}
            />
          ))}
        </div>
      ) : null}
    </Card>
  );
}

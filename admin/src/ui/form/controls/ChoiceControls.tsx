import { Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import styles from '../form.module.css';
import { type ControlProps, described } from './control';

interface Option {
  value: string;
  label: string;
}

/** One code of a list. */
export function SelectControl(props: ControlProps) {
  const { optionsOf } = useCatalogue();
  return <Choose {...props} options={optionsOf(props.field.dictionary ?? '')} />;
}

/** Several codes of a list. */
export function MultiSelectControl(props: ControlProps) {
  const { optionsOf } = useCatalogue();
  return <Choose {...props} several options={optionsOf(props.field.dictionary ?? '')} />;
}

/** A unit of the county, of the kind the field asks for. */
export function UnitControl(props: ControlProps) {
  const { units } = useCatalogue();
  const { unitKind } = props.field;
  const fitting = units.filter(({ active, kind }) => active && (!unitKind || kind === unitKind));
  return (
    <Choose {...props} options={fitting.map(({ code, shortName }) => ({ value: code, label: shortName }))} />
  );
}

/** Yes or no. */
export function SwitchControl({ id, value, onChange, onLeave, invalid }: ControlProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.switch}>
      <Switch
        id={id}
        checked={value === true}
        aria-describedby={`${id}-note`}
        aria-invalid={invalid}
        onChange={(on) => {
          onChange(on);
          onLeave();
        }}
      />
      <span aria-hidden="true">{t(value === true ? 'ui.yes' : 'ui.no')}</span>
    </div>
  );
}

interface ChooseProps extends ControlProps {
  options: Option[];
  several?: boolean;
}

/** A list to choose from, by typing or by arrow keys. */
export function Choose({ id, field, value, onChange, onLeave, invalid, options, several }: ChooseProps) {
  const { t } = useTranslation();
  return (
    <Select
      id={id}
      style={{ width: '100%' }}
      showSearch
      optionFilterProp="label"
      options={options}
      placeholder={t('form.choose')}
      allowClear={!field.required}
      value={(value as string | undefined) ?? (several ? [] : undefined)}
      {...(several ? { mode: 'multiple' as const, maxTagCount: 'responsive' as const } : {})}
      {...described(id, invalid)}
      onChange={(next: string | string[] | undefined) =>
        onChange(next === undefined || next.length === 0 ? undefined : next)
      }
      onBlur={onLeave}
    />
  );
}

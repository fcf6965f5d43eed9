import { Select, type SelectProps } from 'antd';

/**
 * A select inside a form item. The form item marks required controls with `aria-required`, which antd's select puts
 * on an element without a role, where it is not allowed (axe aria-allowed-attr); its label says 必填 all the same.
 */
export function FormSelect<Value>(props: SelectProps<Value> & { 'aria-required'?: boolean }) {
  const { 'aria-required': _onTheWrongElement, ...select } = props;
  return <Select<Value> {...select} />;
}

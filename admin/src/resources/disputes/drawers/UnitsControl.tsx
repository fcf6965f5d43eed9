import { useCatalogue } from '../../../providers/catalogue';
import { Choose } from '../../../ui/form/controls/ChoiceControls';
import type { ControlProps } from '../../../ui/form/controls/control';

/** Several units of the county; typing finds them. */
export function UnitsControl(props: ControlProps) {
  const { unitOptions } = useCatalogue();
  return <Choose {...props} several options={unitOptions} />;
}

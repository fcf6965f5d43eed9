import type { Ability, ActionName } from '@liandiao/cms/contract';

export type ActionGroup = 'handling' | 'joint' | 'applicant' | 'correction' | 'supervision' | 'notNow';

/** Where a deed stands in the menu; whatever is not named belongs to handling the case itself. */
const groups: Partial<Record<ActionName, ActionGroup>> = {
  'request-assistance': 'joint',
  'sign-assistance': 'joint',
  'reply-measures': 'joint',
  'reply-result': 'joint',
  'chase-assistance': 'joint',
  'refer-to-conference': 'joint',
  decide: 'joint',
  inform: 'applicant',
  'inform-transfer': 'applicant',
  revisit: 'applicant',
  'record-contact': 'applicant',
  'request-supplement': 'applicant',
  'receive-supplement': 'applicant',
  amend: 'correction',
  'correct-acceptance': 'correction',
  link: 'correction',
  unlink: 'correction',
  'retract-recovery': 'correction',
  urge: 'supervision',
  supervise: 'supervision',
  reassign: 'supervision',
  'conclude-review': 'supervision',
};

const order: ActionGroup[] = ['handling', 'joint', 'applicant', 'correction', 'supervision', 'notNow'];

const groupOf = ({ action, allowed }: Ability): ActionGroup =>
  allowed ? (groups[action] ?? 'handling') : 'notNow';

/** The deeds of a menu by what they are about, below them those not possible now; groups without any are left out. */
export function grouped(abilities: readonly Ability[]): { group: ActionGroup; abilities: Ability[] }[] {
  return order
    .map((group) => ({
      group,
      abilities: abilities.filter((one) => groupOf(one) === group),
    }))
    .filter((one) => one.abilities.length > 0);
}

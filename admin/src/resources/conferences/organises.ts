import type { Me } from '../../providers/me';

/** Whether a person prepares conferences: clerks and heads of the Centre (R5, R6). */
export function organises({ capabilities, unit }: Pick<Me, 'capabilities' | 'unit'>): boolean {
  return Boolean(unit?.isCentre) && capabilities.some((one) => one === 'clerk' || one === 'head');
}

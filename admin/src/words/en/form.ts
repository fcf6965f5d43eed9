import type { Same } from '../same';
import type { zh } from '../zh';

export const form: Same<(typeof zh)['form']> = {
  choose: 'Choose',
  now: 'Now',
  to: 'to',
  monthFrom: 'First month',
  monthTo: 'Last month',
  lacking: 'Missing',
  addRow: 'Add a row',
  removeRow: 'Remove row {{number}}',
};

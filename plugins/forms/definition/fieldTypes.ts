/** What a field holds. `list` repeats its own fields (representatives of a group). */
export const FIELD_TYPES = [
  'text',
  'textarea',
  'idNumber',
  'creditCode',
  'phone',
  'number',
  'money',
  'month',
  'monthRange',
  'date',
  'datetime',
  'select',
  'multiSelect',
  'checkboxes',
  'switch',
  'unit',
  'list',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** The types whose choices come from a dictionary. */
export const CHOICE_TYPES: readonly FieldType[] = ['select', 'multiSelect', 'checkboxes'];

export const WIDTHS = ['full', 'half', 'third', 'twoThirds', 'quarter'] as const;

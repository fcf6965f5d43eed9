import { type ActionName, actionNames } from '@liandiao/cms/contract';
import { describe, expect, it } from 'vitest';
import { grouped } from './actionGroups';

const may = (...actions: ActionName[]) => actions.map((action) => ({ action, allowed: true }));

describe('the menu of deeds', () => {
  it('puts together what belongs together, in the order of the work', () => {
    const groups = grouped(may('urge', 'amend', 'inform', 'decide', 'assign'));
    expect(groups.map(({ group }) => group)).toEqual([
      'handling',
      'joint',
      'applicant',
      'correction',
      'supervision',
    ]);
  });

  it('loses no action', () => {
    const shown = grouped(may(...actionNames)).flatMap(({ abilities }) => abilities);
    expect(shown).toHaveLength(actionNames.length);
  });

  it('has no empty group', () => {
    expect(grouped(may('link'))).toEqual([{ group: 'correction', abilities: may('link') }]);
  });

  it('keeps what is not possible now below everything that is', () => {
    const close = { action: 'close', allowed: false, reason: '还需回访。' } as const;
    expect(grouped([close, ...may('link')])).toEqual([
      { group: 'correction', abilities: may('link') },
      { group: 'notNow', abilities: [close] },
    ]);
  });
});

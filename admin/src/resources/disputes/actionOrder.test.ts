import type { Ability, ActionName, DisputeAnswer } from '@liandiao/cms/contract';
import { describe, expect, it } from 'vitest';
import { actionBar } from './actionOrder';

const may = (...actions: ActionName[]): Ability[] => actions.map((action) => ({ action, allowed: true }));
const aCase = (over: Partial<DisputeAnswer> = {}) =>
  ({
    status: 'handling',
    informedAt: null,
    satisfaction: null,
    anonymous: false,
    acceptedAt: null,
    ...over,
  }) as DisputeAnswer;

describe('the action bar', () => {
  it('puts first what the case waits for', () => {
    expect(actionBar(aCase(), may('withdraw', 'amend', 'reply')).main).toBe('reply');
    expect(actionBar(aCase({ status: 'awaitingTransfer' }), may('reroute', 'transfer')).main).toBe(
      'transfer',
    );
  });

  it('asks for the feedback first, and for the archive once it was given', () => {
    const abilities = may('archive', 'inform', 'revisit');
    expect(actionBar(aCase({ status: 'replied' }), abilities).main).toBe('inform');
    expect(actionBar(aCase({ status: 'replied', informedAt: '2026-11-22T00:00:00Z' }), abilities).main).toBe(
      'archive',
    );
  });

  it('never makes a main action of what is not allowed', () => {
    const abilities: Ability[] = [
      { action: 'close', allowed: false, reason: '办结前还需：回访满意度。' },
      { action: 'revisit', allowed: true },
    ];
    const bar = actionBar(aCase({ status: 'archived' }), abilities);
    expect(bar.main).toBe('revisit');
    expect(bar.more).toEqual([abilities[0]]);
  });

  it('keeps the rest behind the menu, and what no status expects out of it', () => {
    const abilities = [
      ...may('reply', 'assign', 'classify', 'amend'),
      { action: 'accept', allowed: false, reason: '此件现为「办理中」' } as const,
    ];
    const bar = actionBar(aCase(), abilities);
    expect(bar.others).toEqual(['assign', 'classify']);
    expect(bar.more.map(({ action }) => action)).toEqual(['amend']);
  });

  it('offers nothing where nothing is allowed', () => {
    expect(actionBar(aCase({ status: 'closed' }), [])).toEqual({ main: undefined, others: [], more: [] });
  });
});

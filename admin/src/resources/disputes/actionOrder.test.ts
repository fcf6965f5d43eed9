import { type Ability, type ActionName, actionNames, type DisputeAnswer } from '@liandiao/cms/contract';
import { describe, expect, it } from 'vitest';
import { actionBar } from './actionOrder';

const may = (...actions: ActionName[]): Ability[] => actions.map((action) => ({ action, allowed: true }));
const barOf = (
  over: Partial<DisputeAnswer>,
  abilities: Ability[],
  contacts: { purpose: 'transfer' }[] = [],
) =>
  actionBar({
    dispute: { status: 'handling', informedAt: null, firstTransferredAt: null, ...over },
    abilities,
    contacts,
  });

describe('the action bar', () => {
  it('puts first what the case waits for', () => {
    expect(barOf({}, may('withdraw', 'amend', 'reply')).main).toBe('reply');
    expect(barOf({ status: 'awaitingTransfer' }, may('reroute', 'transfer')).main).toBe('transfer');
  });

  it('has no main action for somebody the case does not wait for', () => {
    const bar = barOf({ status: 'awaitingSignature' }, may('classify', 'amend'));
    expect(bar).toMatchObject({ main: undefined, others: ['classify', 'amend'] });
  });

  it('asks to tell the applicant of a transfer until somebody did', () => {
    const sent = { status: 'awaitingSignature', firstTransferredAt: '2026-11-22T00:00:00Z' } as const;
    expect(barOf(sent, may('inform-transfer')).main).toBe('inform-transfer');
    expect(barOf(sent, may('inform-transfer'), [{ purpose: 'transfer' }]).main).toBeUndefined();
  });

  it('asks for the feedback first, and for the archive once it was given', () => {
    const abilities = may('archive', 'inform', 'revisit');
    expect(barOf({ status: 'replied' }, abilities).main).toBe('inform');
    expect(barOf({ status: 'replied', informedAt: '2026-11-22T00:00:00Z' }, abilities).main).toBe('archive');
  });

  it('never makes a main action of what is not allowed, and says why not', () => {
    const close: Ability = { action: 'close', allowed: false, reason: '办结前还需：回访满意度。' };
    const bar = barOf({ status: 'archived', informedAt: '2026-11-22T00:00:00Z' }, [close, ...may('revisit')]);
    expect(bar.main).toBe('revisit');
    expect(bar.more).toEqual([close]);
  });

  it('keeps the rest behind the menu, and what no status expects out of it', () => {
    const strange: Ability = { action: 'accept', allowed: false, reason: '此件现为「办理中」' };
    const bar = barOf({}, [...may('reply', 'assign', 'classify', 'amend'), strange]);
    expect(bar.others).toEqual(['assign', 'classify']);
    expect(bar.more.map(({ action }) => action)).toEqual(['amend']);
  });

  it('offers nothing where nothing is allowed', () => {
    expect(barOf({ status: 'closed' }, [])).toEqual({ main: undefined, others: [], more: [] });
  });

  it('asks the head to decide on an extension before anything else', () => {
    expect(barOf({}, may('reply', 'approve-extension', 'refuse-extension')).main).toBe('approve-extension');
  });

  it('leads an assisting unit from one step to the next', () => {
    expect(barOf({}, may('reply-measures', 'sign-assistance', 'reply-result')).main).toBe('sign-assistance');
    expect(barOf({}, may('reply-measures', 'reply-result')).main).toBe('reply-measures');
    expect(barOf({}, may('reply-result', 'mediate')).main).toBe('reply-result');
  });

  it('has the Centre decide what waits for the conference, and look into who is dissatisfied', () => {
    expect(barOf({ status: 'awaitingConference' }, may('reroute', 'decide')).main).toBe('decide');
    expect(barOf({ status: 'closed' }, may('reopen', 'conclude-review')).main).toBe('conclude-review');
  });

  it('offers each deed once', () => {
    const { main, others, more } = barOf({}, may(...actionNames));
    expect(new Set([main, ...others, ...more.map(({ action }) => action)]).size).toBe(actionNames.length);
    expect(1 + others.length + more.length).toBe(actionNames.length);
  });

  it("keeps silent about somebody else's deeds", () => {
    const reopen: Ability = {
      action: 'reopen',
      allowed: false,
      reason: '由咨询调解中心办理',
      notYours: true,
    };
    const bar = barOf({ status: 'closed' }, [reopen, ...may('supplement-file')]);
    expect(bar).toEqual({ main: undefined, others: ['supplement-file'], more: [] });
  });
});

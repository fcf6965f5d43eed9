import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../suggestion';
import { choiceOf } from './choice';

const suggestion: Suggestion = {
  tier: { code: 'general', reason: '', clause: '' },
  lead: { unit: 'tax', reason: '', clause: '' },
  assisting: [],
  route: { code: 'transfer', reason: '', clause: '' },
  segments: [],
};

describe('tier, route and receiver', () => {
  it('are the suggested ones while the clerk says nothing', () => {
    expect(choiceOf({}, suggestion)).toEqual({ tier: 'general', route: 'transfer', toUnit: 'tax' });
  });

  it('are the clerk’s where he decided', () => {
    expect(choiceOf({ route: 'own' }, suggestion)).toEqual({ tier: 'general', route: 'own', toUnit: 'tax' });
  });

  it('are open while nothing is known', () => {
    expect(choiceOf({}, undefined)).toEqual({ tier: null, route: null, toUnit: null });
  });
});

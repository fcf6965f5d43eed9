import { describe, expect, it } from 'vitest';
import { footActions } from './footActions';

describe('the foot of the registration', () => {
  it('goes on by the chosen route', () => {
    expect(footActions('general', 'transfer', 0).main).toEqual({ action: 'accept', route: 'transfer' });
  });

  it('offers the one-time notice only while something important is missing', () => {
    expect(footActions('simple', 'own', 1).others).toContain('request-supplement');
    expect(footActions('simple', 'own', 0).others).not.toContain('request-supplement');
  });

  it('settles on the spot nothing that a conference or the county decides', () => {
    expect(footActions('general', 'own', 0).others).toContain('settle-on-the-spot');
    expect(footActions('complex', 'own', 0).others).not.toContain('settle-on-the-spot');
    expect(footActions('extraComplex', 'own', 0).others).not.toContain('settle-on-the-spot');
  });
});

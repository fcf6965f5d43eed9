import { describe, expect, it } from 'vitest';
import { waitingFor } from './transferRow';

describe('what a slip waits for', () => {
  it('waits for the receiver to sign', () => {
    expect(waitingFor({ state: 'sent' }, 'in')).toBe('sign');
    expect(waitingFor({ state: 'sent' }, 'out')).toBeNull();
  });

  it('waits for the sender to answer a proposed return', () => {
    expect(waitingFor({ state: 'returnProposed' }, 'out')).toBe('answer');
    expect(waitingFor({ state: 'returnProposed' }, 'in')).toBeNull();
  });

  it('waits for nobody once it is signed', () => {
    expect(waitingFor({ state: 'signed' }, 'in')).toBeNull();
  });
});

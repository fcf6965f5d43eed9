import { describe, expect, it } from 'vitest';
import { kindOf, withKind } from './registrationKind';

describe('the kind of a matter', () => {
  it('is read from the record', () => {
    expect(kindOf({})).toBe('self');
    expect(kindOf({ dictated: true })).toBe('dictated');
    expect(kindOf({ agent: {} })).toBe('agent');
    expect(kindOf({ representatives: [] })).toBe('group');
    expect(kindOf({ anonymous: true, agent: {} })).toBe('anonymous');
  });

  it('opens the parts of the form that belong to it', () => {
    expect(withKind({}, 'agent')).toMatchObject({ agent: {}, anonymous: false });
    expect(withKind({}, 'group')).toMatchObject({ representatives: [{}], headCount: 2 });
  });

  it('closes those of the kind before', () => {
    const alone = withKind(withKind({}, 'group'), 'self');
    expect(alone).not.toHaveProperty('representatives');
    expect(alone.headCount).toBe(1);
  });

  it('gives back what had been typed for it', () => {
    const typed = withKind({ agent: { name: '王某' } }, 'self');
    expect(withKind(typed, 'agent', { agent: { name: '王某' } }).agent).toEqual({ name: '王某' });
  });
});

import { describe, expect, it } from 'vitest';
import { readAuditOptions } from './auditOptions.mjs';

describe('what stands after npm run audit', () => {
  it.each([
    [['verify'], {}, { command: 'verify', parts: false }],
    [['verify', '--parts'], {}, { command: 'verify', parts: true }],
    [['verify'], { npm_config_parts: 'true' }, { command: 'verify', parts: true }],
    [['archive', '--before', '2023-01-01'], {}, { command: 'archive', before: '2023-01-01' }],
    [['archive', '--before=2023-01-01'], {}, { command: 'archive', before: '2023-01-01' }],
    [['archive', '2023-01-01'], {}, { command: 'archive', before: '2023-01-01' }],
    [
      ['archive'],
      { npm_config_before: '2023-01-01T00:00:00.000Z' },
      { command: 'archive', before: '2023-01-01' },
    ],
  ])('%j is understood', (args, env, told) => expect(readAuditOptions(args, env)).toEqual(told));

  it.each([[[]], [['delete']], [['verify', '--all']], [['archive']], [['archive', '--before']]])(
    '%j is answered with how to say it',
    (args) => expect(() => readAuditOptions(args, {})).toThrow('用法'),
  );
});

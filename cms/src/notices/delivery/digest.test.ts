import { describe, expect, it } from 'vitest';
import { digestOf } from './digest';
import type { Delivery } from './outbox';

const delivery = (over: Partial<Delivery>): Delivery => ({
  id: 1,
  documentId: 'd',
  attempts: 0,
  unit: 'tax',
  kind: 'transfer',
  threshold: null,
  dueOn: null,
  title: '请签收',
  dispute: { documentId: 'x', number: '石社争〔2026〕00001' },
  at: '2026-11-20T16:30:00.000Z',
  ...over,
});

describe('a digest', () => {
  it('lists what is gravest first, with number and Shanghai day', () => {
    const { subject, text } = digestOf(
      '县税务局',
      [
        delivery({}),
        delivery({ threshold: 'yellow', title: '将到期' }),
        delivery({ threshold: 'red', title: '已逾期' }),
      ],
      '联调',
    );
    expect(subject).toBe('【联调】县税务局有 3 条消息');
    expect(text.split('\n').slice(2, 5)).toEqual([
      '1. 石社争〔2026〕00001　已逾期（2026-11-21）',
      '2. 石社争〔2026〕00001　将到期（2026-11-21）',
      '3. 石社争〔2026〕00001　请签收（2026-11-21）',
    ]);
  });

  it('has no number where there is no case', () =>
    expect(digestOf('中心', [delivery({ dispute: null, title: '联席会议' })], '联调').text).toContain(
      '1. 联席会议（',
    ));

  it('counts what is too much to list', () => {
    const { text } = digestOf(
      '县税务局',
      Array.from({ length: 130 }, () => delivery({})),
      '联调',
    );
    expect(text).toContain('100. ');
    expect(text).not.toContain('101. ');
    expect(text).toContain('另有 30 条');
  });
});

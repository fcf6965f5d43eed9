import type { PaperAnswer } from '@liandiao/cms/contract';
import { describe, expect, it } from 'vitest';
import { menuOf, nameOf } from './menuOf';

const paper = (over: Partial<PaperAnswer>): PaperAnswer => ({
  code: 'receipt',
  title: '受理回执',
  addressee: 'applicant',
  copies: [],
  record: null,
  label: null,
  available: true,
  reason: null,
  warning: null,
  ...over,
});

const notice = paper({ code: 'payment-notice', title: '通知书', addressee: 'employer', record: 's1' });
const codes = (entries: { key: string }[]) => entries.map(({ key }) => key);

describe('the menu of papers', () => {
  it('puts what can be printed now before what cannot', () => {
    const slip = paper({ code: 'transfer-slip', available: false, reason: '没有转办' });
    const { now, later } = menuOf([slip, paper({})], false);
    expect([codes(now), codes(later)]).toEqual([['receipt//'], ['transfer-slip//']]);
  });

  it('offers to name the applicant on a paper to the employer alone', () => {
    expect(codes(menuOf([paper({}), notice], true).now)).toEqual([
      'receipt//',
      'payment-notice/s1/',
      'payment-notice/s1/named',
    ]);
  });

  it('does not offer it to one who does not see him', () => {
    expect(codes(menuOf([notice], false).now)).toEqual(['payment-notice/s1/']);
  });

  it('tells slips of one kind apart', () => {
    expect(nameOf(paper({ title: '转办单', label: '石社转〔2026〕00001 县税务局' }))).toBe(
      '转办单（石社转〔2026〕00001 县税务局）',
    );
  });
});

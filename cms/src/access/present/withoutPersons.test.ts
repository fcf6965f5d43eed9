import { describe, expect, it } from 'vitest';
import { withoutPersons } from './withoutPersons';

const people = {
  applicant: {
    name: '测试甲',
    phone: '13900000000',
    idNumber: '11010519491231002X',
    address: '城关镇示例路1号',
  },
  agent: { name: '测试乙' },
  representatives: [{ name: '测试丙', phone: '0915-6300001' }],
};

describe('a text without persons', () => {
  it.each([
    ['已为测试甲补缴', '测试甲'],
    ['联系电话13900000000已停机', '13900000000'],
    ['身份证11010519491231002X核对无误', '11010519491231002X'],
    ['住城关镇示例路1号', '示例路1号'],
    ['由测试乙代为领取', '测试乙'],
    ['测试丙（0915-6300001）在场', '0915-6300001'],
    ['工友电话13811112222', '13811112222'],
    ['工友身份证61092219900101001x', '61092219900101001x'],
  ])('%s', (text, value) => {
    expect(withoutPersons(text, people)).not.toContain(value);
  });

  it('leaves amounts, numbers of papers and dates as they are', () => {
    const text = '石社争〔2026〕00117，补缴1234567.89元，2026年9月30日';
    expect(withoutPersons(text, people)).toBe(text);
  });
});

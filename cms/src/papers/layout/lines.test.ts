import { describe, expect, it } from 'vitest';
import { linesOf } from './lines';

/** Han characters as wide as the type, the rest half of it. */
const advance = (character: string): number => (character.charCodeAt(0) > 0x2000 ? 1 : 0.5);
const lines = (text: string, measure: number, first?: number) => linesOf(text, measure, advance, first);

describe('a paragraph in lines', () => {
  it('breaks between Han characters where the line is full', () =>
    expect(lines('社会保险费争议', 3)).toEqual(['社会保', '险费争', '议']));

  it('begins no line with closing punctuation', () =>
    expect(lines('已于九月登记。', 6)).toEqual(['已于九月登', '记。']));

  it('ends no line with an opening bracket', () =>
    expect(lines('依据《机制》办', 3)).toEqual(['依据', '《机', '制》办']));

  it('keeps a number whole, and its counter with it', () =>
    expect(lines('于2026年9月30日', 3.6)).toEqual(['于', '2026年', '9月30日']));

  it('parts a box from its words nowhere', () => expect(lines('一二三□四', 4)).toEqual(['一二三', '□四']));

  it('cuts a word that is longer than a line', () => expect(lines('abcdefgh', 2)).toEqual(['abcd', 'efgh']));

  it('drops the space at which a line ends', () => expect(lines('abcd efgh', 2)).toEqual(['abcd', 'efgh']));

  it('loses nothing of a row of closing marks wider than the line', () =>
    expect(lines('。。。。。', 2).join('')).toBe('。。。。。'));

  it('leaves room in the first line where it is asked to', () =>
    expect(lines('社会保险', 3, 2)).toEqual(['社', '会保险']));

  it('gives an empty paragraph its line', () => expect(lines('', 3)).toEqual(['']));
});

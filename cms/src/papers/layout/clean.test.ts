import { describe, expect, it } from 'vitest';
import { clean } from './clean';

describe('a text that can be set', () => {
  it.each([
    ['turned direction', '张\u202e三', '张三'],
    ['zero-width characters', '张\u200b三\ufeff', '张三'],
    ['variation selectors', '葛\u{e0100}洪\ufe0f', '葛洪'],
    ['halves of characters', '李\ud83d四', '李四'],
    ['tabs and odd spaces', 'a\tb\u00a0c', 'a b c'],
    ['line ends of other systems', '一\r\n二\r三\u2028四', '一\n二\n三\n四'],
    ['rare characters, which stay', '㛃𬭚\u3000', '㛃𬭚\u3000'],
  ])('%s', (_what, typed, set) => expect(clean(typed)).toBe(set));
});

import { everyText } from '../everyText';
import { clean } from '../layout/clean';
import type { PaperDocument } from '../layout/document';
import { MISSING, TICKED } from '../layout/marks';
import { type Fonts, holds } from './fonts';

/**
 * A paper with nothing in it that cannot be set. What the font lacks becomes 〓, and the foot says which characters
 * those are, so that they are written in by hand.
 */
export function settable(paper: PaperDocument, family: Fonts): PaperDocument {
  const lacking = new Set<string>();
  const known = (text: string): string =>
    [...clean(text)]
      .map((character) => {
        if (character === '\n' || character === TICKED || holds(family, character)) return character;
        lacking.add(character);
        return MISSING;
      })
      .join('');
  const set = everyText(paper, known);
  if (lacking.size === 0) return set;
  const named = [...lacking].map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`);
  return {
    ...set,
    foot: `${set.foot}　${MISSING}处字库没有此字（${named.slice(0, 8).join('、')}${named.length > 8 ? '等' : ''}），请手工填写。`,
  };
}

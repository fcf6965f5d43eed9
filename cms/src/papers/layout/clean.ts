/** Controls, marks of direction, halves of characters, and what only varies a glyph or fills its place. */
const UNSEEN =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}|\u{34f}|\u{115f}|\u{1160}|\u{17b4}|\u{17b5}|\u{3164}/gu;

/**
 * A text as it can be set: nothing that is not seen, turns the direction of writing or varies a glyph; tabs and odd
 * spaces are spaces, odd line ends line ends. What a font lacks is not decided here.
 */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(UNSEEN, (character) => (character === '\n' ? character : ''));

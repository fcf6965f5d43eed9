/** How wide a character is set, in parts of the type size. */
export type Advance = (character: string) => number;

/** What may not begin a line, and what may not end one (GB/T 15834). */
const closing = new Set('、。，．：；！？）〕】》〉」』”’％℃…—·～ー）]}>,.;:!?%');
const opening = new Set('（〔【《〈「『“‘([{￥¥$□☑');
/** What counts stays with its number. */
const counter = new Set('年月日元份件人');
const word = /[A-Za-z0-9@_\-/+#&*'=~.,:]/;

/**
 * Breaks a paragraph into lines no wider than a measure. Han characters break anywhere except before closing and after
 * opening punctuation; a word or number stays whole unless it is longer than a line; spaces vanish at a line's end.
 * @param first what the first line is narrower by, in the measure's unit
 */
export function linesOf(paragraph: string, measure: number, advance: Advance, first = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let room = measure - first;
  const end = () => {
    lines.push(line.trimEnd());
    line = '';
    room = measure;
  };
  for (const cluster of clustersOf(paragraph)) {
    if (cluster === ' ' && line === '' && lines.length > 0) continue;
    const width = widthOf(cluster, advance);
    if (width <= room) {
      line += cluster;
      room -= width;
    } else if (cluster === ' ') {
      end();
    } else if (width <= measure) {
      end();
      line = cluster;
      room = measure - width;
    } else {
      // a word longer than a line is cut where the line ends
      for (const character of cluster) {
        const step = advance(character);
        if (step > room && line !== '') end();
        line += character;
        room -= step;
      }
    }
  }
  end();
  return lines;
}

/** How wide a text is set in one line. */
export const widthOf = (text: string, advance: Advance): number =>
  [...text].reduce((sum, character) => sum + advance(character), 0);

/** Characters that stay together. */
function clustersOf(paragraph: string): string[] {
  const clusters: string[] = [];
  let inWord = false;
  let holding = false;
  for (const character of paragraph) {
    const isWord = word.test(character);
    const joins =
      clusters.length > 0 &&
      character !== ' ' &&
      clusters.at(-1) !== ' ' &&
      (holding || closing.has(character) || (inWord && (isWord || counter.has(character))));
    if (joins) clusters[clusters.length - 1] += character;
    else clusters.push(character);
    holding = opening.has(character);
    inWord = isWord;
  }
  return clusters;
}

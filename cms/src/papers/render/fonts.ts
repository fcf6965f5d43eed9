import type { Font } from 'fontkit';
import { openSync } from 'fontkit';
import type { Metrics } from '../layout/setting';

/** The two weights of the one family the papers are set in: 宋 for all, its bold for titles. */
export interface Fonts {
  regular: Font;
  bold: Font;
}

let opened: Fonts | undefined;

/** Noto Serif SC (OFL 1.1), opened when the first paper is made. */
export function fonts(): Fonts {
  opened ??= {
    regular: open(require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')),
    bold: open(require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf')),
  };
  return opened;
}

function open(file: string): Font {
  const font = openSync(file);
  if (font.type !== 'TTF') throw new Error(`${file} is a collection of fonts, not one`);
  return font;
}

/** Whether the family holds a character. */
export const holds = ({ regular }: Fonts, character: string): boolean =>
  regular.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);

/** How wide characters of the family are. */
export const metricsOf = ({ regular, bold }: Fonts): Metrics => ({
  regular: advanceOf(regular),
  bold: advanceOf(bold),
});

function advanceOf(font: Font): (character: string) => number {
  const known = new Map<string, number>();
  return (character) => {
    const width = known.get(character);
    if (width !== undefined) return width;
    const glyph = font.glyphForCodePoint(codeOf(character));
    const fresh = glyph.advanceWidth / font.unitsPerEm;
    known.set(character, fresh);
    return fresh;
  };
}

/** A ticked box is set as a box. */
const codeOf = (character: string): number => (character === '☑' ? '□' : character).codePointAt(0) ?? 0;

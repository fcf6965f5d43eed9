/** Stands where something is still to be written by hand: a line so many characters long. */
export const blank = (characters: number): string => '＿'.repeat(characters);

/** A box that is ticked; drawn as a box with a tick in it, whatever the font holds. */
export const TICKED = '☑';
/** A box to tick. */
export const UNTICKED = '□';
/** Where the font lacks a character, to be written in by hand. */
export const MISSING = '〓';

/** A box, ticked or not, with its words. */
export const box = (ticked: boolean, words: string): string => `${ticked ? TICKED : UNTICKED}${words}`;

/** A day to be written by hand. */
export const BLANK_DAY = '　　　年　　月　　日';

/** A paper as the layout sets it: what stands on it, and nothing of where it comes from. */
export interface PaperDocument {
  /** above the title: who issues it */
  issuer: string | null;
  title: string;
  /** the lines below the title, their ends at the margins */
  head: readonly HeadLine[];
  blocks: readonly Block[];
  /** the label of each copy (一式两份); every copy is the whole paper with page numbers of its own */
  copies: readonly string[];
  /** small type at the foot of each page: who printed it, and when */
  foot: string;
}

export interface HeadLine {
  left?: string;
  right?: string;
}

export type Block = Text | Grid | Closing | Notes;

/** A paragraph. */
export interface Text {
  kind: 'text';
  text: string;
  /** begins two characters in, as paragraphs do */
  indent: boolean;
}

/** A ruled form. */
export interface Grid {
  kind: 'grid';
  sections: readonly Section[];
}

/** Rows that share a label at their left; without one they take the whole width. */
export interface Section {
  label?: string;
  rows: readonly Row[];
}

export interface Row {
  cells: readonly Cell[];
  /** the least height, in points */
  height?: number;
  /** takes what a single page leaves free */
  grows?: boolean;
}

/** A cell; spans are parts of 24 of the width. */
export interface Cell {
  span: number;
  /** paragraphs */
  text: readonly string[];
  as: 'label' | 'value';
  align?: 'left' | 'center';
  /** ruled lines below the text, to write on by hand */
  ruled?: number;
}

/** Who signs and when, at the right; never parted from the last lines before it. */
export interface Closing {
  kind: 'closing';
  lines: readonly string[];
}

/** 说明: numbered, small. */
export interface Notes {
  kind: 'notes';
  title: string;
  items: readonly string[];
}

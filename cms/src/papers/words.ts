import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { TimelineEntry } from '../contract';
import { yuan } from '../mechanism/yuan';
import { chineseDay } from '../readouts/chineseDay';
import type { CaseFacts } from './facts';
import type { Block, Cell, Grid, Text } from './layout/document';
import { BLANK_DAY, blank } from './layout/marks';

/** A value, or a line so many characters long to write it on. */
export const or = (value: string | null | undefined, characters: number): string =>
  value?.trim() || blank(characters);

/** A value in a cell; an empty cell is to be filled in by hand. */
export const cellText = (value: string | null | undefined): string => value?.trim() ?? '';

/** The Shanghai day of an instant as people write it, or room for one. */
export const dayOf = (instant: string | null | undefined): string =>
  instant ? chineseDay(shanghaiDay(instant)) : BLANK_DAY;

/** The same within a sentence. */
export const dayIn = (instant: string | null | undefined): string =>
  instant ? chineseDay(shanghaiDay(instant)) : `${blank(4)}年${blank(2)}月${blank(2)}日`;

/** A day without time (`2026-09-30`) within a sentence. */
export const dateIn = (day: string | null | undefined): string =>
  day ? chineseDay(day) : `${blank(4)}年${blank(2)}月${blank(2)}日`;

/** A month (`2024-04`) within a sentence. */
export const monthIn = (month: string | null | undefined): string => {
  const [year, number] = month?.split('-').map(Number) ?? [];
  return year && number ? `${year}年${number}月` : `${blank(4)}年${blank(2)}月`;
};

/** Months of a fee period within a sentence. */
export const periodIn = (from: string | null | undefined, to: string | null | undefined): string =>
  from && from === to ? monthIn(from) : `${monthIn(from)}至${monthIn(to)}`;

/** Cents within a sentence. */
export const amountIn = (cents: number | null | undefined): string =>
  cents === null || cents === undefined ? `${blank(8)}元` : `${yuan(Number(cents)).replace('¥', '')}元`;

/** What was written, with a full stop and no second one. */
export const sentence = (text: string): string =>
  /[。！？；]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`;

/** A paragraph of a letter. */
export const paragraph = (text: string): Text => ({ kind: 'text', text, indent: true });

/** The line that names whom a letter is for. */
export const addressed = (name: string): Text => ({ kind: 'text', text: `${name}：`, indent: false });

/** Who signs: unit, place for its seal, day. */
export const signed = (unit: string | null | undefined, day: string): Block => ({
  kind: 'closing',
  lines: [`${or(unit, 12)}（盖章）`, day],
});

export const label = (span: number, text: string): Cell => ({ span, text: [text], as: 'label' });

export const value = (span: number, ...text: string[]): Cell => ({ span, text, as: 'value' });

/** A short value, in the middle of its cell. */
export const short = (span: number, text: string): Cell => ({
  span,
  text: [text],
  as: 'value',
  align: 'center',
});

/** 送达回证: that and when the paper was received; filled in by hand. */
export const receipted = (): Grid => ({
  kind: 'grid',
  sections: [
    {
      rows: [
        { cells: [label(4, '送达方式'), value(8, ''), label(4, '送达人'), value(8, '')], height: 30 },
        {
          cells: [label(4, '签收人\n（签名）'), value(8, ''), label(4, '签收日期'), short(8, BLANK_DAY)],
          height: 40,
        },
      ],
    },
  ],
});

/** The number of a case at the right of its line. */
export const numbered = (number: string | null | undefined) => [{ right: `编号：${or(number, 10)}` }];

/** How a letter speaks of the matter: 您反映的与某单位有关的社会保险费争议事项. */
export const matter = ({ dispute }: CaseFacts): string =>
  `您反映的与${or(dispute.employer?.name, 10)}有关的社会保险费争议事项（编号${or(dispute.number, 10)}）`;

/** The latest deed of a kind in the case's round. */
export const deed = (
  { dispute, meta }: CaseFacts,
  actions: readonly string[],
  round = dispute.round,
): TimelineEntry | undefined =>
  meta.timeline.find((entry) => entry.round === round && actions.includes(entry.action));

/** By when the unit that answers for the matter has to settle it, as its clock says; null where none runs. */
export const resolveBy = ({ dispute, meta }: CaseFacts, round = dispute.round): string | null =>
  meta.clocks.findLast(
    (clock) =>
      clock.round === round && clock.rule.endsWith('.resolve') && clock.light !== 'void' && clock.dueOn,
  )?.dueOn ?? null;

import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import { type Deed, defineAction } from '../action';
import { unitErrors } from '../checks';
import type { FieldError } from '../refusals';

type Kind = 'urge' | 'supervise';

interface Input {
  to: string;
  text: string;
  level?: number | null | undefined;
}

/** Rungs of the ladder, as people name them; the two of urging are climbed one after the other. */
const rungs: Readonly<Record<number, string>> = { 1: '催办', 2: '再次催办', 3: '督办' };
const MOST_URGED = 2;
const SUPERVISED = 3;

/** Onlookers have nothing to do in the case, so that urging them would mean nothing. */
const onlookers: ReadonlySet<string> = new Set(['former', 'overseeing']);

const concerned = (file: CaseFile, unit: string): boolean =>
  file.dispute.answerableUnit === unit ||
  file.participations.some((one) => one.unit === unit && !onlookers.has(one.role));

const highest = (file: CaseFile, to: string): number =>
  Math.max(
    0,
    ...file.supervisions
      .filter((one) => one.round === file.dispute.round && one.toUnit === to && one.kind !== 'chase')
      .map(({ level }) => level),
  );

/** The rung a notice to a unit stands on: the one named, else the next. */
const rungOf = (kind: Kind, file: CaseFile, { to, level }: Input): number =>
  kind === 'supervise' ? SUPERVISED : (level ?? Math.min(MOST_URGED, highest(file, to) + 1));

function levelErrors(kind: Kind, level: Input['level']): FieldError[] {
  if (level == null || (level === SUPERVISED) === (kind === 'supervise')) return [];
  return kind === 'supervise'
    ? [{ path: 'level', message: '督办为第 3 级，请不填级别；催办请改用「催办」。' }]
    : [{ path: 'level', message: '催办为第 1、2 级，请改正；需要督办请改用「督办」。' }];
}

const check =
  (kind: Kind) =>
  (file: CaseFile, { to, level }: Input, deed: Omit<Deed, 'number'>): FieldError[] => {
    const unknown = unitErrors(deed, to, 'to');
    if (unknown.length > 0) return unknown;
    if (to === deed.unit) return [{ path: 'to', message: '不能催办、督办本单位，请选择其他单位。' }];
    if (!concerned(file, to))
      return [{ path: 'to', message: '该单位现在不办理此件，请选择正在办理的单位。' }];
    return levelErrors(kind, level);
  };

const apply = (kind: Kind, fact: string) => (file: CaseFile, input: Input, deed: Deed) => {
  const level = rungOf(kind, file, input);
  return {
    supervisions: [
      {
        documentId: deed.newId(),
        round: file.dispute.round,
        kind,
        level,
        fromUnit: deed.unit,
        toUnit: input.to,
        text: input.text,
        at: deed.at,
        by: deed.actor.documentId,
      },
    ],
    facts: [{ name: fact, unit: input.to }],
    sentence: `${unitName(deed.catalogue, deed.unit)}向${unitName(deed.catalogue, input.to)}发出${rungs[level]}通知`,
    details: [{ label: '内容', text: input.text }],
  };
};

/** A unit is urged to act (R25, R35): the Centre, the unit that oversees the channel, or the accepting unit's head. */
export const urge = defineAction({
  name: 'urge',
  title: '催办',
  follows: (file) => file.dispute.registeredAt,
  check: check('urge'),
  apply: apply('urge', 'urged'),
});

/** The last rung before the Centre takes the case from the unit. */
export const supervise = defineAction({
  name: 'supervise',
  title: '督办',
  follows: (file) => file.dispute.registeredAt,
  check: check('supervise'),
  apply: apply('supervise', 'supervised'),
});

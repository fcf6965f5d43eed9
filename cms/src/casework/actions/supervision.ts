import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { SupervisionRecord } from '../../mechanism/records';
import { type Deed, defineAction } from '../action';
import { unitErrors } from '../checks';

/** Rungs of the ladder, as people name them. */
const rungs: Readonly<Record<number, string>> = { 1: '催办', 2: '再次催办', 3: '督办' };

/** Units that have something to do in the case, so that urging them means something. */
const concerned = (file: CaseFile): ReadonlySet<string> =>
  new Set(file.participations.filter(({ role }) => role !== 'former').map(({ unit }) => unit));

const check = (file: CaseFile, input: { to: string }, deed: Omit<Deed, 'number'>) => [
  ...unitErrors(deed, input.to, 'to'),
  ...(deed.catalogue.units.has(input.to) &&
  !concerned(file).has(input.to) &&
  file.dispute.answerableUnit !== input.to
    ? [{ path: 'to', message: '该单位现在不办理此件，请选择正在办理的单位。' }]
    : []),
  ...(input.to === deed.unit ? [{ path: 'to', message: '不能催办本单位，请选择其他单位。' }] : []),
];

const levelNow = (file: CaseFile, to: string): number =>
  Math.max(
    0,
    ...file.supervisions
      .filter((one) => one.round === file.dispute.round && one.toUnit === to && one.kind !== 'chase')
      .map(({ level }) => level),
  );

function notice(
  kind: 'urge' | 'supervise',
  file: CaseFile,
  input: { to: string; text: string; level?: number | null | undefined },
  deed: Deed,
): SupervisionRecord {
  const next = kind === 'supervise' ? 3 : Math.min(2, levelNow(file, input.to) + 1);
  return {
    documentId: deed.newId(),
    round: file.dispute.round,
    kind,
    level: input.level ?? next,
    fromUnit: deed.unit,
    toUnit: input.to,
    text: input.text,
    at: deed.at,
    by: deed.actor.documentId,
  };
}

const outcome =
  (kind: 'urge' | 'supervise', fact: string) =>
  (file: CaseFile, input: Parameters<typeof notice>[2], deed: Deed) => {
    const record = notice(kind, file, input, deed);
    return {
      supervisions: [record],
      facts: [{ name: fact, unit: input.to }],
      sentence: `${unitName(deed.catalogue, deed.unit)}向${unitName(deed.catalogue, input.to)}发出${
        rungs[record.level] ?? rungs[3]
      }通知`,
      details: [{ label: '内容', text: input.text }],
    };
  };

/** A unit is urged to act (R25, R35): the Centre, the unit that oversees the channel, or the accepting unit's head. */
export const urge = defineAction({
  name: 'urge',
  title: '催办',
  follows: (file) => file.dispute.registeredAt,
  check,
  apply: outcome('urge', 'urged'),
});

/** The last rung before the Centre takes the case from the unit. */
export const supervise = defineAction({
  name: 'supervise',
  title: '督办',
  follows: (file) => file.dispute.registeredAt,
  check,
  apply: outcome('supervise', 'supervised'),
});

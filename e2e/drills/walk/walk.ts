import { type ActionName, actionNames, type DisputeDetail } from '@liandiao/cms/contract';
import { anonymousForm, registrationForm } from '../../api/builders';
import type { Answer, Desk } from '../../desk';
import type { Books } from './books';
import { type CaseBooks, readCase } from './caseBooks';
import { Chance } from './chance';
import { codes, towns } from './codes';
import { inputs } from './inputs';
import { brokenNow, brokenSince } from './invariants';
import { whoActs } from './people';
import type { Planner } from './replay';

/** Where walks take place. */
export interface Ground {
  desk: Desk;
  books: Books;
  plan: Planner;
  conferences: readonly string[];
  /** numbers of disputes a walker may link to */
  others: readonly string[];
  /** the present of the desk */
  now: number;
}

/** One thing somebody asked for, so that it can be asked again. */
export interface Step {
  account: string;
  action: ActionName;
  body: Record<string, unknown>;
}

/** A walk as it was: what was asked, what came of it, and what was found broken. */
export interface Walked {
  seed: number;
  registration: { account: string; body: Record<string, unknown> };
  steps: Step[];
  done: ActionName[];
  /** what was refused though it was offered, and why */
  refused: string[];
  statuses: Set<string>;
  broken: string[];
}

const HOUR = 3_600_000;
const isChinese = (text: unknown) => /\p{Script=Han}/u.test(String(text ?? ''));

/** Deeds that bring a case on are likelier than those that only add to it; withdrawing and declining end walks early. */
const weights: Partial<Record<ActionName, number>> = {
  decline: 0.3,
  withdraw: 0.15,
  'settle-on-the-spot': 0.3,
  accept: 4,
  transfer: 5,
  sign: 3,
  reply: 2.5,
  archive: 3,
  close: 6,
  decide: 4,
  return: 2,
  'agree-return': 4,
  'dispute-return': 4,
  extend: 5,
  'approve-extension': 5,
  'refuse-extension': 5,
  'conclude-review': 3,
  'reply-result': 2,
  reassign: 0.6,
  'record-contact': 0.3,
  urge: 0.3,
  supervise: 0.3,
  amend: 0.3,
  'correct-acceptance': 0.3,
  'report-upward': 0.3,
  'supplement-file': 0.3,
  assign: 0.4,
  classify: 0.6,
  mediate: 0.5,
  link: 0.3,
  unlink: 0.3,
  'retract-recovery': 0.3,
  inform: 1.5,
  revisit: 1.5,
};

function registration(chance: Chance, at: number) {
  const anonymous = chance.is(0.15);
  const account = `${chance.of(towns)}.clerk`;
  const form = anonymous ? anonymousForm() : registrationForm();
  const [from, to] = chance.of([
    ['2024-01', '2024-06'],
    ['2023-02', '2023-12'],
    ['2025-01', '2025-12'],
  ] as const);
  return {
    account,
    body: {
      ...form,
      channel: chance.of(codes.channel),
      scopeKind: chance.of(codes.scopeKind),
      insuranceKinds: chance.some(codes.insuranceKind, 1),
      feePeriodFrom: from,
      feePeriodTo: to,
      registeredAt: new Date(at).toISOString(),
    },
  };
}

/** What an answer to a step has to be: done, or refused in words, and never a failure. */
function brokenAnswer(step: Step, answer: Answer, allowed: boolean): string[] {
  const { status, body } = answer as Answer<{ error?: { message: string; name: string } }>;
  const said = `${step.action} by ${step.account} answered ${status} ${body?.error?.name ?? ''}: ${body?.error?.message ?? ''}`;
  if (status === 200) return allowed ? [] : [`${said} though its abilities said no`];
  if (status >= 500) return [said];
  if (!isChinese(body.error?.message)) return [`${said} – no Chinese sentence`];
  return allowed && status !== 400 ? [`${said} though its abilities said yes`] : [];
}

/** Asks for one step and looks at the books before and after. */
async function ask(ground: Ground, before: CaseBooks, step: Step, allowed: boolean) {
  const documentId = String(before.dispute.document_id);
  const answer = await ground.desk.call(
    'POST',
    `/api/disputes/${documentId}/actions/${step.action}`,
    { revision: Number(before.dispute.revision), ...step.body },
    await ground.desk.login(step.account),
  );
  const after = await readCase(ground.books, documentId);
  const went = Number(after.dispute.revision) - Number(before.dispute.revision);
  const should = answer.status === 200 ? 1 : 0;
  return {
    answer,
    after,
    broken: [
      ...brokenAnswer(step, answer, allowed),
      ...(went === should ? [] : [`answered ${answer.status} and went ${went} revisions on`]),
      ...brokenSince(before, after),
      ...(answer.status === 200 ? brokenNow(after, ground.plan, before) : []),
    ],
  };
}

async function begin(ground: Ground, { account, body }: Walked['registration']): Promise<CaseBooks> {
  const token = await ground.desk.login(account);
  const answer = await ground.desk.call('POST', '/api/disputes', body, token);
  if (answer.status !== 201) throw new Error(`registering answered ${answer.status} ${answer.text}`);
  return readCase(ground.books, answer.body.data.documentId);
}

/** Walks a case at random as far as so many deeds, or until something is broken. */
export async function walk(ground: Ground, seed: number, length: number): Promise<Walked> {
  const chance = new Chance(seed);
  let time = ground.now - (20 + chance.below(160)) * 24 * HOUR;
  const walked: Walked = {
    seed,
    registration: registration(chance, time),
    steps: [],
    done: [],
    refused: [],
    statuses: new Set(),
    broken: [],
  };
  let books = await begin(ground, walked.registration);
  walked.broken.push(...brokenNow(books, ground.plan));
  while (walked.broken.length === 0 && walked.steps.length < length) {
    walked.statuses.add(String(books.dispute.status));
    time = Math.min(ground.now, time + chance.below(60) * HOUR * (chance.is(0.1) ? -0.2 : 1));
    const favourite = actionNames[seed % actionNames.length];
    const step = await chooseStep(ground, chance, books, new Date(time).toISOString(), favourite);
    if (!step) {
      // nobody there to act this time; days go by, or the case has come to its end
      if (chance.is(0.1)) break;
      continue;
    }
    const { answer, after, broken } = await ask(ground, books, step.step, step.allowed);
    walked.steps.push(step.step);
    walked.broken.push(...broken);
    if (answer.status === 200) walked.done.push(step.step.action);
    else if (step.allowed) walked.refused.push(`${step.step.action}: ${answer.body.error.message}`);
    books = after;
  }
  walked.statuses.add(String(books.dispute.status));
  return walked;
}

/** @param favourite taken whenever it can be, so that walks between them come through every action */
async function chooseStep(
  ground: Ground,
  chance: Chance,
  books: CaseBooks,
  at: string,
  favourite: ActionName | undefined,
) {
  const { account, unit } = whoActs(chance, books);
  const documentId = String(books.dispute.document_id);
  const read = await ground.desk.call<DisputeDetail>(
    'GET',
    `/api/disputes/${documentId}`,
    undefined,
    await ground.desk.login(account),
  );
  if (read.status !== 200) return undefined;
  const abilities = read.body.meta.abilities.filter((one) => one.allowed);
  const trespass = chance.is(0.05);
  if (abilities.length === 0 && !trespass) return undefined;
  const action = trespass
    ? chance.of(actionNames)
    : chance.weighed(abilities, (one) => (weights[one.action] ?? 1) * (one.action === favourite ? 10 : 1))
        .action;
  const input = inputs[action]({
    chance,
    detail: read.body,
    unit,
    at,
    conferences: ground.conferences,
    others: ground.others,
  });
  return {
    step: { account, action, body: { at, ...input } },
    allowed: abilities.some((one) => one.action === action),
  };
}

/** Asks for the same steps again, leaving out what is refused; gives what breaks. */
export async function again(
  ground: Ground,
  registered: Walked['registration'],
  steps: readonly Step[],
): Promise<string[]> {
  let books = await begin(ground, registered);
  for (const step of steps) {
    // names of records made in another walk mean nothing here: such a step is refused and left out
    const { answer, after, broken } = await ask(ground, books, step, true);
    const real = answer.status < 500 && answer.status !== 200 ? [] : broken;
    if (real.length > 0) return real;
    books = after;
  }
  return [];
}

/** The fewest of a walk's steps that still break something: each is left out in turn, as long as it stays broken. */
export async function shrink(ground: Ground, walked: Walked): Promise<Step[]> {
  let steps = walked.steps;
  for (let index = 0; index < steps.length; ) {
    const fewer = steps.toSpliced(index, 1);
    if ((await again(ground, walked.registration, fewer)).length > 0) steps = fewer;
    else index += 1;
  }
  return steps;
}

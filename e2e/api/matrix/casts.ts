import type { Status } from '@liandiao/cms/contract';
import type { Desk } from '../../desk';
import { Case, REPLY, registrationForm } from '../builders';
import type { Circumstance, Place } from './place';

/** Who plays which part in the cases of a cast. */
interface Cast {
  name: string;
  accepting: string;
  /** whom the slip goes to first, who returns it */
  returns?: string;
  /** who receives and handles; without one the accepting unit handles itself */
  receives?: string;
  /** helps: the first has said what it will do, the second has not signed */
  assisting: readonly [string, string] | readonly [];
  statuses: readonly Status[];
  /** whose answers are asked for: accounts that other casts have not already answered for */
  asks: readonly string[];
}

const before: readonly Status[] = ['draft', 'registered', 'awaitingMaterial', 'declined'];
const onTheWay: readonly Status[] = [
  'awaitingTransfer',
  'awaitingSignature',
  'returnProposed',
  'returnDisputed',
];
const after: readonly Status[] = [
  'handling',
  'awaitingConference',
  'withdrawn',
  'replied',
  'archived',
  'closed',
];
const twice = (units: readonly string[]) => units.flatMap((unit) => [`${unit}.clerk`, `${unit}.head`]);
const TOWN = 'town-chengguan';

/** In the first every part is another unit's; in the others one unit, above all the Centre, plays two. */
export const casts: readonly Cast[] = [
  {
    name: 'every part another unit’s',
    accepting: TOWN,
    returns: 'justice',
    receives: 'hrss',
    assisting: ['medical', 'finance'],
    statuses: [...before, 'awaitingReferral', ...onTheWay, ...after],
    asks: [
      ...twice([TOWN, 'hrss', 'medical', 'finance', 'tax', 'pension', 'petition', 'justice']),
      ...twice(['town-raofeng', 'centre']),
      'leader',
      'auditor',
      'admin',
      'security',
    ],
  },
  {
    name: 'the accepting unit handles',
    accepting: TOWN,
    assisting: [],
    statuses: after,
    asks: twice([TOWN, 'centre']),
  },
  {
    name: 'the Centre accepts',
    accepting: 'centre',
    receives: 'hrss',
    assisting: [],
    statuses: [...before, 'awaitingReferral', ...onTheWay, ...after],
    asks: twice(['centre', TOWN]),
  },
  {
    name: 'the Centre receives and handles',
    accepting: TOWN,
    receives: 'centre',
    assisting: ['medical', 'finance'],
    statuses: [...onTheWay.slice(1), ...after],
    asks: twice(['centre']),
  },
  {
    name: 'the Centre assists',
    accepting: TOWN,
    receives: 'hrss',
    assisting: ['centre', 'finance'],
    statuses: after,
    asks: twice(['centre']),
  },
  {
    name: 'the Centre returned it',
    accepting: TOWN,
    returns: 'centre',
    receives: 'hrss',
    assisting: [],
    statuses: [...onTheWay, ...after],
    asks: twice(['centre']),
  },
];

const DAY = {
  registered: '2026-11-16T09:00:00+08:00',
  accepted: '2026-11-17T09:00:00+08:00',
  sentFirst: '2026-11-18T09:00:00+08:00',
  returned: '2026-11-18T10:00:00+08:00',
  // the day before the desks' present: a slip may still be returned
  sent: '2026-11-19T09:00:00+08:00',
  signed: '2026-11-19T10:00:00+08:00',
  asked: '2026-11-19T11:00:00+08:00',
  helped: '2026-11-19T12:00:00+08:00',
  next: '2026-11-19T13:00:00+08:00',
  replied: '2026-11-19T14:00:00+08:00',
  archived: '2026-11-19T15:00:00+08:00',
  closed: '2026-11-19T16:00:00+08:00',
};
const REASON = { reason: '检验用理由' };
const slip = (toUnit: string) => ({ toUnit, problem: '欠缴养老保险费' });

/** Brings a case of a cast into a status, and says who stands how to it there. */
export async function stage(desk: Desk, cast: Cast, status: Status, other: Case): Promise<Place> {
  const clerk = `${cast.accepting}.clerk`;
  const form = registrationForm({ channel: 'petitionHall' });
  const body = status === 'draft' ? { ...form, draft: true } : { registeredAt: DAY.registered, ...form };
  const one = new Case(desk, await desk.call('POST', '/api/disputes', body, await desk.login(clerk)));
  await playTo(one, cast, status, other);
  return { cast: cast.name, status, one, ...standingIn(cast, status) };
}

async function playTo(one: Case, cast: Cast, status: Status, other: Case): Promise<void> {
  const clerk = `${cast.accepting}.clerk`;
  if (status === 'draft' || status === 'registered') return;
  if (status === 'awaitingMaterial') {
    await one.does(clerk, 'request-supplement', DAY.accepted, { missing: ['contributionHistory'] });
    return;
  }
  if (status === 'declined') {
    await one.does(clerk, 'decline', DAY.accepted, { ground: 'notFeeDispute', ...REASON });
    return;
  }
  const route = cast.receives ? 'transfer' : 'own';
  await one.does(clerk, 'accept', DAY.accepted, { tier: 'complex', route, eventType: 'arrears' });
  if (cast.returns) {
    await one.does(clerk, 'transfer', DAY.sentFirst, slip(cast.returns));
    await one.does(`${cast.returns}.clerk`, 'return', DAY.returned, REASON);
    await one.does(clerk, 'agree-return', DAY.returned);
  }
  if (status === 'awaitingReferral') {
    await one.does(clerk, 'reroute', DAY.returned, { route: 'unclear', ...REASON });
    return;
  }
  if (status === 'awaitingTransfer') return;
  if (cast.receives && (await handedOver(one, cast, cast.receives, status))) return;
  await handled(one, cast, status, other);
}

/** @returns whether the case has arrived */
async function handedOver(one: Case, cast: Cast, receives: string, status: Status): Promise<boolean> {
  const [clerk, receiver] = [`${cast.accepting}.clerk`, `${receives}.clerk`];
  await one.does(clerk, 'transfer', DAY.sent, slip(receives));
  if (status === 'awaitingSignature') return true;
  if (status === 'returnProposed' || status === 'returnDisputed') {
    await one.does(receiver, 'return', DAY.signed, REASON);
    if (status === 'returnDisputed') await one.does(clerk, 'dispute-return', DAY.signed, REASON);
    return true;
  }
  await one.does(receiver, 'sign', DAY.signed);
  return false;
}

async function handled(one: Case, cast: Cast, status: Status, other: Case): Promise<void> {
  const clerk = `${cast.accepting}.clerk`;
  const lead = `${cast.receives ?? cast.accepting}.clerk`;
  const [first] = cast.assisting;
  await one.does(lead, 'recover', DAY.asked, { step: 'noticeSent', segment: 'tax' });
  await one.does(clerk, 'link', DAY.asked, { other: other.number, kind: 'related' });
  if (first) {
    await one.does(lead, 'request-assistance', DAY.asked, { units: cast.assisting, opinion: '请协助' });
    await one.does(`${first}.clerk`, 'reply-measures', DAY.helped, { measures: '调取资料' });
  }
  if (status === 'awaitingConference') {
    await one.does(lead, 'extend', DAY.next, { days: 30, ...REASON });
    await one.does(lead, 'refer-to-conference', DAY.next, { question: '职责划分' });
  }
  if (status === 'withdrawn') await one.does(lead, 'withdraw', DAY.next, REASON);
  if (['handling', 'awaitingConference', 'withdrawn'].includes(status)) return;
  if (first) await one.does(`${first}.clerk`, 'reply-result', DAY.next, { result: '已提供资料' });
  await one.does(lead, 'reply', DAY.replied, REPLY);
  if (status === 'replied') return;
  await one.does(clerk, 'inform', DAY.replied, { method: 'phone', content: '告知结果' });
  await one.does(clerk, 'archive', DAY.archived, {
    summary: '补缴争议',
    result: '已补缴',
    incompleteReason: '检验用',
  });
  await one.does(clerk, 'revisit', DAY.archived, {
    method: 'phone',
    reached: true,
    satisfaction: 'dissatisfied',
  });
  if (status === 'closed') await one.does(clerk, 'close', DAY.closed);
}

/** The parts as they stand in a status, in the words of api.md (Stages and statuses). */
function standingIn(cast: Cast, status: Status): Pick<Place, 'standing' | 'true' | 'owes'> {
  const { accepting, returns, receives, assisting } = cast;
  if (status === 'draft') {
    return { standing: { accepting: [accepting], answerable: [accepting] }, true: new Set(), owes: {} };
  }
  const lead = receives ?? accepting;
  const [first, second] = assisting;
  const wasReturned = returns && !before.includes(status) ? [returns] : [];
  const all = { accepting: [accepting], overseeing: ['petition'] };
  const slipOut = ['awaitingSignature', 'returnProposed', 'returnDisputed'].includes(status);
  const transferred: Circumstance[] = wasReturned.length > 0 || (slipOut && receives) ? ['transferred'] : [];
  if (!after.includes(status)) {
    const answerable = status === 'returnDisputed' ? 'centre' : slipOut ? (receives ?? accepting) : accepting;
    return {
      standing: {
        ...all,
        former: wasReturned,
        answerable: [answerable],
        ...(slipOut && receives ? { receiving: [receives] } : {}),
      },
      true: new Set<Circumstance>([...transferred, ...(slipOut ? (['heldBySlip'] as const) : [])]),
      owes: {},
    };
  }
  const open = status === 'handling' || status === 'awaitingConference';
  const ended: readonly string[] = open ? [] : status === 'withdrawn' ? assisting : assisting.slice(1);
  return {
    standing: {
      ...all,
      lead: [lead],
      recovering: ['tax', 'pension'],
      assisting: assisting.filter((unit) => !ended.includes(unit)),
      former: [...wasReturned, ...ended],
      answerable: status === 'closed' ? [] : [open ? lead : accepting],
    },
    true: new Set<Circumstance>([
      'linked',
      ...(receives ? (['transferred', 'heldBySlip'] as const) : []),
      ...(first ? (['helpAsked'] as const) : []),
      ...(status === 'awaitingConference' ? (['extensionPending'] as const) : []),
      ...(status === 'archived' || status === 'closed' ? (['reviewOpen'] as const) : []),
    ]),
    owes: open && first && second ? { [first]: ['result'], [second]: ['sign', 'measures', 'result'] } : {},
  };
}

import type { Route } from '@liandiao/cms/contract';
import {
  accept,
  decline,
  overturnDecline,
  receiveSupplement,
  requestSupplement,
  settleOnTheSpot,
  withdraw,
} from '../deeds/acceptance';
import { type CaseInHand, wait } from '../deeds/caseInHand';
import { archive, close, inform, revisit } from '../deeds/closing';
import {
  agreeReturn,
  classify,
  designate,
  disputeReturn,
  informTransfer,
  reply,
  reroute,
  returnTransfer,
  sendBack,
  sign,
  transfer,
} from '../deeds/handling';
import {
  assist,
  decide,
  extend,
  helpers,
  mediate,
  referToConference,
  reportUpward,
  requestAssistance,
} from '../deeds/joint';
import { concludeReview, recordContact, reopen, supplementFile, urge } from '../deeds/oversight';
import { recover, recovers } from '../deeds/recovery';
import { otherUnit } from './otherUnit';
import type { Plot, Tier } from './plot';

/** A course that has ended, with how many working days it takes at most. */
export interface EndedPlot extends Plot {
  takes: number;
}

/** How long a lead of each tier works on a case, in working days, mostly in time. */
const WORK: Record<Tier, readonly [number, number]> = {
  simple: [1, 4],
  general: [2, 19],
  complex: [5, 32],
  extraComplex: [10, 40],
};
const LATE = 0.06;

const work = (told: CaseInHand, tier: Tier) => {
  const [least, most] = WORK[tier];
  const { random } = told;
  if (tier === 'complex') conference(told);
  if (tier === 'extraComplex') reportUpward(told);
  if (tier === 'general') {
    wait(told, 0, 2);
    const units = helpers(told);
    requestAssistance(told, units);
    wait(told, 0, 1);
    assist(told, units, random.chance(0.9) ? 'result' : 'measures');
  } else wait(told, least, most);
  if (random.chance(0.3)) recordContact(told);
  if (random.chance(tier === 'simple' ? 0.1 : 0.4)) mediate(told);
  if (recovers(told) && random.chance(0.7)) recover(told);
  if (random.chance(LATE)) {
    urge(told);
    wait(told, 3, 6);
  }
};

/** A complex case goes to the next conference, which decides who helps (R18). */
const conference = (told: CaseInHand) => {
  wait(told, 1, 8);
  referToConference(told);
  const units = decide(told, told.lead, helpers(told));
  if (!units) throw new Error('no conference was held since: the course takes too long for its age');
  wait(told, 0, 1);
  assist(told, units);
  if (told.random.chance(0.15)) extend(told, true);
};

/** From the reply to the end: told, written up, asked, closed. */
const finish = (told: CaseInHand, byLead = false) => {
  wait(told, 0, 1);
  if (byLead) inform(told, 'lead');
  wait(told, 0, told.random.chance(LATE) ? 4 : 1);
  inform(told);
  wait(told, 0, 3);
  archive(told);
  wait(told, 1, 5);
  revisit(told);
  close(told);
  // the answer of this round: an earlier one's review has been concluded
  const asked = told.chronicle.deeds.findLast(({ action }) => action === 'revisit');
  if (asked?.input.satisfaction === 'dissatisfied' && told.random.chance(0.7)) {
    wait(told, 0, 2);
    concludeReview(told);
  }
  if (told.random.chance(0.03)) supplementFile(told);
};

const ended = (
  tier: Tier,
  route: Route,
  goOn: (told: CaseInHand) => void,
  begins: Partial<Pick<Plot, 'applicant' | 'incomplete' | 'local' | 'ends'>> = {},
): EndedPlot => ({
  ends: 'closed',
  tier,
  route,
  takes: WORK[tier][1] + (tier === 'complex' ? 74 : 30),
  ...begins,
  plan: (_, random) => ({
    age: 0,
    tell: (told) => {
      told.chronicle.wait(random.between(0, 2));
      goOn(told);
    },
  }),
});

const own = (tier: Tier, begins: Parameters<typeof ended>[3] = {}, route: 'own' | 'joint' = 'own') =>
  ended(
    tier,
    route,
    (told) => {
      accept(told, tier, route);
      work(told, tier);
      reply(told);
      finish(told);
    },
    begins,
  );

const sent = (told: CaseInHand, tier: Tier, tell = true) => {
  accept(told, tier, 'transfer');
  wait(told, 0, told.random.chance(LATE) ? 3 : 1);
  transfer(told, told.lead, tell);
};

const transferred = (tier: Tier, begins: Parameters<typeof ended>[3] = {}, tell = true) =>
  ended(
    tier,
    'transfer',
    (told) => {
      sent(told, tier, tell);
      if (!tell && told.random.chance(0.7)) informTransfer(told);
      wait(told, 0, told.random.chance(LATE) ? 4 : 2);
      sign(told);
      work(told, tier);
      reply(told);
      finish(told, tier === 'complex' || told.random.chance(0.2));
    },
    begins,
  );

const onTheSpot = (begins: Parameters<typeof ended>[3] = {}): EndedPlot => ({
  ...ended('simple', 'own', settleOnTheSpot, { local: true, ...begins }),
  takes: 3,
  plan: () => ({ age: 0, tell: settleOnTheSpot }),
});

const supplementedFirst = ended(
  'general',
  'transfer',
  (told) => {
    requestSupplement(told);
    wait(told, 2, 6);
    receiveSupplement(told);
    sent(told, 'general');
    wait(told, 0, 1);
    sign(told);
    work(told, 'general');
    reply(told);
    finish(told);
  },
  { incomplete: true },
);

const designated = ended('simple', 'transfer', (told) => {
  const meant = told.lead;
  accept(told, 'simple', 'transfer');
  transfer(told, otherUnit(told), true);
  wait(told, 1);
  returnTransfer(told);
  wait(told, 0, 1);
  disputeReturn(told);
  wait(told, 1);
  designate(told, meant);
  work(told, 'simple');
  reply(told);
  finish(told);
});

const sentAgain = ended('simple', 'transfer', (told) => {
  const meant = told.lead;
  accept(told, 'simple', 'transfer');
  transfer(told, otherUnit(told), true);
  wait(told, 1);
  returnTransfer(told);
  agreeReturn(told);
  wait(told, 0, 1);
  transfer(told, meant, true);
  sign(told);
  wait(told, 1, 2);
  reply(told);
  finish(told);
});

const clearedUp = (route: 'own' | 'transfer') =>
  ended('general', 'unclear', (told) => {
    const meant = told.lead;
    accept(told, 'general', 'unclear');
    wait(told, 1, 4);
    if (route === 'own') reroute(told, 'own');
    else {
      reroute(told, 'transfer', meant);
      transfer(told, meant, true);
      sign(told);
    }
    work(told, 'general');
    reply(told);
    finish(told);
  });

const workedOverAgain = ended('general', 'transfer', (told) => {
  sent(told, 'general');
  sign(told);
  wait(told, 3, 9);
  reply(told);
  wait(told, 0, 1);
  sendBack(told);
  wait(told, 2, 5);
  reply(told);
  finish(told);
});

const reclassified = (tier: 'general' | 'simple', to: 'general' | 'simple' | 'complex') =>
  ended(tier, 'transfer', (told) => {
    sent(told, tier);
    sign(told);
    wait(told, 1, 2);
    classify(told, to);
    wait(told, 1, 3);
    reply(told);
    finish(told);
  });

const withdrawnAndClosed = ended('simple', 'transfer', (told) => {
  withdraw(told);
  wait(told, 1, 3);
  archive(told);
  wait(told, 0, 2);
  inform(told);
  revisit(told);
  close(told);
});

/** Closed, taken up again by the Centre, and closed once more (D16). */
const closedTwice = {
  ...ended('simple', 'own', (told) => {
    accept(told, 'simple', 'own');
    work(told, 'simple');
    reply(told);
    finish(told);
    wait(told, 5, 20);
    reopen(told);
    wait(told, 1, 4);
    reply(told);
    finish(told);
  }),
  takes: 80,
};

const declined = ended('simple', 'transfer', decline, { ends: 'declined' });

const acceptedAfterAll = ended('simple', 'own', (told) => {
  decline(told);
  wait(told, 1, 2);
  overturnDecline(told);
  accept(told, 'simple', 'own');
  work(told, 'simple');
  reply(told);
  finish(told);
});

/** Courses of cases that have ended, each as often as it stands here. */
export const endedPlots: readonly EndedPlot[] = [
  transferred('simple'),
  onTheSpot(),
  own('simple'),
  transferred('general'),
  own('complex', { applicant: 'group' }, 'joint'),
  transferred('simple', { applicant: 'anonymous' }),
  designated,
  own('simple', { local: true }),
  transferred('complex', { applicant: 'group' }),
  clearedUp('transfer'),
  onTheSpot({ applicant: 'dictated' }),
  own('extraComplex', { applicant: 'group' }),
  transferred('simple', {}, false),
  supplementedFirst,
  transferred('simple', { applicant: 'agent' }),
  sentAgain,
  own('general', {}, 'joint'),
  onTheSpot(),
  transferred('simple', { incomplete: true }),
  transferred('general', { applicant: 'dictated' }),
  own('simple'),
  declined,
  transferred('simple'),
  workedOverAgain,
  onTheSpot({ applicant: 'anonymous' }),
  own('simple', { local: true }),
  transferred('general', { applicant: 'agent' }),
  reclassified('simple', 'general'),
  transferred('simple'),
  withdrawnAndClosed,
  onTheSpot(),
  transferred('complex'),
  own('simple', { applicant: 'agent' }),
  clearedUp('own'),
  transferred('simple', { applicant: 'dictated' }),
  reclassified('general', 'simple'),
  acceptedAfterAll,
  transferred('extraComplex', { applicant: 'group' }),
  closedTwice,
  own('general'),
  transferred('simple', { applicant: 'anonymous' }),
  reclassified('general', 'complex'),
];

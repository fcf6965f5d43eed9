import type { Status } from '@liandiao/cms/contract';
import {
  accept,
  amend,
  correctAcceptance,
  decline,
  overturnDecline,
  receiveSupplement,
  requestSupplement,
  withdraw,
} from '../deeds/acceptance';
import type { CaseInHand } from '../deeds/caseInHand';
import { archive, close, inform, revisit } from '../deeds/closing';
import {
  agreeReturn,
  assign,
  classify,
  designate,
  disputeReturn,
  informTransfer,
  reply,
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
import { recordContact, reopen, supervise, urge } from '../deeds/oversight';
import { recover } from '../deeds/recovery';
import type { Urgency } from '../urgency';
import { otherUnit } from './otherUnit';
import type { Plot, Tier } from './plot';

type Begins = Partial<Pick<Plot, 'applicant' | 'incomplete' | 'local'>>;

/** What stands in front of acceptance: still a draft, registered, or sent away. */
const draft: Plot = {
  ends: 'draft',
  tier: 'simple',
  route: 'own',
  local: true,
  plan: (_, random) => ({ age: random.between(0, 2), tell: () => undefined }),
};

const registered = (urgency: Urgency, begins: Begins = {}): Plot => ({
  ends: 'registered',
  tier: 'simple',
  route: 'transfer',
  ...begins,
  plan: (urgencies, random) => ({
    age: urgencies.start('registered.decide', urgency, random),
    tell: () => undefined,
  }),
});

const beforeAcceptance = (ends: Status, tell: (told: CaseInHand) => void, begins: Begins = {}): Plot => ({
  ends,
  tier: 'general',
  route: 'transfer',
  ...begins,
  plan: (_, random) => ({ age: random.between(2, 8), tell }),
});

const awaitingMaterial = beforeAcceptance(
  'awaitingMaterial',
  (told) => {
    told.chronicle.wait(told.random.between(0, 1));
    requestSupplement(told);
  },
  { incomplete: true },
);

const askedTwice = beforeAcceptance(
  'awaitingMaterial',
  (told) => {
    requestSupplement(told);
    told.chronicle.wait(1);
    receiveSupplement(told);
    told.chronicle.wait(1);
    requestSupplement(told);
  },
  { incomplete: true, applicant: 'agent' },
);

const supplemented = beforeAcceptance(
  'registered',
  (told) => {
    requestSupplement(told);
    told.chronicle.wait(told.random.between(1, 4));
    receiveSupplement(told);
  },
  { incomplete: true },
);

const declined = beforeAcceptance('declined', (told) => {
  told.chronicle.wait(1);
  decline(told);
});

const overturned = beforeAcceptance('registered', (told) => {
  decline(told);
  told.chronicle.wait(1);
  overturnDecline(told);
});

const withdrawn = beforeAcceptance('withdrawn', (told) => {
  told.chronicle.wait(1);
  withdraw(told);
});

/** Accepted so many working days ago, registered at most two before. */
const acceptedAt = (
  rule: string,
  urgency: Urgency,
  plot: Pick<Plot, 'ends' | 'tier' | 'route'> & Begins,
  goOn: (told: CaseInHand, since: string) => void = () => undefined,
): Plot => ({
  ...plot,
  plan: (urgencies, random) => {
    const accepted = urgencies.start(rule, urgency, random);
    return {
      age: accepted + random.between(0, 2),
      tell: (told) => {
        const since = told.chronicle.at;
        told.chronicle.goTo(accepted);
        accept(told, plot.tier, plot.route);
        goOn(told, since);
      },
    };
  },
});

/** Handed over so many working days ago, accepted the day before or on the same. */
const sentAt = (
  rule: string,
  urgency: Urgency,
  plot: { ends: Status; tier: Tier } & Begins,
  goOn: (told: CaseInHand) => void = () => undefined,
  tell = true,
): Plot => ({
  route: 'transfer',
  ...plot,
  plan: (urgencies, random) => {
    const sent = urgencies.start(rule, urgency, random);
    const accepted = sent + random.between(0, 1);
    return {
      age: accepted + random.between(0, 2),
      tell: (told) => {
        told.chronicle.goTo(accepted);
        accept(told, plot.tier, 'transfer');
        told.chronicle.goTo(sent);
        transfer(told, told.lead, tell);
        goOn(told);
      },
    };
  },
});

const signed = (told: CaseInHand) => {
  told.chronicle.wait(told.random.between(0, 1));
  sign(told);
};

/** Help has been asked for and has come so far. */
const helped = (until?: 'signed' | 'measures' | 'result') => (told: CaseInHand) => {
  signed(told);
  const units = helpers(told);
  requestAssistance(told, units);
  if (!until) return;
  told.chronicle.wait(1);
  assist(told, until === 'result' ? units : units.slice(0, 1), until);
};

/** Complex, submitted so long ago that a conference has met since. */
const decided = (goOn: (told: CaseInHand) => void = () => undefined, ago = 34): Plot => ({
  ends: 'handling',
  tier: 'complex',
  route: 'joint',
  applicant: 'group',
  plan: (_, random) => ({
    age: ago + random.between(0, 3),
    tell: (told) => {
      accept(told, 'complex', 'joint');
      told.chronicle.wait(random.between(1, 5));
      referToConference(told);
      const units = decide(told, told.lead, helpers(told));
      if (!units) return;
      assist(told, units, 'signed');
      goOn(told);
    },
  }),
});

/** Closed and taken up again a few days ago. */
const reopened: Plot = {
  ends: 'handling',
  tier: 'simple',
  route: 'own',
  local: true,
  plan: (_, random) => ({
    age: random.between(26, 30),
    tell: (told) => {
      accept(told, 'simple', 'own');
      told.chronicle.wait(3);
      reply(told);
      inform(told);
      archive(told);
      revisit(told);
      close(told);
      told.chronicle.goTo(random.between(1, 3));
      reopen(told);
    },
  }),
};

const handling = (tier: Tier, rule: string, urgency: Urgency, begins: Begins = {}): Plot =>
  sentAt(rule, urgency, { ends: 'handling', tier, ...begins }, signed);

const own = (
  tier: Tier,
  rule: string,
  urgency: Urgency,
  begins: Begins = {},
  route: 'own' | 'joint' = 'own',
) => acceptedAt(rule, urgency, { ends: 'handling', tier, route, ...begins });

const returned = (urgency: Urgency, ends: Status, goOn: (told: CaseInHand) => void): Plot => ({
  ends,
  tier: 'simple',
  route: 'transfer',
  plan: (urgencies, random) => {
    const sent = Math.max(1, urgencies.start('simple.resolve', urgency, random));
    return {
      age: sent + 1,
      tell: (told) => {
        const meant = told.lead;
        accept(told, 'simple', 'transfer');
        told.chronicle.goTo(sent);
        transfer(told, otherUnit(told), true);
        told.chronicle.wait(1);
        returnTransfer(told);
        goOn({ ...told, lead: meant });
      },
    };
  },
});

/** The result has come back so many working days ago. */
const replied = (
  urgency: Urgency,
  ends: Status,
  goOn: (told: CaseInHand) => void,
  begins: Begins = {},
): Plot => ({
  ends,
  tier: 'simple',
  route: 'transfer',
  ...begins,
  plan: (urgencies, random) => {
    const came = urgencies.start('feedback.final', urgency, random);
    return {
      age: came + random.between(3, 5),
      tell: (told) => {
        accept(told, 'simple', 'transfer');
        told.chronicle.wait(random.between(0, 1));
        transfer(told, told.lead, random.chance(0.8));
        signed(told);
        told.chronicle.goTo(came);
        reply(told);
        goOn(told);
      },
    };
  },
});

const writtenUp = (told: CaseInHand) => {
  told.chronicle.wait(1);
  inform(told);
  archive(told);
};

/**
 * Courses of cases that are under way. The first sixteen reach every status that is open, every tier and every route;
 * all together give each unit something late, due today, due soon and far off.
 */
export const openPlots: readonly Plot[] = [
  sentAt('transfer.sign', 'today', { ends: 'awaitingSignature', tier: 'simple' }),
  handling('simple', 'simple.resolve', 'late'),
  acceptedAt('transfer.send', 'today', { ends: 'awaitingTransfer', tier: 'general', route: 'transfer' }),
  registered('today'),
  draft,
  replied('today', 'replied', () => undefined),
  awaitingMaterial,
  returned('soon', 'returnProposed', () => undefined),
  returned('calm', 'returnDisputed', disputeReturn),
  acceptedAt('unclear.refer', 'soon', { ends: 'awaitingReferral', tier: 'complex', route: 'unclear' }),
  declined,
  withdrawn,
  replied('soon', 'archived', writtenUp),
  own('extraComplex', 'complex.submitConference', 'calm', { applicant: 'group' }),
  own('general', 'general.requestAssistance', 'today', {}, 'joint'),
  acceptedAt(
    'complex.submitConference',
    'calm',
    { ends: 'awaitingConference', tier: 'complex', route: 'joint', applicant: 'group' },
    referToConference,
  ),
  // sixteen
  decided(),
  sentAt('general.resolve', 'calm', { ends: 'handling', tier: 'general' }, helped('signed')),
  handling('complex', 'complex.submitConference', 'soon', { applicant: 'group' }),
  handling('general', 'general.requestAssistance', 'soon'),
  own('simple', 'simple.resolve', 'today', { local: true }),
  sentAt('transfer.sign', 'soon', { ends: 'awaitingSignature', tier: 'general' }),
  handling('simple', 'simple.resolve', 'today', { applicant: 'anonymous' }),
  own('simple', 'simple.resolve', 'soon'),
  registered('soon', { applicant: 'dictated' }),
  handling('simple', 'simple.resolve', 'soon'),
  handling('general', 'general.resolve', 'calm', { applicant: 'agent' }),
  sentAt('transfer.sign', 'late', { ends: 'awaitingSignature', tier: 'simple' }),
  handling('simple', 'simple.resolve', 'calm'),
  replied('late', 'replied', () => undefined, { applicant: 'agent' }),
  registered('calm', { applicant: 'anonymous' }),
  supplemented,
  handling('complex', 'complex.submitConference', 'calm'),
  own('simple', 'simple.resolve', 'calm', { local: true }),
  returned('soon', 'handling', (told) => {
    disputeReturn(told);
    told.chronicle.wait(1);
    designate(told, told.lead);
  }),
  sentAt('general.requestAssistance', 'today', { ends: 'handling', tier: 'general' }, (told) => {
    signed(told);
    assign(told);
  }),
  acceptedAt('transfer.send', 'late', { ends: 'awaitingTransfer', tier: 'simple', route: 'transfer' }),
  sentAt('simple.resolve', 'calm', { ends: 'handling', tier: 'simple' }, (told) => {
    signed(told);
    classify(told, 'general');
  }),
  returned('calm', 'awaitingTransfer', agreeReturn),
  sentAt('simple.resolve', 'soon', { ends: 'handling', tier: 'simple' }, signed, false),
  own('complex', 'complex.submitConference', 'soon', { applicant: 'group' }, 'joint'),
  replied('calm', 'handling', sendBack),
  reopened,
  sentAt('general.resolve', 'late', { ends: 'handling', tier: 'general' }, (told) => {
    helped('measures')(told);
    urge(told, 2);
    supervise(told);
  }),
  decided((told) => extend(told, 'pending'), 38),
  acceptedAt(
    'unclear.refer',
    'calm',
    { ends: 'awaitingConference', tier: 'general', route: 'unclear' },
    referToConference,
  ),
  sentAt('simple.resolve', 'soon', { ends: 'handling', tier: 'simple' }, (told) => {
    signed(told);
    recover(told, 'started');
    recordContact(told);
  }),
  own('extraComplex', 'complex.submitConference', 'soon', { applicant: 'group' }),
  sentAt('general.resolve', 'soon', { ends: 'handling', tier: 'general' }, (told) => {
    helped('result')(told);
    mediate(told);
  }),
  decided((told) => extend(told, true), 42),
  acceptedAt(
    'complex.submitConference',
    'calm',
    { ends: 'handling', tier: 'extraComplex', route: 'own', applicant: 'group' },
    reportUpward,
  ),
  handling('general', 'general.resolve', 'late'),
  handling('general', 'general.resolve', 'today'),
  overturned,
  askedTwice,
  replied('soon', 'archived', (told) => {
    writtenUp(told);
    revisit(told);
  }),
  acceptedAt(
    'transfer.send',
    'soon',
    { ends: 'awaitingSignature', tier: 'simple', route: 'transfer' },
    (told, since) => {
      correctAcceptance(told, since);
      transfer(told, told.lead, false);
      informTransfer(told);
    },
  ),
  acceptedAt('simple.resolve', 'calm', { ends: 'handling', tier: 'simple', route: 'own' }, amend),
  sentAt('simple.resolve', 'calm', { ends: 'withdrawn', tier: 'simple' }, (told) => {
    signed(told);
    withdraw(told);
  }),
];

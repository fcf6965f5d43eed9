import type { Desk } from '../../desk';
import { anonymousForm, registrationForm } from './registrationForm';
import { Case } from './theCase';

/** Where the builder can bring a case. */
export type Reachable =
  | 'draft'
  | 'registered'
  | 'awaitingMaterial'
  | 'declined'
  | 'awaitingTransfer'
  | 'awaitingSignature'
  | 'returnProposed'
  | 'returnDisputed'
  | 'awaitingReferral'
  | 'awaitingConference'
  | 'handling'
  | 'replied'
  | 'archived'
  | 'closed'
  | 'withdrawn';

/** When the builder lets each deed happen; all before the present of the desks. */
export const DAYS = {
  registered: '2026-09-28T09:00:00+08:00',
  supplement: '2026-09-28T10:00:00+08:00',
  accepted: '2026-09-30T10:00:00+08:00',
  sent: '2026-09-30T15:00:00+08:00',
  signed: '2026-10-08T09:00:00+08:00',
  returned: '2026-10-08T10:00:00+08:00',
  disputed: '2026-10-08T11:00:00+08:00',
  referred: '2026-10-09T09:00:00+08:00',
  replied: '2026-10-20T10:00:00+08:00',
  informed: '2026-10-21T09:00:00+08:00',
  archived: '2026-10-22T09:00:00+08:00',
  revisited: '2026-10-23T09:00:00+08:00',
  closed: '2026-10-23T10:00:00+08:00',
} as const;

/** A reply nobody can object to. */
export const REPLY = { result: '已责令补缴', outcome: 'corrected', resolvedBy: 'administrativeHandling' };

class DisputeBuilder {
  private unit = 'town-chengguan';
  private tier = 'general';
  private route: 'own' | 'joint' | 'transfer' | 'unclear' = 'transfer';
  private receiver = 'tax';
  private form: Record<string, unknown> = {};
  private nameless = false;

  constructor(private readonly desk: Desk) {}

  registeredBy(unit: string): this {
    this.unit = unit;
    return this;
  }

  ofTier(tier: string): this {
    this.tier = tier;
    return this;
  }

  routed(route: 'own' | 'joint' | 'transfer' | 'unclear', receiver = 'tax'): this {
    this.route = route;
    this.receiver = receiver;
    return this;
  }

  saying(form: Record<string, unknown>): this {
    this.form = { ...this.form, ...form };
    return this;
  }

  anonymously(): this {
    this.nameless = true;
    return this;
  }

  /** Plays the case by real actions until it stands in a status; an archived one waits for nothing but its closing. */
  async to(status: Reachable): Promise<Case> {
    const made = await this.register(status === 'draft');
    if (status === 'draft' || status === 'registered') return made;
    const clerk = `${this.unit}.clerk`;
    const reason = { reason: '检验用' };
    if (status === 'awaitingMaterial') {
      await made.does(clerk, 'request-supplement', DAYS.supplement, { missing: ['contributionHistory'] });
      return made;
    }
    if (status === 'declined') {
      await made.does(clerk, 'decline', DAYS.supplement, { ground: 'notFeeDispute', ...reason });
      return made;
    }
    if (status === 'withdrawn') {
      await made.does(clerk, 'withdraw', DAYS.supplement, reason);
      return made;
    }
    const route = status === 'awaitingReferral' ? 'unclear' : this.route;
    await made.does(clerk, 'accept', DAYS.accepted, { tier: this.tier, route, eventType: 'arrears' });
    if (status === 'awaitingReferral' || status === 'awaitingTransfer') return made;
    if (route === 'transfer' && (await this.handedOver(made, status))) return made;
    if (status === 'handling') return made;
    if (status === 'awaitingConference') return this.referred(made);
    await this.finished(made, status);
    return made;
  }

  private async register(draft: boolean): Promise<Case> {
    const form = this.nameless ? anonymousForm(this.form) : registrationForm(this.form);
    const body = draft ? { ...form, draft: true } : { registeredAt: DAYS.registered, ...form };
    const token = await this.desk.login(`${this.unit}.clerk`);
    return new Case(this.desk, await this.desk.call('POST', '/api/disputes', body, token));
  }

  /** @returns whether the case has arrived */
  private async handedOver(made: Case, status: Reachable): Promise<boolean> {
    const [clerk, receiver] = [`${this.unit}.clerk`, `${this.receiver}.clerk`];
    const told = { at: DAYS.sent, method: 'phone', content: '已转办' };
    await made.does(clerk, 'transfer', DAYS.sent, {
      toUnit: this.receiver,
      problem: '欠缴养老保险费',
      ...(this.nameless ? {} : { applicantInformed: told }),
    });
    if (status === 'awaitingSignature') return true;
    if (status === 'returnProposed' || status === 'returnDisputed') {
      await made.does(receiver, 'return', DAYS.returned, { reason: '不属本单位职责' });
      if (status === 'returnDisputed') {
        await made.does(clerk, 'dispute-return', DAYS.disputed, { reason: '职责明确' });
      }
      return true;
    }
    await made.does(receiver, 'sign', DAYS.signed);
    return false;
  }

  /** The lead asks the conference; where the duty is unclear the accepting unit does. */
  private async referred(made: Case): Promise<Case> {
    const unit = this.route === 'transfer' ? this.receiver : this.unit;
    await made.does(`${unit}.clerk`, 'refer-to-conference', DAYS.referred, { question: '由谁主办' });
    return made;
  }

  private async finished(made: Case, status: Reachable): Promise<void> {
    const clerk = `${this.unit}.clerk`;
    const lead = this.route === 'transfer' ? `${this.receiver}.clerk` : clerk;
    await made.does(lead, 'reply', DAYS.replied, REPLY);
    if (status === 'replied') return;
    if (!this.nameless) {
      await made.does(clerk, 'inform', DAYS.informed, { method: 'phone', content: '告知结果' });
    }
    await made.does(clerk, 'archive', DAYS.archived, { summary: '补缴争议', result: '已补缴' });
    if (!this.nameless) {
      const satisfied = { method: 'phone', reached: true, satisfaction: 'satisfied', opinion: '' };
      await made.does(clerk, 'revisit', DAYS.revisited, satisfied);
    }
    if (status === 'archived') return;
    await made.does(clerk, 'close', DAYS.closed);
  }
}

/** A dispute in the making: `aDispute(desk).ofTier('general').routed('transfer').to('handling')`. */
export const aDispute = (desk: Desk): DisputeBuilder => new DisputeBuilder(desk);

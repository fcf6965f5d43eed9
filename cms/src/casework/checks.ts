import type { CaseFile, ContactPurpose, ContactRecord } from '../mechanism/caseFile';
import { item, unitName } from '../mechanism/catalogue';
import type { Deed } from './action';
import type { FieldError } from './refusals';

type Checking = Omit<Deed, 'number'>;

/** Refuses a code that its list does not have (any more). */
export const codeErrors = (
  deed: Checking,
  dictionary: string,
  code: string | null | undefined,
  path: string,
): FieldError[] =>
  code == null || item(deed.catalogue, dictionary, code)
    ? []
    : [{ path, message: `「${code}」不在可选项中，请重新选择。` }];

/** Refuses codes of a list one by one. */
export const codesErrors = (
  deed: Checking,
  dictionary: string,
  codes: readonly string[],
  path: string,
): FieldError[] => codes.flatMap((code, index) => codeErrors(deed, dictionary, code, `${path}.${index}`));

/** Refuses a tier the profile does not have. */
export const tierErrors = (deed: Checking, tier: string): FieldError[] =>
  deed.catalogue.tiers.get(tier)?.enabled
    ? []
    : [{ path: 'tier', message: `没有「${tier}」这一级别，请重新选择。` }];

/** Refuses a unit that does not exist or no longer works. */
export const unitErrors = (deed: Checking, unit: string, path: string): FieldError[] =>
  deed.catalogue.units.get(unit)?.enabled
    ? []
    : [{ path, message: `没有「${unit}」这个单位，或该单位已停用，请重新选择。` }];

/** Says where nobody in a unit can take a case in hand yet (R10): it is reached by telephone. */
export const liaisonWarnings = (deed: Checking, unit: string, path: string): FieldError[] =>
  deed.catalogue.units.get(unit)?.hasLiaison
    ? []
    : [
        {
          path,
          message: `${unitName(deed.catalogue, unit)}还没有可接件的人员，请电话联系该单位并告知安全管理员。`,
        },
      ];

/** The date set by hand for an extra-complex case comes with its basis, or not at all (D9). */
export function handSetErrors(
  tier: string,
  input: { dueOn?: string | null | undefined; basis?: string | null | undefined },
  from: string,
): FieldError[] {
  const errors: FieldError[] = [];
  if (tier !== 'extraComplex') {
    if (input.dueOn) errors.push({ path: 'dueOn', message: '只有特别复杂事项才另定办理期限，请清空此项。' });
    return errors;
  }
  if (input.dueOn && !input.basis)
    errors.push({ path: 'basis', message: '请写明期限依据（由谁确定、文件名称）。' });
  if (!input.dueOn && input.basis) errors.push({ path: 'dueOn', message: '写了依据，请同时填写办理期限。' });
  if (input.dueOn && input.dueOn < from)
    errors.push({ path: 'dueOn', message: `办理期限不能早于 ${from}。` });
  return errors;
}

/** Refuses a time that lies in the future or before the deed it follows. */
export function timeErrors(at: string, now: string, follows: string | null, path: string): FieldError[] {
  const time = Date.parse(at);
  if (time > Date.parse(now)) return [{ path, message: '办理时间不能晚于现在，请改为实际办理的时间。' }];
  if (follows !== null && time < Date.parse(follows)) {
    return [{ path, message: `办理时间不能早于前一环节（${shanghaiMinute(follows)}），请核对。` }];
  }
  return [];
}

/** `2026-09-30 15:00` in Shanghai. */
export function shanghaiMinute(at: string): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** A new line in the list of what was told to or heard from the applicant. */
export const contact = (
  deed: Deed,
  purpose: ContactPurpose,
  said: { at?: string; method: string; content?: string | null } & Partial<
    Pick<ContactRecord, 'reached' | 'satisfaction' | 'opinion' | 'direction'>
  >,
): ContactRecord => ({
  documentId: deed.newId(),
  purpose,
  direction: said.direction ?? (purpose === 'revisit' ? 'heard' : 'told'),
  round: deed.round,
  at: said.at ? new Date(said.at).toISOString() : deed.at,
  enteredAt: deed.enteredAt,
  method: said.method,
  content: said.content ?? null,
  unit: deed.unit,
  by: deed.actor.documentId,
  reached: said.reached ?? null,
  satisfaction: said.satisfaction ?? null,
  opinion: said.opinion ?? null,
});

/** Nothing is told to an anonymous applicant (D13). */
export const forbidsAnonymous = (file: CaseFile): string | undefined =>
  file.dispute.anonymous ? '匿名件没有联系方式，不需要告知、反馈或回访。' : undefined;

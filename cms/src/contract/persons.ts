import { z } from 'zod';
import type { DisputeInBrief } from './oversight';
import type { Person } from './registration';

const text = (least: number, most: number, message: string) =>
  z
    .string({ error: message })
    .transform((value) => value.trim())
    .pipe(z.string().min(least, message).max(most, `最多 ${most} 个字。`));

/** `POST /api/disputes/:documentId/reveal`: the persons of a case whole, for a reason that is kept (P6). */
export const revealInput = z.strictObject({
  reason: text(4, 500, '请写明查看完整信息的理由（至少 4 个字），理由会记入审计日志。'),
});

/** What is revealed. */
export interface Revealed {
  applicant: Person | null;
  agent: Person | null;
  representatives: Person[];
}

/** `POST /api/disputes/look-up`: cases by their applicant's exact ID number or phone; one of the two (P6, P10). */
export const lookUpInput = z
  .strictObject({
    idNumber: text(1, 40, '请填写身份证号码。').optional(),
    phone: text(1, 40, '请填写电话号码。').optional(),
  })
  .refine(({ idNumber, phone }) => (idNumber === undefined) !== (phone === undefined), {
    path: ['idNumber'],
    message: '请填写身份证号码或电话号码其中一项。',
  });

/** A case found by its applicant, among those one may see. */
export interface LookedUp extends DisputeInBrief {
  registeredAt: string | null;
}

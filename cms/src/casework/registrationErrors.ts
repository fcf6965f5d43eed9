import type { Registered } from '../mechanism/caseFile';
import type { Deed } from './action';
import { codeErrors, codesErrors, unitErrors } from './checks';
import type { FieldError } from './refusals';

/**
 * What is wrong with a registration: the published form's own checks, codes the lists do not have, and a town that is
 * none. Warnings never block.
 */
export function registrationErrors(
  record: Registered,
  deed: Pick<Deed, 'catalogue' | 'form'>,
): { errors: FieldError[]; warnings: FieldError[] } {
  const { errors, warnings } = deed.form.check(record);
  return { errors: merge([...errors, ...listErrors(record, deed as Deed)]), warnings };
}

function listErrors(record: Registered, deed: Deed): FieldError[] {
  return [
    ...codeErrors(deed, 'channel', record.channel, 'channel'),
    ...codeErrors(deed, 'scopeKind', record.scopeKind, 'scopeKind'),
    ...codeErrors(deed, 'eventType', record.eventType, 'eventType'),
    ...codesErrors(deed, 'insuranceKind', record.insuranceKinds, 'insuranceKinds'),
    ...codesErrors(deed, 'material', record.materials, 'materials'),
    ...(record.town === null ? [] : unitErrors(deed, record.town, 'town')),
    ...(record.feePeriodFrom && record.feePeriodTo && record.feePeriodTo < record.feePeriodFrom
      ? [{ path: 'feePeriodTo', message: '费款所属期的止月不能早于起月，请核对。' }]
      : []),
  ];
}

/** One message a field: the form's own comes first, and says enough about the entries of a list. */
function merge(errors: FieldError[]): FieldError[] {
  const seen = new Set<string>();
  return errors.filter(
    ({ path }) => !seen.has(path) && !seen.has(path.replace(/\.\d+$/, '')) && seen.add(path),
  );
}

import { shanghaiDay } from '@liandiao/deadlines/engine';
import { type Deed, defineAction } from '../action';
import type { FieldError } from '../refusals';

/** Refuses a person who does not work in the unit. */
export const handlerErrors = (deed: Omit<Deed, 'number'>, unit: string, handler: string): FieldError[] =>
  deed.people.of(unit, handler)
    ? []
    : [{ path: 'handler', message: '承办人员须是本单位在用账号的经办人或负责人，请重新选择。' }];

/** Tells that the person is away, and who stands in (X3). */
export function absenceWarnings(
  deed: Omit<Deed, 'number'>,
  person: { documentId: string; name: string } | undefined,
): FieldError[] {
  const absence = person && deed.people.absence(person.documentId, shanghaiDay(deed.at));
  if (!absence) return [];
  const until = absence.to === null ? '' : `，至 ${absence.to}`;
  return [
    {
      path: 'handler',
      message: `${person.name}外出${until}，由${absence.deputy}代班。如需及时办理，请改派${absence.deputy}。`,
    },
  ];
}

/** The head of the answerable unit gives the case to one of his people. */
export const assign = defineAction({
  name: 'assign',
  title: '分派承办人',
  follows: (file) => file.dispute.registeredAt,
  check: (_file, input, deed) => handlerErrors(deed, deed.unit, input.handler),
  apply: (_file, input, deed) => {
    const person = deed.people.of(deed.unit, input.handler);
    if (!person) throw new Error(`handler ${input.handler} vanished between check and apply`);
    return {
      dispute: { handler: person.documentId },
      facts: [],
      sentence: `分派承办人：${person.name}`,
      warnings: absenceWarnings(deed, person),
    };
  },
});

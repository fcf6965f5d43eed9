import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { z } from 'zod';
import { duplicatesOf } from '../access/present/duplicates';
import { works } from '../access/relations';
import { readInput } from '../casework/readInput';
import { badInput, noRight } from '../casework/refusals';
import { registrationErrors } from '../casework/registrationErrors';
import { registrationForm, surroundings } from '../casework/surroundings';
import { suggestionRulesOf } from '../catalogue/suggestionRules';
import { type Route, registration, routes } from '../contract';
import { emptyRegistered, registered } from '../mechanism/registered';
import { suggest } from '../mechanism/suggestion';
import type { DeskUser } from '../session/deskUser';
import { asIfAccepted } from './asIfAccepted';

const asked = z.strictObject({
  ...registration.shape,
  tier: z.string().nullish(),
  route: z.enum(routes).nullish(),
  toUnit: z.string().nullish(),
});

/**
 * What the form's side panel shows while it is being filled in: the suggested tier, units and route with their reasons,
 * the due dates that would follow if it were accepted today, likely duplicates, and what is still wrong. Writes nothing.
 * @throws Refusal 403, 400 when the body is no form at all
 */
export async function suggestFor(body: unknown, user: DeskUser) {
  if (!works(user)) throw noRight('您的账号不办理争议件，不能登记。');
  const { input, errors } = readInput(asked, body);
  if (!input) throw badInput(errors);
  const knex: Knex = strapi.db.connection;
  const around = await surroundings(knex);
  const record = registered(emptyRegistered, input);
  const accepting = user.unitCode ?? '';
  const today = shanghaiDay(around.now);
  const suggestion = suggest(
    { ...record, acceptingUnit: accepting, on: today },
    suggestionRulesOf(around.catalogue),
  );
  const form = await registrationForm(knex, around);
  return {
    today,
    suggestion,
    clocks: asIfAccepted(
      {
        tier: input.tier ?? suggestion.tier?.code ?? 'simple',
        route: input.route ?? (suggestion.route.code as Route),
        accepting,
        toUnit: input.toUnit ?? suggestion.lead?.unit ?? null,
        anonymous: record.anonymous,
      },
      around,
    ),
    duplicates: await duplicatesOf(knex, user, record),
    ...registrationErrors(record, { catalogue: around.catalogue, form }),
  };
}

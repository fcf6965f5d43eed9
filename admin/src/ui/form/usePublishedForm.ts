import type { CheckContext, FormDefinition } from '@liandiao/forms/definition';
import { useMemo } from 'react';
import { useCatalogue } from '../../providers/catalogue';
import { useDeskQuery } from '../../providers/deskQuery';

interface Published {
  form: string;
  version: number;
  definition: FormDefinition;
}

/** The form in force (`GET /api/forms/:form`). */
export function usePublishedForm(form: 'registration' | 'transfer') {
  const { answer, error, refetch } = useDeskQuery<{ data: Published }>(`/forms/${form}`);
  return { published: answer?.data, error, refetch };
}

/** What the checks of a form must know, from the catalogue: the same as the server's. */
export function useCheckContext(): CheckContext {
  const { dictionaries, units, today } = useCatalogue();
  return useMemo(
    () => ({
      dictionaries: Object.fromEntries(
        Object.entries(dictionaries).map(([name, items]) => [
          name,
          items.filter(({ active }) => active).map(({ code }) => code),
        ]),
      ),
      units: units.filter(({ active }) => active),
      today,
    }),
    [dictionaries, units, today],
  );
}

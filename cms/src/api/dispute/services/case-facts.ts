import type { CaseFacts } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { loadCase } from '../../../casework/store/load';
import { catalogue as liveCatalogue } from '../../../catalogue';
import { caseFacts } from '../../../mechanism/caseFacts';
import { isSealed } from '../../../mechanism/statuses';

/** What the deadlines plugin asks of a case (declared in the content type's `pluginOptions.deadlines.case`). */
export default () => ({
  /** The facts of a case, or null while it is a draft and has no clocks. */
  async factsOf(
    caseId: number,
    trx: Knex,
  ): Promise<{ facts: CaseFacts; round: number; closed: boolean } | null> {
    const lists = await liveCatalogue(trx);
    const stored = await loadCase(trx, { id: caseId }, lists);
    if (!stored || stored.file.dispute.status === 'draft') return null;
    const { file } = stored;
    return {
      facts: caseFacts(file, lists.centre),
      round: file.dispute.round,
      closed: isSealed(file.dispute.status),
    };
  },
});

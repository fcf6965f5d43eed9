import { findEmployers } from '../../../access/lists/employers';
import { employerFile } from '../../../readouts/employerFile';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await findEmployers(ctx.query.search, deskUserOf(ctx));
  },

  async findOne(ctx: Context) {
    ctx.body = await employerFile(String(ctx.params.documentId), deskUserOf(ctx));
  },
};

import { listUnits, writeUnit } from '../../../administration/units';
import { Refusal } from '../../../casework/refusals';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await listUnits();
  },

  async findOne(ctx: Context) {
    const { data } = await listUnits();
    const unit = data.find(({ documentId }) => documentId === ctx.params.documentId);
    if (!unit) throw new Refusal(404, 'NotFound', '没有找到这个单位，可能已被删除，请刷新列表。');
    ctx.body = { data: unit };
  },

  async create(ctx: Context) {
    ctx.body = await writeUnit(ctx.request.body, deskUserOf(ctx));
    ctx.status = 201;
  },

  async update(ctx: Context) {
    ctx.body = await writeUnit(ctx.request.body, deskUserOf(ctx), String(ctx.params.documentId));
  },
};

import type { Core } from '@strapi/strapi';
import { unstorable } from './errors/unstorable';

/**
 * Refuses text that no database keeps (PostgreSQL fails on it, SQLite stores it cut off): in the path, the query or the
 * body, before anything reads it.
 */
const characters: Core.MiddlewareFactory = () => async (ctx, next) => {
  const path = unstorable({ path: decoded(ctx.path), query: ctx.query, body: ctx.request.body });
  if (path === undefined) return next();
  const field = path.replace(/^(body|query)\./, '');
  const message = '内容里有无法保存的不可见字符，可能是从其他软件粘贴来的，请删除后重新填写。';
  ctx.status = 400;
  ctx.body = {
    data: null,
    error: { status: 400, name: 'ValidationError', message, details: { errors: [{ path: field, message }] } },
  };
};

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export default characters;

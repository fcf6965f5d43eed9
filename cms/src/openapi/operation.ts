import type { z } from 'zod';

/** One route as the document tells it. `path` is as Strapi registers it, without `/api`. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  summary: string;
  /** without a session */
  open?: true;
  body?: z.ZodType;
  /** understood besides what stands in the path */
  query?: readonly string[];
  success?: number;
}

/** What every list understands. */
export const list = ['filters', 'sort', 'pagination[page]', 'pagination[pageSize]'] as const;

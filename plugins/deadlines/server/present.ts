import type { Core } from '@strapi/strapi';
import { shanghaiDay } from '../engine';

/** The present instant, as the application tells it (`config.present`), else the machine's. */
export function present(strapi: Core.Strapi): Date {
  const told = strapi.config.get<(() => Date) | undefined>('plugin::deadlines.present');
  return told === undefined ? new Date() : told();
}

/** Today in Shanghai. */
export const today = (strapi: Core.Strapi): string => shanghaiDay(present(strapi));

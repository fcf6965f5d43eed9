import type { Viewer } from './relations';
import { works } from './relations';

/**
 * Whether somebody who sees a case may ask for its persons whole, giving a reason (P6): those who work on cases, and
 * leaders. An auditor sees masked files only (P5).
 */
export const mayReveal = (user: Viewer): boolean => works(user) || user.capabilities.includes('leader');

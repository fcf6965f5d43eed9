/** What of a conference may stand open for writing. */
export const sheets = ['edit', 'agenda', 'hold', 'attendance', 'minutes'] as const;
export type Sheet = (typeof sheets)[number];

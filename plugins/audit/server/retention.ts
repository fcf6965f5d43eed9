/** 网络安全法 21(3): logs are kept for at least six months. */
export const SHORTEST = 180;
/** Three years (security.md P9). */
export const DEFAULT = 1095;

/** What no entry may be younger than to leave the database. */
export class RetentionTooShort extends Error {
  override readonly name = 'RetentionTooShort';
  constructor(told: unknown) {
    super(
      `审计日志保存天数「${String(told)}」不能用：须是不少于 ${SHORTEST} 的整数（网络安全法第二十一条）。` +
        '请修改 LIANDIAO_AUDIT_RETENTION_DAYS 后重新启动，不设置时为 1095 天。\n' +
        `The audit trail has to be kept for at least ${SHORTEST} days; set LIANDIAO_AUDIT_RETENTION_DAYS to that or more.`,
    );
  }
}

/**
 * How many days entries are kept.
 * @throws RetentionTooShort below the floor, or for what is no number of days
 */
export function retentionDays(told: string | number | undefined): number {
  if (told === undefined || told === '') return DEFAULT;
  const days = Number(told);
  if (!Number.isInteger(days) || days < SHORTEST) throw new RetentionTooShort(told);
  return days;
}

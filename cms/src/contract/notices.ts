import { z } from 'zod';

/** What a notice is about. */
export const noticeKinds = [
  'reminder',
  'moved',
  'registered',
  'declined',
  'transfer',
  'returned',
  'assigned',
  'assistance',
  'chase',
  'urge',
  'supervise',
  'conference',
  'decision',
  'extension',
  'recovery',
  'reported',
  'reply',
  'review',
  'withdrawn',
  'calendar',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** How near a due date is when people are reminded of it (deadlines.md §3): few days, a day, today, past. */
export const thresholds = ['yellow', 'orange', 'dueToday', 'red'] as const;
export type Threshold = (typeof thresholds)[number];

/** Something a unit, its head, one person or the administrators are told. Never holds an applicant's data. */
export interface NoticeAnswer {
  documentId: string;
  kind: NoticeKind;
  /** of reminders alone */
  threshold: Threshold | null;
  /** the due date a reminder is about */
  dueOn: string | null;
  title: string;
  text: string | null;
  dispute: { documentId: string; number: string | null } | null;
  /** code of the unit that is told; null when it is a person or the administrators */
  unit: string | null;
  at: string;
  /** whether this user has read it */
  read: boolean;
}

/** `GET /api/notices/count`: for the bell and the workbench. */
export interface NoticeCount {
  unread: number;
  /** running clocks of the user's unit whose day has passed */
  overdue: number;
  /** those due today or within the warning days */
  dueSoon: number;
}

/** `POST /api/notices/read`. */
export const noticesRead = z.union(
  [
    z.strictObject({ ids: z.array(z.string().min(1).max(40)).min(1).max(200, '一次最多标记 200 条。') }),
    z.strictObject({ all: z.literal(true) }),
  ],
  { error: '请提交 { ids: [通知的 documentId] } 或 { all: true }。' },
);

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时间格式如 18:00');
const address = z.email('电子邮箱格式不对，例如 desk@example.gov.cn').max(200);
const secret = z.string().min(1, '密钥不能为空；不修改请不要提交此项').max(500).nullable().optional();

const webhook = z.strictObject({
  enabled: z.boolean(),
  url: z
    .url({ protocol: /^https?$/, error: '接收地址须以 http:// 或 https:// 开头' })
    .max(500)
    .nullable(),
  /** signs every call; write-only: absent keeps it, null removes it */
  secret,
  /** the first repetition comes so many seconds after a failure, each further one four times later */
  retrySeconds: z.int('请填整数').min(1, '至少 1 秒').max(3600, '不超过 3600 秒').default(30),
});

const email = z.strictObject({
  enabled: z.boolean(),
  host: z.string().trim().min(1, '请填写邮件服务器地址').max(200).nullable(),
  port: z.int('端口为整数').min(1, '端口为 1 至 65535').max(65535, '端口为 1 至 65535').default(465),
  /** `tls` from the start, `starttls` after greeting, `none` on a closed network only */
  security: z.enum(['tls', 'starttls', 'none'], '请选择 tls、starttls 或 none').default('tls'),
  username: z.string().trim().max(200).nullable().default(null),
  /** write-only: absent keeps it, null removes it */
  password: secret,
  from: address.nullable(),
  /** who is written to, by unit code; a unit without addresses gets no mail */
  recipients: z
    .array(
      z.strictObject({
        unit: z.string().min(1, '请选择单位').max(60),
        addresses: z.array(address).min(1, '请至少填写一个邮箱').max(20, '一个单位最多填写 20 个邮箱'),
      }),
    )
    .max(500)
    .default([]),
});

/** `PUT /api/notification-settings`. Parts left out stay as they are. */
export const notificationSettings = z.strictObject({
  webhook: webhook.optional(),
  email: email.optional(),
  /** at which thresholds people are reminded at all */
  thresholds: z
    .strictObject({ yellow: z.boolean(), orange: z.boolean(), dueToday: z.boolean(), red: z.boolean() })
    .optional(),
  /** Shanghai time in which nothing leaves the house; it is sent afterwards */
  quietHours: z.strictObject({ from: clockTime, until: clockTime }).nullable().optional(),
  revision: z.int().optional(),
});
export type NotificationSettingsInput = z.infer<typeof notificationSettings>;

/** How the sending on one way stands. */
export interface DeliveryStanding {
  waiting: number;
  failed: number;
  lastSentAt: string | null;
  lastError: string | null;
}

/** `GET /api/notification-settings`: secrets are never answered, only whether there is one. */
export interface NotificationSettingsAnswer {
  webhook: { enabled: boolean; url: string | null; hasSecret: boolean; retrySeconds: number };
  email: {
    enabled: boolean;
    host: string | null;
    port: number;
    security: 'tls' | 'starttls' | 'none';
    username: string | null;
    hasPassword: boolean;
    from: string | null;
    recipients: { unit: string; addresses: string[] }[];
  };
  thresholds: Record<Threshold, boolean>;
  quietHours: { from: string; until: string } | null;
  revision: number;
}

/** `POST /api/notification-settings/test`: tries what is stored, at once. */
export const notificationTest = z.discriminatedUnion(
  'channel',
  [
    z.strictObject({ channel: z.literal('webhook') }),
    z.strictObject({ channel: z.literal('email'), to: address }),
  ],
  { error: '请选择 webhook 或 email；email 还须填写收件地址 to。' },
);

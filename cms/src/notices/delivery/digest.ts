import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Delivery } from './outbox';

/** A mail's words. */
export interface Digest {
  subject: string;
  text: string;
}

/** Most lines a mail has; the rest is counted. */
const MOST = 100;

const gravity: Readonly<Record<string, number>> = { red: 0, dueToday: 1, orange: 2, yellow: 3 };

/** Reminders by gravity first, then the rest in its order. */
const rank = ({ threshold }: Delivery): number => (threshold === null ? 4 : (gravity[threshold] ?? 4));

/** One mail for what a unit is told in one round: case numbers and what to do, no name and no word of anybody's. */
export function digestOf(unit: string, deliveries: readonly Delivery[], system: string): Digest {
  const sorted = [...deliveries].sort((a, b) => rank(a) - rank(b));
  const lines = sorted.slice(0, MOST).map(({ dispute, title, at }, index) => {
    const number = dispute?.number ? `${dispute.number}　` : '';
    return `${index + 1}. ${number}${title}（${shanghaiDay(at)}）`;
  });
  const more = sorted.length > MOST ? [`……另有 ${sorted.length - MOST} 条，请登录系统查看。`] : [];
  return {
    subject: `【${system}】${unit}有 ${sorted.length} 条消息`,
    text: [
      `${unit}：`,
      '',
      ...lines,
      ...more,
      '',
      `请登录${system}系统办理。本邮件由系统自动发出，请勿回复。`,
    ].join('\n'),
  };
}

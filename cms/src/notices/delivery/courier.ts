import type { Knex } from 'knex';
import { catalogue } from '../../catalogue';
import { unitName } from '../../mechanism/catalogue';
import { present } from '../../present';
import { unseal } from '../settings/seal';
import { readSettings, type StoredSettings } from '../settings/stored';
import { digestOf } from './digest';
import { sendMail } from './mail';
import { claim, type Delivery, markFailed, markSent, nextDue, putBack } from './outbox';
import { isQuiet } from './quiet';
import { retryAfter } from './retry';
import { postMessage } from './webhook';

/** Deliveries taken at a time: what one server has in hand another cannot send. */
const BATCH = 10;
const MAIL_BATCH = 2000;
/** Longer than a batch takes, each call with its longest silence: then another server may try (ms). */
const POST_HOLD = 2 * 60_000;
const MAIL_HOLD = 30 * 60_000;
/** Looks at least so often: what another server left, or what a crash did (ms). */
const POLL = 60_000;
/** After a deed, a moment for the others that may follow it (ms). */
const MOMENT = 200;

let started = false;
let stopping = false;
let timer: NodeJS.Timeout | undefined;
let running: Promise<unknown> = Promise.resolve();

/** From now on notices are carried outside. */
export function startCourier(): void {
  started = true;
  stopping = false;
  later(MOMENT);
}

/** Ends after the delivery under way. */
export async function stopCourier(): Promise<void> {
  stopping = true;
  started = false;
  clearTimeout(timer);
  await running;
}

/** Something new is there to be carried. */
export const knock = (): void => {
  if (started) later(MOMENT);
};

function later(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    running = running.then(round).catch((error: Error) => strapi.log.error(`notices: ${error.stack}`));
  }, milliseconds);
  timer.unref();
}

async function round(): Promise<void> {
  if (stopping) return;
  const settings = await readSettings(strapi.db.connection as Knex);
  await post(settings);
  if (stopping) return;
  const due = settings.webhook.enabled ? await nextDue('webhook') : null;
  later(due === null ? POLL : Math.min(POLL, Math.max(MOMENT, due - Date.now())));
}

/** What is sent of a notice: case number and what to do, nobody's name and nobody's words. */
export const messageOf = (
  { kind, threshold, dueOn, title, dispute, at }: Omit<Delivery, 'id' | 'documentId' | 'attempts' | 'unit'>,
  unit: { code: string; name: string } | null,
) => ({ kind, threshold, dueOn, title, unit, dispute, at });

async function post(settings: StoredSettings): Promise<void> {
  const { enabled, url, secret, retrySeconds } = settings.webhook;
  if (!enabled || url === null) return;
  const lists = await catalogue();
  const key = secret === null ? null : unseal(secret);
  while (!stopping && !isQuiet(present(), settings.quietHours)) {
    const batch = await claim('webhook', BATCH, POST_HOLD);
    if (batch.length === 0) return;
    for (const [index, delivery] of batch.entries()) {
      if (stopping) {
        const left = batch.slice(index).map(({ id }) => id);
        await putBack(left, 0);
        return;
      }
      const unit =
        delivery.unit === null ? null : { code: delivery.unit, name: unitName(lists, delivery.unit) };
      const failure =
        key === null
          ? '签名密钥无法读取，请系统管理员重新填写。'
          : await postMessage({ url, secret: key }, delivery.documentId, messageOf(delivery, unit));
      if (failure === undefined) {
        await markSent([delivery.id]);
        continue;
      }
      await markFailed(delivery, failure, retrySeconds);
      const others = batch.slice(index + 1).map(({ id }) => id);
      await putBack(others, retryAfter(delivery.attempts + 1, retrySeconds) ?? retrySeconds);
      return;
    }
  }
}

/** Sends each unit what it was told since the last round, as one mail. Called by the round that reminds. */
export function sendDigests(): void {
  if (!started) return;
  running = running.then(mail).catch((error: Error) => strapi.log.error(`notices by mail: ${error.stack}`));
}

/** A mail that was not taken is tried again after so many seconds, by the next round (s). */
const MAIL_PAUSE = 60;

async function mail(): Promise<void> {
  const { email, quietHours } = await readSettings(strapi.db.connection as Knex);
  if (stopping || !email.enabled || isQuiet(present(), quietHours)) return;
  const lists = await catalogue();
  const system = (lists.settings.get('county') as { systemName?: string } | undefined)?.systemName ?? '联调';
  const waiting = await claim('email', MAIL_BATCH, MAIL_HOLD);
  for (const unit of new Set(waiting.map((delivery) => delivery.unit ?? ''))) {
    const deliveries = waiting.filter((delivery) => delivery.unit === unit);
    const to = email.recipients.find((one) => one.unit === unit)?.addresses ?? [];
    const [first] = deliveries;
    const failure =
      to.length === 0 || first === undefined
        ? '该单位没有收件地址。'
        : await sendMail(email, to, digestOf(unitName(lists, unit), deliveries, system), first.documentId);
    if (failure === undefined) await markSent(deliveries.map(({ id }) => id));
    else for (const delivery of deliveries) await markFailed(delivery, failure, MAIL_PAUSE);
  }
}

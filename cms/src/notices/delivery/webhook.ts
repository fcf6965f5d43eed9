import { createHmac } from 'node:crypto';

/** A receiver that has not answered by then did not receive (ms). */
const TIMEOUT = 10_000;

/**
 * The signature of a call: HMAC-SHA256 over `<timestamp>.<body>`, so that neither can be changed or used again later.
 * @returns `sha256=<hex>`
 */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

/** Where a call goes and how it is signed. */
export interface Receiver {
  url: string;
  secret: string;
}

/**
 * Posts one message, signed.
 * @param id the same for every repetition: a receiver that keeps it takes nothing twice
 * @returns undefined when it was received, else why not, as a sentence
 */
export async function postMessage(
  { url, secret }: Receiver,
  id: string,
  message: object,
): Promise<string | undefined> {
  const body = JSON.stringify(message);
  const timestamp = String(Math.floor(Date.now() / 1000));
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: {
        'content-type': 'application/json',
        'x-liandiao-delivery': id,
        'x-liandiao-timestamp': timestamp,
        'x-liandiao-signature': signatureOf(secret, timestamp, body),
      },
      body,
    });
    await answer.body?.cancel();
    return answer.ok ? undefined : `接收方应答 ${answer.status}，请检查接收地址和对方服务。`;
  } catch (error) {
    return (error as Error).name === 'TimeoutError'
      ? `接收方 ${TIMEOUT / 1000} 秒内没有应答，请检查对方服务。`
      : '连接不上接收地址，请检查地址和网络。';
  }
}

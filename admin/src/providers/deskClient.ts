import { DeskError, errorOf } from './deskError';
import { type Query, serialise } from './query';
import type { Session } from './session';

export interface DeskRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Query;
  body?: unknown;
  /** makes a retry of the same deed safe (api.md, Writing) */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** the answer is a file: its body comes as a Blob */
  file?: boolean;
  /** log-in itself carries no token and is not renewed */
  anonymous?: boolean;
}

/** Sends one request and gives the answer's body; every refusal arrives as a DeskError. */
export type DeskClient = <T>(path: string, request?: DeskRequest) => Promise<T>;

/** What the client says when the server itself said nothing readable. */
export interface DeskWording {
  unreachable(): string;
  unavailable(): string;
}

const pauseBeforeRetry = 800;

/** The one way to the server: token, renewal, idempotency and errors are settled here. */
export function createDeskClient(
  session: Session,
  wording: DeskWording,
  send: typeof fetch = (...request) => fetch(...request),
): DeskClient {
  async function once(path: string, request: DeskRequest, token: string | null): Promise<Response> {
    const headers: Record<string, string> = { Accept: request.file ? '*/*' : 'application/json' };
    if (request.body !== undefined) headers['Content-Type'] = 'application/json';
    if (request.idempotencyKey) headers['Idempotency-Key'] = request.idempotencyKey;
    if (token && !request.anonymous) headers.Authorization = `Bearer ${token}`;
    return send(`/api${path}${request.query ? serialise(request.query) : ''}`, {
      method: request.method ?? 'GET',
      credentials: 'same-origin',
      headers,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      ...(request.signal ? { signal: request.signal } : {}),
    });
  }

  async function withSession(path: string, request: DeskRequest): Promise<Response> {
    if (request.anonymous) return once(path, request, null);
    const token = session.token() ?? (session.remembered() ? await session.renew(null) : null);
    const answer = await once(path, request, token);
    if (answer.status !== 401 || token === null) return answer;
    const renewed = await session.renew(token);
    return renewed === null ? answer : once(path, request, renewed);
  }

  /** A read, or a deed that carries its key, may be repeated without harm. */
  const repeatable = (request: DeskRequest) =>
    (request.method ?? 'GET') === 'GET' || request.idempotencyKey !== undefined;

  return async function desk<T>(path: string, request: DeskRequest = {}): Promise<T> {
    try {
      let answer = await withSession(path, request);
      if (answer.status === 503 && repeatable(request)) {
        await new Promise((resolve) => setTimeout(resolve, pauseBeforeRetry));
        answer = await withSession(path, request);
      }
      if (request.file && answer.ok) return (await answer.blob()) as T;
      const body: unknown = await bodyOf(answer);
      if (!answer.ok) throw errorOf(answer.status, body, wording.unavailable());
      return body as T;
    } catch (error) {
      if (error instanceof TypeError) throw new DeskError(0, 'Unreachable', wording.unreachable());
      throw error;
    }
  };
}

async function bodyOf(answer: Response): Promise<unknown> {
  if (answer.status === 204) return null;
  const text = await answer.text();
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

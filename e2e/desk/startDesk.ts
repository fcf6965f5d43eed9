import { type Server, startServer } from './server';
import { makePlace, makeTemplate, PASSWORD, type Place, type Template } from './template';

/** An answer, read whole. */
export interface Answer<T = unknown> {
  status: number;
  body: T;
  text: string;
  headers: Headers;
}

/** A running desk of a test's own. */
export interface Desk {
  base: string;
  server: Server;
  /** its home and database */
  place: Place;
  /** Speaks to it; the body is sent as JSON, the token as bearer. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer holds, and fails when it is not there
  call: <T = any>(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
    headers?: Record<string, string>,
  ) => Promise<Answer<T>>;
  /** Logs in with the tests' password and gives the access token; the same for a few minutes. */
  login: (username: string) => Promise<string>;
  stop: () => Promise<void>;
}

/** How long a token is used again, in ms; it lives for ten minutes. */
const TOKEN_LASTS = 300_000;

/** What global setup hands to the workers; a run of a single file makes its own. */
function templateOfRun(): Template | null {
  const given = process.env.LIANDIAO_TEST_TEMPLATE;
  return given ? JSON.parse(given) : null;
}

/**
 * Starts a desk with the profile and one account per kind (`tax.clerk`, `centre.head`, `admin` …) in a home and database
 * of its own. `now` fixes its present; `demo` fills it with so many synthetic disputes, which takes longer; `place` is a
 * home and database that are there already.
 */
export async function startDesk(
  options: {
    database?: 'sqlite' | 'postgres';
    demo?: number;
    now?: string;
    env?: Record<string, string>;
    place?: Place;
  } = {},
): Promise<Desk> {
  const { database = 'sqlite', demo, now, env = {} } = options;
  const newPlace = async () => {
    const template = templateOfRun() ?? (await makeTemplate(null));
    return makePlace(template, { database, empty: demo !== undefined });
  };
  const place = options.place ?? (await newPlace());
  const server = await startServer({
    home: place.home,
    env: { LIANDIAO_DEMO_PASSWORD: PASSWORD, ...place.env, ...env },
    ...(now ? { now } : {}),
    ...(demo === undefined ? {} : { demo }),
  });
  const call: Desk['call'] = async (method, path, body, token, headers = {}) => {
    const response = await fetch(server.base + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : undefined,
      text,
      headers: response.headers,
    };
  };
  const tokens = new Map<string, { jwt: string; since: number }>();
  const login: Desk['login'] = async (username) => {
    const known = tokens.get(username);
    if (known && Date.now() - known.since < TOKEN_LASTS) return known.jwt;
    const answer = await call('POST', '/api/auth/local', { identifier: username, password: PASSWORD });
    if (answer.status !== 200) throw new Error(`log-in of ${username}: ${answer.status} ${answer.text}`);
    tokens.set(username, { jwt: answer.body.jwt, since: Date.now() });
    return answer.body.jwt;
  };
  return {
    base: server.base,
    server,
    place,
    call,
    login,
    stop: async () => {
      await server.stop();
      await place.remove();
    },
  };
}

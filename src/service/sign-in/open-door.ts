import { z } from 'zod';
import { type Throttle, type TriesBy, throttleIn } from '../../register/sign-in/throttle.ts';
import { bytesOf } from '../body/capped-body.ts';
import { parseJson } from '../body/parse-json.ts';
import { languageOf } from '../context.ts';
import { readBy } from '../problems/bad-members.ts';
import { ProblemThrown } from '../problems/problem.ts';
import { type Door, doorOf } from './doors.ts';
import { orNotNow } from './listened-to.ts';
import { isSafe, originOf } from './same-origin.ts';
import type { Session, Sessions } from './sessions.ts';
import type { SignInLibrary } from './sign-in-library.ts';
import { SIGN_IN_PATH, type SignInOptions } from './sign-in-options.ts';

const BODY_LIMIT = 50_000; // not-law: bytes of a body
/** What of the headers the library needs. */
const HANDED_ON = ['cookie', 'origin', 'referer', 'sec-fetch-site', 'sec-fetch-mode'];
const JSON_TYPE = 'application/json';
const OK = 200;
const NO_CONTENT = 204;
const BAD_REQUEST = 400;
const NOT_FOUND = 404;
const SERVER_ERROR = 500;

const LibraryError = z.object({ code: z.string().optional() }).catch({});
const Where = z.object({ url: z.string() });

/** Why the library refused, as a problem of this service: never which part of a name and password was wrong. */
const problemOf = async (answer: Response, door: Door): Promise<ProblemThrown> => {
  const text = await answer.text();
  if (answer.status >= SERVER_ERROR) throw new Error(`sign-in answers ${answer.status}`);
  const { code } = LibraryError.parse(text === '' ? {} : JSON.parse(text));
  if (code === 'SESSION_NOT_FRESH') return new ProblemThrown({ code: 'sign-in-not-fresh' });
  if (code?.includes('ORIGIN')) return new ProblemThrown({ code: 'cross-site' });
  if (code?.includes('URL')) return new ProblemThrown({ code: 'request-not-valid' });
  if (code === 'FAILED_TO_UNLINK_LAST_ACCOUNT') return new ProblemThrown({ code: 'never-changed' });
  if (answer.status === NOT_FOUND || code === 'ACCOUNT_NOT_FOUND')
    return new ProblemThrown({ code: 'not-found' });
  const session = door.gives === 'session' || door.counted !== undefined;
  if (session || answer.status === BAD_REQUEST)
    return new ProblemThrown({ code: 'sign-in-refused' });
  return new ProblemThrown({ code: 'not-signed-in' });
};

/** An answer of the library with what may be told of it: cookies always, tokens of sessions never. */
const answerOf = async (answer: Response, { gives, told }: Door): Promise<Response> => {
  if (gives === 'redirect') return answer;
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  if (gives === 'session' || gives === 'nothing')
    return new Response(null, { status: NO_CONTENT, headers });
  headers.set('content-type', JSON_TYPE);
  const shown = gives === 'address' ? Where : told;
  const text = await answer.text();
  const body = shown === undefined ? text : JSON.stringify(shown.parse(JSON.parse(text)));
  return new Response(body, { status: OK, headers });
};

/** What a door is opened with. */
export interface DoorParts {
  readonly library: SignInLibrary;
  readonly sessions: Sessions;
  readonly options: SignInOptions;
}

const bodyFor = async (request: Request, door: Door): Promise<object | null> => {
  if (isSafe(request.method)) return null;
  if (door.body === undefined) return {};
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== JSON_TYPE) throw new ProblemThrown({ code: 'content-type-not-taken' });
  const language = languageOf(request.headers.get('accept-language'));
  const given = parseJson(await bytesOf(request, BODY_LIMIT), language);
  return readBy(door.body, given, 'body', language);
};

type Tries = readonly (readonly [TriesBy, string])[];

/** By what a try at this door is counted; nothing of doors that ask for no secret. */
const triesOf = (
  door: Door,
  body: object | null,
  session: Session | null,
  place: string,
): Tries => {
  if (door.gives !== 'session' && door.counted === undefined) return [];
  const account = door.counted === 'session' ? session?.account : door.counted?.(body as never);
  return [
    ...(place === '' ? [] : [['place', place] as const]),
    ...(account === undefined ? [] : [['account', account] as const]),
  ];
};

const countAll = async (throttle: Throttle, tries: Tries): Promise<void> => {
  for (const [by, name] of tries) {
    const wait = await throttle.count(by, name);
    if (wait !== null) throw new ProblemThrown({ code: 'too-many-tries', retryAfter: wait });
  }
};

/** The request as the library gets it: at the address that is told outside, with what it needs of the headers. */
const handedOn = (
  request: Request,
  {
    origin,
    path,
    door,
    body,
  }: {
    readonly origin: string;
    readonly path: string;
    readonly door: Door;
    readonly body: object | null;
  },
): Request => {
  const headers = new Headers(body === null ? {} : { 'content-type': JSON_TYPE });
  for (const name of HANDED_ON) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const search = door.gives === 'redirect' ? new URL(request.url).search : '';
  return new Request(`${origin}${SIGN_IN_PATH}${path}${search}`, {
    method: request.method,
    headers,
    ...(body !== null && { body: JSON.stringify(body) }),
  });
};

/**
 * Answers what comes below `/auth`. Only doors that are listed lead to the library, with what they name. A session that
 * was unused for too long is dead here too; the session with which somebody signs in anew ends.
 */
export const openDoor = ({ library, sessions, options }: DoorParts) => {
  const { pool, key, origins } = options;
  const throttle = throttleIn(pool, key);
  return async (request: Request, place: string): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const path = pathname.slice(SIGN_IN_PATH.length);
    const door = doorOf(request.method, path);
    if (door === null) throw new ProblemThrown({ code: 'route-not-found' });
    const session = await sessions.of(request);
    const from = originOf(request, origins);
    if (!isSafe(request.method) && (from === 'other' || (from === 'unsaid' && session !== null)))
      throw new ProblemThrown({ code: 'cross-site' });
    if (door.fresh === true && session?.fresh === false)
      throw new ProblemThrown({ code: 'sign-in-not-fresh' });
    const body = await bodyFor(request, door);
    const tries = triesOf(door, body, session, place);
    await countAll(throttle, tries);
    const asked = handedOn(request, { origin: origins[0], path, door, body });
    const answer = await orNotNow(() => library.handler(asked));
    if (answer.status >= BAD_REQUEST) throw await problemOf(answer, door);
    for (const [by, name] of tries) await throttle.forgive(by, name);
    if (door.gives === 'session' && session !== null) await sessions.end(session);
    return answerOf(answer, door);
  };
};

import type { Context } from 'hono';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Access } from '../../register/action.ts';
import { type Actor, PUBLIC } from '../../register/actor.ts';
import type { KeptAnswer } from '../../register/answered/answer-once.ts';
import type { Refusal } from '../../register/outcome.ts';
import type { Register } from '../../register/register.ts';
import type { Authenticate } from '../authenticate.ts';
import { bytesOf, cappedBody } from '../body/capped-body.ts';
import { FILE_TYPES } from '../body/file-types.ts';
import { type Line, linesOf } from '../body/lines-of.ts';
import { parseJson } from '../body/parse-json.ts';
import { type Received, receiveFile } from '../body/receive-file.ts';
import type { Exchange, ServiceEnv } from '../context.ts';
import type { Limits } from '../limits/limits.ts';
import { readForm } from '../pages/frame/form.ts';
import { readBy } from '../problems/bad-members.ts';
import { type Problem, ProblemThrown, problemOf } from '../problems/problem.ts';
import { answerLines } from '../streams/answer-lines.ts';
import { type Event, eventsAnswer, LINES_TYPE } from '../streams/events.ts';
import { codesOf } from './codes-of.ts';
import { documentAnswer } from './document-answer.ts';
import type { Route, StreamItem } from './route.ts';
import { digestOf, keyOf, workOnce } from './work-once.ts';

const OBJECT_LIMIT = 1_000_000; // not-law: bytes of a body
const FILE_LIMIT = 50_000_000; // not-law: bytes of a body
/** Of a whole stream, and of one line of it. */
const LINES_LIMIT = 1_000_000_000; // not-law: bytes of a body
const LINE_LIMIT = 1_000_000; // not-law: bytes of a line
const FORM_TYPE = 'multipart/form-data';
const JSON_TYPE = /^application\/([a-z.-]+\+)?json$/;

/** What answering a route takes. */
export interface Answering {
  readonly register: Register;
  readonly authenticate: Authenticate;
  /** True: an answer that is not what its schema says, or a refusal not declared, is an error; for tests. */
  readonly checkAnswers: boolean;
  readonly limits: Limits;
  /** What is told of something thrown; what it holds is logged. */
  readonly broken: (error: unknown, exchange: Exchange) => Problem;
}

const allowed = (access: Access, actor: Actor | null): Actor => {
  if (access === 'public') return actor ?? PUBLIC;
  if (actor === null) throw new ProblemThrown({ code: 'not-signed-in' });
  if (!access.parts.includes(actor.part)) {
    throw new ProblemThrown({ code: 'part-missing', values: { part: actor.part } });
  }
  if (!actor.rights.includes(access.right)) {
    throw new ProblemThrown({ code: 'right-missing', values: { right: access.right } });
  }
  return actor;
};

const queryOf = (request: Request): Record<string, string | string[]> => {
  const found = new Map<string, string | string[]>();
  for (const [name, value] of new URL(request.url).searchParams) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(found);
};

const typeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const objectOf = async (
  request: Request,
  { bodyLimit }: Route,
  language: keyof Bilingual,
): Promise<unknown> => {
  if (!JSON_TYPE.test(typeOf(request))) throw new ProblemThrown({ code: 'content-type-not-taken' });
  return parseJson(await bytesOf(request, bodyLimit ?? OBJECT_LIMIT), language);
};

const fileOf = (
  request: Request,
  { bodyLimit, publicFile }: Route,
  { part }: Actor,
): Promise<Received> => {
  const taken: readonly string[] = FILE_TYPES;
  if (!taken.includes(typeOf(request))) throw new ProblemThrown({ code: 'content-type-not-taken' });
  return part === 'public' && publicFile !== undefined
    ? receiveFile(request, publicFile.limit, publicFile.code)
    : receiveFile(request, bodyLimit ?? FILE_LIMIT);
};

/** The fields of a form, each once, and its files in the field `files`. */
const formOf = async (
  request: Request,
  { body, bodyLimit = FILE_LIMIT }: Route,
  language: keyof Bilingual,
): Promise<object> => {
  if (typeOf(request) !== FORM_TYPE) throw new ProblemThrown({ code: 'content-type-not-taken' });
  const form = await readForm(request, bodyLimit);
  const sent = body && readBy(body, Object.fromEntries(form.fields), 'body', language);
  return { ...sent, files: form.files('files') };
};

const inputOf = async (context: Context<ServiceEnv>, declared: Route): Promise<object> => {
  const { language } = context.get('exchange');
  const { params, query, body } = declared;
  const request = context.req.raw;
  const path = params && readBy(params, context.req.param(), 'path', language);
  const queried = queryOf(request);
  if (query === undefined && Object.keys(queried).length > 0) {
    const errors = Object.keys(queried).map((pointer) => ({
      in: 'query' as const,
      pointer,
      reason: language === 'en' ? 'not a parameter of this route' : '该接口无此参数',
    }));
    throw new ProblemThrown({ code: 'request-not-valid', errors });
  }
  const asked = query && readBy(query, queried, 'query', language);
  const sent =
    declared.takes === 'files'
      ? await formOf(request, declared, language)
      : body && readBy(body, await objectOf(request, declared, language), 'body', language);
  return { ...sent, ...asked, ...path };
};

/** What a route was given, and how what was kept of it meanwhile is removed. */
interface RouteInput {
  readonly input: object;
  readonly remove: () => Promise<void>;
}

const inputWithFile = async (
  context: Context<ServiceEnv>,
  declared: Route,
  actor: Actor,
): Promise<RouteInput> => {
  const input = await inputOf(context, declared);
  if (declared.takes !== 'file') return { input, remove: async () => {} };
  const { file, remove } = await fileOf(context.req.raw, declared, actor);
  return { input: { ...input, file }, remove };
};

const eventsFrom = async function* (
  parts: AsyncIterable<StreamItem<object>>,
  remove: () => Promise<void>,
): AsyncGenerator<Event> {
  try {
    for await (const part of parts) {
      if (part.kind === 'refused') yield { type: 'problem', problem: problemOf(part) };
      else if (part.kind === 'answer') yield { type: 'answer', answer: part.value };
      else if (part.kind === 'answers') yield { type: 'answers', lines: part.lines };
      else yield { type: 'progress', done: part.done, total: part.total };
    }
  } finally {
    await remove();
  }
};

/** An answer that is not described: with the members that are wrong and no value, or with the code of a refusal. */
class NotAsDescribed extends Error {
  override readonly name = 'NotAsDescribed';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const holdTo = (schema: Route['answer'], value: unknown): void => {
  const read = schema.safeParse(value);
  if (read.success) return;
  const wrong = read.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
  throw new NotAsDescribed(wrong.join(', '));
};

const holdRefusal = (declared: Route, code: Problem['code']): void => {
  if (!codesOf(declared).includes(code)) throw new NotAsDescribed(`refusal ${code}`);
};

const checked = async function* (
  events: AsyncIterable<Event>,
  declared: Route,
): AsyncGenerator<Event> {
  for await (const event of events) {
    if (event.type === 'answer') holdTo(declared.answer, event.answer);
    if (event.type === 'answers') {
      const lines = new TextDecoder().decode(event.lines).trimEnd().split('\n');
      for (const line of lines) holdTo(declared.answer, JSON.parse(line));
    }
    if (event.type === 'problem') holdRefusal(declared, event.problem.code);
    yield event;
  }
};

const linesOfRequest = (request: Request, { bodyLimit }: Route): AsyncGenerator<Line> => {
  if (typeOf(request) !== LINES_TYPE) throw new ProblemThrown({ code: 'content-type-not-taken' });
  return linesOf(cappedBody(request, bodyLimit ?? LINES_LIMIT), LINE_LIMIT);
};

const OK = 200; // not-law: of HTTP

/** Who asks, where it may; counted, before anything of the request is read. */
const whoAsks = async (
  context: Context<ServiceEnv>,
  { access, counted }: Route,
  { authenticate, limits }: Answering,
): Promise<Actor> => {
  const exchange = context.get('exchange');
  const { place } = exchange;
  const who = await limits.whoAsks(context.req.raw, place, authenticate);
  if (who === 'unknown') throw new ProblemThrown({ code: 'key-not-known' });
  exchange.actor = who;
  exchange.headers = limits.count(who, place);
  if (counted !== undefined) limits.countOf(counted, place);
  return allowed(access, who);
};

/** Answers one request to a route. */
export const answerRoute = async (
  context: Context<ServiceEnv>,
  declared: Route,
  answering: Answering,
): Promise<Response> => {
  const { register, checkAnswers, broken, limits } = answering;
  const exchange = context.get('exchange');
  const actor = await whoAsks(context, declared, answering);
  const gone = new AbortController();
  const { signal } = gone;
  const { input, remove } = await inputWithFile(context, declared, actor);
  const by = limits.nameOf(exchange.actor, exchange.place);
  const refused = (refusal: Refusal): ProblemThrown => {
    if (checkAnswers) holdRefusal(declared, refusal.code);
    return new ProblemThrown(problemOf(refusal));
  };
  const streamed = (events: AsyncIterable<Event>): Response => {
    const release = limits.stream(by);
    exchange.streams = true;
    return eventsAnswer(checkAnswers ? checked(events, declared) : events, {
      telling: exchange,
      gone,
      failed: (error) => broken(error, exchange),
      ended: () => {
        release();
        exchange.ended(OK);
      },
    });
  };
  if (declared.gives === 'events') {
    if (declared.takes !== 'lines') {
      const parts = declared.handle(register, actor, input as never, signal, by);
      return streamed(eventsFrom(parts, remove));
    }
    return streamed(
      answerLines(linesOfRequest(context.req.raw, declared), {
        declared,
        language: exchange.language,
        lineLimit: LINE_LIMIT,
        work: (lines) => declared.handle(register, actor, { ...input, lines } as never, signal, by),
      }),
    );
  }
  if (declared.gives === 'document') {
    const outcome = await declared.handle(register, actor, input as never, signal, by);
    if (outcome.kind === 'refused') throw refused(outcome);
    return documentAnswer(context.req.raw, declared, outcome.value);
  }
  const { handle, answer, status = 200 } = declared;
  const answerOf = (value: unknown): KeptAnswer => {
    const told = exchange.demonstration ? { ...Object(value), demonstration: true } : value;
    return { status, body: JSON.stringify(told ?? null) };
  };
  const work = async (over: Register): Promise<KeptAnswer> => {
    const outcome = await handle(over, actor, input as never, signal, by);
    if (outcome.kind === 'refused') throw refused(outcome);
    if (checkAnswers) holdTo(answer, outcome.value);
    return answerOf(outcome.value);
  };
  try {
    const key = keyOf(context.req.raw, declared, actor);
    const told =
      key === null
        ? { answer: await work(register), replayed: false }
        : await workOnce(
            register,
            { actor, key, digest: digestOf(declared, actor, input), answerOf },
            work,
          );
    return new Response(told.answer.body, {
      status: told.answer.status,
      headers: {
        'content-type': 'application/json',
        ...(told.replayed ? { 'idempotency-replayed': 'true' } : {}),
      },
    });
  } finally {
    await remove();
  }
};

import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { refusalOfDatabase } from '../register/database-refusals.ts';
import type { Register } from '../register/register.ts';
import { answerRoute } from './api/answer-route.ts';
import { API } from './api/api.ts';
import { describeApi } from './api/describe-api.ts';
import type { Area } from './api/route.ts';
import type { Authenticate } from './authenticate.ts';
import { type Asked, languageOf, type ServiceEnv } from './context.ts';
import { type Problem, ProblemThrown, problemAnswer, problemOf } from './problems/problem.ts';

/** One line of the log: flat, without personal data. */
export type LogLine = Readonly<Record<string, string | number | boolean | null>>;

/** A library's own door below a path, outside the description: sign-in. */
export interface Mount {
  /** Begins with a slash, ends without. */
  readonly path: string;
  readonly handle: (request: Request) => Response | Promise<Response>;
}

/** What a service is made of. */
export interface ServiceOptions {
  readonly register: Register;
  readonly authenticate: Authenticate;
  readonly log: (line: LogLine) => void;
  /** Version of the program, for the description. */
  readonly version: string;
  /** Routes; the API without it. */
  readonly areas?: readonly Area[];
  readonly mounts?: readonly Mount[];
  readonly checkAnswers?: boolean;
}

const REQUEST_ID = /^[\w.:-]{8,64}$/;

const askedOf = (request: Request, demonstration: boolean): Asked => {
  const given = request.headers.get('x-request-id') ?? '';
  return {
    language: languageOf(request.headers.get('accept-language')),
    requestId: REQUEST_ID.test(given) ? given : randomUUID(),
    demonstration,
    route: '',
    actor: null,
  };
};

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Frames of a trace without its message, which may quote what was sent. */
const framesOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n')
    : '';

/** The service as a hono application, which listens to nothing yet. */
export const createService = (options: ServiceOptions): Hono<ServiceEnv> => {
  const { register, authenticate, log, version, areas = API, mounts = [] } = options;
  const { demonstration } = register;
  const broken = (error: unknown, { requestId }: Asked): Problem => {
    if (error instanceof ProblemThrown) return error.problem;
    const refusal = refusalOfDatabase(error);
    if (refusal?.code === 'unavailable') return problemOf(refusal);
    const name = error instanceof Error ? error.name : typeof error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    log({ at: 'error', request: requestId, name, code, trace: framesOf(error) });
    return { code: 'unexpected-error' };
  };
  const checkAnswers = options.checkAnswers ?? false;
  const answering = { register, authenticate, checkAnswers, broken };
  const app = new Hono<ServiceEnv>();

  app.use(async (context, next) => {
    const asked = askedOf(context.req.raw, demonstration);
    context.set('asked', asked);
    const began = performance.now();
    await next();
    context.header('x-request-id', asked.requestId);
    if (demonstration) context.header('mileproof-demonstration', 'true');
    log({
      at: 'request',
      method: context.req.method,
      route: asked.route,
      status: context.res.status,
      ms: Math.round(performance.now() - began),
      request: asked.requestId,
      organisation: asked.actor?.organisation ?? null,
    });
  });

  app.onError((error, context) => {
    const asked = context.get('asked');
    return problemAnswer(broken(error, asked), asked);
  });

  const methods = new Map<string, string[]>();
  for (const declared of areas.flatMap(({ routes }) => routes)) {
    const path = honoPath(declared.path);
    methods.set(path, [...(methods.get(path) ?? []), declared.method]);
    app.on(declared.method, path, (context) => {
      context.get('asked').route = declared.path;
      return answerRoute(context, declared, answering);
    });
  }
  for (const { path, handle } of mounts) {
    app.all(`${path}/*`, (context) => {
      context.get('asked').route = `${path}/*`;
      return handle(context.req.raw);
    });
  }
  const description = JSON.stringify(describeApi(areas, { version }));
  app.get('/openapi.json', (context) => {
    context.get('asked').route = '/openapi.json';
    return context.body(description, 200, { 'content-type': 'application/json' });
  });
  for (const [path, taken] of methods) {
    const allow = taken.includes('GET') ? [...taken, 'HEAD'] : taken;
    const problem: Problem = {
      code: 'method-not-allowed',
      headers: { allow: allow.join(', ') },
    };
    app.all(path, (context) => problemAnswer(problem, context.get('asked')));
  }
  app.notFound((context) => problemAnswer({ code: 'route-not-found' }, context.get('asked')));
  return app;
};

import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { JOB } from '../../register/actor.ts';
import { notNowOf } from '../../register/database-refusals.ts';
import { type Register, todayIn } from '../../register/register.ts';
import { type Answering, answerRoute } from '../api/answer-route.ts';
import { API } from '../api/api.ts';
import { describeApi } from '../api/describe-api.ts';
import { logFileRoutes } from '../api/log-file-routes.ts';
import { networkFileRoutes } from '../api/network-file-routes.ts';
import type { PlainRoute } from '../api/plain-route.ts';
import type { Area } from '../api/route.ts';
import type { Authenticate } from '../authenticate.ts';
import { type Exchange, languageOf, type ServiceEnv } from '../context.ts';
import { docsRoutes } from '../docs/docs-routes.ts';
import { clientAddress, placeOf, type TrustedProxies } from '../limits/client-address.ts';
import { type LimitOptions, Limits } from '../limits/limits.ts';
import { LETTERS_WORKER } from '../pages/bundles/read-bundles.ts';
import { answerPage, type PageAnswering } from '../pages/frame/answer-page.ts';
import { assetAt } from '../pages/frame/assets.ts';
import { NOWHERE_PAGE } from '../pages/frame/nowhere-page.ts';
import type { PageArea } from '../pages/frame/page.ts';
import { ROBOTS } from '../pages/frame/robots.ts';
import { LETTERS_MANIFEST } from '../pages/public/letters/letters-manifest.ts';
import { type Problem, ProblemThrown, problemAnswer, problemOf } from '../problems/problem.ts';
import { type Gauge, Metrics } from '../watch/metrics.ts';
import { probeRoutes } from '../watch/probe-routes.ts';
import { secureHeaders } from '../watch/security-headers.ts';
import { Lifecycle } from './lifecycle.ts';

/** One line of the log: flat, without personal data. */
export type LogLine = Readonly<Record<string, string | number | boolean | null>>;

/** A library's own door below a path, outside the description: sign-in. */
export interface Mount {
  /** Begins with a slash, ends without. */
  readonly path: string;
  /** `place`: by what requests of one place are counted, an address or a network. */
  readonly handle: (request: Request, place: string) => Response | Promise<Response>;
}

/** What a service is made of. */
export interface ServiceOptions {
  readonly register: Register;
  readonly authenticate: Authenticate;
  /** Takes one line a request, and one a thing that broke. */
  readonly log: (line: LogLine) => void;
  /** Version of the program. */
  readonly version: string;
  /** Routes; the API without it. */
  readonly areas?: readonly Area[];
  readonly mounts?: readonly Mount[];
  /** Pages for people; none without it. */
  readonly pages?: readonly PageArea[];
  /** True: an answer that is not what its schema says is an error; for tests. */
  readonly checkAnswers?: boolean;
  readonly limits?: LimitOptions;
  readonly proxies?: TrustedProxies;
  /** True where the service is reached by TLS alone: browsers are told to stay with it. */
  readonly tls?: boolean;
  /** The same as of `listen`. */
  readonly lifecycle?: Lifecycle;
  /** Why the database is not good for this program, as a code; null when it is. Exchange by `/ready`. */
  readonly ready?: () => Promise<string | null>;
  /** Told by `/metrics` beside the service's own: connections of the pool. */
  readonly gauges?: readonly Gauge[];
  /** A clock in milliseconds that never goes back. */
  readonly now?: () => number;
}

const REQUEST_ID = /^[\w.:-]{8,64}$/;
const HASH_DIGITS = 12; // not-law: digits of a truncated hash
const NOWHERE = '(none)';

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Frames of a trace without its message, which may quote what was sent. */
const framesOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n')
    : '';

/** What the log is told of something thrown or refused: nothing that it says. */
const toldOf = (error: unknown): LogLine => ({
  name: error instanceof Error ? error.name : typeof error,
  code: typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '',
  trace: framesOf(error),
});

/** One service: what all its requests share. */
class Service {
  readonly app = new Hono<ServiceEnv>();
  readonly #options: ServiceOptions;
  readonly #now: () => number;
  readonly #addressOf: ReturnType<typeof clientAddress>;
  readonly #metrics: Metrics;
  readonly #lifecycle: Lifecycle;
  readonly #limits: Limits;
  /** Of this process: who reads the log cannot go back from a hash to an address. */
  readonly #salt = randomBytes(32);

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#addressOf = clientAddress(options.proxies ?? []);
    this.#metrics = new Metrics(options.version, options.gauges ?? []);
    this.#lifecycle = options.lifecycle ?? new Lifecycle();
    this.#limits = new Limits(options.limits ?? {}, this.#now);
    this.#layOut();
  }

  #hashOf(place: string): string {
    return createHmac('sha256', this.#salt).update(place).digest('hex').slice(0, HASH_DIGITS);
  }

  #exchangeOf(context: Context<ServiceEnv>): Exchange {
    const { headers } = context.req.raw;
    const { log, register } = this.#options;
    const began = this.#now();
    const given = headers.get('x-request-id') ?? '';
    const connected = context.env?.incoming?.socket.remoteAddress ?? '';
    const place = placeOf(this.#addressOf(connected, headers.get('x-forwarded-for')));
    const { method } = context.req;
    let told = false;
    const exchange: Exchange = {
      language: languageOf(headers.get('accept-language')),
      requestId: REQUEST_ID.test(given) ? given : randomUUID(),
      demonstration: register.demonstration,
      place,
      route: '',
      actor: null,
      headers: {},
      streams: false,
      ended: (status) => {
        if (told) return;
        told = true;
        const ms = this.#now() - began;
        const route = exchange.route === '' ? NOWHERE : exchange.route;
        this.#metrics.ended({ route, method, status, ms });
        log({
          at: 'request',
          method,
          route,
          status,
          ms: Math.round(ms),
          request: exchange.requestId,
          organisation: exchange.actor?.organisation ?? null,
          place: this.#hashOf(place),
        });
      },
    };
    return exchange;
  }

  /** What is told of something thrown; what is no problem of ours is logged, without what it says. */
  readonly #broken = (error: unknown, { requestId }: Exchange): Problem => {
    if (error instanceof ProblemThrown) return error.problem;
    const refusal = notNowOf(error);
    if (refusal !== null) return problemOf(refusal);
    this.#options.log({ at: 'error', request: requestId, ...toldOf(error) });
    return { code: 'unexpected-error' };
  };

  readonly #ready = async (): Promise<string | null> => {
    if (this.#lifecycle.closing) return 'closing';
    const { ready, register } = this.#options;
    try {
      if (ready !== undefined) return await ready();
      const { kind } = await register.as(JOB, todayIn);
      return kind === 'done' ? null : 'database';
    } catch {
      return 'database';
    }
  };

  #layOut(): void {
    const { app } = this;
    const { register, areas = API, mounts = [], version } = this.#options;
    app.use(async (context, next) => {
      const exchange = this.#exchangeOf(context);
      context.set('exchange', exchange);
      this.#metrics.begun();
      await next();
      const { headers, status } = context.res;
      for (const [name, value] of Object.entries(exchange.headers)) headers.set(name, value);
      headers.set('x-request-id', exchange.requestId);
      if (register.demonstration) headers.set('mileproof-demonstration', 'true');
      if (this.#lifecycle.closing) headers.set('connection', 'close');
      secureHeaders(headers, this.#options.tls ?? false);
      if (!exchange.streams) exchange.ended(status);
    });
    app.onError((error, context) => {
      const exchange = context.get('exchange');
      return problemAnswer(this.#broken(error, exchange), exchange);
    });
    app.notFound((context) => this.#nowhere(context));

    const probed = { ready: this.#ready, metrics: this.#metrics };
    const probes = probeRoutes(probed);
    const plain: readonly PlainRoute[] = [
      ...probes,
      ...networkFileRoutes(register),
      ...logFileRoutes(register),
      ...docsRoutes(() => describeApi(areas, plain, { version })),
    ];
    this.#routes(areas);
    this.#plain(plain);
    for (const { path, handle } of mounts) {
      app.all(`${path}/*`, (context) => {
        const exchange = context.get('exchange');
        exchange.route = `${path}/*`;
        // who is signed in is known to the library alone
        exchange.headers = this.#limits.count(null, exchange.place);
        return handle(context.req.raw, exchange.place);
      });
    }
    const methods = new Map<string, string[]>();
    for (const { method, path } of areas.flatMap(({ routes }) => routes)) {
      methods.set(path, [...(methods.get(path) ?? []), method]);
    }
    for (const { path } of plain) methods.set(path, ['GET']);
    this.#pages();
    for (const [path, taken] of methods) this.#otherMethods(path, taken);
  }

  /** Where there is nothing: a page for who wants a page, else a problem. */
  #nowhere(context: Context<ServiceEnv>): Response | Promise<Response> {
    const exchange = context.get('exchange');
    const { pages = [] } = this.#options;
    const { method, path } = context.req;
    const wanted = (context.req.header('accept') ?? '').includes('text/html');
    if (pages.length === 0 || !wanted || method !== 'GET' || path.startsWith('/v1/')) {
      return problemAnswer({ code: 'route-not-found' }, exchange);
    }
    return answerPage(context, NOWHERE_PAGE, this.#pageAnswering(exchange));
  }

  #pageAnswering(exchange: Exchange): PageAnswering {
    const { pages = [], version } = this.#options;
    return {
      ...this.#answering,
      version,
      places: pages.flatMap(({ places }) => places),
      broken: (error) => this.#broken(error, exchange),
      leftOut: (part, why) =>
        this.#options.log({ at: 'left-out', request: exchange.requestId, part, ...toldOf(why) }),
    };
  }

  #pages(): void {
    const { app } = this;
    const { pages: areas = [] } = this.#options;
    if (areas.length === 0) return;
    app.get('/assets/*', (context) => {
      const exchange = context.get('exchange');
      exchange.route = '/assets/*';
      return assetAt(context.req.path) ?? problemAnswer({ code: 'route-not-found' }, exchange);
    });
    for (const { path, answer } of [ROBOTS, LETTERS_WORKER, LETTERS_MANIFEST]) {
      app.get(path, (context) => {
        context.get('exchange').route = path;
        return answer(context.req.raw);
      });
    }
    for (const page of areas.flatMap(({ pages }) => pages)) {
      const methods = page.acts === undefined ? ['GET'] : ['GET', 'POST'];
      app.on(methods, honoPath(page.path), (context) => {
        const exchange = context.get('exchange');
        exchange.route = page.path;
        return answerPage(context, page, this.#pageAnswering(exchange));
      });
    }
  }

  get #answering(): Answering {
    const { register, authenticate, checkAnswers = false } = this.#options;
    return { register, authenticate, checkAnswers, broken: this.#broken, limits: this.#limits };
  }

  #routes(areas: readonly Area[]): void {
    const answering = this.#answering;
    for (const declared of areas.flatMap(({ routes }) => routes)) {
      this.app.on(declared.method, honoPath(declared.path), (context) => {
        context.get('exchange').route = declared.path;
        return answerRoute(context, declared, answering);
      });
    }
  }

  #plain(routes: readonly PlainRoute[]): void {
    for (const { path, answer, counted, deep } of routes) {
      this.app.get(`${honoPath(path)}${deep === true ? '{.+}' : ''}`, (context) => {
        const exchange = context.get('exchange');
        exchange.route = path;
        if (counted === true) exchange.headers = this.#limits.count(null, exchange.place);
        return answer(context.req.raw);
      });
    }
  }

  /** What a path answers to methods that it does not take. */
  #otherMethods(path: string, taken: readonly string[]): void {
    const allow = (taken.includes('GET') ? [...taken, 'HEAD'] : taken).join(', ');
    this.app.all(honoPath(path), (context) => {
      const exchange = context.get('exchange');
      exchange.route = path;
      return problemAnswer({ code: 'method-not-allowed', headers: { allow } }, exchange);
    });
  }
}

/** The service as a hono application, which listens to nothing yet. */
export const createService = (options: ServiceOptions): Hono<ServiceEnv> =>
  new Service(options).app;

import { after } from 'node:test';
import type { Hono } from 'hono';
import type { Actor } from '../../src/register/actor.ts';
import type { Register } from '../../src/register/register.ts';
import type { ServiceEnv } from '../../src/service/context.ts';
import { listen } from '../../src/service/node/listen.ts';
import {
  createService,
  type LogLine,
  type ServiceOptions,
} from '../../src/service/node/service.ts';
import { type TestRegister, testRegister } from '../register/test-register.ts';

/** What was answered: the body read as JSON where it is JSON, else text. */
interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as clients do
  readonly body: any;
}

/** Asks as somebody, null being nobody; a body is sent as JSON. */
type Ask = (
  actor: Actor | null,
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answered>;

/** A service over an empty register, for a file of tests. */
export interface TestService extends TestRegister {
  readonly app: Hono<ServiceEnv>;
  /** Asks in this process, without a connection. */
  readonly ask: Ask;
  /** Every line that was logged. */
  readonly log: LogLine[];
  /** Lets it listen on a free port until the tests end; gives its address. */
  readonly listening: () => Promise<string>;
  /** The header by which `authenticate` of the tests knows somebody. */
  readonly as: (actor: Actor) => { readonly authorization: string };
}

/** A machine that is quick asks more in a second than one visitor may: tests of the rates choose their own. */
const PLENTY = { perSecond: 1e6, burst: 1e6 };

/** What may be chosen of the service under test. */
export type TestServiceOptions = Partial<ServiceOptions> & { readonly today?: string };

const readAnswer = async (response: Response): Promise<Answered> => {
  const { status, headers } = response;
  const text = await response.text();
  const json = /^application\/([a-z.-]+\+)?json/.test(headers.get('content-type') ?? '');
  return { status, headers, body: json ? JSON.parse(text) : text };
};

/**
 * Makes a service over an empty register. To be called at the top level of a module. Every answer is held against its
 * schema.
 */
export const testService = async (options: TestServiceOptions = {}): Promise<TestService> => {
  const database = await testRegister(options.today);
  return serviceOver(database, options);
};

/** A service over a register that is there. */
export const serviceOver = (
  database: TestRegister,
  options: Omit<TestServiceOptions, 'today'> = {},
): TestService => {
  const actors = new Map<string, Actor>();
  const log: LogLine[] = [];
  const register: Register = options.register ?? database.register;
  const app = createService({
    authenticate: async (request) => {
      const shown = request.headers.get('authorization');
      return shown === null ? null : (actors.get(shown) ?? 'unknown');
    },
    log: (line) => log.push(line),
    version: '0.0.0',
    checkAnswers: true,
    ...options,
    limits: { signedIn: PLENTY, address: PLENTY, ...options.limits },
    register,
  });
  const as = (actor: Actor): { readonly authorization: string } => {
    const authorization = `Bearer test_${JSON.stringify(actor)}`;
    actors.set(authorization, actor);
    return { authorization };
  };
  const ask: Ask = async (actor, method, path, body, headers = {}) => {
    const sent =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await app.request(path, {
      method,
      ...sent,
      headers: { ...sent.headers, ...(actor === null ? {} : as(actor)), ...headers },
    });
    return readAnswer(response);
  };
  const listening = async (): Promise<string> => {
    const { address, close } = await listen(app, { host: '127.0.0.1', port: 0 });
    after(close);
    return address;
  };
  return { ...database, register, app, ask, log, listening, as };
};

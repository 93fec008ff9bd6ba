import { startJobs } from '../../register/jobs/start-jobs.ts';
import type { MailDesk } from '../../register/mail-desk.ts';
import type { OpenRegister } from '../../register/opening/open-register.ts';
import { checkSchema } from '../../register/opening/schema-state.ts';
import { freePort } from '../../register/postgres/data-folder.ts';
import { warmLookUps } from '../../register/public/warm-look-ups.ts';
import type { Register } from '../../register/register.ts';
import type { LimitOptions } from '../limits/limits.ts';
import { pagesWith } from '../pages/areas/pages.ts';
import type { DemonstrationAccount } from '../pages/public/sign-in-page.ts';
import type { SignInProvider } from '../sign-in/sign-in-options.ts';
import { signInPool } from '../sign-in/sign-in-pool.ts';
import type { Gauge } from '../watch/metrics.ts';
import { Lifecycle } from './lifecycle.ts';
import { type Listening, listen } from './listen.ts';
import { openSignIn } from './open-sign-in.ts';
import { createService, type LogLine, type ServiceOptions } from './service.ts';

/** How a node of the service is started. */
export interface NodeOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** What listens there already, and answered otherwise until now. */
  readonly door?: Listening;
  readonly version: string;
  readonly log: (line: LogLine) => void;
  /** False: this node answers requests and leaves jobs to others. */
  readonly jobs: boolean;
  /** Where browsers reach the service, without a slash at the end; without it where it listens. */
  readonly publicUrl?: string;
  /** Proxies whose `X-Forwarded-For` is believed: addresses, or networks as `10.0.0.0/8`. */
  readonly proxies?: readonly string[];
  /** Providers of OpenID Connect by which members may sign in. */
  readonly providers?: readonly SignInProvider[];
  /** How mail leaves; none is sent without it. */
  readonly mail?: MailDesk;
  /** Milliseconds for which `/ready` says that the node takes leave before it takes no more requests. */
  readonly leaveTime?: number;
  /** How fast may be asked; the service's own without it. */
  readonly limits?: LimitOptions;
  /** Whom the sign-in page signs in by one click; of a demonstration alone. */
  readonly accounts?: readonly DemonstrationAccount[];
}

/** A node that answers. */
export interface ServiceNode {
  /** `http://host:port`. */
  readonly address: string;
  /** Takes no more requests, answers those that run, stops its jobs, lets go of the register. */
  readonly stop: () => Promise<void>;
}

/** What a job told, as a line of the log. */
const flat = (told: Readonly<Record<string, unknown>>): LogLine =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : JSON.stringify(value ?? null),
    ]),
  );

const gaugesOf = ({ pool, publicPool }: OpenRegister): readonly Gauge[] => [
  {
    name: 'mileproof_pool_connections',
    help: 'Connections to the database that this node holds.',
    read: () => pool.totalCount + publicPool.totalCount,
  },
  {
    name: 'mileproof_pool_idle',
    help: 'Connections to the database that nobody uses.',
    read: () => pool.idleCount + publicPool.idleCount,
  },
  {
    name: 'mileproof_pool_waiting',
    help: 'Requests that wait for a connection to the database.',
    read: () => pool.waitingCount + publicPool.waitingCount,
  },
];

/** The origins at which browsers reach the service: where it is told to be, else this machine's own names. */
const originsOf = (publicUrl: string | undefined, port: number): readonly [string, ...string[]] =>
  publicUrl === undefined ? [`http://127.0.0.1:${port}`, `http://localhost:${port}`] : [publicUrl];

/** Why the database is not good for this program; null when it is. */
const readyOf =
  ({ pool }: OpenRegister): (() => Promise<string | null>) =>
  async () => {
    const client = await pool.connect();
    let failed = true;
    try {
      const refused = await checkSchema(client);
      failed = false;
      return refused?.code ?? null;
    } finally {
      client.release(failed);
    }
  };

const startedJobs = (
  register: Register,
  { connection }: OpenRegister,
  log: (line: LogLine) => void,
): ReturnType<typeof startJobs> =>
  startJobs(register, connection, {
    log: ({ job, said, id, told }) =>
      log({ ...flat(told), at: 'job', job, said, ...(id !== undefined && { id }) }),
  });

/**
 * Starts one node of the service over an open register: of any number on one database, without a leader.
 *
 * @throws Error when the port is taken or not to be had (`EADDRINUSE`, `EACCES`); the register stays open.
 */
export const startNode = async (open: OpenRegister, options: NodeOptions): Promise<ServiceNode> => {
  const {
    host,
    door,
    version,
    log,
    publicUrl,
    mail,
    proxies,
    providers = [],
    leaveTime,
    limits,
  } = options;
  const { accounts = [] } = open.register.demonstration ? options : {};
  // Known before it is listened on: sign-in has to know where browsers come to.
  const port = door?.port ?? (options.port === 0 ? await freePort() : options.port);
  const lifecycle = door?.lifecycle ?? new Lifecycle();
  const people = signInPool(open.connection, { today: open.register.today });
  const signIn = openSignIn(open.register, {
    pool: people,
    origins: originsOf(publicUrl, port),
    key: open.keyFor('sign-in'),
    providers,
  });
  const told = mail === undefined ? open.register : open.register.withMail(mail);
  const service: ServiceOptions = {
    register: publicUrl === undefined ? told : told.at(publicUrl),
    authenticate: signIn.authenticate,
    mounts: [signIn.mount],
    pages: pagesWith(
      { door: signIn.mount.handle, base: signIn.mount.path, accounts },
      publicUrl === undefined ? {} : { publicUrl },
    ),
    ...{ log, version, lifecycle },
    ready: readyOf(open),
    gauges: gaugesOf(open),
    tls: publicUrl?.startsWith('https:') === true,
    ...(proxies !== undefined && { proxies }),
    ...(limits !== undefined && { limits }),
  };
  await warmLookUps(service.register, open.publicPool.options.min ?? 0);
  const app = createService(service);
  const timing = leaveTime === undefined ? {} : { leaveTime };
  const listening =
    door ??
    (await listen(app, { host, port, lifecycle, ...timing }).catch(async (error) => {
      await people.end();
      throw error;
    }));
  listening.answerBy(app);
  const jobs = options.jobs
    ? await startedJobs(told, open, log).catch(async (error) => {
        await listening.close();
        await people.end();
        throw error;
      })
    : null;
  return {
    address: listening.address,
    stop: async () => {
      await listening.close();
      await jobs?.stop();
      await people.end();
      await open.close();
    },
  };
};

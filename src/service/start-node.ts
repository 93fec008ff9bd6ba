import { startJobs } from '../register/jobs/start-jobs.ts';
import type { OpenRegister } from '../register/open-register.ts';
import type { Authenticate } from './authenticate.ts';
import { listen } from './listen.ts';
import { createService, type LogLine } from './service.ts';

/** How a node of the service is started. */
export interface NodeOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly version: string;
  readonly authenticate: Authenticate;
  readonly log: (line: LogLine) => void;
  /** False: this node answers requests and leaves jobs to others. */
  readonly jobs: boolean;
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

/**
 * Starts one node of the service over an open register: of any number on one database, without a leader.
 *
 * @throws Error when the port is taken or not to be had (`EADDRINUSE`, `EACCES`); the register stays open.
 */
export const startNode = async (open: OpenRegister, options: NodeOptions): Promise<ServiceNode> => {
  const { register, connection, close } = open;
  const { host, port, version, authenticate, log } = options;
  const app = createService({ register, authenticate, log, version });
  const listening = await listen(app, { host, port });
  const jobs = options.jobs
    ? await startJobs(register, connection, {
        log: ({ job, said, id, told }) =>
          log({ at: 'job', job, said, ...(id !== undefined && { id }), ...flat(told) }),
      }).catch(async (error) => {
        await listening.close();
        throw error;
      })
    : null;
  return {
    address: listening.address,
    stop: async () => {
      await listening.close();
      await jobs?.stop();
      await close();
    },
  };
};

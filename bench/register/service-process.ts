import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'serve.ts');
/** Where the service's processor profile is written; unset: none is made. */
const PROFILE = 'MILEPROOF_BENCH_PROFILE';

/** A node of the service in a process of its own. */
export interface ServiceProcess {
  /** `http://host:port`. */
  readonly address: string;
  /** Number of its process. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the service over a register in a folder.
 *
 * @throws Error when it ends before it listens.
 */
export const serviceProcess = async (folder: string): Promise<ServiceProcess> => {
  const profile = process.env[PROFILE];
  const child = fork(script, [folder], {
    execArgv: profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const [told] = (await Promise.race([once(child, 'message'), ended])) as [
    { readonly address: string } | number | null,
  ];
  if (told === null || typeof told !== 'object') throw new Error('the service did not start');
  return {
    address: told.address,
    pid: child.pid ?? 0,
    stop: async () => {
      child.send('stop');
      await ended;
    },
  };
};

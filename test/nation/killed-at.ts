/**
 * Loaded before the program (`node --import`): ends it as a power cut would, at a moment of its work on files.
 *
 * A moment is `before` or `after`, the call (`mkdir`, `rename`, `rm`, `writeFile`) and the path. `KILL_AT` names the
 * one at which the process kills itself, or what its name begins with and a star, `KILL_AFTER` milliseconds later;
 * `MOMENTS` names a file to which all are written, a line each.
 */
import { appendFileSync } from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { KILL_AT = '', KILL_AFTER = '0', MOMENTS } = process.env;

const kill = (): boolean => process.kill(process.pid, 'SIGKILL');

const moment = (name: string): void => {
  if (MOMENTS !== undefined) appendFileSync(MOMENTS, `${name}\n`);
  if (name !== KILL_AT && !(KILL_AT.endsWith('*') && name.startsWith(KILL_AT.slice(0, -1)))) return;
  if (KILL_AFTER === '0') kill();
  else setTimeout(kill, Number(KILL_AFTER));
};

type Call = (path: string, ...rest: readonly unknown[]) => Promise<unknown>;

if (isMainThread) {
  for (const name of ['mkdir', 'rename', 'rm', 'writeFile'] as const) {
    const call = files[name] as Call;
    const watched: Call = async (path, ...rest) => {
      moment(`before ${name} ${path}`);
      const result = await call(path, ...rest);
      moment(`after ${name} ${path}`);
      return result;
    };
    Object.assign(files, { [name]: watched });
  }
  syncBuiltinESMExports();
}

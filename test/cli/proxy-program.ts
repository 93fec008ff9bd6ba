import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce } from '../made-once.ts';
import { ROOT } from './run-cli.ts';

const FOLDER = join(ROOT, '.cache', 'caddy');
const PROGRAM = join('usr', 'bin', 'caddy');

/** Fetches Debian's package of Caddy into a folder, and installs nothing. */
const fetchInto = async (folder: string): Promise<void> => {
  const quiet = { cwd: folder, stdio: 'ignore' } as const;
  execFileSync('apt-get', ['download', 'caddy'], quiet);
  const [archive = ''] = globSync('caddy_*.deb', { cwd: folder });
  execFileSync('dpkg-deb', ['--extract', archive, '.'], quiet);
  rmSync(join(folder, archive));
  chmodSync(join(folder, PROGRAM), 0o755);
};

/** Caddy of this machine, or fetched from Debian once; null where neither is to be had. */
export const proxyProgram = async (): Promise<string | null> => {
  const installed = (process.env['PATH'] ?? '').split(':').map((one) => join(one, 'caddy'));
  const found = installed.find((path) => existsSync(path));
  if (found !== undefined) return found;
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  try {
    return join(await madeOnce(FOLDER, fetchInto), PROGRAM);
  } catch {
    return null;
  }
};

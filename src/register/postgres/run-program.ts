import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

/** How a program of PostgreSQL ended. */
export interface ProgramEnd {
  /** Exit status; null when it could not be run or was killed. */
  readonly status: number | null;
  /** What it wrote on either stream, or why it could not be run. */
  readonly said: string;
}

/** Variables of PostgreSQL's own would send its programs to another server. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))),
  LC_ALL: 'C',
});

/**
 * Runs a program of PostgreSQL to its end.
 *
 * @param cwd a folder that the user can enter.
 * @param heard false for a program that leaves a server behind, which would hold the streams open.
 */
export const runProgram = (
  program: string,
  words: readonly string[],
  user: ServerUser,
  cwd: string,
  heard = true,
): Promise<ProgramEnd> =>
  new Promise((resolve) => {
    let said = '';
    const child = spawn(program, [...words], {
      cwd,
      env: environment(),
      stdio: heard ? ['ignore', 'pipe', 'pipe'] : 'ignore',
      windowsHide: true,
      ...user,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.once('error', (error) => resolve({ status: null, said: error.message }));
    child.once('close', (status) => resolve({ status, said }));
  });

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../cli/run-cli.ts';
import { copyDemonstration, type WhichDemonstration } from '../made-demonstration.ts';

/** A demonstration that answers. */
export interface OwnDemonstration {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** Folder of its data. */
  readonly data: string;
  /** Stops it and removes its data. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a demonstration as `npm start` does, on a free port and with data of its own: a copy of the one that the tests
 * make once.
 *
 * @throws Error when it ends before it answers.
 */
export const ownDemonstration = async (which?: WhichDemonstration): Promise<OwnDemonstration> => {
  const data = await mkdtemp(join(tmpdir(), 'mileproof-pages-'));
  await copyDemonstration(data, which);
  const command = [join(ROOT, 'bin', 'mileproof.js'), 'demo', '--data', data, '--port', '0'];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
  });
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const [address] = /http:\/\/[\w.]+:\d+/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
    ended.then(() => reject(new Error('the demonstration ended')));
  });
  return {
    origin,
    data,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
};

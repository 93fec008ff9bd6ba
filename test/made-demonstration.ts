import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './cli/run-cli.ts';
import { madeOnce } from './made-once.ts';

/** What a demonstration is made of: the same content makes the same demonstration. */
const MADE_OF = ['src/**/*.{ts,sql}', 'law/**/*.yaml', 'reference/*.json', 'package-lock.json'];
const OTHERS_ENTER = 0o711;

/** Where demonstrations are kept: as root, the database runs as another user, who has to enter. */
const PLACE = join(tmpdir(), `mileproof-demonstrations-${process.getuid?.() ?? 'own'}`);

const digestOf = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync(MADE_OF, { cwd: ROOT }).sort()) {
    if (/\.test\.ts$/.test(file)) continue;
    hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 16);
};

/** Lets the program make a demonstration in an empty folder, and stops it when it answers. */
const make = async (data: string): Promise<void> => {
  chmodSync(data, OTHERS_ENTER);
  const command = [join(ROOT, 'bin', 'mileproof.js'), 'demo', '--data', data, '--port', '0'];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let answered = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!/Ctrl-C stops it/.test(line)) return;
    answered = true;
    child.kill('SIGTERM');
  });
  await new Promise((ended) => child.on('exit', ended));
  if (!answered) throw new Error('the demonstration ended before it answered');
};

/** The demonstration of this source: made by whichever test needs it first, those of other sources are removed. */
const madeDemonstration = (): Promise<string> => {
  const name = digestOf();
  return madeOnce(join(PLACE, name), async (partial) => {
    for (const other of readdirSync(PLACE)) {
      if (!other.startsWith(name)) rmSync(join(PLACE, other), { recursive: true, force: true });
    }
    await make(partial);
  });
};

/**
 * Copies the demonstration of this source, as `npm start` leaves it, into a folder: a start there finds it.
 *
 * @throws Error when the program ends before it has made one.
 */
export const copyDemonstration = async (folder: string): Promise<void> => {
  const made = await madeDemonstration();
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, OTHERS_ENTER);
  // with owners, which the database needs where root lends it another user
  if (process.platform === 'win32') cpSync(made, folder, { recursive: true });
  else execFileSync('cp', ['-a', `${made}/.`, folder]);
};

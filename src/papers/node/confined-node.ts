import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Megabytes of JavaScript's own memory; most of what is read lies outside it. */
const HEAP = 192;

const REFUSE = new URL('./refuse-connections.ts', import.meta.url).href;

/** The folders that the program and its packages stand in. */
const readable = (): readonly string[] => {
  const source = fileURLToPath(new URL('../..', import.meta.url));
  const root = dirname(source);
  const folders = [source, join(root, 'package.json'), join(root, 'reference')];
  for (let at = root; ; at = dirname(at)) {
    folders.push(join(at, 'node_modules'));
    if (at === dirname(at)) return folders.filter((folder) => existsSync(folder));
  }
};

/** Arguments under which Node reads the program and its packages, and writes, starts and connects to nothing. */
export const confinedArguments = (): readonly string[] => [
  '--no-warnings',
  '--permission',
  // pictures are decoded by libvips
  '--allow-addons',
  // the thread that watches the limits
  '--allow-worker',
  ...readable().map((folder) => `--allow-fs-read=${folder}`),
  `--max-old-space-size=${HEAP}`,
  '--import',
  REFUSE,
];

/** Its environment: nothing, but on Windows the one variable without which nothing starts there. */
export const confinedEnvironment = (): NodeJS.ProcessEnv => {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root };
};

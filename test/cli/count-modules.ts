/** Loaded before the program (`--import`): writes how many files of code the process has loaded as it ends. */
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = new Set<string>();

registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) loaded.add(url);
    return next(url, context);
  },
});

const STDERR = 2;
process.on('exit', () => writeSync(STDERR, `\n${loaded.size}\n`));

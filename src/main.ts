import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './cli/program.ts';
import { chinaDayOf } from './domain/calendar/china-clock.ts';

const { argv, env, stdin, stdout, stderr } = process;
const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';

const ONE_PRESS = 1000; // not-law: milliseconds

const untilStopped = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve(signal);
        // A later one ends the program as the system does; one key press comes by several ways at once.
        setTimeout(() => process.removeAllListeners(signal), ONE_PRESS).unref();
      });
    }
  });

process.exitCode = await runProgram({
  words: argv.slice(2),
  stdin,
  stdout,
  stderr,
  colour: env.NO_COLOR ? false : Boolean(env.FORCE_COLOR) || stdout.isTTY === true,
  language: locale.startsWith('zh') ? 'zh' : 'en',
  today: () => chinaDayOf(Date.now()),
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  env,
  untilStopped,
  pseudonymKey: env.MILEPROOF_PSEUDONYM_KEY ?? '',
});

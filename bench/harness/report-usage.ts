/** Loaded before a program (`--import`): writes what it took of the machine to a file when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const path = process.env.MILEPROOF_BENCH_USAGE;
if (isMainThread && path !== undefined) {
  process.on('exit', () => writeFileSync(path, JSON.stringify(process.resourceUsage())));
}

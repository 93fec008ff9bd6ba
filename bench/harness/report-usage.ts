/** Loaded before a program (`--import`): writes its peak memory, in KiB, to a file when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const path = process.env.MILEPROOF_BENCH_MEMORY;
if (isMainThread && path !== undefined) {
  process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS)));
}

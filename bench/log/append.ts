/** A process that adds leaves in batches and tells each: `node append.ts FOLDER TO BATCH`; it may be killed. */
import { LogFolder } from '../../src/log/node/log-folder.ts';
import { leavesOf } from './leaves.ts';
import { LOG_KEY } from './log-key.ts';

const [path = '', to = '0', batch = '0'] = process.argv.slice(2);

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const tell = (at: string, size: number, began: number, cpu: number): void => {
  const ms = performance.now() - began;
  console.log(JSON.stringify({ at, size, ms, cpu: processor() - cpu }));
};

const began = performance.now();
const folder = await LogFolder.open(path, { keys: [LOG_KEY] });
tell('opened', folder.size, began, processor());
while (folder.size < Number(to)) {
  const leaves = leavesOf(folder.size, Math.min(Number(to), folder.size + Number(batch)));
  const [start, cpu] = [performance.now(), processor()];
  await folder.append(leaves, LOG_KEY);
  tell('batch', folder.size, start, cpu);
}
await folder.close();

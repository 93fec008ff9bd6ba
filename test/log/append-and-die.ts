/**
 * A program that opens a log, adds leaves, and ends itself as a power cut would at one of its operations on files:
 * `node append-and-die.ts FOLDER SIZE OPERATION`. Without an operation it says how many there are.
 */
import { LogFolder } from '../../src/log/node/log-folder.ts';
import { LOG } from './log-keys.ts';
import { entriesOf } from './plain-tree.ts';
import { watchedFiles } from './watched-files.ts';

const [path = '', to = '0', operation = '0'] = process.argv.slice(2);
const files = watchedFiles((at) => {
  if (String(at) === operation) process.kill(process.pid, 'SIGKILL');
  return null;
});
const folder = await LogFolder.open(path, { keys: [LOG], files });
if (folder.size < Number(to)) await folder.append(entriesOf('leaf', folder.size, Number(to)), LOG);
await folder.close();
console.log(files.count());

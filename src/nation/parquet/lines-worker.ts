import { parentPort } from 'node:worker_threads';
import { groupLines, type LinesTask } from './group-lines.ts';

parentPort?.on('message', (task: LinesTask) => {
  const lines = groupLines(task);
  parentPort?.postMessage(lines, [lines.buffer]);
});

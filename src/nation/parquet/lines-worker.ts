import { parentPort } from 'node:worker_threads';
import { GroupLines, type LinesTask } from './group-lines.ts';

const groupLines = new GroupLines();

parentPort?.on('message', (task: LinesTask) => {
  const lines = groupLines.of(task);
  parentPort?.postMessage(lines, [lines.buffer]);
});

import { readdirSync, readFileSync } from 'node:fs';

const KIB_OF_MIB = 1024;

/** Most memory in MiB that a process held which this one began; null on a system without `/proc`. */
export const memoryOfChildren = (): number | null => {
  if (process.platform !== 'linux') return null;
  const children = readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8')
      .split(' ')
      .filter((pid) => pid !== ''),
  );
  const held = children.map((pid) => {
    const most = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(most ?? 0) / KIB_OF_MIB;
  });
  return Math.max(0, ...held);
};

import { readdirSync, readFileSync } from 'node:fs';

/** Processor time and memory of the processes that this one began. */
export interface ChildUse {
  /** Seconds of the processor. */
  readonly seconds: number;
  /** Most memory that one of them held, in MiB. */
  readonly memory: number;
}

const TICKS_A_SECOND = 100;
const KIB_OF_MIB = 1024;

/** What the processes that this one began have used so far; null on a system without `/proc`. */
export const childUse = (): ChildUse | null => {
  if (process.platform !== 'linux') return null;
  const children = readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8')
      .split(' ')
      .filter((pid) => pid !== ''),
  );
  let [seconds, memory] = [0, 0];
  for (const pid of children) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    seconds += (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
    const most = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    memory = Math.max(memory, Number(most ?? 0) / KIB_OF_MIB);
  }
  return { seconds, memory };
};

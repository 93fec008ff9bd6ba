import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const paths = new Set<string>();

const onSignal = (signal: NodeJS.Signals): void => {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
  for (const each of SIGNALS) process.off(each, onSignal);
  process.kill(process.pid, signal);
};

/**
 * Has a file or folder removed when the program is interrupted, so that nothing half written and no
 * copy of a batch is left behind. Returns what takes that back, once the path is done with.
 */
export const removeOnSignal = (path: string): (() => void) => {
  if (paths.size === 0) for (const signal of SIGNALS) process.on(signal, onSignal);
  paths.add(path);
  return () => {
    paths.delete(path);
    if (paths.size === 0) for (const signal of SIGNALS) process.off(signal, onSignal);
  };
};

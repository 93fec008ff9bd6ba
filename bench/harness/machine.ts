import { cpus, totalmem } from 'node:os';

/** The machine the figures hold for. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** Day of the run, ISO. */
  readonly date: string;
}

/** Describes this machine now. */
export const thisMachine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform}-${process.arch}`,
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
});

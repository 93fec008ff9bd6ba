/** Why a log is not written to, closed. */
export type LogRefusalCode =
  /** Another process writes to it, or did so on another machine. */
  | 'held-by-another'
  /** The lock was taken over while this one wrote: it publishes nothing more. */
  | 'lock-lost'
  /** What is in the folder does not fit its checkpoint. */
  | 'damaged'
  /** The checkpoint is not signed by a key of this log. */
  | 'not-signed'
  /** The checkpoint is that of another tree than the one in the folder. */
  | 'not-consistent'
  /** The entries do not begin where the log ends. */
  | 'gap';

const REMEDIES: Record<LogRefusalCode, string> = {
  'held-by-another': 'stop the other writer; where it is gone for good, remove .writer/lock',
  'lock-lost': 'let the one that took it over go on',
  damaged: 'put the folder back from a copy; an unfinished growth stands in .writer/growth',
  'not-signed': 'sign with the key whose name is the origin of the log',
  'not-consistent': 'find out which tree the world was shown; never publish the other',
  gap: 'add the entries that are missing in between first',
};

/** A log that is not written to, with why and what helps. */
export class LogRefusal extends Error {
  readonly code: LogRefusalCode;

  /** @param what which file or size, and what it is. */
  constructor(code: LogRefusalCode, what: string) {
    super(`${what}; ${REMEDIES[code]}`);
    this.code = code;
  }
}

import type { SigningKey, VerifierKey } from '../log/note-key.ts';

/** A witness that the register asks to cosign its checkpoints. */
export interface KnownWitness {
  /** As the operator calls it. */
  readonly name: string;
  readonly key: VerifierKey;
  /** Where it is asked (C2SP tlog-witness): `add-checkpoint` stands below it. */
  readonly url: string;
}

/** How the public log is kept by a node. */
export interface LogDesk {
  /** The log's own key, whose name is the origin of the log; null: nothing is closed. */
  readonly key: SigningKey | null;
  /** Folder of the files that everybody reads; null: this node writes and serves none, and closes nothing. */
  readonly folder: string | null;
  readonly witnesses: readonly KnownWitness[];
}

/** No log: leaves are written all the same, and wait. */
export const NO_LOG: LogDesk = { key: null, folder: null, witnesses: [] };

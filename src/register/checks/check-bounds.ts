import type { Actor } from '../actor.ts';
import { Places } from './places.ts';

/** How much of a sheet is checked, and how many sheets at a time. */
export interface CheckBounds {
  /** Most rows that are not blank; Infinity: any. */
  readonly rows: number;
  /** Milliseconds from its turn until the last row is taken. */
  readonly time: number;
  /** Megabytes of the heap of its thread. */
  readonly heap: number;
  readonly places: Places;
}

/** Largest sheet of whoever is not signed in, in bytes; the command line takes any. */
export const PUBLIC_SHEET_BYTES = 10_000_000; // not-law: bytes of a file
/** Most rows of a sheet of whoever is not signed in; the command line takes any. */
export const PUBLIC_SHEET_ROWS = 10_000; // not-law: rows of a file

/** One that waits sees others go first for at most a few minutes; beyond that it is told. */
const WAITING = { waiting: 16, each: 8 } as const; // not-law: sheets that wait
const RUNNING = 2; // not-law: sheets that are checked at a time

/** Of whoever is not signed in. */
const PUBLIC_BOUNDS: CheckBounds = {
  rows: PUBLIC_SHEET_ROWS,
  time: 60_000, // not-law: milliseconds
  heap: 160, // not-law: megabytes
  places: new Places({ running: RUNNING, ...WAITING }),
};

/** Of whoever is signed in: the file is bounded by its route alone. */
const OWN_BOUNDS: CheckBounds = {
  rows: Number.POSITIVE_INFINITY,
  time: 1_800_000, // not-law: milliseconds
  heap: 512, // not-law: megabytes
  places: new Places({ running: RUNNING, ...WAITING }),
};

/** The bounds of whoever asks. */
export const checkBoundsOf = ({ part }: Actor): CheckBounds =>
  part === 'public' ? PUBLIC_BOUNDS : OWN_BOUNDS;

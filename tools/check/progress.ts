/** Where the shown progress goes: a terminal, or a stream of lines such as the log of a CI. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** How often a log without a terminal is told how far the run is, in milliseconds. */
const EVERY = 20_000;
const COLUMNS = 100;

/** State of a run of test files. */
export interface RunState {
  readonly done: number;
  readonly all: number;
  /** Names of failed tests are told when they fail; this is how many there are. */
  readonly failed: number;
  readonly running: readonly string[];
  /** Seconds that are left, about. */
  readonly left: number;
}

const inWords = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds / 10) * 10} s` : `${Math.ceil(seconds / 60)} min`;

/** One line of a run: files done, failures, the estimate, and what runs. */
export const lineOf = ({ done, all, failed, running, left }: RunState): string =>
  [
    `${done} of ${all} files`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    `about ${inWords(left)} left`,
    ...(running.length === 0 ? [] : [`now ${running.join(', ')}`]),
  ].join(' · ');

/** So many recorded seconds pass before what this run took counts more than what was recorded. */
const TRUSTED = 60;

/**
 * Estimate of the seconds that are left: what the open files are expected to take, at first at the recorded pace, and
 * more and more at that of this run.
 *
 * @param expected seconds that files were expected to take one by one, of those done and of those open.
 * @param spent seconds since the first file began.
 * @param atOnce how many files run side by side.
 */
export const secondsLeft = (
  expected: { readonly done: number; readonly open: number },
  spent: number,
  atOnce: number,
): number => (expected.open * (spent + TRUSTED / atOnce)) / (expected.done + TRUSTED);

/** Shows how far a run is: on a terminal one line that is written over, elsewhere a line every twenty seconds. */
export class Progress {
  readonly #out: ProgressStream;
  readonly #now: () => number;
  #shownAt: number;
  #onLine = false;

  constructor(out: ProgressStream = process.stdout, now = (): number => performance.now()) {
    this.#out = out;
    this.#now = now;
    this.#shownAt = now();
  }

  /** Shows a line, which the next one replaces; without a terminal at most one every twenty seconds. */
  show(line: string): void {
    if (this.#out.isTTY === true) {
      const columns = (this.#out.columns ?? COLUMNS) - 1;
      this.#out.write(`\r\u001b[2K${[...line].slice(0, columns).join('')}`);
      this.#onLine = true;
    } else if (this.#now() - this.#shownAt >= EVERY) {
      this.#shownAt = this.#now();
      this.#out.write(`${line}\n`);
    }
  }

  /** Writes text that stays, above the line that is replaced. */
  keep(text: string): void {
    if (this.#onLine) this.#out.write('\r\u001b[2K');
    this.#onLine = false;
    this.#out.write(`${text}\n`);
  }
}

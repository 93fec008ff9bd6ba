/** The stages of a national screening, in order. */
export const NATION_STAGES = [
  'reading',
  'joining',
  'patterns',
  'links',
  'answering',
  'writing',
] as const;

/** A stage by name. */
export type NationStage = (typeof NATION_STAGES)[number];

/** Where a national screening stands. */
export interface NationProgress {
  readonly stage: NationStage;
  /** The file, pattern, part or output at work. */
  readonly item: string;
  /** Of all the work, from 0 to 1; a guess. */
  readonly done: number;
  /** Rows of the stage so far. */
  readonly rows: number;
}

/** Shares of the whole time that the stages take; a guess from measured runs. */
const SHARES: Readonly<Record<NationStage, number>> = {
  reading: 0.32, // not-law: how progress is told
  joining: 0.03, // not-law: how progress is told
  patterns: 0.16, // not-law: how progress is told
  links: 0.08, // not-law: how progress is told
  answering: 0.26, // not-law: how progress is told
  writing: 0.15, // not-law: how progress is told
};

const POLL_MS = 250; // not-law: milliseconds

/** Tells how far the work is, while a stage's statements run too. */
export class ProgressTeller {
  readonly #tell: (progress: NationProgress) => void;
  readonly #within: () => number;
  #stage: NationStage = 'reading';
  #item = '';
  #from = 0;
  #share = 0;
  #rows = 0;
  readonly #timer: NodeJS.Timeout;

  /** @param within how far the running statement is, from 0 to 1. */
  constructor(tell: (progress: NationProgress) => void, within: () => number) {
    this.#tell = tell;
    this.#within = within;
    this.#timer = setInterval(() => this.#say(this.#within()), POLL_MS);
    this.#timer.unref();
  }

  /**
   * A piece of work begins.
   * @param from where it begins within its stage, 0 to 1; @param to where it ends.
   */
  begin(stage: NationStage, item: string, from: number, to: number, rows: number): void {
    let before = 0;
    for (const earlier of NATION_STAGES) {
      if (earlier === stage) break;
      before += SHARES[earlier];
    }
    this.#stage = stage;
    this.#item = item;
    this.#from = before + SHARES[stage] * from;
    this.#share = SHARES[stage] * (to - from);
    this.#rows = rows;
    this.#say(0);
  }

  #say(within: number): void {
    const done = Math.min(1, this.#from + this.#share * within);
    this.#tell({ stage: this.#stage, item: this.#item, done, rows: this.#rows });
  }

  /** The work is over, well or not. */
  stop(): void {
    clearInterval(this.#timer);
  }
}

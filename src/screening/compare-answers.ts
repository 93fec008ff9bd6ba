import type { Verdict } from '../domain/verdict/verdict.ts';

/** The answers of one vehicle that a change of law may touch. */
interface Answered {
  readonly row: number;
  readonly application: string;
  readonly vin: string;
  readonly gate: string;
  readonly entry: string;
  readonly band: string;
  readonly score: number;
  readonly codes: string;
}

/** A vehicle whose answer differs between two settings of the law. */
export interface ChangedAnswer {
  readonly row: number;
  readonly application: string;
  readonly vin: string;
  readonly gate: readonly [string, string];
  readonly entry: readonly [string, string];
  /** Band and score. */
  readonly risk: readonly [string, string];
  /** Codes of rules that speak only before, and only after. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

const answeredOf = (line: string): Answered => {
  const { row, application, vin, gate, entry, risk, findings } = JSON.parse(line) as Verdict;
  const codes = findings.map(({ rule, result }) => `${rule}${result === 'unknown' ? '?' : ''}`);
  return {
    row,
    application,
    vin,
    gate,
    entry: entry.answer,
    band: risk.band,
    score: risk.score,
    codes: codes.join(' '),
  };
};

const linesOf = (text: Uint8Array): readonly string[] =>
  new TextDecoder().decode(text).trimEnd().split('\n');

const only = (a: string, b: string): readonly string[] => {
  const others = new Set(b.split(' '));
  return a.split(' ').filter((code) => code !== '' && !others.has(code));
};

/** The code of a rule without what marks it as unknown. */
const bare = (code: string): string => code.replace(/\?$/, '');

/**
 * Holds the answers of a batch under two laws against each other. Takes NDJSON rows of the first
 * law, then those of the second, in the same order; memory grows with the rows, not with their text.
 */
export class AnswerComparison {
  readonly #before: Answered[] = [];
  readonly #changed: ChangedAnswer[] = [];
  readonly #told = new Map<string, number>();
  readonly #bearing: ReadonlySet<string>;
  #next = 0;

  /** @param bearing codes of rules that bear otherwise on the answer although they say the same. */
  constructor(bearing: ReadonlySet<string> = new Set()) {
    this.#bearing = bearing;
  }

  get vehicles(): number {
    return this.#before.length;
  }

  get changed(): readonly ChangedAnswer[] {
    return this.#changed;
  }

  /** How many vehicles change answer and are told otherwise by a rule, by its code. */
  get told(): ReadonlyMap<string, number> {
    return this.#told;
  }

  readonly first = (text: Uint8Array): Promise<void> => {
    for (const line of linesOf(text)) this.#before.push(answeredOf(line));
    return Promise.resolve();
  };

  readonly second = (text: Uint8Array): Promise<void> => {
    for (const line of linesOf(text)) this.#compare(answeredOf(line));
    return Promise.resolve();
  };

  #compare(after: Answered): void {
    const before = this.#before[this.#next] as Answered;
    this.#next += 1;
    const same =
      before.gate === after.gate &&
      before.entry === after.entry &&
      before.score === after.score &&
      before.band === after.band;
    if (same) return;
    const { row, application, vin } = after;
    const gone = only(before.codes, after.codes);
    const come = only(after.codes, before.codes);
    const kept = after.codes.split(' ').filter((code) => this.#bearing.has(bare(code)));
    for (const code of new Set([...gone, ...come, ...kept].map(bare))) {
      this.#told.set(code, (this.#told.get(code) ?? 0) + 1);
    }
    this.#changed.push({
      row,
      application,
      vin,
      gate: [before.gate, after.gate],
      entry: [before.entry, after.entry],
      risk: [`${before.band} ${before.score}`, `${after.band} ${after.score}`],
      gone,
      come,
    });
  }
}

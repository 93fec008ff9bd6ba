import { isoDate } from '../../calendar/iso-date.ts';
import { changesOf } from '../changes-of.ts';
import { datedValuesOf, lawNumbers } from '../law-numbers.ts';
import type { DatedValue, RuleSet } from '../syntax.ts';

/** The numbers of a law as SQL, by `<rule id>.<value name>`. A name that the law does not have throws. */
export interface LawNumbersSql {
  /** The number in force on the day of the answer: only for what concerns no vehicle, and so has no day. */
  (name: string): number;
  /**
   * The number as of the row's own day, of SQL type INTEGER or DATE: a constant when the law never changed it, else a
   * CASE over the day. A day that is not known is the day of the answer. On a day outside all periods the next that
   * begins counts, after all the last.
   *
   * @param day SQL of a DATE.
   */
  readonly on: (name: string, day: string) => string;
  /** The least number of all periods: for candidates, of which the rule decides as of its own day. */
  readonly least: (name: string) => number;
  /** The greatest number of all periods. */
  readonly most: (name: string) => number;
  /**
   * The stretches of days in which all of some values stay as they are, in order; one when the law never changed them.
   */
  readonly stretches: (names: ReadonlySet<string>) => readonly Stretch[];
}

/** Days in which some numbers of a law stay as they are. */
interface Stretch {
  /** The number in force in these days, by `<rule id>.<value name>`. */
  readonly law: (name: string) => number;
  /** SQL condition that a DATE lies in them; one that is not known is the day of the answer. */
  readonly holds: (day: string) => string;
}

const literal = ({ id, type }: DatedValue, value: unknown): string => {
  if (typeof value !== 'number') throw new Error(`the law sets no number ${id} in some period`);
  if (type === 'date') return `DATE '${isoDate(value)}'`;
  return value < 0 ? `(${value})` : `${value}`;
};

/**
 * The numbers of a law for what is worked out in SQL; the twin of `lawNumbers`.
 *
 * @param today the day of the answer, a day number.
 */
export const lawNumbersSql = (ruleSet: Pick<RuleSet, 'rules'>, today: number): LawNumbersSql => {
  const values = datedValuesOf(ruleSet);
  const inMemory = lawNumbers(ruleSet, today);
  const valueNamed = (name: string): DatedValue => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`the law sets no number ${name}`);
    return value;
  };
  return Object.assign((name: string) => inMemory(name, today), {
    on: (name: string, day: string): string => {
      const value = valueNamed(name);
      const said = value.periods.map((period) => literal(value, period.value));
      const last = said.at(-1) as string;
      if (said.every((one) => one === last)) return last;
      // periods stand in order: a day belongs to the first that has not ended
      const arms = value.periods.slice(0, -1).map(({ until }, place) => {
        if (until === null) throw new Error(`a period of ${name} has no end and is not the last`);
        return `WHEN ${day} <= DATE '${isoDate(until)}' THEN ${said[place]}`;
      });
      const unknown = `WHEN ${day} IS NULL THEN ${literal(value, inMemory(name, today))}`;
      return `(CASE ${[unknown, ...arms].join(' ')} ELSE ${last} END)`;
    },
    least: inMemory.least,
    most: inMemory.most,
    stretches: (names: ReadonlySet<string>): readonly Stretch[] => {
      const changes = changesOf([...names].map(valueNamed));
      return [null, ...changes].map((from, place) => {
        const next = changes[place] ?? null;
        const day = from ?? (next === null ? today : next - 1);
        const holds = (of: string): string => {
          const own = `coalesce(${of}, DATE '${isoDate(today)}')`;
          const since = from === null ? 'true' : `${own} >= DATE '${isoDate(from)}'`;
          return next === null ? since : `(${since} AND ${own} < DATE '${isoDate(next)}')`;
        };
        return { law: (name: string) => inMemory(name, day), holds };
      });
    },
  });
};

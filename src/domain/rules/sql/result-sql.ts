import { NOT_MET, UNKNOWN } from '../evaluate/compile-rule.ts';
import { FALSE, UNKNOWN as NEVER_KNOWN, negated, TRUE } from './truth.ts';

/** The parts of a rule in SQL. Each may be NULL, which is unknown; null is a part the rule lacks. */
export interface RuleSql {
  readonly concern: string | null;
  readonly require: string | null;
  /** What is forbidden, of a rule that asks for nothing else. */
  readonly breach: string | null;
  readonly doubt: string | null;
  /** True once the rule has run out and is unknown. */
  readonly past: string | null;
  /** True of a rule that is unknown where it would be not met. */
  readonly announced: boolean;
}

const MET = 1;

/** The numbers that say open results. */
export interface Codes {
  readonly unknown: number;
  readonly notMet: number;
}

/** A CASE of some arms; what comes of all rows alike without them. */
const cases = (arms: readonly string[], otherwise: string): string =>
  arms.length === 0 ? otherwise : `CASE ${arms.join(' ')} ELSE ${otherwise} END`;

/** What is met, unless something makes it doubtful; `told` says which, where rows differ. */
const heldOf = (doubt: string | null, met: string, open: string, told: string): string => {
  if (doubt === null || doubt === FALSE) return met;
  return doubt === TRUE || doubt === NEVER_KNOWN ? open : told;
};

/** What is asked for when it holds of all rows, of none, or is never known; null when rows differ. */
const settledOf = (
  { require, breach }: RuleSql,
  held: string,
  failed: string,
  open: string,
): string | null => {
  const asked = require ?? (breach === null ? NEVER_KNOWN : negated(breach));
  if (asked === TRUE) return held;
  if (asked === FALSE) return failed;
  return asked === NEVER_KNOWN ? open : null;
};

/**
 * A result, told from the concern and what is asked for. Arms stand in the order of the most common
 * answer, and each reads as little as it can: a requirement that is unknown asks nothing more.
 */
export const resultOf = (
  sql: RuleSql,
  { unknown, notMet }: Codes,
  say: (code: number) => string,
): string => {
  const { concern, require, breach, doubt, past } = sql;
  const open = say(unknown);
  if (concern === FALSE) return say(0);
  const always = concern === null || concern === TRUE;
  const known = always || concern === NEVER_KNOWN ? null : concern;
  const arms: string[] = [];
  if (known !== null) arms.push(`WHEN NOT ${known} THEN ${say(0)}`);
  if (past !== null) arms.push(`WHEN ${past} THEN ${open}`);
  const met = say(MET);
  const held = heldOf(doubt, met, open, `CASE WHEN NOT ${doubt} THEN ${met} ELSE ${open} END`);
  const broken = sql.announced ? open : say(notMet);
  const failed =
    known === null
      ? always
        ? broken
        : open
      : `CASE WHEN ${known} THEN ${broken} ELSE ${open} END`;
  const settled = settledOf(sql, held, failed, open);
  if (settled !== null) return cases(arms, settled);
  if (require !== null) {
    arms.push(`WHEN ${require} THEN ${held}`, `WHEN NOT ${require} THEN ${failed}`);
  }
  if (breach !== null) {
    arms.push(`WHEN NOT ${breach} THEN ${held}`, `WHEN ${breach} THEN ${failed}`);
  }
  return cases(arms, open);
};

/**
 * The same, where every part stands in a column, so that reading it again costs nothing: tests of a
 * column and of its knowledge are cheaper than negations.
 */
export const columnResultOf = (sql: RuleSql, say: (code: number) => string): string => {
  const { concern, require, breach, doubt, past } = sql;
  const open = say(UNKNOWN);
  const met = say(MET);
  const told = `CASE WHEN ${doubt} IS NULL THEN ${open} WHEN ${doubt} THEN ${open} ELSE ${met} END`;
  const held = heldOf(doubt, met, open, told);
  const judged = (failed: string): string => {
    const over = past === null ? [] : [`WHEN ${past} THEN ${open}`];
    const settled = settledOf(sql, held, failed, open);
    if (settled === open) return open;
    if (settled !== null) return cases(over, settled);
    const asked = require ?? breach;
    const [yes, no] = require === null ? [failed, held] : [held, failed];
    return cases([...over, `WHEN ${asked} IS NULL THEN ${open}`, `WHEN ${asked} THEN ${yes}`], no);
  };
  const broken = sql.announced ? open : say(NOT_MET);
  if (concern === null || concern === TRUE) return judged(broken);
  if (concern === FALSE) return say(0);
  if (concern === NEVER_KNOWN) return judged(open);
  const arms = [
    `WHEN ${concern} THEN ${judged(broken)}`,
    `WHEN ${concern} IS NULL THEN ${judged(open)}`,
  ];
  return cases(arms, say(0));
};

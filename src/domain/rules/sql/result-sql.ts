import { NOT_MET, UNKNOWN } from '../evaluate/compile-rule.ts';
import { caseOf } from './layout.ts';
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
  const arms: [string, string][] = [];
  if (known !== null) arms.push([`NOT ${known}`, say(0)]);
  if (past !== null) arms.push([past, open]);
  const met = say(MET);
  const held = heldOf(doubt, met, open, caseOf([[`NOT ${doubt}`, met]], open));
  const broken = sql.announced ? open : say(notMet);
  const failed = known === null ? (always ? broken : open) : caseOf([[known, broken]], open);
  const settled = settledOf(sql, held, failed, open);
  if (settled !== null) return caseOf(arms, settled);
  if (require !== null) {
    arms.push([require, held], [`NOT ${require}`, failed]);
  }
  if (breach !== null) {
    arms.push([`NOT ${breach}`, held], [breach, failed]);
  }
  return caseOf(arms, open);
};

/**
 * The same, where every part stands in a column, so that reading it again costs nothing: tests of a
 * column and of its knowledge are cheaper than negations.
 */
export const columnResultOf = (sql: RuleSql, say: (code: number) => string): string => {
  const { concern, require, breach, doubt, past } = sql;
  const open = say(UNKNOWN);
  const met = say(MET);
  const doubted: [string, string][] = [
    [`${doubt} IS NULL`, open],
    [`${doubt}`, open],
  ];
  const held = heldOf(doubt, met, open, caseOf(doubted, met));
  const judged = (failed: string): string => {
    const over: [string, string][] = past === null ? [] : [[past, open]];
    const settled = settledOf(sql, held, failed, open);
    if (settled === open) return open;
    if (settled !== null) return caseOf(over, settled);
    const asked = require ?? breach;
    const [yes, no] = require === null ? [failed, held] : [held, failed];
    return caseOf([...over, [`${asked} IS NULL`, open], [`${asked}`, yes]], no);
  };
  const broken = sql.announced ? open : say(NOT_MET);
  if (concern === null || concern === TRUE) return judged(broken);
  if (concern === FALSE) return say(0);
  if (concern === NEVER_KNOWN) return judged(open);
  const arms: [string, string][] = [
    [concern, judged(broken)],
    [`${concern} IS NULL`, judged(open)],
  ];
  return caseOf(arms, say(0));
};

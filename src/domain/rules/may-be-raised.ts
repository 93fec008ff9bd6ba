import { concernOf } from './evaluate/compile-rule.ts';
import type { Condition, Operand, Rule, VocabularyFact } from './syntax.ts';

/** The truth values that a condition can take: bits for false, unknown, true. */
type Possible = number;

/** What may be known of facts that nobody has looked at. */
export interface Supposed {
  /** True of the facts that may hold anything; all others are unknown. */
  readonly known: (fact: VocabularyFact) => boolean;
  /** True of two facts that hold the same value whenever both are known. */
  readonly same: (a: VocabularyFact, b: VocabularyFact) => boolean;
}

const FALSE = 1;
const UNKNOWN = 2;
const TRUE = 4;

const has = (possible: Possible, value: number): boolean => (possible & value) !== 0;

/** Whether an operand can be known; one that cannot is unknown. */
const canBeKnown = (operand: Operand, supposed: Supposed): boolean => {
  switch (operand.op) {
    case 'fact':
      return supposed.known(operand.fact);
    case 'value':
    case 'literal':
      return true;
    case 'term':
      return canBeKnown(operand.body, supposed);
    case 'firstKnown':
      return operand.args.some((arg) => canBeKnown(arg, supposed));
    default:
      return operand.args.every((arg) => canBeKnown(arg, supposed));
  }
};

const not = (possible: Possible): Possible =>
  (has(possible, TRUE) ? FALSE : 0) | (has(possible, FALSE) ? TRUE : 0) | (possible & UNKNOWN);

const all = (parts: readonly Possible[]): Possible =>
  parts.reduce(
    (whole, part) =>
      (has(whole, TRUE) && has(part, TRUE) ? TRUE : 0) |
      (has(whole | part, FALSE) ? FALSE : 0) |
      (has(whole | part, UNKNOWN) && has(whole, TRUE | UNKNOWN) && has(part, TRUE | UNKNOWN)
        ? UNKNOWN
        : 0),
    TRUE,
  );

const possible = (condition: Condition, supposed: Supposed): Possible => {
  const of = (part: Condition): Possible => possible(part, supposed);
  switch (condition.op) {
    case 'all':
      return all(condition.args.map(of));
    case 'any':
      return not(all(condition.args.map((arg) => not(of(arg)))));
    case 'not':
      return not(of(condition.arg));
    case 'proven': {
      const inner = of(condition.arg);
      return (has(inner, TRUE) ? TRUE : 0) | (has(inner, FALSE | UNKNOWN) ? FALSE : 0);
    }
    case 'term':
      return of(condition.body);
    case 'known':
      return canBeKnown(condition.operand, supposed) ? FALSE | TRUE : FALSE;
    case 'named':
    case 'oneOf':
    case 'startsWith':
    case 'includesAny':
    case 'isTrue':
      return canBeKnown(condition.operand, supposed) ? FALSE | UNKNOWN | TRUE : UNKNOWN;
    case 'equal':
    case 'alike': {
      const [a, b] = condition.args;
      if (!canBeKnown(a, supposed) || !canBeKnown(b, supposed)) return UNKNOWN;
      const same = a.op === 'fact' && b.op === 'fact' && supposed.same(a.fact, b.fact);
      return same ? UNKNOWN | TRUE : FALSE | UNKNOWN | TRUE;
    }
    default:
      return condition.args.every((arg) => canBeKnown(arg, supposed))
        ? FALSE | UNKNOWN | TRUE
        : UNKNOWN;
  }
};

/**
 * Whether a rule can come out as not met when some facts may hold anything and all others are unknown.
 * Never false when it can; true also where the parts of the rule could not all hold together.
 */
export const mayBeRaised = (rule: Rule, supposed: Supposed): boolean => {
  if (rule.require === null || rule.announced) return false;
  const concern = concernOf(rule);
  const concerned = concern === null || has(possible(concern, supposed), TRUE);
  return concerned && has(possible(rule.require, supposed), FALSE);
};

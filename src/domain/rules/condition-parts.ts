import { impossible } from './impossible.ts';
import {
  type Comparison,
  type Condition,
  type DatedValue,
  isComparison,
  type ListOperand,
  type Operand,
} from './syntax.ts';

/** An ordered comparison somewhere in a rule. */
export interface ComparisonPart {
  readonly op: Comparison;
  readonly args: readonly [Operand, Operand];
}

/** What a condition is made of, directly: terms opened. */
interface Parts {
  readonly conditions: readonly Condition[];
  readonly operands: readonly Operand[];
  /** The list it looks in; null for any other. */
  readonly list: ListOperand | null;
}

const partsOf = (condition: Condition): Parts => {
  const none: Parts = { conditions: [], operands: [], list: null };
  switch (condition.op) {
    case 'all':
    case 'any':
      return { ...none, conditions: condition.args };
    case 'not':
    case 'proven':
      return { ...none, conditions: [condition.arg] };
    case 'term':
      return { ...none, conditions: [condition.body] };
    case 'known':
    case 'named':
    case 'isTrue':
      return { ...none, operands: [condition.operand] };
    case 'oneOf':
    case 'startsWith':
    case 'includesAny':
      return { ...none, operands: [condition.operand], list: condition.list };
    case 'equal':
    case 'alike':
      return { ...none, operands: condition.args };
    default:
      if (!isComparison(condition)) return impossible(condition);
      return { ...none, operands: condition.args };
  }
};

/** The conditions a condition is made of, directly; terms opened. */
export const innerConditions = (condition: Condition): readonly Condition[] =>
  partsOf(condition).conditions;

/** The operands of one condition, not those of its inner conditions. */
export const ownOperands = (condition: Condition): readonly Operand[] =>
  partsOf(condition).operands;

/** The list that a condition looks in; null for any other. */
export const listIn = (condition: Condition): ListOperand | null => partsOf(condition).list;

/** A condition and all its parts, terms opened. */
export const conditionsIn = (condition: Condition): readonly Condition[] => [
  condition,
  ...innerConditions(condition).flatMap(conditionsIn),
];

/** The ordered comparisons in a condition. */
export const comparisonsIn = (condition: Condition): readonly ComparisonPart[] =>
  conditionsIn(condition).filter(isComparison);

/** The dated values an operand reads. */
export const valuesIn = (operand: Operand): readonly DatedValue[] => {
  switch (operand.op) {
    case 'value':
      return [operand.value];
    case 'fact':
    case 'literal':
      return [];
    case 'term':
      return valuesIn(operand.body);
    default:
      return operand.args.flatMap(valuesIn);
  }
};

const innerOperands = (operand: Operand): readonly Operand[] => {
  switch (operand.op) {
    case 'fact':
    case 'value':
    case 'literal':
      return [operand];
    case 'term':
      return [operand, ...innerOperands(operand.body)];
    default:
      return [operand, ...operand.args.flatMap(innerOperands)];
  }
};

/** The operands of one condition and their parts, terms opened; not those of its inner conditions. */
export const operandsIn = (condition: Condition): readonly Operand[] =>
  ownOperands(condition).flatMap(innerOperands);

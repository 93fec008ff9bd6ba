import {
  COMPARISONS,
  type Comparison,
  type Condition,
  type DatedValue,
  type Operand,
} from './syntax.ts';

/** An ordered comparison somewhere in a rule. */
export interface ComparisonPart {
  readonly op: Comparison;
  readonly args: readonly [Operand, Operand];
}

/** The conditions a condition is made of, directly; terms opened. */
export const innerConditions = (condition: Condition): readonly Condition[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.args;
    case 'not':
    case 'proven':
      return [condition.arg];
    case 'term':
      return [condition.body];
    default:
      return [];
  }
};

/** A condition and all its parts, terms opened. */
export const conditionsIn = (condition: Condition): readonly Condition[] => [
  condition,
  ...innerConditions(condition).flatMap(conditionsIn),
];

/** The ordered comparisons in a condition. */
export const comparisonsIn = (condition: Condition): readonly ComparisonPart[] =>
  conditionsIn(condition).flatMap((part) =>
    Object.hasOwn(COMPARISONS, part.op) ? [part as ComparisonPart] : [],
  );

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
export const operandsIn = (condition: Condition): readonly Operand[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'not':
    case 'proven':
    case 'term':
      return [];
    case 'known':
    case 'named':
    case 'isTrue':
    case 'oneOf':
    case 'startsWith':
    case 'includesAny':
      return innerOperands(condition.operand);
    default:
      return condition.args.flatMap(innerOperands);
  }
};

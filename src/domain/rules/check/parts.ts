import {
  COMPARISONS,
  type Comparison,
  type Condition,
  type DatedValue,
  type Operand,
} from '../syntax.ts';

/** An ordered comparison somewhere in a rule. */
export interface ComparisonPart {
  readonly op: Comparison;
  readonly args: readonly [Operand, Operand];
}

const childrenOf = (condition: Condition): readonly Condition[] => {
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
export const partsOf = (condition: Condition): readonly Condition[] => [
  condition,
  ...childrenOf(condition).flatMap(partsOf),
];

/** The ordered comparisons in a condition. */
export const comparisonsIn = (condition: Condition): readonly ComparisonPart[] =>
  partsOf(condition).flatMap((part) =>
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

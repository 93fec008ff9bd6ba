import { COMPARISONS, type Comparison, type Condition, type Operand } from '../syntax.ts';
import { readList, readOperand, type Scope } from './operand.ts';
import { asText, type Reader, refuse, soleEntry } from './reader.ts';

const isComparison = (key: string): key is Comparison => Object.hasOwn(COMPARISONS, key);

const readMany = (
  reader: Reader,
  where: string,
  raw: unknown,
  scope: Scope,
): readonly Condition[] | null => {
  if (!Array.isArray(raw) || raw.length === 0) {
    return refuse(reader, where, 'bad-operands', 'takes a list of conditions');
  }
  const args = raw.map((item) => readCondition(reader, where, item, scope));
  return args.some((arg) => arg === null) ? null : (args as Condition[]);
};

const readTwo = (
  reader: Reader,
  where: string,
  raw: unknown,
  scope: Scope,
): readonly [Operand, Operand] | null => {
  if (!Array.isArray(raw) || raw.length !== 2) {
    return refuse(reader, where, 'bad-operands', 'takes exactly two operands');
  }
  const a = readOperand(reader, where, raw[0], scope);
  const b = readOperand(reader, where, raw[1], scope);
  if (a === null || b === null) return null;
  return a.type === b.type
    ? [a, b]
    : refuse(reader, where, 'wrong-type', `compares a ${a.type} with a ${b.type}`);
};

const readMembership = (
  reader: Reader,
  where: string,
  op: 'oneOf' | 'startsWith' | 'includesAny',
  raw: unknown,
  scope: Scope,
): Condition | null => {
  if (!Array.isArray(raw) || raw.length !== 2) {
    return refuse(reader, where, 'bad-operands', 'takes an operand and a list');
  }
  const operand = readOperand(reader, where, raw[0], scope);
  const list = readList(reader, where, raw[1], scope);
  if (operand === null || list === null) return null;
  const type = op === 'includesAny' ? 'codes' : 'text';
  if (operand.type !== type) {
    return refuse(reader, where, 'wrong-type', `${op} needs a ${type}, has a ${operand.type}`);
  }
  return { op, operand, list };
};

const readTermCondition = (
  reader: Reader,
  where: string,
  name: string,
  scope: Scope,
): Condition | null => {
  if (scope.open.includes(name)) {
    return refuse(reader, where, 'circular-term', `the term ${name} needs itself`);
  }
  if (!scope.terms.has(name)) return refuse(reader, where, 'unknown-term', `no term ${name}`);
  const inner = { ...scope, open: [...scope.open, name] };
  const body = readCondition(reader, where, scope.terms.get(name), inner);
  return body === null ? null : { op: 'term', name, body };
};

/** Reads a condition of the closed set of operators; what it cannot read it refuses. */
export const readCondition = (
  reader: Reader,
  where: string,
  raw: unknown,
  scope: Scope,
): Condition | null => {
  const entry = soleEntry(raw);
  if (entry === null) {
    return refuse(reader, where, 'bad-condition', 'a condition is a mapping with one operator');
  }
  const [key, argument] = entry;
  if (isComparison(key)) {
    const args = readTwo(reader, where, argument, scope);
    if (args === null) return null;
    const { type } = COMPARISONS[key];
    return args[0].type === type
      ? { op: key, args }
      : refuse(reader, where, 'wrong-type', `${key} compares ${type}s, not ${args[0].type}s`);
  }
  switch (key) {
    case 'all':
    case 'any': {
      const args = readMany(reader, where, argument, scope);
      return args === null ? null : { op: key, args };
    }
    case 'not':
    case 'proven': {
      const arg = readCondition(reader, where, argument, scope);
      return arg === null ? null : { op: key, arg };
    }
    case 'known': {
      const operand = readOperand(reader, where, argument, scope);
      return operand === null ? null : { op: 'known', operand };
    }
    case 'equal': {
      const args = readTwo(reader, where, argument, scope);
      return args === null ? null : { op: 'equal', args };
    }
    case 'alike': {
      const args = readTwo(reader, where, argument, scope);
      if (args === null) return null;
      return args[0].type === 'text'
        ? { op: 'alike', args }
        : refuse(reader, where, 'wrong-type', `alike compares texts, not ${args[0].type}s`);
    }
    case 'named': {
      const operand = readOperand(reader, where, argument, scope);
      if (operand === null) return null;
      return operand.type === 'text'
        ? { op: 'named', operand }
        : refuse(reader, where, 'wrong-type', `named is asked of a text, not a ${operand.type}`);
    }
    case 'oneOf':
    case 'startsWith':
    case 'includesAny':
      return readMembership(reader, where, key, argument, scope);
    case 'term':
      return readTermCondition(reader, where, asText(argument), scope);
    case 'fact': {
      const operand = readOperand(reader, where, argument, scope);
      if (operand === null) return null;
      return operand.type === 'boolean'
        ? { op: 'isTrue', operand }
        : refuse(reader, where, 'wrong-type', 'only a boolean fact is a condition by itself');
    }
    default:
      return refuse(reader, where, 'unknown-operator', `${key} is no operator`);
  }
};

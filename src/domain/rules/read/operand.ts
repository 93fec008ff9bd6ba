import type {
  DatedValue,
  ListOperand,
  NumberOperator,
  Operand,
  OperandType,
  Vocabulary,
  VocabularyFact,
} from '../syntax.ts';
import { asText, type Reader, refuse, soleEntry } from './reader.ts';

/** What conditions may refer to. */
export interface Scope {
  readonly vocabulary: Vocabulary;
  /** A value of the rule by bare name, or of any rule by full id. */
  readonly value: (name: string) => DatedValue | undefined;
  readonly terms: ReadonlyMap<string, unknown>;
  /** Names of terms being read, against a term that needs itself. */
  readonly open: readonly string[];
}

const TYPE_OF_KIND: Readonly<Record<string, OperandType>> = {
  date: 'date',
  integer: 'number',
  decimal: 'number',
  boolean: 'boolean',
  codes: 'codes',
};

/** The type of a fact's value in the language. */
const typeOfFact = (fact: VocabularyFact): OperandType => TYPE_OF_KIND[fact.kind] ?? 'text';

const NUMBER_OPERATORS: Readonly<Record<NumberOperator, OperandType>> = {
  daysBetween: 'date',
  monthsBetween: 'date',
  yearsBetween: 'date',
  plus: 'number',
  minus: 'number',
  times: 'number',
};

const readFact = (reader: Reader, where: string, name: string, scope: Scope): Operand | null => {
  const fact = scope.vocabulary.find(name);
  if (fact === undefined) {
    return refuse(reader, where, 'unknown-fact', `${name} is no fact of the vocabulary`);
  }
  return { op: 'fact', type: typeOfFact(fact), fact };
};

const expectType = (
  reader: Reader,
  where: string,
  operand: Operand | null,
  type: OperandType,
): Operand | null => {
  if (operand === null || operand.type === type) return operand;
  return refuse(reader, where, 'wrong-type', `needs a ${type}, has a ${operand.type}`);
};

const readPair = (
  reader: Reader,
  where: string,
  raw: unknown,
  types: readonly [OperandType, OperandType],
  scope: Scope,
): readonly [Operand, Operand] | null => {
  if (!Array.isArray(raw) || raw.length !== 2) {
    return refuse(reader, where, 'bad-operands', 'takes exactly two operands');
  }
  const a = expectType(reader, where, readOperand(reader, where, raw[0], scope), types[0]);
  const b = expectType(reader, where, readOperand(reader, where, raw[1], scope), types[1]);
  return a === null || b === null ? null : [a, b];
};

const readLiteral = (reader: Reader, where: string, raw: unknown): Operand | null => {
  if (typeof raw === 'boolean') return { op: 'literal', type: 'boolean', literal: raw };
  if (typeof raw !== 'string' || /\d{4}/.test(raw)) {
    return refuse(
      reader,
      where,
      'legal-number',
      '`is` takes a word, a code or a boolean; figures and dates belong in `values`',
    );
  }
  return { op: 'literal', type: 'text', literal: raw };
};

const readTerm = (reader: Reader, where: string, name: string, scope: Scope): Operand | null => {
  if (scope.open.includes(name)) {
    return refuse(reader, where, 'circular-term', `the term ${name} needs itself`);
  }
  if (!scope.terms.has(name)) return refuse(reader, where, 'unknown-term', `no term ${name}`);
  const inner = { ...scope, open: [...scope.open, name] };
  const body = readOperand(reader, where, scope.terms.get(name), inner);
  return body === null ? null : { op: 'term', type: body.type, name, body };
};

/** Finds a dated value by bare name or full id. */
const readValueName = (
  reader: Reader,
  where: string,
  raw: unknown,
  scope: Scope,
): DatedValue | null =>
  scope.value(asText(raw)) ??
  refuse(reader, where, 'unknown-value', `no value ${JSON.stringify(raw)}`);

/** Reads an operand. Refuses unknown facts, values and terms, wrong types, and bare legal figures. */
export const readOperand = (
  reader: Reader,
  where: string,
  raw: unknown,
  scope: Scope,
): Operand | null => {
  if (typeof raw === 'string') return readFact(reader, where, raw, scope);
  if (typeof raw === 'number') {
    return refuse(reader, where, 'legal-number', 'a bare number; it belongs in `values`');
  }
  const entry = soleEntry(raw);
  if (entry === null) return refuse(reader, where, 'bad-operand', 'is no operand');
  const [key, argument] = entry;
  switch (key) {
    case 'fact':
      return readFact(reader, where, asText(argument), scope);
    case 'term':
      return readTerm(reader, where, asText(argument), scope);
    case 'is':
      return readLiteral(reader, where, argument);
    case 'number':
      return argument === 0 || argument === 1
        ? { op: 'literal', type: 'number', literal: argument }
        : refuse(reader, where, 'legal-number', 'only 0 and 1 may be written; use `values`');
    case 'value': {
      const value = readValueName(reader, where, argument, scope);
      if (value === null) return null;
      if (value.type === 'list') {
        return refuse(reader, where, 'wrong-type', `${value.id} is a list`);
      }
      return { op: 'value', type: value.type, value };
    }
    case 'daysBetween':
    case 'monthsBetween':
    case 'yearsBetween':
    case 'plus':
    case 'minus':
    case 'times': {
      const type = NUMBER_OPERATORS[key];
      const args = readPair(reader, where, argument, [type, type], scope);
      return args === null ? null : { op: key, type: 'number', args };
    }
    case 'plusDays':
    case 'plusMonths': {
      const args = readPair(reader, where, argument, ['date', 'number'], scope);
      return args === null ? null : { op: key, type: 'date', args };
    }
    case 'yearOf':
    case 'negative': {
      const inner = readOperand(reader, where, argument, scope);
      const arg = expectType(reader, where, inner, key === 'yearOf' ? 'date' : 'number');
      return arg === null ? null : { op: key, type: 'number', args: [arg] };
    }
    case 'firstKnown': {
      if (!Array.isArray(argument) || argument.length === 0) {
        return refuse(reader, where, 'bad-operands', 'firstKnown takes a list');
      }
      const args = argument.map((item) => readOperand(reader, where, item, scope));
      const first = args[0];
      if (first === undefined || args.some((arg) => arg === null)) return null;
      const type = (first as Operand).type;
      const typed = args.map((arg) => expectType(reader, where, arg, type));
      return typed.some((arg) => arg === null)
        ? null
        : { op: 'firstKnown', type, args: typed as Operand[] };
    }
    default:
      return refuse(reader, where, 'unknown-operator', `${key} is no operand operator`);
  }
};

/** Reads the list of a membership: `{value: name}` of kind list, or literals. */
export const readList = (
  reader: Reader,
  where: string,
  raw: unknown,
  scope: Scope,
): ListOperand | null => {
  if (Array.isArray(raw)) {
    const clean = raw.every((item) => typeof item === 'string' && !/\d{4}/.test(item));
    return clean && raw.length > 0
      ? { op: 'literals', literals: raw as string[] }
      : refuse(
          reader,
          where,
          'legal-number',
          'literals are words or codes; figures go in `values`',
        );
  }
  const entry = soleEntry(raw);
  if (entry === null || entry[0] !== 'value') {
    return refuse(reader, where, 'bad-operand', 'needs a list: {value: name} or literals');
  }
  const value = readValueName(reader, where, entry[1], scope);
  if (value === null) return null;
  return value.type === 'list'
    ? { op: 'value', value }
    : refuse(reader, where, 'wrong-type', `${value.id} is no list`);
};

import type { Fact } from '../../domain/facts/fact-table.ts';
import { type CellParser, isFault } from '../../intake/values/fault.ts';
import { sqlTypeOf } from '../account-columns.ts';
import { sqlText } from '../database.ts';
import { literalSql } from './literal-sql.ts';

/** How values are written in a column: the text of a cell and the value it stands for. */
export type Spellings = ReadonlyMap<string, string | number | boolean>;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = [...'0123456789'];
const pairs = (characters: readonly string[]): string[] =>
  characters.flatMap((first) => characters.map((second) => first + second));

const candidatesFor = (fact: Fact): readonly string[] => {
  switch (fact.kind) {
    case 'enum':
      return (fact.values ?? []).flatMap(({ value, en, zh, aliases }) => [
        value,
        en,
        zh,
        ...aliases,
      ]);
    case 'boolean':
      return ['true', 'false', '是', '否', '1', '0', 'True', 'False', 'TRUE', 'FALSE', 'Y', 'N'];
    case 'country':
      return pairs(LETTERS);
    case 'code':
      return [...pairs(DIGITS), 'USD', 'CNY', 'EUR', 'RUB'];
    case 'codes':
      return [...LETTERS, ...pairs(LETTERS).map((two) => `${two[0]},${two[1]}`)];
    default:
      return [];
  }
};

/** Says whether the cells of a fact come from a closed list. Codes of customs offices do not. */
export const isClosed = (fact: Fact): boolean =>
  fact.kind === 'enum' ||
  fact.kind === 'boolean' ||
  fact.kind === 'country' ||
  fact.kind === 'codes' ||
  (fact.kind === 'code' &&
    (fact.unit === 'ISO 4217' ||
      fact.unit?.startsWith('GB/T 2260') === true ||
      fact.name.endsWith('.province')));

/**
 * The usual spellings of a fact with a closed list, and those of `seen`, each read by the intake's own parser;
 * texts that it finds fault with or takes for blank are left out.
 */
export const spellingsOf = (fact: Fact, parse: CellParser, seen: Iterable<string>): Spellings => {
  const spellings = new Map<string, string | number | boolean>();
  for (const text of [...candidatesFor(fact), ...seen]) {
    if (text === '' || spellings.has(text)) continue;
    const value = parse(text);
    if (value === null || isFault(value)) continue;
    spellings.set(text, value);
  }
  return spellings;
};

/** Compared one by one up to here, looked up beyond. */
const FEW = 12;

/** SQL for the value that a cell's text stands for, NULL where it is none of the spellings. */
export const spellingsSql = (fact: Fact, cell: string, spellings: Spellings): string => {
  if (spellings.size === 0) return `CAST(NULL AS ${sqlTypeOf(fact)})`;
  const literal = (value: string | number | boolean): string => literalSql(fact, value);
  const entries = [...spellings];
  const asWritten = entries.filter(([text, value]) => text === value).map(([text]) => text);
  const others = entries.filter(([text, value]) => text !== value);
  const looked = (texts: readonly string[]): string =>
    `TRY_CAST(${cell} AS ENUM(${texts.map(sqlText).join(', ')}))`;
  const branches: string[] = [];
  if (asWritten.length > FEW) branches.push(`CAST(${looked(asWritten)} AS VARCHAR)`);
  else if (asWritten.length > 0) {
    branches.push(`CASE WHEN ${cell} IN (${asWritten.map(sqlText).join(', ')}) THEN ${cell} END`);
  }
  if (others.length > FEW) {
    const values = others.map(([, value]) => literal(value));
    branches.push(
      `list_extract([${values.join(', ')}], CAST(enum_code(${looked(others.map(([text]) => text))}) AS INTEGER) + 1)`,
    );
  } else if (others.length > 0) {
    const cases = others.map(([text, value]) => `WHEN ${sqlText(text)} THEN ${literal(value)}`);
    branches.push(`CASE ${cell} ${cases.join(' ')} END`);
  }
  // COALESCE reads the second only where the first is NULL
  return branches.length === 1 ? (branches[0] ?? 'NULL') : `coalesce(${branches.join(', ')})`;
};

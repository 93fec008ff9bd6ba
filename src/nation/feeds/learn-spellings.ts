import type { Fact } from '../../domain/facts/fact-table.ts';
import { DATE_FOR_NONE } from '../../intake/told-once.ts';
import { cellParserFor, isWithheld } from '../../intake/values/cell-parser.ts';
import { type CellParser, isFault } from '../../intake/values/fault.ts';
import type { Database } from '../database.ts';
import type { CellSource } from './cell-source.ts';
import type { Recognition } from './recognise-cell.ts';
import { oddSql, recognisedRelation } from './recognised-relation.ts';
import { isClosed, type Spellings, spellingsOf } from './spellings.ts';

/** Rows looked at, and texts of one column learned. */
const ROWS = 20_000;
const MOST_TEXTS = 1000; // not-law: texts of one column
const LONGEST_TEXT = 64;
const UNUSUAL = /\p{Cc}|\ufffd/u;

/** Facts whose texts differ from row to row, or are nobody's business, are not learned. */
const isLearned = (fact: Fact): boolean => fact.kind !== 'vin' && !isWithheld(fact);

/** Those of some texts that are days for none. */
const nonesOf = (parse: CellParser, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => {
    const parsed = parse(text);
    return isFault(parsed) && parsed.fault === DATE_FOR_NONE;
  });

/**
 * Learns from the first rows of a file how values are written there beside the plain forms, so that
 * a column that says 俄罗斯 or 5 Mar 2026 throughout costs little more than one that says RU.
 */
export const learnSpellings = async (
  database: Database,
  source: CellSource,
  pseudonymKey: string,
): Promise<Recognition> => {
  const columns = source.columns.filter(({ fact, typed }) => isLearned(fact) && typed === null);
  const usual = columns
    .filter(({ fact }) => isClosed(fact))
    .map(
      ({ fact }) => [fact.index, spellingsOf(fact, cellParserFor(fact, pseudonymKey), [])] as const,
    );
  const spellings = new Map<number, Spellings>(usual);
  const nones = new Map<number, readonly string[]>();
  const recognition = { pseudonymKey, spellings, nones };
  if (columns.length === 0) return recognition;
  const sample = { ...source, relation: `SELECT * FROM (${source.relation}) LIMIT ${ROWS}` };
  const lists = columns.map(
    (column) =>
      `list_sort(list_distinct(list(${column.cell}) FILTER (${oddSql(column, recognition)} AND strlen(${column.cell}) <= ${LONGEST_TEXT}))) AS ${column.cell}`,
  );
  const [first] = await database.rows<Record<string, { readonly items: readonly string[] } | null>>(
    `SELECT ${lists.join(', ')} FROM (${recognisedRelation(sample, recognition)})`,
  );
  for (const { fact, scale, cell } of columns) {
    const seen = first?.[cell]?.items ?? [];
    if (seen.length === 0 || seen.length > MOST_TEXTS) continue;
    const learned = seen.filter((text) => !UNUSUAL.test(text));
    const parse = cellParserFor(fact, pseudonymKey, { scale });
    spellings.set(fact.index, spellingsOf(fact, parse, learned));
    const none = nonesOf(parse, learned);
    if (none.length > 0) nones.set(fact.index, none);
  }
  return recognition;
};

import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Fact } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { vinProblemsOf } from '../../domain/vin/vin-problem.ts';
import { problemAt } from '../../intake/problem-catalogue.ts';
import { cellParserFor, isWithheld, textOfCell } from '../../intake/values/cell-parser.ts';
import { type Fault, isFault } from '../../intake/values/fault.ts';
import { parseFoldedText } from '../../intake/values/text.ts';
import type { Database } from '../database.ts';
import { guardedSql, pagedRows, unguarded } from './paged-rows.ts';

/** Table of the texts that were not recognised: place of the column, text, value and problem. */
export const ODD = 'feed_odd';

/** Stands before the text of a number that JavaScript may write otherwise, so that nothing recognises it. */
export const UNLIKE = '\u0001';

const FLUSHED_AT = 50_000;

/** A column whose texts are to be read. */
export interface OddColumn {
  readonly place: number;
  readonly fact: Fact;
  readonly scale: number;
  readonly doubtful: boolean;
  /** True when the file holds numbers, whose text is told as the intake tells it. */
  readonly numeric: boolean;
}

/** As the intake reports a cell: what is wrong with a formula is not that it is no date. */
const problemOf = (fact: Fact, text: string, found: Fault): Problem => {
  const { fault, value, remedy } = found;
  if (found.withheld || isWithheld(fact)) return problemAt(0, fact.name, fault);
  const read = parseFoldedText(text);
  if (isFault(read)) return problemAt(0, fact.name, read.fault, text);
  const better = fact.kind === 'vin' ? vinProblemsOf(String(value))[0]?.remedy : undefined;
  return problemAt(0, fact.name, fault, text, remedy ?? better);
};

/** A value as text that a cast to the fact's SQL type reads. */
const written = (fact: Fact, value: string | number | boolean): string =>
  fact.kind === 'date' && typeof value === 'number' ? isoDate(value) : String(value);

/**
 * Reads each pair of a column's place and a text once, by the intake's own parsers, into the table.
 * `pairs` is SQL with columns `place` and `text`, each pair once.
 */
export const readOddCells = async (
  database: Database,
  pairs: string,
  columns: readonly OddColumn[],
  pseudonymKey: string,
): Promise<void> => {
  await database.run(
    `CREATE OR REPLACE TABLE ${ODD} (place INTEGER, text VARCHAR, value VARCHAR, code VARCHAR,
     shown VARCHAR, remedy_en VARCHAR, remedy_zh VARCHAR)`,
  );
  const readers = new Map(
    columns.map((column) => [
      column.place,
      { ...column, parse: cellParserFor(column.fact, pseudonymKey, column) },
    ]),
  );
  const appender = await database.connection.createAppender(ODD);
  const appendAll = (texts: readonly (string | null)[]): void => {
    for (const text of texts) {
      if (text === null) appender.appendNull();
      else appender.appendVarchar(text);
    }
    appender.endRow();
  };
  let pending = 0;
  const query = `SELECT place, ${guardedSql('text')} FROM (${pairs})`;
  for await (const rows of pagedRows<readonly [number, string]>(database, query)) {
    for (const [place, guarded] of rows) {
      const reader = readers.get(place);
      if (reader === undefined) continue;
      const text = unguarded(guarded);
      const number = reader.numeric ? Number(text.replace(UNLIKE, '')) : null;
      const told = number === null ? text : textOfCell(reader.fact, number);
      const parsed = typeof told === 'string' ? reader.parse(told) : told;
      const shown = number === null ? text : String(number);
      const problem = isFault(parsed) ? problemOf(reader.fact, shown, parsed) : null;
      const value = isFault(parsed) ? parsed.value : parsed;
      appender.appendInteger(place);
      appendAll([
        text,
        value === null ? null : written(reader.fact, value),
        problem?.code ?? null,
        problem?.value ?? null,
        problem?.remedy.en ?? null,
        problem?.remedy.zh ?? null,
      ]);
      pending += 1;
    }
    if (pending >= FLUSHED_AT) {
      appender.flushSync();
      pending = 0;
    }
  }
  appender.closeSync();
};

/** Places of the columns that have odd texts. */
export const oddPlaces = async (database: Database): Promise<ReadonlySet<number>> => {
  const rows = await database.rows<{ place: number }>(`SELECT DISTINCT place FROM ${ODD}`);
  return new Set(rows.map(({ place }) => place));
};

/** The relation of `ODD` for one column. */
export const oddOf = (place: number): string => `(SELECT * FROM ${ODD} WHERE place = ${place})`;

import pg from 'pg';

/** Numbers of PostgreSQL's types, which never change (`pg_type.oid`). */
const OID = {
  bigint: 20,
  date: 1082,
  timestamp: 1114,
  bigints: 1016,
  dates: 1182,
} as const;

/** A list of texts, whose parts the driver leaves as they stand. */
const TEXTS: number = 1009;

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${text} is too large a number for a column that is counted with`);
  }
  return value;
};

const asWritten = (text: string): string => text;

const listOf =
  <T>(read: (text: string) => T) =>
  (text: string): readonly (T | null)[] =>
    (pg.types.getTypeParser(TEXTS)(text) as readonly (string | null)[]).map((one) =>
      one === null ? null : read(one),
    );

const READERS: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [OID.bigint, wholeNumber],
  [OID.bigints, listOf(wholeNumber)],
  [OID.date, asWritten],
  [OID.dates, listOf(asWritten)],
  [OID.timestamp, asWritten],
]);

/**
 * How values come out of PostgreSQL: a `bigint` as a number (a RangeError beyond 2^53), a `date` as `YYYY-MM-DD`, a
 * `timestamp` without time zone as text, lists of them alike; everything else as the driver has it.
 * Without it a `bigint` is a text and a `date` the midnight of wherever the program runs.
 */
export const VALUE_TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    const read = format === 'binary' ? undefined : READERS.get(oid);
    return read ?? pg.types.getTypeParser(oid, format);
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** Settings of a session that the forms above rest on. */
export const SESSION_OPTIONS = '-c DateStyle=ISO,YMD -c TimeZone=UTC';

import { isoDate } from '../../calendar/iso-date.ts';
import { FACTS } from '../../facts/fact-table.ts';
import { factsReadBy } from '../facts-read.ts';
import type { RuleSet, VocabularyFact } from '../syntax.ts';
import { textOn } from '../words/written-text.ts';
import { lawOn, resultColumns, verdictQuery } from './compile-sql.ts';
import { DIALECTS, type DialectName } from './dialect.ts';
import { quoted, sqlTypeOf } from './expressions.ts';
import { sql } from './sql.ts';

/** The table of vehicles that the query reads. */
const TABLE = 'dossiers';
/** Columns that tell one answer from another. */
const CARRIED: readonly string[] = ['licence_vin', 'licence_application', 'licence_destination'];

/** Every column that the query reads, in the order of the vocabulary. */
const columnsRead = ({ rules }: RuleSet): readonly VocabularyFact[] => {
  const read = new Set([...CARRIED, ...rules.flatMap(factsReadBy).map(({ column }) => column)]);
  return FACTS.filter(({ column }) => read.has(column));
};

/** A comment holds one line, whatever the law's texts hold. */
const comment = (line: string): string => `-- ${line.replace(/[\r\n]+/g, ' ')}`.trimEnd();

const resultLines = (ruleSet: RuleSet, day: number): readonly string[] =>
  resultColumns(ruleSet).map(({ column, rules }) => {
    const [only] = rules;
    if (only === undefined || only.country !== null) {
      return `  ${column}: ${rules.map(({ code }) => code).join(', ')}`;
    }
    return `  ${column}: ${only.code}, ${textOn(only.title, day).en}`;
  });

/**
 * The law as one query that runs as it stands, below a comment that tells the columns it reads and yields.
 *
 * @param hash content hash of the law.
 * @param on a day number: the law as it stands on this day; null: each row is asked by the law of its own days.
 * @param today a day number, for the titles of the rules when no day is asked for.
 */
export const lawQuery = (
  ruleSet: RuleSet,
  hash: string,
  name: DialectName,
  on: number | null,
  today: number,
): string => {
  const written = on === null ? ruleSet : lawOn(ruleSet, on);
  const database = { duckdb: 'DuckDB', postgresql: 'PostgreSQL' }[name];
  const head = [
    `The law ${hash} as one query for ${database}.`,
    on === null
      ? 'Each row is asked by the law as it stood on its own day.'
      : `Each row is asked by the law as it stands on ${isoDate(on)}, whatever its own day.`,
    '',
    `It reads a table ${TABLE}, one row a vehicle, with at least these columns. NULL is what nobody told.`,
    'Amounts are whole hundredths; lists of codes are capitals joined by commas, in their order.',
    ...columnsRead(written).map((fact) => `  ${fact.column} ${sqlTypeOf(fact)}: ${fact.en}`),
    '',
    `It yields ${CARRIED.join(', ')}, known_country, the answers gate, entry, risk_score and risk_band,`,
    'and one column a rule: 0 not applicable, 1 met, 2 unknown, 3 not met.',
    'A column entry_… speaks of one rule a country, that of licence_destination; of a rule that bars it says 4 where',
    'that is unknown, and 5 where it is not met.',
    ...resultLines(written, on ?? today),
  ];
  return sql`${head.map(comment).join('\n')}
${verdictQuery(ruleSet, DIALECTS[name], TABLE, CARRIED.map(quoted), new Set(), null, on)};
`;
};

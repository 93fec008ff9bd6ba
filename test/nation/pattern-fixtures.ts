import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { emptyDossier } from '../../src/domain/assess/dossier.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { type FactName, factNamed } from '../../src/domain/facts/fact-table.ts';
import { NOT_MET } from '../../src/domain/rules/evaluate/compile-rule.ts';
import { compiledLaw } from '../../src/engine/load-law.ts';
import { patternTable } from '../../src/nation/law/pattern-tables.ts';
import { runSteps } from '../../src/nation/patterns/decided-groups.ts';
import { type Pattern, stepsOf } from '../../src/nation/patterns/pattern.ts';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import { LAW as law } from '../published-law.ts';
import { numbersSqlUnder, type Replaced } from './dated-law.ts';
import { type Feeds, withFeeds } from './feed-tables.ts';

const compiled = compiledLaw(law);

/** The value of a rule in the law as it stands, by `<rule id>.<value name>`. */
export const lawValue = (name: string): number => {
  const value = law.ruleSet.rules
    .flatMap(({ values }) => values)
    .find(({ id }) => id === name)
    ?.periods.at(-1)?.value;
  if (typeof value !== 'number') throw new Error(`the law has no ${name}`);
  return value;
};

/** A row of a pattern's table; days as ISO dates. */
interface FoundRow {
  readonly row: number | null;
  readonly vin: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** What some feeds show, pattern by pattern. */
type Found = Readonly<Record<string, readonly FoundRow[]>>;

const cellOf = (cell: unknown): FactValue => {
  if (typeof cell === 'bigint') return Number(cell);
  if (typeof cell === 'object' && cell !== null) return String(cell);
  return cell as FactValue;
};

/** Works out patterns over feeds with the law as it stands; all of them, or those named. */
export const patternsOf = (feeds: Feeds, ...names: readonly string[]): Promise<Found> =>
  patternsUnder({}, feeds, ...names);

/** The same with some values of the law replaced. */
export const patternsUnder = async (
  replaced: Replaced,
  feeds: Feeds,
  ...names: readonly string[]
): Promise<Found> => {
  const numbers = numbersSqlUnder(replaced);
  return withFeeds(feeds, async (database) => {
    const found: Record<string, FoundRow[]> = {};
    const wanted = (pattern: Pattern): boolean =>
      names.length === 0 || names.includes(pattern.name);
    for (const pattern of PATTERNS.filter(wanted)) {
      await runSteps(database, stepsOf(pattern, numbers));
      const rows = await database.rows<Record<string, unknown>>(
        `SELECT * FROM ${patternTable(pattern)}`,
      );
      found[pattern.name] = rows.map((row) => ({
        row: row['row_id'] === null ? null : Number(row['row_id']),
        vin: String(row['vin']),
        facts: Object.fromEntries(
          pattern.facts.map((fact) => [fact, cellOf(row[factNamed(fact).column])]),
        ),
        evidence: JSON.parse(String(row['evidence'])),
      }));
    }
    return found;
  });
};

/**
 * VINs, ordered, on which a rule raises its flag for the facts found, beside facts that all of the
 * vehicles have.
 */
export const flaggedBy = (
  code: string,
  found: Found,
  common: Readonly<Record<string, string | number | boolean>> = {},
): readonly string[] => {
  const rule = compiled.general.find((one) => one.rule.code === code);
  if (rule === undefined) throw new Error(`no rule ${code}`);
  const byKey = new Map<string, FactValue[]>();
  for (const row of Object.values(found).flat()) {
    const key = `${row.vin} ${row.row ?? ''}`;
    const dossier = byKey.get(key) ?? emptyDossier();
    const facts = { 'licence.appliedOn': '2026-07-10', ...common, ...row.facts };
    for (const [name, value] of Object.entries(facts)) {
      const fact = factNamed(name as FactName);
      const day = fact.kind === 'date' && typeof value === 'string' ? parseIsoDate(value) : value;
      if (day !== null) dossier[fact.index] = day as FactValue;
    }
    byKey.set(key, dossier);
  }
  const raised = [...byKey].filter(([, dossier]) => rule.result(dossier) === NOT_MET);
  return [...new Set(raised.map(([key]) => key.slice(0, key.indexOf(' '))))].sort();
};

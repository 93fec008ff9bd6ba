import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { emptyDossier } from '../../src/domain/assess/dossier.ts';
import { type FactName, factNamed } from '../../src/domain/facts/fact-table.ts';
import { NOT_MET } from '../../src/domain/rules/evaluate/compile-rule.ts';
import { compiledLaw } from '../../src/engine/load-law.ts';
import type { Database } from '../../src/nation/database.ts';
import { computeLinks, LINK_PATTERNS, LINK_SHARES } from '../../src/nation/links/compute-links.ts';
import { largestRings } from '../../src/nation/links/largest-rings.ts';
import { LAW as law } from '../published-law.ts';
import { numbersSqlUnder, type Replaced } from './dated-law.ts';
import { type Feeds, withFeeds } from './feed-tables.ts';

const compiled = compiledLaw(law);

/** A row of a pattern's table. */
export interface PatternRow {
  readonly pattern: string;
  readonly row: number | null;
  readonly vin: string;
  readonly facts: Partial<Record<FactName, FactValue>>;
  readonly evidence: Record<string, unknown>;
}

const TABLES: Readonly<Record<string, string>> = {
  nomineeOwners: 'pattern_nominee_owners',
  linkedBuyer: 'pattern_linked_buyer',
  linkedAtHome: 'pattern_linked_at_home',
  ring: 'pattern_ring',
};

const rowsOf = async (database: Database): Promise<readonly PatternRow[]> => {
  const found: PatternRow[] = [];
  for (const { name, facts } of LINK_PATTERNS) {
    const rows = await database.rows<Record<string, unknown>>(
      `SELECT * FROM ${TABLES[name]} ORDER BY row_id, vin`,
    );
    for (const row of rows) {
      const cells = facts.map((fact) => {
        const cell = row[factNamed(fact).column] as FactValue | bigint;
        return [fact, typeof cell === 'bigint' ? Number(cell) : cell] as const;
      });
      found.push({
        pattern: name,
        row: row.row_id === null ? null : Number(row.row_id),
        vin: String(row.vin),
        facts: Object.fromEntries(cells),
        evidence: JSON.parse(String(row.evidence)),
      });
    }
  }
  return found;
};

/** What the links of some feeds show. */
interface Linked {
  readonly rows: readonly PatternRow[];
  /** VINs of the vehicles on which a rule raises its flag for these facts alone, ordered. */
  readonly flagged: (code: string) => readonly string[];
  readonly rings: Awaited<ReturnType<typeof largestRings>>;
  /** Tables that the links made and that still stand in the end, by name. */
  readonly standing: readonly string[];
}

const flaggedBy = (code: string, rows: readonly PatternRow[]): readonly string[] => {
  const rule = compiled.general.find((one) => one.rule.code === code);
  if (rule === undefined) throw new Error(`no rule ${code}`);
  const raised = rows.filter(({ facts }) => {
    const dossier = emptyDossier();
    // Any day on which the rules are in force.
    dossier[factNamed('licence.appliedOn').index] = 20_500; // not-law: a day number
    for (const [name, value] of Object.entries(facts)) {
      dossier[factNamed(name as FactName).index] = value as FactValue;
    }
    return rule.result(dossier) === NOT_MET;
  });
  return [...new Set(raised.map(({ vin }) => vin))].sort();
};

/** Works out the links of feeds with the law as it stands, some values replaced. */
export const linksOf = (feeds: Feeds, replaced: Replaced = {}): Promise<Linked> =>
  withFeeds(feeds, async (database) => {
    for (const { statement } of LINK_SHARES) await database.run(statement);
    await computeLinks(database, numbersSqlUnder(replaced));
    const rows = await rowsOf(database);
    const rings = await largestRings(database);
    const tables = await database.rows<{ name: string }>(
      `SELECT table_name AS name FROM duckdb_tables() WHERE starts_with(table_name, 'link') ORDER BY 1`,
    );
    const standing = tables.map(({ name }) => name);
    return { rows, flagged: (code: string) => flaggedBy(code, rows), rings, standing };
  });

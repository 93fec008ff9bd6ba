import { type Dossier, emptyDossier } from '../../domain/assess/dossier.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { type Account, FACTS, type Fact, factNamed } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { allShownFacts } from '../../domain/verdict/shown-facts.ts';
import type { EntryAnswer, Gate, RiskBand, ShownFacts } from '../../domain/verdict/verdict.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import type { ScreenedNation } from './screened-nation.ts';
import { STORED_ACCOUNTS, storedFacts } from './stored-accounts.ts';

/** Applications of one VIN, and rows of one account about it, that are told. */
const MOST = 50; // not-law: length of a list

/** What was answered on a vehicle of an application, as it stands in the file of verdicts, with its dossier. */
export interface StoredAnswer {
  readonly application: string;
  readonly gate: Gate;
  /** Codes of rules, then `field:code` of what could not be read. */
  readonly gateReasons: readonly string[];
  readonly entry: EntryAnswer;
  readonly entryReasons: readonly string[];
  readonly score: number;
  readonly band: RiskBand;
  readonly riskReasons: readonly string[];
  /** How many problems its data have. */
  readonly problems: number;
  /** `field:code`, each once. */
  readonly quality: readonly string[];
  readonly dossier: Dossier;
}

/** What a pattern found on a vehicle, whether or not a rule raised it. */
export interface StoredPattern {
  readonly pattern: string;
  /** Null: the vehicle, whatever application. */
  readonly application: string | null;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** A flag raised on a vehicle in no application. */
export interface StoredFlag {
  readonly id: string;
  /** Facts by name, as JSON shows them; evidence of patterns stands in `patterns`. */
  readonly because: ShownFacts;
}

/** A vehicle in no application. */
interface StoredUnapplied {
  readonly score: number;
  readonly band: RiskBand;
  readonly flags: readonly StoredFlag[];
  /** What accounts tell of it: one item a row, facts by name; at most fifty rows of an account. */
  readonly told: readonly ShownFacts[];
}

/** All that a screened nation keeps of a vehicle. */
export interface StoredVehicle {
  /** One an application, in the order of the feeds, at most fifty; empty for a vehicle in none. */
  readonly answers: readonly StoredAnswer[];
  /** Null for a vehicle in an application. */
  readonly unapplied: StoredUnapplied | null;
  readonly patterns: readonly StoredPattern[];
}

const cellSql = ({ kind, column }: Fact): string => {
  const name = sqlName(column);
  if (kind === 'date') return `CAST(${name} - DATE '1970-01-01' AS INTEGER) AS ${name}`;
  if (kind === 'integer' || kind === 'decimal') return `CAST(${name} AS DOUBLE) AS ${name}`;
  return name;
};

type Row = Readonly<Record<string, string | number | boolean | bigint | null>>;

const dossierOf = (row: Row, facts: readonly Fact[]): Dossier => {
  const dossier = emptyDossier();
  for (const { column, index } of facts) {
    const value = row[column] ?? null;
    dossier[index] = typeof value === 'bigint' ? Number(value) : value;
  }
  return dossier;
};

/** The vehicle with a VIN, or one without that stands in the application of this number. */
const isVehicle = (vin: string): string =>
  `(vin = ${sqlText(vin)} OR (vin IS NULL AND application = ${sqlText(vin)}))`;

const words = (text: string | null): readonly string[] => (text ?? '').split(' ').filter(Boolean);

interface VerdictRow {
  readonly row_id: bigint;
  readonly application: string | null;
  readonly gate: Gate;
  readonly gate_reasons: string | null;
  readonly entry: EntryAnswer;
  readonly entry_reasons: string | null;
  readonly risk_score: number | bigint;
  readonly risk_band: RiskBand;
  readonly risk_reasons: string | null;
  readonly quality_problems: number | bigint;
  readonly quality: string | null;
}

const answersOf = async (
  { database, manifest }: ScreenedNation,
  vin: string,
): Promise<readonly StoredAnswer[]> => {
  const verdicts = await database.rows<VerdictRow>(
    sql`
      SELECT
        row_id,
        application,
        gate,
        gate_reasons,
        entry,
        entry_reasons,
        risk_score,
        risk_band,
        risk_reasons,
        quality_problems,
        quality
      FROM verdicts
      WHERE ${isVehicle(vin)}
      ORDER BY row_id
      LIMIT ${MOST}
    `,
  );
  if (verdicts.length === 0) return [];
  const columns = await database.rows<{ column_name: string }>('DESCRIBE dossiers');
  const there = new Set(columns.map(({ column_name: name }) => name));
  const facts = FACTS.filter(({ column }) => there.has(column));
  const rows = await database.rows<Row>(
    sql`
      SELECT row_id, ${facts.map(cellSql).join(', ')}
      FROM dossiers
      WHERE row_id IN (${verdicts.map(({ row_id: id }) => id).join(', ')})
    `,
  );
  const dossiers = new Map(rows.map((row) => [row['row_id'], dossierOf(row, facts)]));
  const today = factNamed('today').index;
  return verdicts.map((row): StoredAnswer => {
    const dossier = dossiers.get(row.row_id) ?? emptyDossier();
    dossier[today] ??= parseIsoDate(manifest.today);
    return {
      application: row.application ?? '',
      gate: row.gate,
      gateReasons: words(row.gate_reasons),
      entry: row.entry,
      entryReasons: words(row.entry_reasons),
      score: Number(row.risk_score),
      band: row.risk_band,
      riskReasons: words(row.risk_reasons),
      problems: Number(row.quality_problems),
      quality: words(row.quality),
      dossier,
    };
  });
};

const patternsOf = async (database: Database, vin: string): Promise<readonly StoredPattern[]> => {
  const rows = await database.rows<{
    pattern: string;
    application: string | null;
    evidence: string;
  }>(
    sql`
      SELECT pattern, application, evidence
      FROM patterns
      WHERE ${isVehicle(vin)}
      ORDER BY pattern, application, evidence
    `,
  );
  return rows.map(({ evidence, ...rest }) => ({ ...rest, evidence: JSON.parse(evidence) }));
};

/** The facts among the members of evidence. */
const factsAmong = (evidence: Readonly<Record<string, unknown>>): ShownFacts =>
  Object.fromEntries(
    Object.entries(evidence).filter(
      ([name, value]) => name.includes('.') && value !== null && typeof value !== 'object',
    ),
  ) as ShownFacts;

const flagsOf = async (database: Database, vin: string): Promise<readonly StoredFlag[]> => {
  const rows = await database.rows<{ id: string; evidence: string }>(
    sql`
      SELECT id, evidence
      FROM findings
      WHERE vin = ${sqlText(vin)} AND result = 'notMet'
      ORDER BY id
    `,
  );
  return rows.map(({ id, evidence }) => ({ id, because: factsAmong(JSON.parse(evidence)) }));
};

/** Accounts kept of which a row is about a vehicle. */
const TELLING: readonly Account[] = STORED_ACCOUNTS.filter((account) =>
  storedFacts(account).some(({ name }) => name === `${account}.vin`),
);

const toldOf = async (database: Database, vin: string): Promise<readonly ShownFacts[]> => {
  const told: ShownFacts[] = [];
  for (const account of TELLING) {
    const facts = storedFacts(account);
    const rows = await database.rows<Row>(
      sql`
        SELECT ${facts.map(cellSql).join(', ')}
        FROM ${account}
        WHERE ${account}_vin = ${sqlText(vin)}
        ORDER BY row_id
        LIMIT ${MOST}
      `,
    );
    told.push(...rows.map((row) => allShownFacts(dossierOf(row, facts))));
  }
  return told;
};

const unappliedOf = async (
  database: Database,
  vin: string,
  patterns: readonly StoredPattern[],
): Promise<StoredUnapplied | null> => {
  const [flagged] = await database.rows<{ score: number | bigint; band: RiskBand }>(
    sql`
      SELECT risk_score AS score, risk_band AS band
      FROM unapplied
      WHERE vin = ${sqlText(vin)}
    `,
  );
  const told = await toldOf(database, vin);
  if (flagged === undefined) {
    if (told.length === 0 && patterns.length === 0) return null;
    return { score: 0, band: 'low', flags: [], told };
  }
  const flags = await flagsOf(database, vin);
  return { score: Number(flagged.score), band: flagged.band, flags, told };
};

/**
 * All that a screened nation keeps of the vehicle with a VIN, as `foldVin` writes it; null when nothing that it keeps
 * tells of it. A vehicle without a VIN is known by the number of its application in the place of the VIN. Readings
 * and inspections of vehicles in no application are not kept.
 */
export const storedVehicle = async (
  nation: ScreenedNation,
  vin: string,
): Promise<StoredVehicle | null> => {
  const { database } = nation;
  const answers = await answersOf(nation, vin);
  const patterns = await patternsOf(database, vin);
  if (answers.length > 0) return { answers, unapplied: null, patterns };
  const unapplied = await unappliedOf(database, vin, patterns);
  return unapplied === null ? null : { answers, unapplied, patterns };
};

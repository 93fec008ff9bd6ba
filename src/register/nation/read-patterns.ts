import { FACTS } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { ShownFacts, ShownValue } from '../../domain/verdict/verdict.ts';
import type { Database } from '../../nation/database.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';

/** What a screening of the nation found of one vehicle, in one application or in any. */
interface PatternsFound {
  readonly vin: string;
  /** Number of the application; empty for what is of the vehicle, whatever application. */
  readonly application: string;
  /** Facts of patterns as a question takes them, `application` among them where they are of it alone. */
  readonly facts: ShownFacts;
  /** What stands beside them, by pattern. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** What a screening of the nation tells. */
export interface NationFound {
  readonly vehicles: readonly PatternsFound[];
  /** What is usual in the country: rows of `PatternRun.usual`. */
  readonly usual: readonly ShownFacts[];
}

const PATTERN_FACTS = FACTS.filter(({ account }) => account === 'pattern');

/** Figures of what is usual; see `PatternRun.usual`. */
const FIGURES = [
  {
    pattern: 'numberReused',
    usual: 'pattern.numberUsualPerMille',
    of: 'pattern.numberReused',
    kinds: ['certificate', 'invoice', 'policy', 'engine'],
    kindIn: ({ reused = [] }: Evidence) => {
      // of papers of several kinds the figure is the least of theirs, and of nobody knows which
      const kinds = new Set(reused.map(({ paper }) => paper));
      return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
    },
  },
  {
    pattern: 'refundEntry',
    usual: 'pattern.refundEntryUsualPercent',
    of: 'pattern.refundEntry',
    kinds: ['other-vehicles', 'not-found'],
    kindIn: ({ found = null }: Evidence) => found,
  },
  {
    pattern: 'refundInvoice',
    usual: 'pattern.refundInvoiceUsualPercent',
    of: null,
    kinds: [''],
    kindIn: () => '',
  },
] as const;

/** What is read of the evidence of these patterns. */
interface Evidence {
  readonly reused?: readonly { readonly paper: string }[];
  readonly found?: string | null;
}

interface DossierRow {
  readonly application: string | null;
  readonly vin: string;
  readonly facts: string;
}

const known = (facts: Readonly<Record<string, ShownValue | null>>): ShownFacts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

const factsOfDossiers = async (database: Database): Promise<readonly PatternsFound[]> => {
  const columns = await database.rows<{ column_name: string }>('DESCRIBE dossiers');
  const there = new Set(columns.map(({ column_name: name }) => name));
  const facts = PATTERN_FACTS.filter(({ column }) => there.has(column));
  if (facts.length === 0) return [];
  const fields = facts.map(({ name, column }) => `'${name}': ${column}`).join(', ');
  const rows = await database.rows<DossierRow>(sql`
    SELECT licence_application AS application, licence_vin AS vin, to_json({${fields}})::VARCHAR AS facts
    FROM dossiers
    WHERE licence_vin IS NOT NULL
      AND coalesce(${facts.map(({ column }) => `CAST(${column} AS VARCHAR)`).join(', ')}) IS NOT NULL
    ORDER BY row_id
  `);
  return rows.map(({ application, vin, facts: told }) => ({
    vin,
    application: application ?? '',
    facts: { ...(application === null ? {} : { application }), ...known(JSON.parse(told)) },
    evidence: {},
  }));
};

interface EvidenceRow {
  readonly pattern: string;
  readonly application: string | null;
  readonly vin: string;
  readonly evidence: string | null;
}

const usualIn = (
  vehicles: readonly PatternsFound[],
  evidence: readonly EvidenceRow[],
): readonly ShownFacts[] =>
  FIGURES.flatMap(({ pattern, usual, of, kinds, kindIn }) => {
    const found = evidence.filter((row) => row.pattern === pattern);
    const kindOf = new Map(
      found.map(({ vin, evidence: text }) => [vin, kindIn(JSON.parse(text ?? '{}') as Evidence)]),
    );
    return kinds.flatMap((kind): readonly ShownFacts[] => {
      const told = vehicles.flatMap(({ vin, facts }) => {
        const value = facts[usual];
        return typeof value === 'number' && kindOf.get(vin) === kind ? [value] : [];
      });
      // found nowhere at all, it is usual nowhere; found outside applications alone, nobody knows
      if (told.length === 0 && found.length > 0) return [];
      const row = { [usual]: told.length === 0 ? 0 : Math.max(...told) };
      return [of === null ? row : { [of]: kind, ...row }];
    });
  });

/** Reads what a screened nation found of vehicles, to be kept in the register. */
export const readPatterns = async ({ database }: ScreenedNation): Promise<NationFound> => {
  const found = new Map<string, { -readonly [Key in keyof PatternsFound]: PatternsFound[Key] }>();
  const keyOf = (vin: string, application: string): string => `${vin}\n${application}`;
  const ofDossiers = await factsOfDossiers(database);
  for (const vehicle of ofDossiers) {
    const key = keyOf(vehicle.vin, vehicle.application);
    if (!found.has(key)) found.set(key, { ...vehicle });
  }
  const rows = await database.rows<EvidenceRow>(sql`
    SELECT pattern, application, vin, CAST(evidence AS VARCHAR) AS evidence
    FROM patterns
    WHERE vin IS NOT NULL
  `);
  for (const { pattern, application, vin, evidence } of rows) {
    const key = keyOf(vin, application ?? '');
    const vehicle = found.get(key) ?? {
      vin,
      application: application ?? '',
      facts: {},
      evidence: {},
    };
    found.set(key, {
      ...vehicle,
      evidence: { ...vehicle.evidence, [pattern]: JSON.parse(evidence ?? '{}') },
    });
  }
  return {
    vehicles: [...found.values()],
    usual: usualIn(ofDossiers, rows),
  };
};

import type { FactName } from '../../domain/facts/fact-table.ts';
import type {
  GroundTerm,
  LimitTerm,
  MoneyKind,
  Office,
  ReferralTerms,
} from '../../domain/referrals/referral-terms.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import { evidenceNotes } from '../../report/referrals/evidence-notes.ts';
import type {
  Exhibit,
  MoneyTotal,
  ReferralDocument,
  ReferralLimit,
  Statement,
} from '../../report/referrals/referral-model.ts';
import { limitColumn, limitRuns } from './exhibits-sql.ts';
import { statementsOf, unitsOf } from './statements.ts';

type Cells = Readonly<Record<string, unknown>>;

const day = (cell: unknown): string | null =>
  cell === null || cell === undefined ? null : String(cell);
const text = (cell: unknown): string | null =>
  cell === null || cell === undefined ? null : String(cell);
const whole = (cell: unknown): number => Number(cell ?? 0);

/** Limits of an exhibit's money and offices, those without an end too. */
const limitsFor = (
  kind: MoneyKind,
  offices: readonly string[],
  { money, customs, limits }: ReferralTerms,
): readonly LimitTerm[] => {
  const ids = new Set([
    ...(offices.includes(money[kind].office) ? money[kind].limits : []),
    ...(offices.includes('customs') ? customs : []),
  ]);
  return limits.filter(({ id }) => ids.has(id));
};

const REFUND_FACTS = [
  ['number', 'refund.number'],
  ['day', 'refund.claimedOn'],
  ['claimant', 'refund.claimant'],
  ['invoice', 'refund.invoice'],
  ['entry', 'refund.declaration'],
  ['amount', 'refund.amount'],
] as const;

const SUBSIDY_FACTS = [
  ['day', 'subsidy.paidOn'],
  ['claimant', 'subsidy.claimant'],
  ['amount', 'subsidy.amount'],
] as const;

/** What of the claim, the invoice and the exit nobody told. */
const unknownOf = (cells: Cells, said: readonly Statement[]): readonly FactName[] => {
  const own = cells['account'] === 'refund' ? REFUND_FACTS : SUBSIDY_FACTS;
  const blank = own.filter(([column]) => cells[column] === null).map(([, name]) => name);
  const tells = (name: FactName): boolean =>
    said.some(({ facts }) => facts.some((fact) => fact.name === name));
  const papers: readonly FactName[] = [
    'invoice.kind',
    'declaration.number',
    'declaration.exitedOn',
  ];
  return [...blank, ...papers.filter((name) => !tells(name))];
};

interface GroundCell {
  readonly ground: string;
  readonly outcome: string;
  readonly risk: boolean;
}

/** Exhibits come out of the database with their lists as JSON. */
const exhibitRows = (database: Database, which: string): Promise<readonly Cells[]> =>
  database.rows<Cells>(sql`
    SELECT
      * EXCLUDE (grounds, offices, doubts, applications),
      CAST(to_json(grounds) AS VARCHAR) AS grounds,
      CAST(to_json(offices) AS VARCHAR) AS offices,
      CAST(to_json(doubts) AS VARCHAR) AS doubts,
      CAST(to_json(applications) AS VARCHAR) AS applications
    FROM referral_exhibit
    WHERE ${which}
    ORDER BY claimant_number, exhibit`);

const listIn = <T>(cell: unknown): readonly T[] =>
  (JSON.parse(String(cell ?? '[]')) as readonly T[] | null) ?? [];

const exhibitOf = (
  cells: Cells,
  terms: ReferralTerms,
  said: readonly Statement[],
  evidence: ReadonlyMap<string, unknown>,
  today: string,
): Exhibit => {
  const kind = cells['kind'] as MoneyKind;
  const vin = String(cells['vin']);
  const term = (name: string): GroundTerm | undefined =>
    terms.grounds.find((ground) => ground.name === name);
  const amount = cells['amount'] as bigint | null;
  return {
    number: whole(cells['exhibit']),
    vin,
    account: cells['account'] as Exhibit['account'],
    kind,
    claimNumber: text(cells['number']),
    on: day(cells['day']),
    amount: amount === null ? null : unitsOf(amount),
    atRisk: cells['at_risk'] === true,
    applications: listIn<string>(cells['applications']),
    grounds: listIn<GroundCell>(cells['grounds']).flatMap(({ ground, outcome, risk }) => {
      const of = term(ground);
      const why = of?.outcomes.get(outcome)?.words;
      if (of === undefined || why === undefined) return [];
      const notes = evidenceNotes(ground, evidence.get(`${of.rule} ${vin}`));
      return [{ title: of.title, why, rule: of.rule, atRisk: risk, notes }];
    }),
    doubts: listIn<string>(cells['doubts']).flatMap((id) => terms.doubts[id] ?? []),
    unknown: unknownOf(cells, said),
    limits: limitsFor(kind, listIn<string>(cells['offices']), terms).map(({ id }) => {
      const until = day(cells[`until_${id}`]);
      return { id, until, passed: until !== null && until < today };
    }),
    statements: said,
  };
};

/** Claims and amounts at risk by kind of money, of exhibits that meet a condition. */
export const moneyTotals = async (
  database: Database,
  where: string,
): Promise<readonly MoneyTotal[]> => {
  const rows = await database.rows<Cells>(sql`
    SELECT
      kind,
      count(*) AS claims,
      count(*) FILTER (at_risk) AS risky,
      CAST(coalesce(sum(amount) FILTER (at_risk), 0) AS BIGINT) AS risk
    FROM referral_exhibit
    WHERE ${where}
    GROUP BY kind
    ORDER BY risk DESC, kind`);
  return rows.map((row) => ({
    kind: String(row['kind']),
    claims: whole(row['claims']),
    claimsAtRisk: whole(row['risky']),
    atRisk: unitsOf(row['risk'] as bigint),
  }));
};

/** What stands under each ground, in the order of the terms: claims looked at, claims and amount at risk. */
export const groundTotals = async (
  database: Database,
  where: string,
  terms: ReferralTerms,
): Promise<
  readonly { term: GroundTerm; claims: number; claimsAtRisk: number; atRisk: string }[]
> => {
  const rows = await database.rows<Cells>(sql`
    SELECT
      g.ground,
      count(*) AS claims,
      count(*) FILTER (g.risk) AS risky,
      CAST(coalesce(sum(amount) FILTER (g.risk), 0) AS BIGINT) AS risk
    FROM (
      SELECT unnest(grounds) AS g, amount
      FROM referral_exhibit
      WHERE ${where})
    GROUP BY g.ground`);
  const byName = new Map(rows.map((row) => [String(row['ground']), row]));
  return terms.grounds.flatMap((term) => {
    const row = byName.get(term.name);
    if (row === undefined) return [];
    const [claims, claimsAtRisk] = [whole(row['claims']), whole(row['risky'])];
    return [{ term, claims, claimsAtRisk, atRisk: unitsOf(row['risk'] as bigint) }];
  });
};

const limitTotals = async (
  database: Database,
  number: number,
  terms: ReferralTerms,
  today: string,
): Promise<readonly ReferralLimit[]> => {
  const cells = terms.limits.map(({ id }, at) => {
    const column = limitColumn(id);
    return sql`
      count(*) FILTER (${limitRuns(id, terms)}) AS n${at},
      min(${column}) AS a${at},
      max(${column}) AS z${at},
      count(*) FILTER (${column} < DATE ${sqlText(today)}) AS p${at}`;
  });
  const [row = {}] = await database.rows<Cells>(sql`
    SELECT ${cells.join(', ')}
    FROM referral_exhibit
    WHERE claimant_number = ${number} AND at_risk`);
  return terms.limits.flatMap(({ id, what, provision, confidence, remark, months }, at) => {
    const exhibits = whole(row[`n${at}`]);
    if (exhibits === 0) return [];
    const [first, last] = [day(row[`a${at}`]), day(row[`z${at}`])];
    const passed = whole(row[`p${at}`]);
    const ends = months !== null;
    return [{ id, what, provision, confidence, remark, ends, exhibits, first, last, passed }];
  });
};

const officesOf = async (database: Database, number: number): Promise<readonly Office[]> => {
  const rows = await database.rows<Cells>(sql`
    SELECT DISTINCT unnest(offices) AS office
    FROM referral_exhibit
    WHERE claimant_number = ${number}`);
  return rows.map((row) => row['office'] as Office);
};

/**
 * The documents of the claimants named in `referral_document`, in their order, one at a time.
 *
 * @param exhibits how many exhibits of each are told in full, from the first.
 * @param today day of the answer, ISO.
 */
export async function* referralDocuments(
  database: Database,
  terms: ReferralTerms,
  exhibits: number,
  today: string,
): AsyncGenerator<{ readonly name: string; readonly document: ReferralDocument }> {
  const told = `exhibit <= ${exhibits} AND claimant_number IN (SELECT number FROM referral_document)`;
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE referral_shown AS
    SELECT DISTINCT vin
    FROM referral_exhibit
    WHERE ${told}`);
  const said = await statementsOf(database);
  const evidence = new Map(
    (
      await database.rows<Cells>(sql`
        SELECT rule, vin, evidence
        FROM referral_found
        WHERE vin IN (SELECT vin FROM referral_shown)`)
    ).map((row) => [
      `${row['rule']} ${row['vin']}`,
      JSON.parse(String(row['evidence'])) as unknown,
    ]),
  );
  const claimants = await database.rows<Cells>(sql`
    SELECT c.*, d.name
    FROM referral_claimant c
    JOIN referral_document d USING (number)
    ORDER BY number`);
  for (const row of claimants) {
    const number = whole(row['number']);
    const mine = `claimant_number = ${number}`;
    const cells = await exhibitRows(database, `${mine} AND exhibit <= ${exhibits}`);
    const grounds = await groundTotals(database, mine, terms);
    const offices = await officesOf(database, number);
    yield {
      name: String(row['name']),
      document: {
        number,
        claimant: text(row['claimant']),
        offices: (Object.keys(terms.offices) as Office[])
          .filter((office) => offices.includes(office))
          .map((office) => terms.offices[office]),
        claims: whole(row['claims']),
        vehicles: whole(row['vehicles']),
        claimsAtRisk: whole(row['claims_at_risk']),
        vehiclesAtRisk: whole(row['vehicles_at_risk']),
        atRisk: unitsOf(row['at_risk'] as bigint),
        amountsUnknown: whole(row['amounts_unknown']),
        money: await moneyTotals(database, mine),
        grounds: grounds.map(({ term, claimsAtRisk, atRisk }) => ({
          title: term.title,
          claimsAtRisk,
          atRisk,
          notProven: term.notProven,
        })),
        limits: await limitTotals(database, number, terms, today),
        neverProven: terms.neverProven,
        exhibits: cells.map((each) =>
          exhibitOf(each, terms, said.get(String(each['vin'])) ?? [], evidence, today),
        ),
      },
    };
  }
}

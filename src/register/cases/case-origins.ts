import type { Json } from '../../domain/record/canonical-json.ts';
import { JOB } from '../actor.ts';
import { HOLD } from '../border/holds/hold.ts';
import { foundPatterns, openCaseOf, type PatternRow } from '../nation/found-patterns.ts';
import { foundRings } from '../nation/found-rings.ts';
import { type PlacedVehicle, placedVehicles, provinceSeen } from '../nation/placed-vehicles.ts';
import { vinsNamed } from '../nation/withheld.ts';
import { refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { type CaseMatter, copied, type Frozen, frozen } from './keep-case.ts';

/** Vehicles of one ring, or rows of one vehicle. */
const MOST = 100_000; // not-law: rows

/** What a case begins from. */
export interface CaseOrigin extends CaseMatter {
  /** What names it, and the first of its vehicles. */
  readonly of: {
    readonly vin: string;
    readonly run?: string;
    readonly pattern?: string;
    readonly ring?: number;
    readonly verdict?: string;
    readonly rule?: string | null;
    readonly hold?: string;
    readonly sample?: string;
  };
  /** The case that is open on it already. */
  readonly open: { readonly id: string | null; readonly number: string } | null;
}

const runOf = (tx: Transaction, run: string): Promise<Json> =>
  tx.as(JOB, () =>
    tx.one<{ id: string; asOf: string; ruleSet: string }>(
      `SELECT r.id, r.as_of AS "asOf", r.rule_set AS "ruleSet"
        FROM register.nation_run r
        WHERE r.id = $1`,
      [run],
    ),
  );

/** The latest verdicts on vehicles that whoever acts may see, copied. */
const verdictsOn = async (
  tx: Transaction,
  vehicles: readonly PlacedVehicle[],
): Promise<readonly Frozen[]> => {
  const rows = await tx.rows<{ id: string; bytes: Buffer }>(
    `SELECT DISTINCT ON (v.vin) v.id, v.bytes
      FROM register.verdict v
      WHERE v.vin = ANY ($1)
      ORDER BY v.vin, v.given_at DESC, v.id`,
    [vehicles.map(({ vin }) => vin)],
  );
  return rows.map(({ bytes }) => copied('verdict', bytes));
};

const openOf = ({ open_id: id, open_number: number }: PatternRow): CaseOrigin['open'] =>
  number === null ? null : { id, number };

/** A pattern that a run found of a vehicle, with the vehicles that its evidence names. */
export const fromPattern = async (
  tx: Transaction,
  { run, pattern, vin }: { readonly run: string; readonly pattern: string; readonly vin: string },
): Promise<CaseOrigin> => {
  const rows = await foundPatterns(tx, {
    ...{ run, pattern, text: vin, province: null, ring: null, after: null },
    rows: MOST,
  });
  const of = rows.filter((row) => row.vin === vin);
  const [first] = of;
  if (first === undefined) return refuse('not-found', { field: 'origin' });
  const named = vinsNamed(of.map(({ evidence }) => evidence)).filter((one) => one !== vin);
  const own = await placedVehicles(tx, [vin], first.application);
  const vehicles = [...own, ...(await placedVehicles(tx, named))];
  const told = await runOf(tx, run);
  const found = of.map(({ application, facts, evidence }) =>
    frozen('pattern', { run: told, pattern, vin, application, facts, evidence } as Json),
  );
  return {
    of: { run, pattern, vin },
    open: openOf(first),
    vehicles,
    exporters: [],
    frozen: [...found, ...(await verdictsOn(tx, own))],
  };
};

/** A ring that a run found, with its path and what the run found of each of its vehicles. */
export const fromRing = async (
  tx: Transaction,
  { run, ring }: { readonly run: string; readonly ring: number },
): Promise<CaseOrigin> => {
  const [found] = await foundRings(tx, { run, number: ring, after: null, rows: 1 });
  const rows = await foundPatterns(tx, {
    ...{ run, ring, pattern: 'ring', text: null, province: null, after: null },
    rows: MOST,
  });
  const vin = found?.vin ?? null;
  if (found === undefined || vin === null) return refuse('not-found', { field: 'origin' });
  const vins = [...new Set(rows.map((row) => row.vin))];
  const placed = await placedVehicles(tx, vins);
  const known = new Set(placed.map((one) => one.vin));
  // what a run found of a province may be dealt with elsewhere since
  const moved = rows.filter((row, at) => !known.has(row.vin) && vins.indexOf(row.vin) === at);
  const vehicles = [
    ...placed,
    ...moved.map(
      ({ vin: of, province, exporter: code, organisation }): PlacedVehicle => ({
        ...{ vin: of, application: null, province, code, organisation },
      }),
    ),
  ];
  const { open, ...shown } = found;
  const content = {
    run: await runOf(tx, run),
    ring: shown,
    vehicles: rows.map(({ vin: of, application, facts, evidence }) => ({
      ...{ vin: of, application, facts, evidence },
    })),
  };
  return {
    of: { run, ring, vin },
    ...{ open, vehicles },
    exporters: found.exporters,
    frozen: [frozen('ring', content as unknown as Json)],
  };
};

/** The case that is open on an origin, by what it is known again. */
const openOn = (
  tx: Transaction,
  origin: 'finding' | 'hold' | 'sample',
  key: string,
): Promise<CaseOrigin['open']> => {
  const seen = provinceSeen(tx);
  return tx.as(JOB, () =>
    tx.maybe<{ id: string | null; number: string }>(
      `SELECT opened.id, opened.number
        FROM (SELECT $2::text AS key) sought
        ${openCaseOf(origin, 'sought.key')}
        WHERE opened.number IS NOT NULL`,
      [seen, key],
    ),
  );
};

/** A verdict on a vehicle: one finding of it, or all of it. */
export const fromFinding = async (
  tx: Transaction,
  { verdict, rule }: { readonly verdict: string; readonly rule: string | null },
): Promise<CaseOrigin> => {
  const judged =
    (await tx.maybe<{ vin: string; application: string; number: string; bytes: Buffer }>(
      `SELECT v.vin, v.application, a.number, v.bytes
        FROM register.verdict v
        JOIN register.application a ON a.id = v.application
        WHERE v.id = $1`,
      [verdict],
    )) ?? refuse('not-found', { field: 'origin' });
  const { vin, application, number, bytes } = judged;
  return {
    of: { verdict, rule, vin },
    open: await openOn(
      tx,
      'finding',
      [application, vin, ...(rule === null ? [] : [rule])].join(' '),
    ),
    vehicles: await placedVehicles(tx, [vin], number),
    exporters: [],
    frozen: [copied('verdict', bytes)],
  };
};

/** A vehicle that was drawn at random, with its verdict. */
export const fromSample = async (tx: Transaction, sample: string): Promise<CaseOrigin> => {
  const drawn =
    (await tx.maybe<{ vin: string; number: string }>(
      `SELECT s.vin, a.number
        FROM register.sample s
        JOIN register.application a ON a.id = s.application
        WHERE s.id = $1`,
      [sample],
    )) ?? refuse('not-found', { field: 'origin' });
  const { vin, number } = drawn;
  const vehicles = await placedVehicles(tx, [vin], number);
  return {
    of: { sample, vin },
    open: await openOn(tx, 'sample', sample),
    ...{ vehicles, exporters: [], frozen: await verdictsOn(tx, vehicles) },
  };
};

/** A hold at the border with its attempts and all that was said of it, as its page shows it. */
export const fromHold = async (
  register: Register,
  tx: Transaction,
  hold: string,
): Promise<CaseOrigin> => {
  // which case is on it is none of what it says
  const { caseFile: _, ...told } = await HOLD.show(register, tx, hold);
  const { vin, application } = told;
  const applied = await tx.maybe<{ number: string }>(
    'SELECT number FROM register.application WHERE id = $1',
    [application],
  );
  const vehicles = await placedVehicles(tx, [vin], applied?.number);
  return {
    of: { hold, vin },
    open: await openOn(tx, 'hold', hold),
    ...{ vehicles, exporters: [] },
    frozen: [frozen('hold', told as unknown as Json), ...(await verdictsOn(tx, vehicles))],
  };
};

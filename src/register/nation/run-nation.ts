import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { RingTotal } from '../../domain/nation/nation-summary.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { screenNation } from '../../nation/screen-nation.ts';
import { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { makeKept } from '../../products/kept/make-kept.ts';
import { readProtection } from '../../products/sales/protect/protection.ts';
import { JOB } from '../actor.ts';
import { writeFeeds } from '../export/write-feeds.ts';
import type { Outcome } from '../outcome.ts';
import { needed } from '../queue/needed.ts';
import { referralTermsNow } from '../referrals/referral-terms-now.ts';
import { type Register, todayIn } from '../register.ts';
import { archiveLaw } from '../screening/archive-law.ts';
import { program } from '../screening/program.ts';
import { countsAt } from '../telling/accounts-as-of.ts';
import type { Transaction } from '../transaction.ts';
import { keepDirectorPage } from './director/keep-director-page.ts';
import { insertFigures } from './products/insert-figures.ts';
import { insertProducts } from './products/insert-products.ts';
import { type NationFound, readPatterns } from './read-patterns.ts';
import { type Begun, RunFolder } from './run-folder.ts';

/** How a run may go about it. */
export interface NationRunOptions {
  /** Memory that the database of the screening may hold, as DuckDB writes it. */
  readonly memory?: string;
  readonly threads?: number;
  /** Where the feeds and the output of the screening stand meanwhile; the machine's temporary folder without it. */
  readonly scratch?: string;
  /** Told when a part of the work begins. */
  readonly began?: (part: string) => void;
}

/** A run over the nation that was kept. */
export interface NationRunKept {
  readonly id: string;
  /** The day of the run, ISO. */
  readonly asOf: string;
  /** When what it read stood so, ISO 8601. */
  readonly readAt: string;
  /** Vehicles, in an application or in any, of which something was found. */
  readonly vehicles: number;
  readonly rings: number;
}

const MEMORY = '1GB';
/** Rows of one statement. */
const AT_ONCE = 1000; // not-law: rows of a statement

const CUSTOMS_SINCE = sql`
  SELECT min(d.day) AS since
  FROM register.account_row r
  CROSS JOIN LATERAL (
    VALUES (r.facts ->> 'declaration.declaredOn'), (r.facts ->> 'declaration.exitedOn')
  ) d(day)
  WHERE r.account = 'declaration'
    AND d.day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    AND ${countsAt(1)}
`;

/** What a screening leaves beside its output. */
const Screened = z.object({
  rings: z.array(z.custom<RingTotal>()),
  /** Rows that the screening could not use. */
  lost: z.number(),
});
type Screened = z.infer<typeof Screened>;

const REFERENCE = join(import.meta.dirname, '..', '..', '..', 'reference');

const outOf = ({ path }: RunFolder): string => join(path, 'screened');

interface Room {
  readonly memory: string;
  readonly threads: number;
}

const roomOf = ({
  memory = MEMORY,
  threads = Math.max(1, availableParallelism() - 1),
}: NationRunOptions): Room => ({ memory, threads });

/** Screens the feeds of a run's folder; one that was killed meanwhile goes on with the stages that are not done. */
const screenFeeds = async (
  register: Register,
  folder: RunFolder,
  today: number,
  options: NationRunOptions,
): Promise<Screened> => {
  const before = await folder.screened(Screened);
  if (before !== null) return before;
  const { files = [], ruleSet, hash } = register.engine.law;
  const outcome = await screenNation({
    folder: folder.feeds,
    out: outOf(folder),
    law: { files, ruleSet, hash, problems: [], sought: [], readOn: null },
    referenceFolder: REFERENCE,
    today,
    pseudonymKey: register.secrets.pseudonymKey,
    program: program(),
    ...roomOf(options),
    language: 'en',
    progress: ({ stage }) => options.began?.(stage),
    resumed: () => {},
  });
  if (outcome.kind !== 'screened') throw new Error(`the nation was not screened: ${outcome.kind}`);
  const unread = outcome.broken.length + outcome.unread.length;
  // what the register writes it can read: anything else would leave accounts out without a word
  if (unread > 0) throw new Error(`${unread} files of the register's own were not read`);
  const { lost, summary } = outcome;
  const screened = { rings: [...summary.rings], lost };
  await folder.keepScreened(screened);
  return screened;
};

const insertFound = async (tx: Transaction, run: string, { vehicles }: NationFound) => {
  for (let from = 0; from < vehicles.length; from += AT_ONCE) {
    const some = vehicles.slice(from, from + AT_ONCE);
    await tx.run(
      `INSERT INTO register.nation_pattern (run, vin, application, facts, evidence)
        SELECT $1, t.vin, t.application, t.facts, t.evidence
        FROM unnest($2::text[], $3::text[], $4::jsonb[], $5::jsonb[]) AS t(vin, application, facts, evidence)`,
      [
        run,
        some.map(({ vin }) => vin),
        some.map(({ application }) => application),
        some.map(({ facts }) => JSON.stringify(facts)),
        some.map(({ evidence }) => JSON.stringify(evidence)),
      ],
    );
  }
};

/** What is to be kept of a run. */
interface Made extends Screened {
  readonly found: NationFound;
  /** Writes the products of the run. */
  readonly products: (tx: Transaction, run: string) => Promise<void>;
}

const keep = (
  register: Register,
  asOf: string,
  { run, readAt, rows }: Begun,
  { found, rings, lost, products }: Made,
): Promise<Outcome<NationRunKept>> =>
  register.as(JOB, async (tx) => {
    // of a nation it may be much: the limit of a request does not hold
    await tx.unbounded();
    const ruleSet = await archiveLaw(tx, register.engine.law);
    const { since } = await tx.one<{ since: string | null }>(CUSTOMS_SINCE, [readAt]);
    await tx.run(
      `INSERT INTO register.nation_run (id, as_of, rule_set, usual, customs_since, counts, read_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[run, asOf, ruleSet, JSON.stringify(found.usual), since],
        ...[JSON.stringify({ rows, lost }), readAt],
      ],
    );
    await insertFound(tx, run, found);
    for (const [number, ring] of rings.entries()) {
      await tx.run('INSERT INTO register.nation_ring (run, number, ring) VALUES ($1, $2, $3)', [
        run,
        number,
        JSON.stringify(ring),
      ]);
    }
    await tx.run('SELECT register.place_patterns($1)', [run]);
    await products(tx, run);
    await keepDirectorPage(tx, run);
    return { id: run, asOf, readAt, vehicles: found.vehicles.length, rings: rings.length };
  });

const NOTHING: Made = {
  found: { vehicles: [], usual: [] },
  rings: [],
  lost: 0,
  products: async () => {},
};

const screenAndKeep = async (
  register: Register,
  folder: RunFolder,
  asOf: string,
  begun: Begun,
  options: NationRunOptions,
): Promise<Outcome<NationRunKept>> => {
  const today = parseIsoDate(asOf);
  if (today === null) throw new Error(`${asOf} is no day`);
  const screened = await screenFeeds(register, folder, today, options);
  options.began?.('products');
  const nation = await ScreenedNation.open(outOf(folder), roomOf(options));
  try {
    const found = await readPatterns(nation);
    const read = readProtection(Buffer.from(register.secrets.pseudonymKey));
    const figures = await folder.empty('figures');
    const how = await makeKept(nation, {
      law: register.engine.law.ruleSet,
      referrals: referralTermsNow(register),
      reference: REFERENCE,
      program: `mileproof ${program()}`,
      protection: read.ok ? read.protection : null,
      // made-up counts stand beside no real manufacturer
      figures: { folder: figures, makers: register.demonstration ? 'invented' : 'listed' },
    });
    const products = async (tx: Transaction, run: string) => {
      await insertProducts(tx, run, nation.database, how);
      await insertFigures(tx, run, figures, how);
    };
    return await keep(register, asOf, begun, { ...screened, found, products });
  } finally {
    await nation.close();
  }
};

/**
 * Screens the whole nation as it stands in the register: writes its accounts as feeds, screens them as the command line
 * does, and keeps what patterns, links and rings found and what products were made of it, with the day. The run is kept
 * whole or not at all; what was written on the way is gone afterwards, unless the process was killed: then the next run
 * goes on with it (`RunFolder`). Several runs at once do each their own.
 *
 * @throws Error when what the register wrote could not be screened: a broken program or machine.
 */
export const runNation = async (
  register: Register,
  options: NationRunOptions = {},
): Promise<Outcome<NationRunKept>> => {
  const day = await register.as(JOB, todayIn);
  if (day.kind === 'refused') return day;
  const asOf = day.value;
  const of = `${program()} ${register.engine.law.hash} ${asOf}`;
  const folder = await RunFolder.open(register, options.scratch ?? tmpdir(), of);
  try {
    const begun = await folder.begin(of, async (feeds) => {
      options.began?.('feeds');
      const { readAt, rows } = needed(await writeFeeds(register, { folder: feeds }));
      return { readAt, rows };
    });
    if (Object.keys(begun.rows).length === 0) return await keep(register, asOf, begun, NOTHING);
    return await screenAndKeep(register, folder, asOf, begun, options);
  } finally {
    await folder.remove();
  }
};

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { NationSummary } from '../../domain/nation/nation-summary.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { screenNation } from '../../nation/screen-nation.ts';
import { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { JOB } from '../actor.ts';
import { type FeedsWritten, writeFeeds } from '../export/write-feeds.ts';
import type { Outcome } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { archiveLaw } from '../screening/archive-law.ts';
import { program } from '../screening/program.ts';
import { countsAt } from '../telling/accounts-as-of.ts';
import type { Transaction } from '../transaction.ts';
import { type NationFound, readPatterns } from './read-patterns.ts';

/** How a run may go about it. */
export interface NationRunOptions {
  /** Memory that the database of the screening may hold, as DuckDB writes it. */
  readonly memory?: string;
  readonly threads?: number;
  /** Where the feeds and the output of the screening stand meanwhile; the machine's temporary folder without it. */
  readonly scratch?: string;
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

/** What came of screening a folder of feeds. */
interface Screened {
  readonly found: NationFound;
  readonly rings: NationSummary['rings'];
  /** Rows that the screening could not use. */
  readonly lost: number;
}

/** Screens the folder of feeds in a folder. */
const screenFeeds = async (
  register: Register,
  folder: string,
  today: number,
  { memory = MEMORY, threads = Math.max(1, availableParallelism() - 1) }: NationRunOptions,
): Promise<Screened> => {
  const { files = [], ruleSet, hash } = register.engine.law;
  const out = join(folder, 'screened');
  const outcome = await screenNation({
    folder: join(folder, 'feeds'),
    out,
    law: { files, ruleSet, hash, problems: [], sought: [], readOn: null },
    referenceFolder: join(import.meta.dirname, '..', '..', '..', 'reference'),
    today,
    pseudonymKey: register.secrets.pseudonymKey,
    program: program(),
    ...{ memory, threads },
    language: 'en',
    progress: () => {},
    resumed: () => {},
  });
  if (outcome.kind !== 'screened') throw new Error(`the nation was not screened: ${outcome.kind}`);
  const unread = outcome.broken.length + outcome.unread.length;
  // what the register writes it can read: anything else would leave accounts out without a word
  if (unread > 0) throw new Error(`${unread} files of the register's own were not read`);
  const nation = await ScreenedNation.open(out, { memory, threads });
  try {
    const { lost, summary } = outcome;
    return { found: await readPatterns(nation), rings: summary.rings, lost };
  } finally {
    await nation.close();
  }
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

const keep = (
  register: Register,
  asOf: string,
  { readAt, rows }: FeedsWritten,
  { found, rings, lost }: Screened,
): Promise<Outcome<NationRunKept>> =>
  register.as(JOB, async (tx) => {
    const ruleSet = await archiveLaw(tx, register.engine.law);
    const { since } = await tx.one<{ since: string | null }>(CUSTOMS_SINCE, [readAt]);
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.nation_run (as_of, rule_set, usual, customs_since, counts, read_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        RETURNING id`,
      [asOf, ruleSet, JSON.stringify(found.usual), since, JSON.stringify({ rows, lost }), readAt],
    );
    await insertFound(tx, id, found);
    for (const [number, ring] of rings.entries()) {
      await tx.run('INSERT INTO register.nation_ring (run, number, ring) VALUES ($1, $2, $3)', [
        id,
        number,
        JSON.stringify(ring),
      ]);
    }
    await tx.run('SELECT register.place_patterns($1)', [id]);
    return { id, asOf, readAt, vehicles: found.vehicles.length, rings: rings.length };
  });

const NOTHING: Screened = { found: { vehicles: [], usual: [] }, rings: [], lost: 0 };

/**
 * Screens the whole nation as it stands in the register: writes its accounts as feeds, screens them as the command line
 * does, and keeps what patterns, links and rings found, with the day. The run is kept whole or not at all; what was
 * written on the way is gone afterwards. Several runs at once do each their own.
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
  const folder = await mkdtemp(join(options.scratch ?? tmpdir(), 'mileproof-nation-'));
  try {
    const feeds = join(folder, 'feeds');
    await mkdir(feeds);
    const written = await writeFeeds(register, { folder: feeds });
    if (written.kind === 'refused') return written;
    const today = parseIsoDate(asOf);
    if (today === null) throw new Error(`${asOf} is no day`);
    if (Object.keys(written.value.rows).length === 0) {
      return await keep(register, asOf, written.value, NOTHING);
    }
    const screened = await screenFeeds(register, folder, today, options);
    return await keep(register, asOf, written.value, screened);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programVersion } from '../src/cli/program-version.ts';
import { parseIsoDate } from '../src/domain/calendar/iso-date.ts';
import { loadLaw } from '../src/engine/load-law.ts';
import { PAGE_NAMES } from '../src/intake/page-names.ts';
import type { TaskDone, Work } from '../src/nation/run/engine-stages.ts';
import { screenNation } from '../src/nation/screen-nation.ts';
import { nationPagePieces } from '../src/report/nation/nation-page.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { mileproofProcess, type Usage } from './harness/screen-process.ts';
import { DuckDb } from './ours/duck-db.ts';
import { type ProcessDone, ProcessEngine } from './ours/process-engine.ts';
import { simulatedNation } from './ours/simulated-nation.ts';

const root = join(import.meta.dirname, '..');

/** Vehicles registered where nothing else is asked for. */
const VEHICLES = 20_000_000;

/** Of them applied for: two or three times the share of used vehicles that leave new in a year. */
const APPLIED = 0.05;

/** What DuckDB may hold in the one process that the tasks are held against. */
const LOCAL_MEMORY = '6GB';

/** The day of the answers, for which both runs are asked. */
const TODAY = '2026-11-25';

/** What DuckDB may hold in a task: the rest of the process takes up to as much beside it. */
const MEMORY = '1200MB';

/** What DuckDB may hold while it brings rows together in place of an engine, in a process of one thread. */
const EXCHANGE_MEMORY = '2GB';

/** Licence rows of a part. */
const PART_ROWS = 50_000;

/** MiB that a process of the engine may take. */
const MOST_MIB = 2560;

/** What a screening answered: of each table its rows and a hash of them, in whichever order and however many files. */
const answersIn = async (db: DuckDb, folder: string): Promise<string> => {
  const tables = ['verdicts/*', 'findings/*', 'patterns', 'unapplied', 'store/account-*'];
  const told: unknown[] = [];
  for (const table of tables) {
    const rows = `read_parquet('${join(folder, table)}.parquet', union_by_name = true)`;
    told.push(await db.rows(`SELECT count(*), bit_xor(hash(t)) FROM ${rows} t`));
  }
  return told.join();
};

/** Rows that are left of the certificates, as the stages that leave them yield them. */
const rowsLeft = async (db: DuckDb, { stage, folder }: TaskDone, work: Work): Promise<number> => {
  if (!/^(?:first|kept)-/.test(stage)) return 0;
  const rows = `read_parquet('${join(work.folder, folder)}/*.parquet', union_by_name = true)`;
  const columns = await db.rows(`SELECT column_name FROM (DESCRIBE FROM ${rows})`);
  const isCertificate = columns.some(([name]) => name === 'certificate_vin');
  return isCertificate ? Number((await db.rows(`SELECT count(*) FROM ${rows}`))[0]?.[0]) : 0;
};

const largestByKind = (done: readonly ProcessDone[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(done, ({ kind }) => kind)].map(([kind, of]) => [
    kind,
    Math.max(...of.map(({ peakMiB }) => peakMiB)),
  ]);

/** Screens the nation in one process, or takes what an earlier run left. */
const screenedByOne = (feeds: string, out: string, usage: string): Usage => {
  if (existsSync(usage)) return JSON.parse(readFileSync(usage, 'utf8')) as Usage;
  const { peakMiB, processorSeconds } = mileproofProcess([
    ...['screen', feeds, '--out', out, '--today', TODAY, '--memory', LOCAL_MEMORY],
  ]);
  writeFileSync(usage, JSON.stringify({ peakMiB, processorSeconds }));
  return { peakMiB, processorSeconds };
};

/** A nation screened by tasks in processes of their own, which hold no more than the vehicles of interest. */
export const row: BenchRow = {
  id: 'nation-engine',
  title: 'a nation’s feeds, each stage in a process of its own',
  measure: async ({ vehicles = VEHICLES }) => {
    const { folder: feeds } = simulatedNation(vehicles, APPLIED);
    // both runs take hours: what was done stands until the row is told, and a run that was ended goes on
    const scratch = join(tmpdir(), `mileproof-bench-engine-${ownVersion()}-${vehicles}`);
    mkdirSync(scratch, { recursive: true });
    const [plain, apart] = [join(scratch, 'plain'), join(scratch, 'apart')];
    const db = await DuckDb.open();
    const engine = new ProcessEngine(
      EXCHANGE_MEMORY,
      join(scratch, 'processes.ndjson'),
      (done, work) => rowsLeft(db, done, work),
    );
    const outcome = await screenNation({
      folder: feeds,
      out: apart,
      law: loadLaw(join(root, 'law')),
      referenceFolder: join(root, 'reference'),
      today: parseIsoDate(TODAY) ?? 0,
      pseudonymKey: process.env['MILEPROOF_PSEUDONYM_KEY'] ?? '',
      program: programVersion({ root }),
      memory: MEMORY,
      threads: 2,
      partRows: PART_ROWS,
      narrowRows: 0,
      language: 'en',
      draw: (summary, language) => nationPagePieces(summary, language, PAGE_NAMES),
      engine,
      progress: () => {},
      resumed: () => {},
    });
    if (outcome.kind !== 'screened')
      throw new Error(`the nation was not screened: ${outcome.kind}`);
    const local = screenedByOne(feeds, plain, join(scratch, 'plain.json'));
    const rows = outcome.summary.feeds.find(({ account }) => account === 'certificate')?.used ?? 0;
    const seconds = engine.done.reduce((sum, one) => sum + one.processorSeconds, 0);
    const largest = Math.max(...engine.done.map(({ peakMiB }) => peakMiB));
    const of = `${vehicles.toLocaleString('en')} certificates`;
    const figure = (what: string, value: number, unit: string): Figure => ({
      ...{ contender: 'Mileproof', version: ownVersion(), what: `${of}: ${what}`, value, unit },
    });
    if ((await answersIn(db, plain)) !== (await answersIn(db, apart))) {
      throw new Error('the answers differ');
    }
    const left = engine.done.reduce((sum, one) => sum + one.left, 0);
    const bytesTold = engine.done.reduce((sum, one) => sum + one.bytesTold, 0);
    rmSync(scratch, { recursive: true, force: true });
    return {
      figures: [
        figure('one process: peak memory', local.peakMiB, 'MiB'),
        figure('one process: processor', local.processorSeconds, 's'),
        figure('tasks and what is brought together: processes', engine.done.length, ''),
        figure('their processor', seconds, 's'),
        figure('told and brought together, bytes a certificate', bytesTold / vehicles, 'B'),
        figure('certificate rows of vehicles of interest', (left * 100) / rows, '%'),
        figure(`peak memory of a process (target: ${MOST_MIB})`, largest, 'MiB'),
        ...largestByKind(engine.done).map(([kind, peak]) => figure(`of it ${kind}`, peak, 'MiB')),
      ],
      notes: [
        'tasks one after the other, each in a process of its own with two threads and 1,200 MB for DuckDB, parts ' +
          'of 50,000 licence rows; DuckDB in such a process, with one thread and 2 GB, brings together what an engine would shuffle',
        'answers compared: verdicts, findings, patterns, vehicles in no application and the accounts of the store ' +
          'are those of one process',
      ],
    };
  },
};

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, FACTS } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { ALL_ACCOUNTS, emptyAccount } from '../account-columns.ts';
import { Database, type DatabaseLimits } from '../database.ts';
import { withBlank } from '../law/blank-columns.ts';
import { EXPORTER_NAMES } from '../output/exporter-names.ts';
import type { ManifestHead } from '../output/manifest.ts';
import { PARTED_TABLES, partFiles } from '../output/part-files.ts';
import { parquetRows } from '../parquet-sql.ts';
import { MANIFEST } from '../run/publish.ts';
import { STORE, STORE_FORM, STORE_INDEX, type StoreIndex, storeFile } from './store.ts';
import { storedColumns } from './stored-accounts.ts';

/** The views of a screened nation beside those of the accounts. */
const TABLES = ['dossiers', EXPORTER_NAMES, ...PARTED_TABLES, 'unapplied', 'patterns'];

/** The folder is not the output of a screening, or its files cannot be read by this program. */
export class NotScreened extends Error {
  readonly reason: 'absent' | 'no-store' | 'other-form' | 'damaged';

  constructor(folder: string, reason: NotScreened['reason']) {
    super(`${folder}: ${reason}`);
    this.reason = reason;
  }
}

const readJson = async <T>(path: string): Promise<T | null> => {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
};

/** A relation of an account, of the columns that the store keeps. */
const accountSql = (folder: string, account: Account, { files }: StoreIndex): string => {
  const count = files[account] ?? 0;
  if (count === 0) return emptyAccount(account);
  const paths = Array.from({ length: count }, (_, file) =>
    join(folder, STORE, storeFile.account(account, file)),
  );
  return sql`
    SELECT row_id, ${storedColumns(account).join(', ')}
    FROM ${parquetRows(...paths)}
  `;
};

/** The facts of the dossiers, those that no vehicle has too; their files hold results beside them. */
const dossiersSql = async (
  database: Database,
  rows: string,
  { blank }: StoreIndex,
): Promise<string> => {
  const found = await database.rows<{ column_name: string }>(`DESCRIBE FROM ${rows}`);
  const there = new Set(found.map(({ column_name: name }) => name));
  const facts = FACTS.filter(({ column }) => there.has(column)).map(({ column }) => column);
  const told = sql`(
    SELECT ${['row_id', ...facts].join(', ')}
    FROM ${rows}
  )`;
  return withBlank(told, new Set(blank));
};

const buildViews = async (database: Database, folder: string, index: StoreIndex): Promise<void> => {
  const view = (name: string, query: string): Promise<void> =>
    database.run(`CREATE OR REPLACE VIEW ${name} AS ${query}`);
  const { parts } = index;
  for (const account of ALL_ACCOUNTS) await view(account, accountSql(folder, account, index));
  const dossiers = Array.from({ length: parts.verdicts }, (_, part) =>
    join(folder, STORE, storeFile.dossiers(part)),
  );
  await view('dossiers', await dossiersSql(database, parquetRows(...dossiers), index));
  const exporters = join(folder, STORE, storeFile.exporterNames);
  await view(EXPORTER_NAMES, `FROM ${parquetRows(exporters)}`);
  for (const table of PARTED_TABLES) {
    await view(table, `FROM ${parquetRows(...partFiles(folder, table, parts[table]))}`);
  }
  for (const table of ['unapplied', 'patterns']) {
    await view(table, `FROM ${parquetRows(join(folder, `${table}.parquet`))}`);
  }
};

/** What a screening left, opened for the products made of it. */
export class ScreenedNation {
  /**
   * Views: every account by its name (`row_id`, columns of facts: `certificate_vin`; those of
   * `storedColumns`); `verdicts` (`row_id` of the licence row, `application`, `vin`, `gate`,
   * `gate_reasons`, `entry_country`, `entry`, `entry_reasons`, `risk_score`, `risk_band`, `risk_reasons`,
   * `quality_problems`, `quality`, `applicant`, `applicant_name`, `province`, `applied_on`,
   * `registered_on`); `dossiers` (`row_id` and the facts that the law reads, patterns included; one row
   * a row of `verdicts`); `exporter_names` (`id`, `name`); `findings`, `unapplied` and `patterns` as in their files.
   */
  readonly database: Database;
  readonly folder: string;
  /** What the screening says of itself: program, rule set, day, inputs. */
  readonly manifest: ManifestHead;
  /** SHA-256 of the manifest, hexadecimal: it stands for the inputs, the law, the program and the day. */
  readonly manifestHash: string;
  readonly index: StoreIndex;
  readonly #spill: string;

  private constructor(
    database: Database,
    folder: string,
    manifest: ManifestHead,
    manifestHash: string,
    index: StoreIndex,
    spill: string,
  ) {
    this.database = database;
    this.folder = folder;
    this.manifest = manifest;
    this.manifestHash = manifestHash;
    this.index = index;
    this.#spill = spill;
  }

  /**
   * Opens the output of `screenNation`. It is read, never written.
   * @throws NotScreened when the folder is none, its store has another form, or a file of it is missing
   *   or cut off.
   */
  static async open(
    folder: string,
    limits: Omit<DatabaseLimits, 'spill'>,
  ): Promise<ScreenedNation> {
    const bytes = await readFile(join(folder, MANIFEST)).catch(() => null);
    const manifest = await readJson<ManifestHead>(join(folder, MANIFEST));
    if (bytes === null || manifest === null) throw new NotScreened(folder, 'absent');
    const index = await readJson<StoreIndex>(join(folder, STORE, STORE_INDEX));
    if (index === null) throw new NotScreened(folder, 'no-store');
    if (index.form !== STORE_FORM) throw new NotScreened(folder, 'other-form');
    const spill = await mkdtemp(join(tmpdir(), 'mileproof-screened-'));
    const database = await Database.open({ ...limits, spill });
    try {
      await buildViews(database, folder, index);
    } catch {
      // DuckDB reads the end of every file when a view is made of it
      database.close();
      await rm(spill, { recursive: true, force: true });
      throw new NotScreened(folder, 'damaged');
    }
    const hash = createHash('sha256').update(bytes).digest('hex');
    return new ScreenedNation(database, folder, manifest, hash, index, spill);
  }

  /**
   * Whether a file cannot be read to its end: one that is damaged in its middle is met only when it is read. Reads
   * everything that the nation keeps.
   */
  async isDamaged(): Promise<boolean> {
    for (const view of [...ALL_ACCOUNTS, ...TABLES]) {
      const read = sql`
        SELECT bit_xor(hash(kept))
        FROM main.${view} kept
      `;
      try {
        await this.database.run(read);
      } catch {
        return true;
      }
    }
    return false;
  }

  async close(): Promise<void> {
    this.database.close();
    await rm(this.#spill, { recursive: true, force: true });
  }
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { factsOf, sqlTypeOf } from '../../src/nation/account-columns.ts';
import { Database, sqlText } from '../../src/nation/database.ts';
import { PARTED_TABLES, partFiles } from '../../src/nation/output/part-files.ts';
import { STORE_FORM, storeFile } from '../../src/nation/store/store.ts';
import { storedColumns } from '../../src/nation/store/stored-accounts.ts';

/** A nation as restated sales see it: rows in the order of the feeds; dates ISO, null where unreadable. */
export interface SalesNation {
  readonly certificate: readonly {
    readonly vin: string | null;
    readonly registeredOn: string | null;
    readonly province: string | null;
  }[];
  readonly factory: readonly { readonly vin: string | null; readonly maker: string | null }[];
  readonly insurance: readonly { readonly vin: string | null; readonly startsOn: string | null }[];
  readonly invoice: readonly {
    readonly vin: string | null;
    readonly kind: string | null;
    readonly issuedOn: string | null;
    readonly seller: string | null;
  }[];
  readonly declaration: readonly {
    readonly vin: string | null;
    readonly declaredOn: string | null;
    readonly exitedOn: string | null;
  }[];
  readonly sales: readonly {
    readonly maker: string | null;
    readonly month: string | null;
    readonly province: string | null;
    readonly kind: string | null;
    readonly reported: number | null;
  }[];
}

export const EMPTY: SalesNation = {
  certificate: [],
  factory: [],
  insurance: [],
  invoice: [],
  declaration: [],
  sales: [],
};

const columnOf = (account: string, field: string): string =>
  `${account}_${field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

const literal = (value: string | number | null, type: string): string =>
  value === null ? `CAST(NULL AS ${type})` : `CAST(${sqlText(String(value))} AS ${type})`;

/** Writes the parts of a screened nation that restated sales read, as a screening leaves them. */
export const writeScreened = async (
  folder: string,
  nation: SalesNation,
  today: string,
  left: { readonly broken?: readonly Account[]; readonly absent?: readonly Account[] } = {},
): Promise<void> => {
  for (const name of ['store', ...PARTED_TABLES]) {
    await mkdir(join(folder, name), { recursive: true });
  }
  const database = await Database.open({ memory: '500MB', threads: 1, spill: join(folder, 'tmp') });
  const accounts = (Object.keys(nation) as (keyof SalesNation)[]).filter(
    (account) => left.absent?.includes(account) !== true,
  );
  for (const account of accounts) {
    const types = new Map(factsOf(account).map((fact) => [fact.column, sqlTypeOf(fact)]));
    const columns = storedColumns(account);
    const rows = nation[account].map((row, at) => {
      const told = new Map(
        Object.entries(row).map(([field, value]) => [columnOf(account, field), value]),
      );
      const cells = columns.map((column) =>
        literal((told.get(column) as string | number | null) ?? null, types.get(column) ?? ''),
      );
      return `(${[at, ...cells].join(', ')})`;
    });
    const none = columns.map((column) => `CAST(NULL AS ${types.get(column)}) AS ${column}`);
    const from =
      rows.length === 0
        ? `(SELECT 0 AS row_id, ${none.join(', ')} WHERE false)`
        : `(VALUES ${rows.join(', ')}) AS t(row_id, ${columns.join(', ')})`;
    const path = sqlText(join(folder, 'store', storeFile.account(account, 0)));
    await database.run(
      `COPY (SELECT * REPLACE (CAST(row_id AS BIGINT) AS row_id) FROM ${from}) TO ${path} (FORMAT parquet)`,
    );
  }
  for (const path of [
    join('store', storeFile.dossiers(0)),
    join('store', storeFile.exporterNames),
    ...PARTED_TABLES.flatMap((table) => partFiles('', table, 1)),
    'unapplied.parquet',
    'patterns.parquet',
  ]) {
    await database.run(
      `COPY (SELECT 0 AS row_id WHERE false) TO ${sqlText(join(folder, path))} (FORMAT parquet)`,
    );
  }
  database.close();
  const broken = left.broken ?? [];
  const index = {
    form: STORE_FORM,
    accounts,
    files: Object.fromEntries(accounts.map((account) => [account, 1])),
    broken,
    parts: { findings: 1, verdicts: 1 },
    blank: [],
  };
  await writeFile(join(folder, 'store', 'store.json'), JSON.stringify(index));
  const manifest = { program: 'test', ruleset: 'sha256:00', today, inputs: [], totals: {} };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
};

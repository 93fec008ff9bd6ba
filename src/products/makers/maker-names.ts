import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../../nation/database.ts';
import type { Words } from '../../report/product/words.ts';
import { nameKey } from './name-key.ts';

/** What a maker is called. */
export interface MakerNames {
  /** The legal name behind an id; any other text is a name already. */
  readonly legal: (text: string) => string;
  /** Names of the makers of the account and of the list, sales companies aside: none is another name misspelt. */
  readonly listed: readonly string[];
  /** What to show: in English the English name where the list knows one. */
  readonly shown: (name: string) => Words;
}

/** Ids and names of the maker account, and of the list of `folder` where the account has none. */
export const makerNames = async (database: Database, folder: string): Promise<MakerNames> => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'makers.json'), 'utf8')) as {
    readonly entries: readonly {
      readonly id: string;
      readonly legalName: string;
      readonly nameEn: string;
      readonly kind: string;
    }[];
  };
  const told = await database.rows<{ readonly id: string; readonly name: string }>(
    sql`
      SELECT maker_id AS id, arg_min(maker_legal_name, row_id) AS name
      FROM maker
      WHERE maker_id IS NOT NULL
        AND maker_legal_name IS NOT NULL
      GROUP BY maker_id`,
  );
  const makers = await database.rows<{ readonly name: string }>(
    sql`
      SELECT DISTINCT maker_legal_name AS name
      FROM maker
      WHERE maker_legal_name IS NOT NULL
        AND maker_kind IS DISTINCT FROM 'sales'`,
  );
  const legal = new Map(entries.map(({ id, legalName }) => [id, legalName]));
  for (const { id, name } of told) legal.set(id, name);
  const english = new Map(entries.map(({ legalName, nameEn }) => [nameKey(legalName), nameEn]));
  return {
    legal: (text) => legal.get(text) ?? text,
    listed: [
      ...entries.filter(({ kind }) => kind !== 'sales').map(({ legalName }) => legalName),
      ...makers.map(({ name }) => name),
    ],
    shown: (name) => ({ en: english.get(nameKey(name)) ?? name, zh: name }),
  };
};

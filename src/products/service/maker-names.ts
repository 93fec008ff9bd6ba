import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../nation/database.ts';
import type { Words } from '../../report/product/words.ts';

/** What a maker is called. */
export interface MakerNames {
  /** The legal name behind an id; any other text is a name already. */
  readonly legal: (text: string) => string;
  /** What to show: the English name where the list knows one. */
  readonly shown: (legalName: string) => Words;
}

/** Ids and names of the maker account, and of the list of `folder` where the account has none. */
export const makerNames = async (database: Database, folder: string): Promise<MakerNames> => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'makers.json'), 'utf8')) as {
    readonly entries: readonly {
      readonly id: string;
      readonly legalName: string;
      readonly nameEn: string;
    }[];
  };
  const told = await database.rows<{ readonly id: string; readonly name: string }>(
    `SELECT maker_id AS id, arg_min(maker_legal_name, row_id) AS name FROM maker
    WHERE maker_id IS NOT NULL AND maker_legal_name IS NOT NULL GROUP BY maker_id`,
  );
  const legal = new Map(entries.map(({ id, legalName }) => [id, legalName]));
  for (const { id, name } of told) legal.set(id, name);
  const english = new Map(entries.map(({ legalName, nameEn }) => [legalName, nameEn]));
  return {
    legal: (text) => legal.get(text) ?? text,
    shown: (legalName) => ({ en: english.get(legalName) ?? legalName, zh: legalName }),
  };
};

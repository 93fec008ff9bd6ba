import type { Database } from '../database.ts';
import { writeRows } from '../write-rows.ts';
import { CONTACT_KINDS, type ContactKind } from './contact-tables.ts';

/** What a contact is, for those who read of it. */
interface ContactLabel {
  readonly kind: ContactKind;
  /** How many parties share it. */
  readonly parties: number;
  /** Likeness of two names; absent for another kind. */
  readonly score?: number;
  /** Id of the controller; absent for another kind. */
  readonly controller?: string;
}

/** What parties and contacts are called, by number. */
export interface Labels {
  readonly party: (n: number) => string;
  readonly contact: (c: number) => ContactLabel;
}

/** Number of the kind of controllers. */
const CONTROLLER = CONTACT_KINDS.indexOf('controller');

const numbers = function* (set: ReadonlySet<number>): Generator<readonly number[]> {
  for (const one of Int32Array.from(set).sort()) yield [one];
};

/** Looks up what some parties and contacts are called, while `link_party` and `link_contact` stand. */
export const labelsOf = async (
  database: Database,
  parties: ReadonlySet<number>,
  contacts: ReadonlySet<number>,
): Promise<Labels> => {
  await writeRows(database, 'link_wanted', { one: 'INTEGER' }, numbers(parties));
  const ids = await database.rows<{ n: number; id: string }>(
    'SELECT n, id FROM link_party SEMI JOIN link_wanted ON one = n ORDER BY n',
  );
  await writeRows(database, 'link_wanted', { one: 'INTEGER' }, numbers(contacts));
  const shared = await database.rows<{
    c: number;
    kind: number;
    parties: bigint;
    score: number;
    controller: string | null;
  }>(
    `SELECT c, kind, parties, score, CASE WHEN kind = ${CONTROLLER} THEN value END AS controller
    FROM link_contact SEMI JOIN link_wanted ON one = c ORDER BY c`,
  );
  await database.run('DROP TABLE link_wanted');
  const idOf = new Map(ids.map(({ n, id }) => [n, id]));
  const labelOf = new Map(
    shared.map(({ c, kind, parties: count, score, controller }): [number, ContactLabel] => {
      const name = CONTACT_KINDS[kind] as ContactKind;
      const own = { ...(name === 'name' && { score }), ...(controller !== null && { controller }) };
      return [c, { kind: name, parties: Number(count), ...own }];
    }),
  );
  return {
    party: (n) => idOf.get(n) as string,
    contact: (c) => labelOf.get(c) as ContactLabel,
  };
};

/** Names of companies by party id, of the parties a query gives in its one column. */
export const companyNames = async (
  database: Database,
  query: string,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await database.rows<{ id: string; name: string }>(
    `SELECT id, name FROM link_company WHERE id IN (${query}) ORDER BY id`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import type { Database } from '../database.ts';
import { writeRows } from '../write-rows.ts';
import { stepJson, stepSentence } from './evidence.ts';
import { HOME_PAIRS, homeTables, linkedAtHome } from './home-trade.ts';
import { companyNames, labelsOf } from './labels.ts';
import type { LinkLimits } from './link-parameters.ts';
import type { LinkPaths } from './link-paths.ts';
import { readIntegers } from './read-integers.ts';
import { stepOf } from './write-linked-buyers.ts';

/** Creates `pattern_linked_at_home`: see `home-trade.ts`. */
export const writeHomeLinks = async (
  database: Database,
  paths: LinkPaths,
  limits: LinkLimits,
  law: LawNumbersSql,
): Promise<void> => {
  for (const statement of homeTables(limits, law)) await database.run(statement);
  const count = await database.number(`SELECT count(*) FROM (${HOME_PAIRS})`);
  const [sellers, buyers, days] = await readIntegers(database, HOME_PAIRS, count);
  const at = (column: Int32Array | undefined, row: number): number => column?.[row] as number;
  const tied = Array.from({ length: count }, (_, row) => {
    const [other, buyer] = [at(sellers, row), at(buyers, row)];
    return { other, buyer, contact: paths.shared(buyer, other, at(days, row)) };
  }).filter(({ contact }) => contact >= 0);
  const labels = await labelsOf(
    database,
    new Set(tied.flatMap(({ buyer, other }) => [buyer, other])),
    new Set(tied.map(({ contact }) => contact)),
  );
  const ids = [...new Set(tied.flatMap(({ buyer, other }) => [buyer, other]))];
  await writeRows(
    database,
    'link_wanted',
    { id: 'VARCHAR' },
    ids.map((n) => [labels.party(n)]),
  );
  const names = await companyNames(database, 'SELECT id FROM link_wanted');
  await database.run('DROP TABLE link_wanted');
  const columns = {
    seller: 'INTEGER',
    buyer: 'INTEGER',
    link: 'VARCHAR',
    sentence: 'VARCHAR',
  } as const;
  const rows = tied.map(({ other, buyer, contact }) => {
    const step = stepOf({ end: 'seller', buyer, other, contact }, paths, labels);
    const link = { ...stepJson(step), sharedBy: labels.contact(contact).parties };
    return [other, buyer, JSON.stringify(link), stepSentence(step, (id) => names.get(id) ?? id)];
  });
  await writeRows(database, 'link_home_tied', columns, rows);
  for (const statement of linkedAtHome(law)) await database.run(statement);
};

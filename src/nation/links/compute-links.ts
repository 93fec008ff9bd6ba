import type { FactName } from '../../domain/facts/fact-table.ts';
import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import type { Database } from '../database.ts';
import { COMPANY_CODE } from '../patterns/company-code.ts';
import type { Interest } from '../patterns/interest.ts';
import { ACCOUNT_ROWS } from '../patterns/nation-sums.ts';
import { APPLIED_SHARES, type SharedTable } from '../patterns/shared-tables.ts';
import type { StandingSums } from '../patterns/summed.ts';
import { writeRows } from '../write-rows.ts';
import { ContactGraph } from './contact-graph.ts';
import { COMPANY_NAMES, CONTROLLERS, NUMBERED_TABLES, SAID_TABLES } from './contact-tables.ts';
import { findRings } from './find-rings.ts';
import { homeTables, linkedAtHome } from './home-trade.ts';
import { type Behind, joiningContacts } from './joining-contacts.ts';
import { type LinkLimits, linkLimits } from './link-parameters.ts';
import { ALWAYS, LinkPaths } from './link-paths.ts';
import { nomineeOwners } from './nominee-owners.ts';
import { readIntegers } from './read-integers.ts';
import { similarNames } from './similar-names.ts';
import type { Trade } from './trade.ts';
import {
  basePercent,
  ownerCandidates,
  ownerTables,
  TRADE_NUMBERS,
  TRADE_ROLES,
  tradeTables,
  youngTables,
} from './trade-tables.ts';
import { writeHomeLinks } from './write-home-links.ts';
import { writeLinkedBuyers } from './write-linked-buyers.ts';
import { writeRings } from './write-rings.ts';

/** Tables that must stand when links are worked out. */
export const LINK_SHARES: readonly SharedTable[] = [...APPLIED_SHARES, COMPANY_CODE];

/**
 * What the links between parties yield: tables `pattern_nominee_owners`, `pattern_linked_buyer`,
 * `pattern_linked_at_home`, `pattern_ring`.
 */
export const LINK_PATTERNS: readonly {
  readonly name: string;
  readonly facts: readonly FactName[];
}[] = [
  {
    name: 'nomineeOwners',
    facts: [
      'pattern.contactKind',
      'pattern.ownersBehindContact',
      'pattern.contactExported',
      'pattern.contactExportedPercent',
      'pattern.contactBasePercent',
      'pattern.contactExporterPercent',
    ],
  },
  { name: 'linkedBuyer', facts: ['pattern.buyerLinkedTo', 'pattern.buyerNameScore'] },
  {
    name: 'linkedAtHome',
    facts: [
      'pattern.homeLinkedVehicles',
      'pattern.homeLinkedPassedPercent',
      'pattern.homeLinkedKmADay',
    ],
  },
  {
    name: 'ring',
    facts: [
      'pattern.ringVehicles',
      'pattern.ringParties',
      'pattern.ringSteps',
      'pattern.ringPassedPercent',
      'pattern.ringMarketPercent',
    ],
  },
];

/** All that the links read of a law: what they would run with it, and their limits. */
export const readByLinks = (law: LawNumbersSql): readonly unknown[] => {
  const limits = linkLimits(law);
  return [limits, youngTables(law), tradeTables(law), homeTables(limits, law), linkedAtHome(law)];
};

const runAll = async (database: Database, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await database.run(statement);
};

/**
 * Builds which companies bear nearly one name into `link_name`. Names are compared by this thread; `beside`, statements
 * that hang on nothing of it, are begun meanwhile.
 */
const linkNames = async (
  database: Database,
  { nameScore, names: limits }: LinkLimits,
  beside: readonly string[],
): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE link_company AS ${COMPANY_NAMES}`);
  const ids: string[] = [];
  const names: string[] = [];
  const result = await database.connection.stream('SELECT id, name FROM link_company ORDER BY id');
  for (
    let chunk = await result.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    ids.push(...(chunk.getColumnValues(0) as string[]));
    names.push(...(chunk.getColumnValues(1) as string[]));
  }
  const laid = runAll(database, beside);
  const pairs = similarNames(names, nameScore, limits);
  await laid;
  const columns = { a: 'VARCHAR', b: 'VARCHAR', score: 'INTEGER' } as const;
  const rows = pairs.map(({ a, b, score }) => [ids[a] as string, ids[b] as string, score]);
  await writeRows(database, 'link_name', columns, rows);
};

const readGraph = async (database: Database): Promise<ContactGraph> => {
  const count = (table: string): Promise<number> =>
    database.number(`SELECT count(*) FROM ${table}`);
  const [parties, contacts] = [await count('link_party'), await count('link_contact')];
  const query = 'SELECT c, n FROM link_member ORDER BY c, n';
  const [contact, party] = await readIntegers(database, query, await count('link_member'));
  return new ContactGraph(parties, contacts, contact as Int32Array, party as Int32Array);
};

const readTrade = async (database: Database): Promise<Trade> => {
  const rows = await database.number('SELECT count(*) FROM link_trade_n');
  const columns = ['i', ...TRADE_ROLES, 'as_of', 'again'];
  const query = `SELECT ${columns.join(', ')} FROM link_trade_n ORDER BY i`;
  const read = await readIntegers(database, query, rows);
  const at = (name: string): Int32Array => read[columns.indexOf(name)] as Int32Array;
  const [exporter, vehicles] = await readIntegers(
    database,
    'SELECT exporter, vehicles FROM link_rest_n ORDER BY exporter',
    await database.number('SELECT count(*) FROM link_rest_n'),
  );
  return {
    rows,
    i: at('i'),
    seller: at('seller'),
    buyer: at('buyer'),
    holder: at('holder'),
    subsidised: at('subsidised'),
    hand1: at('hand1'),
    hand2: at('hand2'),
    hand3: at('hand3'),
    hand4: at('hand4'),
    owner: at('owner'),
    exporter: at('exporter'),
    claimant: at('claimant'),
    asOf: at('as_of'),
    again: at('again'),
    vehicles: await database.number('SELECT count(*) FROM link_young'),
    rest: { exporter: exporter as Int32Array, vehicles: vehicles as Int32Array },
  };
};

const readBehind = async (database: Database): Promise<ReadonlyMap<number, Behind>> => {
  const rows = await database.number('SELECT count(*) FROM link_behind');
  const query = 'SELECT c, owners, vehicles, young, most, address FROM link_behind ORDER BY c';
  const [c, owners, vehicles, young, most, address] = await readIntegers(database, query, rows);
  const cell = (column: Int32Array | undefined, row: number): number => column?.[row] ?? 0;
  return new Map(
    Array.from({ length: rows }, (_, row) => [
      cell(c, row),
      {
        owners: cell(owners, row),
        vehicles: cell(vehicles, row),
        young: cell(young, row),
        most: cell(most, row),
        address: cell(address, row) === 1,
      },
    ]),
  );
};

const readKinds = async (database: Database, contacts: number): Promise<Int32Array> => {
  const [kinds] = await readIntegers(
    database,
    'SELECT kind FROM link_contact ORDER BY c',
    contacts,
  );
  return kinds as Int32Array;
};

/** Tables that are needed no more once the patterns stand. */
const TEMPORARY = [
  'link_shared',
  'link_name',
  'link_company',
  'link_contact',
  'link_party',
  'link_member',
  'link_vin',
  'link_trade',
  'link_trade_n',
  'link_rest',
  'link_rest_n',
  'link_again',
  'link_role',
  'link_candidate_any',
  'link_certified',
  'link_candidate',
  'link_candidate_told',
  'link_told',
  'link_any_told',
  'link_any_sale',
  'link_dealer',
  'link_owned',
  'link_young',
  'link_behind',
  'link_home',
  'link_home_tied',
  'link_home_car',
  'link_home_passed',
  'link_home_driven',
  'link_home_pair',
  'link_crowd',
  'link_crowd_vin',
  'link_crowd_told',
];

/** Makes the tables of parties that share anything; `beside`, statements that hang on nothing of it, are run too. */
const linkParties = async (
  database: Database,
  limits: LinkLimits,
  beside: readonly string[],
  progress: (stage: string) => void = () => {},
): Promise<void> => {
  progress('contacts');
  await runAll(database, SAID_TABLES);
  progress('names');
  await linkNames(database, limits, beside);
  progress('parties');
  await runAll(database, NUMBERED_TABLES);
};

/**
 * What the links ask of vehicles that stand in no account of exports: those of owners behind a contact of many, what
 * these sold too, which tells dealers; and those sold by one party that shares anything to another.
 */
export const linksAsk = (law: LawNumbersSql): Interest => {
  const limits = linkLimits(law);
  return {
    sums: [ACCOUNT_ROWS],
    parties: {
      shares: [COMPANY_CODE],
      before: (database) => linkParties(database, limits, []),
      steps: [ownerCandidates(limits.fewParties)],
      lists: { seller: 'SELECT id FROM link_candidate_any', tied: 'SELECT id FROM link_party' },
    },
  };
};

/**
 * Works out who is tied to whom over a nation's feeds and creates the tables of `LINK_PATTERNS`, and `link_ring` and
 * `link_group` for `LARGEST_RINGS`.
 *
 * Needs `LINK_SHARES`. SQL numbers the parties and gathers the trade; the ways between parties are found in arrays of
 * integers. Who is tied with whom is told by the bounds of the day of the answer (`linkLimits`); how young a vehicle
 * left, by those of the day it was applied for.
 *
 * @param law its values of R06, R07 and R26 are read
 * @param standing sums over all vehicles, which are read in the place of rows
 * @param progress told the name of each stage as it begins
 */
export const computeLinks = async (
  database: Database,
  law: LawNumbersSql,
  standing: StandingSums = new Map(),
  progress: (stage: string) => void = () => {},
): Promise<void> => {
  const limits: LinkLimits = linkLimits(law);
  await linkParties(database, limits, youngTables(law), progress);
  progress('trade');
  await runAll(database, tradeTables(law));
  progress('owners');
  await runAll(database, ownerTables(limits.fewParties));
  const [certified, baseOf] = basePercent(standing);
  await database.run(certified);
  const base = await database.number(baseOf);
  await runAll(database, nomineeOwners(limits, base));
  progress('links');
  await runAll(database, TRADE_NUMBERS);
  const graph = await readGraph(database);
  const trade = await readTrade(database);
  const kinds = await readKinds(database, graph.contacts);
  const joins = joiningContacts(graph, trade, kinds, await readBehind(database), base, limits);
  const [since] = await readIntegers(
    database,
    'SELECT since FROM link_party ORDER BY n',
    graph.parties,
    ALWAYS,
  );
  const [controller] = await readIntegers(database, CONTROLLERS, graph.contacts);
  const ties = { joins, controller: controller as Int32Array, since: since as Int32Array };
  const paths = new LinkPaths(graph, ties, limits.steps);
  progress('first buyers');
  await writeLinkedBuyers(database, trade, paths);
  await writeHomeLinks(database, paths, limits, law);
  progress('rings');
  await writeRings(database, findRings(graph, trade, paths), trade, paths);
  for (const table of TEMPORARY) await database.run(`DROP TABLE IF EXISTS ${table}`);
};

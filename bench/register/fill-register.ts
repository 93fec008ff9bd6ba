import { once } from 'node:events';
import type { Writable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { RIGHTS } from '../../src/register/actor.ts';
import { foldersOf } from '../../src/register/opening/folders.ts';
import { openRegister } from '../../src/register/opening/open-register.ts';
import { OWN_DATABASE } from '../../src/register/opening/own-database.ts';
import { openPostgres } from '../../src/register/postgres/open-postgres.ts';
import { keysOfRow, thingOfRow, usedOnceOf } from '../../src/register/telling/keys.ts';
import { exporters, fedRowsOf, TODAY } from './vehicles.ts';

/** Vehicles that are made before they are sent. */
const AT_ONCE = 5000;
const TOLD_AT = '2026-11-01 04:00:00+00';

const TABLES = ['register.account_row', 'register.account_key', 'register.used_once'] as const;

const COLUMNS = {
  'register.account_row':
    'id, account, teller, standing, source_kind, source, source_row, vin, thing, facts, told_at',
  'register.account_key': 'kind, value, row_id',
  'register.used_once': 'kind, number, vin',
} as const;

interface BuiltIndex {
  readonly name: string;
  readonly made: string;
  /** Null of an index that is no constraint. */
  readonly constraint: string | null;
  readonly relation: string;
}

/** Indexes of the tables that are filled, but those on which others rest. */
const INDEXES = `
  SELECT
    i.indexrelid::regclass::text AS name,
    coalesce(pg_get_constraintdef(c.oid), pg_get_indexdef(i.indexrelid)) AS made,
    c.conname AS constraint,
    i.indrelid::regclass::text AS relation
  FROM pg_index i
  LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u')
  WHERE i.indrelid = ANY ($1::regclass[])
    AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.conindid = i.indexrelid AND f.contype = 'f')
  ORDER BY 1
`;

const connected = async (config: pg.ClientConfig): Promise<pg.Client> => {
  const client = new pg.Client(config);
  await client.connect();
  // neither foreign keys nor triggers: what is written is made to hold
  await client.query(`SET session_replication_role = replica`);
  return client;
};

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');

const line = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => escaped(String(cell))).join('\t')}\n`;

const idOf = async (
  client: pg.Client,
  text: string,
  values: readonly unknown[],
): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(text, [...values]);
  return rows[0]?.id ?? '';
};

/** Who tells and who applies: the registry, customs, and exporters with a person and a filing in force. */
const writePeople = async (client: pg.Client) => {
  const organisation = (part: string, name: string, uscc: string | null, province: string | null) =>
    idOf(
      client,
      `INSERT INTO register.organisation (part, name, uscc, province)
        VALUES ($1, $2, $3, $4)
        RETURNING id`,
      [part, name, uscc, province],
    );
  for (const { uscc, name, province } of exporters()) {
    const exporter = await organisation('exporter', name, uscc, province);
    await client.query(
      `INSERT INTO register.person (organisation, pseudonym, rights) VALUES ($1, $2, $3)`,
      [exporter, `p:${uscc}`, RIGHTS],
    );
    await client.query(
      `INSERT INTO register.filing (number, exporter, province, facts, submitted_on, valid_from, valid_until, state, verb)
        VALUES ($1, $2, $3, '{}', $4::date - 105, $4::date - 100, $4::date + 200, 'filed', 'accept')`,
      [`BA${uscc}`, exporter, province, TODAY],
    );
  }
  return {
    certificate: await organisation('registry', 'registry', null, null),
    declaration: await organisation('customs', 'customs', null, null),
  };
};

/** Outlets of manufacturers abroad, so many a country and maker. */
const OUTLETS_EACH = 500;
const OUTLET_MAKERS = [
  'byd-auto',
  'chery',
  'gwm',
  'changan',
  'saic',
  'geely-zhejiang',
  'byd-industry',
  'geely-haoqing',
];

/** Networks of manufacturers: 200,000 outlets in fifty countries, published and attested, half of which serve all. */
const writeNetworks = async (client: pg.Client): Promise<void> => {
  for (const maker of OUTLET_MAKERS) {
    await client.query(
      `INSERT INTO register.organisation (part, name, maker) VALUES ('manufacturer', $1, $1)`,
      [maker],
    );
  }
  await client.query(
    `INSERT INTO register.outlet
        (organisation, maker, number, name, country, address, city, lon, lat, phone, state, verb, attested_on,
          attested_until, published_on, services)
      SELECT
        o.id, o.maker, c.country || n, 'Outlet ' || c.country || n, c.country, n || ' Main Street', 'City ' || n % 40,
        ((n * 37 + c.place * 7) % 3600) / 10.0 - 180, ((n * 13 + c.place * 11) % 1200) / 10.0 - 60, '+77010000000',
        'attested', 'attest', $1::date - 20, $1::date + 100, $1::date - 20,
        CASE n % 2
          WHEN 0 THEN '{"servesCarsItDidNotImport": {"answer": "yes", "teller": "manufacturer", "on": "2026-11-04"}}'
          ELSE '{}'
        END::jsonb
      FROM register.organisation o
      CROSS JOIN (
        SELECT country, row_number() OVER () AS place
        FROM unnest(string_to_array(
          'KZ,RU,GE,AE,UZ,KG,AZ,AM,BY,JO,IQ,IR,SA,QA,KW,OM,BH,IL,EG,DZ,LY,NG,GH,KE,ET,ZA,MX,BR,CL,PE,CO,TH,MY,ID,PH,' ||
          'VN,KH,LA,MM,BD,LK,PK,NP,MN,TM,TJ,DE,FR,ES,IT', ','
        )) country
      ) c
      CROSS JOIN generate_series(1, ${OUTLETS_EACH}) n
      WHERE o.part = 'manufacturer'`,
    [TODAY],
  );
};

const write = async (stream: Writable, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, 'drain');
};

/** Sends all rows to the tables and gives how many rows of accounts there are. */
const copyVehicles = async (
  config: pg.ClientConfig,
  vehicles: number,
  tellers: Readonly<Record<'certificate' | 'declaration', string>>,
  source: string,
): Promise<number> => {
  const clients = await Promise.all(TABLES.map(() => connected(config)));
  const streams = TABLES.map((table, at) =>
    (clients[at] as pg.Client).query(copyFrom(`COPY ${table} (${COLUMNS[table]}) FROM STDIN`)),
  );
  let id = 0;
  for (let first = 0; first < vehicles; first += AT_ONCE) {
    const texts = ['', '', ''];
    const add = (at: number, cells: readonly (string | number)[]): void => {
      texts[at] += line(cells);
    };
    for (let index = first; index < Math.min(first + AT_ONCE, vehicles); index += 1) {
      for (const { account, facts } of fedRowsOf(index)) {
        id += 1;
        const vin = facts[`${account}.vin`] ?? '';
        add(0, [
          ...[id, account, tellers[account], 'fed', 'feed', source, index + 1, vin],
          ...[thingOfRow(account, facts), JSON.stringify(facts), TOLD_AT],
        ]);
        for (const { kind, value } of keysOfRow(account, facts)) add(1, [kind, value, id]);
        const used = usedOnceOf(account, facts);
        if (used !== null) add(2, [used.kind, used.number, used.vin]);
      }
    }
    await Promise.all(streams.map((stream, at) => write(stream, texts[at] ?? '')));
  }
  await Promise.all(
    streams.map(async (stream) => {
      stream.end();
      await once(stream, 'finish');
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  return id;
};

/**
 * Makes a register in a folder in which authorities have told of so many vehicles: rows, keys and numbers are copied
 * into the tables past triggers and policies, then their indexes are built.
 *
 * @returns rows of accounts.
 * @throws Error where the register cannot be opened.
 */
export const fillRegister = async (folder: string, vehicles: number): Promise<number> => {
  const made = await openRegister({ place: { folder, durable: false } });
  if ('code' in made) throw new Error(`no register: ${made.code}`);
  await made.close();
  const server = await openPostgres({ folder: foldersOf(folder).postgres, durable: false });
  if ('code' in server) throw new Error(`no PostgreSQL: ${server.code}`);
  const config = server.connection(OWN_DATABASE);
  const client = await connected(config);
  try {
    const tellers = await writePeople(client);
    await writeNetworks(client);
    const { rows: indexes } = await client.query<BuiltIndex>(INDEXES, [TABLES]);
    for (const { name, constraint, relation } of indexes) {
      await client.query(
        constraint === null
          ? `DROP INDEX ${name}`
          : `ALTER TABLE ${relation} DROP CONSTRAINT ${constraint}`,
      );
    }
    const source = await idOf(client, 'SELECT gen_random_uuid() AS id', []);
    const rows = await copyVehicles(config, vehicles, tellers, source);
    await client.query(`SET maintenance_work_mem = '1GB'`);
    for (const { made: definition, constraint, relation } of indexes) {
      await client.query(
        constraint === null
          ? definition
          : `ALTER TABLE ${relation} ADD CONSTRAINT ${constraint} ${definition}`,
      );
    }
    await client.query(`ALTER TABLE register.account_row ALTER id RESTART WITH ${rows + 1}`);
    await client.query('VACUUM (FREEZE, ANALYZE)');
    await client.query('CHECKPOINT');
    return rows;
  } finally {
    await client.end();
    await server.close();
  }
};

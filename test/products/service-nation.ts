import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { Database, sqlText } from '../../src/nation/database.ts';
import type { City } from '../../src/products/service/cities.ts';
import { serviceModel } from '../../src/products/service/service-model.ts';
import type { ServiceModel } from '../../src/report/service/service-model.ts';
import { LAW } from '../published-law.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Rows of the accounts that coverage of service reads; dates ISO, null = not told. */
export interface SmallNation {
  readonly declarations: readonly {
    readonly vin: string;
    readonly exit: string | null;
    readonly to: string | null;
  }[];
  readonly arrivals: readonly {
    readonly vin: string;
    readonly country: string;
    readonly on: string | null;
  }[];
  readonly factories: readonly { readonly vin: string; readonly maker: string | null }[];
  readonly applications: readonly {
    readonly vin: string;
    readonly to: string | null;
    readonly on: string | null;
  }[];
  readonly outlets: readonly {
    readonly maker: string | null;
    readonly country: string | null;
    readonly provider: string | null;
    readonly address: string | null;
    readonly position: string | null;
    readonly grey: string | null;
    readonly attested: string | null;
    /** Day on which it closed; left out = open. */
    readonly closed?: string;
  }[];
  /** Rows of the network account; none when left out. */
  readonly networks?: readonly {
    readonly maker: string;
    readonly country: string;
    readonly year?: number;
    readonly reported?: number;
    readonly published?: string;
    readonly url?: string;
  }[];
  /** Years for which the maker `alpha` is on the list of qualified exporters. */
  readonly qualified?: string;
  /** Accounts that were not given. */
  readonly missing?: readonly Account[];
}

const law = LAW.ruleSet;

/** Day of the answers. */
export const TODAY = '2026-06-30';

/** The folder of slow lists that the tests read: two makers, the cities given, one union. */
export const testReference = (cities: readonly City[]): string => {
  const folder = temporaryFolder('service');
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  mkdirSync(folder, { recursive: true });
  write('cities.json', { markets: { EU: ['DE', 'FR'] }, entries: cities });
  write('makers.json', {
    entries: [{ id: 'alpha', legalName: '甲汽车有限公司', nameEn: 'Alpha Motor Co. Ltd.' }],
  });
  write('countries.json', {
    entries: [{ code: 'KZ', en: 'Kazakhstan', zh: '哈萨克斯坦' }],
  });
  write('provinces.json', { entries: [] });
  return folder;
};

const literal = (value: string | null): string => (value === null ? 'NULL' : sqlText(value));

/** Tables that stand for the views of a screened nation. */
const tablesOf = (nation: SmallNation): Readonly<Record<string, readonly string[]>> => ({
  'declaration (row_id BIGINT, declaration_vin VARCHAR, declaration_exited_on DATE, declaration_destination VARCHAR)':
    nation.declarations.map(
      ({ vin, exit, to }) => `${literal(vin)}, ${literal(exit)}, ${literal(to)}`,
    ),
  'arrival (row_id BIGINT, arrival_vin VARCHAR, arrival_country VARCHAR, arrival_registered_on DATE)':
    nation.arrivals.map(
      ({ vin, country, on }) => `${literal(vin)}, ${literal(country)}, ${literal(on)}`,
    ),
  'factory (row_id BIGINT, factory_vin VARCHAR, factory_maker VARCHAR)': nation.factories.map(
    ({ vin, maker }) => `${literal(vin)}, ${literal(maker)}`,
  ),
  'dossiers (row_id BIGINT, licence_vin VARCHAR, licence_destination VARCHAR, licence_applied_on DATE)':
    nation.applications.map(({ vin, to, on }) => `${literal(vin)}, ${literal(to)}, ${literal(on)}`),
  [`outlet (row_id BIGINT, outlet_maker VARCHAR, outlet_country VARCHAR, outlet_provider VARCHAR,
    outlet_address VARCHAR, outlet_position VARCHAR, outlet_services VARCHAR,
    outlet_serves_grey VARCHAR, outlet_attested_on DATE, outlet_closed_on DATE)`]:
    nation.outlets.map(
      ({ maker, country, provider, address, position, grey, attested, closed }) =>
        `${literal(maker)}, ${literal(country)}, ${literal(provider)}, ${literal(address)}, ${literal(position)}, ` +
        `'REPAIR', ${literal(grey)}, ${literal(attested)}, ${literal(closed ?? null)}`,
    ),
  [`network (row_id BIGINT, network_maker VARCHAR, network_country VARCHAR, network_year BIGINT,
    network_reported BIGINT, network_published_on DATE, network_url VARCHAR)`]: (
    nation.networks ?? []
  ).map(
    ({ maker, country, year, reported, published, url }) =>
      `${literal(maker)}, ${literal(country)}, ${year ?? 'NULL'}, ${reported ?? 'NULL'}, ` +
      `${literal(published ?? null)}, ${literal(url ?? null)}`,
  ),
  'sales (row_id BIGINT, sales_maker VARCHAR)': [],
  [`maker (row_id BIGINT, maker_id VARCHAR, maker_legal_name VARCHAR, maker_kind VARCHAR,
    maker_qualified_years VARCHAR)`]: [
    "'beta', '乙汽车有限公司', NULL, NULL",
    ...(nation.qualified === undefined
      ? []
      : [`'alpha', '甲汽车有限公司', NULL, ${literal(nation.qualified)}`]),
  ],
});

/** A database to be filled again and again. */
export const openTestDatabase = (): Promise<Database> =>
  Database.open({ memory: '1GB', threads: 2, spill: join(tmpdir(), 'mileproof-service-spill') });

/** Answers coverage of service of a small nation. */
export const answerOf = async (
  database: Database,
  reference: string,
  nation: SmallNation,
  withinKm = 100,
): Promise<ServiceModel> => {
  for (const [table, rows] of Object.entries(tablesOf(nation))) {
    await database.run(`CREATE OR REPLACE TABLE ${table}`);
    if (rows.length === 0) continue;
    const values = rows.map((row, index) => `(${index}, ${row})`);
    await database.run(`INSERT INTO ${table.split(' ')[0]} VALUES ${values.join(', ')}`);
  }
  const accounts = (['declaration', 'outlet'] as const).filter(
    (account) => !nation.missing?.includes(account),
  );
  const screened = {
    database,
    folder: '/feeds',
    manifestHash: 'c'.repeat(64),
    index: { form: 1, accounts, broken: [], parts: 1 },
    manifest: { today: TODAY, program: 'mileproof 0', ruleset: 'sha256:0', inputs: [] },
  };
  return serviceModel(screened as unknown as Parameters<typeof serviceModel>[0], {
    withinKm,
    reference,
    program: 'mileproof 0',
    law,
  });
};

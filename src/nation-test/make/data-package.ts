import { type Fact, findFact } from '../../domain/facts/fact-table.ts';
import type { MadeNation } from '../made-nation.ts';

/** What each nation is, in English and Chinese. */
const NATION_TITLES = {
  simulated: {
    en: 'The nation of the simulator: hands of a strength each, offices with slips',
    zh: '模拟器生成的国家数据：各组织者手法强弱不一，各部门录入有疏漏',
  },
  outside: {
    en: 'A nation by an author who had not read the simulator',
    zh: '由未读过模拟器者另行生成的国家数据',
  },
  habits: {
    en: 'A nation of people who have read the law, and of honest vehicles that look like theirs',
    zh: '熟悉规则者的手法与形似的正当车辆所组成的国家数据',
  },
} as const;

/** The questions of a nation: one row a vehicle that is asked about. */
export const ASKED_FILE = 'vehicles.csv';

/** What a cell means; a cell may be mistyped as in an office, so that every field is read as text. */
const meaningOf = ({ kind, unit, values }: Fact): string =>
  [
    kind,
    ...(unit === undefined ? [] : [unit]),
    ...(values === undefined ? [] : [values.map(({ value }) => value).join('|')]),
  ].join('; ');

const fieldOf = (account: string, column: string): object => {
  const fact = findFact(`${account}.${column}`);
  if (fact === undefined) return { name: column, type: 'string' };
  return {
    name: column,
    type: 'string',
    title: fact.en,
    'title:zh': fact.zh,
    description: meaningOf(fact),
  };
};

/**
 * A Frictionless Data Package (version 1) of a nation's feeds: a resource an account, a field a fact. All fields are
 * texts, since offices mistype days and amounts as well; `description` says what a cell is meant to hold.
 */
export const nationPackage = ({ name, asOf, accounts }: MadeNation): string => {
  const resource = (path: string, title: string, fields: readonly object[]): object => ({
    name: path.replace(/^feeds\//, '').replace('.csv', ''),
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    title,
    schema: { fields, missingValues: [''] },
  });
  const made = {
    profile: 'tabular-data-package',
    name: `nation-test-${name}`,
    title: NATION_TITLES[name].en,
    'title:zh': NATION_TITLES[name].zh,
    description: `Feeds as of ${asOf}. No vehicle, person or company is real.`,
    created: `${asOf}T00:00:00Z`,
    licenses: [{ name: 'Apache-2.0', path: 'https://www.apache.org/licenses/LICENSE-2.0' }],
    resources: [
      resource(ASKED_FILE, 'Vehicles that are asked about, in the order of their VINs', [
        { name: 'vin', type: 'string', constraints: { required: true, unique: true } },
      ]),
      ...[...accounts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([account, { columns }]) =>
          resource(
            `feeds/${account}.csv`,
            `Account ${account}`,
            columns.map((column) => fieldOf(account, column)),
          ),
        ),
    ],
  };
  return `${JSON.stringify(made, null, 2)}\n`;
};

import fc from 'fast-check';
import { ACCOUNTS, type Account, type Fact } from '../../src/domain/facts/fact-table.ts';
import { factsOf } from '../../src/nation/account-columns.ts';
import type { FeedRow } from './feed-tables.ts';

/** Accounts as random rows; an account that is missing was not given. */
export type RandomNation = Partial<Record<Account, readonly FeedRow[]>>;

type Cell = FeedRow[string];

/** So few values that rows meet: VINs right, wrong, malformed, of large makers and of small ones. */
const VINS = [
  'LSVAL41Z882104202',
  'LSVAL41Z982104208',
  'LGXC16AF0R0000001',
  'H09ABCDEFGHACC001',
  'L6TABCDE0UA000001',
  'LSVAL41Z88210420',
  'LSVAL41Z8821O4208',
  '无',
];
const LEGAL_NAMES = [
  '比亚迪汽车工业有限公司',
  '比亚迪汽车工业 有限公司',
  '上海汽车集团股份有限公司',
];
const MAKERS = [
  'alpha',
  'Alpha Motor Co',
  'Alpha Motor Co., Ltd',
  'beta',
  'gamma',
  'Gamma Motor Co',
  'nobody',
  ...LEGAL_NAMES,
];

const POOLS: Readonly<Record<string, readonly Cell[]>> = {
  'licence.application': ['A1', 'A2', 'A3'],
  'licence.number': ['N1', 'N2'],
  'licence.applicant': ['U1', 'U2'],
  'invoice.buyer': ['U1', 'U2', 'x', 'p:1', 'V111', 'W99', '示例公司'],
  'licence.brand': ['BYD', '比亚迪', '奇瑞', 'x'],
  'letter.vin': [...VINS, 'LGXC16AF0R0000001、LSVAL41Z882104202'],
  'licence.chassisBrand': ['比亚迪牌', 'Chery', 'x'],
  'licence.registeredOn': ['2025-12-01'],
  'licence.issuedOn': ['2026-01-15', '2026-02-20', '2026-03-01'],
  'letter.application': ['A1', 'A2', 'A3'],
  'letter.softwareLanguages': ['EN', 'EN,RU', 'RU,ZH'],
  'letter.number': ['L1', 'L-1', 'L2', 'L3'],
  'letter.issuer': MAKERS,
  'letter.outlets': [0, 1, 5],
  'outlet.maker': MAKERS,
  'outlet.letter': ['L1', 'l 1', 'L2', 'L3', '-'],
  'outlet.services': ['PARTS', 'PARTS,REPAIR', 'REPAIR', 'BODY,WARRANTY'],
  'factory.maker': MAKERS,
  'declaration.licence': ['N1', 'N2'],
  'declaration.number': ['D1', 'D-1', 'D2'],
  'invoice.number': ['F 1', 'F-2'],
  'refund.invoice': ['F1', 'F2'],
  'refund.claimant': ['U1', 'U2', 'p:1', 'V999', 'W99', '示例公司'],
  'declaration.exporter': ['U1', 'U2', '示例公司'],
  'exporter.uscc': ['U1', 'U2', 'U3'],
  'party.id': ['U1', 'U2', 'U3', 'P1'],
  'party.controller': ['U3', 'P1', 'x', '无', '-'],
  'party.phone': ['x', 'y', 'z', 'n/a', '0'],
  'certificate.brand': ['比亚迪(BYD)牌', '奇瑞牌', 'x', 'y'],
  'certificate.plate': ['京A12345', ' 新B1', '\u3000\t粤C1', 'WJ1', '使1', '😀1', ' '],
};

/** Some of them 30 and 31 days apart, which is where readings around the application end. */
const DAYS = ['1969-12-31', '2026-01-02', '2026-01-20', '2026-02-01', '2026-02-02', '2026-03-01'];
const KMS = [-7, 0, 10, 25, 40, 1000, 4_000_000_000_000];

const poolOf = ({ name, kind, values }: Fact): readonly Cell[] => {
  const pool = POOLS[name];
  if (pool !== undefined) return pool;
  if (kind === 'vin') return VINS;
  if (kind === 'date') return DAYS;
  if (kind === 'integer' || kind === 'decimal') return KMS;
  if (kind === 'boolean') return [true, false];
  if (kind === 'country') return ['KZ', 'RU', 'AE'];
  if (kind === 'enum') return (values ?? []).map(({ value }) => value);
  return ['x', 'y'];
};

const cellOf = (fact: Fact): fc.Arbitrary<Cell> => {
  const known = fc.constantFrom(...poolOf(fact));
  return fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: fc.constant(null) });
};

const rowOf = (account: Account): fc.Arbitrary<FeedRow> =>
  fc.record(
    Object.fromEntries(
      factsOf(account).map((fact) => [fact.name.slice(account.length + 1), cellOf(fact)]),
    ),
  );

const rowsOf = (account: Account): fc.Arbitrary<readonly FeedRow[]> =>
  fc.array(rowOf(account), { maxLength: 9 });

/** Facts whose texts are keys: those of one corner of the nation are not met in another. */
const KEYS: ReadonlySet<string> = new Set(
  [
    ['licence', 'application', 'number', 'applicant', 'applicantName'],
    ['invoice', 'buyer'],
    ['refund', 'claimant'],
    ['letter', 'application', 'number'],
    ['outlet', 'letter'],
    ['declaration', 'licence'],
    ['exporter', 'uscc', 'phone', 'address'],
    ['party', 'id', 'phone', 'address', 'account', 'controller'],
  ].flatMap(([account, ...columns]) => columns.map((column) => `${account}.${column}`)),
);
const isKey = (fact: Fact): boolean => fact.kind === 'vin' || KEYS.has(fact.name);

const digitsOf = (corner: number): string => String(corner).padStart(2, '0');

/** A VIN as it stands in a corner. */
export const vinIn = (corner: number, vin: string): string =>
  `${vin.slice(0, -2)}${digitsOf(corner)}`;

/** The last two characters of a VIN are digits of its own in each corner; other keys get two more. */
const keyIn = (corner: number, fact: Fact, cell: Cell): Cell => {
  if (typeof cell !== 'string') return cell;
  return fact.kind === 'vin' && cell !== '无'
    ? cell
        .split('、')
        .map((vin) => vinIn(corner, vin))
        .join('、')
    : `${cell}${digitsOf(corner)}`;
};

const inCorner = (corner: number, account: Account, row: FeedRow): FeedRow => {
  const moved = factsOf(account).filter(isKey);
  return {
    ...row,
    ...Object.fromEntries(
      moved.map((fact) => {
        const key = fact.name.slice(account.length + 1);
        return [key, keyIn(corner, fact, row[key] ?? null)];
      }),
    ),
  };
};

const corner: fc.Arbitrary<RandomNation> = fc.record(
  Object.fromEntries(ACCOUNTS.map((account) => [account, rowsOf(account)])),
);

/** Corners of a nation: at most a hundred, as many as there are two digits that VINs end in. */
export const CORNERS = 20;

/**
 * Nations of twenty corners, each full of collisions: the same few VINs, applications, letters and
 * exporters all over. Many at once, because a database asks most of its time for each query, not each row.
 */
export const randomNation: fc.Arbitrary<RandomNation> = fc
  .tuple(
    fc.subarray([...ACCOUNTS], { minLength: ACCOUNTS.length - 6 }),
    fc.array(corner, { minLength: CORNERS, maxLength: CORNERS }),
  )
  .map(([given, corners]) =>
    Object.fromEntries(
      [...new Set<Account>(['licence', ...given])].map((account) => [
        account,
        corners.flatMap((rows, place) =>
          (rows[account] ?? []).map((row) => inCorner(place, account, row)),
        ),
      ]),
    ),
  );

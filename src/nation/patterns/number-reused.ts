import type { Account } from '../../domain/facts/fact-table.ts';
import { checkedRelation, VIN_CHECK } from '../check-sum-sql.ts';
import { ofSeveral, shortHash } from '../repeated-hashes.ts';
import type { Pattern } from './pattern.ts';
import {
  dropTables,
  evidenceOf,
  isNear,
  isPlaceholder,
  isWellFormed,
  plainNumber,
  SHOWN,
} from './pattern-sql.ts';
import { CERTIFICATE_SHARES } from './shared-tables.ts';
import { WIDE_TABLES, wideNumbers } from './wide-numbers.ts';

/** A number that one vehicle alone may bear. */
export interface Bearing {
  readonly kind: 'certificate' | 'invoice' | 'policy' | 'engine';
  readonly account: Account;
  readonly number: string;
  /** Numbers are held against each other within this; '' = all. */
  readonly within: string;
  /** Day of the paper, by which one paper told twice is known from two; null where it has none. */
  readonly day: string | null;
}

const BEARINGS: readonly [Bearing, ...Bearing[]] = [
  {
    kind: 'certificate',
    account: 'certificate',
    number: 'certificate_number',
    within: `''`,
    day: 'certificate_registered_on',
  },
  {
    kind: 'invoice',
    account: 'invoice',
    number: 'invoice_number',
    // special and ordinary invoices are of one series, those of used vehicles of another
    within: `CASE invoice_kind WHEN 'used' THEN 'used' ELSE '' END`,
    day: 'invoice_issued_on',
  },
  {
    kind: 'policy',
    account: 'insurance',
    number: 'insurance_policy',
    within: `''`,
    day: 'insurance_starts_on',
  },
  {
    kind: 'engine',
    account: 'factory',
    number: 'factory_engine_number',
    within: 'coalesce(factory_maker, substr(factory_vin, 1, 3))',
    day: null,
  },
];

/** Accounts that would tell of a vehicle that exists. */
const TELLING = [
  'licence',
  'certificate',
  'factory',
  'letter',
  'insurance',
  'reading',
  'invoice',
  'inspection',
  'declaration',
  'refund',
  'subsidy',
  'arrival',
] as const satisfies readonly Account[];

/** Of fewer numbers no custom can be told. */
const LEAST_NUMBERS = 10_000; // not-law: a sample
const PER_MILLE = 1000; // not-law: a unit

/** Long numbers as they are held against each other widely stand in places behind those of the numbers as they are. */
const WIDE = BEARINGS.map((bearing, at) => ({ bearing, place: BEARINGS.length + at }));

/**
 * R14: one certificate, invoice, policy or engine number on several vehicles: as it stands, of one maker or kind of
 * invoice; and a long one however it is disguised (`wide-numbers.ts`). Left out: placeholders, numbers on more
 * vehicles than anybody would put one paper under, texts that are no VIN, VINs that are another VIN mistyped, and
 * numbers mistyped. A VIN mistyped is a keystroke or two from the other, and either stands in one account alone while
 * the other stands in several, or fails the check digit that the other passes and stands in fewer accounts or in one.
 * A number mistyped is a keystroke or two from one that the vehicle has beside it on a paper of the same day and no
 * other vehicle has. Where the numbers of an account repeat by custom, the share says so; where long ones do that are
 * not one as they stand, they are left out.
 */
export const numberReused: Pattern = {
  name: 'numberReused',
  facts: ['pattern.numberReused', 'pattern.numberVins', 'pattern.numberUsualPerMille'],
  reads: TELLING,
  shares: CERTIFICATE_SHARES,
  build: (parameters) => {
    const limit = (name: string): number =>
      Number(parameters(`integrity.certificate-of-another-vehicle.${name}`));
    const most = limit('placeholderVins');
    const wide = wideNumbers(WIDE, { long: limit('longCharacters'), suffixes: limit('suffixes') });
    /** Papers among rows of an account, those that tell a number and a VIN. */
    const papers = ({ kind, account, number, within, day }: Bearing, at: number, rows: string) =>
      `SELECT DISTINCT ${at} AS place, '${kind}' AS kind, ${plainNumber(number)} AS number, ${within} AS within, ${account}_vin AS vin, CAST(${day} AS DATE) AS day
        FROM ${rows} WHERE ${number} IS NOT NULL AND ${account}_vin IS NOT NULL`;
    const [certificate, ...others] = BEARINGS;
    const per = others.flatMap((bearing, place) => {
      const { account, number, within } = bearing;
      const found = `(SELECT vin FROM number_hash SEMI JOIN (${ofSeveral('number', 'vin', 'number_hash')}) USING (number))`;
      return [
        `CREATE OR REPLACE TEMP TABLE number_hash AS SELECT hash(${account}_vin) AS vin, ${shortHash(plainNumber(number), within)} AS number
          FROM ${account} WHERE ${number} IS NOT NULL AND ${account}_vin IS NOT NULL`,
        `INSERT INTO number_count SELECT ${place + 1}, count(*) FROM number_hash`,
        `INSERT INTO number_paper ${papers(bearing, place + 1, account)} AND hash(${account}_vin) IN ${found}`,
      ];
    });
    const accounts = TELLING.map((account) => {
      const at = BEARINGS.findIndex((bearing) => bearing.account === account);
      const vins = `FROM number_vin${at < 0 ? '' : ` WHERE vin NOT IN (SELECT vin FROM number_paper WHERE place = ${at})`}`;
      const papers =
        at < 0
          ? ''
          : `UNION ALL SELECT vin FROM number_paper WHERE place = ${at} AND vin IN (SELECT vin FROM number_vin)`;
      return `SELECT DISTINCT '${account}' AS account, vin FROM (
        SELECT ${account}_vin AS vin FROM ${account} WHERE ${account}_vin IN (SELECT vin ${vins}) ${papers})`;
    });
    return [
      'CREATE OR REPLACE TEMP TABLE number_count AS SELECT 0 AS place, count(number) AS n FROM certificate_hash',
      `CREATE OR REPLACE TEMP TABLE number_paper AS ${papers(
        certificate,
        0,
        '(SELECT number AS certificate_number, vin AS certificate_vin, registered AS certificate_registered_on FROM certificate_doubled WHERE shared)',
      )}`,
      ...per,
      ...wide,
      `INSERT INTO number_paper SELECT DISTINCT place, kind, number, '', vin, day FROM number_wide`,
      // as they stand, or a long number in several forms
      `CREATE OR REPLACE TEMP TABLE number_apart AS SELECT place, number FROM number_wide
        WHERE ${isWellFormed('vin')} GROUP BY place, number HAVING count(DISTINCT (text, "within")) > 1`,
      'CREATE OR REPLACE TEMP TABLE number_row AS SELECT DISTINCT place, kind, number, within, vin FROM number_paper',
      `CREATE OR REPLACE TEMP TABLE number_shared AS SELECT place, number, within, count(*) AS n FROM number_row
        WHERE ${isWellFormed('vin')} GROUP BY ALL HAVING count(*) BETWEEN 2 AND ${most} AND NOT ${isPlaceholder('number')}`,
      `CREATE OR REPLACE TEMP TABLE number_group AS SELECT * FROM number_shared
        WHERE place < ${BEARINGS.length} OR (place, number) IN (SELECT (place, number) FROM number_apart)`,
      `CREATE OR REPLACE TEMP TABLE number_vin AS SELECT DISTINCT vin FROM number_row SEMI JOIN number_group USING (place, number, within) WHERE ${isWellFormed('vin')}`,
      `CREATE OR REPLACE TEMP TABLE number_told AS SELECT vin, count(*) AS accounts FROM (${accounts.join(' UNION ALL ')}) GROUP BY vin`,
      `CREATE OR REPLACE TEMP TABLE number_seen AS SELECT vin, accounts, answer AS valid
        FROM (${checkedRelation('SELECT * FROM number_told', [{ check: VIN_CHECK, text: 'vin', answer: 'answer' }])})`,
      `CREATE OR REPLACE TEMP TABLE number_own AS SELECT * FROM number_paper ANTI JOIN number_shared USING (place, number, within)`,
      `CREATE OR REPLACE TEMP TABLE number_member AS SELECT r.*, s.accounts, s.valid FROM number_row r SEMI JOIN number_group g USING (place, number, within) JOIN number_seen s USING (vin)`,
      // a group is at most so large that its pairs can be looked at
      `CREATE OR REPLACE TEMP TABLE number_typo AS SELECT DISTINCT a.place, a.number, a.within, a.vin FROM number_member a JOIN number_member b
        ON b.place = a.place AND b.number = a.number AND b.within = a.within AND b.vin <> a.vin
        WHERE ((a.accounts = 1 AND b.accounts > 1) OR (b.valid AND NOT a.valid AND (a.accounts = 1 OR a.accounts < b.accounts))) AND ${isNear('a.vin', 'b.vin')}
        UNION SELECT a.place, a.number, a.within, a.vin FROM number_member a JOIN number_own o ON o.place = a.place AND o.within = a.within AND o.vin = a.vin
        JOIN number_paper p ON p.place = a.place AND p.number = a.number AND p.within = a.within AND p.vin = a.vin
        WHERE ${isNear('o.number', 'a.number')} AND coalesce(o.day = p.day, true)`,
      `CREATE OR REPLACE TEMP TABLE number_real AS SELECT * FROM number_member ANTI JOIN number_typo USING (place, number, within, vin)`,
      `CREATE OR REPLACE TEMP TABLE number_found AS SELECT place, kind, number, within, count(*) AS n, list(vin ORDER BY vin) AS vins FROM number_real
        GROUP BY ALL HAVING count(*) > 1`,
      `CREATE OR REPLACE TEMP TABLE number_usual AS SELECT c.place, CASE WHEN c.n < ${LEAST_NUMBERS} THEN 0 ELSE coalesce(f.n, 0) * ${PER_MILLE} // c.n END AS usual
        FROM number_count c LEFT JOIN (SELECT place, sum(n) AS n FROM number_found GROUP BY place) f USING (place)`,
      `CREATE OR REPLACE TABLE pattern_number_reused AS
        SELECT CAST(NULL AS BIGINT) AS row_id, r.vin, arg_min(f.kind, (u.usual, r.place, r.number, r.within)) AS pattern_number_reused,
          CAST(arg_min(f.n, (u.usual, r.place, r.number, r.within)) AS BIGINT) AS pattern_number_vins, CAST(min(u.usual) AS BIGINT) AS pattern_number_usual_per_mille,
          ${evidenceOf({ reused: `list(struct_pack(paper := f.kind, number := f.number, vins := list_filter(f.vins, lambda x: x <> r.vin)[1:${SHOWN}], count := f.n) ORDER BY r.place, r.number, r.within)[1:${SHOWN}]` })} AS evidence
        FROM number_real r JOIN number_found f USING (place, number, within) JOIN number_usual u ON u.place = r.place
        WHERE r.place < ${BEARINGS.length} OR u.usual <= ${limit('widePerMille')} GROUP BY r.vin ORDER BY r.vin`,
      ...dropTables(
        'number_hash',
        'number_row',
        'number_count',
        'number_apart',
        'number_shared',
        'number_group',
        'number_vin',
        'number_told',
        'number_seen',
        'number_paper',
        'number_own',
        'number_member',
        'number_typo',
        'number_real',
        'number_found',
        'number_usual',
        ...WIDE_TABLES,
      ),
    ];
  },
};

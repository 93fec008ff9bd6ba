import { sql } from '../../src/domain/rules/sql/sql.ts';

/** SQL by column: what stands in it in place of the value of the base dossier. */
type Columns = Readonly<Record<string, string>>;

/**
 * Destinations with their parts in a thousand: Russia, Central Asia, the Gulf, Jordan and Africa first,
 * as press and customs name them; the parts themselves are ours.
 */
const DESTINATIONS: Readonly<Record<string, number>> = {
  RU: 240,
  AE: 130,
  KZ: 95,
  KG: 85,
  UZ: 80,
  JO: 50,
  GE: 35,
  AZ: 25,
  TJ: 25,
  BY: 25,
  SA: 22,
  EG: 20,
  NG: 18,
  ET: 16,
  MX: 15,
  DZ: 12,
  LY: 12,
  IQ: 12,
  IL: 8,
  VN: 7,
  TH: 7,
  PH: 6,
  KH: 6,
  KE: 5,
  TZ: 5,
  GH: 5,
  ZA: 4,
  PE: 4,
  CL: 4,
  BR: 4,
  EU: 4,
  GB: 3,
  AU: 3,
  NZ: 2,
  MY: 2,
  PK: 2,
  LK: 1,
  BD: 1,
};

/** Dates of the base dossier that move together, so that what holds between them still holds. */
const MOVED = [
  'licence_applied_on',
  'licence_registered_on',
  'licence_pending_export_on',
  'certificate_registered_on',
  'certificate_pending_export_on',
  'certificate_must_scrap_on',
  'factory_manufactured_on',
  'exporter_filed_on',
  'exporter_filed_until',
  'inspection_on',
  'letter_issued_on',
  'letter_revoked_on',
];

/** A whole number from 0 to 999 that hangs on the row and a label. */
const chance = (label: string, row = 'i'): string => `(hash(${row}, '${label}') % 1000)::INTEGER`;
const some = (parts: number, label: string, then: string, otherwise = 'NULL'): string =>
  `CASE WHEN ${chance(label)} < ${parts} THEN ${then} ELSE ${otherwise} END`;
const upTo = (days: number, label: string): string => `${chance(label)} % ${days}`;

const spread = (
  label: string,
  row: string,
  parts: readonly (readonly [string, number])[],
): string => {
  let upper = 0;
  const arms = parts.map(([value, part]) => {
    upper += part;
    return `WHEN ${chance(label, row)} < ${upper} THEN '${value}'`;
  });
  return `CASE ${arms.join(' ')} ELSE '${parts[0]?.[0] ?? ''}' END`;
};

const PER_APPLICATION = 40;
const application = `(i // ${PER_APPLICATION})`;
const code = (label: string, of: string): string => `upper(substr(md5(${of} || '${label}'), 1, 9))`;

/** What moves in time, and who and where. */
const FIRST: Columns = {
  ...Object.fromEntries(
    MOVED.map((column) => [column, `${column} - ${chance('moved', application)} % 200`]),
  ),
  licence_applicant:
    `'91' || licence_province || '0100' || ` +
    `${code('exporter', `(hash(${application}) % 6000)::VARCHAR`)} || 'X'`,
  licence_application: `'CK' || ${application}`,
  licence_number: `'26-' || (700000000 + i)`,
  licence_vin:
    "substr(licence_vin, 1, least(10, length(licence_vin) - 7)) || lpad((i % 10000000)::VARCHAR, 7, '0')",
  licence_destination: spread('destination', application, Object.entries(DESTINATIONS)),
  licence_unit_price: `licence_unit_price + ${chance('price')} * 731`,
  licence_odometer_km: `licence_odometer_km + ${chance('km')}`,
  licence_transport: spread('transport', application, [
    ['road', 420],
    ['sea', 380],
    ['rail', 200],
  ]),
  licence_modified: `${chance('modified')} < 30`,
  factory_energy: spread('energy', 'i', [
    ['petrol', 420],
    ['bev', 330],
    ['phev', 150],
    ['hev', 60],
    ['diesel', 40],
  ]),
  factory_seats: `5 + 2 * (${chance('seats')} < 200)::INTEGER`,
  certificate_number: '(100000000000 + i)::VARCHAR',
  certificate_owner_kind: spread('owner', 'i', [
    ['company', 560],
    ['person', 300],
    ['dealer', 120],
    ['exporter', 20],
  ]),
};

/** Papers that follow from the first. */
const SECOND: Columns = {
  licence_issued_on: some(800, 'issued', `licence_applied_on + 1 + ${upTo(5, 'issue')}`),
  licence_hs_code: sql`
    CASE factory_energy
      WHEN 'petrol' THEN '8703234110'
      WHEN 'diesel' THEN '8703323010'
      WHEN 'hev' THEN '8703401000'
      WHEN 'phev' THEN '8703601000'
      ELSE '8703801090'
    END`,
  licence_chassis_brand: sql`
    CASE
      WHEN licence_modified THEN ${some(500, 'chassis', 'licence_brand', "licence_brand || ' X'")}
    END`,
  licence_modification_proof: `CASE WHEN licence_modified THEN ${chance('proof')} < 700 END`,
  certificate_vin: some(990, 'certificate-vin', 'licence_vin', `licence_vin || 'X'`),
  certificate_owner: sql`
    CASE
      WHEN ${chance('owned')} < 970 THEN licence_applicant
      ELSE '91440300' || ${code('owner', 'i::VARCHAR')} || 'X'
    END`,
  certificate_last_transfer_on: some(
    700,
    'transferred',
    `certificate_registered_on + ${upTo(20, 'transfer')}`,
  ),
  certificate_temp_plate_until: some(200, 'plate', 'certificate_pending_export_on + 30'),
  letter_destination: sql`
    CASE
      WHEN letter_destination IS NOT NULL
        THEN ${some(930, 'letter-for', 'licence_destination', "'KZ'")}
    END`,
  letter_number: `CASE WHEN letter_given THEN 'SH' || ${application} END`,
  letter_application: `CASE WHEN letter_given THEN 'CK' || ${application} END`,
  insurance_policy: some(600, 'insured', `'P' || (500000000 + i)`),
  insurance_starts_on: some(
    600,
    'insured',
    `certificate_registered_on + ${upTo(6, 'insured-on')} - 2`,
  ),
  insurance_holder: some(
    600,
    'insured',
    some(60, 'holder', 'licence_applicant', `'p-' || substr(md5(i::VARCHAR), 1, 16)`),
  ),
  invoice_number: some(600, 'invoiced', '(20000000000000000000::HUGEINT + i)::VARCHAR'),
  invoice_kind: some(
    600,
    'invoiced',
    spread('invoice', 'i', [
      ['special', 600],
      ['ordinary', 250],
      ['used', 150],
    ]),
  ),
  invoice_issued_on: some(600, 'invoiced', `certificate_registered_on - ${upTo(15, 'invoice-on')}`),
  invoice_seller: some(
    600,
    'invoiced',
    `'91310000' || ${code('seller', '(hash(i) % 9000)::VARCHAR')} || 'X'`,
  ),
  invoice_buyer: some(
    600,
    'invoiced',
    some(70, 'buyer', 'licence_applicant', `'p-' || substr(md5(i::VARCHAR), 1, 16)`),
  ),
  invoice_price: some(
    600,
    'invoiced',
    `licence_unit_price * 7 + ${chance('invoice-price')} * 1000`,
  ),
  inspection_odometer_km: sql`
    CASE
      WHEN inspection_on IS NOT NULL
        THEN greatest(0, licence_odometer_km - ${chance('inspection')} % 60)
    END`,
  application_makers: `1 + (${chance('makers', application)} < 40)::INTEGER`,
  uses_other_application: some(8, 'reused', `'CK' || (${application} + 7)`),
  uses_other_country: `CASE WHEN letter_given THEN ${some(10, 'other-country', "'KZ'")} END`,
  uses_letter_application: sql`
    CASE WHEN letter_given THEN ${some(20, 'other-letter', `'CK' || (${application} + 9)`)} END`,
  vehicle_plate_province: some(
    900,
    'plated',
    some(30, 'elsewhere', "'11'", 'certificate_province'),
  ),
  readings_drop: some(700, 'readings', some(20, 'drop', `1 + ${chance('fall')}`, '0')),
  readings_daily_km: some(700, 'readings', some(10, 'far', '1900', `10 + ${upTo(90, 'daily')}`)),
  readings_spread: some(
    600,
    'readings',
    some(30, 'apart', `241 + ${chance('gap')}`, upTo(60, 'gap')),
  ),
  complaint_kind: some(
    5,
    'complaint',
    spread('complained', 'i', [
      ['sold-as-new', 400],
      ['no-parts', 600],
    ]),
  ),
};

const declared = (then: string): string =>
  `CASE WHEN licence_issued_on IS NOT NULL AND ${chance('declared')} < 750 THEN ${then} END`;

/** The declaration, of three in four of the licences issued. */
const THIRD: Columns = {
  declaration_number: declared('(530120260000000000 + i)::VARCHAR'),
  declaration_declared_on: declared(`licence_issued_on + 1 + ${upTo(12, 'declare')}`),
  declaration_hs_code: declared(some(985, 'same-code', 'licence_hs_code', "'8703809090'")),
  declaration_condition: declared("'used'"),
  declaration_destination: declared(some(970, 'same-land', 'licence_destination', "'KG'")),
  declaration_trading_country: declared(some(900, 'trader', 'licence_destination', "'AE'")),
  declaration_value: declared(`licence_unit_price + (${chance('value')} - 500) * 900`),
  declaration_currency: declared("'USD'"),
  clock_issue_working_days: sql`
    CASE
      WHEN licence_issued_on IS NOT NULL
        THEN greatest(0, (licence_issued_on - licence_applied_on) - 1)
    END`,
};

const exited = (parts: number, label: string, then: string): string =>
  `CASE WHEN declaration_exited_on IS NOT NULL AND ${chance(label)} < ${parts} THEN ${then} END`;

const FOURTH: Columns = {
  declaration_exited_on: sql`
    CASE
      WHEN declaration_declared_on IS NOT NULL AND ${chance('exited')} < 900
        THEN declaration_declared_on + ${upTo(9, 'exit')}
    END`,
};

/** What follows once a vehicle is out. */
const FIFTH: Columns = {
  certificate_deregistered_on: exited(
    600,
    'deregistered',
    `declaration_exited_on + ${upTo(75, 'deregister')}`,
  ),
  refund_number: exited(400, 'refund', '(440000000000 + i)::VARCHAR'),
  refund_claimed_on: exited(
    400,
    'refund',
    `declaration_exited_on + 20 - ${chance('refund-day')} % 22`,
  ),
  refund_claimant: exited(
    400,
    'refund',
    some(980, 'claimant', 'licence_applicant', "'91310000MA1REFUNDX'"),
  ),
  refund_amount: exited(400, 'refund', 'licence_unit_price * 9 // 10'),
  subsidy_kind: some(
    50,
    'subsidy',
    spread('subsidised', 'i', [
      ['purchase-tax', 700],
      ['swap', 200],
      ['scrap', 100],
    ]),
  ),
  subsidy_paid_on: some(50, 'subsidy', `certificate_registered_on + ${upTo(90, 'subsidy-day')}`),
  subsidy_amount: some(50, 'subsidy', '1500000'),
  subsidy_claimant: some(50, 'subsidy', `'p-' || substr(md5(i::VARCHAR), 1, 16)`),
  arrival_country: exited(100, 'arrived', some(950, 'there', 'licence_destination', "'KZ'")),
  arrival_registered_on: exited(
    100,
    'arrived',
    `declaration_exited_on + 15 + ${upTo(60, 'arrival')}`,
  ),
  arrival_condition: exited(100, 'arrived', some(900, 'sold-as', "'used'", "'new'")),
};

/**
 * A query for a year of dossiers, one row each, the same every time: every base dossier again and again, moved in time,
 * with identities, papers and amounts of its own.
 *
 * @param base a table of base dossiers, numbered from 0 in the column `place`
 * @param names the columns of a dossier, every name of this file among them
 */
export const yearOfDossiers = (
  base: string,
  bases: number,
  rows: number,
  columns: readonly { readonly name: string; readonly type: string }[],
): string => {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const replaced = (changes: Columns, from: string): string => {
    const list = Object.entries(changes).map(
      ([name, sql]) => `CAST(${sql} AS ${types.get(name) ?? 'VARCHAR'}) AS ${name}`,
    );
    return `SELECT * REPLACE (${list.join(', ')}) FROM (${from})`;
  };
  const numbered = sql`
    SELECT i, base.* EXCLUDE (place)
    FROM range(${rows}) numbers(i)
    JOIN ${base} base ON place = i % ${bases}`;
  const steps = [FIRST, SECOND, THIRD, FOURTH, FIFTH];
  const all = steps.reduce((from, step) => replaced(step, from), numbered);
  return `SELECT * EXCLUDE (i) FROM (${all})`;
};

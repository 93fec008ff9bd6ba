import { sql } from '../../domain/rules/sql/sql.ts';
import type { SqlChance } from '../random.ts';
import { DESTINATION_SHARES, HS_CODES } from '../world/calibration.ts';
import { knownDay } from './known-day.ts';

/** A part of a column that stands there in a messy nation only. */
const onlyMessy = (mess: boolean, part: string): string => (mess ? part : '');

/** What damage takes of a price, as a factor. */
const damaged = (chance: SqlChance, mess: boolean): string =>
  onlyMessy(mess, `CASE WHEN ${chance.some(12_000, 'damaged')} THEN 0.5 ELSE 1 END * `);

/** Columns of a vehicle by name, each an SQL expression over the columns of the levels before. */
export type ColumnLevel = Readonly<Record<string, string>>;

const DAYS_OF_YEAR = 365; // not-law: days of a year

/** Days since registration of the youngest used car that needs no letter. */
const YOUNGEST = 182; // not-law: an age drawn

/** What is known before the day of registration: who buys and who carries it abroad. */
const beginnings = (chance: SqlChance, mess: boolean): ColumnLevel => ({
  exported: 'exporter IS NOT NULL',
  // some are returned to the dealer before they are plated
  plated: `exporter IS NOT NULL OR NOT ${chance.some(3000, 'not-plated')}`,
  insured_at_all: `NOT ${chance.some(8000, 'uninsured')}`,
  age: sql`
    CASE
      WHEN age_from IS NOT NULL THEN age_from + ${chance.upTo('age_to - age_from + 1', 'young-age')}
      ELSE ${admittedAge(agesOfUsedCars(chance))}
    END`,
  owner_draw: sql`
    CASE
      WHEN fixed_owner_kind IS NOT NULL THEN fixed_owner_kind
      WHEN ${chance.unit('owner-kind')} < CASE WHEN exporter IS NULL THEN 0.13 ELSE 0.36 END
        THEN 'company'
      WHEN exporter IS NULL AND ${chance.some(9000, 'demonstrator')} THEN 'dealer'
      ELSE 'person'
    END`,
  // one person in thirty owns two cars
  person: `CASE WHEN ${chance.some(33_000, 'second-car')} THEN v - 1 ELSE v END`,
  km_a_day: sql`
    (
      6 + 80 * ${chance.unit('km')} * ${chance.unit('km-too')}
        + CASE WHEN ${chance.some(25_000, 'far-driver')} THEN 130 ELSE 0 END)${
          mess ? ` * CASE WHEN ${chance.some(12_000, 'hardly-driven')} THEN 0.02 ELSE 1 END` : ''
        }`, // not-law: how far people drive
  factory_km: `2 + ${chance.upTo(17, 'factory-km')}`,
});

const agesOfUsedCars = (chance: SqlChance): string =>
  sql`
    CASE
      WHEN ${chance.unit('used-age')} < 0.3 THEN ${YOUNGEST} + ${chance.upTo(218, 'age-a')}
      WHEN ${chance.unit('used-age')} < 0.78 THEN 400 + ${chance.upTo(900, 'age-b')}
      ELSE 1300 + ${chance.upTo(1400, 'age-c')}
    END`; // not-law: ages drawn

/** Of cars too old for where they go, the age that honest exporters take instead. */
const admittedAge = (age: string): string => {
  const arms = DESTINATION_SHARES.flatMap(({ country, oldest }) =>
    oldest === undefined
      ? []
      : [
          sql`
            WHEN scheme = 0
              AND destination = '${country}'
              AND ${age} > ${oldest} THEN ${YOUNGEST} + (${age}) % ${oldest - YOUNGEST}`,
        ],
  );
  return `(CASE ${arms.join(' ')} ELSE ${age} END)`;
};

const owners: ColumnLevel = {
  first_owner_kind: sql`
    CASE WHEN fixed_owner IS NOT NULL THEN coalesce(fixed_owner_kind, 'company') ELSE owner_draw END`,
  registered_raw:
    'coalesce(fixed_registered, CASE WHEN exported THEN applied - age ELSE day_drawn END)',
};

const registration = (chance: SqlChance): ColumnLevel => ({
  registered:
    'CASE WHEN fixed_registered IS NULL AND exporter IS NOT NULL THEN open_day ELSE registered_raw END',
  first_owner: sql`
    CASE
      WHEN fixed_owner IS NOT NULL THEN fixed_owner
      WHEN first_owner_kind = 'dealer' THEN dealer_id
      WHEN first_owner_kind = 'company' THEN company_id
      ELSE ${chance.pseudonym('person', 'person')}
    END`,
  province: 'dealer_province',
});

const papers = (chance: SqlChance, mess: boolean): ColumnLevel => ({
  pending: sql`
    CASE
      WHEN exported
        THEN greatest(
          registered,
          coalesce(fixed_pending, applied - 2 - ${chance.upTo(9, 'pending')}))
    END`,
  // some wait for their plates: shipped to an island, or a permit drawn by lot
  invoiced: `registered - ${onlyMessy(
    mess,
    sql`
      CASE
        WHEN NOT exported AND ${chance.some(1500, 'waited')}
          THEN 61 + ${chance.upTo(90, 'waited-for')}
        ELSE 0
      END -`,
  )}${chance.upTo(4, 'invoiced')} * ${chance.upTo(4, 'invoiced-too')}`,
  resold: `exporter IS NULL AND ${chance.some(35_000, 'resold')}`,
  price: `(list_price * (92 + ${chance.upTo(14, 'price')}) // 100)`, // not-law: percent
});

const stations = (chance: SqlChance): ColumnLevel => ({
  insured: `invoiced + ${chance.upTo('registered - invoiced + 1', 'insured')}`,
  made: `invoiced - 5 - (${chance.upTo(10, 'made')} * ${chance.upTo(10, 'made-too')})`,
  inspected: `CASE WHEN exported THEN greatest(pending, applied - ${chance.upTo(4, 'inspected')}) END`,
  declared_raw: `CASE WHEN exported THEN issued + 1 + ${chance.upTo(15, 'declared')} END`,
  years_old: `CASE WHEN exported THEN (applied - registered) / ${DAYS_OF_YEAR}.0 ELSE 0 END`,
});

const journey = (chance: SqlChance, mess: boolean): ColumnLevel => ({
  declared: knownDay('declared_raw'),
  reseller: 'first_owner',
  exited: knownDay(`(declared_raw + ${chance.upTo(6, 'exited')})`),
  odometer:
    'factory_km + floor(km_a_day * (coalesce(inspected, registered) - registered))::INTEGER',
  // a damaged car is worth half, and says so on every paper
  value_yuan: sql`
    CASE
      WHEN exported
        THEN (
          price * ${damaged(chance, mess)}pow(0.86, least(years_old, 8))
            * (0.94 + 0.14 * ${chance.unit('value')}))::BIGINT
    END`,
  resale: sql`
    CASE
      WHEN exported
        THEN (
          price * ${damaged(chance, mess)}pow(0.86, least(years_old, 8))
            * (0.86 + 0.06 * ${chance.unit('resale')}))::BIGINT
    END`,
  vin_serial: 'v',
  certificate_serial: 'v',
  invoice_serial: 'v',
  policy_serial: 'v',
  engine_serial: 'v',
  model_year: 'year_of(made)',
});

const aftermath = (chance: SqlChance, mess: boolean): ColumnLevel => ({
  deregistered: knownDay(`(exited + 7 + ${chance.upTo(46, 'deregistered')})`),
  arrived: sql`
    CASE
      WHEN ${chance.some(180_000, 'arrived')}
        THEN ${knownDay(`(exited + 12 + ${chance.upTo(50, 'arrived-on')})`)}
    END`,
  special_first: `first_owner_kind IN ('company', 'dealer') AND ${chance.some(750_000, 'special-first')}`,
  special_resale: sql`
    exported
      AND first_owner_kind IN ('company', 'dealer')
      AND ${chance.some(850_000, 'special-resale')}`,
  resold_invoiced: sql`
    CASE WHEN exported THEN greatest(registered, pending - ${chance.upTo(4, 'resold-invoiced')}) END`,
  letter_number: 'letter',
  letter_application: 'batch',
  letter_destination: 'destination',
  letter_issuer: 'maker_name',
  letter_seal: sql`
    CASE
      WHEN NOT ${chance.some(620_000, 'signed', 'coalesce(letter, 0)')} THEN 'stamped'
      WHEN ${chance.some(400_000, 'e-seal', 'coalesce(letter, 0)')} THEN 'e-seal'
      ELSE 'signed'
    END`,
  licence_registered: 'registered',
  licence_pending: 'pending',
  certificate_pending: 'pending',
  licence_odometer: `odometer + ${chance.upTo(4, 'licence-km')}`,
  inspection_odometer: 'odometer',
  customs_odometer: `odometer + 4 + ${chance.upTo(60, 'customs-km')}`,
  arrival_odometer: `odometer + 66 + ${chance.upTo(70, 'arrival-km')}`,
  last_transfer: sql`
    CASE
      WHEN exported THEN pending
      WHEN resold THEN ${knownDay(`(registered + 90 + ${chance.upTo(500, 'resold-on')})`)}
    END`,
  transfers: sql`
    CASE
      WHEN exported
        THEN 1 + CASE
          WHEN years_old > 1 AND ${chance.some(300_000, 'second-hand')} THEN 1
          ELSE 0
        END
      ELSE 0
    END`,
  modified: mess ? `exported AND ${chance.some(12_000, 'modified')}` : 'false',
  declared_destination: 'destination',
  // many an honest sale is settled through a trader in a third country
  trading_country: mess
    ? sql`
      CASE
        WHEN ${chance.some(25_000, 'trader')}
          THEN CASE WHEN ${chance.some(600_000, 'trader-where')} THEN 'HK' ELSE 'AE' END
        ELSE destination
      END`
    : 'destination',
  arrival_country: 'destination',
  arrival_condition: `'used'`,
  unit_price: `(value_yuan * 100 // fen)`, // not-law: fen
  declared_value: `(value_yuan * 100 * (990 + ${chance.upTo(21, 'declared-value')}${onlyMessy(
    mess,
    sql`
      + CASE
        WHEN ${chance.some(20_000, 'renegotiated')}
          THEN ${chance.upTo(240, 'renegotiated-by')} - 130
        ELSE 0
      END`,
  )}) // 1000 // fen)`, // not-law: per mille
  hs_code: sql`
    CASE
      WHEN exported
        THEN CASE energy ${Object.entries(HS_CODES)
          .map(([energy, code]) => `WHEN '${energy}' THEN '${code}'`)
          .join(' ')}
        END
    END`,
  listed_owner: `exported OR resold OR shared_phone IS NOT NULL OR ${chance.some(150_000, 'listed', 'person')}`,
});

/** A family of up to three behind one telephone, for one person in nine. */
const householdOf = (chance: SqlChance): string =>
  sql`
    (
      CASE
        WHEN ${chance.some(110_000, 'family', '(person // 3)')} THEN person - person % 3
        ELSE person
      END)`;

const claims = (chance: SqlChance, mess: boolean): ColumnLevel => ({
  // some give the telephone of the agent who registers for them
  owner_phone: sql`
    CASE
      WHEN listed_owner
        THEN coalesce(
          shared_phone,
          ${onlyMessy(
            mess,
            `CASE WHEN ${chance.some(12_000, 'desk', 'person')} THEN ${chance.pseudonym('desk', 'dealer_place')} END, `,
          )}${chance.pseudonym('phone', householdOf(chance))})
    END`,
  owner_address: sql`
    CASE
      WHEN listed_owner
        THEN coalesce(
          shared_address,
          CASE
            WHEN ${chance.some(280_000, 'in-block', 'person')}
              THEN ${chance.pseudonym('block', '(person // 70)')}
            ELSE ${chance.pseudonym('address', householdOf(chance))}
          END)
    END`,
  owner_account: `CASE WHEN listed_owner THEN ${chance.pseudonym('account', 'person')} END`,
  refund_claimed: sql`
    CASE
      WHEN special_first AND special_resale AND ${chance.some(900_000, 'refund')}
        THEN ${knownDay(`(exited + 9 + ${chance.upTo(60, 'refund-on')})`)}
    END`,
  refund_amount: '(resale * 13 // 113)',
  // an agent exports for the buyer, and some agents claim too
  declared_exporter: mess
    ? `CASE WHEN ${chance.some(15_000, 'agent')} THEN company_id ELSE exporter_id END`
    : 'exporter_id',
  refund_claimant: mess
    ? sql`
      CASE
        WHEN ${chance.some(15_000, 'agent')} AND ${chance.some(500_000, 'agent-claims')}
          THEN company_id
        ELSE exporter_id
      END`
    : 'exporter_id',
  policy_holder: 'first_owner',
  claimed_in_parts: mess ? `scheme = 0 AND ${chance.some(20_000, 'in-parts')}` : 'false',
  chassis_brand: `CASE WHEN modified THEN 'Sample Chassis' END`,
  modification_proof: 'CASE WHEN modified THEN true END',
  subsidy_kind: sql`
    CASE
      WHEN first_owner_kind <> 'person' OR (exported AND applied - registered < 460) THEN NULL
      WHEN ${chance.unit('subsidy')} < 0.11 THEN 'swap'
      WHEN ${chance.unit('subsidy')} < 0.17 THEN 'scrap'
      WHEN ${chance.unit('subsidy')} < 0.21 THEN 'local'
      WHEN ${chance.unit('subsidy')} < 0.33 AND energy IN ('bev', 'phev') THEN 'purchase-tax'
    END`,
  subsidy_paid: knownDay(`(registered + 10 + ${chance.upTo(70, 'subsidy-on')})`),
  certificate_owner: sql`
    CASE
      WHEN exported THEN exporter_id
      WHEN resold AND last_transfer IS NOT NULL THEN ${chance.pseudonym('second-owner')}
      ELSE first_owner
    END`,
  certificate_owner_kind: sql`
    CASE
      WHEN exported THEN 'company'
      WHEN resold AND last_transfer IS NOT NULL THEN 'person'
      ELSE first_owner_kind
    END`,
});

const APPLICATION_DIGITS = 9;

const written = (chance: SqlChance): ColumnLevel => ({
  application: sql`
    CASE WHEN exported THEN 'SQ' || ${chance.digits('application', APPLICATION_DIGITS, 'batch')} END`,
  licence_number: `CASE WHEN issued IS NOT NULL AND exported THEN '26-' || ${chance.digits('licence', 10)} END`,
  certificate_number: chance.digits('certificate', 12, 'certificate_serial'),
  invoice_number: chance.digits('invoice', 12, 'invoice_serial * 2'),
  resale_number: `CASE WHEN exported THEN ${chance.digits('invoice', 12, 'v * 2 + 1')} END`,
  policy_number: `'PZ' || ${chance.digits('policy', 12, 'policy_serial')}`,
  engine_number: `substr(model_name, 4, 4) || ${chance.digits('engine', 9, 'engine_serial')}`,
  declaration_number: `CASE WHEN exported THEN ${chance.digits('declaration', 18)} END`,
  refund_number: `CASE WHEN exported THEN ${chance.digits('refund', 14)} END`,
  plate: `plate_of(province) || chr(65 + ${chance.upTo(8, 'plate-town')}) || ${chance.digits('plate', 6)}`,
});

/** The honest story of a vehicle, level by level: a level sees the columns of those before it. */
export const honestLevels = (chance: SqlChance, mess: boolean): readonly ColumnLevel[] => [
  beginnings(chance, mess),
  owners,
  registration(chance),
  papers(chance, mess),
  stations(chance),
  journey(chance, mess),
  aftermath(chance, mess),
  claims(chance, mess),
  written(chance),
];

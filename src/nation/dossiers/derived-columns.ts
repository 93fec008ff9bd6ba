import { PLATE_KINDS } from '../../domain/assess/derive.ts';
import type { FiguresOfDaySql } from '../../domain/assess/dossier-figures.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { FactName } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { isVin } from '../vins-in-text.ts';
import { issuerKind } from './build-announcements.ts';
import { LETTER_NUMBER } from './build-outlets.ts';
import { claimantBoughtSql } from './build-relied-invoices.ts';
import type { PickedAccount } from './near-rows.ts';

/** What stands ready when the dossiers of a share are written. */
export interface Ready {
  /** True for licence rows, false for vehicles without one. */
  readonly applied: boolean;
  /** Accounts whose chosen rows lie in `part_ACCOUNT`. */
  readonly near: ReadonlySet<PickedAccount>;
  /** The letter account was given: `part_letter` holds the chosen letters. */
  readonly letter: boolean;
  readonly lettersUnread: boolean;
  /** A customs account was given that has a column of exits, and was read to its end. */
  readonly exitsTold: boolean;
  /** Up to which day the licence account tells of licences, a day number; null when it does not tell. */
  readonly licencesToldUntil: number | null;
  readonly outlet: boolean;
  /** `part_readings` is there. */
  readonly readings: boolean;
  /** The law's figures that go into a dossier. */
  readonly figures: FiguresOfDaySql;
  /** The day of the answer, a day number. */
  readonly today: number;
  /** Last day of the working-day calendar, a day number. */
  readonly calendarUntil: number;
}

type Columns = Partial<Record<FactName, string>>;

/** As `engine/is-letter.ts`. */
const IS_LETTER = sql`
  coalesce(
    t.letter_number IS NOT NULL
      OR t.letter_issuer IS NOT NULL
      OR t.letter_issued_on IS NOT NULL
      OR t.letter_destination IS NOT NULL
      OR t.letter_seal <> 'none'
      OR t.letter_outlets > 0,
    false)`;

const ofLetter = (value: string): string => `CASE WHEN ${IS_LETTER} THEN ${value} END`;

/** The outlet rows of the letter that lie in the destination are known. */
const THERE_KNOWN = sql`
  outlets.letter IS NOT NULL
    AND l.licence_destination IS NOT NULL
    AND (there.outlets IS NOT NULL OR (there.letter IS NULL AND NOT outlets.unplaced))`;

/** As `deriveVehicle`. */
const PLATE_KIND = sql`
  CASE right(certificate.certificate_plate, 1) ${Object.entries(PLATE_KINDS)
    .map(([mark, kind]) => `WHEN '${mark}' THEN '${kind}'`)
    .join(' ')}
  END`;

const vehicleColumns = ({ near, applied }: Ready): Columns => {
  const registered = [
    ...(near.has('certificate') ? ['certificate.certificate_registered_on'] : []),
    ...(applied ? ['l.licence_registered_on'] : []),
  ];
  return {
    'vehicle.vinWellFormed': 'l.vehicle_vin_well_formed',
    'vehicle.checkDigitValid': 'l.vehicle_check_digit_valid',
    'vehicle.modelYear': 'l.vehicle_model_year',
    'vehicle.wmiOwner': near.has('factory') ? 'coalesce(wmi_owner.maker, wmi.maker)' : 'wmi.maker',
    ...(near.has('factory') ? { 'vehicle.maker': 'made.maker' } : {}),
    ...(near.has('certificate')
      ? { 'vehicle.plateProvince': 'plate.province', 'vehicle.plateKind': PLATE_KIND }
      : {}),
    ...(registered.length > 0
      ? {
          'vehicle.steering': `CASE WHEN coalesce(${registered.join(', ')}) IS NOT NULL THEN 'LHD' END`,
        }
      : {}),
  };
};

/** Whether the licence's brand and another are one listed brand, as `deriveBrands`. */
const sameBrand = (other: string, listed: string): string =>
  sql`
    CASE
      WHEN l.licence_brand IS NOT NULL AND ${other} IS NOT NULL
        THEN coalesce(own_brand.brand = ${listed}.brand, false)
    END`;

const brandColumns = ({ near }: Ready): Columns => ({
  'brands.sameAsChassis': sameBrand('l.licence_chassis_brand', 'chassis_brand'),
  ...(near.has('certificate')
    ? {
        'brands.sameAsCertificate': sameBrand('certificate.certificate_brand', 'registered_brand'),
      }
    : {}),
});

/**
 * What outlets in the destination say of themselves, known where `outlets.inDestination` is; as `deriveOutletsThere`.
 */
const OUTLETS_THERE: Columns = {
  'outlets.refusing': ofLetter(`CASE WHEN ${THERE_KNOWN} THEN coalesce(there.refusing, 0) END`),
  'outlets.withParts': ofLetter(sql`
    CASE
      WHEN ${THERE_KNOWN} AND (there.with_parts > 0 OR NOT coalesce(there.services_untold, false))
        THEN coalesce(there.with_parts, 0)
    END`),
  'outlets.attestedOn': ofLetter('there.attested_on'),
  'outlets.closedOn': ofLetter('there.closed_on'),
};

const outletColumns = ({ outlet }: Ready): Columns => {
  if (!outlet) {
    return {
      'outlets.named': ofLetter('t.letter_outlets'),
      'outlets.inDestination': ofLetter('t.letter_outlets'),
    };
  }
  const none = `coalesce(t.letter_outlets, CASE WHEN ${LETTER_NUMBER} <> '' THEN 0 END)`;
  return {
    'outlets.named': ofLetter(
      `CASE WHEN outlets.letter IS NULL THEN ${none} ELSE outlets.named END`,
    ),
    'outlets.inDestination': ofLetter(sql`
      CASE
        WHEN outlets.letter IS NULL THEN ${none}
        WHEN l.licence_destination IS NULL THEN NULL
        WHEN there.letter IS NULL AND NOT outlets.unplaced THEN 0
        ELSE there.outlets
      END`),
    ...OUTLETS_THERE,
  };
};

const letterColumns = (ready: Ready): Columns => {
  if (!ready.letter) return {};
  const read = ready.lettersUnread ? 't.told IS NOT NULL AND ' : '';
  return {
    'letter.given': `CASE WHEN ${IS_LETTER} THEN true WHEN ${read}meant_letter.vin IS NULL THEN false END`,
    'letter.coversVin': ofLetter(sql`
      CASE
        WHEN t.letter_vin = l.licence_vin THEN true
        WHEN ${isVin('t.letter_vin')} AND meant_letter.vin IS NULL THEN false
      END`),
    'letter.resembles': ofLetter('issued.resembles'),
    'issuer.maker': ofLetter('issued.maker'),
    'issuer.kind': ofLetter(
      issuerKind('t.letter_issuer', 'announced', 'issued', ready.near.has('factory')),
    ),
    'issuer.announcedFrom': ofLetter('announced.announced_from'),
    'issuer.announcedUntil': ofLetter('announced.announced_until'),
    'issuer.daysUnread': ofLetter('announced.days_unread'),
    'issuer.lettersUntil': ofLetter('issued.letters_until'),
    ...outletColumns(ready),
  };
};

/** No letter by the maker, unless one whose VIN cell cannot be read may be it. */
const NO_LETTER_FROM_MAKER = 'CASE WHEN meant_letter.vin IS NULL THEN false END';

/** Whether an application is open; as `isOpen` of `assess/derive.ts`. */
const openSql = ({ near, licencesToldUntil }: Ready): string => {
  const exits = near.has('declaration')
    ? ' OR declaration.declaration_exited_on IS NOT NULL OR other_exit.exited_on IS NOT NULL'
    : '';
  const until = licencesToldUntil === null ? 'NULL' : `DATE '${isoDate(licencesToldUntil)}'`;
  return sql`
    CASE
      WHEN l.licence_applied_on IS NULL THEN NULL
      WHEN l.licence_number IS NOT NULL
        OR l.licence_issued_on IS NOT NULL
        OR l.licence_valid_until IS NOT NULL${exits}
        THEN false
      WHEN ${until} > l.licence_applied_on AND unread_decision.vin IS NULL THEN true
    END`;
};

/** A letter's maker counts only when every letter was read; a vehicle of no known maker has none. */
const filingColumns = (ready: Ready): Columns => ({
  'application.makers': 'application.makers',
  'application.open': openSql(ready),
  ...(ready.letter && !ready.lettersUnread
    ? {
        'application.letterFromMaker': ready.near.has('factory')
          ? sql`
            CASE
              WHEN application.makers IS NULL THEN NULL
              WHEN letter_maker.number IS NOT NULL THEN true
              ELSE ${NO_LETTER_FROM_MAKER}
            END`
          : `CASE WHEN application.makers IS NOT NULL THEN ${NO_LETTER_FROM_MAKER} END`,
      }
    : {}),
  'predecessor.exporter': 'predecessor.exporter',
  'predecessor.shares': 'predecessor.shares',
  'predecessor.parties': 'predecessor.parties',
  'predecessor.barredFrom': 'predecessor.barred_from',
  'predecessor.startedOn': 'predecessor.started_on',
  'uses.otherApplication': 'other_application.application',
  'uses.openEndedApplication': 'other_application.open_ended',
  'uses.uncountedApplication': 'other_application.uncounted',
  'uses.otherCountry': 'letter_use.country',
  'uses.letterApplication': 'letter_use.application',
  ...(ready.near.has('declaration') ? { 'uses.otherExitOn': 'other_exit.exited_on' } : {}),
  'clock.issueWorkingDays': sql`
    CASE WHEN issued_day.day >= applied_day.day THEN issued_day.passed - applied_day.passed END`,
});

/** SQL of the facts worked out, by name, as `assess/derive.ts`; those that nothing is known of are left out. */
export const derivedColumns = (ready: Ready): Columns => ({
  today: `DATE '${isoDate(ready.today)}'`,
  'clock.calendarUntil': `DATE '${isoDate(ready.calendarUntil)}'`,
  'uses.exitsTold': String(ready.exitsTold),
  'uses.unsignedEntries': '(SELECT entries FROM shared_unsigned)',
  ...vehicleColumns(ready),
  ...(ready.applied
    ? { ...brandColumns(ready), ...letterColumns(ready), ...filingColumns(ready) }
    : {}),
  ...(ready.near.has('refund') && ready.near.has('invoice')
    ? {
        'relied.invoiceKind': 'relied.kind',
        'relied.claimantBought': claimantBoughtSql(
          ready.figures(ready.applied ? 'l.licence_applied_on' : 'NULL::DATE').keystrokes,
        ),
      }
    : {}),
  ...(ready.applied && ready.near.has('invoice')
    ? {
        'bought.on': 'bought.bought_on',
        'bought.price': 'bought.price',
        'bought.beforeOn': 'bought.before_on',
        'bought.beforePrice': 'bought.before_price',
      }
    : {}),
  ...(ready.readings
    ? {
        'readings.drop': 'readings.readings_drop',
        'readings.dropByInstrument': 'readings.readings_drop_by_instrument',
        'readings.usedKmADay': 'readings.readings_used_km_a_day',
        'readings.idleOn': 'readings.readings_idle_on',
        'readings.idleKm': 'readings.readings_idle_km',
        'readings.dailyKm': 'readings.readings_daily_km',
        'readings.spread': 'readings.readings_spread',
        'readings.spreadByWay': 'readings.readings_spread_by_way',
      }
    : {}),
});

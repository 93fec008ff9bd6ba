import { dayOf, daysInMonth, yearOf } from '../../../domain/calendar/day.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { addMonths } from '../../../domain/calendar/months.ts';
import { makerOfVin } from '../../../domain/identifiers/maker-of-vin.ts';
import { parseVin } from '../../../domain/vin/vin.ts';
import type { Work } from '../../action.ts';
import { beginExitDuties } from '../../duties/duty-steps.ts';
import { lawNow } from '../../law-now.ts';
import { writeLicence } from '../../licences/document-of-licence.ts';
import { insertLicence } from '../../licences/insert-licence.ts';
import { findLicence } from '../../licences/licence-rows.ts';
import type { Licence } from '../../licences/licence-shapes.ts';
import {
  insertLicensed,
  licensedElsewhere,
  type ToLicense,
  toLicense,
} from '../../licences/licensed-vehicles.ts';
import { todayIn } from '../../register.ts';
import { type CountingLaw, countingLaw } from '../../steps/law-numbers-of.ts';
import { nextNumber } from '../../stores/next-number.ts';
import { findApplication } from '../application-rows.ts';

/** How many months a licence may hold, and the month of the year of issue with which it ends at the latest. */
const MONTHS = 'cn.licence.issue-clock.validMonths';
const LAST_MONTH = 'cn.licence.issue-clock.lastMonth';

/** The last day of a licence that is issued on a day, inclusive: both day numbers. */
export const lastDayOf = ({ numbers }: Pick<CountingLaw, 'numbers'>, from: number): number => {
  const month = numbers(LAST_MONTH, from);
  const year = yearOf(from);
  return Math.min(
    addMonths(from, numbers(MONTHS, from)) - 1,
    dayOf(year, month, daysInMonth(year, month)),
  );
};

/** Codes with which `issueFor` refuses, the first by the database. */
export const ISSUING = ['exporter-barred', 'vin-licensed'] as const;

/**
 * Issues a licence a destination for the vehicles of an application that were granted and stand on none yet.
 *
 * @throws Refused `vin-licensed`, with the VIN; `exporter-barred` by the database.
 */
export const issueFor = async (
  { tx, register, refuse }: Work<(typeof ISSUING)[number]>,
  application: string,
): Promise<readonly Licence[]> => {
  const vehicles = await toLicense(tx, application);
  if (vehicles.length === 0) return [];
  const { exporter, province } = (await findApplication(tx, application)) ?? refuse('not-found');
  const law = countingLaw(register, await todayIn(tx));
  const validFrom = isoDate(law.today);
  const validUntil = isoDate(lastDayOf(law, law.today));
  const vins = vehicles.map(({ vin }) => vin);
  const elsewhere = await licensedElsewhere(tx, vins, validFrom, validUntil);
  if (elsewhere !== null) refuse('vin-licensed', { values: { vin: elsewhere } });
  const { wmis, makers } = register.engine.reader({
    today: law.today,
    everything: false,
  }).reference;
  const withMaker = (vehicle: ToLicense) => {
    const vin = parseVin(vehicle.vin);
    const maker = vin === null ? null : makerOfVin(vin, wmis, makers, null);
    return { ...vehicle, maker: maker?.id ?? null };
  };
  const licences: Licence[] = [];
  const byDestination = Map.groupBy(vehicles, ({ destination }) => destination);
  for (const destination of [...byDestination.keys()].sort()) {
    const number = await nextNumber(tx, 'XK', province);
    const head = { number, application, exporter, province, destination, validFrom, validUntil };
    const licence = await insertLicence(tx, head);
    const listed = (byDestination.get(destination) ?? []).map(withMaker);
    const licensed = await insertLicensed(tx, { licence, exporter, province }, listed);
    const owing = licensed.map((vehicle) => ({ ...vehicle, exporter, province }));
    await beginExitDuties(tx, lawNow(register, validFrom).ruleSet, owing);
    await writeLicence(register, tx, licence);
    licences.push((await findLicence(tx, licence)) ?? refuse('not-found'));
  }
  return licences;
};

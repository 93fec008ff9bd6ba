import type { FactValue } from '../../src/domain/assess/dossier.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { day, known, type PlainFacts, rowsOf, text, unique } from './plain-rows.ts';

const of = (name: string): string => `integrity.falling-day.${name}`;
const fallOf = (name: string): string => `integrity.odometer-backwards.${name}`;

const km = (row: FeedRow, key: string): number | null => {
  const cell = row[key];
  return typeof cell === 'number' ? cell : null;
};

/** R47: vehicles of a day of inspections at which several odometers had fallen, by VIN. */
export const plainFallingDay = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const licences = rowsOf(feeds, 'licence').filter((row) => text(row, 'vin') !== null);
  const inspections = rowsOf(feeds, 'inspection').filter(
    (row) =>
      day(row, 'on') !== null &&
      km(row, 'odometerKm') !== null &&
      licences.some((one) => text(one, 'vin') === text(row, 'vin')),
  );
  const before = (row: FeedRow): readonly number[] =>
    known(
      rowsOf(feeds, 'reading')
        .filter((one) => text(one, 'vin') === text(row, 'vin'))
        .filter((one) => (day(one, 'on') ?? Number.POSITIVE_INFINITY) < Number(day(row, 'on')))
        .map((one) => km(one, 'km')),
    );
  const isBelow = (row: FeedRow): boolean => {
    const now = Number(km(row, 'odometerKm'));
    const as = (name: string): number => law(fallOf(name), day(row, 'on'));
    return before(row).some((earlier) => {
      const fall = earlier - now;
      return fall > as('fallKm') && (fall > as('fallOfDrivenKm') || now <= as('drivenKm'));
    });
  };
  /** By any inspection of the vehicle on the day. */
  const isFallen = (row: FeedRow): boolean =>
    inspections.some(
      (one) =>
        text(one, 'vin') === text(row, 'vin') && day(one, 'on') === day(row, 'on') && isBelow(one),
    );
  const applicantsOf = (row: FeedRow): readonly string[] =>
    known(
      licences
        .filter((one) => text(one, 'vin') === text(row, 'vin'))
        .map((one) => text(one, 'applicant')),
    ).map((applicant) => `applicant ${applicant}`);
  const cellsOf = (row: FeedRow): readonly string[] => {
    const body = text(row, 'body');
    const own = body === null ? [] : [`body ${body}`];
    return [...own, ...applicantsOf(row)].map((cell) => `${day(row, 'on')} ${cell}`);
  };
  const vinsOf = (rows: readonly FeedRow[]): number =>
    unique(rows.map((row) => text(row, 'vin'))).length;
  const found: PlainFacts = {};
  const best: Record<string, readonly number[]> = {};
  for (const cell of unique(inspections.flatMap(cellsOf))) {
    const own = inspections.filter((row) => cellsOf(row).includes(cell));
    const on = day(own[0] as FeedRow, 'on');
    const fallen = vinsOf(own.filter(isFallen));
    if (fallen < law(of('vehicles'), on)) continue;
    const percent = Math.floor(
      (fallen * 100) / vinsOf(own.filter((row) => before(row).length > 0)), // not-law: percent
    );
    const worth = [Number(percent >= law(of('percent'), on)), fallen, percent];
    for (const vin of known(own.map((row) => text(row, 'vin')))) {
      const other = best[vin] ?? [-1];
      const differs = worth.findIndex((one, place) => one !== other[place]);
      if (differs < 0 || Number(worth[differs]) < Number(other[differs] ?? -1)) continue;
      best[vin] = worth;
      found[vin] = {
        'pattern.fallingDay': fallen,
        'pattern.fallingDayPercent': percent as FactValue,
      };
    }
  }
  return found;
};

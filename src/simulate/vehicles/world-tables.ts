import type { Cell, SimulationDatabase } from '../open-database.ts';
import type { Companies, Company } from '../population/companies.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { ReferenceLists } from '../population/reference-lists.ts';
import {
  HOLIDAY_WEIGHT,
  MONTH_END_WEIGHTS,
  MONTH_WEIGHTS,
  REGISTRATIONS,
  WEEKDAY_WEIGHTS,
} from '../world/calibration.ts';
import { civilOf, weekdayOf } from '../world/civil.ts';
import { MODEL_LINES, type ModelLine } from '../world/models.ts';
import { prefixSum } from './vin-sql.ts';

/** Places in the table from which the day of registration is drawn, and in that of a maker's models. */
export const CALENDAR_BUCKETS = 65_536;
export const MODEL_BUCKETS = 64;

/** Seats that a list of weights takes: about forty each, so that the small still get one. */
const seatsOf = (companies: readonly Company[]): readonly (readonly Cell[])[] => {
  const mean = companies.reduce((sum, { weight }) => sum + weight, 0) / companies.length;
  let seat = 0;
  return companies.flatMap(({ weight }, place) =>
    Array.from({ length: Math.max(1, Math.round((weight / mean) * 20)) }, () => [seat++, place]),
  );
};

const dayWeight = (day: number, lists: ReferenceLists): number => {
  const { month, date, days } = civilOf(day);
  const working = lists.calendar.isWorkingDay(day) === true;
  const weekday = weekdayOf(day);
  const base = working && (weekday === 0 || weekday === 6) ? 1 : (WEEKDAY_WEIGHTS[weekday] ?? 0);
  const shut = !working && weekday !== 0 && weekday !== 6;
  return (
    (MONTH_WEIGHTS[month - 1] ?? 1) *
    (shut ? HOLIDAY_WEIGHT : base) *
    (MONTH_END_WEIGHTS[days - date] ?? 1)
  );
};

/** Deals buckets out by weight: the bucket of a cumulative share belongs to the item that reaches it. */
const dealt = <T>(
  items: readonly T[],
  weight: (item: T) => number,
  buckets: number,
): readonly T[] => {
  const total = items.reduce((sum, item) => sum + weight(item), 0);
  const out: T[] = [];
  let sum = 0;
  for (const item of items) {
    sum += weight(item);
    while (out.length < Math.round((sum / total) * buckets)) out.push(item);
  }
  return out;
};

const calendarRows = (lists: ReferenceLists): readonly (readonly Cell[])[] => {
  const [from, until] = [dayNamed(REGISTRATIONS.from), dayNamed(REGISTRATIONS.until)];
  const days = Array.from({ length: until - from + 1 }, (_, at) => from + at);
  return dealt(days, (day) => dayWeight(day, lists), CALENDAR_BUCKETS).map((day, bucket) => [
    bucket,
    day,
  ]);
};

/** For each day the last one on or before it on which offices register. */
const openDays = (lists: ReferenceLists): readonly (readonly Cell[])[] => {
  const [from, until] = [dayNamed('2016-01-04'), dayNamed(REGISTRATIONS.until)];
  let open = from;
  return Array.from({ length: until - from + 1 }, (_, at) => {
    const day = from + at;
    if (lists.calendar.isWorkingDay(day) === true) open = day;
    return [day, open];
  });
};

const modelRow = (
  line: ModelLine,
  maker: number,
  name: string,
  bucket: number,
): readonly Cell[] => {
  const prefix = line.wmi + line.type;
  return [
    maker,
    bucket,
    name,
    line.brand,
    line.model,
    line.energy,
    line.price,
    prefix,
    prefixSum(prefix),
  ];
};

const modelRows = (lists: ReferenceLists): readonly (readonly Cell[])[] =>
  lists.makers.flatMap(({ id, legalName }, place) => {
    const ofMaker = MODEL_LINES.filter(({ maker }) => maker === id);
    return dealt(ofMaker, ({ part }) => part, MODEL_BUCKETS).map((line, bucket) =>
      modelRow(line, place, legalName, bucket),
    );
  });

const companyRows = (
  companies: readonly Company[],
  makers: readonly string[],
): readonly (readonly Cell[])[] =>
  companies.map(({ id, name, province, maker }, place) => [
    place,
    id,
    name,
    province,
    makers.indexOf(maker),
  ]);

/** Loads what vehicles draw from. Yields the numbers of seats. */
export const loadWorldTables = async (
  database: SimulationDatabase,
  companies: Companies,
  lists: ReferenceLists,
): Promise<{ readonly dealers: number; readonly owners: number }> => {
  const makers = lists.makers.map(({ id }) => id);
  const company = 'place INTEGER, id VARCHAR, name VARCHAR, province VARCHAR, maker INTEGER';
  for (const [name, list] of [
    ['dealer', companies.dealers],
    ['owner', companies.owners],
    ['exporter', companies.exporters],
  ] as const) {
    await database.table(name, company, companyRows(list, makers));
  }
  const [dealers, owners] = [seatsOf(companies.dealers), seatsOf(companies.owners)];
  await database.table('dealer_seat', 'seat INTEGER, place INTEGER', dealers);
  await database.table('owner_seat', 'seat INTEGER, place INTEGER', owners);
  await database.table('calendar', 'bucket INTEGER, day INTEGER', calendarRows(lists));
  await database.table('open_day', 'day INTEGER, open INTEGER', openDays(lists));
  await database.table(
    'model',
    'maker INTEGER, bucket INTEGER, maker_name VARCHAR, brand VARCHAR, model_name VARCHAR, energy VARCHAR, ' +
      'list_price BIGINT, vin_prefix VARCHAR, vin_sum INTEGER',
    modelRows(lists),
  );
  const plates = [...lists.plates]
    .map(([code, plate]) => `WHEN '${code}' THEN '${plate}'`)
    .join(' ');
  await database.run(`CREATE MACRO plate_of(code) AS CASE code ${plates} END`);
  await database.run(`CREATE MACRO as_day(n) AS (DATE '1970-01-01' + n)`);
  await database.run(`CREATE MACRO year_of(n) AS year(DATE '1970-01-01' + n)`);
  await database.run(`CREATE MACRO text_of(n) AS strftime(DATE '1970-01-01' + n, '%Y-%m-%d')`);
  return { dealers: dealers.length, owners: owners.length };
};

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { HolidayYear } from '../../src/domain/calendar/working-calendar.ts';
import { referenceFile } from './sources/reference-file.ts';

const { resolve } = createRequire(import.meta.url);

const datesIn = (data: unknown, key: string): string[] => {
  if (typeof data !== 'object' || data === null) throw new Error('chinese-days: no object');
  const table: unknown = Reflect.get(data, key);
  if (typeof table !== 'object' || table === null) throw new Error(`chinese-days: no ${key}`);
  return Object.keys(table).sort();
};

/**
 * Makes `reference/holidays.json`: the State Council's yearly holiday arrangement as the package
 * chinese-days holds it, holidays and weekends worked instead.
 */
export const generate = async (): Promise<Map<string, string>> => {
  const { version } = JSON.parse(await readFile(resolve('chinese-days/package.json'), 'utf8'));
  const data: unknown = JSON.parse(
    await readFile(resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
  );
  const holidays = datesIn(data, 'holidays');
  const workdays = datesIn(data, 'workdays');
  const years = [...new Set(holidays.map((date) => date.slice(0, 4)))].sort();
  const entries = years.map(
    (year): HolidayYear => ({
      year: Number(year),
      holidays: holidays.filter((date) => date.startsWith(year)),
      workdays: workdays.filter((date) => date.startsWith(year)),
    }),
  );
  return new Map([
    [
      'reference/holidays.json',
      referenceFile(
        {
          about:
            `China's holidays and weekends worked instead, ${years[0]} to ${years.at(-1)} inclusive; nothing is ` +
            `known outside these years. The last days of December can still change with the next year's arrangement, ` +
            `as in 2018`,
          origin: `chinese-days ${version} (npm), from the State Council's notices`,
          licence: 'MIT',
        },
        'years',
        entries,
      ),
    ],
  ]);
};

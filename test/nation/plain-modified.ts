import { brandRegistryOf } from '../../src/domain/identifiers/brand-registry.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import { referenceData } from '../../src/reference/reference-data.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { known, type PlainFacts, rowsOf, text, unique } from './plain-rows.ts';

const of = (name: string): string => `integrity.modified-in-name.${name}`;

const brands = brandRegistryOf({ entries: referenceData().brands });

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[()]/g, '')
    .replace(/[\s\p{P}]/gu, '')
    .replace(/牌$/, '');

/** The id of a listed brand, or the name without its dress; null for none. */
const brandOf = (row: FeedRow): string | null => {
  const said = text(row, 'brand');
  if (said === null) return null;
  return brands.find(said)?.id ?? letters(said);
};

const monthOf = (row: FeedRow): number | null => {
  const [year, month] = (text(row, 'appliedOn') ?? '').split('-').map(Number);
  return year === undefined || month === undefined ? null : year * 12 + month;
};

/** The last day of a month so counted. */
const lastDayOf = (month: number): number =>
  Date.UTC(Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 0) / 86_400_000;

/**
 * R25: modified vehicles of a brand in a month, of one applicant or of all, and how many times their past; by licence
 * row.
 */
export const plainModified = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const least = (law.least(of('surge')) * law.least(of('toldPercent'))) / 100; // not-law: percent
  const rows = rowsOf(feeds, 'licence');
  const told = unique(known(rows.map(monthOf)));
  const modified = rows.filter(
    (row) => row['modified'] === true && monthOf(row) !== null && text(row, 'vin') !== null,
  );
  const count = (holds: (row: FeedRow) => boolean, month: number): number =>
    unique(modified.filter((row) => holds(row) && monthOf(row) === month).map((row) => row['vin']))
      .length;
  const found: PlainFacts = {};
  for (const row of modified) {
    const month = monthOf(row) ?? 0;
    const end = lastDayOf(month);
    const [surge, pastMonths] = [law(of('surge'), end), law(of('pastMonths'), end)];
    const year = Array.from({ length: pastMonths }, (_, at) => at + 1);
    const months = year.filter((back) => told.includes(month - back)).length;
    const sameBrand = (one: FeedRow): boolean => brandOf(one) === brandOf(row);
    const own = (one: FeedRow): boolean =>
      sameBrand(one) && text(one, 'applicant') === text(row, 'applicant');
    const asked = [
      { holds: own, over: text(row, 'applicant') === null ? 0 : pastMonths },
      {
        holds: sameBrand,
        over: brandOf(row) === null || months < law(of('toldMonths'), end) ? 0 : months,
      },
    ];
    const [most] = asked
      .filter(({ over }) => over > 0)
      .map(({ holds, over }) => {
        const n = count(holds, month);
        const past = year.reduce((sum, back) => sum + count(holds, month - back), 0) / over;
        return { n, times: Math.floor(n / Math.max(1, past)) };
      })
      .filter(({ n }) => n >= least)
      .sort(
        (a, b) => Number(b.n >= surge) - Number(a.n >= surge) || b.times - a.times || b.n - a.n,
      );
    if (most !== undefined)
      found[rows.indexOf(row) + 1] = {
        'pattern.modifiedInMonth': most.n,
        'pattern.modifiedTimes': most.times,
      };
  }
  return found;
};

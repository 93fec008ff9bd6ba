import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { type Account, type FactName, factNamed } from '../../src/domain/facts/fact-table.ts';
import type { Neighbourhood, PaperRow } from '../../src/domain/patterns/neighbourhood.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';

const rowOf = (account: Account, row: FeedRow): PaperRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, cell]) => {
      const name = `${account}.${key}` as FactName;
      const isDay = factNamed(name).kind === 'date' && typeof cell === 'string';
      return [name, isDay ? parseIsoDate(cell) : cell];
    }),
  );

/** Feeds as a reader writes them down, as a neighbourhood. */
export const neighbourhoodOf = (feeds: Feeds): Neighbourhood =>
  Object.fromEntries(
    (Object.entries(feeds) as [Account, readonly FeedRow[]][]).map(([account, rows]) => [
      account,
      rows.map((row) => rowOf(account, row)),
    ]),
  );

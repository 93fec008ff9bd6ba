import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type { Account } from '../../../domain/facts/fact-table.ts';
import type { Actor } from '../../actor.ts';
import { sayFeedTold } from '../../feeds/say-feed-told.ts';
import { setFeedRhythm } from '../../feeds/set-feed-rhythm.ts';
import { takeFeed } from '../../feeds/take-feed.ts';
import type { Register } from '../../register.ts';
import type { Cast } from '../cast.ts';
import { daysAfter } from '../days.ts';
import type { DemonstrationRole } from '../demonstration-organisations.ts';
import type { Diary } from '../diary.ts';
import { done } from '../outcomes.ts';
import type { MadeNation, MadeRow } from './made-nation.ts';

/** Who hands an account in, by which of its cells a row has its day, and how many days lie between two files. */
interface AccountSchedule {
  readonly account: Account;
  readonly by: DemonstrationRole;
  readonly days: readonly string[];
  readonly every: number;
}

const QUARTER = 91; // not-law: days between two files
const FORTNIGHT = 14; // not-law: days between two files

const SCHEDULES: readonly AccountSchedule[] = [
  { account: 'maker', by: 'ministry', days: [], every: QUARTER },
  { account: 'network', by: 'ministry', days: [], every: QUARTER },
  { account: 'party', by: 'ministry', days: [], every: QUARTER },
  { account: 'sales', by: 'ministry', days: [], every: QUARTER },
  { account: 'outlet', by: 'ministry', days: ['attestedOn'], every: QUARTER },
  { account: 'factory', by: 'ministry', days: ['manufacturedOn'], every: QUARTER },
  { account: 'letter', by: 'ministry', days: ['issuedOn'], every: FORTNIGHT },
  { account: 'insurance', by: 'ministry', days: ['startsOn'], every: QUARTER },
  { account: 'reading', by: 'registry', days: ['on'], every: QUARTER },
  { account: 'invoice', by: 'tax', days: ['issuedOn'], every: QUARTER },
  { account: 'inspection', by: 'customs', days: ['on'], every: FORTNIGHT },
  { account: 'refund', by: 'tax', days: ['claimedOn'], every: QUARTER },
  { account: 'subsidy', by: 'ministry', days: ['paidOn'], every: QUARTER },
  { account: 'arrival', by: 'ministry', days: ['registeredOn'], every: QUARTER },
  { account: 'complaint', by: 'ministry', days: ['on'], every: QUARTER },
  {
    account: 'certificate',
    by: 'registry',
    days: ['pendingExportOn', 'registeredOn'],
    every: FORTNIGHT,
  },
  { account: 'declaration', by: 'customs', days: ['exitedOn', 'declaredOn'], every: QUARTER },
];

/** The day of the first files, which tell of all that was before. */
export const FIRST_TOLD = '2025-11-24'; // not-law: a day of the demonstration

/** Longer than the law's interval: the registry hands in by the fortnight, customs by the quarter. */
const EXPECTED = [
  { account: 'certificate', days: FORTNIGHT + 7 }, // not-law: days of the demonstration
  { account: 'declaration', days: QUARTER + 7 }, // not-law: days of the demonstration
] as const;

const expectFeeds = async (register: Register, ministry: Actor): Promise<void> => {
  for (const { account, days } of EXPECTED) {
    const ground =
      '本演示按双周、按季度报送 In this demonstration feeds come by the fortnight and by the quarter';
    await done(setFeedRhythm(register, ministry, { account, teller: null, days, ground }));
  }
};

const isExpected = (account: Account): boolean =>
  EXPECTED.some((expected) => expected.account === account);

const sayNothingNew =
  (by: Actor, account: Account) =>
  async (register: Register, until: string): Promise<void> => {
    await done(sayFeedTold(register, by, { account, until }));
  };

/** The register takes one file after the other. */
const FEEDS = 'feeds';

const dayOfRow = (row: MadeRow, days: readonly string[]): string =>
  days.map((name) => row[name] ?? '').find((day) => parseIsoDate(day) !== null) ?? '';

/** Hands in rows of an account as a file. */
const handIn = async (
  register: Register,
  by: Actor,
  { account, name, rows, scratch }: FileOfRows,
): Promise<void> => {
  const text = Papa.unparse([...rows], { columns: [...new Set(rows.flatMap(Object.keys))] });
  const path = join(scratch, name);
  await writeFile(path, text);
  const digest = createHash('sha256').update(text).digest('hex');
  const file = { path, bytes: Buffer.byteLength(text), digest };
  await done(takeFeed(register, by, { account, name, file }));
  await rm(path);
};

/** Rows that are handed in as one file. */
interface FileOfRows {
  readonly account: Account;
  /** As its sender calls it. */
  readonly name: string;
  readonly rows: readonly MadeRow[];
  /** Folder for the file. */
  readonly scratch: string;
}

/**
 * Writes into the diary what authorities tell of a nation: a first file of each account with all that was before, and
 * a file now and then with what has come since.
 *
 * @param isTold false: nobody tells this row.
 */
export const tellNation = (
  diary: Diary,
  cast: Cast,
  {
    nation,
    scratch,
    last,
  }: { readonly nation: MadeNation; readonly scratch: string; readonly last: string },
  isTold: (account: Account, row: MadeRow) => boolean,
): void => {
  diary.on(FIRST_TOLD, (register) => expectFeeds(register, cast.actor('ministry')), FEEDS);
  for (const { account, by, days, every } of SCHEDULES) {
    const rows = (nation.get(account) ?? []).filter((row) => isTold(account, row));
    let since = '';
    for (let day = FIRST_TOLD; day <= last; day = daysAfter(day, every)) {
      const after = since;
      const some = rows.filter((row) => {
        const of = dayOfRow(row, days);
        return of <= day && (after === '' || of > after);
      });
      since = day;
      if (some.length === 0) {
        // a day without news is no silence
        if (isExpected(account)) diary.on(day, sayNothingNew(cast.actor(by), account), FEEDS);
        continue;
      }
      const file = { account, name: `${account}-${day}.csv`, rows: some, scratch };
      diary.on(day, (register) => handIn(register, cast.actor(by), file), FEEDS);
    }
  }
};

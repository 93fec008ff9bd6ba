import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossiers, folderLines } from './dossier-lines.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { rightVin } from './right-vin.ts';

/** What should be said of a standing, and the filings of which. */
type Case = readonly [said: string, ...filings: readonly FeedRow[]];

/** Contacts of a case of its own: another does not tell them. */
const ownOf = (at: number, { phone, address }: FeedRow): FeedRow => ({
  ...(phone !== undefined && { phone: `p:${String(at).padStart(16, '0')}` }),
  ...(address !== undefined && { address: `示例路${at + 1}号` }),
});

/**
 * Holds the standing of the filing that counts for an application of 10 February 2026, in SQL and in memory: each case
 * has a vehicle and an exporter of its own, and all are asked at once.
 */
const holdStandings = async (cases: readonly Case[]): Promise<void> => {
  const usccOf = (at: number): string => `91110000EXAMPLE${String(at).padStart(3, '0')}`;
  const feeds: Feeds = {
    licence: cases.map((_, at) => ({
      vin: rightVin(at),
      application: `A${at}`,
      applicant: usccOf(at),
      appliedOn: '2026-02-10',
    })),
    exporter: cases.flatMap(([, ...filings], at) =>
      filings.map((filing) => ({ uscc: usccOf(at), ...filing, ...ownOf(at, filing) })),
    ),
  };
  const found = await dossiers(feeds, 'exporter.standing');
  assert.deepEqual(folderLines(feeds, 'exporter.standing'), found);
  assert.deepEqual(
    found.map((said, at) => [said, ...(cases[at]?.slice(1) ?? [])]),
    cases,
  );
};

describe('the filing that counts', () => {
  const good = { filedOn: '2025-06-01', filedUntil: '2026-12-31', standing: 'good' };

  it('is a barred or rectifying one of the same or a later day whose end is not told', async () => {
    await holdStandings(
      ['barred', 'rectifying'].flatMap((graver) =>
        ['2025-06-01', '2025-07-01', '2026-02-10'].flatMap((filedOn): Case[] => {
          const open = { filedOn, standing: graver };
          return [
            [graver, good, open],
            [graver, open, good],
          ];
        }),
      ),
    );
  });

  it('is the good one in force beside an earlier, a later or a no graver one without an end', async () => {
    const others = [
      { filedOn: '2025-05-31', standing: 'barred' },
      { filedOn: '2026-02-11', standing: 'barred' },
      { filedOn: '2025-07-01', standing: 'talked-to' },
    ];
    await holdStandings(
      others.flatMap((other): Case[] => [
        ['good', good, other],
        ['good', other, good],
      ]),
    );
  });

  it('has no known standing beside one with a blank day that may count in its place and not speak well', async () => {
    const doubtful = [
      { filedOn: null, standing: 'barred' },
      { filedOn: null, filedUntil: '2026-02-10', standing: 'rectifying' },
      { filedOn: null, filedUntil: null, standing: null },
      { filedOn: '2025-07-01', standing: null },
    ];
    const harmless = [
      { filedOn: null, filedUntil: '2026-02-09', standing: 'barred' },
      { filedOn: null, standing: 'good' },
      { filedOn: null, standing: 'talked-to' },
      { filedOn: '2025-05-31', standing: null },
      { filedOn: '2026-02-11', standing: null },
    ];
    await holdStandings([
      ...doubtful.flatMap((other): Case[] => [
        ['-', good, other],
        ['-', other, good],
      ]),
      ...harmless.map((other): Case => ['good', good, other]),
      ['barred', { ...good, standing: 'barred' }, { filedOn: null, standing: 'good' }],
    ]);
  });

  it('may be one without a code that tells a telephone or an address of the exporter', async () => {
    const lapsed = { filedOn: '2024-06-01', filedUntil: '2025-05-31', standing: 'good' };
    const [phone, address] = ['p:0000000000000001', '示例路1号'];
    const renewed = { ...good, uscc: null };
    await holdStandings([
      ...[{ phone }, { address }].flatMap((contact): Case[] => {
        const barred = { ...renewed, ...contact, standing: 'barred' };
        return [
          ['-', { ...lapsed, ...contact }, { ...renewed, ...contact }],
          ['-', { ...renewed, ...contact }, { ...lapsed, ...contact }],
          // blocked as lapsed
          ['good', { ...lapsed, ...contact }, barred],
          ['-', { ...good, filedOn: '2025-05-31', ...contact }, barred],
        ];
      }),
      ['good', { ...lapsed, phone }, { ...renewed, address }],
      ['good', { ...good, phone }, { ...renewed, phone }],
    ]);
  });

  it('is, of one day, the one whose standing held on the day of application', async () => {
    const filing = (told: string, standingFrom: string | null) => ({
      ...good,
      standing: told,
      standingFrom,
    });
    const told = [
      filing('good', '2025-06-01'),
      filing('rectifying', '2026-01-10'),
      filing('barred', '2026-02-11'),
    ];
    const reinstated = [filing('barred', '2025-08-01'), filing('good', '2026-02-10')];
    await holdStandings([
      ['rectifying', ...told],
      ['rectifying', ...told.toReversed()],
      ['good', ...reinstated],
      // a bar of which nobody tells the day may have come after
      ['barred', ...reinstated, filing('barred', null)],
      ['barred', filing('barred', '2025-08-01'), filing('good', '2026-02-11')],
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AskedTogether } from './asked-together.ts';
import { dossiers, folderLines, VIN } from './dossier-lines.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';

const EXPORTER = '91110000EXAMPLE001';
const OTHER_EXPORTER = '91110000EXAMPLE002';
const PERSON = 'p:00000000000000000000000000000001';
const BUYER = 'p:00000000000000000000000000000002';

const FACTS = ['certificate.owner', 'certificate.pendingExportOn'] as const;

/** The owner and the pending-export day of feeds, in SQL and in memory. */
const ask = async (feeds: Feeds): Promise<readonly string[]> => {
  const found = await dossiers(feeds, ...FACTS);
  assert.deepEqual(folderLines(feeds, ...FACTS), found);
  return found;
};

/** What should be said of two applications, and the certificate rows of which. */
type Case = readonly [said: readonly [string, string], ...certificate: readonly FeedRow[]];

/**
 * Holds the owner and pending-export day by which applications of 10 and 25 February 2026 are answered on 2 March: each
 * case has a vehicle of its own, and all are asked at once.
 */
const holdOwners = async (...cases: readonly Case[]): Promise<void> => {
  const together = new AskedTogether(ask);
  for (const [said, ...certificate] of cases) {
    const feeds = {
      licence: [
        { vin: VIN, application: 'A1', applicant: EXPORTER, appliedOn: '2026-02-10' },
        { vin: VIN, application: 'A2', applicant: OTHER_EXPORTER, appliedOn: '2026-02-25' },
      ],
      certificate: certificate.map((row) => ({ vin: VIN, number: 'C1', ...row })),
    };
    together.expect(feeds, said);
  }
  await together.assertAll();
};

/** Whatever order the rows stand in. */
const inAnyOrder = (said: Case[0], ...rows: readonly FeedRow[]): readonly [Case, Case] => [
  [said, ...rows],
  [said, ...rows.toReversed()],
];

const home = { registeredOn: '2025-12-01', owner: PERSON, transfers: 0 };
const pending = {
  registeredOn: '2025-12-01',
  pendingExportOn: '2026-02-02',
  lastTransferOn: '2026-02-02',
  owner: EXPORTER,
  transfers: 1,
};

describe('the owner that an application is held against', () => {
  it('is that of the day of application, not of a sale at home after a failed export', async () => {
    const sold = { ...pending, lastTransferOn: '2026-02-20', owner: BUYER, transfers: 2 };
    const cleared = { ...sold, pendingExportOn: null };
    const own = `${EXPORTER} 2026-02-02`;
    await holdOwners(
      ...inAnyOrder([own, `${BUYER} 2026-02-02`], home, pending, sold),
      ...inAnyOrder([own, `${BUYER} -`], home, pending, cleared),
    );
  });

  it('is each its own of two exports one after the other', async () => {
    const again = {
      ...pending,
      pendingExportOn: '2026-02-20',
      lastTransferOn: '2026-02-20',
      owner: OTHER_EXPORTER,
      transfers: 2,
    };
    await holdOwners(
      ...inAnyOrder(
        [`${EXPORTER} 2026-02-02`, `${OTHER_EXPORTER} 2026-02-20`],
        home,
        pending,
        again,
      ),
    );
  });

  it('waits for no later pending-export day where the applicant or nobody known owned it', async () => {
    // came back and was sent again: the day that the first office left blank is not that of the second export
    const blank = { ...pending, pendingExportOn: null };
    const again = { ...pending, pendingExportOn: '2026-02-20' };
    const name = '示例汽车进出口有限公司';
    await holdOwners(
      ...inAnyOrder([`${EXPORTER} -`, `${EXPORTER} 2026-02-20`], home, blank, again),
      [[`${name} -`, `${EXPORTER} 2026-02-20`], { ...blank, owner: name }, again],
      [['- -', `${EXPORTER} 2026-02-20`], { ...blank, owner: null }, again],
      [[`${BUYER} 2026-02-20`, `${EXPORTER} 2026-02-20`], { ...blank, owner: BUYER }, again],
    );
  });

  it('counts from the day before the application and from the day itself, not from the day after', async () => {
    const days = [
      ['2026-02-09', EXPORTER],
      ['2026-02-10', EXPORTER],
      ['2026-02-11', PERSON],
    ] as const;
    await holdOwners(
      ...days.flatMap(([day, owner]) =>
        inAnyOrder([`${owner} ${day}`, `${EXPORTER} ${day}`], home, {
          ...pending,
          pendingExportOn: day,
          lastTransferOn: day,
        }),
      ),
    );
  });

  it('is not known where the one row tells of a transfer since, and a deregistration is none', async () => {
    const sold = { ...pending, lastTransferOn: '2026-02-20', owner: BUYER };
    const gone = { ...pending, deregisteredOn: '2026-02-28', status: 'E' };
    const ahead = { ...pending, lastTransferOn: '2062-02-20' };
    const line = `${EXPORTER} 2026-02-02`;
    await holdOwners(
      [['- 2026-02-02', `${BUYER} 2026-02-02`], sold],
      [[line, line], gone],
      ...inAnyOrder([line, line], home, pending, gone),
      [[line, line], ahead],
    );
  });

  it('is not known where a blank day leaves two owners of one day', async () => {
    const undated = { ...pending, pendingExportOn: null, lastTransferOn: null };
    const sold = { ...pending, lastTransferOn: null, owner: BUYER, transfers: null };
    await holdOwners(
      ...inAnyOrder(['- -', '- -'], home, undated),
      [['- 2026-02-02', '- 2026-02-02'], { ...pending, lastTransferOn: null }, sold],
      ...inAnyOrder(['- -', '- -'], { ...home, transfers: null }, { owner: BUYER }),
    );
  });

  it('is the last of a correction: as many transfers, or a day of transfer', async () => {
    const corrected = { ...pending, owner: OTHER_EXPORTER };
    const line = `${OTHER_EXPORTER} 2026-02-02`;
    const [first = {}, last = {}] = [pending, corrected].map((row) => ({
      ...row,
      lastTransferOn: null,
    }));
    await holdOwners([[line, line], pending, corrected], [[line, line], first, last]);
  });
});

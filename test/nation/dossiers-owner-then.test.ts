import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossiers, folderLines, VIN } from './dossier-lines.ts';
import type { FeedRow } from './feed-tables.ts';

const EXPORTER = '91110000EXAMPLE001';
const OTHER_EXPORTER = '91110000EXAMPLE002';
const PERSON = 'p:00000000000000000000000000000001';
const BUYER = 'p:00000000000000000000000000000002';

/** Owner and pending-export day by which applications of 10 and 25 February 2026 are answered on 2 March. */
const owners = async (...certificate: readonly FeedRow[]): Promise<readonly string[]> => {
  const feeds = {
    licence: [
      { vin: VIN, application: 'A1', applicant: EXPORTER, appliedOn: '2026-02-10' },
      { vin: VIN, application: 'A2', applicant: OTHER_EXPORTER, appliedOn: '2026-02-25' },
    ],
    certificate: certificate.map((row) => ({ vin: VIN, number: 'C1', ...row })),
  };
  const facts = ['certificate.owner', 'certificate.pendingExportOn'] as const;
  const found = await dossiers(feeds, ...facts);
  assert.deepEqual(folderLines(feeds, ...facts), found);
  return found;
};

/** Whatever order the rows stand in. */
const inAnyOrder = async (...rows: readonly FeedRow[]): Promise<readonly string[]> => {
  const found = await owners(...rows);
  assert.deepEqual(await owners(...rows.toReversed()), found);
  return found;
};

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
    for (const row of [sold, cleared]) {
      const found = await inAnyOrder(home, pending, row);
      assert.deepEqual(found[0], `${EXPORTER} 2026-02-02`);
      assert.match(found[1] ?? '', new RegExp(`^${BUYER}`));
    }
  });

  it('is each its own of two exports one after the other', async () => {
    const again = {
      ...pending,
      pendingExportOn: '2026-02-20',
      lastTransferOn: '2026-02-20',
      owner: OTHER_EXPORTER,
      transfers: 2,
    };
    assert.deepEqual(await inAnyOrder(home, pending, again), [
      `${EXPORTER} 2026-02-02`,
      `${OTHER_EXPORTER} 2026-02-20`,
    ]);
  });

  it('waits for no later pending-export day where the applicant or nobody known owned it', async () => {
    // came back and was sent again: the day that the first office left blank is not that of the second export
    const blank = { ...pending, pendingExportOn: null };
    const again = { ...pending, pendingExportOn: '2026-02-20' };
    assert.deepEqual(await inAnyOrder(home, blank, again), [
      `${EXPORTER} -`,
      `${EXPORTER} 2026-02-20`,
    ]);
    const name = '示例汽车进出口有限公司';
    for (const [owner, seen] of [
      [name, `${name} -`],
      [null, '- -'],
      [BUYER, `${BUYER} 2026-02-20`],
    ] as const) {
      const [first] = await owners({ ...blank, owner }, again);
      assert.equal(first, seen);
    }
  });

  it('counts from the day before the application and from the day itself, not from the day after', async () => {
    for (const [day, owner] of [
      ['2026-02-09', EXPORTER],
      ['2026-02-10', EXPORTER],
      ['2026-02-11', PERSON],
    ] as const) {
      const row = { ...pending, pendingExportOn: day, lastTransferOn: day };
      assert.deepEqual(await inAnyOrder(home, row), [`${owner} ${day}`, `${EXPORTER} ${day}`]);
    }
  });

  it('is not known where the one row tells of a transfer since, and a deregistration is none', async () => {
    const sold = { ...pending, lastTransferOn: '2026-02-20', owner: BUYER };
    assert.deepEqual(await owners(sold), ['- 2026-02-02', `${BUYER} 2026-02-02`]);
    const gone = { ...pending, deregisteredOn: '2026-02-28', status: 'E' };
    const line = `${EXPORTER} 2026-02-02`;
    assert.deepEqual(await owners(gone), [line, line]);
    assert.deepEqual(await inAnyOrder(home, pending, gone), [line, line]);
    const ahead = { ...pending, lastTransferOn: '2062-02-20' };
    assert.deepEqual(await owners(ahead), [line, line]);
  });

  it('is not known where a blank day leaves two owners of one day', async () => {
    const undated = { ...pending, pendingExportOn: null, lastTransferOn: null };
    assert.deepEqual(await inAnyOrder(home, undated), ['- -', '- -']);
    const sold = { ...pending, lastTransferOn: null, owner: BUYER, transfers: null };
    assert.deepEqual(await owners({ ...pending, lastTransferOn: null }, sold), [
      '- 2026-02-02',
      '- 2026-02-02',
    ]);
    const dayless = { owner: BUYER };
    assert.deepEqual(await inAnyOrder({ ...home, transfers: null }, dayless), ['- -', '- -']);
  });

  it('is the last of a correction: as many transfers, or a day of transfer', async () => {
    const corrected = { ...pending, owner: OTHER_EXPORTER };
    const line = `${OTHER_EXPORTER} 2026-02-02`;
    assert.deepEqual(await owners(pending, corrected), [line, line]);
    const [first, last] = [pending, corrected].map((row) => ({ ...row, lastTransferOn: null }));
    assert.deepEqual(await owners(first ?? {}, last ?? {}), [line, line]);
  });
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { asTable, buildDossiers } from '../../src/nation/dossiers/build-dossiers.ts';
import { buildSharedTables } from '../../src/nation/dossiers/build-shared-tables.ts';
import { dealAccount, dealtRows } from '../../src/nation/dossiers/deal-account.ts';
import { given, OTHER, reference, told, VIN } from './dossier-lines.ts';
import { feedDatabase } from './feed-tables.ts';

/** A vehicle that nobody applied for. */
const ELSEWHERE = 'LGXC16AF4R0000003';
const FACTS = ['licence.vin', 'certificate.vin', 'certificate.registeredOn'] as const;
const COLUMNS = new Set(['licence_vin', 'certificate_vin', 'certificate_registered_on']);
/** More shares than vehicles: some have none. */
const PARTS = 7;

test('what was dealt out to a share is what the account says of its vehicles', async () => {
  const database = await feedDatabase({
    licence: [
      { vin: VIN, application: 'A1' },
      { vin: OTHER, application: 'A2' },
      { vin: OTHER, application: 'A3' },
      { application: 'A4' },
    ],
    certificate: [
      { vin: VIN, registeredOn: '2026-01-02' },
      { vin: OTHER, registeredOn: '2026-01-03' },
      { vin: ELSEWHERE, registeredOn: '2026-01-04' },
      { registeredOn: '2026-01-05' },
    ],
  });
  const scratch = await mkdtemp(join(tmpdir(), 'mileproof-dealt-'));
  try {
    await buildSharedTables(database, reference, given, 1);
    const folder = join(scratch, 'rows');
    const words = ['number', 'owner', 'transfers'].map((word) => `certificate_${word}`);
    const columns = ['certificate_registered_on', ...words];
    const days = ['last_transfer', 'pending_export', 'deregistered'];
    const chosenBy = days.map((day) => `certificate_${day}_on`);
    await dealAccount(database, 'certificate', [...columns, ...chosenBy], PARTS, folder);
    const all = await dealtRows(folder, Array.from({ length: PARTS }).keys());
    assert.equal(await database.number(`SELECT count(*) FROM ${all}`), 2);
    for (let part = 0; part < PARTS; part += 1) {
      const share = { part, parts: PARTS };
      const lines = async (dealt: ReadonlyMap<'certificate', string>): Promise<unknown> => {
        const table = asTable(database, 'dossier');
        await buildDossiers(database, given, { ...share, dealt }, table, COLUMNS);
        return told(database, 'dossier', 'row_id', FACTS);
      };
      assert.deepEqual(await lines(new Map([['certificate', folder]])), await lines(new Map()));
    }
    assert.equal(await dealtRows(join(scratch, 'none'), [0]), null);
    const damaged = join(scratch, 'damaged');
    await mkdir(damaged);
    await writeFile(join(damaged, 'part=0'), 'no folder');
    await assert.rejects(dealtRows(damaged, [0]), /ENOTDIR/);
  } finally {
    database.close();
    await rm(scratch, { recursive: true, force: true });
  }
});

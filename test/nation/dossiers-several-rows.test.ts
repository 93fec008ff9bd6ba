import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildSharedTables } from '../../src/nation/dossiers/build-shared-tables.ts';
import { buildUnappliedDossiers } from '../../src/nation/dossiers/build-unapplied-dossiers.ts';
import { dossiers, given, ONCE, OTHER, reference, told, VIN } from './dossier-lines.ts';
import { feedDatabase } from './feed-tables.ts';

describe('one thing told by several rows', () => {
  it('is the certificate with the latest day of its own, in whatever order', async () => {
    const before = {
      vin: VIN,
      number: 'C1',
      registeredOn: '2025-01-15',
      province: '32',
      status: 'B',
    };
    const after = {
      vin: VIN,
      number: 'C-1',
      registeredOn: '2025-03-15',
      pendingExportOn: '2026-02-05',
      province: '44',
      status: 'A',
    };
    // mistyped: a day that lies ahead tells nothing of what stands now
    const ahead = { ...before, lastTransferOn: '2062-02-05', status: 'G' };
    const facts = [
      'certificate.registeredOn',
      'certificate.province',
      'certificate.status',
    ] as const;
    for (const certificate of [
      [before, after, ahead],
      [ahead, after, before],
    ]) {
      const found = await dossiers({ licence: [{ vin: VIN }], certificate }, ...facts);
      assert.deepEqual(found, ['2025-01-15 44 A']);
      const database = await feedDatabase({ certificate });
      await buildSharedTables(database, reference, given, 1);
      await buildUnappliedDossiers(database, given, ONCE);
      assert.deepEqual(await told(database, 'unapplied', 'licence_vin', facts), found);
      database.close();
    }
    const sealed = { ...after, status: 'K' };
    const found = await dossiers(
      { licence: [{ vin: VIN }], certificate: [after, sealed, before] },
      ...facts,
    );
    assert.deepEqual(found, ['2025-01-15 44 K']);
  });

  it('is no other registration of the vehicle, after a return or by a fraud', async () => {
    const first = { vin: VIN, number: 'C1', registeredOn: '2025-01-15', province: '32' };
    const issuedAnew = { ...first, number: 'C2', province: '44', lastTransferOn: '2026-01-05' };
    const another = { vin: VIN, number: 'C3', registeredOn: '2026-02-15', province: '51' };
    for (const certificate of [
      [first, issuedAnew, another],
      [another, issuedAnew, first],
    ]) {
      const found = await dossiers(
        { licence: [{ vin: VIN }], certificate },
        'certificate.registeredOn',
        'certificate.province',
      );
      assert.deepEqual(found, ['2025-01-15 44']);
    }
  });

  it('is a deregistration that a later row tells of', async () => {
    const registered = { vin: VIN, registeredOn: '2025-01-15', status: 'A' };
    const gone = { ...registered, status: 'E', deregisteredOn: '2026-01-20' };
    for (const certificate of [
      [registered, gone],
      [gone, registered],
    ]) {
      const found = await dossiers(
        { licence: [{ vin: VIN }], certificate },
        'certificate.deregisteredOn',
        'certificate.status',
      );
      assert.deepEqual(found, ['2026-01-20 E']);
    }
  });

  it('is a customs entry whose exit a later row tells of, or an earlier', async () => {
    const declared = { vin: VIN, number: 'D1', declaredOn: '2026-01-20', licence: 'N1' };
    const exited = { ...declared, number: 'D-1', exitedOn: '2026-01-22', licence: null };
    const other = { vin: VIN, number: 'D2', declaredOn: '2026-01-02' };
    for (const declaration of [
      [declared, exited, other],
      [exited, other, declared],
    ]) {
      const feeds = { declaration, licence: [{ vin: VIN, application: 'A1', number: 'N1' }] };
      const facts = ['declaration.licence', 'declaration.exitedOn'] as const;
      assert.deepEqual(await dossiers(feeds, ...facts), ['N1 2026-01-22']);
      const database = await feedDatabase({ declaration });
      await buildSharedTables(database, reference, given, 1);
      await buildUnappliedDossiers(database, given, ONCE);
      const unapplied = await told(database, 'unapplied', 'licence_vin', facts);
      database.close();
      assert.deepEqual(unapplied, ['N1 2026-01-22']);
    }
  });

  it('is an inspection of one day that the last row corrects', async () => {
    const passed = { vin: VIN, on: '2026-02-09', result: 'pass' };
    const found = await dossiers(
      {
        licence: [{ vin: VIN, appliedOn: '2026-02-10' }, { vin: VIN }],
        inspection: [passed, { ...passed, result: 'fail' }],
      },
      'inspection.result',
    );
    assert.deepEqual(found, ['fail', 'fail']);
  });

  it('hold the maker against the issuer by what they stand for, however they are written', async () => {
    for (const maker of ['byd-auto', '比亚迪汽车有限公司', '比亚迪汽车 有限公司']) {
      const found = await dossiers(
        {
          licence: [
            { vin: VIN, application: 'A1' },
            { vin: OTHER, application: 'A1' },
          ],
          factory: [VIN, OTHER].map((vin) => ({ vin, maker })),
          letter: [{ number: 'L1', application: 'A1', issuer: '比亚迪汽车有限公司', vin: VIN }],
        },
        'letter.given',
        'letter.coversVin',
      );
      assert.deepEqual(found, ['true true', 'true false'], maker);
    }
  });

  it('take a revocation that any row of the letter tells of, in whatever order', async () => {
    const rows = [
      { number: 'L1', application: 'A1', issuer: '比亚迪汽车有限公司', vin: VIN },
      { number: 'L1', application: 'A1', vin: VIN, revokedOn: '2026-03-09' },
      { number: 'L-1', vin: 'ELSEWHERE', revokedOn: '2026-03-12' },
    ];
    for (const letter of [rows, rows.toReversed()]) {
      const found = await dossiers(
        {
          licence: [
            { vin: VIN, application: 'A1', appliedOn: '2026-03-10' },
            { vin: OTHER, application: 'A1', appliedOn: '2026-03-10' },
          ],
          factory: [VIN, OTHER].map((vin) => ({ vin, maker: '比亚迪汽车有限公司' })),
          letter,
        },
        'letter.revokedOn',
      );
      assert.deepEqual(found, ['2026-03-09', '2026-03-09']);
    }
    const other = { number: 'L2', application: 'A1', issuer: '比亚迪汽车有限公司', vin: VIN };
    const found = await dossiers(
      {
        licence: [{ vin: VIN, application: 'A1', appliedOn: '2026-03-10' }],
        letter: [...rows, other],
      },
      'letter.number',
      'letter.revokedOn',
    );
    assert.deepEqual(found, ['L2 -']);
  });
});

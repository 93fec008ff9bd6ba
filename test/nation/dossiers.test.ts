import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { asTable, buildDossiers } from '../../src/nation/dossiers/build-dossiers.ts';
import { buildSharedTables } from '../../src/nation/dossiers/build-shared-tables.ts';
import { buildUnappliedDossiers } from '../../src/nation/dossiers/build-unapplied-dossiers.ts';
import { AskedTogether, sideBySide } from './asked-together.ts';
import { dossiers, given, ONCE, OTHER, reference, told, VIN } from './dossier-lines.ts';
import { type Feeds, feedDatabase, withFeeds } from './feed-tables.ts';

/** A vehicle that nobody applied for. */
const ELSEWHERE = 'LGXC16AF4R0000003';

describe('the dossiers of a nation', () => {
  it('take the last inspection up to each application, or the last of all', async () => {
    const found = await dossiers(
      {
        licence: [
          { vin: VIN, appliedOn: '2026-01-10' },
          { vin: VIN, appliedOn: '2026-02-10' },
          { vin: VIN, appliedOn: '2025-01-01' },
        ],
        inspection: [
          { vin: VIN, on: '2026-01-05', odometerKm: 10 },
          { vin: VIN, on: '2026-02-01', odometerKm: 20 },
          { vin: VIN, on: '2026-02-20', odometerKm: 30 },
        ],
      },
      'inspection.odometerKm',
    );
    assert.deepEqual(found, ['10', '20', '30']);
  });

  it(
    'tell an issuer that the list lacks as unlisted where the vehicle is a listed maker’s, the Announcement not ' +
      'given',
    async () => {
      const kinds = (maker: string) =>
        dossiers(
          {
            licence: [{ vin: VIN, application: 'A1' }],
            factory: [{ vin: VIN, maker }],
            letter: [{ number: 'L1', application: 'A1', vin: VIN, issuer: '某某汽车有限公司' }],
          },
          'issuer.kind',
        );
      assert.deepEqual(await kinds('tesla-shanghai'), ['unlisted']);
      assert.deepEqual(await kinds('某某汽车'), ['-']);
    },
  );

  it('take the declaration that quotes the licence, or the last', async () => {
    const found = await dossiers(
      {
        licence: [
          { vin: VIN, number: 'N1' },
          { vin: VIN, number: 'N9' },
        ],
        declaration: [
          { vin: VIN, number: 'D1', licence: 'N1', declaredOn: '2026-01-01' },
          { vin: VIN, number: 'D2', licence: 'N2', declaredOn: '2026-02-01' },
        ],
      },
      'declaration.number',
    );
    assert.deepEqual(found, ['D1', 'D2']);
  });

  it("take no declaration under another application's licence, and tell its exit", async () => {
    const found = await dossiers(
      {
        licence: [
          { vin: VIN, application: 'A1', number: 'N1' },
          { vin: VIN, application: 'A2' },
          { vin: VIN, application: 'A2', number: 'N2' },
          { vin: OTHER, application: 'A3', number: 'N3' },
          { vin: OTHER, application: 'A4' },
        ],
        declaration: [
          {
            vin: VIN,
            number: 'D2',
            licence: 'N2',
            declaredOn: '2026-01-01',
            exitedOn: '2026-01-02',
          },
          {
            vin: VIN,
            number: 'D3',
            licence: 'N2',
            declaredOn: '2026-02-01',
            exitedOn: '2026-02-02',
          },
          // quotes a licence of no application of this vehicle
          {
            vin: OTHER,
            number: 'D4',
            licence: 'N1',
            declaredOn: '2026-03-01',
            exitedOn: '2026-03-02',
          },
        ],
      },
      'declaration.number',
      'uses.otherExitOn',
    );
    assert.deepEqual(found, ['- 2026-01-02', 'D3 2026-01-02', 'D3 2026-01-02', 'D4 -', 'D4 -']);
  });

  it('tell an exit of another customs entry, and know a licence in any spelling', async () => {
    const asked = new AskedTogether((feeds) =>
      dossiers(feeds, 'declaration.number', 'uses.otherExitOn'),
    );
    const entry = { vin: VIN, number: 'D1', declaredOn: '2026-01-01', exitedOn: '2026-01-02' };
    const later = { vin: VIN, number: 'D2', declaredOn: '2026-06-20' };
    const of = (...declaration: readonly object[]) =>
      ({
        licence: [
          { vin: VIN, application: 'A1', number: null },
          { vin: VIN, application: 'A2', number: '25-B-7' },
        ],
        declaration,
      }) as Feeds;
    // a later entry without an exit hides none
    asked.expect(of(entry, later), ['D2 2026-01-02', 'D2 2026-01-02']);
    asked.expect(of(entry), ['D1 -', 'D1 -']);
    const nameless = { ...entry, number: null, declaredOn: null };
    asked.expect(of(nameless, later), ['D2 2026-01-02', 'D2 2026-01-02']);
    asked.expect(of({ ...entry, licence: '25b７' }), ['- 2026-01-02', 'D1 -']);
    await asked.assertAll();
  });

  it('tell the kind of the invoice that the refund relies on, applied for or not', async () => {
    const special = { number: '0440-0012', kind: 'special', issuedOn: '2026-01-09' };
    const first = { number: '03200007', kind: 'ordinary', issuedOn: '2025-01-09' };
    const of = (relied: string | null, ...invoices: readonly object[]) => {
      const feeds = {
        invoice: invoices.map((invoice) => ({ vin: VIN, ...invoice })),
        refund: [{ vin: VIN, number: 'R1', invoice: relied }],
      };
      return feeds;
    };
    const cases: readonly (readonly [Feeds, string])[] = [
      [of('0440 0012', first, special), 'special'],
      [of('03200007', first, special), 'ordinary'],
      [of('99999999', first, special), '-'],
      // the first sale, while the invoice of the purchase is told by nobody
      [of('0440-0012', first), '-'],
      [of(null, first), 'ordinary'],
      [of(null, first, special), '-'],
      [of('0440-0012', { kind: 'ordinary' }), 'ordinary'],
      [of('0440-0012', special, { ...special, kind: null }), 'special'],
      [of('0440-0012', special, { ...special, kind: 'used' }), '-'],
      [{ invoice: [{ vin: VIN, ...first }] }, '-'],
    ];
    const kinds = cases.map(([, kind]) => kind);
    const feeds = cases.map(([one]) => one);
    const applied = feeds.map((one) => ({ ...one, licence: [{ vin: VIN }] }));
    assert.deepEqual(await dossiers(sideBySide(applied), 'relied.invoiceKind'), kinds);
    const unapplied = await withFeeds(sideBySide(feeds), async (database) => {
      await buildSharedTables(database, reference, given, 1);
      await buildUnappliedDossiers(database, given, ONCE);
      return told(database, 'unapplied', 'licence_vin', ['relied.invoiceKind']);
    });
    assert.deepEqual(unapplied, kinds);
  });

  it('tell what each applicant paid for the vehicle up to its application', async () => {
    const asked = new AskedTogether((feeds) => dossiers(feeds, 'bought.on', 'bought.price'));
    const bill = { vin: VIN, buyer: 'U1', issuedOn: '2026-01-05', price: 80_000 };
    const first = { ...bill, buyer: 'U9', issuedOn: '2024-01-05', price: 100_000 };
    const licence = { vin: VIN, applicant: 'U1', applicantName: '示范一', appliedOn: '2026-01-10' };
    const of = (licences: readonly object[], ...invoice: readonly object[]) =>
      ({ licence: licences, invoice }) as Feeds;
    asked.expect(of([licence], first, bill), ['2026-01-05 80000']);
    asked.expect(of([licence], first, { ...bill, buyer: '示范一' }), ['2026-01-05 80000']);
    asked.expect(of([licence], first, { ...bill, issuedOn: '2026-01-11' }), ['- -']);
    asked.expect(of([licence], first), ['- -']);
    const other = { ...licence, application: 'A2', applicant: 'U2', applicantName: '示范二' };
    const later = { ...licence, application: 'A3', appliedOn: '2026-03-01' };
    asked.expect(
      of(
        [licence, other, later],
        first,
        bill,
        { ...bill, price: 1 },
        { ...bill, buyer: '示范一', issuedOn: '2026-02-20', price: 30_000 },
        { ...bill, buyer: 'U2', issuedOn: '2026-01-06', price: 90_000 },
      ),
      ['2026-01-05 80000', '2026-01-06 90000', '2026-02-20 30000'],
    );
    await asked.assertAll();
  });

  it("take a letter of the application by the vehicle's maker where none lists the VIN", async () => {
    const found = await dossiers(
      {
        licence: [
          { vin: VIN, application: 'A1' },
          { vin: OTHER, application: 'A1' },
        ],
        factory: [
          { vin: VIN, maker: '比亚迪汽车有限公司' },
          { vin: OTHER, maker: '奇瑞汽车股份有限公司' },
        ],
        letter: [{ number: 'L1', application: 'A1', issuer: '比亚迪汽车有限公司', vin: ELSEWHERE }],
      },
      'letter.number',
      'letter.given',
      'letter.coversVin',
      'application.makers',
      'application.letterFromMaker',
    );
    assert.deepEqual(found, ['L1 true false 2 true', '- false - 2 false']);
  });

  it('tell a VIN of two applications and a letter of two countries', async () => {
    const found = await dossiers(
      {
        licence: [
          { vin: VIN, application: 'A1', destination: 'KZ' },
          { vin: VIN, application: 'A2', destination: 'KZ' },
          { vin: OTHER, application: 'A2', destination: 'RU' },
        ],
        letter: [
          { number: 'L1', application: 'A1', vin: VIN, destination: 'KZ' },
          { number: 'L2', application: 'A2', vin: VIN, destination: 'KZ' },
          { number: 'l-1', application: 'A2', vin: OTHER, destination: 'RU' },
        ],
      },
      'uses.otherApplication',
      'uses.letterApplication',
      'uses.otherCountry',
    );
    assert.deepEqual(found, ['A2 A2 RU', 'A1 - -', '- A1 KZ']);
  });

  it('hold all readings of a vehicle against each other', async () => {
    const asked = new AskedTogether((feeds) =>
      dossiers(feeds, 'readings.drop', 'readings.dailyKm', 'readings.spread'),
    );
    const licence = [{ vin: VIN, appliedOn: '2026-02-01', odometerKm: 50 }];
    const of = (...readings: readonly [string, number][]) => ({
      licence,
      reading: readings.map(([on, km]) => ({ vin: VIN, on, km, source: 'customs' })),
    });
    asked.expect(of(), ['- - -']);
    asked.expect(of(['2026-01-30', 40]), ['0 5 0']);
    asked.expect(of(['2025-12-01', 900], ['2026-02-11', 60]), ['850 1 0']);
    asked.expect(
      of(['2025-12-01', 100], ['2025-12-11', 1100], ['2025-12-11', 1200], ['2026-02-01', 40]),
      ['1160 100 10'],
    );
    await asked.assertAll();
  });

  it('hold what is read on arrival against the licence, unless the vehicle goes by road', async () => {
    const asked = new AskedTogether((feeds) => dossiers(feeds, 'readings.spread'));
    const arrived = (km: number, on: string, transport = 'rail') => ({
      licence: [{ vin: VIN, appliedOn: '2026-03-05', odometerKm: 45_000, transport }],
      arrival: [{ vin: VIN, country: 'RU', registeredOn: on, odometerKm: km }],
    });
    // 41 days after the application, 50 km for each of them
    asked.expect(arrived(75_000, '2026-04-15'), ['27950']);
    asked.expect(arrived(45_030, '2026-04-15'), ['0']);
    // a way of 6,000 km on its own wheels; in use abroad for months; of an earlier journey
    asked.expect(arrived(51_000, '2026-04-15', 'road'), ['-']);
    asked.expect(arrived(75_000, '2026-07-03'), ['24000']);
    asked.expect(arrived(75_000, '2026-07-04'), ['-']);
    asked.expect(arrived(75_000, '2026-03-04'), ['-']);
    const read = { vin: VIN, on: '2026-04-15', km: 75_000, source: 'arrival' };
    const licence = { vin: VIN, appliedOn: '2026-03-05', odometerKm: 45_000, transport: 'sea' };
    const inspection = [{ vin: VIN, on: '2026-03-05', odometerKm: 44_500 }];
    const beside = { licence: [licence], inspection, reading: [{ ...read, km: 45_030 }] };
    asked.expect(beside, ['500']);
    const again = { ...licence, application: 'A2', transport: 'road' };
    asked.expect({ licence: [licence, again], reading: [read] }, ['27950', '-']);
    await asked.assertAll();
  });

  it("take the vehicle's own pace since it was registered, failing that built, for driving", async () => {
    const asked = new AskedTogether((feeds) => dossiers(feeds, 'readings.spread'));
    const licence = { vin: VIN, appliedOn: '2026-03-05', odometerKm: 60_500, registeredOn: null };
    const reading = [{ vin: VIN, on: '2026-02-08', km: 57_500, source: 'telematics' }];
    const of = (feeds: object, more: object = {}) =>
      ({ licence: [{ ...licence, ...more }], reading, ...feeds }) as Feeds;
    // 475 days before the first reading; 25 days of 50 km are 1,250
    const early = '2024-10-21';
    asked.expect(of({}), ['1750']);
    asked.expect(of({}, { registeredOn: early }), ['0']);
    asked.expect(of({ certificate: [{ vin: VIN, registeredOn: early }] }), ['0']);
    asked.expect(of({ factory: [{ vin: VIN, manufacturedOn: early }] }), ['0']);
    // ten times as long in use: 12 km a day
    const old = { factory: [{ vin: VIN, manufacturedOn: '2013-02-05' }] };
    asked.expect(of(old), ['1750']);
    asked.expect(of(old, { registeredOn: early }), ['0']);
    const certified = { certificate: [{ vin: VIN, registeredOn: '2013-02-05' }] };
    asked.expect(of(certified, { registeredOn: early }), ['1750']);
    // turned back, and of one day
    asked.expect(of({}, { registeredOn: early, odometerKm: 54_500 }), ['3000']);
    const inspection = [{ vin: VIN, on: '2026-03-05', odometerKm: 57_500 }];
    asked.expect(of({ inspection, reading: [] }, { registeredOn: early }), ['3000']);
    // of more than three readings too
    const many = [...reading, ...reading, { ...reading[0], on: '2026-02-09', km: 57_600 }];
    asked.expect(of({ reading: many }, { registeredOn: early }), ['0']);
    asked.expect(of({ reading: many }), ['1750']);
    const two = [
      { ...licence, application: 'A1', registeredOn: early },
      { ...licence, application: 'A2', registeredOn: early, odometerKm: 54_500 },
    ];
    asked.expect({ licence: two, reading }, ['0', '3000']);
    await asked.assertAll();
  });

  it('take what customs reads on the way of a vehicle by road for no rise', async () => {
    const asked = new AskedTogether((feeds) => dossiers(feeds, 'readings.spread'));
    const of = (transport: string, on: string, ...kms: readonly number[]) => ({
      licence: [{ vin: VIN, appliedOn: '2026-03-05', odometerKm: 15_000, transport }],
      reading: kms.map((km) => ({ vin: VIN, on, km, source: 'customs' })),
    });
    asked.expect(of('road', '2026-03-13', 18_000), ['0']);
    asked.expect(of('rail', '2026-03-13', 18_000), ['2600']);
    asked.expect(of('road', '2026-03-13', 12_000), ['3000']);
    asked.expect(of('road', '2026-03-05', 18_000), ['3000']);
    asked.expect(of('road', '2026-03-13', 18_000, 18_001, 18_002, 18_003), ['0']);
    await asked.assertAll();
  });

  it('leave open whether readings disagree where it is not told how the vehicle goes', async () => {
    const asked = new AskedTogether((feeds) =>
      dossiers(feeds, 'readings.spread', 'readings.spreadByWay'),
    );
    const of = (feeds: object, transport: string | null = null) => ({
      licence: [{ vin: VIN, appliedOn: '2026-03-05', odometerKm: 15_000, transport }],
      ...feeds,
    });
    // 41 days of 50 km
    const arrival = [{ vin: VIN, country: 'RU', registeredOn: '2026-04-15', odometerKm: 20_000 }];
    asked.expect(of({ arrival }, 'rail'), ['2950 -']);
    asked.expect(of({ arrival }, 'road'), ['- -']);
    asked.expect(of({ arrival }), ['0 2950']);
    // eight days of 50 km
    const read = { vin: VIN, on: '2026-03-13', source: 'customs' };
    const readings = (...kms: readonly number[]) => ({
      reading: kms.map((km) => ({ ...read, km })),
    });
    asked.expect(of(readings(18_000)), ['0 2600']);
    asked.expect(of(readings(12_000)), ['3000 -']);
    asked.expect(of(readings(18_000, 18_001, 18_002, 18_003)), ['0 2603']);
    const inspection = [{ vin: VIN, on: '2026-03-05', odometerKm: 12_000 }];
    asked.expect(of({ ...readings(18_000), inspection }), ['3000 5600']);
    await asked.assertAll();
  });

  it('see two tellers that contradict each other on one day', async () => {
    const asked = new AskedTogether((feeds) =>
      dossiers(feeds, 'readings.drop', 'readings.dailyKm'),
    );
    const of = (...told: readonly [string | null, number][]) => ({
      licence: [{ vin: VIN, appliedOn: '2026-03-05' }],
      reading: told.map(([source, km]) => ({ vin: VIN, on: '2025-06-01', km, source })),
    });
    asked.expect(of(['maintenance', 4917], ['insurance', 45]), ['0 4872']);
    asked.expect(of(['maintenance', 4917], ['maintenance', 45]), ['0 -']);
    asked.expect(of(['maintenance', 4917], [null, 45]), ['0 -']);
    const corrected: readonly [string, number][] = [
      ['insurance', 45],
      ['insurance', 4920],
    ];
    asked.expect(of(['maintenance', 4917], ...corrected), ['0 -']);
    await asked.assertAll();
  });

  it('hold the readings of one day against both applications of a vehicle', async () => {
    const found = await dossiers(
      {
        licence: [
          { vin: VIN, appliedOn: '2026-02-01' },
          { vin: VIN, appliedOn: '2025-02-01' },
        ],
        reading: [
          ...[200, 100, 300].map((km) => ({ vin: VIN, on: '2026-01-20', km, source: 'customs' })),
          { vin: VIN, on: '2026-01-30', km: 50, source: 'customs' },
        ],
      },
      'readings.drop',
      'readings.dailyKm',
      'readings.spread',
    );
    assert.deepEqual(found, ['250 0 250', '250 0 -']);
  });

  it('hold a VIN of very many rows in every account in reasonable time', async () => {
    const database = await feedDatabase({});
    const rows = 10_000; // not-law: rows; held against each other they were 100 million
    const insert = (account: Account, cells: string): Promise<void> =>
      database.run(`INSERT INTO ${account} BY NAME SELECT i AS row_id, 'NONE' AS ${account}_vin, ${cells}
        FROM range(1, ${rows + 1}) t(i)`);
    const day = "DATE '2026-01-01' + CAST(i % 50 AS INTEGER)"; // not-law: a made-up day
    await insert(
      'licence',
      `'A' || i AS licence_application, 'U1' AS licence_applicant, 'N' || i AS licence_number, ${day} AS ` +
        `licence_applied_on, i AS licence_odometer_km`,
    );
    await insert('letter', `'L' || i AS letter_number, 'A' || (i + 1) AS letter_application`);
    await insert('inspection', `${day} AS inspection_on, i AS inspection_odometer_km`);
    await insert('declaration', `'N' || (i + 1) AS declaration_licence, i AS declaration_value`);
    await insert('certificate', `${day} AS certificate_registered_on`);
    await insert(
      'invoice',
      `'U1' AS invoice_buyer, ${day} AS invoice_issued_on, i AS invoice_price`,
    );
    await insert('reading', `${day} AS reading_on, i AS reading_km`);
    await buildSharedTables(database, reference, given, 1);
    await buildDossiers(database, given, ONCE, asTable(database, 'dossier'));
    const facts = ['letter.number', 'declaration.value', 'inspection.odometerKm'] as const;
    const lines = await told(database, 'dossier', 'row_id', facts);
    database.close();
    // the first licence is quoted nowhere, the last quoted none's; inspections up to the second day: the last row of
    // that day
    assert.deepEqual(lines.slice(0, 2), ['L1 10000 9951', 'L1 1 9952']);
    assert.equal(lines.length, rows);
  });

  it('lay out vehicles in no application, in as many parts as asked', async () => {
    const database = await feedDatabase({
      licence: [{ vin: VIN }],
      certificate: [
        { vin: VIN, plate: '京A00001' },
        { vin: OTHER, plate: '沪A00001', registeredOn: '2026-02-01' },
        { vin: OTHER, plate: '京A00002', registeredOn: '2026-01-01' },
      ],
      arrival: [{ vin: 'SEEN-ABROAD', country: 'KZ' }],
    });
    await buildSharedTables(database, reference, given, 1);
    const facts = [
      'licence.vin',
      'certificate.plate',
      'vehicle.plateProvince',
      'arrival.country',
    ] as const;
    const lines: string[] = [];
    for (let part = 0; part < 3; part += 1) {
      await buildUnappliedDossiers(database, given, { part, parts: 3 });
      lines.push(...(await told(database, 'unapplied', 'licence_vin', facts)));
    }
    database.close();
    assert.deepEqual(lines.toSorted(), [`${OTHER} 京A00002 11 -`, 'SEEN-ABROAD - - KZ']);
  });
});

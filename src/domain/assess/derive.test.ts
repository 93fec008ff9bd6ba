import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dossierWith, FIGURES } from '../../../test/screening-fixtures.ts';
import { loadReference } from '../../engine/reference.ts';
import { type FactName, factNamed } from '../facts/fact-table.ts';
import { derive } from './derive.ts';
import type { FactValue } from './dossier.ts';
import type { Surroundings } from './surroundings.ts';

const reference = loadReference(join(import.meta.dirname, '..', '..', '..', 'reference'));

const ALONE: Surroundings = {
  today: 20_000,
  letterAccount: true,
  letterVinStated: false,
  letterGiven: true,
  letterMeant: false,
  outlets: null,
  readings: [],
  invoices: null,
  otherExitOn: null,
  unsignedEntries: null,
  exitsTold: true,
  predecessor: null,
  filing: {
    makers: 1,
    letterFromMaker: true,
    otherApplication: null,
    openEndedApplication: null,
    uncountedApplication: null,
    licensedBeside: false,
    licencesToldUntil: null,
    otherCountry: null,
    letterApplication: null,
  },
};

const INVOICE = { number: null, kind: null, buyer: null, issuedOn: null, price: null };

const derived = (
  given: Partial<Record<FactName, FactValue>>,
  around: Partial<Surroundings> = {},
): ((name: FactName) => FactValue | undefined) => {
  const dossier = dossierWith(given);
  derive(dossier, reference, { ...ALONE, ...around }, FIGURES);
  return (name) => dossier[factNamed(name).index];
};

test('an application is open while nothing tells that it was granted, by an account that is newer', () => {
  const open = (
    given: Partial<Record<FactName, FactValue>>,
    until: number | null = 101,
    around: Partial<Surroundings> = {},
  ): FactValue | undefined =>
    derived(
      { 'licence.appliedOn': 100, ...given },
      { ...around, filing: { ...ALONE.filing, licencesToldUntil: until, ...around.filing } },
    )('application.open');
  assert.equal(open({}), true);
  assert.equal(open({}, 100), null);
  assert.equal(open({}, 99), null);
  assert.equal(open({}, null), null);
  assert.equal(open({ 'licence.appliedOn': null }), null);
  for (const until of [101, null]) {
    assert.equal(open({ 'licence.number': 'XK1' }, until), false);
    assert.equal(open({ 'licence.issuedOn': 102 }, until), false);
    assert.equal(open({ 'licence.validUntil': 280 }, until), false);
    assert.equal(open({ 'declaration.exitedOn': 110 }, until), false);
    assert.equal(open({}, until, { otherExitOn: 110 }), false);
  }
  assert.equal(open({}, 101, { filing: { ...ALONE.filing, licensedBeside: true } }), false);
});

describe('the kind of the invoice that a refund relies on', () => {
  const sheet = { 'refund.invoice': 'F-1', 'invoice.number': 'F 1', 'invoice.kind': 'ordinary' };
  const kind = (...changes: Parameters<typeof derived>): FactValue | undefined =>
    derived(...changes)('relied.invoiceKind');

  test('is that of the one invoice of a sheet, unless it is another', () => {
    assert.equal(kind(sheet), 'ordinary');
    assert.equal(kind({ ...sheet, 'refund.invoice': null, 'refund.number': 'R1' }), 'ordinary');
    assert.equal(kind({ ...sheet, 'invoice.number': 'f１' }), 'ordinary');
    assert.equal(kind({ ...sheet, 'invoice.number': 'F2' }), null);
    assert.equal(kind({ ...sheet, 'refund.invoice': null }), null);
  });

  test('is that of the invoice named among several', () => {
    const invoices = [
      { ...INVOICE, number: 'F3', kind: 'ordinary' },
      { ...INVOICE, number: 'F1', kind: 'special' },
    ];
    assert.equal(kind(sheet, { invoices }), 'special');
    assert.equal(kind({ ...sheet, 'refund.invoice': 'F9' }, { invoices }), null);
  });
});

describe('what the applicant paid for the vehicle', () => {
  const licence = {
    'licence.applicant': 'U1',
    'licence.applicantName': '示范出口',
    'licence.appliedOn': 20_000,
  };
  const bill = { ...INVOICE, buyer: 'U1', issuedOn: 19_995, price: 8_000_000 };
  const bought = (invoices: Surroundings['invoices'], more: Parameters<typeof derived>[0] = {}) => {
    const of = derived({ ...licence, ...more }, { invoices });
    return [of('bought.on'), of('bought.price')];
  };

  test('is on its latest invoice up to the application', () => {
    const first = { ...bill, buyer: 'U2', issuedOn: 19_500, price: 10_000_000 };
    assert.deepEqual(bought([first, bill]), [19_995, 8_000_000]);
    assert.deepEqual(bought([{ ...bill, buyer: '示范出口' }, first]), [19_995, 8_000_000]);
    assert.deepEqual(bought([{ ...bill, issuedOn: 20_000 }]), [20_000, 8_000_000]);
    assert.deepEqual(bought([{ ...bill, issuedOn: 19_994, price: 1 }, bill]), [19_995, 8_000_000]);
    assert.deepEqual(bought([bill, { ...bill, price: 1 }]), [19_995, 8_000_000]);
  });

  test('is not known of others, after the application, without a price or a day', () => {
    for (const other of [
      { buyer: 'U2' },
      { buyer: null },
      { issuedOn: 20_001 },
      { issuedOn: null },
      { price: null },
      { price: 0 },
    ]) {
      assert.deepEqual(bought([{ ...bill, ...other }]), [null, null]);
    }
    assert.deepEqual(bought([bill], { 'licence.appliedOn': null }), [null, null]);
    const nobody = { 'licence.applicant': null, 'licence.applicantName': null };
    assert.deepEqual(bought([{ ...bill, buyer: null }], nobody), [null, null]);
  });

  test('is on the one invoice of a sheet', () => {
    const sheet = { 'invoice.buyer': 'U1', 'invoice.issuedOn': 19_995, 'invoice.price': 5 };
    assert.deepEqual(bought(null, sheet), [19_995, 5]);
  });
});

describe('facts worked out from the accounts', () => {
  test('a well-formed VIN with a right check digit, its year and the owner of its code', () => {
    const of = derived({ 'licence.vin': 'LGXCE4CB2PZZZ0001' });
    assert.equal(of('vehicle.vinWellFormed'), true);
    assert.equal(of('vehicle.checkDigitValid'), true);
    assert.equal(of('vehicle.modelYear'), 2023);
    assert.equal(of('vehicle.wmiOwner'), 'byd-auto');
  });

  test('a VIN of 16 characters is no identity, and says nothing more', () => {
    const of = derived({ 'licence.vin': 'LGXCE4CB2PZZZ000' });
    assert.equal(of('vehicle.vinWellFormed'), false);
    assert.equal(of('vehicle.checkDigitValid'), null);
    assert.equal(of('vehicle.modelYear'), null);
    assert.equal(derived({})('vehicle.vinWellFormed'), null);
  });

  test('the maker is found by id, by legal name, and by legal name in half width', () => {
    for (const name of ['tesla-shanghai', '特斯拉（上海）有限公司', '特斯拉(上海)有限公司']) {
      assert.equal(derived({ 'factory.maker': name })('vehicle.maker'), 'tesla-shanghai', name);
    }
    assert.equal(derived({ 'factory.maker': '某某汽车' })('vehicle.maker'), null);
  });

  test('the issuer is found character for character only; a near miss is named, never passed', () => {
    const exact = derived({ 'letter.issuer': '特斯拉（上海）有限公司' });
    assert.equal(exact('issuer.maker'), 'tesla-shanghai');
    assert.equal(exact('issuer.kind'), 'manufacturer');
    assert.equal(exact('letter.resembles'), null);
    const near = derived({ 'letter.issuer': '特斯拉(上海)有限公司' });
    assert.equal(near('issuer.maker'), null);
    assert.equal(near('issuer.kind'), 'unlisted');
    assert.equal(near('letter.resembles'), '特斯拉（上海）有限公司');
  });

  test('who is on no list is unlisted only where the Announcement was told, or the vehicle is a listed maker’s', () => {
    const kind = derived({ 'letter.issuer': '某某汽车有限公司', 'factory.maker': '某某汽车' });
    assert.equal(kind('issuer.kind'), null);
    const anothers = derived({
      'letter.issuer': '某某汽车有限公司',
      'factory.maker': 'tesla-shanghai',
    });
    assert.equal(anothers('issuer.kind'), 'unlisted');
  });

  test('without a letter account it is unknown whether there is a letter; with one, not', () => {
    const none = { letterGiven: false };
    assert.equal(derived({}, { ...none, letterAccount: false })('letter.given'), null);
    assert.equal(derived({}, none)('letter.given'), false);
    assert.equal(derived({})('letter.given'), true);
  });

  test('a letter covers the VIN beside it unless the filing states the VINs of letters', () => {
    const given = { 'licence.vin': 'LGXCE4CB2PZZZ0001' } as const;
    assert.equal(derived(given)('letter.coversVin'), true);
    assert.equal(derived(given, { letterVinStated: true })('letter.coversVin'), null);
    const other = { ...given, 'letter.vin': 'LC0CE4CZ1SZZZ0001' } as const;
    assert.equal(derived(other, { letterVinStated: true })('letter.coversVin'), false);
    const several = {
      ...given,
      'letter.vin': `LC0CE4CZ1SZZZ0001、${given['licence.vin']}`,
    } as const;
    assert.equal(derived(several, { letterVinStated: true })('letter.coversVin'), true);
    const others = { ...given, 'letter.vin': 'LC0CE4CZ1SZZZ0001、LC0CE4CZ1SZZZ0002' } as const;
    assert.equal(derived(others, { letterVinStated: true })('letter.coversVin'), false);
  });

  const SILENT = { servesGrey: null, services: null, attestedOn: null, closedOn: null };
  const OUTLET = { ...SILENT, provider: 'A', address: 'street 1', country: 'KZ' };

  test('outlets count with provider and address; those in the destination apart', () => {
    const outlets = [
      OUTLET,
      { ...OUTLET, provider: 'B', country: 'RU' },
      { ...OUTLET, provider: 'C', address: null },
    ];
    const of = derived({ 'licence.destination': 'KZ', 'letter.outlets': 9 }, { outlets });
    assert.equal(of('outlets.named'), 2);
    assert.equal(of('outlets.inDestination'), 1);
    assert.equal(derived({ 'letter.outlets': 9 })('outlets.named'), 9);
    assert.equal(derived({}, { outlets: [] })('outlets.named'), 0);
  });

  test('outlets in the destination alone say whom they serve, what they have and until when', () => {
    const abroad = { ...OUTLET, country: 'RU', servesGrey: 'no', services: 'PARTS' };
    const said = (...outlets: Surroundings['outlets'] & {}) => {
      const of = derived({ 'licence.destination': 'KZ' }, { outlets: [abroad, ...outlets] });
      return [
        of('outlets.refusing'),
        of('outlets.withParts'),
        of('outlets.attestedOn'),
        of('outlets.closedOn'),
      ];
    };
    const full = {
      ...OUTLET,
      servesGrey: 'no',
      services: 'PARTS,REPAIR',
      attestedOn: 20_100,
      closedOn: 20_300,
    };
    assert.deepEqual(said(), [0, 0, null, null]);
    assert.deepEqual(said(OUTLET), [0, null, null, null]);
    assert.deepEqual(said(full), [1, 1, 20_100, 20_300]);
    assert.deepEqual(said(full, OUTLET), [1, 1, null, null]);
    assert.deepEqual(
      said(full, { ...full, servesGrey: 'yes', attestedOn: 20_200 }),
      [1, 2, 20_200, 20_300],
    );
    assert.deepEqual(said({ ...OUTLET, services: 'REPAIR' }), [0, 0, null, null]);
    assert.deepEqual(said({ ...OUTLET, services: 'REPAIR' }, OUTLET), [0, null, null, null]);
    // no row is known: the letter's own count says nothing of them
    const counted = derived({ 'licence.destination': 'KZ', 'letter.outlets': 2 });
    assert.equal(counted('outlets.refusing'), null);
    assert.equal(derived({}, { outlets: [full] })('outlets.refusing'), null);
  });

  test('working days to issue are those of the State Council: National Day 2025 does not count', () => {
    const of = derived({ 'licence.appliedOn': '2025-09-30', 'licence.issuedOn': '2025-10-10' });
    assert.equal(of('clock.issueWorkingDays'), 2); // Thursday 9 and Friday 10 October
  });

  test('the clock of the issue stands at none on the day of the application, at one on the next working day', () => {
    const days = (issuedOn: string) =>
      derived({ 'licence.appliedOn': '2026-03-09', 'licence.issuedOn': issuedOn })(
        'clock.issueWorkingDays',
      );
    assert.equal(days('2026-03-09'), 0);
    assert.equal(days('2026-03-10'), 1);
  });
});

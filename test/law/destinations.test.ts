import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assess } from '../../src/domain/assess/assess.ts';
import { type Dossier, emptyDossier, type FactValue } from '../../src/domain/assess/dossier.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { FACTS, factNamed } from '../../src/domain/facts/fact-table.ts';
import { compiledLaw } from '../../src/engine/load-law.ts';
import { LAW as law } from '../published-law.ts';

const compiled = compiledLaw(law);

type Facts = Readonly<Record<string, FactValue>>;

/** A left-hand drive passenger car applied for as used, with what else is told; dates ISO. */
const dossierOf = (told: Facts): Dossier => {
  const dossier = emptyDossier();
  const all: Facts = {
    'licence.condition': 'used',
    'vehicle.steering': 'LHD',
    'factory.kind': 'passenger',
    'factory.energy': 'petrol',
    ...told,
  };
  for (const [name, value] of Object.entries(all)) {
    const fact = FACTS.find((one) => one.name === name);
    assert.ok(fact !== undefined, name);
    dossier[fact.index] = fact.kind === 'date' ? parseIsoDate(String(value)) : value;
  }
  return dossier;
};

/** The entry answer and the codes behind it. */
const entryOf = (country: string, appliedOn: string, told: Facts = {}) => {
  const { entry, entryReasons } = assess(
    compiled,
    dossierOf({ 'licence.destination': country, 'licence.appliedOn': appliedOn, ...told }),
    false,
  );
  return { entry, reasons: entryReasons };
};

describe('Georgia', () => {
  const built2019 = { 'factory.manufacturedOn': '2019-05-10' };

  test('bars no car of 2019: the ban was given up before it began, an excise makes it conditional', () => {
    assert.deepEqual(entryOf('GE', '2026-11-27', built2019), {
      entry: 'conditional',
      reasons: ['GE-4'],
    });
    for (const day of ['2026-03-31', '2026-04-01', '2026-04-02']) {
      assert.notEqual(entryOf('GE', day, built2019).entry, 'barred', day);
    }
  });

  test('answers until 2026-03-31 stay: built before 2013 is barred to that day and not after', () => {
    const built2012 = { 'factory.manufacturedOn': '2012-05-10' };
    const entries = ['2026-03-30', '2026-03-31', '2026-04-01'].map((day) =>
      entryOf('GE', day, built2012),
    );
    assert.deepEqual(
      entries.map(({ entry }) => entry),
      ['barred', 'barred', 'conditional'],
    );
    assert.equal(entryOf('GE', '2026-03-31', built2019).entry, 'admissible');
  });
});

describe('Algeria', () => {
  const registered = (day: string, more: Facts = {}) =>
    entryOf('DZ', '2026-05-10', {
      'certificate.registeredOn': day,
      'factory.manufacturedOn': day,
      'licence.registeredOn': day,
      ...more,
    });

  test('from three to five years a car is conditional, from five on barred', () => {
    assert.ok(!registered('2023-05-11').reasons.includes('DZ-10'));
    for (const day of ['2023-05-10', '2023-05-09', '2021-05-11']) {
      const { entry, reasons } = registered(day);
      assert.equal(entry, 'conditional', day);
      assert.ok(reasons.includes('DZ-10'), day);
    }
    for (const day of ['2021-05-10', '2021-05-09']) {
      assert.equal(registered(day).entry, 'barred', day);
    }
  });

  test('not for diesel, and not before 2026', () => {
    assert.equal(registered('2022-05-10', { 'factory.energy': 'diesel' }).entry, 'barred');
    const told = { 'certificate.registeredOn': '2022-05-10', 'licence.registeredOn': '2022-05-10' };
    assert.equal(entryOf('DZ', '2025-12-31', told).entry, 'barred');
    assert.equal(entryOf('DZ', '2026-01-01', told).entry, 'conditional');
  });
});

test('Iraq: Technical Requirement 167 is asked for whatever drives the car of model 2025', () => {
  const told = {
    'licence.brand': 'BYD',
    'vehicle.modelYear': 2026,
    'factory.manufacturedOn': '2026-01-10',
  };
  for (const energy of ['petrol', 'bev', 'phev', 'hev']) {
    const { entry, reasons } = entryOf('IQ', '2026-11-20', { ...told, 'factory.energy': energy });
    assert.equal(entry, 'conditional', energy);
    assert.ok(reasons.includes('IQ-1'), energy);
  }
});

test('Russia: the emission class asked for is Euro-2 until the end of 2024 and Euro-5 since', () => {
  const asked = (day: string) =>
    entryOf('RU', day).reasons.filter((code) => ['RU-4', 'RU-8'].includes(code));
  assert.deepEqual(['2024-12-30', '2024-12-31', '2025-01-01', '2026-11-30'].map(asked), [
    ['RU-4'],
    ['RU-4'],
    ['RU-8'],
    ['RU-8'],
  ]);
});

test('Jordan: an electric car built four calendar years before clearance is barred since 2025-11-01', () => {
  const electric = (day: string, built: string) =>
    entryOf('JO', day, { 'factory.energy': 'bev', 'factory.manufacturedOn': built }).entry;
  assert.deepEqual(
    ['2025-10-31', '2025-11-01', '2025-11-02'].map((day) => electric(day, '2021-12-31')),
    ['conditional', 'barred', 'barred'],
  );
  assert.equal(electric('2026-11-30', '2022-12-31'), 'barred');
  assert.equal(electric('2026-11-30', '2023-01-01'), 'conditional');
  assert.ok(entryOf('JO', '2025-10-31', { 'factory.energy': 'bev' }).reasons.includes('JO-5'));
  assert.ok(!entryOf('JO', '2025-11-01', { 'factory.energy': 'bev' }).reasons.includes('JO-5'));
});

test('Uzbekistan: nobody is asked for the test at Pskent since it ended, but how the car conforms', () => {
  const asked = (day: string) =>
    entryOf('UZ', day).reasons.filter((code) => ['UZ-1', 'UZ-4'].includes(code));
  assert.deepEqual(['2025-09-01', '2025-09-02', '2025-09-03'].map(asked), [
    ['UZ-1'],
    ['UZ-4'],
    ['UZ-4'],
  ]);
});

test('Kenya: each year the year of first registration moves on, without a notice of that year', () => {
  const entries = (year: number) =>
    [year - 8, year - 7].map(
      (registered) =>
        entryOf('KE', `${year}-06-01`, {
          'vehicle.steering': 'RHD',
          'factory.manufacturedOn': `${registered}-03-01`,
          'certificate.registeredOn': `${registered}-12-31`,
        }).entry,
    );
  for (const year of [2021, 2022, 2024, 2026, 2027, 2031]) {
    assert.deepEqual(entries(year), ['barred', 'conditional'], `${year}`);
  }
});

test('the Emirates: what rests on one private page or on a temporary decision of 2023 asks and bars nobody', () => {
  const old = entryOf('AE', '2026-11-30', {
    'factory.manufacturedOn': '2014-05-10',
    'vehicle.modelYear': 2014,
    'vehicle.steering': 'RHD',
  });
  assert.equal(old.entry, 'conditional');
  for (const code of ['AE-1', 'AE-2', 'AE-3']) assert.ok(old.reasons.includes(code), code);
  const volkswagen = (day: string) =>
    entryOf('AE', day, {
      'licence.brand': 'Volkswagen',
      'licence.model': 'ID.4 CROZZ',
      'licence.vin': 'LFV00000000000000',
      'factory.energy': 'bev',
      'factory.manufacturedOn': '2022-06-01',
      'vehicle.modelYear': 2022,
    });
  assert.equal(volkswagen('2026-11-30').entry, 'conditional');
  assert.deepEqual(
    ['2023-03-07', '2023-03-08', '2023-03-09'].map((day) =>
      volkswagen(day).reasons.includes('AE-7'),
    ),
    [false, true, true],
  );
});

test('Nigeria: certification before export is asked about from August 2026, not from January', () => {
  const asked = (day: string) => entryOf('NG', day).reasons.includes('NG-3');
  assert.deepEqual(['2026-01-01', '2026-07-31', '2026-08-01'].map(asked), [false, false, true]);
});

test('a paper of 2025 is asked of no car of the day before it: Belarus and Kyrgyzstan', () => {
  const asked = (country: string, day: string, code: string) =>
    entryOf(country, day, { 'factory.manufacturedOn': '2025-04-20' }).reasons.includes(code);
  assert.deepEqual(
    ['2025-05-22', '2025-05-23', '2025-05-24'].map((day) => asked('BY', day, 'BY-1')),
    [false, true, true],
  );
  assert.deepEqual(
    ['2025-12-25', '2025-12-26', '2025-12-27'].map((day) => asked('KG', day, 'KG-1')),
    [false, true, true],
  );
});

test('a car under three years to any state of the EAEU is conditional on the official representative', () => {
  const rules = { RU: 'RU-7', KZ: 'KZ-5', KG: 'KG-4', BY: 'BY-5', AM: 'AM-1' };
  for (const [country, code] of Object.entries(rules)) {
    const of = (day: string) =>
      entryOf(country, day, { 'factory.manufacturedOn': '2025-10-20', 'vehicle.modelYear': 2025 });
    assert.equal(of('2026-11-20').entry, 'conditional', country);
    const days = ['2026-01-30', '2026-01-31', '2028-10-19', '2028-10-20'];
    assert.deepEqual(
      days.map((day) => of(day).reasons.includes(code)),
      [false, true, true, false],
      country,
    );
  }
});

test('Armenia bars right-hand drive and asks about the quota for electric cars', () => {
  const right = entryOf('AM', '2026-11-20', { 'vehicle.steering': 'RHD' });
  assert.equal(right.entry, 'barred');
  const electric = entryOf('AM', '2026-11-20', { 'factory.energy': 'bev' });
  assert.equal(electric.entry, 'conditional');
  assert.ok(electric.reasons.includes('AM-4'));
});

test('Iran: what the scheme for residents abroad does not cover is conditional, never barred', () => {
  for (const told of [{ 'factory.energy': 'diesel' }, { 'vehicle.steering': 'RHD' }, {}]) {
    assert.equal(entryOf('IR', '2025-11-20', told).entry, 'conditional');
    assert.equal(entryOf('IR', '2026-11-20', told).entry, 'conditional');
  }
});

describe('a destination for which the law has no file', () => {
  test('says so with a reason of its own', () => {
    assert.deepEqual(entryOf('QA', '2026-11-20'), { entry: 'unknown', reasons: ['no-law-read'] });
  });

  test('a destination that nobody tells has no such reason', () => {
    const dossier = dossierOf({ 'licence.appliedOn': '2026-11-20' });
    assert.equal(dossier[factNamed('licence.destination').index], null);
    const { entry, entryReasons } = assess(compiled, dossier, false);
    assert.deepEqual([entry, entryReasons], ['unknown', []]);
  });
});

test('false publicity is cited by Article 8 until 2025-10-14 and by Article 9 since', () => {
  const rule = law.ruleSet.rules.find(({ code }) => code === 'R27');
  const cited = rule?.cites.map(({ instrument, item }) => `${instrument} ${item}`);
  assert.deepEqual(cited?.slice(1), [
    '中华人民共和国反不正当竞争法（2019年修正） 第8条（至2025-10-14）',
    '中华人民共和国反不正当竞争法（2025年修订） 第9条（自2025-10-15）',
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryAt, liesIn } from './country-at.ts';
import type { RawOutlet } from './outlet-fields.ts';
import { readOpeningHours } from './read-opening-hours.ts';
import { readOutlet } from './read-outlet.ts';
import { readPhone } from './read-phone.ts';

const read = (raw: RawOutlet, brands: readonly string[] | null = null) =>
  readOutlet({ row: 7, raw }, { brands: brands === null ? null : new Set(brands) });

const problemsOf = (raw: RawOutlet, brands: readonly string[] | null = null) =>
  read(raw, brands).problems.map(({ field, code }) => [field, code]);

const NAMED = { name: 'Example Service', country: 'KZ' };

// Positions by hand, from the coordinates that atlases give these cities.
test('a point is in the country where it lies; near a border it may be in either', () => {
  assert.equal(countryAt([76.93, 43.24]), 'KZ'); // Almaty
  assert.equal(countryAt([-99.13, 19.43]), 'MX'); // Mexico City
  assert.equal(countryAt([55.27, 25.2]), 'AE'); // Dubai
  assert.equal(countryAt([170, 66]), 'RU'); // Chukotka, before the antimeridian
  assert.equal(countryAt([-172, 66]), 'RU'); // Chukotka, behind it
  assert.equal(countryAt([-30, 0]), null); // the Atlantic
  assert.equal(liesIn('KZ', [76.93, 43.24]), true);
  assert.equal(liesIn('UZ', [76.93, 43.24]), false);
  // Khorgos, on the border of Kazakhstan and China
  assert.equal(liesIn('KZ', [80.42, 44.21]), true);
  assert.equal(liesIn('CN', [80.42, 44.21]), true);
  assert.equal(liesIn('EU', [2.35, 48.86]), null);
});

test('longitude and latitude that changed places are told with the exchange, and not taken', () => {
  // 43.24, 76.93 lies in the Arctic Ocean
  const swapped = read({ ...NAMED, lon: '43.24', lat: '76.93' });
  assert.equal(swapped.outlet?.position, null);
  assert.deepEqual(
    swapped.problems.map(({ code }) => code),
    ['position-swapped'],
  );
  assert.match(swapped.problems[0]?.remedy.en ?? '', /longitude 76\.93, latitude 43\.24/);
  // a latitude of 99 is none, but a longitude in Mexico
  assert.deepEqual(problemsOf({ ...NAMED, country: 'MX', lon: '19.43', lat: '-99.13' }), [
    ['position', 'position-swapped'],
  ]);
  // Tashkent
  const elsewhere = read({ ...NAMED, position: '69.24 41.3' });
  assert.deepEqual(
    elsewhere.problems.map(({ code }) => code),
    ['position-elsewhere'],
  );
  assert.match(elsewhere.problems[0]?.remedy.en ?? '', /It lies in UZ/);
  assert.deepEqual(problemsOf({ ...NAMED, lon: '76,93', lat: '43,24' }), []);
  assert.deepEqual(problemsOf({ ...NAMED, lon: '76.93' }), [['position', 'position-not-readable']]);
  assert.deepEqual(problemsOf({ ...NAMED, lon: 'east', lat: '43' }), [
    ['position', 'position-not-readable'],
  ]);
  // so small that no database squares it; just below a billionth of a degree, and a billionth
  for (const lat of [`0.${'0'.repeat(310)}1`, '0.0000000009'])
    assert.deepEqual(problemsOf({ ...NAMED, country: 'GA', lon: '11.5', lat }), [
      ['position', 'position-not-readable'],
    ]);
  assert.deepEqual(problemsOf({ ...NAMED, country: 'GA', lon: '11.5', lat: '0.000000001' }), []);
  assert.deepEqual(problemsOf({ ...NAMED, country: 'GA', lon: '11.5', lat: '0' }), []);
});

test('a country is read as people write it; without one the position tells it', () => {
  assert.equal(read({ name: 'X', country: 'Казахстан' }).outlet?.country, 'KZ');
  assert.equal(read({ name: 'X', country: '格鲁吉亚' }).outlet?.country, 'GE');
  assert.equal(read({ name: 'X', lon: '76.93', lat: '43.24' }).outlet?.country, 'KZ');
  assert.deepEqual(problemsOf({ name: 'X' }), [['country', 'country-missing']]);
  assert.deepEqual(problemsOf({ name: 'X', country: 'Atlantis' }), [
    ['country', 'country-unknown'],
  ]);
  assert.deepEqual(problemsOf({ country: 'KZ' }), [['name', 'name-missing']]);
});

test('telephone numbers become E.164; what is none is told', () => {
  assert.deepEqual(readPhone('8 (727) 250-00-01', 'KZ')?.number, '+77272500001');
  assert.deepEqual(readPhone('00971 4 200 0001', 'AE')?.number, '+97142000001');
  assert.equal(readPhone('call us', 'KZ'), null);
  assert.deepEqual(problemsOf({ ...NAMED, phone: '123' }), [['phone', 'phone-not-readable']]);
  assert.deepEqual(problemsOf({ ...NAMED, phone: '+998 71 200 00 01' }), [
    ['phone', 'phone-of-another-country'],
  ]);
  const two = read({ ...NAMED, phone: '+7 727 250 00 01; +7 727 250 00 02' });
  assert.equal(two.outlet?.phone, '+77272500001');
  assert.deepEqual(
    two.problems.map(({ code }) => code),
    ['more-phones'],
  );
});

test('opening hours are read in the grammar of OpenStreetMap and no other', () => {
  const hours: readonly (readonly [string, string | null])[] = [
    ['Mo-Fr 09:00-18:00; Sa 10:00-16:00; Su off', 'Mo-Fr 09:00-18:00; Sa 10:00-16:00; Su off'],
    ['24/7', '24/7'],
    ['Monday - Friday 9:00 – 18:00', 'Mo-Fr 09:00-18:00'],
    ['Mo,We,Fr 09:00-12:00,13:00-18:00', 'Mo,We,Fr 09:00-12:00,13:00-18:00'],
    ['PH off', 'PH off'],
    ['Apr-Sep Mo-Su 08:00-20:00', 'Apr-Sep Mo-Su 08:00-20:00'],
    ['周一至周五 9:00-18:00', 'Mo-Fr 09:00-18:00'],
    ['daily 09:00-18:00', 'Mo-Su 09:00-18:00'],
    ['nine to five', null],
    ['Mo-Fr 25:00-26:00', null],
    ['Mo-Fr 9-18', null],
    ['', null],
  ];
  for (const [text, wanted] of hours) assert.equal(readOpeningHours(text), wanted, text);
});

test('brands are found by name, by Wikidata id, by the id of the list; of another maker it is another network', () => {
  assert.deepEqual(read({ ...NAMED, brands: '奇瑞, Exeed; Q591001' }).outlet?.brands, [
    'Q591001',
    'exeed',
  ]);
  assert.deepEqual(
    read({ ...NAMED, brands: 'https://www.wikidata.org/wiki/Q27423' }).outlet?.brands,
    ['Q27423'],
  );
  assert.deepEqual(problemsOf({ ...NAMED, brands: 'Q99999999999' }), [['brands', 'brand-unknown']]);
  assert.deepEqual(problemsOf({ ...NAMED, brands: 'BYD' }, ['Q591001']), [
    ['brands', 'of-another-maker'],
  ]);
  assert.deepEqual(problemsOf({ ...NAMED, brands: 'BYD;Chery' }, ['Q591001']), []);
});

test('what an outlet does is yes, no or not stated, and a blank is none of them', () => {
  const { outlet, problems } = read({
    ...NAMED,
    services: '维修、配件',
    warranty: '否',
    highVoltage: 'not stated',
    servesCarsItDidNotImport: '是',
    sales: 'perhaps',
  });
  assert.deepEqual(outlet?.services, {
    service: 'yes',
    parts: 'yes',
    warranty: 'no',
    highVoltage: 'not-stated',
    servesCarsItDidNotImport: 'yes',
  });
  assert.deepEqual(
    problems.map(({ field, code }) => [field, code]),
    [['sales', 'answer-not-readable']],
  );
});

test('an outlet without a number gets one of its name and place, always the same', () => {
  const number = (raw: RawOutlet): string => read(raw).outlet?.number ?? '';
  const one = number({ ...NAMED, address: 'Abay 1' });
  assert.match(one, /^M-[0-9a-f]{12}$/);
  assert.equal(number({ ...NAMED, address: 'abay 1' }), one);
  assert.notEqual(number({ ...NAMED, address: 'Abay 2' }), one);
});

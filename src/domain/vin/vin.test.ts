import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDigitHolds, expectedCheckDigit, vinStandingOf } from './check-digit.ts';
import { foldVin } from './fold-vin.ts';
import { modelYearOf } from './model-year.ts';
import { parseVin, VIN_ALPHABET, type Vin } from './vin.ts';

interface Fixture {
  readonly vin: string;
  readonly year?: number;
  readonly check_digit_ok: boolean;
  readonly invalid?: string;
}

/** Invented VINs with impossible-looking serials. */
const { items }: { readonly items: readonly Fixture[] } = JSON.parse(
  readFileSync(new URL('fixtures/synthetic-vins.json', import.meta.url), 'utf8'),
);

const vinOf = (text: string): Vin => parseVin(text) ?? assert.fail(text);
const anyVin = fc
  .array(fc.constantFrom(...VIN_ALPHABET), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(''));

test('the examples of the standards hold', () => {
  // GB 16735's own example and two more published ones.
  for (const vin of ['LFWADRJF011002346', 'LZPTCAP2561500278', 'LJSKA3BF3CD820005']) {
    assert.equal(vinStandingOf(vin), 'valid', vin);
  }
});

test('the synthetic fixtures: check digit and model year', () => {
  assert.equal(items.length, 26);
  for (const { vin, year, check_digit_ok: ok, invalid } of items) {
    const standing = invalid ? 'malformed' : ok ? 'valid' : 'wrongCheckDigit';
    assert.equal(vinStandingOf(vin), standing, vin);
    if (!invalid) assert.equal(modelYearOf(vinOf(vin)), year, vin);
  }
});

test('the check digit worked out by hand', () => {
  // LFWADRJF?11002346 with GB 16735's values and weights:
  // L3·8 F6·7 W6·6 A1·5 D4·4 R9·3 J1·2 F6·10, 1·9 1·8 0·7 0·6 2·5 3·4 4·3 6·2
  // = 24+42+36+5+16+27+2+60+9+8+0+0+10+12+12+12 = 275 = 25·11, remainder 0.
  assert.equal(expectedCheckDigit(vinOf('LFWADRJF011002346')), '0');
  // Seventeen ones: the weights but position 9's sum to 89 = 8·11 + 1.
  assert.equal(expectedCheckDigit(vinOf('11111111111111111')), '1');
  assert.equal(vinStandingOf('11111111X11111111'), 'wrongCheckDigit');
});

test('length and alphabet', () => {
  for (const text of [
    '',
    'LFWADRJF01100234',
    'LFWADRJF0110023466',
    'lfwadrjf011002346',
    'IFWADRJF011002346',
    'LFWADRJF01100234O',
    'LFWADRJF01100Q346',
    'LFWADRJF01100 346',
    'ＬFWADRJF011002346',
    'LFWADRJF0110023\u00ff6',
    'LFWADRJF0110023\u0146',
  ]) {
    assert.equal(parseVin(text), null, text);
    assert.equal(vinStandingOf(text), 'malformed', text);
  }
});

test('one pass and two passes agree; one check digit of eleven holds', () => {
  fc.assert(
    fc.property(anyVin, (text) => {
      const vin = vinOf(text);
      const mended = vinOf(text.slice(0, 8) + expectedCheckDigit(vin) + text.slice(9));
      assert.equal(vinStandingOf(mended), 'valid');
      assert.equal(checkDigitHolds(vin), vin === mended);
    }),
  );
});

test('model years 2001 to 2030', () => {
  const at = (code: string) => modelYearOf(vinOf(`LFWADRJF0${code}1002346`));
  assert.deepEqual(
    [...'19AHJNPRTVY'].map(at),
    [2001, 2009, 2010, 2017, 2018, 2022, 2023, 2024, 2026, 2027, 2030],
  );
  for (const code of '0UZ') assert.equal(at(code), null, code);
});

test('folding narrows, strips and raises, and changes no character', () => {
  assert.equal(foldVin('  lfwadrjf 0110-0234－6\u3000'), 'LFWADRJF011002346');
  assert.equal(foldVin('ＬＦＷＡＤＲＪＦ０１１００２３４６'), 'LFWADRJF011002346');
  assert.equal(foldVin('\ufeffLFWADRJF\u200b011002346'), 'LFWADRJF011002346');
  assert.equal(foldVin('LFWADRJFOI1002346'), 'LFWADRJFOI1002346');
  for (const around of ['VIN:', 'vin：', 'VIN码: ', '车架号：', '车辆识别代号(VIN)：', 'VIN ']) {
    assert.equal(foldVin(`${around}LFWADRJF011002346`), 'LFWADRJF011002346', around);
  }
  assert.equal(foldVin('*LFWADRJF011002346*'), 'LFWADRJF011002346');
  // a VIN may begin with VIN, and what is no VIN stays as it was written
  assert.equal(foldVin('V1NADRJF011002346'), 'V1NADRJF011002346');
  assert.equal(foldVin('VIN:LFWADRJF01100234'), 'VIN:LFWADRJF01100234');
  assert.equal(foldVin('LFW*DRJF011002346'), 'LFW*DRJF011002346');
  assert.equal(foldVin('*LFWADRJF01100234'), '*LFWADRJF01100234');
  fc.assert(fc.property(anyVin, (vin) => foldVin(vin) === vin));
});

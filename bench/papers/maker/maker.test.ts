import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vinStandingOf } from '../../../src/domain/vin/check-digit.ts';
import { randomOf } from '../../../src/simulate/drawn/random.ts';
import { carTruth } from './car-truth.ts';
import { changeable, changed, changeOf } from './change.ts';
import { code128 } from './code-128.ts';
import { crc16 } from './crc-16.ts';
import { inWords } from './numbers.ts';
import { MADE_KINDS } from './paper-fields.ts';
import { paperSheet } from './paper-sheet.ts';

test('the CRC is that of the catalogue, and of a published test invoice', () => {
  // CRC-16/UMTS of the catalogue of CRC algorithms
  assert.equal(crc16('123456789'), 'FEE8');
  // GraphCode of the invoice 999.ofd among the tests of ofdrw
  assert.equal(
    crc16('01,10,050001700111,12235358,10000.00,20200805,16630282980991510014,'),
    '7257',
  );
});

test('amounts are written out as banks ask', () => {
  assert.equal(inWords(10_020_000), '壹拾万零贰佰圆整');
  assert.equal(inWords(10_500_050), '壹拾万伍仟圆伍角整');
  assert.equal(inWords(12_345_678), '壹拾贰万叁仟肆佰伍拾陆圆柒角捌分');
  assert.equal(inWords(100_005), '壹仟圆零伍分');
});

test('Code 128 has its check sign', () => {
  // start C, 12, 34, check 105 + 12 + 2 × 34 = 185 ≡ 82, stop
  assert.equal(code128('1234').join(''), `211232${'112232'}${'131123'}${'121241'}2331112`);
});

test('papers of every kind are the same for the same seed, and a change changes one field', () => {
  for (const kind of MADE_KINDS) {
    const [random, again] = [randomOf(5), randomOf(5)];
    const car = carTruth(random);
    assert.equal(vinStandingOf(car.vin), 'valid');
    const sheet = paperSheet(kind, random, car);
    assert.deepEqual(paperSheet(kind, again, carTruth(again)), sheet);
    for (const field of changeable(sheet)) {
      const other = changed(sheet, changeOf(field, random));
      const fields = [...sheet.head, ...sheet.fields];
      const differing = [...other.head, ...other.fields].filter(
        (one, at) => one.value !== fields[at]?.value,
      );
      assert.deepEqual(
        differing.map(({ label }) => label),
        [field.label],
      );
    }
  }
});

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { factNamed } from '../../domain/facts/fact-table.ts';
import { usccStandingOf } from '../../domain/identifiers/uscc.ts';
import { cellParserFor, isWithheld } from './cell-parser.ts';

const KEY = 'a secret of this test';
const owner = cellParserFor(factNamed('certificate.owner'), KEY);
const phone = cellParserFor(factNamed('exporter.phone'), KEY);

test('an invented name becomes half an HMAC-SHA-256 under the key', () => {
  const expected = createHmac('sha256', KEY).update('张示例').digest('hex').slice(0, 32);
  assert.equal(owner('张示例'), `p:${expected}`);
  assert.equal(owner(' 张 示例 '), `p:${expected}`);
});

for (const personal of ['11010519491231002X', '13800000000', '王示', 'Zhang Shili', 'E00000000']) {
  test(`${personal} is hidden`, () => assert.match(String(owner(personal)), /^p:[0-9a-f]{32}$/));
}

// invented: both the check of GB 11643 and that of GB 32100 hold
test('a resident identity number that could be the code of a company is hidden', () => {
  assert.equal(usccStandingOf('11010519491231037X'), 'valid');
  assert.match(String(owner('11010519491231037X')), /^p:/);
});

test('the same mobile number is the same pseudonym, however written', () => {
  assert.equal(phone('+86 138-0000-0000'), phone('13800000000'));
  assert.notEqual(phone('13800000001'), phone('13800000000'));
});

test('another key gives another pseudonym', () => {
  assert.notEqual(
    cellParserFor(factNamed('certificate.owner'), 'other')('张示例'),
    owner('张示例'),
  );
});

// GB 32100-2015's own example.
for (const open of [
  '91350100M000100Y43',
  '示例汽车进出口有限公司',
  'OWN-0001',
  `p:${'0'.repeat(32)}`,
]) {
  test(`${open} stays`, () => assert.equal(owner(open), open));
}

test('a number that a spreadsheet rounded is nobody, for it would be the same of many', () => {
  assert.deepEqual(phone('1.38000E+10'), { fault: 'digits-lost', value: null });
  assert.deepEqual(owner('6.2E+18'), { fault: 'digits-lost', value: null });
});

test('the code of a company in groups is the code, the number of a person in groups hidden', () => {
  assert.equal(owner('9135 0100M 000100Y43'), '91350100M000100Y43');
  assert.equal(owner('N2350100-MF000100Y-J'), 'N2350100MF000100YJ');
  assert.match(String(owner('110105 19491231 037X')), /^p:/);
  assert.match(String(phone('9135 0100M 000100Y43')), /^p:/);
});

test('a bank account and a telephone never stay', () => {
  assert.match(String(phone('示例公司 010-00000000')), /^p:/);
});

test('problems of such facts show no value', () => {
  assert.equal(isWithheld(factNamed('certificate.owner')), true);
  assert.equal(isWithheld(factNamed('licence.brand')), false);
});

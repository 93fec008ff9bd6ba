import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../model.ts';
import { hang, wrapText } from '../terminal/text-width.ts';
import { dateWords } from './date-words.ts';
import { displayWidth } from './display-width.ts';
import { factLabel, factValue } from './fact-words.ts';
import { inertText } from './inert-text.ts';
import { vinGroups } from './vin-groups.ts';

const LAW: Reference = {
  windowDaysFor: () => 1,
  rules: new Map(),
  notesByCountry: new Map([
    [
      'VN',
      {
        name: { en: 'Viet Nam', zh: '越南' },
        told: { upTo: '2025-03-01', sources: 1, undated: 0 },
        notes: [],
      },
    ],
  ]),
};

test('a VIN is cut into maker, description, year and serial', () => {
  assert.deepEqual(vinGroups('LGXCE4CB2PZZZ0001'), {
    groups: ['LGX', 'CE4CB2', 'P', 'ZZZ0001'],
    checkDigitWrong: false,
  });
  assert.equal(vinGroups('LGXCE4CB3PZZZ0001').checkDigitWrong, true);
  assert.deepEqual(vinGroups('NOT A VIN').groups, ['NOT A VIN']);
  assert.deepEqual(vinGroups('').groups, []);
});

test('values are said in words', () => {
  const say = (name: string, value: string | number | boolean) => [
    factValue(name, value, 'en', LAW),
    factValue(name, value, 'zh', LAW),
  ];
  assert.deepEqual(say('licence.appliedOn', '2026-03-14'), ['14 Mar 2026', '2026年3月14日']);
  assert.deepEqual(say('licence.destination', 'VN'), ['Viet Nam', '越南']);
  assert.deepEqual(say('licence.destination', 'XK'), ['XK', 'XK']);
  assert.deepEqual(say('licence.condition', 'used'), ['used', '旧']);
  assert.deepEqual(say('licence.odometerKm', 12345), ['12,345 km', '12,345公里']);
  assert.deepEqual(say('licence.unitPrice', '1234567.50'), ['1,234,567.50', '1,234,567.50']);
  assert.deepEqual(say('invoice.price', '102800.00'), ['CNY 102,800.00', '人民币102,800.00元']);
  assert.deepEqual(say('licence.modified', false), ['no', '否']);
  assert.deepEqual(say('certificate.status', 'A,K'), ['normal, seized', '正常、查封']);
  assert.deepEqual(say('vehicle.modelYear', 2026), ['2026', '2026']);
  assert.deepEqual(say('no.such', 'as it is'), ['as it is', 'as it is']);
  assert.equal(dateWords('soon', 'en'), 'soon');
});

test('an English label names the teller, a Chinese one is its own', () => {
  assert.equal(factLabel('letter.issuedOn', 'en'), 'Letter: Issued on');
  assert.equal(factLabel('letter.issuedOn', 'zh'), '确认书日期');
  assert.equal(factLabel('outlets.named', 'en'), 'Outlets with provider and address');
  assert.equal(factLabel('备注', 'en'), '备注');
});

test('what would move a cursor or turn text around is shown, not done', () => {
  assert.equal(inertText('a\u001b[31mb\u202ec\r\nd\te\u0000'), 'a\ufffd[31mb\ufffdc d e\ufffd');
});

test('a Chinese character takes two columns, a combining mark none', () => {
  assert.equal(displayWidth('BYD 比亚迪'), 10);
  assert.equal(displayWidth('e\u0301'), 1);
  assert.equal(displayWidth('（）'), 4);
});

test('text is broken between words and between Chinese characters, marks cling, addresses stay whole', () => {
  assert.deepEqual(wrapText('one two three', 8), ['one two', 'three']);
  assert.deepEqual(wrapText('登记证书注册', 8), ['登记证书', '注册']);
  assert.deepEqual(wrapText('登记证书，注册', 8), ['登记证', '书，注册']);
  assert.deepEqual(wrapText('see https://example.org/a/long/one now', 10), [
    'see',
    'https://example.org/a/long/one',
    'now',
  ]);
  assert.deepEqual(hang('one two three', 24, 6, 'G01'), ['G01   one two three']);
});

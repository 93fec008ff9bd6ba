import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseVin, type Vin } from './vin.ts';
import { mayQuestion, type WmiFile, wmiCodeOf, wmiRegistryOf } from './wmi-registry.ts';

const file: WmiFile = JSON.parse(
  readFileSync(new URL('../../../reference/wmi.json', import.meta.url), 'utf8'),
);
const registry = wmiRegistryOf(file);
const vinOf = (text: string): Vin => parseVin(text) ?? assert.fail(text);
/** A VIN with this maker code; the rest is invented and its check digit not right. */
const withCode = (code: string): Vin =>
  vinOf(`${code.slice(0, 3)}ZZZZZZSZ${code.slice(3) || 'ZZZ'}001`.padEnd(17, '0'));

test('every code is found by a VIN that bears it, and no other is', () => {
  assert.ok(registry.entries.length > 400);
  for (const entry of registry.entries) {
    assert.equal(registry.find(withCode(entry.code)), entry, entry.code);
    assert.notEqual(entry.sources.length, 0, entry.code);
    assert.notEqual(entry.maker, '', entry.code);
  }
  assert.equal(registry.find(withCode('LXX')), null);
  assert.equal(registry.find(withCode('WVW')), null);
});

test('the synthetic fixtures bear the codes of their makers', () => {
  const { items } = JSON.parse(
    readFileSync(new URL('fixtures/synthetic-vins.json', import.meta.url), 'utf8'),
  );
  for (const { vin, maker, invalid } of items) {
    if (invalid) continue;
    const entry = registry.find(vinOf(vin));
    assert.ok(entry?.brands.includes(maker) || entry?.maker.includes(maker), `${vin} ${maker}`);
  }
});

test('codes beginning with H are Chinese too', () => {
  assert.equal(registry.find(withCode('HJR'))?.maker, 'Jetour (Chery)');
  assert.equal(registry.find(withCode('HJR'))?.country, 'CN');
});

test('a small maker is read from positions 12-14, and LA9 alone names nobody', () => {
  assert.equal(wmiCodeOf(withCode('LA9LC0')), 'LA9LC0');
  assert.equal(registry.find(withCode('LA9LC0'))?.maker, 'BYD AUTO INDUSTRY COMPANY LIMITED');
  assert.equal(registry.find(withCode('LA9XXX')), null);
  assert.ok(registry.entries.every(({ code }) => code !== 'LA9' && code !== 'LZ9'));
});

test('high and medium may question, low and conflict may not', () => {
  const may = (code: string) => {
    const entry = registry.find(withCode(code));
    return entry !== null && mayQuestion(entry);
  };
  assert.equal(may('LGX'), true);
  assert.equal(may('LZY'), true); // medium
  assert.equal(may('LUZ'), false); // low
  assert.equal(may('LFZ'), false); // conflict: Leapmotor or Golden Dragon
  assert.equal(may('LDY'), false); // lists against vPIC
});

test('a maker outside the mainland is not called Chinese', () => {
  assert.deepEqual(
    ['LES', 'LM5', 'L56'].map((code) => registry.find(withCode(code))?.country),
    ['TW', 'TW', 'KR'],
  );
});

test('a broken registry is refused', () => {
  const row = { code: 'LGX', maker: 'BYD', sources: ['x'], confidence: 'high' };
  assert.throws(() => wmiRegistryOf({ entries: [row, row] }), /twice/);
  assert.throws(() => wmiRegistryOf({ entries: [{ ...row, confidence: 'sure' }] }), /confidence/);
  assert.throws(() => wmiRegistryOf({ entries: [{ ...row, code: 'LA9' }] }), /three characters/);
  assert.throws(() => wmiRegistryOf({ entries: [{ ...row, code: 'LGXBYD' }] }), /three/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryInProse } from './country-name.ts';

test('within an English sentence some countries take an article; in other languages none changes', () => {
  for (const [code, name] of [
    ['AE', 'the United Arab Emirates'],
    ['PH', 'the Philippines'],
    ['EU', 'the European Union'],
    ['CZ', 'the Czech Republic'],
    ['KZ', 'Kazakhstan'],
    ['MX', 'Mexico'],
  ] as const)
    assert.equal(countryInProse(code, 'en'), name);
  assert.equal(countryInProse('AE', 'es'), 'Emiratos Árabes Unidos');
  assert.equal(countryInProse('AE', 'zh'), '阿联酋');
});

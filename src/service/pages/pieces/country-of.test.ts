import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryOf } from './country-of.ts';

test('a country is called the same for everybody, also one of which the law says nothing', () => {
  assert.equal(countryOf({ language: 'en' }, 'DE'), 'Germany');
  assert.equal(countryOf({ language: 'zh' }, 'DE'), '德国');
  assert.equal(countryOf({ language: 'zh' }, 'AE'), '阿联酋');
  assert.equal(countryOf({ language: 'en' }, 'XX'), 'XX');
  assert.equal(countryOf({ language: 'en' }, null), '');
});

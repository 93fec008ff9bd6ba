import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../../../domain/statements/public-languages.ts';
import { brandName } from './brand-name.ts';

test('an invented brand says so in the language of its reader', () => {
  const rest = { names: [], websites: [] };
  const brand = { id: 'sample-tianshu', en: 'Tianshu (invented)', zh: '天枢（虚构）', ...rest };
  const names = PUBLIC_LANGUAGES.map((language) => brandName(brand, language));
  assert.equal(new Set(names).size, PUBLIC_LANGUAGES.length);
  assert.equal(brandName(brand, 'kk'), 'Tianshu (ойдан шығарылған)');
  assert.equal(brandName(brand, 'zh'), '天枢（虚构）');
  assert.equal(brandName({ id: 'byd', en: 'BYD', zh: '比亚迪', ...rest }, 'ar'), 'BYD');
});

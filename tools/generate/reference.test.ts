import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { generate as brands } from './brands.ts';
import { generate as cities } from './cities.ts';
import { generate as countries } from './countries.ts';
import { generate as holidays } from './holidays.ts';
import { generate as lists } from './lists.ts';
import { generate as makers } from './makers.ts';
import { generate as wmi } from './wmi.ts';

const made = await Promise.all([
  brands(),
  cities(),
  countries(),
  holidays(),
  lists(),
  makers(),
  wmi(),
]);
const files = made.flatMap((map) => [...map]);

test('the reference files are what the sources make', async () => {
  for (const [path, content] of files) {
    const stored = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
    assert.ok(stored === content, `${path} is out of date: npm run generate`);
  }
});

test('a reference file names what it is, its origin and its licence', () => {
  assert.equal(files.length, 11);
  for (const [path, content] of files) {
    const { about, origin, licence } = JSON.parse(content);
    for (const line of [about, origin, licence]) assert.match(line, /\S/, path);
  }
});

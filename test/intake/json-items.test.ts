import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.ts';
import { readSheet } from './read-sheet.ts';

const folder = temporaryFolder('intake');
const [A, B] = ['1M8GDM9AXKP042788', '11111111111111111'];
let files = 0;

const read = async (text: string, account?: string) => {
  files += 1;
  const path = join(folder, `items-${files}.json`);
  await writeFile(path, text);
  return readSheet(path, account === undefined ? {} : { account });
};

/** 2026-05-01 is day 20574: 56 years of 365 days, 14 leap days, 31 + 28 + 31 + 30 days. */
const MAY = 20_574;
const VIN = `"licence.vin":"${A}"`;
const revoked = 'letter.revokedOn';

/** What is told of one object, or the revocation that is read. */
const told = async (members: string): Promise<unknown> => {
  const { rows, problems } = await read(`[{${VIN},${members}}]`);
  const found = problems.filter((problem) => !/header/.test(problem));
  return found.join('; ') || rows.get(2)?.[revoked] || 'blank';
};

test('a fact that an object tells twice is known only when both say the same', async () => {
  const twice = `2 told-twice ${revoked}`;
  // a list of letters may tell all of a letter of which a blank would say "no"
  const standing = [revoked, 'letter.suspendedOn', 'letter.confirmedOn'];
  const nested = ['letter.seal', 'letter.sealStandard', ...standing]
    .map((name) => `2 nested-value ${name}`)
    .join('; ');
  for (const [members, expected] of [
    [`"${revoked}":"2026-05-01","${revoked}":null`, twice],
    [`"${revoked}":null,"${revoked}":"2026-05-01"`, twice],
    [`"${revoked}":"2026-05-01","${revoked}":"2026-05-02"`, twice],
    [`"${revoked}":"2026-05-01","${revoked}":"2026-05-01"`, MAY],
    // escaped, the same name
    [`"${revoked}":"2026-05-01","letter.revoked\\u004fn":""`, twice],
    [`"letter":{"revokedOn":"2026-05-01","revokedOn":""}`, twice],
    [`"letter":{"revokedOn":"2026-05-01"},"letter":{"number":"L1"}`, MAY],
    [`"letter":{"revokedOn":"2026-05-01"},"letter":{"revokedOn":null}`, twice],
    [`"letter":{"revokedOn":"2026-05-01"},"${revoked}":null`, twice],
    [`"撤销日期":"2026-05-01","${revoked}":"2026-05-02"`, twice],
    [`"撤销日期":"2026-05-01","${revoked}":null`, MAY],
    [`"撤销日期":"/","${revoked}":"2026-05-01"`, MAY],
    [`"撤销日期":"0000-00-00","${revoked}":"2026-05-01"`, MAY],
    [`"撤销日期":"2026/5/1","${revoked}":"2026-05-01"`, MAY],
    [`"${revoked}":[]`, `2 nested-value ${revoked}`],
    [`"${revoked}":["2026-05-01"]`, `2 nested-value ${revoked}`],
    [`"letter":[{"revokedOn":"2026-05-01"}]`, nested],
    [`"${revoked}":1e999`, `2 not-a-number ${revoked}`],
    [`"${revoked}":12345678901234567890`, `2 not-a-date ${revoked}`],
    [`"${revoked}":true`, `2 not-a-date ${revoked}`],
    [`"${revoked}":"待定"`, `2 not-settled ${revoked}`],
    [`"${revoked}":null`, 'blank'],
    [`"letter":null`, 'blank'],
    [`"letter":{}`, 'blank'],
    [`"letter":[]`, 'blank'],
  ] as const) {
    assert.equal(await told(members), expected, members);
  }
});

test('another name of a fact in a later object counts, whatever the fact', async () => {
  const { rows } = await read(`[{${VIN},"licence.brand":"BYD"},{"vin":"${B}","品牌":"MG"}]`);
  assert.deepEqual(
    [...rows.values()].map((facts) => [facts?.['licence.vin'], facts?.['licence.brand']]),
    [
      [A, 'BYD'],
      [B, 'MG'],
    ],
  );
});

test('lists of an account below its name hold open what a blank would say "no" to', async () => {
  const { problems } = await read(
    `[{${VIN},"certificate":[{"deregisteredOn":"2026-05-01"}],` +
      '"declarations":[{"exitedOn":"2026-05-02"}],"photos":[1]}]',
  );
  assert.deepEqual(
    problems.filter((problem) => problem.startsWith('2')),
    [
      '2 nested-value certificate.encumbrance',
      '2 nested-value certificate.tempPlateUntil',
      '2 nested-value certificate.deregisteredOn',
      '2 nested-value declaration.exitedOn',
      '2 nested-value declaration.returnedOn',
    ],
  );
});

test('an object of nothing but unknown names is reported, and one of thousands of names', async () => {
  const { rows, problems } = await read(
    `[{${VIN}},{"shoe":1},{"certificate":[{"deregisteredOn":"2026-05-01"}]},{}]`,
  );
  assert.deepEqual([...rows.keys()], [2, 3, 4]);
  assert.deepEqual(
    problems.filter((problem) => !problem.startsWith('1')),
    [
      '3 vin-missing licence.vin',
      '4 vin-missing licence.vin',
      '4 nested-value certificate.encumbrance',
      '4 nested-value certificate.tempPlateUntil',
      '4 nested-value certificate.deregisteredOn',
    ],
  );
  const many = Array.from({ length: 5000 }, (_, at) => `"n${at}":${at}`).join(',');
  const wide = await read(`[{${VIN}},{${VIN},${many},"${revoked}":"2026-05-01"}]`);
  assert.equal(wide.rows.get(3), null);
  assert.ok(wide.problems.includes('3 too-many-fields'));
});

test('what stands whole before text that is no JSON is answered, and the rest told', async () => {
  const items = Array.from({ length: 38 }, () => `{${VIN}}`).join(',\n');
  for (const [text, refused] of [
    [`[${items}] and so on`, 'broken-json'],
    [`[${items}]\n// the end`, 'json-comment'],
    [`[${items}, /* more */ {${VIN}}]`, 'json-comment'],
    [`[${items}, // more\n{${VIN}}]`, 'json-comment'],
    [`[${items}] /`, 'broken-json'],
  ] as const) {
    const found = await read(text);
    assert.deepEqual([found.refused, found.rows.size], [refused, 38], text.slice(-30));
  }
  // a slash in a text, and one in an item that is broken
  const { rows } = await read(`[{${VIN},"licence.brand":"a//b/*"},{${VIN},"x":1/2},{${VIN}}]`);
  assert.deepEqual(
    [...rows.values()].map((facts) => facts === null),
    [false, true, false],
  );
});

test('JSON with nothing in it, and JSON with comments before it, are told for what they are', async () => {
  for (const text of [
    '[]',
    ' [ ]\n',
    '{}',
    '[{}]',
    '{"data":[]}',
    '{"vehicles":[]}',
    '{"code":0,"data":[]}',
  ]) {
    assert.equal((await read(text)).refused, 'no-items', text);
  }
  for (const text of [
    `// exported\n[{${VIN}}]`,
    `/* exported\n * by */ // twice\n{"vehicles":[{${VIN}}]}`,
    `[ // first\n{${VIN}}]`,
    `{ /* a */ "vehicles":[{${VIN}}]}`,
  ]) {
    assert.equal((await read(text)).refused, 'json-comment', text);
  }
  assert.equal((await read('{"shoes":[{"size":1}]}')).refused, 'no-known-header');
  assert.equal((await read('// notes\nvin,brand\n')).refused, null);
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { attestOutlets } from '../../src/register/outlets/attest-outlets.ts';
import { closeOutlet } from '../../src/register/outlets/close-outlet.ts';
import { confirmImport } from '../../src/register/outlets/confirm-import.ts';
import { listImportLines } from '../../src/register/outlets/list-import-lines.ts';
import { listImportProblems } from '../../src/register/outlets/list-import-problems.ts';
import { listOutlets } from '../../src/register/outlets/list-outlets.ts';
import type { NetworkImport } from '../../src/register/outlets/outlet-shapes.ts';
import { previewImport } from '../../src/register/outlets/preview-import.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-24');
const folder = await mkdtemp(join(tmpdir(), 'mileproof-network-'));
after(() => rm(folder, { recursive: true }));

const maker = (): Promise<Actor> => newActor(owner, 'manufacturer', { maker: 'chery' });

let files = 0;
const handIn = async (who: Actor, text: string, name = 'outlets.csv'): Promise<NetworkImport> => {
  files += 1;
  const path = join(folder, `${files}`);
  await writeFile(path, text);
  const digest = createHash('sha256').update(text).digest('hex');
  return doneBy(previewImport(register, who, { name, file: { path, digest } }));
};

const numbersOf = async (who: Actor): Promise<readonly string[]> =>
  (await doneBy(listOutlets(register, who, { own: true, limit: 100 }))).items.map(
    ({ number }) => number,
  );

const linesOf = async (who: Actor, { id }: NetworkImport) =>
  (await doneBy(listImportLines(register, who, { import: id, limit: 100 }))).items;

const problemsOf = async (who: Actor, { id }: NetworkImport) =>
  (await doneBy(listImportProblems(register, who, { import: id, limit: 100 }))).items.map(
    ({ row, field, code }) => [row, field, code],
  );

const FIRST = `网点编号,网点名称,国家,城市,经度,纬度,联系电话,品牌,维修,配件,是否服务非本网点进口车辆
KZ-1,阿拉木图示例服务站,哈萨克斯坦,Almaty,76.9286,43.2567,+7 727 250 00 01,奇瑞,是,是,是
KZ-2,阿斯塔纳示例服务站,哈萨克斯坦,Astana,51.13,71.43,+7 717 270 00 01,奇瑞,是,,
KZ-3,,哈萨克斯坦,Shymkent,69.6,42.32,,,,,
`;

test('nothing is written before a preview is confirmed; what is valid goes on, the rest is told', async () => {
  const who = await maker();
  const read = await handIn(who, FIRST);
  assert.deepEqual([read.proposes, read.changes, read.same], [2, 0, 0]);
  assert.deepEqual(await problemsOf(who, read), [
    // latitude 71 in the place of the longitude
    [3, 'position', 'position-swapped'],
    [4, 'name', 'name-missing'],
  ]);
  assert.deepEqual(await numbersOf(who), []);
  assert.equal(
    await codeOf(confirmImport(register, who, { import: read.id, digest: '0'.repeat(64) })),
    'import-stale',
  );
  const taken = await doneBy(
    confirmImport(register, who, { import: read.id, digest: read.digest }),
  );
  assert.deepEqual([taken.proposes, taken.changes], [2, 0]);
  assert.deepEqual(await numbersOf(who), ['KZ-1', 'KZ-2']);
  assert.equal(
    await codeOf(confirmImport(register, who, { import: read.id, digest: read.digest })),
    'import-confirmed',
  );
});

test('the same file again changes nothing; a changed row shows what changes, and a blank erases nothing', async () => {
  const who = await maker();
  const first = await handIn(who, FIRST);
  await doneBy(confirmImport(register, who, { import: first.id, digest: first.digest }));
  const again = await handIn(who, FIRST);
  assert.deepEqual([again.proposes, again.changes, again.same], [0, 0, 2]);
  const mended = await handIn(
    who,
    `number,name,country,city,lon,lat,phone,parts,warranty
KZ-1,阿拉木图示例服务站,KZ,,76.9286,43.2567,+77272500002,no,yes
KZ-2,阿斯塔纳示例服务站,KZ,,71.43,51.13,,,
`,
  );
  const lines = await linesOf(who, mended);
  assert.deepEqual(
    lines.map(({ number, action, changes }) => [number, action, changes]),
    [
      [
        'KZ-1',
        'change',
        [
          { field: 'phone', before: '+77272500001', after: '+77272500002' },
          { field: 'parts', before: 'yes', after: 'no' },
          { field: 'warranty', before: 'not-stated', after: 'yes' },
        ],
      ],
      ['KZ-2', 'change', [{ field: 'position', before: null, after: '71.43 51.13' }]],
    ],
  );
  await doneBy(confirmImport(register, who, { import: mended.id, digest: mended.digest }));
  const { items } = await doneBy(listOutlets(register, who, { own: true, limit: 100 }));
  assert.deepEqual(
    items.map(({ city, phone, services }) => [
      city,
      phone,
      services.parts.answer,
      services.service.answer,
    ]),
    [
      ['Almaty', '+77272500002', 'no', 'yes'],
      ['Astana', '+77172700001', 'not-stated', 'yes'],
    ],
  );
});

test('a twin within 50 metres, in the file or in the register, and a closed number are not taken', async () => {
  const who = await maker();
  const first = await handIn(
    who,
    'number,name,country,lon,lat\nA,Made Up Motors,KZ,76.9286,43.2567\nB,Gone Motors,KZ,71.43,51.13\n',
  );
  await doneBy(confirmImport(register, who, { import: first.id, digest: first.digest }));
  const { items } = await doneBy(listOutlets(register, who, { own: true, limit: 10 }));
  const gone = items.find(({ number }) => number === 'B')?.id ?? '';
  await doneBy(attestOutlets(register, who, { outlets: [gone] }));
  await doneBy(closeOutlet(register, who, { outlet: gone }));
  // 0.0004 degrees of latitude are 44 metres, 0.0005 are 56
  const next = await handIn(
    who,
    `number,name,country,lon,lat
B,Gone Motors,KZ,71.43,51.13
C,made up  MOTORS,KZ,76.9286,43.2571
D,Made Up Motors,KZ,76.9286,43.2572
E,Made Up Motors,KZ,76.9286,43.2573
`,
  );
  assert.deepEqual(await problemsOf(who, next), [
    [2, 'number', 'closed-in-register'],
    [3, 'number', 'in-register-under-another-number'],
    [4, 'position', 'twice-in-file'],
    [5, 'position', 'twice-in-file'],
  ]);
});

test('a preview of a network that has changed since is not confirmed', async () => {
  const who = await maker();
  const one = await handIn(who, 'number,name,country\nA,Made Up Motors,KZ\n');
  const two = await handIn(who, 'number,name,country\nA,Other Motors,KZ\n');
  await doneBy(confirmImport(register, who, { import: one.id, digest: one.digest }));
  assert.equal(
    await codeOf(confirmImport(register, who, { import: two.id, digest: two.digest })),
    'import-stale',
  );
});

test("an import is its manufacturer's alone", async () => {
  const who = await maker();
  const read = await handIn(who, 'number,name,country\nA,Made Up Motors,KZ\n');
  const rival = await newActor(owner, 'manufacturer', { maker: 'gwm' });
  assert.equal(
    await codeOf(confirmImport(register, rival, { import: read.id, digest: read.digest })),
    'not-found',
  );
});

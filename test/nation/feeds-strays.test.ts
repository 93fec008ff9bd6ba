import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import papaparse from 'papaparse';
import { accountOfPath } from '../../src/nation/feeds/account-of-path.ts';
import { seemsOfAccount } from '../../src/nation/feeds/seems-of-account.ts';
import { runCli } from '../cli/run-cli.ts';
import { ALL } from '../tier.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-strays-'));
after(() => rm(scratch, { recursive: true, force: true }));

const VIN = 'LGXCE4CB2PZZZ0001';
const STAFF = '姓名,工号,科室\n张三,1,一科\n';

/** A workbook of one sheet with texts in its cells, row by row. */
const workbook = (rows: readonly (readonly string[])[]): Uint8Array => {
  const texts = rows.flat();
  let at = 0;
  const sheet = rows
    .map((row) => `<row>${row.map(() => `<c t="s"><v>${at++}</v></c>`).join('')}</row>`)
    .join('');
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="${kind}"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships><Relationship Id="r1" Type="${kind}/worksheet" ` +
      `Target="worksheets/a.xml"/><Relationship Id="r2" Type="${kind}/sharedStrings" Target="strings.xml"/>` +
      `</Relationships>`,
    'xl/worksheets/a.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/strings.xml': `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([n, t]) => [n, strToU8(t)])));
};

test('other words beside the account, numbers, dates and pieces make a file doubtful', () => {
  const told = (path: string): string => {
    const given = accountOfPath(path);
    return given === null ? '' : `${given.account}${given.doubtful ? '?' : ''}`;
  };
  for (const [path, wanted] of [
    ['海关.csv', 'declaration'],
    ['海关2026年5月.csv.gz', 'declaration'],
    ['海关报关单-第3期.csv', 'declaration'],
    ['customs_declarations_2026-05_part2.csv', 'declaration'],
    ['海关/2026年上半年.csv', 'declaration'],
    ['certificate/province=44/part-0001.parquet', 'certificate'],
    ['海关备注.csv', 'declaration?'],
    ['海关人员名单.csv', 'declaration?'],
    ['海关/人员名单.csv', 'declaration?'],
    ['customs staff.csv', 'declaration?'],
    ['出口许可证/2025年下半年.csv', 'licence'],
    ['notes.csv', ''],
  ] as const) {
    assert.equal(told(path), wanted, path);
  }
});

test('a file seems of the account by its key, its columns or VINs, or when it cannot be read', async () => {
  const cases: readonly (readonly [string, string | Uint8Array, boolean])[] = [
    ['staff.csv', STAFF, false],
    ['note.txt', '关于报送海关数据的通知\n请于五月底前报送。\n', false],
    ['remarks.csv', '报关单号,备注\nA1,已核\n', false],
    ['staff.csv.gz', gzipSync(STAFF), false],
    ['staff.json', '[{"姓名": "张三", "科室": "一科"}]', false],
    [
      'staff.xlsx',
      workbook([
        ['姓名', '科室'],
        ['张三', '一科'],
      ]),
      false,
    ],
    ['utf16.csv', Buffer.from(`\ufeff${STAFF}`, 'utf16le'), false],
    ['keyed.csv', `VIN,备注\n${VIN},x\n`, true],
    ['renamed.csv', '报关单号,申报日期,出口日期,车辆\nA1,2026-01-01,2026-01-05,x\n', true],
    ['headless.csv', `A1,2026-01-01,${VIN}\n`, true],
    ['headless.csv.gz', gzipSync(`A1,2026-01-01,${VIN}\n`), true],
    ['headless16.csv', Buffer.from(`\ufeffA1,甲,${VIN}\n`, 'utf16le'), true],
    ['cover.xlsx', workbook([['海关数据'], [VIN, '甲']]), true],
    ['empty.csv', '', true],
    ['binary.csv', Buffer.alloc(64, 1), true],
    ['cut.csv.gz', gzipSync(`VIN,备注\n${'x,y\n'.repeat(999)}`).subarray(0, 30), true],
    ['cut.xlsx', workbook([['姓名'], ['张三']]).subarray(0, 200), true],
  ];
  for (const [name, content, wanted] of cases) {
    const path = join(scratch, name);
    await writeFile(path, content);
    const file = { account: 'declaration', path, name, bytes: content.length } as const;
    assert.equal(await seemsOfAccount(file, scratch, 'k'), wanted, name);
  }
});

test('a list beside the feeds holds no gate open; what seems a damaged feed does', async () => {
  const nation = join(scratch, 'nation');
  const simulated = ['simulate', '--vehicles', '1000', '--seed', '4', '--clean', '--out', nation];
  assert.equal((await runCli(simulated)).status, 0);
  const screened = async (files: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(nation, name)), { recursive: true });
      await writeFile(join(nation, name), content);
    }
    const out = join(scratch, 'out');
    const { err } = await runCli(['screen', nation, '--out', out]);
    for (const name of Object.keys(files)) await rm(join(nation, name));
    const { totals, inputs } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    const problems = await readFile(join(out, 'problems.csv'), 'utf8');
    const names = inputs.map(({ name }: { readonly name: string }) => name);
    return { clear: totals.clear as number, err, problems, names };
  };
  // as a batch the folder is read in a fifth of the time
  const { out: answers } = await runCli(['screen', nation, '--format', 'csv']);
  const { data } = papaparse.parse<{ readonly gate: string }>(answers, { header: true });
  const clear = data.filter(({ gate }) => gate === 'clear').length;
  assert.ok(clear > 0);
  const own = (await readdir(nation)).filter((name) => accountOfPath(name) !== null);
  assert.ok(own.includes('declaration.csv'), own.join());
  const strays = ['海关人员名单.csv', '海关/名单.csv', '海关备注.csv'];
  const beside = await screened(Object.fromEntries(strays.map((name) => [name, STAFF])));
  assert.equal(beside.clear, clear);
  assert.deepEqual(beside.names.toSorted(), own.toSorted());
  for (const name of strays) {
    assert.ok(beside.err.includes(`${name}: not-of-the-account`), name);
    assert.match(beside.problems, new RegExp(`^${name},0,"",not-of-the-account,`, 'm'));
  }
  const headless = await screened({ '海关台账.csv': `A1,2026-01-01,${VIN}\n` });
  assert.ok(headless.clear < clear);
  if (!ALL) return;
  const named = await screened({ '海关2026.csv': STAFF });
  assert.equal(named.clear, headless.clear);
});

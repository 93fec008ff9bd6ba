import assert from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import papaparse from 'papaparse';
import { ROOT, runCli } from './run-cli.ts';
import { csvOf, FIRST, ROWS, type Row, SAMPLE } from './sample-rows.ts';
import { fileOf, SCRATCH, screenPath, verdictsOf } from './screen-file.ts';

describe('screen', () => {
  test('several inputs: each row names its own', async () => {
    const one = await fileOf('one.csv', csvOf(FIRST));
    const two = await fileOf('two.csv', csvOf(FIRST, ROWS[1] ?? {}));
    const { out } = await runCli(['screen', one, two, '--format', 'ndjson']);
    const rows = out.trimEnd().split('\n');
    assert.deepEqual(
      rows.map((line) => {
        const { row, input } = JSON.parse(line) as { row: number; input: string };
        return [row, input];
      }),
      [
        [2, one],
        [2, two],
        [3, two],
      ],
    );
    const csv = await runCli(['screen', one, two, '--format', 'csv']);
    const table = papaparse.parse<Row>(csv.out.replace(/^\ufeff/, ''), { header: true });
    assert.deepEqual(
      table.data.slice(0, 3).map((row) => row['input']),
      [one, two, two],
    );
    const shown = await runCli(['screen', one, two]);
    assert.ok(shown.out.startsWith(`${one}\n1 vehicle`));
    assert.ok(shown.out.includes(`\n${two}\n2 vehicles`));
  });

  test('a VIN twice in one application is told on both rows and leaves the gate alone', async () => {
    const path = await fileOf('twice.csv', csvOf(FIRST, FIRST));
    const once = await fileOf('once.csv', csvOf(FIRST));
    const { out } = await runCli(['screen', path, '--format', 'ndjson']);
    const alone = verdictsOf((await runCli(['screen', once, '--format', 'ndjson'])).out);
    const rows = verdictsOf(out);
    assert.deepEqual(
      rows.map(({ quality }) => quality.filter(({ code }) => code === 'vin-repeated').length),
      [1, 1],
    );
    assert.match(rows[0]?.quality.at(-1)?.remedy.en ?? '', /Row 3 of the same application/);
    assert.deepEqual(
      rows.map(({ gate }) => gate),
      [alone[0]?.gate, alone[0]?.gate],
    );
  });

  test('one input of several that is missing: the others are answered, the status says it', async () => {
    const missing = join(SCRATCH, 'nowhere.csv');
    const one = await fileOf('one.csv', csvOf(FIRST));
    const { status, out, err } = await runCli(['screen', missing, one, '--format', 'json']);
    assert.equal(status, 66);
    assert.equal((JSON.parse(out) as unknown[]).length, 1);
    assert.match(err, /nowhere\.csv: no-such-file: /);
  });

  test('standard input as CSV, NDJSON and JSON gives the same rows', async () => {
    const rows = ROWS.slice(0, 3);
    const csv = await runCli(['screen', '-', '--format', 'ndjson'], csvOf(...rows));
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    const ndjson = await runCli(['screen', '-', '--format', 'ndjson'], lines);
    const json = await runCli(['screen', '-', '--format', 'ndjson'], JSON.stringify(rows));
    assert.equal(verdictsOf(csv.out).length, 3);
    assert.equal(ndjson.out, csv.out);
    assert.equal(json.out, csv.out);
    assert.equal(ndjson.err + json.err, '');
  });

  test('standard input that holds nothing is told by its own name', async () => {
    const { status, err } = await runCli(['screen', '-', '--lang', 'zh']);
    assert.equal(status, 65);
    assert.match(err, /^mileproof: -: empty-file: 文件为空/);
  });

  test('--out appears whole or not at all', async () => {
    const folder = join(SCRATCH, 'answers');
    const out = join(folder, 'new', 'rows.ndjson');
    const good = await runCli(['screen', SAMPLE, '--format', 'ndjson', '--out', out]);
    assert.deepEqual([good.status, good.out], [1, '']);
    assert.deepEqual(await readdir(join(folder, 'new')), ['rows.ndjson']);
    const direct = await runCli(['screen', SAMPLE, '--format', 'ndjson']);
    assert.equal(await readFile(out, 'utf8'), direct.out);

    const tail = await fileOf('tail.json', `[${JSON.stringify(FIRST)},{"licence.vin": oops`);
    for (const [input, status] of [
      [tail, 65],
      [join(SCRATCH, 'nowhere.csv'), 66],
    ] as const) {
      for (const format of ['ndjson', 'json', 'csv', 'table', 'html']) {
        const ran = await runCli(['screen', input, '--format', format, '--out', out]);
        assert.equal(ran.status, status);
        assert.match(ran.err, /rows\.ndjson was not written/);
      }
    }
    assert.deepEqual(await readdir(join(folder, 'new')), ['rows.ndjson']);
    assert.equal(await readFile(out, 'utf8'), direct.out);
  });

  test('a place that cannot be written is said, without a trace', async () => {
    await fileOf('answers/file', '');
    for (const out of [join(SCRATCH, 'answers'), join(SCRATCH, 'answers', 'file', 'x.csv')]) {
      const { status, err } = await runCli(['screen', SAMPLE, '--out', out]);
      assert.equal(status, 73);
      assert.match(err, /^mileproof: .* cannot be written: .*\n$/);
    }
    const { status } = await runCli(['template', '--out', join(SCRATCH, 'no', 'such', 'x.xlsx')]);
    assert.equal(status, 73);
  });

  test('--today moves the clock of a duty: the day of the limit, and the day after', async () => {
    // the plate ends 2026-06-30; 60 days more a late customs entry is waited for: until 2026-08-29
    const plate = {
      ...FIRST,
      'certificate.tempPlateUntil': '2026-06-30',
      'declaration.exitedOn': '',
    };
    const path = await fileOf('plate.csv', csvOf(plate));
    const overdue = async (today: string): Promise<boolean> => {
      const { verdicts } = await screenPath(path, '--today', today);
      return (
        verdicts[0]?.findings.some(({ rule, result }) => rule === 'D01' && result === 'notMet') ===
        true
      );
    };
    assert.equal(FIRST['certificate.pendingExportOn'], '2026-04-30');
    assert.equal(await overdue('2026-07-01'), false);
    assert.equal(await overdue('2026-08-29'), false);
    assert.equal(await overdue('2026-08-30'), true);
    // Today of these tests is 2026-11-24.
    const { verdicts } = await screenPath(path);
    assert.ok(verdicts[0]?.findings.some(({ rule }) => rule === 'D01'));
  });

  test('--set may be repeated for several values', async () => {
    const gate = async (...settings: string[]): Promise<readonly string[]> => {
      const { verdicts } = await screenPath(SAMPLE, ...settings.flatMap((one) => ['--set', one]));
      return verdicts.map((verdict) => verdict.gate);
    };
    const shipped = await gate();
    const short = await gate('G01.days=90');
    assert.notDeepEqual(short, shipped);
    assert.deepEqual(await gate('D01.days=30', 'G01.days=90'), short);
  });

  test('a law that is broken or not there is said, with its file', async () => {
    const law = join(SCRATCH, 'law');
    await cp(join(ROOT, 'law'), law, { recursive: true });
    await writeFile(join(law, 'china', 'broken.yaml'), 'rules: [\n');
    const broken = await runCli(['screen', SAMPLE, '--law', law]);
    assert.deepEqual([broken.status, broken.out], [65, '']);
    assert.match(broken.err, /^mileproof: the law cannot be read: china\/broken\.yaml: /);
    for (const words of [
      ['screen', SAMPLE],
      ['law', 'list'],
      ['law', 'check'],
    ]) {
      const none = await runCli([...words, '--law', join(SCRATCH, 'no-law')]);
      assert.equal(none.status, 66, words.join(' '));
      assert.match(none.err, /no such folder of law/);
    }
  });

  test('a VIN in two applications is barred in both, each naming the other', async () => {
    const path = await fileOf(
      'uses.csv',
      csvOf(FIRST, ROWS[10] ?? {}, { ...FIRST, 'licence.application': 'OTHER' }),
    );
    const { verdicts } = await screenPath(path);
    const others = verdicts.map(({ findings }) => {
      const used = findings.find(({ rule }) => rule === 'G18');
      return used?.result === 'notMet' ? used.because['uses.otherApplication'] : null;
    });
    assert.deepEqual(others, ['OTHER', null, 'CK2026070000']);
  });

  test('a licence that was used before another application was filed is no second use', async () => {
    const licensed = {
      ...FIRST,
      'licence.number': 'N1',
      'licence.validUntil': '2026-11-04',
      'licence.appliedOn': '2026-05-05',
    };
    const later = { ...FIRST, 'licence.application': 'OTHER', 'licence.appliedOn': '2026-06-30' };
    const others = async (exitedOn: string): Promise<readonly unknown[]> => {
      const left = { ...licensed, 'declaration.exitedOn': exitedOn };
      const { verdicts } = await screenPath(
        await fileOf('used.csv', csvOf(left, { ...later, 'licence.number': 'N2' })),
      );
      return verdicts.map(
        ({ findings }) =>
          findings.find(({ rule }) => rule === 'G18')?.because['uses.otherApplication'] ?? null,
      );
    };
    assert.deepEqual(await others('2026-06-29'), [null, 'CK2026070000']);
    assert.deepEqual(await others('2026-06-30'), [null, 'CK2026070000']);
    assert.deepEqual(await others('2026-07-01'), ['OTHER', 'CK2026070000']);
  });

  test('threads give the bytes of one thread, rows of one VIN in different chunks included', async () => {
    // 150 kB of a column nobody reads, in every row, make six chunks of a megabyte and more than 4 MB
    const fill = 'x'.repeat(30_000);
    const notes = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`note ${name}`, fill]),
    );
    const rows = [...ROWS, { ...FIRST, 'licence.application': 'OTHER' }];
    const thin = await screenPath(await fileOf('thin.csv', csvOf(...rows)));
    const wide = await screenPath(
      await fileOf('wide.csv', csvOf(...rows.map((row) => ({ ...row, ...notes })))),
    );
    assert.equal(wide.out, thin.out);
    assert.equal(wide.status, thin.status);
    assert.equal(
      thin.verdicts.filter(({ findings }) =>
        findings.some(({ rule, result }) => rule === 'G18' && result === 'notMet'),
      ).length,
      2,
    );
  });

  test('G09 asks of a mismatch before 2026 and bars it since, and cites the text then in force', async () => {
    const other = { 'licence.brand': 'Borealis' };
    const before = { ...FIRST, ...other, 'licence.appliedOn': '2025-12-31' };
    const since = { ...FIRST, ...other, 'licence.appliedOn': '2026-01-01' };
    const { verdicts } = await screenPath(await fileOf('mismatch.csv', csvOf(before, since)));
    const told = verdicts.map(({ findings }) => {
      const finding = findings.find(({ rule }) => rule === 'G09');
      return [finding?.result, finding?.cite.confidence, finding?.cite.item];
    });
    assert.deepEqual(told, [
      ['unknown', 'inferred', '六(五)'],
      ['notMet', 'verbatim', '一(二)'],
    ]);
  });

  test('blank outlets beside a letter are a missing fact to G06, none is none', async () => {
    const sample = ROWS.find((row) => row['letter.outlets'] === '0') ?? {};
    const { 'letter.outlets': _count, ...young } = sample;
    const outlets = (provider: string, address: string): Row => ({
      ...young,
      'outlet.provider': provider,
      'outlet.address': address,
      'outlet.country': young['licence.destination'] ?? '',
    });
    const rows = [outlets('', ''), outlets('Avto', ''), outlets('', 'Street 1')];
    const blank = [...rows, { ...outlets('', ''), 'outlet.country': '' }];
    const { verdicts } = await screenPath(
      await fileOf('outlets.csv', csvOf(...blank, outlets('Avto', 'Street 1'))),
    );
    const ofG06 = verdicts.map(
      ({ findings }) => findings.find(({ rule }) => rule === 'G06')?.result ?? 'met',
    );
    assert.deepEqual(ofG06, ['unknown', 'unknown', 'unknown', 'unknown', 'met']);
    const none = await screenPath(await fileOf('no-outlets.csv', csvOf(sample)));
    assert.deepEqual(
      none.verdicts[0]?.findings.find(({ rule }) => rule === 'G06')?.result,
      'notMet',
    );
  });
});

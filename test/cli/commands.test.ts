import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import papaparse from 'papaparse';
import { templateSheet } from '../../src/intake/template/template-sheet.ts';
import { ROOT, runCli } from './run-cli.ts';
import { csvOf, FIRST, ROWS, SAMPLE } from './sample-rows.ts';
import { fileOf, SCRATCH, screenPath } from './screen-file.ts';

const VIN = FIRST['licence.vin'] ?? '';

describe('help and usage', () => {
  for (const command of [
    '',
    'screen',
    'explain',
    'whatif',
    'law',
    'law list',
    'law show',
    'law check',
    'law sql',
    'law hash',
    'law diff',
    'vin',
    'letter',
    'letter verify',
    'letter show',
    'letter issue',
    'letter export',
    'letter key new',
    'log',
    'log check',
    'log key new',
    'witness',
    'witness serve',
    'witness follow',
    'template',
    'start',
    'completion',
  ]) {
    test(`${command} --help`, async () => {
      const words = command === '' ? [] : command.split(' ');
      const { status, out, err } = await runCli([...words, '--help']);
      assert.deepEqual([status, err], [0, '']);
      assert.ok(out.startsWith(`Usage: mileproof ${command}`.trimEnd()));
    });
  }

  test('the help stands in groups and ends with examples', async () => {
    const { out } = await runCli(['--help']);
    const heads = out.split('\n').filter((line) => /^[A-Z].*:$/.test(line));
    assert.deepEqual(heads, [
      'Options:',
      'A batch, or one vehicle:',
      'A nation; screen FOLDER --out DIR comes first:',
      'A letter:',
      'The public log:',
      'The register:',
      'The law, and the shell:',
      'Examples:',
    ]);
    assert.match(out, /mileproof law show G01 --on 2026-03-01/);
  });

  test('--version says the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    for (const flag of ['--version', '-V']) {
      assert.deepEqual(await runCli([flag]), { status: 0, out: `${version}\n`, err: '' });
    }
  });

  test('an unknown command is wrong usage, with what was perhaps meant', async () => {
    const { status, err } = await runCli(['screeen', 'x.csv']);
    assert.equal(status, 64);
    assert.match(err, /unknown command 'screeen'/);
    assert.match(err, /Did you mean screen\?/);
  });

  test('an unknown option too', async () => {
    const { status, err } = await runCli(['screen', SAMPLE, '--todya', '2026-01-01']);
    assert.equal(status, 64);
    assert.match(err, /Did you mean --today\?/);
  });

  test('completion knows commands, options and choices', async () => {
    const complete = async (...words: string[]): Promise<readonly string[]> =>
      (await runCli(['complete', '--', ...words])).out.trimEnd().split('\n');
    assert.deepEqual(await complete('scr'), ['screen']);
    assert.deepEqual(await complete('law', 's'), ['show', 'sql', 'shadow']);
    assert.deepEqual(await complete('screen', '--format', 'x'), ['']);
    assert.deepEqual(await complete('screen', 'a.csv', '--format', 'n'), ['ndjson']);
    assert.ok((await complete('screen', '--')).includes('--today'));
    // what is expected there is a path: the shell completes it
    assert.deepEqual(await complete('screen', ''), ['']);
    assert.deepEqual(await complete('screen', 'a.csv', '--out', ''), ['']);
    assert.deepEqual(await complete('completion', ''), ['bash', 'zsh', 'fish']);
    assert.ok(!(await complete('')).includes('complete'));
    assert.deepEqual(await complete('--ver'), ['--version']);
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { status, out } = await runCli(['completion', shell]);
      assert.equal(status, 0);
      assert.match(out, /mileproof\.js" complete --/);
    }
  });
});

describe('explain', () => {
  test('shows one vehicle, its VIN in any case, with the status of its gate', async () => {
    const { status, out } = await runCli(['explain', SAMPLE, '--vin', VIN.toLowerCase()]);
    assert.equal(status, 0);
    assert.match(out, /LS4 K7HDX4 S 0888718/);
    assert.match(out, /Row 2 ·/);
    const blocked = await runCli(['explain', SAMPLE, '--vin', ROWS[2]?.['licence.vin'] ?? '']);
    assert.equal(blocked.status, 1);
    assert.match(blocked.out, /G01/);
  });

  test('a VIN that is not there, and a file that is not there', async () => {
    const none = await runCli(['explain', SAMPLE, '--vin', '11111111111111111']);
    assert.deepEqual([none.status, none.out], [66, '']);
    assert.match(none.err, /holds no vehicle with the VIN 11111111111111111/);
    const file = await runCli(['explain', join(SCRATCH, 'nowhere.csv'), '--vin', VIN]);
    assert.equal(file.status, 66);
  });
});

describe('whatif', () => {
  test('tells who changes answer, from a file and from standard input', async () => {
    // rows 3, 4 and 18 are 95, 180 and 180 days old; 21 is 181 and loses the flag of day 181
    const words = ['--set', 'G01.days=90', '--format', 'ndjson'];
    const { status, out } = await runCli(['whatif', SAMPLE, ...words]);
    assert.equal(status, 0);
    const changed = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { row: number });
    assert.deepEqual(
      changed.map(({ row }) => row),
      [3, 4, 18, 21],
    );
    const piped = await runCli(['whatif', '-', ...words], await readFile(SAMPLE));
    assert.equal(piped.out, out);
  });

  test('says what to give when nothing is set', async () => {
    const { status, err } = await runCli(['whatif', SAMPLE]);
    assert.equal(status, 64);
    assert.match(err, /--set G01\.days=90/);
  });
});

describe('law', () => {
  test('list, show, hash and diff end as they say', async () => {
    const list = await runCli(['law', 'list', '--axis', 'duty']);
    assert.deepEqual([list.status, list.out.trimEnd().split('\n').length], [0, 7]);
    const show = await runCli(['law', 'show', 'g01', '--on', '2026-03-01']);
    assert.equal(show.status, 0);
    assert.match(show.out, /cn\.648\.letter-required/);
    assert.match(show.out, /180 days/);
    assert.equal((await runCli(['law', 'show', 'G99'])).status, 64);
    assert.equal((await runCli(['law', 'list', '--country', 'XX'])).status, 64);
    const hash = await runCli(['law', 'hash']);
    assert.match(hash.out, /^sha256:[0-9a-f]{64}\n$/);
    const set = await runCli(['law', 'hash', '--set', 'G01.days=90']);
    assert.notEqual(set.out, hash.out);
    const diff = await runCli(['law', 'diff', '--set', 'G01.days=90']);
    assert.equal(diff.status, 1);
    assert.ok(diff.out.includes(hash.out.trimEnd()) && diff.out.includes(set.out.trimEnd()));
    const same = await runCli(['law', 'diff', join(ROOT, 'law')]);
    assert.equal(same.status, 0);
    assert.equal((await runCli(['law', 'diff'])).status, 64);
    assert.equal((await runCli(['law', 'diff', join(SCRATCH, 'no-law')])).status, 66);
  });
});

describe('template', () => {
  const accounts = [
    'licence',
    'certificate',
    'factory',
    'exporter',
    'inspection',
    'letter',
  ] as const;

  for (const lang of ['en', 'zh'] as const) {
    test(`filled in for one vehicle in ${lang}, it is read back`, async () => {
      const blank = await runCli(['template', '--format', 'csv', '--lang', lang, '--out', '-']);
      const columns = templateSheet({ lang, accounts });
      const cells = columns.map(({ fact, options }) => {
        const value = FIRST[fact.name] ?? '';
        if (fact.kind === 'boolean' && value !== '') return options[value === 'true' ? 0 : 1];
        if (fact.kind !== 'enum') return value;
        const at = fact.values?.findIndex((listed) => listed.value === value) ?? -1;
        return at < 0 ? value : (options[at] ?? '');
      });
      const filled = `${blank.out}${papaparse.unparse([cells])}\r\n`;
      const screened = await screenPath(await fileOf('filled.csv', filled), '--detail', 'all');
      const plain = await screenPath(await fileOf('first.csv', csvOf(FIRST)), '--detail', 'all');
      assert.equal(screened.err, '');
      assert.equal(screened.out, plain.out);
      assert.equal(screened.verdicts[0]?.gate, 'clear');
    });

    test(`blank in ${lang}, it has every header and no vehicle`, async () => {
      const path = join(SCRATCH, `blank-${lang}.xlsx`);
      await runCli(['template', '--lang', lang, '--out', path]);
      const { status, err } = await runCli(['screen', path, '--format', 'ndjson']);
      assert.equal(status, 65);
      assert.match(err, /^[^\n]*: empty-file: There is no vehicle in it[^\n]*\n$/);
    });
  }

  test('a file that is there is not written over unasked, and unknown accounts are named', async () => {
    const { status, err } = await runCli(['template', '--account', 'foo', '--out', '-']);
    assert.equal(status, 64);
    assert.match(err, /no account foo; there are licence, /);
  });
});

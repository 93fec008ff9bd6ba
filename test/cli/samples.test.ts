import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import papaparse from 'papaparse';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { ROOT, runCli } from './run-cli.ts';

interface Expected {
  readonly row: string;
  readonly application: string;
  readonly vin: string;
  readonly gate: string;
  readonly rules: string;
  readonly scenario: string;
}

const expectedOf = (name: string): readonly Expected[] =>
  papaparse.parse<Expected>(readFileSync(join(ROOT, 'samples', `${name}.expected.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const verdictsOf = (text: string): readonly Verdict[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);

describe('the sample batches', () => {
  for (const name of ['exporter-batch', 'exporter-batch-zh-gb18030']) {
    test(`${name} gives its expected gates, with the rules named`, async () => {
      const path = join(ROOT, 'samples', `${name}.csv`);
      const { status, out, err } = await runCli(['screen', path, '--format', 'ndjson']);
      const expected = expectedOf(name);
      const verdicts = verdictsOf(out);
      assert.equal(verdicts.length, expected.length);
      for (const [index, { row, application, vin, gate, rules, scenario }] of expected.entries()) {
        const verdict = verdicts[index] as Verdict;
        const { row: at, application: of, vin: car, gate: answer } = verdict;
        assert.deepEqual([at, of, car, answer], [Number(row), application, vin, gate], scenario);
        const open = verdict.findings
          .filter(({ result }) => result === 'notMet' || result === 'unknown')
          .map(({ rule }) => rule);
        for (const rule of rules.split(';').filter((one) => one !== '')) {
          assert.ok(open.includes(rule), `${scenario}: ${rule} is not among ${open.join(' ')}`);
        }
      }
      assert.equal(status, 1);
      assert.equal(err, '');
    });
  }

  test('the same file gives the same bytes, from a file and from standard input', async () => {
    const path = join(ROOT, 'samples', 'exporter-batch.csv');
    const first = await runCli(['screen', path, '--format', 'ndjson']);
    const second = await runCli(['screen', path, '--format', 'ndjson']);
    const piped = await runCli(['screen', '-', '--format', 'ndjson'], readFileSync(path));
    assert.equal(second.out, first.out);
    assert.equal(piped.out, first.out);
  });

  test('an object has the parts that the format promises, in order', async () => {
    const path = join(ROOT, 'samples', 'exporter-batch.csv');
    const { out } = await runCli(['screen', path, '--format', 'ndjson']);
    const verdict = verdictsOf(out).find(({ row }) => row === 4) as Verdict;
    assert.deepEqual(Object.keys(verdict), [
      'row',
      'application',
      'vin',
      'gate',
      'entry',
      'risk',
      'quality',
      'findings',
      'ruleset',
    ]);
    const finding = verdict.findings.find(({ rule }) => rule === 'G01');
    assert.ok(finding !== undefined);
    assert.deepEqual(Object.keys(finding), [
      'rule',
      'id',
      'result',
      'because',
      'missing',
      'cite',
      'toldUpTo',
      'announced',
      'remedy',
    ]);
    assert.equal(finding.because['licence.appliedOn'], '2026-09-27');
    assert.equal(finding.because['certificate.registeredOn'], '2026-03-31');
    assert.deepEqual(Object.keys(finding.cite), [
      'instrument',
      'item',
      'url',
      'confidence',
      'dated',
    ]);
    assert.equal(finding.toldUpTo, '2025-12-11', 'the Guidelines are the newest source of G01');
    assert.deepEqual(Object.keys(verdict.entry), ['country', 'answer', 'reasons', 'toldUpTo']);
    assert.match(verdict.ruleset, /^sha256:[0-9a-f]{64}$/);
  });

  test('--detail all adds the rules that are met or do not apply', async () => {
    const path = join(ROOT, 'samples', 'exporter-batch.csv');
    const { out } = await runCli(['screen', path, '--format', 'ndjson', '--detail', 'all']);
    const results = new Set(
      verdictsOf(out).flatMap(({ findings }) => findings.map((f) => f.result)),
    );
    assert.deepEqual([...results].sort(), ['met', 'notApplicable', 'notMet', 'unknown']);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { BATCH_LEAVES, fillingOf } from '../../src/log/leaf.ts';
import { ROOT } from '../cli/run-cli.ts';

const PAGE = readFileSync(join(ROOT, 'docs', 'log-counts.md'), 'utf8').replaceAll(/\s+/g, ' ');

/** By how many leaves the log grows on a day with so many documents: one batch at least. */
const growth = (documents: number): number =>
  documents === 0 ? BATCH_LEAVES : documents + fillingOf(documents);

/** What anybody learns of the number of documents from the growth: the least and the most. */
const learnt = (grown: number): readonly [least: number, most: number] => {
  const numbers = Array.from({ length: 30_000 }, (_, at) => at).filter(
    (documents) => growth(documents) === grown,
  );
  return [numbers[0] ?? -1, numbers.at(-1) ?? -1];
};

const said = (value: number): string => value.toLocaleString('en');

describe('docs/log-counts.md', () => {
  test('its table of days is what the growth tells', () => {
    for (const documents of [0, 1, 4096, 4097, 6000, 20_000]) {
      const grown = growth(documents);
      const [least, most] = learnt(grown);
      const words = least === 0 ? `at most ${said(most)}` : `${said(least)} to ${said(most)}`;
      assert.ok(
        PAGE.includes(`| ${said(documents)} | ${said(grown)} | ${words} |`),
        String(documents),
      );
    }
  });

  test('a batch is filled to whole tiles, and never by more than it needs', () => {
    assert.deepEqual([1, 4095, 4096, 4097].map(fillingOf), [4095, 1, 0, 4095]);
    assert.equal(BATCH_LEAVES % 256, 0);
  });

  test('its estimate of a year is that of an even spread', () => {
    const deviation = Math.sqrt((BATCH_LEAVES ** 2 - 1) / 12);
    assert.equal(Math.round(deviation), 1182);
    const year = deviation * Math.sqrt(365);
    assert.equal(Math.round(year / 100) * 100, 22_600);
    const most = 1.96 * year;
    assert.equal(Math.round(most / 1000), 44);
    assert.equal(Math.round((100 * most) / (6000 * 365)), 2);
    for (const words of [
      'give or take 1,182',
      '22,600',
      '2,190,000 give or take 44,000',
      '**2 %**',
    ]) {
      assert.ok(PAGE.includes(words), words);
    }
  });
});

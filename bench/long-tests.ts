import { join } from 'node:path';
import { runTests } from '../tools/check/run-tests.ts';
import { filesOfTier, testFiles } from '../tools/check/test-files.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';

const ROOT = join(import.meta.dirname, '..');

/** The tests that take minutes for themselves (`npm test -- --long`), one file after another; fails where one does. */
export const row: BenchRow = {
  id: 'long',
  title: 'Tests that take minutes for themselves',
  measure: async () => {
    process.env['MILEPROOF_TESTS'] = 'long';
    const figures: Figure[] = [];
    const notes: string[] = [];
    const wrong: string[] = [];
    for (const file of filesOfTier(ROOT, testFiles(ROOT), 'long')) {
      const alone = (): string => `npm test -- --long ${file}`;
      const { passed, failed, skipped, seconds } = await runTests(ROOT, [file], { alone });
      if (failed > 0) wrong.push(`${file}: ${failed} tests failed`);
      if (skipped > 0) notes.push(`${file}: ${skipped} tests were skipped, which it says why`);
      figures.push({
        contender: 'Mileproof',
        version: ownVersion(),
        what: `${file}: ${passed} passed`,
        value: seconds.get(file) ?? Number.NaN,
        unit: 's',
      });
    }
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    return { figures, notes };
  },
};

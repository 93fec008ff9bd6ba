import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { displayWidth } from '../../src/report/words/display-width.ts';
import { ROOT, runCli } from './run-cli.ts';

/** Lines with which npm heads what it runs: blank, the package, the command, blank. */
const NPM_LINES = 4;

describe('npm start', () => {
  for (const lang of ['en', 'zh'] as const) {
    test(`fits a screen of 24 lines of 80 columns, npm's own lines with it, ${lang}`, async () => {
      const { status, out, err } = await runCli(['start', '--lang', lang]);
      assert.deepEqual([status, err], [0, '']);
      const lines = out.trimEnd().split('\n');
      assert.ok(lines.length + NPM_LINES <= 24, `${lines.length} lines`);
      for (const line of lines) assert.ok(displayWidth(line) <= 80, line);
      assert.match(out, lang === 'en' ? /^38 vehicles answered\n/ : /^已审查38辆\n/);
      // the five gravest: VINs in groups, each refused, each with what stands against it
      const gravest = lines.filter((line) => /^ +\d+ {2}\w{3} \w{6} \w \w{7} {2}✗ /.test(line));
      assert.equal(gravest.length, 5);
      for (const line of gravest) assert.match(line, / G\d\d /);
      // one line a reason, the most frequent first
      const often = lines.flatMap((line) => /^ +(\d+) {2}G\d\d/.exec(line)?.[1] ?? []).map(Number);
      assert.ok(often.length >= 3 && often[0] === 6);
      assert.deepEqual(
        often,
        [...often].sort((a, b) => b - a),
      );
      assert.match(out, /out\/report\.html/);
    });
  }

  test('names three commands, the first on a vehicle that was refused, and writes the report', async () => {
    const { out } = await runCli(['start']);
    const commands = [...out.matchAll(/npx mileproof (.+)/g)].map(([, words = '']) =>
      words.split(' '),
    );
    assert.equal(commands.length, 3);
    for (const [index, words] of commands.entries()) {
      const here = words.map((word) => (word.startsWith('samples/') ? join(ROOT, word) : word));
      const more = words[0] === 'template' ? ['--out', '-'] : [];
      const { status } = await runCli([...here, ...more]);
      assert.equal(status, words[0] === 'template' ? 0 : 1, `command ${index + 1}`);
    }
    const report = await readFile(join(ROOT, 'out', 'report.html'), 'utf8');
    assert.match(report, /<\/html>\n$/);
  });
});

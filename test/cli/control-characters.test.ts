import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ROOT, runCli } from './run-cli.ts';

/** Colours what follows, sets the window's title, clears the screen, turns text around. */
const EVIL = '\u001b[31m\u001b]0;title\u0007\u001b[2J\u202e\u009b1m';
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

const folder = mkdtempSync(join(tmpdir(), 'mileproof-control-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const VIN = 'LSJJV8DJ2SC765444';
const sheet = file(
  `a${EVIL}b.csv`,
  `vin,申请日期,${EVIL}head\n${VIN},2026-05-05,x\nx${EVIL},${EVIL},y\n`,
);
const empty = file(`c${EVIL}d.csv`, '');
const accounts = join(folder, `e${EVIL}f`);
mkdirSync(accounts);
writeFileSync(join(accounts, `g${EVIL}h.csv`), `vin,${EVIL}\n${VIN},1\n`);
writeFileSync(join(accounts, 'licence.csv'), `vin,申请日期,${EVIL}\n${VIN},2026-05-05,${EVIL}\n`);
const law = join(folder, 'law');
cpSync(join(ROOT, 'law'), law, { recursive: true });
writeFileSync(join(law, 'china', `x${EVIL}.yaml`), `id: ${'x'}\ncode: "${'\\e[31m'}"\n`);

/** Command lines in which a header, the name of a file or an argument would move a terminal's cursor. */
const LINES: readonly (readonly string[])[] = [
  ['screen', sheet],
  ['screen', sheet, sheet],
  ['screen', sheet, '--format', 'csv'],
  ['screen', empty],
  ['screen', accounts],
  ['screen', `${folder}/none${EVIL}`],
  ['screen', sheet, '--set', `${EVIL}=1`],
  ['screen', sheet, '--set', `G01.days=${EVIL}`],
  ['screen', sheet, '--today', EVIL],
  ['screen', sheet, '--law', `${folder}/none${EVIL}`],
  ['screen', accounts, '--out', join(folder, `out${EVIL}`)],
  ['explain', sheet, '--vin', VIN],
  ['explain', sheet, '--vin', EVIL],
  ['whatif', sheet, '--set', 'G01.days=90'],
  ['whatif', sheet, '--set', `${EVIL}`],
  ['vin', EVIL],
  ['vin', `LSJJV8DJ2SC${EVIL}`],
  ['law', 'show', EVIL],
  ['law', 'check', law],
  ['law', 'diff', `${folder}/none${EVIL}`],
  ['template', '--format', 'csv', '--out', join(folder, `t${EVIL}.csv`)],
  ['sales', `${folder}/none${EVIL}`],
  ['lanes', `${folder}/none${EVIL}`, '--out', folder],
  ['referrals', `${folder}/none${EVIL}`, '--out', folder, '--claimant', EVIL],
  ['service', `${folder}/none${EVIL}`, '--out', folder],
  ['simulate', '--vehicles', EVIL, '--out', folder],
  ['completion', EVIL],
  [EVIL],
  [`--${EVIL}`],
];

describe('control characters of headers, names of files and arguments do not reach the terminal', () => {
  for (const words of LINES) {
    test(
      words.map((word) => word.replaceAll(EVIL, '…').replace(folder, '')).join(' '),
      async () => {
        const { out, err } = await runCli(words);
        assert.doesNotMatch(err, HARMFUL);
        // Rows of CSV are data for a program.
        if (!words.includes('csv')) assert.doesNotMatch(out, HARMFUL);
        assert.notEqual(out + err, '');
      },
    );
  }
});

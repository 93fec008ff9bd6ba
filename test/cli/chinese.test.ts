import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runCli } from './run-cli.ts';
import { FIRST, SAMPLE } from './sample-rows.ts';
import { SCRATCH } from './screen-file.ts';

const VIN = FIRST['licence.vin'] ?? '';

describe('Chinese', () => {
  /** What the program itself says in English, in any table. */
  const ENGLISH =
    /\b(Gate|Entry|Risk|Quality|Row|Reasons?|Days?|vehicles?|licensed|admissible|conditional|barred|undetermined|blocked|clear|low|elevated|high|sound|problems?|remed(y|ies)|missing|because|source|no longer|rows?|verbatim|secondary|inferred|sure|likely)\b/i;
  /** Without what is quoted: titles of foreign sources, hashes, what was set. */
  const own = (text: string): string =>
    text
      .replace(/\n(理由及补正要求|.*说明)\n[\s\S]*/, '')
      .replace(/^(G01\.days.*|[-+] sha256.*)$/gm, '');

  for (const words of [
    ['screen', SAMPLE],
    ['explain', SAMPLE, '--vin', VIN],
    ['whatif', SAMPLE, '--set', 'G01.days=90'],
    ['vin', VIN],
  ]) {
    test(`${words[0]} --lang zh`, async () => {
      const { out, err } = await runCli([...words, '--lang', 'zh']);
      assert.match(out, /[\u4e00-\u9fff]/);
      const found = ENGLISH.exec(own(out));
      assert.equal(found?.[0], undefined);
      assert.equal(err, '');
    });
  }

  test('refusals are in Chinese', async () => {
    for (const words of [
      ['explain', SAMPLE, '--vin', 'NONE'],
      ['screen', SAMPLE, '--set', 'G01.no=1'],
      ['screen', SAMPLE, '--set', 'nonsense'],
      ['whatif', SAMPLE],
      ['law', 'show', 'G99'],
      ['law', 'list', '--country', 'XX'],
      ['screen', join(SCRATCH, 'nowhere.csv')],
      ['screen', SAMPLE, '--out', SCRATCH],
    ]) {
      const { status, err } = await runCli([...words, '--lang', 'zh']);
      assert.ok(status >= 64, words.join(' '));
      assert.match(err, /^mileproof: .*[\u4e00-\u9fff]/);
    }
  });

  test('so is what is wrong with the command line', async () => {
    for (const words of [
      ['screen'],
      ['scren'],
      ['screen', SAMPLE, '--memry', '4GB'],
      ['screen', SAMPLE, '--memory', 'much'],
      ['screen', SAMPLE, '--format', 'pdf'],
      ['screen', SAMPLE, '--today', 'soon'],
      ['sales', 'a', 'b', '--out', 'c'],
      ['simulate', '--out', 'a', '--vehicles', 'many'],
    ]) {
      const { status, err } = await runCli([...words, '--lang', 'zh']);
      assert.equal(status, 64, words.join(' '));
      // beside what was typed and names of options, nothing is said in English
      const said = err.replace(/“[^”]*”|是否指[^）]*|可选：[^。]*|mileproof --help/g, '');
      assert.match(said, /^错误：/);
      assert.doesNotMatch(said, /[a-z]{3}/i, said);
    }
  });
});

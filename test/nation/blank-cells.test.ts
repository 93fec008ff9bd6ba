// with --all: nations are simulated and screened
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureHonest } from '../../bench/honest/measure.ts';
import { DuckDb } from '../../bench/ours/duck-db.ts';
import { runCli } from '../cli/run-cli.ts';
import { freshFolder, simulatedNation } from '../simulate/simulated-nation.ts';

/** What is asked: of a thousand honest licensed vehicles at most so many blocked. */
const AT_MOST = 3;

test('honest licensed vehicles are not blocked for cells that offices leave blank', async () => {
  const db = await DuckDb.open();
  try {
    // 31 and 175 of a thousand were blocked, nearly all for a blank in one exporter's filing
    for (const seed of [1, 3]) {
      const options = { seed, vehicles: 5000, exports: 0.5, mess: false, schemes: 0, blank: 20 };
      const nation = await simulatedNation(options);
      const out = freshFolder();
      await runCli(['screen', nation.folder, '--out', out, '--today', '2026-11-20']);
      const { licensed, blocked, rules } = await measureHonest(db, nation.folder, out);
      assert.ok(licensed > 2000, `${licensed}`);
      assert.ok(blocked * 1000 <= AT_MOST * licensed, `seed ${seed}: ${JSON.stringify(rules)}`);
    }
  } finally {
    db.close();
  }
});

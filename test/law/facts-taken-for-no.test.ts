import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { FACTS, findFact } from '../../src/domain/facts/fact-table.ts';
import { factsTakenForNo } from '../../src/domain/rules/facts-taken-for-no.ts';
import { loadLaw } from '../../src/engine/load-law.ts';
import { ROOT } from '../cli/run-cli.ts';

test('the vocabulary marks the facts of which the law takes a blank for a "no", so that intake takes nothing else for one', () => {
  const told = [...factsTakenForNo(loadLaw(join(ROOT, 'law')).ruleSet)].filter(
    (name) => findFact(name)?.derived === false,
  );
  const marked = FACTS.filter(({ blankSaysNo }) => blankSaysNo === true).map(({ name }) => name);
  assert.deepEqual(marked.toSorted(), told.toSorted());
});

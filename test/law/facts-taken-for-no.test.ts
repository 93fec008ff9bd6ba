import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACTS, findFact } from '../../src/domain/facts/fact-table.ts';
import { factsTakenForNo } from '../../src/domain/rules/facts-taken-for-no.ts';
import { LAW } from '../published-law.ts';

test(
  'the vocabulary marks the facts of which the law takes a blank for a "no", so that intake takes nothing else ' +
    'for one',
  () => {
    const told = [...factsTakenForNo(LAW.ruleSet)].filter(
      (name) => findFact(name)?.derived === false,
    );
    const marked = FACTS.filter(({ blankSaysNo }) => blankSaysNo === true).map(({ name }) => name);
    assert.deepEqual(marked.toSorted(), told.toSorted());
  },
);

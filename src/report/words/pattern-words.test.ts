import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceWords, pathSentences } from './pattern-words.ts';

test('evidence is told by names of its members, lists and objects within them too', () => {
  const evidence = {
    exits: [
      { entry: '153', exitedOn: '2026-09-23', licence: null },
      { entry: '892', exitedOn: '2026-10-13', licence: '26-1' },
    ],
    count: 2,
  };
  assert.deepEqual(evidenceWords('severalExits', evidence, 'en'), [
    'exits: customs entry: 153, exited on: 23 Sep 2026; customs entry: 892, exited on: 13 Oct 2026, licence: 26-1',
    'how many: 2',
  ]);
  assert.deepEqual(
    evidenceWords('insuredNotPlated', { of: 'LGX', cell: 'seller and month' }, 'zh'),
    ['销售方：LGX', '统计口径：销售方和月份'],
  );
});

test('a path is told step by step, in the language asked for where it has one', () => {
  const both = { sentences: ['A sold it to B'], sentencesZh: ['A 售予 B'] };
  assert.deepEqual(pathSentences(both, 'zh'), ['A 售予 B']);
  assert.deepEqual(pathSentences({ sentences: ['A sold it to B'] }, 'zh'), ['A sold it to B']);
  assert.deepEqual(pathSentences({}, 'en'), []);
  assert.deepEqual(evidenceWords('ring', { ...both, ring: 9, path: [] }, 'en'), []);
});

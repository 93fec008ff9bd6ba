import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { programFigures } from './program-figures.ts';

const told = (text: string): readonly string[] =>
  programFigures(text).map(
    ({ text: figure, line, inQuery }) => `${line} ${figure}${inQuery ? ' in a query' : ''}`,
  );

describe('numbers written in a program text', () => {
  it('are those of its code and of its templates, by line', () => {
    assert.deepEqual(told('const LEAST = 30;\nreturn `n >= 5\n  AND m < ${6 + 7} * 0.01`;'), [
      '1 30',
      '2 5 in a query',
      '3 6',
      '3 7',
      '3 0.01 in a query',
    ]);
  });

  it('are none in comments, quoted texts, regular expressions and names', () => {
    assert.deepEqual(told('// 30\n/* 31\n32 */ const a1 = \'at 33\' + "34";'), []);
    assert.deepEqual(told('const SHAPE = /\\d{35}[/`]36/u; x.replace(/37/g, y)'), []);
    assert.deepEqual(told("`WHERE t1.a_38 = '39' -- 40\n  AND DATE '2026-01-01' > day`"), []);
  });

  it('are found in templates within templates, and in code behind one', () => {
    assert.deepEqual(told('f(`a ${b.map((c) => { return `${c} > 41`; })} < 42`, 43)'), [
      '1 41 in a query',
      '1 42 in a query',
      '1 43',
    ]);
    // a quote within a query opens no text of the program, nor does a slash a regular expression
    assert.deepEqual(told("`it's / 44 / ${d}`; const e = 45;"), ['1 44 in a query', '1 45']);
  });

  it('are whole as they are written', () => {
    assert.deepEqual(told('[10_000, 1.4826, 1e9, 2 ** 31]'), [
      '1 10_000',
      '1 1.4826',
      '1 1e9',
      '1 2',
      '1 31',
    ]);
  });
});

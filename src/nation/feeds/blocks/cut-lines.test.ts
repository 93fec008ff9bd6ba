import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CuttingRoom, cutLines } from './cut-lines.ts';

const COLUMNS = 3;

/** Cells of each line, null for those left to the intake. */
const cut = (text: string, delimiter: string): (readonly string[] | null)[] => {
  const lines = new CuttingRoom(COLUMNS).lay(Buffer.from(text));
  const found: (readonly string[] | null)[] = [];
  for (let at = 0; at < lines.bytes.length; ) {
    at = cutLines(lines, at, delimiter.charCodeAt(0));
    for (let row = 0; row < lines.rows; row += 1) {
      const cells = Array.from({ length: COLUMNS }, (_, column) => {
        const cell = row * COLUMNS + column;
        return Buffer.from(lines.bytes.subarray(lines.starts[cell], lines.ends[cell])).toString();
      });
      found.push(lines.forIntake[row] === 1 ? null : cells);
    }
  }
  return found;
};

/** The same by splitting texts. */
const split = (text: string, delimiter: string): (readonly string[] | null)[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line !== '')
    .map((line) => {
      const mark = delimiter === '|' ? '\\|' : delimiter;
      const cell = `("[^"\\x00-\\x1f]*"|[^"${mark}\\x00-\\x1f]*)`;
      const found = new RegExp(`^${cell}${mark}${cell}${mark}${cell}$`).exec(line);
      return found?.slice(1).map((given) => given.replace(/^"(.*)"$/, '$1')) ?? null;
    });

for (const delimiter of [',', ';', '\t', '|']) {
  test(`lines of cells between ${JSON.stringify(delimiter)} are cut as regular expressions cut them`, () => {
    const character = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(delimiter, delimiter, '\n') },
      { weight: 10, arbitrary: fc.constantFrom('a', '0', '-', ' ', '.', '粤', 'é', ',', '~', ';') },
      { weight: 3, arbitrary: fc.constantFrom('"', '"x"', '\r', '\r\n', '\u0001', '\t') },
    );
    const text = fc.array(character, { maxLength: 60 }).map((all) => `${all.join('')}\n`);
    fc.assert(
      fc.property(text, (given) => {
        // a CR that ends no line makes a text that is not regular; how many its line has is no matter
        fc.pre(!/\r(?!\n)|\r\r/.test(given));
        assert.deepEqual(cut(given, delimiter), split(given, delimiter));
      }),
      { numRuns: 2000 },
    );
  });
}

test('more lines than are cut at once', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [`a${at}`, '', 'x'.repeat(at % 50)]);
  assert.deepEqual(cut(rows.map((row) => `${row.join(',')}\n`).join(''), ','), rows);
});

test('a line of more than 32,767 bytes is left to the intake', () => {
  const of = (length: number): string => `a,b,${'x'.repeat(length - 4)}\n`;
  const [longest, longer] = cut(of(32_767) + of(32_768), ',');
  assert.equal(longest?.[2]?.length, 32_763);
  assert.equal(longer, null);
});

test('blank lines are passed over and counted, and the last line need not be ended', () => {
  const lines = new CuttingRoom(COLUMNS).lay(Buffer.from('a,b,c\n\n\r\nd,e,f\nx\ng,h,i'));
  assert.equal(cutLines(lines, 0, ','.charCodeAt(0)), lines.bytes.length);
  assert.deepEqual([...lines.lineNumbers.subarray(0, lines.rows)], [0, 3, 4, 5]);
  assert.deepEqual([...lines.forIntake.subarray(0, lines.rows)], [0, 0, 1, 0]);
});

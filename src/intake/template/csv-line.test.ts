import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from './csv-line.ts';

test('no text begins as a formula of a spreadsheet does, numbers and gaps stand as they are', () => {
  assert.equal(
    csvLine(['=1+1', '＝1', '＋1', '－1', '＠A', '@A', '\tx']),
    `"'=1+1","'＝1","'＋1","'－1","'＠A","'@A","'\tx"\r\n`,
  );
  assert.equal(
    csvLine([-1, null, 'a,b', 'say "x"', '两\n行']),
    `-1,,"a,b","say ""x""","两\n行"\r\n`,
  );
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { makerCalled, namesUnderMark } from '../../src/products/figures/invented-names.ts';
import { ROOT } from '../cli/run-cli.ts';

const REFERENCE = join(ROOT, 'reference');
const REAL = '奇瑞汽车股份有限公司';

test('a real maker stands under a mark that stays, in two languages; an invented one as it is called', () => {
  const called = makerCalled('invented', REFERENCE);
  const mark = createHash('sha256').update(REAL).digest('hex').slice(0, 4).toUpperCase();
  assert.equal(called(REAL), `示例企业${mark} (sample maker ${mark})`);
  assert.equal(called(REAL), called(REAL));
  assert.equal(called('示例天枢汽车有限公司'), '示例天枢汽车有限公司');
  assert.equal(makerCalled('listed', REFERENCE)(REAL), REAL);
});

test('a name under a mark is told apart into its two languages, and no other name is', () => {
  assert.deepEqual(namesUnderMark('示例企业D166 (sample maker D166)'), {
    en: 'sample maker D166',
    zh: '示例企业D166',
  });
  for (const other of ['', REAL, '示例天枢汽车有限公司', '示例企业D166', 'sample maker D166']) {
    assert.equal(namesUnderMark(other), null, other);
  }
});

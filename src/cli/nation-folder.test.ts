import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { nationFolder } from './nation-folder.ts';

describe('a nation or a batch', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-folder-'));
  const file = join(folder, 'licence.csv');
  writeFileSync(file, 'vin\n');
  after(() => rmSync(folder, { recursive: true }));

  test('a folder in and a folder out is a nation', async () => {
    assert.deepEqual(await nationFolder([folder], 'out'), { folder, out: 'out' });
    assert.deepEqual(await nationFolder([folder], 'out.d/'), { folder, out: 'out.d/' });
  });

  test('without --out, into a file, from a file, or from several, it is a batch', async () => {
    assert.equal(await nationFolder([folder], undefined), null);
    for (const name of ['out.html', 'out.csv', 'out.json', 'out.ndjson', 'OUT.TXT']) {
      assert.equal(await nationFolder([folder], name), null, name);
    }
    assert.equal(await nationFolder([file], 'out'), null);
    assert.equal(await nationFolder([folder, folder], 'out'), null);
  });
});

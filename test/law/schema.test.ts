import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LAW } from '../published-law.ts';

const folder = join(import.meta.dirname, '..', '..', 'law');
const { files } = LAW;

const validatorOf = (name: string) =>
  new Ajv2020({ allErrors: true, strict: false }).compile(
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as object,
  );

describe('the JSON Schemas for editors', () => {
  const rule = validatorOf('rule.schema.json');
  const destination = validatorOf('destination.schema.json');
  const runOuts = validatorOf('run-outs.schema.json');
  const discretion = validatorOf('discretion.schema.json');

  test('accept every file of the law', () => {
    for (const { path, document } of files) {
      if (/(instruments|terms|bands)\.yaml$/.test(path)) continue;
      const validate = path.startsWith('destinations/')
        ? destination
        : path === 'run-outs.yaml'
          ? runOuts
          : path === 'discretion.yaml'
            ? discretion
            : rule;
      assert.ok(validate(document), `${path}: ${JSON.stringify(validate.errors?.[0])}`);
    }
  });

  test('refuse an unknown operator, an unknown fact and a missing remedy', () => {
    const sound = files.find(({ path }) => path === 'china/g01-letter-required.yaml')
      ?.document as Record<string, unknown>;
    assert.ok(rule(sound));
    assert.ok(!rule({ ...sound, require: { xor: [] } }));
    assert.ok(!rule({ ...sound, require: { known: 'licence.colour' } }));
    assert.ok(!rule({ ...sound, remedy: { en: 'only English' } }));
  });

  test('refuse an entry of what runs out that does not say when it is to be asked again', () => {
    const entry = { of: ['calendar'], ends: '2026-12-31', sought: 'notice', where: 'gov.cn' };
    assert.ok(
      runOuts({ runOuts: [{ ...entry, soughtOn: '2026-11-30', askAgainOn: '2026-12-07' }] }),
    );
    assert.ok(!runOuts({ runOuts: [{ ...entry, soughtOn: '2026-11-30' }] }));
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LINK_PATTERNS } from '../../src/nation/links/compute-links.ts';
import { BARRED_SHIPPED } from '../../src/nation/patterns/barred-shipped.ts';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import { memberLabel, PATTERN_TITLES } from '../../src/report/words/pattern-words.ts';
import { ROOT } from '../cli/run-cli.ts';

test('every pattern has a title', () => {
  const names = [...PATTERNS, BARRED_SHIPPED, ...LINK_PATTERNS].map(({ name }) => name);
  assert.deepEqual(Object.keys(PATTERN_TITLES).sort(), names.sort());
});

test('every member of the evidence of a pattern has a name', () => {
  const folder = join(ROOT, 'src', 'nation', 'patterns');
  const nameless = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const pattern = /\n {2}name: '(\w+)'/.exec(text)?.[1] ?? '';
    const members = [...text.matchAll(/evidenceOf\(\{([\s\S]*?)\}\)\} AS evidence/g)].flatMap(
      ([, body = '']) => [
        ...[...body.matchAll(/(?:^|[,{]|\n)\s*(\w+): ['`]/g)].map(([, name = '']) => name),
        ...[...body.matchAll(/"?(\w+)"? := /g)].map(([, name = '']) => name),
      ],
    );
    return members
      .filter((member) => memberLabel(pattern, member) === undefined)
      .map((member) => `${file}: ${member}`);
  });
  assert.deepEqual(nameless, []);
});

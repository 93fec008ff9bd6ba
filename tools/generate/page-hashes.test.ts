import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generate, policyHash } from './page-hashes.ts';

test('a hash is that of the standard: the empty text, and the script of its example', () => {
  assert.equal(policyHash(''), 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  // Content Security Policy Level 3, 8.3: hashes of inline scripts
  const script = "alert('Hello, world.');";
  assert.equal(policyHash(script), 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('each page has a module of hashes, one a style or script', async () => {
  const [...made] = await generate();
  assert.equal(made.length, 5);
  for (const [path, text] of made) {
    assert.match(path, /-hashes\.ts$/);
    assert.match(text, /^(\/\*\* .* \*\/\nexport const \w+_HASH = 'sha256-[\w+/]{43}=';\n\n?)+$/);
  }
});

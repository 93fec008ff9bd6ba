import assert from 'node:assert/strict';
import { test } from 'node:test';
import { billOfMaterials } from './bill-of-materials.ts';

const LOCK = {
  name: 'product',
  version: '1.2.3',
  packages: {
    '': {
      version: '1.2.3',
      license: 'Apache-2.0',
      dependencies: { '@a/one': '1', two: '2' },
      optionalDependencies: { three: '3' },
      devDependencies: { tool: '4' },
    },
    'node_modules/@a/one': { version: '1.0.0', license: 'MIT', dependencies: { two: '1' } },
    'node_modules/@a/one/node_modules/two': { version: '1.9.0', license: 'ISC' },
    // sha512 of nothing, from base64 and in hexadecimal
    'node_modules/two': {
      version: '2.0.0',
      integrity:
        'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
    },
    'node_modules/three': { version: '3.0.0', optional: true, dependencies: { two: '2' } },
    'node_modules/tool': { version: '4.0.0', dev: true, dependencies: { two: '2' } },
  },
};

test('the bill names what the product runs on, by version, and not what only made it', () => {
  const { metadata, components, dependencies } = JSON.parse(billOfMaterials(LOCK));
  assert.equal(metadata.component.purl, 'pkg:npm/product@1.2.3');
  const told = components.map(
    ({ purl, scope, licenses }: { purl: string; scope: string; licenses?: unknown }) =>
      `${purl} ${scope} ${JSON.stringify(licenses ?? null)}`,
  );
  assert.deepEqual(told, [
    'pkg:npm/%40a/one@1.0.0 required [{"license":{"id":"MIT"}}]',
    'pkg:npm/two@1.9.0 required [{"license":{"id":"ISC"}}]',
    'pkg:npm/two@2.0.0 required null',
    'pkg:npm/three@3.0.0 optional null',
  ]);
  assert.deepEqual(components[2].hashes, [
    {
      alg: 'SHA-512',
      content:
        'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce' +
        '47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
    },
  ]);
  assert.deepEqual(dependencies, [
    {
      ref: 'pkg:npm/product@1.2.3',
      dependsOn: ['pkg:npm/%40a/one@1.0.0', 'pkg:npm/three@3.0.0', 'pkg:npm/two@2.0.0'],
    },
    // a package finds its own copy first
    { ref: 'pkg:npm/%40a/one@1.0.0', dependsOn: ['pkg:npm/two@1.9.0'] },
    { ref: 'pkg:npm/two@1.9.0', dependsOn: [] },
    { ref: 'pkg:npm/two@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/three@3.0.0', dependsOn: ['pkg:npm/two@2.0.0'] },
  ]);
});

test('the same lockfile gives the same bytes: no time, no number of its own', () => {
  assert.equal(billOfMaterials(LOCK), billOfMaterials(structuredClone(LOCK)));
  assert.doesNotMatch(billOfMaterials(LOCK), /timestamp|serialNumber/);
});

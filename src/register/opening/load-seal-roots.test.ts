import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { loadSealRoots } from './load-seal-roots.ts';
import { readerNameWith } from './reader-name-with.ts';

/** A certificate that openssl signed itself, of nobody. */
const PEM = `-----BEGIN CERTIFICATE-----
MIIBqjCCAU+gAwIBAgIUB374fi7iJ89jRoIE5n1oH9oJXO4wCgYIKoEcz1UBg3Uw
KjELMAkGA1UEBhMCQ04xDDAKBgNVBAoMA1RheDENMAsGA1UEAwwEUm9vdDAeFw0y
NjExMzAxOTE3MDdaFw0zNjExMjcxOTE3MDdaMCoxCzAJBgNVBAYTAkNOMQwwCgYD
VQQKDANUYXgxDTALBgNVBAMMBFJvb3QwWTATBgcqhkjOPQIBBggqgRzPVQGCLQNC
AASC/kpKwQ5QJDKbdSa+dYl9nKydlfCc6JF7WKATbOgm0tW9NuNCx1cNDsY/FgFj
LxA4iE+oZR2yIiROPRd74Zrwo1MwUTAdBgNVHQ4EFgQUJO91g4yz4sjQckliqaPX
9K9BdsYwHwYDVR0jBBgwFoAUJO91g4yz4sjQckliqaPX9K9BdsYwDwYDVR0TAQH/
BAUwAwEB/zAKBggqgRzPVQGDdQNJADBGAiEAha8VTmH/5BDE2+m/QOQLvcSLaIjU
NnCs/JVvy0Y0cPgCIQC6kVeS/CG+wddrC/9XNTYSmEJGu3iBA2xHZ4jk7xzkNg==
-----END CERTIFICATE-----`;

test('roots of seals are read from the folder, none without the file, and refused where it is none', async () => {
  const folder = temporaryFolder('roots');
  const path = join(folder, 'seal-roots.yaml');
  assert.equal(await loadSealRoots(folder), null);
  writeFileSync(path, `roots: [{as: authority, name: 税务, certificates: ${JSON.stringify(PEM)}}]`);
  const roots = await loadSealRoots(folder);
  assert.ok(roots !== null && !('code' in roots));
  assert.deepEqual(
    roots.map(({ as, name, subjects }) => [as, name, subjects]),
    [['authority', '税务', []]],
  );
  writeFileSync(path, 'roots: [{as: authority, name: 税务, certificates: none}]');
  assert.deepEqual(await loadSealRoots(folder), {
    code: 'seal-roots-malformed',
    path,
    where: '税务',
  });
});

test('papers are read anew where other roots are believed: the name of the reader is another', async () => {
  const folder = temporaryFolder('roots-named');
  const path = join(folder, 'seal-roots.yaml');
  const named = async (content: object | null): Promise<string> => {
    if (content !== null) writeFileSync(path, JSON.stringify({ roots: [content] }));
    const roots = await loadSealRoots(folder);
    assert.ok(roots === null || !('code' in roots));
    return readerNameWith(roots);
  };
  const root = { as: 'authority', name: '税务', certificates: PEM };
  const names = [
    await named(null),
    await named(root),
    await named({ ...root, as: 'manufacturer' }),
    await named({ ...root, name: '税务局' }),
    await named({ ...root, subjects: ['税务'] }),
    await named({ ...root, certificates: `${PEM}\n${PEM}` }),
  ];
  assert.equal(new Set(names).size, names.length);
  assert.equal(await named(root), names[1]);
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { confinedArguments, confinedEnvironment } from '../../src/papers/node/confined-node.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PROBE = fileURLToPath(new URL('./probe.ts', import.meta.url));

describe('the process that reads papers', () => {
  it('has no environment, opens no connection, asks for no name, reads and writes no file of others', async (t) => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    t.after(() => server.close());
    const at = server.address();
    assert.ok(at !== null && typeof at === 'object');
    const folder = temporaryFolder('confined');
    const [secret, written] = [join(folder, 'secret'), join(folder, 'written')];
    writeFileSync(secret, 'a key');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        ...confinedArguments(),
        `--allow-fs-read=${PROBE}`,
        ...[PROBE, String(at.port), secret, written],
      ],
      // what is not refused may wait for an answer for ever
      { env: confinedEnvironment(), timeout: 600_000 },
    );
    const { environment, ...outcomes } = JSON.parse(stdout) as Record<string, string>;
    assert.equal(environment, '');
    for (const [name, outcome] of Object.entries(outcomes)) assert.equal(outcome, 'refused', name);
    assert.equal(Object.keys(outcomes).length, 16);
    assert.equal(connections, 0);
    assert.ok(!existsSync(written));
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { test } from 'node:test';
import type { Vector } from '../../tools/generate/letters/vector.ts';
import { ROOT } from '../cli/run-cli.ts';
import { openBrowser, SKIP_BROWSER } from './look-at-page.ts';

const SPEC = join(ROOT, 'docs', 'spec', 'letters', 'vectors');
const { vectors } = JSON.parse(readFileSync(join(SPEC, 'vectors.json'), 'utf8')) as {
  readonly vectors: readonly Vector[];
};

/** Loads the verifier as it lies in `src`, its types taken out, and nothing else. */
const PAGE = `<!doctype html><title>letters</title><script type="module">
import { verifyDocument } from '/src/letters/official/verify-official.ts';
import { readTrustList } from '/src/letters/trust/read-trust-list.ts';
import { readStatusList } from '/src/letters/status/read-status-list.ts';
import { webCrypto, WEB_COMPRESSION } from '/src/letters/web/web-crypto.ts';
const crypto = webCrypto(null);
window.verify = async ({ document, trust, lists, roots, wanted, now }) => {
  const read = trust === null ? null : await readTrustList(trust, { roots, crypto });
  const trustList = read?.ok ? read.trustList : null;
  const statusLists = [];
  for (const text of lists) {
    const made = await readStatusList(text, { trustList, crypto, compression: WEB_COMPRESSION });
    if (made.ok) statusLists.push(made.list);
  }
  const found = await verifyDocument(document, { trustList, statusLists, wanted, now, crypto });
  return found.answer;
};
window.ready = true;
</script>`;

const serve = () =>
  createServer((request, response) => {
    const path = normalize(request.url ?? '/');
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    } else if (/^\/src\/(?:letters|domain)\/[\w/-]+\.ts$/.test(path)) {
      const code = stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8'));
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(code);
    } else response.writeHead(404).end();
  });

test('every vector is answered in a browser that has gone offline', {
  skip: SKIP_BROWSER,
}, async () => {
  const { DEMONSTRATION_ROOT } = await import('../../src/letters/trust/root-keys.ts');
  const server = serve();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('window.ready === true');
    await page.context().setOffline(true);
    const text = (name: string): string => readFileSync(join(SPEC, name), 'utf8');
    let answered = 0;
    // what only a verifier with SM2 can say is asked of one in the other tests
    const sm2 = new Set(['two-suites', 'sm2-alone', 'one-proof-wrong']);
    for (const vector of vectors.filter(({ name }) => !sm2.has(name))) {
      const { name, file, trustList, statusLists, wanted, now, answer } = vector;
      const given = {
        ...{ document: text(file), trust: trustList === null ? null : text(trustList) },
        ...{ lists: statusLists.map(text), roots: [DEMONSTRATION_ROOT], wanted },
        now: Date.parse(now),
      };
      const found = await page.evaluate(
        (asked) =>
          (window as unknown as { verify: (asked: object) => Promise<string> }).verify(asked),
        given,
      );
      assert.equal(found, answer, name);
      answered += 1;
    }
    assert.ok(answered > 30, `${answered}`);
    assert.deepEqual(broken, []);
  } finally {
    await browser.close();
    server.close();
  }
});

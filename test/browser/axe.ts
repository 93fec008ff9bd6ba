import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let serving: Promise<string> | null = null;

/** Serves axe on the loopback until the process ends. */
const serve = (): Promise<string> => {
  const source = readFileSync(AXE);
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'cache-control': 'public, max-age=86400, immutable',
      'cross-origin-resource-policy': 'cross-origin',
    });
    response.end(source);
  });
  server.on('connection', (socket) => socket.unref());
  server.unref();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/axe.js`);
    });
  });
};

/** Where the browser gets axe: from an address it keeps it compiled, which saves a third of a look. */
export const axeAddress = (): Promise<string> => {
  serving ??= serve();
  return serving;
};

/** What axe finds on a page, whose content policy is passed over: rule, and the first element that breaks it. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({ url: await axeAddress() });
  return page.evaluate(async () => {
    const found = await Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] });
    return found.violations.map(
      (one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`,
    );
  });
};

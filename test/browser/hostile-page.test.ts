import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { Request } from 'playwright-core';
import { html, raw } from '../../src/report/html/html.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import type { Page } from '../../src/service/pages/frame/page.ts';
import { testService } from '../service/test-service.ts';
import { openBrowser, SKIP_BROWSER } from './look-at-page.ts';

/** As if a text had got into a page unescaped: whatever it holds must do nothing. */
const INJECTED = `
  <script>window.hit = 'inline'</script>
  <script src="data:text/javascript,window.hit='data'"></script>
  <script src="https://evil.example/x.js"></script>
  <img src="nowhere" onerror="window.hit = 'handler'">
  <svg onload="window.hit = 'svg'"></svg>
  <iframe srcdoc="<script>parent.hit = 'frame'</script>"></iframe>
  <object data="data:text/html,<script>parent.hit='object'</script>"></object>
  <base href="https://evil.example/">
  <p id="styled" style="color: rgb(1, 2, 3)">x</p>
  <style>#styled { background: rgb(4, 5, 6) }</style>
  <a id="link" href="javascript:window.hit='link'">go</a>
  <form id="out" method="post" action="https://evil.example/"><button>send</button></form>
`;
const BROKEN: Page = {
  path: '/broken',
  access: 'public',
  show: async () => ({ kind: 'page', title: 'Broken', body: html`${raw(INJECTED)}` }),
};

const door = async (): Promise<Response> => new Response(null, { status: 401 });

test('what got into a page unescaped runs nothing, looks like nothing and sends nothing', {
  skip: SKIP_BROWSER,
}, async () => {
  const { listening } = await testService({
    pages: [...pagesWith({ door, base: '/auth' }), { pages: [BROKEN], places: [] }],
  });
  const address = await listening();
  const browser = await openBrowser();
  after(() => browser.close());
  const page = await browser.newPage();
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(`${address}/broken`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('#link')?.click();
    document.querySelector<HTMLFormElement>('#out')?.requestSubmit();
  });
  const found = await page.evaluate(() => {
    const one = document.querySelector('#styled');
    const { color, backgroundColor } = getComputedStyle(one as Element);
    return { hit: Reflect.get(window, 'hit'), color, backgroundColor, base: document.baseURI };
  });
  assert.equal(found.hit, undefined);
  assert.notEqual(found.color, 'rgb(1, 2, 3)');
  assert.notEqual(found.backgroundColor, 'rgb(4, 5, 6)');
  assert.equal(found.base, `${address}/broken`);
  assert.equal(page.url(), `${address}/broken`, 'no form leads to another site');
  const elsewhere = asked.filter(
    (one) => !/^(?:data|about):/.test(one.url()) && !one.url().startsWith(address),
  );
  for (const one of elsewhere) assert.equal(one.failure()?.errorText, 'csp', one.url());
  await page.close();
});

test('no page of another site frames one of this service, or opens a window to look into', {
  skip: SKIP_BROWSER,
}, async () => {
  const { listening } = await testService({ pages: pagesWith({ door, base: '/auth' }) });
  const address = await listening();
  const evil = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(`<iframe src="${address}/" width="500" height="500"></iframe>`);
  });
  evil.listen(0, '127.0.0.1');
  await once(evil, 'listening');
  after(() => evil.close());
  const browser = await openBrowser();
  after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
  const [frame] = page.mainFrame().childFrames();
  assert.ok(frame);
  assert.equal(await frame.locator('form').count(), 0, 'nothing of the service is in the frame');
  const alone = await browser.newPage();
  await alone.goto(`${address}/`);
  assert.ok((await alone.locator('form').count()) > 0, 'though by itself it is shown');
});

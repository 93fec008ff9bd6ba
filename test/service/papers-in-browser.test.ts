import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { toBuffer } from 'qrcode';
import { LIMITS } from '../../src/papers/limits.ts';
import { PAPERS_TEXTS } from '../../src/papers/texts/texts.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { TEXTS } from '../../src/service/pages/texts/texts.ts';
import { holdAccessible, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { appended, FALSE_VIN, onePage, stream, TRUE_VIN } from '../papers/made-pdfs.ts';
import { ofdFiles, packed } from '../papers/ofd/ofd-maker.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({ pages: pagesWith({ door, base: '/auth' }) });
const origin = await service.listening();

const fileOf = (name: string, bytes: Uint8Array, mimeType = 'application/octet-stream') => ({
  ...{ name, mimeType, buffer: Buffer.from(bytes) },
});

/** A PDF in which an update put another VIN in the place of the first. */
const changed = (): Uint8Array => {
  const page = onePage(`BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`);
  const other = stream('', `BT /F1 12 Tf 50 300 Td (${FALSE_VIN}) Tj ET`);
  return appended(page, { 4: other }, '/Size 6 /Root 1 0 R');
};

/** An OFD that says what it is, with a name that would be markup. */
const ofd = (): Uint8Array =>
  packed(
    ofdFiles({
      says: [
        [10, 20, 6, '机动车销售统一发票'],
        [10, 40, 4, `车辆识别代号/车架号码：${TRUE_VIN}`],
        [10, 60, 4, '<img/src=x/onerror=alert(1)>'],
      ],
    }),
  );

/** A code of an invoice; its sum is worked out in `invoice-code.test.ts`. */
const CODE = '01,31,,26312000000000000017,123456.00,20260309,,';

/** A PNG whose head says that it is so many pixels wide and high. */
const hugePng = (side: number): Buffer => {
  const bytes = Buffer.alloc(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  return bytes;
};

const give = (page: Page, ...files: readonly ReturnType<typeof fileOf>[]): Promise<void> =>
  page.locator('#f-papers').setInputFiles([...files]);

const tableOf = async (paper: Locator): Promise<string> =>
  (await paper.locator('table').textContent()) ?? '';

const untilDone = (page: Page, count: number): Promise<void> =>
  page.getByText(TEXTS.en.papers.done.replace('{count}', String(count))).waitFor();

const policyOf = (response: Response): readonly string[] =>
  (response.headers.get('content-security-policy') ?? '').split('; ');

test('the page reaches its static files alone, its worker nothing, and no other page runs WebAssembly', async () => {
  const page = await service.app.request(`${origin}/papers`);
  const body = await page.text();
  const policy = policyOf(page);
  const assets = `${origin}/assets/ ${new URL(service.register.address).origin}/assets/`;
  for (const held of ['style', 'script', 'font', 'connect'])
    assert.ok(policy.includes(`${held}-src ${assets}`), policy.join('; '));
  assert.ok(policy.includes(`img-src ${assets} data: blob:`));
  assert.ok(policy.includes(`form-action ${assets.replaceAll('/assets/', '/sign-in')}`));
  assert.doesNotMatch(policy.join(), /'self'.*script|wasm-unsafe-eval/);
  const worker =
    /\/assets\/\w+\/read-papers-worker\.js/.exec(body)?.[0] ?? assert.fail('no worker');
  assert.deepEqual(
    policyOf(await service.app.request(worker)),
    ["default-src 'none'; script-src 'wasm-unsafe-eval'"].flatMap((all) => all.split('; ')),
  );
  for (const path of ['/', '/letters', '/check'])
    assert.doesNotMatch(policyOf(await service.app.request(path)).join(), /wasm/, path);
});

describe('papers in a browser', { skip: SKIP_BROWSER }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  test('files that are dropped are read and drawn here, and no request carries anything of them', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    const asked = new Set<string>();
    const broken: string[] = [];
    page.context().on('request', (request) => {
      // pictures that the page made itself
      if (request.url().startsWith('blob:')) return;
      const asset = request.url().replace(/\/[0-9a-f]{16}\//, '/');
      asked.add(`${request.method()} ${asset.replace(origin, '')}`);
    });
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => broken.push(message.text()));
    await page.goto(`${origin}/papers`);
    // a page that is given no file loads no more than its own script
    assert.deepEqual(
      [...asked].filter((one) => /wasm|worker/.test(one)),
      [],
    );
    const png = await toBuffer(`${CODE}FFFF`, { width: 400 });
    await page.evaluate(
      (files) => {
        const data = new DataTransfer();
        for (const [name, bytes] of files) data.items.add(new File([new Uint8Array(bytes)], name));
        const place = document.querySelector('[data-drop-papers]');
        place?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
      },
      [
        ['a.pdf', [...changed()]],
        ['b.ofd', [...ofd()]],
        ['c.png', [...png]],
      ] as const,
    );
    await untilDone(page, 3);
    const papers = page.locator('.read-paper');
    assert.deepEqual(await papers.locator('h2').allTextContents(), ['a.pdf', 'b.ofd', 'c.png']);
    const [pdf, sealed, picture] = [papers.nth(0), papers.nth(1), papers.nth(2)];
    const later = (await pdf.locator('[data-told=changed-later]').textContent()) ?? '';
    assert.match(later, new RegExp(`mark 1, added later, page 1\\s*${FALSE_VIN}`));
    assert.match(later, new RegExp(TRUE_VIN));
    for (const drawn of [pdf, picture]) {
      const width = await drawn.locator('img').evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return image.naturalWidth;
      });
      assert.ok(width >= 400, String(width));
    }
    // the frame of mark 1 stands where the other VIN is: red beside it, and none at the foot of the page
    const reds = await pdf.locator('img').evaluate((image: HTMLImageElement) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const on = canvas.getContext('2d', { willReadFrequently: true });
      on?.drawImage(image, 0, 0);
      const redsIn = (from: number, until: number) => {
        const { data = [] } =
          on?.getImageData(0, canvas.height * from, canvas.width, canvas.height * (until - from)) ??
          {};
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if ((data[at] ?? 0) > 150 && (data[at + 1] ?? 255) < 80) count += 1;
        return count;
      };
      return [redsIn(0.15, 0.35), redsIn(0.5, 1)];
    });
    assert.ok((reds[0] ?? 0) > 100 && reds[1] === 0, reds.join());
    const told = (await sealed.textContent()) ?? '';
    assert.ok(told.includes(TEXTS.en.papers.ofdPages) && told.includes('<img/src=x'), told);
    assert.ok(told.includes(PAPERS_TEXTS.en.checks['seal-missing'].told));
    assert.match(await tableOf(sealed), new RegExp(`VIN\\s*${TRUE_VIN}`));
    assert.equal(await sealed.locator('img').count(), 0);
    assert.match(await tableOf(picture), /26312000000000000017\s*code, page 1/);
    assert.equal(await picture.locator('[data-told=code-sum]').count(), 1);
    assert.equal(await page.getByText(PAPERS_TEXTS.en.neverGenuine).count(), 4);
    const assets = /^GET \/assets\/[\w-]+\.(?:css|js|svg|wasm|woff2)$/;
    assert.deepEqual(
      [...asked].filter((one) => one !== 'GET /papers' && !assets.test(one)),
      [],
    );
    assert.deepEqual(
      [...asked].filter((one) => /wasm|worker/.test(one)).sort(),
      ['codes.wasm', 'pdfium.wasm', 'read-papers-worker.js'].map((name) => `GET /assets/${name}`),
    );
    assert.deepEqual(broken, []);
    // not even a script of the page could send it
    const sent = await page.evaluate(async () => {
      const answer = await fetch('/check', { method: 'POST', body: 'x' }).catch(() => null);
      return answer !== null;
    });
    assert.equal(sent, false);
    await page.close();
  });

  test('what exceeds a limit is refused; what takes too long is ended, and the next file is read', async () => {
    const page = await browser.newPage();
    await page.clock.install();
    await page.route('**/read-papers-worker.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'for (;;) {}' }),
    );
    await page.goto(`${origin}/papers`);
    await give(page, fileOf('a.png', hugePng(65_000)));
    await page.getByText('Being read: a.png').waitFor();
    await page.clock.runFor(59_000);
    assert.equal(await page.getByText(TEXTS.en.papers.tooLong).count(), 0);
    await page.clock.runFor(2_000);
    await page.getByText(TEXTS.en.papers.tooLong).waitFor();
    await page.unroute('**/read-papers-worker.js');
    const over = new Uint8Array(LIMITS.bytes + 1);
    await give(page, fileOf('a.png', hugePng(65_000)), fileOf('b.pdf', over));
    await untilDone(page, 2);
    assert.equal(await page.locator('[data-problem=too-many-pixels]').count(), 1);
    assert.equal(await page.locator('[data-problem=too-large]').count(), 1);
    await page.close();
  });

  test('in Chinese it fits a telephone and is accessible', async () => {
    const context = await browser.newContext({
      ...{ viewport: { width: 390, height: 900 }, bypassCSP: true },
    });
    await context.addCookies([{ name: 'language', value: 'zh', url: origin }]);
    const page = await context.newPage();
    await page.goto(`${origin}/papers`);
    await give(page, fileOf('a.ofd', ofd()));
    await page.getByText(TEXTS.zh.papers.ofdPages).waitFor();
    await holdAccessible(page, 390);
    await context.close();
  });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import { letterCode } from '../../src/register/letters/letter-addresses.ts';
import { getLetterDocument } from '../../src/register/letters/letter-documents.ts';
import { revokeLetter } from '../../src/register/letters/revoke-letter.ts';
import { listen } from '../../src/service/node/listen.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { TEXTS } from '../../src/service/pages/texts/texts.ts';
import { letterPaper } from '../../src/typeset/letter-paper.ts';
import { qrSvg } from '../../src/typeset/qr-code.ts';
import { holdIn, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { doneBy } from '../register/done-by.ts';
import { letterWorld, vinAt } from '../register/letter-world.ts';
import { someOf, WITH_ALL } from '../tier.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const plenty = { perSecond: 1e6, burst: 1e6 };
const service = await testService({
  pages: pagesWith({ door, base: '/auth' }),
  limits: { address: plenty, codes: plenty },
});
const { register, manufacturer, letterFor } = await letterWorld(service);
const origin = await service.listening();

const letterOf = async (place: number) => {
  const { id, number } = await letterFor(vinAt(place));
  const { bytes, letter } = await doneBy(getLetterDocument(register, manufacturer, { letter: id }));
  const digest = createHash('sha256').update(bytes).digest();
  return { id, letter, bytes, digest: digest.toString('hex'), code: letterCode(number, digest) };
};
const good = await letterOf(1);
const revoked = await letterOf(2);
await doneBy(revokeLetter(register, manufacturer, { letter: revoked.id, ground: 'A ground' }));
const changed = Buffer.from(good.bytes.toString().replace('"months":36', '"months":96'));

const fileOf = (buffer: Buffer, name = 'letter.json', mimeType = 'application/json') => ({
  ...{ name, mimeType, buffer },
});

/** A photo of a code on paper: grey, askew, with a margin. */
const photoOf = async (address: string): Promise<Buffer> => {
  const code = await sharp(Buffer.from(qrSvg(address)))
    .resize(520)
    .png()
    .toBuffer();
  return sharp({ create: { width: 900, height: 1200, channels: 3, background: '#d8d4cc' } })
    .composite([{ input: await sharp(code).rotate(4, { background: '#ffffff' }).toBuffer() }])
    .jpeg({ quality: 60 })
    .toBuffer();
};

/** Chooses a document, and gives the answer that stands there then. */
const answerTo = async (page: Page, buffer: Buffer): Promise<string> => {
  await page.evaluate(() => document.querySelector('[data-answer]')?.remove());
  await page.locator('input[name=file]').setInputFiles([]);
  await page.locator('input[name=file]').setInputFiles(fileOf(buffer));
  const shown = page.locator('[data-answer]');
  await shown.waitFor();
  return (await shown.getAttribute('data-answer')) ?? '';
};

/** Waits until the page and its lists are kept on the device. */
const untilKept = async (page: Page): Promise<void> => {
  await page.locator('[data-offline]').waitFor();
  await page.waitForFunction(async () => {
    const cache = await caches.open('letters-page');
    return (await cache.match('/letters-last')) !== undefined;
  });
};

const choose = (context: BrowserContext, language: string): Promise<void> =>
  context.addCookies([{ name: 'language', value: language, url: origin }]);

describe('letters in a browser', { skip: SKIP_BROWSER }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  test('a document that is dropped is checked here, and nothing of it is sent', async () => {
    const page = await browser.newPage();
    const sent: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => broken.push(message.text()));
    await page.goto(`${origin}/letters`);
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'letter.json', { type: 'application/json' }));
      const place = document.querySelector('[data-drop-letter]');
      place?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    }, good.bytes.toString());
    await page.locator('[data-answer=valid]').waitFor();
    assert.equal(await page.title(), 'This letter is valid. · Mileproof');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
    assert.equal(await answerTo(page, changed), 'changed-after-signing');
    assert.equal(await answerTo(page, revoked.bytes), 'revoked');
    assert.equal(await answerTo(page, Buffer.from([0, 1, 2, 255])), 'not-a-letter');
    await page.locator('form:has([name=file]) summary').nth(1).click();
    await page.locator('[name=vin]').fill(vinAt(7));
    assert.equal(await answerTo(page, good.bytes), 'not-for-this-vehicle');
    await page.locator('input[name=file]').setInputFiles(fileOf(Buffer.from('%PDF-1.7'), 'a.pdf'));
    await page
      .getByText('This is a paper copy, not the electronic file.', { exact: false })
      .waitFor();
    assert.deepEqual([sent, broken], [[], []]);
    await page.close();
  });

  test('a browser without Ed25519 of its own says the same', { skip: WITH_ALL }, async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const known = crypto.subtle.importKey.bind(crypto.subtle);
      Object.defineProperty(crypto.subtle, 'importKey', {
        value: (...given: Parameters<typeof known>) =>
          given[2] === 'Ed25519'
            ? Promise.reject(new DOMException('unknown', 'NotSupportedError'))
            : known(...given),
      });
    });
    await page.goto(`${origin}/letters`);
    assert.equal(await answerTo(page, good.bytes), 'valid');
    assert.equal(await answerTo(page, changed), 'changed-after-signing');
    await page.close();
  });

  test('once opened, the page works without a network and says how old what it knows is', async () => {
    // a service worker has a network still when a browser is told that it has none: the service itself is taken away
    const first = await listen(service.app, { host: '127.0.0.1', port: 0 });
    const place = first.address;
    const context = await browser.newContext();
    await context.addCookies([{ name: 'language', value: 'kk', url: place }]);
    const page = await context.newPage();
    await page.goto(`${place}/letters`);
    await untilKept(page);
    await context.setOffline(true);
    await first.close();
    await page.goto(`${place}/letters`);
    assert.equal(await page.getAttribute('html', 'lang'), 'kk');
    assert.equal(await page.title(), `${TEXTS.kk.letters.title} · Mileproof`);
    const style = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
    assert.equal(style, '1184px');
    assert.equal(await answerTo(page, good.bytes), 'valid');
    await page.getByText(TEXTS.kk.letters.offlineNow).waitFor();
    assert.equal(await answerTo(page, changed), 'changed-after-signing');
    assert.equal(await answerTo(page, revoked.bytes), 'revoked');
    // two hours later a list that says nothing of a letter is no longer the latest word; one that says revoked is
    await page.evaluate(() => {
      const offset = Number(localStorage.getItem('letters-clock'));
      localStorage.setItem('letters-clock', String(offset + 2 * 3_600_000));
    });
    await page.goto(`${place}/letters`);
    assert.equal(await answerTo(page, good.bytes), 'valid-when-last-checked');
    assert.equal(await answerTo(page, revoked.bytes), 'revoked');
    await page.locator('[data-offline]').waitFor();
    assert.match((await page.locator('[data-offline]').textContent()) ?? '', /2026/);
    // a code alone says nothing
    const photo = fileOf(await photoOf(`${place}/L/${good.code}`), 'a.jpg', 'image/jpeg');
    await page.locator('[data-photograph] input').setInputFiles(photo);
    await page.getByText(TEXTS.kk.letters.codeOffline).waitFor();
    const again = await listen(service.app, {
      host: '127.0.0.1',
      port: Number(new URL(place).port),
    });
    await context.setOffline(false);
    await page.goto(`${place}/letters`);
    assert.equal(await answerTo(page, good.bytes), 'valid');
    await context.close();
    await again.close();
  });

  test('without what was kept, a document is not called anything it is not', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(/\/(?:status|trust-list)/, (route) => route.abort());
    await page.goto(`${origin}/letters`);
    assert.equal(await answerTo(page, good.bytes), 'could-not-be-checked');
    await context.close();
  });

  test('a list by another key, or an older one, does not take the place of the one that is kept', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${origin}/letters`);
    await page.locator('[data-offline]').waitFor();
    const real = await (await fetch(`${origin}/trust-list`)).json();
    const other = { ...real, version: real.version + 1 };
    await page.route(/\/trust-list/, (route) => route.fulfill({ json: other }));
    assert.equal(await answerTo(page, good.bytes), 'valid');
    await page.evaluate(() => caches.delete('letters-lists'));
    await page.goto(`${origin}/letters`);
    assert.equal(await answerTo(page, good.bytes), 'could-not-be-checked');
    await context.close();
  });

  test('nothing of a person, a vehicle or a letter is kept', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/letters`);
    await untilKept(page);
    await page.goto(`${origin}/vehicles/${vinAt(1)}`);
    await page.goto(`${origin}/L/${good.code}`);
    await page.goto(`${origin}/letters`);
    await answerTo(page, good.bytes);
    const kept = await page.evaluate(async () => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        for (const request of await (await caches.open(name)).keys()) {
          found.push(new URL(request.url).pathname);
        }
      }
      return found;
    });
    const known = /^\/(?:letters|letters-last|trust-list|status\/[A-Z2-7]{10}-[RS]|assets\/.+)$/;
    assert.deepEqual(
      kept.filter((path) => !known.test(path)),
      [],
    );
    assert.ok(kept.includes('/letters') && kept.includes('/trust-list'), kept.join(' '));
    await context.close();
  });

  test('a photo of the code leads to the document, and to what the paper must say', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/letters`);
    const address = `${origin}/L/${good.code}`;
    const photo = fileOf(await photoOf(address), 'a.jpg', 'image/jpeg');
    await page.locator('[data-photograph] input').setInputFiles(photo);
    await page.locator('[data-answer=valid]').waitFor();
    const compared = (await page.locator('.compare').textContent()) ?? '';
    for (const told of [good.digest.slice(0, 4), 'Georgia', good.letter.credentialSubject.number])
      assert.ok(compared.includes(told), told);
    // dropped where documents are dropped, it is read all the same; one of elsewhere is not followed
    const other = fileOf(
      await photoOf(`https://evil.example/L/${good.code}`),
      'b.jpg',
      'image/jpeg',
    );
    await page.locator('input[name=file]').setInputFiles(other);
    await page.getByText('This code leads elsewhere: evil.example').waitFor();
    const grey = await sharp({
      create: { width: 300, height: 300, channels: 3, background: '#888' },
    })
      .png()
      .toBuffer();
    await page.locator('[data-photograph] input').setInputFiles(fileOf(grey, 'c.png', 'image/png'));
    await page.getByText('No code was found in the picture.').waitFor();
    await page.close();
  });

  test('the printed paper of a letter, photographed, is read', { skip: WITH_ALL }, async () => {
    const pdf = await letterPaper(good.letter, {
      ...{ address: `${origin}/L/${good.code}`, hash: good.digest },
      document: good.bytes.toString(),
      demonstration: true,
    });
    const { PDFiumLibrary } = await import('@hyzyla/pdfium');
    const library = await PDFiumLibrary.init();
    const paper = await library.loadDocument(pdf);
    const picture = await paper.getPage(0).render({
      scale: 2,
      render: ({ data, width, height }) =>
        sharp(data, { raw: { width, height, channels: 4 } })
          .rotate(2)
          .jpeg({ quality: 70 })
          .toBuffer(),
    });
    paper.destroy();
    library.destroy();
    const page = await browser.newPage();
    await page.goto(`${origin}/letters`);
    const photo = fileOf(Buffer.from(picture.data), 'paper.jpg', 'image/jpeg');
    await page.locator('[data-photograph] input').setInputFiles(photo);
    await page.locator('[data-answer=valid]').waitFor();
    // the PDF itself holds the document
    assert.equal(await answerTo(page, Buffer.from(pdf)), 'valid');
    await page.getByText('attached to the PDF').waitFor();
    await page.close();
  });

  for (const language of someOf(PUBLIC_LANGUAGES)) {
    // colours hang on no language, and no word is wider than where it is narrow: one of each direction is seen wide
    for (const [colorScheme, width] of someOf([
      ['light', 320] as const,
      ...(['en', 'ar'].includes(language) ? [['dark', 1280] as const] : []),
    ])) {
      test(`${language}, ${colorScheme}, ${width} pixels: in order, nothing scrolls sideways`, async () => {
        const context = await browser.newContext({
          ...{ viewport: { width, height: 900 }, colorScheme, bypassCSP: true },
        });
        await choose(context, language);
        const page = await context.newPage();
        const look = async (name: string): Promise<void> => {
          const folder = process.env['MILEPROOF_PICTURES'];
          if (folder === undefined) return;
          await page.screenshot({
            path: `${folder}/${language}-${width}-${name}.png`,
            fullPage: true,
          });
        };
        await page.goto(`${origin}/letters`);
        await page.locator('[data-offline]').waitFor();
        await look('form');
        await holdIn(language)(page, width);
        await page.goto(`${origin}/letters`);
        assert.equal(await answerTo(page, good.bytes), 'valid');
        await look('valid');
        await holdIn(language)(page, width);
        await page.goto(`${origin}/L/${revoked.code}`);
        await look('code');
        await holdIn(language)(page, width);
        await context.close();
      });
    }
  }

  test('without a script the form sends the file, and is answered', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/letters`);
    await page.locator('input[name=file]').setInputFiles(fileOf(good.bytes));
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.locator('[data-answer=valid]').waitFor();
    await context.close();
  });
});

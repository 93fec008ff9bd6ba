// with --all: a browser, and a process that reads 120 files: the steps themselves are held by exporter-papers.test.ts
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { toBuffer } from 'qrcode';
import sharp from 'sharp';
import { openPaperReader } from '../../src/papers/node/open-paper-reader.ts';
import { listPapers } from '../../src/register/papers/list-papers.ts';
import { readPapers } from '../../src/register/papers/read-papers.ts';
import { sheetOf } from '../service/exporter-walk.ts';
import { button, carOf, fileOf, link, openJourney, USCC } from './journey.ts';
import { SKIP_BROWSER } from './look-at-page.ts';

const reader = SKIP_BROWSER === false ? openPaperReader() : null;
after(() => reader?.close());
const journey = reader === null ? null : await openJourney({ name: 'product', ...reader });

const CARS = 40;
const cars = Array.from({ length: CARS }, (_, at) => carOf(at + 1));
const numberOf = (at: number): string => `2631${String(at + 1).padStart(16, '0')}`;
const priceOf = (at: number): number => 100_000 + at;

const blank = (at: number, grey: number): Promise<Buffer> =>
  sharp({
    create: { width: 60 + at, height: 40, channels: 3, background: { r: grey, g: grey, b: grey } },
  })
    .png()
    .toBuffer();

/** The invoice of a car: its code tells number, amount and day; of two cars other than the sheet does. */
const invoice = (at: number): Promise<Buffer> => {
  const amount = at === 6 ? priceOf(at) + 5000 : priceOf(at);
  const on = at === 8 ? '20260111' : '20260110';
  return toBuffer(`01,31,,${numberOf(at)},${amount}.00,${on},,`, { width: 240, margin: 4 });
};

const png = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });

/** The folder of scans: invoices that only their code deals out, and two papers a car by their names. */
const folder = async () => {
  const files = await Promise.all(
    cars.map(async (vin, at) => [
      png(`scan_${String(at).padStart(4, '0')}.png`, await invoice(at)),
      png(`${vin}_登记证.png`, await blank(at, 250)),
      // of one car the name tells nothing
      png(at === 0 ? 'IMG_0001.png' : `${vin}_合格证.png`, await blank(at, 240)),
    ]),
  );
  // that of the last car is dropped with its folder
  return files.flat().slice(0, -1);
};

const look = async (page: Page, name: string): Promise<void> => {
  const folderOf = process.env.MILEPROOF_LOOKS;
  if (folderOf === undefined) return;
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folderOf}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
};

test('forty cars and a folder of 120 scans: dealt out, two contradictions told, one mended, submitted', {
  timeout: 600_000,
  skip: SKIP_BROWSER,
}, async () => {
  const { as, register, actorOf, owner } = journey ?? assert.fail();
  const page = await as('exporter', { viewport: { width: 1280, height: 900 } });
  const sheet = sheetOf(
    cars.map((vin, at) => ({
      vin,
      more: {
        'invoice.number': numberOf(at),
        'invoice.issuedOn': '2026-01-10',
        'invoice.price': String(priceOf(at)),
      },
    })),
    USCC,
  );
  await page.goto(`${new URL(page.url()).origin}/applications/new`);
  await page.getByLabel('File with the vehicles').setInputFiles(fileOf(sheet));
  await button(page, 'Read it').click();
  await link(page, 'Hand in papers').click();
  await look(page, 'papers-empty');
  const files = await folder();
  const broken = png('broken.png', Buffer.from('no picture'));
  await page.locator('input[name=files]').setInputFiles([...files, broken]);
  await button(page, 'Hand them in').click();
  await page.getByText('121 files handed in, 1 refused.').waitFor();
  await page.locator('[data-failed]').getByText('broken.png').waitFor();
  await look(page, 'papers-refused');
  await readPapers(register, new AbortController().signal);
  await page.getByRole('link', { name: 'See where they belong' }).click();
  await page.getByText('40 files were read and tell where they belong.').waitFor();
  await button(page, 'Deal them out').click();
  await page.getByRole('heading', { name: '1 file to deal out by hand' }).waitFor();
  await page.getByRole('heading', { name: '2 things your papers contradict' }).waitFor();
  await look(page, 'papers-dealt');
  const [first = ''] = cars;
  await page.locator('input[name^=vin-]').fill(first.slice(-6));
  await page.locator('select[name^=kind-]').selectOption('conformityCertificate');
  await button(page, 'Save').click();
  await page
    .getByRole('heading', { name: '1 file to deal out by hand' })
    .waitFor({ state: 'detached' });
  await button(page, `State ${priceOf(6) + 5000}.00`).click();
  await page.getByText('The row was mended.').waitFor();
  await page.getByRole('heading', { name: 'One thing your papers contradict' }).waitFor();
  await look(page, 'papers-mended');
  if (process.env.MILEPROOF_LOOKS !== undefined) {
    await page.goto(`${page.url().split('?')[0]}?language=zh`);
    await look(page, 'papers-zh');
    await page.goto(`${page.url().split('?')[0]}?language=en`);
    await page.locator('main table a').first().click();
    await look(page, 'paper-one');
    await page.goBack();
  }
  const path = new URL(page.url()).pathname.replace(/\/papers.*$/, '');
  await page.goto(`${new URL(page.url()).origin}${path}/check`);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await page.getByRole('heading', { name: 'Vehicles', exact: true }).waitFor();
  const { rows } = await owner.query<{ price: string; papers: number }>(
    `SELECT
          (SELECT r.facts ->> 'invoice.price' FROM register.account_row r WHERE r.account = 'invoice' AND r.vin = $1
            AND r.standing = 'stated' AND r.superseded_at IS NULL) AS price,
          (SELECT count(*)::int FROM register.paper_attached WHERE vin IS NOT NULL AND kind <> 'other') AS papers`,
    [cars[6]],
  );
  assert.deepEqual(rows, [{ price: String(priceOf(6) + 5000), papers: 120 }]);
  const thing = path.split('/').at(-1) ?? '';
  const asked = { attachedTo: 'application', thing, limit: 500 } as const;
  const seen = await listPapers(register, actorOf('officer.a'), asked);
  assert.ok(seen.kind === 'done');
  assert.equal(seen.value.items.length, 120, 'the office sees every paper once it is submitted');
});

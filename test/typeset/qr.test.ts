import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import QRCode from 'qrcode';
import sharp, { type Sharp } from 'sharp';
import { addressForQr, qrSvg } from '../../src/typeset/qr-code.ts';
import { openTypesetter } from '../../src/typeset/typesetter.ts';
import { pageImage, pictureOf } from './pdf-pictures.ts';
import { HAS_ZBARIMG, readCodes, readWithZbarimg } from './read-codes.ts';
import { SAMPLE_LETTER, SAMPLE_OPTIONS } from './sample-letter.ts';

const WRITTEN = 'HTTPS://MILEPROOF.EXAMPLE/L/K7Q2M4X6T3B5W2YAJLQX';
/** Millimetres of an inch. */
const INCH = 25.4;

/** A sheet laid askew on the glass of a scanner. */
const scanned = (page: Sharp): Promise<Buffer> =>
  page.rotate(2, { background: '#ffffff' }).jpeg({ quality: 50 }).toBuffer();

describe('the code of a letter', () => {
  let pdf: Uint8Array;
  before(() => {
    pdf = openTypesetter().pdf(SAMPLE_LETTER, SAMPLE_OPTIONS);
  });

  test('is short: its signs are those of the alphanumeric mode', () => {
    assert.equal(addressForQr(SAMPLE_OPTIONS.address), WRITTEN);
    const { segments, version } = QRCode.create(WRITTEN, { errorCorrectionLevel: 'Q' });
    assert.deepEqual(
      segments.map(({ mode }) => mode.id),
      ['Alphanumeric'],
    );
    // ISO/IEC 18004, table 7: 47 characters fit at level Q in version 3, 67 in version 4; as bytes, 46 in version 4
    assert.equal(WRITTEN.length, 48);
    assert.equal(version, 4);
  });

  test('keeps what follows the host as it is', () => {
    assert.equal(
      addressForQr('https://a.example/licences/x?y=z'),
      'HTTPS://A.EXAMPLE/licences/x?y=z',
    );
    assert.equal(addressForQr('http://localhost:8080'), 'HTTP://LOCALHOST:8080');
    assert.equal(addressForQr('https://user@a.example/x'), 'https://user@a.example/x');
  });

  test('is read from the SVG at the size in which a page shows it', async () => {
    const image = sharp(Buffer.from(qrSvg(SAMPLE_OPTIONS.address))).resize(216, 216);
    assert.deepEqual(await readCodes(image), [WRITTEN]);
  });

  for (const [name, page] of [
    ["the destination's language", 0],
    ['Chinese', 2],
  ] as const) {
    test(`is read from the PDF at 150 dpi, on the page in ${name}`, async () => {
      assert.deepEqual(await readCodes(await pageImage(pdf, page, 150)), [WRITTEN]);
    });

    test(`is read from a scan of 200 dpi, two degrees askew, JPEG 50, in ${name}`, async () => {
      const scan = await scanned(await pageImage(pdf, page, 200));
      assert.deepEqual(await readCodes(sharp(scan)), [WRITTEN]);
    });
  }

  test('is read by the zbarimg of the machine', { skip: !HAS_ZBARIMG }, async () => {
    const svg = await sharp(Buffer.from(qrSvg(SAMPLE_OPTIONS.address)))
      .resize(216, 216)
      .png()
      .toBuffer();
    assert.deepEqual(readWithZbarimg(svg, 'png'), [WRITTEN]);
    const page = await (await pageImage(pdf, 0, 150)).png().toBuffer();
    assert.deepEqual(readWithZbarimg(page, 'png'), [WRITTEN]);
    const scan = await scanned(await pageImage(pdf, 0, 200));
    assert.deepEqual(readWithZbarimg(scan, 'jpg'), [WRITTEN]);
  });

  test('is 45 mm wide on paper', async () => {
    const dpi = 300;
    const { width, height, pixels } = await pictureOf(await pageImage(pdf, 0, dpi));
    // the longest run of a row that begins and ends with the dark marks of the corners: 7 of 33 modules
    let widest = 0;
    for (let row = 0; row < height / 2; row += 1) {
      const dark: number[] = [];
      for (let column = 0; column < width; column += 1) {
        if ((pixels[row * width + column] ?? 255) < 64) dark.push(column);
      }
      const runs = dark.filter((column, at) => dark[at + 1] !== column + 1);
      const starts = dark.filter((column, at) => dark[at - 1] !== column - 1);
      const marks = starts
        .map((start, at) => [start, (runs[at] ?? 0) + 1] as const)
        .filter(([start, end]) => Math.abs(end - start - (7 / 33) * (45 / INCH) * dpi) <= 2);
      const [first, last] = [marks[0], marks.at(-1)];
      if (first !== undefined && last !== undefined) widest = Math.max(widest, last[1] - first[0]);
    }
    assert.ok(Math.abs((widest / dpi) * INCH - 45) < 0.3, `${(widest / dpi) * INCH} mm`);
  });
});

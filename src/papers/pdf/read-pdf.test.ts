import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import {
  appended,
  FALSE_VIN,
  latin,
  linearised,
  onePage,
  rawPdf,
  stream,
  TRUE_VIN,
  typstPdf,
} from '../../../test/papers/made-pdfs.ts';
import { wasmFile } from '../node/wasm-files.ts';
import type { PartOfReading } from '../paper-reading.ts';
import type { CheckKey } from '../texts/keys.ts';
import { takeWasmFrom } from '../wasm.ts';
import { readPdf } from './read-pdf.ts';

takeWasmFrom(wasmFile);

const reading = async (bytes: Uint8Array): Promise<PartOfReading> => {
  const read = await readPdf(bytes);
  assert.ok(!('problem' in read), JSON.stringify(read));
  return read;
};

/** What a check told, as `as: value`; its answer where it told nothing. */
const toldBy = (read: PartOfReading, check: CheckKey) => {
  const found = read.checks.find((each) => each.check === check);
  assert.ok(found !== undefined, `${check} was not made`);
  return found.answer === 'told'
    ? found.evidence.map(({ as, value }) => `${as}: ${value}`)
    : found.answer === 'not-found'
      ? found.answer
      : found.why;
};

const valuesOf = (read: PartOfReading, name: string) =>
  read.values.filter((value) => value.name === name).map(({ value }) => value);

/** Everything was looked for, and nothing is told of the file. */
const holdsInnocent = (read: PartOfReading) => {
  for (const check of ['changed-later', 'covered-text', 'invisible-text'] as const)
    assert.equal(toldBy(read, check), 'not-found', check);
  assert.deepEqual(
    read.checks.filter(({ answer }) => answer === 'told'),
    [],
  );
};

const invoice = typstPdf();

/** The invoice with a white box over its VIN and another VIN on it, by pdf-lib. */
const overpainted = async (): Promise<PDFDocument> => {
  const document = await PDFDocument.load(invoice);
  const [page] = document.getPages();
  assert.ok(page !== undefined);
  const { width, height } = page.getSize();
  const found = (await reading(invoice)).values.find(({ name }) => name === 'vin')?.place?.box;
  assert.ok(found !== undefined && found !== null);
  const [left, top, wide, high] = found;
  const at = { x: left * width - 1, y: height * (1 - top - high) };
  page.drawRectangle({
    ...at,
    ...{ width: wide * width + 2, height: high * height, color: rgb(1, 1, 1) },
  });
  const font = await document.embedFont(StandardFonts.Helvetica);
  page.drawText(FALSE_VIN, { x: at.x + 1, y: at.y + 3, size: 9, font });
  return document;
};

describe('a PDF that was made and saved honestly', () => {
  test('tells its values, one state, and nothing else', async () => {
    const read = await reading(invoice);
    assert.deepEqual(valuesOf(read, 'vin'), [TRUE_VIN]);
    assert.deepEqual(valuesOf(read, 'number'), ['26442000000012345678']);
    assert.equal(read.kind, 'saleInvoice');
    assert.equal(read.facts.find(({ name }) => name === 'states')?.value, '1');
    assert.deepEqual(read.pages.length, 1);
    holdsInnocent(read);
  });

  test('the same saved again by another program is innocent, its producer a fact', async () => {
    const again = await (await PDFDocument.load(invoice)).save();
    const read = await reading(again);
    holdsInnocent(read);
    const producer = read.facts.find(({ name }) => name === 'producer')?.value ?? '';
    assert.match(producer, /^pdf-lib/);
  });

  test('bytes that look like the end of a file are no state', async () => {
    const content = 'BT /F1 12 Tf 50 300 Td (%%EOF startxref 9 %%EOF) Tj ET\n%%EOF\n';
    const read = await reading(onePage(content));
    assert.equal(read.facts.find(({ name }) => name === 'states')?.value, '1');
    holdsInnocent(read);
  });

  test('an update of nothing that is seen is innocent', async () => {
    const info = '<< /Title (Saved again) /ModDate (D:20261130120000Z) >>';
    const page = onePage('BT /F1 12 Tf 50 300 Td (LSVVZ9D27KA000017) Tj ET');
    const read = await reading(appended(page, { 6: info }, '/Size 7 /Root 1 0 R /Info 6 0 R'));
    holdsInnocent(read);
    assert.equal(read.facts.find(({ name }) => name === 'states')?.value, '2');
    assert.equal(
      read.facts.find(({ name }) => name === 'modified')?.value,
      '2026-11-30T12:00:00.000Z',
    );
  });

  test('a linearised file has two tables and was written once; an update of it is told', async () => {
    const once = linearised(`BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`);
    const read = await reading(once);
    holdsInnocent(read);
    assert.equal(read.facts.find(({ name }) => name === 'states')?.value, '1');
    const other = stream('', `BT /F1 12 Tf 50 300 Td (${FALSE_VIN}) Tj ET`);
    const updated = await reading(appended(once, { 4: other }, '/Size 7 /Root 1 0 R'));
    assert.equal(updated.facts.find(({ name }) => name === 'states')?.value, '2');
    assert.deepEqual(toldBy(updated, 'changed-later'), [
      `added-later: ${FALSE_VIN}`,
      `removed-later: ${TRUE_VIN}`,
    ]);
  });

  test('tables as streams, and objects in streams, are walked too', async () => {
    const packed = await (await PDFDocument.load(invoice)).save({ useObjectStreams: true });
    const root = /\/Root (\d+ 0 R)/.exec(Buffer.from(packed).toString('latin1'))?.[1];
    const read = await reading(appended(packed, { 900: '<< >>' }, `/Size 901 /Root ${root}`));
    holdsInnocent(read);
    assert.equal(read.facts.find(({ name }) => name === 'states')?.value, '2');
    assert.deepEqual(valuesOf(read, 'vin'), [TRUE_VIN]);
  });

  test('places are those of the page as it is turned', async () => {
    const turned = onePage(`BT /F1 12 Tf 50 300 Td (VIN: ${TRUE_VIN}) Tj ET`, {}, '/Rotate 90');
    const read = await reading(turned);
    assert.deepEqual(read.pages, [{ width: 400, height: 600 }]);
    const covered = onePage(`${WORDS} 0.5 g 40 290 200 30 re f`, {}, '/Rotate 90');
    const check = (await reading(covered)).checks.find((each) => each.check === 'covered-text');
    assert.ok(check?.answer === 'told');
    const [left = 0, top = 0, wide = 0, high = 0] = check.evidence[0]?.place?.box ?? [];
    // 300 points above the lower edge become 300 from the left of 400; 50 from the left 50 from the top of 600
    assert.ok(Math.abs(left - 300 / 400) < 0.01 && Math.abs(top - 50 / 600) < 0.01);
    assert.ok(high > wide);
  });

  test('the same words on a page that was written anew are no change', async () => {
    const page = onePage('BT /F1 12 Tf 50 300 Td (LSVVZ9D27KA000017) Tj ET');
    const split = stream('', 'BT /F1 12 Tf 50.01 300 Td [(LSVVZ9D) (27KA000017)] TJ ET');
    holdsInnocent(await reading(appended(page, { 4: split }, '/Size 6 /Root 1 0 R')));
  });
});

describe('a forged PDF', () => {
  test('a white box and a new VIN over the old one, written whole: the old one is covered', async () => {
    const read = await reading(await (await overpainted()).save());
    assert.deepEqual(toldBy(read, 'covered-text'), [`covered: ${TRUE_VIN}`]);
    assert.equal(toldBy(read, 'changed-later'), 'not-found');
    assert.deepEqual(valuesOf(read, 'vin'), [FALSE_VIN]);
  });

  test('an appended update: what it adds and what it takes away', async () => {
    const page = onePage(`BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj 0 -50 Td (Seller 1) Tj ET`);
    const other = stream('', `BT /F1 12 Tf 50 300 Td (${FALSE_VIN}) Tj 0 -50 Td (Seller 1) Tj ET`);
    const read = await reading(appended(page, { 4: other }, '/Size 6 /Root 1 0 R'));
    assert.deepEqual(toldBy(read, 'changed-later'), [
      `added-later: ${FALSE_VIN}`,
      `removed-later: ${TRUE_VIN}`,
    ]);
  });

  test('the same white box as an appended update: also two states, and what the later adds', async () => {
    const old = `BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`;
    const over = `${old} 1 g 40 290 200 30 re f 0 g BT /F1 9 Tf 52 301 Td (${FALSE_VIN}) Tj ET`;
    const read = await reading(
      appended(onePage(old), { 4: stream('', over) }, '/Size 6 /Root 1 0 R'),
    );
    assert.equal(read.facts.find(({ name }) => name === 'states')?.value, '2');
    assert.deepEqual(toldBy(read, 'changed-later'), [`added-later: ${FALSE_VIN}`]);
    assert.deepEqual(toldBy(read, 'covered-text'), [`covered: ${TRUE_VIN}`]);
  });

  test('a picture of other words drawn over them in an update: where, and the words beneath', async () => {
    const page = onePage(`BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`);
    const drawn = stream('', `${WORDS} 0.2 g 40 290 200 30 re f`);
    const read = await reading(appended(page, { 4: drawn }, '/Size 6 /Root 1 0 R'));
    assert.deepEqual(toldBy(read, 'changed-later'), [`drawn-later: ${TRUE_VIN}`]);
    assert.deepEqual(toldBy(read, 'covered-text'), [`covered: ${TRUE_VIN}`]);
  });

  for (const [how, content] of [
    ['never painted (mode 3)', `BT 3 Tr /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`],
    ['white on white', `BT 1 g /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`],
    ['black on black', `40 290 200 30 re f BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`],
    ['beside the page', `BT /F1 12 Tf 700 300 Td (${TRUE_VIN}) Tj ET`],
    ['outside of what is painted', `0 0 9 9 re W n BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`],
  ] as const)
    test(`text that is ${how} is invisible`, async () => {
      const read = await reading(onePage(`${content}`));
      assert.deepEqual(toldBy(read, 'invisible-text'), [`invisible: ${TRUE_VIN}`]);
      assert.deepEqual(valuesOf(read, 'vin'), []);
    });

  test('an annotation without a hole over the VIN covers it', async () => {
    const look = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 200 30] /Resources << /Font << /F1 5 0 R >> >>',
      `1 g 0 0 200 30 re f 0 g BT /F1 12 Tf 10 10 Td (${FALSE_VIN}) Tj ET`,
    );
    const read = await reading(
      onePage(
        `BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`,
        {
          6: '<< /Type /Annot /Subtype /FreeText /Rect [40 290 240 320] /F 4 /AP << /N 7 0 R >> >>',
          7: look,
        },
        '/Annots [6 0 R]',
      ),
    );
    assert.deepEqual(toldBy(read, 'covered-text'), [`covered: ${TRUE_VIN}`]);
    assert.deepEqual(
      read.checks.find(({ check }) => check === 'changed-later')?.answer,
      'not-found',
    );
  });
});

const WORDS = `BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`;
const PICTURE = stream(
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  latin('\xc0'),
);
const withPicture = (content: string) =>
  rawPdf(
    {
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 400] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> /XObject << /P 6 0 R >> /ExtGState << /G 7 0 R >> >> >>`,
      4: stream('', content),
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      6: PICTURE,
      7: '<< /Type /ExtGState /ca 0.4 /BM /Multiply >>',
    },
    '/Size 8 /Root 1 0 R',
  );

describe('a picture behind a page', () => {
  const behind = 'q 600 0 0 400 0 0 cm /P Do Q';
  const vin = `BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`;
  test('does not excuse a box over its text', async () => {
    const read = await reading(withPicture(`${behind} ${vin} 1 g 40 290 200 30 re f`));
    assert.deepEqual(toldBy(read, 'covered-text'), [`covered: ${TRUE_VIN}`]);
  });
  test('does not excuse text of its colour', async () => {
    const read = await reading(
      withPicture(`${behind} 0.753 g ${vin} 0 g ${vin.replace('300', '200')}`),
    );
    assert.deepEqual(toldBy(read, 'invisible-text'), [`invisible: ${TRUE_VIN}`]);
  });
});

describe('what looks like a forgery and is none', () => {
  for (const [what, content] of [
    [
      'invisible on it',
      `q 600 0 0 400 0 0 cm /P Do Q BT 3 Tr /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`,
    ],
    ['under it', `${WORDS} q 600 0 0 400 0 0 cm /P Do Q`],
  ] as const)
    test(`text that a program read in a scan, ${what}: the page has no text`, async () => {
      const read = await reading(withPicture(content));
      assert.equal(toldBy(read, 'covered-text'), 'no-text');
      assert.equal(toldBy(read, 'invisible-text'), 'no-text');
      assert.deepEqual(read.values, []);
    });

  for (const [what, content] of [
    ['a stamp that lets through', `${WORDS} /G gs 1 0 0 rg 40 290 200 30 re f`],
    ['a frame', `${WORDS} 1 0 0 RG 40 290 200 30 re S`],
    ['a field painted once more', `${WORDS} 1 g 40 290 200 30 re f 0 g ${WORDS}`],
    [
      'white words on a dark head',
      `40 290 200 30 re f BT 1 g /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`,
    ],
    [
      'white marks for a signature',
      'BT 1 g /F1 12 Tf 50 300 Td (\\\\s1\\\\) Tj ET BT 0 g 0 -50 Td (Seen) Tj ET',
    ],
    [
      'a box over words without number',
      'BT /F1 12 Tf 50 300 Td (place of seal) Tj 0 -50 Td (1234567) Tj ET 1 0 0 rg 40 290 200 30 re f',
    ],
  ] as const)
    test(`${what} is innocent`, async () => holdsInnocent(await reading(withPicture(content))));

  test('a scan says that it has no text', async () => {
    const read = await reading(withPicture('q 600 0 0 400 0 0 cm /P Do Q'));
    assert.equal(toldBy(read, 'covered-text'), 'no-text');
    assert.deepEqual(read.values, []);
  });

  test('a filled form and a comment are no change of the page', async () => {
    const page = onePage(`BT /F1 12 Tf 50 300 Td (${TRUE_VIN}) Tj ET`);
    const look = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 99 20] /Resources << /Font << /F1 5 0 R >> >>',
      '0 1 0 RG 1 1 97 18 re S BT /F1 9 Tf 5 5 Td (PAID 20261130) Tj ET',
    );
    const filled = appended(
      page,
      {
        3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 400] /Contents 4 0 R /Annots [6 0 R]
          /Resources << /Font << /F1 5 0 R >> >> >>`,
        6: '<< /Type /Annot /Subtype /Stamp /Rect [400 50 499 70] /F 4 /AP << /N 7 0 R >> >>',
        7: look,
      },
      '/Size 8 /Root 1 0 R',
    );
    holdsInnocent(await reading(filled));
  });
});

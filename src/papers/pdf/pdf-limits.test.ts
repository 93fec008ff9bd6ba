import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import {
  appended,
  latin,
  onePage,
  type RawObjects,
  rawPdf,
  stream,
} from '../../../test/papers/made-pdfs.ts';
import { LIMITS } from '../limits.ts';
import { wasmFile } from '../node/wasm-files.ts';
import { takeWasmFrom } from '../wasm.ts';
import { readPdf } from './read-pdf.ts';

takeWasmFrom(wasmFile);

const problemOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readPdf(bytes);
  return 'problem' in read ? read.problem : 'read';
};

const packed = (bytes: Uint8Array | string): Uint8Array =>
  new Uint8Array(deflateSync(bytes, { level: 1 }));

/** Operators that are no bomb: each is another. */
const numbered = (bytes: number): string => {
  const count = Math.ceil(bytes / 10);
  return Array.from({ length: count }, (_, at) => `${String(at).padStart(7)} g\n`).join('');
};

const TEXT = 'BT /F1 12 Tf 50 300 Td (12345678) Tj ET';

/** Pages of one document, all painting the same. */
const pagesOf = (count: number, kids?: string): Uint8Array => {
  const numbers = Array.from({ length: count }, (_, at) => at + 6);
  const pages = Object.fromEntries(
    numbers.map((number) => [
      number,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 400] /Contents 4 0 R >>',
    ]),
  );
  return rawPdf(
    {
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: `<< /Type /Pages /Count ${count} /Kids [${kids ?? numbers.map((one) => `${one} 0 R`).join(' ')}]
        /Resources << /Font << /F1 5 0 R >> >> >>`,
      4: stream('', TEXT),
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...pages,
    },
    `/Size ${count + 6} /Root 1 0 R`,
  );
};

/** A cross-reference stream of rows of no bytes but the first. */
const withRows = (rows: number): Uint8Array => {
  const head = '%PDF-1.7\n';
  const table = packed(new Uint8Array(rows * 4));
  const object = stream(
    `/Type /XRef /Size ${rows} /W [1 2 1] /Root 1 0 R /Filter /FlateDecode`,
    table,
  );
  return Buffer.concat([
    latin(`${head}9 0 obj\n`),
    object,
    latin(`\nendobj\nstartxref\n${head.length}\n%%EOF\n`),
  ]);
};

/** Forms of which each draws the next ten times. */
const drawnBy10 = (depth: number): RawObjects =>
  Object.fromEntries(
    Array.from({ length: depth }, (_, at) => [
      at + 6,
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${at + 7} 0 R >> >>`,
        at === depth - 1 ? '0 0 1 1 re f' : '/X Do '.repeat(10),
      ),
    ]),
  );

const bomb = (bytes: number): Uint8Array =>
  stream('/Filter /FlateDecode', packed(new Uint8Array(bytes).fill(32)));

const page = (resources: string) => `/Resources << ${resources} >>`;

const REFUSED: Readonly<Record<string, readonly [problem: string, file: () => Uint8Array]>> = {
  'no PDF at all': ['damaged', () => latin('%PDF-1.7\nnothing')],
  nothing: ['damaged', () => new Uint8Array()],
  'more than 10 MB': ['too-large', () => new Uint8Array(LIMITS.bytes + 1)],
  'a page more than are taken': ['too-many-pages', () => pagesOf(LIMITS.pages + 1)],
  'a million objects, counted by a stream': ['too-many-parts', () => withRows(1_000_000)],
  'a million objects, counted by a table': [
    'too-many-parts',
    () => latin('%PDF-1.7\nxref\n0 1000000\n0000000000 65535 f \nstartxref\n9\n%%EOF\n'),
  ],
  'a page of 40 KB that becomes 40 MB': [
    'too-many-parts',
    () => onePage('', { 4: bomb(40_000_000) }),
  ],
  'a description of 13 MB': [
    'too-many-parts',
    () => onePage('', { 4: stream('/Filter /FlateDecode', packed(numbered(13_000_000))) }),
  ],
  'a bomb in a bomb': [
    'too-many-parts',
    () =>
      onePage('', {
        4: stream(
          '/Filter [/FlateDecode /FlateDecode]',
          packed(packed(new Uint8Array(20_000_000).fill(32))),
        ),
      }),
  ],
  'forms that draw a billion': [
    'too-many-parts',
    () => onePage('/X Do', drawnBy10(9), page('/XObject << /X 6 0 R >>')),
  ],
  'a picture of 65,000 by 65,000': [
    'too-many-pixels',
    () =>
      onePage('', {
        6: stream('/Type /XObject /Subtype /Image /Width 65000 /Height 65000', 'x'),
      }),
  ],
  'more objects on a page than are taken': [
    'too-many-parts',
    () => onePage('1 1 1 1 re f '.repeat(LIMITS.pageObjects + 1)),
  ],
  'a filter that grows and is not measured': [
    'too-many-parts',
    () => onePage('', { 6: stream('/Filter /RunLengthDecode', 'x'.repeat(65_537)) }),
  ],
};

const READ: Readonly<Record<string, () => Uint8Array>> = {
  'as many pages as are taken': () => pagesOf(LIMITS.pages),
  'a page tree that leads back to its root': () => pagesOf(1, '2 0 R 6 0 R'),
  'objects in lists in lists': () => onePage(TEXT, { 6: '['.repeat(10_000) }),
  'a length that leads to itself': () =>
    onePage(TEXT, { 6: '<< /Length 6 0 R >>\nstream\n1\nendstream' }),
};

describe('limits of PDFs', () => {
  for (const [what, [problem, file]] of Object.entries(REFUSED))
    test(`${what}: ${problem}`, async () => assert.equal(await problemOf(file()), problem));

  for (const [what, file] of Object.entries(READ))
    test(`${what} is read`, async () => assert.equal(await problemOf(file()), 'read'));

  test('states that lead in a circle: they cannot be told apart, the page is read', async () => {
    const first = onePage(TEXT);
    const at = /startxref\s+(\d+)/.exec(Buffer.from(first).toString('latin1'))?.[1];
    const file = Buffer.from(onePage(TEXT, {}, '')).toString('latin1');
    const circle = latin(file.replace('/Size 6', `/Prev ${at} /Size 6`));
    const read = await readPdf(circle);
    assert.ok(!('problem' in read));
    const check = read.checks.find((each) => each.check === 'changed-later');
    assert.ok(check?.answer === 'cannot-be-checked' && check.why === 'damaged');
  });

  test('a file that was saved too often is not compared, and says so', async () => {
    let file = onePage(TEXT);
    for (let state = 0; state < 60; state += 1)
      file = appended(file, { 6: '<< >>' }, '/Size 7 /Root 1 0 R');
    const read = await readPdf(file);
    assert.ok(!('problem' in read));
    const check = read.checks.find((each) => each.check === 'changed-later');
    assert.ok(check?.answer === 'cannot-be-checked' && check.why === 'too-many-states');
  });

  test('one locked by a password says so', async () => {
    // RC4 of 40 bits: neither the empty password nor any other fits these digests
    const file = rawPdf(
      {
        1: '<< /Type /Catalog /Pages 2 0 R >>',
        2: '<< /Type /Pages /Kids [] /Count 0 >>',
        3: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      },
      '/Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<11> <11>]',
    );
    assert.equal(await problemOf(file), 'locked');
  });
});

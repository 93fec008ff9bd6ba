import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { LIMITS } from '../../src/papers/limits.ts';
import { openPaperReader } from '../../src/papers/node/open-paper-reader.ts';
import type { FileProblem } from '../../src/papers/texts/keys.ts';

const reader = openPaperReader();
after(() => reader.close());

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG in black and white of so many pixels a side, of which some rows are there. */
const png = (side: number, rows: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const data = deflateSync(Buffer.alloc(rows * (Math.ceil(side / 8) + 1)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A JPEG whose head says that it has so many pixels a side. */
const jpeg = async (side: number): Promise<Buffer> => {
  const white = { width: 8, height: 8, channels: 3, background: '#fff' } as const;
  const bytes = await sharp({ create: white }).jpeg().toBuffer();
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(side, frame + 5);
  bytes.writeUInt16BE(side, frame + 7);
  return bytes;
};

const pdf = (objects: readonly string[]): Buffer => {
  const written = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  let place = 9;
  const places = written.map(({ length }) => {
    const at = place;
    place += length;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `%PDF-1.7\n${written.join('')}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}` +
      `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${place}\n%%EOF\n`,
    'latin1',
  );
};

const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const pageWith = (resources: string): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`;
const PAGE = pageWith('');

const stream = (content: string, entries = ''): string => {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<<${entries}/Length ${packed.length}/Filter/FlateDecode>>stream\n${packed}\nendstream`;
};

const PAINT = '0 0 9 9 re f\n';
const form = (resources: string): string =>
  `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${resources}>>`;

/** Files that no paper is, and why each is refused. */
const BOMBS: Readonly<
  Record<string, readonly [FileProblem, () => Promise<Uint8Array> | Uint8Array]>
> = {
  'a package that unpacks to seventy megabytes': [
    'too-many-parts',
    () => zipSync({ 'OFD.xml': strToU8('<OFD/>'), 'Doc.xml': new Uint8Array(70_000_000) }),
  ],
  'a package of ten thousand entries': [
    'too-many-parts',
    () => {
      const names = Array.from({ length: 10_000 }, (_, at) => (at === 0 ? 'OFD.xml' : `e${at}`));
      return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])), {
        level: 0,
      });
    },
  ],
  'a PNG of 65,000 by 65,000': ['too-many-pixels', () => png(65_000, 10)],
  'a JPEG of 65,000 by 65,000': ['too-many-pixels', () => jpeg(65_000)],
  'an XML of entities within entities': [
    'damaged',
    () => {
      const entities = Array.from(
        { length: 20 },
        (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(20)}">`,
      );
      return Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE EInvoice [<!ENTITY e0 "x">${entities.join('')}]>` +
          '<EInvoice>&e20;</EInvoice>',
      );
    },
  ],
  'an XML of a million elements': [
    'damaged',
    () => Buffer.from(`<?xml version="1.0"?><EInvoice>${'<a/>'.repeat(1_000_000)}</EInvoice>`),
  ],
  'an XML of a hundred thousand elements one inside the other': [
    'damaged',
    () => Buffer.from(`<?xml version="1.0"?>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
  ],
  'a PDF of 200,000 objects': [
    'too-many-parts',
    () => {
      const more = Array.from({ length: 200_000 }, () => '1');
      return pdf([CATALOGUE, PAGES, PAGE, stream('')].concat(more));
    },
  ],
  'a PDF of twenty-one pages': [
    'too-many-pages',
    () => {
      const kids = Array.from({ length: 21 }, (_, at) => `${at + 5} 0 R`).join(' ');
      const pages = Array.from({ length: 21 }, () => PAGE);
      return pdf([CATALOGUE, `<</Type/Pages/Kids[${kids}]/Count 21>>`, PAGE, stream(''), ...pages]);
    },
  ],
  'a PDF whose page draws four hundred thousand times': [
    'too-many-parts',
    () => {
      // each in a place of its own, so that they pack no better than those of a page
      const places = Array.from(
        { length: 400_000 },
        (_, at) => `${at} ${(at * 7919) % 842} 9 9 re f`,
      );
      return pdf([CATALOGUE, PAGES, PAGE, stream(places.join('\n'))]);
    },
  ],
  'a PDF whose forms draw each other a billion times': [
    'too-many-parts',
    () =>
      pdf([
        CATALOGUE,
        PAGES,
        pageWith('/XObject<</F 5 0 R>>'),
        stream('/F Do\n'),
        ...[6, 7, 8, 9, 10].map((next) =>
          stream('/F Do\n'.repeat(64), form(`/XObject<</F ${next} 0 R>>`)),
        ),
        stream(PAINT, form('')),
      ]),
  ],
  'a file of more than ten megabytes': [
    'too-large',
    () => Buffer.concat([png(8, 8), Buffer.alloc(LIMITS.bytes)]),
  ],
};

describe('bombs', { timeout: 600_000 }, () => {
  for (const [name, [problem, made]] of Object.entries(BOMBS)) {
    it(`${name} is refused`, async () => {
      assert.deepEqual(await reader.read(await made()), { problem });
    });
  }

  it('what comes after them is read', async () => {
    const read = await reader.read(png(64, 64));
    assert.ok(!('problem' in read));
    assert.deepEqual(read.pages, [{ width: 64, height: 64 }]);
  });
});

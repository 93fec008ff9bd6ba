import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { toBuffer } from 'qrcode';
import sharp, { type Sharp } from 'sharp';
import { readCodes } from '../../src/papers/codes/read-codes.ts';
import { pixelsOfPicture } from '../../src/papers/node/pictures.ts';
import { wasmFile } from '../../src/papers/node/wasm-files.ts';
import { takeWasmFrom } from '../../src/papers/wasm.ts';
import { ALL } from '../tier.ts';

/** A4 at 200 dots an inch; the code is 24 mm wide. */
const [WIDTH, HEIGHT, CODE] = [1654, 2339, 189] as const;

/** Numbers below one, the same in every run. */
const randomOf = (seed: number) => {
  let state = seed * 2_654_435_761;
  return (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state / 2 ** 32;
  };
};

const digits = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

const payload = (seed: number): string => {
  const random = randomOf(seed);
  return `01,31,,2631${digits(random, 16)},${100_000 + seed}.00,20260309,,${digits(random, 4)}`;
};

/** A sheet with lines as of a form, and a code at its upper left. */
const sheet = async (seed: number): Promise<Buffer> => {
  const random = randomOf(seed + 1000);
  const lines = Array.from(
    { length: 30 },
    (_, at) => `<rect x="120" y="${420 + at * 55}" width="${400 + random() * 1000}" height="3"/>`,
  ).join('');
  const page = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${lines}</svg>`,
  );
  const code = await toBuffer(payload(seed), { width: CODE, margin: 0, errorCorrectionLevel: 'M' });
  return await sharp(page)
    .flatten({ background: '#ffffff' })
    .composite([{ input: code, left: 110 + Math.round(random() * 40), top: 110 }])
    .png()
    .toBuffer();
};

/** A red round stamp that lies over a corner of the code, and the shade of an open lid. */
const STAMP = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><circle cx="200" cy="200" r="180" fill="none" ' +
    'stroke="#d02020" stroke-opacity="0.6" stroke-width="14"/></svg>',
);
const SHADE = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><defs><linearGradient id="g"><stop ` +
    'offset="0" stop-opacity="0.55"/><stop offset="0.7" stop-opacity="0"/></linearGradient></defs>' +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#g)"/></svg>`,
);

const at140 = (image: Sharp): Sharp => image.resize({ width: Math.round((WIDTH * 140) / 200) });
const grain = async (page: Buffer): Promise<Sharp> => {
  const noise = { type: 'gaussian', mean: 128, sigma: 22 } as const;
  const size = { width: WIDTH, height: HEIGHT, channels: 3 } as const;
  const input = await sharp({ create: { ...size, background: '#808080', noise } })
    .png()
    .toBuffer();
  return sharp(page).composite([{ input, blend: 'soft-light' }]);
};

/** What happens to a paper before it is handed in; each at 140 dots an inch or finer. */
const DEGRADATIONS: Readonly<Record<string, (page: Buffer) => Promise<Buffer>>> = {
  'as it was printed': (page) => Promise.resolve(page),
  'two degrees askew, JPEG 50': (page) =>
    sharp(page).rotate(2, { background: '#ffffff' }).jpeg({ quality: 50 }).toBuffer(),
  'shaded, 140 dots an inch, JPEG 60': async (page) =>
    at140(
      sharp(
        await sharp(page)
          .composite([{ input: SHADE }])
          .toBuffer(),
      ),
    )
      .jpeg({ quality: 60 })
      .toBuffer(),
  'a stamp over the code': (page) =>
    sharp(page)
      .composite([{ input: STAMP, left: 180, top: 180 }])
      .jpeg({ quality: 70 })
      .toBuffer(),
  'grey, grainy, 150 dots an inch': async (page) =>
    sharp(await (await grain(page)).png().toBuffer())
      .grayscale()
      .resize({ width: Math.round((WIDTH * 150) / 200) })
      .jpeg({ quality: 60 })
      .toBuffer(),
  'upside down, and sent by a messenger': async (page) =>
    sharp(
      await at140(sharp(await sharp(page).rotate(180).jpeg({ quality: 80 }).toBuffer()))
        .jpeg({ quality: 40 })
        .toBuffer(),
    )
      .jpeg({ quality: 60 })
      .toBuffer(),
};

/** A reading takes half a second, and papers differ by the digits of their code and its place alone. */
const PAPERS = ALL ? 10 : 5;

describe('codes of papers that were scanned', () => {
  const sheets: Buffer[] = [];
  before(async () => {
    takeWasmFrom(wasmFile);
    for (let seed = 1; seed <= PAPERS; seed += 1) sheets.push(await sheet(seed));
  });

  for (const [name, degrade] of Object.entries(DEGRADATIONS))
    it(`${name}: each is read, and none wrong`, async () => {
      let right = 0;
      for (const [at, page] of sheets.entries()) {
        const pixels = await pixelsOfPicture(await degrade(page), 8_000_000);
        assert.ok(pixels !== null);
        const read = await readCodes(pixels, 1);
        for (const { text } of read) assert.equal(text, payload(at + 1));
        if (read.length === 1) right += 1;
      }
      assert.equal(right, PAPERS);
    });
});

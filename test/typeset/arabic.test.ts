import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { openTypesetter, type Typesetter } from '../../src/typeset/typesetter.ts';
import { ARABIC, LATIN, MONO } from './paper-fonts.ts';
import { type Picture, pageImage, pictureOf } from './pdf-pictures.ts';
import { leastUnlike, readLines } from './read-picture.ts';
import { letterWith, SAMPLE_LETTER, SAMPLE_OPTIONS } from './sample-letter.ts';

const DPI = 300;
const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * DPI);

const PAGE = 210;
const MARGIN = 18;

/** What a VIN is written with (ISO 3779): no I, O, Q. */
const OF_A_VIN = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

/** Every character of a VIN stands in one of them. */
const VINS = [
  'LGXCE4CB2PZZZ0001',
  'LVVDB11B9RD000001',
  'L0123456789ABCDEF',
  'LGHJKLMNPRSTUVWXY',
  'LZYXWVUTSRPNM8765',
];

describe('the Arabic paper', () => {
  let typesetter: Typesetter;
  let pages: readonly Picture[];
  before(async () => {
    typesetter = openTypesetter();
    const pdf = typesetter.pdf(SAMPLE_LETTER, { ...SAMPLE_OPTIONS, language: 'ar' });
    pages = await Promise.all(
      [0, 1].map(async (page) => pictureOf(await pageImage(pdf, page, DPI))),
    );
  });

  for (const vin of VINS) {
    test(`shows ${vin} from left to right, as read from the picture`, async () => {
      const letter = letterWith({ vehicles: [{ vin, model: 'SQR7000' }] });
      const pdf = typesetter.pdf(letter, { ...SAMPLE_OPTIONS, language: 'ar' });
      const picture = await pictureOf(await pageImage(pdf, 0, DPI));
      // right of the code; capital letters are 714 of 1,000 units high, set in 17 points
      const strip = {
        from: pixels(MARGIN + 45 + 5),
        to: pixels(PAGE),
        glyphs: 17,
        high: ((17 * DPI) / 72) * 0.714,
      };
      assert.deepEqual(await readLines(picture, strip, MONO, OF_A_VIN), [vin]);
    });
  }

  test('shows telephone numbers in their order, as read from the picture', async () => {
    const [, outlets] = pages;
    assert.ok(outlets !== undefined);
    // the columns from the left: what it serves, services, telephone
    const strip = { from: pixels(MARGIN + 27 + 38), to: pixels(MARGIN + 27 + 38 + 33), glyphs: 12 };
    assert.deepEqual(await readLines(outlets, strip, LATIN, '+0123456789'), [
      '+77000000001',
      '+77000000002',
    ]);
  });

  test('joins its letters, as seen beside what another program paints', async () => {
    const [first] = pages;
    assert.ok(first !== undefined);
    const labels = { from: pixels(PAGE - MARGIN - 40), to: pixels(PAGE - MARGIN) };
    for (const label of ['الضمان', 'قطع الغيار', 'تحديثات البرامج']) {
      const joined = await leastUnlike(first, labels, ARABIC, label);
      const apart = await leastUnlike(first, labels, ARABIC, [...label].join('\u200c'));
      assert.ok(joined < 0.09, `${label}: ${joined}`);
      assert.ok(apart > 2 * joined, `${label}: ${joined} joined, ${apart} apart`);
    }
  });
});

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { openTypesetter, type Typesetter } from '../../src/paper/typesetter.ts';
import { pageImage, pictureOf } from './pdf-pictures.ts';
import { vinsIn } from './read-vin.ts';
import { letterWith, SAMPLE_OPTIONS } from './sample-letter.ts';

const DPI = 300;
/** Pixels of so many points. */
const points = (count: number): number => (count * DPI) / 72;

/** Capital letters of Noto Sans Mono are 714 of 1,000 units high, and the VIN is set in 17 points. */
const HIGH = points(17 * 0.714);
/** Right of the code, which stands on the left of an Arabic page: margin, code and gap. */
const BESIDE_CODE = Math.round(points(((18 + 45 + 5) / 25.4) * 72));

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
  before(() => {
    typesetter = openTypesetter();
  });

  for (const vin of VINS) {
    test(`shows ${vin} from left to right, as read from the picture`, async () => {
      const pdf = typesetter.pdf(letterWith({ vehicles: [{ vin, model: 'SQR7000' }] }), {
        ...SAMPLE_OPTIONS,
        language: 'ar',
      });
      const picture = await pictureOf(await pageImage(pdf, 0, DPI));
      assert.deepEqual(await vinsIn(picture, BESIDE_CODE, picture.width, HIGH), [vin]);
    });
  }
});

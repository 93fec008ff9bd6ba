import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { toBuffer } from 'qrcode';
import sharp from 'sharp';
import { ofdPagePdf } from '../../../src/papers/node/ofd-page-pdf.ts';
import { openPaperReader } from '../../../src/papers/node/open-paper-reader.ts';
import { textOfPages } from '../../typeset/pdf-pictures.ts';
import { type OfdFiles, ofdFiles, packed, type Said } from './ofd-maker.ts';

const HOSTILE = [
  '#panic("x")',
  '#{1 + 1}',
  '$x^2$',
  '*bold* _slanted_ `raw`',
  '\\u{41} \\',
  ']#lorem(9)[',
  '= heading',
  '@label <label>',
  '"quoted" // rest /* of */',
  '#read("/etc/passwd")',
  '#import "@preview/a:1.0.0"',
];

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** A page with a line of 100 mm at 70 mm, red, and a picture of 30 by 30 mm at 150 and 90. */
const withPicture = (picture: Uint8Array, says: readonly Said[] = []): OfdFiles => {
  const files = ofdFiles({
    says,
    objects:
      '<ofd:PathObject ID="90" Boundary="20 69 100 2" LineWidth="2"><ofd:StrokeColor Value="255 0 0"/>' +
      '<ofd:AbbreviatedData>M 0 1 L 100 1</ofd:AbbreviatedData></ofd:PathObject>' +
      '<ofd:ImageObject ID="91" ResourceID="7" Boundary="150 90 30 30" CTM="30 0 0 30 0 0"/>',
  });
  return {
    ...files,
    'Doc_0/Document.xml': String(files['Doc_0/Document.xml']).replace(
      '<ofd:CommonData>',
      '<ofd:CommonData><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>',
    ),
    'Doc_0/DocumentRes.xml':
      `<ofd:Res ${NS} BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="7" Type="Image">` +
      '<ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>',
    'Doc_0/Res/a.png': picture,
  };
};

const bare = (text: string): string => text.replace(/[\s\u200b]+/g, '');

describe('a page of an OFD', () => {
  const reader = openPaperReader();
  after(() => reader.close());

  test('has its text shown as it is, and never read as markup', async () => {
    const says = HOSTILE.map((text, at): Said => [10, 10 + 8 * at, 4, text]);
    const pdf = await ofdPagePdf(packed(ofdFiles({ says })), 1);
    assert.ok(!('problem' in pdf), JSON.stringify(pdf));
    const text = bare((await textOfPages(pdf)).join(''));
    for (const each of HOSTILE) assert.ok(text.includes(bare(each)), `${each} of ${text}`);
    assert.ok(!Buffer.from(pdf).includes('/URI'));
  });

  test('is drawn with its lines and pictures at their places, and its codes are read', async () => {
    const code = '01,32,,26312000000012345678,123456.00,20260309,,7257';
    const file = packed(withPicture(await toBuffer(code), [[20, 60, 4, '一份通知']]));
    const drawn = await reader.draw(file, 1);
    assert.ok(!('problem' in drawn), JSON.stringify(drawn));
    const { data, info } = await sharp(drawn.png)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.ok(Math.abs(info.width / info.height - 210 / 140) < 0.01);
    const at = (x: number, y: number): readonly number[] => {
      const [column, row] = [
        Math.round((x / 210) * info.width),
        Math.round((y / 140) * info.height),
      ];
      return [
        ...data.subarray(3 * (row * info.width + column), 3 * (row * info.width + column) + 3),
      ];
    };
    assert.deepEqual(at(70, 70), [255, 0, 0]);
    assert.deepEqual(at(130, 70), [255, 255, 255]);
    // the letters stand on their baseline: something black in their box, nothing below it
    const ink = (top: number, bottom: number): boolean =>
      Array.from({ length: 200 }, (_, step) => step).some((step) =>
        [0.2, 0.4, 0.6, 0.8].some(
          (share) => (at(20 + step * 0.08, top + share * (bottom - top))[0] ?? 255) < 128,
        ),
      );
    assert.deepEqual([ink(56.5, 60), ink(61, 64)], [true, false]);
    const reading = await reader.read(file);
    assert.ok(!('problem' in reading), JSON.stringify(reading));
    assert.equal(reading.facts.find(({ name }) => name === 'code')?.value, code);
    assert.ok(!reading.checks.some(({ check }) => check === 'whole-picture'));
  });

  test('says that something is not drawn: a picture in another form, an arc', async () => {
    const jbig = await reader.read(packed(withPicture(Buffer.from('974a42320d0a1a0a', 'hex'))));
    const arc = ofdFiles({
      says: [],
      objects:
        '<ofd:PathObject ID="1" Boundary="0 0 9 9"><ofd:AbbreviatedData>M 0 0 A 1 1 0 0 1 2 2</ofd:AbbreviatedData>' +
        '</ofd:PathObject>',
    });
    for (const reading of [jbig, await reader.read(packed(arc))]) {
      assert.ok(!('problem' in reading));
      assert.deepEqual(
        reading.checks.find(({ check }) => check === 'whole-picture'),
        { check: 'whole-picture', answer: 'cannot-be-checked', why: 'not-drawn' },
      );
    }
    assert.deepEqual(await reader.draw(packed(arc), 2), { problem: 'no-such-page' });
  });

  test('is drawn without a picture that is damaged, and refused where it is no OFD', async () => {
    const broken = await reader.draw(
      packed(withPicture(Buffer.from('89504e470d0a1a0a00', 'hex'))),
      1,
    );
    assert.ok(!('problem' in broken));
    assert.deepEqual(await reader.draw(packed({ 'OFD.xml': '<a/>' }), 1), { problem: 'damaged' });
  });
});

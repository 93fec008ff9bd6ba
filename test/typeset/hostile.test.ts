import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import type { Letter, NamedOutlet } from '../../src/letters/letter.ts';
import { documentInPaper } from '../../src/typeset/document-in-paper.ts';
import { openTypesetter, type Typesetter } from '../../src/typeset/typesetter.ts';
import { type Picture, pageImage, pictureOf, textOfPages } from './pdf-pictures.ts';
import { readCodes } from './read-codes.ts';
import { letterWith, SAMPLE_LETTER, SAMPLE_OPTIONS } from './sample-letter.ts';

let typesetter: Typesetter;
before(() => {
  typesetter = openTypesetter();
});

const [OUTLET] = SAMPLE_LETTER.credentialSubject.outlets;
const outletsLike = (
  more: (index: number) => Partial<NamedOutlet>,
  count = 1,
): readonly NamedOutlet[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `KZ-${index}`,
    name: `Outlet ${index + 1}`,
    address: 'Sample street 1',
    country: 'KZ',
    services: OUTLET?.services ?? [],
    servesCarsItDidNotImport: 'no',
    ...more(index),
  }));

const textOf = async (letter: Letter): Promise<string> => {
  const pages = await textOfPages(typesetter.pdf(letter, { ...SAMPLE_OPTIONS, language: 'en' }));
  return pages.join('\n').replace(/\s+/g, ' ');
};

describe('a hostile letter', () => {
  for (const marked of [
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
    '{page} {of}',
    '<svg onload=1>',
    'https://evil.example',
  ]) {
    test(`has ${marked} shown as it is`, async () => {
      const letter: Letter = {
        ...letterWith({
          vehicles: [{ vin: 'LGXCE4CB2PZZZ0001', model: marked }],
          outlets: outletsLike(() => ({ name: marked, address: marked, phone: marked })),
        }),
        issuer: { id: 'did:web:maker.example', name: marked },
      };
      const text = await textOf(letter);
      const bare = (each: string): string => each.replace(/[\s\u200b]+/g, '');
      // on each of two parts: model, issuer, and name, address and telephone of the outlet
      assert.equal(bare(text).split(bare(marked)).length - 1, 10, text);
      assert.ok(!Buffer.from(typesetter.pdf(letter, SAMPLE_OPTIONS)).includes('/URI'));
    });
  }

  test('cannot turn its text around or hide any of it', async () => {
    const text = await textOf(
      letterWith({ vehicles: [{ vin: 'LGXCE4CB2PZZZ0001', model: 'a\u202egpj\u2066\u0007b' }] }),
    );
    assert.match(text, /a\ufffdgpj\ufffd\ufffdb/);
    assert.match(text, /stands for a character that could not be printed/);
  });

  test('of outlets in other scripts has their letters', async () => {
    const names = [
      'სერვისი თბილისი',
      'Սերվիս Երևան',
      'ศูนย์บริการ',
      'מוסך לדוגמה',
      'مركز الخدمة',
      '鱻囍䶮',
    ];
    const pdf = typesetter.pdf(
      letterWith({ outlets: outletsLike((index) => ({ name: names[index] ?? '' }), names.length) }),
      { ...SAMPLE_OPTIONS, language: 'en' },
    );
    const text = (await textOfPages(pdf)).join('\n');
    for (const name of ['სერვისი თბილისი', 'Սերվիս Երևան', 'מוסך'])
      assert.ok(text.includes(name), name);
    assert.doesNotMatch(text, /\ufffd|could not be printed/);
  });

  test('shows what no font has by a mark, and says so in every part', async () => {
    const outlets = outletsLike(() => ({ name: '한국 😀 A', address: '\ud800 lone' }));
    const text = await textOf(letterWith({ outlets }));
    assert.match(text, /\ufffd A/);
    assert.match(text, /could not be printed/);
    assert.match(text, /无法印出/);
  });

  test('of very long names and no spaces stays on the paper', async () => {
    const long = 'Ŵ'.repeat(2_000);
    const letter = letterWith({
      vehicles: [{ vin: 'LGXCE4CB2PZZZ0001', model: long }],
      exporter: { uscc: '91310000MA1FL0000X', name: '示'.repeat(2_000) },
      outlets: outletsLike(() => ({
        name: long,
        address: 'Ж'.repeat(3_000),
        phone: '1'.repeat(300),
      })),
    });
    const text = (await textOf(letter)).replace(/[\s\u00ad\u200b\ufffe-]+/g, '');
    // on both parts, and 示 four times more in what else is said; a page may end between two of them
    const count = (letter: string): number => text.split(letter).length - 1;
    assert.equal(count('Ŵ'), 2 * 2 * 2_000);
    assert.equal(count('Ж'), 2 * 3_000);
    assert.equal(count('示'), 2 * 2_000 + 4);
  });

  test('covers nothing beside or above its long words and heaps of marks', async () => {
    const [word, heap] = ['W'.repeat(300), `a${'\u0301'.repeat(200)}`];
    const letter: Letter = {
      ...letterWith({
        number: 'N'.repeat(60),
        application: word,
        vehicles: [{ vin: 'V'.repeat(90), model: word + heap }],
        exporter: { uscc: word, name: heap + '示'.repeat(300) },
        outlets: outletsLike(() => ({ name: word, address: word, phone: '0'.repeat(120) }), 3),
      }),
      issuer: { id: 'did:web:maker.example', name: word },
    };
    const address = `https://a.example/letters/${'x'.repeat(200)}`;
    const pdf = typesetter.pdf(letter, { ...SAMPLE_OPTIONS, language: 'en', address });
    const dpi = 150;
    const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * dpi);
    const inkBetween = (
      { width, height, pixels: shades }: Picture,
      from: number,
      to: number,
    ): number =>
      Array.from({ length: height }, (_, y) => y).filter((y) =>
        shades
          .subarray(y * width + pixels(from), y * width + pixels(to))
          .some((shade) => shade < 128),
      ).length;
    const pages = await Promise.all(
      (await textOfPages(pdf)).map(async (_, page) => pictureOf(await pageImage(pdf, page, dpi))),
    );
    for (const page of pages) {
      assert.equal(inkBetween(page, 0, 17), 0);
      assert.equal(inkBetween(page, 193, 210), 0);
    }
    assert.deepEqual(await readCodes(await pageImage(pdf, 0, 200)), [
      `HTTPS://A.EXAMPLE/letters/${'x'.repeat(200)}`,
    ]);
  });

  test('of 200 outlets fills pages, every one in its place', async () => {
    const outlets = outletsLike(
      (index) => ({ position: [60 + (index % 20), 42 + (index % 7)] }),
      200,
    );
    const pdf = typesetter.pdf(letterWith({ outlets }), SAMPLE_OPTIONS);
    const pages = await textOfPages(pdf);
    assert.ok(pages.length > 8, `${pages.length} pages`);
    const text = pages.join('\n');
    for (const number of [1, 100, 200]) {
      assert.equal(text.split(new RegExp(`Outlet ${number}\\b`)).length - 1, 2);
    }
  });

  test('without outlets, positions or telephones says so', async () => {
    assert.match(await textOf(letterWith({ outlets: [] })), /The letter names no outlet/);
    const unplaced = await textOf(letterWith({ outlets: outletsLike(() => ({}), 2) }));
    assert.match(unplaced, /Position not stated: 1, 2\./);
    assert.match(unplaced, /not stated service/);
    const wrong = outletsLike(() => ({ position: [Number.NaN, 500] }));
    assert.match(await textOf(letterWith({ outlets: wrong })), /Position not stated: 1\./);
    const poles = outletsLike(
      (index) => ({ position: [index === 0 ? 180 : -180, index === 0 ? 90 : -90] }),
      2,
    );
    assert.match(await textOf(letterWith({ outlets: poles })), /Outlet 2/);
  });

  test('of odd days, countries and languages is set as it says', async () => {
    const letter = {
      ...letterWith({
        destinations: ['ZZ', 'Q!'],
        software: { updates: true, languages: ['x-klingon', '??'], remoteLock: true },
      }),
      validFrom: 'some day',
    };
    const text = await textOf(letter);
    assert.match(text, /Q!/);
    assert.match(text, /some day/);
  });
});

test('a paper whose attachment unpacks without end is given up after its first kilobytes', () => {
  const paper = (document: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj <</Type /EmbeddedFile /Filter /FlateDecode>>\nstream\n'),
      deflateSync(document),
      Buffer.from('\nendstream'),
    ]);
  const asked: number[] = [];
  class Watched extends Uint8Array<ArrayBuffer> {
    override subarray(begin = 0, end = this.length): Uint8Array<ArrayBuffer> {
      asked.push(end);
      return super.subarray(begin, end);
    }
  }
  const most = 1_048_576;
  const bomb = paper(Buffer.alloc(100_000_000));
  assert.ok(bomb.length > 90_000);
  assert.equal(documentInPaper(Watched.from(bomb) as Watched, most), null);
  // the whole stream first, then pieces of it: few, since a piece of zeros is a thousand times as long
  assert.ok((asked.at(-1) ?? 0) < 10_000, String(asked));
  const long = Buffer.from(JSON.stringify({ long: 'x'.repeat(900_000) }));
  assert.deepEqual(Buffer.from(documentInPaper(paper(long), most) ?? []), long);
});

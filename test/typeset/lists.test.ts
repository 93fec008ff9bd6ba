import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import type { LettersOnPaper } from '../../src/typeset/letters-sheet.ts';
import type { OutletsOnPaper } from '../../src/typeset/outlets-sheet.ts';
import { PAPER_TEXTS } from '../../src/typeset/texts/texts.ts';
import { openTypesetter, type Typesetter } from '../../src/typeset/typesetter.ts';
import { pageImage, textOfPages } from './pdf-pictures.ts';
import { readCodes } from './read-codes.ts';

const DOTS = 200;
/** One outlet with everything told in another script, one with a name alone. */
const OUTLETS: OutletsOnPaper = {
  is: 'outlets',
  lang: 'en',
  title: 'Outlets: Kazakhstan',
  lead: ['State of 24 Nov 2026.'],
  live: { address: 'https://example.org/service?country=KZ', words: 'As they stand now:' },
  demonstration: false,
  head: ['Outlet', 'Telephone', 'Hours', 'State'],
  makers: [
    {
      name: 'Demo · 演示汽车有限公司',
      outlets: [
        {
          name: 'Алматы Моторс',
          address: '1 Абай, Алматы',
          phone: '+77012345678',
          hours: ['пн–пт 09:00–18:00', 'вс выходной'],
          site: 'https://almaty.example',
          says: ['Serves: yes', 'Confirmed on 1 Nov 2026'],
        },
        { name: 'ورشة', address: '', phone: '', hours: [], site: '', says: [] },
      ],
    },
  ],
  foot: 'https://example.org/service',
};

const LETTERS: LettersOnPaper = {
  is: 'letters',
  lang: 'zh',
  title: '确认书',
  lead: '共3份确认书',
  demonstration: true,
  letters: ['A', 'B', 'C'].map((letter, at) => ({
    number: `SH${letter.repeat(9)}7`,
    vin: `HZZ AB3CD0 T 000000${at}`,
    words: ['已出具', '哈萨克斯坦', '演示贸易公司'],
    address: at === 2 ? null : `https://example.org/L/${letter.repeat(20)}`,
  })),
  code: '确认书二维码',
  noCode: '未出具',
  foot: 'example.org',
};

let typesetter: Typesetter;
before(() => {
  typesetter = openTypesetter();
});

describe('the outlets of a country on paper', () => {
  for (const lang of PUBLIC_LANGUAGES) {
    test(`in ${lang}: everything told stands on it, and its code leads to the page`, async () => {
      const pdf = typesetter.page({ ...OUTLETS, lang });
      assert.ok(pdf.length < 150_000, `${pdf.length} bytes`);
      const text = (await textOfPages(pdf)).join('\n');
      for (const told of ['Outlets: Kazakhstan', 'Алматы Моторс', '+77012345678', '09:00–18:00'])
        assert.ok(text.includes(told), told);
      assert.ok(!text.includes(PAPER_TEXTS[lang].specimen.line.slice(0, 20)));
      const page = await pageImage(pdf, 0, DOTS);
      assert.deepEqual(await readCodes(page), ['HTTPS://EXAMPLE.ORG/service?country=KZ']);
    });
  }

  test('four hundred stand on it in their order, over as many pages as they need', async () => {
    const [maker] = OUTLETS.makers;
    assert.ok(maker);
    const outlets = Array.from({ length: 400 }, (_, at) => ({
      ...{ name: `Outlet ${at}.`, address: `Street ${at}`, phone: '', hours: [], site: '' },
      says: ['Confirmed'],
    }));
    const pages = await textOfPages(
      typesetter.page({ ...OUTLETS, makers: [{ ...maker, outlets }], demonstration: true }),
    );
    assert.ok(pages.length > 5, `${pages.length} pages`);
    const named = [...pages.join('\n').matchAll(/Outlet (\d+)\./g)].map(([, at]) => Number(at));
    assert.deepEqual(
      named,
      outlets.map((_, at) => at),
    );
    assert.ok(pages[0]?.includes(PAPER_TEXTS.en.specimen.line.slice(0, 30)));
    assert.ok(pages.at(-1)?.includes(PAPER_TEXTS.en.page(`${pages.length}`, `${pages.length}`)));
  });
});

describe('a list of letters on paper', () => {
  test('names number, VIN and state of each, with the code of each that was issued', async () => {
    const pdf = typesetter.page(LETTERS);
    const text = (await textOfPages(pdf)).join('\n');
    for (const told of ['SHAAAAAAAAA7', 'SHBBBBBBBBB7', 'HZZ AB3CD0 T 0000001', '已出具', '未出具'])
      assert.ok(text.replaceAll('\u200b', '').includes(told), told);
    const codes = await readCodes(await pageImage(pdf, 0, DOTS));
    assert.deepEqual(codes.toSorted(), [
      `HTTPS://EXAMPLE.ORG/L/${'A'.repeat(20)}`,
      `HTTPS://EXAMPLE.ORG/L/${'B'.repeat(20)}`,
    ]);
  });
});

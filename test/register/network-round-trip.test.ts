import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { ASKED_OF_OUTLETS } from '../../src/intake/network/outlet-services.ts';
import { readNetwork } from '../../src/intake/network/read-network.ts';
import { referenceData } from '../../src/intake/reference-data.ts';
import { listText } from '../../src/register/outlets/list-texts.ts';
import {
  LIST_FORMATS,
  type ListFormat,
  type PublishedList,
  type PublishedOutlet,
} from '../../src/register/outlets/published-list.ts';

const folder = await mkdtemp(join(tmpdir(), 'mileproof-round-'));
after(() => rm(folder, { recursive: true }));

const LIST: PublishedList = {
  maker: 'chery',
  legalName: '奇瑞汽车股份有限公司',
  nameEn: 'Chery Automobile Co. Ltd.',
  country: 'KZ',
  publishedOn: '2026-11-24',
};

/** Text as people write it, with what formats trip over: quotes, commas, formulas, other scripts. */
const Text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Abay',
        'улица',
        '示例',
        'شارع',
        '"quoted"',
        'a,b',
        "O'Neil",
        '№ 7',
        '=1+1',
        '@x',
        '+7',
        '-',
      ),
      fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) =>
    words
      .join(' ')
      .normalize('NFKC')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  )
  // the intake takes off an apostrophe by which spreadsheets mark text, and tells the mark of lost bytes
  .filter((text) => text.length > 6 && !text.startsWith("'") && !text.includes('\ufffd'));

const Answer = fc.constantFrom('yes' as const, 'no' as const, 'not-stated' as const);
const Services: fc.Arbitrary<PublishedOutlet['services']> = fc
  .tuple(...ASKED_OF_OUTLETS.map(() => Answer))
  .map(
    (answers) =>
      Object.fromEntries(
        ASKED_OF_OUTLETS.map((asked, at) => [
          asked,
          { answer: answers[at], teller: 'manufacturer', on: '2026-11-24' },
        ]),
      ) as PublishedOutlet['services'],
  );

// inside Kazakhstan, far from its borders
const Position = fc.tuple(
  fc.double({ min: 62, max: 74, noNaN: true }),
  fc.double({ min: 46, max: 51, noNaN: true }),
);

const Outlet: fc.Arbitrary<PublishedOutlet> = fc.record({
  number: fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'ABC019-') }),
  name: Text,
  country: fc.constant('KZ'),
  address: fc.option(Text),
  city: fc.option(Text),
  position: fc.option(Position),
  phone: fc.option(
    fc.integer({ min: 0, max: 9999 }).map((n) => `+7727250${String(n).padStart(4, '0')}`),
  ),
  website: fc.option(fc.constantFrom('https://a.example/', 'http://b.example/path?x=1')),
  openingHours: fc.option(fc.constantFrom('24/7', 'Mo-Fr 09:00-18:00; Sa 10:00-16:00; Su off')),
  brands: fc
    .subarray(
      referenceData().brands.map(({ id }) => id),
      { maxLength: 3 },
    )
    .map((ids) => [...ids].sort()),
  state: fc.constantFrom('attested' as const, 'lapsed' as const, 'disputed' as const),
  attestedOn: fc.constant('2026-11-24'),
  attestedUntil: fc.constant('2027-05-23'),
  services: Services,
});

const isPlain = (text: string): boolean =>
  !/^(?:[-—/\\]+|n\.?\/?a\.?|null|none|nil|nan)$/i.test(text);

const Outlets = fc
  .uniqueArray(Outlet, { minLength: 1, maxLength: 12, selector: ({ number }) => number })
  .map((outlets) => outlets.filter(({ number }) => isPlain(number)))
  // two of one name within 50 metres are one
  .map((outlets) => outlets.map((outlet, at) => ({ ...outlet, name: `${outlet.name} n${at}` })));

const readBack = async (outlets: readonly PublishedOutlet[], format: ListFormat) => {
  const path = join(folder, 'list');
  const pieces: string[] = [];
  for await (const piece of listText(LIST, outlets, format)) pieces.push(piece);
  await writeFile(path, pieces.join(''));
  return readNetwork(path, 'list', { brands: null });
};

for (const format of LIST_FORMATS) {
  test(`a list that was published as ${format} is read back as it was`, async () => {
    await fc.assert(
      fc.asyncProperty(Outlets, async (outlets) => {
        const found = await readBack(outlets, format);
        const worse = found.problems.filter(({ weight }) => weight !== 'note');
        if (outlets.length > 0) assert.deepEqual(worse, []);
        assert.deepEqual(
          found.outlets.map(({ row: _, untold: __, ...outlet }) => outlet),
          outlets.map(({ state: _, attestedOn: __, attestedUntil: ___, services, ...outlet }) => ({
            ...outlet,
            services: Object.fromEntries(
              ASKED_OF_OUTLETS.map((asked) => [asked, services[asked].answer]),
            ),
          })),
        );
      }),
      { numRuns: 100 },
    );
  });
}

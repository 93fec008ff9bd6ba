import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FactName, factNamed } from '../../../domain/facts/fact-table.ts';
import { cellParserFor } from '../../../intake/values/cell-parser.ts';
import type { PlainNumber } from './number-column.ts';
import { hundredths, isoDay, wholeNumber } from './plain-numbers.ts';
import { isNobody, isPlainText, isUscc, type StandsForItself } from './plain-texts.ts';

const KEY = 'key of a test';

const parserOf = (name: FactName) =>
  cellParserFor(factNamed(name), KEY, { scale: 0, doubtful: false });

/** Characters that texts are folded, cut or refused by. */
const CHARACTERS = [
  ...'AaNnXZ09-+./,:()_ ',
  ...'不待无暂空京牌（）。、《》\u3000\u00a0\u9fa5\u9fa6\u4dffАя！é\u200b',
];
const WORDS = ['N/A', 'na', 'null', '无', '暂无', '不适用', '待定', 'p:', '-', '—', '4.42600E+19'];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...CHARACTERS), fc.constantFrom(...WORDS)), { maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** A credit code with its check character, as the intake tells it, or with any; some of other shapes. */
const usccText = fc
  .tuple(
    fc.array(fc.constantFrom(...USCC), { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom(...'0123456789'), { minLength: 5, maxLength: 6 }),
    fc.oneof(
      fc.array(fc.constantFrom(...USCC), { minLength: 9, maxLength: 9 }),
      fc.array(fc.constantFrom(...'0123456789'), { minLength: 9, maxLength: 9 }),
    ),
    fc.constantFrom(...USCC, 'right', 'right', 'right'),
  )
  .map(([office, place, body, last]) => {
    const code = [...office, ...place, ...body].join('');
    const parse = parserOf('licence.applicant');
    const right = [...USCC].find((check) => parse(code + check) === code + check) ?? '';
    return code + (last === 'right' ? right : last);
  });
const pseudonymText = anyText.map((text) => `p:${text}`);
const digits = (from: number, to: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: from, maxLength: to })
    .map((parts) => parts.join(''));
const dayText = fc
  .tuple(
    fc.constantFrom('1979', '1980', '2000', '2024', '2026', '2100', '2101'),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.constantFrom('-', '/', '.'),
  )
  .map(([year, ...rest]) => {
    const [month, day] = rest.slice(0, 2).map((part) => String(part).padStart(2, '0'));
    return `${year}${rest[2]}${month}${rest[2]}${day}`;
  });
const numberText = fc
  .tuple(digits(0, 10), fc.constantFrom('', '.', ',', '-', ' ', 'e'), digits(0, 4))
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

/** The bytes of a text with others around them. */
const within = (text: string): readonly [Uint8Array, number, number, DataView] => {
  const length = Buffer.byteLength(text);
  const bytes = Buffer.from(`9京${text}京9`);
  return [bytes, 4, 4 + length, new DataView(bytes.buffer, bytes.byteOffset)];
};

const TEXTS: readonly (readonly [FactName, StandsForItself])[] = [
  ['licence.brand', isPlainText],
  ['certificate.number', isPlainText],
  ['letter.issuer', isPlainText],
  ['licence.applicant', isUscc],
  ['invoice.seller', isUscc],
  ['certificate.owner', isNobody],
  ['insurance.holder', isNobody],
];

for (const [name, form] of TEXTS) {
  test(`a text that stands for itself is what the intake reads it as: ${name}`, () => {
    const parse = parserOf(name);
    let stood = 0;
    fc.assert(
      fc.property(fc.oneof(anyText, usccText, usccText, pseudonymText, digits(9, 19)), (text) => {
        if (!form(...within(text))) return;
        stood += 1;
        assert.equal(parse(text), text);
      }),
      { numRuns: 5000, seed: 7 },
    );
    assert.ok(stood > 100, `${stood} stood for themselves`);
  });
}

test('a credit code stands for itself by its check character alone', () => {
  const parse = parserOf('licence.applicant');
  fc.assert(
    fc.property(usccText, (code) => {
      assert.equal(isUscc(...within(code)), parse(code) === code, code);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('every character of ASCII is told in every place of a text', () => {
  for (let code = 0; code < 128; code += 1) {
    const character = String.fromCharCode(code);
    const stands = code >= 0x20 && code !== 0x2b && code !== 0x7f;
    for (let place = 1; place < 9; place += 1) {
      const text = `${'b'.repeat(place)}${character}${'c'.repeat(9 - place)}`;
      assert.equal(isPlainText(...within(text)), stands, JSON.stringify(text));
    }
  }
});

const NUMBERS: readonly (readonly [FactName, PlainNumber, fc.Arbitrary<string>])[] = [
  ['certificate.registeredOn', isoDay, dayText],
  ['licence.validUntil', isoDay, dayText],
  ['licence.odometerKm', wholeNumber, numberText],
  ['licence.unitPrice', hundredths, numberText],
];

for (const [name, plain, texts] of NUMBERS) {
  test(`a number in its plain form is what the intake reads it as: ${name}`, () => {
    const parse = parserOf(name);
    let found = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const value = plain(...within(text));
        if (value < 0) return;
        found += 1;
        assert.equal(parse(text), value, text);
      }),
      { numRuns: 5000, seed: 7 },
    );
    assert.ok(found > 100, `${found} were plain`);
  });
}

test('a day is told by digits and dashes alone, whatever stands in their places', () => {
  const day = '2026-03-05';
  for (let place = 0; place < day.length; place += 1) {
    for (let byte = 0; byte < 256; byte += 1) {
      const bytes = Uint8Array.from(Buffer.from(`,${day},`));
      bytes[1 + place] = byte;
      const text = Buffer.from(bytes).toString('latin1').slice(1, -1);
      const right = /^\d{4}-\d\d-\d\d$/.test(text) ? parserOf('licence.validUntil')(text) : null;
      const value = isoDay(bytes, 1, 1 + day.length, new DataView(bytes.buffer));
      assert.equal(
        value,
        typeof right === 'number' && /^(?:19[89]|20)/.test(text) ? right : -1,
        text,
      );
    }
  }
});

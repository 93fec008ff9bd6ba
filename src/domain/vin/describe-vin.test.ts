import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { expectedCheckDigit, vinStandingOf } from './check-digit.ts';
import { describeVin } from './describe-vin.ts';
import { suggestVins } from './suggest-vins.ts';
import { parseVin, VIN_ALPHABET, type Vin } from './vin.ts';
import { wmiRegistryOf } from './wmi-registry.ts';

const registry = wmiRegistryOf(
  JSON.parse(readFileSync(new URL('../../../reference/wmi.json', import.meta.url), 'utf8')),
);
const vinOf = (text: string): Vin => parseVin(text) ?? assert.fail(text);
const offered = (text: string) => suggestVins(text, registry).map(({ vin }) => String(vin));

test('a sound VIN, typed untidily, is taken apart', () => {
  const { input, vin, wellFormed, parts, problems, suggestions } = describeVin(
    ' lgxce4cb2-pzzz0001 ',
    registry,
  );
  assert.equal(input, ' lgxce4cb2-pzzz0001 ');
  assert.equal(vin, 'LGXCE4CB2PZZZ0001');
  assert.equal(wellFormed, true);
  assert.deepEqual(parts?.checkDigit, { given: '2', expected: '2', holds: true });
  assert.equal(parts?.modelYear, 2023);
  assert.equal(parts?.wmi, 'LGX');
  assert.equal(parts?.maker?.makerZh, '比亚迪');
  assert.equal(parts?.makerMayQuestion, true);
  assert.equal(parts?.plant, 'Z');
  assert.equal(parts?.serial, 'ZZ0001');
  assert.deepEqual(problems, []);
  assert.deepEqual(suggestions, []);
});

test('a small maker has a serial of three', () => {
  const { parts } = describeVin('LA9ZZZZZ0SZLC0001', registry);
  assert.equal(parts?.wmi, 'LA9LC0');
  assert.equal(parts?.serial, '001');
});

test('each problem has its code, positions and remedy in both languages', () => {
  const problemsOf = (text: string) =>
    describeVin(text, registry).problems.map(({ code, positions }) => [code, ...positions]);
  assert.deepEqual(problemsOf('LGXCE4CB2PZZZ000'), [['vin-length']]);
  assert.deepEqual(problemsOf('LGOCE4CB2PZZZOO01'), [['vin-character', 3, 14, 15]]);
  assert.deepEqual(problemsOf('LGO'), [['vin-length'], ['vin-character', 3]]);
  assert.deepEqual(problemsOf('LGXCE4CB0PZZZ0001'), [['vin-check-digit', 9]]);
  assert.deepEqual(problemsOf('LGXCE4CB2UZZZ0001'), [
    ['vin-check-digit', 9],
    ['vin-model-year', 10],
  ]);
  for (const text of ['', 'LGO', 'LGXCE4CB2UZZZ0001']) {
    for (const { remedy } of describeVin(text, registry).problems) {
      assert.match(remedy.en, /registration certificate/);
      assert.match(remedy.zh, /登记证书/);
    }
  }
});

test('letters no VIN has are read as what they look like', () => {
  // The fixture LC0CE4CZ1SZZZ0001 with the letter O for zero, and I for one.
  assert.deepEqual(offered('LCOCE4CZ1SZZZ0001'), ['LC0CE4CZ1SZZZ0001']);
  assert.equal(offered('LCOCE4CZISZZZOO01')[0], 'LC0CE4CZ1SZZZ0001');
  const [first] = suggestVins('LCOCE4CZ1SZZZ0001', registry);
  assert.equal(first?.reason, 'illegal-character');
  assert.deepEqual(first?.changes, [{ position: 3, from: 'O', to: '0' }]);
  assert.match(first?.why.en ?? '', /position 3 O→0: .* then agrees/);
  assert.match(first?.why.zh ?? '', /第3 O→0：/);
});

test('Cyrillic letters shaped like Latin ones are offered as Latin', () => {
  assert.deepEqual(offered('LGХСE4СВ2РZZZ0001'.replace('Р', 'P')), ['LGXCE4CB2PZZZ0001']);
});

test('when no reading passes, the likeliest is offered and said not to agree', () => {
  const [first, ...more] = suggestVins('LCOCE4CZ7SZZZ0001', registry);
  assert.equal(first?.vin, 'LC0CE4CZ7SZZZ0001');
  assert.equal(first?.checkDigitHolds, false);
  assert.match(first?.why.en ?? '', /still does not agree/);
  assert.deepEqual(more, []);
});

test('a look-alike is offered first when the check digit pins it', () => {
  const mended = (text: string) =>
    text.slice(0, 8) + expectedCheckDigit(vinOf(text)) + text.slice(9);
  for (const [right, position, wrong] of [
    [mended('LFWBCRJF0T1103346'), 4, '8'],
    [mended('LFWACRJS0T1103346'), 8, '5'],
    [mended('LFWACRJF0T1103356'), 16, 'S'],
  ] as const) {
    const written = right.slice(0, position - 1) + wrong + right.slice(position);
    const [first] = suggestVins(written, registry);
    assert.equal(first?.vin, right);
    assert.equal(first?.reason, 'look-alike');
    assert.deepEqual(first?.changes, [{ position, from: wrong, to: right[position - 1] }]);
  }
});

test('a mistyped check digit is offered, and a swap is recognised', () => {
  assert.ok(offered('LGXCE4CB0PZZZ0001').includes('LGXCE4CB2PZZZ0001'));
  const swap = suggestVins('LGXC4ECB2PZZZ0001', registry);
  assert.ok(swap.some(({ vin, reason }) => vin === 'LGXCE4CB2PZZZ0001' && reason === 'swapped'));
});

test('nothing is offered for a valid VIN, another length, or a text that is no VIN at all', () => {
  assert.deepEqual(offered('LGXCE4CB2PZZZ0001'), []);
  assert.deepEqual(offered('LGXCE4CB2PZZZ00'), []);
  assert.deepEqual(offered('这不是车辆识别代号这不是车辆识别代'), []);
  assert.deepEqual(offered('IIIIIIIIIIIIIIIII'), []);
});

test('every suggestion is well formed, differs where it says, and passes unless it says not', () => {
  const text = fc
    .array(fc.constantFrom(...VIN_ALPHABET, 'I', 'O', 'Q', '?', 'В'), {
      minLength: 17,
      maxLength: 17,
    })
    .map((characters) => characters.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const suggestions = suggestVins(written, registry);
      assert.ok(suggestions.length <= 5);
      for (const { vin, changes, checkDigitHolds } of suggestions) {
        assert.equal(vinStandingOf(vin) === 'valid', checkDigitHolds);
        const characters = [...written];
        for (const { position, from, to } of changes) {
          assert.equal(characters[position - 1], from);
          characters[position - 1] = to;
        }
        assert.equal(characters.join(''), vin);
      }
      assert.equal(new Set(suggestions.map(({ vin }) => vin)).size, suggestions.length);
    }),
    { numRuns: 500 },
  );
});

test('one wrong character is always among the corrections, given room', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 16 }),
      fc.constantFrom(...VIN_ALPHABET),
      (at, character) => {
        const right = 'LGXCE4CB2PZZZ0001';
        const wrong = right.slice(0, at) + character + right.slice(at + 1);
        if (vinStandingOf(wrong) === 'valid') return;
        const found = suggestVins(wrong, registry, 1000).map(({ vin }) => String(vin));
        assert.ok(found.includes(right), wrong);
      },
    ),
    { numRuns: 300 },
  );
});

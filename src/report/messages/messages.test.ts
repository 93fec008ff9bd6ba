import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EN } from './en.ts';
import { LANGS, MESSAGES } from './messages.ts';
import { ZH } from './zh.ts';

/** Every text of a catalogue by its id; blanks are filled with a figure and with words. */
const textsOf = (catalogue: object, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const id = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[id, value]];
    if (typeof value === 'function') return [[id, String(value(2, 3))]];
    return textsOf(value, id);
  });

test('every language has the same ids', () => {
  const ids = textsOf(EN).map(([id]) => id);
  for (const lang of LANGS) {
    assert.deepEqual(
      textsOf(MESSAGES[lang]).map(([id]) => id),
      ids,
    );
  }
});

test('no text is empty but units and gaps, none shouts, none keeps a hole', () => {
  for (const lang of LANGS) {
    for (const [id, text] of textsOf(MESSAGES[lang])) {
      if (!id.startsWith('units.') && !/Gap$/.test(id)) assert.notEqual(text.trim(), '', id);
      assert.doesNotMatch(text, /!|！|undefined|NaN/, id);
    }
  }
});

test('Chinese is Chinese: only units, names of commands and gaps have no Chinese character', () => {
  const foreign = textsOf(ZH)
    .filter(
      ([id, text]) =>
        !/\p{Script=Han}/u.test(text) &&
        !/Gap$|^units\.|^colon$|^andMore$|^bracketed$|^disagreement$/.test(id),
    )
    .map(([id]) => id);
  assert.deepEqual(foreign, []);
});

test('the four answers have the words of the look', () => {
  assert.deepEqual(Object.values(EN.gate), [
    'may be licensed',
    'may not be licensed',
    'cannot be decided yet',
  ]);
  assert.deepEqual(Object.values(EN.entry), ['admissible', 'conditional', 'barred', 'not known']);
  assert.deepEqual(Object.values(EN.risk), ['low', 'elevated', 'high']);
  assert.equal(EN.sound, 'sound');
  assert.equal(EN.problems(1), '1 problem');
  assert.equal(EN.problems(3), '3 problems');
});

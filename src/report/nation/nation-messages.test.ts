import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NATION_EN } from './nation-en.ts';
import { NATION_ZH } from './nation-zh.ts';

/** Every text by its id; blanks are filled with figures. */
const textsOf = (catalogue: object, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const id = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[id, value]];
    if (typeof value === 'function') return [[id, String(value(2, 3, 4, 5))]];
    return textsOf(value, id);
  });

test('both languages have the same ids; no text is empty, shouts or keeps a hole', () => {
  const [en, zh] = [textsOf(NATION_EN), textsOf(NATION_ZH)];
  assert.deepEqual(
    zh.map(([id]) => id),
    en.map(([id]) => id),
  );
  for (const [id, text] of [...en, ...zh]) {
    assert.notEqual(text.trim(), '', id);
    assert.doesNotMatch(text, /!|！|undefined|NaN/, id);
  }
});

test('Chinese is Chinese', () => {
  const foreign = textsOf(NATION_ZH).filter(([, text]) => !/\p{Script=Han}/u.test(text));
  assert.deepEqual(foreign, []);
});

test('a flag of risk is never called illegal', () => {
  for (const [id, text] of textsOf(NATION_EN)) {
    assert.doesNotMatch(text, /illegal|unlawful|fraud|crime|suspect|offen[cd]/i, id);
  }
  for (const [id, text] of textsOf(NATION_ZH)) {
    assert.doesNotMatch(text, /违法|非法|欺诈|犯罪|嫌疑/, id);
  }
});

import type { DatedValue, LawText, TextForm, TextPart } from '../syntax.ts';
import { isSpokenUnit } from '../words/figure-words.ts';
import { readBilingual } from './bilingual.ts';
import { type Reader, refuse } from './reader.ts';

/** Which values a form can write. */
const WRITES: Readonly<Record<TextForm, readonly DatedValue['type'][]>> = {
  figure: ['number', 'date', 'text', 'list'],
  words: ['number', 'date'],
  unit: ['number'],
  span: ['number'],
  age: ['number'],
  year: ['date'],
};

/** Forms that write the unit too. */
const WITH_UNIT: ReadonlySet<TextForm> = new Set(['unit', 'span', 'age']);

const isForm = (name: string): name is TextForm => Object.hasOwn(WRITES, name);

/** `days`, `days+1`, `months|span`, `cn.648.letter-required.days`. */
const REFERENCE = /^(.+?)(?:([+-]\d+))?(?:\|(\w+))?$/;

const readReference = (
  reader: Reader,
  where: string,
  text: string,
  find: (name: string) => DatedValue | undefined,
): TextPart | null => {
  const [, name = '', plus = '0', form = 'figure'] = REFERENCE.exec(text) ?? [];
  const value = find(name);
  if (value === undefined) return refuse(reader, where, 'unknown-value', `no value {${text}}`);
  if (!isForm(form) || !WRITES[form].includes(value.type)) {
    return refuse(reader, where, 'bad-text', `{${text}}: a ${value.type} has no form ${form}`);
  }
  const mute = value.periods.find(({ unit }) => !isSpokenUnit(unit));
  if (WITH_UNIT.has(form) && mute !== undefined) {
    return refuse(reader, where, 'bad-text', `{${text}}: no words in Chinese for ${mute.unit}`);
  }
  if (plus !== '0' && value.type !== 'number') {
    return refuse(reader, where, 'bad-text', `{${text}}: adds to a ${value.type}`);
  }
  return { value, plus: Number(plus), form };
};

const readParts = (
  reader: Reader,
  where: string,
  text: string,
  find: (name: string) => DatedValue | undefined,
): readonly TextPart[] | null => {
  const parts: TextPart[] = [];
  // what stands between braces is at the odd places
  for (const [place, piece] of text.split(/\{([^{}]*)\}/).entries()) {
    if (place % 2 === 0) {
      if (/[{}]/.test(piece)) return refuse(reader, where, 'bad-text', `a lone brace in ${text}`);
      if (piece !== '') parts.push(piece);
    } else {
      const part = readReference(reader, where, piece, find);
      if (part === null) return null;
      parts.push(part);
    }
  }
  return parts;
};

/**
 * Reads a text of the law in English and Chinese, in which `{days}`, `{days+1}`, `{months|span}` stand for values.
 * Refuses a text that is absent, a value that does not exist, a form that its type has not, and one that writes a unit
 * without words in Chinese.
 *
 * @param find a value of the rule by bare name, or of any rule by full id.
 */
export const readLawText = (
  reader: Reader,
  where: string,
  raw: unknown,
  find: (name: string) => DatedValue | undefined,
): LawText | null => {
  const text = readBilingual(reader, where, raw);
  if (text === null) return null;
  const en = readParts(reader, `${where}.en`, text.en, find);
  const zh = readParts(reader, `${where}.zh`, text.zh, find);
  if (en === null || zh === null) return null;
  const values = [...en, ...zh].flatMap((part) => (typeof part === 'string' ? [] : [part.value]));
  return { en, zh, values: [...new Set(values)] };
};

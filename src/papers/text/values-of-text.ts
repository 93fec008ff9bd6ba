import { vinStandingOf } from '../../domain/vin/check-digit.ts';
import { hasLetter } from '../../domain/vin/vins-in-text.ts';
import type { PaperCheck, PaperKind, ReadName, ReadValue } from '../paper-reading.ts';
import { kindOfText } from './kind-of-text.ts';
import { CODE_LABELS, LABELS, type Label } from './labels.ts';
import { placeInLine, type TextLine, type TextPiece, textLines } from './text-lines.ts';
import { toldValue } from './told-value.ts';

/** A page whose text is known: its pieces, and its width by its height. */
export interface TextPage {
  readonly pieces: readonly TextPiece[];
  readonly aspect: number;
}

/** Lines below a label in which its value may stand. */
const BELOW = 2;

const BY_LABEL: ReadonlyMap<string, Label | null> = new Map([
  ...LABELS.flatMap((label) => label.labels.map((text) => [text, label] as const)),
  ...CODE_LABELS.map((text) => [text, null] as const),
]);

const spaced = (label: string): string =>
  [...label].map((character) => character.replace(/[()/]/, '\\$&')).join('\\s*');

/** Any label, of those that begin alike the longest; a label may be spaced out and never goes on a Chinese word. */
const ANY = `(?<![\\u4e00-\\u9fff] ?)(?:${[...BY_LABEL.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(spaced)
  .join('|')})`;
const FIND = new RegExp(ANY, 'g');
const NEXT = new RegExp(`\\s*${ANY}`);

const CREDIT_CODE = /^[0-9A-Z]{15,20}(?![0-9A-Z])/;
/** What stands between a label and its value. */
const BETWEEN = /^[\s:;.)(¦|]*/;

interface Found {
  readonly name: ReadName;
  readonly value: string;
  readonly line: TextLine;
  readonly from: number;
  readonly until: number;
}

/** A value at a place of a line, if one of that look stands there. */
const valueAt = (name: ReadName, looks: RegExp, line: TextLine, start: number): Found | null => {
  const from = start + (BETWEEN.exec(line.text.slice(start))?.[0].length ?? 0);
  const rest = line.text.slice(from);
  const next = NEXT.exec(rest);
  const match = looks.exec(next === null ? rest : rest.slice(0, next.index));
  if (match === null) return null;
  const value = match[1] ?? match[2] ?? match[0];
  if (value.trim() === '') return null;
  const begins = from + match[0].indexOf(value);
  return { name, value: toldValue(name, value), line, from: begins, until: begins + value.length };
};

/** Whether a character of a line stands below a stretch of another. */
const cellStarts = (line: TextLine): readonly number[] => [
  0,
  ...[...line.text.matchAll(/[\t ]/g)].map(({ index }) => index + 1),
];

/** A value in the lines below a label, in a cell that begins no further right than the label ends. */
const valueBelow = (
  name: ReadName,
  looks: RegExp,
  lines: readonly TextLine[],
  left: number,
  right: number,
): Found | null => {
  for (const line of lines) {
    for (const start of cellStarts(line)) {
      const begins = line.lefts[start] ?? 1;
      if (begins > right) break;
      const found = valueAt(name, looks, line, start);
      if (found !== null && (line.rights[found.until - 1] ?? 0) > left) return found;
    }
  }
  return null;
};

const besideOrBelow = (
  name: ReadName,
  looks: RegExp,
  lines: readonly TextLine[],
  at: number,
  { index, length }: { readonly index: number; readonly length: number },
): Found | null => {
  const line = lines[at];
  if (line === undefined) return null;
  const beside = valueAt(name, looks, line, index + length);
  if (beside !== null || name === 'buyer' || name === 'seller') return beside;
  const left = line.lefts[index] ?? 0;
  const right = line.rights[index + length - 1] ?? 1;
  return valueBelow(name, looks, lines.slice(at + 1, at + 1 + BELOW), left, right);
};

const BUYER = /购\s*买\s*方|购\s*货\s*单\s*位|买\s*方/g;
const SELLER = /销\s*货\s*单\s*位|销\s*售\s*方|销\s*售\s*单\s*位|卖\s*方/g;

/** Whose a credit code is: of the party that was named last before it, in the order in which the page is read. */
const partyBefore = (
  lines: readonly TextLine[],
  at: number,
  index: number,
): 'buyerCreditCode' | 'sellerCreditCode' | null => {
  for (let line = at; line >= 0; line -= 1) {
    const text = lines[line]?.text ?? '';
    const before = line === at ? text.slice(0, index) : text;
    const buyer = [...before.matchAll(BUYER)].at(-1)?.index ?? -1;
    const seller = [...before.matchAll(SELLER)].at(-1)?.index ?? -1;
    if (buyer >= 0 || seller >= 0) return buyer > seller ? 'buyerCreditCode' : 'sellerCreditCode';
  }
  return null;
};

const labelled = (lines: readonly TextLine[]): readonly Found[] =>
  lines.flatMap((line, at) =>
    [...line.text.matchAll(FIND)].flatMap(({ index, 0: text }) => {
      const label = BY_LABEL.get(text.replace(/\s/g, '')) ?? null;
      const name = label === null ? partyBefore(lines, at, index) : label.name;
      if (name === null) return [];
      const looks = label?.value ?? CREDIT_CODE;
      return besideOrBelow(name, looks, lines, at, { index, length: text.length }) ?? [];
    }),
  );

const STANDING = /(?<![0-9A-Z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Z])/g;

/** VINs that no label introduces, as in the lines of goods of an invoice; only those whose check digit is right. */
const unlabelledVins = (lines: readonly TextLine[]): readonly Found[] =>
  lines.flatMap((line) =>
    [...line.text.matchAll(STANDING)].flatMap(({ index: from, 0: value }) =>
      hasLetter(value) && vinStandingOf(value) === 'valid'
        ? { name: 'vin' as const, value, line, from, until: from + value.length }
        : [],
    ),
  );

/** Of values found twice at one place the first. */
const once = (found: readonly Found[]): readonly Found[] => {
  const seen = new Set<string>();
  return found.filter(({ name, line, from }) => {
    const key = `${name} ${line.top} ${line.lefts[from]}`;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
};

/** What stands on a paper that was cancelled, or on one that reverses another; the first alone in its cell. */
const CANCELLED =
  /(?:^|\t)\s*(作\s*废)\s*(?=\t|$)|(销项负数)|(对应正数发票)|(红字(?:信息表|发票信息确认单))|((?:已|被)红冲)/;

const cancelledCheck = (pages: readonly (readonly TextLine[])[]): PaperCheck => {
  const evidence = pages.flatMap((lines, page) =>
    lines.flatMap((line) => {
      const match = CANCELLED.exec(line.text);
      const value = match?.slice(1).find((group) => group !== undefined);
      if (match === null || value === undefined) return [];
      const from = match.index + match[0].indexOf(value);
      const place = placeInLine(line, page + 1, from, from + value.length);
      return [{ place, value, as: 'on-page' as const }];
    }),
  );
  return evidence.length === 0
    ? { check: 'cancelled', answer: 'not-found' }
    : { check: 'cancelled', answer: 'told', evidence };
};

/** What the text of a paper says. */
interface TextReading {
  /** By its title. */
  readonly kind: PaperKind | null;
  /** Of its fields, with their places. */
  readonly values: readonly ReadValue[];
  /** Whether it says that it is cancelled; none where there is no text. */
  readonly checks: readonly PaperCheck[];
}

/** What the text of a paper says: its kind by its title, and the values of its fields with their places. */
export const valuesOfText = (pages: readonly TextPage[]): TextReading => {
  const lined = pages.map(({ pieces, aspect }) => textLines(pieces, aspect));
  const values = lined.flatMap((lines, page) =>
    once([...labelled(lines), ...unlabelledVins(lines)]).map(
      ({ name, value, line, from, until }): ReadValue => ({
        name,
        value,
        by: 'text',
        place: placeInLine(line, page + 1, from, until),
      }),
    ),
  );
  const checks = lined.every((lines) => lines.length === 0) ? [] : [cancelledCheck(lined)];
  return { kind: kindOfText(lined), values, checks };
};

import type { Cite } from '../../domain/verdict/verdict.ts';
import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { Reference } from '../model.ts';
import { reasonsOf } from '../reasons.ts';
import type { Summary } from '../summary.ts';
import { dateWords } from '../words/date-words.ts';
import { factLabel } from '../words/fact-words.ts';
import { inertText } from '../words/inert-text.ts';
import { oftenOf } from '../words/reason-words.ts';
import { sourceAgeWords } from '../words/source-age-words.ts';
import type { Paint } from './paint.ts';
import { hang } from './text-width.ts';

const INDENT = 6;

const sourceText = (cite: Cite, age: string, lang: Lang): string => {
  const say = MESSAGES[lang];
  const name = [cite.instrument, cite.item].filter((part) => part !== '').join(' ');
  const parts = [name, say.confidence[cite.confidence], age, cite.url ?? say.noPage];
  return inertText(parts.join(' · '));
};

/** A source in one line: instrument, item, confidence, date, address. */
export const citeText = (cite: Cite, lang: Lang): string => {
  const say = MESSAGES[lang];
  const age = cite.dated === null ? say.toldUndated : say.dated(dateWords(cite.dated, lang));
  return sourceText(cite, age, lang);
};

/** The first source of a rule in one line, with up to when the rule's sources tell. */
export const ruleSourceText = (
  { cite, toldUpTo }: { readonly cite: Cite; readonly toldUpTo: string | null },
  lang: Lang,
): string => sourceText(cite, sourceAgeWords(toldUpTo, lang), lang);

/** Every rule that stands against a vehicle, once, with its remedy; then the problems, the same together. */
export const reasonsText = (
  summary: Summary,
  reference: Reference,
  lang: Lang,
  width: number,
  paint: Paint,
): readonly string[] => {
  const say = MESSAGES[lang];
  const lines: string[] = [];
  const reasons = reasonsOf(summary, reference);
  if (reasons.length > 0) lines.push('', paint.strong(say.reasonsTitle));
  for (const reason of reasons) {
    const { code, count, title } = reason;
    const often = oftenOf(reason, say).map(({ words }) => words);
    const rule = reference.rules.get(code);
    const head = `${title[lang]}${say.bracketed(often.join(say.listGap))}`;
    const [first = '', ...rest] = hang(inertText(head), width, INDENT, code);
    lines.push(paint.strong(first), ...rest.map(paint.strong));
    lines.push(...hang(inertText((rule?.remedy ?? count.remedy)[lang]), width, INDENT));
    if (count.announced) lines.push(...hang(say.announced, width, INDENT));
    lines.push(...hang(ruleSourceText(count, lang), width, INDENT).map(paint.quiet));
  }
  const groups = [...summary.problemGroups.values()].sort((a, b) => b.count - a.count);
  if (groups.length > 0) lines.push('', paint.strong(say.qualityTitle));
  for (const { field, code, count, rows, values, remedy } of groups) {
    const where =
      field === '' ? (rows.length === 0 ? say.wholeFile : say.wholeRow) : factLabel(field, lang);
    const often =
      rows.length === 0
        ? ''
        : say.problemRows(count, rows.join(say.listGap) + (count > rows.length ? say.andMore : ''));
    const shown = values.map((value) => `“${value}”`).join(' ');
    const head = [where, shown, `[${code}]`, often].filter((part) => part !== '').join('  ');
    lines.push(...hang(inertText(head), width, INDENT, '!').map(paint.amber));
    lines.push(...hang(inertText(remedy[lang]), width, INDENT));
  }
  return lines;
};

import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { NationContext, PatternFound } from '../nation-context.ts';
import { dateWords } from '../words/date-words.ts';
import { NATION_WORDS } from '../words/nation-context-words.ts';
import { evidenceWords, PATTERN_TITLES, pathSentences } from '../words/pattern-words.ts';
import type { Paint } from './paint.ts';
import { hang } from './text-width.ts';

const INDENT = 2;

const patternText = (
  { pattern, evidence }: PatternFound,
  lang: Lang,
  width: number,
  paint: Paint,
): readonly string[] => {
  const title = PATTERN_TITLES[pattern]?.[lang] ?? pattern;
  const path = pathSentences(evidence, lang);
  const rest = evidenceWords(pattern, evidence, lang).join(MESSAGES[lang].saysGap);
  return [
    paint.strong(title),
    ...path.flatMap((sentence, at) => hang(sentence, width, INDENT + 2, `  ${at + 1}`)),
    ...(rest === '' ? [] : hang(rest, width, INDENT)),
  ];
};

/** What patterns found on a vehicle beside others, and as of which day; null where none were asked, which is said. */
export const acrossText = (
  nation: Pick<NationContext, 'patterns' | 'today'> | null,
  lang: Lang,
  width: number,
  paint: Paint,
): readonly string[] => {
  const say = NATION_WORDS[lang];
  if (nation === null) return hang(say.notComputed, width, 0);
  const { patterns, today } = nation;
  const asOf = hang(say.acrossAsOf(dateWords(today, lang)), width, 0).map(paint.quiet);
  if (patterns.length === 0) return [...asOf, say.acrossNone];
  return [...asOf, ...patterns.flatMap((one) => patternText(one, lang, width, paint))];
};

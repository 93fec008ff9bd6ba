import { type Lang, MESSAGES } from '../messages/messages.ts';
import { dayWords } from '../words/date-words.ts';
import type { Disagreement, Ledger } from './ledger.ts';

/** A disagreement in one sentence: `Destination: Application says Viet Nam; Letter says Russia`. */
export const disagreementWords = ({ subject, sides }: Disagreement, lang: Lang): string => {
  const say = MESSAGES[lang];
  return say.disagreement(
    say.subjects[subject],
    sides.map(({ teller, value }) => say.says(say.tellers[teller], value[lang])).join(say.saysGap),
  );
};

/** What the line shows of the window, in sentences. */
export const windowWords = ({ band, span, ...known }: Ledger, lang: Lang): string => {
  const say = MESSAGES[lang];
  const said: string[] = [];
  if (!known.registrationKnown) said.push(say.registrationNotKnown);
  if (!known.applicationKnown) said.push(say.applicationNotKnown);
  if (band !== null && span !== null) {
    const until = dayWords(band.until, lang);
    const where = span.inside
      ? say.insideWindow(band.days, until)
      : say.outsideWindow(band.days, until);
    const place = span.days < 0 ? '' : `${say.clauseGap}${where}`;
    said.push(`${say.appliedAfter(span.days)}${place}${lang === 'zh' ? '。' : '.'}`);
  }
  return said.join(say.sentenceGap);
};

/** The text equivalent of the line: every event, the window, every disagreement. */
export const ledgerWords = (ledger: Ledger, lang: Lang): string => {
  const say = MESSAGES[lang];
  const stop = lang === 'zh' ? '。' : '.';
  const lanes = ledger.lanes.flatMap(({ teller, events }) => {
    if (events.length === 0) return [];
    const told = events.map(({ label, day }) => `${say.events[label]} ${dayWords(day, lang)}`);
    return [`${say.tellers[teller]}${say.colon}${told.join(say.listGap)}${stop}`];
  });
  if (lanes.length === 0) lanes.push(say.noDates);
  return [
    ...lanes,
    windowWords(ledger, lang),
    ...ledger.disagreements.map((one) => `${disagreementWords(one, lang)}${stop}`),
  ]
    .filter((text) => text !== '')
    .join(say.sentenceGap);
};

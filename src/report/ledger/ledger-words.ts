import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import { ownOf } from '../messages/messages.ts';
import { dayWords } from '../words/date-words.ts';
import type { Disagreement, Ledger } from './ledger.ts';
import { LEDGER_MESSAGES } from './ledger-messages.ts';

/** A disagreement in one sentence: `Destination: Application says Viet Nam; Letter says Russia`. */
export const disagreementWords = (
  { subject, sides }: Disagreement,
  language: PublicLanguage,
): string => {
  const say = LEDGER_MESSAGES[language];
  return say.disagreement(
    say.subjects[subject],
    sides
      .map(({ teller, value }) => say.says(say.tellers[teller], value[ownOf(language)]))
      .join(say.saysGap),
  );
};

/** What the line shows of the window, in sentences. */
export const windowWords = ({ band, span, ...known }: Ledger, language: PublicLanguage): string => {
  const say = LEDGER_MESSAGES[language];
  const said: string[] = [];
  if (!known.registrationKnown) said.push(say.registrationNotKnown);
  if (!known.applicationKnown) said.push(say.applicationNotKnown);
  if (band !== null && span?.ends === 'application') {
    const until = dayWords(band.until, language);
    const where = span.inside
      ? say.insideWindow(band.days, until)
      : say.outsideWindow(band.days, until);
    const place = span.days < 0 ? '' : `${say.clauseGap}${where}`;
    said.push(`${say.appliedAfter(span.days)}${place}${language === 'zh' ? '。' : '.'}`);
  }
  return said.join(say.sentenceGap);
};

/** The text equivalent of the line: every event, the window, every disagreement. */
export const ledgerWords = (ledger: Ledger, language: PublicLanguage): string => {
  const say = LEDGER_MESSAGES[language];
  const stop = language === 'zh' ? '。' : '.';
  const lanes = ledger.lanes.flatMap(({ teller, events }) => {
    if (events.length === 0) return [];
    const told = events.map(({ label, day }) => `${say.events[label]} ${dayWords(day, language)}`);
    return [`${say.tellers[teller]}${say.colon}${told.join(say.listGap)}${stop}`];
  });
  if (lanes.length === 0) lanes.push(say.noDates);
  return [
    ...lanes,
    windowWords(ledger, language),
    ...ledger.disagreements.map((one) => `${disagreementWords(one, language)}${stop}`),
  ]
    .filter((text) => text !== '')
    .join(say.sentenceGap);
};

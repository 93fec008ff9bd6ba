import type { Finding } from '../../domain/verdict/verdict.ts';
import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { Reference } from '../model.ts';
import type { ToldFinding } from '../sorted-findings.ts';
import type { AnswerWords } from './answer-words.ts';
import { factLabel, factList, factValue } from './fact-words.ts';

/** The facts that decided a finding, in one line: `Licence: Issued on: 5 Jan 2027; …`. */
export const becauseWords = (finding: Finding, lang: Lang, reference: Reference): string => {
  const say = MESSAGES[lang];
  return Object.entries(finding.because)
    .map(
      ([name, value]) =>
        `${factLabel(name, lang)}${say.colon}${factValue(name, value, lang, reference)}`,
    )
    .join(say.saysGap);
};

/** Why a rule could not be read: the facts that would settle it, else those that leave it open. */
export const unreadWords = (finding: Finding, lang: Lang, reference: Reference): string =>
  finding.missing.length === 0
    ? becauseWords(finding, lang, reference)
    : MESSAGES[lang].needs(factList(finding.missing, lang));

/** How a finding that stands against a vehicle is said and shown; red only for *may not*. */
export const findingAnswer = (
  { finding, rule, axis }: ToldFinding,
  lang: Lang,
): Pick<AnswerWords, 'shape' | 'tone' | 'words'> => {
  const say = MESSAGES[lang];
  const found = finding.result === 'notMet';
  switch (axis) {
    case 'gate':
      // An exemption that does not hold refuses nothing by itself.
      if (found && rule?.effect === 'exempt') {
        return { shape: 'mark', tone: 'care', words: say.findings.exemptionNotMet };
      }
      return found
        ? { shape: 'cross', tone: 'stop', words: say.findings.gateNotMet }
        : { shape: 'question', tone: 'care', words: say.findings.gateUnknown };
    case 'entry':
      // Of a rule that only makes the answer conditional, not met and not known weigh the same.
      if (rule?.effect === 'conditional') {
        return { shape: 'half', tone: 'care', words: say.entry.conditional };
      }
      return found
        ? { shape: 'cross', tone: 'stop', words: say.entry.barred }
        : { shape: 'ring', tone: 'quiet', words: say.findings.entryUnknown };
    case 'risk': {
      const weight =
        rule === undefined || rule.weight === 0 ? '' : say.bracketed(say.weight(rule.weight));
      return { shape: 'bars2', tone: 'care', words: `${say.findings.riskRaised}${weight}` };
    }
    case 'duty':
      return {
        shape: 'mark',
        tone: 'care',
        words: found ? say.findings.dutyOverdue : say.findings.dutyUnknown,
      };
  }
};

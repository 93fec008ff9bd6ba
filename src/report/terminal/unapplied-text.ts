import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { accountsOf } from '../accounts.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import { ledgerText } from '../ledger/ledger-text.ts';
import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { Reference } from '../model.ts';
import type { UnappliedVehicle } from '../nation-context.ts';
import type { ToldFinding } from '../sorted-findings.ts';
import { riskWords } from '../words/answer-words.ts';
import { dateWords } from '../words/date-words.ts';
import { inertText } from '../words/inert-text.ts';
import { NATION_WORDS } from '../words/nation-context-words.ts';
import { vinGroups } from '../words/vin-groups.ts';
import { accountsText } from './accounts-text.ts';
import { acrossText } from './across-text.ts';
import { answerText, vinText } from './answer-text.ts';
import { findingText, titled } from './explain-text.ts';
import type { Paint } from './paint.ts';
import { hang, padEnd } from './text-width.ts';

const INDENT = 10;

/** What a vehicle in no application is known by, for a terminal: its flags, its patterns, its dates, the accounts. */
export const unappliedText = (
  vehicle: UnappliedVehicle,
  reference: Reference,
  lang: Lang,
  width: number,
  paint: Paint,
): string => {
  const say = MESSAGES[lang];
  const also = NATION_WORDS[lang];
  const { vin, score, band, findings, told, today } = vehicle;
  // of several rows of one account the first is drawn
  const facts: ShownFacts = Object.assign({}, ...told.toReversed());
  const ledger = ledgerOf(facts, findings, reference);
  const flags = findings.map((finding): ToldFinding => {
    const rule = reference.rules.get(finding.rule);
    const title = rule?.titleFor(facts) ?? { en: finding.id, zh: finding.id };
    return { finding, rule, title, axis: 'risk' };
  });
  const raised = flags.flatMap((flag) => findingText(flag, reference, lang, width, paint));
  const accounts = told.flatMap((row) => accountsOf(row, [], reference));
  const none = paint.quiet(`- ${also.noApplication}`);
  const lines = [
    paint.strong(vinText(vin, paint)),
    ...(vinGroups(vin).checkDigitWrong ? [paint.red(say.checkDigitWrong)] : []),
    paint.quiet(inertText(also.screened(dateWords(today, lang)))),
    '',
    `${padEnd(say.axes.gate, INDENT)}${none}`,
    `${padEnd(say.axes.entry, INDENT)}${none}`,
    `${padEnd(say.axes.risk, INDENT)}${answerText(riskWords(band, lang), paint)}  ${paint.quiet(say.riskScore(score))}`,
    ...hang(also.unappliedNote(dateWords(today, lang)), width, 0),
    ...titled(say.ledger, ledgerText(ledger, lang, width, paint).split('\n'), paint),
    ...titled(say.findingsTitle, raised.length === 0 ? [also.noFlag] : raised.slice(1), paint),
    ...titled(also.acrossTitle, acrossText(vehicle, lang, width, paint), paint),
    ...titled(
      also.toldTitle,
      accounts.length === 0 ? [also.toldNone] : accountsText(accounts, lang, width, paint),
      paint,
    ),
    ...hang(also.toldNote, width, 0).map(paint.quiet),
  ];
  return `${lines.join('\n')}\n`;
};

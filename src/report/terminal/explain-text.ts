import { type AnsweredVehicle, NO_LAW_READ } from '../../domain/verdict/verdict.ts';
import { accountsOf } from '../accounts.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import { ledgerText } from '../ledger/ledger-text.ts';
import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { Reference } from '../model.ts';
import type { NationContext } from '../nation-context.ts';
import { gateNeeds, sortFindings, type ToldFinding } from '../sorted-findings.ts';
import { answersOf, qualityWords } from '../words/answer-words.ts';
import { dateWords } from '../words/date-words.ts';
import { displayWidth } from '../words/display-width.ts';
import { countryWords, factLabel, factList } from '../words/fact-words.ts';
import { becauseWords, findingAnswer, unreadWords } from '../words/finding-words.ts';
import { inertText } from '../words/inert-text.ts';
import { NATION_WORDS } from '../words/nation-context-words.ts';
import { countrySourceAgeWords, sourceAgeWords } from '../words/source-age-words.ts';
import { vinGroups } from '../words/vin-groups.ts';
import { accountsText } from './accounts-text.ts';
import { acrossText } from './across-text.ts';
import { answerText, shapeText, vinText } from './answer-text.ts';
import { inTone, type Paint } from './paint.ts';
import { citeText, ruleSourceText } from './reasons-text.ts';
import { hang, padEnd } from './text-width.ts';

const INDENT = 10;

/** A part under its title; nothing of nothing. */
export const titled = (title: string, lines: readonly string[], paint: Paint): readonly string[] =>
  lines.length === 0 ? [] : ['', paint.strong(title), ...lines];

/** How old the sources of the entry answer are; nothing where the law has no rules of the country. */
const entryTold = ({ verdict }: AnsweredVehicle, reference: Reference, lang: Lang): string =>
  reference.notesByCountry.has(verdict.entry.country)
    ? `${MESSAGES[lang].clauseGap}${sourceAgeWords(verdict.entry.toldUpTo, lang)}`
    : '';

const answersText = (
  vehicle: AnsweredVehicle,
  reference: Reference,
  lang: Lang,
  width: number,
  paint: Paint,
  nation: NationContext | null,
): readonly string[] => {
  const say = MESSAGES[lang];
  const { entry, risk } = vehicle.verdict;
  const needs = gateNeeds(vehicle, reference);
  const more = [
    needs.length === 0 ? '' : say.needs(factList(needs, lang)),
    entry.country === ''
      ? say.noDestination
      : `${countryWords(entry.country, lang, reference)}${entryTold(vehicle, reference, lang)}`,
    say.riskScore(risk.score),
    '',
  ];
  return answersOf(vehicle.verdict, lang).flatMap((told, index) => {
    const counted = told.axis === 'quality' && nation !== null;
    const answer = counted ? qualityWords(nation.problems, lang) : told;
    const name = padEnd(say.axes[answer.axis], INDENT);
    const words = `${shapeText(answer.shape)} ${answer.words}`;
    const rest = inertText(more[index] ?? '');
    const line = `${name}${answerText(answer, paint)}`;
    if (rest === '') return [line];
    return INDENT + displayWidth(`${words}  ${rest}`) <= width
      ? [`${line}  ${paint.quiet(rest)}`]
      : [line, ...hang(rest, width, INDENT).map(paint.quiet)];
  });
};

/** A finding in words, a blank line before it. */
export const findingText = (
  told: ToldFinding,
  reference: Reference,
  lang: Lang,
  width: number,
  paint: Paint,
): readonly string[] => {
  const say = MESSAGES[lang];
  const { finding } = told;
  const answer = findingAnswer(told, lang);
  const [first = '', ...rest] = hang(
    inertText(told.title[lang]),
    width,
    INDENT,
    `${shapeText(answer.shape)} ${finding.rule}`,
  );
  const because = becauseWords(finding, lang, reference);
  const part = (name: string, text: string) =>
    text === '' ? [] : hang(inertText(text), width, INDENT, name);
  return [
    '',
    paint.strong(first),
    ...rest.map(paint.strong),
    ...hang(answer.words, width, INDENT).map((line) => inTone(paint, answer.tone, line)),
    ...part(say.remedy, finding.remedy[lang]),
    ...part(say.because, because),
    ...part(say.missing, factList(finding.missing, lang)),
    ...part(say.noteName, finding.announced ? say.announced : ''),
    ...part(
      told.axis === 'gate' || told.axis === 'duty' ? say.source : say.otherSource,
      ruleSourceText(finding, lang),
    ).map(paint.quiet),
  ];
};

/** What could not be read and keeps the gate open, though no rule does. */
const doubtsText = (nation: NationContext | null, lang: Lang, width: number): readonly string[] => {
  const doubts = nation?.doubts ?? [];
  if (doubts.length === 0) return [];
  const also = NATION_WORDS[lang];
  return [
    ...doubts.flatMap(({ field, code }) =>
      hang(inertText(also.doubt(factLabel(field, lang), code)), width, 2, '?'),
    ),
    ...hang(also.inProblems, width, 2),
  ];
};

/**
 * Everything about one vehicle for a terminal: the four answers, the dates on a line, every finding
 * in words, what patterns show beside other vehicles, problems of the data, the accounts side by side, the notes on
 * its destination.
 *
 * @param nation what the screening of a nation knows beside; null in a batch, where no patterns were computed.
 */
export const explainText = (
  vehicle: AnsweredVehicle,
  reference: Reference,
  lang: Lang,
  width: number,
  paint: Paint,
  nation: NationContext | null = null,
): string => {
  const say = MESSAGES[lang];
  const also = NATION_WORDS[lang];
  const { verdict, facts } = vehicle;
  const ledger = ledgerOf(facts, verdict.findings, reference);
  const { told, unread } = sortFindings(vehicle, reference);
  const destination = reference.notesByCountry.get(verdict.entry.country);
  const { groups, checkDigitWrong } = vinGroups(verdict.vin);
  const about = [
    nation === null
      ? `${say.columns.row} ${verdict.row}`
      : also.screened(dateWords(nation.today, lang)),
    ...[facts['licence.brand'], facts['licence.model'], verdict.application]
      .filter((part) => part !== undefined && part !== '')
      .map(String),
  ];
  const findings = told.flatMap((one) => findingText(one, reference, lang, width, paint));
  const lines = [
    groups.length === 0 ? say.vinMissing : paint.strong(vinText(verdict.vin, paint)),
    ...(checkDigitWrong ? [paint.red(say.checkDigitWrong)] : []),
    ...hang(inertText(about.join(' · ')), width, 0).map(paint.quiet),
    '',
    ...answersText(vehicle, reference, lang, width, paint, nation),
    ...titled(also.doubtsTitle, doubtsText(nation, lang, width), paint),
    ...titled(say.ledger, ledgerText(ledger, lang, width, paint).split('\n'), paint),
    ...titled(
      say.findingsTitle,
      findings.length === 0 ? [say.nothingFound] : findings.slice(1),
      paint,
    ),
    ...titled(also.acrossTitle, acrossText(nation, lang, width, paint), paint),
    ...titled(
      say.unreadTitle,
      unread.flatMap(({ finding, title }) => {
        const why = unreadWords(finding, lang, reference);
        const text = why === '' ? title[lang] : `${title[lang]}${say.bracketed(why)}`;
        return hang(inertText(text), width, INDENT, `- ${finding.rule}`).map(paint.quiet);
      }),
      paint,
    ),
    ...titled(
      say.qualityTitle,
      verdict.quality.flatMap(({ field, value, code, remedy }) => {
        const where = field === '' ? say.wholeRow : factLabel(field, lang);
        const shown = value === '' ? '' : ` “${value}”`;
        return hang(inertText(`${where}${shown} [${code}] ${remedy[lang]}`), width, 2, '!');
      }),
      paint,
    ),
    ...titled(
      say.accountsTitle,
      accountsText(accountsOf(facts, ledger.disagreements, reference), lang, width, paint),
      paint,
    ),
  ];
  if (destination === undefined && verdict.entry.reasons.includes(NO_LAW_READ)) {
    const { country } = verdict.entry;
    lines.push(
      '',
      paint.strong(say.notesFor(inertText(countryWords(country, lang, reference)))),
      ...hang(say.noLawReadNote, width, 0),
    );
  }
  if (destination !== undefined) {
    lines.push(
      '',
      paint.strong(say.notesFor(destination.name[lang])),
      paint.quiet(countrySourceAgeWords(destination, lang)),
      ...destination.notes.flatMap(({ text, cite }) => [
        ...hang(inertText(text[lang]), width, 2, '-'),
        ...hang(citeText(cite, lang), width, 2).map(paint.quiet),
      ]),
    );
  }
  return `${lines.join('\n')}\n`;
};

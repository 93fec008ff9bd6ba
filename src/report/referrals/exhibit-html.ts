import { findFact } from '../../domain/facts/fact-table.ts';
import type { ShownValue } from '../../domain/verdict/verdict.ts';
import { inEach, sayEach } from '../html/bilingual.ts';
import { type Content, type Html, html, joined } from '../html/html.ts';
import { shapeHtml } from '../html/shapes.ts';
import { vinHtml } from '../html/vin-html.ts';
import { LANGS, type Lang, MESSAGES } from '../messages/messages.ts';
import type { PageNames } from '../nation/page-names.ts';
import { productTable } from '../product/product-table.ts';
import { told, type Words } from '../product/words.ts';
import { dateWords } from '../words/date-words.ts';
import { factLabel, factValue } from '../words/fact-words.ts';
import { cnyWords, moneyWords } from './money-words.ts';
import type { Exhibit, ReferralLimit, Statement } from './referral-model.ts';
import { COLON, SAY } from './referral-words.ts';

const NO_REFERENCE = { windowDaysFor: () => 0, rules: new Map(), notesByCountry: new Map() };

/** An ISO day in prose, in both languages; `–` when there is none. */
export const dayHtml = (iso: string | null): Html =>
  iso === null ? html`–` : inEach(LANGS, (lang) => dateWords(iso, lang));

const valueIn = (name: string, value: ShownValue, lang: Lang, names: PageNames): string => {
  if (findFact(name)?.kind === 'country') return names.country(String(value), lang);
  if (name.endsWith('.province')) return names.province(String(value), lang);
  return factValue(name, value, lang, NO_REFERENCE);
};

const tellerHtml = ({ teller }: Statement): Html =>
  sayEach(LANGS, (say) => (say.tellers as Readonly<Record<string, string>>)[teller] ?? teller);

const labelOf = (name: string, lang: Lang): string => findFact(name)?.[lang] ?? name;

const factsHtml = ({ facts, rows }: Statement, names: PageNames): Html => {
  const says = facts.map(({ name, value }) =>
    inEach(
      LANGS,
      (lang) =>
        html`<span class="k">${labelOf(name, lang)}</span> ${valueIn(name, value, lang, names)}`,
    ),
  );
  const again: Words = { en: `told ${rows} times`, zh: `共记录${rows}次` };
  return joined(
    html`<div class="says">${says.map((each) => html`<span>${each}</span>`)}`,
    html`${rows > 1 ? html`<span>${told(again)}</span>` : ''}</div>`,
  );
};

const whenHtml = ({ on, dayOf }: Statement): Html =>
  html`${dayHtml(on)}<small>${inEach(LANGS, (lang) => labelOf(dayOf, lang))}</small>`;

const term = (name: Words, content: Content): Html =>
  html`<div><dt>${told(name)}</dt><dd>${content}</dd></div>`;

const RISK = shapeHtml({ shape: 'mark', tone: 'care' });
const NO_RISK = shapeHtml({ shape: 'ring', tone: 'quiet' });

const limitHtml = (
  { id, until, passed }: Exhibit['limits'][number],
  limits: readonly ReferralLimit[],
): Html => {
  const limit = limits.find((each) => each.id === id);
  if (limit === undefined) return html``;
  const end = !limit.ends
    ? told(SAY.noEnd)
    : html`${dayHtml(until)}${passed ? html` <b>${told(SAY.over)}</b>` : ''}`;
  return html`<li>${told(limit.what)}${told(COLON)}${end} <small>${told(limit.provision)}</small></li>`;
};

/** Words separated as each language separates them. */
const listHtml = (items: readonly Words[]): Html =>
  inEach(LANGS, (lang) => items.map((each) => each[lang]).join(lang === 'zh' ? '；' : '; '));

/**
 * One exhibit: the claim, why it is at risk or not, who says what of which day, what is doubtful or not
 * told, and until when an office can act.
 */
export const exhibitHtml = (
  exhibit: Exhibit,
  limits: readonly ReferralLimit[],
  names: PageNames,
): Html => {
  const { number, vin, grounds, doubts, unknown, statements } = exhibit;
  const id = `exhibit-${number}`;
  const claim = [
    term(SAY.kind, told(moneyWords(exhibit.kind))),
    ...(exhibit.claimNumber === null ? [] : [term(SAY.claimNumber, exhibit.claimNumber)]),
    term(SAY.day, dayHtml(exhibit.on)),
    term(SAY.amount, told(cnyWords(exhibit.amount))),
    term(SAY.isAtRisk, told(exhibit.atRisk ? SAY.yes : SAY.no)),
    ...(exhibit.applications.length === 0
      ? []
      : [term(SAY.applications, exhibit.applications.join(', '))]),
  ];
  const why = grounds.map(({ title, why: words, rule, atRisk, notes }) =>
    joined(
      html`<li>${atRisk ? RISK : NO_RISK}<b>${told(title)}</b> <span class="code">${rule}</span>`,
      html`<br>${told(words)} ${told(atRisk ? SAY.riskYes : SAY.riskNo)}`,
      html`${notes.map((note) => html`<small>${told(note)}</small>`)}</li>`,
    ),
  );
  const accounts = productTable<Statement>({
    name: `e${number}`,
    labelledBy: id,
    columns: [
      { id: 'who', title: SAY.who, kind: 'head', key: ({ teller }) => teller, html: tellerHtml },
      {
        id: 'when',
        title: SAY.when,
        kind: 'text',
        key: ({ on }) => on ?? '',
        html: whenHtml,
      },
      {
        id: 'what',
        title: SAY.what,
        kind: 'text',
        key: () => '',
        html: (each) => factsHtml(each, names),
      },
    ],
    rows: statements,
  });
  const untold = inEach(LANGS, (lang) =>
    unknown.map((name) => factLabel(name, lang)).join(MESSAGES[lang].listGap),
  );
  const open = [
    ...(doubts.length === 0
      ? []
      : [html`<p><b>${told(SAY.doubts)}</b>${told(COLON)}${listHtml(doubts)}</p>`]),
    ...(unknown.length === 0
      ? []
      : [html`<p><b>${told(SAY.unknown)}</b>${told(COLON)}${untold}</p>`]),
  ];
  const until = html`${exhibit.limits.map((each) => limitHtml(each, limits))}`;
  return joined(
    html`<article class="exhibit" aria-labelledby="${id}"><h3 id="${id}">`,
    html`${told({ en: `${SAY.exhibit.en} ${number}`, zh: `${SAY.exhibit.zh}${number}` })} ${vinHtml(LANGS, vin)}</h3>`,
    html`<dl class="claim">${claim}</dl><ul class="why">${why}</ul>${accounts}`,
    html`<div class="open">${open}<p><b>${told(SAY.limits)}</b></p><ul>${until}</ul></div></article>\n`,
  );
};

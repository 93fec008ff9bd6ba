import { numberWords } from '../../../../domain/statements/plural.ts';
import { foldVin } from '../../../../domain/vin/fold-vin.ts';
import type { Outcome } from '../../../../register/outcome.ts';
import {
  absenceText,
  type SignedAbsence,
  signAbsence,
} from '../../../../register/public/sign-absence.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../../frame/page.ts';
import { vinText } from '../../pieces/vin-text.ts';
import { momentWords } from '../../pieces/when.ts';
import { filled } from '../letters/letter-sayings.ts';

const CONFLICT = 409; // not-law: of HTTP
const UNAVAILABLE = 503; // not-law: of HTTP

const asked = ({ register, params }: Visit): Promise<Outcome<SignedAbsence>> =>
  signAbsence(register, { vin: params['vin'] ?? '' });

const framed = (visit: Visit, status: number, body: Html): ShownPage => {
  const { say, params } = visit;
  const vin = foldVin(params['vin'] ?? '');
  return {
    kind: 'page',
    title: say.log.absence.title,
    status,
    unlisted: true,
    body: html`<h1>${say.log.absence.title}</h1>${body}
      <p><a href="/vehicles/${vin}">${say.log.absence.back}</a></p>`,
  };
};

const answerHtml = (
  { say, speaks, language }: Visit,
  { vin, askedAt, log }: SignedAbsence,
): Html => {
  const words = say.log.absence;
  const size = numberWords(speaks, log.size);
  const rows = [
    [words.asked, html`${momentWords({ language: speaks }, askedAt)} UTC+8`],
    [words.size, html`${size}`],
    [words.root, html`<code dir="ltr" class="long-code">${log.root}</code>`],
  ] as const;
  return html`<p class="plate">${vinText(vin, language, speaks === language)}</p>
    <p class="lead">${filled(words.says, { size })}</p>
    <p class="note">${words.promise}</p><p>${words.how}</p>
    <dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    <p><a href="/vehicles/${vin}/absence/file">${words.file}</a></p>`;
};

const shown = async (visit: Visit): Promise<PageAnswer> => {
  const { say } = visit;
  const outcome = await asked(visit);
  if (outcome.kind === 'done') return framed(visit, 200, answerHtml(visit, outcome.value));
  if (outcome.code === 'something-told')
    return framed(visit, CONFLICT, html`<p class="note">${say.log.absence.told}</p>`);
  if (outcome.code === 'log-not-begun')
    return framed(visit, UNAVAILABLE, html`<p class="note">${say.log.absence.notYet}</p>`);
  return outcome;
};

const counted = { show: 'absences' } as const;

/** The signed answer that nothing is told of a VIN, as a page and as a file. */
export const ABSENCE_PAGES: readonly Page[] = [
  { path: '/vehicles/{vin}/absence', access: 'public', counted, show: shown },
  {
    path: '/vehicles/{vin}/absence/file',
    access: 'public',
    counted,
    show: async (visit) => {
      const outcome = await asked(visit);
      if (outcome.kind === 'refused') return outcome;
      const { vin, log } = outcome.value;
      return {
        kind: 'download',
        name: `${vin}-${log.size}.json`,
        type: 'application/json',
        body: absenceText(outcome.value),
      };
    },
  },
];

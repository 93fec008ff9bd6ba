import { getLetter } from '../../../register/letters/get-letter.ts';
import { getLetterHistory } from '../../../register/letters/get-letter-history.ts';
import {
  getLetterDocument,
  type LetterDocument,
} from '../../../register/letters/letter-documents.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { READS } from '../pieces/exporter-access.ts';
import { facts } from '../pieces/facts.ts';
import { stateTag } from '../pieces/life-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { namedOutletsHtml, termsFacts } from '../pieces/terms-words.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { letterChecks } from './letter-checks.ts';
import { LETTER_JSON, LETTER_PDF } from './letter-document.ts';
import { letterDownloads } from './letter-downloads.ts';
import { askPath, bringPath, LETTERS, letterPath } from './own-letter-paths.ts';

const HELPED = ['declined', 'revoked', 'suspended'] as const;

/** What helps where a letter was declined, revoked or suspended. */
const helpsHtml = (
  { say, actor }: Visit,
  { state, application, vin }: { state: string; application: string; vin: string },
): Html => {
  const { helps } = say.letterWork;
  const known = HELPED.find((one) => one === state);
  if (known === undefined) return html``;
  const links =
    known === 'suspended' || !actor.rights.includes('act')
      ? ''
      : html`<div class="buttons"><a class="button" href="${askPath(application)}">${helps.again}</a>
          <a href="${bringPath(application, vin)}">${helps.bring}</a></div>`;
  return html`<h2>${helps.title}</h2><ul class="lines">${helps[known].map(
    (line) => html`<li>${line}</li>`,
  )}</ul>${links}`;
};

const documentHtml = async (
  visit: Visit,
  id: string,
  { register: { code, number }, verification, bytes }: LetterDocument,
): Promise<Html> =>
  html`<h2>${visit.say.letterWork.checks}</h2>${letterChecks(visit, verification)}
    ${code === null ? '' : await letterDownloads(visit, { path: letterPath(id), code, number, bytes })}`;

/** One letter of an exporter: how it stands, what helps, its checks, file and paper, and what it promises. */
const EXPORTER_LETTER: Page = {
  path: `${LETTERS}/{id}`,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say, language } = visit;
    const id = pathId(visit);
    const found = await getLetter(register, actor, { letter: id });
    if (found.kind === 'refused') return found;
    const history = await getLetterHistory(register, actor, { letter: id });
    if (history.kind === 'refused') return history;
    const document = await getLetterDocument(register, actor, { letter: id });
    const words = say.letterWork;
    const { columns } = words;
    const letter = found.value;
    const { number, state, application, vin, issuedOn, suspendedOn, revokedOn } = letter;
    const { replacedBy, timeline } = history.value;
    return {
      kind: 'page',
      title: words.letter(number),
      crumbs: [[LETTERS, words.title]],
      body: html`<h1>${words.letter(number)}</h1>
        <p class="lead">${words.says[state as keyof typeof words.says] ?? ''}</p>
        ${facts([
          [columns.state, stateTag(visit, 'letter', state)],
          [words.ground, letter.ground],
          [
            columns.vin,
            html`<a href="/applications/${application}/vehicles/${vin}">${vinText(vin, language, true)}</a>`,
          ],
          [columns.model, letter.model === '' ? null : letter.model],
          [columns.destination, countryOf(visit, letter.destination)],
          [
            columns.application,
            html`<a href="/applications/${application}">${letter.applicationNumber}</a>`,
          ],
          [columns.issuedOn, issuedOn === null ? null : day(visit, issuedOn)],
          [words.suspendedOn, suspendedOn === null ? null : day(visit, suspendedOn)],
          [words.revokedOn, revokedOn === null ? null : day(visit, revokedOn)],
          [
            words.replacedBy,
            replacedBy === null
              ? null
              : html`<a href="${letterPath(replacedBy)}">${words.thatLetter}</a>`,
          ],
        ])}
        ${helpsHtml(visit, letter)}
        ${document.kind === 'done' ? await documentHtml(visit, id, document.value) : ''}
        ${
          letter.terms === null
            ? ''
            : html`<h2>${words.terms}</h2>${termsFacts(visit, letter.terms)}
              <h2>${words.outlets}</h2>${namedOutletsHtml(visit, letter.outlets)}`
        }
        <h2>${words.timeline}</h2>${timelineHtml(visit, 'letter', timeline)}`,
    };
  }),
};

/** One letter, its signed file and its paper. */
export const EXPORTER_LETTER_PAGES: readonly Page[] = [
  EXPORTER_LETTER,
  { ...LETTER_JSON, path: `${LETTERS}/{id}/document.json`, access: READS },
  { ...LETTER_PDF, path: `${LETTERS}/{id}/document.pdf`, access: READS },
];

import type { ListedBrought } from '../../../register/letters/brought/brought-shapes.ts';
import { getBrought } from '../../../register/letters/brought/get-brought.ts';
import { listBrought } from '../../../register/letters/brought/list-brought.ts';
import { getLetter } from '../../../register/letters/get-letter.ts';
import { getLetterHistory } from '../../../register/letters/get-letter-history.ts';
import { getLetterDocument } from '../../../register/letters/letter-documents.ts';
import { html } from '../../../report/html/html.ts';
import type { Page } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { applicationPath, exporterPath, vehiclePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { termsFacts } from '../pieces/terms-words.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { broughtColumns, broughtFilters, broughtHtml, broughtOf } from './brought-html.ts';
import { letterChecks } from './letter-checks.ts';
import { LETTER_JSON, LETTER_PDF } from './letter-document.ts';
import { letterDownloads } from './letter-downloads.ts';
import { BROUGHT, broughtPath, LETTERS, letterPath } from './office-letter-paths.ts';
import { outletsNowHtml } from './outlets-now.ts';

const LETTER: Page = {
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
    const { value: letter } = found;
    const { number, state, application, vin, maker, issuedOn, suspendedOn, revokedOn } = letter;
    const { replacedBy, timeline } = history.value;
    const signed = document.kind === 'done' ? document.value : null;
    return {
      kind: 'page',
      title: words.letter(number),
      crumbs: [[LETTERS, words.title]],
      body: html`<h1>${words.letter(number)}</h1>
        <p class="lead">${words.says[state as keyof typeof words.says] ?? ''}</p>
        ${facts([
          [columns.state, stateTag(visit, 'letter', state)],
          [words.ground, letter.ground],
          [columns.manufacturer, signed === null ? maker : signed.letter.issuer.name],
          [
            columns.vin,
            html`<a href="${vehiclePath(application, vin)}">${vinText(vin, language)}</a>`,
          ],
          [columns.model, letter.model === '' ? null : letter.model],
          [columns.destination, countryOf(visit, letter.destination)],
          [
            columns.exporter,
            html`<a href="${exporterPath(letter.exporter)}">${letter.exporterName}</a>
              <code>${letter.exporterUscc}</code>`,
          ],
          [
            columns.application,
            html`<a href="${applicationPath(application)}">${letter.applicationNumber}</a>`,
          ],
          [columns.province, provinceWords(visit, letter.province)],
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
        ${
          signed === null
            ? ''
            : html`<h2>${words.checks}</h2>${letterChecks(visit, signed.verification)}`
        }
        ${
          letter.terms === null
            ? ''
            : html`<h2>${words.terms}</h2>${termsFacts(visit, letter.terms)}
              <h2>${words.outlets}</h2>${await outletsNowHtml(visit, {
                maker,
                outlets: letter.outlets,
                finding: null,
              })}`
        }
        ${
          signed === null || letter.code === null
            ? ''
            : await letterDownloads(visit, {
                path: letterPath(id),
                code: letter.code,
                number,
                bytes: signed.bytes,
              })
        }
        <h2>${words.timeline}</h2>${timelineHtml(visit, 'letter', timeline)}`,
    };
  }),
};

const BROUGHT_LIST: Page = {
  path: BROUGHT,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.letterWork;
    const asked = broughtOf(visit);
    const of = broughtColumns(visit, broughtPath);
    const columns: readonly Column<ListedBrought>[] = [
      ...[of.number, of.vin, of.destination, of.exporter, of.application],
      ...(actor.part === 'ministry' ? [of.province] : []),
      ...[of.broughtOn, of.counts],
    ];
    return listPage(visit, {
      file: 'brought-letters',
      columns,
      ask: (page) => listBrought(register, actor, { ...asked, ...page }),
      around: () => ({
        title: words.brought.place,
        crumbs: [[LETTERS, words.title]],
        caption: words.brought.caption,
        empty: Object.keys(asked).length === 0 ? words.brought.empty : words.emptyFiltered,
        filters: broughtFilters(visit),
      }),
    });
  },
};

const BROUGHT_LETTER: Page = {
  path: `${BROUGHT}/{id}`,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const found = await getBrought(register, actor, { letter: pathId(visit) });
    if (found.kind === 'refused') return found;
    const words = say.letterWork;
    const { value } = found;
    return {
      kind: 'page',
      title: words.brought.title(value.number),
      crumbs: [
        [LETTERS, words.title],
        [BROUGHT, words.brought.place],
      ],
      body: broughtHtml(visit, value, {
        vehicle: vehiclePath(value.application, value.vin),
        outlets: await outletsNowHtml(visit, {
          maker: value.maker,
          outlets: value.letter.credentialSubject.outlets,
          finding: null,
        }),
      }),
    };
  }),
};

/** One letter with its file and paper, and those that were brought as files. */
export const OFFICE_LETTER_PAGES: readonly Page[] = [
  LETTER,
  { ...LETTER_JSON, path: `${LETTERS}/{id}/document.json`, access: READS },
  { ...LETTER_PDF, path: `${LETTERS}/{id}/document.pdf`, access: READS },
  BROUGHT_LIST,
  BROUGHT_LETTER,
];

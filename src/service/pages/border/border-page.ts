import { type LetterAtBorder, letterAtBorder } from '../../../register/border/letter-at-border.ts';
import { mayLeave } from '../../../register/border/may-leave.ts';
import { isId } from '../../../register/is-id.ts';
import { getLicence } from '../../../register/licences/get-licence.ts';
import { listLicences } from '../../../register/licences/list-licences.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { FILE_LIMIT } from '../pieces/upload-form.ts';
import { withNews } from '../pieces/with-news.ts';
import { BORDER_ACTS } from './border-acts.ts';
import { borderBox, SCAN_SCRIPT } from './border-box.ts';
import { licenceCarsPage } from './licence-cars.ts';
import { readTyped, type Typed } from './read-typed.ts';
import { vehiclePage } from './vehicle-at-border.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

const boxPage = (visit: Visit, value = '', error = ''): ShownPage => {
  const { customs } = visit.say;
  return {
    kind: 'page',
    title: customs.title,
    islands: [SCAN_SCRIPT],
    camera: true,
    ...(error !== '' && { status: UNPROCESSABLE }),
    body: html`<div class="border"><h1>${customs.title}</h1>
      ${errorSummary(visit, error === '' ? {} : { q: error })}${borderBox(visit, { value, error })}
      <p><a href="/border/entries">${customs.entries}</a></p>
      <p><a href="/holds">${visit.say.holds.title}</a></p></div>`,
  };
};

/** The answer for the car that a letter names, and what the letter is worth. */
const letterPage = async (visit: Visit, paper: LetterAtBorder): Promise<PageAnswer> => {
  const answer = await mayLeave(visit.register, visit.actor, { vin: paper.vin });
  return answer.kind === 'refused' ? answer : vehiclePage(visit, answer.value, { paper });
};

const showLicence = async (visit: Visit, number: string): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  let id = isId(number) ? number : null;
  if (id === null) {
    const found = await listLicences(register, actor, { number, limit: 1 });
    if (found.kind === 'refused') return found;
    id = found.value.items[0]?.id ?? null;
  }
  const licence = id === null ? null : await getLicence(register, actor, { licence: id });
  if (licence?.kind === 'done') return licenceCarsPage(visit, licence.value);
  // a letter that was signed elsewhere has a number of any form
  const letter = await letterAtBorder(register, actor, { number });
  if (letter.kind === 'done') return letterPage(visit, letter.value);
  return boxPage(visit, (query.get('q') ?? '').trim(), say.customs.notRead);
};

/** A letter by its code or number. */
const showLetter = async (
  visit: Visit,
  typed: Extract<Typed, { kind: 'letter' }>,
): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const found = await letterAtBorder(register, actor, typed);
  if (found.kind === 'refused') {
    return found.code === 'not-found'
      ? boxPage(visit, (query.get('q') ?? '').trim(), say.letterWork.border.notFound)
      : found;
  }
  return letterPage(visit, found.value);
};

/** The paper that is held against a car, by what was typed or scanned beside it; undefined where nothing was. */
const paperOf = async (
  visit: Visit,
  vin: string,
): Promise<LetterAtBorder | { readonly error: string } | undefined> => {
  const { register, actor, say, query } = visit;
  const text = (query.get('letter') ?? '').trim();
  if (text === '') return undefined;
  const typed = readTyped(text);
  const asked = typed.kind === 'letter' ? typed : { number: text.normalize('NFKC') };
  const found = await letterAtBorder(register, actor, { ...asked, vin });
  return found.kind === 'done' ? found.value : { error: say.letterWork.border.notFound };
};

const show = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const text = (query.get('q') ?? '').trim();
  if (text === '') return withNews(visit, await boxPage(visit));
  const typed = readTyped(text);
  if (typed.kind === 'nothing') return boxPage(visit, text, say.customs.notRead);
  if (typed.kind === 'letter') return showLetter(visit, typed);
  if (typed.kind === 'licence') return showLicence(visit, typed.number);
  const answer = await mayLeave(register, actor, { vin: typed.vin });
  if (answer.kind === 'refused') return answer;
  const paper = await paperOf(visit, typed.vin);
  return vehiclePage(visit, answer.value, paper === undefined ? {} : { paper });
};

/** The border: one box or the camera, whether a car may leave, and the steps that customs records. */
export const BORDER_PAGE: Page = {
  path: '/border',
  access: { right: 'read', parts: ['customs'] },
  show,
  formLimit: FILE_LIMIT,
  acts: BORDER_ACTS,
};

import { CoveredBox } from '../../../register/papers/paper-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { paperTexts } from '../pieces/paper-words.ts';
import type { ReadOfPaper } from './paper-values.ts';

/** Kinds that customs is shown, of a car on a licence. */
const FOR_CUSTOMS: readonly string[] = [
  'registrationCertificate',
  'saleInvoice',
  'usedSaleInvoice',
  'letter',
];
/** What may be a person's. */
const OF_PERSONS: readonly string[] = ['buyer', 'buyerCreditCode', 'seller', 'sellerCreditCode'];
const SIDES = ['left', 'top', 'width', 'height'] as const;
const PERCENT = 100; // not-law: of a page’s width and height

const boxText = (page: number, box: readonly number[]): string => [page, ...box].join(' ');

/** The form by which an office says what is covered where customs sees a paper. */
export const coverForm = (visit: Visit, { paper, values }: ReadOfPaper): Html => {
  const { cover: words } = visit.say.paperWork;
  if (!FOR_CUSTOMS.includes(paper.kind)) return html``;
  const { names } = paperTexts(visit);
  const placed = values.flatMap(({ name, value, place }) =>
    place?.box == null ? [] : [{ name, value, box: boxText(place.page, place.box) }],
  );
  const now = (paper.covered ?? []).map(({ page, box }) => boxText(page, box));
  const ticked = ({ name, box }: { name: string; box: string }): boolean =>
    paper.covered === null ? OF_PERSONS.includes(name) : now.includes(box);
  const kept = now.filter((box) => !placed.some((one) => one.box === box));
  return html`<details><summary>${words.title}: ${
    paper.covered === null ? words.notYet : words.now(now.length)
  }</summary>
    <p>${words.hint}</p>${form({
      act: 'cover',
      body: html`${placed.map(
        (one) =>
          html`<label class="option"><input type="checkbox" name="box" value="${one.box}"${
            ticked(one) ? raw(' checked') : ''
          }><span>${names[one.name]}: ${one.value}</span></label>`,
      )}${kept.map(
        (
          box,
        ) => html`<label class="option"><input type="checkbox" name="box" value="${box}" checked>
          <span>${words.place}: ${box}</span></label>`,
      )}<fieldset class="place"><legend>${words.place}</legend>${field({
        name: 'page',
        label: words.on,
        type: 'number',
        value: '1',
        className: 'tiny',
        more: 'min="1"',
      })}${SIDES.map((side) =>
        field({
          name: side,
          label: `${words.places[side]} (%)`,
          type: 'number',
          className: 'tiny',
          more: 'min="0" max="100" step="0.1"',
        }),
      )}</fieldset><button class="second">${words.go}</button>`,
    })}</details>`;
};

const boxOf = (numbers: readonly unknown[]): readonly CoveredBox[] => {
  const [page, left, top, width, height] = numbers.map(Number);
  const read = CoveredBox.safeParse({ page, box: [left, top, width, height] });
  return read.success && read.data.box[2] > 0 && read.data.box[3] > 0 ? [read.data] : [];
};

/** The boxes that a form says are covered: those that are ticked, and one that is given in percent. */
export const coveredBoxes = (sent: Form): readonly CoveredBox[] => [
  ...sent.all('box').flatMap((text) => boxOf(text.split(' '))),
  ...boxOf([
    sent.value('page'),
    ...SIDES.map((side) =>
      sent.value(side) === '' ? Number.NaN : Number(sent.value(side)) / PERCENT,
    ),
  ]),
];

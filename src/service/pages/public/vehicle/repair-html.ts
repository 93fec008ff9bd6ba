import type { AnswerCode } from '../../../../domain/statements/answers/answer.ts';
import { listWords } from '../../../../domain/statements/list-words.ts';
import { PUBLIC } from '../../../../register/actor.ts';
import { findService } from '../../../../register/outlets/find-service.ts';
import { brandsOfMaker } from '../../../../register/outlets/makers-of-brand.ts';
import type { ServiceFound } from '../../../../register/outlets/service-found.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Visit } from '../../frame/page.ts';
import { brandName } from '../../pieces/brand-name.ts';
import { cityBox, countsHtml, foundWords, outletsHtml } from '../service/found-html.ts';
import type { ShownVin } from './shown-vin.ts';

const SHOWN = 5; // not-law: outlets
const ANCHOR = '#repair';

const partHtml = ({ say }: Visit, body: Html): Html =>
  html`<h2 id="repair">${say.service.vehicleTitle}</h2>${body}`;

const foundHtml = (visit: Visit, found: ServiceFound, makerId: string): Html => {
  const { service } = visit.say;
  const brands = brandsOfMaker(visit.register, makerId, found.today);
  const names = listWords(
    visit.speaks,
    brands.map((one) => brandName(one, visit.speaks)),
  );
  const [brand] = brands;
  const more = new URLSearchParams({ brand: brand?.id ?? '', country: found.country });
  return html`<p class="lead">${foundWords(visit, found, names)}</p>${countsHtml(visit, found)}
    ${found.counts.published === 0 ? '' : cityBox(visit, found, { to: found.country }, ANCHOR)}
    ${outletsHtml(visit, found)}<p class="quiet">${service.byCode} ${service.limits}</p>
    <p class="no-print"><a href="/service?${more.toString()}">${service.all}</a></p>`;
};

/** Answers by which nothing is promised in the country whose outlets follow. */
const NOTHING_PROMISED: readonly AnswerCode[] = [
  'for-another',
  'not-in-force-now',
  'nothing-in-force',
  'not-admitted',
];

/** Said before any outlet: that the letter promises nothing here. */
const promisedHtml = ({ answers }: ShownVin): Html => {
  const none = answers.find(({ code }) => NOTHING_PROMISED.includes(code));
  return none === undefined
    ? html``
    : html`<p class="refused">${none.code === 'not-admitted' ? none.text : none.why}</p>`;
};

/** What was found; null where nothing could be read, of which the log is told. */
const foundFor = async (
  { register, query, leftOut }: Visit,
  maker: string,
  country: string,
): Promise<ServiceFound | null> => {
  const near = query.get('near') ?? '';
  try {
    const asked = { maker: [maker], country, near, limit: SHOWN };
    const found = await findService(register, PUBLIC, asked);
    if (found.kind === 'done') return found.value;
    leftOut('repair', found);
  } catch (error) {
    leftOut('repair', error);
  }
  return null;
};

/**
 * Where a vehicle can be repaired: outlets of its maker, which its VIN tells, in the country that is asked about, else
 * in that for which it left. It hangs on nothing that is on record but that country. Where it cannot be read the page
 * says so, and the log why.
 */
export const repairHtml = async (visit: Visit, answer: ShownVin): Promise<Html> => {
  const { say } = visit;
  const { maker, country } = answer;
  if (maker === null) {
    return partHtml(
      visit,
      html`<p>${say.service.makerUnknown}</p>
        <p class="no-print"><a href="/service">${say.service.byBrand}</a></p>`,
    );
  }
  if (country === null) return partHtml(visit, html`<p>${say.service.noCountry}</p>`);
  const found = await foundFor(visit, maker, country);
  return partHtml(
    visit,
    html`${promisedHtml(answer)}${
      found === null ? html`<p>${say.service.notNow}</p>` : foundHtml(visit, found, maker)
    }`,
  );
};

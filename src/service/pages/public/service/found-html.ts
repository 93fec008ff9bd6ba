import { countryName } from '../../../../intake/country-name.ts';
import { citiesIn } from '../../../../intake/network/city-named.ts';
import type { ServiceFound } from '../../../../register/outlets/service-found.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { type Html, html } from '../../html.ts';
import type { Visit } from '../../page.ts';
import { field } from '../../pieces/field.ts';
import { outletHtml } from './outlet-html.ts';
import { outletMap } from './outlet-map.ts';

const CITIES_OFFERED = 20; // not-law: names
const CITIES_LINKED = 12; // not-law: names
const MOST_TYPED = 60; // not-law: characters of a box

/** The answer in one sentence: how many outlets, of whom, where, on which list. */
export const foundWords = (
  { say, speaks }: Visit,
  { country, counts, lists }: ServiceFound,
  brand: string,
): string => {
  const { found, onList, none } = say.service;
  const where = countryName(country, speaks);
  if (counts.published === 0) return none(brand, where);
  const latest = lists
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const end = latest === undefined ? '' : onList(dateWords(latest, speaks));
  return `${found(counts.published, brand, where)}${end}${speaks === 'zh' ? '。' : '.'}`;
};

/** What is known of the outlets together; what to do where there is none. */
export const countsHtml = ({ say, speaks }: Visit, { counts }: ServiceFound): Html => {
  const { service } = say;
  const { published, attested, attestedFrom, lapsed, disputed, serving } = counts;
  if (published === 0) {
    return html`<p>${service.noneMeans}</p>
      <ol class="plain">${service.noneSteps.map((step) => html`<li>${step}</li>`)}</ol>`;
  }
  const words = [
    service.serving(serving),
    attestedFrom === null
      ? service.attestedNone
      : service.attested(attested, dateWords(attestedFrom, speaks)),
    ...(lapsed === 0 ? [] : [service.lapsed(lapsed)]),
    ...(disputed === 0 ? [] : [service.disputed(disputed)]),
  ];
  return html`<ul class="counts">${words.map((one) => html`<li>${one}</li>`)}</ul>`;
};

/** The box for a city with the largest of the country to choose from; what else was asked goes on with it. */
export const cityBox = (
  { say, query }: Visit,
  { country, city }: ServiceFound,
  kept: Readonly<Record<string, string>>,
  anchor: string,
): Html => {
  const { near, nearHint, nearUnknown, go } = say.service;
  const typed = (query.get('near') ?? '').trim().slice(0, MOST_TYPED);
  const unknown = typed !== '' && city === null;
  const known = citiesIn(country);
  const box = field({
    name: 'near',
    label: near,
    hint: nearHint,
    value: typed,
    error: unknown ? nearUnknown(typed) : '',
    more: `maxlength="${MOST_TYPED}" list="cities"`,
  });
  const address = (name: string): string =>
    `?${new URLSearchParams({ ...kept, near: name })}${anchor}`;
  const links = known
    .slice(0, CITIES_LINKED)
    .map(({ name }) => html`<li><a dir="ltr" href="${address(name)}">${name}</a></li>`);
  return html`<form method="get" action="${anchor}" class="chooser">${Object.entries(kept).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}${box}<datalist id="cities">${known
    .slice(0, CITIES_OFFERED)
    .map(({ name }) => html`<option value="${name}"></option>`)}</datalist>
    <button class="second">${go}</button></form>${
      unknown ? html`<ul class="cities no-print">${links}</ul>` : ''
    }`;
};

/** The map and the list of what was found, with one numbering. */
export const outletsHtml = (visit: Visit, found: ServiceFound): Html => {
  const { service } = visit.say;
  const { outlets, counts, city, country } = found;
  if (outlets.length === 0) return html``;
  const marks = outlets.flatMap(({ position }, at) =>
    position === null ? [] : [{ number: at + 1, position }],
  );
  const map = outletMap(marks, city?.position ?? null, citiesIn(country), service.map);
  return html`<p class="quiet">${service.order} ${
    city === null ? service.noCity : service.nearest(city.name)
  } ${service.shown(outlets.length, counts.published)}</p>
    <div class="outlets">${marks.length === 0 ? '' : html`<figure>${map}</figure>`}
      <ol>${outlets.map((outlet) => outletHtml(visit, outlet))}</ol></div>`;
};

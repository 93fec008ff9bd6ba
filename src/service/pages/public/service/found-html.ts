import { citiesIn, cityNamed, cityWords } from '../../../../intake/network/city-named.ts';
import { cityName } from '../../../../reference/city-name.ts';
import { countryInProse, countryName } from '../../../../reference/country-name.ts';
import type { ServiceFound } from '../../../../register/outlets/service-found.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import type { Visit } from '../../frame/page.ts';
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
  if (counts.published === 0) return none(brand, countryName(country, speaks));
  const where = countryInProse(country, speaks);
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

/** The cities in which outlets are, as the reader calls them, those with most outlets first. */
const citiesWithOutlets = (
  { speaks }: Visit,
  { country, cities }: ServiceFound,
): readonly { readonly name: string; readonly words: string; readonly outlets: number }[] => {
  const sums = new Map<string, { name: string; words: string; outlets: number }>();
  for (const { name: written, outlets } of cities) {
    const name = cityNamed(written, country)?.name ?? written;
    const words = cityWords(written, country, speaks);
    const before = sums.get(name)?.outlets ?? 0;
    sums.set(name, { name, words, outlets: before + outlets });
  }
  return [...sums.values()].sort((one, other) => other.outlets - one.outlets);
};

/**
 * The box for a city, with those that have outlets to choose from; what else was asked goes on with it. A city may be
 * typed in any language.
 */
export const cityBox = (
  visit: Visit,
  found: ServiceFound,
  kept: Readonly<Record<string, string>>,
  anchor: string,
): Html => {
  const { say, query, speaks } = visit;
  const { country, city } = found;
  const { near, nearUnknown, go } = say.service;
  const typed = (query.get('near') ?? '').trim().slice(0, MOST_TYPED);
  const unknown = typed !== '' && city === null;
  const withOutlets = citiesWithOutlets(visit, found);
  const offered = new Set([
    ...withOutlets.map(({ words }) => words),
    ...citiesIn(country).map(({ name }) => cityName(country, name, speaks)),
  ]);
  const box = field({
    name: 'near',
    label: near,
    hint: say.places.cityHint,
    value: city === null ? typed : cityWords(city.name, country, speaks),
    error: unknown ? nearUnknown(typed) : '',
    more: `maxlength="${MOST_TYPED}" list="cities"`,
  });
  const address = (name: string): string =>
    `?${new URLSearchParams({ ...kept, near: name })}${anchor}`;
  const links = withOutlets
    .slice(0, CITIES_LINKED)
    .map(
      ({ name, words, outlets }) =>
        html`<li><a href="${address(name)}"><bdi>${words}</bdi></a> <small>${String(outlets)}</small></li>`,
    );
  return html`<form method="get" action="${anchor}" class="chooser">${Object.entries(kept).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}${box}<datalist id="cities">${[...offered]
    .slice(0, CITIES_OFFERED)
    .map((words) => html`<option value="${words}"></option>`)}</datalist>
    <button class="second">${go}</button></form>${
      links.length === 0
        ? ''
        : html`<nav class="cities no-print" aria-label="${say.places.cities}"><ul>${links}</ul></nav>`
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
  const named = citiesIn(country).map(({ name, position }) => ({
    name: cityName(country, name, visit.speaks),
    position,
  }));
  const map = outletMap(marks, city?.position ?? null, named, service.map);
  return html`<p class="quiet">${service.order} ${
    city === null ? service.noCity : service.nearest(cityWords(city.name, country, visit.speaks))
  } ${service.shown(outlets.length, counts.published)}</p>
    <div class="outlets">${marks.length === 0 ? '' : html`<figure>${map}</figure>`}
      <ol>${outlets.map((outlet) => outletHtml(visit, outlet))}</ol></div>`;
};

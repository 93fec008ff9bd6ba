import type { Brand } from '../../../domain/identifiers/brand-registry.ts';
import { countriesByName } from '../../../reference/country-name.ts';
import { referenceData } from '../../../reference/reference-data.ts';
import { PUBLIC } from '../../../register/actor.ts';
import { findService } from '../../../register/outlets/find-service.ts';
import { brandNamed } from '../../../register/outlets/makers-of-brand.ts';
import { readCoverage } from '../../../register/outlets/read-coverage.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { atPublicMoment } from '../pieces/at-public-moment.ts';
import { brandName } from '../pieces/brand-name.ts';
import { errorSummary } from '../pieces/errors.ts';
import { select } from '../pieces/field.ts';
import { dutiesHtml } from './service/duties-html.ts';
import { cityBox, countsHtml, foundWords, outletsHtml } from './service/found-html.ts';
import { OFFLINE_PATH } from './service/offline-page.ts';

const SHOWN = 12; // not-law: outlets
const NOT_KNOWN = 400; // not-law: of HTTP

/** What the file of a country is asked for as. */
const FORMS = { paper: 'pdf', sheet: 'xlsx', table: 'table' } as const;

/** How the ids of brands begin that only the demonstration knows. */
const INVENTED = 'sample-';

const chooserHtml = (
  { say, speaks, register }: Visit,
  brand: Brand | null,
  country: string | null,
  errors: Readonly<Record<string, string>>,
): Html => {
  const { service } = say;
  const { compare } = new Intl.Collator(speaks);
  const brands = referenceData()
    .brands.filter(({ id }) => register.demonstration || !id.startsWith(INVENTED))
    .map((one) => ({ value: one.id, words: brandName(one, speaks) }))
    .sort((one, other) => compare(one.words, other.words));
  const countries = countriesByName(speaks).map(({ code, name }) => ({ value: code, words: name }));
  return html`<form method="get" action="/service" class="chooser">${select({
    name: 'brand',
    label: service.brand,
    value: brand?.id ?? '',
    error: errors['brand'] ?? '',
    options: [{ value: '', words: service.brandNone }, ...brands],
  })}${select({
    name: 'country',
    label: service.country,
    value: country ?? '',
    error: errors['country'] ?? '',
    options: [{ value: '', words: service.countryNone }, ...countries],
  })}<button>${service.go}</button></form>`;
};

const showNow = async (visit: Visit): Promise<PageAnswer> => {
  const { register, query, say, speaks } = visit;
  const { service } = say;
  const typed = { brand: query.get('brand') ?? '', country: query.get('country') ?? '' };
  const brand = brandNamed(typed.brand);
  const country = referenceData().countries.find(typed.country);
  // a code on paper names the country alone: the brand is then asked for
  const errors = {
    ...(query.has('brand') && brand === null && { brand: service.brandUnknown }),
    ...((query.has('brand') || query.has('country')) &&
      country === null && { country: service.countryUnknown }),
  };
  const page = { kind: 'page', crumbs: [['/', say.frame.places.home]] } as const;
  const chooser = chooserHtml(visit, brand, country, errors);
  if (brand === null || country === null) {
    return {
      ...page,
      title: service.title,
      status: Object.keys(errors).length > 0 ? NOT_KNOWN : 200,
      body: html`<h1>${service.title}</h1>${errorSummary(visit, errors)}<p>${service.what}</p>${chooser}`,
    };
  }
  const outcome = await findService(register, PUBLIC, {
    brand: brand.id,
    country,
    near: query.get('near') ?? '',
    limit: SHOWN,
  });
  if (outcome.kind === 'refused') return outcome;
  const found = outcome.value;
  const told = await readCoverage(register, PUBLIC, { country });
  if (told.kind === 'refused') return told;
  const kept = { brand: brand.id, country };
  const answer = foundWords(visit, found, brandName(brand, speaks));
  return {
    ...page,
    title: answer,
    crumbs: [...page.crumbs, ['/service', service.name]],
    body: html`<h1 class="headline">${answer}</h1>${countsHtml(visit, found)}
      ${
        found.counts.published === 0
          ? ''
          : html`<h2 id="outlets">${service.listTitle}</h2>
            ${cityBox(visit, found, kept, '#outlets')}`
      }
      ${outletsHtml(visit, found)}${
        found.counts.published === 0
          ? ''
          : html`<p class="no-print"><a class="button second" href="${OFFLINE_PATH}?country=${country}">${
              say.places.offline
            }</a> ${(['paper', 'sheet', 'table'] as const).map(
              (one) =>
                html` <a href="${OFFLINE_PATH}?country=${country}&amp;as=${FORMS[one]}">${say.places[one]}</a>`,
            )}</p>`
      }${dutiesHtml(visit, found, told.value)}
      <h2>${service.readBefore}</h2><p>${service.limits}</p>
      <p class="no-print"><a href="/complaints/new">${service.complain}</a></p>
      <p class="no-print"><a href="/service">${service.byBrand}</a></p>`,
  };
};

/** Where cars of a brand can be repaired in a country, as manufacturers published it. */
export const SERVICE_PAGE: Page = {
  path: '/service',
  access: 'public',
  show: atPublicMoment(showNow),
};

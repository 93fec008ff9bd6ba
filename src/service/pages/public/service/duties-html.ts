import { makerNames } from '../../../../register/outlets/maker-names.ts';
import type { CoverageLine } from '../../../../register/outlets/outlet-shapes.ts';
import type { ServiceFound } from '../../../../register/outlets/service-found.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import type { Visit } from '../../frame/page.ts';

/** For programs: two formats, and what describes the CSV file, as Frictionless asks. */
const PROGRAM_FILES = [
  { file: 'outlets.geojson', name: 'GeoJSON' },
  { file: 'outlets.jsonld', name: 'schema.org' },
  { file: 'outlets.csv', name: 'CSV' },
  { file: 'datapackage.json', name: 'Frictionless' },
] as const;

/** What is told of coverage, and what it was judged by. */
export interface CoverageTold {
  readonly items: readonly CoverageLine[];
  readonly bounds: { readonly carsPerOutlet: number; readonly servingOthers: number };
}

/** What the coverage comes down to, by what it was judged by; nothing is said of cars where none left. */
const coverageHtml = (
  { say }: Visit,
  line: CoverageLine | undefined,
  bounds: CoverageTold['bounds'],
): Html => {
  const { service, places } = say;
  if (line === undefined) return html``;
  const { cars, year, carsPerOutlet, coverage, attested } = line;
  const crowded = cars > bounds.carsPerOutlet * attested;
  const words =
    coverage === 'none'
      ? places.notCovered
      : coverage === 'good'
        ? cars > 0
          ? service.coverageGood
          : ''
        : crowded
          ? places.crowded
          : places.few;
  return html`<li>${service.exported(cars, year)} ${
    carsPerOutlet === null || cars === 0 ? '' : service.perOutlet(carsPerOutlet)
  } ${words}</li>`;
};

/**
 * Of each maker: what it published and reported for the country (D07, D06) or that it is not shown, its coverage with
 * the figures, and its list to take away.
 */
export const dutiesHtml = (
  visit: Visit,
  { makers, lists, reports, country }: ServiceFound,
  coverage: CoverageTold,
): Html => {
  const { say, speaks, register, today } = visit;
  const { service } = say;
  if (makers.length === 0) return html``;
  const rows = makers.map((maker) => {
    const list = lists.find((one) => one.maker === maker);
    const report = reports.find((one) => one.maker === maker);
    const { legalName, nameEn } = makerNames(register, maker, today);
    const at = `/v1/networks/${country}/${maker}`;
    const files = PROGRAM_FILES.map(
      ({ file, name }) => html` <a class="file" href="${at}/${file}">${name}</a>`,
    );
    return html`<h3><bdi>${speaks === 'zh' ? legalName : nameEn}</bdi></h3><ul class="plain duties">
      <li>${
        list === undefined
          ? service.notPublished
          : service.published(list.outlets, dateWords(list.on, speaks))
      } <a class="code" href="/law/rules/D07">D07</a></li>
      <li>${
        report === undefined
          ? service.notReported
          : service.reported(report.outlets, report.year, dateWords(report.on, speaks))
      } <a class="code" href="/law/rules/D06">D06</a></li>
      ${coverageHtml(
        visit,
        coverage.items.find((line) => line.maker === maker),
        coverage.bounds,
      )}${
        list === undefined
          ? ''
          : html`<li class="no-print"><details><summary>${say.places.programs}</summary>${files}</details></li>`
      }</ul>`;
  });
  return html`<h2>${service.dutiesTitle}</h2>${rows}<p class="quiet">${service.notShown}</p>`;
};

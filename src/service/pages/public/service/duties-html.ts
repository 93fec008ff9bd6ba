import { makerNames } from '../../../../register/outlets/maker-names.ts';
import type { CoverageLine } from '../../../../register/outlets/outlet-shapes.ts';
import { LIST_FORMATS } from '../../../../register/outlets/published-list.ts';
import type { ServiceFound } from '../../../../register/outlets/service-found.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { type Html, html } from '../../html.ts';
import type { Visit } from '../../page.ts';

/** Describes the CSV file, as Frictionless asks. */
const SCHEMA = { file: 'datapackage.json', name: 'Frictionless' } as const;
const FORMAT_NAMES = { geojson: 'GeoJSON', jsonld: 'schema.org', csv: 'CSV' } as const;

const coverageHtml = ({ say }: Visit, line: CoverageLine | undefined): Html => {
  const { service } = say;
  if (line === undefined) return html``;
  const { cars, year, carsPerOutlet, coverage } = line;
  return html`<li>${service.exported(cars, year)} ${
    carsPerOutlet === null ? '' : service.perOutlet(carsPerOutlet)
  } ${service.coverage[coverage]}</li>`;
};

/**
 * Of each maker: what it published and reported for the country (D07, D06) or that it is not shown, its coverage with
 * the figures, and its list to take away.
 */
export const dutiesHtml = (
  visit: Visit,
  { makers, lists, reports, country }: ServiceFound,
  coverage: readonly CoverageLine[],
): Html => {
  const { say, speaks, register, today } = visit;
  const { service } = say;
  if (makers.length === 0) return html``;
  const rows = makers.map((maker) => {
    const list = lists.find((one) => one.maker === maker);
    const report = reports.find((one) => one.maker === maker);
    const { legalName, nameEn } = makerNames(register, maker, today);
    const files = [
      ...LIST_FORMATS.map((format) => ({ file: `outlets.${format}`, name: FORMAT_NAMES[format] })),
      SCHEMA,
    ].map(
      ({ file, name }) =>
        html` <a class="file" href="/v1/networks/${country}/${maker}/${file}">${name}</a>`,
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
        coverage.find((line) => line.maker === maker),
      )}${list === undefined ? '' : html`<li class="no-print">${service.downloads}:${files}</li>`}</ul>`;
  });
  return html`<h2>${service.dutiesTitle}</h2>${rows}<p class="quiet">${service.notShown}</p>`;
};

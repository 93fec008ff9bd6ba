import { compareOffices, type OfficeCompared } from '../../../register/nation/compare-offices.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { intervalDots } from '../../../report/product/interval-dots.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { nationPath, officesPath } from './nation-paths.ts';

/** What offices are compared by, in the order of the page. */
const MEASURES = ['late', 'refused', 'restricted', 'irregular'] as const;
type Measure = (typeof MEASURES)[number];
type Compared = NonNullable<OfficeCompared[Measure]>;

const PERCENT = 100; // not-law: per cent

/** A share in per cent, one place. */
const percent = (share: number): string => `${Number((PERCENT * share).toFixed(1))} %`;

const intervalOf = (visit: Visit, { low, high }: Compared): string =>
  visit.say.offices.between(percent(low), percent(high));

const figuresOf = (visit: Visit, compared: Compared | null): string => {
  const { few, none, of } = visit.say.offices;
  if (compared === null || compared.of === 0) return none;
  const known = `${of(compared.count, compared.of)} (${intervalOf(visit, compared)})`;
  return compared.share === null
    ? `${few(compared.of)} (${intervalOf(visit, compared)})`
    : `${percent(compared.share)}, ${known}`;
};

/** The same without the interval, which is drawn above. */
const shortOf = (visit: Visit, compared: Compared | null): string => {
  const { none, of } = visit.say.offices;
  if (compared === null || compared.of === 0) return none;
  const known = of(compared.count, compared.of);
  return compared.share === null ? known : `${percent(compared.share)} (${known})`;
};

const nameOf = (visit: Visit, { province }: OfficeCompared): string =>
  province === null ? visit.say.offices.nation : provinceWords(visit, province);

const plotOf = (
  visit: Visit,
  measure: Measure,
  nation: OfficeCompared,
  items: readonly OfficeCompared[],
): Html => {
  const { measures, explained } = visit.say.offices;
  const rows = [nation, ...items].flatMap((office) => {
    const compared = office[measure];
    return compared === null || compared.of === 0
      ? []
      : [
          {
            name: nameOf(visit, office),
            figures: figuresOf(visit, compared),
            ...{ value: compared.share, low: compared.low, high: compared.high },
            strong: office === nation,
          },
        ];
  });
  const drawn =
    rows.length === 0
      ? html`<p>${visit.say.offices.none}</p>`
      : intervalDots(rows, nation[measure]?.share ?? null, measures[measure], visit.language);
  return html`<details${measure === 'late' ? html` open` : ''}>
    <summary>${measures[measure]}</summary><p>${explained[measure]}</p>${drawn}
  </details>`;
};

const measureColumns = (visit: Visit, measure: Measure): readonly Column<OfficeCompared>[] => [
  {
    name: measure,
    title: visit.say.offices.measures[measure],
    figure: true,
    cell: (office) => shortOf(visit, office[measure]),
    text: (office) => office[measure]?.count ?? null,
  },
];

/** What the file tells beside what the page does: of how many, and the limits. */
const onlyInFile = (measure: Measure): readonly Column<OfficeCompared>[] =>
  (['of', 'share', 'low', 'high'] as const).map((part) => ({
    name: `${measure}_${part}`,
    title: '',
    cell: () => '',
    text: (office) => office[measure]?.[part] ?? null,
  }));

const columnsOf = (visit: Visit): readonly Column<OfficeCompared>[] => {
  const { columns, between } = visit.say.offices;
  return [
    {
      name: 'province',
      title: columns.province,
      cell: (office) => nameOf(visit, office),
      text: ({ province }) => province,
    },
    {
      name: 'decided',
      title: columns.decided,
      figure: true,
      cell: ({ decided }) => `${decided}`,
      text: ({ decided }) => decided,
    },
    {
      name: 'median_days',
      title: columns.days,
      figure: true,
      cell: ({ medianDays, medianLow, medianHigh }) =>
        medianDays === null
          ? visit.say.offices.none
          : medianLow === null || medianHigh === null
            ? `${medianDays}`
            : `${medianDays} (${between(`${medianLow}`, `${medianHigh}`)})`,
      text: ({ medianDays }) => medianDays,
    },
    ...MEASURES.flatMap((measure) => measureColumns(visit, measure)),
  ];
};

/** Offices beside each other: who is late, lenient, strict, and what the random sample found of what they granted. */
export const OFFICES_PAGE: Page = {
  path: officesPath,
  access: compareOffices.declared.access,
  show: async (visit) => {
    const { register, actor, say, language } = visit;
    const found = await compareOffices(register, actor);
    if (found.kind === 'refused') return found;
    const { since, until, nation, items } = found.value;
    const columns = columnsOf(visit);
    return listPage(visit, {
      file: 'offices',
      columns: [...columns, ...MEASURES.flatMap(onlyInFile)],
      ask: pagesOf(items),
      around: () => ({
        title: say.offices.title,
        crumbs: [[nationPath, say.nation.place]],
        above: html`<p>${say.offices.lead(dateWords(since, language), dateWords(until, language))}</p>
          ${MEASURES.map((measure) => plotOf(visit, measure, nation, items))}`,
        caption: say.offices.caption,
        columns,
        all: items.length,
        empty: say.offices.empty,
      }),
    });
  },
};

import type { GroupTotal, NationSummary } from '../../../domain/nation/nation-summary.ts';
import { both, inEach } from '../../html/bilingual.ts';
import { type Html, html, joined } from '../../html/html.ts';
import { LANGS, type Lang, MESSAGES } from '../../messages/messages.ts';
import { type Column, dataTable, figureColumn, notStated } from '../data-table.ts';
import { percentOf } from '../figures.ts';
import type { NationMessages } from '../nation-en.ts';
import { NATION_MESSAGES, tellEach } from '../nation-messages.ts';
import type { PageNames } from '../page-names.ts';
import { ageMessage, agePlot, binOf, openIsCut } from '../plots/age-plot.ts';
import { monthName } from '../plots/month-name.ts';
import { busiestMonth, monthPlot } from '../plots/month-plot.ts';
import { placePlot } from '../plots/place-plot.ts';
import { shownMonths } from './shown-months.ts';

/** Places drawn; the table has all. */
const PLACES = 12;

/** A plot with its message as heading, its notes, and the table behind it. */
interface Figure {
  readonly id: string;
  /** What is drawn; HTML in both languages, as all below. */
  readonly title: Html;
  readonly message: Html;
  /** Sentences, empty ones left out. */
  readonly notes: (say: NationMessages, lang: Lang) => readonly string[];
  readonly svg: (lang: Lang) => Html;
  readonly table: Html;
}

const figureHtml = ({ id, title, message, notes, svg, table }: Figure): Html =>
  joined(
    html`<figure class="figure-${id}"><h3 id="${id}">${message}</h3><p class="message `,
    html`quiet">${title}</p>${LANGS.map(svg)}`,
    html`<figcaption class="quiet">${tellEach((say, lang) =>
      notes(say, lang)
        .filter((note) => note !== '')
        .join(MESSAGES[lang].sentenceGap),
    )}</figcaption>`,
    html`<details><summary>${tellEach((say) => say.tableBehind)}<span class="vh">: ${title}</span>`,
    html`</summary>${table}</details></figure>\n`,
  );

const emptyHtml = (id: string, title: Html, words: Html): Html =>
  html`<figure class="figure-${id}"><h3 id="${id}">${title}</h3><p class="quiet">${words}</p></figure>\n`;

const sum = (groups: readonly { readonly vehicles: number }[]): number =>
  groups.reduce((total, { vehicles }) => total + vehicles, 0);

/** The figures of a group, shared by months, places and exporters. */
export const GROUP_FIGURES: readonly Column<GroupTotal>[] = [
  figureColumn('vehicles', ({ vehicles }) => vehicles),
  figureColumn('blocked', ({ blocked }) => blocked),
  figureColumn('undetermined', ({ undetermined }) => undetermined),
  figureColumn('elevated', ({ elevated }) => elevated),
  figureColumn('high', ({ high }) => high),
];

const monthsHtml = ({ months, applications, today }: NationSummary): Html => {
  const title = tellEach((say) => say.monthsTitle);
  const shown = shownMonths(months, today);
  const [first, last, busiest] = [shown[0], shown.at(-1), busiestMonth(shown)];
  if (first === undefined || last === undefined || busiest === null) {
    return emptyHtml(
      'months',
      title,
      tellEach((say) => say.monthsNone),
    );
  }
  const leftOut = applications - sum(shown);
  return figureHtml({
    id: 'months',
    title,
    message: tellEach((say, lang) =>
      say.monthsTell(monthName(busiest.key, lang), busiest.vehicles),
    ),
    notes: (say, lang) => [
      shown.length < months.length
        ? say.monthsCut(monthName(first.key, lang), monthName(last.key, lang))
        : '',
      leftOut > 0 ? say.leftOut(leftOut) : '',
    ],
    svg: (lang) => monthPlot(shown, lang),
    table: dataTable({
      name: 'months',
      labelledBy: 'months',
      columns: [
        {
          id: 'month',
          kind: 'head',
          key: ({ key }) => key,
          html: ({ key }) => inEach(LANGS, (lang) => monthName(key, lang)),
        },
        ...GROUP_FIGURES,
      ],
      rows: shown,
    }),
  });
};

const agesHtml = ({ ages, letterDays, applications }: NationSummary): Html => {
  const title = tellEach((say) => say.agesTitle);
  const counted = ages.reduce((total, { count }) => total + count, 0);
  if (counted === 0) {
    return emptyHtml(
      'ages',
      title,
      tellEach((say) => say.agesNone),
    );
  }
  const leftOut = applications - counted;
  const range = ({ from }: { readonly from: number }, lang: Lang): string => {
    const next = ages.find((other) => other.from > from);
    const say = NATION_MESSAGES[lang];
    return next === undefined ? say.dayOpen(from) : say.dayRange(from, next.from - 1);
  };
  return figureHtml({
    id: 'ages',
    title,
    message: inEach(LANGS, (lang) => ageMessage(ages, letterDays, lang)),
    notes: (say) => [
      say.windowNote(letterDays),
      say.agesNote(binOf(ages)),
      openIsCut(ages) ? say.agesCut : '',
      leftOut > 0 ? say.agesLeftOut(leftOut) : '',
    ],
    svg: (lang) => agePlot(ages, letterDays, lang),
    table: dataTable<NationSummary['ages'][number]>({
      name: 'ages',
      labelledBy: 'ages',
      columns: [
        {
          id: 'age',
          kind: 'head',
          key: ({ from }) => from,
          html: (age) => inEach(LANGS, (lang) => range(age, lang)),
        },
        figureColumn('vehicles', ({ count }) => count),
      ],
      rows: ages,
    }),
  });
};

const placesHtml = (
  id: 'provinces' | 'destinations',
  groups: readonly GroupTotal[],
  applications: number,
  nameOf: (code: string, lang: Lang) => string,
  message: (top: GroupTotal) => Html,
): Html => {
  const title = tellEach((say) =>
    id === 'provinces' ? say.provincesTitle : say.destinationsTitle,
  );
  const [top] = groups;
  if (top === undefined) {
    return emptyHtml(
      id,
      title,
      tellEach((say) => say.placesNone),
    );
  }
  const leftOut = applications - sum(groups);
  const drawn = groups.slice(0, PLACES);
  return figureHtml({
    id,
    title,
    message: message(top),
    notes: (say) => [
      say.placesNote,
      drawn.length < groups.length ? say.placesCut(drawn.length, groups.length) : '',
      leftOut > 0 ? say.placesLeftOut(leftOut) : '',
    ],
    svg: (lang) =>
      placePlot(
        drawn,
        id === 'provinces'
          ? NATION_MESSAGES[lang].provincesTitle
          : NATION_MESSAGES[lang].destinationsTitle,
        (key) => nameOf(key, lang),
        lang,
      ),
    table: dataTable({
      name: id,
      labelledBy: id,
      columns: [
        {
          id: 'place',
          kind: 'head',
          key: ({ key }) => key,
          html: ({ key }) =>
            key === ''
              ? notStated()
              : both(LANGS, { en: nameOf(key, 'en'), zh: nameOf(key, 'zh') }),
        },
        ...GROUP_FIGURES,
      ],
      rows: groups,
    }),
  });
};

/** What the fills of the plots mean: a swatch and the words of each gate, in the order of stacking. */
const keyHtml = (): Html =>
  html`<p class="key">${(['blocked', 'undetermined', 'clear'] as const).map((gate) =>
    joined(
      html`<span><svg class="swatch" aria-hidden="true"><rect class="g-${gate}" width="100%" height="100%"/></svg>`,
      html` ${inEach(LANGS, (lang) => MESSAGES[lang].gate[gate])}</span>`,
    ),
  )}</p>`;

/** The plots, each with the table behind it. */
export const plotsHtml = (summary: NationSummary, names: PageNames): Html => {
  const { provinces, destinations, applications } = summary;
  return joined(
    html`<section aria-labelledby="plots"><h2 id="plots">${tellEach((say) => say.plotsTitle)}</h2>`,
    html`${applications === 0 ? '' : keyHtml()}<div class="plots">\n`,
    monthsHtml(summary),
    agesHtml(summary),
    placesHtml('provinces', provinces, applications, names.province, ({ key, blocked }) =>
      tellEach((say, lang) =>
        say.provincesTell(key === '' ? say.notStated : names.province(key, lang), blocked),
      ),
    ),
    placesHtml('destinations', destinations, applications, names.country, ({ key, vehicles }) =>
      tellEach((say, lang) =>
        say.destinationsTell(
          key === '' ? say.notStated : names.country(key, lang),
          percentOf(vehicles, applications),
        ),
      ),
    ),
    html`</div></section>\n`,
  );
};

import { getRing } from '../../../register/nation/get-ring.ts';
import { listPatterns } from '../../../register/nation/list-patterns.ts';
import { listRings } from '../../../register/nation/list-rings.ts';
import type { FoundRing } from '../../../register/nation/nation-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { ringPlot } from '../../../report/nation/plots/ring-plot.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { ringPath, ringsPath } from '../pieces/office-paths.ts';
import { openCaseButton } from '../pieces/open-case-button.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { lastRun, noRunPage, runHead } from './last-run.ts';
import { patternColumns } from './patterns-page.ts';

const nameOf = ({ say }: Visit, { label, number }: FoundRing): string =>
  label ?? say.cases.runs.ring(number + 1);

const vehiclesOf = ({ say }: Visit, { own, vehicles }: FoundRing): string =>
  own === vehicles ? `${vehicles}` : say.cases.runs.ownOf(own, vehicles);

const provincesOf = (visit: Visit, { provinces }: FoundRing): string =>
  provinces.map((one) => provinceWords(visit, one)).join(', ');

const caseOf = (visit: Visit, run: string, ring: FoundRing, kind = 'second'): Html => {
  const { number, parties, vehicles, open } = ring;
  return openCaseButton(visit, { run, ring: number, parties, vehicles }, open, kind);
};

const columnsOf = (visit: Visit, run: string): readonly Column<FoundRing>[] => {
  const { columns } = visit.say.cases.runs;
  return [
    {
      name: 'ring',
      title: columns.ring,
      cell: (ring) =>
        html`<a data-row href="${ringPath(run, ring.number)}"><bdi>${nameOf(visit, ring)}</bdi></a>`,
      text: (ring) => nameOf(visit, ring),
    },
    {
      name: 'parties',
      title: columns.parties,
      figure: true,
      cell: ({ parties }) => `${parties}`,
      text: ({ parties }) => parties,
    },
    {
      name: 'vehicles',
      title: columns.vehicles,
      cell: (ring) => vehiclesOf(visit, ring),
      text: ({ vehicles }) => vehicles,
    },
    {
      name: 'province',
      title: columns.province,
      cell: (ring) => provincesOf(visit, ring),
      text: ({ provinces }) => provinces.join(' '),
    },
    {
      name: 'case',
      title: columns.case,
      cell: (ring) => caseOf(visit, run, ring),
      text: ({ open }) => open?.number ?? '',
    },
  ];
};

const RINGS_PAGE: Page = {
  path: ringsPath,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const { runs } = say.cases;
    const last = await lastRun(visit);
    if ('kind' in last) return last;
    const { run } = last;
    if (run === null) return noRunPage(visit, runs.rings);
    return listPage(visit, {
      file: `rings-${run.asOf}`,
      columns: columnsOf(visit, run.id),
      ask: (page) => listRings(register, actor, { ...page, run: run.id }),
      around: () => ({
        title: runs.rings,
        ...{ caption: runs.captionRings, empty: runs.emptyRings },
        above: html`${runHead(visit, run, 'rings')}<p class="quiet">${runs.ringsNote}</p>`,
      }),
    });
  }),
};

/** The way drawn, and beside it in words, step by step. */
const wayHtml = (visit: Visit, ring: FoundRing): Html => {
  const { say, language } = visit;
  const { runs } = say.cases;
  const { way, vin } = ring;
  if (way === null) return html`<p class="empty">${runs.noWay}</p>`;
  const parties = way.parties.map(({ name, exporter }) => ({
    name: name ?? runs.otherParty,
    exporter,
  }));
  return html`${vin === null ? '' : html`<p class="quiet">${runs.wayOf} ${vinText(vin, language)}</p>`}
    <div class="ring-way"><figure>${ringPlot({ ...way, parties }, nameOf(visit, ring), language)}</figure>
    <ol class="way-steps">${way.steps.map(
      ({ sentence }) => html`<li><bdi>${sentence[language]}</bdi></li>`,
    )}</ol></div>`;
};

const RING_PAGE: Page = {
  path: `${ringsPath}/{run}/{ring}`,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say, params } = visit;
    const { runs } = say.cases;
    const run = params['run'] ?? '';
    const number = /^\d{1,6}$/.test(params['ring'] ?? '') ? Number(params['ring']) : -1;
    const found = await getRing(register, actor, { run, ring: number });
    if (found.kind === 'refused') return found;
    const ring = found.value;
    return listPage(visit, {
      file: `ring-${number + 1}`,
      columns: patternColumns(visit, run),
      ask: (page) => listPatterns(register, actor, { ...page, run, ring: number, pattern: 'ring' }),
      around: () => ({
        title: nameOf(visit, ring),
        crumbs: [[ringsPath, runs.rings]],
        above: html`<p class="lead">${say.cases.reasons.ring(ring.parties, ring.vehicles)}</p>
          <p class="quiet">${vehiclesOf(visit, ring)} · ${provincesOf(visit, ring)}${
            ring.exporters.length === 0
              ? ''
              : html` · ${runs.exporters}: ${ring.exporters.join(', ')}`
          }</p><p class="note">${runs.ringNote}</p><div class="next">${caseOf(visit, run, ring, '')}</div>
          <h2>${runs.wayTitle}</h2>${wayHtml(visit, ring)}`,
        caption: runs.vehiclesTitle,
        empty: runs.emptyPatterns,
      }),
    });
  }),
};

/** The rings of the last run over the nation, and each with the way of a vehicle through it. */
export const RINGS_PAGES: readonly Page[] = [RINGS_PAGE, RING_PAGE];

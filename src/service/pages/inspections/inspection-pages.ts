import { cancelInspection } from '../../../register/inspections/cancel-inspection.ts';
import {
  INSPECTION_READERS,
  INSPECTION_RESULTS,
  type Inspection,
  type InspectionInFull,
} from '../../../register/inspections/inspection-shapes.ts';
import { getInspection, listInspections } from '../../../register/inspections/read-inspections.ts';
import { recordInspection } from '../../../register/inspections/record-inspection.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Place, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { facts } from '../pieces/facts.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { shownInOffice } from '../pieces/in-area.ts';
import { inspectionPath, inspectionsPath } from '../pieces/inspection-paths.ts';
import { stateOptions, stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { everyRow, listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { vehiclePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

/** Whom the pages are for; an exporter reads of an inspection beside its vehicle. */
const SEES = { right: 'read', parts: ['office', 'ministry', 'customs'] } as const;

const columnsOf = (visit: Visit): readonly Column<Inspection>[] => {
  const { columns, office, results } = visit.say.groups.inspections;
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a data-row href="${inspectionPath(id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => vinText(vin, visit.language),
      text: ({ vin }) => vin,
    },
    {
      name: 'exporter',
      title: columns.exporter,
      cell: ({ exporterName }) => exporterName,
      text: ({ exporterName }) => exporterName,
    },
    {
      name: 'by',
      title: columns.by,
      cell: ({ port }) => port?.name ?? office,
      text: ({ port }) => port?.name ?? null,
    },
    {
      name: 'place',
      title: columns.place,
      cell: ({ place }) => place,
      text: ({ place }) => place,
    },
    {
      name: 'ordered',
      title: columns.ordered,
      cell: ({ orderedOn }) => day(visit, orderedOn),
      text: ({ orderedOn }) => orderedOn,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'inspection', state),
      text: ({ state }) => state,
    },
    {
      name: 'result',
      title: columns.result,
      cell: ({ result }) => (result === null ? '–' : results[result]),
      text: ({ result }) => result,
    },
    {
      name: 'odometer',
      title: columns.odometer,
      figure: true,
      cell: ({ odometerKm }) => (odometerKm === null ? '–' : `${odometerKm}`),
      text: ({ odometerKm }) => odometerKm,
    },
  ];
};

const LIST: Page = {
  path: inspectionsPath,
  access: SEES,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.groups.inspections;
    const state = filterOf(visit, 'state');
    const waits = await everyRow((page) =>
      listInspections(register, actor, { ...page, state: 'ordered' }),
    );
    if (waits.kind === 'refused') return waits;
    return shownInOffice(
      await listPage(visit, {
        file: 'inspections',
        columns: columnsOf(visit),
        ask: (page) =>
          listInspections(register, actor, { ...page, ...(state !== undefined && { state }) }),
        around: () => ({
          title: words.title,
          above: html`<p class="lead">${words.lead(waits.value.length)}</p>`,
          caption: words.title,
          empty: words.empty,
          filters: select({
            ...{ name: 'state', label: words.state, value: state ?? '' },
            options: stateOptions(visit, 'inspection'),
          }),
        }),
      }),
    );
  },
};

const found = async (visit: Visit): Promise<InspectionInFull | Refusal> => {
  const { register, actor } = visit;
  const one = await getInspection(register, actor, { inspection: pathId(visit) });
  return one.kind === 'refused' ? one : one.value;
};

/** Whether whoever looks is whom it was ordered from. */
const isAsked = ({ actor }: Visit, { port }: Inspection): boolean =>
  (port?.id ?? null) === (actor.part === 'customs' ? actor.organisation : null);

const factsHtml = (visit: Visit, one: InspectionInFull) => {
  const words = visit.say.groups.inspections;
  const { columns } = words;
  const { vin, application, exporterName, port, place, orderedOn, reason, lookAt } = one;
  const { result, odometerKm, found: said, inspectedOn, ground } = one;
  const car = vinText(vin, visit.language);
  return facts([
    [
      columns.vin,
      visit.actor.part === 'customs'
        ? car
        : html`<a href="${vehiclePath(application, vin)}">${car}</a>`,
    ],
    [columns.exporter, exporterName],
    [columns.by, port?.name ?? words.office],
    [columns.place, place],
    [columns.ordered, day(visit, orderedOn)],
    [words.lookAt, html`<span class="written">${lookAt}</span>`],
    [words.reason, reason === null ? null : html`<span class="written">${reason}</span>`],
    [columns.result, result === null ? null : words.results[result]],
    [words.found, said === null ? null : html`<span class="written">${said}</span>`],
    [columns.odometer, odometerKm === null ? null : `${odometerKm}`],
    [words.inspectedOn, inspectedOn === null ? null : day(visit, inspectedOn)],
    [words.ground, ground === null ? null : html`<span class="written">${ground}</span>`],
  ]);
};

const INSPECTION_PAGE: Page = {
  path: `${inspectionsPath}/{id}`,
  access: SEES,
  show: async (visit) => {
    const one = await found(visit);
    if ('kind' in one) return one;
    const words = visit.say.groups.inspections;
    const at = inspectionPath(one.id);
    return shownInOffice({
      kind: 'page',
      title: one.number,
      crumbs: [[inspectionsPath, words.title]],
      body: html`<h1>${one.number} ${stateTag(visit, 'inspection', one.state)}</h1>${doneNote(visit)}
        ${factsHtml(visit, one)}<div class="buttons">${
          isAsked(visit, one) && mayTake(visit, recordInspection, one.state)
            ? html`<a class="button" href="${at}/record">${words.recording.title}</a>`
            : ''
        }${
          mayTake(visit, cancelInspection, one.state)
            ? html`<a class="button second" href="${at}/cancel">${words.cancelling.title}</a>`
            : ''
        }</div><h2>${visit.say.officer.application.timelineTitle}</h2>
        ${timelineHtml(visit, 'inspection', one.timeline)}`,
    });
  },
};

const crumbsOf = ({ say }: Visit, { id, number }: InspectionInFull) =>
  [
    [inspectionsPath, say.groups.inspections.title],
    [inspectionPath(id), number],
  ] as const;

const RECORD = actionPage(recordInspection, {
  path: `${inspectionsPath}/{id}/record`,
  of: { inspection: pathId },
  writes: { result: 'result', odometerKm: 'odometer', found: 'found' },
  about: async (visit) => {
    const one = await found(visit);
    if ('kind' in one) return one;
    const words = visit.say.groups.inspections;
    const { recording } = words;
    return {
      ...{ title: recording.title, crumbs: crumbsOf(visit, one), state: one.state },
      lead: recording.lead(one.vin),
      about: factsHtml(visit, one),
      choices: {
        ...{ name: 'result', first: true, label: recording.result, hint: recording.resultHint },
        single: true,
        options: INSPECTION_RESULTS.map((value) => ({ value, words: words.results[value] })),
        missing: recording.resultMissing,
      },
      fields: [
        { name: 'odometer', label: recording.odometer, hint: recording.odometerHint },
        { name: 'found', label: words.found },
      ],
      follows: recording.follows,
      go: recording.go,
    };
  },
  goesTo: (_, { id }) => `${inspectionPath(id)}?done=recorded`,
});

const CANCEL = actionPage(cancelInspection, {
  path: `${inspectionsPath}/{id}/cancel`,
  of: { inspection: pathId },
  writes: { ground: 'ground' },
  about: async (visit) => {
    const one = await found(visit);
    if ('kind' in one) return one;
    const { cancelling } = visit.say.groups.inspections;
    return {
      ...{ title: cancelling.title, crumbs: crumbsOf(visit, one), state: one.state },
      lead: cancelling.lead(one.vin),
      about: factsHtml(visit, one),
      fields: [{ name: 'ground', label: cancelling.ground }],
      follows: cancelling.follows,
      go: cancelling.go,
    };
  },
  goesTo: (_, { id }) => `${inspectionPath(id)}?done=cancelled`,
});

/** Inspections: their list, one of them, and what is done with it. */
export const INSPECTION_PAGES: readonly Page[] = [LIST, INSPECTION_PAGE, RECORD, CANCEL];

/** Inspections in the menu of each part. */
export const INSPECTIONS_PLACES: readonly Place[] = SEES.parts.map((part) => ({
  path: inspectionsPath,
  name: (say) => say.groups.inspections.place,
  access: { right: INSPECTION_READERS.right, parts: [part] },
  in: part === 'customs' ? 'border' : 'waits',
}));

import { getLane } from '../../../register/applications/lane-of-application.ts';
import { listInspectors } from '../../../register/inspections/list-inspectors.ts';
import { orderInspection } from '../../../register/inspections/order-inspection.ts';
import { listInspections } from '../../../register/inspections/read-inspections.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { inspectionPath } from '../pieces/inspection-paths.ts';
import { stateTag } from '../pieces/life-words.ts';
import { mayTake } from '../pieces/may-take.ts';
import { vehiclePath } from '../pieces/office-paths.ts';
import { day } from '../pieces/when.ts';
import { crumbsTo } from './application-decisions.ts';
import { foundVehicle } from './office-vehicle.ts';

const MOST = 20; // not-law: inspections of one vehicle

/** Whether an inspection may be ordered of a vehicle in this state. */
const OPEN = ['open', 'refusalProposed'];

/** Inspections of a vehicle, with the way to order one; that the lane is red is said there. */
export const inspectionBeside = async (
  visit: Visit,
  vehicle: {
    readonly id: string;
    readonly vin: string;
    readonly application: string;
    readonly state: string;
  },
): Promise<{ readonly html: Html } | Refusal> => {
  const { register, actor, say } = visit;
  const words = say.groups.inspections;
  const found = await listInspections(register, actor, { vehicle: vehicle.id, limit: MOST });
  if (found.kind === 'refused') return found;
  const { items } = found.value;
  const open = OPEN.includes(vehicle.state);
  if (items.length === 0 && !open) return { html: html`` };
  const lane = await getLane(register, actor, { application: vehicle.application });
  const red = open && lane.kind === 'done' && lane.value.lane === 'red';
  const stands = items.some(({ state }) => state === 'ordered');
  return {
    html: html`<h2>${words.beside}</h2>${red && items.length === 0 ? html`<p class="note">${words.redLane}</p>` : ''}
      ${
        items.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : html`<ul class="rows">${items.map(
              ({ id, number, state, orderedOn, port, place, result, odometerKm, found: said }) =>
                html`<li><a href="${inspectionPath(id)}">${number}</a> ${stateTag(visit, 'inspection', state)}
                  <small>${day(visit, orderedOn)} · ${port?.name ?? words.office} · ${place}</small>${
                    result === null
                      ? ''
                      : html`<p><b>${words.results[result]}</b>${
                          odometerKm === null
                            ? ''
                            : html` · ${words.columns.odometer} ${odometerKm}`
                        }</p><p class="written">${said ?? ''}</p>`
                  }</li>`,
            )}</ul>`
      }${
        open && !stands && mayTake(visit, orderInspection)
          ? html`<div class="buttons"><a class="button second"
              href="${vehiclePath(vehicle.application, vehicle.vin)}/inspect">${words.order}</a></div>`
          : ''
      }`,
  };
};

/** Where an office orders that a vehicle is looked at. */
export const ORDER_INSPECTION: Page = actionPage(orderInspection, {
  path: '/queue/applications/{id}/vehicles/{vin}/inspect',
  of: {
    vehicle: async (visit) => {
      const found = await foundVehicle(visit);
      return 'kind' in found ? found : found.vehicle.id;
    },
  },
  writes: { port: 'port', reason: 'reason', place: 'place', lookAt: 'lookAt' },
  about: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.groups.inspections;
    const { ordering } = words;
    const found = await foundVehicle(visit);
    if ('kind' in found) return found;
    const ports = await listInspectors(register, actor);
    if (ports.kind === 'refused') return ports;
    const { application, vehicle } = found;
    return {
      title: ordering.title,
      crumbs: [
        ...crumbsTo(visit, application),
        [vehiclePath(application.id, vehicle.vin), vehicle.vin] as const,
      ],
      lead: ordering.lead(vehicle.vin),
      fields: [
        {
          ...{ name: 'port', label: ordering.who, hint: ordering.whoHint, optional: true },
          options: [
            { value: '', words: words.office },
            ...ports.value.items.map(({ id, name }) => ({ value: id, words: name })),
          ],
        },
        { name: 'place', label: ordering.place, hint: ordering.placeHint },
        { name: 'lookAt', label: words.lookAt },
        { name: 'reason', label: words.reason, hint: ordering.reasonHint },
      ],
      follows: ordering.follows,
      go: ordering.go,
    };
  },
  goesTo: (visit) =>
    `${vehiclePath(visit.params['id'] ?? '', visit.params['vin'] ?? '')}?done=ordered`,
});

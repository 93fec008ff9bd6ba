import { ASKED_OF_OUTLETS } from '../../../intake/network/outlet-services.ts';
import type { InputOf } from '../../../register/action.ts';
import { listOutlets } from '../../../register/outlets/list-outlets.ts';
import { type Outlet, OutletState } from '../../../register/outlets/outlet-shapes.ts';
import { readCoverage } from '../../../register/outlets/read-coverage.ts';
import { readRound } from '../../../register/outlets/read-round.ts';
import { type Html, html } from '../html.ts';
import type { Page, Visit } from '../page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateOptions } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { outletMap } from '../pieces/outlet-map.ts';
import { READS } from './access.ts';
import { countryOptions } from './country-of.ts';
import { doneNote } from './done-note.ts';
import { outletColumns, serviceWords } from './outlet-words.ts';
import { NETWORK } from './paths.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const askedBy = (visit: Visit): Omit<InputOf<typeof listOutlets>, 'limit' | 'cursor'> => {
  const state = OutletState.options.find((one) => one === filterOf(visit, 'state'));
  const service = ASKED_OF_OUTLETS.find((one) => one === filterOf(visit, 'service'));
  const lapsing = filterOf(visit, 'lapsing') ?? '';
  const given = {
    state: state === undefined ? undefined : [state],
    service: service === undefined ? undefined : [service],
    country: filterOf(visit, 'country'),
    lapsingBy: DAY.test(lapsing) ? lapsing : undefined,
    text: filterOf(visit, 'find'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

const filtersOf = (visit: Visit, countries: readonly string[]): Html => {
  const { network } = visit.say.manufacturer;
  const value = (name: string): string => filterOf(visit, name) ?? '';
  return html`${select({
    name: 'state',
    label: network.columns.state,
    options: stateOptions(visit, 'outlet'),
    value: value('state'),
  })}${select({
    name: 'country',
    label: network.columns.country,
    options: countryOptions(visit, countries),
    value: value('country'),
  })}${select({
    name: 'service',
    label: network.does,
    options: [
      { value: '', words: visit.say.frame.everything },
      ...ASKED_OF_OUTLETS.map((one) => ({ value: one, words: serviceWords(visit, one) })),
    ],
    value: value('service'),
  })}${field({ name: 'lapsing', label: network.lapsingBy, type: 'date', value: value('lapsing') })}
  ${field({ name: 'find', label: network.find, type: 'search', value: value('find') })}`;
};

/** The network of a manufacturer: on a map and as a list, by country and number. */
export const NETWORK_PAGE: Page = {
  path: NETWORK,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const { network } = say.manufacturer;
    const asked = askedBy(visit);
    const of = outletColumns(visit);
    const told = [of.state, of.country, of.services, of.attestedOn, of.attestedUntil];
    const filtered = Object.keys(asked).length > 0;
    const acts = actor.rights.includes('act');
    return listPage(visit, {
      file: 'network',
      columns: [of.number, of.name, ...told],
      ask: (page) => listOutlets(register, actor, { ...asked, ...page, own: true }),
      around: async ({ items }) => {
        const round = await readRound(register, actor, {});
        if (round.kind === 'refused') return round;
        const coverage = await readCoverage(register, actor, { maker: actor.maker ?? '' });
        if (coverage.kind === 'refused') return coverage;
        const countries = coverage.value.items
          .filter(({ outlets }) => outlets > 0)
          .map(({ country }) => country);
        const { attested, lapsingThisMonth: lapsing } = round.value;
        const places = new Map(items.map(({ id }, at) => [id, String(at + 1)]));
        const place: Column<Outlet> = {
          name: 'place',
          title: network.columns.place,
          figure: true,
          cell: ({ id, position }) => (position === null ? '–' : (places.get(id) ?? '')),
        };
        const mapped = items.flatMap(({ id, position }) =>
          position === null ? [] : [{ label: places.get(id) ?? '', position }],
        );
        return {
          title: network.title,
          above: html`${doneNote(visit)}
        <p class="lead">${network.lead(attested, countries.length)}</p>
        ${
          lapsing === 0
            ? ''
            : html`<p class="note">${network.lapseSoon(lapsing)}
          <a href="${NETWORK}/attest">${network.toAttest}</a></p>`
        }
        ${
          acts
            ? html`<div class="buttons"><a class="button" href="${NETWORK}/attest">${network.attest}</a>
              <a class="button second" href="${NETWORK}/import">${network.import}</a>
              <a class="button second" href="${NETWORK}/new">${network.propose}</a>
              <a class="button second" href="${NETWORK}/publish">${network.publish}</a>
              <a class="button second" href="${NETWORK}/report">${network.report}</a></div>`
            : ''
        }
        ${
          mapped.length === 0
            ? ''
            : html`<figure class="map">${outletMap(mapped, network.map(mapped.length))}
              <figcaption>${network.mapNote}</figcaption></figure>`
        }
`,
          caption: network.caption,
          columns: [place, { ...of.number, title: network.columns.name }, ...told],
          empty: filtered ? network.emptyFiltered : network.empty,
          filters: filtersOf(visit, countries),
        };
      },
    });
  }),
};

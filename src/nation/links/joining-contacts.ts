import type { ContactGraph } from './contact-graph.ts';
import { CONTACT_KINDS } from './contact-tables.ts';
import type { LinkLimits } from './link-parameters.ts';
import { homeParties, type Trade } from './trade.ts';

/** What the vehicles of the owners behind a contact did; see `link_behind`. */
export interface Behind {
  readonly owners: number;
  readonly vehicles: number;
  /** Those that left young. */
  readonly young: number;
  /** Most young ones that one exporter took. */
  readonly most: number;
  /** True when what they share is an address. */
  readonly address: boolean;
}

const ADDRESS = CONTACT_KINDS.indexOf('address');

/** Whole percent, rounded down; 0 of nothing. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part * 100) / whole); // not-law: percent

/**
 * True when the vehicles of a contact's owners leave young as nobody else's do, and to one exporter; or those
 * of so many owners that nearly all leave young, whoever takes them.
 */
const actTogether = (behind: Behind, base: number, limits: LinkLimits): boolean => {
  const exported = percent(behind.young, behind.vehicles);
  const { address } = behind;
  if (behind.owners < limits.owners || exported - base < limits.ownersLift) return false;
  const toOne =
    exported >= (address ? limits.addressExportedPercent : limits.exportedPercent) &&
    percent(behind.most, behind.young) >=
      (address ? limits.addressExporterPercent : limits.exporterPercent);
  const crowd = behind.owners >= limits.crowdOwners && exported >= limits.crowdExportedPercent;
  return toOne || crowd;
};

/** Vehicles of a contact: at home behind it, exported from behind it, both. */
interface Passed {
  readonly home: Int32Array;
  readonly out: Int32Array;
  readonly both: Int32Array;
  /** Most of both that one exporter took. */
  readonly most: Int32Array;
}

const countPassed = (graph: ContactGraph, trade: Trade, judged: Uint8Array): Passed => {
  const home = new Int32Array(graph.contacts);
  const out = new Int32Array(graph.contacts);
  const both = new Int32Array(graph.contacts);
  const most = new Int32Array(graph.contacts);
  const byExporter = new Map<number, Map<number, number>>();
  const homeAt = new Int32Array(graph.contacts).fill(-1);
  for (let row = 0; row < trade.rows; row += 1) {
    if (trade.again[row] === 1) continue;
    for (const party of homeParties(trade, row)) {
      for (const contact of graph.contactsOf(party)) {
        if (judged[contact] === 0 || homeAt[contact] === row) continue;
        homeAt[contact] = row;
        home[contact] = (home[contact] as number) + 1;
      }
    }
    const exporter = trade.exporter[row] as number;
    for (const contact of graph.contactsOf(exporter)) {
      if (judged[contact] === 0) continue;
      out[contact] = (out[contact] as number) + 1;
      if (homeAt[contact] !== row) continue;
      both[contact] = (both[contact] as number) + 1;
      const taken = byExporter.get(contact) ?? new Map<number, number>();
      byExporter.set(contact, taken);
      const own = (taken.get(exporter) ?? 0) + 1;
      taken.set(exporter, own);
      most[contact] = Math.max(most[contact] as number, own);
    }
  }
  for (const [place, exporter] of trade.rest.exporter.entries()) {
    const vehicles = trade.rest.vehicles[place] as number;
    for (const contact of graph.contactsOf(exporter)) {
      if (judged[contact] === 1) out[contact] = (out[contact] as number) + vehicles;
    }
  }
  return { home, out, both, most };
};

/**
 * Which contacts join their parties: 1; the others, hubs, join nobody: 0.
 *
 * A contact of few parties joins them. One of more than `hubParties` is a hub. Between, behaviour decides: it joins
 * when its owners' vehicles leave young well above the nation's part and mostly by one exporter, or when its
 * exporters take the young exports of its own sellers and owners well above their part of the market; at an address
 * mostly one of them, for a park has firms of every trade that buy of each other. A logistics park, a registration
 * agent, a block of flats and a bank's collection account do neither.
 *
 * @param kinds by contact, see `CONTACT_KINDS`
 * @param behind by contact, see `link_behind`
 * @param base part of the nation's vehicles that left young, in percent
 */
export const joiningContacts = (
  graph: ContactGraph,
  trade: Trade,
  kinds: Int32Array,
  behind: ReadonlyMap<number, Behind>,
  base: number,
  limits: LinkLimits,
): Uint8Array => {
  const joins = new Uint8Array(graph.contacts);
  const judged = new Uint8Array(graph.contacts);
  for (let contact = 0; contact < graph.contacts; contact += 1) {
    const parties = graph.partiesOf(contact).length;
    if (parties <= limits.fewParties) joins[contact] = 1;
    else if (parties <= limits.hubParties) judged[contact] = 1;
  }
  const passed = countPassed(graph, trade, judged);
  for (let contact = 0; contact < graph.contacts; contact += 1) {
    if (judged[contact] === 0) continue;
    const owners = behind.get(contact);
    const both = passed.both[contact] as number;
    const taken = percent(both, passed.home[contact] as number);
    const market = percent(passed.out[contact] as number, trade.vehicles);
    const toOne = percent(passed.most[contact] as number, both) >= limits.passedExporterPercent;
    const amongThemselves =
      both >= limits.passedVehicles &&
      taken - market >= limits.passedLift &&
      (kinds[contact] !== ADDRESS || toOne);
    if (amongThemselves || (owners !== undefined && actTogether(owners, base, limits))) {
      joins[contact] = 1;
    }
  }
  return joins;
};

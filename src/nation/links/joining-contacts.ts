import type { ContactGraph } from './contact-graph.ts';
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
}

const countPassed = (graph: ContactGraph, trade: Trade, judged: Uint8Array): Passed => {
  const home = new Int32Array(graph.contacts);
  const out = new Int32Array(graph.contacts);
  const both = new Int32Array(graph.contacts);
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
    for (const contact of graph.contactsOf(trade.exporter[row] as number)) {
      if (judged[contact] === 0) continue;
      out[contact] = (out[contact] as number) + 1;
      if (homeAt[contact] === row) both[contact] = (both[contact] as number) + 1;
    }
  }
  return { home, out, both };
};

/**
 * Which contacts join their parties: 1; the others, hubs, join nobody: 0.
 *
 * A contact of few parties joins them. One of more than `hubParties` is a hub. Between, behaviour decides:
 * it joins when its owners' vehicles leave young well above the nation's part and mostly by one exporter,
 * or when its exporters take the young exports of its own sellers and owners well above their part of the
 * market. A logistics park, a registration agent, a block of flats and a bank's collection account do
 * neither.
 *
 * @param behind by contact, see `link_behind`
 * @param base part of the nation's vehicles that left young, in percent
 */
export const joiningContacts = (
  graph: ContactGraph,
  trade: Trade,
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
    const amongThemselves = both >= limits.passedVehicles && taken - market >= limits.passedLift;
    if (amongThemselves || (owners !== undefined && actTogether(owners, base, limits))) {
      joins[contact] = 1;
    }
  }
  return joins;
};

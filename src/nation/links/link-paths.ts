import type { ContactGraph } from './contact-graph.ts';

/** A way between two parties: `parties[k]` and `parties[k + 1]` share `contacts[k]`. */
export interface LinkPath {
  readonly parties: readonly number[];
  readonly contacts: readonly number[];
}

/** How a party was reached. */
interface Reached {
  readonly from: number;
  readonly contact: number;
  readonly steps: number;
}

/** All parties within some steps of one, each by a shortest way. */
export type Reach = ReadonlyMap<number, Reached>;

/** A day before all days: a party of which nobody says since when has always been there. */
export const ALWAYS = -(2 ** 31); // not-law: bits

/** Which ties of a graph hold. */
export interface Ties {
  /** By contact: 1 when it joins its parties, 0 when it is a hub. */
  readonly joins: Uint8Array;
  /** By contact: the party that it names, which is the controller of the others; -1 for another kind. */
  readonly controller: Int32Array;
  /** By party: day it exists since, days since 1970-01-01; `ALWAYS` when not known. */
  readonly since: Int32Array;
}

/**
 * Finds shortest ways between parties over contacts that join, as the parties stood on a day.
 *
 * Who controls whom is known of each two by themselves, however many others the hand controls: that tie holds in a
 * hub too. It is the first step of a way only, so that a great group does not glue its sisters together.
 */
export class LinkPaths {
  readonly #graph: ContactGraph;
  readonly #joins: Uint8Array;
  readonly #controller: Int32Array;
  readonly #since: Int32Array;
  readonly #steps: number;

  constructor(graph: ContactGraph, { joins, controller, since }: Ties, steps: number) {
    this.#graph = graph;
    this.#joins = joins;
    this.#controller = controller;
    this.#since = since;
    this.#steps = steps;
  }

  /** True when a contact ties two of its parties, whatever other ties there are. */
  #ties(contact: number, one: number, other: number): boolean {
    const controller = this.#controller[contact];
    return this.#joins[contact] === 1 || controller === one || controller === other;
  }

  /** Whom a contact ties a party with in some step of a way: of a hub, its controller alone or, for that, all. */
  #ledTo(contact: number, from: number, steps: number): Iterable<number> {
    if (this.#joins[contact] === 1) return this.#graph.partiesOf(contact);
    const controller = this.#controller[contact] as number;
    if (steps > 1 || controller < 0) return [];
    return controller === from ? this.#graph.partiesOf(contact) : [controller];
  }

  /** False for the day that stands for "not known". */
  isKnown(day: number): boolean {
    return day > ALWAYS;
  }

  /** The day from which a link of two parties counts: when both exist. */
  linkedSince(one: number, other: number): number {
    return Math.max(this.#since[one] as number, this.#since[other] as number);
  }

  /** Parties within the steps of one that existed on a day, breadth first, lowest numbers first. */
  reach(source: number, asOf: number): Reach {
    const reached = new Map<number, Reached>([[source, { from: -1, contact: -1, steps: 0 }]]);
    const used = new Set<number>();
    let edge = (this.#since[source] as number) > asOf ? [] : [source];
    for (let steps = 1; steps <= this.#steps && edge.length > 0; steps += 1) {
      const next: number[] = [];
      for (const from of edge) {
        for (const contact of this.#graph.contactsOf(from)) {
          if (used.has(contact)) continue;
          used.add(contact);
          for (const party of this.#ledTo(contact, from, steps)) {
            if (reached.has(party) || (this.#since[party] as number) > asOf) continue;
            reached.set(party, { from, contact, steps });
            next.push(party);
          }
        }
      }
      edge = next;
    }
    return reached;
  }

  /** The days, ascending, after which the reach of a party grows. */
  growsOn(reach: Reach): Int32Array {
    return Int32Array.from(reach.keys(), (party) => this.#since[party] as number).sort();
  }

  /** The contact of fewest parties that two parties share on a day; -1 when there is none. */
  shared(one: number, other: number, asOf: number): number {
    if (one < 0 || other < 0 || one === other || this.linkedSince(one, other) > asOf) return -1;
    const [a, b] = [this.#graph.contactsOf(one), this.#graph.contactsOf(other)];
    let found = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let x = 0, y = 0; x < a.length && y < b.length; ) {
      const [left, right] = [a[x] as number, b[y] as number];
      if (left < right) x += 1;
      else if (right < left) y += 1;
      else {
        const parties = this.#graph.partiesOf(left).length;
        if (this.#ties(left, one, other) && parties < fewest) [found, fewest] = [left, parties];
        x += 1;
        y += 1;
      }
    }
    return found;
  }
}

/** The way to a party that was reached, from the source on. */
export const wayTo = (reach: Reach, party: number): LinkPath => {
  const parties = [party];
  const contacts: number[] = [];
  for (let at = reach.get(party); at !== undefined && at.from >= 0; at = reach.get(at.from)) {
    parties.unshift(at.from);
    contacts.unshift(at.contact);
  }
  return { parties, contacts };
};

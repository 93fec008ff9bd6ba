import { createHash } from 'node:crypto';
import { NearTwins } from '../../intake/network/near-twins.ts';
import { type NetworkProblem, networkProblem } from '../../intake/network/network-problems.ts';
import type { OutletDetails, ReadOutlet } from '../../intake/network/outlet-fields.ts';
import { ASKED_OF_OUTLETS } from '../../intake/network/outlet-services.ts';
import type { ImportLine, Outlet } from './outlet-shapes.ts';
import { DETAIL_FIELDS, detailsOf } from './read-given.ts';

/** What an import would do. */
export interface ImportPlan {
  readonly lines: readonly ImportLine[];
  /** What keeps outlets from being taken, beside what was found in reading. */
  readonly problems: readonly NetworkProblem[];
  /** SHA-256 of all that it would do, hexadecimal: another network gives another. */
  readonly digest: string;
}

const shown = (value: OutletDetails[keyof OutletDetails]): string | null =>
  value === null ? null : typeof value === 'string' ? value : value.join(' ');

/** The details that an outlet would have: what a file does not tell stays as it is. */
export const mergedDetails = (read: ReadOutlet, known: Outlet | undefined): OutletDetails => {
  const details = detailsOf(read);
  if (known === undefined) return details;
  const kept = Object.fromEntries(read.untold.map((field) => [field, known[field]]));
  return { ...details, ...kept };
};

const changesOf = (
  read: ReadOutlet,
  known: Outlet | undefined,
): readonly ImportLine['changes'][number][] => {
  const after = mergedDetails(read, known);
  const details = DETAIL_FIELDS.flatMap((field): readonly ImportLine['changes'][number][] => {
    const now = shown(after[field]);
    const before = known === undefined ? null : shown(known[field]);
    const isBlank = known === undefined && (now === null || now === '');
    return now === before || isBlank ? [] : [{ field, before, after: now }];
  });
  const services = ASKED_OF_OUTLETS.flatMap((field): readonly ImportLine['changes'][number][] => {
    const now = read.services[field];
    const before = known?.services[field].answer ?? null;
    return now === undefined || now === before ? [] : [{ field, before, after: now }];
  });
  return [...details, ...services];
};

/** What stands against taking an outlet, where something in the register does. */
const against = (
  { row, number, name }: ReadOutlet,
  known: Outlet | undefined,
  twin: Outlet | null,
): NetworkProblem | null => {
  if (known?.state === 'closed') return networkProblem(row, 'number', 'closed-in-register', number);
  if (known !== undefined || twin === null) return null;
  return networkProblem(row, 'number', 'in-register-under-another-number', name, {
    en: `Its number is ${twin.number}.`,
    zh: `其编号为${twin.number}。`,
  });
};

/**
 * Lays outlets that were read beside those of the network: what is new, what changes and how, what stays.
 *
 * @param own all outlets of the network, closed ones too.
 */
export const planImport = (read: readonly ReadOutlet[], own: readonly Outlet[]): ImportPlan => {
  const byNumber = new Map(own.map((outlet) => [outlet.number, outlet]));
  const twins = new NearTwins<Outlet>();
  for (const outlet of own) if (outlet.state !== 'closed') twins.add(outlet);
  const lines: ImportLine[] = [];
  const problems: NetworkProblem[] = [];
  for (const outlet of read) {
    const { row, number, name, country } = outlet;
    const known = byNumber.get(number);
    const problem = against(outlet, known, known === undefined ? twins.of(outlet) : null);
    if (problem !== null) {
      problems.push(problem);
      continue;
    }
    const changes = changesOf(outlet, known);
    const action = known === undefined ? 'propose' : changes.length > 0 ? 'change' : 'same';
    lines.push({ row, number, name, country, action, outlet: known?.id ?? null, changes });
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([lines, problems]))
    .digest('hex');
  return { lines, problems, digest };
};

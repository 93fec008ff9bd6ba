import type { Actor } from '../../../register/actor.ts';
import { PLACE_GROUPS, type Place, type PlaceGroup, type Visit } from './page.ts';

/** An entry of the head: a group of places, of which one alone stands for itself. */
interface MenuEntry {
  readonly group: PlaceGroup;
  readonly places: readonly [Place, ...Place[]];
}

/** The menu of a visit. */
export interface Menu {
  readonly head: readonly MenuEntry[];
  /** Where the visit is; null where no place leads. */
  readonly here: Place | null;
  /** What everybody may open, and what stands beside it. */
  readonly foot: readonly Place[];
}

/** Whether a place is open to whoever asks. */
export const isOpenTo = ({ part, rights }: Actor, { access }: Place): boolean =>
  access === 'public' || (access.parts.includes(part) && rights.includes(access.right));

/** How much of a path a place stands for: the length of the longest beginning; -1: none. */
const standsFor = (path: string, { path: own, also = [] }: Place): number =>
  Math.max(
    ...[own, ...also].map((one) =>
      path === one || (one !== '/' && path.startsWith(`${one}/`)) ? one.length : -1,
    ),
  );

/** The menu of two levels: one's own places by group, and the rest for the foot. */
export const menuOf = (
  { actor, path }: Pick<Visit, 'actor' | 'path'>,
  places: readonly Place[],
): Menu => {
  const open = places.filter((place) => isOpenTo(actor, place));
  const head = PLACE_GROUPS.flatMap((group) => {
    const [first, ...others] = open.filter((place) => place.in === group);
    return first === undefined ? [] : [{ group, places: [first, ...others] as const }];
  });
  const [here = null] = open
    .filter((place) => standsFor(path, place) >= 0)
    .sort((one, other) => standsFor(path, other) - standsFor(path, one));
  return { head, here, foot: open.filter((place) => place.in === 'foot') };
};

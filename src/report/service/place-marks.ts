/** A mark that wants to stand on a point, in pixels. */
export interface WantedMark {
  readonly label: string;
  readonly kind: 'outlet' | 'unplaced' | 'next';
  readonly x: number;
  readonly y: number;
}

/** A mark where it found room. */
export interface PlacedMark extends WantedMark {
  /** Where it stands; beside its point when that was taken. */
  readonly at: readonly [x: number, y: number];
  /** Marks that found no room and are told by this one's list. */
  readonly more: number;
}

/** Directions tried around a point. */
const AROUND = 16;
/** Rings tried, each one step further out. */
const RINGS = 3;

const apart = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Places around a point, the nearest first, itself at the head. */
function* around(x: number, y: number, step: number): Generator<readonly [number, number]> {
  yield [x, y];
  for (let ring = 1; ring <= RINGS; ring += 1) {
    for (let turn = 0; turn < AROUND; turn += 1) {
      const angle = (2 * Math.PI * turn) / AROUND;
      yield [x + ring * step * Math.cos(angle), y + ring * step * Math.sin(angle)];
    }
  }
}

/**
 * Finds room for marks so that none covers another, in their order: on the point, beside it, or, when all
 * around is taken, folded into the nearest mark of its kind.
 *
 * @param radius of a mark, pixels.
 */
export const placeMarks = (
  wanted: readonly WantedMark[],
  radius: number,
  width: number,
  height: number,
): readonly PlacedMark[] => {
  const placed: PlacedMark[] = [];
  const gap = 2 * radius + 2;
  const inside = ([x, y]: readonly [number, number]): boolean =>
    x >= radius && y >= radius && x <= width - radius && y <= height - radius;
  for (const mark of wanted) {
    const free = [...around(mark.x, mark.y, radius)].find(
      (at) => inside(at) && placed.every((other) => apart(at, other.at) >= gap),
    );
    if (free !== undefined) {
      placed.push({ ...mark, at: free, more: 0 });
      continue;
    }
    let nearest = -1;
    for (const [index, other] of placed.entries()) {
      if (other.kind !== mark.kind) continue;
      const best = placed[nearest];
      const point = [mark.x, mark.y] as const;
      if (best === undefined || apart(point, other.at) < apart(point, best.at)) nearest = index;
    }
    const host = placed[nearest];
    if (host !== undefined) placed[nearest] = { ...host, more: host.more + 1 };
  }
  return placed;
};

import type { AnsweredVehicle, Verdict } from '../domain/verdict/verdict.ts';

const GATE = { blocked: 0, undetermined: 1, clear: 2 } as const;
const ENTRY = { barred: 0, unknown: 1, conditional: 2, admissible: 3 } as const;

/**
 * Orders verdicts gravest first: by gate, then entry, then risk, then problems, then row. The axes
 * are compared one after the other and never added up.
 */
export const compareGravity = (a: Verdict, b: Verdict): number =>
  GATE[a.gate] - GATE[b.gate] ||
  ENTRY[a.entry.answer] - ENTRY[b.entry.answer] ||
  b.risk.score - a.risk.score ||
  b.quality.length - a.quality.length ||
  a.row - b.row;

/** The `limit` gravest vehicles, in the order in which they came; all when there are no more than that. */
export const gravest = (
  vehicles: readonly AnsweredVehicle[],
  limit: number,
): readonly AnsweredVehicle[] => {
  if (vehicles.length <= limit) return vehicles;
  const kept = new Set(
    [...vehicles].sort((a, b) => compareGravity(a.verdict, b.verdict)).slice(0, limit),
  );
  return vehicles.filter((vehicle) => kept.has(vehicle));
};

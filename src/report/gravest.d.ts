import type { AnsweredVehicle, Verdict } from '../domain/verdict/verdict.ts';
/**
 * Orders verdicts gravest first: by gate, then entry, then risk, then problems, then row. The axes
 * are compared one after the other and never added up.
 */
export declare const compareGravity: (a: Verdict, b: Verdict) => number;
/** The `limit` gravest vehicles, in the order in which they came; all when there are no more than that. */
export declare const gravest: (
  vehicles: readonly AnsweredVehicle[],
  limit: number,
) => readonly AnsweredVehicle[];

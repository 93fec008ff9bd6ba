/** Which share of the vehicles is laid out: those whose VIN falls to `part` when dealt into `parts`. */
export interface Share {
  /** From 0 to `parts` - 1. */
  readonly part: number;
  readonly parts: number;
}

/** SQL condition that a VIN falls to a share; rows without a VIN fall to part 0. */
export const inPart = (vin: string, { part, parts }: Share): string => {
  if (parts === 1) return 'true';
  const dealt = `hash(${vin}) % ${parts} = ${part}`;
  return part === 0 ? `(${vin} IS NULL OR ${dealt})` : `(${vin} IS NOT NULL AND ${dealt})`;
};

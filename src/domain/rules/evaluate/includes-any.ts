/** True when a `codes` value (`G,K`) holds one of the wanted codes. */
export const includesAny = (codes: string, wanted: ReadonlySet<string>): boolean =>
  codes.length === 1 ? wanted.has(codes) : codes.split(',').some((code) => wanted.has(code));

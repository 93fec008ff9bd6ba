/** Destinations without a file in the law and their vehicles, the most first: `QA 12, KW 3`. */
export const noLawReadText = (counts: Iterable<readonly [string, number]>, gap: string): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([country, vehicles]) => `${country} ${vehicles.toLocaleString('en-US')}`)
    .join(gap);

/** What is not the same in two demonstrations, and what stands in its place. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID'],
  [/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, 'AT'],
  [/\b\d\d:\d\d(?::\d\d)?\b/g, 'TIME'],
  [/\/assets\/[0-9a-f]{16}\//g, '/assets/HASH/'],
  [/\bmp_[\w-]{16,}/g, 'KEY'],
  [/\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}\b/g, 'RECEIPT'],
  [/\b[A-Z2-7]{20}\b/g, 'CODE'],
  [/\b127\.0\.0\.1:\d+/g, 'HOST'],
  // of a page that goes on with its own clock, of a list's next page, and codes that hold an address
  [/\b1[67]\d{11}\b/g, 'EPOCH'],
  [/(?<=[?;&]after=)[\w-]{20,}/g, 'CURSOR'],
  [/(?<=<path fill="#000000" d=")[^"]+/g, 'QR'],
  [/x{1000,}/g, 'XXX'],
];

/** A text in which ids, codes, secrets and times are masked, so that those of two demonstrations can be compared. */
export const masked = (text: string): string =>
  MASKS.reduce((so, [pattern, mask]) => so.replaceAll(pattern, mask), text);

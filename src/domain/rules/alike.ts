/** What tells no two names apart, and ASCII letters, which do so in either case. */
const BETWEEN = ' ._·-';
/** Ends a brand as the Announcement writes it, 奇瑞牌, and says no more than that it is one. */
const BRAND = '牌';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';

/**
 * JavaScript for a name as `alike` compares it: ASCII capitals, no spaces, dots, dashes and underscores,
 * no 牌 at its end.
 * Only these characters, so that every engine folds the same.
 */
export const alikeInMemory = (name: string): string =>
  `${name}.replace(/[${BETWEEN}]/g,'').replace(/[a-z]/g,(c)=>c.toUpperCase()).replace(/${BRAND}+$/,'')`;

/** SQL for the same; `translate` takes out what it finds no other character for. */
export const alikeInSql = (name: string): string =>
  `TRIM(TRAILING '${BRAND}' FROM translate(${name}, '${SMALL}${BETWEEN}', '${SMALL.toUpperCase()}'))`;

/** Hash of `NATION_STYLE` for the page's content policy; `nation-hashes.test.ts` says the right one. */
export const NATION_STYLE_HASH = 'sha256-V1s7EVJ8Pch1b/0hhTLcILCkse7CcpBV7JFu0wgKFN8=';

/** Hash of `NATION_SCRIPT` for the page's content policy. */
export const NATION_SCRIPT_HASH = 'sha256-IIkTCZazD296zORreDVApFNCMbbNzDDmygENBKgpvyI=';

/** Hash of `NATION_STYLE` for the page's content policy; `nation-hashes.test.ts` says the right one. */
export const NATION_STYLE_HASH = 'sha256-+y7oKXMtzgkJ7lcysS6FEE9DOBswLAoiJ1pPhKDhR5M=';

/** Hash of `NATION_SCRIPT` for the page's content policy. */
export const NATION_SCRIPT_HASH = 'sha256-IIkTCZazD296zORreDVApFNCMbbNzDDmygENBKgpvyI=';

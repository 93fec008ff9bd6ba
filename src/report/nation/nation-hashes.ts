/** Hash of `NATION_STYLE` for the page's content policy; `nation-hashes.test.ts` says the right one. */
export const NATION_STYLE_HASH = 'sha256-OoW2X7cOlZNdnoDd2VpAvherkllcNyJQmjsWJm+vTzo=';

/** Hash of `NATION_SCRIPT` for the page's content policy. */
export const NATION_SCRIPT_HASH = 'sha256-O2yAbAQ7HutkB6th3gG1/bsSPp78MJFrUW80oFkX1kg=';

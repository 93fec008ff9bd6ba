/** Hash of `NATION_STYLE` for the page's content policy; `nation-hashes.test.ts` says the right one. */
export const NATION_STYLE_HASH = 'sha256-j0nwqsFXPjarqnuHP1nJE7OWna8m96QsUTQhIQT2Dw4=';

/** Hash of `NATION_SCRIPT` for the page's content policy. */
export const NATION_SCRIPT_HASH = 'sha256-F/ifa2EsX7bb42DFUzRqMbx7f79AFaRSTeEy2/7pszo=';

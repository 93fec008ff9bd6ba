/** Hash of `NATION_STYLE` for the page's content policy; `nation-hashes.test.ts` says the right one. */
export const NATION_STYLE_HASH = 'sha256-67ns0C2rI694mQNlbA7IhbhRMdSSyTymUi53Q3tDIcs=';

/** Hash of `NATION_SCRIPT` for the page's content policy. */
export const NATION_SCRIPT_HASH = 'sha256-F/ifa2EsX7bb42DFUzRqMbx7f79AFaRSTeEy2/7pszo=';

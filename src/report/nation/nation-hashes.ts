/** Hash of `NATION_STYLE` for the page's content policy; `nation-hashes.test.ts` says the right one. */
export const NATION_STYLE_HASH = 'sha256-FaV4RuLgk0mExb/bPn8sDZnfeC4w1xYZ2j00hKRRVi0=';

/** Hash of `NATION_SCRIPT` for the page's content policy. */
export const NATION_SCRIPT_HASH = 'sha256-socGud8StjzTQXT5a1gd/gqhR5MqghH4W+Wqp7FSObA=';

/** Hash of `SALES_STYLE` for the page's content policy; `sales-hashes.test.ts` says the right one. */
export const SALES_STYLE_HASH = 'sha256-GSWBQJp8nfGeuZLYonLAgfhSt3+9Wq8t3S1LrbvHpn8=';

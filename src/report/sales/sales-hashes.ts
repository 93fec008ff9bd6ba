/** Hash of `SALES_STYLE` for the page's content policy; `sales-hashes.test.ts` says the right one. */
export const SALES_STYLE_HASH = 'sha256-uVpKQcY3vghvctA51dhMQyzSmRs98n0eZOseFknPQPQ=';

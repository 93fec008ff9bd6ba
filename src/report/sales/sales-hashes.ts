/** Hash of `SALES_STYLE` for the page's content policy; `sales-hashes.test.ts` says the right one. */
export const SALES_STYLE_HASH = 'sha256-f6WUhjUlRd5jOE8eYPOb1LHNrTgH2PCKOH88Nvp+W+8=';

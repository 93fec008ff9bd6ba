/** Hash of `PRODUCT_STYLE` for the page's content policy; `product-hashes.test.ts` says the right one. */
export const PRODUCT_STYLE_HASH = 'sha256-PluCsbsmtvrZUAO+lRwQ4gBJ2hoT86ibZP8x76PL3L0=';

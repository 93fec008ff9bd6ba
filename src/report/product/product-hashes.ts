/** Hash of `PRODUCT_STYLE` for the page's content policy; `product-hashes.test.ts` says the right one. */
export const PRODUCT_STYLE_HASH = 'sha256-t9tTeOWtVujX9hxxpbMqY7tjNQk0Yr9LImAuAUust8Y=';

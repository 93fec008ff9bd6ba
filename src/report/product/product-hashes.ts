/** Hash of `PRODUCT_STYLE` for the page's content policy; `product-hashes.test.ts` says the right one. */
export const PRODUCT_STYLE_HASH = 'sha256-46bR+m73ssVK8zfcI2dPKZYk11XU0ot0BxlP+dB2/To=';

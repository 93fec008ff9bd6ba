/** Hash of `PRODUCT_STYLE` for the page's content policy; `product-hashes.test.ts` says the right one. */
export const PRODUCT_STYLE_HASH = 'sha256-+kpttS6G8HIMl3kQ1UVN+b3RU3ydWxe6zEILvxJV5is=';

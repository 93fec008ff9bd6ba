/** Hash of `PRODUCT_STYLE` for the page's content policy; `product-hashes.test.ts` says the right one. */
export const PRODUCT_STYLE_HASH = 'sha256-2mX0B4jG9XSi5YL23hzgjTYinU2lIOimzfOasVB5RO0=';

/** Hash of `PRODUCT_STYLE` for the page's content policy; made by `npm run generate`. */
export const PRODUCT_STYLE_HASH = 'sha256-2mX0B4jG9XSi5YL23hzgjTYinU2lIOimzfOasVB5RO0=';

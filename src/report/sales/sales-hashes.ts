/** Hash of `SALES_STYLE` for the page's content policy; `sales-hashes.test.ts` says the right one. */
export const SALES_STYLE_HASH = 'sha256-A+BzsVzY6bm59Iwcjg9KJQEE1FzB7wBl5YlaqO1RtiQ=';

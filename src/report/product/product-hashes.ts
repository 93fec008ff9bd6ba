/** Hash of `PRODUCT_STYLE` for the page's content policy; `product-hashes.test.ts` says the right one. */
export const PRODUCT_STYLE_HASH = 'sha256-wMxtUZz6bz6oqDz3BRflVw3A4I2tc1JSDdmMQt+nmck=';

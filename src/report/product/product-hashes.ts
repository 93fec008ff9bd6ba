/** Hash of `PRODUCT_STYLE` for the page's content policy; `product-hashes.test.ts` says the right one. */
export const PRODUCT_STYLE_HASH = 'sha256-492u3mbdync6HAbqRfTnaz3S6r7GcS+/Sv1kCwNMH/U=';

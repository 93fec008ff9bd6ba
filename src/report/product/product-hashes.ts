/** Hash of `PRODUCT_STYLE` for the page's content policy; `product-hashes.test.ts` says the right one. */
export const PRODUCT_STYLE_HASH = 'sha256-wjnVNNa8p8g6LrGGe1C3zzvxa0/65yilksPgn8L6AZ4=';

/** Hash of `PRODUCT_STYLE` for the page's content policy; made by `npm run generate`. */
export const PRODUCT_STYLE_HASH = 'sha256-jlG4CxzIkpyaIZnGeR4TVl12hMHHolKVhSQ9xZPwgFk=';

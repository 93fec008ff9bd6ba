/** Hash of `PRODUCT_STYLE` for the page's content policy; made by `npm run generate`. */
export const PRODUCT_STYLE_HASH = 'sha256-k8k92bXdFHkWkBMaWhAcEoUiMdOs2JDeAWi4YzCv8JU=';

/** Hash of `SALES_STYLE` for the page's content policy; made by `npm run generate`. */
export const SALES_STYLE_HASH = 'sha256-NGOGEvHp07vL2IxjtTolM270eZ8Au5c5SVKLIZ0tQzw=';

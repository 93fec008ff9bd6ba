/** Hash of `SALES_STYLE` for the page's content policy; made by `npm run generate`. */
export const SALES_STYLE_HASH = 'sha256-RR3rQH3gzzl+bFhQYzC304jpU/O2Jr+IiaftPbt0EmY=';

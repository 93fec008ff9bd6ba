/** Hash of `SALES_STYLE` for the page's content policy; made by `npm run generate`. */
export const SALES_STYLE_HASH = 'sha256-VMhSgf1awjLFMwoQHw/OU0K2xLfavh66KTvMQ/D0mac=';

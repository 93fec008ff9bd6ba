/** Hash of `SALES_STYLE` for the page's content policy; `sales-hashes.test.ts` says the right one. */
export const SALES_STYLE_HASH = 'sha256-QL81WU4um79Ip5Tl2PQgsXcFPe9VTfs2DporON9HGo0=';

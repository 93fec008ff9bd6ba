/** Hash of `SALES_STYLE` for the page's content policy; `sales-hashes.test.ts` says the right one. */
export const SALES_STYLE_HASH = 'sha256-jBMaKWkYyDkXLj8oRnR1F7MIeKGji8H++tFx8R62P1Y=';

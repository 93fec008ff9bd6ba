/** Hash of `PAGE_STYLE` for the page's content policy; `page-hashes.test.ts` says the right one. */
export const STYLE_HASH = 'sha256-dHYATdIM/umZpcsCQ8+a37vjoioYY8osZQiasIaz498=';

/** Hash of `PAGE_SCRIPT` for the page's content policy. */
export const SCRIPT_HASH = 'sha256-M2DYw9DkIzZH70zYBfzvTVajZCP0+bN5jDFwRETGD2U=';

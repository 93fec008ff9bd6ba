/** Hash of `PAGE_STYLE` for the page's content policy; made by `npm run generate`. */
export const PAGE_STYLE_HASH = 'sha256-T3wunrHnR1CWgpe3yb01MST9u9tCS3rLSS8BBxyR9Dc=';

/** Hash of `PAGE_SCRIPT` for the page's content policy; made by `npm run generate`. */
export const PAGE_SCRIPT_HASH = 'sha256-qxZyj+uH1I48Yi/l94uajxSUnsjA+up3ahg38e6+Z0k=';

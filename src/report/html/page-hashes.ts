/** Hash of `PAGE_STYLE` for the page's content policy; `page-hashes.test.ts` says the right one. */
export const STYLE_HASH = 'sha256-aSM2uLy404SABBb6DQeKbXA+M0TXdJpw1b6MOQsUiXw=';

/** Hash of `PAGE_SCRIPT` for the page's content policy. */
export const SCRIPT_HASH = 'sha256-HMFVYwTn6htfd3KKo/9XG7za6ATd+LXFqlN8tHCZma4=';

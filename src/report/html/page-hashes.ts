/** Hash of `PAGE_STYLE` for the page's content policy; made by `npm run generate`. */
export const PAGE_STYLE_HASH = 'sha256-u131aNLAHH37rZb4x39s9UPvl/3vBRuQaU4xBmJhFTg=';

/** Hash of `PAGE_SCRIPT` for the page's content policy; made by `npm run generate`. */
export const PAGE_SCRIPT_HASH = 'sha256-fN2WbMQxfXoR8TnKNlvy+mLxAmyLi3YPVzsgF/4XOQM=';

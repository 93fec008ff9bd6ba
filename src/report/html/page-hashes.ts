/** Hash of `PAGE_STYLE` for the page's content policy; made by `npm run generate`. */
export const PAGE_STYLE_HASH = 'sha256-LHMZPOM9y6x765jraMT1x8jz/SL5bE8v5T+HZP8c32Q=';

/** Hash of `PAGE_SCRIPT` for the page's content policy; made by `npm run generate`. */
export const PAGE_SCRIPT_HASH = 'sha256-fN2WbMQxfXoR8TnKNlvy+mLxAmyLi3YPVzsgF/4XOQM=';

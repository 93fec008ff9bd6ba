/** Hash of `PAGE_STYLE` for the page's content policy; made by `npm run generate`. */
export const PAGE_STYLE_HASH = 'sha256-NaCiaVI5RnmlFE7Kxq+tQPBaVv5BjNdv2u2ArQg4aRA=';

/** Hash of `PAGE_SCRIPT` for the page's content policy; made by `npm run generate`. */
export const PAGE_SCRIPT_HASH = 'sha256-fN2WbMQxfXoR8TnKNlvy+mLxAmyLi3YPVzsgF/4XOQM=';

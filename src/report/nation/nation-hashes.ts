/** Hash of `NATION_STYLE` for the page's content policy; `nation-hashes.test.ts` says the right one. */
export const NATION_STYLE_HASH = 'sha256-iC0XDm3GCQXp/uN5EhtbadLwbGdMBdqVxsZJ5/66Rtk=';

/** Hash of `NATION_SCRIPT` for the page's content policy. */
export const NATION_SCRIPT_HASH = 'sha256-8g/yUSrizIA9bdTbDI0Y5SZk14I+oQNmJrHfeANe/R8=';

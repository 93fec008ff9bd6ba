/** Hash of `NATION_STYLE` for the page's content policy; made by `npm run generate`. */
export const NATION_STYLE_HASH = 'sha256-vYBb8Fxt3gOHvuUJTinXiZdrysBIehQ80Gq8dZ8mjqo=';

/** Hash of `NATION_SCRIPT` for the page's content policy; made by `npm run generate`. */
export const NATION_SCRIPT_HASH = 'sha256-Ru4Pi+9M+nC2PuCwCUpMgbBhAtXV7DTYTgMalLui47c=';

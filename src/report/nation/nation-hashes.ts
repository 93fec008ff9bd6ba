/** Hash of `NATION_STYLE` for the page's content policy; made by `npm run generate`. */
export const NATION_STYLE_HASH = 'sha256-zHVeGmUQykyrr/AafRF0nWU3ekmaniR5rmSciwFJ3zE=';

/** Hash of `NATION_SCRIPT` for the page's content policy; made by `npm run generate`. */
export const NATION_SCRIPT_HASH = 'sha256-Ru4Pi+9M+nC2PuCwCUpMgbBhAtXV7DTYTgMalLui47c=';

/** Hash of `NATION_STYLE` for the page's content policy; `nation-hashes.test.ts` says the right one. */
export const NATION_STYLE_HASH = 'sha256-RnQTt31AtbKyct2FGRFXv1R+ErwXmwp7ga7z2ucRfVI=';

/** Hash of `NATION_SCRIPT` for the page's content policy. */
export const NATION_SCRIPT_HASH = 'sha256-sBVdLhbxi1MK7WpVPl7jdW9Xrniz22dyakJTO1gVBb4=';

/** Hash of `NATION_STYLE` for the page's content policy; `nation-hashes.test.ts` says the right one. */
export const NATION_STYLE_HASH = 'sha256-yZFeoSDG6oTNT6JMFZ7gxoi3cJ7sxys7QMoNprAm4XQ=';

/** Hash of `NATION_SCRIPT` for the page's content policy. */
export const NATION_SCRIPT_HASH = 'sha256-b3iI4CMvRB52ckGc9KBtng6CrjYmMwaoKVwPQpwCh30=';

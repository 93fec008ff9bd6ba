/** Hash of `NATION_STYLE` for the page's content policy; made by `npm run generate`. */
export const NATION_STYLE_HASH = 'sha256-sMIMtLOFh2sw2K2/L+kOtv7NR4G9PsD8NtuQne7Po8s=';

/** Hash of `NATION_SCRIPT` for the page's content policy; made by `npm run generate`. */
export const NATION_SCRIPT_HASH = 'sha256-b3iI4CMvRB52ckGc9KBtng6CrjYmMwaoKVwPQpwCh30=';

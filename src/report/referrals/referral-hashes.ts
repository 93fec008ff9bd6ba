/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-IjL5WlwaxxxvvwsU1Z/o9JfICJUvz0NU7hiMxTovgJs=';

/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-Xr3F6Uo3hRLRn+aHqGFJxj9knCzW3//9T08vmo1OQfQ=';

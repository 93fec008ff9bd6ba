/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-/q8jtE4NDNCAUH5JVWfjzL7PAW4Lxaq30slnRQhw/4U=';

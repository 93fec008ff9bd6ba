/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-ZJk0H3AOmutV7E61JPzZ1bEE4gzJbN9NYJI59YNM1Kg=';

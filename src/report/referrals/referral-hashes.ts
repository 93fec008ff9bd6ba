/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-9d4IDDFNDdgjm2efZdH9XOEcq0g8wchFAGQ56RG/djA=';

/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-UO7S17ky2YlM6Ffteu2+CRrqwQV+vXU+daCpFybUBp4=';

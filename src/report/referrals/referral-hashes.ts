/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-1tqqWXgf2G7oo8u0cTWz0y5bIm+/EjESIFKA1pRgAxc=';

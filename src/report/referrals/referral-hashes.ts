/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-1dZyU+oWaQ/FyE8qej7IgiNTFJ4/hBSQj5VDuZG90gc=';

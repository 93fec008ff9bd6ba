/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-yVq3tlPBjEYcV7+8gG6wv0ICWOuWMSQExBIIScgLI+Q=';

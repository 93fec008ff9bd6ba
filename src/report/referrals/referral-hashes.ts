/** Hash of `REFERRAL_STYLE` for the page's content policy; `referral-hashes.test.ts` says the right one. */
export const REFERRAL_STYLE_HASH = 'sha256-mshClh1uWg9cqgK3WUvZyMuo+WpU53QL3GuDt1wzQnw=';

/** Hash of `REFERRAL_STYLE` for the page's content policy; made by `npm run generate`. */
export const REFERRAL_STYLE_HASH = 'sha256-mshClh1uWg9cqgK3WUvZyMuo+WpU53QL3GuDt1wzQnw=';

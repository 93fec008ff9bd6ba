/** Hash of `REFERRAL_STYLE` for the page's content policy; made by `npm run generate`. */
export const REFERRAL_STYLE_HASH = 'sha256-5odQIQ2kn2UhZzlhq2syVKDHfRfho0VWrogwNRNYrYg=';

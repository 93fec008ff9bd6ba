/** Hash of `REFERRAL_STYLE` for the page's content policy; made by `npm run generate`. */
export const REFERRAL_STYLE_HASH = 'sha256-pAd4aBTS72hlEAOX2zvO+OZ1d/sC2ADMHyefvmCENeo=';

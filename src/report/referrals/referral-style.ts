import { PRODUCT_STYLE } from '../product/product-style.ts';

const EXHIBITS = `
.to{font-size:18px;margin-top:16px}
.exhibit{border-top:1px solid var(--ink);margin-top:40px;padding-top:8px}
.exhibit h3 .vin{font-weight:400;margin-left:8px}
.claim{display:flex;flex-wrap:wrap;gap:4px 32px;margin-top:4px}
.claim dt{font-size:13px;color:var(--quiet)}
.why{margin-top:8px}
.why>li{padding:4px 0 4px 24px;position:relative}
.why>li>.s{position:absolute;left:0;top:9px}
.why small{display:block}
.says{display:flex;flex-wrap:wrap;gap:0 16px}
.says .k{color:var(--quiet)}
.exhibit .c-who,.exhibit .c-when{white-space:nowrap;overflow-wrap:normal;width:1%}
.open{margin-top:8px;font-size:14px}
.sign{display:grid;grid-template-columns:1fr 1fr;gap:0 48px;margin-top:16px;max-width:720px}
.sign p{border-bottom:1px solid var(--ink);padding:32px 0 4px}
.sign h3{grid-column:1/-1;font-size:16px;margin-top:24px}
`;

const PRINT = `
@media print{
@page{size:A4;margin:20mm 18mm 20mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
h1{text-align:center}
.to{font-size:11pt}
.exhibit{margin-top:18pt}
.exhibit h3,.claim,.why{break-after:avoid}
.why>li,.sign{break-inside:avoid}
.sign p{padding-top:22pt}
.claim dt{font-size:8pt}
.open{font-size:8.5pt}
}
@media screen and (max-width:480px){.sign{grid-template-columns:1fr}.exhibit h3 .vin{display:block;margin:0}}
`;

/** The CSS of the pages of referrals; its hash is in `referral-hashes.ts`. */
export const REFERRAL_STYLE: string = [PRODUCT_STYLE, EXHIBITS, PRINT]
  .join('')
  .replace(/\n+/g, '\n');

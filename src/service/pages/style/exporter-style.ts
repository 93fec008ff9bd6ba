/** CSS of the pages of exporters. */
export const EXPORTER_STYLE = `
.steps{display:flex;flex-wrap:wrap;gap:4px 24px;margin-block:8px 16px;font-size:14px;color:var(--quiet);
  counter-reset:step}
.steps li{counter-increment:step;padding-block-end:4px}
.steps li::before{content:counter(step) " "}
.steps [aria-current]{color:var(--ink);font-weight:600;border-block-end:2px solid var(--ink)}
.lines li{padding-block:4px}
.cells td{min-width:8ch}
.cells .mend{min-width:24ch}
.cells .mend>input{font:inherit;width:100%;min-height:36px;padding:4px 8px;border:1px solid var(--quiet);
  border-radius:2px;background:transparent;color:inherit}
.cells .mend>input[aria-invalid]{border-color:var(--red);border-inline-start-width:4px}
.cells td:last-child{min-width:32ch}
.answer-cell{white-space:nowrap}
.figures{display:flex;flex-wrap:wrap;gap:8px 40px;margin-block:16px;border-block:1px solid var(--rule);
  padding-block:8px}
.figures dd{font-size:28px;line-height:1.25;font-weight:600}
.owed>li{padding-block:16px;border-block-end:1px solid var(--rule);max-width:80ch}
.owed summary,details>summary{cursor:pointer;color:var(--blue);min-height:24px}
.vins .vin{display:inline-block;margin-inline-end:16px}
.said{white-space:pre-line}
p.said{margin-block-start:4px;max-width:72ch}
.waits p{margin:0}
.changes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(240px,100%),1fr));gap:0 24px}
.waiting{font-weight:600}
.news ul{display:flex;flex-wrap:wrap;gap:0 24px}
.beside{display:flex;flex-wrap:wrap;gap:16px 48px;align-items:flex-start}
.beside>div{flex:1 1 320px;min-width:0}
.qr{width:216px;flex:none}
.qr svg{display:block;width:100%;height:auto}
.qr figcaption{overflow-wrap:anywhere;margin-block-start:4px}
.answers:has(>.answer:nth-child(3):last-child){grid-template-columns:repeat(3,1fr)}
@media (max-width:640px){.answers:has(>.answer:nth-child(3):last-child){grid-template-columns:minmax(0,1fr)}}
.mend .option{align-items:center;margin-block-start:4px}
.mend .option input{margin:0}
.scans td{vertical-align:top}
.scans .scan{display:block;width:120px;height:90px;object-fit:cover;object-position:top;border:1px solid var(--rule);
  font-size:12px;overflow:hidden}
.scans select{font:inherit;min-height:36px;max-width:24ch}
.scans .option{white-space:nowrap}
.kind::first-letter{text-transform:uppercase}
.well{color:var(--green)}
.list .well,.list a .stop,.list .care{white-space:nowrap}
.page{margin-block:8px 16px;max-width:760px}
.page img{max-width:100%;height:auto;border:1px solid var(--rule)}
progress{width:min(320px,100%);accent-color:var(--blue)}
.owed ul{padding-inline-start:24px;list-style:disc}
.facts.narrow{max-width:760px}
.timeline{max-width:760px}
.moments li{grid-template-columns:19ch minmax(0,1fr)}
main form+p,main .facts+p,main .timeline+p{margin-block-start:16px}
a .vin span+span,a.vin span+span{margin-inline-start:0;padding-inline-start:.45em}
thead th,td time{white-space:nowrap}
@media (max-width:640px){.moments li{grid-template-columns:minmax(0,1fr)}
  .cells,.cells tbody{display:block}.cells thead{position:absolute;clip-path:inset(50%)}
  .cells caption{display:block}
  .cells tr{display:block;padding-block:12px;border-block-end:1px solid var(--rule)}
  .cells td{display:block;border:0;padding:2px 0;text-align:start}
  .cells .mend>input{min-height:44px}.cells td[data-row]::before{content:attr(data-row)" "}}
@media print{.list-head,.list-foot a,.buttons{display:none}.list{overflow:visible}}
`;

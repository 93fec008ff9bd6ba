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
@media screen and (max-width:640px){.qr{width:min(100%,420px)}.beside .qr{order:-1;margin-inline:auto}}
.on-paper{display:none}
@media print{.on-paper{display:block;margin-block-end:8px}.qr{width:170px}.qr figcaption{font-size:11px}}
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
table.mapping{width:100%;border-collapse:collapse;font-size:14px;line-height:20px}
.mapping th,.mapping td{padding:10px 16px 10px 0;vertical-align:top;text-align:start;
  border-block-end:1px solid var(--rule)}
.mapping th[scope=row]{font-weight:600;font-size:15px}
.mapping .field{margin:0}
.mapping .field label,.equal .field label{position:absolute;width:1px;height:1px;overflow:hidden;
  clip-path:inset(50%)}
.mapping select{min-height:36px;padding:4px 8px;width:210px}
.mapping .v{font:13px/20px var(--mono);color:var(--quiet)}.mapping .v span{display:block}
.mapping tr.ask{background:light-dark(#f7efdf,#2a241a)}
.mapping tr.ask>:first-child{padding-inline-start:14px;box-shadow:inset 4px 0 var(--amber)}
.may{display:flex;flex-wrap:wrap;gap:6px 8px;margin-block-start:4px}
.may button{min-height:34px;padding:2px 12px;font-size:14px}
.equal>li{display:grid;grid-template-columns:minmax(0,1fr) minmax(280px,auto);gap:0 24px;align-items:center;
  padding-block:12px;  border-block-end:1px solid var(--rule)}
.equal p{margin:0}.equal b{font-size:18px;margin-inline-end:8px}
.equal .field{margin:0}
.equal select,.equal .answer-of>input{font:inherit;min-height:40px;padding:4px 8px;width:260px;max-width:100%}
.list:has(>.as-read){max-height:480px;overflow:auto}
.as-read td,.as-read th{white-space:nowrap}
.as-read .converted{background:light-dark(#e8eef6,#1f2a38)}.as-read .asked{background:light-dark(#f7efdf,#2a241a)}
.as-read s,.as-read small{font-size:13px;color:var(--quiet);margin-inline-start:6px}
.words li{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding-block:6px}.words form{margin:0}
.words button{min-height:34px;padding:2px 12px;font-size:14px}
.draft-bar{position:sticky;inset-block-end:0;z-index:1;background:var(--paper);border-block-start:2px solid var(--ink);
  margin-block-start:28px;padding-block:10px;display:flex;gap:10px 16px;align-items:center;flex-wrap:wrap}
.draft-bar b{font-size:17px}
@media (max-width:640px){.mapping thead{display:none}
  .mapping,.mapping tbody,.mapping tr,.mapping td,.mapping th[scope=row]{display:block;width:auto}
  .mapping tr{padding:10px 0;border-block-end:1px solid var(--rule)}
  .mapping td,.mapping th[scope=row]{border:0;padding-block:2px}
  .mapping tr.ask{padding-inline:10px;box-shadow:inset 4px 0 var(--amber)}
  .mapping tr.ask>:first-child{box-shadow:none;padding-inline-start:0}
  .mapping th[data-name]::before{content:attr(data-name)" ";
    font-weight:400;color:var(--quiet)}
  .mapping select{width:100%;min-height:44px}.mapping .v span{display:inline-block;margin-inline-end:12px}
  .equal>li{grid-template-columns:minmax(0,1fr)}.equal select,.equal .answer-of>input{width:100%}
  .draft-bar{position:static}}
@media (max-width:640px){.moments li{grid-template-columns:minmax(0,1fr)}
  .cells,.cells tbody{display:block}.cells thead{position:absolute;clip-path:inset(50%)}
  .cells caption{display:block}
  .cells tr{display:block;padding-block:12px;border-block-end:1px solid var(--rule)}
  .cells td{display:block;border:0;padding:2px 0;text-align:start}
  .cells .mend>input{min-height:44px}.cells td[data-row]::before{content:attr(data-row)" "}}
@media print{.list-head,.list-foot a,.buttons{display:none}.list{overflow:visible}}
`;

import { BASE_STYLE } from '../html/base-style.ts';
import { DATA_STYLE } from '../html/data-style.ts';
import { LANGS } from '../messages/messages.ts';

/** Fills and strokes by what they say; a mark never rests on colour alone. */
const MARKS = `
.m-red{fill:var(--red)}
.m-amber{fill:var(--amber)}
.m-green{fill:var(--green)}
.m-blue{fill:var(--blue)}
.m-quiet{fill:var(--quiet)}
.m-ink{fill:var(--ink)}
.m-span{fill:var(--span)}
.m-band{fill:var(--band)}
.m-hatch{fill:url(#hatch)}
.m-dots{fill:url(#dots)}
.plot .m-span,.share .m-span{stroke:var(--quiet);stroke-width:.75}
.l-ink,.l-red,.l-quiet,.l-rule{fill:none;stroke-width:2}
.l-ink{stroke:var(--ink)}
.l-red{stroke:var(--red)}
.l-quiet{stroke:var(--quiet)}
.l-rule{stroke:var(--rule);stroke-width:1}
.l-broken{stroke-dasharray:5 4}
.map{display:block;width:100%;height:auto;border:1px solid var(--rule)}
.map.narrow{display:none}
.sea{fill:var(--paper)}
.land{fill:var(--span)}
.outlet,.outlet-ring{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.outlet-ring{stroke-width:1}
.unplaced{stroke-dasharray:3 2}
.next{fill:var(--ink);stroke:var(--paper);stroke-width:1}
.next-ring{fill:none;stroke:var(--ink);stroke-width:1}
.on-outlet,.on-next{font-size:11px;font-weight:600;fill:var(--ink)}
.on-next{fill:var(--paper)}
.lead-line{stroke:var(--ink);stroke-width:1;fill:none}
.point{fill:var(--ink)}
.served{margin-top:24px}
.key+figure{margin-top:24px}
.map-key{width:26px;height:26px;vertical-align:-8px;overflow:visible}
.plot .letter{stroke-width:2}
`;

const LAYOUT = `
h2 small{display:block;font-weight:400}
.answer{margin-top:16px}
.headline b,.parts dd b{white-space:normal;overflow-wrap:normal}
h3.message{margin:0;font-size:18px}
h3.message+.map,h3.message+.map+.map{margin-top:8px}
.plotted{margin:2px 0 16px}
.provenance{margin-top:16px;font-size:14px}
thead button{display:inline-block;box-sizing:border-box;min-width:24px;padding:2px 0}
td a,th a,.list a,.says a{display:inline-block;min-width:24px;min-height:24px}
input[name=lang]+label{display:inline-block;min-width:24px}
.answer .lead{margin-top:8px}
.wide,.plots>.wide{grid-column:1/-1}
section>p,.method>*{max-width:88ch}
.method h3{font-size:16px;line-height:24px;margin-top:24px}
.method p,.method ul,.method ol,.method dl{margin-top:8px}
.method li{padding:4px 0 4px 20px;position:relative}
.method li::before{content:"–";position:absolute;left:0;color:var(--quiet)}
.beside{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:16px 48px;align-items:start}
.beside>.method{font-size:14px}
.list>li{padding:8px 0;border-bottom:1px solid var(--rule)}
.note{border-left:4px solid var(--rule);padding:4px 0 4px 16px;margin-top:16px}
`;

const LIST = `
.offices{display:flex;flex-wrap:wrap;gap:4px 24px;margin-top:8px;font-size:14px}
.offices a{display:inline-block;min-width:24px;min-height:24px}
.office{margin-top:32px}
.office h4{margin:16px 0 0}.office table{margin-top:8px}
.deep{content-visibility:auto;contain-intrinsic-size:auto 8000px}
.office table{table-layout:fixed}
.office [data-sort=done]{width:56px}.office [data-sort=application]{width:176px}
.office [data-sort=applicant]{width:248px}.office [data-sort=vehicles],.office [data-sort=score]{width:88px}
.tick{appearance:none;width:24px;height:24px;margin:0;border:1.5px solid var(--ink);border-radius:2px;
  background:transparent;vertical-align:top;cursor:pointer}
.tick:checked::before{content:"✓";display:block;text-align:center;font-weight:700;line-height:20px}
tr:has(.tick:checked){color:var(--quiet)}
`;

const NARROW = `
@media screen and (max-width:800px){
h1{font-size:24px}
.plots,.beside{grid-template-columns:minmax(0,1fr)}
table,tbody,tfoot,tr,th,td{display:block}
thead{display:none}
tr{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:4px 16px;padding:8px 0;
  border-bottom:1px solid var(--rule)}
tbody tr{content-visibility:auto;contain-intrinsic-size:auto 120px}
tfoot tr{border-bottom:0;border-top:1px solid var(--ink)}
tbody th,tfoot th,td,tfoot td{border:0;padding:0}
tbody th,tfoot th,.c-because{grid-column:1/-1;font-weight:600}.c-because{font-weight:400}
.office tr{grid-template-columns:24px minmax(0,1fr) minmax(0,1fr)!important}
.office .c-done::before{display:none!important}
.office tbody th,.office .c-applicant,.office .c-because{grid-column:2/-1}.office .c-vehicles{grid-column:2}
td:empty{display:none}
.figure{text-align:left}
td.figure{white-space:normal;overflow-wrap:normal}
td::before{display:block;overflow-wrap:anywhere;font-size:13px;font-weight:400;color:var(--quiet)}
${LANGS.map((lang) => `#lang-${lang}:checked~.page td[data-${lang}]::before{content:attr(data-${lang})}`).join('\n')}
}
@media screen and (max-width:640px){
.map.wide{display:none}
.map.narrow{display:block}
}
@media screen and (max-width:480px){
tr{grid-template-columns:repeat(2,minmax(0,1fr))}
.parts{grid-template-columns:minmax(0,1fr);gap:0}
.parts>div{display:flex;justify-content:space-between;align-items:baseline;gap:16px;
  border-bottom:1px solid var(--rule);padding:4px 0}
.parts dd{text-align:right}
.parts dd b{font-size:16px}
.plot.columns{padding-left:64px}
.headline b{display:block;font-size:34px}.headline{line-height:28px}.headline b{line-height:48px}
}
`;

const PRINT = `
@media print{
@page{margin:14mm 12mm}
html{font-size:9.5pt;background:#fff}
:root{--paper:#fff}
main{max-width:none;padding:0}
input,input[name=lang]+label,form,nav,.skip,.order,summary,.screen{display:none!important}
h1{font-size:18pt}h2{font-size:13pt;margin-top:20pt;break-after:avoid}h3{font-size:11pt;break-after:avoid}
.headline{font-size:13pt;line-height:1.3}.headline b{font-size:26pt}.lead{font-size:11pt}
.parts{grid-template-columns:repeat(auto-fit,minmax(104px,1fr));gap:4pt 12pt}
.parts dd b{font-size:11pt}
.plot text,.plot text.quiet,.plot text.strong,.plot.places text,.code{font-size:8pt}
table,small,.quiet,.key,.parts dt,details,.method,.provenance{font-size:8pt;line-height:1.35}
th,td{padding:3pt 8pt 3pt 0}
thead{display:table-header-group}thead th{position:static;box-shadow:none;border-bottom:1px solid var(--ink)}
thead button,a{color:inherit;text-decoration:none}
a[href^="http"]::after{content:" (" attr(href) ")"}
.url{display:inline}.url:empty,a+.url{display:none}
tr,figure>svg,.list>li,.note{break-inside:avoid}
.plots,.beside{display:block}figure{margin-top:14pt}
details::details-content{content-visibility:visible;display:block;height:auto}
svg,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.break,.office+.office{break-before:page}
.office:last-child{break-after:page}
.tick{display:inline-block!important;width:12pt;height:12pt}
.deep{content-visibility:visible}
.office [data-sort=done]{width:7%}.office [data-sort=application]{width:17%}.office [data-sort=applicant]{width:24%}
.office [data-sort=vehicles],.office [data-sort=score]{width:8%}
h4{break-after:avoid}
}
`;

/** The CSS of a product's page; its hash is in `product-hashes.ts`. */
export const PRODUCT_STYLE: string = [BASE_STYLE, DATA_STYLE, MARKS, LAYOUT, LIST, NARROW, PRINT]
  .join('')
  .replace(/\n+/g, '\n');

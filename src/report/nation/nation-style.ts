import { BASE_STYLE } from '../html/base-style.ts';
import { DATA_STYLE } from '../html/data-style.ts';
import { type Html, html, joined } from '../html/html.ts';
import { LANGS } from '../messages/messages.ts';
import { NATION_MESSAGES } from './nation-messages.ts';

const TEXT = `
.alarm{margin:0 0 16px;padding:0 0 0 12px;border-left:4px solid var(--red);font-weight:600;overflow-wrap:anywhere}
.answer-row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,3fr);gap:8px 40px;padding:24px 0;
  border-bottom:1px solid var(--rule)}
.lead+.answer-row{border-top:1px solid var(--rule);margin-top:24px}
.answer-row:last-child{border-bottom:0;padding-bottom:0}
`;

const PLOTS = `
.g-blocked,.e-barred{fill:var(--red)}
.g-undetermined,.e-conditional,.r-elevated{fill:url(#hatch)}
.g-clear,.e-admissible,.r-low{fill:var(--span)}
.plot .g-clear{stroke:var(--quiet);stroke-width:.75}
.e-unknown{fill:url(#dots)}
.r-high{fill:var(--amber)}
.share .g-clear,.share .e-admissible,.share .r-low{stroke:var(--quiet);stroke-width:.75}
.figure-months,.figure-ages{grid-column:1/-1}
.plot .letter{stroke-width:2}
.plot.ring{margin:4px 0;max-width:420px}
.plot.ring text{font-size:14px}.plot.ring text.quiet{font-size:13px}
.plot .party{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.plot .way{fill:none;stroke:var(--ink);stroke-width:1.5;marker-end:url(#arrow)}
.plot .tie{stroke:var(--quiet);stroke-dasharray:4 3}
.arrow{fill:var(--ink)}
`;

const TABLES = `
.figure,.parts dd b,.headline b{overflow-wrap:normal}
.parts dd b,.headline b{white-space:nowrap}
tr.off{display:none}
[id^=t-rules]{table-layout:fixed}[id^=t-rules] [data-sort=code]{width:88px}[id^=t-rules] [data-sort=axis]{width:184px}
[id^=t-rules] [data-sort=notMet]{width:168px}[id^=t-rules] [data-sort=unknown]{width:104px}
[id^=t-rules] small,#t-feeds small{display:inline}
#t-feeds .code,#t-exporters .code{font-weight:400}
#t-exporters [data-sort=exporter],#t-feeds [data-sort=account]{width:36%}
#t-ages{max-width:320px}
#t-problems{table-layout:fixed}
#t-problems [data-sort=problem]{width:176px}#t-problems [data-sort=times]{width:96px}
#t-problems [data-sort=example]{width:304px}
#t-ranked{table-layout:fixed}
#t-ranked [data-sort=vin]{width:208px}#t-ranked [data-sort=destination]{width:104px}
#t-ranked [data-sort=dates]{width:112px}#t-ranked [data-sort=days]{width:64px}#t-ranked [data-sort=gate]{width:128px}
#t-ranked [data-sort=entry]{width:128px}#t-ranked [data-sort=score]{width:88px}#t-ranked [data-sort=codes]{width:148px}
#t-ranked .c-gate,#t-ranked .c-entry{position:relative;padding-left:20px}
#t-ranked [data-sort=gate],#t-ranked [data-sort=entry]{padding-left:20px}
#t-ranked .c-gate>.s,#t-ranked .c-entry>.s{position:absolute;left:0;top:11px}
.vin{white-space:normal}
.date{display:block}
.codes{display:flex;flex-wrap:wrap;gap:0 8px}.codes li{line-height:24px}
td.c-codes{position:relative}
a.code{color:var(--blue);display:inline-block;min-width:24px;line-height:24px}
.tip{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);font-weight:400}
a.code:hover .tip,a.code:focus-visible .tip{width:280px;max-width:100vw;height:auto;clip-path:none;right:0;top:100%;
  z-index:2;margin-top:-4px;padding:8px;border:1px solid var(--ink);background:var(--paper);color:var(--ink);
  white-space:normal}
form[hidden]{display:none}
#filter{margin-top:16px}
#filter fieldset{display:flex;flex-wrap:wrap;gap:0 24px;align-items:center;border-bottom:1px solid var(--rule);
  font-size:14px}
#filter legend{float:left;width:72px;border:0}
.check{display:inline-flex;align-items:center;min-height:40px}
.check input{margin:0 8px 0 0;width:18px;height:18px;accent-color:var(--blue)}
.check label{cursor:pointer;line-height:24px}
.search label{line-height:24px}
.about .hash a{display:inline-block}
#filter .search{margin:16px 0 8px}
.rings>li{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,3fr);gap:4px 40px;padding:12px 0;
  border-bottom:1px solid var(--rule)}
.rings h3{font-size:16px;line-height:24px}
.rings .way{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:8px 32px;
  align-items:start}
.steps{list-style:decimal;padding-left:24px;font-size:14px}.steps li{padding:2px 0}
`;

/** Names of the cells where the head of the table has no room, in the language that is shown. */
const CELL_NAMES = LANGS.flatMap((lang) =>
  Object.entries(NATION_MESSAGES[lang].columns).map(
    ([column, words]) => `#lang-${lang}:checked~.page td.c-${column}::before{content:"${words}"}`,
  ),
).join('\n');

const NARROW = `
@media screen and (max-width:800px){
h1{font-size:24px}
.answer-row,.rings>li{grid-template-columns:minmax(0,1fr)}
.plots{grid-template-columns:minmax(0,1fr)}
table,tbody,tfoot,tr,th,td{display:block}
thead{display:none}
tr{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:4px 16px;padding:8px 0;
  border-bottom:1px solid var(--rule)}
tfoot tr{border-bottom:0;border-top:1px solid var(--ink)}
tr.off{display:none}
tbody th,tfoot th,td,tfoot td{border:0;padding:0}
tbody th,tfoot th,.c-rule,.c-example,.c-remedy,.c-codes,#t-ranked .c-exporter{grid-column:1/-1}
.figure{text-align:left}
td::before{display:block;font-size:13px;font-weight:400;color:var(--quiet)}
.c-rule::before{display:none!important}
#t-ranked tr,#t-problems tr{grid-template-columns:repeat(2,minmax(0,1fr));gap:8px 16px;padding:12px 0}
#t-ranked .c-gate,#t-ranked .c-entry{padding-left:0}
#t-ranked .c-gate>.s,#t-ranked .c-entry>.s{position:static}
#t-ranked .c-score small{display:inline}
#t-ages{max-width:none}
#t-ages tbody{columns:2;column-gap:24px}
#t-ages tr{grid-template-columns:1fr 1fr;break-inside:avoid;padding:4px 0}
#t-ages tr th{grid-column:1}
#t-ages td{text-align:right}
#t-ages td::before{display:none!important}
a.code:hover .tip,a.code:focus-visible .tip{left:0;right:auto;width:100%}
${CELL_NAMES}
}
@media screen and (max-width:480px){
.parts{grid-template-columns:minmax(0,1fr)}
.parts>div{display:flex;justify-content:space-between;align-items:baseline;border-bottom:1px solid var(--rule);
  padding:4px 0}
.parts dd b{font-size:16px}
.parts{gap:0}
#filter legend{float:none}
.plot.columns{padding-left:56px}
.headline b{display:block}.headline{line-height:28px}.headline b{line-height:48px}
}
`;

const PRINT = `
@media print{
@page{margin:14mm 12mm}
html{font-size:9.5pt;background:#fff}
:root{--paper:#fff}
main{max-width:none;padding:0}
input,input[name=lang]+label,form,nav,.skip,#shown,.order,.tip,summary{display:none!important}
h1{font-size:18pt}h2{font-size:13pt;margin-top:20pt;break-after:avoid}h3{font-size:11pt;break-after:avoid}
.headline b{font-size:26pt}.lead{font-size:11pt;max-width:none}
.parts{grid-template-columns:repeat(auto-fit,minmax(104px,1fr));gap:4pt 12pt}
.plot text,.plot text.quiet,.plot text.strong,.plot.places text,.code{font-size:8pt}
[id^=t-rules] [data-sort=code]{width:9%}[id^=t-rules] [data-sort=axis]{width:20%}
[id^=t-rules] [data-sort=notMet]{width:14%}[id^=t-rules] [data-sort=unknown]{width:10%}
.parts dd b{font-size:11pt}
.answer-row{padding:10pt 0}
table,small,.quiet,.key,.parts dt,details{font-size:8pt;line-height:1.35}
th,td{padding:3pt 8pt 3pt 0}
thead{display:table-header-group}thead th{position:static;box-shadow:none;border-bottom:1px solid var(--ink)}
thead button,a,a.code{color:inherit;text-decoration:none}
tr,.answer-row,.rings>li,figure>svg,.figure-months{break-inside:avoid}
.message,h2+p{break-after:avoid;break-inside:avoid}
.rings>li{padding:6pt 0}.rings h3{font-size:9pt;line-height:1.35}.rings .way{grid-template-columns:1fr 1fr}
.steps{font-size:8pt;padding-left:14pt}
.plot.ring text,.plot.ring text.quiet{font-size:8pt}
.plots{display:block}figure{margin-top:14pt}
details::details-content{content-visibility:visible;display:block;height:auto}
#t-ranked,#t-ranked small{font-size:7pt}
#t-ranked [data-sort=vin]{width:19%}#t-ranked [data-sort=destination]{width:9%}#t-ranked [data-sort=dates]{width:9%}
#t-ranked [data-sort=days]{width:6%}#t-ranked [data-sort=gate]{width:13%}#t-ranked [data-sort=entry]{width:13%}
#t-ranked [data-sort=score]{width:8%}#t-ranked [data-sort=codes]{width:12%}
#t-ranked .c-gate,#t-ranked .c-entry{overflow-wrap:normal;padding-left:14pt}
#t-ranked [data-sort=gate],#t-ranked [data-sort=entry]{padding-left:14pt}
a.code,.codes li,button.vin{line-height:1.35;min-height:0;min-width:0}
.explain{font-size:8pt}.explain code{font-size:7.5pt;line-height:1.35}.hint,.copied{display:none}
#t-ranked .c-gate>.s,#t-ranked .c-entry>.s{top:4pt}
#t-problems [data-sort=problem]{width:16%}#t-problems [data-sort=times]{width:9%}
#t-problems [data-sort=example]{width:30%}
svg,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** The CSS of a screened nation's page; its hash is in `nation-hashes.ts`. */
export const NATION_STYLE: string = [BASE_STYLE, DATA_STYLE, TEXT, PLOTS, TABLES, NARROW, PRINT]
  .join('')
  .replace(/\n+/g, '\n');

/** The fills that are no plain colour, drawn once at the head of the page. */
export const FILLS: Html = joined(
  html`<svg class="symbols" aria-hidden="true"><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" `,
  html`patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/>`,
  html`<path class="hatch-line" d="M1.5 0V6"/></pattern>`,
  html`<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">`,
  html`<rect class="dots-ground" width="6" height="6"/><circle class="dots-dot" cx="3" cy="3" r="1"/></pattern>`,
  html`<marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" `,
  html`markerUnits="userSpaceOnUse" orient="auto"><path class="arrow" d="M0 0L8 4L0 8z"/></marker></svg>`,
);

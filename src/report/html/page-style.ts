import { LEDGER_STYLE } from '../ledger/ledger-style.ts';
import { LANGS, MESSAGES } from '../messages/messages.ts';
import { BASE_STYLE } from './base-style.ts';
import { COLUMNS } from './table-html.ts';

/** CSS of the table of vehicles and of the reasons beside it. */
export const REPORT_TABLE_STYLE = `
table{width:100%;table-layout:fixed;border-collapse:collapse;margin-top:8px;font-size:14px;line-height:20px}
th,td{text-align:start;vertical-align:top;font-weight:400;padding-block:10px;padding-inline:0 16px;
  border-bottom:1px solid var(--rule)}
thead th{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:0;box-shadow:inset 0 -1px var(--ink);
  font-weight:600;white-space:nowrap}
thead button{all:unset;min-height:24px;min-width:24px;cursor:pointer;color:var(--blue);text-decoration:underline 1px;
  text-underline-offset:3px}
thead button:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
thead [aria-sort] button::after{content:" ↓";display:inline-block}
thead [aria-sort=ascending] button::after{content:" ↑"}
[data-sort=row]{width:44px}[data-sort=vin]{width:204px}[data-sort=gate]{width:152px}[data-sort=entry]{width:136px}
[data-sort=risk]{width:112px}[data-sort=quality]{width:112px}[data-sort=days]{width:64px}
.figure,.c-row,.c-days{text-align:end}
td small,th small{display:block;color:var(--quiet)}
td .word,td small{overflow-wrap:break-word}
.c-gate,.c-risk,.c-quality,.c-entry{position:relative;padding-inline-start:20px}
.c-gate>.s,.c-risk>.s,.c-quality>.s,.c-entry>.s{position:absolute;inset-inline-start:0;top:13px}
.c-risk small{display:inline}
.c-vin a{display:inline-block;padding:2px 0}
.c-reasons .code{display:inline-block;min-width:24px;padding:2px 0;margin-inline-end:4px;color:var(--blue)}
span.code,.c-reasons span.code{color:var(--quiet)}
tr.off,article.off{display:none}
tbody tr:target,tbody tr:hover{background:var(--band)}
.work>h2{font-size:28px;line-height:1.25;border:0;margin-top:24px}
.work .rest{font-size:18px;margin-bottom:16px}
.work .rest a{margin-inline-start:16px;font-size:16px}
.work .reasons{border-top:1px solid var(--ink)}
.only{display:none;min-height:24px;padding:2px 0}
.js .only{display:inline-block}
.js .plain{display:none}
.often{display:block}
.held{font-weight:600;max-width:88ch}
.reasons>li:target{background:var(--band)}
.reasons>li{display:grid;grid-template-columns:minmax(0,4fr) minmax(0,8fr);gap:2px 32px;padding:10px 0;
  border-bottom:1px solid var(--rule);font-size:14px;line-height:20px}
.reasons strong{font-size:15px}
.reasons>li>.quiet{font-size:13px}
.reasons>li>p:nth-child(1){grid-row:span 2}
.reasons>li>p:nth-child(1)>.quiet{display:block}
`;

/** CSS of the pieces that speak of one vehicle: answers, ledger, findings, problems, accounts. */
export const VEHICLE_STYLE = `
.vehicle{content-visibility:auto;contain-intrinsic-size:auto 1600px;padding:32px 0 24px;border-top:2px solid var(--ink)}
.vehicles>h2{border:0;margin-bottom:0}
.vehicles>h2+*{margin-top:8px}
.answers{display:grid;grid-template-columns:repeat(4,1fr);margin:16px 0 24px;border-top:1px solid var(--rule);
  border-bottom:1px solid var(--rule)}
.answer{padding-block:8px 12px;padding-inline:0 16px}
.answer+.answer{border-inline-start:1px solid var(--rule);padding-inline-start:16px}
.answer dt{font-size:13px;color:var(--quiet)}
.answer .word{font-size:18px;line-height:24px;font-weight:600;margin-inline-start:4px}
.answer .s{width:16px;height:16px}
.answer small{display:block;margin-top:2px}
.ledger{margin:8px 0}
.ledger figcaption{font-size:14px;margin-top:4px}
.disagreements{color:var(--red);font-weight:600;margin-top:4px}
.disagreements li::before{content:"≠";font-weight:400;margin-inline-end:8px}
.finding{padding:12px 0;border-bottom:1px solid var(--rule)}
.finding:last-child,.reasons>li:last-child{border-bottom:0}
.finding .what{margin-bottom:4px}
.finding .result{white-space:nowrap}
.finding dl>div{display:grid;grid-template-columns:80px minmax(0,1fr);font-size:15px}
.finding dl>div:not(:first-child){font-size:14px}
.finding dt{color:var(--quiet)}
.finding dd li{display:inline}
.finding dd li+li::before{content:" · "}
.finding dd b{font-weight:600}
.unread{margin-top:12px;font-size:14px}
.unread summary{color:var(--blue);cursor:pointer;padding:4px 0}
.unread ul{columns:2 320px;column-gap:32px;padding-top:4px}
.unread li{break-inside:avoid;padding:2px 0}
.problems li{padding:6px 0;font-size:15px}
.accounts{display:grid;grid-template-columns:repeat(auto-fill,minmax(256px,1fr));gap:16px 32px}
.accounts dl>div{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 12px;font-size:13px;
  line-height:20px;padding:2px 0}
.accounts dt{color:var(--quiet)}
.accounts .disputed dd{color:var(--red);font-weight:600}
.accounts .disputed small{display:block;color:var(--red);font-weight:400}
.up{font-size:14px;margin-top:16px}
.up a{display:inline-block;min-height:24px}
.run{display:none}
.destination{padding:12px 0}
.destination li{padding:6px 0}
.destination li small{display:block}
.provenance dd{font-size:14px}
.provenance .about{margin-bottom:16px}
`;

/** Names of the cells where the head of the table has no room, in the language that is shown. */
const CELL_NAMES = LANGS.flatMap((lang) =>
  COLUMNS.map(
    (column) =>
      `#lang-${lang}:checked~.page .c-${column}:not(th)::before{content:"${MESSAGES[lang].columns[column]}"}`,
  ),
).join('\n');

/** CSS by which a report lies on a narrow screen; `cellNames` names the cells, whose head has no room there. */
export const reportNarrowStyle = (cellNames: string): string => `
@media screen and (max-width:800px){
.counts,.answers{grid-template-columns:1fr 1fr}
.answer:nth-child(odd){border-inline-start:0;padding-inline-start:0}
.answer:nth-child(n+3){border-top:1px solid var(--rule)}
.reasons>li{grid-template-columns:minmax(0,1fr)}
table,tbody,tr,th,td{display:block}
thead{display:none}
tr{display:grid;grid-template-columns:1fr 1fr;gap:8px 16px;padding:12px 0;border-bottom:1px solid var(--rule)}
tr.off{display:none}
tbody th,td{border:0;padding:0}
.c-row,.c-days{text-align:start}
.c-vin{grid-column:1/-1;order:-1;font-size:16px}
.c-gate,.c-risk,.c-quality,.c-entry{padding-inline-start:0}
.c-gate>.s,.c-risk>.s,.c-quality>.s,.c-entry>.s{position:static}
td::before{display:block;font-size:13px;color:var(--quiet)}
${cellNames}
.c-row{order:1}
.c-entry small:last-child{display:inline}
.c-reasons{grid-column:1/-1;order:2}
}
@media screen and (max-width:480px){
.counts{grid-template-columns:1fr}
legend small{min-height:0}
.answer{padding-inline-end:8px}
.answer+.answer{padding-inline-start:12px}
.answer:nth-child(odd){padding-inline-start:0}
.finding dl>div{grid-template-columns:1fr}
.finding dl>div:not(:first-child){margin-top:4px}
}
`;

/** What stands at the head of every printed page, in the language that is shown; pages have names for it. */
const RUNNING_HEADS = LANGS.map(
  (lang) =>
    `@page ${lang}{@top-left{content:"Mileproof · ${MESSAGES[lang].reportTitle}";font-size:8pt;color:#5b6168}}\n` +
    `#lang-${lang}:checked~.page{page:${lang}}`,
).join('\n');

/** A refused car has a page of its own; what it takes stands in columns, and its VIN at the head of every page. */
const PRINT_VEHICLE = `
.vehicles>h2{display:none}
.vehicle{content-visibility:visible;display:table;width:100%;table-layout:fixed;padding:0;border-top:0;
  margin-bottom:18pt}
.vehicle[data-gate=blocked],.vehicle[data-gate=blocked]+.vehicle,.vehicles{break-before:page}
.vehicles>h2+.vehicle,.vehicles>h2+p+.vehicle{break-before:auto}
.vehicle>header{display:table-header-group;break-inside:avoid}
.vehicle>header>*{display:inline-block;margin-block:0 2pt;margin-inline:0 12pt;font-size:8.5pt}
.vehicle>header h3{font-size:12pt}
.vehicle .run{float:inline-end;margin-inline-end:0}
.vehicle h4{margin:3pt 0 1pt;padding-top:2pt;font-size:8.5pt;line-height:1.2}
.vehicle .answers{margin:0 0 2pt;grid-template-columns:3fr 4fr 2fr 2fr}
.vehicle .answer{padding-top:2pt;padding-bottom:2pt}
.vehicle .answer dt,.vehicle .answer small{font-size:7.5pt;line-height:1.25;margin:0}
.vehicle .answer .word{font-size:9pt;line-height:1.2}
.vehicle .ledger{margin:0}
.vehicle .ledger svg{zoom:.56}
.vehicle figcaption,.vehicle .problems li{font-size:8pt;line-height:1.2;margin:0;padding:0}
.vehicle .findings{columns:2;column-gap:14pt}
.vehicle .finding{padding:1.5pt 0;font-size:7.5pt;line-height:1.2}
.vehicle .finding .what{margin:0}
.vehicle .finding dl>div,.vehicle .finding dl>div:not(:first-child){display:block;font-size:7pt;line-height:1.2}
.vehicle .finding dl>div:first-child{font-size:7pt}
.vehicle .finding dt{display:inline;margin-inline-end:4pt}
.vehicle .finding dt::after{content:":"}
.vehicle .finding dd,.vehicle .finding dd ul{display:inline}
.vehicle .code{font-size:7.5pt}
.vehicle .url{display:none}
.vehicle>p.quiet{display:none}
.vehicle small,.vehicle .unread,.vehicle .unread summary{font-size:7pt;line-height:1.2;margin:0;padding:0}
.vehicle .unread ul{columns:3;column-gap:12pt;padding:0}
.vehicle .unread li{padding:0}
.vehicle .accounts{display:block;columns:4;column-gap:12pt}
.vehicle .accounts section{break-inside:auto;margin:0 0 3pt}
.vehicle .accounts h5{font-size:7.5pt;line-height:1.2;break-after:avoid}
.vehicle .accounts dl>div{display:block;font-size:6.5pt;line-height:1.25;padding:0;break-inside:avoid}
.vehicle .accounts dt,.vehicle .accounts dd{display:inline}
.vehicle .accounts dt::after{content:": "}
.run{display:block}
`;

const PRINT = `
${RUNNING_HEADS}
@page{size:A4;margin:14mm 12mm 12mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}}
@media print{
html{font-size:10pt;background:#fff}
:root{--paper:#fff}
main{display:block;max-width:none;padding:0}
input,input[name=lang]+label,.search,.up,.skip,#shown,.work .rest a{display:none!important}
.js .only{display:none}.js .plain{display:inline}
h2{margin-top:18pt;break-after:avoid}h4{margin-top:12pt;break-after:avoid}
thead{display:table-header-group}thead th{position:static;box-shadow:none;border-bottom:1px solid var(--ink)}
thead button{display:contents;color:inherit}
tr,.finding,.reasons>li,.ledger,.answers,.accounts section,.destination li{break-inside:avoid}
table,small,.quiet,.reasons>li,.finding dl>div,.finding dl>div:not(:first-child),.accounts dl>div{font-size:8.5pt;
  line-height:1.35}
.reasons>li{padding:5pt 0}.reasons strong{font-size:9.5pt}.reasons>li>.quiet{font-size:7.5pt}
[data-sort=row]{width:4%}[data-sort=vin]{width:17%}[data-sort=gate]{width:13%}[data-sort=entry]{width:14%}
[data-sort=risk]{width:10%}[data-sort=quality]{width:10%}[data-sort=days]{width:5%}
h1{font-size:18pt}h2{font-size:13pt}h3{font-size:12pt}.work>h2{font-size:18pt;margin-top:12pt}
.work .rest{font-size:11pt}
.count label{min-height:18pt;font-size:9pt}.count b{font-size:11pt}.counts{gap:12pt 16pt}.answer .word{font-size:11pt}
.about .hash{font-size:8pt}
th,td{padding-block:4pt;padding-inline:0 6pt}
.c-reasons .code{color:inherit;padding:0;min-width:0;font-size:8pt}
.vin{font-size:7.5pt}.vin span+span{margin-inline-start:.25em}.vehicle>header .vin{font-size:12pt}
.c-gate,.c-risk,.c-quality,.c-entry{padding-inline-start:14pt}.c-gate>.s,.c-risk>.s,.c-quality>.s,.c-entry>.s{top:4pt}
.url{display:inline;color:var(--quiet)}
a{color:inherit;text-decoration:none}
details.unread::details-content{content-visibility:visible;display:block;height:auto}
.s,.lg-band,.lg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
${PRINT_VEHICLE}}
`;

/** The CSS of the page; its hash is in `page-hashes.ts`. */
export const PAGE_STYLE: string = [
  BASE_STYLE,
  REPORT_TABLE_STYLE,
  VEHICLE_STYLE,
  LEDGER_STYLE,
  reportNarrowStyle(CELL_NAMES),
  PRINT,
]
  .join('')
  .replace(/\n+/g, '\n');

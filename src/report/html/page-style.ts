import { LEDGER_STYLE } from '../ledger/ledger-style.ts';
import { LANGS, MESSAGES } from '../messages/messages.ts';
import { BASE_STYLE } from './base-style.ts';
import { COLUMNS } from './table-html.ts';

const TABLE = `
table{width:100%;table-layout:fixed;border-collapse:collapse;margin-top:8px;font-size:14px;line-height:20px}
th,td{text-align:left;vertical-align:top;font-weight:400;padding:10px 16px 10px 0;border-bottom:1px solid var(--rule)}
thead th{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:0;box-shadow:inset 0 -1px var(--ink);font-weight:600;white-space:nowrap}
thead button{all:unset;cursor:pointer;color:var(--blue);text-decoration:underline 1px;text-underline-offset:3px}
thead button:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
thead [aria-sort] button::after{content:" ↓";display:inline-block}
thead [aria-sort=ascending] button::after{content:" ↑"}
[data-sort=row]{width:48px}[data-sort=vin]{width:224px}[data-sort=gate]{width:200px}[data-sort=entry]{width:152px}[data-sort=risk]{width:128px}[data-sort=quality]{width:128px}[data-sort=days]{width:64px}
.figure,.c-row,.c-days{text-align:right}
td small,th small{display:block;color:var(--quiet)}
.c-gate,.c-risk,.c-quality,.c-entry{position:relative;padding-left:20px}
.c-gate>.s,.c-risk>.s,.c-quality>.s,.c-entry>.s{position:absolute;left:0;top:13px}
.c-risk small{display:inline}
.codes{display:flex;flex-wrap:wrap;gap:0 8px}
tr.off,article.off{display:none}
tbody tr:target,tbody tr:hover{background:var(--band)}
.reasons>li{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:4px 32px;padding:12px 0;border-bottom:1px solid var(--rule);font-size:15px}
.reasons>li>p:nth-child(1){grid-row:span 2}
.reasons>li>p:nth-child(1)>.quiet{display:block}
`;

const VEHICLE = `
.vehicle{content-visibility:auto;contain-intrinsic-size:auto 1600px;padding:32px 0 24px;border-top:2px solid var(--ink)}
.vehicles>h2{border:0;margin-bottom:0}
.vehicles>h2+*{margin-top:8px}
.answers{display:grid;grid-template-columns:repeat(4,1fr);margin:16px 0 24px;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
.answer{padding:8px 16px 12px 0}
.answer+.answer{border-left:1px solid var(--rule);padding-left:16px}
.answer dt{font-size:13px;color:var(--quiet)}
.answer .word{font-size:18px;line-height:24px;font-weight:600;margin-left:4px}
.answer .s{width:16px;height:16px}
.answer small{display:block;margin-top:2px}
.ledger{margin:8px 0}
.ledger figcaption{font-size:14px;margin-top:4px}
.disagreements{color:var(--red);font-weight:600;margin-top:4px}
.disagreements li::before{content:"≠";font-weight:400;margin-right:8px}
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
.accounts dl>div{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 12px;font-size:13px;line-height:20px;padding:2px 0}
.accounts dt{color:var(--quiet)}
.accounts .disputed dd{color:var(--red);font-weight:600}
.accounts .disputed small{display:block;color:var(--red);font-weight:400}
.up{font-size:14px;margin-top:16px}
.destination{padding:12px 0}
.destination li{padding:6px 0}
.destination li small{display:block}
.foot{margin-top:56px;padding-top:8px;border-top:1px solid var(--rule)}
`;

/** Names of the cells where the head of the table has no room, in the language that is shown. */
const CELL_NAMES = LANGS.flatMap((lang) =>
  COLUMNS.map(
    (column) =>
      `#lang-${lang}:checked~.page .c-${column}:not(th)::before{content:"${MESSAGES[lang].columns[column]}"}`,
  ),
).join('\n');

const NARROW = `
@media screen and (max-width:800px){
.counts,.answers{grid-template-columns:1fr 1fr}
.answer:nth-child(odd){border-left:0;padding-left:0}
.answer:nth-child(n+3){border-top:1px solid var(--rule)}
.reasons>li{grid-template-columns:minmax(0,1fr)}
table,tbody,tr,th,td{display:block}
thead{display:none}
tr{display:grid;grid-template-columns:1fr 1fr;gap:8px 16px;padding:12px 0;border-bottom:1px solid var(--rule)}
tr.off{display:none}
tbody th,td{border:0;padding:0}
.c-row,.c-days{text-align:left}
.c-vin{grid-column:1/-1;order:-1;font-size:16px}
.c-gate,.c-risk,.c-quality,.c-entry{padding-left:0}
.c-gate>.s,.c-risk>.s,.c-quality>.s,.c-entry>.s{position:static}
td::before{display:block;font-size:13px;color:var(--quiet)}
${CELL_NAMES}
.c-row{order:1}
.c-entry small:last-child{display:inline}
.c-reasons{grid-column:1/-1;order:2}
}
@media screen and (max-width:480px){
.counts{grid-template-columns:1fr}
legend small{min-height:0}
.answer{padding-right:8px}
.answer+.answer{padding-left:12px}
.answer:nth-child(odd){padding-left:0}
.finding dl>div{grid-template-columns:1fr}
.finding dl>div:not(:first-child){margin-top:4px}
}
`;

const PRINT = `
@media print{
@page{margin:16mm 14mm}
html{font-size:10pt;background:#fff}
:root{--paper:#fff}
main{display:flex;flex-wrap:wrap;justify-content:flex-end;max-width:none;padding:0}
input,input[name=lang]+label,.search,.up,.skip,#shown{display:none!important}
h2{margin-top:24pt;break-after:avoid}h4{margin-top:12pt;break-after:avoid}
thead{display:table-header-group}thead th{position:static;box-shadow:none;border-bottom:1px solid var(--ink)}
thead button{color:inherit;text-decoration:none}
tr,.finding,.reasons>li,.ledger,.answers,.accounts section,.destination li{break-inside:avoid}
table,small,.quiet,.finding dl>div,.finding dl>div:not(:first-child),.accounts dl>div{font-size:8.5pt;line-height:1.35}
.finding dl>div:first-child{font-size:10pt}
[data-sort=row]{width:5%}[data-sort=vin]{width:22%}[data-sort=gate]{width:16%}[data-sort=entry]{width:14%}[data-sort=risk]{width:12%}[data-sort=quality]{width:13%}[data-sort=days]{width:6%}
.vehicles{break-before:page}h1{font-size:18pt}h2{font-size:13pt}h3{font-size:12pt}
.count label{min-height:18pt;font-size:9pt}.count b{font-size:11pt}.counts{gap:12pt 16pt}.answer .word{font-size:11pt}.about .hash{font-size:8pt}
th,td{padding:4pt 8pt 4pt 0}
.c-gate,.c-risk,.c-quality,.c-entry{padding-left:16pt}.c-gate>.s,.c-risk>.s,.c-quality>.s,.c-entry>.s{top:4pt}
.vehicle{content-visibility:visible;break-before:page;border-top:0;padding-top:0}
.vehicle:first-of-type{break-before:auto}
.url{display:inline;color:var(--quiet)}
a{color:inherit;text-decoration:none}
details.unread::details-content{content-visibility:visible;display:block;height:auto}
.s,.lg-band,.lg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** The CSS of the page; its hash is in `page-hashes.ts`. */
export const PAGE_STYLE: string = [BASE_STYLE, TABLE, VEHICLE, LEDGER_STYLE, NARROW, PRINT]
  .join('')
  .replace(/\n+/g, '\n');

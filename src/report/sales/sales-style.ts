import { PRODUCT_STYLE } from '../product/product-style.ts';

const PLOTS = `
.plot.grid{max-width:640px}
.plot.grid text{font-size:12px}
.plot.grid text.strong{font-size:13px}
.plot.grid .short{display:none}
.grid .tile{fill:var(--band);stroke:var(--rule)}
.grid .shade{fill:var(--ink)}
.l-thin{stroke-width:1}
.still{vector-effect:non-scaling-stroke}
.hollow{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.edge{stroke:var(--ink);stroke-width:1.5}
.plot text.halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.figure-ages,.figure-months,.figure-curve,.figure-revisions{grid-column:1/-1}
#t-revisions th,#t-revisions td{padding-right:8px;white-space:nowrap}
#t-undecided,#t-ages,#t-curve{max-width:640px}
.answer .sum{margin-top:24px}
.answer .parts{margin-top:4px}
.parts+p:not(.sum){margin-top:16px}
#t-curve .c-difference small,#t-makers .c-difference small{display:inline;margin-left:8px}
.parts dd small{display:block;line-height:20px}
.note+.quiet{margin-top:8px}
#method{margin-top:32px}
.methods{list-style:decimal;padding-left:24px;margin-top:8px}
.methods{columns:2;column-gap:48px}
.methods li{break-inside:avoid;padding:4px 0}
.tables>h3{margin-top:40px}
`;

const NARROW = `
@media screen and (max-width:1000px){
.tables th,.tables td,#t-makers th,#t-makers td{padding-right:8px}.tables table,#t-makers{font-size:13px}
.plot.grid .full{display:none}.plot.grid .short{display:inline}
}
@media screen and (max-width:800px){.methods{columns:1}}
@media screen and (max-width:800px){#t-undecided,#t-ages,#t-curve{max-width:none}
#t-revisions th,#t-revisions td{white-space:normal}}
@media screen and (max-width:480px){.plot .second{display:none}
.tables tr,#t-revisions tr{grid-template-columns:repeat(3,minmax(0,1fr))}}
`;

const PRINT = `
@media print{
.plot.grid{max-width:560px}
.answer .parts{grid-template-columns:repeat(5,minmax(0,1fr));margin-top:4pt}
.c-difference small{display:inline;margin-left:4pt}
.parts dd small{line-height:1.35}
.methods{padding-left:16pt;column-gap:20pt}
.plot.grid text,.plot.grid text.strong{font-size:8pt}
}
`;

/** The CSS of the page of restated sales; its hash is in `sales-hashes.ts`. */
export const SALES_STYLE: string = [PRODUCT_STYLE, PLOTS, NARROW, PRINT]
  .join('')
  .replace(/\n+/g, '\n');

import { GRID_SIZE, PROVINCE_TILES } from '../../../report/sales/province-grid.ts';

const PLACES = PROVINCE_TILES.map(
  ({ code, column, row }) => `.at-${code}{grid-area:${row + 1}/${column + 1}}`,
).join('\n');

/** CSS of the pages over the whole nation. All of it within `.nation`. */
export const NATION_STYLE = `
.nation{
.fresh{display:flex;flex-wrap:wrap;gap:4px 24px;align-items:center;font-size:14px;padding-block:4px;max-width:none;
  border-block-end:1px solid var(--rule)}
.fresh form{margin:0;margin-inline-start:auto}
.figs{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));border-block-end:1px solid var(--rule);max-width:none}
.figs>li{padding-block:16px;padding-inline:16px}
.figs>li:first-child{padding-inline-start:0}
.figs>li+li{border-inline-start:1px solid var(--rule)}
.figs a.fig{color:inherit;text-decoration:none;display:block}
.figs a.fig:hover b{text-decoration:underline}
.figs .h{display:block;font-weight:600;font-size:14px}
.figs b{display:block;font-size:30px;line-height:40px;font-weight:600;font-variant-numeric:tabular-nums}
.figs .d{display:block;font-size:14px;font-weight:600}
.figs .t{display:block;font-size:14px;line-height:20px;margin-block-start:4px}
.cols{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 40px}
.cols h2{margin-block-start:32px}
.tiles{display:grid;grid-template-columns:repeat(${GRID_SIZE.columns},minmax(0,1fr));gap:3px;max-width:520px;
  margin-block:8px}
.tiles a{display:block;min-height:46px;padding:4px 6px;color:var(--ink);text-decoration:none;font-size:13px;
  line-height:18px;border-radius:2px;overflow-wrap:anywhere;hyphens:auto}
.tiles a:hover{outline:2px solid var(--blue)}
.tiles b{display:block;font-weight:600}
${PLACES}
.tiles .t0{background:var(--band)}
.tiles .t1{background:color-mix(in oklab,var(--blue) 12%,var(--paper))}
.tiles .t2{background:color-mix(in oklab,var(--blue) 22%,var(--paper))}
.tiles .t3{background:color-mix(in oklab,var(--blue) 32%,var(--paper))}
.tiles .t4{background:var(--blue);color:var(--paper)}
.tiles .nd{border:1px dashed var(--quiet)}
.todo>li{display:grid;grid-template-columns:48px minmax(0,1fr) auto;gap:0 12px;align-items:baseline;padding-block:10px;
  border-block-end:1px solid var(--rule)}
.todo b{font-size:22px;text-align:end;font-weight:600;font-variant-numeric:tabular-nums}
.todo small{display:block}
.todo .w{font-size:14px;color:var(--quiet);text-align:end}
.spark{width:110px;height:22px;vertical-align:middle}
.spark path{fill:none;stroke:var(--ink);stroke-width:1.5}
.spark circle{fill:var(--ink)}
figure.bars{margin:0 0 24px}
figure.bars h2{font-size:16px;line-height:24px;border:0;margin:0;padding:0}
figure.bars p{margin:0 0 8px}
.plot{display:block;width:100%;overflow:visible;font-size:12px;font-variant-numeric:tabular-nums}
.plot text{fill:var(--ink)}.plot text.quiet{fill:var(--quiet)}.plot text.strong{font-weight:600}
.plot .ground{stroke:var(--ink)}
.m-ink{fill:var(--ink)}.m-quiet{fill:var(--quiet)}.m-open{stroke:var(--quiet)}
.l-red{stroke:var(--red);stroke-width:1.5}
.hatch{stroke:var(--quiet);stroke-width:2}
.pairs{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:0 16px}
.five{counter-reset:n;max-width:none}
.five>li{display:grid;grid-template-columns:22px minmax(0,1fr) auto;gap:0 10px;padding-block:6px;
  border-block-end:1px solid var(--rule);counter-increment:n}
.five>li::before{content:counter(n);font-weight:600;color:var(--quiet)}
.five .d{white-space:nowrap;font-weight:600;text-align:end}
.sheet{max-width:880px}
.sheet .boxes{display:none}
.sheet .by-hand{display:none}
}
@media (max-width:900px){
.nation{.figs,.cols{grid-template-columns:minmax(0,1fr)}
.figs>li{padding-inline:0}
.figs>li+li{border-inline-start:0;border-block-start:1px solid var(--rule)}
.fresh form{margin-inline-start:0}}
}
@media (max-width:480px){
.nation{.tiles a{padding-inline:3px;font-size:11px;line-height:15px}
.todo>li{grid-template-columns:36px minmax(0,1fr)}
.todo .w{grid-column:2;text-align:start}
.pairs{grid-template-columns:minmax(0,1fr)}
.five>li{grid-template-columns:18px minmax(0,1fr)}
.five .d{grid-column:2;text-align:start}}
}
@media print{
@page{size:A4;margin:11mm 16mm}
body:has(.nation .sheet) :is(.top,.foot){display:none}
.nation{
.sheet{max-width:none;font-size:10pt;line-height:1.35}
.sheet h1{font-size:16pt;line-height:1.2}
.sheet h2{font-size:11pt;line-height:1.3;margin-block:7pt 1pt;padding-block-start:3pt}
.sheet .quiet{font-size:8.5pt;line-height:1.3}
.sheet .five>li{padding-block:3pt}
.sheet .cols{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 24pt}
.sheet figure.bars{margin-block-end:0}
.sheet figure.bars h2{font-size:10pt;line-height:1.3}
.sheet table{font-size:9pt;line-height:1.25;margin-block-start:1pt}
.sheet .list{overflow:visible}
.sheet .list table{display:table}
.sheet .list thead{display:table-header-group}
.sheet .list tbody{display:table-row-group}
.sheet .list tr{display:table-row;break-inside:avoid}
.sheet .list :is(th,td){display:table-cell;padding-inline:0 8pt;border-block-end:1px solid var(--rule)}
.sheet .list td:empty{display:table-cell}
.sheet .list td::before{display:none!important}
.sheet th,.sheet td{padding-block:2pt}
.sheet .on-screen{display:none}
.sheet .boxes{display:inline;white-space:nowrap}
.sheet .by-hand{display:block;margin-block-start:14pt}
}
}
`;

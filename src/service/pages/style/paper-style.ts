/** Values of a paper that are marked at once; a paper tells fewer. */
const MARKS = Array.from({ length: 16 }, (_, at) => at + 1); // not-law: names of values that are read

/** A value that is looked at stands out on the picture. */
const LIT = MARKS.map(
  (at) =>
    `.paired:has(.v${at}:is(:hover,:focus-within)) .f${at} rect{stroke-width:4;fill-opacity:.25}`,
).join('\n');

/** CSS of a paper beside what it should prove, and of the sheet of papers; within `.officer`. */
export const PAPER_STYLE = `
.paper-page h1{font-size:22px}
.strip{display:flex;flex-wrap:wrap;border-block:1px solid var(--rule);margin-block:8px 16px}
.strip a{flex:0 1 200px;padding:8px 12px;text-decoration:none;color:inherit;font-size:14px;line-height:20px;
  border-inline-start:1px solid var(--rule)}
.strip a:first-child{border:0}
.strip a:hover{background:var(--band)}
.strip [aria-current]{background:var(--band);box-shadow:inset 0 -3px var(--blue)}
.strip b{display:block}
.strip b::first-letter{text-transform:uppercase}
.paired{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.04fr);gap:0 24px;align-items:start}
.paired h2{margin-block-start:24px}
.scan{margin:0;position:sticky;inset-block-start:8px}
.drawn{position:relative;border:1px solid var(--rule);background:#fff}
.drawn img{display:block;width:100%;height:auto}
.drawn svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
.frame rect{fill:#1d4f91;fill-opacity:.06;stroke:#1d4f91;stroke-width:1.5}
.frame text{fill:#1d4f91;font:700 13px var(--sans);transform:translateX(-4px);text-anchor:end;
  dominant-baseline:central;paint-order:stroke;stroke:#fff;
  stroke-width:4px}
.frame.bad rect{fill:#b3261e;stroke:#b3261e;stroke-width:3}
.frame.bad text{fill:#b3261e}
.frame.f0 text{display:none}
${LIT}
.scan figcaption{display:flex;flex-wrap:wrap;gap:4px 20px;padding-block:8px;font-size:14px}
.scan figcaption a{min-height:24px}
.compared td:first-child{font-weight:600;width:26px}
.compared td,.compared th{padding:6px 8px 6px 0;font-size:13px;vertical-align:top}
.compared tbody th{color:var(--quiet);font-weight:400;text-align:start;min-inline-size:4em}
.compared td small{display:block}
.compared .bad td,.compared .bad th{background:light-dark(#fbeceb,#2b1d1c)}
.compared .odd{border:2px solid var(--red);padding:2px 4px;color:var(--red);font-weight:700;display:inline-block}
.checks>ul,.checks details li{font-size:14px}
.found-on-paper>li{display:grid;grid-template-columns:22px minmax(0,1fr);padding-block:8px;
  border-block-end:1px solid var(--rule)}
.found-on-paper .s{margin-block-start:4px}
.found-on-paper .written{display:inline}
.place{display:flex;flex-wrap:wrap;gap:0 16px;margin-block:16px}
.place legend{flex:0 0 100%}
.paper-state{white-space:nowrap;font-size:14px}
.ticks{display:flex;flex-wrap:wrap;gap:4px 16px;max-width:none;margin-block-start:16px}
.ticks a{min-height:24px}
.list td input[type=checkbox]{width:20px;height:20px;vertical-align:-4px;accent-color:var(--blue)}
.sheet-bar{position:sticky;inset-block-end:0;background:var(--paper);border-block-start:2px solid var(--ink);
  padding-block:12px;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;max-width:none}
.sheet-bar small{max-width:64ch}
html:has(.sheet-bar){scroll-padding-block-end:136px}
@media (max-width:600px){.sheet-bar{padding-block:8px;gap:4px}.sheet-bar small{font-size:12px;line-height:16px}}
@media (max-width:900px){.paired{grid-template-columns:minmax(0,1fr)}.scan{position:static;margin-block-end:16px}
  .compared thead{display:none}
  .compared caption{display:block}
  .compared,.compared tbody,.compared tr,.compared td,.compared th{display:block}
  .compared tr{padding-block:6px;border-block-end:1px solid var(--rule)}
  .compared td,.compared th{border:0;padding:1px 0}
  .compared .bad{background:light-dark(#fbeceb,#2b1d1c)}
  .compared td>div{display:inline-block;vertical-align:top}
  .compared td:first-child{width:auto;display:inline-block;margin-inline-end:8px}
  .compared tbody th{display:inline-block}
  .compared td[data-label]::before{content:attr(data-label) " ";color:var(--quiet)}}
`;

const TEXT = `
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.page>section{margin:0}
.code{white-space:normal}
.about{margin-bottom:16px}
nav{border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);font-size:14px;padding:8px 0}
nav ul{display:flex;flex-wrap:wrap;gap:0 24px}
nav a{display:inline-block;min-width:24px;padding:4px 0}
h3 small{display:block;font-weight:400;line-height:20px;margin-top:4px}
.headline{font-size:20px;line-height:48px;margin-top:16px}
.headline b{font-size:44px;font-weight:600;letter-spacing:-.01em;margin-right:4px}
.lead{font-size:18px;max-width:88ch}
.parts{display:grid;grid-template-columns:repeat(auto-fit,minmax(144px,1fr));gap:8px 24px;margin-top:8px}
.parts dt{font-size:14px}
.parts dt .s{margin-right:2px}
.parts dd b{font-size:20px;line-height:28px;font-weight:600}
.parts .zero dt,.parts .zero b{color:var(--quiet);font-weight:400}
.sum{font-weight:600;margin:16px 0 4px}
`;

const PLOTS = `
.plot .gap{fill:var(--paper)}
.hatch-ground,.dots-ground{fill:var(--band)}
.hatch-line{stroke:var(--amber);stroke-width:2.5}
.dots-dot{fill:var(--quiet)}
.share{display:block;width:100%}
.share{overflow:visible}
.share rect{stroke:var(--paper);stroke-width:1}
.share .none{fill:var(--band)}
.key{display:flex;flex-wrap:wrap;gap:4px 24px;font-size:14px;margin-top:16px}
.swatch rect{stroke:var(--quiet);stroke-width:1}
.swatch{width:20px;height:12px;vertical-align:-1px}
.plots{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:40px 48px;margin-top:24px}
.message{margin:2px 0 16px}
.plot{display:block;width:100%;overflow:visible;font-size:12px;font-variant-numeric:tabular-nums}
.plot.columns{box-sizing:border-box;padding-left:68px}
.plot text{fill:var(--ink)}
.plot text.quiet{fill:var(--quiet);font-size:12px}
.plot text.strong{font-weight:600;font-size:13px}
.plot.places text{font-size:13px}
.plot .rule{stroke:var(--rule)}
.plot .ground,.plot .letter{stroke:var(--ink)}
.plot .count{fill:var(--quiet)}
.plot .window{fill:var(--band)}
figcaption{margin-top:8px}
details{margin-top:8px;font-size:14px}
summary{color:var(--blue);cursor:pointer;padding:4px 0}
.explain{margin-top:8px;font-size:14px}
.explain code{font:13px/24px "Noto Sans Mono",ui-monospace,Menlo,Consolas,monospace}
.nb{white-space:nowrap}
.explain.on .hint{display:none}
.explain.on{position:fixed;left:0;right:0;bottom:0;z-index:3;margin:0;padding:8px 16px;border-top:1px solid var(--ink);
  background:var(--paper)}
button.vin{all:unset;font-family:"Noto Sans Mono",ui-monospace,Menlo,Consolas,monospace;display:inline-block;
  min-height:24px;line-height:24px;cursor:pointer;color:var(--blue)}
button.vin:hover{text-decoration:underline 1px;text-underline-offset:3px}
button.vin:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
@media print{.nb{white-space:nowrap}
.explain.on{position:static;border:0;padding:0}button.vin{color:inherit;text-decoration:none}}
`;

const TABLES = `
.order{margin-top:8px}
table{width:100%;border-collapse:collapse;margin-top:16px;font-size:14px;line-height:20px}
th,td{text-align:left;vertical-align:top;font-weight:400;padding:8px 16px 8px 0;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-right:0}
thead th{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:0;box-shadow:inset 0 -1px var(--ink);
  font-weight:600;vertical-align:bottom;overflow-wrap:normal}
thead button{all:unset;min-width:24px;min-height:24px;cursor:pointer;color:var(--blue);text-decoration:underline 1px;
  text-underline-offset:3px}
thead button:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
thead [aria-sort] button::after{content:" ↓";display:inline-block}
thead [aria-sort=ascending] button::after{content:" ↑"}
.figure{text-align:right}
td.figure{white-space:nowrap}
td small,th small{display:block}
tfoot th,tfoot td{border-bottom:0;border-top:1px solid var(--ink);font-weight:600}
tbody tr:target,tbody tr:hover{background:var(--band)}
.foot{margin-top:56px;padding-top:8px;border-top:1px solid var(--rule)}
`;

/** CSS that the pages of a nation share beyond `BASE_STYLE`: contents, headline, plots, sortable tables. */
export const DATA_STYLE = [TEXT, PLOTS, TABLES].join('');

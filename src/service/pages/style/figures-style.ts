/** CSS of the figures for everybody. All of it within `.figures`. */
export const FIGURES_STYLE = `
.figures{
.headline{font-size:32px;line-height:1.2;max-width:28em;margin-block:8px 4px;text-wrap:pretty}
.parts{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:0 24px;max-width:none;
  border-block:1px solid var(--rule);margin-block:16px}
.parts>div{padding-block:12px}
.parts dt{font-size:14px;line-height:20px}
.parts dd{margin:0}
.parts b{font-size:26px;line-height:36px;font-weight:600;font-variant-numeric:tabular-nums}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 48px}
.two>*{min-width:0}
figure{margin:16px 0 8px}
.plot{display:block;width:100%;overflow:visible;font-size:12px;font-variant-numeric:tabular-nums;direction:ltr}
.plot.columns{box-sizing:border-box;padding-left:60px}
.plot text{fill:var(--ink)}
.plot text.quiet{fill:var(--quiet)}
.plot text.strong{font-weight:600}
.plot.grid{max-width:640px}
.plot .short{display:none}
.plot .rule{stroke:var(--rule)}
.plot .ground{stroke:var(--ink)}
.plot .letter{stroke:var(--red);stroke-width:2}
.plot .m-band{fill:var(--band)}
.plot .m-ink{fill:var(--ink)}
.plot .l-ink{fill:none;stroke:var(--ink);stroke-width:2}
.plot .still{vector-effect:non-scaling-stroke}
.grid .tile{fill:var(--band);stroke:var(--rule)}
.grid .shade{fill:var(--ink)}
table{max-width:720px}
th{hyphens:auto}
th.figure{white-space:normal}
td.figure{white-space:nowrap;font-variant-numeric:tabular-nums}
summary{min-height:44px;padding-block:10px;cursor:pointer;color:var(--blue)}
.command{display:block;overflow-wrap:anywhere;padding:12px;background:var(--band);direction:ltr;text-align:start}
}
@media (max-width:900px){.figures{.two{grid-template-columns:minmax(0,1fr)}}}
@media (max-width:600px){.figures{.headline{font-size:26px}
.plot .full{display:none}.plot .short{display:inline}.plot.grid text{font-size:11px}
.parts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
table{font-size:12px;line-height:16px}
table :is(td,th){padding-inline-end:8px}}}
@media (max-width:360px){.figures{td,th{overflow-wrap:anywhere}td.figure{white-space:normal}}}
`;

/** CSS of the pages of manufacturers; they also wear the classes of an office. All of it within `.manufacturer`. */
export const MANUFACTURER_STYLE = `
.manufacturer{
.tick{width:24px;height:24px;accent-color:var(--blue);margin:0}
.list+.list-foot+h2{margin-block-start:32px}
.terms{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:0 32px;align-items:end}
.chooser{margin-block-end:24px}
.ticks li{display:grid;grid-template-columns:24px minmax(0,1fr);gap:0 12px;align-items:center;padding-block:8px;
  border-block-end:1px solid var(--rule)}
.ticks input{width:24px;height:24px;accent-color:var(--blue);margin:0}
.ticks label{font-weight:400;min-height:24px}
.ticks li>:nth-child(n+3){grid-column:2;justify-self:start}
.three{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:0 24px;border-block:1px solid var(--rule);
  padding-block:8px;margin-block:8px}
.three dt{font-weight:600}
.three dd>*{display:block}
.three code{color:var(--quiet)}
.sheet{border:1px solid var(--rule);border-block-start:4px solid var(--ink);padding:8px 24px 24px;margin-block:32px}
.sheet h2{border:0;margin-block-start:8px}
.field.short{white-space:normal}
thead th::first-letter,.facts dt::first-letter,.terms label::first-letter{text-transform:uppercase}
.timeline b::first-letter{text-transform:none}
.warnings li{padding-block:8px;border-block-end:1px solid var(--rule)}
.two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 48px}
.beside{font-size:inherit;gap:16px 48px;align-items:flex-start}
.beside a{min-height:44px}
.map{margin-block:16px}
.map figcaption{font-size:13px;color:var(--quiet)}
.outlet-map{display:block;width:100%;height:auto;border:1px solid var(--rule)}
.outlet-map.narrow{display:none}
.outlet-map .sea{fill:var(--paper)}.outlet-map .land{fill:var(--span)}
.outlet-map .mark{fill:var(--blue);stroke:var(--paper);stroke-width:1.5}
.outlet-map .ring{fill:none;stroke:var(--blue);stroke-width:1.5}
.outlet-map .lead-line{stroke:var(--quiet);stroke-width:1;fill:none}
.outlet-map text{fill:var(--paper);font:600 11px var(--sans)}
.bars svg{display:block;width:100%;height:auto;margin-block:8px}
.bars text{fill:var(--ink);font:13px var(--sans)}
.bars .b-none{fill:var(--red)}.bars .b-thin{fill:var(--amber)}.bars .b-good{fill:var(--green)}
.tag.quiet{color:var(--quiet)}
td ul li{padding-block:2px}
.list-foot+form.wide,.facts+form.wide{margin-block-start:16px}
.list td pre{white-space:pre-wrap;overflow-wrap:anywhere}
.waits li{grid-template-columns:14ch minmax(0,1fr)}
section>.buttons{margin-block-start:8px}
@media (max-width:800px){.list td:has(pre){grid-column:1/-1}}
@media (max-width:640px){
  .three,.two{grid-template-columns:minmax(0,1fr)}
  .three>div+div{border-block-start:1px solid var(--rule);padding-block-start:8px;margin-block-start:8px}
  .outlet-map.wide{display:none}.outlet-map.narrow{display:block}
  .sheet{padding-inline:12px}
  .bars{overflow-x:auto}.bars svg{min-width:640px}
  .waits li{grid-template-columns:minmax(0,1fr)}}
}
`;

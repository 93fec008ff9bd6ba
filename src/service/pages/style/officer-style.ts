import { PAPER_STYLE } from './paper-style.ts';

/** CSS of the pages of an office: queue, application, vehicle, decisions. All of it within `.officer`. */
export const OFFICER_STYLE = `
.field label.option{display:flex;font-weight:400}
.look{display:flex;flex-wrap:wrap;gap:0 16px;align-items:end;margin-block:8px}
.look .field{flex:1 1 240px;margin:0 0 8px}.look button{margin-block-end:8px}
.officer{
&>p,&>ul,&>ol{max-width:72ch}
h1::first-letter,.button::first-letter,button::first-letter{text-transform:uppercase}
.timeline b{display:inline-block}
.timeline b::first-letter{text-transform:uppercase}
.answers{margin-block:16px 24px;border-block:1px solid var(--rule)}
.ledger{margin-block:8px}
.button.danger{color:var(--red);border-color:var(--red)}
.timeline li{grid-template-columns:20ch minmax(0,1fr)}
.lane{white-space:nowrap}
.cut{display:block;max-width:18ch;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
td:has(>.cut+small),td:has(>time+small){white-space:nowrap}
.swatch{width:20px;height:12px;vertical-align:-1px}
.m-red{fill:var(--red)}.m-amber{fill:var(--amber)}.m-blue{fill:var(--blue)}.m-green{fill:var(--green)}
.lanes{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));max-width:none;
  border-block-end:1px solid var(--rule)}
.lanes a{display:block;padding-block:8px 12px;padding-inline:0 16px;color:inherit;text-decoration:none}
.lanes li+li a{border-inline-start:1px solid var(--rule);padding-inline-start:16px}
.lanes a:hover,.lanes [aria-current]{background:var(--band)}
.lanes [aria-current]{box-shadow:inset 0 -3px var(--blue)}
.lanes b{display:block;font-size:28px;line-height:32px;font-weight:600}
.lanes small{display:block}
.next{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;margin-block:16px}
.next p{margin:0}
.lock{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;margin-block:16px;padding-block:8px;
  border-block:1px solid var(--rule)}
.lock p{margin:0}
.lock.held{color:var(--amber)}
.field.tiny input{max-width:7ch;text-transform:uppercase}
td small.reason{display:block;max-width:44ch}
.short{white-space:nowrap}.short small{white-space:normal}
.short .s{margin-inline-end:2px}
.vins{columns:3 240px;max-width:none;margin-block-start:8px}
.vins.wide{columns:2 420px}
.vins li{padding-block:2px;break-inside:avoid}
.facts.head{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:0 32px;margin-block:16px}
.facts.head>div{display:block;border:0}
[data-row],td time{white-space:nowrap}
td a:has(.vin){text-decoration:none}
td a:has(.vin):hover{text-decoration:underline}
.buttons+.quiet{margin-block-start:8px}
.facts.head dt{font-size:13px}
.facts.head small{display:block}
.check{max-width:880px}
.check>div{grid-template-columns:minmax(0,1fr) minmax(0,5fr)}
.written{white-space:pre-wrap;max-width:72ch;display:block}
form.decision{max-width:880px}
.buttons.reach{position:sticky;bottom:0;z-index:1;background:var(--paper);border-block-start:1px solid var(--rule);
  padding-block:8px}
.squares{display:flex;flex-wrap:wrap;gap:4px 12px;max-width:none;margin-block:8px}
.squares span{display:flex;flex-wrap:wrap;gap:4px}
.squares i{width:12px;height:12px;border:1px solid var(--rule)}
.squares .stop{background:var(--red);border-color:var(--red)}
.squares .care{background:var(--amber);border-color:var(--amber)}
.squares .good{border-color:var(--green)}
.group{margin-block:24px;border-block-start:2px solid var(--ink);padding-block-start:8px}
.group-head{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:flex-start}
.group-head>div:not(.acts){flex:1 1 320px}
.group-head h2{border:0;margin:0;padding:0;font-size:18px;line-height:28px}
.group-head p{margin:0}
.group-head input{margin-block-start:8px}
.acts{display:flex;flex-wrap:wrap;gap:8px}
.ticked{white-space:nowrap}
.ticked input{margin-inline-end:8px}
.ticked-bar{position:sticky;bottom:0;z-index:1;background:var(--paper);border-block-start:2px solid var(--ink);
  padding-block:8px;max-width:none}
.ticked-bar>div{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center}
.ticked-bar b{min-width:9ch}
.ticked-bar button:disabled{color:var(--quiet);border-color:var(--rule);cursor:not-allowed}
.group caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.first-reason{display:block;max-width:24ch;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.field.long textarea{min-height:160px;field-sizing:content;max-height:70vh}
blockquote{margin:4px 0 8px;padding-inline-start:16px;border-inline-start:2px solid var(--rule)}
.questions li{padding-block:8px;border-block-end:1px solid var(--rule)}
.questions p{margin:0}
.beside{display:flex;flex-wrap:wrap;gap:4px 24px;margin-block-start:16px;font-size:14px}
.beside a{display:inline-block;min-height:24px;min-width:24px}
.beside [aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
.progress{display:flex;gap:3px;max-width:96px;margin-block-start:8px}
.progress i{height:5px;flex:1;background:var(--rule)}
.progress .on{background:var(--ink)}
.button.small{min-height:36px;padding:4px 14px}
.beside-each{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));gap:0 48px}
.chain time{white-space:nowrap}
.chain li{display:grid;grid-template-columns:15ch 12ch minmax(0,1fr);gap:0 12px;padding-block:8px;
  border-block-end:1px solid var(--rule);font-size:14px}
.chain p{margin:0}
.own li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 16px;padding-block:9px;
  border-block-end:1px solid var(--rule)}
.own small{display:block}
.hash{display:block;overflow-wrap:anywhere}
h1 .vin{display:inline-flex;flex-wrap:wrap;column-gap:.45em;white-space:normal}
h1 .vin span+span{margin:0}
.accounts h3{font-size:14px;line-height:24px;margin:0;border-block-end:1px solid var(--rule)}
.neighbourhood figure{overflow-x:auto}
.papers{border-block:1px solid var(--rule);padding-block:8px 16px;margin-block:16px}
.papers h3{margin-block-start:8px}
.option.paper,.paper{padding-block:8px;border-block-start:1px solid var(--rule);font-weight:400;font-size:14px}
.option.paper input{align-self:flex-start;margin-block-start:2px}
.pair{display:inline-block;margin-inline-end:12px}
.strong{font-weight:600}
details>summary{color:var(--blue);cursor:pointer;padding-block:4px}
.accounts .told{font-size:13px;color:var(--quiet);margin-block-end:4px}
.differs{max-width:none}
.differs li{padding-block:8px;border-block-end:1px solid var(--rule)}
.differs .what{font-size:14px;margin:0}
.differs .pairs{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));max-width:640px;
  border:2px solid var(--red);border-block-start:0;padding:4px 12px 8px;gap:16px}
.differs p{margin:0}
.differs b{color:var(--red)}
.differs small{display:block}
.neighbourhood{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:16px 48px;margin-block-start:16px}
.neighbourhood li{padding-block:4px;font-size:14px}
.neighbourhood li li{padding-inline-start:16px}
.plot.ring{display:block;width:100%;max-width:420px;overflow:visible}
.plot.ring text{fill:var(--ink);font-size:14px}
.plot.ring text.quiet{fill:var(--quiet);font-size:13px}
.plot.ring .party{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.plot.ring .way{fill:none;stroke:var(--ink);stroke-width:1.5}
.plot.ring .tie{stroke:var(--quiet);stroke-dasharray:4 3}
.ring-way{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:8px 32px;max-width:none}
.ring-way figure{overflow-x:auto;margin:0}
.way-steps{list-style:decimal inside}
td form.inline button{white-space:nowrap}
.digest{font-size:12px;overflow-wrap:anywhere}
.paper-letter{max-width:72ch;font-size:16px;line-height:1.75}
.paper-letter h1{text-align:center}
.paper-letter .signed{text-align:end;margin-block-start:64px}
.plot.neighbours{display:block;width:100%;overflow:visible;font-size:13px}
.plot.neighbours text{fill:var(--ink)}
.plot.neighbours text.strong{font:600 14px var(--mono)}
.plot.neighbours text.quiet{fill:var(--quiet)}
.plot.neighbours .way{stroke:var(--quiet);stroke-width:1}
.plot.neighbours .self{fill:var(--ink)}
.plot.neighbours .shared{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.plot.neighbours .other{fill:var(--paper);stroke:var(--quiet);stroke-width:1.5}
.rows li{padding-block:6px;border-block-end:1px solid var(--rule)}
${PAPER_STYLE}
del{color:var(--quiet)}
ins{text-decoration:none;font-weight:600}
dialog{border:1px solid var(--ink);border-radius:4px;background:var(--paper);color:var(--ink);padding:24px;
  max-width:min(480px,90vw)}
dialog::backdrop{background:rgb(0 0 0/.4)}
dialog h2{border:0;margin:0 0 8px;padding:0}
dialog dl>div{display:grid;grid-template-columns:64px 1fr;gap:8px;padding-block:4px}
dialog form{display:block;margin-block-start:16px!important}
@media (max-width:800px){.ticked-bar,.buttons.reach{position:static}
  .list table,.list tbody,.list tr,.list td{display:block}
  .list caption{display:block}
  .list thead,.list td:empty{display:none}
  .list tr{display:grid;grid-template-columns:1fr 1fr;gap:4px 16px;padding-block:12px;
  border-block-end:1px solid var(--rule)}
  .list td{border:0;padding:0;text-align:start}
  .list td:first-child,.list td:has(.reason){grid-column:1/-1}
  .list td[data-label]:not(:first-child)::before{content:attr(data-label);display:block;font-size:13px;
  color:var(--quiet)}
  .answers{grid-template-columns:1fr 1fr}
  .answer:nth-child(odd){border-inline-start:0;padding-inline-start:0}
  .answer:nth-child(n+3){border-top:1px solid var(--rule)}
  .neighbourhood{grid-template-columns:minmax(0,1fr)}
  .check>div{grid-template-columns:minmax(0,1fr)}
  .chain li{grid-template-columns:15ch minmax(0,1fr)}.chain div{grid-column:1/-1}}
@media (max-width:480px){.timeline li{grid-template-columns:minmax(0,1fr)}
  .finding dl>div{grid-template-columns:minmax(0,1fr)}
  .lanes li+li a{border-inline-start:0;padding-inline-start:0;border-block-start:1px solid var(--rule)}}
}
`;

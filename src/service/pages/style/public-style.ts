/** CSS of the public pages: the first page, one vehicle, a batch, the law. */
export const PUBLIC_STYLE = `
.home{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:0 64px;margin-block-start:40px}
.home h1{grid-column:1/-1;font-size:44px;line-height:1.15;margin:0}
.home .sub{grid-column:1/-1;font-size:19px;line-height:28px;margin-block:8px 28px;max-width:60ch}
.home-words{columns:2 320px;column-gap:48px;margin-block-start:40px;padding-block-start:12px;
  border-block-start:1px solid var(--rule)}
.home-words p{break-inside:avoid;margin:0}
.try,#file{margin-block-start:24px}
.try summary{cursor:pointer;color:var(--blue);min-height:44px;padding-block:10px}
.find-box{display:flex;flex-direction:column;max-width:680px}
.find-box label[for]{font-weight:600;margin-block-end:6px}
.find-box .error{color:var(--red);font-weight:600;margin-block-end:6px}
.find-box .typed{display:flex;border:2px solid var(--ink);border-radius:4px}
.find-box.bad .typed{border-color:var(--red)}
.find-box .typed input{flex:1;min-width:0;border:0;min-height:60px;font:22px/1.3 var(--mono);text-transform:uppercase;
  padding-inline:16px}
.find-box .typed button{border-radius:0;min-height:60px;padding-inline:28px;font-size:18px}
.find-box .ways{order:1;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin-block-start:12px}
.find-box [role=status]{order:2;margin:0}
.find-box .photograph[hidden]~small{display:none}
.find-kinds{align-self:start;margin:0;overflow-wrap:anywhere}
.find-kinds th[scope=row]{font-weight:400}
.find-kinds td{color:var(--quiet)}
.find-kinds th small{display:block}
.doors{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:0 32px;margin-block-start:64px;
  border-block-start:2px solid var(--ink)}
.doors li{padding-block:16px}
.doors a{font-weight:600;display:inline-block;min-height:24px}
.doors p{color:var(--quiet);font-size:14px}
.meant li{padding-block:8px;border-block-end:1px solid var(--rule)}
.meant a{font-size:18px}
.meant small{display:block}
.meant{columns:2 320px;column-gap:64px}
.meant li{break-inside:avoid}
h1.headline{font-size:32px;max-width:28em;margin-block:8px 4px;text-wrap:pretty}
.doors{max-width:none}
.statements{table-layout:fixed}
.statements th:first-child{width:46%;font-size:16px;line-height:24px}
.statements thead th:first-child{font-size:inherit;line-height:inherit}
.statements tbody th{padding-inline-end:32px}
.statements td small{display:block}
.statements td{color:var(--quiet)}
.chooser{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:end}
.chooser .field{margin:0;flex:0 1 360px}
.told-of{margin-block-start:16px}
.told-of small{display:block}
.rules,.law{border-block-start:1px solid var(--rule);margin-block:8px}
.rules{max-width:88ch}
.rules li,.law>li{display:grid;grid-template-columns:72px minmax(0,1fr);gap:0 16px;padding-block:var(--row);
  border-block-end:1px solid var(--rule)}
.rules small{grid-column:2}
.rules div>b,.rules div>small{display:block}
.law p:first-child>small{display:block}
.law>li>.code,.rules .code{min-height:24px;color:var(--blue)}
.law p{max-width:88ch}
.law .quiet{font-size:13px;margin-block-start:0}
.law a.code,.rules a.code{display:inline-block;min-height:24px;min-width:24px}
.plain p{margin:0}
.law .tag{color:var(--quiet)}
.plain{max-width:72ch}
ul.plain,ol.plain{padding-inline-start:20px}
ul.plain{list-style:"– "}
ol.plain{list-style:decimal}
.plain li{padding-block:4px}
.plain small{display:block}
.jump a{display:inline-block;min-height:24px;margin-inline-end:24px}
table.narrow{max-width:720px;overflow-wrap:anywhere}
.counts li{padding-block:4px}
.counts{max-width:72ch;margin-block:8px}
.cities ul{display:flex;flex-wrap:wrap;gap:0 24px;margin-block:8px}
.hours{display:block}
.outlets+p{margin-block-start:24px}
.cities a{display:inline-block;min-height:32px;padding-block:4px}
.outlets{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 48px;align-items:start;
  margin-block-start:16px}
.outlets figure{grid-column:2;position:sticky;inset-block-start:16px}
.outlets ol{grid-column:1;grid-row:1;counter-reset:outlet;max-width:none}
.outlets>ol:only-child{grid-column:1/-1}
.outlets li{counter-increment:outlet;position:relative;padding-block:12px;padding-inline-start:40px;
  border-block-end:1px solid var(--rule);break-inside:avoid}
.outlets li::before{content:counter(outlet);position:absolute;inset-inline-start:0;inset-block-start:14px;width:24px;
  height:24px;border-radius:12px;background:var(--blue);color:var(--paper);font:600 13px/24px var(--sans);
  text-align:center}
.outlets h3{margin:0;font-size:16px}
.outlets h3 small{white-space:nowrap}
.outlets p+p{margin-block-start:0}
.outlets .state{color:var(--quiet);font-size:14px}
.outlets .lapsed,.outlets .disputed{color:var(--amber)}
.outlets .serves.yes{color:var(--green)}
.outlets li>p>a{display:inline-block;min-height:24px}
.duties a{display:inline-block;min-height:24px;min-width:24px}
.outlet-facts{font-size:14px}
.outlet-facts>div{display:flex;flex-wrap:wrap;gap:0 8px}
.outlet-facts dt{color:var(--quiet)}
.outlet-facts dt::after{content:":"}
.outlet-facts a{display:inline-block;min-height:24px}
.outlet-map{display:block;width:100%;height:auto;max-width:560px;border:1px solid var(--rule);background:var(--band);
  direction:ltr}
.outlet-map .sea{fill:var(--band)}
.outlet-map .land{fill:var(--span);stroke:var(--rule);stroke-width:.6}
.outlet-map .outlet{fill:var(--blue);stroke:var(--paper);stroke-width:1}
.outlet-map .outlet-ring{fill:none;stroke:var(--blue)}
.outlet-map .on-outlet{fill:var(--paper);font:600 11px var(--sans)}
.outlet-map .lead-line{stroke:var(--ink);stroke-width:.8}
.outlet-map .point,.outlet-map .city{fill:var(--ink)}
.outlet-map .city-name{fill:var(--ink);font:10px var(--sans)}
.outlet-map .here{stroke:var(--red);stroke-width:2}
.outline ul{padding-inline-start:24px;border-inline-start:1px solid var(--rule)}
.outline li{padding-block:2px}
.receipt{margin-block:8px}
.receipt .quiet{display:block}
.receipt code{font-size:24px;overflow-wrap:anywhere}
.answer{margin-block:8px 16px}
.complaint section+section{margin-block-start:8px}
.drop{border:1px dashed var(--quiet);border-radius:4px;padding:24px 24px 16px;margin-block-end:8px}
.drop .field{margin:0}
.drop input[type=file]{border:0;padding-inline:0}
.drop input::file-selector-button{font:inherit;min-height:40px;padding:4px 16px;margin-inline-end:16px;
  color:var(--blue);
  border:1px solid var(--blue);border-radius:2px;background:transparent;cursor:pointer}
.drop.over{border-color:var(--blue);background:var(--band)}
form details{margin-block-end:16px}
form summary{cursor:pointer;color:var(--blue);min-height:32px;padding-block:4px}
form details .field{margin-block-start:8px}
label.button{font-weight:400;position:relative}
label.button:focus-within{outline:3px solid var(--blue);outline-offset:2px}
.scan-view video{width:100%;max-width:480px;margin-block-start:16px}
@media screen and (max-width:800px){
.home{grid-template-columns:minmax(0,1fr);gap:24px;margin-block-start:16px}
.home h1{font-size:32px}.home .sub{font-size:17px;line-height:25px;margin-block:-12px 0}
.find-box .ways{order:-1;margin:0 0 20px}
.find-box .ways>:not(small){width:100%;min-height:52px}
.find-box .photograph:not([hidden]){display:flex;gap:8px;align-items:center;justify-content:center}
.find-box .photograph{background:var(--blue);color:var(--paper)}
.find-box .typed{display:block;border:0}
.find-box .typed input{width:100%;border:2px solid var(--ink);border-radius:4px}
.find-box .typed button{width:100%;min-height:52px;margin-block-start:8px;border-radius:2px;background:transparent;
  color:var(--blue)}
.doors{margin-block-start:32px}.doors li{border-block-end:1px solid var(--rule)}
h1.headline{font-size:24px}
.statements,.statements tbody,.statements tr,.statements tbody th,.statements td{display:block}
.statements thead{display:none}
.statements tr{padding-block:12px;border-block-end:1px solid var(--rule)}
.statements tbody th,.statements td{border:0;padding:0;width:auto!important;text-align:start}
.statements td::before{content:attr(data-name) ": ";color:var(--quiet)}
.statements td:empty{display:none}
.statements td small{display:inline}
.statements td small::before{content:"· "}
.rules li,.law>li{grid-template-columns:52px minmax(0,1fr);gap:0 8px}
.drop{padding:16px}
}
@media screen and (max-width:800px){
.outlets{display:block}.outlets figure{position:static;margin-block-end:8px}
}
@media (max-width:480px){.receipt code{font-size:18px}}
@media (pointer:coarse){.drop [data-words]{display:none}}
@media print{.outlets{display:block}.outlet-map{max-width:320px}
h1.headline{font-size:18pt}.statements td small{display:inline}}
`;

// Made by `npm run generate` from src/service/verifier/.
var Y=/^[A-Z2-7]{20}$/,j=/^(?:HTTPS?:\/\/)?([^/?#\s]+)\/L\/([A-Z2-7]{20})\/?$/,G=/^HTTPS?:\/\/([^/?#\s]+)/,
A=(n,l)=>{let s=n.replace(/[\s\u200b]+/g,"").toUpperCase();if(Y.test(s))return{kind:"code",code:s};let g=l.
map(v=>v.toUpperCase()),[,u="",r=""]=j.exec(s)??[];if(g.includes(u))return{kind:"code",code:r};let[,
w=u]=G.exec(s)??[];return w===""?{kind:"none"}:{kind:"elsewhere",host:w.toLowerCase()}};var Z=250,z=[800],F=4e6,J=1e7,K=404,R="c2sp.org/tlog-proof@",a=(n,l=document)=>l.querySelector(n),X=a(
"[data-verifier]"),I=JSON.parse(X?.dataset.verifier??"null"),ee=async n=>{let[l,s]=await Promise.all(
[import(n.script),import(n.words)]);return new l.Verifier(n,s.SAYINGS)},te=n=>n.type.startsWith("ima\
ge/"),ne=n=>{let l=a("form:has([name=file])"),s=a("form[data-find]"),g=a("[data-first]"),u=a("[data-\
state]"),r=a("[data-photograph-state]");if(l===null||s===null||g===null)return;let w=document.title.
split(" · ").at(-1)??"",v=null,C=()=>(v??=ee(n).catch(e=>{throw v=null,e}),v),o=(e,t)=>{e!==null&&(e.
textContent=t)},_=({title:e,html:t})=>{g.innerHTML=t,document.title=`${e} · ${w}`;let i=a("h1",g);i?.
focus(),i?.scrollIntoView({block:"start"})},y=e=>String(new FormData(l).get(e)??"").trim(),U=()=>({...y(
"vin")===""?{}:{vin:y("vin")},...y("destination")===""?{}:{destination:y("destination")}}),k=0,P=async(e,t,i=null)=>{
k+=1;let d=k;o(u,n.say.checking);let c=null,p="";try{let B=t===null?U():{};c=await(await C()).check(
e,B,t,i),c===null&&(p=n.say.isPaper)}catch{p=n.say.notReached}d===k&&(c!==null&&_(c),o(u,p))},N=e=>{
let t=a("[name=q]",s);t!==null&&(t.value=e),s.submit()},q=async e=>{let t=await fetch(`/L/${e}/proof`,
{credentials:"omit"}).catch(()=>null);return t?.ok===!0?t.text():null},T=async e=>{let t=A(e,n.hosts);
if(t.kind==="none")return N(e);if(t.kind==="elsewhere")return o(r,n.say.otherPlace.replace("{host}",
t.host));o(r,n.say.checking);let i;try{i=await fetch(`/L/${t.code}`,{headers:{accept:"application/vc"},
credentials:"omit",cache:"no-store"})}catch{return o(r,n.say.codeOffline)}if(i.status===K)return location.
assign(`/L/${t.code}`);if(!i.ok)return o(r,n.say.notReached);let d=new Uint8Array(await i.arrayBuffer());
o(r,""),await P(d,t.code,await q(t.code))},b=async()=>(await import(n.qr)).readQr,O=async e=>{o(r,n.
say.checking);try{let t=e.size>J?null:await(await b())(await createImageBitmap(e));t===null?o(r,n.say.
noCode):await T(t)}catch{o(r,n.say.noCode)}o(u,""),r?.textContent!==""&&r?.scrollIntoView({block:"ce\
nter"})},W=async e=>await e.slice(0,R.length).text()===R,M=async e=>{let t,i=null;for(let d of e)await W(
d)?i=await d.slice(0,F).text():t??=d;return t===void 0?o(u,n.say.missing):te(t)?O(t):P(new Uint8Array(
await t.slice(0,F).arrayBuffer()),null,i)},H=a("[name=file]",l),E=a("[data-drop-letter]",l);for(let e of document.
querySelectorAll("[data-with-script]"))e.hidden=!1;o(a("[data-kept]"),n.say.keptHere);let S=e=>t=>{t.
preventDefault(),E?.classList.toggle("over",e)};E?.addEventListener("dragover",S(!0)),E?.addEventListener(
"dragleave",S(!1)),E?.addEventListener("drop",e=>{S(!1)(e);let t=[...e.dataTransfer?.files??[]];t.length>
0&&M(t)}),H?.addEventListener("change",()=>{let e=[...H.files??[]];e.length>0&&M(e)}),l.addEventListener(
"submit",e=>{e.preventDefault();let t=[...H?.files??[]],i=y("text");t.length>0?M(t):i===""?o(u,n.say.
missing):P(i,null)}),s.addEventListener("submit",e=>{e.preventDefault(),T(String(new FormData(s).get(
"q")??""))});let L=a("[data-photograph]",s);L!==null&&(L.hidden=!1);let D=L===null?null:a("input",L);
D?.addEventListener("change",()=>{let[e]=D.files??[];e!==void 0&&O(e),D.value=""});let f=a("[data-sc\
an]",s),m=a("[data-view]"),h=m===null?null:a("video",m);if(f!==null&&m!==null&&h!==null&&navigator.mediaDevices!==
void 0){let e=f.textContent,t=null,i=()=>{for(let c of t?.getTracks()??[])c.stop();t=null,h.srcObject=
null,m.hidden=!0,f.textContent=e},d=async c=>{if(t===null)return;let p=await c(h,z).catch(()=>null);
t!==null&&(p===null?setTimeout(()=>{d(c)},Z):(i(),await T(p)))};f.addEventListener("click",async()=>{
if(t!==null)return i();try{let c=await b();t=await navigator.mediaDevices.getUserMedia({video:{facingMode:"\
environment"}}),h.srcObject=t,m.hidden=!1,f.textContent=f.dataset.stop??"",await h.play(),d(c)}catch{
i(),o(r,n.say.scanFailed)}}),addEventListener("pagehide",i),f.hidden=!1}let x=a("[data-offline]"),$=async()=>{
let e=await(await C()).keep();x!==null&&(x.textContent=e,x.hidden=!1)},Q=async()=>{if(!("serviceWork\
er"in navigator))return;await navigator.serviceWorker.register("/letters-worker.js",{scope:"/letters"});
let e=await navigator.serviceWorker.ready;n.now!==null&&e.active?.postMessage({language:n.language,keep:n.
keep})},V=()=>{Q().catch(()=>{}),$().catch(()=>{})};document.readyState==="complete"?V():addEventListener(
"load",V)};I!==null&&ne(I);

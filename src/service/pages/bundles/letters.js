// Made by `npm run generate` from src/service/verifier/.
var U=/^[A-Z2-7]{20}$/,W=/^(?:HTTPS?:\/\/)?([^/?#\s]+)\/L\/([A-Z2-7]{20})\/?$/,N=/^HTTPS?:\/\/([^/?#\s]+)/,
V=(n,l)=>{let o=n.replace(/[\s\u200b]+/g,"").toUpperCase();if(U.test(o))return{kind:"code",code:o};let f=l.
map(p=>p.toUpperCase()),[,c="",r=""]=W.exec(o)??[];if(f.includes(c))return{kind:"code",code:r};let[,
m=c]=N.exec(o)??[];return m===""?{kind:"none"}:{kind:"elsewhere",host:m.toLowerCase()}};var Q=250,q=[800],B=1e7,Y=404,i=(n,l=document)=>l.querySelector(n),$=i("[data-verifier]"),F=JSON.parse(
$?.dataset.verifier??"null"),j=async n=>{let[l,o]=await Promise.all([import(n.script),import(n.words)]);
return new l.Verifier(n,o.SAYINGS)},G=n=>n.type.startsWith("image/"),Z=n=>{let l=i("form:has([name=f\
ile])"),o=i("form:has([name=code])"),f=i("[data-first]"),c=i("[data-state]"),r=i("[data-code-state]");
if(l===null||o===null||f===null)return;let m=document.title.split(" · ").at(-1)??"",p=null,C=()=>(p??=
j(n).catch(e=>{throw p=null,e}),p),a=(e,t)=>{e!==null&&(e.textContent=t)},O=({title:e,html:t})=>{f.innerHTML=
t,document.title=`${e} · ${m}`;let s=i("h1",f);s?.focus(),s?.scrollIntoView({block:"start"})},y=e=>String(
new FormData(l).get(e)??"").trim(),R=()=>({...y("vin")===""?{}:{vin:y("vin")},...y("destination")===
""?{}:{destination:y("destination")}}),k=async(e,t)=>{a(c,n.say.checking);try{O(await(await C()).check(
e,t===null?R():{},t)),a(c,"")}catch{a(c,n.say.notReached)}},L=async e=>{let t=V(e,n.hosts);if(t.kind===
"none")return a(r,n.say.codeWrong);if(t.kind==="elsewhere")return a(r,n.say.otherPlace.replace("{hos\
t}",t.host));a(r,n.say.checking);let s;try{s=await fetch(`/L/${t.code}`,{headers:{accept:"applicatio\
n/vc"},credentials:"omit",cache:"no-store"})}catch{return a(r,n.say.codeOffline)}if(s.status===Y)return a(
r,n.say.codeUnknown);if(!s.ok)return a(r,n.say.notReached);let E=new Uint8Array(await s.arrayBuffer());
a(r,""),await k(E,t.code)},D=async()=>(await import(n.qr)).readQr,b=async e=>{a(r,n.say.checking);try{
let t=e.size>B?null:await(await D())(await createImageBitmap(e));t===null?a(r,n.say.noCode):await L(
t)}catch{a(r,n.say.noCode)}a(c,""),r?.textContent!==""&&r?.scrollIntoView({block:"center"})},T=async e=>{
if(G(e))return b(e);let t=new Uint8Array(await e.slice(0,2*1048576).arrayBuffer());return new TextDecoder(
"latin1").decode(t.subarray(0,5))==="%PDF-"?a(c,n.say.isPaper):k(t,null)},P=i("[name=file]",l),w=i("\
[data-drop-letter]",l);for(let e of document.querySelectorAll("[data-with-script]"))e.hidden=!1;a(i(
"[data-kept]"),n.say.keptHere);let S=e=>t=>{t.preventDefault(),w?.classList.toggle("over",e)};w?.addEventListener(
"dragover",S(!0)),w?.addEventListener("dragleave",S(!1)),w?.addEventListener("drop",e=>{S(!1)(e);let[
t]=e.dataTransfer?.files??[];t!==void 0&&T(t)}),P?.addEventListener("change",()=>{let[e]=P.files??[];
e!==void 0&&T(e)}),l.addEventListener("submit",e=>{e.preventDefault();let[t]=P?.files??[],s=y("text");
t!==void 0?T(t):s===""?a(c,n.say.missing):k(s,null)}),o.addEventListener("submit",e=>{e.preventDefault(),
L(String(new FormData(o).get("code")??""))});let h=i("[data-photo]",o);h!==null&&(h.hidden=!1);let M=h===
null?null:i("input",h);M?.addEventListener("change",()=>{let[e]=M.files??[];e!==void 0&&b(e),M.value=
""});let d=i("[data-scan]",o),v=i("[data-view]",o),g=v===null?null:i("video",v);if(d!==null&&v!==null&&
g!==null&&navigator.mediaDevices!==void 0){let e=d.textContent,t=null,s=()=>{for(let u of t?.getTracks()??
[])u.stop();t=null,g.srcObject=null,v.hidden=!0,d.textContent=e},E=async u=>{if(t===null)return;let A=await u(
g,q).catch(()=>null);t!==null&&(A===null?setTimeout(()=>{E(u)},Q):(s(),await L(A)))};d.addEventListener(
"click",async()=>{if(t!==null)return s();try{let u=await D();t=await navigator.mediaDevices.getUserMedia(
{video:{facingMode:"environment"}}),g.srcObject=t,v.hidden=!1,d.textContent=d.dataset.stop??"",await g.
play(),E(u)}catch{s(),a(r,n.say.scanFailed)}}),addEventListener("pagehide",s),d.hidden=!1}let H=i("[\
data-offline]"),I=async()=>{let e=await(await C()).keep();H!==null&&(H.textContent=e,H.hidden=!1)},_=async()=>{
if(!("serviceWorker"in navigator))return;await navigator.serviceWorker.register("/letters-worker.js",
{scope:"/letters"});let e=await navigator.serviceWorker.ready;n.now!==null&&e.active?.postMessage({language:n.
language,keep:n.keep})},x=()=>{_().catch(()=>{}),I().catch(()=>{})};document.readyState==="complete"?
x():addEventListener("load",x)};F!==null&&Z(F);

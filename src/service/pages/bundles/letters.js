// Made by `npm run generate` from src/service/verifier/.
var _=/^[A-Z2-7]{20}$/,U=/^(?:HTTPS?:\/\/)?([^/?#\s]+)\/L\/([A-Z2-7]{20})\/?$/,W=/^HTTPS?:\/\/([^/?#\s]+)/,
A=(n,l)=>{let o=n.replace(/[\s\u200b]+/g,"").toUpperCase();if(_.test(o))return{kind:"code",code:o};let p=l.
map(m=>m.toUpperCase()),[,c="",r=""]=U.exec(o)??[];if(p.includes(c))return{kind:"code",code:r};let[,
u=c]=W.exec(o)??[];return u===""?{kind:"none"}:{kind:"elsewhere",host:u.toLowerCase()}};var N=250,Q=[800],q=1e7,B=404,i=(n,l=document)=>l.querySelector(n),Y=i("[data-verifier]"),V=JSON.parse(
Y?.dataset.verifier??"null"),j=async n=>{let[l,o]=await Promise.all([import(n.script),import(n.words)]);
return new l.Verifier(n,o.SAYINGS)},$=n=>n.type.startsWith("image/"),G=n=>{let l=i("form:has([name=f\
ile])"),o=i("form:has([name=code])"),p=i("[data-first]"),c=i("[data-state]"),r=i("[data-code-state]");
if(l===null||o===null||p===null)return;let u=null,m=()=>(u??=j(n).catch(e=>{throw u=null,e}),u),a=(e,t)=>{
e!==null&&(e.textContent=t)},F=({title:e,html:t})=>{p.innerHTML=t,document.title=e;let s=i("h1",p);s?.
focus(),s?.scrollIntoView({block:"start"})},y=e=>String(new FormData(l).get(e)??"").trim(),O=()=>({...y(
"vin")===""?{}:{vin:y("vin")},...y("destination")===""?{}:{destination:y("destination")}}),k=async(e,t)=>{
a(c,n.say.checking);try{F(await(await m()).check(e,t===null?O():{},t)),a(c,"")}catch{a(c,n.say.notReached)}},
L=async e=>{let t=A(e,n.hosts);if(t.kind==="none")return a(r,n.say.codeWrong);if(t.kind==="elsewhere")
return a(r,n.say.otherPlace.replace("{host}",t.host));a(r,n.say.checking);let s;try{s=await fetch(`/\
L/${t.code}`,{headers:{accept:"application/vc"},credentials:"omit",cache:"no-store"})}catch{return a(
r,n.say.codeOffline)}if(s.status===B)return a(r,n.say.codeUnknown);if(!s.ok)return a(r,n.say.notReached);
let E=new Uint8Array(await s.arrayBuffer());a(r,""),await k(E,t.code)},C=async()=>(await import(n.qr)).
readQr,D=async e=>{a(r,n.say.checking);try{let t=e.size>q?null:await(await C())(await createImageBitmap(
e));t===null?a(r,n.say.noCode):await L(t)}catch{a(r,n.say.noCode)}a(c,""),r?.textContent!==""&&r?.scrollIntoView(
{block:"center"})},T=async e=>{if($(e))return D(e);let t=new Uint8Array(await e.slice(0,2*1048576).arrayBuffer());
return new TextDecoder("latin1").decode(t.subarray(0,5))==="%PDF-"?a(c,n.say.isPaper):k(t,null)},P=i(
"[name=file]",l),w=i("[data-drop-letter]",l);for(let e of document.querySelectorAll("[data-with-scri\
pt]"))e.hidden=!1;a(i("[data-kept]"),n.say.keptHere);let S=e=>t=>{t.preventDefault(),w?.classList.toggle(
"over",e)};w?.addEventListener("dragover",S(!0)),w?.addEventListener("dragleave",S(!1)),w?.addEventListener(
"drop",e=>{S(!1)(e);let[t]=e.dataTransfer?.files??[];t!==void 0&&T(t)}),P?.addEventListener("change",
()=>{let[e]=P.files??[];e!==void 0&&T(e)}),l.addEventListener("submit",e=>{e.preventDefault();let[t]=P?.
files??[],s=y("text");t!==void 0?T(t):s===""?a(c,n.say.missing):k(s,null)}),o.addEventListener("subm\
it",e=>{e.preventDefault(),L(String(new FormData(o).get("code")??""))});let h=i("[data-photo]",o);h!==
null&&(h.hidden=!1);let M=h===null?null:i("input",h);M?.addEventListener("change",()=>{let[e]=M.files??
[];e!==void 0&&D(e),M.value=""});let d=i("[data-scan]",o),v=i("[data-view]",o),g=v===null?null:i("vi\
deo",v);if(d!==null&&v!==null&&g!==null&&navigator.mediaDevices!==void 0){let e=d.textContent,t=null,
s=()=>{for(let f of t?.getTracks()??[])f.stop();t=null,g.srcObject=null,v.hidden=!0,d.textContent=e},
E=async f=>{if(t===null)return;let x=await f(g,Q).catch(()=>null);t!==null&&(x===null?setTimeout(()=>{
E(f)},N):(s(),await L(x)))};d.addEventListener("click",async()=>{if(t!==null)return s();try{let f=await C();
t=await navigator.mediaDevices.getUserMedia({video:{facingMode:"environment"}}),g.srcObject=t,v.hidden=
!1,d.textContent=d.dataset.stop??"",await g.play(),E(f)}catch{s(),a(r,n.say.scanFailed)}}),addEventListener(
"pagehide",s),d.hidden=!1}let H=i("[data-offline]"),R=async()=>{let e=await(await m()).keep();H!==null&&
(H.textContent=e,H.hidden=!1)},I=async()=>{if(!("serviceWorker"in navigator))return;await navigator.
serviceWorker.register("/letters-worker.js",{scope:"/letters"});let e=await navigator.serviceWorker.
ready;n.now!==null&&e.active?.postMessage({language:n.language,keep:n.keep})},b=()=>{I().catch(()=>{}),
R().catch(()=>{})};document.readyState==="complete"?b():addEventListener("load",b)};V!==null&&G(V);

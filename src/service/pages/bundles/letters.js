// Made by `npm run generate` from src/service/verifier/.
var U=/^[A-Z2-7]{20}$/,N=/^(?:HTTPS?:\/\/)?([^/?#\s]+)\/L\/([A-Z2-7]{20})\/?$/,W=/^HTTPS?:\/\/([^/?#\s]+)/,
A=(t,l)=>{let r=t.replace(/[\s\u200b]+/g,"").toUpperCase();if(U.test(r))return{kind:"code",code:r};let p=l.
map(v=>v.toUpperCase()),[,c="",o=""]=N.exec(r)??[];if(p.includes(c))return{kind:"code",code:o};let[,
w=c]=W.exec(r)??[];return w===""?{kind:"none"}:{kind:"elsewhere",host:w.toLowerCase()}};var Q=250,q=[800],B=4e6,Y=1e7,$=404,s=(t,l=document)=>l.querySelector(t),j=s("[data-verifier]"),O=JSON.
parse(j?.dataset.verifier??"null"),G=async t=>{let[l,r]=await Promise.all([import(t.script),import(t.
words)]);return new l.Verifier(t,r.SAYINGS)},Z=t=>t.type.startsWith("image/"),z=t=>{let l=s("form:ha\
s([name=file])"),r=s("form:has([name=code])"),p=s("[data-first]"),c=s("[data-state]"),o=s("[data-cod\
e-state]");if(l===null||r===null||p===null)return;let w=document.title.split(" · ").at(-1)??"",v=null,
C=()=>(v??=G(t).catch(e=>{throw v=null,e}),v),a=(e,n)=>{e!==null&&(e.textContent=n)},F=({title:e,html:n})=>{
p.innerHTML=n,document.title=`${e} · ${w}`;let i=s("h1",p);i?.focus(),i?.scrollIntoView({block:"sta\
rt"})},y=e=>String(new FormData(l).get(e)??"").trim(),R=()=>({...y("vin")===""?{}:{vin:y("vin")},...y(
"destination")===""?{}:{destination:y("destination")}}),k=async(e,n)=>{a(c,t.say.checking);try{let i=n===
null?R():{},d=await(await C()).check(e,i,n);d!==null&&F(d),a(c,d===null?t.say.isPaper:"")}catch{a(c,
t.say.notReached)}},L=async e=>{let n=A(e,t.hosts);if(n.kind==="none")return a(o,t.say.codeWrong);if(n.
kind==="elsewhere")return a(o,t.say.otherPlace.replace("{host}",n.host));a(o,t.say.checking);let i;try{
i=await fetch(`/L/${n.code}`,{headers:{accept:"application/vc"},credentials:"omit",cache:"no-store"})}catch{
return a(o,t.say.codeOffline)}if(i.status===$)return a(o,t.say.codeUnknown);if(!i.ok)return a(o,t.say.
notReached);let d=new Uint8Array(await i.arrayBuffer());a(o,""),await k(d,n.code)},D=async()=>(await import(t.
qr)).readQr,x=async e=>{a(o,t.say.checking);try{let n=e.size>Y?null:await(await D())(await createImageBitmap(
e));n===null?a(o,t.say.noCode):await L(n)}catch{a(o,t.say.noCode)}a(c,""),o?.textContent!==""&&o?.scrollIntoView(
{block:"center"})},T=async e=>Z(e)?x(e):k(new Uint8Array(await e.slice(0,B).arrayBuffer()),null),P=s(
"[name=file]",l),h=s("[data-drop-letter]",l);for(let e of document.querySelectorAll("[data-with-scri\
pt]"))e.hidden=!1;a(s("[data-kept]"),t.say.keptHere);let M=e=>n=>{n.preventDefault(),h?.classList.toggle(
"over",e)};h?.addEventListener("dragover",M(!0)),h?.addEventListener("dragleave",M(!1)),h?.addEventListener(
"drop",e=>{M(!1)(e);let[n]=e.dataTransfer?.files??[];n!==void 0&&T(n)}),P?.addEventListener("change",
()=>{let[e]=P.files??[];e!==void 0&&T(e)}),l.addEventListener("submit",e=>{e.preventDefault();let[n]=P?.
files??[],i=y("text");n!==void 0?T(n):i===""?a(c,t.say.missing):k(i,null)}),r.addEventListener("subm\
it",e=>{e.preventDefault(),L(String(new FormData(r).get("code")??""))});let E=s("[data-photo]",r);E!==
null&&(E.hidden=!1);let S=E===null?null:s("input",E);S?.addEventListener("change",()=>{let[e]=S.files??
[];e!==void 0&&x(e),S.value=""});let u=s("[data-scan]",r),g=s("[data-view]",r),m=g===null?null:s("vi\
deo",g);if(u!==null&&g!==null&&m!==null&&navigator.mediaDevices!==void 0){let e=u.textContent,n=null,
i=()=>{for(let f of n?.getTracks()??[])f.stop();n=null,m.srcObject=null,g.hidden=!0,u.textContent=e},
d=async f=>{if(n===null)return;let V=await f(m,q).catch(()=>null);n!==null&&(V===null?setTimeout(()=>{
d(f)},Q):(i(),await L(V)))};u.addEventListener("click",async()=>{if(n!==null)return i();try{let f=await D();
n=await navigator.mediaDevices.getUserMedia({video:{facingMode:"environment"}}),m.srcObject=n,g.hidden=
!1,u.textContent=u.dataset.stop??"",await m.play(),d(f)}catch{i(),a(o,t.say.scanFailed)}}),addEventListener(
"pagehide",i),u.hidden=!1}let H=s("[data-offline]"),_=async()=>{let e=await(await C()).keep();H!==null&&
(H.textContent=e,H.hidden=!1)},I=async()=>{if(!("serviceWorker"in navigator))return;await navigator.
serviceWorker.register("/letters-worker.js",{scope:"/letters"});let e=await navigator.serviceWorker.
ready;t.now!==null&&e.active?.postMessage({language:t.language,keep:t.keep})},b=()=>{I().catch(()=>{}),
_().catch(()=>{})};document.readyState==="complete"?b():addEventListener("load",b)};O!==null&&z(O);

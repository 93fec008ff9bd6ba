// Made by `npm run generate` from src/service/verifier/.
var N=/^[A-Z2-7]{20}$/,W=/^(?:HTTPS?:\/\/)?([^/?#\s]+)\/L\/([A-Z2-7]{20})\/?$/,Q=/^HTTPS?:\/\/([^/?#\s]+)/,
O=(t,l)=>{let r=t.replace(/[\s\u200b]+/g,"").toUpperCase();if(N.test(r))return{kind:"code",code:r};let p=l.
map(v=>v.toUpperCase()),[,u="",o=""]=W.exec(r)??[];if(p.includes(u))return{kind:"code",code:o};let[,
w=u]=Q.exec(r)??[];return w===""?{kind:"none"}:{kind:"elsewhere",host:w.toLowerCase()}};var q=250,B=[800],Y=4e6,$=1e7,j=404,s=(t,l=document)=>l.querySelector(t),G=s("[data-verifier]"),F=JSON.
parse(G?.dataset.verifier??"null"),Z=async t=>{let[l,r]=await Promise.all([import(t.script),import(t.
words)]);return new l.Verifier(t,r.SAYINGS)},z=t=>t.type.startsWith("image/"),J=t=>{let l=s("form:ha\
s([name=file])"),r=s("form:has([name=code])"),p=s("[data-first]"),u=s("[data-state]"),o=s("[data-cod\
e-state]");if(l===null||r===null||p===null)return;let w=document.title.split(" · ").at(-1)??"",v=null,
x=()=>(v??=Z(t).catch(e=>{throw v=null,e}),v),i=(e,n)=>{e!==null&&(e.textContent=n)},R=({title:e,html:n})=>{
p.innerHTML=n,document.title=`${e} · ${w}`;let a=s("h1",p);a?.focus(),a?.scrollIntoView({block:"sta\
rt"})},y=e=>String(new FormData(l).get(e)??"").trim(),_=()=>({...y("vin")===""?{}:{vin:y("vin")},...y(
"destination")===""?{}:{destination:y("destination")}}),L=0,T=async(e,n)=>{L+=1;let a=L;i(u,t.say.checking);
let d=null,c="";try{let k=n===null?_():{};d=await(await x()).check(e,k,n),d===null&&(c=t.say.isPaper)}catch{
c=t.say.notReached}a===L&&(d!==null&&R(d),i(u,c))},P=async e=>{let n=O(e,t.hosts);if(n.kind==="none")
return i(o,t.say.codeWrong);if(n.kind==="elsewhere")return i(o,t.say.otherPlace.replace("{host}",n.host));
i(o,t.say.checking);let a;try{a=await fetch(`/L/${n.code}`,{headers:{accept:"application/vc"},credentials:"\
omit",cache:"no-store"})}catch{return i(o,t.say.codeOffline)}if(a.status===j)return i(o,t.say.codeUnknown);
if(!a.ok)return i(o,t.say.notReached);let d=new Uint8Array(await a.arrayBuffer());i(o,""),await T(d,
n.code)},V=async()=>(await import(t.qr)).readQr,b=async e=>{i(o,t.say.checking);try{let n=e.size>$?null:
await(await V())(await createImageBitmap(e));n===null?i(o,t.say.noCode):await P(n)}catch{i(o,t.say.noCode)}
i(u,""),o?.textContent!==""&&o?.scrollIntoView({block:"center"})},M=async e=>z(e)?b(e):T(new Uint8Array(
await e.slice(0,Y).arrayBuffer()),null),S=s("[name=file]",l),h=s("[data-drop-letter]",l);for(let e of document.
querySelectorAll("[data-with-script]"))e.hidden=!1;i(s("[data-kept]"),t.say.keptHere);let H=e=>n=>{n.
preventDefault(),h?.classList.toggle("over",e)};h?.addEventListener("dragover",H(!0)),h?.addEventListener(
"dragleave",H(!1)),h?.addEventListener("drop",e=>{H(!1)(e);let[n]=e.dataTransfer?.files??[];n!==void 0&&
M(n)}),S?.addEventListener("change",()=>{let[e]=S.files??[];e!==void 0&&M(e)}),l.addEventListener("s\
ubmit",e=>{e.preventDefault();let[n]=S?.files??[],a=y("text");n!==void 0?M(n):a===""?i(u,t.say.missing):
T(a,null)}),r.addEventListener("submit",e=>{e.preventDefault(),P(String(new FormData(r).get("code")??
""))});let E=s("[data-photo]",r);E!==null&&(E.hidden=!1);let D=E===null?null:s("input",E);D?.addEventListener(
"change",()=>{let[e]=D.files??[];e!==void 0&&b(e),D.value=""});let f=s("[data-scan]",r),g=s("[data-v\
iew]",r),m=g===null?null:s("video",g);if(f!==null&&g!==null&&m!==null&&navigator.mediaDevices!==void 0){
let e=f.textContent,n=null,a=()=>{for(let c of n?.getTracks()??[])c.stop();n=null,m.srcObject=null,g.
hidden=!0,f.textContent=e},d=async c=>{if(n===null)return;let k=await c(m,B).catch(()=>null);n!==null&&
(k===null?setTimeout(()=>{d(c)},q):(a(),await P(k)))};f.addEventListener("click",async()=>{if(n!==null)
return a();try{let c=await V();n=await navigator.mediaDevices.getUserMedia({video:{facingMode:"envir\
onment"}}),m.srcObject=n,g.hidden=!1,f.textContent=f.dataset.stop??"",await m.play(),d(c)}catch{a(),
i(o,t.say.scanFailed)}}),addEventListener("pagehide",a),f.hidden=!1}let C=s("[data-offline]"),I=async()=>{
let e=await(await x()).keep();C!==null&&(C.textContent=e,C.hidden=!1)},U=async()=>{if(!("serviceWork\
er"in navigator))return;await navigator.serviceWorker.register("/letters-worker.js",{scope:"/letters"});
let e=await navigator.serviceWorker.ready;t.now!==null&&e.active?.postMessage({language:t.language,keep:t.
keep})},A=()=>{U().catch(()=>{}),I().catch(()=>{})};document.readyState==="complete"?A():addEventListener(
"load",A)};F!==null&&J(F);

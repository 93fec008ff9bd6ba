// Made by `npm run generate` from src/service/verifier/.
var q=/^[A-Z2-7]{20}$/,W=/^(?:HTTPS?:\/\/)?([^/?#\s]+)\/L\/([A-Z2-7]{20})\/?$/,Q=/^HTTPS?:\/\/([^/?#\s]+)/,
O=(n,l)=>{let s=n.replace(/[\s\u200b]+/g,"").toUpperCase();if(q.test(s))return{kind:"code",code:s};let p=l.
map(v=>v.toUpperCase()),[,u="",r=""]=W.exec(s)??[];if(p.includes(u))return{kind:"code",code:r};let[,
h=u]=Q.exec(s)??[];return h===""?{kind:"none"}:{kind:"elsewhere",host:h.toLowerCase()}};var $=250,B=[800],Y=4e6,j=1e7,G=404,i=(n,l=document)=>l.querySelector(n),Z=i("[data-verifier]"),F=JSON.
parse(Z?.dataset.verifier??"null"),z=async n=>{let[l,s]=await Promise.all([import(n.script),import(n.
words)]);return new l.Verifier(n,s.SAYINGS)},J=n=>n.type.startsWith("image/"),K=n=>{let l=i("form:ha\
s([name=file])"),s=i("form[data-find]"),p=i("[data-first]"),u=i("[data-state]"),r=i("[data-photograp\
h-state]");if(l===null||s===null||p===null)return;let h=document.title.split(" · ").at(-1)??"",v=null,
b=()=>(v??=z(n).catch(e=>{throw v=null,e}),v),o=(e,t)=>{e!==null&&(e.textContent=t)},I=({title:e,html:t})=>{
p.innerHTML=t,document.title=`${e} · ${h}`;let a=i("h1",p);a?.focus(),a?.scrollIntoView({block:"sta\
rt"})},g=e=>String(new FormData(l).get(e)??"").trim(),R=()=>({...g("vin")===""?{}:{vin:g("vin")},...g(
"destination")===""?{}:{destination:g("destination")}}),k=0,T=async(e,t)=>{k+=1;let a=k;o(u,n.say.checking);
let d=null,c="";try{let L=t===null?R():{};d=await(await b()).check(e,L,t),d===null&&(c=n.say.isPaper)}catch{
c=n.say.notReached}a===k&&(d!==null&&I(d),o(u,c))},_=e=>{let t=i("[name=q]",s);t!==null&&(t.value=e),
s.submit()},P=async e=>{let t=O(e,n.hosts);if(t.kind==="none")return _(e);if(t.kind==="elsewhere")return o(
r,n.say.otherPlace.replace("{host}",t.host));o(r,n.say.checking);let a;try{a=await fetch(`/L/${t.code}`,
{headers:{accept:"application/vc"},credentials:"omit",cache:"no-store"})}catch{return o(r,n.say.codeOffline)}
if(a.status===G)return location.assign(`/L/${t.code}`);if(!a.ok)return o(r,n.say.notReached);let d=new Uint8Array(
await a.arrayBuffer());o(r,""),await T(d,t.code)},x=async()=>(await import(n.qr)).readQr,V=async e=>{
o(r,n.say.checking);try{let t=e.size>j?null:await(await x())(await createImageBitmap(e));t===null?o(
r,n.say.noCode):await P(t)}catch{o(r,n.say.noCode)}o(u,""),r?.textContent!==""&&r?.scrollIntoView({block:"\
center"})},M=async e=>J(e)?V(e):T(new Uint8Array(await e.slice(0,Y).arrayBuffer()),null),H=i("[name=\
file]",l),w=i("[data-drop-letter]",l);for(let e of document.querySelectorAll("[data-with-script]"))e.
hidden=!1;o(i("[data-kept]"),n.say.keptHere);let S=e=>t=>{t.preventDefault(),w?.classList.toggle("ov\
er",e)};w?.addEventListener("dragover",S(!0)),w?.addEventListener("dragleave",S(!1)),w?.addEventListener(
"drop",e=>{S(!1)(e);let[t]=e.dataTransfer?.files??[];t!==void 0&&M(t)}),H?.addEventListener("change",
()=>{let[e]=H.files??[];e!==void 0&&M(e)}),l.addEventListener("submit",e=>{e.preventDefault();let[t]=H?.
files??[],a=g("text");t!==void 0?M(t):a===""?o(u,n.say.missing):T(a,null)}),s.addEventListener("subm\
it",e=>{e.preventDefault(),P(String(new FormData(s).get("q")??""))});let E=i("[data-photograph]",s);
E!==null&&(E.hidden=!1);let D=E===null?null:i("input",E);D?.addEventListener("change",()=>{let[e]=D.
files??[];e!==void 0&&V(e),D.value=""});let f=i("[data-scan]",s),m=i("[data-view]"),y=m===null?null:
i("video",m);if(f!==null&&m!==null&&y!==null&&navigator.mediaDevices!==void 0){let e=f.textContent,t=null,
a=()=>{for(let c of t?.getTracks()??[])c.stop();t=null,y.srcObject=null,m.hidden=!0,f.textContent=e},
d=async c=>{if(t===null)return;let L=await c(y,B).catch(()=>null);t!==null&&(L===null?setTimeout(()=>{
d(c)},$):(a(),await P(L)))};f.addEventListener("click",async()=>{if(t!==null)return a();try{let c=await x();
t=await navigator.mediaDevices.getUserMedia({video:{facingMode:"environment"}}),y.srcObject=t,m.hidden=
!1,f.textContent=f.dataset.stop??"",await y.play(),d(c)}catch{a(),o(r,n.say.scanFailed)}}),addEventListener(
"pagehide",a),f.hidden=!1}let C=i("[data-offline]"),U=async()=>{let e=await(await b()).keep();C!==null&&
(C.textContent=e,C.hidden=!1)},N=async()=>{if(!("serviceWorker"in navigator))return;await navigator.
serviceWorker.register("/letters-worker.js",{scope:"/letters"});let e=await navigator.serviceWorker.
ready;n.now!==null&&e.active?.postMessage({language:n.language,keep:n.keep})},A=()=>{N().catch(()=>{}),
U().catch(()=>{})};document.readyState==="complete"?A():addEventListener("load",A)};F!==null&&K(F);

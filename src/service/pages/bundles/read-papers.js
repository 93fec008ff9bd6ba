// Made by `npm run generate` from src/service/reader/.
var v=i=>document.querySelector(i),E=(i,s)=>{let n=document.createElement(i);return n.textContent=s,
n},h=class{#t;#e=null;#r=()=>{};constructor(s){this.#t=s}stop(){this.#r()}read(s,n){let{language:d,wasm:u,
say:l}=this.#t;this.#e??=new Worker(this.#t.worker,{type:"module"});let a=this.#e,p=(c,r=[])=>a.postMessage(
c,r);return new Promise(c=>{let r=0,o=(e,t="")=>{clearTimeout(r),[a.onmessage,a.onerror,this.#r]=[null,
null,()=>{}],e&&(a.terminate(),this.#e=null),t!==""&&n.append(E("p",t)),c()},m=()=>{clearTimeout(r),
r=setTimeout(()=>o(!0,l.tooLong),6e4)},g=async e=>{clearTimeout(r);let t=await fetch(u[e],{credentials:"\
omit"});if(!t.ok)throw new Error(String(t.status));let f=new Uint8Array(await t.arrayBuffer());this.#e===
a&&(m(),p({kind:"wasm",name:e,bytes:f},[f.buffer]))};a.onmessage=({data:e})=>{switch(m(),e.kind){case"\
wants":g(e.name).catch(()=>o(!0,l.notReached));break;case"read":n.innerHTML=e.html;break;case"page":{
let t=new Image;t.alt=l.page.replace("{page}",String(e.page)),t.src=URL.createObjectURL(e.picture),t.
onload=()=>URL.revokeObjectURL(t.src),n.querySelector("[data-pages]")?.append(t);break}case"done":o(
e.worn);break;default:}},a.onerror=()=>o(!0,l.broke),this.#r=()=>o(!0),m(),p({kind:"file",file:s,language:d})})}},
w=i=>{let s=v("#f-papers"),n=v("[data-drop-papers]"),d=v("[data-papers]"),u=v("[data-state]");if(s===
null||n===null||d===null||u===null)return;let l=new h(i),a=0,p=async r=>{if(r.length===0)return;a+=1;
let o=a;l.stop(),d.replaceChildren();for(let[m,g]of r.entries()){u.textContent=i.say.reading.replace(
"{name}",g.name);let e=document.createElement("article"),[t,f]=[E("h2",g.name),document.createElement(
"div")];if(e.className="read-paper",t.tabIndex=-1,e.append(t,f),d.append(e),m===0&&t.focus(),await l.
read(g,f),o!==a)return}u.textContent=i.say.done.replace("{count}",String(r.length))},c=r=>o=>{o.preventDefault(),
n.classList.toggle("over",r)};n.addEventListener("dragover",c(!0)),n.addEventListener("dragleave",c(
!1)),n.addEventListener("drop",r=>{c(!1)(r),p([...r.dataTransfer?.files??[]])}),s.addEventListener("\
change",()=>{p([...s.files??[]]),s.value=""}),n.hidden=!1},k=JSON.parse(v("[data-reader]")?.dataset.
reader??"null");k!==null&&w(k);

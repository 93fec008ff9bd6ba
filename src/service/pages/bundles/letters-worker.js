// Made by `npm run generate` from src/service/verifier/.
"use strict";(()=>{var o=globalThis,d="letters-page",l="/letters",u=/^\/assets\/[0-9a-f]{16}\/[\w.-]+$/,w=/^[a-z]{2}$/,
f=30,h=5e3,c=e=>`${l}?lang=${e}&kept=1`,p=e=>fetch(c(e),{credentials:"omit",headers:{accept:"text/ht\
ml"}}),g=async(e,t)=>{let n=await caches.open(d);for(let a of t){if(await n.match(a,{ignoreVary:!0})!==
void 0)continue;let r=await fetch(a,{credentials:"omit"});if(!r.ok)return;await n.put(a,r)}let s=await p(
e);if(!s.ok)return;await n.put(c(e),s),await n.put("/letters-last",new Response(e));let i=new Set(t);
for(let a of await n.keys()){let{pathname:r}=new URL(a.url);(r===l&&!a.url.endsWith(c(e))||u.test(r)&&
!i.has(r))&&await n.delete(a)}},m=async()=>{let e=await caches.open(d),t=await(await e.match("/lette\
rs-last"))?.text();return(t===void 0?void 0:await e.match(c(t),{ignoreVary:!0}))??Response.error()},
y=async e=>{let t=new Promise(a=>setTimeout(a,h,null)),n=fetch(e),s=await Promise.race([n.catch(()=>null),
t]);if(s!==null)return s;let i=await m();return i.type==="error"?n:i},k=async e=>await(await caches.
open(d)).match(e,{ignoreVary:!0})??fetch(e);o.addEventListener("install",e=>e.waitUntil(o.skipWaiting()));
o.addEventListener("activate",e=>e.waitUntil(o.clients.claim()));o.addEventListener("message",e=>{let{
language:t,keep:n}=e.data;if(typeof t!="string"||!w.test(t)||!Array.isArray(n))return;let s=n.filter(
i=>typeof i=="string"&&u.test(i));e.waitUntil(g(t,s.slice(0,f)).catch(()=>{}))});o.addEventListener(
"fetch",e=>{let{request:t}=e;if(t.method!=="GET")return;let{origin:n,pathname:s}=new URL(t.url);n===
o.location.origin&&(t.mode==="navigate"&&s===l?e.respondWith(y(t)):u.test(s)&&e.respondWith(k(t)))});})();

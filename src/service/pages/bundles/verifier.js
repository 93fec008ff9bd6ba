// Made by `npm run generate` from src/service/verifier/.
var Ho=new TextEncoder,mn=t=>Ho.encode(t),Ht=t=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(t)}catch{return null}};var zo=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),zt=(t,e,n)=>{let r=e<=2?t-1:t,o=Math.floor(
r/400),s=r-o*400,a=((153*(e>2?e-3:e+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
Fo=(t,e)=>e===2&&t%4===0&&(t%100!==0||t%400===0)?29:zo[e]??0,Ft=(t,e,n)=>!Number.isInteger(t)||t<0||
t>9999||!Number.isInteger(e)||e<1||e>12||!Number.isInteger(n)||n<1||n>Fo(t,e)?null:zt(t,e,n),Lt=t=>{
let e=t+719468,n=Math.floor(e/146097),r=e-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var Bo=48,gn=45,be=(t,e,n)=>{let r=0;for(let o=e;o<e+n;o+=1){let s=t.charCodeAt(o)-Bo;if(s<0||s>9)return-1;
r=r*10+s}return r},j=t=>t.length!==10||t.charCodeAt(4)!==gn||t.charCodeAt(7)!==gn?null:Ft(be(t,0,4),
be(t,5,2),be(t,8,2)),Bt=(t,e)=>String(t).padStart(e,"0"),vn=t=>{let e=Lt(t),n=e>>9;return`${n>=0&&n<=
9999?Bt(n,4):`${n<0?"-":"+"}${Bt(Math.abs(n),6)}`}-${Bt(e>>5&15,2)}-${Bt(e&31,2)}`},wn=zt(1990,1,1),
xe=new Array(zt(2060,1,1)-wn),bn=t=>{let e=t-wn;if(e<0||e>=xe.length)return vn(t);let n=xe[e];if(n!==
void 0)return n;let r=vn(t);return xe[e]=r,r};var Se=864e5,xn=288e5,Oe=t=>Math.floor((t+xn)/Se),Sn=t=>bn(Oe(Date.parse(t))),On=t=>new Date(Date.parse(
t)+xn).toISOString().slice(0,16).replace("T"," ");var Wo=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,An=6e4,
k=t=>{let e=Wo.exec(t);if(e===null)return null;let[n,r,o,s,i,a]=e.slice(1,7).map(Number),l=Ft(n??-1,
r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let u=Number((e[7]??"").padEnd(3,"0").slice(0,3)),
[f,c]=[Number(e[9]??0),Number(e[10]??0)];if(f>23||c>59)return null;let y=(f*60+c)*An*(e[8]==="-"?-1:
1);return l*Se+(s*60+i)*An+a*1e3+u-y},Ae=t=>new Date(t).toISOString().replace(/\.\d+Z$/,"Z");var G=class extends Error{fault;at;constructor(e,n){super(e),this.fault=e,this.at=n}},_o=/[ \t\n\r]*/y,
Vo=/[^"\\\u0000-\u001f]*/y,Ko=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,jo=/[\da-fA-F]{4}/y,Ln={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Ee=(t,e,n)=>{e!=="__proto__"?t[e]=n:Object.defineProperty(t,e,{value:n,enumerable:!0,
configurable:!0,writable:!0})},Le=class{#e;#t=0;constructor(e){this.#e=e}whole(){let e=this.#i(0);return this.#s(),
this.#t<this.#e.length&&this.#n("not-json"),e}#n(e){throw new G(e,this.#t)}#o(e){e.lastIndex=this.#t;
let n=e.exec(this.#e)?.[0]??"";return this.#t+=n.length,n}#s(){this.#e.charCodeAt(this.#t)<=32&&this.#o(
_o)}#r(e){return this.#s(),this.#e[this.#t]!==e?!1:(this.#t+=1,!0)}#i(e){switch(e>32&&this.#n("too-d\
eep"),this.#s(),this.#e[this.#t]){case"{":return this.#d(e);case"[":return this.#f(e);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(e,n){return this.#e.startsWith(e,this.#t)||this.#n("not-json"),this.#t+=e.length,
n}#c(){let e=this.#t,n=this.#o(Ko);n===""&&this.#n("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new G("number-too-large",e);return r}#l(){let e=this.#t;this.#t+=1;let n="";for(;;){n+=this.#o(
Vo);let r=this.#e[this.#t];if(this.#t+=1,r==='"')break;if(r!=="\\")throw new G("not-json",this.#t-1);
n+=this.#u()}if(!n.isWellFormed())throw new G("lone-surrogate",e);return n}#u(){let e=this.#e[this.#t]??
"";if(this.#t+=1,e==="u"){let n=this.#o(jo);return n===""&&this.#n("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(Ln,e))throw new G("not-json",this.#t-1);return Ln[e]??""}#f(e){let n=[];
if(this.#t+=1,this.#r("]"))return n;do n.push(this.#i(e+1));while(this.#r(","));return this.#r("]")||
this.#n("not-json"),n}#d(e){let n={};if(this.#t+=1,this.#r("}"))return n;do{this.#s();let r=this.#t;
this.#e[r]!=='"'&&this.#n("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new G("member-twic\
e",r);this.#r(":")||this.#n("not-json"),Ee(n,o,this.#i(e+1))}while(this.#r(","));return this.#r("}")||
this.#n("not-json"),n}},En=(t,e)=>{if(t.length>e)return{ok:!1,fault:"too-long",at:e};try{return{ok:!0,
value:new Le(t).whole()}}catch(n){if(n instanceof G)return{ok:!1,fault:n.fault,at:n.at};throw n}};var Zo=2e5,rt=class extends Error{},Te=(t,e,n)=>{if(n.left-=1,e>32||n.left<0)throw new rt;if(t===null||
typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t)||typeof t=="string"&&t.isWellFormed())return t;
if(typeof t!="object")throw new rt;if(Array.isArray(t)){if(t.length>n.left)throw new rt;return Array.
from(t,s=>Te(s,e+1,n))}let r=Object.getPrototypeOf(t);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new rt;
let o={};for(let[s,i]of Object.entries(t)){if(!s.isWellFormed())throw new rt;i!==void 0&&Ee(o,s,Te(i,
e+1,n))}return o},Wt=t=>{try{return{value:Te(t,0,{left:Zo})}}catch{return null}};var Yo=/^[ !#-[\]-~]*$/,Tn=t=>Yo.test(t)?`"${t}"`:JSON.stringify(t),Jo=t=>{if(t.length>20)return t.sort();
for(let e=1;e<t.length;e+=1){let n=t[e]??"",r=e;for(;r>0&&(t[r-1]??"")>n;r-=1)t[r]=t[r-1]??"";t[r]=n}
return t},U=t=>{if(typeof t=="number"&&!Number.isFinite(t))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof t=="string")return Tn(t);if(t===null||typeof t!="object")return JSON.
stringify(t);let e="";if(Array.isArray(t)){for(let r of t)e+=e===""?U(r):`,${U(r)}`;return`[${e}]`}let n=t;
for(let r of Jo(Object.keys(n))){let o=n[r];o!==void 0&&(e!==""&&(e+=","),e+=`${Tn(r)}:${U(o)}`)}return`\
{${e}}`};var kn=new WeakMap,Xo=(t,e,n)=>{let r=kn.get(t);return r===void 0&&(r=new RegExp(e,"u"),kn.set(t,r)),
r.test(n)},qo=(t,e)=>{let{least:n,most:r,pattern:o,format:s}=t;return e.length<n||e.length>r||o!==void 0&&
!Xo(t,o,e)?!1:s==="date"?j(e)!==null:s!=="date-time"||k(e)!==null},q=t=>({path:"",what:t}),_t=(t,e)=>({
path:`/${t.replaceAll("~","~0").replaceAll("/","~1")}${e.path}`,what:e.what}),Rn=new WeakMap,Qo=t=>{
let e=Rn.get(t);return e===void 0&&(e=Object.entries(t.members),Rn.set(t,e)),e},ts=(t,e)=>{if(e===null||
typeof e!="object"||Array.isArray(e))return q("wrong-type");let n=e;for(let r of Object.keys(n))if(!Object.
hasOwn(t.members,r))return _t(r,q("unknown-member"));for(let[r,o]of Qo(t))if(Object.hasOwn(n,r)){let s=dt(
o,n[r]??null);if(s!==null)return _t(r,s)}else if(!t.optional.includes(r))return _t(r,q("missing-memb\
er"));return null},Cn=(t,e)=>{for(let n=0;n<t.length;n+=1){let r=dt(e(n),t[n]??null);if(r!==null)return _t(
String(n),r)}return null},Pn=(t,e)=>{if(!Array.isArray(e))return q("wrong-type");let n=e;if(t.is==="\
row")return n.length!==t.of.length?q("wrong-value"):Cn(n,o=>t.of[o]);if(n.length<t.least||n.length>t.
most)return q("wrong-value");let r=Cn(n,()=>t.of);return r!==null||!t.once?r:new Set(n).size===n.length?
null:q("wrong-value")},Et=(t,e)=>t&&e?null:q(t?"wrong-value":"wrong-type"),es=(t,e)=>t===e||typeof t==
"object"&&typeof e=="object"&&U(t)===U(e),dt=(t,e)=>{switch(t.is){case"text":return Et(typeof e=="st\
ring",typeof e=="string"&&qo(t,e));case"number":{let n=typeof e=="number"?e:Number.NaN,r=n>=t.least&&
n<=t.most;return Et(typeof e=="number",r&&(!t.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"\
boolean":return Et(typeof e=="boolean",!0);case"exactly":return Et(typeof e==typeof t.value,es(e,t.value));case"\
one-of":return Et(typeof e=="string",typeof e=="string"&&t.values.includes(e));case"list":case"row":
return Pn(t,e);case"or-null":return e===null?null:dt(t.of,e);case"one-or-more":{if(!Array.isArray(e))
return dt(t.of,e);let n={is:"list",of:t.of,least:1,most:t.most,once:!1};return Pn(n,e)}case"object":
return ts(t,e);default:return t}};var Nn=(t,e="")=>({ok:!1,no:{what:t,path:e}}),ns=(t,e)=>{if(typeof t!="string"&&!(t instanceof Uint8Array))
return Wt(t)??{what:"not-json",path:""};if(t.length>e)return{what:"too-long",path:""};let n=typeof t==
"string"?t:Ht(t);if(n===null)return{what:"not-text",path:""};let r=En(n,e);return r.ok?r:{what:r.fault,
path:""}},V=(t,e,n)=>{let r=ns(t,n);if(!("value"in r))return Nn(r.what,r.path);let o=dt(e,r.value);return o===
null?{ok:!0,document:r.value}:Nn(o.what,o.path)};var Dn=new WeakMap,$n=t=>{let e=Dn.get(t);if(e!==void 0)return e;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of t.register.keys)r({role:"register",key:s,holder:t.register});for(let s of t.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});for(let s of t.authorities??
[])for(let i of s.keys)r({role:"authority",key:i,holder:s});let o={keys:n,manufacturers:new Map(t.manufacturers.
map(s=>[s.id,s]))};return Dn.set(t,o),o},Tt=(t,e)=>$n(t).keys.get(e)??null,In=(t,e)=>$n(t).manufacturers.
get(e)??null,Mn=(t,e)=>t.authorities?.find(n=>n.id===e)??null,Vt=(t,e)=>{let n=Oe(e);if(n<(j(t.from)??
Number.POSITIVE_INFINITY))return"not-yet-valid";if(t.until!==null&&n>(j(t.until)??Number.NEGATIVE_INFINITY))
return"no-longer-valid";if(t.compromisedSince===null)return null;let r=k(t.compromisedSince)??Number.
NEGATIVE_INFINITY;return e>=r?"compromised":null},Un=(t,e,n)=>{let r=Tt(t,e);return r===null||Vt(r.key,
n)!==null?null:r};var Hn="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var Fn=new Uint8Array(128).fill(255);for(let t=0;t<Hn.length;t+=1)Fn[Hn.charCodeAt(t)]=t;var rs=200,
Kt=4,os=58**Kt,ke=3,ss=2**(8*ke);var zn=(t,e)=>{let n=0;for(;n<t&&e(n);)n+=1;return n},is=(t,e,n,r)=>{let o=r;for(let s=0;s<t.length;s+=
1){o+=(t[s]??0)*n;let i=Math.floor(o/e);t[s]=o-i*e,o=i}for(;o>0;)t.push(o%e),o=Math.floor(o/e)};var jt=t=>{if(t.length>rs)return null;let e=zn(t.length,a=>t[a]==="1"),n=[],r=e;for(let a=(t.length-
e)%Kt||Kt;r<t.length;a=Kt){let l=0;for(let u=r+a;r<u;r+=1){let f=t.charCodeAt(r),c=f<128?Fn[f]??255:
255;if(c===255)return null;l=l*58+c}is(n,ss,os,l)}let o=new Uint8Array(n.length*ke);for(let[a,l]of n.
entries()){let u=o.length-a*ke;o[u-1]=l&255,o[u-2]=l>>8&255,o[u-3]=l>>16}let s=zn(o.length,a=>o[a]===
0),i=new Uint8Array(e+o.length-s);return i.set(o.subarray(s),e),i};var as={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var Bn=(t,e)=>{if(!e.startsWith("z"))return null;let n=jt(e.slice(1)),{prefix:r,length:o}=as[t];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var Re=t=>mn(U(t)),ls=(t,e)=>{switch(t){case"eddsa-jcs-2022":return e.sha256;case"sm2-jcs-2026":return e.
sm2?.sm3??null;default:return t}},Wn=async(t,e,n,r)=>{let o=ls(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(t),0),s.set(await o(e),32),s};var pt=t=>{let{proof:e,...n}=t,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:Re(
n)}},cs=64,us=t=>{let e=t.startsWith("z")?jt(t.slice(1)):null;return e?.length===cs?e:null},yt=async({
context:t,bytes:e},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==t)return"invalid";let u=us(s);if(u===null)return"invalid";let c=Bn(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(c===null)return"key-unreadable";try{let y=await Wn(
Re(i),e,a,o),g=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return y===null||g===void 0?"suite\
-unknown":await g(c,y,u)?"valid":"invalid"}catch{return"suite-unknown"}},ht=({proof:t})=>Array.isArray(
t)?t:[t];var Gt=async(t,e,n)=>{let r=pt(t),o=[];for(let s of ht(t)){let i=e===null?null:Tt(e,s.verificationMethod),
a=o.find(f=>f.proof.proofValue===s.proofValue&&U(f.proof)===U(s)),l=s.cryptosuite==="sm2-jcs-2026"&&
o.some(f=>f.state==="invalid"),u=async()=>i===null?"key-unknown":a!==void 0?a.state:l?"suite-unknown":
yt(r,s,i.key,n);o.push({proof:s,state:await u(),signer:i})}return o},Zt=t=>{let e=r=>t.filter(o=>o.state===
r).length;if(e("invalid")>0)return{state:"invalid",reason:"signature-does-not-fit"};let n=e("valid");
return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"valid",reason:n===
t.length?"signed-and-unchanged":"some-signatures-not-checked"}};var fs="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",_n=new Uint8Array(128);for(let t of fs)_n[t.charCodeAt(0)]=
1;var ds=t=>{if(t.length!==17)return!1;for(let e=0;e<17;e+=1)if(_n[t.charCodeAt(e)]!==1)return!1;return!0},
Z=t=>ds(t)?t:null;var Vn=t=>t.charCodeAt(2)===57?t.slice(0,3)+t.slice(11,14):t.slice(0,3);var mt=3e5,$=(t,e)=>({state:t,reason:e}),jn=({proof:t})=>k(t.created)??Number.NaN,ps=(t,e)=>t.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=jn(n);return Vt(r.key,s)===null&&s<e}),ys={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},Ce=(t,e,n)=>{let r=t.signer?.key;if(r===void 0)
return $("invalid","key-unknown");let o=jn(t);if(o>n+mt)return $("invalid","signed-in-the-future");let s=Vt(
r,o);return s!==null?$("invalid",ys[s]):t.state!=="valid"?$("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?$("valid","entitled"):ps(e,k(r.compromisedSince)??0)?$("valid","ent\
itled-by-witness"):$("not-checked","key-compromised-and-no-witness")},Kn=["valid","not-checked","inv\
alid"],Pe=t=>t.toSorted((e,n)=>Kn.indexOf(e.state)-Kn.indexOf(n.state))[0],Gn=(t,e,n,r)=>{if(n===null)
return $("not-checked","no-trust-list");let o=In(n,t.issuer.id);if(o===null)return $("invalid","issu\
er-unknown");let s=e.filter(({signer:f})=>f?.holder.id===o.id);if(s.length===0){let f=e.some(({signer:c})=>c!==
null&&c.role!=="register");return $("invalid",f?"key-of-another":"key-unknown")}let{name:i,announcement:a}=t.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return $("invalid","issuer-name-differs");
let l=Pe(s.map(f=>Ce(f,e,r)));if(l===void 0||l.state==="invalid")return l??$("invalid","key-unknown");
let u=Z(t.credentialSubject.vehicles[0].vin);return u===null||!o.makerCodes.includes(Vn(u))?$("inval\
id","maker-code-of-another"):l};var Zn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Yn=new Uint8Array(128).fill(255);for(let t=0;t<Zn.length;t+=1)Yn[Zn.charCodeAt(t)]=t;var Ml=3*1024;var Jn=t=>{if(t.length%4===1)return null;let e=new Uint8Array(Math.floor(t.length*3/4)),n=0,r=0,o=0;
for(let s=0;s<t.length;s+=1){let i=t.charCodeAt(s),a=i<128?Yn[i]??255:255;if(a===255)return null;n=(n<<
6|a)&65535,r+=6,!(r<8)&&(r-=8,e[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?e:null};var hs=131072,ms=2097152;var Xn=(t,e)=>{let n=t[Math.floor(e/8)];return n===void 0||e<0?null:(n>>7-e%8&1)===1};var qn=async(t,{gunzip:e})=>{let n=t.startsWith("u")?Jn(t.slice(1)):null;if(n===null)return null;let r=await e(
n,ms);return r===null||r.length*8<hs?null:r};var gs=(t,e,n)=>{let r=n.indexOf(t.issuer)-n.indexOf(e.issuer);return r===0?t.asOf>e.asOf:r>0},vs=(t,e,n,r)=>{
let o=null;for(let s of n)s.id!==t.statusListCredential||s.purpose!==t.statusPurpose||!e.includes(s.
issuer)||s.asOf>r+mt||(o===null||gs(s,o,e))&&(o=s);return o},ws={revocation:"revoked",suspension:"su\
spended"},Ne=t=>({check:{state:"not-checked",reason:t},asOf:null,fresh:!1}),Yt=(t,e,n,r)=>{let o=[t.
issuer.id,...n===null?[]:[n.register.id]],s=t.credentialStatus.map(u=>{let f=vs(u,o,e,r),c=f===null?
null:Xn(f.bits,Number(u.statusListIndex));return{purpose:u.statusPurpose,list:f,bit:c}});for(let u of[
"revocation","suspension"]){let f=s.find(c=>c.purpose===u&&c.bit===!0);if(!(f?.list===void 0||f.list===
null))return{check:{state:"invalid",reason:ws[u]},asOf:Ae(f.list.asOf),fresh:r<=f.list.freshUntil}}if((k(
t.validFrom)??0)>r+mt)return Ne("not-yet-in-force");if(s.some(({list:u})=>u===null))return Ne("no-st\
atus-list");if(s.some(({bit:u})=>u===null))return Ne("not-in-the-status-list");let i=Math.min(...s.map(
({list:u})=>u?.asOf??0)),a=s.every(({list:u})=>u!==null&&r<=u.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:Ae(i),fresh:a}};var bs=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,xs=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var Ss=t=>{let e=xs.exec(t)?.[0];if(e===void 0)return t;let n=t.slice(e.length);return Z(e==="*"?n.replace(
/\*$/,""):n)??t},Qn=t=>Z(t)??Ss(t.normalize("NFKC").replace(bs,"").toUpperCase());var kt="https://www.w3.org/ns/credentials/v2",Os="https://mileproof.example/ns/v1",As="https://milep\
roof.example/ns/official/v1",tr=[kt,As],Ls="https://mileproof.example/ns/extract/v1",er=[kt,Ls],nr=[
kt,Os];var De=["sales","service","parts","warranty","highVoltage"];var h=(t,e=1)=>({is:"text",least:e,most:t}),E=(t,e)=>({...h(e),pattern:`^(?:${t})$`}),H=(t,e)=>({is:"\
number",whole:!0,least:t,most:e}),T=(t,e,n,r=!1)=>({is:"list",of:t,least:e,most:n,once:r}),m=(t,e=[])=>({
is:"object",members:t,optional:e}),I={...h(40),format:"date-time"},C={...h(10),format:"date"},Jt={is:"\
boolean"};var R=E('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),Es=m({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:E("[a-z0-9\\-]+",60),created:I,verificationMethod:R,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":T(h(200),1,10),proofValue:E("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
Ts=8,z=t=>({...t,members:{...t.members,proof:{is:"one-or-more",of:Es,most:Ts}}});var or=E("[A-Z]{2}",2),ks=E("[A-HJ-NPR-Z0-9]{17}",17),Rt=t=>m({id:R,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:t},statusListIndex:E("0|[1-9][0-9]{0,8}",9),statusListCredential:R}),
rr={months:H(0,600),kilometres:{is:"or-null",of:H(0,1e7)}},Rs=m({number:h(100),name:h(200),address:h(
500),country:or,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,
least:-90,most:90}]},phone:h(60),services:T({is:"one-of",values:De},0,De.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),Cs=2e3,Ps=m({number:h(60),application:h(
60),exporter:m({uscc:E("[0-9A-HJ-NPQRTUWXY]{18}",18),name:h(200)}),destinations:T(or,1,50,!0),vehicles:{
is:"row",of:[m({vin:ks,model:h(200)})]},warranty:m({...rr,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:m(rr)},["highVoltageBatt\
ery"]),parts:m({leadTimeDays:{is:"or-null",of:H(0,3650)},years:H(0,50)}),software:m({updates:Jt,languages:T(
E("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:Jt}),recalls:Jt,outlets:T(Rs,0,Cs)}),
Ns=m({"@context":{is:"exactly",value:nr},id:R,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:m({id:R,name:h(200),announcement:h(60)},["announcement"]),validFrom:I,credentialStatus:{
is:"row",of:[Rt("revocation"),Rt("suspension")]},credentialSubject:Ps}),Xt=z(Ns);var ot=1048576,$e={state:"not-checked",reason:"not-read"},Ie=t=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:t,integrity:$e,issuer:$e,status:$e}),Ds=({reason:t})=>{switch(t){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},sr=t=>t.trim().toUpperCase(),$s=({credentialSubject:t},e)=>{let{vin:n,destination:r,
application:o,exporter:s}=e;return n!==void 0&&t.vehicles[0].vin!==Qn(n)?"not-for-this-vehicle":r!==
void 0&&!t.destinations.includes(sr(r))?"not-for-this-destination":o!==void 0&&t.application!==o.trim()?
"not-for-this-application":s!==void 0&&t.exporter.uscc!==sr(s)?"not-for-this-exporter":null},Is=(t,e,n,r,o)=>{
if(e.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return Ds(n);if(e.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=$s(t,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},ir=async(t,{trustList:e,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=V(t,Xt,ot);if(!i.ok)return Ie(i.no);let a=i.document,l=await Gt(a,e,s),u=Zt(l),f=Gn(
a,l,e,o),c=Yt(a,n,e,o),y=Is(a,u,f,c,r),g=c.check.state==="not-checked"?null:c.asOf;return{answer:y,asOf:g,
integrity:u,issuer:f,status:c.check,letter:a,noLetter:null}};var ar=["refusal","order","bar","suspension","revocation"],lr=["file","told"],Ms={AdministrativeDecision:"\
decision",ExportLicence:"licence",Referral:"referral",RegistrationExtract:"extract"},qt=({type:[,t]})=>Ms[t],
Us={decision:"decision",referral:"decision",licence:"licence",extract:"extract"},cr=t=>Us[qt(t)],ur=t=>qt(
t)==="licence",Qt=t=>"kind"in t?t.kind:"firstRegistration"in t?"extract":"addressee"in t?"referral":
"licence";var fr=6e4,F=m({zh:h(fr),en:h(fr)},["en"]),Me=m({uscc:h(60),name:h(500)},["uscc"]),st=h(60),Hs=2e4,Ue=t=>T(
m({vin:h(60)}),t,Hs),te=T(m({role:{is:"one-of",values:["proposed","signed"]},staff:h(60)}),1,2),dr=m(
{where:F,term:F,article:h(200),until:C,execution:m({words:F,article:h(200)})},["execution"]),pr=T(m(
{kind:h(60),reference:h(200),digest:E("[0-9a-f]{64}",64)},["digest"]),0,2e3),zs=m({number:st,kind:{is:"\
one-of",values:ar},exporter:Me,application:st,licence:st,vehicles:Ue(0),facts:F,grounds:T(m({article:h(
300),words:F},["article"]),1,200),restsOn:pr,follows:F,reconsideration:dr,court:dr,decidedOn:C,signatures:te},
["application","licence"]),Fs=m({number:st,exporter:Me,application:st,destination:h(60),vehicles:Ue(
1),firstDay:C,lastDay:C,signatures:te}),Bs=m({number:st,addressee:Me,claimant:h(500),vehicles:Ue(1),
atRisk:E("-?[0-9]{1,14}[.][0-9]{2}",18),facts:F,grounds:T(m({words:F,notProven:F}),1,200),restsOn:pr,
follows:F,limit:m({words:F,article:h(1e3),until:C}),sentOn:C,signatures:te},["limit"]),Ws=1e3,_s=m({
number:st,destination:E("[A-Z]{2}",2),vehicles:{is:"row",of:[m({vin:h(60),brand:h(200),model:h(200)},
["brand","model"])]},firstRegistration:m({on:C}),transfers:m({count:H(0,Ws),lastOn:C,pendingExportOn:C},
["count","lastOn","pendingExportOn"]),deregistration:m({state:{is:"one-of",values:["deregistered","n\
otDeregistered"]},on:C},["on"]),toldOn:C,basis:{is:"one-of",values:lr},signedOn:C,signatures:te}),ee=(t,e,n={},r=tr)=>m(
{"@context":{is:"exactly",value:r},id:R,type:{is:"exactly",value:["VerifiableCredential",t]},issuer:m(
{id:R,name:h(500)}),validFrom:I,...n,credentialStatus:{is:"row",of:[Rt("revocation"),Rt("suspension")]},
credentialSubject:e}),Vs=ee("AdministrativeDecision",zs),Ks=ee("ExportLicence",Fs,{validUntil:I}),js=ee(
"Referral",Bs),Gs=ee("RegistrationExtract",_s,{},er),yr=z(Vs),hr=z(Ks),mr=z(js),gr=z(Gs);var Zs=(t,e,n,r)=>{if(n===null)return{state:"not-checked",reason:"no-trust-list"};let o=c=>({state:"\
invalid",reason:c}),s=Mn(n,t.issuer.id);if(s===null)return o("issuer-unknown");let i=e.filter(({signer:c})=>c?.
holder.id===s.id);if(i.length===0){let c=e.some(({signer:y})=>y!==null&&y.role!=="register");return o(
c?"key-of-another":"key-unknown")}if(t.issuer.name!==s.name)return o("issuer-name-differs");let a=cr(
t),l=i.filter(({signer:c})=>c?.role==="authority"&&c.key.purposes.includes(a));if(l.length===0)return o(
"key-not-for-this-purpose");let u=Pe(l.map(c=>Ce(c,e,r)))??o("key-unknown");return u.state!=="valid"?
u:{state:"valid",reason:u.reason==="entitled-by-witness"?"entitled-authority-by-witness":"entitled-a\
uthority"}},Ys=(t,{statusLists:e,trustList:n,now:r})=>{let o=Yt(t,e,n,r);return!ur(t)||o.check.state===
"invalid"?o:(k(t.validUntil)??0)+mt<r?{...o,asOf:null,check:{state:"invalid",reason:"expired"},fresh:!0}:
o},Js=({reason:t})=>{switch(t){case"key-not-yet-valid":case"key-no-longer-valid":case"key-compromise\
d":case"signed-in-the-future":return"key-not-valid-on-that-day";case"key-not-for-this-purpose":return"\
key-not-for-this-purpose";default:return"not-by-a-known-authority"}},Xs={revoked:"revoked",suspended:"\
suspended",expired:"expired"},qs=(t,e,n)=>t.state==="invalid"?"changed-after-signing":e.state==="inv\
alid"?Js(e):t.state!=="valid"||e.state!=="valid"?"could-not-be-checked":n.check.state!=="valid"?Xs[n.
check.reason]??"could-not-be-checked":n.fresh?"valid":"valid-when-last-checked",Qs={AdministrativeDecision:yr,
ExportLicence:hr,Referral:mr,RegistrationExtract:gr},ti=t=>typeof t=="string"?t:t instanceof Uint8Array?
Ht(t)??"":JSON.stringify(Wt(t)?.value??null),He=t=>{let e=ti(t);for(let[n,r]of Object.entries(Qs)){if(!e.
includes(`"${n}"`))continue;let o=V(t,r,ot);if(o.ok||o.no.path!=="/type/1")return o}return null},vr=async(t,e)=>{
let n=He(t);if(n===null)return{...await ir(t,e),official:null};if(!n.ok)return{...Ie(n.no),official:null};
let r=n.document,{trustList:o,now:s,crypto:i}=e,a=await Gt(r,o,i),l=Zt(a),u=Zs(r,a,o,s),f=Ys(r,e);return{
answer:qs(l,u,f),integrity:l,issuer:u,status:f.check,asOf:f.check.state==="not-checked"?null:f.asOf,
letter:null,official:r,noLetter:null}};var wr=t=>{let e=He(t)??V(t,Xt,ot);return e.ok?e.document.credentialStatus.map(({statusListCredential:n})=>n):
[]};var ei=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,ne=t=>t.replace(/[\t\r\n]+/g,
" ").replace(ei,"�");var ni={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},re=class{#e;constructor(e){this.#e=
e}toString(){return this.#e}},ri=t=>t.split(`
`).map(ne).join(`
`).replace(/[&<>"']/g,e=>ni[e]??e),br=t=>t instanceof re?`${t}`:Array.isArray(t)?t.map(br).join(""):
t==null||typeof t=="boolean"?"":ri(String(t)),d=(t,...e)=>new re(String.raw({raw:t},...e.map(br)));var N=Uint8Array,gt=Uint16Array,oi=Int32Array,xr=new N([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,
4,4,5,5,5,5,0,0,0,0]),Sr=new N([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,
0,0]),si=new N([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Or=function(t,e){for(var n=new gt(31),
r=0;r<31;++r)n[r]=e+=1<<t[r-1];for(var o=new oi(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)o[s]=
s-n[r]<<5|r;return{b:n,r:o}},Ar=Or(xr,2),Lr=Ar.b,ii=Ar.r;Lr[28]=258,ii[258]=28;var Er=Or(Sr,0),ai=Er.
b,Uc=Er.r,We=new gt(32768);for(w=0;w<32768;++w)Y=(w&43690)>>1|(w&21845)<<1,Y=(Y&52428)>>2|(Y&13107)<<
2,Y=(Y&61680)>>4|(Y&3855)<<4,We[w]=((Y&65280)>>8|(Y&255)<<8)>>1;var Y,w,Ct=(function(t,e,n){for(var r=t.
length,o=0,s=new gt(e);o<r;++o)t[o]&&++s[t[o]-1];var i=new gt(e);for(o=1;o<e;++o)i[o]=i[o-1]+s[o-1]<<
1;var a;if(n){a=new gt(1<<e);var l=15-e;for(o=0;o<r;++o)if(t[o])for(var u=o<<4|t[o],f=e-t[o],c=i[t[o]-
1]++<<f,y=c|(1<<f)-1;c<=y;++c)a[We[c]>>l]=u}else for(a=new gt(r),o=0;o<r;++o)t[o]&&(a[o]=We[i[t[o]-1]++]>>
15-t[o]);return a}),Pt=new N(288);for(w=0;w<144;++w)Pt[w]=8;var w;for(w=144;w<256;++w)Pt[w]=9;var w;
for(w=256;w<280;++w)Pt[w]=7;var w;for(w=280;w<288;++w)Pt[w]=8;var w,Tr=new N(32);for(w=0;w<32;++w)Tr[w]=
5;var w;var li=Ct(Pt,9,1);var ci=Ct(Tr,5,1),ze=function(t){for(var e=t[0],n=1;n<t.length;++n)t[n]>e&&(e=t[n]);return e},B=function(t,e,n){
var r=e/8|0;return(t[r]|t[r+1]<<8)>>(e&7)&n},Fe=function(t,e){var n=e/8|0;return(t[n]|t[n+1]<<8|t[n+
2]<<16)>>(e&7)},ui=function(t){return(t+7)/8|0},oe=function(t,e,n){return(e==null||e<0)&&(e=0),(n==null||
n>t.length)&&(n=t.length),new N(t.subarray(e,n))};var fi=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],D=function(t,e,n){var r=new Error(
e||fi[t]);if(r.code=t,Error.captureStackTrace&&Error.captureStackTrace(r,D),!n)throw r;return r},di=function(t,e,n,r){
var o=t.length,s=r?r.length:0;if(!o||e.f&&!e.l)return n||new N(0);var i=!n,a=i||e.i!=2,l=e.i;i&&(n=new N(
o*3));var u=function(pn){var yn=n.length;if(pn>yn){var hn=new N(Math.max(yn*2,pn));hn.set(n),n=hn}},
f=e.f||0,c=e.p||0,y=e.b||0,g=e.l,v=e.d,x=e.m,b=e.n,L=o*8;do{if(!g){f=B(t,c,1);var P=B(t,c+1,3);if(c+=
3,P)if(P==1)g=li,v=ci,x=9,b=5;else if(P==2){var et=B(t,c,31)+257,ct=B(t,c+10,15)+4,Mt=et+B(t,c+5,31)+
1;c+=14;for(var nt=new N(Mt),me=new N(19),M=0;M<ct;++M)me[si[M]]=B(t,c+M*3,7);c+=ct*3;for(var an=ze(
me),Do=(1<<an)-1,$o=Ct(me,an,1),M=0;M<Mt;){var ln=$o[B(t,c,Do)];c+=ln&15;var S=ln>>4;if(S<16)nt[M++]=
S;else{var ut=0,Ut=0;for(S==16?(Ut=3+B(t,c,3),c+=2,ut=nt[M-1]):S==17?(Ut=3+B(t,c,7),c+=3):S==18&&(Ut=
11+B(t,c,127),c+=7);Ut--;)nt[M++]=ut}}var cn=nt.subarray(0,et),X=nt.subarray(et);x=ze(cn),b=ze(X),g=
Ct(cn,x,1),v=Ct(X,b,1)}else D(1);else{var S=ui(c)+4,_=t[S-4]|t[S-3]<<8,tt=S+_;if(tt>o){l&&D(0);break}
a&&u(y+_),n.set(t.subarray(S,tt),y),e.b=y+=_,e.p=c=tt*8,e.f=f;continue}if(c>L){l&&D(0);break}}a&&u(y+
131072);for(var Io=(1<<x)-1,Mo=(1<<b)-1,ge=c;;ge=c){var ut=g[Fe(t,c)&Io],ft=ut>>4;if(c+=ut&15,c>L){l&&
D(0);break}if(ut||D(2),ft<256)n[y++]=ft;else if(ft==256){ge=c,g=null;break}else{var un=ft-254;if(ft>
264){var M=ft-257,At=xr[M];un=B(t,c,(1<<At)-1)+Lr[M],c+=At}var ve=v[Fe(t,c)&Mo],we=ve>>4;ve||D(3),c+=
ve&15;var X=ai[we];if(we>3){var At=Sr[we];X+=Fe(t,c)&(1<<At)-1,c+=At}if(c>L){l&&D(0);break}a&&u(y+131072);
var fn=y+un;if(y<X){var dn=s-X,Uo=Math.min(X,fn);for(dn+y<0&&D(3);y<Uo;++y)n[y]=r[dn+y]}for(;y<fn;++y)
n[y]=n[y-X]}}e.l=g,e.p=ge,e.b=y,e.f=f,g&&(f=1,e.m=x,e.d=v,e.n=b)}while(!f);return y!=n.length&&i?oe(
n,0,y):n.subarray(0,y)};var pi=new N(0);var yi=function(t,e){return((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)&&D(6,"invalid zlib data"),(t[1]>>
5&1)==+!e&&D(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary"),(t[1]>>3&4)+2};var Be=(function(){function t(e,n){typeof e=="function"&&(n=e,e={}),this.ondata=n;var r=e&&e.dictionary&&
e.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0},this.o=new N(32768),this.p=new N(0),r&&this.
o.set(r)}return t.prototype.e=function(e){if(this.ondata||D(5),this.d&&D(4),!this.p.length)this.p=e;else if(e.
length){var n=new N(this.p.length+e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},t.prototype.
c=function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,r=di(this.p,this.s,this.o);this.ondata(oe(r,n,
this.s.b),this.d),this.o=oe(r,this.s.b-32768),this.s.b=this.o.length,this.p=oe(this.p,this.s.p/8|0),
this.s.p&=7},t.prototype.push=function(e,n){this.e(e),this.c(n)},t})();var kr=(function(){function t(e,n){Be.call(this,e,n),this.v=e&&e.dictionary?2:1}return t.prototype.push=
function(e,n){if(Be.prototype.e.call(this,e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(
yi(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&D(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),Be.prototype.c.call(this,n)},t})();var hi=typeof TextDecoder<"u"&&new TextDecoder,mi=0;try{hi.decode(pi,{stream:!0}),mi=1}catch{}var gi="/EmbeddedFile",Rr=/\bstream\r?\n/g,vi="endstream",wi=2e3,_e=1024,bi=/\/FlateDecode\b/,xi=[37,
80,68,70,45],Cr=t=>xi.every((e,n)=>t[n]===e),Si=(t,e)=>{let n=[],r=0,o=new kr(a=>{if(r+=a.length,r>e)
throw new RangeError("longer than a letter");n.push(a)});try{for(let a=0;a<t.length;a+=_e)o.push(t.subarray(
a,a+_e),a+_e>=t.length)}catch{return null}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.
length;return s},Pr=(t,e)=>{let n=new TextDecoder("latin1").decode(t),r=n.indexOf(gi);if(r<0)return null;
Rr.lastIndex=r;let o=Rr.exec(n);if(o===null||o.index-r>wi)return null;let s=o.index+o[0].length,i=n.
indexOf(vi,s);if(i<0)return null;let a=t.subarray(s,i),l=n.slice(n.lastIndexOf("obj",r),o.index);return bi.
test(l)?Si(a,e):a.length>e?null:a};var ie=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Oi=ie.map((t,e)=>new Date(
Date.UTC(2026,e,1))),vt=t=>{let e=`${t}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(e,
{...r,timeZone:"UTC"});return Oi.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
t))}},se={day:(t,e,n)=>`${t} ${e} ${n}`,month:(t,e)=>`${t} ${e}`,year:t=>t},Ve={en:se,zh:{day:(t,e,n)=>`${n}\
年${e}月${t}日`,month:(t,e)=>`${e}年${t}月`,year:t=>`${t}年`},ru:se,kk:{day:(t,e,n)=>`${n} жыл\
ғы ${t} ${e}`,month:(t,e)=>`${e} жылғы ${t}`,year:t=>`${t} жыл`},ar:se,es:{day:(t,e,n)=>`${t}\
 de ${e} de ${n}`,month:(t,e)=>`${t} de ${e}`,year:t=>t},fr:{...se,day:(t,e,n)=>`${t===1?"1er":t} ${e}\
 ${n}`},uz:{day:(t,e,n)=>`${n}-yil ${t}-${e}`,month:(t,e)=>`${e}-yil ${t}`,year:t=>`${t}-yil`}},Nr=ie.
map((t,e)=>String(e+1)),Dr={en:{inDate:ie,alone:ie},zh:{inDate:Nr,alone:Nr},ru:vt("ru"),kk:vt("kk"),
ar:vt("ar"),es:vt("es"),fr:vt("fr"),uz:vt("uz")},Ai=(t,e)=>{let n=Lt(t),[r,o,s]=[n>>9,n>>5&15,n&31];
return Ve[e].day(s,Dr[e].inDate[o-1]??"",r)},Li=(t,e)=>{let n=Lt(t),[r,o]=[n>>9,n>>5&15];return Ve[e].
month(Dr[e].alone[o-1]??"",r)},Ei=7,Ti=4,wt=(t,e)=>{let n=t.length===Ei?j(`${t}-01`):null;if(n!==null)
return Li(n,e);if(t.length===Ti&&j(`${t}-01-01`)!==null)return Ve[e].year(t);let r=j(t);return r===null?
ne(t):Ai(r,e)};var ae=({language:t,speaks:e=t},n)=>{let[r="",o=""]=On(n).split(" ");return`${wt(r,e)} ${o}`};var ki={zh:"：",fr:" : "},Ri={zh:"、",ar:"، "},$r=t=>ki[t]??": ",Ir=t=>Ri[t]??", ";var Ci={tick:d`<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>`,cross:d`<rect x="1" y="1" width="14" height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>`,
question:d`<path d="M8 1 15 8 8 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>`,half:d`<circle cx="8" cy="8" r="6" class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>`,
ring:d`<circle cx="8" cy="8" r="6" class="so" stroke-dasharray="3 2.3"/>`,bars1:d`<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11.5 2.5h3v11h-3Z" class="st"/>`,
bars2:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.5 2.5h3v11h-3Z" class="st"/>`,
bars3:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>`,mark:d`<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>`},
Xc=d`<svg class="symbols" aria-hidden="true">${Object.entries(Ci).map(([t,e])=>d`<symbol id="s-${t}" viewBox="0 0 16 16">${e}</symbol>`)}</svg>`,
Mr=({shape:t,tone:e})=>d`<svg class="s ${e}" aria-hidden="true"><use href="#s-${t}"/></svg>`;var Pi={yes:"M2.5 8.5 6.5 12.5 13.5 3.5",no:"M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5",paused:"M5.5 3v10\
M10.5 3v10",but:"M8 3v6M8 12.2v.6",unknown:"M5.2 5.6a2.8 2.6 0 1 1 4.2 2.3c-.9.5-1.4 1-1.4 2M8 12.6v\
.6"},Ni={yes:"good",no:"stop",paused:"stop",but:"care",unknown:""},Ur=t=>Ni[t],Hr=t=>d`<i class="seal ${t}" aria-hidden="true"><svg viewBox="0 0 16 16"><path d="${Pi[t]}"/></svg></i>`;var Ke=({answer:t,official:e},{page:n})=>{if(e===null)return n.answers[t];let{both:r}=n.official;return{
...r,...n.official[qt(e)]}[t]??n.answers[t]};var W=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n);var le=8,Di=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],$i=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),Fr=128,je=new Uint8Array(128).fill(Fr);for(let t=0;t<=9;t+=1)je[48+t]=t;Di.forEach(
(t,e)=>{t>=0&&(je[65+e]=t)});var Ii=t=>{if(t.length!==17)return-1;let e=0,n=0;for(let r=0;r<17;r+=1){let o=t.charCodeAt(r),s=je[o&
127];n|=s&Fr|o>>7,e+=s*$i[r]}return n===0?e%11:-1};var Br=t=>Mi(t)==="valid",Mi=t=>{let e=Ii(t);return e<0?"malformed":t.charCodeAt(le)===(e===10?88:48+
e)?"valid":"wrongCheckDigit"};var Wr=t=>{let e=Z(t);if(e===null)return{groups:t===""?[]:[t],checkDigitWrong:!1};let n=[0,3,le+1,le+
2,e.length];return{groups:n.slice(1).map((o,s)=>e.slice(n[s],o)),checkDigitWrong:!Br(e)}};var Ui=t=>t?.every(Number.isFinite)===!0&&Math.abs(t[0])<=180&&Math.abs(t[1])<=90,_r=({position:t})=>Ui(
t);var Vr=({credentialSubject:{warranty:t,parts:e,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:y,kilometres:g})=>o.guarantee(s.months(y),g===null?null:s.kilometres(g)),u=y=>i(y?o.yes:o.
no),{highVoltageBattery:f}=t,{leadTimeDays:c}=e;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(t))],[a.begins,i(o.starts[t.startsOn])],[a.battery,i(f===void 0?o.notStated:l(f))],[
a.parts,i(o.partsYears(s.years(e.years)))],[a.partsTime,i(c===null?o.notStated:o.partsDays(s.days(c)))],
[a.software,u(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,u(n.remoteLock)],[a.recalls,u(r)]]}},Kr=({issuer:t,validFrom:e,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
t.announcement===void 0?i(o):a(t.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(e))]]}),jr=(t,e,n,r,{own:o,told:s})=>{let{outlets:i}=e,a={yes:e.
yes,no:e.no,"not-stated":e.notStated},l=t.flatMap((c,y)=>_r(c)?[]:[String(y+1)]),u=r?.folded??[],f=new Set(
t.map(({country:c})=>c));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:t.map(({name:c,address:y,country:g,phone:v,services:x,servesCarsItDidNotImport:b},L)=>({number:String(
L+1),name:s(c),address:s(f.size>1?`${y}, ${n.country(g)}`:y),phone:v===void 0?o(e.notStated):{...s(v),
dir:"ltr"},services:o(x.length===0?e.notStated:n.list(x.map(P=>i.servicesOf[P]))),serves:o(a[b])})),
none:i.none,map:i.map(r?.marks.length??0,t.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...u.length===0?[]:[i.folded(n.list(u))]]}};var it=["en","zh","ru","kk","ar","es","fr","uz"];var yu=new Map(it.map(t=>[t,new Intl.ListFormat(t,{type:"conjunction"})]));var ce=(t,e)=>e==="uz"?t.replaceAll("‘","ʻ").replaceAll("’","ʼ"):t;var Hi=new Map(it.map(t=>[t,new Intl.DisplayNames([t],{type:"language",fallback:"code"})])),zi={ar:{
kk:"الكازاخية"}},Gr=(t,e)=>{try{return zi[e]?.[t]??ce(Hi.get(e)?.of(t)??t,e)}catch{return t}};var Ou=new Map(it.map(t=>[t,new Intl.NumberFormat(`${t}-u-nu-latn`)])),Zr=(t,e)=>e.map(({type:n,value:r})=>t===
"es"&&n==="group"?" ":r).join("");var Au=new Map(it.map(t=>[t,new Intl.NumberFormat(`${t}-u-nu-latn`,{style:"percent",maximumFractionDigits:2})]));var Fi={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},Bi={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr",uz:"uz"},Wi=(t,e)=>{try{return t.of(e)??e}catch{return e}},bt=t=>{let e=`${Bi[t]}\
-u-nu-latn-ca-gregory`,n=(o,s)=>{let i=new Intl.NumberFormat(e,{style:"unit",unit:o,unitDisplay:s});
return a=>Zr(t,i.formatToParts(a))},r=new Intl.DisplayNames(e,{type:"region"});return{months:n("mont\
h","long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilometer","short"),day:o=>Number.
isNaN(Date.parse(o))?o:wt(Sn(o),t),country:o=>(t==="zh"?Fi[o]:void 0)??ce(Wi(r,o),t),language:o=>Gr(
o,t),list:o=>o.join(Ir(t))}};var _i=({language:t})=>{let e=(n,r=!1)=>({text:n,lang:t,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>e(n),told:n=>({...e(n),lang:"zh"}),fixed:n=>e(n,!0),hasLost:()=>!1}},Vi=({text:t,fixed:e,lang:n},r)=>e?
d`<code dir="ltr">${t}</code>`:n===r?d`${t}`:d`<bdi>${t}</bdi>`,Nt=t=>d`<span class="vin" dir="ltr">${(Z(
t)===null?[t]:Wr(t).groups).map(e=>d`<span>${e}</span>`)}</span>`,Ge=({rows:t},{language:e})=>d`<dl class="facts">${t.
map(([n,r])=>d`<div><dt>${n}</dt><dd>${Vi(r,e)}</dd></div>`)}</dl>`,Yr=(t,e,n=!1)=>{let{language:r,paper:o,
page:s}=e,i=bt(r),a=_i(e),{credentialSubject:l,issuer:u}=t,[{vin:f,model:c}]=l.vehicles,y=Vr(t,o,i,a),
g=Kr(t,o,i,a),v=jr(l.outlets,o,i,null,a),[,,x="",b="",L=""]=v.head,P=(S,_)=>d`<small>${W(s.pair,{name:S,
value:_})}</small>`;return d`<dl class="facts">
      <div><dt>${o.vin}</dt><dd>${Nt(f)}</dd></div>
      <div><dt>${o.model}</dt><dd><bdi>${c}</bdi></dd></div>
      <div><dt>${o.about.issuer}</dt><dd><bdi>${u.name}</bdi></dd></div></dl>
    <h3>${n?s.notInForce:y.heading}</h3>${n?d`<div class="dead">${Ge(y,e)}</div>`:Ge(y,e)}
    <h3>${v.heading}</h3>${v.rows.length===0?d`<p>${s.noOutlets}</p>`:d`<ol class="named-outlets">${v.
rows.map(S=>d`<li><b><bdi>${S.name.text}</bdi></b><br><bdi>${S.address.text}</bdi>
              <small>${W(s.pair,{name:x,value:""})}<bdi dir="ltr">${S.phone.text}</bdi></small>
              ${P(b,S.services.text)}
              ${P(L,S.serves.text)}</li>`)}</ol>`}
    <h3>${s.about}</h3>${Ge(g,e)}
    <h3>${o.notSaid.heading}</h3><ul class="plain">${o.notSaid.lines.map(S=>d`<li>${S}</li>`)}</ul>`};var Dt=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n),Xr=(t,{official:e})=>e.titles[Qt(t.credentialSubject)],
O=(t,e)=>({name:t,value:{is:"fixed",text:e}}),Ki=(t,{official:e})=>({name:e.signatures,value:{is:"li\
nes",lines:t.map(({role:n,staff:r})=>({own:Dt(e[n],{staff:r}),words:null}))}}),ji=(t,{official:e})=>e.
evidence[Object.hasOwn(e.evidence,t)?t:"other"],Jr=(t,{where:e,term:n,article:r,until:o,execution:s},{
lang:i,texts:a,figures:l})=>{let u=({zh:g,en:v})=>i==="zh"?g:v??g,f=l.day(o),c=Dt(a.official.until,{
where:u(e),term:u(n),day:f,article:r}),y=s===void 0?"":` ${u(s.words)} ${s.article}`;return O(t,`${c}${y}`)},
Gi=({name:t,uscc:e})=>e===void 0?t:`${t} ${e}`,qr=(t,{official:e})=>({name:e.facts,value:{is:"words",
words:t}}),Qr=(t,e)=>({name:e.official.restsOn,value:{is:"lines",lines:t.map(({kind:n,reference:r,digest:o})=>({
own:[ji(n,e),r,o?.slice(0,16)??""].join(" ").trim(),words:null}))}}),Ze=(t,{official:e})=>({name:e.vehicles,
value:{is:"vins",vins:t.map(({vin:n})=>n)}}),Zi=(t,{texts:e,figures:n})=>{let{official:r}=e;return[O(
r.application,t.application),O(e.about.destinations,n.country(t.destination)),O(r.days,Dt(r.between,
{first:n.day(t.firstDay),last:n.day(t.lastDay)})),Ze(t.vehicles,e)]},Yi=(t,e)=>{let{texts:n,figures:r}=e,
{official:o}=n;return[...t.application===void 0?[]:[O(o.application,t.application)],...t.licence===void 0?
[]:[O(o.licence,t.licence)],...t.vehicles.length===0?[]:[Ze(t.vehicles,n)],{name:o.follows,value:{is:"\
words",words:t.follows}},qr(t.facts,n),{name:o.grounds,value:{is:"lines",lines:t.grounds.map(({article:s,
words:i})=>({own:s===void 0?"":`${s} `,words:i}))}},Qr(t.restsOn,n),Jr(o.reconsideration,t.reconsideration,
e),Jr(o.court,t.court,e),O(o.decidedOn,r.day(t.decidedOn))]},Ji=(t,{lang:e,texts:n,figures:r})=>{let{
official:o}=n,{limit:s}=t,i=({zh:a,en:l})=>e==="zh"?a:l??a;return[O(o.claimant,t.claimant),O(o.atRisk,
`CNY ${t.atRisk}`),...s===void 0?[]:[O(o.limit,`${r.day(s.until)} ${i(s.words)} ${s.article}`)],Ze(t.
vehicles,n),{name:o.follows,value:{is:"words",words:t.follows}},qr(t.facts,n),{name:o.grounds,value:{
is:"lines",lines:t.grounds.map(({words:a})=>({own:"",words:a}))}},{name:o.notProven,value:{is:"lines",
lines:t.grounds.map(({notProven:a})=>({own:"",words:a}))}},Qr(t.restsOn,n),O(o.sentOn,r.day(t.sentOn))]},
Xi=(t,{texts:e,figures:n})=>{let{extract:r}=e.official,{vehicles:[{brand:o,model:s}],firstRegistration:i,
transfers:{count:a,lastOn:l,pendingExportOn:u},deregistration:{state:f,on:c}}=t,y=(b,L)=>b===void 0?
L:n.day(b),g=c===void 0?r.dayUnknown:Dt(r.deregistered,{day:n.day(c)}),v=Dt(r.notDeregistered,{day:n.
day(t.signedOn)}),x=[o,s].filter(b=>b!==void 0).join(" ");return[{name:e.vin,value:{is:"vins",vins:t.
vehicles.map(({vin:b})=>b)}},O(r.model,x===""?r.notKnown:x),O(r.first,n.day(i.on)),O(r.transfers,a===
void 0?r.notKnown:String(a)),O(r.lastTransfer,y(l,a===0?r.none:r.notKnown)),O(r.pendingExport,y(u,r.
notKnown)),O(r.deregistration,f==="deregistered"?g:v),O(r.basis,r.basisOf[t.basis]),O(r.toldOn,n.day(
t.toldOn)),O(r.signedOn,n.day(t.signedOn)),O(r.notSaid,r.limits)]},qi=(t,e)=>"kind"in t?Yi(t,e):"fir\
stRegistration"in t?Xi(t,e):"addressee"in t?Ji(t,e):Zi(t,e),Qi=(t,{texts:{about:e,official:n},figures:r})=>{
if("firstRegistration"in t){let i=r.country(t.destination);return{label:e.destinations,name:i,text:i}}
let[o,s]="addressee"in t?[n.addressee,t.addressee]:[e.exporter,t.exporter];return{label:o,name:s.name,
text:Gi(s)}},to=({credentialSubject:t,issuer:e},n)=>{let{texts:r}=n,o=Qi(t,n);return[O(r.official.authority,
e.name),O(r.official.number,t.number),O(o.label,o.text),...qi(t,n),Ki(t.signatures,r)]};var eo=({zh:t,en:e},{language:n})=>{let r=d`<span lang="zh" dir="ltr" class="as-written">${t}</span>`;
return e===void 0||n==="zh"?r:d`<span lang="en" dir="ltr" class="as-written">${e}</span><br>${r}`},ta=({
value:t},e)=>{switch(t.is){case"words":return eo(t.words,e);case"fixed":return d`<bdi>${t.text}</bdi>`;case"\
vins":return d`${t.vins.map(n=>d`${Nt(n)}<br>`)}`;case"lines":return d`${t.lines.map(({own:n,words:r})=>{
let o=r===null?"":eo(r,e);return d`${n}${o}<br>`})}`;default:return t}},ea=(t,e)=>{let{paper:n,language:r}=e,
o=!["licence","extract"].includes(Qt(t.credentialSubject))&&r!=="zh",s=to(t,{lang:r,texts:n,figures:bt(
r)});return d`<dl class="facts">${s.map(i=>d`<div><dt>${i.name}</dt><dd>${ta(i,e)}</dd></div>`)}</dl>${o?
d`<p class="quiet">${n.official.chinese}</p>`:""}`},no=(t,e)=>d`<h3>${Xr(t,e.paper)}</h3>${ea(t,e)}`;var ro={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},na=["valid","valid-when-last-checked"],ra=["could-not-be-checked","valid-when\
-last-checked"],oa=t=>ra.includes(t)?"not-checked":t==="valid"?"valid":"invalid",sa={valid:"yes",suspended:"\
paused","valid-when-last-checked":"but","could-not-be-checked":"unknown"},ia=["suspended","revoked"],
Xe=(t,{language:e})=>`${ae({language:e},t)} UTC+8`,qe=(t,e)=>{let{asOf:n,official:r}=t;return W(Ke(t,
e).title,{asOf:n===null?"":Xe(n,e),authority:r?.issuer.name??""})},Ye=(t,{state:e,reason:n},r,o)=>{let{
page:s,checks:i}=o;return d`<li><h3>${Mr(ro[e])} ${W(s.pair,{name:t,value:s.states[e]})}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},aa=({proof:t,issuer:e})=>{let r=("cryptosuite"in t?[t]:t).find(
({verificationMethod:o})=>o.startsWith(`${e.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},Je=(t,e,{page:n})=>e===null?d``:d`<p class="quiet">${W(n.pair,{name:t,value:e})}</p>`,
oo=(t,{trustList:e,notes:n=[]},r,o=d``)=>{let{page:s,checks:i,language:a}=r,{answer:l,asOf:u,integrity:f,
issuer:c,status:y,letter:g,official:v,noLetter:x}=t,b=g??v,L=sa[l]??"no",{means:P}=Ke(t,r),S=u===null?
null:Xe(u,r),_=b===null?null:aa(b),tt=_===null?null:Xe(_,r),et=e===null?null:W(s.trustListOf,{version:String(
e.version),day:wt(e.issuedAt.slice(0,10),a)}),ct=d`<ol class="three-checks">
    ${Ye(i.checks.integrity,f,d``,r)}
    ${Ye(v===null?i.checks.issuer:i.checks.authority,c,d`${Je(s.signedOn,tt,r)}${Je(s.trustList,et,r)}`,
r)}
    ${Ye(i.checks.status,y,Je(s.statusAsOf,S,r),r)}</ol>`,Mt=x===null?d``:d`<p>${i.noLetter[x.what]}${x.
path===""?"":d` ${s.inDocument}${$r(a)}<code dir="ltr">${x.path}</code>`}</p>`;return d`<div class="letter-answer ${ro[oa(
l)].tone}" data-answer="${l}">
      <div class="sign">${Hr(L)}
        <h1 tabindex="-1" class="${Ur(L)}">${qe(t,r)}</h1></div>
      <p class="lead">${W(P,{asOf:S??""})}</p>${Mt}
      ${n.map(nt=>d`<p class="note">${nt}</p>`)}</div>
    ${o}${b===null?"":d`<h2>${s.checksTitle}</h2>${ct}`}
    ${b===null?"":d`<h2>${v===null?s.saysTitle:s.official.saysTitle}</h2>
          <p class="quiet">${s.saysOnly}</p>${na.includes(l)?"":d`<p class="refused">${s.doNotRely}</p>`}${g===
null?"":Yr(g,r,ia.includes(l))}${v===null?"":no(v,r)}`}`};var so=(t,e="facts")=>d`<dl class="${e}">${t.flatMap(([n,r])=>r===null?[]:[d`<div><dt>${n}</dt><dd>${r}</dd></div>`])}</dl>`;var la=16,ca=/.{4}(?=.)/g,io=(t,e,{language:n,page:r,paper:o})=>{let s=bt(n),{credentialSubject:i}=t,
a=f=>d`<b><code dir="ltr">${f}</code></b>`,l="destinations"in i?[[o.vin,d`<b>${Nt(i.vehicles[0].vin)}</b>`],
[o.about.number,a(i.number)],[o.about.destinations,d`<b>${s.list(i.destinations.map(s.country))}</b>`]]:
[[o.official.number,a(i.number)],[o.official.authority,d`<b><bdi>${t.issuer.name}</bdi></b>`]],u="de\
stinations"in i?r.paperMust:r.official.paperMust;return d`<section class="compare"><h2>${r.paperTitle}</h2><p>${u}</p>${so(
[...l,[o.check.hash,a(e.slice(0,la).replace(ca,"$& "))]])}</section>`};var ua=4e6,ao=z(m({"@context":{is:"exactly",value:[kt]},id:R,type:{is:"exactly",value:["VerifiableCr\
edential","BitstringStatusListCredential"]},issuer:R,validFrom:I,validUntil:I,credentialSubject:m({id:R,
type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation","sus\
pension"]},encodedList:E("u[A-Za-z0-9_\\-]+",ua),ttl:H(0,1e12)},["ttl"])},["validUntil"]));var fa=41e5,da=3e5,Qe=(t,e=null)=>({ok:!1,reason:t,no:e}),pa=async(t,{trustList:e,crypto:n})=>{let r=pt(
t),o="signer-unknown",s=!1;for(let i of ht(t)){let a=Tt(e,i.verificationMethod);if(a===null)continue;
let l=await yt(r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o=
"signer-not-entitled";let u=k(i.created)??Number.NaN,f=Un(e,i.verificationMethod,u);s||=f?.holder.id===
t.issuer&&a.key.compromisedSince===null}return s?null:o},lo=async(t,e)=>{let n=V(t,ao,fa);if(!n.ok)return Qe(
"not-a-status-list",n.no);let{document:r}=n,o=await pa(r,e);if(o!==null)return Qe(o);let{encodedList:s,
statusPurpose:i,ttl:a=da}=r.credentialSubject,l=await qn(s,e.compression);if(l===null)return Qe("not\
-unpacked");let u=k(r.validFrom)??0,f=k(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:u,freshUntil:Math.min(u+a,f),bits:l}}};var tn=["decision","licence","extract","figures"];var $t=t=>({is:"or-null",of:t}),co={id:R,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:E("z[1-9A-HJ-NP-Za-km-z]+",120),from:C,until:$t(C),compromisedSince:$t(I)},uo=T(m(
co),0,100),ya={is:"one-of",values:tn},ha=m({id:R,name:h(500),province:$t(E("[0-9]{2}",2)),keys:T(m({
...co,purposes:T(ya,1,tn.length,!0)}),0,100)}),ma=m({id:R,maker:h(100),name:h(200),nameEn:h(200),announcement:$t(
h(60)),uscc:$t(E("[0-9A-HJ-NPQRTUWXY]{18}",18)),brands:T(h(100),0,200,!0),makerCodes:T(E("[A-HJ-NPR-\
Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?",6),0,200,!0),keys:uo}),fo=z(m({format:{is:"exactly",value:"mileproo\
f-trust-list/1"},version:H(1,1e9),issuedAt:I,register:m({id:R,name:h(200),nameEn:h(200),keys:uo}),manufacturers:T(
ma,0,5e3),authorities:T(ha,0,1e3)},["authorities"]));var ga=16e6,ue=(t,e=null)=>({ok:!1,reason:t,no:e}),va=(t,e)=>t.version<e.version||(k(t.issuedAt)??0)<
(k(e.issuedAt)??0),po=async(t,{roots:e,known:n=null,crypto:r})=>{let o=V(t,fo,ga);if(!o.ok)return ue(
"not-a-trust-list",o.no);let s=o.document,i=pt(s),a=!1;for(let l of ht(s)){let u=e.find(({id:c})=>c===
l.verificationMethod);if(u===void 0)continue;let f=await yt(i,l,u,r);if(f==="invalid")return ue("cha\
nged-after-signing");a||=f==="valid"}return a?n!==null&&va(s,n)?ue("older"):{ok:!0,trustList:s}:ue("\
not-signed-by-a-root")};var It=t=>new Uint8Array(t),mo=t=>({sha256:async e=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",It(e))),verifyEd25519:async(e,n,r)=>{try{let o=await crypto.subtle.importKey("raw",It(e),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,It(r),It(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:t}),yo=async(t,e)=>{let n=[],r=0,o=t.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>e)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},ho=(t,e)=>new Blob(
[It(t)]).stream().pipeThrough(e),go={gzip:async t=>{let e=new CompressionStream("gzip");return await yo(
ho(t,e),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(t,e)=>{try{return await yo(ho(t,new DecompressionStream(
"gzip")),e)}catch{return null}}};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var Oo=Object.freeze,xt=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
ye=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,fe=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
nn=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,rn=0x6666666666666666666666666666666666666666666666666666666666666658n,
de=xt-1n,wa=Oo({p:xt,n:ye,h:8n,a:de,d:fe,Gx:nn,Gy:rn}),pe=32,vo=t=>t instanceof Uint8Array||ArrayBuffer.
isView(t)&&t.constructor.name==="Uint8Array"&&t.BYTES_PER_ELEMENT===1,Q=(t,e,n="")=>{if(vo(t)&&(e===
void 0||t.length===e))return t;let r=vo(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:
`type=${typeof t}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},ba=(t,e="",n)=>Uint8Array.from(Q(t,n,e)),Ao=(t,e)=>t.toString(16).padStart(e,"0"),Lo=t=>{let e="";
for(let n of Q(t))e+=Ao(n,2);return e},Eo=t=>{let e="hex invalid";if(typeof t!="string")throw new TypeError(
e);if(t.length%2||!/^[\da-f]*$/i.test(t))throw new RangeError(e);let n=new Uint8Array(t.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=t.charCodeAt(o),i=t.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},on=(...t)=>{let e=0;for(let o of t)e+=Q(o).length;let n=new Uint8Array(e),r=0;for(let o of t)
n.set(o,r),r+=o.length;return n};var at=(t,e,n,r="bad number: out of range")=>{if(typeof t!="bigint")throw new TypeError(r);if(e<=t&&
t<n)return t;throw new RangeError(r)},A=(t,e=xt)=>(t%=e)>=0n?t:e+t,wo=(1n<<255n)-1n,p=t=>{if(t<0n)throw new RangeError(
"negative coordinate");let e=(t>>255n)*19n+(t&wo);return e=(e>>255n)*19n+(e&wo),e%xt},xa=t=>A(t,ye),
Sa=(t,e)=>{if(t===0n)throw new Error("invert: expected non-zero number");if(e<=1n)throw new Error("i\
nvert: expected modulus > 1, got "+e);let n=A(t,e),r=e,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,u=o-
s*a;r=n,n=l,o=s,s=u}if(r!==1n)throw new Error("invert: does not exist");return A(o,e)},Oa=t=>{let e=Na[t];
if(typeof e!="function")throw new Error("hashes."+t+" not set");return e};var Aa=async(t,...e)=>Q(await Oa(t)(on(...e)),64,"digest");var en=t=>{if(t instanceof J)return t;throw new TypeError("Point expected")},To=2n**256n,J=class t{static BASE;static ZERO;X;Y;Z;T;constructor(e,n,r,o){
let s=To;this.X=at(e,0n,s),this.Y=at(n,0n,s),this.Z=at(r,1n,s),this.T=at(o,0n,s),Oo(this)}static CURVE(){
return wa}static fromAffine(e){return new t(e.x,e.y,1n,p(e.x*e.y))}static fromBytes(e,n=!1){let r=ba(
e,"point",pe),o=r[31];r[31]=o&-129;let s=sn(r);n||at(s,0n,xt);let i=p(s*s),a=A(i-1n),l=p(fe*i+1n),{isValid:u,
value:f}=Ta(a,l);if(!u)throw new Error("bad point: y not sqrt");let c=!!(o&128);if(!n&&f===0n&&c)throw new Error(
"bad point: x==0, isLastByteOdd");return c!==!!(f&1n)&&(f=A(-f)),new t(f,s,1n,p(f*s))}static fromHex(e,n){
return t.fromBytes(Eo(e),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let e=de,n=fe,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=p(o*o),u=p(
s*s),f=p(i*i),c=p(f*f),y=p(l*e),g=p(f*(y+u)),v=A(c+p(n*p(l*u)));if(g!==v)throw new Error("bad point:\
 equation left != right (1)");let x=p(o*s),b=p(i*a);if(x!==b)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(e){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=en(e);return p(n*a)===p(
s*o)&&p(r*a)===p(i*o)}is0(){return this.equals(lt)}negate(){return new t(A(-this.X),this.Y,this.Z,A(
-this.T))}double(){let{X:e,Y:n,Z:r}=this,o=de,s=p(e*e),i=p(n*n),a=p(2n*r*r),l=p(o*s),u=A(e+n),f=A(p(
u*u)-s-i),c=A(l+i),y=A(c-a),g=A(l-i),v=p(f*y),x=p(c*g),b=p(f*g),L=p(y*c);return new t(v,x,L,b)}add(e){
let{X:n,Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:u}=en(e),f=de,c=fe,y=p(n*i),g=p(r*a),v=p(p(s*c)*u),x=p(o*l),
b=A(p(A(n+r)*A(i+a))-y-g),L=A(x-v),P=A(x+v),S=A(g-p(f*y)),_=p(b*L),tt=p(P*S),et=p(b*S),ct=p(L*P);return new t(
_,tt,ct,et)}subtract(e){return this.add(en(e).negate())}multiply(e,n=!0){if(!n&&e===0n||(at(e,1n,ye),
!n&&this.is0()))return lt;if(e===1n)return this;if(this.equals(St))return $a(e).p;let r=lt,o=St,s=this;
for(let i=0;n?i<256:e>0n;i++)e&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),e>>=1n;return r}multiplyUnsafe(e){
return this.multiply(e,!1)}toAffine(){let{X:e,Y:n,Z:r}=this;if(this.equals(lt))return{x:0n,y:1n};let o=Sa(
r,xt);if(p(r*o)!==1n)throw new Error("invalid inverse");return{x:p(e*o),y:p(n*o)}}toBytes(){let{x:e,
y:n}=this.toAffine(),r=La(n);return r[31]|=e&1n?128:0,r}toHex(){return Lo(this.toBytes())}clearCofactor(){
return this.multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.
multiply(ye/2n,!1).double().add(this).is0()}},St=new J(nn,rn,1n,A(nn*rn)),lt=new J(0n,1n,1n,0n);J.BASE=
St;J.ZERO=lt;var La=t=>Eo(Ao(at(t,0n,To),64)).reverse(),sn=t=>BigInt("0x"+Lo(Uint8Array.from(Q(t)).reverse())),
K=(t,e)=>{let n=t;for(;e-- >0;)n=p(n*n);return n},Ea=t=>{let e=p(t*t),n=p(e*t),r=p(K(n,2)*n),o=p(K(r,
1)*t),s=p(K(o,5)*o),i=p(K(s,10)*s),a=p(K(i,20)*i),l=p(K(a,40)*a),u=p(K(l,80)*l),f=p(K(u,80)*l),c=p(K(
f,10)*s);return p(K(c,2)*t)},bo=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,
Ta=(t,e)=>{let n=p(e*p(e*e)),r=p(p(n*n)*e),o=Ea(p(t*r)),s=p(t*p(n*o)),i=p(e*p(s*s)),a=s,l=p(s*bo),u=i===
t,f=i===A(-t),c=i===A(-t*bo);return u&&(s=a),(f||c)&&(s=l),(A(s)&1n)===1n&&(s=A(-s)),{isValid:u||f,value:s}},
ka=t=>xa(sn(t));var Ra=async t=>t[1](await Aa("sha512Async",t[0]));var Ca=t=>{if(t===null||typeof t!="object")throw new TypeError("expected valid options object");return t.
zip215??!0},Pa=(t,e,n,r)=>{t=Q(t,64,"signature"),e=Q(e,void 0,"message"),n=Q(n,pe,"publicKey");let o=Ca(
r),s=t.subarray(0,pe),i=sn(t.subarray(pe,64)),a,l,u,f=Uint8Array.of(),c=!1;try{a=J.fromBytes(n,o),l=
J.fromBytes(s,o),u=St.multiply(i,!1),f=on(s,n,e),c=!0}catch{}return[f,g=>{if(!c||!o&&a.isSmallOrder())
return!1;let v=ka(g);return l.add(a.multiply(v,!1)).subtract(u).clearCofactor().is0()}]},ko=async(t,e,n,r={})=>Ra(
Pa(t,e,n,r));var Na={sha512Async:async t=>{let e=globalThis?.crypto?.subtle;if(!e)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await e.digest("SHA-512",on(t)))},sha512:void 0};var Da=()=>{let t=[],e=St,n;for(let r=0;r<33;r++){n=e,t.push(n);for(let o=1;o<128;o++)n=n.add(e),t.push(
n);e=n.double()}return t},xo,So=(t,e)=>{let n=e.negate();return t?n:e},$a=t=>{let e=xo||(xo=Da()),n=lt,
r=St;for(let o=0;o<33;o++){let s=Number(t&255n);t>>=8n,s>128&&(s-=256,t+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,u=s<0;s===0?r=r.add(So(l,e[i])):n=n.add(So(u,e[a]))}if(t!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var Ro=mo(null),Ot={...Ro,verifyEd25519:async(t,e,n)=>{try{return await Ro.verifyEd25519(t,e,n)}catch{
return ko(n,e,t,{zip215:!1}).catch(()=>!1)}}};var Ia="letters-lists",Co="/trust-list",Ma=1e4,Ua=/\/([A-Z2-7]{10}-[RS])$/,Ha=async()=>{try{return await caches.
open(Ia)}catch{return null}},za=async t=>{try{let e=await fetch(t,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(Ma)});return e.ok?await e.text():null}catch{return null}},he=class{#e;#t=Ha();#n=!1;constructor(e){
this.#e=e}get offline(){return this.#n}async#o(e){let n=await(await this.#t)?.match(e,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(e,n){await(await this.#t)?.put(e,new Response(n)).catch(()=>{})}async#r(e){
let[n,r]=[await za(e),await this.#o(e)];return this.#n=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let e=await this.#r(Co),n=e.find(({fetched:l})=>!l),
r=(l,u)=>po(l,{roots:[this.#e],known:u,crypto:Ot}),o=n===void 0?null:await r(n.text,null),s=o?.ok===
!0?o.trustList:null,i=e.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(Co,i.text),a.trustList):s}async statusList(e,n){let r=Ua.exec(e)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await lo(
i,{trustList:n,crypto:Ot,compression:go});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(e){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of e){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var Po="letters-clock",Fa=t=>{try{return t!==null&&localStorage.setItem(Po,String(t-Date.now())),Number(
localStorage.getItem(Po)??0)||0}catch{return t===null?0:t-Date.now()}},Ba=t=>[...t].map(e=>e.toString(
16).padStart(2,"0")).join(""),No=class{#e;#t;#n;#o;constructor(e,n){this.#e=e,this.#t=n,this.#n=new he(
e.root),this.#o=Fa(e.now)}async#s(e,n){let r=[];for(let o of wr(e)){let s=await this.#n.statusList(o,
n);s!==null&&r.push(s)}return r}async check(e,n,r){let o=this.#t,s=typeof e!="string"&&Cr(e),i=s?Pr(
e,ot):e;if(i===null)return null;let a=await this.#n.trustList(),l=a===null?[]:await this.#s(i,a),u=await vr(
i,{trustList:a,statusLists:l,wanted:n,crypto:Ot,now:Date.now()+this.#o}),f=u.letter??u.official,{page:c}=o,
g=(f===null?[]:[f.proof].flat()).some(({cryptosuite:L})=>L.startsWith("sm2")),v=[...s?[c.inPaper]:[],
...this.#n.offline?[c.offlineNow]:[],...g?[c.sm2Here]:[]],x=d``;if(f!==null&&(s||r!==null)){let L=typeof i==
"string"?new TextEncoder().encode(i):i,P=Ba(await Ot.sha256(L)),S=d`<p><a href="/L/${r}">${c.keepTitle}: /L/${r}</a></p>`;
x=d`${io(f,P,o)}${r===null?"":S}`}let b=oo(u,{trustList:a,notes:v},o,x);return{title:qe(u,o),html:String(
await b)}}async keep(){let{page:e,language:n}=this.#t,r=await this.#n.keepAll(this.#e.lists);if(r===
null)return e.offlineNone;let{trustList:o,lists:s}=r,i=Math.min(...s.map(({asOf:l})=>l)),a=l=>`${ae(
{language:n},l)} UTC+8`;return W(e.offlineKept,{version:String(o.version),trust:a(o.issuedAt),lists:s.
length===0?"–":a(new Date(i).toISOString())})}};export{No as Verifier};

// Made by `npm run generate` from src/service/verifier/.
var Ao=new TextEncoder,pn=t=>Ao.encode(t),Dt=t=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(t)}catch{return null}};var ko=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),$t=(t,e,n)=>{let r=e<=2?t-1:t,o=Math.floor(
r/400),s=r-o*400,a=((153*(e>2?e-3:e+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
Lo=(t,e)=>e===2&&t%4===0&&(t%100!==0||t%400===0)?29:ko[e]??0,It=(t,e,n)=>!Number.isInteger(t)||t<0||
t>9999||!Number.isInteger(e)||e<1||e>12||!Number.isInteger(n)||n<1||n>Lo(t,e)?null:$t(t,e,n),Mt=t=>{
let e=t+719468,n=Math.floor(e/146097),r=e-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var Eo=48,yn=45,ye=(t,e,n)=>{let r=0;for(let o=e;o<e+n;o+=1){let s=t.charCodeAt(o)-Eo;if(s<0||s>9)return-1;
r=r*10+s}return r},_=t=>t.length!==10||t.charCodeAt(4)!==yn||t.charCodeAt(7)!==yn?null:It(ye(t,0,4),
ye(t,5,2),ye(t,8,2));var To=$t(1990,1,1),ga=new Array($t(2060,1,1)-To);var he=864e5,hn=288e5,mn=t=>Math.floor((t+hn)/he);var gn=t=>new Date(Date.parse(t)+hn).toISOString().slice(0,16).replace("T"," ");var Co=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,vn=6e4,
T=t=>{let e=Co.exec(t);if(e===null)return null;let[n,r,o,s,i,a]=e.slice(1,7).map(Number),l=It(n??-1,
r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let u=Number((e[7]??"").padEnd(3,"0").slice(0,3)),
[f,c]=[Number(e[9]??0),Number(e[10]??0)];if(f>23||c>59)return null;let y=(f*60+c)*vn*(e[8]==="-"?-1:
1);return l*he+(s*60+i)*vn+a*1e3+u-y},me=t=>new Date(t).toISOString().replace(/\.\d+Z$/,"Z");var K=class extends Error{fault;at;constructor(e,n){super(e),this.fault=e,this.at=n}},Ro=/[ \t\n\r]*/y,
Po=/[^"\\\u0000-\u001f]*/y,No=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Do=/[\da-fA-F]{4}/y,wn={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},ve=(t,e,n)=>{e!=="__proto__"?t[e]=n:Object.defineProperty(t,e,{value:n,enumerable:!0,
configurable:!0,writable:!0})},ge=class{#e;#t=0;constructor(e){this.#e=e}whole(){let e=this.#i(0);return this.#s(),
this.#t<this.#e.length&&this.#n("not-json"),e}#n(e){throw new K(e,this.#t)}#o(e){e.lastIndex=this.#t;
let n=e.exec(this.#e)?.[0]??"";return this.#t+=n.length,n}#s(){this.#e.charCodeAt(this.#t)<=32&&this.#o(
Ro)}#r(e){return this.#s(),this.#e[this.#t]!==e?!1:(this.#t+=1,!0)}#i(e){switch(e>32&&this.#n("too-d\
eep"),this.#s(),this.#e[this.#t]){case"{":return this.#d(e);case"[":return this.#f(e);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(e,n){return this.#e.startsWith(e,this.#t)||this.#n("not-json"),this.#t+=e.length,
n}#c(){let e=this.#t,n=this.#o(No);n===""&&this.#n("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new K("number-too-large",e);return r}#l(){let e=this.#t;this.#t+=1;let n="";for(;;){n+=this.#o(
Po);let r=this.#e[this.#t];if(this.#t+=1,r==='"')break;if(r!=="\\")throw new K("not-json",this.#t-1);
n+=this.#u()}if(!n.isWellFormed())throw new K("lone-surrogate",e);return n}#u(){let e=this.#e[this.#t]??
"";if(this.#t+=1,e==="u"){let n=this.#o(Do);return n===""&&this.#n("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(wn,e))throw new K("not-json",this.#t-1);return wn[e]??""}#f(e){let n=[];
if(this.#t+=1,this.#r("]"))return n;do n.push(this.#i(e+1));while(this.#r(","));return this.#r("]")||
this.#n("not-json"),n}#d(e){let n={};if(this.#t+=1,this.#r("}"))return n;do{this.#s();let r=this.#t;
this.#e[r]!=='"'&&this.#n("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new K("member-twic\
e",r);this.#r(":")||this.#n("not-json"),ve(n,o,this.#i(e+1))}while(this.#r(","));return this.#r("}")||
this.#n("not-json"),n}},bn=(t,e)=>{if(t.length>e)return{ok:!1,fault:"too-long",at:e};try{return{ok:!0,
value:new ge(t).whole()}}catch(n){if(n instanceof K)return{ok:!1,fault:n.fault,at:n.at};throw n}};var Io=2e5,nt=class extends Error{},we=(t,e,n)=>{if(n.left-=1,e>32||n.left<0)throw new nt;if(t===null||
typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t)||typeof t=="string"&&t.isWellFormed())return t;
if(typeof t!="object")throw new nt;if(Array.isArray(t)){if(t.length>n.left)throw new nt;return Array.
from(t,s=>we(s,e+1,n))}let r=Object.getPrototypeOf(t);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new nt;
let o={};for(let[s,i]of Object.entries(t)){if(!s.isWellFormed())throw new nt;i!==void 0&&ve(o,s,we(i,
e+1,n))}return o},Ut=t=>{try{return{value:we(t,0,{left:Io})}}catch{return null}};var Mo=/^[ !#-[\]-~]*$/,Sn=t=>Mo.test(t)?`"${t}"`:JSON.stringify(t),Uo=t=>{if(t.length>20)return t.sort();
for(let e=1;e<t.length;e+=1){let n=t[e]??"",r=e;for(;r>0&&(t[r-1]??"")>n;r-=1)t[r]=t[r-1]??"";t[r]=n}
return t},M=t=>{if(typeof t=="number"&&!Number.isFinite(t))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof t=="string")return Sn(t);if(t===null||typeof t!="object")return JSON.
stringify(t);let e="";if(Array.isArray(t)){for(let r of t)e+=e===""?M(r):`,${M(r)}`;return`[${e}]`}let n=t;
for(let r of Uo(Object.keys(n))){let o=n[r];o!==void 0&&(e!==""&&(e+=","),e+=`${Sn(r)}:${M(o)}`)}return`\
{${e}}`};var xn=new WeakMap,Ho=(t,e,n)=>{let r=xn.get(t);return r===void 0&&(r=new RegExp(e,"u"),xn.set(t,r)),
r.test(n)},zo=(t,e)=>{let{least:n,most:r,pattern:o,format:s}=t;return e.length<n||e.length>r||o!==void 0&&
!Ho(t,o,e)?!1:s==="date"?_(e)!==null:s!=="date-time"||T(e)!==null},X=t=>({path:"",what:t}),Ht=(t,e)=>({
path:`/${t.replaceAll("~","~0").replaceAll("/","~1")}${e.path}`,what:e.what}),On=new WeakMap,Fo=t=>{
let e=On.get(t);return e===void 0&&(e=Object.entries(t.members),On.set(t,e)),e},Wo=(t,e)=>{if(e===null||
typeof e!="object"||Array.isArray(e))return X("wrong-type");let n=e;for(let r of Object.keys(n))if(!Object.
hasOwn(t.members,r))return Ht(r,X("unknown-member"));for(let[r,o]of Fo(t))if(Object.hasOwn(n,r)){let s=ct(
o,n[r]??null);if(s!==null)return Ht(r,s)}else if(!t.optional.includes(r))return Ht(r,X("missing-memb\
er"));return null},An=(t,e)=>{for(let n=0;n<t.length;n+=1){let r=ct(e(n),t[n]??null);if(r!==null)return Ht(
String(n),r)}return null},kn=(t,e)=>{if(!Array.isArray(e))return X("wrong-type");let n=e;if(t.is==="\
row")return n.length!==t.of.length?X("wrong-value"):An(n,o=>t.of[o]);if(n.length<t.least||n.length>t.
most)return X("wrong-value");let r=An(n,()=>t.of);return r!==null||!t.once?r:new Set(n).size===n.length?
null:X("wrong-value")},Ot=(t,e)=>t&&e?null:X(t?"wrong-value":"wrong-type"),Bo=(t,e)=>t===e||typeof t==
"object"&&typeof e=="object"&&M(t)===M(e),ct=(t,e)=>{switch(t.is){case"text":return Ot(typeof e=="st\
ring",typeof e=="string"&&zo(t,e));case"number":{let n=typeof e=="number"?e:Number.NaN,r=n>=t.least&&
n<=t.most;return Ot(typeof e=="number",r&&(!t.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"\
boolean":return Ot(typeof e=="boolean",!0);case"exactly":return Ot(typeof e==typeof t.value,Bo(e,t.value));case"\
one-of":return Ot(typeof e=="string",typeof e=="string"&&t.values.includes(e));case"list":case"row":
return kn(t,e);case"or-null":return e===null?null:ct(t.of,e);case"one-or-more":{if(!Array.isArray(e))
return ct(t.of,e);let n={is:"list",of:t.of,least:1,most:t.most,once:!1};return kn(n,e)}case"object":
return Wo(t,e);default:return t}};var Ln=(t,e="")=>({ok:!1,no:{what:t,path:e}}),Vo=(t,e)=>{if(typeof t!="string"&&!(t instanceof Uint8Array))
return Ut(t)??{what:"not-json",path:""};if(t.length>e)return{what:"too-long",path:""};let n=typeof t==
"string"?t:Dt(t);if(n===null)return{what:"not-text",path:""};let r=bn(n,e);return r.ok?r:{what:r.fault,
path:""}},z=(t,e,n)=>{let r=Vo(t,n);if(!("value"in r))return Ln(r.what,r.path);let o=ct(e,r.value);return o===
null?{ok:!0,document:r.value}:Ln(o.what,o.path)};var En=new WeakMap,Tn=t=>{let e=En.get(t);if(e!==void 0)return e;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of t.register.keys)r({role:"register",key:s,holder:t.register});for(let s of t.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});for(let s of t.authorities??
[])for(let i of s.keys)r({role:"authority",key:i,holder:s});let o={keys:n,manufacturers:new Map(t.manufacturers.
map(s=>[s.id,s]))};return En.set(t,o),o},At=(t,e)=>Tn(t).keys.get(e)??null,Cn=(t,e)=>Tn(t).manufacturers.
get(e)??null,Rn=(t,e)=>t.authorities?.find(n=>n.id===e)??null,zt=(t,e)=>{let n=mn(e);if(n<(_(t.from)??
Number.POSITIVE_INFINITY))return"not-yet-valid";if(t.until!==null&&n>(_(t.until)??Number.NEGATIVE_INFINITY))
return"no-longer-valid";if(t.compromisedSince===null)return null;let r=T(t.compromisedSince)??Number.
NEGATIVE_INFINITY;return e>=r?"compromised":null},Pn=(t,e,n)=>{let r=At(t,e);return r===null||zt(r.key,
n)!==null?null:r};var Nn="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var $n=new Uint8Array(128).fill(255);for(let t=0;t<Nn.length;t+=1)$n[Nn.charCodeAt(t)]=t;var _o=200,
Ft=4,Ko=58**Ft,be=3,jo=2**(8*be);var Dn=(t,e)=>{let n=0;for(;n<t&&e(n);)n+=1;return n},Zo=(t,e,n,r)=>{let o=r;for(let s=0;s<t.length;s+=
1){o+=(t[s]??0)*n;let i=Math.floor(o/e);t[s]=o-i*e,o=i}for(;o>0;)t.push(o%e),o=Math.floor(o/e)};var Wt=t=>{if(t.length>_o)return null;let e=Dn(t.length,a=>t[a]==="1"),n=[],r=e;for(let a=(t.length-
e)%Ft||Ft;r<t.length;a=Ft){let l=0;for(let u=r+a;r<u;r+=1){let f=t.charCodeAt(r),c=f<128?$n[f]??255:
255;if(c===255)return null;l=l*58+c}Zo(n,jo,Ko,l)}let o=new Uint8Array(n.length*be);for(let[a,l]of n.
entries()){let u=o.length-a*be;o[u-1]=l&255,o[u-2]=l>>8&255,o[u-3]=l>>16}let s=Dn(o.length,a=>o[a]===
0),i=new Uint8Array(e+o.length-s);return i.set(o.subarray(s),e),i};var Yo={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var In=(t,e)=>{if(!e.startsWith("z"))return null;let n=Wt(e.slice(1)),{prefix:r,length:o}=Yo[t];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var Se=t=>pn(M(t)),Jo=(t,e)=>{switch(t){case"eddsa-jcs-2022":return e.sha256;case"sm2-jcs-2026":return e.
sm2?.sm3??null;default:return t}},Mn=async(t,e,n,r)=>{let o=Jo(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(t),0),s.set(await o(e),32),s};var ut=t=>{let{proof:e,...n}=t,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:Se(
n)}},Go=64,Xo=t=>{let e=t.startsWith("z")?Wt(t.slice(1)):null;return e?.length===Go?e:null},ft=async({
context:t,bytes:e},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==t)return"invalid";let u=Xo(s);if(u===null)return"invalid";let c=In(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(c===null)return"key-unreadable";try{let y=await Mn(
Se(i),e,a,o),h=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return y===null||h===void 0?"suite\
-unknown":await h(c,y,u)?"valid":"invalid"}catch{return"suite-unknown"}},dt=({proof:t})=>Array.isArray(
t)?t:[t];var Bt=async(t,e,n)=>{let r=ut(t),o=[];for(let s of dt(t)){let i=e===null?null:At(e,s.verificationMethod),
a=o.find(f=>f.proof.proofValue===s.proofValue&&M(f.proof)===M(s)),l=s.cryptosuite==="sm2-jcs-2026"&&
o.some(f=>f.state==="invalid"),u=async()=>i===null?"key-unknown":a!==void 0?a.state:l?"suite-unknown":
ft(r,s,i.key,n);o.push({proof:s,state:await u(),signer:i})}return o},Vt=t=>{let e=r=>t.filter(o=>o.state===
r).length;if(e("invalid")>0)return{state:"invalid",reason:"signature-does-not-fit"};let n=e("valid");
return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"valid",reason:n===
t.length?"signed-and-unchanged":"some-signatures-not-checked"}};var qo="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",Un=new Uint8Array(128);for(let t of qo)Un[t.charCodeAt(0)]=
1;var Qo=t=>{if(t.length!==17)return!1;for(let e=0;e<17;e+=1)if(Un[t.charCodeAt(e)]!==1)return!1;return!0},
j=t=>Qo(t)?t:null;var Hn=t=>t.charCodeAt(2)===57?t.slice(0,3)+t.slice(11,14):t.slice(0,3);var pt=3e5,D=(t,e)=>({state:t,reason:e}),Fn=({proof:t})=>T(t.created)??Number.NaN,ts=(t,e)=>t.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=Fn(n);return zt(r.key,s)===null&&s<e}),es={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},xe=(t,e,n)=>{let r=t.signer?.key;if(r===void 0)
return D("invalid","key-unknown");let o=Fn(t);if(o>n+pt)return D("invalid","signed-in-the-future");let s=zt(
r,o);return s!==null?D("invalid",es[s]):t.state!=="valid"?D("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?D("valid","entitled"):ts(e,T(r.compromisedSince)??0)?D("valid","ent\
itled-by-witness"):D("not-checked","key-compromised-and-no-witness")},zn=["valid","not-checked","inv\
alid"],Oe=t=>t.toSorted((e,n)=>zn.indexOf(e.state)-zn.indexOf(n.state))[0],Wn=(t,e,n,r)=>{if(n===null)
return D("not-checked","no-trust-list");let o=Cn(n,t.issuer.id);if(o===null)return D("invalid","issu\
er-unknown");let s=e.filter(({signer:f})=>f?.holder.id===o.id);if(s.length===0){let f=e.some(({signer:c})=>c!==
null&&c.role!=="register");return D("invalid",f?"key-of-another":"key-unknown")}let{name:i,announcement:a}=t.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return D("invalid","issuer-name-differs");
let l=Oe(s.map(f=>xe(f,e,r)));if(l===void 0||l.state==="invalid")return l??D("invalid","key-unknown");
let u=j(t.credentialSubject.vehicles[0].vin);return u===null||!o.makerCodes.includes(Hn(u))?D("inval\
id","maker-code-of-another"):l};var Bn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Vn=new Uint8Array(128).fill(255);for(let t=0;t<Bn.length;t+=1)Vn[Bn.charCodeAt(t)]=t;var ul=3*1024;var _n=t=>{if(t.length%4===1)return null;let e=new Uint8Array(Math.floor(t.length*3/4)),n=0,r=0,o=0;
for(let s=0;s<t.length;s+=1){let i=t.charCodeAt(s),a=i<128?Vn[i]??255:255;if(a===255)return null;n=(n<<
6|a)&65535,r+=6,!(r<8)&&(r-=8,e[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?e:null};var ns=131072,rs=2097152;var Kn=(t,e)=>{let n=t[Math.floor(e/8)];return n===void 0||e<0?null:(n>>7-e%8&1)===1};var jn=async(t,{gunzip:e})=>{let n=t.startsWith("u")?_n(t.slice(1)):null;if(n===null)return null;let r=await e(
n,rs);return r===null||r.length*8<ns?null:r};var os=(t,e,n)=>{let r=n.indexOf(t.issuer)-n.indexOf(e.issuer);return r===0?t.asOf>e.asOf:r>0},ss=(t,e,n,r)=>{
let o=null;for(let s of n)s.id!==t.statusListCredential||s.purpose!==t.statusPurpose||!e.includes(s.
issuer)||s.asOf>r+pt||(o===null||os(s,o,e))&&(o=s);return o},is={revocation:"revoked",suspension:"su\
spended"},Ae=t=>({check:{state:"not-checked",reason:t},asOf:null,fresh:!1}),_t=(t,e,n,r)=>{let o=[t.
issuer.id,...n===null?[]:[n.register.id]],s=t.credentialStatus.map(u=>{let f=ss(u,o,e,r),c=f===null?
null:Kn(f.bits,Number(u.statusListIndex));return{purpose:u.statusPurpose,list:f,bit:c}});for(let u of[
"revocation","suspension"]){let f=s.find(c=>c.purpose===u&&c.bit===!0);if(!(f?.list===void 0||f.list===
null))return{check:{state:"invalid",reason:is[u]},asOf:me(f.list.asOf),fresh:r<=f.list.freshUntil}}if((T(
t.validFrom)??0)>r+pt)return Ae("not-yet-in-force");if(s.some(({list:u})=>u===null))return Ae("no-st\
atus-list");if(s.some(({bit:u})=>u===null))return Ae("not-in-the-status-list");let i=Math.min(...s.map(
({list:u})=>u?.asOf??0)),a=s.every(({list:u})=>u!==null&&r<=u.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:me(i),fresh:a}};var as=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,ls=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var cs=t=>{let e=ls.exec(t)?.[0];if(e===void 0)return t;let n=t.slice(e.length);return j(e==="*"?n.replace(
/\*$/,""):n)??t},Zn=t=>j(t)??cs(t.normalize("NFKC").replace(as,"").toUpperCase());var Kt="https://www.w3.org/ns/credentials/v2",us="https://mileproof.example/ns/v1",fs="https://milep\
roof.example/ns/official/v1",Yn=[Kt,fs],Jn=[Kt,us];var ke=["sales","service","parts","warranty","highVoltage"];var m=(t,e=1)=>({is:"text",least:e,most:t}),L=(t,e)=>({...m(e),pattern:`^(?:${t})$`}),Z=(t,e)=>({is:"\
number",whole:!0,least:t,most:e}),A=(t,e,n,r=!1)=>({is:"list",of:t,least:e,most:n,once:r}),g=(t,e=[])=>({
is:"object",members:t,optional:e}),$={...m(40),format:"date-time"},F={...m(10),format:"date"},jt={is:"\
boolean"};var C=L('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),ds=g({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:L("[a-z0-9\\-]+",60),created:$,verificationMethod:C,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":A(m(200),1,10),proofValue:L("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
ps=8,W=t=>({...t,members:{...t.members,proof:{is:"one-or-more",of:ds,most:ps}}});var Xn=L("[A-Z]{2}",2),ys=L("[A-HJ-NPR-Z0-9]{17}",17),kt=t=>g({id:C,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:t},statusListIndex:L("0|[1-9][0-9]{0,8}",9),statusListCredential:C}),
Gn={months:Z(0,600),kilometres:{is:"or-null",of:Z(0,1e7)}},hs=g({number:m(100),name:m(200),address:m(
500),country:Xn,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,
least:-90,most:90}]},phone:m(60),services:A({is:"one-of",values:ke},0,ke.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),ms=2e3,gs=g({number:m(60),application:m(
60),exporter:g({uscc:L("[0-9A-HJ-NPQRTUWXY]{18}",18),name:m(200)}),destinations:A(Xn,1,50,!0),vehicles:{
is:"row",of:[g({vin:ys,model:m(200)})]},warranty:g({...Gn,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:g(Gn)},["highVoltageBatt\
ery"]),parts:g({leadTimeDays:{is:"or-null",of:Z(0,3650)},years:Z(0,50)}),software:g({updates:jt,languages:A(
L("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:jt}),recalls:jt,outlets:A(hs,0,ms)}),
vs=g({"@context":{is:"exactly",value:Jn},id:C,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:g({id:C,name:m(200),announcement:m(60)},["announcement"]),validFrom:$,credentialStatus:{
is:"row",of:[kt("revocation"),kt("suspension")]},credentialSubject:gs}),Zt=W(vs);var rt=1048576,Le={state:"not-checked",reason:"not-read"},Ee=t=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:t,integrity:Le,issuer:Le,status:Le}),ws=({reason:t})=>{switch(t){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},qn=t=>t.trim().toUpperCase(),bs=({credentialSubject:t},e)=>{let{vin:n,destination:r,
application:o,exporter:s}=e;return n!==void 0&&t.vehicles[0].vin!==Zn(n)?"not-for-this-vehicle":r!==
void 0&&!t.destinations.includes(qn(r))?"not-for-this-destination":o!==void 0&&t.application!==o.trim()?
"not-for-this-application":s!==void 0&&t.exporter.uscc!==qn(s)?"not-for-this-exporter":null},Ss=(t,e,n,r,o)=>{
if(e.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return ws(n);if(e.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=bs(t,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},Qn=async(t,{trustList:e,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=z(t,Zt,rt);if(!i.ok)return Ee(i.no);let a=i.document,l=await Bt(a,e,s),u=Vt(l),f=Wn(
a,l,e,o),c=_t(a,n,e,o),y=Ss(a,u,f,c,r),h=c.check.state==="not-checked"?null:c.asOf;return{answer:y,asOf:h,
integrity:u,issuer:f,status:c.check,letter:a,noLetter:null}};var tr=["refusal","order","bar","suspension","revocation"],xs={AdministrativeDecision:"decision",ExportLicence:"\
licence",Referral:"referral"},Yt=({type:[,t]})=>xs[t],er=t=>Yt(t)==="licence"?"licence":"decision",nr=t=>Yt(
t)==="licence",Jt=t=>"kind"in t?t.kind:"addressee"in t?"referral":"licence";var rr=6e4,U=g({zh:m(rr),en:m(rr)},["en"]),Te=g({uscc:m(60),name:m(500)},["uscc"]),yt=m(60),Os=2e4,Ce=t=>A(
g({vin:m(60)}),t,Os),Re=A(g({role:{is:"one-of",values:["proposed","signed"]},staff:m(60)}),1,2),or=g(
{where:U,term:U,article:m(200),until:F,execution:g({words:U,article:m(200)})},["execution"]),sr=A(g(
{kind:m(60),reference:m(200),digest:L("[0-9a-f]{64}",64)},["digest"]),0,2e3),As=g({number:yt,kind:{is:"\
one-of",values:tr},exporter:Te,application:yt,licence:yt,vehicles:Ce(0),facts:U,grounds:A(g({article:m(
300),words:U},["article"]),1,200),restsOn:sr,follows:U,reconsideration:or,court:or,decidedOn:F,signatures:Re},
["application","licence"]),ks=g({number:yt,exporter:Te,application:yt,destination:m(60),vehicles:Ce(
1),firstDay:F,lastDay:F,signatures:Re}),Ls=g({number:yt,addressee:Te,claimant:m(500),vehicles:Ce(1),
atRisk:L("-?[0-9]{1,14}[.][0-9]{2}",18),facts:U,grounds:A(g({words:U,notProven:U}),1,200),restsOn:sr,
follows:U,limit:g({words:U,article:m(1e3),until:F}),sentOn:F,signatures:Re},["limit"]),Pe=(t,e,n={})=>g(
{"@context":{is:"exactly",value:Yn},id:C,type:{is:"exactly",value:["VerifiableCredential",t]},issuer:g(
{id:C,name:m(500)}),validFrom:$,...n,credentialStatus:{is:"row",of:[kt("revocation"),kt("suspension")]},
credentialSubject:e}),Es=Pe("AdministrativeDecision",As),Ts=Pe("ExportLicence",ks,{validUntil:$}),Cs=Pe(
"Referral",Ls),ir=W(Es),ar=W(Ts),lr=W(Cs);var Rs=(t,e,n,r)=>{if(n===null)return{state:"not-checked",reason:"no-trust-list"};let o=c=>({state:"\
invalid",reason:c}),s=Rn(n,t.issuer.id);if(s===null)return o("issuer-unknown");let i=e.filter(({signer:c})=>c?.
holder.id===s.id);if(i.length===0){let c=e.some(({signer:y})=>y!==null&&y.role!=="register");return o(
c?"key-of-another":"key-unknown")}if(t.issuer.name!==s.name)return o("issuer-name-differs");let a=er(
t),l=i.filter(({signer:c})=>c?.role==="authority"&&c.key.purposes.includes(a));if(l.length===0)return o(
"key-not-for-this-purpose");let u=Oe(l.map(c=>xe(c,e,r)))??o("key-unknown");return u.state!=="valid"?
u:{state:"valid",reason:u.reason==="entitled-by-witness"?"entitled-authority-by-witness":"entitled-a\
uthority"}},Ps=(t,{statusLists:e,trustList:n,now:r})=>{let o=_t(t,e,n,r);return!nr(t)||o.check.state===
"invalid"?o:(T(t.validUntil)??0)+pt<r?{...o,asOf:null,check:{state:"invalid",reason:"expired"},fresh:!0}:
o},Ns=({reason:t})=>{switch(t){case"key-not-yet-valid":case"key-no-longer-valid":case"key-compromise\
d":case"signed-in-the-future":return"key-not-valid-on-that-day";case"key-not-for-this-purpose":return"\
key-not-for-this-purpose";default:return"not-by-a-known-authority"}},Ds={revoked:"revoked",suspended:"\
suspended",expired:"expired"},$s=(t,e,n)=>t.state==="invalid"?"changed-after-signing":e.state==="inv\
alid"?Ns(e):t.state!=="valid"||e.state!=="valid"?"could-not-be-checked":n.check.state!=="valid"?Ds[n.
check.reason]??"could-not-be-checked":n.fresh?"valid":"valid-when-last-checked",Is={AdministrativeDecision:ir,
ExportLicence:ar,Referral:lr},Ms=t=>typeof t=="string"?t:t instanceof Uint8Array?Dt(t)??"":JSON.stringify(
Ut(t)?.value??null),Ne=t=>{let e=Ms(t);for(let[n,r]of Object.entries(Is)){if(!e.includes(`"${n}"`))continue;
let o=z(t,r,rt);if(o.ok||o.no.path!=="/type/1")return o}return null},cr=async(t,e)=>{let n=Ne(t);if(n===
null)return{...await Qn(t,e),official:null};if(!n.ok)return{...Ee(n.no),official:null};let r=n.document,
{trustList:o,now:s,crypto:i}=e,a=await Bt(r,o,i),l=Vt(a),u=Rs(r,a,o,s),f=Ps(r,e);return{answer:$s(l,
u,f),integrity:l,issuer:u,status:f.check,asOf:f.check.state==="not-checked"?null:f.asOf,letter:null,
official:r,noLetter:null}};var ur=t=>{let e=Ne(t)??z(t,Zt,rt);return e.ok?e.document.credentialStatus.map(({statusListCredential:n})=>n):
[]};var Us=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,Gt=t=>t.replace(/[\t\r\n]+/g,
" ").replace(Us,"�");var Hs={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Xt=class{#e;constructor(e){this.#e=
e}toString(){return this.#e}},zs=t=>t.split(`
`).map(Gt).join(`
`).replace(/[&<>"']/g,e=>Hs[e]??e),fr=t=>t instanceof Xt?`${t}`:Array.isArray(t)?t.map(fr).join(""):
t==null||typeof t=="boolean"?"":zs(String(t)),d=(t,...e)=>new Xt(String.raw({raw:t},...e.map(fr)));var R=Uint8Array,ht=Uint16Array,Fs=Int32Array,dr=new R([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,
4,4,5,5,5,5,0,0,0,0]),pr=new R([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,
0,0]),Ws=new R([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),yr=function(t,e){for(var n=new ht(31),
r=0;r<31;++r)n[r]=e+=1<<t[r-1];for(var o=new Fs(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)o[s]=
s-n[r]<<5|r;return{b:n,r:o}},hr=yr(dr,2),mr=hr.b,Bs=hr.r;mr[28]=258,Bs[258]=28;var gr=yr(pr,0),Vs=gr.
b,fc=gr.r,Me=new ht(32768);for(v=0;v<32768;++v)Y=(v&43690)>>1|(v&21845)<<1,Y=(Y&52428)>>2|(Y&13107)<<
2,Y=(Y&61680)>>4|(Y&3855)<<4,Me[v]=((Y&65280)>>8|(Y&255)<<8)>>1;var Y,v,Lt=(function(t,e,n){for(var r=t.
length,o=0,s=new ht(e);o<r;++o)t[o]&&++s[t[o]-1];var i=new ht(e);for(o=1;o<e;++o)i[o]=i[o-1]+s[o-1]<<
1;var a;if(n){a=new ht(1<<e);var l=15-e;for(o=0;o<r;++o)if(t[o])for(var u=o<<4|t[o],f=e-t[o],c=i[t[o]-
1]++<<f,y=c|(1<<f)-1;c<=y;++c)a[Me[c]>>l]=u}else for(a=new ht(r),o=0;o<r;++o)t[o]&&(a[o]=Me[i[t[o]-1]++]>>
15-t[o]);return a}),Et=new R(288);for(v=0;v<144;++v)Et[v]=8;var v;for(v=144;v<256;++v)Et[v]=9;var v;
for(v=256;v<280;++v)Et[v]=7;var v;for(v=280;v<288;++v)Et[v]=8;var v,vr=new R(32);for(v=0;v<32;++v)vr[v]=
5;var v;var _s=Lt(Et,9,1);var Ks=Lt(vr,5,1),De=function(t){for(var e=t[0],n=1;n<t.length;++n)t[n]>e&&(e=t[n]);return e},H=function(t,e,n){
var r=e/8|0;return(t[r]|t[r+1]<<8)>>(e&7)&n},$e=function(t,e){var n=e/8|0;return(t[n]|t[n+1]<<8|t[n+
2]<<16)>>(e&7)},js=function(t){return(t+7)/8|0},qt=function(t,e,n){return(e==null||e<0)&&(e=0),(n==null||
n>t.length)&&(n=t.length),new R(t.subarray(e,n))};var Zs=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],P=function(t,e,n){var r=new Error(
e||Zs[t]);if(r.code=t,Error.captureStackTrace&&Error.captureStackTrace(r,P),!n)throw r;return r},Ys=function(t,e,n,r){
var o=t.length,s=r?r.length:0;if(!o||e.f&&!e.l)return n||new R(0);var i=!n,a=i||e.i!=2,l=e.i;i&&(n=new R(
o*3));var u=function(un){var fn=n.length;if(un>fn){var dn=new R(Math.max(fn*2,un));dn.set(n),n=dn}},
f=e.f||0,c=e.p||0,y=e.b||0,h=e.l,w=e.d,b=e.m,x=e.n,E=o*8;do{if(!h){f=H(t,c,1);var O=H(t,c+1,3);if(c+=
3,O)if(O==1)h=_s,w=Ks,b=9,x=5;else if(O==2){var et=H(t,c,31)+257,it=H(t,c+10,15)+4,Pt=et+H(t,c+5,31)+
1;c+=14;for(var St=new R(Pt),ue=new R(19),I=0;I<it;++I)ue[Ws[I]]=H(t,c+I*3,7);c+=it*3;for(var rn=De(
ue),wo=(1<<rn)-1,bo=Lt(ue,rn,1),I=0;I<Pt;){var on=bo[H(t,c,wo)];c+=on&15;var k=on>>4;if(k<16)St[I++]=
k;else{var at=0,Nt=0;for(k==16?(Nt=3+H(t,c,3),c+=2,at=St[I-1]):k==17?(Nt=3+H(t,c,7),c+=3):k==18&&(Nt=
11+H(t,c,127),c+=7);Nt--;)St[I++]=at}}var sn=St.subarray(0,et),G=St.subarray(et);b=De(sn),x=De(G),h=
Lt(sn,b,1),w=Lt(G,x,1)}else P(1);else{var k=js(c)+4,Q=t[k-4]|t[k-3]<<8,tt=k+Q;if(tt>o){l&&P(0);break}
a&&u(y+Q),n.set(t.subarray(k,tt),y),e.b=y+=Q,e.p=c=tt*8,e.f=f;continue}if(c>E){l&&P(0);break}}a&&u(y+
131072);for(var So=(1<<b)-1,xo=(1<<x)-1,fe=c;;fe=c){var at=h[$e(t,c)&So],lt=at>>4;if(c+=at&15,c>E){l&&
P(0);break}if(at||P(2),lt<256)n[y++]=lt;else if(lt==256){fe=c,h=null;break}else{var an=lt-254;if(lt>
264){var I=lt-257,xt=dr[I];an=H(t,c,(1<<xt)-1)+mr[I],c+=xt}var de=w[$e(t,c)&xo],pe=de>>4;de||P(3),c+=
de&15;var G=Vs[pe];if(pe>3){var xt=pr[pe];G+=$e(t,c)&(1<<xt)-1,c+=xt}if(c>E){l&&P(0);break}a&&u(y+131072);
var ln=y+an;if(y<G){var cn=s-G,Oo=Math.min(G,ln);for(cn+y<0&&P(3);y<Oo;++y)n[y]=r[cn+y]}for(;y<ln;++y)
n[y]=n[y-G]}}e.l=h,e.p=fe,e.b=y,e.f=f,h&&(f=1,e.m=b,e.d=w,e.n=x)}while(!f);return y!=n.length&&i?qt(
n,0,y):n.subarray(0,y)};var Js=new R(0);var Gs=function(t,e){return((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)&&P(6,"invalid zlib data"),(t[1]>>
5&1)==+!e&&P(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary"),(t[1]>>3&4)+2};var Ie=(function(){function t(e,n){typeof e=="function"&&(n=e,e={}),this.ondata=n;var r=e&&e.dictionary&&
e.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0},this.o=new R(32768),this.p=new R(0),r&&this.
o.set(r)}return t.prototype.e=function(e){if(this.ondata||P(5),this.d&&P(4),!this.p.length)this.p=e;else if(e.
length){var n=new R(this.p.length+e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},t.prototype.
c=function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,r=Ys(this.p,this.s,this.o);this.ondata(qt(r,n,
this.s.b),this.d),this.o=qt(r,this.s.b-32768),this.s.b=this.o.length,this.p=qt(this.p,this.s.p/8|0),
this.s.p&=7},t.prototype.push=function(e,n){this.e(e),this.c(n)},t})();var wr=(function(){function t(e,n){Ie.call(this,e,n),this.v=e&&e.dictionary?2:1}return t.prototype.push=
function(e,n){if(Ie.prototype.e.call(this,e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(
Gs(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&P(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),Ie.prototype.c.call(this,n)},t})();var Xs=typeof TextDecoder<"u"&&new TextDecoder,qs=0;try{Xs.decode(Js,{stream:!0}),qs=1}catch{}var Qs="/EmbeddedFile",br=/\bstream\r?\n/g,ti="endstream",ei=2e3,Ue=1024,ni=/\/FlateDecode\b/,ri=[37,
80,68,70,45],Sr=t=>ri.every((e,n)=>t[n]===e),oi=(t,e)=>{let n=[],r=0,o=new wr(a=>{if(r+=a.length,r>e)
throw new RangeError("longer than a letter");n.push(a)});try{for(let a=0;a<t.length;a+=Ue)o.push(t.subarray(
a,a+Ue),a+Ue>=t.length)}catch{return null}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.
length;return s},xr=(t,e)=>{let n=new TextDecoder("latin1").decode(t),r=n.indexOf(Qs);if(r<0)return null;
br.lastIndex=r;let o=br.exec(n);if(o===null||o.index-r>ei)return null;let s=o.index+o[0].length,i=n.
indexOf(ti,s);if(i<0)return null;let a=t.subarray(s,i),l=n.slice(n.lastIndexOf("obj",r),o.index);return ni.
test(l)?oi(a,e):a.length>e?null:a};var te=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],si=te.map((t,e)=>new Date(
Date.UTC(2026,e,1))),mt=t=>{let e=`${t}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(e,
{...r,timeZone:"UTC"});return si.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
t))}},Qt={day:(t,e,n)=>`${t} ${e} ${n}`,month:(t,e)=>`${t} ${e}`,year:t=>t},He={en:Qt,zh:{day:(t,e,n)=>`${n}\
年${e}月${t}日`,month:(t,e)=>`${e}年${t}月`,year:t=>`${t}年`},ru:Qt,kk:{day:(t,e,n)=>`${n} жыл\
ғы ${t} ${e}`,month:(t,e)=>`${e} жылғы ${t}`,year:t=>`${t} жыл`},ar:Qt,es:{day:(t,e,n)=>`${t}\
 de ${e} de ${n}`,month:(t,e)=>`${t} de ${e}`,year:t=>t},fr:{...Qt,day:(t,e,n)=>`${t===1?"1er":t} ${e}\
 ${n}`},uz:{day:(t,e,n)=>`${n}-yil ${t}-${e}`,month:(t,e)=>`${e}-yil ${t}`,year:t=>`${t}-yil`}},Or=te.
map((t,e)=>String(e+1)),Ar={en:{inDate:te,alone:te},zh:{inDate:Or,alone:Or},ru:mt("ru"),kk:mt("kk"),
ar:mt("ar"),es:mt("es"),fr:mt("fr"),uz:mt("uz")},ii=(t,e)=>{let n=Mt(t),[r,o,s]=[n>>9,n>>5&15,n&31];
return He[e].day(s,Ar[e].inDate[o-1]??"",r)},ai=(t,e)=>{let n=Mt(t),[r,o]=[n>>9,n>>5&15];return He[e].
month(Ar[e].alone[o-1]??"",r)},li=7,ci=4,ee=(t,e)=>{let n=t.length===li?_(`${t}-01`):null;if(n!==null)
return ai(n,e);if(t.length===ci&&_(`${t}-01-01`)!==null)return He[e].year(t);let r=_(t);return r===null?
Gt(t):ii(r,e)};var ne=({language:t,speaks:e=t},n)=>{let[r="",o=""]=gn(n).split(" ");return`${ee(r,e)} ${o}`};var ui={tick:d`<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>`,cross:d`<rect x="1" y="1" width="14" height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>`,
question:d`<path d="M8 1 15 8 8 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>`,half:d`<circle cx="8" cy="8" r="6" class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>`,
ring:d`<circle cx="8" cy="8" r="6" class="so" stroke-dasharray="3 2.3"/>`,bars1:d`<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11.5 2.5h3v11h-3Z" class="st"/>`,
bars2:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.5 2.5h3v11h-3Z" class="st"/>`,
bars3:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>`,mark:d`<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>`},
Ac=d`<svg class="symbols" aria-hidden="true">${Object.entries(ui).map(([t,e])=>d`<symbol id="s-${t}" viewBox="0 0 16 16">${e}</symbol>`)}</svg>`,
ze=({shape:t,tone:e})=>d`<svg class="s ${e}" aria-hidden="true"><use href="#s-${t}"/></svg>`;var Fe=({answer:t,official:e},{page:n})=>{if(e===null)return n.answers[t];let{both:r}=n.official;return{
...r,...n.official[Yt(e)]}[t]??n.answers[t]};var B=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n);var re=8,fi=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],di=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),Lr=128,We=new Uint8Array(128).fill(Lr);for(let t=0;t<=9;t+=1)We[48+t]=t;fi.forEach(
(t,e)=>{t>=0&&(We[65+e]=t)});var pi=t=>{if(t.length!==17)return-1;let e=0,n=0;for(let r=0;r<17;r+=1){let o=t.charCodeAt(r),s=We[o&
127];n|=s&Lr|o>>7,e+=s*di[r]}return n===0?e%11:-1};var Er=t=>yi(t)==="valid",yi=t=>{let e=pi(t);return e<0?"malformed":t.charCodeAt(re)===(e===10?88:48+
e)?"valid":"wrongCheckDigit"};var Tr=t=>{let e=j(t);if(e===null)return{groups:t===""?[]:[t],checkDigitWrong:!1};let n=[0,3,re+1,re+
2,e.length];return{groups:n.slice(1).map((o,s)=>e.slice(n[s],o)),checkDigitWrong:!Er(e)}};var hi=t=>t?.every(Number.isFinite)===!0&&Math.abs(t[0])<=180&&Math.abs(t[1])<=90,Cr=({position:t})=>hi(
t);var Rr=({credentialSubject:{warranty:t,parts:e,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:y,kilometres:h})=>o.guarantee(s.months(y),h===null?null:s.kilometres(h)),u=y=>i(y?o.yes:o.
no),{highVoltageBattery:f}=t,{leadTimeDays:c}=e;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(t))],[a.begins,i(o.starts[t.startsOn])],[a.battery,i(f===void 0?o.notStated:l(f))],[
a.parts,i(o.partsYears(s.years(e.years)))],[a.partsTime,i(c===null?o.notStated:o.partsDays(s.days(c)))],
[a.software,u(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,u(n.remoteLock)],[a.recalls,u(r)]]}},Pr=({issuer:t,validFrom:e,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
t.announcement===void 0?i(o):a(t.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(e))]]}),Nr=(t,e,n,r,{own:o,told:s})=>{let{outlets:i}=e,a={yes:e.
yes,no:e.no,"not-stated":e.notStated},l=t.flatMap((c,y)=>Cr(c)?[]:[String(y+1)]),u=r?.folded??[],f=new Set(
t.map(({country:c})=>c));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:t.map(({name:c,address:y,country:h,phone:w,services:b,servesCarsItDidNotImport:x},E)=>({number:String(
E+1),name:s(c),address:s(f.size>1?`${y}, ${n.country(h)}`:y),phone:w===void 0?o(e.notStated):{...s(w),
dir:"ltr"},services:o(b.length===0?e.notStated:n.list(b.map(O=>i.servicesOf[O]))),serves:o(a[x])})),
none:i.none,map:i.map(r?.marks.length??0,t.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...u.length===0?[]:[i.folded(n.list(u))]]}};var Be=(t,e)=>e==="uz"?t.replaceAll("‘","ʻ").replaceAll("’","ʼ"):t;var mi={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},gi={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr",uz:"uz"},vi={zh:"、",ar:"، "},Dr=(t,e)=>{try{return t.of(e)??e}catch{
return e}},gt=t=>{let e=`${gi[t]}-u-nu-latn-ca-gregory`,n=(i,a)=>{let l=new Intl.NumberFormat(e,{style:"\
unit",unit:i,unitDisplay:a});return u=>l.format(u)},r=new Intl.DateTimeFormat(e,{dateStyle:"long",timeZone:"\
Asia/Shanghai"}),o=new Intl.DisplayNames(e,{type:"region"}),s=new Intl.DisplayNames(e,{type:"languag\
e"});return{months:n("month","long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilom\
eter","short"),day:i=>Number.isNaN(Date.parse(i))?i:r.format(Date.parse(i)),country:i=>(t==="zh"?mi[i]:
void 0)??Be(Dr(o,i),t),language:i=>Be(Dr(s,i),t),list:i=>i.join(vi[t]??", ")}};var wi=({language:t})=>{let e=(n,r=!1)=>({text:n,lang:t,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>e(n),told:n=>({...e(n),lang:"zh"}),fixed:n=>e(n,!0),hasLost:()=>!1}},bi=({text:t,fixed:e,lang:n},r)=>e?
d`<code dir="ltr">${t}</code>`:n===r?d`${t}`:d`<bdi>${t}</bdi>`,Tt=t=>d`<span class="vin" dir="ltr">${(j(
t)===null?[t]:Tr(t).groups).map(e=>d`<span>${e}</span>`)}</span>`,$r=({rows:t},{language:e})=>d`<dl class="facts">${t.
map(([n,r])=>d`<div><dt>${n}</dt><dd>${bi(r,e)}</dd></div>`)}</dl>`,Ir=(t,e)=>{let{language:n,paper:r,
page:o}=e,s=gt(n),i=wi(e),{credentialSubject:a,issuer:l}=t,[{vin:u,model:f}]=a.vehicles,c=Rr(t,r,s,i),
y=Pr(t,r,s,i),h=Nr(a.outlets,r,s,null,i),[,,w="",b="",x=""]=h.head,E=(O,k)=>d`<small>${B(o.pair,{name:O,
value:k})}</small>`;return d`<dl class="facts">
      <div><dt>${r.vin}</dt><dd>${Tt(u)}</dd></div>
      <div><dt>${r.model}</dt><dd><bdi>${f}</bdi></dd></div>
      <div><dt>${r.about.issuer}</dt><dd><bdi>${l.name}</bdi></dd></div></dl>
    <h3>${c.heading}</h3>${$r(c,e)}
    <h3>${h.heading}</h3>${h.rows.length===0?d`<p>${o.noOutlets}</p>`:d`<ol class="named-outlets">${h.
rows.map(O=>d`<li><b><bdi>${O.name.text}</bdi></b><br><bdi>${O.address.text}</bdi>
              <small>${B(o.pair,{name:w,value:""})}<bdi dir="ltr">${O.phone.text}</bdi></small>
              ${E(b,O.services.text)}
              ${E(x,O.serves.text)}</li>`)}</ol>`}
    <h3>${o.about}</h3>${$r(y,e)}
    <h3>${r.notSaid.heading}</h3><ul class="plain">${r.notSaid.lines.map(O=>d`<li>${O}</li>`)}</ul>`};var Ve=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n),Ur=(t,{official:e})=>e.titles[Jt(t.credentialSubject)],
N=(t,e)=>({name:t,value:{is:"fixed",text:e}}),Si=(t,{official:e})=>({name:e.signatures,value:{is:"li\
nes",lines:t.map(({role:n,staff:r})=>({own:Ve(e[n],{staff:r}),words:null}))}}),xi=(t,{official:e})=>e.
evidence[Object.hasOwn(e.evidence,t)?t:"other"],Mr=(t,{where:e,term:n,article:r,until:o,execution:s},{
lang:i,texts:a,figures:l})=>{let u=({zh:h,en:w})=>i==="zh"?h:w??h,f=l.day(o),c=Ve(a.official.until,{
where:u(e),term:u(n),day:f,article:r}),y=s===void 0?"":` ${u(s.words)} ${s.article}`;return N(t,`${c}${y}`)},
Oi=({name:t,uscc:e})=>e===void 0?t:`${t} ${e}`,Hr=(t,{official:e})=>({name:e.facts,value:{is:"words",
words:t}}),zr=(t,e)=>({name:e.official.restsOn,value:{is:"lines",lines:t.map(({kind:n,reference:r,digest:o})=>({
own:[xi(n,e),r,o?.slice(0,16)??""].join(" ").trim(),words:null}))}}),_e=(t,{official:e})=>({name:e.vehicles,
value:{is:"vins",vins:t.map(({vin:n})=>n)}}),Ai=(t,{texts:e,figures:n})=>{let{official:r}=e;return[N(
r.application,t.application),N(e.about.destinations,n.country(t.destination)),N(r.days,Ve(r.between,
{first:n.day(t.firstDay),last:n.day(t.lastDay)})),_e(t.vehicles,e)]},ki=(t,e)=>{let{texts:n,figures:r}=e,
{official:o}=n;return[...t.application===void 0?[]:[N(o.application,t.application)],...t.licence===void 0?
[]:[N(o.licence,t.licence)],...t.vehicles.length===0?[]:[_e(t.vehicles,n)],{name:o.follows,value:{is:"\
words",words:t.follows}},Hr(t.facts,n),{name:o.grounds,value:{is:"lines",lines:t.grounds.map(({article:s,
words:i})=>({own:s===void 0?"":`${s} `,words:i}))}},zr(t.restsOn,n),Mr(o.reconsideration,t.reconsideration,
e),Mr(o.court,t.court,e),N(o.decidedOn,r.day(t.decidedOn))]},Li=(t,{lang:e,texts:n,figures:r})=>{let{
official:o}=n,{limit:s}=t,i=({zh:a,en:l})=>e==="zh"?a:l??a;return[N(o.claimant,t.claimant),N(o.atRisk,
`CNY ${t.atRisk}`),...s===void 0?[]:[N(o.limit,`${r.day(s.until)} ${i(s.words)} ${s.article}`)],_e(t.
vehicles,n),{name:o.follows,value:{is:"words",words:t.follows}},Hr(t.facts,n),{name:o.grounds,value:{
is:"lines",lines:t.grounds.map(({words:a})=>({own:"",words:a}))}},{name:o.notProven,value:{is:"lines",
lines:t.grounds.map(({notProven:a})=>({own:"",words:a}))}},zr(t.restsOn,n),N(o.sentOn,r.day(t.sentOn))]},
Ei=(t,e)=>"kind"in t?ki(t,e):"addressee"in t?Li(t,e):Ai(t,e),Ti=(t,{about:e,official:n})=>{let[r,o]="\
addressee"in t?[n.addressee,t.addressee]:[e.exporter,t.exporter];return{label:r,name:o.name,text:Oi(
o)}},Fr=({credentialSubject:t,issuer:e},n)=>{let{texts:r}=n,o=Ti(t,r);return[N(r.official.authority,
e.name),N(r.official.number,t.number),N(o.label,o.text),...Ei(t,n),Si(t.signatures,r)]};var Wr=({zh:t,en:e},{language:n})=>{let r=d`<span lang="zh" dir="ltr" class="as-written">${t}</span>`;
return e===void 0||n==="zh"?r:d`<span lang="en" dir="ltr" class="as-written">${e}</span><br>${r}`},Ci=({
value:t},e)=>{switch(t.is){case"words":return Wr(t.words,e);case"fixed":return d`<bdi>${t.text}</bdi>`;case"\
vins":return d`${t.vins.map(n=>d`${Tt(n)}<br>`)}`;case"lines":return d`${t.lines.map(({own:n,words:r})=>{
let o=r===null?"":Wr(r,e);return d`${n}${o}<br>`})}`;default:return t}},Ri=(t,e)=>{let{paper:n,language:r}=e,
o=Jt(t.credentialSubject)!=="licence"&&r!=="zh",s=Fr(t,{lang:r,texts:n,figures:gt(r)});return d`<dl class="facts">${s.
map(i=>d`<div><dt>${i.name}</dt><dd>${Ci(i,e)}</dd></div>`)}</dl>${o?d`<p class="quiet">${n.official.
chinese}</p>`:""}`},Br=(t,e)=>d`<h3>${Ur(t,e.paper)}</h3>${Ri(t,e)}`;var Ze={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},Pi=["valid","valid-when-last-checked"],Ni=["could-not-be-checked","valid-when\
-last-checked"],Vr=t=>Ni.includes(t)?"not-checked":t==="valid"?"valid":"invalid",Ye=(t,{language:e})=>`${ne(
{language:e},t)} UTC+8`,Je=(t,e)=>{let{asOf:n,official:r}=t;return B(Fe(t,e).title,{asOf:n===null?"":
Ye(n,e),authority:r?.issuer.name??""})},Ke=(t,{state:e,reason:n},r,o)=>{let{page:s,checks:i}=o;return d`<li><h3>${ze(
Ze[e])} ${B(s.pair,{name:t,value:s.states[e]})}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},Di=({proof:t,issuer:e})=>{let r=("cryptosuite"in t?[t]:t).find(
({verificationMethod:o})=>o.startsWith(`${e.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},je=(t,e,{page:n})=>e===null?d``:d`<p class="quiet">${B(n.pair,{name:t,value:e})}</p>`,
_r=(t,{trustList:e,notes:n=[]},r,o=d``)=>{let{page:s,checks:i,language:a}=r,{answer:l,asOf:u,integrity:f,
issuer:c,status:y,letter:h,official:w,noLetter:b}=t,x=h??w,{means:E}=Fe(t,r),O=u===null?null:Ye(u,r),
k=x===null?null:Di(x),Q=k===null?null:Ye(k,r),tt=e===null?null:`${e.version}, ${ee(e.issuedAt.slice(
0,10),a)}`,et=d`<ol class="three-checks">
    ${Ke(i.checks.integrity,f,d``,r)}
    ${Ke(w===null?i.checks.issuer:i.checks.authority,c,d`${je(s.signedOn,Q,r)}${je(s.trustList,tt,r)}`,
r)}
    ${Ke(i.checks.status,y,je(s.statusAsOf,O,r),r)}</ol>`,it=b===null?d``:d`<p>${i.noLetter[b.what]}${b.
path===""?"":d` ${s.inDocument}: <code dir="ltr">${b.path}</code>`}</p>`;return d`<div class="letter-answer ${Ze[Vr(
l)].tone}" data-answer="${l}">
      <h1 tabindex="-1">${ze(Ze[Vr(l)])} ${Je(t,r)}</h1>
      <p class="lead">${B(E,{asOf:O??""})}</p>${it}
      ${n.map(Pt=>d`<p class="note">${Pt}</p>`)}</div>
    ${o}${x===null?"":d`<h2>${s.checksTitle}</h2>${et}`}
    ${x===null?"":d`<h2>${w===null?s.saysTitle:s.official.saysTitle}</h2>
          <p class="quiet">${s.saysOnly}</p>${Pi.includes(l)?"":d`<p class="refused">${s.doNotRely}</p>`}${h===
null?"":Ir(h,r)}${w===null?"":Br(w,r)}`}`};var Kr=(t,e="facts")=>d`<dl class="${e}">${t.flatMap(([n,r])=>r===null?[]:[d`<div><dt>${n}</dt><dd>${r}</dd></div>`])}</dl>`;var $i=16,Ii=/.{4}(?=.)/g,jr=(t,e,{language:n,page:r,paper:o})=>{let s=gt(n),{credentialSubject:i}=t,
a=f=>d`<b><code dir="ltr">${f}</code></b>`,l="destinations"in i?[[o.vin,d`<b>${Tt(i.vehicles[0].vin)}</b>`],
[o.about.number,a(i.number)],[o.about.destinations,d`<b>${s.list(i.destinations.map(s.country))}</b>`]]:
[[o.official.number,a(i.number)],[o.official.authority,d`<b><bdi>${t.issuer.name}</bdi></b>`]],u="de\
stinations"in i?r.paperMust:r.official.paperMust;return d`<section class="compare"><h2>${r.paperTitle}</h2><p>${u}</p>${Kr(
[...l,[o.check.hash,a(e.slice(0,$i).replace(Ii,"$& "))]])}</section>`};var Mi=4e6,Zr=W(g({"@context":{is:"exactly",value:[Kt]},id:C,type:{is:"exactly",value:["VerifiableCr\
edential","BitstringStatusListCredential"]},issuer:C,validFrom:$,validUntil:$,credentialSubject:g({id:C,
type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation","sus\
pension"]},encodedList:L("u[A-Za-z0-9_\\-]+",Mi),ttl:Z(0,1e12)},["ttl"])},["validUntil"]));var Ui=41e5,Hi=3e5,Ge=(t,e=null)=>({ok:!1,reason:t,no:e}),zi=async(t,{trustList:e,crypto:n})=>{let r=ut(
t),o="signer-unknown",s=!1;for(let i of dt(t)){let a=At(e,i.verificationMethod);if(a===null)continue;
let l=await ft(r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o=
"signer-not-entitled";let u=T(i.created)??Number.NaN,f=Pn(e,i.verificationMethod,u);s||=f?.holder.id===
t.issuer&&a.key.compromisedSince===null}return s?null:o},Yr=async(t,e)=>{let n=z(t,Zr,Ui);if(!n.ok)return Ge(
"not-a-status-list",n.no);let{document:r}=n,o=await zi(r,e);if(o!==null)return Ge(o);let{encodedList:s,
statusPurpose:i,ttl:a=Hi}=r.credentialSubject,l=await jn(s,e.compression);if(l===null)return Ge("not\
-unpacked");let u=T(r.validFrom)??0,f=T(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:u,freshUntil:Math.min(u+a,f),bits:l}}};var Xe=["decision","licence","extract","figures"];var Ct=t=>({is:"or-null",of:t}),Jr={id:C,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:L("z[1-9A-HJ-NP-Za-km-z]+",120),from:F,until:Ct(F),compromisedSince:Ct($)},Gr=A(g(
Jr),0,100),Fi={is:"one-of",values:Xe},Wi=g({id:C,name:m(500),province:Ct(L("[0-9]{2}",2)),keys:A(g({
...Jr,purposes:A(Fi,1,Xe.length,!0)}),0,100)}),Bi=g({id:C,maker:m(100),name:m(200),nameEn:m(200),announcement:Ct(
m(60)),uscc:Ct(L("[0-9A-HJ-NPQRTUWXY]{18}",18)),brands:A(m(100),0,200,!0),makerCodes:A(L("[A-HJ-NPR-\
Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?",6),0,200,!0),keys:Gr}),Xr=W(g({format:{is:"exactly",value:"mileproo\
f-trust-list/1"},version:Z(1,1e9),issuedAt:$,register:g({id:C,name:m(200),nameEn:m(200),keys:Gr}),manufacturers:A(
Bi,0,5e3),authorities:A(Wi,0,1e3)},["authorities"]));var Vi=16e6,oe=(t,e=null)=>({ok:!1,reason:t,no:e}),_i=(t,e)=>t.version<e.version||(T(t.issuedAt)??0)<
(T(e.issuedAt)??0),qr=async(t,{roots:e,known:n=null,crypto:r})=>{let o=z(t,Xr,Vi);if(!o.ok)return oe(
"not-a-trust-list",o.no);let s=o.document,i=ut(s),a=!1;for(let l of dt(s)){let u=e.find(({id:c})=>c===
l.verificationMethod);if(u===void 0)continue;let f=await ft(i,l,u,r);if(f==="invalid")return oe("cha\
nged-after-signing");a||=f==="valid"}return a?n!==null&&_i(s,n)?oe("older"):{ok:!0,trustList:s}:oe("\
not-signed-by-a-root")};var Rt=t=>new Uint8Array(t),eo=t=>({sha256:async e=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",Rt(e))),verifyEd25519:async(e,n,r)=>{try{let o=await crypto.subtle.importKey("raw",Rt(e),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,Rt(r),Rt(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:t}),Qr=async(t,e)=>{let n=[],r=0,o=t.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>e)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},to=(t,e)=>new Blob(
[Rt(t)]).stream().pipeThrough(e),no={gzip:async t=>{let e=new CompressionStream("gzip");return await Qr(
to(t,e),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(t,e)=>{try{return await Qr(to(t,new DecompressionStream(
"gzip")),e)}catch{return null}}};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var lo=Object.freeze,vt=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
le=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,se=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
Qe=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,tn=0x6666666666666666666666666666666666666666666666666666666666666658n,
ie=vt-1n,Ki=lo({p:vt,n:le,h:8n,a:ie,d:se,Gx:Qe,Gy:tn}),ae=32,ro=t=>t instanceof Uint8Array||ArrayBuffer.
isView(t)&&t.constructor.name==="Uint8Array"&&t.BYTES_PER_ELEMENT===1,q=(t,e,n="")=>{if(ro(t)&&(e===
void 0||t.length===e))return t;let r=ro(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:
`type=${typeof t}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},ji=(t,e="",n)=>Uint8Array.from(q(t,n,e)),co=(t,e)=>t.toString(16).padStart(e,"0"),uo=t=>{let e="";
for(let n of q(t))e+=co(n,2);return e},fo=t=>{let e="hex invalid";if(typeof t!="string")throw new TypeError(
e);if(t.length%2||!/^[\da-f]*$/i.test(t))throw new RangeError(e);let n=new Uint8Array(t.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=t.charCodeAt(o),i=t.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},en=(...t)=>{let e=0;for(let o of t)e+=q(o).length;let n=new Uint8Array(e),r=0;for(let o of t)
n.set(o,r),r+=o.length;return n};var ot=(t,e,n,r="bad number: out of range")=>{if(typeof t!="bigint")throw new TypeError(r);if(e<=t&&
t<n)return t;throw new RangeError(r)},S=(t,e=vt)=>(t%=e)>=0n?t:e+t,oo=(1n<<255n)-1n,p=t=>{if(t<0n)throw new RangeError(
"negative coordinate");let e=(t>>255n)*19n+(t&oo);return e=(e>>255n)*19n+(e&oo),e%vt},Zi=t=>S(t,le),
Yi=(t,e)=>{if(t===0n)throw new Error("invert: expected non-zero number");if(e<=1n)throw new Error("i\
nvert: expected modulus > 1, got "+e);let n=S(t,e),r=e,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,u=o-
s*a;r=n,n=l,o=s,s=u}if(r!==1n)throw new Error("invert: does not exist");return S(o,e)},Ji=t=>{let e=oa[t];
if(typeof e!="function")throw new Error("hashes."+t+" not set");return e};var Gi=async(t,...e)=>q(await Ji(t)(en(...e)),64,"digest");var qe=t=>{if(t instanceof J)return t;throw new TypeError("Point expected")},po=2n**256n,J=class t{static BASE;static ZERO;X;Y;Z;T;constructor(e,n,r,o){
let s=po;this.X=ot(e,0n,s),this.Y=ot(n,0n,s),this.Z=ot(r,1n,s),this.T=ot(o,0n,s),lo(this)}static CURVE(){
return Ki}static fromAffine(e){return new t(e.x,e.y,1n,p(e.x*e.y))}static fromBytes(e,n=!1){let r=ji(
e,"point",ae),o=r[31];r[31]=o&-129;let s=nn(r);n||ot(s,0n,vt);let i=p(s*s),a=S(i-1n),l=p(se*i+1n),{isValid:u,
value:f}=Qi(a,l);if(!u)throw new Error("bad point: y not sqrt");let c=!!(o&128);if(!n&&f===0n&&c)throw new Error(
"bad point: x==0, isLastByteOdd");return c!==!!(f&1n)&&(f=S(-f)),new t(f,s,1n,p(f*s))}static fromHex(e,n){
return t.fromBytes(fo(e),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let e=ie,n=se,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=p(o*o),u=p(
s*s),f=p(i*i),c=p(f*f),y=p(l*e),h=p(f*(y+u)),w=S(c+p(n*p(l*u)));if(h!==w)throw new Error("bad point:\
 equation left != right (1)");let b=p(o*s),x=p(i*a);if(b!==x)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(e){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=qe(e);return p(n*a)===p(
s*o)&&p(r*a)===p(i*o)}is0(){return this.equals(st)}negate(){return new t(S(-this.X),this.Y,this.Z,S(
-this.T))}double(){let{X:e,Y:n,Z:r}=this,o=ie,s=p(e*e),i=p(n*n),a=p(2n*r*r),l=p(o*s),u=S(e+n),f=S(p(
u*u)-s-i),c=S(l+i),y=S(c-a),h=S(l-i),w=p(f*y),b=p(c*h),x=p(f*h),E=p(y*c);return new t(w,b,E,x)}add(e){
let{X:n,Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:u}=qe(e),f=ie,c=se,y=p(n*i),h=p(r*a),w=p(p(s*c)*u),b=p(o*l),
x=S(p(S(n+r)*S(i+a))-y-h),E=S(b-w),O=S(b+w),k=S(h-p(f*y)),Q=p(x*E),tt=p(O*k),et=p(x*k),it=p(E*O);return new t(
Q,tt,it,et)}subtract(e){return this.add(qe(e).negate())}multiply(e,n=!0){if(!n&&e===0n||(ot(e,1n,le),
!n&&this.is0()))return st;if(e===1n)return this;if(this.equals(wt))return ia(e).p;let r=st,o=wt,s=this;
for(let i=0;n?i<256:e>0n;i++)e&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),e>>=1n;return r}multiplyUnsafe(e){
return this.multiply(e,!1)}toAffine(){let{X:e,Y:n,Z:r}=this;if(this.equals(st))return{x:0n,y:1n};let o=Yi(
r,vt);if(p(r*o)!==1n)throw new Error("invalid inverse");return{x:p(e*o),y:p(n*o)}}toBytes(){let{x:e,
y:n}=this.toAffine(),r=Xi(n);return r[31]|=e&1n?128:0,r}toHex(){return uo(this.toBytes())}clearCofactor(){
return this.multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.
multiply(le/2n,!1).double().add(this).is0()}},wt=new J(Qe,tn,1n,S(Qe*tn)),st=new J(0n,1n,1n,0n);J.BASE=
wt;J.ZERO=st;var Xi=t=>fo(co(ot(t,0n,po),64)).reverse(),nn=t=>BigInt("0x"+uo(Uint8Array.from(q(t)).reverse())),
V=(t,e)=>{let n=t;for(;e-- >0;)n=p(n*n);return n},qi=t=>{let e=p(t*t),n=p(e*t),r=p(V(n,2)*n),o=p(V(r,
1)*t),s=p(V(o,5)*o),i=p(V(s,10)*s),a=p(V(i,20)*i),l=p(V(a,40)*a),u=p(V(l,80)*l),f=p(V(u,80)*l),c=p(V(
f,10)*s);return p(V(c,2)*t)},so=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,
Qi=(t,e)=>{let n=p(e*p(e*e)),r=p(p(n*n)*e),o=qi(p(t*r)),s=p(t*p(n*o)),i=p(e*p(s*s)),a=s,l=p(s*so),u=i===
t,f=i===S(-t),c=i===S(-t*so);return u&&(s=a),(f||c)&&(s=l),(S(s)&1n)===1n&&(s=S(-s)),{isValid:u||f,value:s}},
ta=t=>Zi(nn(t));var ea=async t=>t[1](await Gi("sha512Async",t[0]));var na=t=>{if(t===null||typeof t!="object")throw new TypeError("expected valid options object");return t.
zip215??!0},ra=(t,e,n,r)=>{t=q(t,64,"signature"),e=q(e,void 0,"message"),n=q(n,ae,"publicKey");let o=na(
r),s=t.subarray(0,ae),i=nn(t.subarray(ae,64)),a,l,u,f=Uint8Array.of(),c=!1;try{a=J.fromBytes(n,o),l=
J.fromBytes(s,o),u=wt.multiply(i,!1),f=en(s,n,e),c=!0}catch{}return[f,h=>{if(!c||!o&&a.isSmallOrder())
return!1;let w=ta(h);return l.add(a.multiply(w,!1)).subtract(u).clearCofactor().is0()}]},yo=async(t,e,n,r={})=>ea(
ra(t,e,n,r));var oa={sha512Async:async t=>{let e=globalThis?.crypto?.subtle;if(!e)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await e.digest("SHA-512",en(t)))},sha512:void 0};var sa=()=>{let t=[],e=wt,n;for(let r=0;r<33;r++){n=e,t.push(n);for(let o=1;o<128;o++)n=n.add(e),t.push(
n);e=n.double()}return t},io,ao=(t,e)=>{let n=e.negate();return t?n:e},ia=t=>{let e=io||(io=sa()),n=st,
r=wt;for(let o=0;o<33;o++){let s=Number(t&255n);t>>=8n,s>128&&(s-=256,t+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,u=s<0;s===0?r=r.add(ao(l,e[i])):n=n.add(ao(u,e[a]))}if(t!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var ho=eo(null),bt={...ho,verifyEd25519:async(t,e,n)=>{try{return await ho.verifyEd25519(t,e,n)}catch{
return yo(n,e,t,{zip215:!1}).catch(()=>!1)}}};var aa="letters-lists",mo="/trust-list",la=1e4,ca=/\/([A-Z2-7]{10}-[RS])$/,ua=async()=>{try{return await caches.
open(aa)}catch{return null}},fa=async t=>{try{let e=await fetch(t,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(la)});return e.ok?await e.text():null}catch{return null}},ce=class{#e;#t=ua();#n=!1;constructor(e){
this.#e=e}get offline(){return this.#n}async#o(e){let n=await(await this.#t)?.match(e,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(e,n){await(await this.#t)?.put(e,new Response(n)).catch(()=>{})}async#r(e){
let[n,r]=[await fa(e),await this.#o(e)];return this.#n=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let e=await this.#r(mo),n=e.find(({fetched:l})=>!l),
r=(l,u)=>qr(l,{roots:[this.#e],known:u,crypto:bt}),o=n===void 0?null:await r(n.text,null),s=o?.ok===
!0?o.trustList:null,i=e.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(mo,i.text),a.trustList):s}async statusList(e,n){let r=ca.exec(e)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await Yr(
i,{trustList:n,crypto:bt,compression:no});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(e){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of e){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var go="letters-clock",da=t=>{try{return t!==null&&localStorage.setItem(go,String(t-Date.now())),Number(
localStorage.getItem(go)??0)||0}catch{return t===null?0:t-Date.now()}},pa=t=>[...t].map(e=>e.toString(
16).padStart(2,"0")).join(""),vo=class{#e;#t;#n;#o;constructor(e,n){this.#e=e,this.#t=n,this.#n=new ce(
e.root),this.#o=da(e.now)}async#s(e,n){let r=[];for(let o of ur(e)){let s=await this.#n.statusList(o,
n);s!==null&&r.push(s)}return r}async check(e,n,r){let o=this.#t,s=typeof e!="string"&&Sr(e),i=s?xr(
e,rt):e;if(i===null)return null;let a=await this.#n.trustList(),l=a===null?[]:await this.#s(i,a),u=await cr(
i,{trustList:a,statusLists:l,wanted:n,crypto:bt,now:Date.now()+this.#o}),f=u.letter??u.official,{page:c}=o,
h=(f===null?[]:[f.proof].flat()).some(({cryptosuite:E})=>E.startsWith("sm2")),w=[...s?[c.inPaper]:[],
...this.#n.offline?[c.offlineNow]:[],...h?[c.sm2Here]:[]],b=d``;if(f!==null&&(s||r!==null)){let E=typeof i==
"string"?new TextEncoder().encode(i):i,O=pa(await bt.sha256(E)),k=d`<p><a href="/L/${r}">${c.keepTitle}: /L/${r}</a></p>`;
b=d`${jr(f,O,o)}${r===null?"":k}`}let x=_r(u,{trustList:a,notes:w},o,b);return{title:Je(u,o),html:String(
await x)}}async keep(){let{page:e,language:n}=this.#t,r=await this.#n.keepAll(this.#e.lists);if(r===
null)return e.offlineNone;let{trustList:o,lists:s}=r,i=Math.min(...s.map(({asOf:l})=>l)),a=l=>`${ne(
{language:n},l)} UTC+8`;return B(e.offlineKept,{version:String(o.version),trust:a(o.issuedAt),lists:s.
length===0?"–":a(new Date(i).toISOString())})}};export{vo as Verifier};

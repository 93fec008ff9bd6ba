// Made by `npm run generate` from src/service/verifier/.
var Eo=new TextEncoder,pn=t=>Eo.encode(t),It=t=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(t)}catch{return null}};var To=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),$t=(t,e,n)=>{let r=e<=2?t-1:t,o=Math.floor(
r/400),s=r-o*400,a=((153*(e>2?e-3:e+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
Ro=(t,e)=>e===2&&t%4===0&&(t%100!==0||t%400===0)?29:To[e]??0,Mt=(t,e,n)=>!Number.isInteger(t)||t<0||
t>9999||!Number.isInteger(e)||e<1||e>12||!Number.isInteger(n)||n<1||n>Ro(t,e)?null:$t(t,e,n),Ut=t=>{
let e=t+719468,n=Math.floor(e/146097),r=e-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var Po=48,yn=45,me=(t,e,n)=>{let r=0;for(let o=e;o<e+n;o+=1){let s=t.charCodeAt(o)-Po;if(s<0||s>9)return-1;
r=r*10+s}return r},j=t=>t.length!==10||t.charCodeAt(4)!==yn||t.charCodeAt(7)!==yn?null:Mt(me(t,0,4),
me(t,5,2),me(t,8,2));var Co=$t(1990,1,1),Ta=new Array($t(2060,1,1)-Co);var ge=864e5,hn=288e5,mn=t=>Math.floor((t+hn)/ge);var gn=t=>new Date(Date.parse(t)+hn).toISOString().slice(0,16).replace("T"," ");var No=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,vn=6e4,
E=t=>{let e=No.exec(t);if(e===null)return null;let[n,r,o,s,i,a]=e.slice(1,7).map(Number),l=Mt(n??-1,
r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let u=Number((e[7]??"").padEnd(3,"0").slice(0,3)),
[f,c]=[Number(e[9]??0),Number(e[10]??0)];if(f>23||c>59)return null;let y=(f*60+c)*vn*(e[8]==="-"?-1:
1);return l*ge+(s*60+i)*vn+a*1e3+u-y},ve=t=>new Date(t).toISOString().replace(/\.\d+Z$/,"Z");var K=class extends Error{fault;at;constructor(e,n){super(e),this.fault=e,this.at=n}},Do=/[ \t\n\r]*/y,
Io=/[^"\\\u0000-\u001f]*/y,$o=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Mo=/[\da-fA-F]{4}/y,wn={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},be=(t,e,n)=>{e!=="__proto__"?t[e]=n:Object.defineProperty(t,e,{value:n,enumerable:!0,
configurable:!0,writable:!0})},we=class{#e;#t=0;constructor(e){this.#e=e}whole(){let e=this.#i(0);return this.#s(),
this.#t<this.#e.length&&this.#n("not-json"),e}#n(e){throw new K(e,this.#t)}#o(e){e.lastIndex=this.#t;
let n=e.exec(this.#e)?.[0]??"";return this.#t+=n.length,n}#s(){this.#e.charCodeAt(this.#t)<=32&&this.#o(
Do)}#r(e){return this.#s(),this.#e[this.#t]!==e?!1:(this.#t+=1,!0)}#i(e){switch(e>32&&this.#n("too-d\
eep"),this.#s(),this.#e[this.#t]){case"{":return this.#d(e);case"[":return this.#f(e);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(e,n){return this.#e.startsWith(e,this.#t)||this.#n("not-json"),this.#t+=e.length,
n}#c(){let e=this.#t,n=this.#o($o);n===""&&this.#n("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new K("number-too-large",e);return r}#l(){let e=this.#t;this.#t+=1;let n="";for(;;){n+=this.#o(
Io);let r=this.#e[this.#t];if(this.#t+=1,r==='"')break;if(r!=="\\")throw new K("not-json",this.#t-1);
n+=this.#u()}if(!n.isWellFormed())throw new K("lone-surrogate",e);return n}#u(){let e=this.#e[this.#t]??
"";if(this.#t+=1,e==="u"){let n=this.#o(Mo);return n===""&&this.#n("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(wn,e))throw new K("not-json",this.#t-1);return wn[e]??""}#f(e){let n=[];
if(this.#t+=1,this.#r("]"))return n;do n.push(this.#i(e+1));while(this.#r(","));return this.#r("]")||
this.#n("not-json"),n}#d(e){let n={};if(this.#t+=1,this.#r("}"))return n;do{this.#s();let r=this.#t;
this.#e[r]!=='"'&&this.#n("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new K("member-twic\
e",r);this.#r(":")||this.#n("not-json"),be(n,o,this.#i(e+1))}while(this.#r(","));return this.#r("}")||
this.#n("not-json"),n}},bn=(t,e)=>{if(t.length>e)return{ok:!1,fault:"too-long",at:e};try{return{ok:!0,
value:new we(t).whole()}}catch(n){if(n instanceof K)return{ok:!1,fault:n.fault,at:n.at};throw n}};var Ho=2e5,rt=class extends Error{},Se=(t,e,n)=>{if(n.left-=1,e>32||n.left<0)throw new rt;if(t===null||
typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t)||typeof t=="string"&&t.isWellFormed())return t;
if(typeof t!="object")throw new rt;if(Array.isArray(t)){if(t.length>n.left)throw new rt;return Array.
from(t,s=>Se(s,e+1,n))}let r=Object.getPrototypeOf(t);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new rt;
let o={};for(let[s,i]of Object.entries(t)){if(!s.isWellFormed())throw new rt;i!==void 0&&be(o,s,Se(i,
e+1,n))}return o},Ht=t=>{try{return{value:Se(t,0,{left:Ho})}}catch{return null}};var zo=/^[ !#-[\]-~]*$/,Sn=t=>zo.test(t)?`"${t}"`:JSON.stringify(t),Fo=t=>{if(t.length>20)return t.sort();
for(let e=1;e<t.length;e+=1){let n=t[e]??"",r=e;for(;r>0&&(t[r-1]??"")>n;r-=1)t[r]=t[r-1]??"";t[r]=n}
return t},M=t=>{if(typeof t=="number"&&!Number.isFinite(t))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof t=="string")return Sn(t);if(t===null||typeof t!="object")return JSON.
stringify(t);let e="";if(Array.isArray(t)){for(let r of t)e+=e===""?M(r):`,${M(r)}`;return`[${e}]`}let n=t;
for(let r of Fo(Object.keys(n))){let o=n[r];o!==void 0&&(e!==""&&(e+=","),e+=`${Sn(r)}:${M(o)}`)}return`\
{${e}}`};var xn=new WeakMap,Wo=(t,e,n)=>{let r=xn.get(t);return r===void 0&&(r=new RegExp(e,"u"),xn.set(t,r)),
r.test(n)},Bo=(t,e)=>{let{least:n,most:r,pattern:o,format:s}=t;return e.length<n||e.length>r||o!==void 0&&
!Wo(t,o,e)?!1:s==="date"?j(e)!==null:s!=="date-time"||E(e)!==null},q=t=>({path:"",what:t}),zt=(t,e)=>({
path:`/${t.replaceAll("~","~0").replaceAll("/","~1")}${e.path}`,what:e.what}),On=new WeakMap,_o=t=>{
let e=On.get(t);return e===void 0&&(e=Object.entries(t.members),On.set(t,e)),e},Vo=(t,e)=>{if(e===null||
typeof e!="object"||Array.isArray(e))return q("wrong-type");let n=e;for(let r of Object.keys(n))if(!Object.
hasOwn(t.members,r))return zt(r,q("unknown-member"));for(let[r,o]of _o(t))if(Object.hasOwn(n,r)){let s=ut(
o,n[r]??null);if(s!==null)return zt(r,s)}else if(!t.optional.includes(r))return zt(r,q("missing-memb\
er"));return null},An=(t,e)=>{for(let n=0;n<t.length;n+=1){let r=ut(e(n),t[n]??null);if(r!==null)return zt(
String(n),r)}return null},Ln=(t,e)=>{if(!Array.isArray(e))return q("wrong-type");let n=e;if(t.is==="\
row")return n.length!==t.of.length?q("wrong-value"):An(n,o=>t.of[o]);if(n.length<t.least||n.length>t.
most)return q("wrong-value");let r=An(n,()=>t.of);return r!==null||!t.once?r:new Set(n).size===n.length?
null:q("wrong-value")},At=(t,e)=>t&&e?null:q(t?"wrong-value":"wrong-type"),jo=(t,e)=>t===e||typeof t==
"object"&&typeof e=="object"&&M(t)===M(e),ut=(t,e)=>{switch(t.is){case"text":return At(typeof e=="st\
ring",typeof e=="string"&&Bo(t,e));case"number":{let n=typeof e=="number"?e:Number.NaN,r=n>=t.least&&
n<=t.most;return At(typeof e=="number",r&&(!t.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"\
boolean":return At(typeof e=="boolean",!0);case"exactly":return At(typeof e==typeof t.value,jo(e,t.value));case"\
one-of":return At(typeof e=="string",typeof e=="string"&&t.values.includes(e));case"list":case"row":
return Ln(t,e);case"or-null":return e===null?null:ut(t.of,e);case"one-or-more":{if(!Array.isArray(e))
return ut(t.of,e);let n={is:"list",of:t.of,least:1,most:t.most,once:!1};return Ln(n,e)}case"object":
return Vo(t,e);default:return t}};var kn=(t,e="")=>({ok:!1,no:{what:t,path:e}}),Ko=(t,e)=>{if(typeof t!="string"&&!(t instanceof Uint8Array))
return Ht(t)??{what:"not-json",path:""};if(t.length>e)return{what:"too-long",path:""};let n=typeof t==
"string"?t:It(t);if(n===null)return{what:"not-text",path:""};let r=bn(n,e);return r.ok?r:{what:r.fault,
path:""}},W=(t,e,n)=>{let r=Ko(t,n);if(!("value"in r))return kn(r.what,r.path);let o=ut(e,r.value);return o===
null?{ok:!0,document:r.value}:kn(o.what,o.path)};var En=new WeakMap,Tn=t=>{let e=En.get(t);if(e!==void 0)return e;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of t.register.keys)r({role:"register",key:s,holder:t.register});for(let s of t.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});for(let s of t.authorities??
[])for(let i of s.keys)r({role:"authority",key:i,holder:s});let o={keys:n,manufacturers:new Map(t.manufacturers.
map(s=>[s.id,s]))};return En.set(t,o),o},Lt=(t,e)=>Tn(t).keys.get(e)??null,Rn=(t,e)=>Tn(t).manufacturers.
get(e)??null,Pn=(t,e)=>t.authorities?.find(n=>n.id===e)??null,Ft=(t,e)=>{let n=mn(e);if(n<(j(t.from)??
Number.POSITIVE_INFINITY))return"not-yet-valid";if(t.until!==null&&n>(j(t.until)??Number.NEGATIVE_INFINITY))
return"no-longer-valid";if(t.compromisedSince===null)return null;let r=E(t.compromisedSince)??Number.
NEGATIVE_INFINITY;return e>=r?"compromised":null},Cn=(t,e,n)=>{let r=Lt(t,e);return r===null||Ft(r.key,
n)!==null?null:r};var Nn="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var In=new Uint8Array(128).fill(255);for(let t=0;t<Nn.length;t+=1)In[Nn.charCodeAt(t)]=t;var Go=200,
Wt=4,Zo=58**Wt,xe=3,Yo=2**(8*xe);var Dn=(t,e)=>{let n=0;for(;n<t&&e(n);)n+=1;return n},Jo=(t,e,n,r)=>{let o=r;for(let s=0;s<t.length;s+=
1){o+=(t[s]??0)*n;let i=Math.floor(o/e);t[s]=o-i*e,o=i}for(;o>0;)t.push(o%e),o=Math.floor(o/e)};var Bt=t=>{if(t.length>Go)return null;let e=Dn(t.length,a=>t[a]==="1"),n=[],r=e;for(let a=(t.length-
e)%Wt||Wt;r<t.length;a=Wt){let l=0;for(let u=r+a;r<u;r+=1){let f=t.charCodeAt(r),c=f<128?In[f]??255:
255;if(c===255)return null;l=l*58+c}Jo(n,Yo,Zo,l)}let o=new Uint8Array(n.length*xe);for(let[a,l]of n.
entries()){let u=o.length-a*xe;o[u-1]=l&255,o[u-2]=l>>8&255,o[u-3]=l>>16}let s=Dn(o.length,a=>o[a]===
0),i=new Uint8Array(e+o.length-s);return i.set(o.subarray(s),e),i};var Xo={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var $n=(t,e)=>{if(!e.startsWith("z"))return null;let n=Bt(e.slice(1)),{prefix:r,length:o}=Xo[t];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var Oe=t=>pn(M(t)),qo=(t,e)=>{switch(t){case"eddsa-jcs-2022":return e.sha256;case"sm2-jcs-2026":return e.
sm2?.sm3??null;default:return t}},Mn=async(t,e,n,r)=>{let o=qo(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(t),0),s.set(await o(e),32),s};var ft=t=>{let{proof:e,...n}=t,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:Oe(
n)}},Qo=64,ts=t=>{let e=t.startsWith("z")?Bt(t.slice(1)):null;return e?.length===Qo?e:null},dt=async({
context:t,bytes:e},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==t)return"invalid";let u=ts(s);if(u===null)return"invalid";let c=$n(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(c===null)return"key-unreadable";try{let y=await Mn(
Oe(i),e,a,o),g=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return y===null||g===void 0?"suite\
-unknown":await g(c,y,u)?"valid":"invalid"}catch{return"suite-unknown"}},pt=({proof:t})=>Array.isArray(
t)?t:[t];var _t=async(t,e,n)=>{let r=ft(t),o=[];for(let s of pt(t)){let i=e===null?null:Lt(e,s.verificationMethod),
a=o.find(f=>f.proof.proofValue===s.proofValue&&M(f.proof)===M(s)),l=s.cryptosuite==="sm2-jcs-2026"&&
o.some(f=>f.state==="invalid"),u=async()=>i===null?"key-unknown":a!==void 0?a.state:l?"suite-unknown":
dt(r,s,i.key,n);o.push({proof:s,state:await u(),signer:i})}return o},Vt=t=>{let e=r=>t.filter(o=>o.state===
r).length;if(e("invalid")>0)return{state:"invalid",reason:"signature-does-not-fit"};let n=e("valid");
return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"valid",reason:n===
t.length?"signed-and-unchanged":"some-signatures-not-checked"}};var es="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",Un=new Uint8Array(128);for(let t of es)Un[t.charCodeAt(0)]=
1;var ns=t=>{if(t.length!==17)return!1;for(let e=0;e<17;e+=1)if(Un[t.charCodeAt(e)]!==1)return!1;return!0},
G=t=>ns(t)?t:null;var Hn=t=>t.charCodeAt(2)===57?t.slice(0,3)+t.slice(11,14):t.slice(0,3);var yt=3e5,D=(t,e)=>({state:t,reason:e}),Fn=({proof:t})=>E(t.created)??Number.NaN,rs=(t,e)=>t.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=Fn(n);return Ft(r.key,s)===null&&s<e}),os={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},Ae=(t,e,n)=>{let r=t.signer?.key;if(r===void 0)
return D("invalid","key-unknown");let o=Fn(t);if(o>n+yt)return D("invalid","signed-in-the-future");let s=Ft(
r,o);return s!==null?D("invalid",os[s]):t.state!=="valid"?D("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?D("valid","entitled"):rs(e,E(r.compromisedSince)??0)?D("valid","ent\
itled-by-witness"):D("not-checked","key-compromised-and-no-witness")},zn=["valid","not-checked","inv\
alid"],Le=t=>t.toSorted((e,n)=>zn.indexOf(e.state)-zn.indexOf(n.state))[0],Wn=(t,e,n,r)=>{if(n===null)
return D("not-checked","no-trust-list");let o=Rn(n,t.issuer.id);if(o===null)return D("invalid","issu\
er-unknown");let s=e.filter(({signer:f})=>f?.holder.id===o.id);if(s.length===0){let f=e.some(({signer:c})=>c!==
null&&c.role!=="register");return D("invalid",f?"key-of-another":"key-unknown")}let{name:i,announcement:a}=t.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return D("invalid","issuer-name-differs");
let l=Le(s.map(f=>Ae(f,e,r)));if(l===void 0||l.state==="invalid")return l??D("invalid","key-unknown");
let u=G(t.credentialSubject.vehicles[0].vin);return u===null||!o.makerCodes.includes(Hn(u))?D("inval\
id","maker-code-of-another"):l};var Bn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var _n=new Uint8Array(128).fill(255);for(let t=0;t<Bn.length;t+=1)_n[Bn.charCodeAt(t)]=t;var Sl=3*1024;var Vn=t=>{if(t.length%4===1)return null;let e=new Uint8Array(Math.floor(t.length*3/4)),n=0,r=0,o=0;
for(let s=0;s<t.length;s+=1){let i=t.charCodeAt(s),a=i<128?_n[i]??255:255;if(a===255)return null;n=(n<<
6|a)&65535,r+=6,!(r<8)&&(r-=8,e[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?e:null};var ss=131072,is=2097152;var jn=(t,e)=>{let n=t[Math.floor(e/8)];return n===void 0||e<0?null:(n>>7-e%8&1)===1};var Kn=async(t,{gunzip:e})=>{let n=t.startsWith("u")?Vn(t.slice(1)):null;if(n===null)return null;let r=await e(
n,is);return r===null||r.length*8<ss?null:r};var as=(t,e,n)=>{let r=n.indexOf(t.issuer)-n.indexOf(e.issuer);return r===0?t.asOf>e.asOf:r>0},ls=(t,e,n,r)=>{
let o=null;for(let s of n)s.id!==t.statusListCredential||s.purpose!==t.statusPurpose||!e.includes(s.
issuer)||s.asOf>r+yt||(o===null||as(s,o,e))&&(o=s);return o},cs={revocation:"revoked",suspension:"su\
spended"},ke=t=>({check:{state:"not-checked",reason:t},asOf:null,fresh:!1}),jt=(t,e,n,r)=>{let o=[t.
issuer.id,...n===null?[]:[n.register.id]],s=t.credentialStatus.map(u=>{let f=ls(u,o,e,r),c=f===null?
null:jn(f.bits,Number(u.statusListIndex));return{purpose:u.statusPurpose,list:f,bit:c}});for(let u of[
"revocation","suspension"]){let f=s.find(c=>c.purpose===u&&c.bit===!0);if(!(f?.list===void 0||f.list===
null))return{check:{state:"invalid",reason:cs[u]},asOf:ve(f.list.asOf),fresh:r<=f.list.freshUntil}}if((E(
t.validFrom)??0)>r+yt)return ke("not-yet-in-force");if(s.some(({list:u})=>u===null))return ke("no-st\
atus-list");if(s.some(({bit:u})=>u===null))return ke("not-in-the-status-list");let i=Math.min(...s.map(
({list:u})=>u?.asOf??0)),a=s.every(({list:u})=>u!==null&&r<=u.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:ve(i),fresh:a}};var us=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,fs=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var ds=t=>{let e=fs.exec(t)?.[0];if(e===void 0)return t;let n=t.slice(e.length);return G(e==="*"?n.replace(
/\*$/,""):n)??t},Gn=t=>G(t)??ds(t.normalize("NFKC").replace(us,"").toUpperCase());var Kt="https://www.w3.org/ns/credentials/v2",ps="https://mileproof.example/ns/v1",ys="https://milep\
roof.example/ns/official/v1",Zn=[Kt,ys],Yn=[Kt,ps];var Ee=["sales","service","parts","warranty","highVoltage"];var h=(t,e=1)=>({is:"text",least:e,most:t}),L=(t,e)=>({...h(e),pattern:`^(?:${t})$`}),Z=(t,e)=>({is:"\
number",whole:!0,least:t,most:e}),A=(t,e,n,r=!1)=>({is:"list",of:t,least:e,most:n,once:r}),m=(t,e=[])=>({
is:"object",members:t,optional:e}),I={...h(40),format:"date-time"},B={...h(10),format:"date"},Gt={is:"\
boolean"};var T=L('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),hs=m({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:L("[a-z0-9\\-]+",60),created:I,verificationMethod:T,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":A(h(200),1,10),proofValue:L("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
ms=8,_=t=>({...t,members:{...t.members,proof:{is:"one-or-more",of:hs,most:ms}}});var Xn=L("[A-Z]{2}",2),gs=L("[A-HJ-NPR-Z0-9]{17}",17),kt=t=>m({id:T,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:t},statusListIndex:L("0|[1-9][0-9]{0,8}",9),statusListCredential:T}),
Jn={months:Z(0,600),kilometres:{is:"or-null",of:Z(0,1e7)}},vs=m({number:h(100),name:h(200),address:h(
500),country:Xn,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,
least:-90,most:90}]},phone:h(60),services:A({is:"one-of",values:Ee},0,Ee.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),ws=2e3,bs=m({number:h(60),application:h(
60),exporter:m({uscc:L("[0-9A-HJ-NPQRTUWXY]{18}",18),name:h(200)}),destinations:A(Xn,1,50,!0),vehicles:{
is:"row",of:[m({vin:gs,model:h(200)})]},warranty:m({...Jn,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:m(Jn)},["highVoltageBatt\
ery"]),parts:m({leadTimeDays:{is:"or-null",of:Z(0,3650)},years:Z(0,50)}),software:m({updates:Gt,languages:A(
L("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:Gt}),recalls:Gt,outlets:A(vs,0,ws)}),
Ss=m({"@context":{is:"exactly",value:Yn},id:T,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:m({id:T,name:h(200),announcement:h(60)},["announcement"]),validFrom:I,credentialStatus:{
is:"row",of:[kt("revocation"),kt("suspension")]},credentialSubject:bs}),Zt=_(Ss);var ot=1048576,Te={state:"not-checked",reason:"not-read"},Re=t=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:t,integrity:Te,issuer:Te,status:Te}),xs=({reason:t})=>{switch(t){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},qn=t=>t.trim().toUpperCase(),Os=({credentialSubject:t},e)=>{let{vin:n,destination:r,
application:o,exporter:s}=e;return n!==void 0&&t.vehicles[0].vin!==Gn(n)?"not-for-this-vehicle":r!==
void 0&&!t.destinations.includes(qn(r))?"not-for-this-destination":o!==void 0&&t.application!==o.trim()?
"not-for-this-application":s!==void 0&&t.exporter.uscc!==qn(s)?"not-for-this-exporter":null},As=(t,e,n,r,o)=>{
if(e.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return xs(n);if(e.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=Os(t,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},Qn=async(t,{trustList:e,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=W(t,Zt,ot);if(!i.ok)return Re(i.no);let a=i.document,l=await _t(a,e,s),u=Vt(l),f=Wn(
a,l,e,o),c=jt(a,n,e,o),y=As(a,u,f,c,r),g=c.check.state==="not-checked"?null:c.asOf;return{answer:y,asOf:g,
integrity:u,issuer:f,status:c.check,letter:a,noLetter:null}};var tr=["refusal","order","bar","suspension","revocation"],Ls={AdministrativeDecision:"decision",ExportLicence:"\
licence",Referral:"referral"},Yt=({type:[,t]})=>Ls[t],er=t=>Yt(t)==="licence"?"licence":"decision",nr=t=>Yt(
t)==="licence",Jt=t=>"kind"in t?t.kind:"addressee"in t?"referral":"licence";var rr=6e4,U=m({zh:h(rr),en:h(rr)},["en"]),Pe=m({uscc:h(60),name:h(500)},["uscc"]),ht=h(60),ks=2e4,Ce=t=>A(
m({vin:h(60)}),t,ks),Ne=A(m({role:{is:"one-of",values:["proposed","signed"]},staff:h(60)}),1,2),or=m(
{where:U,term:U,article:h(200),until:B,execution:m({words:U,article:h(200)})},["execution"]),sr=A(m(
{kind:h(60),reference:h(200),digest:L("[0-9a-f]{64}",64)},["digest"]),0,2e3),Es=m({number:ht,kind:{is:"\
one-of",values:tr},exporter:Pe,application:ht,licence:ht,vehicles:Ce(0),facts:U,grounds:A(m({article:h(
300),words:U},["article"]),1,200),restsOn:sr,follows:U,reconsideration:or,court:or,decidedOn:B,signatures:Ne},
["application","licence"]),Ts=m({number:ht,exporter:Pe,application:ht,destination:h(60),vehicles:Ce(
1),firstDay:B,lastDay:B,signatures:Ne}),Rs=m({number:ht,addressee:Pe,claimant:h(500),vehicles:Ce(1),
atRisk:L("-?[0-9]{1,14}[.][0-9]{2}",18),facts:U,grounds:A(m({words:U,notProven:U}),1,200),restsOn:sr,
follows:U,limit:m({words:U,article:h(1e3),until:B}),sentOn:B,signatures:Ne},["limit"]),De=(t,e,n={})=>m(
{"@context":{is:"exactly",value:Zn},id:T,type:{is:"exactly",value:["VerifiableCredential",t]},issuer:m(
{id:T,name:h(500)}),validFrom:I,...n,credentialStatus:{is:"row",of:[kt("revocation"),kt("suspension")]},
credentialSubject:e}),Ps=De("AdministrativeDecision",Es),Cs=De("ExportLicence",Ts,{validUntil:I}),Ns=De(
"Referral",Rs),ir=_(Ps),ar=_(Cs),lr=_(Ns);var Ds=(t,e,n,r)=>{if(n===null)return{state:"not-checked",reason:"no-trust-list"};let o=c=>({state:"\
invalid",reason:c}),s=Pn(n,t.issuer.id);if(s===null)return o("issuer-unknown");let i=e.filter(({signer:c})=>c?.
holder.id===s.id);if(i.length===0){let c=e.some(({signer:y})=>y!==null&&y.role!=="register");return o(
c?"key-of-another":"key-unknown")}if(t.issuer.name!==s.name)return o("issuer-name-differs");let a=er(
t),l=i.filter(({signer:c})=>c?.role==="authority"&&c.key.purposes.includes(a));if(l.length===0)return o(
"key-not-for-this-purpose");let u=Le(l.map(c=>Ae(c,e,r)))??o("key-unknown");return u.state!=="valid"?
u:{state:"valid",reason:u.reason==="entitled-by-witness"?"entitled-authority-by-witness":"entitled-a\
uthority"}},Is=(t,{statusLists:e,trustList:n,now:r})=>{let o=jt(t,e,n,r);return!nr(t)||o.check.state===
"invalid"?o:(E(t.validUntil)??0)+yt<r?{...o,asOf:null,check:{state:"invalid",reason:"expired"},fresh:!0}:
o},$s=({reason:t})=>{switch(t){case"key-not-yet-valid":case"key-no-longer-valid":case"key-compromise\
d":case"signed-in-the-future":return"key-not-valid-on-that-day";case"key-not-for-this-purpose":return"\
key-not-for-this-purpose";default:return"not-by-a-known-authority"}},Ms={revoked:"revoked",suspended:"\
suspended",expired:"expired"},Us=(t,e,n)=>t.state==="invalid"?"changed-after-signing":e.state==="inv\
alid"?$s(e):t.state!=="valid"||e.state!=="valid"?"could-not-be-checked":n.check.state!=="valid"?Ms[n.
check.reason]??"could-not-be-checked":n.fresh?"valid":"valid-when-last-checked",Hs={AdministrativeDecision:ir,
ExportLicence:ar,Referral:lr},zs=t=>typeof t=="string"?t:t instanceof Uint8Array?It(t)??"":JSON.stringify(
Ht(t)?.value??null),Ie=t=>{let e=zs(t);for(let[n,r]of Object.entries(Hs)){if(!e.includes(`"${n}"`))continue;
let o=W(t,r,ot);if(o.ok||o.no.path!=="/type/1")return o}return null},cr=async(t,e)=>{let n=Ie(t);if(n===
null)return{...await Qn(t,e),official:null};if(!n.ok)return{...Re(n.no),official:null};let r=n.document,
{trustList:o,now:s,crypto:i}=e,a=await _t(r,o,i),l=Vt(a),u=Ds(r,a,o,s),f=Is(r,e);return{answer:Us(l,
u,f),integrity:l,issuer:u,status:f.check,asOf:f.check.state==="not-checked"?null:f.asOf,letter:null,
official:r,noLetter:null}};var ur=t=>{let e=Ie(t)??W(t,Zt,ot);return e.ok?e.document.credentialStatus.map(({statusListCredential:n})=>n):
[]};var Fs=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,Xt=t=>t.replace(/[\t\r\n]+/g,
" ").replace(Fs,"�");var Ws={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},qt=class{#e;constructor(e){this.#e=
e}toString(){return this.#e}},Bs=t=>t.split(`
`).map(Xt).join(`
`).replace(/[&<>"']/g,e=>Ws[e]??e),fr=t=>t instanceof qt?`${t}`:Array.isArray(t)?t.map(fr).join(""):
t==null||typeof t=="boolean"?"":Bs(String(t)),d=(t,...e)=>new qt(String.raw({raw:t},...e.map(fr)));var P=Uint8Array,mt=Uint16Array,_s=Int32Array,dr=new P([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,
4,4,5,5,5,5,0,0,0,0]),pr=new P([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,
0,0]),Vs=new P([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),yr=function(t,e){for(var n=new mt(31),
r=0;r<31;++r)n[r]=e+=1<<t[r-1];for(var o=new _s(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)o[s]=
s-n[r]<<5|r;return{b:n,r:o}},hr=yr(dr,2),mr=hr.b,js=hr.r;mr[28]=258,js[258]=28;var gr=yr(pr,0),Ks=gr.
b,xc=gr.r,He=new mt(32768);for(w=0;w<32768;++w)Y=(w&43690)>>1|(w&21845)<<1,Y=(Y&52428)>>2|(Y&13107)<<
2,Y=(Y&61680)>>4|(Y&3855)<<4,He[w]=((Y&65280)>>8|(Y&255)<<8)>>1;var Y,w,Et=(function(t,e,n){for(var r=t.
length,o=0,s=new mt(e);o<r;++o)t[o]&&++s[t[o]-1];var i=new mt(e);for(o=1;o<e;++o)i[o]=i[o-1]+s[o-1]<<
1;var a;if(n){a=new mt(1<<e);var l=15-e;for(o=0;o<r;++o)if(t[o])for(var u=o<<4|t[o],f=e-t[o],c=i[t[o]-
1]++<<f,y=c|(1<<f)-1;c<=y;++c)a[He[c]>>l]=u}else for(a=new mt(r),o=0;o<r;++o)t[o]&&(a[o]=He[i[t[o]-1]++]>>
15-t[o]);return a}),Tt=new P(288);for(w=0;w<144;++w)Tt[w]=8;var w;for(w=144;w<256;++w)Tt[w]=9;var w;
for(w=256;w<280;++w)Tt[w]=7;var w;for(w=280;w<288;++w)Tt[w]=8;var w,vr=new P(32);for(w=0;w<32;++w)vr[w]=
5;var w;var Gs=Et(Tt,9,1);var Zs=Et(vr,5,1),$e=function(t){for(var e=t[0],n=1;n<t.length;++n)t[n]>e&&(e=t[n]);return e},H=function(t,e,n){
var r=e/8|0;return(t[r]|t[r+1]<<8)>>(e&7)&n},Me=function(t,e){var n=e/8|0;return(t[n]|t[n+1]<<8|t[n+
2]<<16)>>(e&7)},Ys=function(t){return(t+7)/8|0},Qt=function(t,e,n){return(e==null||e<0)&&(e=0),(n==null||
n>t.length)&&(n=t.length),new P(t.subarray(e,n))};var Js=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],C=function(t,e,n){var r=new Error(
e||Js[t]);if(r.code=t,Error.captureStackTrace&&Error.captureStackTrace(r,C),!n)throw r;return r},Xs=function(t,e,n,r){
var o=t.length,s=r?r.length:0;if(!o||e.f&&!e.l)return n||new P(0);var i=!n,a=i||e.i!=2,l=e.i;i&&(n=new P(
o*3));var u=function(un){var fn=n.length;if(un>fn){var dn=new P(Math.max(fn*2,un));dn.set(n),n=dn}},
f=e.f||0,c=e.p||0,y=e.b||0,g=e.l,v=e.d,S=e.m,O=e.n,k=o*8;do{if(!g){f=H(t,c,1);var R=H(t,c+1,3);if(c+=
3,R)if(R==1)g=Gs,v=Zs,S=9,O=5;else if(R==2){var et=H(t,c,31)+257,at=H(t,c+10,15)+4,Nt=et+H(t,c+5,31)+
1;c+=14;for(var nt=new P(Nt),de=new P(19),$=0;$<at;++$)de[Vs[$]]=H(t,c+$*3,7);c+=at*3;for(var rn=$e(
de),xo=(1<<rn)-1,Oo=Et(de,rn,1),$=0;$<Nt;){var on=Oo[H(t,c,xo)];c+=on&15;var b=on>>4;if(b<16)nt[$++]=
b;else{var lt=0,Dt=0;for(b==16?(Dt=3+H(t,c,3),c+=2,lt=nt[$-1]):b==17?(Dt=3+H(t,c,7),c+=3):b==18&&(Dt=
11+H(t,c,127),c+=7);Dt--;)nt[$++]=lt}}var sn=nt.subarray(0,et),X=nt.subarray(et);S=$e(sn),O=$e(X),g=
Et(sn,S,1),v=Et(X,O,1)}else C(1);else{var b=Ys(c)+4,F=t[b-4]|t[b-3]<<8,tt=b+F;if(tt>o){l&&C(0);break}
a&&u(y+F),n.set(t.subarray(b,tt),y),e.b=y+=F,e.p=c=tt*8,e.f=f;continue}if(c>k){l&&C(0);break}}a&&u(y+
131072);for(var Ao=(1<<S)-1,Lo=(1<<O)-1,pe=c;;pe=c){var lt=g[Me(t,c)&Ao],ct=lt>>4;if(c+=lt&15,c>k){l&&
C(0);break}if(lt||C(2),ct<256)n[y++]=ct;else if(ct==256){pe=c,g=null;break}else{var an=ct-254;if(ct>
264){var $=ct-257,Ot=dr[$];an=H(t,c,(1<<Ot)-1)+mr[$],c+=Ot}var ye=v[Me(t,c)&Lo],he=ye>>4;ye||C(3),c+=
ye&15;var X=Ks[he];if(he>3){var Ot=pr[he];X+=Me(t,c)&(1<<Ot)-1,c+=Ot}if(c>k){l&&C(0);break}a&&u(y+131072);
var ln=y+an;if(y<X){var cn=s-X,ko=Math.min(X,ln);for(cn+y<0&&C(3);y<ko;++y)n[y]=r[cn+y]}for(;y<ln;++y)
n[y]=n[y-X]}}e.l=g,e.p=pe,e.b=y,e.f=f,g&&(f=1,e.m=S,e.d=v,e.n=O)}while(!f);return y!=n.length&&i?Qt(
n,0,y):n.subarray(0,y)};var qs=new P(0);var Qs=function(t,e){return((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)&&C(6,"invalid zlib data"),(t[1]>>
5&1)==+!e&&C(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary"),(t[1]>>3&4)+2};var Ue=(function(){function t(e,n){typeof e=="function"&&(n=e,e={}),this.ondata=n;var r=e&&e.dictionary&&
e.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0},this.o=new P(32768),this.p=new P(0),r&&this.
o.set(r)}return t.prototype.e=function(e){if(this.ondata||C(5),this.d&&C(4),!this.p.length)this.p=e;else if(e.
length){var n=new P(this.p.length+e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},t.prototype.
c=function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,r=Xs(this.p,this.s,this.o);this.ondata(Qt(r,n,
this.s.b),this.d),this.o=Qt(r,this.s.b-32768),this.s.b=this.o.length,this.p=Qt(this.p,this.s.p/8|0),
this.s.p&=7},t.prototype.push=function(e,n){this.e(e),this.c(n)},t})();var wr=(function(){function t(e,n){Ue.call(this,e,n),this.v=e&&e.dictionary?2:1}return t.prototype.push=
function(e,n){if(Ue.prototype.e.call(this,e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(
Qs(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&C(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),Ue.prototype.c.call(this,n)},t})();var ti=typeof TextDecoder<"u"&&new TextDecoder,ei=0;try{ti.decode(qs,{stream:!0}),ei=1}catch{}var ni="/EmbeddedFile",br=/\bstream\r?\n/g,ri="endstream",oi=2e3,ze=1024,si=/\/FlateDecode\b/,ii=[37,
80,68,70,45],Sr=t=>ii.every((e,n)=>t[n]===e),ai=(t,e)=>{let n=[],r=0,o=new wr(a=>{if(r+=a.length,r>e)
throw new RangeError("longer than a letter");n.push(a)});try{for(let a=0;a<t.length;a+=ze)o.push(t.subarray(
a,a+ze),a+ze>=t.length)}catch{return null}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.
length;return s},xr=(t,e)=>{let n=new TextDecoder("latin1").decode(t),r=n.indexOf(ni);if(r<0)return null;
br.lastIndex=r;let o=br.exec(n);if(o===null||o.index-r>oi)return null;let s=o.index+o[0].length,i=n.
indexOf(ri,s);if(i<0)return null;let a=t.subarray(s,i),l=n.slice(n.lastIndexOf("obj",r),o.index);return si.
test(l)?ai(a,e):a.length>e?null:a};var ee=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],li=ee.map((t,e)=>new Date(
Date.UTC(2026,e,1))),gt=t=>{let e=`${t}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(e,
{...r,timeZone:"UTC"});return li.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
t))}},te={day:(t,e,n)=>`${t} ${e} ${n}`,month:(t,e)=>`${t} ${e}`,year:t=>t},Fe={en:te,zh:{day:(t,e,n)=>`${n}\
年${e}月${t}日`,month:(t,e)=>`${e}年${t}月`,year:t=>`${t}年`},ru:te,kk:{day:(t,e,n)=>`${n} жыл\
ғы ${t} ${e}`,month:(t,e)=>`${e} жылғы ${t}`,year:t=>`${t} жыл`},ar:te,es:{day:(t,e,n)=>`${t}\
 de ${e} de ${n}`,month:(t,e)=>`${t} de ${e}`,year:t=>t},fr:{...te,day:(t,e,n)=>`${t===1?"1er":t} ${e}\
 ${n}`},uz:{day:(t,e,n)=>`${n}-yil ${t}-${e}`,month:(t,e)=>`${e}-yil ${t}`,year:t=>`${t}-yil`}},Or=ee.
map((t,e)=>String(e+1)),Ar={en:{inDate:ee,alone:ee},zh:{inDate:Or,alone:Or},ru:gt("ru"),kk:gt("kk"),
ar:gt("ar"),es:gt("es"),fr:gt("fr"),uz:gt("uz")},ci=(t,e)=>{let n=Ut(t),[r,o,s]=[n>>9,n>>5&15,n&31];
return Fe[e].day(s,Ar[e].inDate[o-1]??"",r)},ui=(t,e)=>{let n=Ut(t),[r,o]=[n>>9,n>>5&15];return Fe[e].
month(Ar[e].alone[o-1]??"",r)},fi=7,di=4,ne=(t,e)=>{let n=t.length===fi?j(`${t}-01`):null;if(n!==null)
return ui(n,e);if(t.length===di&&j(`${t}-01-01`)!==null)return Fe[e].year(t);let r=j(t);return r===null?
Xt(t):ci(r,e)};var re=({language:t,speaks:e=t},n)=>{let[r="",o=""]=gn(n).split(" ");return`${ne(r,e)} ${o}`};var pi={tick:d`<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>`,cross:d`<rect x="1" y="1" width="14" height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>`,
question:d`<path d="M8 1 15 8 8 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>`,half:d`<circle cx="8" cy="8" r="6" class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>`,
ring:d`<circle cx="8" cy="8" r="6" class="so" stroke-dasharray="3 2.3"/>`,bars1:d`<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11.5 2.5h3v11h-3Z" class="st"/>`,
bars2:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.5 2.5h3v11h-3Z" class="st"/>`,
bars3:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>`,mark:d`<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>`},
$c=d`<svg class="symbols" aria-hidden="true">${Object.entries(pi).map(([t,e])=>d`<symbol id="s-${t}" viewBox="0 0 16 16">${e}</symbol>`)}</svg>`,
Lr=({shape:t,tone:e})=>d`<svg class="s ${e}" aria-hidden="true"><use href="#s-${t}"/></svg>`;var yi={yes:"M2.5 8.5 6.5 12.5 13.5 3.5",no:"M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5",paused:"M5.5 3v10\
M10.5 3v10",but:"M8 3v6M8 12.2v.6",unknown:"M5.2 5.6a2.8 2.6 0 1 1 4.2 2.3c-.9.5-1.4 1-1.4 2M8 12.6v\
.6"},hi={yes:"good",no:"stop",paused:"stop",but:"care",unknown:""},kr=t=>hi[t],Er=t=>d`<i class="seal ${t}" aria-hidden="true"><svg viewBox="0 0 16 16"><path d="${yi[t]}"/></svg></i>`;var We=({answer:t,official:e},{page:n})=>{if(e===null)return n.answers[t];let{both:r}=n.official;return{
...r,...n.official[Yt(e)]}[t]??n.answers[t]};var z=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n);var oe=8,mi=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],gi=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),Rr=128,Be=new Uint8Array(128).fill(Rr);for(let t=0;t<=9;t+=1)Be[48+t]=t;mi.forEach(
(t,e)=>{t>=0&&(Be[65+e]=t)});var vi=t=>{if(t.length!==17)return-1;let e=0,n=0;for(let r=0;r<17;r+=1){let o=t.charCodeAt(r),s=Be[o&
127];n|=s&Rr|o>>7,e+=s*gi[r]}return n===0?e%11:-1};var Pr=t=>wi(t)==="valid",wi=t=>{let e=vi(t);return e<0?"malformed":t.charCodeAt(oe)===(e===10?88:48+
e)?"valid":"wrongCheckDigit"};var Cr=t=>{let e=G(t);if(e===null)return{groups:t===""?[]:[t],checkDigitWrong:!1};let n=[0,3,oe+1,oe+
2,e.length];return{groups:n.slice(1).map((o,s)=>e.slice(n[s],o)),checkDigitWrong:!Pr(e)}};var bi=t=>t?.every(Number.isFinite)===!0&&Math.abs(t[0])<=180&&Math.abs(t[1])<=90,Nr=({position:t})=>bi(
t);var Dr=({credentialSubject:{warranty:t,parts:e,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:y,kilometres:g})=>o.guarantee(s.months(y),g===null?null:s.kilometres(g)),u=y=>i(y?o.yes:o.
no),{highVoltageBattery:f}=t,{leadTimeDays:c}=e;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(t))],[a.begins,i(o.starts[t.startsOn])],[a.battery,i(f===void 0?o.notStated:l(f))],[
a.parts,i(o.partsYears(s.years(e.years)))],[a.partsTime,i(c===null?o.notStated:o.partsDays(s.days(c)))],
[a.software,u(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,u(n.remoteLock)],[a.recalls,u(r)]]}},Ir=({issuer:t,validFrom:e,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
t.announcement===void 0?i(o):a(t.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(e))]]}),$r=(t,e,n,r,{own:o,told:s})=>{let{outlets:i}=e,a={yes:e.
yes,no:e.no,"not-stated":e.notStated},l=t.flatMap((c,y)=>Nr(c)?[]:[String(y+1)]),u=r?.folded??[],f=new Set(
t.map(({country:c})=>c));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:t.map(({name:c,address:y,country:g,phone:v,services:S,servesCarsItDidNotImport:O},k)=>({number:String(
k+1),name:s(c),address:s(f.size>1?`${y}, ${n.country(g)}`:y),phone:v===void 0?o(e.notStated):{...s(v),
dir:"ltr"},services:o(S.length===0?e.notStated:n.list(S.map(R=>i.servicesOf[R]))),serves:o(a[O])})),
none:i.none,map:i.map(r?.marks.length??0,t.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...u.length===0?[]:[i.folded(n.list(u))]]}};var vt=["en","zh","ru","kk","ar","es","fr","uz"];var qc=new Map(vt.map(t=>[t,new Intl.ListFormat(t,{type:"conjunction"})]));var se=(t,e)=>e==="uz"?t.replaceAll("‘","ʻ").replaceAll("’","ʼ"):t;var Si=new Map(vt.map(t=>[t,new Intl.DisplayNames([t],{type:"language",fallback:"code"})])),xi={ar:{
kk:"الكازاخية"}},Mr=(t,e)=>{try{return xi[e]?.[t]??se(Si.get(e)?.of(t)??t,e)}catch{return t}};var au=new Map(vt.map(t=>[t,new Intl.NumberFormat(`${t}-u-nu-latn`)])),Ur=(t,e)=>e.map(({type:n,value:r})=>t===
"es"&&n==="group"?" ":r).join("");var Oi={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},Ai={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr",uz:"uz"},Li={zh:"、",ar:"، "},ki=(t,e)=>{try{return t.of(e)??e}catch{
return e}},wt=t=>{let e=`${Ai[t]}-u-nu-latn-ca-gregory`,n=(s,i)=>{let a=new Intl.NumberFormat(e,{style:"\
unit",unit:s,unitDisplay:i});return l=>Ur(t,a.formatToParts(l))},r=new Intl.DateTimeFormat(e,{dateStyle:"\
long",timeZone:"Asia/Shanghai"}),o=new Intl.DisplayNames(e,{type:"region"});return{months:n("month",
"long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilometer","short"),day:s=>Number.
isNaN(Date.parse(s))?s:r.format(Date.parse(s)),country:s=>(t==="zh"?Oi[s]:void 0)??se(ki(o,s),t),language:s=>Mr(
s,t),list:s=>s.join(Li[t]??", ")}};var Ei=({language:t})=>{let e=(n,r=!1)=>({text:n,lang:t,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>e(n),told:n=>({...e(n),lang:"zh"}),fixed:n=>e(n,!0),hasLost:()=>!1}},Ti=({text:t,fixed:e,lang:n},r)=>e?
d`<code dir="ltr">${t}</code>`:n===r?d`${t}`:d`<bdi>${t}</bdi>`,Rt=t=>d`<span class="vin" dir="ltr">${(G(
t)===null?[t]:Cr(t).groups).map(e=>d`<span>${e}</span>`)}</span>`,_e=({rows:t},{language:e})=>d`<dl class="facts">${t.
map(([n,r])=>d`<div><dt>${n}</dt><dd>${Ti(r,e)}</dd></div>`)}</dl>`,Hr=(t,e,n=!1)=>{let{language:r,paper:o,
page:s}=e,i=wt(r),a=Ei(e),{credentialSubject:l,issuer:u}=t,[{vin:f,model:c}]=l.vehicles,y=Dr(t,o,i,a),
g=Ir(t,o,i,a),v=$r(l.outlets,o,i,null,a),[,,S="",O="",k=""]=v.head,R=(b,F)=>d`<small>${z(s.pair,{name:b,
value:F})}</small>`;return d`<dl class="facts">
      <div><dt>${o.vin}</dt><dd>${Rt(f)}</dd></div>
      <div><dt>${o.model}</dt><dd><bdi>${c}</bdi></dd></div>
      <div><dt>${o.about.issuer}</dt><dd><bdi>${u.name}</bdi></dd></div></dl>
    <h3>${n?s.notInForce:y.heading}</h3>${n?d`<div class="dead">${_e(y,e)}</div>`:_e(y,e)}
    <h3>${v.heading}</h3>${v.rows.length===0?d`<p>${s.noOutlets}</p>`:d`<ol class="named-outlets">${v.
rows.map(b=>d`<li><b><bdi>${b.name.text}</bdi></b><br><bdi>${b.address.text}</bdi>
              <small>${z(s.pair,{name:S,value:""})}<bdi dir="ltr">${b.phone.text}</bdi></small>
              ${R(O,b.services.text)}
              ${R(k,b.serves.text)}</li>`)}</ol>`}
    <h3>${s.about}</h3>${_e(g,e)}
    <h3>${o.notSaid.heading}</h3><ul class="plain">${o.notSaid.lines.map(b=>d`<li>${b}</li>`)}</ul>`};var Ve=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n),Fr=(t,{official:e})=>e.titles[Jt(t.credentialSubject)],
N=(t,e)=>({name:t,value:{is:"fixed",text:e}}),Ri=(t,{official:e})=>({name:e.signatures,value:{is:"li\
nes",lines:t.map(({role:n,staff:r})=>({own:Ve(e[n],{staff:r}),words:null}))}}),Pi=(t,{official:e})=>e.
evidence[Object.hasOwn(e.evidence,t)?t:"other"],zr=(t,{where:e,term:n,article:r,until:o,execution:s},{
lang:i,texts:a,figures:l})=>{let u=({zh:g,en:v})=>i==="zh"?g:v??g,f=l.day(o),c=Ve(a.official.until,{
where:u(e),term:u(n),day:f,article:r}),y=s===void 0?"":` ${u(s.words)} ${s.article}`;return N(t,`${c}${y}`)},
Ci=({name:t,uscc:e})=>e===void 0?t:`${t} ${e}`,Wr=(t,{official:e})=>({name:e.facts,value:{is:"words",
words:t}}),Br=(t,e)=>({name:e.official.restsOn,value:{is:"lines",lines:t.map(({kind:n,reference:r,digest:o})=>({
own:[Pi(n,e),r,o?.slice(0,16)??""].join(" ").trim(),words:null}))}}),je=(t,{official:e})=>({name:e.vehicles,
value:{is:"vins",vins:t.map(({vin:n})=>n)}}),Ni=(t,{texts:e,figures:n})=>{let{official:r}=e;return[N(
r.application,t.application),N(e.about.destinations,n.country(t.destination)),N(r.days,Ve(r.between,
{first:n.day(t.firstDay),last:n.day(t.lastDay)})),je(t.vehicles,e)]},Di=(t,e)=>{let{texts:n,figures:r}=e,
{official:o}=n;return[...t.application===void 0?[]:[N(o.application,t.application)],...t.licence===void 0?
[]:[N(o.licence,t.licence)],...t.vehicles.length===0?[]:[je(t.vehicles,n)],{name:o.follows,value:{is:"\
words",words:t.follows}},Wr(t.facts,n),{name:o.grounds,value:{is:"lines",lines:t.grounds.map(({article:s,
words:i})=>({own:s===void 0?"":`${s} `,words:i}))}},Br(t.restsOn,n),zr(o.reconsideration,t.reconsideration,
e),zr(o.court,t.court,e),N(o.decidedOn,r.day(t.decidedOn))]},Ii=(t,{lang:e,texts:n,figures:r})=>{let{
official:o}=n,{limit:s}=t,i=({zh:a,en:l})=>e==="zh"?a:l??a;return[N(o.claimant,t.claimant),N(o.atRisk,
`CNY ${t.atRisk}`),...s===void 0?[]:[N(o.limit,`${r.day(s.until)} ${i(s.words)} ${s.article}`)],je(t.
vehicles,n),{name:o.follows,value:{is:"words",words:t.follows}},Wr(t.facts,n),{name:o.grounds,value:{
is:"lines",lines:t.grounds.map(({words:a})=>({own:"",words:a}))}},{name:o.notProven,value:{is:"lines",
lines:t.grounds.map(({notProven:a})=>({own:"",words:a}))}},Br(t.restsOn,n),N(o.sentOn,r.day(t.sentOn))]},
$i=(t,e)=>"kind"in t?Di(t,e):"addressee"in t?Ii(t,e):Ni(t,e),Mi=(t,{about:e,official:n})=>{let[r,o]="\
addressee"in t?[n.addressee,t.addressee]:[e.exporter,t.exporter];return{label:r,name:o.name,text:Ci(
o)}},_r=({credentialSubject:t,issuer:e},n)=>{let{texts:r}=n,o=Mi(t,r);return[N(r.official.authority,
e.name),N(r.official.number,t.number),N(o.label,o.text),...$i(t,n),Ri(t.signatures,r)]};var Vr=({zh:t,en:e},{language:n})=>{let r=d`<span lang="zh" dir="ltr" class="as-written">${t}</span>`;
return e===void 0||n==="zh"?r:d`<span lang="en" dir="ltr" class="as-written">${e}</span><br>${r}`},Ui=({
value:t},e)=>{switch(t.is){case"words":return Vr(t.words,e);case"fixed":return d`<bdi>${t.text}</bdi>`;case"\
vins":return d`${t.vins.map(n=>d`${Rt(n)}<br>`)}`;case"lines":return d`${t.lines.map(({own:n,words:r})=>{
let o=r===null?"":Vr(r,e);return d`${n}${o}<br>`})}`;default:return t}},Hi=(t,e)=>{let{paper:n,language:r}=e,
o=Jt(t.credentialSubject)!=="licence"&&r!=="zh",s=_r(t,{lang:r,texts:n,figures:wt(r)});return d`<dl class="facts">${s.
map(i=>d`<div><dt>${i.name}</dt><dd>${Ui(i,e)}</dd></div>`)}</dl>${o?d`<p class="quiet">${n.official.
chinese}</p>`:""}`},jr=(t,e)=>d`<h3>${Fr(t,e.paper)}</h3>${Hi(t,e)}`;var Kr={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},zi=["valid","valid-when-last-checked"],Fi=["could-not-be-checked","valid-when\
-last-checked"],Wi=t=>Fi.includes(t)?"not-checked":t==="valid"?"valid":"invalid",Bi={valid:"yes",suspended:"\
paused","valid-when-last-checked":"but","could-not-be-checked":"unknown"},_i=["suspended","revoked"],
Ze=(t,{language:e})=>`${re({language:e},t)} UTC+8`,Ye=(t,e)=>{let{asOf:n,official:r}=t;return z(We(t,
e).title,{asOf:n===null?"":Ze(n,e),authority:r?.issuer.name??""})},Ke=(t,{state:e,reason:n},r,o)=>{let{
page:s,checks:i}=o;return d`<li><h3>${Lr(Kr[e])} ${z(s.pair,{name:t,value:s.states[e]})}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},Vi=({proof:t,issuer:e})=>{let r=("cryptosuite"in t?[t]:t).find(
({verificationMethod:o})=>o.startsWith(`${e.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},Ge=(t,e,{page:n})=>e===null?d``:d`<p class="quiet">${z(n.pair,{name:t,value:e})}</p>`,
Gr=(t,{trustList:e,notes:n=[]},r,o=d``)=>{let{page:s,checks:i,language:a}=r,{answer:l,asOf:u,integrity:f,
issuer:c,status:y,letter:g,official:v,noLetter:S}=t,O=g??v,k=Bi[l]??"no",{means:R}=We(t,r),b=u===null?
null:Ze(u,r),F=O===null?null:Vi(O),tt=F===null?null:Ze(F,r),et=e===null?null:z(s.trustListOf,{version:String(
e.version),day:ne(e.issuedAt.slice(0,10),a)}),at=d`<ol class="three-checks">
    ${Ke(i.checks.integrity,f,d``,r)}
    ${Ke(v===null?i.checks.issuer:i.checks.authority,c,d`${Ge(s.signedOn,tt,r)}${Ge(s.trustList,et,r)}`,
r)}
    ${Ke(i.checks.status,y,Ge(s.statusAsOf,b,r),r)}</ol>`,Nt=S===null?d``:d`<p>${i.noLetter[S.what]}${S.
path===""?"":d` ${s.inDocument}: <code dir="ltr">${S.path}</code>`}</p>`;return d`<div class="letter-answer ${Kr[Wi(
l)].tone}" data-answer="${l}">
      <div class="sign">${Er(k)}
        <h1 tabindex="-1" class="${kr(k)}">${Ye(t,r)}</h1></div>
      <p class="lead">${z(R,{asOf:b??""})}</p>${Nt}
      ${n.map(nt=>d`<p class="note">${nt}</p>`)}</div>
    ${o}${O===null?"":d`<h2>${s.checksTitle}</h2>${at}`}
    ${O===null?"":d`<h2>${v===null?s.saysTitle:s.official.saysTitle}</h2>
          <p class="quiet">${s.saysOnly}</p>${zi.includes(l)?"":d`<p class="refused">${s.doNotRely}</p>`}${g===
null?"":Hr(g,r,_i.includes(l))}${v===null?"":jr(v,r)}`}`};var Zr=(t,e="facts")=>d`<dl class="${e}">${t.flatMap(([n,r])=>r===null?[]:[d`<div><dt>${n}</dt><dd>${r}</dd></div>`])}</dl>`;var ji=16,Ki=/.{4}(?=.)/g,Yr=(t,e,{language:n,page:r,paper:o})=>{let s=wt(n),{credentialSubject:i}=t,
a=f=>d`<b><code dir="ltr">${f}</code></b>`,l="destinations"in i?[[o.vin,d`<b>${Rt(i.vehicles[0].vin)}</b>`],
[o.about.number,a(i.number)],[o.about.destinations,d`<b>${s.list(i.destinations.map(s.country))}</b>`]]:
[[o.official.number,a(i.number)],[o.official.authority,d`<b><bdi>${t.issuer.name}</bdi></b>`]],u="de\
stinations"in i?r.paperMust:r.official.paperMust;return d`<section class="compare"><h2>${r.paperTitle}</h2><p>${u}</p>${Zr(
[...l,[o.check.hash,a(e.slice(0,ji).replace(Ki,"$& "))]])}</section>`};var Gi=4e6,Jr=_(m({"@context":{is:"exactly",value:[Kt]},id:T,type:{is:"exactly",value:["VerifiableCr\
edential","BitstringStatusListCredential"]},issuer:T,validFrom:I,validUntil:I,credentialSubject:m({id:T,
type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation","sus\
pension"]},encodedList:L("u[A-Za-z0-9_\\-]+",Gi),ttl:Z(0,1e12)},["ttl"])},["validUntil"]));var Zi=41e5,Yi=3e5,Je=(t,e=null)=>({ok:!1,reason:t,no:e}),Ji=async(t,{trustList:e,crypto:n})=>{let r=ft(
t),o="signer-unknown",s=!1;for(let i of pt(t)){let a=Lt(e,i.verificationMethod);if(a===null)continue;
let l=await dt(r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o=
"signer-not-entitled";let u=E(i.created)??Number.NaN,f=Cn(e,i.verificationMethod,u);s||=f?.holder.id===
t.issuer&&a.key.compromisedSince===null}return s?null:o},Xr=async(t,e)=>{let n=W(t,Jr,Zi);if(!n.ok)return Je(
"not-a-status-list",n.no);let{document:r}=n,o=await Ji(r,e);if(o!==null)return Je(o);let{encodedList:s,
statusPurpose:i,ttl:a=Yi}=r.credentialSubject,l=await Kn(s,e.compression);if(l===null)return Je("not\
-unpacked");let u=E(r.validFrom)??0,f=E(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:u,freshUntil:Math.min(u+a,f),bits:l}}};var Xe=["decision","licence","extract","figures"];var Pt=t=>({is:"or-null",of:t}),qr={id:T,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:L("z[1-9A-HJ-NP-Za-km-z]+",120),from:B,until:Pt(B),compromisedSince:Pt(I)},Qr=A(m(
qr),0,100),Xi={is:"one-of",values:Xe},qi=m({id:T,name:h(500),province:Pt(L("[0-9]{2}",2)),keys:A(m({
...qr,purposes:A(Xi,1,Xe.length,!0)}),0,100)}),Qi=m({id:T,maker:h(100),name:h(200),nameEn:h(200),announcement:Pt(
h(60)),uscc:Pt(L("[0-9A-HJ-NPQRTUWXY]{18}",18)),brands:A(h(100),0,200,!0),makerCodes:A(L("[A-HJ-NPR-\
Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?",6),0,200,!0),keys:Qr}),to=_(m({format:{is:"exactly",value:"mileproo\
f-trust-list/1"},version:Z(1,1e9),issuedAt:I,register:m({id:T,name:h(200),nameEn:h(200),keys:Qr}),manufacturers:A(
Qi,0,5e3),authorities:A(qi,0,1e3)},["authorities"]));var ta=16e6,ie=(t,e=null)=>({ok:!1,reason:t,no:e}),ea=(t,e)=>t.version<e.version||(E(t.issuedAt)??0)<
(E(e.issuedAt)??0),eo=async(t,{roots:e,known:n=null,crypto:r})=>{let o=W(t,to,ta);if(!o.ok)return ie(
"not-a-trust-list",o.no);let s=o.document,i=ft(s),a=!1;for(let l of pt(s)){let u=e.find(({id:c})=>c===
l.verificationMethod);if(u===void 0)continue;let f=await dt(i,l,u,r);if(f==="invalid")return ie("cha\
nged-after-signing");a||=f==="valid"}return a?n!==null&&ea(s,n)?ie("older"):{ok:!0,trustList:s}:ie("\
not-signed-by-a-root")};var Ct=t=>new Uint8Array(t),oo=t=>({sha256:async e=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",Ct(e))),verifyEd25519:async(e,n,r)=>{try{let o=await crypto.subtle.importKey("raw",Ct(e),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,Ct(r),Ct(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:t}),no=async(t,e)=>{let n=[],r=0,o=t.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>e)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},ro=(t,e)=>new Blob(
[Ct(t)]).stream().pipeThrough(e),so={gzip:async t=>{let e=new CompressionStream("gzip");return await no(
ro(t,e),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(t,e)=>{try{return await no(ro(t,new DecompressionStream(
"gzip")),e)}catch{return null}}};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var fo=Object.freeze,bt=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
ue=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,ae=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
Qe=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,tn=0x6666666666666666666666666666666666666666666666666666666666666658n,
le=bt-1n,na=fo({p:bt,n:ue,h:8n,a:le,d:ae,Gx:Qe,Gy:tn}),ce=32,io=t=>t instanceof Uint8Array||ArrayBuffer.
isView(t)&&t.constructor.name==="Uint8Array"&&t.BYTES_PER_ELEMENT===1,Q=(t,e,n="")=>{if(io(t)&&(e===
void 0||t.length===e))return t;let r=io(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:
`type=${typeof t}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},ra=(t,e="",n)=>Uint8Array.from(Q(t,n,e)),po=(t,e)=>t.toString(16).padStart(e,"0"),yo=t=>{let e="";
for(let n of Q(t))e+=po(n,2);return e},ho=t=>{let e="hex invalid";if(typeof t!="string")throw new TypeError(
e);if(t.length%2||!/^[\da-f]*$/i.test(t))throw new RangeError(e);let n=new Uint8Array(t.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=t.charCodeAt(o),i=t.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},en=(...t)=>{let e=0;for(let o of t)e+=Q(o).length;let n=new Uint8Array(e),r=0;for(let o of t)
n.set(o,r),r+=o.length;return n};var st=(t,e,n,r="bad number: out of range")=>{if(typeof t!="bigint")throw new TypeError(r);if(e<=t&&
t<n)return t;throw new RangeError(r)},x=(t,e=bt)=>(t%=e)>=0n?t:e+t,ao=(1n<<255n)-1n,p=t=>{if(t<0n)throw new RangeError(
"negative coordinate");let e=(t>>255n)*19n+(t&ao);return e=(e>>255n)*19n+(e&ao),e%bt},oa=t=>x(t,ue),
sa=(t,e)=>{if(t===0n)throw new Error("invert: expected non-zero number");if(e<=1n)throw new Error("i\
nvert: expected modulus > 1, got "+e);let n=x(t,e),r=e,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,u=o-
s*a;r=n,n=l,o=s,s=u}if(r!==1n)throw new Error("invert: does not exist");return x(o,e)},ia=t=>{let e=ha[t];
if(typeof e!="function")throw new Error("hashes."+t+" not set");return e};var aa=async(t,...e)=>Q(await ia(t)(en(...e)),64,"digest");var qe=t=>{if(t instanceof J)return t;throw new TypeError("Point expected")},mo=2n**256n,J=class t{static BASE;static ZERO;X;Y;Z;T;constructor(e,n,r,o){
let s=mo;this.X=st(e,0n,s),this.Y=st(n,0n,s),this.Z=st(r,1n,s),this.T=st(o,0n,s),fo(this)}static CURVE(){
return na}static fromAffine(e){return new t(e.x,e.y,1n,p(e.x*e.y))}static fromBytes(e,n=!1){let r=ra(
e,"point",ce),o=r[31];r[31]=o&-129;let s=nn(r);n||st(s,0n,bt);let i=p(s*s),a=x(i-1n),l=p(ae*i+1n),{isValid:u,
value:f}=ua(a,l);if(!u)throw new Error("bad point: y not sqrt");let c=!!(o&128);if(!n&&f===0n&&c)throw new Error(
"bad point: x==0, isLastByteOdd");return c!==!!(f&1n)&&(f=x(-f)),new t(f,s,1n,p(f*s))}static fromHex(e,n){
return t.fromBytes(ho(e),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let e=le,n=ae,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=p(o*o),u=p(
s*s),f=p(i*i),c=p(f*f),y=p(l*e),g=p(f*(y+u)),v=x(c+p(n*p(l*u)));if(g!==v)throw new Error("bad point:\
 equation left != right (1)");let S=p(o*s),O=p(i*a);if(S!==O)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(e){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=qe(e);return p(n*a)===p(
s*o)&&p(r*a)===p(i*o)}is0(){return this.equals(it)}negate(){return new t(x(-this.X),this.Y,this.Z,x(
-this.T))}double(){let{X:e,Y:n,Z:r}=this,o=le,s=p(e*e),i=p(n*n),a=p(2n*r*r),l=p(o*s),u=x(e+n),f=x(p(
u*u)-s-i),c=x(l+i),y=x(c-a),g=x(l-i),v=p(f*y),S=p(c*g),O=p(f*g),k=p(y*c);return new t(v,S,k,O)}add(e){
let{X:n,Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:u}=qe(e),f=le,c=ae,y=p(n*i),g=p(r*a),v=p(p(s*c)*u),S=p(o*l),
O=x(p(x(n+r)*x(i+a))-y-g),k=x(S-v),R=x(S+v),b=x(g-p(f*y)),F=p(O*k),tt=p(R*b),et=p(O*b),at=p(k*R);return new t(
F,tt,at,et)}subtract(e){return this.add(qe(e).negate())}multiply(e,n=!0){if(!n&&e===0n||(st(e,1n,ue),
!n&&this.is0()))return it;if(e===1n)return this;if(this.equals(St))return ga(e).p;let r=it,o=St,s=this;
for(let i=0;n?i<256:e>0n;i++)e&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),e>>=1n;return r}multiplyUnsafe(e){
return this.multiply(e,!1)}toAffine(){let{X:e,Y:n,Z:r}=this;if(this.equals(it))return{x:0n,y:1n};let o=sa(
r,bt);if(p(r*o)!==1n)throw new Error("invalid inverse");return{x:p(e*o),y:p(n*o)}}toBytes(){let{x:e,
y:n}=this.toAffine(),r=la(n);return r[31]|=e&1n?128:0,r}toHex(){return yo(this.toBytes())}clearCofactor(){
return this.multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.
multiply(ue/2n,!1).double().add(this).is0()}},St=new J(Qe,tn,1n,x(Qe*tn)),it=new J(0n,1n,1n,0n);J.BASE=
St;J.ZERO=it;var la=t=>ho(po(st(t,0n,mo),64)).reverse(),nn=t=>BigInt("0x"+yo(Uint8Array.from(Q(t)).reverse())),
V=(t,e)=>{let n=t;for(;e-- >0;)n=p(n*n);return n},ca=t=>{let e=p(t*t),n=p(e*t),r=p(V(n,2)*n),o=p(V(r,
1)*t),s=p(V(o,5)*o),i=p(V(s,10)*s),a=p(V(i,20)*i),l=p(V(a,40)*a),u=p(V(l,80)*l),f=p(V(u,80)*l),c=p(V(
f,10)*s);return p(V(c,2)*t)},lo=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,
ua=(t,e)=>{let n=p(e*p(e*e)),r=p(p(n*n)*e),o=ca(p(t*r)),s=p(t*p(n*o)),i=p(e*p(s*s)),a=s,l=p(s*lo),u=i===
t,f=i===x(-t),c=i===x(-t*lo);return u&&(s=a),(f||c)&&(s=l),(x(s)&1n)===1n&&(s=x(-s)),{isValid:u||f,value:s}},
fa=t=>oa(nn(t));var da=async t=>t[1](await aa("sha512Async",t[0]));var pa=t=>{if(t===null||typeof t!="object")throw new TypeError("expected valid options object");return t.
zip215??!0},ya=(t,e,n,r)=>{t=Q(t,64,"signature"),e=Q(e,void 0,"message"),n=Q(n,ce,"publicKey");let o=pa(
r),s=t.subarray(0,ce),i=nn(t.subarray(ce,64)),a,l,u,f=Uint8Array.of(),c=!1;try{a=J.fromBytes(n,o),l=
J.fromBytes(s,o),u=St.multiply(i,!1),f=en(s,n,e),c=!0}catch{}return[f,g=>{if(!c||!o&&a.isSmallOrder())
return!1;let v=fa(g);return l.add(a.multiply(v,!1)).subtract(u).clearCofactor().is0()}]},go=async(t,e,n,r={})=>da(
ya(t,e,n,r));var ha={sha512Async:async t=>{let e=globalThis?.crypto?.subtle;if(!e)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await e.digest("SHA-512",en(t)))},sha512:void 0};var ma=()=>{let t=[],e=St,n;for(let r=0;r<33;r++){n=e,t.push(n);for(let o=1;o<128;o++)n=n.add(e),t.push(
n);e=n.double()}return t},co,uo=(t,e)=>{let n=e.negate();return t?n:e},ga=t=>{let e=co||(co=ma()),n=it,
r=St;for(let o=0;o<33;o++){let s=Number(t&255n);t>>=8n,s>128&&(s-=256,t+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,u=s<0;s===0?r=r.add(uo(l,e[i])):n=n.add(uo(u,e[a]))}if(t!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var vo=oo(null),xt={...vo,verifyEd25519:async(t,e,n)=>{try{return await vo.verifyEd25519(t,e,n)}catch{
return go(n,e,t,{zip215:!1}).catch(()=>!1)}}};var va="letters-lists",wo="/trust-list",wa=1e4,ba=/\/([A-Z2-7]{10}-[RS])$/,Sa=async()=>{try{return await caches.
open(va)}catch{return null}},xa=async t=>{try{let e=await fetch(t,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(wa)});return e.ok?await e.text():null}catch{return null}},fe=class{#e;#t=Sa();#n=!1;constructor(e){
this.#e=e}get offline(){return this.#n}async#o(e){let n=await(await this.#t)?.match(e,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(e,n){await(await this.#t)?.put(e,new Response(n)).catch(()=>{})}async#r(e){
let[n,r]=[await xa(e),await this.#o(e)];return this.#n=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let e=await this.#r(wo),n=e.find(({fetched:l})=>!l),
r=(l,u)=>eo(l,{roots:[this.#e],known:u,crypto:xt}),o=n===void 0?null:await r(n.text,null),s=o?.ok===
!0?o.trustList:null,i=e.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(wo,i.text),a.trustList):s}async statusList(e,n){let r=ba.exec(e)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await Xr(
i,{trustList:n,crypto:xt,compression:so});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(e){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of e){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var bo="letters-clock",Oa=t=>{try{return t!==null&&localStorage.setItem(bo,String(t-Date.now())),Number(
localStorage.getItem(bo)??0)||0}catch{return t===null?0:t-Date.now()}},Aa=t=>[...t].map(e=>e.toString(
16).padStart(2,"0")).join(""),So=class{#e;#t;#n;#o;constructor(e,n){this.#e=e,this.#t=n,this.#n=new fe(
e.root),this.#o=Oa(e.now)}async#s(e,n){let r=[];for(let o of ur(e)){let s=await this.#n.statusList(o,
n);s!==null&&r.push(s)}return r}async check(e,n,r){let o=this.#t,s=typeof e!="string"&&Sr(e),i=s?xr(
e,ot):e;if(i===null)return null;let a=await this.#n.trustList(),l=a===null?[]:await this.#s(i,a),u=await cr(
i,{trustList:a,statusLists:l,wanted:n,crypto:xt,now:Date.now()+this.#o}),f=u.letter??u.official,{page:c}=o,
g=(f===null?[]:[f.proof].flat()).some(({cryptosuite:k})=>k.startsWith("sm2")),v=[...s?[c.inPaper]:[],
...this.#n.offline?[c.offlineNow]:[],...g?[c.sm2Here]:[]],S=d``;if(f!==null&&(s||r!==null)){let k=typeof i==
"string"?new TextEncoder().encode(i):i,R=Aa(await xt.sha256(k)),b=d`<p><a href="/L/${r}">${c.keepTitle}: /L/${r}</a></p>`;
S=d`${Yr(f,R,o)}${r===null?"":b}`}let O=Gr(u,{trustList:a,notes:v},o,S);return{title:Ye(u,o),html:String(
await O)}}async keep(){let{page:e,language:n}=this.#t,r=await this.#n.keepAll(this.#e.lists);if(r===
null)return e.offlineNone;let{trustList:o,lists:s}=r,i=Math.min(...s.map(({asOf:l})=>l)),a=l=>`${re(
{language:n},l)} UTC+8`;return z(e.offlineKept,{version:String(o.version),trust:a(o.issuedAt),lists:s.
length===0?"–":a(new Date(i).toISOString())})}};export{So as Verifier};

// Made by `npm run generate` from src/service/verifier/.
var go=new TextEncoder,an=t=>go.encode(t),Dt=t=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(t)}catch{return null}};var vo=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),It=(t,e,n)=>{let r=e<=2?t-1:t,o=Math.floor(
r/400),s=r-o*400,a=((153*(e>2?e-3:e+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
wo=(t,e)=>e===2&&t%4===0&&(t%100!==0||t%400===0)?29:vo[e]??0,$t=(t,e,n)=>!Number.isInteger(t)||t<0||
t>9999||!Number.isInteger(e)||e<1||e>12||!Number.isInteger(n)||n<1||n>wo(t,e)?null:It(t,e,n),Mt=t=>{
let e=t+719468,n=Math.floor(e/146097),r=e-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var bo=48,ln=45,pe=(t,e,n)=>{let r=0;for(let o=e;o<e+n;o+=1){let s=t.charCodeAt(o)-bo;if(s<0||s>9)return-1;
r=r*10+s}return r},B=t=>t.length!==10||t.charCodeAt(4)!==ln||t.charCodeAt(7)!==ln?null:$t(pe(t,0,4),
pe(t,5,2),pe(t,8,2));var xo=It(1990,1,1),ea=new Array(It(2060,1,1)-xo);var he=864e5,cn=288e5,un=t=>Math.floor((t+cn)/he);var fn=t=>new Date(Date.parse(t)+cn).toISOString().slice(0,16).replace("T"," ");var So=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,dn=6e4,
E=t=>{let e=So.exec(t);if(e===null)return null;let[n,r,o,s,i,a]=e.slice(1,7).map(Number),l=$t(n??-1,
r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let u=Number((e[7]??"").padEnd(3,"0").slice(0,3)),
[f,c]=[Number(e[9]??0),Number(e[10]??0)];if(f>23||c>59)return null;let h=(f*60+c)*dn*(e[8]==="-"?-1:
1);return l*he+(s*60+i)*dn+a*1e3+u-h},ye=t=>new Date(t).toISOString().replace(/\.\d+Z$/,"Z");var j=class extends Error{fault;at;constructor(e,n){super(e),this.fault=e,this.at=n}},Ao=/[ \t\n\r]*/y,
Oo=/[^"\\\u0000-\u001f]*/y,ko=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Lo=/[\da-fA-F]{4}/y,pn={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},ge=(t,e,n)=>{e!=="__proto__"?t[e]=n:Object.defineProperty(t,e,{value:n,enumerable:!0,
configurable:!0,writable:!0})},me=class{#e;#t=0;constructor(e){this.#e=e}whole(){let e=this.#i(0);return this.#s(),
this.#t<this.#e.length&&this.#n("not-json"),e}#n(e){throw new j(e,this.#t)}#o(e){e.lastIndex=this.#t;
let n=e.exec(this.#e)?.[0]??"";return this.#t+=n.length,n}#s(){this.#e.charCodeAt(this.#t)<=32&&this.#o(
Ao)}#r(e){return this.#s(),this.#e[this.#t]!==e?!1:(this.#t+=1,!0)}#i(e){switch(e>32&&this.#n("too-d\
eep"),this.#s(),this.#e[this.#t]){case"{":return this.#d(e);case"[":return this.#f(e);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(e,n){return this.#e.startsWith(e,this.#t)||this.#n("not-json"),this.#t+=e.length,
n}#c(){let e=this.#t,n=this.#o(ko);n===""&&this.#n("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new j("number-too-large",e);return r}#l(){let e=this.#t;this.#t+=1;let n="";for(;;){n+=this.#o(
Oo);let r=this.#e[this.#t];if(this.#t+=1,r==='"')break;if(r!=="\\")throw new j("not-json",this.#t-1);
n+=this.#u()}if(!n.isWellFormed())throw new j("lone-surrogate",e);return n}#u(){let e=this.#e[this.#t]??
"";if(this.#t+=1,e==="u"){let n=this.#o(Lo);return n===""&&this.#n("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(pn,e))throw new j("not-json",this.#t-1);return pn[e]??""}#f(e){let n=[];
if(this.#t+=1,this.#r("]"))return n;do n.push(this.#i(e+1));while(this.#r(","));return this.#r("]")||
this.#n("not-json"),n}#d(e){let n={};if(this.#t+=1,this.#r("}"))return n;do{this.#s();let r=this.#t;
this.#e[r]!=='"'&&this.#n("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new j("member-twic\
e",r);this.#r(":")||this.#n("not-json"),ge(n,o,this.#i(e+1))}while(this.#r(","));return this.#r("}")||
this.#n("not-json"),n}},hn=(t,e)=>{if(t.length>e)return{ok:!1,fault:"too-long",at:e};try{return{ok:!0,
value:new me(t).whole()}}catch(n){if(n instanceof j)return{ok:!1,fault:n.fault,at:n.at};throw n}};var Eo=2e5,et=class extends Error{},ve=(t,e,n)=>{if(n.left-=1,e>32||n.left<0)throw new et;if(t===null||
typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t)||typeof t=="string"&&t.isWellFormed())return t;
if(typeof t!="object")throw new et;if(Array.isArray(t)){if(t.length>n.left)throw new et;return Array.
from(t,s=>ve(s,e+1,n))}let r=Object.getPrototypeOf(t);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new et;
let o={};for(let[s,i]of Object.entries(t)){if(!s.isWellFormed())throw new et;i!==void 0&&ge(o,s,ve(i,
e+1,n))}return o},Ut=t=>{try{return{value:ve(t,0,{left:Eo})}}catch{return null}};var Co=/^[ !#-[\]-~]*$/,yn=t=>Co.test(t)?`"${t}"`:JSON.stringify(t),No=t=>{if(t.length>20)return t.sort();
for(let e=1;e<t.length;e+=1){let n=t[e]??"",r=e;for(;r>0&&(t[r-1]??"")>n;r-=1)t[r]=t[r-1]??"";t[r]=n}
return t},$=t=>{if(typeof t=="number"&&!Number.isFinite(t))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof t=="string")return yn(t);if(t===null||typeof t!="object")return JSON.
stringify(t);let e="";if(Array.isArray(t)){for(let r of t)e+=e===""?$(r):`,${$(r)}`;return`[${e}]`}let n=t;
for(let r of No(Object.keys(n))){let o=n[r];o!==void 0&&(e!==""&&(e+=","),e+=`${yn(r)}:${$(o)}`)}return`\
{${e}}`};var mn=new WeakMap,Po=(t,e,n)=>{let r=mn.get(t);return r===void 0&&(r=new RegExp(e,"u"),mn.set(t,r)),
r.test(n)},Ro=(t,e)=>{let{least:n,most:r,pattern:o,format:s}=t;return e.length<n||e.length>r||o!==void 0&&
!Po(t,o,e)?!1:s==="date"?B(e)!==null:s!=="date-time"||E(e)!==null},Y=t=>({path:"",what:t}),Ht=(t,e)=>({
path:`/${t.replaceAll("~","~0").replaceAll("/","~1")}${e.path}`,what:e.what}),gn=new WeakMap,Do=t=>{
let e=gn.get(t);return e===void 0&&(e=Object.entries(t.members),gn.set(t,e)),e},Io=(t,e)=>{if(e===null||
typeof e!="object"||Array.isArray(e))return Y("wrong-type");let n=e;for(let r of Object.keys(n))if(!Object.
hasOwn(t.members,r))return Ht(r,Y("unknown-member"));for(let[r,o]of Do(t))if(Object.hasOwn(n,r)){let s=lt(
o,n[r]??null);if(s!==null)return Ht(r,s)}else if(!t.optional.includes(r))return Ht(r,Y("missing-memb\
er"));return null},vn=(t,e)=>{for(let n=0;n<t.length;n+=1){let r=lt(e(n),t[n]??null);if(r!==null)return Ht(
String(n),r)}return null},wn=(t,e)=>{if(!Array.isArray(e))return Y("wrong-type");let n=e;if(t.is==="\
row")return n.length!==t.of.length?Y("wrong-value"):vn(n,o=>t.of[o]);if(n.length<t.least||n.length>t.
most)return Y("wrong-value");let r=vn(n,()=>t.of);return r!==null||!t.once?r:new Set(n).size===n.length?
null:Y("wrong-value")},xt=(t,e)=>t&&e?null:Y(t?"wrong-value":"wrong-type"),$o=(t,e)=>t===e||typeof t==
"object"&&typeof e=="object"&&$(t)===$(e),lt=(t,e)=>{switch(t.is){case"text":return xt(typeof e=="st\
ring",typeof e=="string"&&Ro(t,e));case"number":{let n=typeof e=="number"?e:Number.NaN,r=n>=t.least&&
n<=t.most;return xt(typeof e=="number",r&&(!t.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"\
boolean":return xt(typeof e=="boolean",!0);case"exactly":return xt(typeof e==typeof t.value,$o(e,t.value));case"\
one-of":return xt(typeof e=="string",typeof e=="string"&&t.values.includes(e));case"list":case"row":
return wn(t,e);case"or-null":return e===null?null:lt(t.of,e);case"one-or-more":{if(!Array.isArray(e))
return lt(t.of,e);let n={is:"list",of:t.of,least:1,most:t.most,once:!1};return wn(n,e)}case"object":
return Io(t,e);default:return t}};var bn=(t,e="")=>({ok:!1,no:{what:t,path:e}}),Mo=(t,e)=>{if(typeof t!="string"&&!(t instanceof Uint8Array))
return Ut(t)??{what:"not-json",path:""};if(t.length>e)return{what:"too-long",path:""};let n=typeof t==
"string"?t:Dt(t);if(n===null)return{what:"not-text",path:""};let r=hn(n,e);return r.ok?r:{what:r.fault,
path:""}},U=(t,e,n)=>{let r=Mo(t,n);if(!("value"in r))return bn(r.what,r.path);let o=lt(e,r.value);return o===
null?{ok:!0,document:r.value}:bn(o.what,o.path)};var xn=new WeakMap,Sn=t=>{let e=xn.get(t);if(e!==void 0)return e;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of t.register.keys)r({role:"register",key:s,holder:t.register});for(let s of t.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});for(let s of t.authorities??
[])for(let i of s.keys)r({role:"authority",key:i,holder:s});let o={keys:n,manufacturers:new Map(t.manufacturers.
map(s=>[s.id,s]))};return xn.set(t,o),o},St=(t,e)=>Sn(t).keys.get(e)??null,An=(t,e)=>Sn(t).manufacturers.
get(e)??null,On=(t,e)=>t.authorities?.find(n=>n.id===e)??null,zt=(t,e)=>{let n=un(e);if(n<(B(t.from)??
Number.POSITIVE_INFINITY))return"not-yet-valid";if(t.until!==null&&n>(B(t.until)??Number.NEGATIVE_INFINITY))
return"no-longer-valid";if(t.compromisedSince===null)return null;let r=E(t.compromisedSince)??Number.
NEGATIVE_INFINITY;return e>=r?"compromised":null},kn=(t,e,n)=>{let r=St(t,e);return r===null||zt(r.key,
n)!==null?null:r};var Ln="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var En=new Uint8Array(128).fill(255);for(let t=0;t<Ln.length;t+=1)En[Ln.charCodeAt(t)]=t;var Uo=200,
Ft=4,Ho=58**Ft,we=3,zo=2**(8*we);var Tn=(t,e)=>{let n=0;for(;n<t&&e(n);)n+=1;return n},Fo=(t,e,n,r)=>{let o=r;for(let s=0;s<t.length;s+=
1){o+=(t[s]??0)*n;let i=Math.floor(o/e);t[s]=o-i*e,o=i}for(;o>0;)t.push(o%e),o=Math.floor(o/e)};var Bt=t=>{if(t.length>Uo)return null;let e=Tn(t.length,a=>t[a]==="1"),n=[],r=e;for(let a=(t.length-
e)%Ft||Ft;r<t.length;a=Ft){let l=0;for(let u=r+a;r<u;r+=1){let f=t.charCodeAt(r),c=f<128?En[f]??255:
255;if(c===255)return null;l=l*58+c}Fo(n,zo,Ho,l)}let o=new Uint8Array(n.length*we);for(let[a,l]of n.
entries()){let u=o.length-a*we;o[u-1]=l&255,o[u-2]=l>>8&255,o[u-3]=l>>16}let s=Tn(o.length,a=>o[a]===
0),i=new Uint8Array(e+o.length-s);return i.set(o.subarray(s),e),i};var Bo={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var Cn=(t,e)=>{if(!e.startsWith("z"))return null;let n=Bt(e.slice(1)),{prefix:r,length:o}=Bo[t];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var be=t=>an($(t)),jo=(t,e)=>{switch(t){case"eddsa-jcs-2022":return e.sha256;case"sm2-jcs-2026":return e.
sm2?.sm3??null;default:return t}},Nn=async(t,e,n,r)=>{let o=jo(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(t),0),s.set(await o(e),32),s};var ct=t=>{let{proof:e,...n}=t,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:be(
n)}},Wo=64,Vo=t=>{let e=t.startsWith("z")?Bt(t.slice(1)):null;return e?.length===Wo?e:null},ut=async({
context:t,bytes:e},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==t)return"invalid";let u=Vo(s);if(u===null)return"invalid";let c=Cn(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(c===null)return"key-unreadable";try{let h=await Nn(
be(i),e,a,o),y=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return h===null||y===void 0?"suite\
-unknown":await y(c,h,u)?"valid":"invalid"}catch{return"suite-unknown"}},ft=({proof:t})=>Array.isArray(
t)?t:[t];var jt=async(t,e,n)=>{let r=ct(t),o=[];for(let s of ft(t)){let i=e===null?null:St(e,s.verificationMethod),
a=o.find(f=>f.proof.proofValue===s.proofValue&&$(f.proof)===$(s)),l=s.cryptosuite==="sm2-jcs-2026"&&
o.some(f=>f.state==="invalid"),u=async()=>i===null?"key-unknown":a!==void 0?a.state:l?"suite-unknown":
ut(r,s,i.key,n);o.push({proof:s,state:await u(),signer:i})}return o},Wt=t=>{let e=r=>t.filter(o=>o.state===
r).length;if(e("invalid")>0)return{state:"invalid",reason:"signature-does-not-fit"};let n=e("valid");
return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"valid",reason:n===
t.length?"signed-and-unchanged":"some-signatures-not-checked"}};var _o="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",Pn=new Uint8Array(128);for(let t of _o)Pn[t.charCodeAt(0)]=
1;var Ko=t=>{if(t.length!==17)return!1;for(let e=0;e<17;e+=1)if(Pn[t.charCodeAt(e)]!==1)return!1;return!0},
W=t=>Ko(t)?t:null;var Rn=t=>t.charCodeAt(2)===57?t.slice(0,3)+t.slice(11,14):t.slice(0,3);var dt=3e5,R=(t,e)=>({state:t,reason:e}),In=({proof:t})=>E(t.created)??Number.NaN,Zo=(t,e)=>t.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=In(n);return zt(r.key,s)===null&&s<e}),Jo={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},xe=(t,e,n)=>{let r=t.signer?.key;if(r===void 0)
return R("invalid","key-unknown");let o=In(t);if(o>n+dt)return R("invalid","signed-in-the-future");let s=zt(
r,o);return s!==null?R("invalid",Jo[s]):t.state!=="valid"?R("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?R("valid","entitled"):Zo(e,E(r.compromisedSince)??0)?R("valid","ent\
itled-by-witness"):R("not-checked","key-compromised-and-no-witness")},Dn=["valid","not-checked","inv\
alid"],Se=t=>t.toSorted((e,n)=>Dn.indexOf(e.state)-Dn.indexOf(n.state))[0],$n=(t,e,n,r)=>{if(n===null)
return R("not-checked","no-trust-list");let o=An(n,t.issuer.id);if(o===null)return R("invalid","issu\
er-unknown");let s=e.filter(({signer:f})=>f?.holder.id===o.id);if(s.length===0){let f=e.some(({signer:c})=>c!==
null&&c.role!=="register");return R("invalid",f?"key-of-another":"key-unknown")}let{name:i,announcement:a}=t.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return R("invalid","issuer-name-differs");
let l=Se(s.map(f=>xe(f,e,r)));if(l===void 0||l.state==="invalid")return l??R("invalid","key-unknown");
let u=W(t.credentialSubject.vehicles[0].vin);return u===null||!o.makerCodes.includes(Rn(u))?R("inval\
id","maker-code-of-another"):l};var Mn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Un=new Uint8Array(128).fill(255);for(let t=0;t<Mn.length;t+=1)Un[Mn.charCodeAt(t)]=t;var Ja=3*1024;var Hn=t=>{if(t.length%4===1)return null;let e=new Uint8Array(Math.floor(t.length*3/4)),n=0,r=0,o=0;
for(let s=0;s<t.length;s+=1){let i=t.charCodeAt(s),a=i<128?Un[i]??255:255;if(a===255)return null;n=(n<<
6|a)&65535,r+=6,!(r<8)&&(r-=8,e[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?e:null};var Yo=131072,Go=2097152;var zn=(t,e)=>{let n=t[Math.floor(e/8)];return n===void 0||e<0?null:(n>>7-e%8&1)===1};var Fn=async(t,{gunzip:e})=>{let n=t.startsWith("u")?Hn(t.slice(1)):null;if(n===null)return null;let r=await e(
n,Go);return r===null||r.length*8<Yo?null:r};var Xo=(t,e,n)=>{let r=n.indexOf(t.issuer)-n.indexOf(e.issuer);return r===0?t.asOf>e.asOf:r>0},qo=(t,e,n,r)=>{
let o=null;for(let s of n)s.id!==t.statusListCredential||s.purpose!==t.statusPurpose||!e.includes(s.
issuer)||s.asOf>r+dt||(o===null||Xo(s,o,e))&&(o=s);return o},Qo={revocation:"revoked",suspension:"su\
spended"},Ae=t=>({check:{state:"not-checked",reason:t},asOf:null,fresh:!1}),Vt=(t,e,n,r)=>{let o=[t.
issuer.id,...n===null?[]:[n.register.id]],s=t.credentialStatus.map(u=>{let f=qo(u,o,e,r),c=f===null?
null:zn(f.bits,Number(u.statusListIndex));return{purpose:u.statusPurpose,list:f,bit:c}});for(let u of[
"revocation","suspension"]){let f=s.find(c=>c.purpose===u&&c.bit===!0);if(!(f?.list===void 0||f.list===
null))return{check:{state:"invalid",reason:Qo[u]},asOf:ye(f.list.asOf),fresh:r<=f.list.freshUntil}}if((E(
t.validFrom)??0)>r+dt)return Ae("not-yet-in-force");if(s.some(({list:u})=>u===null))return Ae("no-st\
atus-list");if(s.some(({bit:u})=>u===null))return Ae("not-in-the-status-list");let i=Math.min(...s.map(
({list:u})=>u?.asOf??0)),a=s.every(({list:u})=>u!==null&&r<=u.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:ye(i),fresh:a}};var ts=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,es=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var ns=t=>{let e=es.exec(t)?.[0];if(e===void 0)return t;let n=t.slice(e.length);return W(e==="*"?n.replace(
/\*$/,""):n)??t},Bn=t=>W(t)??ns(t.normalize("NFKC").replace(ts,"").toUpperCase());var _t="https://www.w3.org/ns/credentials/v2",rs="https://mileproof.example/ns/v1",os="https://milep\
roof.example/ns/official/v1",jn=[_t,os],Wn=[_t,rs];var Oe=["sales","service","parts","warranty","highVoltage"];var m=(t,e=1)=>({is:"text",least:e,most:t}),T=(t,e)=>({...m(e),pattern:`^(?:${t})$`}),V=(t,e)=>({is:"\
number",whole:!0,least:t,most:e}),k=(t,e,n,r=!1)=>({is:"list",of:t,least:e,most:n,once:r}),g=(t,e=[])=>({
is:"object",members:t,optional:e}),D={...m(40),format:"date-time"},G={...m(10),format:"date"},Kt={is:"\
boolean"};var C=T('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),ss=g({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:T("[a-z0-9\\-]+",60),created:D,verificationMethod:C,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":k(m(200),1,10),proofValue:T("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
is=8,_=t=>({...t,members:{...t.members,proof:{is:"one-or-more",of:ss,most:is}}});var _n=T("[A-Z]{2}",2),as=T("[A-HJ-NPR-Z0-9]{17}",17),At=t=>g({id:C,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:t},statusListIndex:T("0|[1-9][0-9]{0,8}",9),statusListCredential:C}),
Vn={months:V(0,600),kilometres:{is:"or-null",of:V(0,1e7)}},ls=g({number:m(100),name:m(200),address:m(
500),country:_n,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,
least:-90,most:90}]},phone:m(60),services:k({is:"one-of",values:Oe},0,Oe.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),cs=2e3,us=g({number:m(60),application:m(
60),exporter:g({uscc:T("[0-9A-HJ-NPQRTUWXY]{18}",18),name:m(200)}),destinations:k(_n,1,50,!0),vehicles:{
is:"row",of:[g({vin:as,model:m(200)})]},warranty:g({...Vn,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:g(Vn)},["highVoltageBatt\
ery"]),parts:g({leadTimeDays:{is:"or-null",of:V(0,3650)},years:V(0,50)}),software:g({updates:Kt,languages:k(
T("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:Kt}),recalls:Kt,outlets:k(ls,0,cs)}),
fs=g({"@context":{is:"exactly",value:Wn},id:C,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:g({id:C,name:m(200),announcement:m(60)},["announcement"]),validFrom:D,credentialStatus:{
is:"row",of:[At("revocation"),At("suspension")]},credentialSubject:us}),Zt=_(fs);var nt=1048576,ke={state:"not-checked",reason:"not-read"},Le=t=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:t,integrity:ke,issuer:ke,status:ke}),ds=({reason:t})=>{switch(t){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},Kn=t=>t.trim().toUpperCase(),ps=({credentialSubject:t},e)=>{let{vin:n,destination:r,
application:o,exporter:s}=e;return n!==void 0&&t.vehicles[0].vin!==Bn(n)?"not-for-this-vehicle":r!==
void 0&&!t.destinations.includes(Kn(r))?"not-for-this-destination":o!==void 0&&t.application!==o.trim()?
"not-for-this-application":s!==void 0&&t.exporter.uscc!==Kn(s)?"not-for-this-exporter":null},hs=(t,e,n,r,o)=>{
if(e.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return ds(n);if(e.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=ps(t,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},Zn=async(t,{trustList:e,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=U(t,Zt,nt);if(!i.ok)return Le(i.no);let a=i.document,l=await jt(a,e,s),u=Wt(l),f=$n(
a,l,e,o),c=Vt(a,n,e,o),h=hs(a,u,f,c,r),y=c.check.state==="not-checked"?null:c.asOf;return{answer:h,asOf:y,
integrity:u,issuer:f,status:c.check,letter:a,noLetter:null}};var Jn=["refusal","order","bar","suspension","revocation"],Te=({type:[,t]})=>t==="ExportLicence"?"li\
cence":"decision",Jt=t=>Te(t)==="licence";var Yn=6e4,pt=g({zh:m(Yn),en:m(Yn)},["en"]),Xn=g({uscc:m(60),name:m(500)},["uscc"]),Ot=m(60),ys=2e4,
qn=t=>k(g({vin:m(60)}),t,ys),Qn=k(g({role:{is:"one-of",values:["proposed","signed"]},staff:m(60)}),1,
2),Gn=g({where:pt,term:pt,article:m(200),until:G,execution:g({words:pt,article:m(200)})},["execution"]),
ms=g({number:Ot,kind:{is:"one-of",values:Jn},exporter:Xn,application:Ot,licence:Ot,vehicles:qn(0),facts:pt,
grounds:k(g({article:m(300),words:pt},["article"]),1,200),restsOn:k(g({kind:m(60),reference:m(200),digest:T(
"[0-9a-f]{64}",64)},["digest"]),0,2e3),follows:pt,reconsideration:Gn,court:Gn,decidedOn:G,signatures:Qn},
["application","licence"]),gs=g({number:Ot,exporter:Xn,application:Ot,destination:m(60),vehicles:qn(
1),firstDay:G,lastDay:G,signatures:Qn}),tr=(t,e,n={})=>g({"@context":{is:"exactly",value:jn},id:C,type:{
is:"exactly",value:["VerifiableCredential",t]},issuer:g({id:C,name:m(500)}),validFrom:D,...n,credentialStatus:{
is:"row",of:[At("revocation"),At("suspension")]},credentialSubject:e}),vs=tr("AdministrativeDecision",
ms),ws=tr("ExportLicence",gs,{validUntil:D}),er=_(vs),nr=_(ws);var bs=(t,e,n,r)=>{if(n===null)return{state:"not-checked",reason:"no-trust-list"};let o=c=>({state:"\
invalid",reason:c}),s=On(n,t.issuer.id);if(s===null)return o("issuer-unknown");let i=e.filter(({signer:c})=>c?.
holder.id===s.id);if(i.length===0){let c=e.some(({signer:h})=>h!==null&&h.role!=="register");return o(
c?"key-of-another":"key-unknown")}if(t.issuer.name!==s.name)return o("issuer-name-differs");let a=Te(
t),l=i.filter(({signer:c})=>c?.role==="authority"&&c.key.purposes.includes(a));if(l.length===0)return o(
"key-not-for-this-purpose");let u=Se(l.map(c=>xe(c,e,r)))??o("key-unknown");return u.state!=="valid"?
u:{state:"valid",reason:u.reason==="entitled-by-witness"?"entitled-authority-by-witness":"entitled-a\
uthority"}},xs=(t,{statusLists:e,trustList:n,now:r})=>{let o=Vt(t,e,n,r);return!Jt(t)||o.check.state===
"invalid"?o:(E(t.validUntil)??0)+dt<r?{...o,asOf:null,check:{state:"invalid",reason:"expired"},fresh:!0}:
o},Ss=({reason:t})=>{switch(t){case"key-not-yet-valid":case"key-no-longer-valid":case"key-compromise\
d":case"signed-in-the-future":return"key-not-valid-on-that-day";case"key-not-for-this-purpose":return"\
key-not-for-this-purpose";default:return"not-by-a-known-authority"}},As={revoked:"revoked",suspended:"\
suspended",expired:"expired"},Os=(t,e,n)=>t.state==="invalid"?"changed-after-signing":e.state==="inv\
alid"?Ss(e):t.state!=="valid"||e.state!=="valid"?"could-not-be-checked":n.check.state!=="valid"?As[n.
check.reason]??"could-not-be-checked":n.fresh?"valid":"valid-when-last-checked",ks={AdministrativeDecision:er,
ExportLicence:nr},Ls=t=>typeof t=="string"?t:t instanceof Uint8Array?Dt(t)??"":JSON.stringify(Ut(t)?.
value??null),Ee=t=>{let e=Ls(t);for(let[n,r]of Object.entries(ks)){if(!e.includes(`"${n}"`))continue;
let o=U(t,r,nt);if(o.ok||o.no.path!=="/type/1")return o}return null},rr=async(t,e)=>{let n=Ee(t);if(n===
null)return{...await Zn(t,e),official:null};if(!n.ok)return{...Le(n.no),official:null};let r=n.document,
{trustList:o,now:s,crypto:i}=e,a=await jt(r,o,i),l=Wt(a),u=bs(r,a,o,s),f=xs(r,e);return{answer:Os(l,
u,f),integrity:l,issuer:u,status:f.check,asOf:f.check.state==="not-checked"?null:f.asOf,letter:null,
official:r,noLetter:null}};var or=t=>{let e=Ee(t)??U(t,Zt,nt);return e.ok?e.document.credentialStatus.map(({statusListCredential:n})=>n):
[]};var Ts=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,Yt=t=>t.replace(/[\t\r\n]+/g,
" ").replace(Ts,"�");var Es={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Gt=class{#e;constructor(e){this.#e=
e}toString(){return this.#e}},Cs=t=>t.split(`
`).map(Yt).join(`
`).replace(/[&<>"']/g,e=>Es[e]??e),sr=t=>t instanceof Gt?`${t}`:Array.isArray(t)?t.map(sr).join(""):
t==null||typeof t=="boolean"?"":Cs(String(t)),d=(t,...e)=>new Gt(String.raw({raw:t},...e.map(sr)));var N=Uint8Array,ht=Uint16Array,Ns=Int32Array,ir=new N([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,
4,4,5,5,5,5,0,0,0,0]),ar=new N([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,
0,0]),Ps=new N([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),lr=function(t,e){for(var n=new ht(31),
r=0;r<31;++r)n[r]=e+=1<<t[r-1];for(var o=new Ns(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)o[s]=
s-n[r]<<5|r;return{b:n,r:o}},cr=lr(ir,2),ur=cr.b,Rs=cr.r;ur[28]=258,Rs[258]=28;var fr=lr(ar,0),Ds=fr.
b,Yl=fr.r,Re=new ht(32768);for(v=0;v<32768;++v)K=(v&43690)>>1|(v&21845)<<1,K=(K&52428)>>2|(K&13107)<<
2,K=(K&61680)>>4|(K&3855)<<4,Re[v]=((K&65280)>>8|(K&255)<<8)>>1;var K,v,kt=(function(t,e,n){for(var r=t.
length,o=0,s=new ht(e);o<r;++o)t[o]&&++s[t[o]-1];var i=new ht(e);for(o=1;o<e;++o)i[o]=i[o-1]+s[o-1]<<
1;var a;if(n){a=new ht(1<<e);var l=15-e;for(o=0;o<r;++o)if(t[o])for(var u=o<<4|t[o],f=e-t[o],c=i[t[o]-
1]++<<f,h=c|(1<<f)-1;c<=h;++c)a[Re[c]>>l]=u}else for(a=new ht(r),o=0;o<r;++o)t[o]&&(a[o]=Re[i[t[o]-1]++]>>
15-t[o]);return a}),Lt=new N(288);for(v=0;v<144;++v)Lt[v]=8;var v;for(v=144;v<256;++v)Lt[v]=9;var v;
for(v=256;v<280;++v)Lt[v]=7;var v;for(v=280;v<288;++v)Lt[v]=8;var v,dr=new N(32);for(v=0;v<32;++v)dr[v]=
5;var v;var Is=kt(Lt,9,1);var $s=kt(dr,5,1),Ce=function(t){for(var e=t[0],n=1;n<t.length;++n)t[n]>e&&(e=t[n]);return e},M=function(t,e,n){
var r=e/8|0;return(t[r]|t[r+1]<<8)>>(e&7)&n},Ne=function(t,e){var n=e/8|0;return(t[n]|t[n+1]<<8|t[n+
2]<<16)>>(e&7)},Ms=function(t){return(t+7)/8|0},Xt=function(t,e,n){return(e==null||e<0)&&(e=0),(n==null||
n>t.length)&&(n=t.length),new N(t.subarray(e,n))};var Us=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],P=function(t,e,n){var r=new Error(
e||Us[t]);if(r.code=t,Error.captureStackTrace&&Error.captureStackTrace(r,P),!n)throw r;return r},Hs=function(t,e,n,r){
var o=t.length,s=r?r.length:0;if(!o||e.f&&!e.l)return n||new N(0);var i=!n,a=i||e.i!=2,l=e.i;i&&(n=new N(
o*3));var u=function(rn){var on=n.length;if(rn>on){var sn=new N(Math.max(on*2,rn));sn.set(n),n=sn}},
f=e.f||0,c=e.p||0,h=e.b||0,y=e.l,w=e.d,b=e.m,S=e.n,L=o*8;do{if(!y){f=M(t,c,1);var A=M(t,c+1,3);if(c+=
3,A)if(A==1)y=Is,w=$s,b=9,S=5;else if(A==2){var tt=M(t,c,31)+257,st=M(t,c+10,15)+4,Pt=tt+M(t,c+5,31)+
1;c+=14;for(var wt=new N(Pt),ce=new N(19),I=0;I<st;++I)ce[Ps[I]]=M(t,c+I*3,7);c+=st*3;for(var Xe=Ce(
ce),fo=(1<<Xe)-1,po=kt(ce,Xe,1),I=0;I<Pt;){var qe=po[M(t,c,fo)];c+=qe&15;var O=qe>>4;if(O<16)wt[I++]=
O;else{var it=0,Rt=0;for(O==16?(Rt=3+M(t,c,3),c+=2,it=wt[I-1]):O==17?(Rt=3+M(t,c,7),c+=3):O==18&&(Rt=
11+M(t,c,127),c+=7);Rt--;)wt[I++]=it}}var Qe=wt.subarray(0,tt),J=wt.subarray(tt);b=Ce(Qe),S=Ce(J),y=
kt(Qe,b,1),w=kt(J,S,1)}else P(1);else{var O=Ms(c)+4,q=t[O-4]|t[O-3]<<8,Q=O+q;if(Q>o){l&&P(0);break}a&&
u(h+q),n.set(t.subarray(O,Q),h),e.b=h+=q,e.p=c=Q*8,e.f=f;continue}if(c>L){l&&P(0);break}}a&&u(h+131072);
for(var ho=(1<<b)-1,yo=(1<<S)-1,ue=c;;ue=c){var it=y[Ne(t,c)&ho],at=it>>4;if(c+=it&15,c>L){l&&P(0);break}
if(it||P(2),at<256)n[h++]=at;else if(at==256){ue=c,y=null;break}else{var tn=at-254;if(at>264){var I=at-
257,bt=ir[I];tn=M(t,c,(1<<bt)-1)+ur[I],c+=bt}var fe=w[Ne(t,c)&yo],de=fe>>4;fe||P(3),c+=fe&15;var J=Ds[de];
if(de>3){var bt=ar[de];J+=Ne(t,c)&(1<<bt)-1,c+=bt}if(c>L){l&&P(0);break}a&&u(h+131072);var en=h+tn;if(h<
J){var nn=s-J,mo=Math.min(J,en);for(nn+h<0&&P(3);h<mo;++h)n[h]=r[nn+h]}for(;h<en;++h)n[h]=n[h-J]}}e.
l=y,e.p=ue,e.b=h,e.f=f,y&&(f=1,e.m=b,e.d=w,e.n=S)}while(!f);return h!=n.length&&i?Xt(n,0,h):n.subarray(
0,h)};var zs=new N(0);var Fs=function(t,e){return((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)&&P(6,"invalid zlib data"),(t[1]>>
5&1)==+!e&&P(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary"),(t[1]>>3&4)+2};var Pe=(function(){function t(e,n){typeof e=="function"&&(n=e,e={}),this.ondata=n;var r=e&&e.dictionary&&
e.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0},this.o=new N(32768),this.p=new N(0),r&&this.
o.set(r)}return t.prototype.e=function(e){if(this.ondata||P(5),this.d&&P(4),!this.p.length)this.p=e;else if(e.
length){var n=new N(this.p.length+e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},t.prototype.
c=function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,r=Hs(this.p,this.s,this.o);this.ondata(Xt(r,n,
this.s.b),this.d),this.o=Xt(r,this.s.b-32768),this.s.b=this.o.length,this.p=Xt(this.p,this.s.p/8|0),
this.s.p&=7},t.prototype.push=function(e,n){this.e(e),this.c(n)},t})();var pr=(function(){function t(e,n){Pe.call(this,e,n),this.v=e&&e.dictionary?2:1}return t.prototype.push=
function(e,n){if(Pe.prototype.e.call(this,e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(
Fs(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&P(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),Pe.prototype.c.call(this,n)},t})();var Bs=typeof TextDecoder<"u"&&new TextDecoder,js=0;try{Bs.decode(zs,{stream:!0}),js=1}catch{}var Ws="/EmbeddedFile",hr=/\bstream\r?\n/g,Vs="endstream",_s=2e3,De=1024,Ks=/\/FlateDecode\b/,Zs=[37,
80,68,70,45],yr=t=>Zs.every((e,n)=>t[n]===e),Js=(t,e)=>{let n=[],r=0,o=new pr(a=>{if(r+=a.length,r>e)
throw new RangeError("longer than a letter");n.push(a)});try{for(let a=0;a<t.length;a+=De)o.push(t.subarray(
a,a+De),a+De>=t.length)}catch{return null}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.
length;return s},mr=(t,e)=>{let n=new TextDecoder("latin1").decode(t),r=n.indexOf(Ws);if(r<0)return null;
hr.lastIndex=r;let o=hr.exec(n);if(o===null||o.index-r>_s)return null;let s=o.index+o[0].length,i=n.
indexOf(Vs,s);if(i<0)return null;let a=t.subarray(s,i),l=n.slice(n.lastIndexOf("obj",r),o.index);return Ks.
test(l)?Js(a,e):a.length>e?null:a};var Qt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Ys=Qt.map((t,e)=>new Date(
Date.UTC(2026,e,1))),Tt=t=>{let e=`${t}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(e,
{...r,timeZone:"UTC"});return Ys.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
t))}},qt={day:(t,e,n)=>`${t} ${e} ${n}`,month:(t,e)=>`${t} ${e}`,year:t=>t},Ie={en:qt,zh:{day:(t,e,n)=>`${n}\
年${e}月${t}日`,month:(t,e)=>`${e}年${t}月`,year:t=>`${t}年`},ru:qt,kk:{day:(t,e,n)=>`${n} жыл\
ғы ${t} ${e}`,month:(t,e)=>`${e} жылғы ${t}`,year:t=>`${t} жыл`},ar:qt,es:{day:(t,e,n)=>`${t}\
 de ${e} de ${n}`,month:(t,e)=>`${t} de ${e}`,year:t=>t},fr:{...qt,day:(t,e,n)=>`${t===1?"1er":t} ${e}\
 ${n}`}},gr=Qt.map((t,e)=>String(e+1)),vr={en:{inDate:Qt,alone:Qt},zh:{inDate:gr,alone:gr},ru:Tt("ru"),
kk:Tt("kk"),ar:Tt("ar"),es:Tt("es"),fr:Tt("fr")},Gs=(t,e)=>{let n=Mt(t),[r,o,s]=[n>>9,n>>5&15,n&31];
return Ie[e].day(s,vr[e].inDate[o-1]??"",r)},Xs=(t,e)=>{let n=Mt(t),[r,o]=[n>>9,n>>5&15];return Ie[e].
month(vr[e].alone[o-1]??"",r)},qs=7,Qs=4,te=(t,e)=>{let n=t.length===qs?B(`${t}-01`):null;if(n!==null)
return Xs(n,e);if(t.length===Qs&&B(`${t}-01-01`)!==null)return Ie[e].year(t);let r=B(t);return r===null?
Yt(t):Gs(r,e)};var ee=({language:t,speaks:e=t},n)=>{let[r="",o=""]=fn(n).split(" ");return`${te(r,e)} ${o}`};var ti={tick:d`<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>`,cross:d`<rect x="1" y="1" width="14" height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>`,
question:d`<path d="M8 1 15 8 8 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>`,half:d`<circle cx="8" cy="8" r="6" class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>`,
ring:d`<circle cx="8" cy="8" r="6" class="so" stroke-dasharray="3 2.3"/>`,bars1:d`<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11.5 2.5h3v11h-3Z" class="st"/>`,
bars2:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.5 2.5h3v11h-3Z" class="st"/>`,
bars3:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>`,mark:d`<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>`},
lc=d`<svg class="symbols" aria-hidden="true">${Object.entries(ti).map(([t,e])=>d`<symbol id="s-${t}" viewBox="0 0 16 16">${e}</symbol>`)}</svg>`,
$e=({shape:t,tone:e})=>d`<svg class="s ${e}" aria-hidden="true"><use href="#s-${t}"/></svg>`;var Me=({answer:t,official:e},{page:n})=>{if(e===null)return n.answers[t];let{decision:r,licence:o,both:s}=n.
official;return{...s,...Jt(e)?o:r}[t]??n.answers[t]};var H=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n);var ne=8,ei=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],ni=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),br=128,Ue=new Uint8Array(128).fill(br);for(let t=0;t<=9;t+=1)Ue[48+t]=t;ei.forEach(
(t,e)=>{t>=0&&(Ue[65+e]=t)});var ri=t=>{if(t.length!==17)return-1;let e=0,n=0;for(let r=0;r<17;r+=1){let o=t.charCodeAt(r),s=Ue[o&
127];n|=s&br|o>>7,e+=s*ni[r]}return n===0?e%11:-1};var xr=t=>oi(t)==="valid",oi=t=>{let e=ri(t);return e<0?"malformed":t.charCodeAt(ne)===(e===10?88:48+
e)?"valid":"wrongCheckDigit"};var Sr=t=>{let e=W(t);if(e===null)return{groups:t===""?[]:[t],checkDigitWrong:!1};let n=[0,3,ne+1,ne+
2,e.length];return{groups:n.slice(1).map((o,s)=>e.slice(n[s],o)),checkDigitWrong:!xr(e)}};var si=t=>t?.every(Number.isFinite)===!0&&Math.abs(t[0])<=180&&Math.abs(t[1])<=90,Ar=({position:t})=>si(
t);var Or=({credentialSubject:{warranty:t,parts:e,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:h,kilometres:y})=>o.guarantee(s.months(h),y===null?null:s.kilometres(y)),u=h=>i(h?o.yes:o.
no),{highVoltageBattery:f}=t,{leadTimeDays:c}=e;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(t))],[a.begins,i(o.starts[t.startsOn])],[a.battery,i(f===void 0?o.notStated:l(f))],[
a.parts,i(o.partsYears(s.years(e.years)))],[a.partsTime,i(c===null?o.notStated:o.partsDays(s.days(c)))],
[a.software,u(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,u(n.remoteLock)],[a.recalls,u(r)]]}},kr=({issuer:t,validFrom:e,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
t.announcement===void 0?i(o):a(t.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(e))]]}),Lr=(t,e,n,r,{own:o,told:s})=>{let{outlets:i}=e,a={yes:e.
yes,no:e.no,"not-stated":e.notStated},l=t.flatMap((c,h)=>Ar(c)?[]:[String(h+1)]),u=r?.folded??[],f=new Set(
t.map(({country:c})=>c));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:t.map(({name:c,address:h,country:y,phone:w,services:b,servesCarsItDidNotImport:S},L)=>({number:String(
L+1),name:s(c),address:s(f.size>1?`${h}, ${n.country(y)}`:h),phone:w===void 0?o(e.notStated):{...s(w),
dir:"ltr"},services:o(b.length===0?e.notStated:n.list(b.map(A=>i.servicesOf[A]))),serves:o(a[S])})),
none:i.none,map:i.map(r?.marks.length??0,t.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...u.length===0?[]:[i.folded(n.list(u))]]}};var ii={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},ai={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr"},li={zh:"、",ar:"، "},Tr=(t,e)=>{try{return t.of(e)??e}catch{return e}},
yt=t=>{let e=`${ai[t]}-u-nu-latn-ca-gregory`,n=(i,a)=>{let l=new Intl.NumberFormat(e,{style:"unit",unit:i,
unitDisplay:a});return u=>l.format(u)},r=new Intl.DateTimeFormat(e,{dateStyle:"long",timeZone:"Asia/\
Shanghai"}),o=new Intl.DisplayNames(e,{type:"region"}),s=new Intl.DisplayNames(e,{type:"language"});
return{months:n("month","long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilometer",
"short"),day:i=>Number.isNaN(Date.parse(i))?i:r.format(Date.parse(i)),country:i=>(t==="zh"?ii[i]:void 0)??
Tr(o,i),language:i=>Tr(s,i),list:i=>i.join(li[t]??", ")}};var ci=({language:t})=>{let e=(n,r=!1)=>({text:n,lang:t,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>e(n),told:n=>({...e(n),lang:"zh"}),fixed:n=>e(n,!0),hasLost:()=>!1}},ui=({text:t,fixed:e,lang:n},r)=>e?
d`<code dir="ltr">${t}</code>`:n===r?d`${t}`:d`<bdi>${t}</bdi>`,Et=t=>d`<span class="vin" dir="ltr">${(W(
t)===null?[t]:Sr(t).groups).map(e=>d`<span>${e}</span>`)}</span>`,Er=({rows:t},{language:e})=>d`<dl class="facts">${t.
map(([n,r])=>d`<div><dt>${n}</dt><dd>${ui(r,e)}</dd></div>`)}</dl>`,Cr=(t,e)=>{let{language:n,paper:r,
page:o}=e,s=yt(n),i=ci(e),{credentialSubject:a,issuer:l}=t,[{vin:u,model:f}]=a.vehicles,c=Or(t,r,s,i),
h=kr(t,r,s,i),y=Lr(a.outlets,r,s,null,i),[,,w="",b="",S=""]=y.head,L=(A,O)=>d`<small>${H(o.pair,{name:A,
value:O})}</small>`;return d`<dl class="facts">
      <div><dt>${r.vin}</dt><dd>${Et(u)}</dd></div>
      <div><dt>${r.model}</dt><dd><bdi>${f}</bdi></dd></div>
      <div><dt>${r.about.issuer}</dt><dd><bdi>${l.name}</bdi></dd></div></dl>
    <h3>${c.heading}</h3>${Er(c,e)}
    <h3>${y.heading}</h3>${y.rows.length===0?d`<p>${o.noOutlets}</p>`:d`<ol class="named-outlets">${y.
rows.map(A=>d`<li><b><bdi>${A.name.text}</bdi></b><br><bdi>${A.address.text}</bdi>
              <small>${H(o.pair,{name:w,value:""})}<bdi dir="ltr">${A.phone.text}</bdi></small>
              ${L(b,A.services.text)}
              ${L(S,A.serves.text)}</li>`)}</ol>`}
    <h3>${o.about}</h3>${Er(h,e)}
    <h3>${r.notSaid.heading}</h3><ul class="plain">${r.notSaid.lines.map(A=>d`<li>${A}</li>`)}</ul>`};var He=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n),Rr=(t,{official:e})=>{let{credentialSubject:n}=t;
return e.titles["kind"in n?n.kind:"licence"]},z=(t,e)=>({name:t,value:{is:"fixed",text:e}}),Nr=(t,{official:e})=>({
name:e.signatures,value:{is:"lines",lines:t.map(({role:n,staff:r})=>({own:He(e[n],{staff:r}),words:null}))}}),
fi=(t,{official:e})=>e.evidence[Object.hasOwn(e.evidence,t)?t:"other"],Pr=(t,{where:e,term:n,article:r,
until:o,execution:s},{lang:i,texts:a,figures:l})=>{let u=({zh:y,en:w})=>i==="zh"?y:w??y,f=l.day(o),c=He(
a.official.until,{where:u(e),term:u(n),day:f,article:r}),h=s===void 0?"":` ${u(s.words)} ${s.article}`;
return z(t,`${c}${h}`)},di=({name:t,uscc:e})=>e===void 0?t:`${t} ${e}`,Dr=(t,e)=>{let{texts:n,figures:r}=e,
{official:o}=n,{credentialSubject:s,issuer:i}=t,a={is:"vins",vins:s.vehicles.map(({vin:u})=>u)},l=[z(
o.authority,i.name),z(o.number,s.number),z(n.about.exporter,di(s.exporter))];return"kind"in s?[...l,
...s.application===void 0?[]:[z(o.application,s.application)],...s.licence===void 0?[]:[z(o.licence,
s.licence)],...a.vins.length===0?[]:[{name:o.vehicles,value:a}],{name:o.follows,value:{is:"words",words:s.
follows}},{name:o.facts,value:{is:"words",words:s.facts}},{name:o.grounds,value:{is:"lines",lines:s.
grounds.map(({article:u,words:f})=>({own:u===void 0?"":`${u} `,words:f}))}},{name:o.restsOn,value:{is:"\
lines",lines:s.restsOn.map(({kind:u,reference:f,digest:c})=>({own:[fi(u,n),f,c?.slice(0,16)??""].join(
" ").trim(),words:null}))}},Pr(o.reconsideration,s.reconsideration,e),Pr(o.court,s.court,e),z(o.decidedOn,
r.day(s.decidedOn)),Nr(s.signatures,n)]:[...l,z(o.application,s.application),z(n.about.destinations,
r.country(s.destination)),z(o.days,He(o.between,{first:r.day(s.firstDay),last:r.day(s.lastDay)})),{name:o.
vehicles,value:a},Nr(s.signatures,n)]};var Ir=({zh:t,en:e},{language:n})=>{let r=d`<span lang="zh" dir="ltr" class="as-written">${t}</span>`;
return e===void 0||n==="zh"?r:d`<span lang="en" dir="ltr" class="as-written">${e}</span><br>${r}`},pi=({
value:t},e)=>{switch(t.is){case"words":return Ir(t.words,e);case"fixed":return d`<bdi>${t.text}</bdi>`;case"\
vins":return d`${t.vins.map(n=>d`${Et(n)}<br>`)}`;case"lines":return d`${t.lines.map(({own:n,words:r})=>{
let o=r===null?"":Ir(r,e);return d`${n}${o}<br>`})}`;default:return t}},hi=(t,e)=>{let{paper:n,language:r}=e,
o="kind"in t.credentialSubject&&r!=="zh",s=Dr(t,{lang:r,texts:n,figures:yt(r)});return d`<dl class="facts">${s.
map(i=>d`<div><dt>${i.name}</dt><dd>${pi(i,e)}</dd></div>`)}</dl>${o?d`<p class="quiet">${n.official.
chinese}</p>`:""}`},$r=(t,e)=>d`<h3>${Rr(t,e.paper)}</h3>${hi(t,e)}`;var Be={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},yi=["valid","valid-when-last-checked"],mi=["could-not-be-checked","valid-when\
-last-checked"],Mr=t=>mi.includes(t)?"not-checked":t==="valid"?"valid":"invalid",je=(t,{language:e})=>`${ee(
{language:e},t)} UTC+8`,We=(t,e)=>{let{asOf:n,official:r}=t;return H(Me(t,e).title,{asOf:n===null?"":
je(n,e),authority:r?.issuer.name??""})},ze=(t,{state:e,reason:n},r,o)=>{let{page:s,checks:i}=o;return d`<li><h3>${$e(
Be[e])} ${H(s.pair,{name:t,value:s.states[e]})}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},gi=({proof:t,issuer:e})=>{let r=("cryptosuite"in t?[t]:t).find(
({verificationMethod:o})=>o.startsWith(`${e.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},Fe=(t,e,{page:n})=>e===null?d``:d`<p class="quiet">${H(n.pair,{name:t,value:e})}</p>`,
Ur=(t,{trustList:e,notes:n=[]},r,o=d``)=>{let{page:s,checks:i,language:a}=r,{answer:l,asOf:u,integrity:f,
issuer:c,status:h,letter:y,official:w,noLetter:b}=t,S=y??w,{means:L}=Me(t,r),A=u===null?null:je(u,r),
O=S===null?null:gi(S),q=O===null?null:je(O,r),Q=e===null?null:`${e.version}, ${te(e.issuedAt.slice(0,
10),a)}`,tt=d`<ol class="three-checks">
    ${ze(i.checks.integrity,f,d``,r)}
    ${ze(w===null?i.checks.issuer:i.checks.authority,c,d`${Fe(s.signedOn,q,r)}${Fe(s.trustList,Q,r)}`,
r)}
    ${ze(i.checks.status,h,Fe(s.statusAsOf,A,r),r)}</ol>`,st=b===null?d``:d`<p>${i.noLetter[b.what]}${b.
path===""?"":d` ${s.inDocument}: <code dir="ltr">${b.path}</code>`}</p>`;return d`<div class="letter-answer ${Be[Mr(
l)].tone}" data-answer="${l}">
      <h1 tabindex="-1">${$e(Be[Mr(l)])} ${We(t,r)}</h1>
      <p class="lead">${H(L,{asOf:A??""})}</p>${st}
      ${n.map(Pt=>d`<p class="note">${Pt}</p>`)}</div>
    ${o}${S===null?"":d`<h2>${s.checksTitle}</h2>${tt}`}
    ${S===null?"":d`<h2>${w===null?s.saysTitle:s.official.saysTitle}</h2>
          <p class="quiet">${s.saysOnly}</p>${yi.includes(l)?"":d`<p class="refused">${s.doNotRely}</p>`}${y===
null?"":Cr(y,r)}${w===null?"":$r(w,r)}`}`};var Hr=(t,e="facts")=>d`<dl class="${e}">${t.flatMap(([n,r])=>r===null?[]:[d`<div><dt>${n}</dt><dd>${r}</dd></div>`])}</dl>`;var vi=16,wi=/.{4}(?=.)/g,zr=(t,e,{language:n,page:r,paper:o})=>{let s=yt(n),{credentialSubject:i}=t,
a=f=>d`<b><code dir="ltr">${f}</code></b>`,l="destinations"in i?[[o.vin,d`<b>${Et(i.vehicles[0].vin)}</b>`],
[o.about.number,a(i.number)],[o.about.destinations,d`<b>${s.list(i.destinations.map(s.country))}</b>`]]:
[[o.official.number,a(i.number)],[o.official.authority,d`<b><bdi>${t.issuer.name}</bdi></b>`]],u="de\
stinations"in i?r.paperMust:r.official.paperMust;return d`<section class="compare"><h2>${r.paperTitle}</h2><p>${u}</p>${Hr(
[...l,[o.check.hash,a(e.slice(0,vi).replace(wi,"$& "))]])}</section>`};var bi=4e6,Fr=_(g({"@context":{is:"exactly",value:[_t]},id:C,type:{is:"exactly",value:["VerifiableCr\
edential","BitstringStatusListCredential"]},issuer:C,validFrom:D,validUntil:D,credentialSubject:g({id:C,
type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation","sus\
pension"]},encodedList:T("u[A-Za-z0-9_\\-]+",bi),ttl:V(0,1e12)},["ttl"])},["validUntil"]));var xi=41e5,Si=3e5,Ve=(t,e=null)=>({ok:!1,reason:t,no:e}),Ai=async(t,{trustList:e,crypto:n})=>{let r=ct(
t),o="signer-unknown",s=!1;for(let i of ft(t)){let a=St(e,i.verificationMethod);if(a===null)continue;
let l=await ut(r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o=
"signer-not-entitled";let u=E(i.created)??Number.NaN,f=kn(e,i.verificationMethod,u);s||=f?.holder.id===
t.issuer&&a.key.compromisedSince===null}return s?null:o},Br=async(t,e)=>{let n=U(t,Fr,xi);if(!n.ok)return Ve(
"not-a-status-list",n.no);let{document:r}=n,o=await Ai(r,e);if(o!==null)return Ve(o);let{encodedList:s,
statusPurpose:i,ttl:a=Si}=r.credentialSubject,l=await Fn(s,e.compression);if(l===null)return Ve("not\
-unpacked");let u=E(r.validFrom)??0,f=E(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:u,freshUntil:Math.min(u+a,f),bits:l}}};var _e=["decision","licence","extract","figures"];var Ct=t=>({is:"or-null",of:t}),jr={id:C,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:T("z[1-9A-HJ-NP-Za-km-z]+",120),from:G,until:Ct(G),compromisedSince:Ct(D)},Wr=k(g(
jr),0,100),Oi={is:"one-of",values:_e},ki=g({id:C,name:m(500),province:Ct(T("[0-9]{2}",2)),keys:k(g({
...jr,purposes:k(Oi,1,_e.length,!0)}),0,100)}),Li=g({id:C,maker:m(100),name:m(200),nameEn:m(200),announcement:Ct(
m(60)),uscc:Ct(T("[0-9A-HJ-NPQRTUWXY]{18}",18)),brands:k(m(100),0,200,!0),makerCodes:k(T("[A-HJ-NPR-\
Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?",6),0,200,!0),keys:Wr}),Vr=_(g({format:{is:"exactly",value:"mileproo\
f-trust-list/1"},version:V(1,1e9),issuedAt:D,register:g({id:C,name:m(200),nameEn:m(200),keys:Wr}),manufacturers:k(
Li,0,5e3),authorities:k(ki,0,1e3)},["authorities"]));var Ti=16e6,re=(t,e=null)=>({ok:!1,reason:t,no:e}),Ei=(t,e)=>t.version<e.version||(E(t.issuedAt)??0)<
(E(e.issuedAt)??0),_r=async(t,{roots:e,known:n=null,crypto:r})=>{let o=U(t,Vr,Ti);if(!o.ok)return re(
"not-a-trust-list",o.no);let s=o.document,i=ct(s),a=!1;for(let l of ft(s)){let u=e.find(({id:c})=>c===
l.verificationMethod);if(u===void 0)continue;let f=await ut(i,l,u,r);if(f==="invalid")return re("cha\
nged-after-signing");a||=f==="valid"}return a?n!==null&&Ei(s,n)?re("older"):{ok:!0,trustList:s}:re("\
not-signed-by-a-root")};var Nt=t=>new Uint8Array(t),Jr=t=>({sha256:async e=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",Nt(e))),verifyEd25519:async(e,n,r)=>{try{let o=await crypto.subtle.importKey("raw",Nt(e),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,Nt(r),Nt(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:t}),Kr=async(t,e)=>{let n=[],r=0,o=t.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>e)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},Zr=(t,e)=>new Blob(
[Nt(t)]).stream().pipeThrough(e),Yr={gzip:async t=>{let e=new CompressionStream("gzip");return await Kr(
Zr(t,e),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(t,e)=>{try{return await Kr(Zr(t,new DecompressionStream(
"gzip")),e)}catch{return null}}};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var eo=Object.freeze,mt=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
ae=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,oe=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
Ze=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,Je=0x6666666666666666666666666666666666666666666666666666666666666658n,
se=mt-1n,Ci=eo({p:mt,n:ae,h:8n,a:se,d:oe,Gx:Ze,Gy:Je}),ie=32,Gr=t=>t instanceof Uint8Array||ArrayBuffer.
isView(t)&&t.constructor.name==="Uint8Array"&&t.BYTES_PER_ELEMENT===1,X=(t,e,n="")=>{if(Gr(t)&&(e===
void 0||t.length===e))return t;let r=Gr(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:
`type=${typeof t}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},Ni=(t,e="",n)=>Uint8Array.from(X(t,n,e)),no=(t,e)=>t.toString(16).padStart(e,"0"),ro=t=>{let e="";
for(let n of X(t))e+=no(n,2);return e},oo=t=>{let e="hex invalid";if(typeof t!="string")throw new TypeError(
e);if(t.length%2||!/^[\da-f]*$/i.test(t))throw new RangeError(e);let n=new Uint8Array(t.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=t.charCodeAt(o),i=t.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},Ye=(...t)=>{let e=0;for(let o of t)e+=X(o).length;let n=new Uint8Array(e),r=0;for(let o of t)
n.set(o,r),r+=o.length;return n};var rt=(t,e,n,r="bad number: out of range")=>{if(typeof t!="bigint")throw new TypeError(r);if(e<=t&&
t<n)return t;throw new RangeError(r)},x=(t,e=mt)=>(t%=e)>=0n?t:e+t,Xr=(1n<<255n)-1n,p=t=>{if(t<0n)throw new RangeError(
"negative coordinate");let e=(t>>255n)*19n+(t&Xr);return e=(e>>255n)*19n+(e&Xr),e%mt},Pi=t=>x(t,ae),
Ri=(t,e)=>{if(t===0n)throw new Error("invert: expected non-zero number");if(e<=1n)throw new Error("i\
nvert: expected modulus > 1, got "+e);let n=x(t,e),r=e,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,u=o-
s*a;r=n,n=l,o=s,s=u}if(r!==1n)throw new Error("invert: does not exist");return x(o,e)},Di=t=>{let e=ji[t];
if(typeof e!="function")throw new Error("hashes."+t+" not set");return e};var Ii=async(t,...e)=>X(await Di(t)(Ye(...e)),64,"digest");var Ke=t=>{if(t instanceof Z)return t;throw new TypeError("Point expected")},so=2n**256n,Z=class t{static BASE;static ZERO;X;Y;Z;T;constructor(e,n,r,o){
let s=so;this.X=rt(e,0n,s),this.Y=rt(n,0n,s),this.Z=rt(r,1n,s),this.T=rt(o,0n,s),eo(this)}static CURVE(){
return Ci}static fromAffine(e){return new t(e.x,e.y,1n,p(e.x*e.y))}static fromBytes(e,n=!1){let r=Ni(
e,"point",ie),o=r[31];r[31]=o&-129;let s=Ge(r);n||rt(s,0n,mt);let i=p(s*s),a=x(i-1n),l=p(oe*i+1n),{isValid:u,
value:f}=Ui(a,l);if(!u)throw new Error("bad point: y not sqrt");let c=!!(o&128);if(!n&&f===0n&&c)throw new Error(
"bad point: x==0, isLastByteOdd");return c!==!!(f&1n)&&(f=x(-f)),new t(f,s,1n,p(f*s))}static fromHex(e,n){
return t.fromBytes(oo(e),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let e=se,n=oe,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=p(o*o),u=p(
s*s),f=p(i*i),c=p(f*f),h=p(l*e),y=p(f*(h+u)),w=x(c+p(n*p(l*u)));if(y!==w)throw new Error("bad point:\
 equation left != right (1)");let b=p(o*s),S=p(i*a);if(b!==S)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(e){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=Ke(e);return p(n*a)===p(
s*o)&&p(r*a)===p(i*o)}is0(){return this.equals(ot)}negate(){return new t(x(-this.X),this.Y,this.Z,x(
-this.T))}double(){let{X:e,Y:n,Z:r}=this,o=se,s=p(e*e),i=p(n*n),a=p(2n*r*r),l=p(o*s),u=x(e+n),f=x(p(
u*u)-s-i),c=x(l+i),h=x(c-a),y=x(l-i),w=p(f*h),b=p(c*y),S=p(f*y),L=p(h*c);return new t(w,b,L,S)}add(e){
let{X:n,Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:u}=Ke(e),f=se,c=oe,h=p(n*i),y=p(r*a),w=p(p(s*c)*u),b=p(o*l),
S=x(p(x(n+r)*x(i+a))-h-y),L=x(b-w),A=x(b+w),O=x(y-p(f*h)),q=p(S*L),Q=p(A*O),tt=p(S*O),st=p(L*A);return new t(
q,Q,st,tt)}subtract(e){return this.add(Ke(e).negate())}multiply(e,n=!0){if(!n&&e===0n||(rt(e,1n,ae),
!n&&this.is0()))return ot;if(e===1n)return this;if(this.equals(gt))return Vi(e).p;let r=ot,o=gt,s=this;
for(let i=0;n?i<256:e>0n;i++)e&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),e>>=1n;return r}multiplyUnsafe(e){
return this.multiply(e,!1)}toAffine(){let{X:e,Y:n,Z:r}=this;if(this.equals(ot))return{x:0n,y:1n};let o=Ri(
r,mt);if(p(r*o)!==1n)throw new Error("invalid inverse");return{x:p(e*o),y:p(n*o)}}toBytes(){let{x:e,
y:n}=this.toAffine(),r=$i(n);return r[31]|=e&1n?128:0,r}toHex(){return ro(this.toBytes())}clearCofactor(){
return this.multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.
multiply(ae/2n,!1).double().add(this).is0()}},gt=new Z(Ze,Je,1n,x(Ze*Je)),ot=new Z(0n,1n,1n,0n);Z.BASE=
gt;Z.ZERO=ot;var $i=t=>oo(no(rt(t,0n,so),64)).reverse(),Ge=t=>BigInt("0x"+ro(Uint8Array.from(X(t)).reverse())),
F=(t,e)=>{let n=t;for(;e-- >0;)n=p(n*n);return n},Mi=t=>{let e=p(t*t),n=p(e*t),r=p(F(n,2)*n),o=p(F(r,
1)*t),s=p(F(o,5)*o),i=p(F(s,10)*s),a=p(F(i,20)*i),l=p(F(a,40)*a),u=p(F(l,80)*l),f=p(F(u,80)*l),c=p(F(
f,10)*s);return p(F(c,2)*t)},qr=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,
Ui=(t,e)=>{let n=p(e*p(e*e)),r=p(p(n*n)*e),o=Mi(p(t*r)),s=p(t*p(n*o)),i=p(e*p(s*s)),a=s,l=p(s*qr),u=i===
t,f=i===x(-t),c=i===x(-t*qr);return u&&(s=a),(f||c)&&(s=l),(x(s)&1n)===1n&&(s=x(-s)),{isValid:u||f,value:s}},
Hi=t=>Pi(Ge(t));var zi=async t=>t[1](await Ii("sha512Async",t[0]));var Fi=t=>{if(t===null||typeof t!="object")throw new TypeError("expected valid options object");return t.
zip215??!0},Bi=(t,e,n,r)=>{t=X(t,64,"signature"),e=X(e,void 0,"message"),n=X(n,ie,"publicKey");let o=Fi(
r),s=t.subarray(0,ie),i=Ge(t.subarray(ie,64)),a,l,u,f=Uint8Array.of(),c=!1;try{a=Z.fromBytes(n,o),l=
Z.fromBytes(s,o),u=gt.multiply(i,!1),f=Ye(s,n,e),c=!0}catch{}return[f,y=>{if(!c||!o&&a.isSmallOrder())
return!1;let w=Hi(y);return l.add(a.multiply(w,!1)).subtract(u).clearCofactor().is0()}]},io=async(t,e,n,r={})=>zi(
Bi(t,e,n,r));var ji={sha512Async:async t=>{let e=globalThis?.crypto?.subtle;if(!e)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await e.digest("SHA-512",Ye(t)))},sha512:void 0};var Wi=()=>{let t=[],e=gt,n;for(let r=0;r<33;r++){n=e,t.push(n);for(let o=1;o<128;o++)n=n.add(e),t.push(
n);e=n.double()}return t},Qr,to=(t,e)=>{let n=e.negate();return t?n:e},Vi=t=>{let e=Qr||(Qr=Wi()),n=ot,
r=gt;for(let o=0;o<33;o++){let s=Number(t&255n);t>>=8n,s>128&&(s-=256,t+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,u=s<0;s===0?r=r.add(to(l,e[i])):n=n.add(to(u,e[a]))}if(t!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var ao=Jr(null),vt={...ao,verifyEd25519:async(t,e,n)=>{try{return await ao.verifyEd25519(t,e,n)}catch{
return io(n,e,t,{zip215:!1}).catch(()=>!1)}}};var _i="letters-lists",lo="/trust-list",Ki=1e4,Zi=/\/([A-Z2-7]{10}-[RS])$/,Ji=async()=>{try{return await caches.
open(_i)}catch{return null}},Yi=async t=>{try{let e=await fetch(t,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(Ki)});return e.ok?await e.text():null}catch{return null}},le=class{#e;#t=Ji();#n=!1;constructor(e){
this.#e=e}get offline(){return this.#n}async#o(e){let n=await(await this.#t)?.match(e,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(e,n){await(await this.#t)?.put(e,new Response(n)).catch(()=>{})}async#r(e){
let[n,r]=[await Yi(e),await this.#o(e)];return this.#n=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let e=await this.#r(lo),n=e.find(({fetched:l})=>!l),
r=(l,u)=>_r(l,{roots:[this.#e],known:u,crypto:vt}),o=n===void 0?null:await r(n.text,null),s=o?.ok===
!0?o.trustList:null,i=e.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(lo,i.text),a.trustList):s}async statusList(e,n){let r=Zi.exec(e)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await Br(
i,{trustList:n,crypto:vt,compression:Yr});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(e){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of e){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var co="letters-clock",Gi=t=>{try{return t!==null&&localStorage.setItem(co,String(t-Date.now())),Number(
localStorage.getItem(co)??0)||0}catch{return t===null?0:t-Date.now()}},Xi=t=>[...t].map(e=>e.toString(
16).padStart(2,"0")).join(""),uo=class{#e;#t;#n;#o;constructor(e,n){this.#e=e,this.#t=n,this.#n=new le(
e.root),this.#o=Gi(e.now)}async#s(e,n){let r=[];for(let o of or(e)){let s=await this.#n.statusList(o,
n);s!==null&&r.push(s)}return r}async check(e,n,r){let o=this.#t,s=typeof e!="string"&&yr(e),i=s?mr(
e,nt):e;if(i===null)return null;let a=await this.#n.trustList(),l=a===null?[]:await this.#s(i,a),u=await rr(
i,{trustList:a,statusLists:l,wanted:n,crypto:vt,now:Date.now()+this.#o}),f=u.letter??u.official,{page:c}=o,
y=(f===null?[]:[f.proof].flat()).some(({cryptosuite:L})=>L.startsWith("sm2")),w=[...s?[c.inPaper]:[],
...this.#n.offline?[c.offlineNow]:[],...y?[c.sm2Here]:[]],b=d``;if(f!==null&&(s||r!==null)){let L=typeof i==
"string"?new TextEncoder().encode(i):i,A=Xi(await vt.sha256(L)),O=d`<p><a href="/L/${r}">${c.keepTitle}: /L/${r}</a></p>`;
b=d`${zr(f,A,o)}${r===null?"":O}`}let S=Ur(u,{trustList:a,notes:w},o,b);return{title:We(u,o),html:String(
await S)}}async keep(){let{page:e,language:n}=this.#t,r=await this.#n.keepAll(this.#e.lists);if(r===
null)return e.offlineNone;let{trustList:o,lists:s}=r,i=Math.min(...s.map(({asOf:l})=>l)),a=l=>`${ee(
{language:n},l)} UTC+8`;return H(e.offlineKept,{version:String(o.version),trust:a(o.issuedAt),lists:s.
length===0?"–":a(new Date(i).toISOString())})}};export{uo as Verifier};

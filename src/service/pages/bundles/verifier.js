// Made by `npm run generate` from src/service/verifier/.
var ko=new TextEncoder,yn=t=>ko.encode(t),It=t=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(t)}catch{return null}};var Eo=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),$t=(t,e,n)=>{let r=e<=2?t-1:t,o=Math.floor(
r/400),s=r-o*400,a=((153*(e>2?e-3:e+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
To=(t,e)=>e===2&&t%4===0&&(t%100!==0||t%400===0)?29:Eo[e]??0,Ut=(t,e,n)=>!Number.isInteger(t)||t<0||
t>9999||!Number.isInteger(e)||e<1||e>12||!Number.isInteger(n)||n<1||n>To(t,e)?null:$t(t,e,n),Mt=t=>{
let e=t+719468,n=Math.floor(e/146097),r=e-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var Ro=48,hn=45,me=(t,e,n)=>{let r=0;for(let o=e;o<e+n;o+=1){let s=t.charCodeAt(o)-Ro;if(s<0||s>9)return-1;
r=r*10+s}return r},V=t=>t.length!==10||t.charCodeAt(4)!==hn||t.charCodeAt(7)!==hn?null:Ut(me(t,0,4),
me(t,5,2),me(t,8,2));var Co=$t(1990,1,1),xa=new Array($t(2060,1,1)-Co);var ge=864e5,mn=288e5,gn=t=>Math.floor((t+mn)/ge);var vn=t=>new Date(Date.parse(t)+mn).toISOString().slice(0,16).replace("T"," ");var Po=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,wn=6e4,
T=t=>{let e=Po.exec(t);if(e===null)return null;let[n,r,o,s,i,a]=e.slice(1,7).map(Number),l=Ut(n??-1,
r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let u=Number((e[7]??"").padEnd(3,"0").slice(0,3)),
[f,c]=[Number(e[9]??0),Number(e[10]??0)];if(f>23||c>59)return null;let y=(f*60+c)*wn*(e[8]==="-"?-1:
1);return l*ge+(s*60+i)*wn+a*1e3+u-y},ve=t=>new Date(t).toISOString().replace(/\.\d+Z$/,"Z");var j=class extends Error{fault;at;constructor(e,n){super(e),this.fault=e,this.at=n}},No=/[ \t\n\r]*/y,
Do=/[^"\\\u0000-\u001f]*/y,Io=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,$o=/[\da-fA-F]{4}/y,bn={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},be=(t,e,n)=>{e!=="__proto__"?t[e]=n:Object.defineProperty(t,e,{value:n,enumerable:!0,
configurable:!0,writable:!0})},we=class{#e;#t=0;constructor(e){this.#e=e}whole(){let e=this.#i(0);return this.#s(),
this.#t<this.#e.length&&this.#n("not-json"),e}#n(e){throw new j(e,this.#t)}#o(e){e.lastIndex=this.#t;
let n=e.exec(this.#e)?.[0]??"";return this.#t+=n.length,n}#s(){this.#e.charCodeAt(this.#t)<=32&&this.#o(
No)}#r(e){return this.#s(),this.#e[this.#t]!==e?!1:(this.#t+=1,!0)}#i(e){switch(e>32&&this.#n("too-d\
eep"),this.#s(),this.#e[this.#t]){case"{":return this.#d(e);case"[":return this.#f(e);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(e,n){return this.#e.startsWith(e,this.#t)||this.#n("not-json"),this.#t+=e.length,
n}#c(){let e=this.#t,n=this.#o(Io);n===""&&this.#n("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new j("number-too-large",e);return r}#l(){let e=this.#t;this.#t+=1;let n="";for(;;){n+=this.#o(
Do);let r=this.#e[this.#t];if(this.#t+=1,r==='"')break;if(r!=="\\")throw new j("not-json",this.#t-1);
n+=this.#u()}if(!n.isWellFormed())throw new j("lone-surrogate",e);return n}#u(){let e=this.#e[this.#t]??
"";if(this.#t+=1,e==="u"){let n=this.#o($o);return n===""&&this.#n("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(bn,e))throw new j("not-json",this.#t-1);return bn[e]??""}#f(e){let n=[];
if(this.#t+=1,this.#r("]"))return n;do n.push(this.#i(e+1));while(this.#r(","));return this.#r("]")||
this.#n("not-json"),n}#d(e){let n={};if(this.#t+=1,this.#r("}"))return n;do{this.#s();let r=this.#t;
this.#e[r]!=='"'&&this.#n("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new j("member-twic\
e",r);this.#r(":")||this.#n("not-json"),be(n,o,this.#i(e+1))}while(this.#r(","));return this.#r("}")||
this.#n("not-json"),n}},Sn=(t,e)=>{if(t.length>e)return{ok:!1,fault:"too-long",at:e};try{return{ok:!0,
value:new we(t).whole()}}catch(n){if(n instanceof j)return{ok:!1,fault:n.fault,at:n.at};throw n}};var Mo=2e5,nt=class extends Error{},Se=(t,e,n)=>{if(n.left-=1,e>32||n.left<0)throw new nt;if(t===null||
typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t)||typeof t=="string"&&t.isWellFormed())return t;
if(typeof t!="object")throw new nt;if(Array.isArray(t)){if(t.length>n.left)throw new nt;return Array.
from(t,s=>Se(s,e+1,n))}let r=Object.getPrototypeOf(t);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new nt;
let o={};for(let[s,i]of Object.entries(t)){if(!s.isWellFormed())throw new nt;i!==void 0&&be(o,s,Se(i,
e+1,n))}return o},Ht=t=>{try{return{value:Se(t,0,{left:Mo})}}catch{return null}};var Ho=/^[ !#-[\]-~]*$/,xn=t=>Ho.test(t)?`"${t}"`:JSON.stringify(t),zo=t=>{if(t.length>20)return t.sort();
for(let e=1;e<t.length;e+=1){let n=t[e]??"",r=e;for(;r>0&&(t[r-1]??"")>n;r-=1)t[r]=t[r-1]??"";t[r]=n}
return t},U=t=>{if(typeof t=="number"&&!Number.isFinite(t))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof t=="string")return xn(t);if(t===null||typeof t!="object")return JSON.
stringify(t);let e="";if(Array.isArray(t)){for(let r of t)e+=e===""?U(r):`,${U(r)}`;return`[${e}]`}let n=t;
for(let r of zo(Object.keys(n))){let o=n[r];o!==void 0&&(e!==""&&(e+=","),e+=`${xn(r)}:${U(o)}`)}return`\
{${e}}`};var On=new WeakMap,Fo=(t,e,n)=>{let r=On.get(t);return r===void 0&&(r=new RegExp(e,"u"),On.set(t,r)),
r.test(n)},Wo=(t,e)=>{let{least:n,most:r,pattern:o,format:s}=t;return e.length<n||e.length>r||o!==void 0&&
!Fo(t,o,e)?!1:s==="date"?V(e)!==null:s!=="date-time"||T(e)!==null},X=t=>({path:"",what:t}),zt=(t,e)=>({
path:`/${t.replaceAll("~","~0").replaceAll("/","~1")}${e.path}`,what:e.what}),An=new WeakMap,Bo=t=>{
let e=An.get(t);return e===void 0&&(e=Object.entries(t.members),An.set(t,e)),e},_o=(t,e)=>{if(e===null||
typeof e!="object"||Array.isArray(e))return X("wrong-type");let n=e;for(let r of Object.keys(n))if(!Object.
hasOwn(t.members,r))return zt(r,X("unknown-member"));for(let[r,o]of Bo(t))if(Object.hasOwn(n,r)){let s=ct(
o,n[r]??null);if(s!==null)return zt(r,s)}else if(!t.optional.includes(r))return zt(r,X("missing-memb\
er"));return null},Ln=(t,e)=>{for(let n=0;n<t.length;n+=1){let r=ct(e(n),t[n]??null);if(r!==null)return zt(
String(n),r)}return null},kn=(t,e)=>{if(!Array.isArray(e))return X("wrong-type");let n=e;if(t.is==="\
row")return n.length!==t.of.length?X("wrong-value"):Ln(n,o=>t.of[o]);if(n.length<t.least||n.length>t.
most)return X("wrong-value");let r=Ln(n,()=>t.of);return r!==null||!t.once?r:new Set(n).size===n.length?
null:X("wrong-value")},At=(t,e)=>t&&e?null:X(t?"wrong-value":"wrong-type"),Vo=(t,e)=>t===e||typeof t==
"object"&&typeof e=="object"&&U(t)===U(e),ct=(t,e)=>{switch(t.is){case"text":return At(typeof e=="st\
ring",typeof e=="string"&&Wo(t,e));case"number":{let n=typeof e=="number"?e:Number.NaN,r=n>=t.least&&
n<=t.most;return At(typeof e=="number",r&&(!t.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"\
boolean":return At(typeof e=="boolean",!0);case"exactly":return At(typeof e==typeof t.value,Vo(e,t.value));case"\
one-of":return At(typeof e=="string",typeof e=="string"&&t.values.includes(e));case"list":case"row":
return kn(t,e);case"or-null":return e===null?null:ct(t.of,e);case"one-or-more":{if(!Array.isArray(e))
return ct(t.of,e);let n={is:"list",of:t.of,least:1,most:t.most,once:!1};return kn(n,e)}case"object":
return _o(t,e);default:return t}};var En=(t,e="")=>({ok:!1,no:{what:t,path:e}}),jo=(t,e)=>{if(typeof t!="string"&&!(t instanceof Uint8Array))
return Ht(t)??{what:"not-json",path:""};if(t.length>e)return{what:"too-long",path:""};let n=typeof t==
"string"?t:It(t);if(n===null)return{what:"not-text",path:""};let r=Sn(n,e);return r.ok?r:{what:r.fault,
path:""}},F=(t,e,n)=>{let r=jo(t,n);if(!("value"in r))return En(r.what,r.path);let o=ct(e,r.value);return o===
null?{ok:!0,document:r.value}:En(o.what,o.path)};var Tn=new WeakMap,Rn=t=>{let e=Tn.get(t);if(e!==void 0)return e;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of t.register.keys)r({role:"register",key:s,holder:t.register});for(let s of t.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});for(let s of t.authorities??
[])for(let i of s.keys)r({role:"authority",key:i,holder:s});let o={keys:n,manufacturers:new Map(t.manufacturers.
map(s=>[s.id,s]))};return Tn.set(t,o),o},Lt=(t,e)=>Rn(t).keys.get(e)??null,Cn=(t,e)=>Rn(t).manufacturers.
get(e)??null,Pn=(t,e)=>t.authorities?.find(n=>n.id===e)??null,Ft=(t,e)=>{let n=gn(e);if(n<(V(t.from)??
Number.POSITIVE_INFINITY))return"not-yet-valid";if(t.until!==null&&n>(V(t.until)??Number.NEGATIVE_INFINITY))
return"no-longer-valid";if(t.compromisedSince===null)return null;let r=T(t.compromisedSince)??Number.
NEGATIVE_INFINITY;return e>=r?"compromised":null},Nn=(t,e,n)=>{let r=Lt(t,e);return r===null||Ft(r.key,
n)!==null?null:r};var Dn="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var $n=new Uint8Array(128).fill(255);for(let t=0;t<Dn.length;t+=1)$n[Dn.charCodeAt(t)]=t;var Ko=200,
Wt=4,Go=58**Wt,xe=3,Zo=2**(8*xe);var In=(t,e)=>{let n=0;for(;n<t&&e(n);)n+=1;return n},Yo=(t,e,n,r)=>{let o=r;for(let s=0;s<t.length;s+=
1){o+=(t[s]??0)*n;let i=Math.floor(o/e);t[s]=o-i*e,o=i}for(;o>0;)t.push(o%e),o=Math.floor(o/e)};var Bt=t=>{if(t.length>Ko)return null;let e=In(t.length,a=>t[a]==="1"),n=[],r=e;for(let a=(t.length-
e)%Wt||Wt;r<t.length;a=Wt){let l=0;for(let u=r+a;r<u;r+=1){let f=t.charCodeAt(r),c=f<128?$n[f]??255:
255;if(c===255)return null;l=l*58+c}Yo(n,Zo,Go,l)}let o=new Uint8Array(n.length*xe);for(let[a,l]of n.
entries()){let u=o.length-a*xe;o[u-1]=l&255,o[u-2]=l>>8&255,o[u-3]=l>>16}let s=In(o.length,a=>o[a]===
0),i=new Uint8Array(e+o.length-s);return i.set(o.subarray(s),e),i};var Jo={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var Un=(t,e)=>{if(!e.startsWith("z"))return null;let n=Bt(e.slice(1)),{prefix:r,length:o}=Jo[t];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var Oe=t=>yn(U(t)),Xo=(t,e)=>{switch(t){case"eddsa-jcs-2022":return e.sha256;case"sm2-jcs-2026":return e.
sm2?.sm3??null;default:return t}},Mn=async(t,e,n,r)=>{let o=Xo(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(t),0),s.set(await o(e),32),s};var ut=t=>{let{proof:e,...n}=t,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:Oe(
n)}},qo=64,Qo=t=>{let e=t.startsWith("z")?Bt(t.slice(1)):null;return e?.length===qo?e:null},ft=async({
context:t,bytes:e},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==t)return"invalid";let u=Qo(s);if(u===null)return"invalid";let c=Un(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(c===null)return"key-unreadable";try{let y=await Mn(
Oe(i),e,a,o),h=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return y===null||h===void 0?"suite\
-unknown":await h(c,y,u)?"valid":"invalid"}catch{return"suite-unknown"}},dt=({proof:t})=>Array.isArray(
t)?t:[t];var _t=async(t,e,n)=>{let r=ut(t),o=[];for(let s of dt(t)){let i=e===null?null:Lt(e,s.verificationMethod),
a=o.find(f=>f.proof.proofValue===s.proofValue&&U(f.proof)===U(s)),l=s.cryptosuite==="sm2-jcs-2026"&&
o.some(f=>f.state==="invalid"),u=async()=>i===null?"key-unknown":a!==void 0?a.state:l?"suite-unknown":
ft(r,s,i.key,n);o.push({proof:s,state:await u(),signer:i})}return o},Vt=t=>{let e=r=>t.filter(o=>o.state===
r).length;if(e("invalid")>0)return{state:"invalid",reason:"signature-does-not-fit"};let n=e("valid");
return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"valid",reason:n===
t.length?"signed-and-unchanged":"some-signatures-not-checked"}};var ts="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",Hn=new Uint8Array(128);for(let t of ts)Hn[t.charCodeAt(0)]=
1;var es=t=>{if(t.length!==17)return!1;for(let e=0;e<17;e+=1)if(Hn[t.charCodeAt(e)]!==1)return!1;return!0},
K=t=>es(t)?t:null;var zn=t=>t.charCodeAt(2)===57?t.slice(0,3)+t.slice(11,14):t.slice(0,3);var pt=3e5,D=(t,e)=>({state:t,reason:e}),Wn=({proof:t})=>T(t.created)??Number.NaN,ns=(t,e)=>t.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=Wn(n);return Ft(r.key,s)===null&&s<e}),rs={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},Ae=(t,e,n)=>{let r=t.signer?.key;if(r===void 0)
return D("invalid","key-unknown");let o=Wn(t);if(o>n+pt)return D("invalid","signed-in-the-future");let s=Ft(
r,o);return s!==null?D("invalid",rs[s]):t.state!=="valid"?D("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?D("valid","entitled"):ns(e,T(r.compromisedSince)??0)?D("valid","ent\
itled-by-witness"):D("not-checked","key-compromised-and-no-witness")},Fn=["valid","not-checked","inv\
alid"],Le=t=>t.toSorted((e,n)=>Fn.indexOf(e.state)-Fn.indexOf(n.state))[0],Bn=(t,e,n,r)=>{if(n===null)
return D("not-checked","no-trust-list");let o=Cn(n,t.issuer.id);if(o===null)return D("invalid","issu\
er-unknown");let s=e.filter(({signer:f})=>f?.holder.id===o.id);if(s.length===0){let f=e.some(({signer:c})=>c!==
null&&c.role!=="register");return D("invalid",f?"key-of-another":"key-unknown")}let{name:i,announcement:a}=t.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return D("invalid","issuer-name-differs");
let l=Le(s.map(f=>Ae(f,e,r)));if(l===void 0||l.state==="invalid")return l??D("invalid","key-unknown");
let u=K(t.credentialSubject.vehicles[0].vin);return u===null||!o.makerCodes.includes(zn(u))?D("inval\
id","maker-code-of-another"):l};var _n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Vn=new Uint8Array(128).fill(255);for(let t=0;t<_n.length;t+=1)Vn[_n.charCodeAt(t)]=t;var hl=3*1024;var jn=t=>{if(t.length%4===1)return null;let e=new Uint8Array(Math.floor(t.length*3/4)),n=0,r=0,o=0;
for(let s=0;s<t.length;s+=1){let i=t.charCodeAt(s),a=i<128?Vn[i]??255:255;if(a===255)return null;n=(n<<
6|a)&65535,r+=6,!(r<8)&&(r-=8,e[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?e:null};var os=131072,ss=2097152;var Kn=(t,e)=>{let n=t[Math.floor(e/8)];return n===void 0||e<0?null:(n>>7-e%8&1)===1};var Gn=async(t,{gunzip:e})=>{let n=t.startsWith("u")?jn(t.slice(1)):null;if(n===null)return null;let r=await e(
n,ss);return r===null||r.length*8<os?null:r};var is=(t,e,n)=>{let r=n.indexOf(t.issuer)-n.indexOf(e.issuer);return r===0?t.asOf>e.asOf:r>0},as=(t,e,n,r)=>{
let o=null;for(let s of n)s.id!==t.statusListCredential||s.purpose!==t.statusPurpose||!e.includes(s.
issuer)||s.asOf>r+pt||(o===null||is(s,o,e))&&(o=s);return o},ls={revocation:"revoked",suspension:"su\
spended"},ke=t=>({check:{state:"not-checked",reason:t},asOf:null,fresh:!1}),jt=(t,e,n,r)=>{let o=[t.
issuer.id,...n===null?[]:[n.register.id]],s=t.credentialStatus.map(u=>{let f=as(u,o,e,r),c=f===null?
null:Kn(f.bits,Number(u.statusListIndex));return{purpose:u.statusPurpose,list:f,bit:c}});for(let u of[
"revocation","suspension"]){let f=s.find(c=>c.purpose===u&&c.bit===!0);if(!(f?.list===void 0||f.list===
null))return{check:{state:"invalid",reason:ls[u]},asOf:ve(f.list.asOf),fresh:r<=f.list.freshUntil}}if((T(
t.validFrom)??0)>r+pt)return ke("not-yet-in-force");if(s.some(({list:u})=>u===null))return ke("no-st\
atus-list");if(s.some(({bit:u})=>u===null))return ke("not-in-the-status-list");let i=Math.min(...s.map(
({list:u})=>u?.asOf??0)),a=s.every(({list:u})=>u!==null&&r<=u.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:ve(i),fresh:a}};var cs=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,us=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var fs=t=>{let e=us.exec(t)?.[0];if(e===void 0)return t;let n=t.slice(e.length);return K(e==="*"?n.replace(
/\*$/,""):n)??t},Zn=t=>K(t)??fs(t.normalize("NFKC").replace(cs,"").toUpperCase());var Kt="https://www.w3.org/ns/credentials/v2",ds="https://mileproof.example/ns/v1",ps="https://milep\
roof.example/ns/official/v1",Yn=[Kt,ps],Jn=[Kt,ds];var Ee=["sales","service","parts","warranty","highVoltage"];var m=(t,e=1)=>({is:"text",least:e,most:t}),k=(t,e)=>({...m(e),pattern:`^(?:${t})$`}),G=(t,e)=>({is:"\
number",whole:!0,least:t,most:e}),A=(t,e,n,r=!1)=>({is:"list",of:t,least:e,most:n,once:r}),g=(t,e=[])=>({
is:"object",members:t,optional:e}),I={...m(40),format:"date-time"},W={...m(10),format:"date"},Gt={is:"\
boolean"};var R=k('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),ys=g({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:k("[a-z0-9\\-]+",60),created:I,verificationMethod:R,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":A(m(200),1,10),proofValue:k("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
hs=8,B=t=>({...t,members:{...t.members,proof:{is:"one-or-more",of:ys,most:hs}}});var qn=k("[A-Z]{2}",2),ms=k("[A-HJ-NPR-Z0-9]{17}",17),kt=t=>g({id:R,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:t},statusListIndex:k("0|[1-9][0-9]{0,8}",9),statusListCredential:R}),
Xn={months:G(0,600),kilometres:{is:"or-null",of:G(0,1e7)}},gs=g({number:m(100),name:m(200),address:m(
500),country:qn,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,
least:-90,most:90}]},phone:m(60),services:A({is:"one-of",values:Ee},0,Ee.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),vs=2e3,ws=g({number:m(60),application:m(
60),exporter:g({uscc:k("[0-9A-HJ-NPQRTUWXY]{18}",18),name:m(200)}),destinations:A(qn,1,50,!0),vehicles:{
is:"row",of:[g({vin:ms,model:m(200)})]},warranty:g({...Xn,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:g(Xn)},["highVoltageBatt\
ery"]),parts:g({leadTimeDays:{is:"or-null",of:G(0,3650)},years:G(0,50)}),software:g({updates:Gt,languages:A(
k("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:Gt}),recalls:Gt,outlets:A(gs,0,vs)}),
bs=g({"@context":{is:"exactly",value:Jn},id:R,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:g({id:R,name:m(200),announcement:m(60)},["announcement"]),validFrom:I,credentialStatus:{
is:"row",of:[kt("revocation"),kt("suspension")]},credentialSubject:ws}),Zt=B(bs);var rt=1048576,Te={state:"not-checked",reason:"not-read"},Re=t=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:t,integrity:Te,issuer:Te,status:Te}),Ss=({reason:t})=>{switch(t){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},Qn=t=>t.trim().toUpperCase(),xs=({credentialSubject:t},e)=>{let{vin:n,destination:r,
application:o,exporter:s}=e;return n!==void 0&&t.vehicles[0].vin!==Zn(n)?"not-for-this-vehicle":r!==
void 0&&!t.destinations.includes(Qn(r))?"not-for-this-destination":o!==void 0&&t.application!==o.trim()?
"not-for-this-application":s!==void 0&&t.exporter.uscc!==Qn(s)?"not-for-this-exporter":null},Os=(t,e,n,r,o)=>{
if(e.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return Ss(n);if(e.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=xs(t,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},tr=async(t,{trustList:e,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=F(t,Zt,rt);if(!i.ok)return Re(i.no);let a=i.document,l=await _t(a,e,s),u=Vt(l),f=Bn(
a,l,e,o),c=jt(a,n,e,o),y=Os(a,u,f,c,r),h=c.check.state==="not-checked"?null:c.asOf;return{answer:y,asOf:h,
integrity:u,issuer:f,status:c.check,letter:a,noLetter:null}};var er=["refusal","order","bar","suspension","revocation"],As={AdministrativeDecision:"decision",ExportLicence:"\
licence",Referral:"referral"},Yt=({type:[,t]})=>As[t],nr=t=>Yt(t)==="licence"?"licence":"decision",rr=t=>Yt(
t)==="licence",Jt=t=>"kind"in t?t.kind:"addressee"in t?"referral":"licence";var or=6e4,M=g({zh:m(or),en:m(or)},["en"]),Ce=g({uscc:m(60),name:m(500)},["uscc"]),yt=m(60),Ls=2e4,Pe=t=>A(
g({vin:m(60)}),t,Ls),Ne=A(g({role:{is:"one-of",values:["proposed","signed"]},staff:m(60)}),1,2),sr=g(
{where:M,term:M,article:m(200),until:W,execution:g({words:M,article:m(200)})},["execution"]),ir=A(g(
{kind:m(60),reference:m(200),digest:k("[0-9a-f]{64}",64)},["digest"]),0,2e3),ks=g({number:yt,kind:{is:"\
one-of",values:er},exporter:Ce,application:yt,licence:yt,vehicles:Pe(0),facts:M,grounds:A(g({article:m(
300),words:M},["article"]),1,200),restsOn:ir,follows:M,reconsideration:sr,court:sr,decidedOn:W,signatures:Ne},
["application","licence"]),Es=g({number:yt,exporter:Ce,application:yt,destination:m(60),vehicles:Pe(
1),firstDay:W,lastDay:W,signatures:Ne}),Ts=g({number:yt,addressee:Ce,claimant:m(500),vehicles:Pe(1),
atRisk:k("-?[0-9]{1,14}[.][0-9]{2}",18),facts:M,grounds:A(g({words:M,notProven:M}),1,200),restsOn:ir,
follows:M,limit:g({words:M,article:m(1e3),until:W}),sentOn:W,signatures:Ne},["limit"]),De=(t,e,n={})=>g(
{"@context":{is:"exactly",value:Yn},id:R,type:{is:"exactly",value:["VerifiableCredential",t]},issuer:g(
{id:R,name:m(500)}),validFrom:I,...n,credentialStatus:{is:"row",of:[kt("revocation"),kt("suspension")]},
credentialSubject:e}),Rs=De("AdministrativeDecision",ks),Cs=De("ExportLicence",Es,{validUntil:I}),Ps=De(
"Referral",Ts),ar=B(Rs),lr=B(Cs),cr=B(Ps);var Ns=(t,e,n,r)=>{if(n===null)return{state:"not-checked",reason:"no-trust-list"};let o=c=>({state:"\
invalid",reason:c}),s=Pn(n,t.issuer.id);if(s===null)return o("issuer-unknown");let i=e.filter(({signer:c})=>c?.
holder.id===s.id);if(i.length===0){let c=e.some(({signer:y})=>y!==null&&y.role!=="register");return o(
c?"key-of-another":"key-unknown")}if(t.issuer.name!==s.name)return o("issuer-name-differs");let a=nr(
t),l=i.filter(({signer:c})=>c?.role==="authority"&&c.key.purposes.includes(a));if(l.length===0)return o(
"key-not-for-this-purpose");let u=Le(l.map(c=>Ae(c,e,r)))??o("key-unknown");return u.state!=="valid"?
u:{state:"valid",reason:u.reason==="entitled-by-witness"?"entitled-authority-by-witness":"entitled-a\
uthority"}},Ds=(t,{statusLists:e,trustList:n,now:r})=>{let o=jt(t,e,n,r);return!rr(t)||o.check.state===
"invalid"?o:(T(t.validUntil)??0)+pt<r?{...o,asOf:null,check:{state:"invalid",reason:"expired"},fresh:!0}:
o},Is=({reason:t})=>{switch(t){case"key-not-yet-valid":case"key-no-longer-valid":case"key-compromise\
d":case"signed-in-the-future":return"key-not-valid-on-that-day";case"key-not-for-this-purpose":return"\
key-not-for-this-purpose";default:return"not-by-a-known-authority"}},$s={revoked:"revoked",suspended:"\
suspended",expired:"expired"},Us=(t,e,n)=>t.state==="invalid"?"changed-after-signing":e.state==="inv\
alid"?Is(e):t.state!=="valid"||e.state!=="valid"?"could-not-be-checked":n.check.state!=="valid"?$s[n.
check.reason]??"could-not-be-checked":n.fresh?"valid":"valid-when-last-checked",Ms={AdministrativeDecision:ar,
ExportLicence:lr,Referral:cr},Hs=t=>typeof t=="string"?t:t instanceof Uint8Array?It(t)??"":JSON.stringify(
Ht(t)?.value??null),Ie=t=>{let e=Hs(t);for(let[n,r]of Object.entries(Ms)){if(!e.includes(`"${n}"`))continue;
let o=F(t,r,rt);if(o.ok||o.no.path!=="/type/1")return o}return null},ur=async(t,e)=>{let n=Ie(t);if(n===
null)return{...await tr(t,e),official:null};if(!n.ok)return{...Re(n.no),official:null};let r=n.document,
{trustList:o,now:s,crypto:i}=e,a=await _t(r,o,i),l=Vt(a),u=Ns(r,a,o,s),f=Ds(r,e);return{answer:Us(l,
u,f),integrity:l,issuer:u,status:f.check,asOf:f.check.state==="not-checked"?null:f.asOf,letter:null,
official:r,noLetter:null}};var fr=t=>{let e=Ie(t)??F(t,Zt,rt);return e.ok?e.document.credentialStatus.map(({statusListCredential:n})=>n):
[]};var zs=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,Xt=t=>t.replace(/[\t\r\n]+/g,
" ").replace(zs,"�");var Fs={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},qt=class{#e;constructor(e){this.#e=
e}toString(){return this.#e}},Ws=t=>t.split(`
`).map(Xt).join(`
`).replace(/[&<>"']/g,e=>Fs[e]??e),dr=t=>t instanceof qt?`${t}`:Array.isArray(t)?t.map(dr).join(""):
t==null||typeof t=="boolean"?"":Ws(String(t)),d=(t,...e)=>new qt(String.raw({raw:t},...e.map(dr)));var C=Uint8Array,ht=Uint16Array,Bs=Int32Array,pr=new C([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,
4,4,5,5,5,5,0,0,0,0]),yr=new C([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,
0,0]),_s=new C([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),hr=function(t,e){for(var n=new ht(31),
r=0;r<31;++r)n[r]=e+=1<<t[r-1];for(var o=new Bs(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)o[s]=
s-n[r]<<5|r;return{b:n,r:o}},mr=hr(pr,2),gr=mr.b,Vs=mr.r;gr[28]=258,Vs[258]=28;var vr=hr(yr,0),js=vr.
b,mc=vr.r,He=new ht(32768);for(v=0;v<32768;++v)Z=(v&43690)>>1|(v&21845)<<1,Z=(Z&52428)>>2|(Z&13107)<<
2,Z=(Z&61680)>>4|(Z&3855)<<4,He[v]=((Z&65280)>>8|(Z&255)<<8)>>1;var Z,v,Et=(function(t,e,n){for(var r=t.
length,o=0,s=new ht(e);o<r;++o)t[o]&&++s[t[o]-1];var i=new ht(e);for(o=1;o<e;++o)i[o]=i[o-1]+s[o-1]<<
1;var a;if(n){a=new ht(1<<e);var l=15-e;for(o=0;o<r;++o)if(t[o])for(var u=o<<4|t[o],f=e-t[o],c=i[t[o]-
1]++<<f,y=c|(1<<f)-1;c<=y;++c)a[He[c]>>l]=u}else for(a=new ht(r),o=0;o<r;++o)t[o]&&(a[o]=He[i[t[o]-1]++]>>
15-t[o]);return a}),Tt=new C(288);for(v=0;v<144;++v)Tt[v]=8;var v;for(v=144;v<256;++v)Tt[v]=9;var v;
for(v=256;v<280;++v)Tt[v]=7;var v;for(v=280;v<288;++v)Tt[v]=8;var v,wr=new C(32);for(v=0;v<32;++v)wr[v]=
5;var v;var Ks=Et(Tt,9,1);var Gs=Et(wr,5,1),$e=function(t){for(var e=t[0],n=1;n<t.length;++n)t[n]>e&&(e=t[n]);return e},H=function(t,e,n){
var r=e/8|0;return(t[r]|t[r+1]<<8)>>(e&7)&n},Ue=function(t,e){var n=e/8|0;return(t[n]|t[n+1]<<8|t[n+
2]<<16)>>(e&7)},Zs=function(t){return(t+7)/8|0},Qt=function(t,e,n){return(e==null||e<0)&&(e=0),(n==null||
n>t.length)&&(n=t.length),new C(t.subarray(e,n))};var Ys=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],P=function(t,e,n){var r=new Error(
e||Ys[t]);if(r.code=t,Error.captureStackTrace&&Error.captureStackTrace(r,P),!n)throw r;return r},Js=function(t,e,n,r){
var o=t.length,s=r?r.length:0;if(!o||e.f&&!e.l)return n||new C(0);var i=!n,a=i||e.i!=2,l=e.i;i&&(n=new C(
o*3));var u=function(fn){var dn=n.length;if(fn>dn){var pn=new C(Math.max(dn*2,fn));pn.set(n),n=pn}},
f=e.f||0,c=e.p||0,y=e.b||0,h=e.l,w=e.d,b=e.m,x=e.n,E=o*8;do{if(!h){f=H(t,c,1);var O=H(t,c+1,3);if(c+=
3,O)if(O==1)h=Ks,w=Gs,b=9,x=5;else if(O==2){var et=H(t,c,31)+257,it=H(t,c+10,15)+4,Nt=et+H(t,c+5,31)+
1;c+=14;for(var xt=new C(Nt),de=new C(19),$=0;$<it;++$)de[_s[$]]=H(t,c+$*3,7);c+=it*3;for(var on=$e(
de),So=(1<<on)-1,xo=Et(de,on,1),$=0;$<Nt;){var sn=xo[H(t,c,So)];c+=sn&15;var L=sn>>4;if(L<16)xt[$++]=
L;else{var at=0,Dt=0;for(L==16?(Dt=3+H(t,c,3),c+=2,at=xt[$-1]):L==17?(Dt=3+H(t,c,7),c+=3):L==18&&(Dt=
11+H(t,c,127),c+=7);Dt--;)xt[$++]=at}}var an=xt.subarray(0,et),J=xt.subarray(et);b=$e(an),x=$e(J),h=
Et(an,b,1),w=Et(J,x,1)}else P(1);else{var L=Zs(c)+4,Q=t[L-4]|t[L-3]<<8,tt=L+Q;if(tt>o){l&&P(0);break}
a&&u(y+Q),n.set(t.subarray(L,tt),y),e.b=y+=Q,e.p=c=tt*8,e.f=f;continue}if(c>E){l&&P(0);break}}a&&u(y+
131072);for(var Oo=(1<<b)-1,Ao=(1<<x)-1,pe=c;;pe=c){var at=h[Ue(t,c)&Oo],lt=at>>4;if(c+=at&15,c>E){l&&
P(0);break}if(at||P(2),lt<256)n[y++]=lt;else if(lt==256){pe=c,h=null;break}else{var ln=lt-254;if(lt>
264){var $=lt-257,Ot=pr[$];ln=H(t,c,(1<<Ot)-1)+gr[$],c+=Ot}var ye=w[Ue(t,c)&Ao],he=ye>>4;ye||P(3),c+=
ye&15;var J=js[he];if(he>3){var Ot=yr[he];J+=Ue(t,c)&(1<<Ot)-1,c+=Ot}if(c>E){l&&P(0);break}a&&u(y+131072);
var cn=y+ln;if(y<J){var un=s-J,Lo=Math.min(J,cn);for(un+y<0&&P(3);y<Lo;++y)n[y]=r[un+y]}for(;y<cn;++y)
n[y]=n[y-J]}}e.l=h,e.p=pe,e.b=y,e.f=f,h&&(f=1,e.m=b,e.d=w,e.n=x)}while(!f);return y!=n.length&&i?Qt(
n,0,y):n.subarray(0,y)};var Xs=new C(0);var qs=function(t,e){return((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)&&P(6,"invalid zlib data"),(t[1]>>
5&1)==+!e&&P(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary"),(t[1]>>3&4)+2};var Me=(function(){function t(e,n){typeof e=="function"&&(n=e,e={}),this.ondata=n;var r=e&&e.dictionary&&
e.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0},this.o=new C(32768),this.p=new C(0),r&&this.
o.set(r)}return t.prototype.e=function(e){if(this.ondata||P(5),this.d&&P(4),!this.p.length)this.p=e;else if(e.
length){var n=new C(this.p.length+e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},t.prototype.
c=function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,r=Js(this.p,this.s,this.o);this.ondata(Qt(r,n,
this.s.b),this.d),this.o=Qt(r,this.s.b-32768),this.s.b=this.o.length,this.p=Qt(this.p,this.s.p/8|0),
this.s.p&=7},t.prototype.push=function(e,n){this.e(e),this.c(n)},t})();var br=(function(){function t(e,n){Me.call(this,e,n),this.v=e&&e.dictionary?2:1}return t.prototype.push=
function(e,n){if(Me.prototype.e.call(this,e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(
qs(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&P(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),Me.prototype.c.call(this,n)},t})();var Qs=typeof TextDecoder<"u"&&new TextDecoder,ti=0;try{Qs.decode(Xs,{stream:!0}),ti=1}catch{}var ei="/EmbeddedFile",Sr=/\bstream\r?\n/g,ni="endstream",ri=2e3,ze=1024,oi=/\/FlateDecode\b/,si=[37,
80,68,70,45],xr=t=>si.every((e,n)=>t[n]===e),ii=(t,e)=>{let n=[],r=0,o=new br(a=>{if(r+=a.length,r>e)
throw new RangeError("longer than a letter");n.push(a)});try{for(let a=0;a<t.length;a+=ze)o.push(t.subarray(
a,a+ze),a+ze>=t.length)}catch{return null}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.
length;return s},Or=(t,e)=>{let n=new TextDecoder("latin1").decode(t),r=n.indexOf(ei);if(r<0)return null;
Sr.lastIndex=r;let o=Sr.exec(n);if(o===null||o.index-r>ri)return null;let s=o.index+o[0].length,i=n.
indexOf(ni,s);if(i<0)return null;let a=t.subarray(s,i),l=n.slice(n.lastIndexOf("obj",r),o.index);return oi.
test(l)?ii(a,e):a.length>e?null:a};var ee=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],ai=ee.map((t,e)=>new Date(
Date.UTC(2026,e,1))),mt=t=>{let e=`${t}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(e,
{...r,timeZone:"UTC"});return ai.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
t))}},te={day:(t,e,n)=>`${t} ${e} ${n}`,month:(t,e)=>`${t} ${e}`,year:t=>t},Fe={en:te,zh:{day:(t,e,n)=>`${n}\
年${e}月${t}日`,month:(t,e)=>`${e}年${t}月`,year:t=>`${t}年`},ru:te,kk:{day:(t,e,n)=>`${n} жыл\
ғы ${t} ${e}`,month:(t,e)=>`${e} жылғы ${t}`,year:t=>`${t} жыл`},ar:te,es:{day:(t,e,n)=>`${t}\
 de ${e} de ${n}`,month:(t,e)=>`${t} de ${e}`,year:t=>t},fr:{...te,day:(t,e,n)=>`${t===1?"1er":t} ${e}\
 ${n}`},uz:{day:(t,e,n)=>`${n}-yil ${t}-${e}`,month:(t,e)=>`${e}-yil ${t}`,year:t=>`${t}-yil`}},Ar=ee.
map((t,e)=>String(e+1)),Lr={en:{inDate:ee,alone:ee},zh:{inDate:Ar,alone:Ar},ru:mt("ru"),kk:mt("kk"),
ar:mt("ar"),es:mt("es"),fr:mt("fr"),uz:mt("uz")},li=(t,e)=>{let n=Mt(t),[r,o,s]=[n>>9,n>>5&15,n&31];
return Fe[e].day(s,Lr[e].inDate[o-1]??"",r)},ci=(t,e)=>{let n=Mt(t),[r,o]=[n>>9,n>>5&15];return Fe[e].
month(Lr[e].alone[o-1]??"",r)},ui=7,fi=4,ne=(t,e)=>{let n=t.length===ui?V(`${t}-01`):null;if(n!==null)
return ci(n,e);if(t.length===fi&&V(`${t}-01-01`)!==null)return Fe[e].year(t);let r=V(t);return r===null?
Xt(t):li(r,e)};var re=({language:t,speaks:e=t},n)=>{let[r="",o=""]=vn(n).split(" ");return`${ne(r,e)} ${o}`};var di={tick:d`<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>`,cross:d`<rect x="1" y="1" width="14" height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>`,
question:d`<path d="M8 1 15 8 8 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>`,half:d`<circle cx="8" cy="8" r="6" class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>`,
ring:d`<circle cx="8" cy="8" r="6" class="so" stroke-dasharray="3 2.3"/>`,bars1:d`<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11.5 2.5h3v11h-3Z" class="st"/>`,
bars2:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.5 2.5h3v11h-3Z" class="st"/>`,
bars3:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>`,mark:d`<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>`},
Rc=d`<svg class="symbols" aria-hidden="true">${Object.entries(di).map(([t,e])=>d`<symbol id="s-${t}" viewBox="0 0 16 16">${e}</symbol>`)}</svg>`,
We=({shape:t,tone:e})=>d`<svg class="s ${e}" aria-hidden="true"><use href="#s-${t}"/></svg>`;var Be=({answer:t,official:e},{page:n})=>{if(e===null)return n.answers[t];let{both:r}=n.official;return{
...r,...n.official[Yt(e)]}[t]??n.answers[t]};var z=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n);var oe=8,pi=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],yi=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),Er=128,_e=new Uint8Array(128).fill(Er);for(let t=0;t<=9;t+=1)_e[48+t]=t;pi.forEach(
(t,e)=>{t>=0&&(_e[65+e]=t)});var hi=t=>{if(t.length!==17)return-1;let e=0,n=0;for(let r=0;r<17;r+=1){let o=t.charCodeAt(r),s=_e[o&
127];n|=s&Er|o>>7,e+=s*yi[r]}return n===0?e%11:-1};var Tr=t=>mi(t)==="valid",mi=t=>{let e=hi(t);return e<0?"malformed":t.charCodeAt(oe)===(e===10?88:48+
e)?"valid":"wrongCheckDigit"};var Rr=t=>{let e=K(t);if(e===null)return{groups:t===""?[]:[t],checkDigitWrong:!1};let n=[0,3,oe+1,oe+
2,e.length];return{groups:n.slice(1).map((o,s)=>e.slice(n[s],o)),checkDigitWrong:!Tr(e)}};var gi=t=>t?.every(Number.isFinite)===!0&&Math.abs(t[0])<=180&&Math.abs(t[1])<=90,Cr=({position:t})=>gi(
t);var Pr=({credentialSubject:{warranty:t,parts:e,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:y,kilometres:h})=>o.guarantee(s.months(y),h===null?null:s.kilometres(h)),u=y=>i(y?o.yes:o.
no),{highVoltageBattery:f}=t,{leadTimeDays:c}=e;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(t))],[a.begins,i(o.starts[t.startsOn])],[a.battery,i(f===void 0?o.notStated:l(f))],[
a.parts,i(o.partsYears(s.years(e.years)))],[a.partsTime,i(c===null?o.notStated:o.partsDays(s.days(c)))],
[a.software,u(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,u(n.remoteLock)],[a.recalls,u(r)]]}},Nr=({issuer:t,validFrom:e,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
t.announcement===void 0?i(o):a(t.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(e))]]}),Dr=(t,e,n,r,{own:o,told:s})=>{let{outlets:i}=e,a={yes:e.
yes,no:e.no,"not-stated":e.notStated},l=t.flatMap((c,y)=>Cr(c)?[]:[String(y+1)]),u=r?.folded??[],f=new Set(
t.map(({country:c})=>c));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:t.map(({name:c,address:y,country:h,phone:w,services:b,servesCarsItDidNotImport:x},E)=>({number:String(
E+1),name:s(c),address:s(f.size>1?`${y}, ${n.country(h)}`:y),phone:w===void 0?o(e.notStated):{...s(w),
dir:"ltr"},services:o(b.length===0?e.notStated:n.list(b.map(O=>i.servicesOf[O]))),serves:o(a[x])})),
none:i.none,map:i.map(r?.marks.length??0,t.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...u.length===0?[]:[i.folded(n.list(u))]]}};var gt=["en","zh","ru","kk","ar","es","fr","uz"];var Vc=new Map(gt.map(t=>[t,new Intl.ListFormat(t,{type:"conjunction"})]));var se=(t,e)=>e==="uz"?t.replaceAll("‘","ʻ").replaceAll("’","ʼ"):t;var vi=new Map(gt.map(t=>[t,new Intl.DisplayNames([t],{type:"language",fallback:"code"})])),wi={ar:{
kk:"الكازاخية"}},Ir=(t,e)=>{try{return wi[e]?.[t]??se(vi.get(e)?.of(t)??t,e)}catch{return t}};var Qc=new Map(gt.map(t=>[t,new Intl.NumberFormat(`${t}-u-nu-latn`)])),$r=(t,e)=>e.map(({type:n,value:r})=>t===
"es"&&n==="group"?" ":r).join("");var bi={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},Si={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr",uz:"uz"},xi={zh:"、",ar:"، "},Oi=(t,e)=>{try{return t.of(e)??e}catch{
return e}},vt=t=>{let e=`${Si[t]}-u-nu-latn-ca-gregory`,n=(s,i)=>{let a=new Intl.NumberFormat(e,{style:"\
unit",unit:s,unitDisplay:i});return l=>$r(t,a.formatToParts(l))},r=new Intl.DateTimeFormat(e,{dateStyle:"\
long",timeZone:"Asia/Shanghai"}),o=new Intl.DisplayNames(e,{type:"region"});return{months:n("month",
"long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilometer","short"),day:s=>Number.
isNaN(Date.parse(s))?s:r.format(Date.parse(s)),country:s=>(t==="zh"?bi[s]:void 0)??se(Oi(o,s),t),language:s=>Ir(
s,t),list:s=>s.join(xi[t]??", ")}};var Ai=({language:t})=>{let e=(n,r=!1)=>({text:n,lang:t,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>e(n),told:n=>({...e(n),lang:"zh"}),fixed:n=>e(n,!0),hasLost:()=>!1}},Li=({text:t,fixed:e,lang:n},r)=>e?
d`<code dir="ltr">${t}</code>`:n===r?d`${t}`:d`<bdi>${t}</bdi>`,Rt=t=>d`<span class="vin" dir="ltr">${(K(
t)===null?[t]:Rr(t).groups).map(e=>d`<span>${e}</span>`)}</span>`,Ur=({rows:t},{language:e})=>d`<dl class="facts">${t.
map(([n,r])=>d`<div><dt>${n}</dt><dd>${Li(r,e)}</dd></div>`)}</dl>`,Mr=(t,e)=>{let{language:n,paper:r,
page:o}=e,s=vt(n),i=Ai(e),{credentialSubject:a,issuer:l}=t,[{vin:u,model:f}]=a.vehicles,c=Pr(t,r,s,i),
y=Nr(t,r,s,i),h=Dr(a.outlets,r,s,null,i),[,,w="",b="",x=""]=h.head,E=(O,L)=>d`<small>${z(o.pair,{name:O,
value:L})}</small>`;return d`<dl class="facts">
      <div><dt>${r.vin}</dt><dd>${Rt(u)}</dd></div>
      <div><dt>${r.model}</dt><dd><bdi>${f}</bdi></dd></div>
      <div><dt>${r.about.issuer}</dt><dd><bdi>${l.name}</bdi></dd></div></dl>
    <h3>${c.heading}</h3>${Ur(c,e)}
    <h3>${h.heading}</h3>${h.rows.length===0?d`<p>${o.noOutlets}</p>`:d`<ol class="named-outlets">${h.
rows.map(O=>d`<li><b><bdi>${O.name.text}</bdi></b><br><bdi>${O.address.text}</bdi>
              <small>${z(o.pair,{name:w,value:""})}<bdi dir="ltr">${O.phone.text}</bdi></small>
              ${E(b,O.services.text)}
              ${E(x,O.serves.text)}</li>`)}</ol>`}
    <h3>${o.about}</h3>${Ur(y,e)}
    <h3>${r.notSaid.heading}</h3><ul class="plain">${r.notSaid.lines.map(O=>d`<li>${O}</li>`)}</ul>`};var Ve=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n),zr=(t,{official:e})=>e.titles[Jt(t.credentialSubject)],
N=(t,e)=>({name:t,value:{is:"fixed",text:e}}),ki=(t,{official:e})=>({name:e.signatures,value:{is:"li\
nes",lines:t.map(({role:n,staff:r})=>({own:Ve(e[n],{staff:r}),words:null}))}}),Ei=(t,{official:e})=>e.
evidence[Object.hasOwn(e.evidence,t)?t:"other"],Hr=(t,{where:e,term:n,article:r,until:o,execution:s},{
lang:i,texts:a,figures:l})=>{let u=({zh:h,en:w})=>i==="zh"?h:w??h,f=l.day(o),c=Ve(a.official.until,{
where:u(e),term:u(n),day:f,article:r}),y=s===void 0?"":` ${u(s.words)} ${s.article}`;return N(t,`${c}${y}`)},
Ti=({name:t,uscc:e})=>e===void 0?t:`${t} ${e}`,Fr=(t,{official:e})=>({name:e.facts,value:{is:"words",
words:t}}),Wr=(t,e)=>({name:e.official.restsOn,value:{is:"lines",lines:t.map(({kind:n,reference:r,digest:o})=>({
own:[Ei(n,e),r,o?.slice(0,16)??""].join(" ").trim(),words:null}))}}),je=(t,{official:e})=>({name:e.vehicles,
value:{is:"vins",vins:t.map(({vin:n})=>n)}}),Ri=(t,{texts:e,figures:n})=>{let{official:r}=e;return[N(
r.application,t.application),N(e.about.destinations,n.country(t.destination)),N(r.days,Ve(r.between,
{first:n.day(t.firstDay),last:n.day(t.lastDay)})),je(t.vehicles,e)]},Ci=(t,e)=>{let{texts:n,figures:r}=e,
{official:o}=n;return[...t.application===void 0?[]:[N(o.application,t.application)],...t.licence===void 0?
[]:[N(o.licence,t.licence)],...t.vehicles.length===0?[]:[je(t.vehicles,n)],{name:o.follows,value:{is:"\
words",words:t.follows}},Fr(t.facts,n),{name:o.grounds,value:{is:"lines",lines:t.grounds.map(({article:s,
words:i})=>({own:s===void 0?"":`${s} `,words:i}))}},Wr(t.restsOn,n),Hr(o.reconsideration,t.reconsideration,
e),Hr(o.court,t.court,e),N(o.decidedOn,r.day(t.decidedOn))]},Pi=(t,{lang:e,texts:n,figures:r})=>{let{
official:o}=n,{limit:s}=t,i=({zh:a,en:l})=>e==="zh"?a:l??a;return[N(o.claimant,t.claimant),N(o.atRisk,
`CNY ${t.atRisk}`),...s===void 0?[]:[N(o.limit,`${r.day(s.until)} ${i(s.words)} ${s.article}`)],je(t.
vehicles,n),{name:o.follows,value:{is:"words",words:t.follows}},Fr(t.facts,n),{name:o.grounds,value:{
is:"lines",lines:t.grounds.map(({words:a})=>({own:"",words:a}))}},{name:o.notProven,value:{is:"lines",
lines:t.grounds.map(({notProven:a})=>({own:"",words:a}))}},Wr(t.restsOn,n),N(o.sentOn,r.day(t.sentOn))]},
Ni=(t,e)=>"kind"in t?Ci(t,e):"addressee"in t?Pi(t,e):Ri(t,e),Di=(t,{about:e,official:n})=>{let[r,o]="\
addressee"in t?[n.addressee,t.addressee]:[e.exporter,t.exporter];return{label:r,name:o.name,text:Ti(
o)}},Br=({credentialSubject:t,issuer:e},n)=>{let{texts:r}=n,o=Di(t,r);return[N(r.official.authority,
e.name),N(r.official.number,t.number),N(o.label,o.text),...Ni(t,n),ki(t.signatures,r)]};var _r=({zh:t,en:e},{language:n})=>{let r=d`<span lang="zh" dir="ltr" class="as-written">${t}</span>`;
return e===void 0||n==="zh"?r:d`<span lang="en" dir="ltr" class="as-written">${e}</span><br>${r}`},Ii=({
value:t},e)=>{switch(t.is){case"words":return _r(t.words,e);case"fixed":return d`<bdi>${t.text}</bdi>`;case"\
vins":return d`${t.vins.map(n=>d`${Rt(n)}<br>`)}`;case"lines":return d`${t.lines.map(({own:n,words:r})=>{
let o=r===null?"":_r(r,e);return d`${n}${o}<br>`})}`;default:return t}},$i=(t,e)=>{let{paper:n,language:r}=e,
o=Jt(t.credentialSubject)!=="licence"&&r!=="zh",s=Br(t,{lang:r,texts:n,figures:vt(r)});return d`<dl class="facts">${s.
map(i=>d`<div><dt>${i.name}</dt><dd>${Ii(i,e)}</dd></div>`)}</dl>${o?d`<p class="quiet">${n.official.
chinese}</p>`:""}`},Vr=(t,e)=>d`<h3>${zr(t,e.paper)}</h3>${$i(t,e)}`;var Ze={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},Ui=["valid","valid-when-last-checked"],Mi=["could-not-be-checked","valid-when\
-last-checked"],jr=t=>Mi.includes(t)?"not-checked":t==="valid"?"valid":"invalid",Ye=(t,{language:e})=>`${re(
{language:e},t)} UTC+8`,Je=(t,e)=>{let{asOf:n,official:r}=t;return z(Be(t,e).title,{asOf:n===null?"":
Ye(n,e),authority:r?.issuer.name??""})},Ke=(t,{state:e,reason:n},r,o)=>{let{page:s,checks:i}=o;return d`<li><h3>${We(
Ze[e])} ${z(s.pair,{name:t,value:s.states[e]})}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},Hi=({proof:t,issuer:e})=>{let r=("cryptosuite"in t?[t]:t).find(
({verificationMethod:o})=>o.startsWith(`${e.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},Ge=(t,e,{page:n})=>e===null?d``:d`<p class="quiet">${z(n.pair,{name:t,value:e})}</p>`,
Kr=(t,{trustList:e,notes:n=[]},r,o=d``)=>{let{page:s,checks:i,language:a}=r,{answer:l,asOf:u,integrity:f,
issuer:c,status:y,letter:h,official:w,noLetter:b}=t,x=h??w,{means:E}=Be(t,r),O=u===null?null:Ye(u,r),
L=x===null?null:Hi(x),Q=L===null?null:Ye(L,r),tt=e===null?null:z(s.trustListOf,{version:String(e.version),
day:ne(e.issuedAt.slice(0,10),a)}),et=d`<ol class="three-checks">
    ${Ke(i.checks.integrity,f,d``,r)}
    ${Ke(w===null?i.checks.issuer:i.checks.authority,c,d`${Ge(s.signedOn,Q,r)}${Ge(s.trustList,tt,r)}`,
r)}
    ${Ke(i.checks.status,y,Ge(s.statusAsOf,O,r),r)}</ol>`,it=b===null?d``:d`<p>${i.noLetter[b.what]}${b.
path===""?"":d` ${s.inDocument}: <code dir="ltr">${b.path}</code>`}</p>`;return d`<div class="letter-answer ${Ze[jr(
l)].tone}" data-answer="${l}">
      <h1 tabindex="-1">${We(Ze[jr(l)])} ${Je(t,r)}</h1>
      <p class="lead">${z(E,{asOf:O??""})}</p>${it}
      ${n.map(Nt=>d`<p class="note">${Nt}</p>`)}</div>
    ${o}${x===null?"":d`<h2>${s.checksTitle}</h2>${et}`}
    ${x===null?"":d`<h2>${w===null?s.saysTitle:s.official.saysTitle}</h2>
          <p class="quiet">${s.saysOnly}</p>${Ui.includes(l)?"":d`<p class="refused">${s.doNotRely}</p>`}${h===
null?"":Mr(h,r)}${w===null?"":Vr(w,r)}`}`};var Gr=(t,e="facts")=>d`<dl class="${e}">${t.flatMap(([n,r])=>r===null?[]:[d`<div><dt>${n}</dt><dd>${r}</dd></div>`])}</dl>`;var zi=16,Fi=/.{4}(?=.)/g,Zr=(t,e,{language:n,page:r,paper:o})=>{let s=vt(n),{credentialSubject:i}=t,
a=f=>d`<b><code dir="ltr">${f}</code></b>`,l="destinations"in i?[[o.vin,d`<b>${Rt(i.vehicles[0].vin)}</b>`],
[o.about.number,a(i.number)],[o.about.destinations,d`<b>${s.list(i.destinations.map(s.country))}</b>`]]:
[[o.official.number,a(i.number)],[o.official.authority,d`<b><bdi>${t.issuer.name}</bdi></b>`]],u="de\
stinations"in i?r.paperMust:r.official.paperMust;return d`<section class="compare"><h2>${r.paperTitle}</h2><p>${u}</p>${Gr(
[...l,[o.check.hash,a(e.slice(0,zi).replace(Fi,"$& "))]])}</section>`};var Wi=4e6,Yr=B(g({"@context":{is:"exactly",value:[Kt]},id:R,type:{is:"exactly",value:["VerifiableCr\
edential","BitstringStatusListCredential"]},issuer:R,validFrom:I,validUntil:I,credentialSubject:g({id:R,
type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation","sus\
pension"]},encodedList:k("u[A-Za-z0-9_\\-]+",Wi),ttl:G(0,1e12)},["ttl"])},["validUntil"]));var Bi=41e5,_i=3e5,Xe=(t,e=null)=>({ok:!1,reason:t,no:e}),Vi=async(t,{trustList:e,crypto:n})=>{let r=ut(
t),o="signer-unknown",s=!1;for(let i of dt(t)){let a=Lt(e,i.verificationMethod);if(a===null)continue;
let l=await ft(r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o=
"signer-not-entitled";let u=T(i.created)??Number.NaN,f=Nn(e,i.verificationMethod,u);s||=f?.holder.id===
t.issuer&&a.key.compromisedSince===null}return s?null:o},Jr=async(t,e)=>{let n=F(t,Yr,Bi);if(!n.ok)return Xe(
"not-a-status-list",n.no);let{document:r}=n,o=await Vi(r,e);if(o!==null)return Xe(o);let{encodedList:s,
statusPurpose:i,ttl:a=_i}=r.credentialSubject,l=await Gn(s,e.compression);if(l===null)return Xe("not\
-unpacked");let u=T(r.validFrom)??0,f=T(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:u,freshUntil:Math.min(u+a,f),bits:l}}};var qe=["decision","licence","extract","figures"];var Ct=t=>({is:"or-null",of:t}),Xr={id:R,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:k("z[1-9A-HJ-NP-Za-km-z]+",120),from:W,until:Ct(W),compromisedSince:Ct(I)},qr=A(g(
Xr),0,100),ji={is:"one-of",values:qe},Ki=g({id:R,name:m(500),province:Ct(k("[0-9]{2}",2)),keys:A(g({
...Xr,purposes:A(ji,1,qe.length,!0)}),0,100)}),Gi=g({id:R,maker:m(100),name:m(200),nameEn:m(200),announcement:Ct(
m(60)),uscc:Ct(k("[0-9A-HJ-NPQRTUWXY]{18}",18)),brands:A(m(100),0,200,!0),makerCodes:A(k("[A-HJ-NPR-\
Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?",6),0,200,!0),keys:qr}),Qr=B(g({format:{is:"exactly",value:"mileproo\
f-trust-list/1"},version:G(1,1e9),issuedAt:I,register:g({id:R,name:m(200),nameEn:m(200),keys:qr}),manufacturers:A(
Gi,0,5e3),authorities:A(Ki,0,1e3)},["authorities"]));var Zi=16e6,ie=(t,e=null)=>({ok:!1,reason:t,no:e}),Yi=(t,e)=>t.version<e.version||(T(t.issuedAt)??0)<
(T(e.issuedAt)??0),to=async(t,{roots:e,known:n=null,crypto:r})=>{let o=F(t,Qr,Zi);if(!o.ok)return ie(
"not-a-trust-list",o.no);let s=o.document,i=ut(s),a=!1;for(let l of dt(s)){let u=e.find(({id:c})=>c===
l.verificationMethod);if(u===void 0)continue;let f=await ft(i,l,u,r);if(f==="invalid")return ie("cha\
nged-after-signing");a||=f==="valid"}return a?n!==null&&Yi(s,n)?ie("older"):{ok:!0,trustList:s}:ie("\
not-signed-by-a-root")};var Pt=t=>new Uint8Array(t),ro=t=>({sha256:async e=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",Pt(e))),verifyEd25519:async(e,n,r)=>{try{let o=await crypto.subtle.importKey("raw",Pt(e),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,Pt(r),Pt(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:t}),eo=async(t,e)=>{let n=[],r=0,o=t.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>e)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},no=(t,e)=>new Blob(
[Pt(t)]).stream().pipeThrough(e),oo={gzip:async t=>{let e=new CompressionStream("gzip");return await eo(
no(t,e),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(t,e)=>{try{return await eo(no(t,new DecompressionStream(
"gzip")),e)}catch{return null}}};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var uo=Object.freeze,wt=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
ue=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,ae=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
tn=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,en=0x6666666666666666666666666666666666666666666666666666666666666658n,
le=wt-1n,Ji=uo({p:wt,n:ue,h:8n,a:le,d:ae,Gx:tn,Gy:en}),ce=32,so=t=>t instanceof Uint8Array||ArrayBuffer.
isView(t)&&t.constructor.name==="Uint8Array"&&t.BYTES_PER_ELEMENT===1,q=(t,e,n="")=>{if(so(t)&&(e===
void 0||t.length===e))return t;let r=so(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:
`type=${typeof t}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},Xi=(t,e="",n)=>Uint8Array.from(q(t,n,e)),fo=(t,e)=>t.toString(16).padStart(e,"0"),po=t=>{let e="";
for(let n of q(t))e+=fo(n,2);return e},yo=t=>{let e="hex invalid";if(typeof t!="string")throw new TypeError(
e);if(t.length%2||!/^[\da-f]*$/i.test(t))throw new RangeError(e);let n=new Uint8Array(t.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=t.charCodeAt(o),i=t.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},nn=(...t)=>{let e=0;for(let o of t)e+=q(o).length;let n=new Uint8Array(e),r=0;for(let o of t)
n.set(o,r),r+=o.length;return n};var ot=(t,e,n,r="bad number: out of range")=>{if(typeof t!="bigint")throw new TypeError(r);if(e<=t&&
t<n)return t;throw new RangeError(r)},S=(t,e=wt)=>(t%=e)>=0n?t:e+t,io=(1n<<255n)-1n,p=t=>{if(t<0n)throw new RangeError(
"negative coordinate");let e=(t>>255n)*19n+(t&io);return e=(e>>255n)*19n+(e&io),e%wt},qi=t=>S(t,ue),
Qi=(t,e)=>{if(t===0n)throw new Error("invert: expected non-zero number");if(e<=1n)throw new Error("i\
nvert: expected modulus > 1, got "+e);let n=S(t,e),r=e,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,u=o-
s*a;r=n,n=l,o=s,s=u}if(r!==1n)throw new Error("invert: does not exist");return S(o,e)},ta=t=>{let e=ca[t];
if(typeof e!="function")throw new Error("hashes."+t+" not set");return e};var ea=async(t,...e)=>q(await ta(t)(nn(...e)),64,"digest");var Qe=t=>{if(t instanceof Y)return t;throw new TypeError("Point expected")},ho=2n**256n,Y=class t{static BASE;static ZERO;X;Y;Z;T;constructor(e,n,r,o){
let s=ho;this.X=ot(e,0n,s),this.Y=ot(n,0n,s),this.Z=ot(r,1n,s),this.T=ot(o,0n,s),uo(this)}static CURVE(){
return Ji}static fromAffine(e){return new t(e.x,e.y,1n,p(e.x*e.y))}static fromBytes(e,n=!1){let r=Xi(
e,"point",ce),o=r[31];r[31]=o&-129;let s=rn(r);n||ot(s,0n,wt);let i=p(s*s),a=S(i-1n),l=p(ae*i+1n),{isValid:u,
value:f}=oa(a,l);if(!u)throw new Error("bad point: y not sqrt");let c=!!(o&128);if(!n&&f===0n&&c)throw new Error(
"bad point: x==0, isLastByteOdd");return c!==!!(f&1n)&&(f=S(-f)),new t(f,s,1n,p(f*s))}static fromHex(e,n){
return t.fromBytes(yo(e),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let e=le,n=ae,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=p(o*o),u=p(
s*s),f=p(i*i),c=p(f*f),y=p(l*e),h=p(f*(y+u)),w=S(c+p(n*p(l*u)));if(h!==w)throw new Error("bad point:\
 equation left != right (1)");let b=p(o*s),x=p(i*a);if(b!==x)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(e){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=Qe(e);return p(n*a)===p(
s*o)&&p(r*a)===p(i*o)}is0(){return this.equals(st)}negate(){return new t(S(-this.X),this.Y,this.Z,S(
-this.T))}double(){let{X:e,Y:n,Z:r}=this,o=le,s=p(e*e),i=p(n*n),a=p(2n*r*r),l=p(o*s),u=S(e+n),f=S(p(
u*u)-s-i),c=S(l+i),y=S(c-a),h=S(l-i),w=p(f*y),b=p(c*h),x=p(f*h),E=p(y*c);return new t(w,b,E,x)}add(e){
let{X:n,Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:u}=Qe(e),f=le,c=ae,y=p(n*i),h=p(r*a),w=p(p(s*c)*u),b=p(o*l),
x=S(p(S(n+r)*S(i+a))-y-h),E=S(b-w),O=S(b+w),L=S(h-p(f*y)),Q=p(x*E),tt=p(O*L),et=p(x*L),it=p(E*O);return new t(
Q,tt,it,et)}subtract(e){return this.add(Qe(e).negate())}multiply(e,n=!0){if(!n&&e===0n||(ot(e,1n,ue),
!n&&this.is0()))return st;if(e===1n)return this;if(this.equals(bt))return fa(e).p;let r=st,o=bt,s=this;
for(let i=0;n?i<256:e>0n;i++)e&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),e>>=1n;return r}multiplyUnsafe(e){
return this.multiply(e,!1)}toAffine(){let{X:e,Y:n,Z:r}=this;if(this.equals(st))return{x:0n,y:1n};let o=Qi(
r,wt);if(p(r*o)!==1n)throw new Error("invalid inverse");return{x:p(e*o),y:p(n*o)}}toBytes(){let{x:e,
y:n}=this.toAffine(),r=na(n);return r[31]|=e&1n?128:0,r}toHex(){return po(this.toBytes())}clearCofactor(){
return this.multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.
multiply(ue/2n,!1).double().add(this).is0()}},bt=new Y(tn,en,1n,S(tn*en)),st=new Y(0n,1n,1n,0n);Y.BASE=
bt;Y.ZERO=st;var na=t=>yo(fo(ot(t,0n,ho),64)).reverse(),rn=t=>BigInt("0x"+po(Uint8Array.from(q(t)).reverse())),
_=(t,e)=>{let n=t;for(;e-- >0;)n=p(n*n);return n},ra=t=>{let e=p(t*t),n=p(e*t),r=p(_(n,2)*n),o=p(_(r,
1)*t),s=p(_(o,5)*o),i=p(_(s,10)*s),a=p(_(i,20)*i),l=p(_(a,40)*a),u=p(_(l,80)*l),f=p(_(u,80)*l),c=p(_(
f,10)*s);return p(_(c,2)*t)},ao=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,
oa=(t,e)=>{let n=p(e*p(e*e)),r=p(p(n*n)*e),o=ra(p(t*r)),s=p(t*p(n*o)),i=p(e*p(s*s)),a=s,l=p(s*ao),u=i===
t,f=i===S(-t),c=i===S(-t*ao);return u&&(s=a),(f||c)&&(s=l),(S(s)&1n)===1n&&(s=S(-s)),{isValid:u||f,value:s}},
sa=t=>qi(rn(t));var ia=async t=>t[1](await ea("sha512Async",t[0]));var aa=t=>{if(t===null||typeof t!="object")throw new TypeError("expected valid options object");return t.
zip215??!0},la=(t,e,n,r)=>{t=q(t,64,"signature"),e=q(e,void 0,"message"),n=q(n,ce,"publicKey");let o=aa(
r),s=t.subarray(0,ce),i=rn(t.subarray(ce,64)),a,l,u,f=Uint8Array.of(),c=!1;try{a=Y.fromBytes(n,o),l=
Y.fromBytes(s,o),u=bt.multiply(i,!1),f=nn(s,n,e),c=!0}catch{}return[f,h=>{if(!c||!o&&a.isSmallOrder())
return!1;let w=sa(h);return l.add(a.multiply(w,!1)).subtract(u).clearCofactor().is0()}]},mo=async(t,e,n,r={})=>ia(
la(t,e,n,r));var ca={sha512Async:async t=>{let e=globalThis?.crypto?.subtle;if(!e)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await e.digest("SHA-512",nn(t)))},sha512:void 0};var ua=()=>{let t=[],e=bt,n;for(let r=0;r<33;r++){n=e,t.push(n);for(let o=1;o<128;o++)n=n.add(e),t.push(
n);e=n.double()}return t},lo,co=(t,e)=>{let n=e.negate();return t?n:e},fa=t=>{let e=lo||(lo=ua()),n=st,
r=bt;for(let o=0;o<33;o++){let s=Number(t&255n);t>>=8n,s>128&&(s-=256,t+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,u=s<0;s===0?r=r.add(co(l,e[i])):n=n.add(co(u,e[a]))}if(t!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var go=ro(null),St={...go,verifyEd25519:async(t,e,n)=>{try{return await go.verifyEd25519(t,e,n)}catch{
return mo(n,e,t,{zip215:!1}).catch(()=>!1)}}};var da="letters-lists",vo="/trust-list",pa=1e4,ya=/\/([A-Z2-7]{10}-[RS])$/,ha=async()=>{try{return await caches.
open(da)}catch{return null}},ma=async t=>{try{let e=await fetch(t,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(pa)});return e.ok?await e.text():null}catch{return null}},fe=class{#e;#t=ha();#n=!1;constructor(e){
this.#e=e}get offline(){return this.#n}async#o(e){let n=await(await this.#t)?.match(e,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(e,n){await(await this.#t)?.put(e,new Response(n)).catch(()=>{})}async#r(e){
let[n,r]=[await ma(e),await this.#o(e)];return this.#n=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let e=await this.#r(vo),n=e.find(({fetched:l})=>!l),
r=(l,u)=>to(l,{roots:[this.#e],known:u,crypto:St}),o=n===void 0?null:await r(n.text,null),s=o?.ok===
!0?o.trustList:null,i=e.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(vo,i.text),a.trustList):s}async statusList(e,n){let r=ya.exec(e)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await Jr(
i,{trustList:n,crypto:St,compression:oo});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(e){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of e){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var wo="letters-clock",ga=t=>{try{return t!==null&&localStorage.setItem(wo,String(t-Date.now())),Number(
localStorage.getItem(wo)??0)||0}catch{return t===null?0:t-Date.now()}},va=t=>[...t].map(e=>e.toString(
16).padStart(2,"0")).join(""),bo=class{#e;#t;#n;#o;constructor(e,n){this.#e=e,this.#t=n,this.#n=new fe(
e.root),this.#o=ga(e.now)}async#s(e,n){let r=[];for(let o of fr(e)){let s=await this.#n.statusList(o,
n);s!==null&&r.push(s)}return r}async check(e,n,r){let o=this.#t,s=typeof e!="string"&&xr(e),i=s?Or(
e,rt):e;if(i===null)return null;let a=await this.#n.trustList(),l=a===null?[]:await this.#s(i,a),u=await ur(
i,{trustList:a,statusLists:l,wanted:n,crypto:St,now:Date.now()+this.#o}),f=u.letter??u.official,{page:c}=o,
h=(f===null?[]:[f.proof].flat()).some(({cryptosuite:E})=>E.startsWith("sm2")),w=[...s?[c.inPaper]:[],
...this.#n.offline?[c.offlineNow]:[],...h?[c.sm2Here]:[]],b=d``;if(f!==null&&(s||r!==null)){let E=typeof i==
"string"?new TextEncoder().encode(i):i,O=va(await St.sha256(E)),L=d`<p><a href="/L/${r}">${c.keepTitle}: /L/${r}</a></p>`;
b=d`${Zr(f,O,o)}${r===null?"":L}`}let x=Kr(u,{trustList:a,notes:w},o,b);return{title:Je(u,o),html:String(
await x)}}async keep(){let{page:e,language:n}=this.#t,r=await this.#n.keepAll(this.#e.lists);if(r===
null)return e.offlineNone;let{trustList:o,lists:s}=r,i=Math.min(...s.map(({asOf:l})=>l)),a=l=>`${re(
{language:n},l)} UTC+8`;return z(e.offlineKept,{version:String(o.version),trust:a(o.issuedAt),lists:s.
length===0?"–":a(new Date(i).toISOString())})}};export{bo as Verifier};

// Made by `npm run generate` from src/service/verifier/.
var Io=new TextEncoder,mn=t=>Io.encode(t),Mt=t=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(t)}catch{return null}};var Mo=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),Ut=(t,e,n)=>{let r=e<=2?t-1:t,o=Math.floor(
r/400),s=r-o*400,a=((153*(e>2?e-3:e+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
Uo=(t,e)=>e===2&&t%4===0&&(t%100!==0||t%400===0)?29:Mo[e]??0,Ht=(t,e,n)=>!Number.isInteger(t)||t<0||
t>9999||!Number.isInteger(e)||e<1||e>12||!Number.isInteger(n)||n<1||n>Uo(t,e)?null:Ut(t,e,n),Lt=t=>{
let e=t+719468,n=Math.floor(e/146097),r=e-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var Ho=48,gn=45,ge=(t,e,n)=>{let r=0;for(let o=e;o<e+n;o+=1){let s=t.charCodeAt(o)-Ho;if(s<0||s>9)return-1;
r=r*10+s}return r},j=t=>t.length!==10||t.charCodeAt(4)!==gn||t.charCodeAt(7)!==gn?null:Ht(ge(t,0,4),
ge(t,5,2),ge(t,8,2)),zt=(t,e)=>String(t).padStart(e,"0"),vn=t=>{let e=Lt(t),n=e>>9;return`${n>=0&&n<=
9999?zt(n,4):`${n<0?"-":"+"}${zt(Math.abs(n),6)}`}-${zt(e>>5&15,2)}-${zt(e&31,2)}`},wn=Ut(1990,1,1),
ve=new Array(Ut(2060,1,1)-wn),bn=t=>{let e=t-wn;if(e<0||e>=ve.length)return vn(t);let n=ve[e];if(n!==
void 0)return n;let r=vn(t);return ve[e]=r,r};var we=864e5,Sn=288e5,be=t=>Math.floor((t+Sn)/we),xn=t=>bn(be(Date.parse(t))),On=t=>new Date(Date.parse(
t)+Sn).toISOString().slice(0,16).replace("T"," ");var zo=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,An=6e4,
E=t=>{let e=zo.exec(t);if(e===null)return null;let[n,r,o,s,i,a]=e.slice(1,7).map(Number),l=Ht(n??-1,
r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let u=Number((e[7]??"").padEnd(3,"0").slice(0,3)),
[f,c]=[Number(e[9]??0),Number(e[10]??0)];if(f>23||c>59)return null;let y=(f*60+c)*An*(e[8]==="-"?-1:
1);return l*we+(s*60+i)*An+a*1e3+u-y},Se=t=>new Date(t).toISOString().replace(/\.\d+Z$/,"Z");var K=class extends Error{fault;at;constructor(e,n){super(e),this.fault=e,this.at=n}},Fo=/[ \t\n\r]*/y,
Wo=/[^"\\\u0000-\u001f]*/y,Bo=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,_o=/[\da-fA-F]{4}/y,Ln={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Oe=(t,e,n)=>{e!=="__proto__"?t[e]=n:Object.defineProperty(t,e,{value:n,enumerable:!0,
configurable:!0,writable:!0})},xe=class{#e;#t=0;constructor(e){this.#e=e}whole(){let e=this.#i(0);return this.#s(),
this.#t<this.#e.length&&this.#n("not-json"),e}#n(e){throw new K(e,this.#t)}#o(e){e.lastIndex=this.#t;
let n=e.exec(this.#e)?.[0]??"";return this.#t+=n.length,n}#s(){this.#e.charCodeAt(this.#t)<=32&&this.#o(
Fo)}#r(e){return this.#s(),this.#e[this.#t]!==e?!1:(this.#t+=1,!0)}#i(e){switch(e>32&&this.#n("too-d\
eep"),this.#s(),this.#e[this.#t]){case"{":return this.#d(e);case"[":return this.#f(e);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(e,n){return this.#e.startsWith(e,this.#t)||this.#n("not-json"),this.#t+=e.length,
n}#c(){let e=this.#t,n=this.#o(Bo);n===""&&this.#n("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new K("number-too-large",e);return r}#l(){let e=this.#t;this.#t+=1;let n="";for(;;){n+=this.#o(
Wo);let r=this.#e[this.#t];if(this.#t+=1,r==='"')break;if(r!=="\\")throw new K("not-json",this.#t-1);
n+=this.#u()}if(!n.isWellFormed())throw new K("lone-surrogate",e);return n}#u(){let e=this.#e[this.#t]??
"";if(this.#t+=1,e==="u"){let n=this.#o(_o);return n===""&&this.#n("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(Ln,e))throw new K("not-json",this.#t-1);return Ln[e]??""}#f(e){let n=[];
if(this.#t+=1,this.#r("]"))return n;do n.push(this.#i(e+1));while(this.#r(","));return this.#r("]")||
this.#n("not-json"),n}#d(e){let n={};if(this.#t+=1,this.#r("}"))return n;do{this.#s();let r=this.#t;
this.#e[r]!=='"'&&this.#n("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new K("member-twic\
e",r);this.#r(":")||this.#n("not-json"),Oe(n,o,this.#i(e+1))}while(this.#r(","));return this.#r("}")||
this.#n("not-json"),n}},kn=(t,e)=>{if(t.length>e)return{ok:!1,fault:"too-long",at:e};try{return{ok:!0,
value:new xe(t).whole()}}catch(n){if(n instanceof K)return{ok:!1,fault:n.fault,at:n.at};throw n}};var jo=2e5,rt=class extends Error{},Ae=(t,e,n)=>{if(n.left-=1,e>32||n.left<0)throw new rt;if(t===null||
typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t)||typeof t=="string"&&t.isWellFormed())return t;
if(typeof t!="object")throw new rt;if(Array.isArray(t)){if(t.length>n.left)throw new rt;return Array.
from(t,s=>Ae(s,e+1,n))}let r=Object.getPrototypeOf(t);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new rt;
let o={};for(let[s,i]of Object.entries(t)){if(!s.isWellFormed())throw new rt;i!==void 0&&Oe(o,s,Ae(i,
e+1,n))}return o},Ft=t=>{try{return{value:Ae(t,0,{left:jo})}}catch{return null}};var Ko=/^[ !#-[\]-~]*$/,En=t=>Ko.test(t)?`"${t}"`:JSON.stringify(t),Go=t=>{if(t.length>20)return t.sort();
for(let e=1;e<t.length;e+=1){let n=t[e]??"",r=e;for(;r>0&&(t[r-1]??"")>n;r-=1)t[r]=t[r-1]??"";t[r]=n}
return t},M=t=>{if(typeof t=="number"&&!Number.isFinite(t))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof t=="string")return En(t);if(t===null||typeof t!="object")return JSON.
stringify(t);let e="";if(Array.isArray(t)){for(let r of t)e+=e===""?M(r):`,${M(r)}`;return`[${e}]`}let n=t;
for(let r of Go(Object.keys(n))){let o=n[r];o!==void 0&&(e!==""&&(e+=","),e+=`${En(r)}:${M(o)}`)}return`\
{${e}}`};var Tn=new WeakMap,Yo=(t,e,n)=>{let r=Tn.get(t);return r===void 0&&(r=new RegExp(e,"u"),Tn.set(t,r)),
r.test(n)},Zo=(t,e)=>{let{least:n,most:r,pattern:o,format:s}=t;return e.length<n||e.length>r||o!==void 0&&
!Yo(t,o,e)?!1:s==="date"?j(e)!==null:s!=="date-time"||E(e)!==null},q=t=>({path:"",what:t}),Wt=(t,e)=>({
path:`/${t.replaceAll("~","~0").replaceAll("/","~1")}${e.path}`,what:e.what}),Rn=new WeakMap,Jo=t=>{
let e=Rn.get(t);return e===void 0&&(e=Object.entries(t.members),Rn.set(t,e)),e},Xo=(t,e)=>{if(e===null||
typeof e!="object"||Array.isArray(e))return q("wrong-type");let n=e;for(let r of Object.keys(n))if(!Object.
hasOwn(t.members,r))return Wt(r,q("unknown-member"));for(let[r,o]of Jo(t))if(Object.hasOwn(n,r)){let s=ut(
o,n[r]??null);if(s!==null)return Wt(r,s)}else if(!t.optional.includes(r))return Wt(r,q("missing-memb\
er"));return null},Pn=(t,e)=>{for(let n=0;n<t.length;n+=1){let r=ut(e(n),t[n]??null);if(r!==null)return Wt(
String(n),r)}return null},Cn=(t,e)=>{if(!Array.isArray(e))return q("wrong-type");let n=e;if(t.is==="\
row")return n.length!==t.of.length?q("wrong-value"):Pn(n,o=>t.of[o]);if(n.length<t.least||n.length>t.
most)return q("wrong-value");let r=Pn(n,()=>t.of);return r!==null||!t.once?r:new Set(n).size===n.length?
null:q("wrong-value")},kt=(t,e)=>t&&e?null:q(t?"wrong-value":"wrong-type"),qo=(t,e)=>t===e||typeof t==
"object"&&typeof e=="object"&&M(t)===M(e),ut=(t,e)=>{switch(t.is){case"text":return kt(typeof e=="st\
ring",typeof e=="string"&&Zo(t,e));case"number":{let n=typeof e=="number"?e:Number.NaN,r=n>=t.least&&
n<=t.most;return kt(typeof e=="number",r&&(!t.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"\
boolean":return kt(typeof e=="boolean",!0);case"exactly":return kt(typeof e==typeof t.value,qo(e,t.value));case"\
one-of":return kt(typeof e=="string",typeof e=="string"&&t.values.includes(e));case"list":case"row":
return Cn(t,e);case"or-null":return e===null?null:ut(t.of,e);case"one-or-more":{if(!Array.isArray(e))
return ut(t.of,e);let n={is:"list",of:t.of,least:1,most:t.most,once:!1};return Cn(n,e)}case"object":
return Xo(t,e);default:return t}};var Nn=(t,e="")=>({ok:!1,no:{what:t,path:e}}),Qo=(t,e)=>{if(typeof t!="string"&&!(t instanceof Uint8Array))
return Ft(t)??{what:"not-json",path:""};if(t.length>e)return{what:"too-long",path:""};let n=typeof t==
"string"?t:Mt(t);if(n===null)return{what:"not-text",path:""};let r=kn(n,e);return r.ok?r:{what:r.fault,
path:""}},W=(t,e,n)=>{let r=Qo(t,n);if(!("value"in r))return Nn(r.what,r.path);let o=ut(e,r.value);return o===
null?{ok:!0,document:r.value}:Nn(o.what,o.path)};var Dn=new WeakMap,$n=t=>{let e=Dn.get(t);if(e!==void 0)return e;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of t.register.keys)r({role:"register",key:s,holder:t.register});for(let s of t.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});for(let s of t.authorities??
[])for(let i of s.keys)r({role:"authority",key:i,holder:s});let o={keys:n,manufacturers:new Map(t.manufacturers.
map(s=>[s.id,s]))};return Dn.set(t,o),o},Et=(t,e)=>$n(t).keys.get(e)??null,In=(t,e)=>$n(t).manufacturers.
get(e)??null,Mn=(t,e)=>t.authorities?.find(n=>n.id===e)??null,Bt=(t,e)=>{let n=be(e);if(n<(j(t.from)??
Number.POSITIVE_INFINITY))return"not-yet-valid";if(t.until!==null&&n>(j(t.until)??Number.NEGATIVE_INFINITY))
return"no-longer-valid";if(t.compromisedSince===null)return null;let r=E(t.compromisedSince)??Number.
NEGATIVE_INFINITY;return e>=r?"compromised":null},Un=(t,e,n)=>{let r=Et(t,e);return r===null||Bt(r.key,
n)!==null?null:r};var Hn="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var Fn=new Uint8Array(128).fill(255);for(let t=0;t<Hn.length;t+=1)Fn[Hn.charCodeAt(t)]=t;var ts=200,
_t=4,es=58**_t,Le=3,ns=2**(8*Le);var zn=(t,e)=>{let n=0;for(;n<t&&e(n);)n+=1;return n},rs=(t,e,n,r)=>{let o=r;for(let s=0;s<t.length;s+=
1){o+=(t[s]??0)*n;let i=Math.floor(o/e);t[s]=o-i*e,o=i}for(;o>0;)t.push(o%e),o=Math.floor(o/e)};var Vt=t=>{if(t.length>ts)return null;let e=zn(t.length,a=>t[a]==="1"),n=[],r=e;for(let a=(t.length-
e)%_t||_t;r<t.length;a=_t){let l=0;for(let u=r+a;r<u;r+=1){let f=t.charCodeAt(r),c=f<128?Fn[f]??255:
255;if(c===255)return null;l=l*58+c}rs(n,ns,es,l)}let o=new Uint8Array(n.length*Le);for(let[a,l]of n.
entries()){let u=o.length-a*Le;o[u-1]=l&255,o[u-2]=l>>8&255,o[u-3]=l>>16}let s=zn(o.length,a=>o[a]===
0),i=new Uint8Array(e+o.length-s);return i.set(o.subarray(s),e),i};var os={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var Wn=(t,e)=>{if(!e.startsWith("z"))return null;let n=Vt(e.slice(1)),{prefix:r,length:o}=os[t];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var ke=t=>mn(M(t)),ss=(t,e)=>{switch(t){case"eddsa-jcs-2022":return e.sha256;case"sm2-jcs-2026":return e.
sm2?.sm3??null;default:return t}},Bn=async(t,e,n,r)=>{let o=ss(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(t),0),s.set(await o(e),32),s};var ft=t=>{let{proof:e,...n}=t,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:ke(
n)}},is=64,as=t=>{let e=t.startsWith("z")?Vt(t.slice(1)):null;return e?.length===is?e:null},dt=async({
context:t,bytes:e},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==t)return"invalid";let u=as(s);if(u===null)return"invalid";let c=Wn(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(c===null)return"key-unreadable";try{let y=await Bn(
ke(i),e,a,o),g=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return y===null||g===void 0?"suite\
-unknown":await g(c,y,u)?"valid":"invalid"}catch{return"suite-unknown"}},pt=({proof:t})=>Array.isArray(
t)?t:[t];var jt=async(t,e,n)=>{let r=ft(t),o=[];for(let s of pt(t)){let i=e===null?null:Et(e,s.verificationMethod),
a=o.find(f=>f.proof.proofValue===s.proofValue&&M(f.proof)===M(s)),l=s.cryptosuite==="sm2-jcs-2026"&&
o.some(f=>f.state==="invalid"),u=async()=>i===null?"key-unknown":a!==void 0?a.state:l?"suite-unknown":
dt(r,s,i.key,n);o.push({proof:s,state:await u(),signer:i})}return o},Kt=t=>{let e=r=>t.filter(o=>o.state===
r).length;if(e("invalid")>0)return{state:"invalid",reason:"signature-does-not-fit"};let n=e("valid");
return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"valid",reason:n===
t.length?"signed-and-unchanged":"some-signatures-not-checked"}};var ls="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",_n=new Uint8Array(128);for(let t of ls)_n[t.charCodeAt(0)]=
1;var cs=t=>{if(t.length!==17)return!1;for(let e=0;e<17;e+=1)if(_n[t.charCodeAt(e)]!==1)return!1;return!0},
G=t=>cs(t)?t:null;var Vn=t=>t.charCodeAt(2)===57?t.slice(0,3)+t.slice(11,14):t.slice(0,3);var yt=3e5,D=(t,e)=>({state:t,reason:e}),Kn=({proof:t})=>E(t.created)??Number.NaN,us=(t,e)=>t.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=Kn(n);return Bt(r.key,s)===null&&s<e}),fs={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},Ee=(t,e,n)=>{let r=t.signer?.key;if(r===void 0)
return D("invalid","key-unknown");let o=Kn(t);if(o>n+yt)return D("invalid","signed-in-the-future");let s=Bt(
r,o);return s!==null?D("invalid",fs[s]):t.state!=="valid"?D("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?D("valid","entitled"):us(e,E(r.compromisedSince)??0)?D("valid","ent\
itled-by-witness"):D("not-checked","key-compromised-and-no-witness")},jn=["valid","not-checked","inv\
alid"],Te=t=>t.toSorted((e,n)=>jn.indexOf(e.state)-jn.indexOf(n.state))[0],Gn=(t,e,n,r)=>{if(n===null)
return D("not-checked","no-trust-list");let o=In(n,t.issuer.id);if(o===null)return D("invalid","issu\
er-unknown");let s=e.filter(({signer:f})=>f?.holder.id===o.id);if(s.length===0){let f=e.some(({signer:c})=>c!==
null&&c.role!=="register");return D("invalid",f?"key-of-another":"key-unknown")}let{name:i,announcement:a}=t.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return D("invalid","issuer-name-differs");
let l=Te(s.map(f=>Ee(f,e,r)));if(l===void 0||l.state==="invalid")return l??D("invalid","key-unknown");
let u=G(t.credentialSubject.vehicles[0].vin);return u===null||!o.makerCodes.includes(Vn(u))?D("inval\
id","maker-code-of-another"):l};var Yn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Zn=new Uint8Array(128).fill(255);for(let t=0;t<Yn.length;t+=1)Zn[Yn.charCodeAt(t)]=t;var El=3*1024;var Jn=t=>{if(t.length%4===1)return null;let e=new Uint8Array(Math.floor(t.length*3/4)),n=0,r=0,o=0;
for(let s=0;s<t.length;s+=1){let i=t.charCodeAt(s),a=i<128?Zn[i]??255:255;if(a===255)return null;n=(n<<
6|a)&65535,r+=6,!(r<8)&&(r-=8,e[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?e:null};var ds=131072,ps=2097152;var Xn=(t,e)=>{let n=t[Math.floor(e/8)];return n===void 0||e<0?null:(n>>7-e%8&1)===1};var qn=async(t,{gunzip:e})=>{let n=t.startsWith("u")?Jn(t.slice(1)):null;if(n===null)return null;let r=await e(
n,ps);return r===null||r.length*8<ds?null:r};var ys=(t,e,n)=>{let r=n.indexOf(t.issuer)-n.indexOf(e.issuer);return r===0?t.asOf>e.asOf:r>0},hs=(t,e,n,r)=>{
let o=null;for(let s of n)s.id!==t.statusListCredential||s.purpose!==t.statusPurpose||!e.includes(s.
issuer)||s.asOf>r+yt||(o===null||ys(s,o,e))&&(o=s);return o},ms={revocation:"revoked",suspension:"su\
spended"},Re=t=>({check:{state:"not-checked",reason:t},asOf:null,fresh:!1}),Gt=(t,e,n,r)=>{let o=[t.
issuer.id,...n===null?[]:[n.register.id]],s=t.credentialStatus.map(u=>{let f=hs(u,o,e,r),c=f===null?
null:Xn(f.bits,Number(u.statusListIndex));return{purpose:u.statusPurpose,list:f,bit:c}});for(let u of[
"revocation","suspension"]){let f=s.find(c=>c.purpose===u&&c.bit===!0);if(!(f?.list===void 0||f.list===
null))return{check:{state:"invalid",reason:ms[u]},asOf:Se(f.list.asOf),fresh:r<=f.list.freshUntil}}if((E(
t.validFrom)??0)>r+yt)return Re("not-yet-in-force");if(s.some(({list:u})=>u===null))return Re("no-st\
atus-list");if(s.some(({bit:u})=>u===null))return Re("not-in-the-status-list");let i=Math.min(...s.map(
({list:u})=>u?.asOf??0)),a=s.every(({list:u})=>u!==null&&r<=u.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:Se(i),fresh:a}};var gs=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,vs=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var ws=t=>{let e=vs.exec(t)?.[0];if(e===void 0)return t;let n=t.slice(e.length);return G(e==="*"?n.replace(
/\*$/,""):n)??t},Qn=t=>G(t)??ws(t.normalize("NFKC").replace(gs,"").toUpperCase());var Yt="https://www.w3.org/ns/credentials/v2",bs="https://mileproof.example/ns/v1",Ss="https://milep\
roof.example/ns/official/v1",tr=[Yt,Ss],er=[Yt,bs];var Pe=["sales","service","parts","warranty","highVoltage"];var h=(t,e=1)=>({is:"text",least:e,most:t}),L=(t,e)=>({...h(e),pattern:`^(?:${t})$`}),Y=(t,e)=>({is:"\
number",whole:!0,least:t,most:e}),A=(t,e,n,r=!1)=>({is:"list",of:t,least:e,most:n,once:r}),m=(t,e=[])=>({
is:"object",members:t,optional:e}),$={...h(40),format:"date-time"},B={...h(10),format:"date"},Zt={is:"\
boolean"};var T=L('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),xs=m({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:L("[a-z0-9\\-]+",60),created:$,verificationMethod:T,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":A(h(200),1,10),proofValue:L("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
Os=8,_=t=>({...t,members:{...t.members,proof:{is:"one-or-more",of:xs,most:Os}}});var rr=L("[A-Z]{2}",2),As=L("[A-HJ-NPR-Z0-9]{17}",17),Tt=t=>m({id:T,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:t},statusListIndex:L("0|[1-9][0-9]{0,8}",9),statusListCredential:T}),
nr={months:Y(0,600),kilometres:{is:"or-null",of:Y(0,1e7)}},Ls=m({number:h(100),name:h(200),address:h(
500),country:rr,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,
least:-90,most:90}]},phone:h(60),services:A({is:"one-of",values:Pe},0,Pe.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),ks=2e3,Es=m({number:h(60),application:h(
60),exporter:m({uscc:L("[0-9A-HJ-NPQRTUWXY]{18}",18),name:h(200)}),destinations:A(rr,1,50,!0),vehicles:{
is:"row",of:[m({vin:As,model:h(200)})]},warranty:m({...nr,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:m(nr)},["highVoltageBatt\
ery"]),parts:m({leadTimeDays:{is:"or-null",of:Y(0,3650)},years:Y(0,50)}),software:m({updates:Zt,languages:A(
L("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:Zt}),recalls:Zt,outlets:A(Ls,0,ks)}),
Ts=m({"@context":{is:"exactly",value:er},id:T,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:m({id:T,name:h(200),announcement:h(60)},["announcement"]),validFrom:$,credentialStatus:{
is:"row",of:[Tt("revocation"),Tt("suspension")]},credentialSubject:Es}),Jt=_(Ts);var ot=1048576,Ce={state:"not-checked",reason:"not-read"},Ne=t=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:t,integrity:Ce,issuer:Ce,status:Ce}),Rs=({reason:t})=>{switch(t){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},or=t=>t.trim().toUpperCase(),Ps=({credentialSubject:t},e)=>{let{vin:n,destination:r,
application:o,exporter:s}=e;return n!==void 0&&t.vehicles[0].vin!==Qn(n)?"not-for-this-vehicle":r!==
void 0&&!t.destinations.includes(or(r))?"not-for-this-destination":o!==void 0&&t.application!==o.trim()?
"not-for-this-application":s!==void 0&&t.exporter.uscc!==or(s)?"not-for-this-exporter":null},Cs=(t,e,n,r,o)=>{
if(e.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return Rs(n);if(e.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=Ps(t,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},sr=async(t,{trustList:e,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=W(t,Jt,ot);if(!i.ok)return Ne(i.no);let a=i.document,l=await jt(a,e,s),u=Kt(l),f=Gn(
a,l,e,o),c=Gt(a,n,e,o),y=Cs(a,u,f,c,r),g=c.check.state==="not-checked"?null:c.asOf;return{answer:y,asOf:g,
integrity:u,issuer:f,status:c.check,letter:a,noLetter:null}};var ir=["refusal","order","bar","suspension","revocation"],Ns={AdministrativeDecision:"decision",ExportLicence:"\
licence",Referral:"referral"},Xt=({type:[,t]})=>Ns[t],ar=t=>Xt(t)==="licence"?"licence":"decision",lr=t=>Xt(
t)==="licence",qt=t=>"kind"in t?t.kind:"addressee"in t?"referral":"licence";var cr=6e4,U=m({zh:h(cr),en:h(cr)},["en"]),De=m({uscc:h(60),name:h(500)},["uscc"]),ht=h(60),Ds=2e4,$e=t=>A(
m({vin:h(60)}),t,Ds),Ie=A(m({role:{is:"one-of",values:["proposed","signed"]},staff:h(60)}),1,2),ur=m(
{where:U,term:U,article:h(200),until:B,execution:m({words:U,article:h(200)})},["execution"]),fr=A(m(
{kind:h(60),reference:h(200),digest:L("[0-9a-f]{64}",64)},["digest"]),0,2e3),$s=m({number:ht,kind:{is:"\
one-of",values:ir},exporter:De,application:ht,licence:ht,vehicles:$e(0),facts:U,grounds:A(m({article:h(
300),words:U},["article"]),1,200),restsOn:fr,follows:U,reconsideration:ur,court:ur,decidedOn:B,signatures:Ie},
["application","licence"]),Is=m({number:ht,exporter:De,application:ht,destination:h(60),vehicles:$e(
1),firstDay:B,lastDay:B,signatures:Ie}),Ms=m({number:ht,addressee:De,claimant:h(500),vehicles:$e(1),
atRisk:L("-?[0-9]{1,14}[.][0-9]{2}",18),facts:U,grounds:A(m({words:U,notProven:U}),1,200),restsOn:fr,
follows:U,limit:m({words:U,article:h(1e3),until:B}),sentOn:B,signatures:Ie},["limit"]),Me=(t,e,n={})=>m(
{"@context":{is:"exactly",value:tr},id:T,type:{is:"exactly",value:["VerifiableCredential",t]},issuer:m(
{id:T,name:h(500)}),validFrom:$,...n,credentialStatus:{is:"row",of:[Tt("revocation"),Tt("suspension")]},
credentialSubject:e}),Us=Me("AdministrativeDecision",$s),Hs=Me("ExportLicence",Is,{validUntil:$}),zs=Me(
"Referral",Ms),dr=_(Us),pr=_(Hs),yr=_(zs);var Fs=(t,e,n,r)=>{if(n===null)return{state:"not-checked",reason:"no-trust-list"};let o=c=>({state:"\
invalid",reason:c}),s=Mn(n,t.issuer.id);if(s===null)return o("issuer-unknown");let i=e.filter(({signer:c})=>c?.
holder.id===s.id);if(i.length===0){let c=e.some(({signer:y})=>y!==null&&y.role!=="register");return o(
c?"key-of-another":"key-unknown")}if(t.issuer.name!==s.name)return o("issuer-name-differs");let a=ar(
t),l=i.filter(({signer:c})=>c?.role==="authority"&&c.key.purposes.includes(a));if(l.length===0)return o(
"key-not-for-this-purpose");let u=Te(l.map(c=>Ee(c,e,r)))??o("key-unknown");return u.state!=="valid"?
u:{state:"valid",reason:u.reason==="entitled-by-witness"?"entitled-authority-by-witness":"entitled-a\
uthority"}},Ws=(t,{statusLists:e,trustList:n,now:r})=>{let o=Gt(t,e,n,r);return!lr(t)||o.check.state===
"invalid"?o:(E(t.validUntil)??0)+yt<r?{...o,asOf:null,check:{state:"invalid",reason:"expired"},fresh:!0}:
o},Bs=({reason:t})=>{switch(t){case"key-not-yet-valid":case"key-no-longer-valid":case"key-compromise\
d":case"signed-in-the-future":return"key-not-valid-on-that-day";case"key-not-for-this-purpose":return"\
key-not-for-this-purpose";default:return"not-by-a-known-authority"}},_s={revoked:"revoked",suspended:"\
suspended",expired:"expired"},Vs=(t,e,n)=>t.state==="invalid"?"changed-after-signing":e.state==="inv\
alid"?Bs(e):t.state!=="valid"||e.state!=="valid"?"could-not-be-checked":n.check.state!=="valid"?_s[n.
check.reason]??"could-not-be-checked":n.fresh?"valid":"valid-when-last-checked",js={AdministrativeDecision:dr,
ExportLicence:pr,Referral:yr},Ks=t=>typeof t=="string"?t:t instanceof Uint8Array?Mt(t)??"":JSON.stringify(
Ft(t)?.value??null),Ue=t=>{let e=Ks(t);for(let[n,r]of Object.entries(js)){if(!e.includes(`"${n}"`))continue;
let o=W(t,r,ot);if(o.ok||o.no.path!=="/type/1")return o}return null},hr=async(t,e)=>{let n=Ue(t);if(n===
null)return{...await sr(t,e),official:null};if(!n.ok)return{...Ne(n.no),official:null};let r=n.document,
{trustList:o,now:s,crypto:i}=e,a=await jt(r,o,i),l=Kt(a),u=Fs(r,a,o,s),f=Ws(r,e);return{answer:Vs(l,
u,f),integrity:l,issuer:u,status:f.check,asOf:f.check.state==="not-checked"?null:f.asOf,letter:null,
official:r,noLetter:null}};var mr=t=>{let e=Ue(t)??W(t,Jt,ot);return e.ok?e.document.credentialStatus.map(({statusListCredential:n})=>n):
[]};var Gs=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,Qt=t=>t.replace(/[\t\r\n]+/g,
" ").replace(Gs,"�");var Ys={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},te=class{#e;constructor(e){this.#e=
e}toString(){return this.#e}},Zs=t=>t.split(`
`).map(Qt).join(`
`).replace(/[&<>"']/g,e=>Ys[e]??e),gr=t=>t instanceof te?`${t}`:Array.isArray(t)?t.map(gr).join(""):
t==null||typeof t=="boolean"?"":Zs(String(t)),d=(t,...e)=>new te(String.raw({raw:t},...e.map(gr)));var P=Uint8Array,mt=Uint16Array,Js=Int32Array,vr=new P([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,
4,4,5,5,5,5,0,0,0,0]),wr=new P([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,
0,0]),Xs=new P([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),br=function(t,e){for(var n=new mt(31),
r=0;r<31;++r)n[r]=e+=1<<t[r-1];for(var o=new Js(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)o[s]=
s-n[r]<<5|r;return{b:n,r:o}},Sr=br(vr,2),xr=Sr.b,qs=Sr.r;xr[28]=258,qs[258]=28;var Or=br(wr,0),Qs=Or.
b,Tc=Or.r,We=new mt(32768);for(w=0;w<32768;++w)Z=(w&43690)>>1|(w&21845)<<1,Z=(Z&52428)>>2|(Z&13107)<<
2,Z=(Z&61680)>>4|(Z&3855)<<4,We[w]=((Z&65280)>>8|(Z&255)<<8)>>1;var Z,w,Rt=(function(t,e,n){for(var r=t.
length,o=0,s=new mt(e);o<r;++o)t[o]&&++s[t[o]-1];var i=new mt(e);for(o=1;o<e;++o)i[o]=i[o-1]+s[o-1]<<
1;var a;if(n){a=new mt(1<<e);var l=15-e;for(o=0;o<r;++o)if(t[o])for(var u=o<<4|t[o],f=e-t[o],c=i[t[o]-
1]++<<f,y=c|(1<<f)-1;c<=y;++c)a[We[c]>>l]=u}else for(a=new mt(r),o=0;o<r;++o)t[o]&&(a[o]=We[i[t[o]-1]++]>>
15-t[o]);return a}),Pt=new P(288);for(w=0;w<144;++w)Pt[w]=8;var w;for(w=144;w<256;++w)Pt[w]=9;var w;
for(w=256;w<280;++w)Pt[w]=7;var w;for(w=280;w<288;++w)Pt[w]=8;var w,Ar=new P(32);for(w=0;w<32;++w)Ar[w]=
5;var w;var ti=Rt(Pt,9,1);var ei=Rt(Ar,5,1),He=function(t){for(var e=t[0],n=1;n<t.length;++n)t[n]>e&&(e=t[n]);return e},H=function(t,e,n){
var r=e/8|0;return(t[r]|t[r+1]<<8)>>(e&7)&n},ze=function(t,e){var n=e/8|0;return(t[n]|t[n+1]<<8|t[n+
2]<<16)>>(e&7)},ni=function(t){return(t+7)/8|0},ee=function(t,e,n){return(e==null||e<0)&&(e=0),(n==null||
n>t.length)&&(n=t.length),new P(t.subarray(e,n))};var ri=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],C=function(t,e,n){var r=new Error(
e||ri[t]);if(r.code=t,Error.captureStackTrace&&Error.captureStackTrace(r,C),!n)throw r;return r},oi=function(t,e,n,r){
var o=t.length,s=r?r.length:0;if(!o||e.f&&!e.l)return n||new P(0);var i=!n,a=i||e.i!=2,l=e.i;i&&(n=new P(
o*3));var u=function(pn){var yn=n.length;if(pn>yn){var hn=new P(Math.max(yn*2,pn));hn.set(n),n=hn}},
f=e.f||0,c=e.p||0,y=e.b||0,g=e.l,v=e.d,S=e.m,O=e.n,k=o*8;do{if(!g){f=H(t,c,1);var R=H(t,c+1,3);if(c+=
3,R)if(R==1)g=ti,v=ei,S=9,O=5;else if(R==2){var et=H(t,c,31)+257,at=H(t,c+10,15)+4,$t=et+H(t,c+5,31)+
1;c+=14;for(var nt=new P($t),pe=new P(19),I=0;I<at;++I)pe[Xs[I]]=H(t,c+I*3,7);c+=at*3;for(var an=He(
pe),Po=(1<<an)-1,Co=Rt(pe,an,1),I=0;I<$t;){var ln=Co[H(t,c,Po)];c+=ln&15;var b=ln>>4;if(b<16)nt[I++]=
b;else{var lt=0,It=0;for(b==16?(It=3+H(t,c,3),c+=2,lt=nt[I-1]):b==17?(It=3+H(t,c,7),c+=3):b==18&&(It=
11+H(t,c,127),c+=7);It--;)nt[I++]=lt}}var cn=nt.subarray(0,et),X=nt.subarray(et);S=He(cn),O=He(X),g=
Rt(cn,S,1),v=Rt(X,O,1)}else C(1);else{var b=ni(c)+4,F=t[b-4]|t[b-3]<<8,tt=b+F;if(tt>o){l&&C(0);break}
a&&u(y+F),n.set(t.subarray(b,tt),y),e.b=y+=F,e.p=c=tt*8,e.f=f;continue}if(c>k){l&&C(0);break}}a&&u(y+
131072);for(var No=(1<<S)-1,Do=(1<<O)-1,ye=c;;ye=c){var lt=g[ze(t,c)&No],ct=lt>>4;if(c+=lt&15,c>k){l&&
C(0);break}if(lt||C(2),ct<256)n[y++]=ct;else if(ct==256){ye=c,g=null;break}else{var un=ct-254;if(ct>
264){var I=ct-257,At=vr[I];un=H(t,c,(1<<At)-1)+xr[I],c+=At}var he=v[ze(t,c)&Do],me=he>>4;he||C(3),c+=
he&15;var X=Qs[me];if(me>3){var At=wr[me];X+=ze(t,c)&(1<<At)-1,c+=At}if(c>k){l&&C(0);break}a&&u(y+131072);
var fn=y+un;if(y<X){var dn=s-X,$o=Math.min(X,fn);for(dn+y<0&&C(3);y<$o;++y)n[y]=r[dn+y]}for(;y<fn;++y)
n[y]=n[y-X]}}e.l=g,e.p=ye,e.b=y,e.f=f,g&&(f=1,e.m=S,e.d=v,e.n=O)}while(!f);return y!=n.length&&i?ee(
n,0,y):n.subarray(0,y)};var si=new P(0);var ii=function(t,e){return((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)&&C(6,"invalid zlib data"),(t[1]>>
5&1)==+!e&&C(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary"),(t[1]>>3&4)+2};var Fe=(function(){function t(e,n){typeof e=="function"&&(n=e,e={}),this.ondata=n;var r=e&&e.dictionary&&
e.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0},this.o=new P(32768),this.p=new P(0),r&&this.
o.set(r)}return t.prototype.e=function(e){if(this.ondata||C(5),this.d&&C(4),!this.p.length)this.p=e;else if(e.
length){var n=new P(this.p.length+e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},t.prototype.
c=function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,r=oi(this.p,this.s,this.o);this.ondata(ee(r,n,
this.s.b),this.d),this.o=ee(r,this.s.b-32768),this.s.b=this.o.length,this.p=ee(this.p,this.s.p/8|0),
this.s.p&=7},t.prototype.push=function(e,n){this.e(e),this.c(n)},t})();var Lr=(function(){function t(e,n){Fe.call(this,e,n),this.v=e&&e.dictionary?2:1}return t.prototype.push=
function(e,n){if(Fe.prototype.e.call(this,e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(
ii(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&C(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),Fe.prototype.c.call(this,n)},t})();var ai=typeof TextDecoder<"u"&&new TextDecoder,li=0;try{ai.decode(si,{stream:!0}),li=1}catch{}var ci="/EmbeddedFile",kr=/\bstream\r?\n/g,ui="endstream",fi=2e3,Be=1024,di=/\/FlateDecode\b/,pi=[37,
80,68,70,45],Er=t=>pi.every((e,n)=>t[n]===e),yi=(t,e)=>{let n=[],r=0,o=new Lr(a=>{if(r+=a.length,r>e)
throw new RangeError("longer than a letter");n.push(a)});try{for(let a=0;a<t.length;a+=Be)o.push(t.subarray(
a,a+Be),a+Be>=t.length)}catch{return null}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.
length;return s},Tr=(t,e)=>{let n=new TextDecoder("latin1").decode(t),r=n.indexOf(ci);if(r<0)return null;
kr.lastIndex=r;let o=kr.exec(n);if(o===null||o.index-r>fi)return null;let s=o.index+o[0].length,i=n.
indexOf(ui,s);if(i<0)return null;let a=t.subarray(s,i),l=n.slice(n.lastIndexOf("obj",r),o.index);return di.
test(l)?yi(a,e):a.length>e?null:a};var re=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],hi=re.map((t,e)=>new Date(
Date.UTC(2026,e,1))),gt=t=>{let e=`${t}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(e,
{...r,timeZone:"UTC"});return hi.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
t))}},ne={day:(t,e,n)=>`${t} ${e} ${n}`,month:(t,e)=>`${t} ${e}`,year:t=>t},_e={en:ne,zh:{day:(t,e,n)=>`${n}\
年${e}月${t}日`,month:(t,e)=>`${e}年${t}月`,year:t=>`${t}年`},ru:ne,kk:{day:(t,e,n)=>`${n} жыл\
ғы ${t} ${e}`,month:(t,e)=>`${e} жылғы ${t}`,year:t=>`${t} жыл`},ar:ne,es:{day:(t,e,n)=>`${t}\
 de ${e} de ${n}`,month:(t,e)=>`${t} de ${e}`,year:t=>t},fr:{...ne,day:(t,e,n)=>`${t===1?"1er":t} ${e}\
 ${n}`},uz:{day:(t,e,n)=>`${n}-yil ${t}-${e}`,month:(t,e)=>`${e}-yil ${t}`,year:t=>`${t}-yil`}},Rr=re.
map((t,e)=>String(e+1)),Pr={en:{inDate:re,alone:re},zh:{inDate:Rr,alone:Rr},ru:gt("ru"),kk:gt("kk"),
ar:gt("ar"),es:gt("es"),fr:gt("fr"),uz:gt("uz")},mi=(t,e)=>{let n=Lt(t),[r,o,s]=[n>>9,n>>5&15,n&31];
return _e[e].day(s,Pr[e].inDate[o-1]??"",r)},gi=(t,e)=>{let n=Lt(t),[r,o]=[n>>9,n>>5&15];return _e[e].
month(Pr[e].alone[o-1]??"",r)},vi=7,wi=4,vt=(t,e)=>{let n=t.length===vi?j(`${t}-01`):null;if(n!==null)
return gi(n,e);if(t.length===wi&&j(`${t}-01-01`)!==null)return _e[e].year(t);let r=j(t);return r===null?
Qt(t):mi(r,e)};var oe=({language:t,speaks:e=t},n)=>{let[r="",o=""]=On(n).split(" ");return`${vt(r,e)} ${o}`};var bi={zh:"：",fr:" : "},Si={zh:"、",ar:"، "},Cr=t=>bi[t]??": ",Nr=t=>Si[t]??", ";var xi={tick:d`<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>`,cross:d`<rect x="1" y="1" width="14" height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>`,
question:d`<path d="M8 1 15 8 8 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>`,half:d`<circle cx="8" cy="8" r="6" class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>`,
ring:d`<circle cx="8" cy="8" r="6" class="so" stroke-dasharray="3 2.3"/>`,bars1:d`<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11.5 2.5h3v11h-3Z" class="st"/>`,
bars2:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.5 2.5h3v11h-3Z" class="st"/>`,
bars3:d`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>`,mark:d`<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>`},
Bc=d`<svg class="symbols" aria-hidden="true">${Object.entries(xi).map(([t,e])=>d`<symbol id="s-${t}" viewBox="0 0 16 16">${e}</symbol>`)}</svg>`,
Dr=({shape:t,tone:e})=>d`<svg class="s ${e}" aria-hidden="true"><use href="#s-${t}"/></svg>`;var Oi={yes:"M2.5 8.5 6.5 12.5 13.5 3.5",no:"M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5",paused:"M5.5 3v10\
M10.5 3v10",but:"M8 3v6M8 12.2v.6",unknown:"M5.2 5.6a2.8 2.6 0 1 1 4.2 2.3c-.9.5-1.4 1-1.4 2M8 12.6v\
.6"},Ai={yes:"good",no:"stop",paused:"stop",but:"care",unknown:""},$r=t=>Ai[t],Ir=t=>d`<i class="seal ${t}" aria-hidden="true"><svg viewBox="0 0 16 16"><path d="${Oi[t]}"/></svg></i>`;var Ve=({answer:t,official:e},{page:n})=>{if(e===null)return n.answers[t];let{both:r}=n.official;return{
...r,...n.official[Xt(e)]}[t]??n.answers[t]};var z=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n);var se=8,Li=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],ki=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),Ur=128,je=new Uint8Array(128).fill(Ur);for(let t=0;t<=9;t+=1)je[48+t]=t;Li.forEach(
(t,e)=>{t>=0&&(je[65+e]=t)});var Ei=t=>{if(t.length!==17)return-1;let e=0,n=0;for(let r=0;r<17;r+=1){let o=t.charCodeAt(r),s=je[o&
127];n|=s&Ur|o>>7,e+=s*ki[r]}return n===0?e%11:-1};var Hr=t=>Ti(t)==="valid",Ti=t=>{let e=Ei(t);return e<0?"malformed":t.charCodeAt(se)===(e===10?88:48+
e)?"valid":"wrongCheckDigit"};var zr=t=>{let e=G(t);if(e===null)return{groups:t===""?[]:[t],checkDigitWrong:!1};let n=[0,3,se+1,se+
2,e.length];return{groups:n.slice(1).map((o,s)=>e.slice(n[s],o)),checkDigitWrong:!Hr(e)}};var Ri=t=>t?.every(Number.isFinite)===!0&&Math.abs(t[0])<=180&&Math.abs(t[1])<=90,Fr=({position:t})=>Ri(
t);var Wr=({credentialSubject:{warranty:t,parts:e,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:y,kilometres:g})=>o.guarantee(s.months(y),g===null?null:s.kilometres(g)),u=y=>i(y?o.yes:o.
no),{highVoltageBattery:f}=t,{leadTimeDays:c}=e;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(t))],[a.begins,i(o.starts[t.startsOn])],[a.battery,i(f===void 0?o.notStated:l(f))],[
a.parts,i(o.partsYears(s.years(e.years)))],[a.partsTime,i(c===null?o.notStated:o.partsDays(s.days(c)))],
[a.software,u(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,u(n.remoteLock)],[a.recalls,u(r)]]}},Br=({issuer:t,validFrom:e,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
t.announcement===void 0?i(o):a(t.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(e))]]}),_r=(t,e,n,r,{own:o,told:s})=>{let{outlets:i}=e,a={yes:e.
yes,no:e.no,"not-stated":e.notStated},l=t.flatMap((c,y)=>Fr(c)?[]:[String(y+1)]),u=r?.folded??[],f=new Set(
t.map(({country:c})=>c));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:t.map(({name:c,address:y,country:g,phone:v,services:S,servesCarsItDidNotImport:O},k)=>({number:String(
k+1),name:s(c),address:s(f.size>1?`${y}, ${n.country(g)}`:y),phone:v===void 0?o(e.notStated):{...s(v),
dir:"ltr"},services:o(S.length===0?e.notStated:n.list(S.map(R=>i.servicesOf[R]))),serves:o(a[O])})),
none:i.none,map:i.map(r?.marks.length??0,t.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...u.length===0?[]:[i.folded(n.list(u))]]}};var wt=["en","zh","ru","kk","ar","es","fr","uz"];var su=new Map(wt.map(t=>[t,new Intl.ListFormat(t,{type:"conjunction"})]));var ie=(t,e)=>e==="uz"?t.replaceAll("‘","ʻ").replaceAll("’","ʼ"):t;var Pi=new Map(wt.map(t=>[t,new Intl.DisplayNames([t],{type:"language",fallback:"code"})])),Ci={ar:{
kk:"الكازاخية"}},Vr=(t,e)=>{try{return Ci[e]?.[t]??ie(Pi.get(e)?.of(t)??t,e)}catch{return t}};var yu=new Map(wt.map(t=>[t,new Intl.NumberFormat(`${t}-u-nu-latn`)])),jr=(t,e)=>e.map(({type:n,value:r})=>t===
"es"&&n==="group"?" ":r).join("");var Ni={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},Di={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr",uz:"uz"},$i=(t,e)=>{try{return t.of(e)??e}catch{return e}},bt=t=>{let e=`${Di[t]}\
-u-nu-latn-ca-gregory`,n=(o,s)=>{let i=new Intl.NumberFormat(e,{style:"unit",unit:o,unitDisplay:s});
return a=>jr(t,i.formatToParts(a))},r=new Intl.DisplayNames(e,{type:"region"});return{months:n("mont\
h","long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilometer","short"),day:o=>Number.
isNaN(Date.parse(o))?o:vt(xn(o),t),country:o=>(t==="zh"?Ni[o]:void 0)??ie($i(r,o),t),language:o=>Vr(
o,t),list:o=>o.join(Nr(t))}};var Ii=({language:t})=>{let e=(n,r=!1)=>({text:n,lang:t,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>e(n),told:n=>({...e(n),lang:"zh"}),fixed:n=>e(n,!0),hasLost:()=>!1}},Mi=({text:t,fixed:e,lang:n},r)=>e?
d`<code dir="ltr">${t}</code>`:n===r?d`${t}`:d`<bdi>${t}</bdi>`,Ct=t=>d`<span class="vin" dir="ltr">${(G(
t)===null?[t]:zr(t).groups).map(e=>d`<span>${e}</span>`)}</span>`,Ke=({rows:t},{language:e})=>d`<dl class="facts">${t.
map(([n,r])=>d`<div><dt>${n}</dt><dd>${Mi(r,e)}</dd></div>`)}</dl>`,Kr=(t,e,n=!1)=>{let{language:r,paper:o,
page:s}=e,i=bt(r),a=Ii(e),{credentialSubject:l,issuer:u}=t,[{vin:f,model:c}]=l.vehicles,y=Wr(t,o,i,a),
g=Br(t,o,i,a),v=_r(l.outlets,o,i,null,a),[,,S="",O="",k=""]=v.head,R=(b,F)=>d`<small>${z(s.pair,{name:b,
value:F})}</small>`;return d`<dl class="facts">
      <div><dt>${o.vin}</dt><dd>${Ct(f)}</dd></div>
      <div><dt>${o.model}</dt><dd><bdi>${c}</bdi></dd></div>
      <div><dt>${o.about.issuer}</dt><dd><bdi>${u.name}</bdi></dd></div></dl>
    <h3>${n?s.notInForce:y.heading}</h3>${n?d`<div class="dead">${Ke(y,e)}</div>`:Ke(y,e)}
    <h3>${v.heading}</h3>${v.rows.length===0?d`<p>${s.noOutlets}</p>`:d`<ol class="named-outlets">${v.
rows.map(b=>d`<li><b><bdi>${b.name.text}</bdi></b><br><bdi>${b.address.text}</bdi>
              <small>${z(s.pair,{name:S,value:""})}<bdi dir="ltr">${b.phone.text}</bdi></small>
              ${R(O,b.services.text)}
              ${R(k,b.serves.text)}</li>`)}</ol>`}
    <h3>${s.about}</h3>${Ke(g,e)}
    <h3>${o.notSaid.heading}</h3><ul class="plain">${o.notSaid.lines.map(b=>d`<li>${b}</li>`)}</ul>`};var Ge=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n),Yr=(t,{official:e})=>e.titles[qt(t.credentialSubject)],
N=(t,e)=>({name:t,value:{is:"fixed",text:e}}),Ui=(t,{official:e})=>({name:e.signatures,value:{is:"li\
nes",lines:t.map(({role:n,staff:r})=>({own:Ge(e[n],{staff:r}),words:null}))}}),Hi=(t,{official:e})=>e.
evidence[Object.hasOwn(e.evidence,t)?t:"other"],Gr=(t,{where:e,term:n,article:r,until:o,execution:s},{
lang:i,texts:a,figures:l})=>{let u=({zh:g,en:v})=>i==="zh"?g:v??g,f=l.day(o),c=Ge(a.official.until,{
where:u(e),term:u(n),day:f,article:r}),y=s===void 0?"":` ${u(s.words)} ${s.article}`;return N(t,`${c}${y}`)},
zi=({name:t,uscc:e})=>e===void 0?t:`${t} ${e}`,Zr=(t,{official:e})=>({name:e.facts,value:{is:"words",
words:t}}),Jr=(t,e)=>({name:e.official.restsOn,value:{is:"lines",lines:t.map(({kind:n,reference:r,digest:o})=>({
own:[Hi(n,e),r,o?.slice(0,16)??""].join(" ").trim(),words:null}))}}),Ye=(t,{official:e})=>({name:e.vehicles,
value:{is:"vins",vins:t.map(({vin:n})=>n)}}),Fi=(t,{texts:e,figures:n})=>{let{official:r}=e;return[N(
r.application,t.application),N(e.about.destinations,n.country(t.destination)),N(r.days,Ge(r.between,
{first:n.day(t.firstDay),last:n.day(t.lastDay)})),Ye(t.vehicles,e)]},Wi=(t,e)=>{let{texts:n,figures:r}=e,
{official:o}=n;return[...t.application===void 0?[]:[N(o.application,t.application)],...t.licence===void 0?
[]:[N(o.licence,t.licence)],...t.vehicles.length===0?[]:[Ye(t.vehicles,n)],{name:o.follows,value:{is:"\
words",words:t.follows}},Zr(t.facts,n),{name:o.grounds,value:{is:"lines",lines:t.grounds.map(({article:s,
words:i})=>({own:s===void 0?"":`${s} `,words:i}))}},Jr(t.restsOn,n),Gr(o.reconsideration,t.reconsideration,
e),Gr(o.court,t.court,e),N(o.decidedOn,r.day(t.decidedOn))]},Bi=(t,{lang:e,texts:n,figures:r})=>{let{
official:o}=n,{limit:s}=t,i=({zh:a,en:l})=>e==="zh"?a:l??a;return[N(o.claimant,t.claimant),N(o.atRisk,
`CNY ${t.atRisk}`),...s===void 0?[]:[N(o.limit,`${r.day(s.until)} ${i(s.words)} ${s.article}`)],Ye(t.
vehicles,n),{name:o.follows,value:{is:"words",words:t.follows}},Zr(t.facts,n),{name:o.grounds,value:{
is:"lines",lines:t.grounds.map(({words:a})=>({own:"",words:a}))}},{name:o.notProven,value:{is:"lines",
lines:t.grounds.map(({notProven:a})=>({own:"",words:a}))}},Jr(t.restsOn,n),N(o.sentOn,r.day(t.sentOn))]},
_i=(t,e)=>"kind"in t?Wi(t,e):"addressee"in t?Bi(t,e):Fi(t,e),Vi=(t,{about:e,official:n})=>{let[r,o]="\
addressee"in t?[n.addressee,t.addressee]:[e.exporter,t.exporter];return{label:r,name:o.name,text:zi(
o)}},Xr=({credentialSubject:t,issuer:e},n)=>{let{texts:r}=n,o=Vi(t,r);return[N(r.official.authority,
e.name),N(r.official.number,t.number),N(o.label,o.text),..._i(t,n),Ui(t.signatures,r)]};var qr=({zh:t,en:e},{language:n})=>{let r=d`<span lang="zh" dir="ltr" class="as-written">${t}</span>`;
return e===void 0||n==="zh"?r:d`<span lang="en" dir="ltr" class="as-written">${e}</span><br>${r}`},ji=({
value:t},e)=>{switch(t.is){case"words":return qr(t.words,e);case"fixed":return d`<bdi>${t.text}</bdi>`;case"\
vins":return d`${t.vins.map(n=>d`${Ct(n)}<br>`)}`;case"lines":return d`${t.lines.map(({own:n,words:r})=>{
let o=r===null?"":qr(r,e);return d`${n}${o}<br>`})}`;default:return t}},Ki=(t,e)=>{let{paper:n,language:r}=e,
o=qt(t.credentialSubject)!=="licence"&&r!=="zh",s=Xr(t,{lang:r,texts:n,figures:bt(r)});return d`<dl class="facts">${s.
map(i=>d`<div><dt>${i.name}</dt><dd>${ji(i,e)}</dd></div>`)}</dl>${o?d`<p class="quiet">${n.official.
chinese}</p>`:""}`},Qr=(t,e)=>d`<h3>${Yr(t,e.paper)}</h3>${Ki(t,e)}`;var to={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},Gi=["valid","valid-when-last-checked"],Yi=["could-not-be-checked","valid-when\
-last-checked"],Zi=t=>Yi.includes(t)?"not-checked":t==="valid"?"valid":"invalid",Ji={valid:"yes",suspended:"\
paused","valid-when-last-checked":"but","could-not-be-checked":"unknown"},Xi=["suspended","revoked"],
Xe=(t,{language:e})=>`${oe({language:e},t)} UTC+8`,qe=(t,e)=>{let{asOf:n,official:r}=t;return z(Ve(t,
e).title,{asOf:n===null?"":Xe(n,e),authority:r?.issuer.name??""})},Ze=(t,{state:e,reason:n},r,o)=>{let{
page:s,checks:i}=o;return d`<li><h3>${Dr(to[e])} ${z(s.pair,{name:t,value:s.states[e]})}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},qi=({proof:t,issuer:e})=>{let r=("cryptosuite"in t?[t]:t).find(
({verificationMethod:o})=>o.startsWith(`${e.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},Je=(t,e,{page:n})=>e===null?d``:d`<p class="quiet">${z(n.pair,{name:t,value:e})}</p>`,
eo=(t,{trustList:e,notes:n=[]},r,o=d``)=>{let{page:s,checks:i,language:a}=r,{answer:l,asOf:u,integrity:f,
issuer:c,status:y,letter:g,official:v,noLetter:S}=t,O=g??v,k=Ji[l]??"no",{means:R}=Ve(t,r),b=u===null?
null:Xe(u,r),F=O===null?null:qi(O),tt=F===null?null:Xe(F,r),et=e===null?null:z(s.trustListOf,{version:String(
e.version),day:vt(e.issuedAt.slice(0,10),a)}),at=d`<ol class="three-checks">
    ${Ze(i.checks.integrity,f,d``,r)}
    ${Ze(v===null?i.checks.issuer:i.checks.authority,c,d`${Je(s.signedOn,tt,r)}${Je(s.trustList,et,r)}`,
r)}
    ${Ze(i.checks.status,y,Je(s.statusAsOf,b,r),r)}</ol>`,$t=S===null?d``:d`<p>${i.noLetter[S.what]}${S.
path===""?"":d` ${s.inDocument}${Cr(a)}<code dir="ltr">${S.path}</code>`}</p>`;return d`<div class="letter-answer ${to[Zi(
l)].tone}" data-answer="${l}">
      <div class="sign">${Ir(k)}
        <h1 tabindex="-1" class="${$r(k)}">${qe(t,r)}</h1></div>
      <p class="lead">${z(R,{asOf:b??""})}</p>${$t}
      ${n.map(nt=>d`<p class="note">${nt}</p>`)}</div>
    ${o}${O===null?"":d`<h2>${s.checksTitle}</h2>${at}`}
    ${O===null?"":d`<h2>${v===null?s.saysTitle:s.official.saysTitle}</h2>
          <p class="quiet">${s.saysOnly}</p>${Gi.includes(l)?"":d`<p class="refused">${s.doNotRely}</p>`}${g===
null?"":Kr(g,r,Xi.includes(l))}${v===null?"":Qr(v,r)}`}`};var no=(t,e="facts")=>d`<dl class="${e}">${t.flatMap(([n,r])=>r===null?[]:[d`<div><dt>${n}</dt><dd>${r}</dd></div>`])}</dl>`;var Qi=16,ta=/.{4}(?=.)/g,ro=(t,e,{language:n,page:r,paper:o})=>{let s=bt(n),{credentialSubject:i}=t,
a=f=>d`<b><code dir="ltr">${f}</code></b>`,l="destinations"in i?[[o.vin,d`<b>${Ct(i.vehicles[0].vin)}</b>`],
[o.about.number,a(i.number)],[o.about.destinations,d`<b>${s.list(i.destinations.map(s.country))}</b>`]]:
[[o.official.number,a(i.number)],[o.official.authority,d`<b><bdi>${t.issuer.name}</bdi></b>`]],u="de\
stinations"in i?r.paperMust:r.official.paperMust;return d`<section class="compare"><h2>${r.paperTitle}</h2><p>${u}</p>${no(
[...l,[o.check.hash,a(e.slice(0,Qi).replace(ta,"$& "))]])}</section>`};var ea=4e6,oo=_(m({"@context":{is:"exactly",value:[Yt]},id:T,type:{is:"exactly",value:["VerifiableCr\
edential","BitstringStatusListCredential"]},issuer:T,validFrom:$,validUntil:$,credentialSubject:m({id:T,
type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation","sus\
pension"]},encodedList:L("u[A-Za-z0-9_\\-]+",ea),ttl:Y(0,1e12)},["ttl"])},["validUntil"]));var na=41e5,ra=3e5,Qe=(t,e=null)=>({ok:!1,reason:t,no:e}),oa=async(t,{trustList:e,crypto:n})=>{let r=ft(
t),o="signer-unknown",s=!1;for(let i of pt(t)){let a=Et(e,i.verificationMethod);if(a===null)continue;
let l=await dt(r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o=
"signer-not-entitled";let u=E(i.created)??Number.NaN,f=Un(e,i.verificationMethod,u);s||=f?.holder.id===
t.issuer&&a.key.compromisedSince===null}return s?null:o},so=async(t,e)=>{let n=W(t,oo,na);if(!n.ok)return Qe(
"not-a-status-list",n.no);let{document:r}=n,o=await oa(r,e);if(o!==null)return Qe(o);let{encodedList:s,
statusPurpose:i,ttl:a=ra}=r.credentialSubject,l=await qn(s,e.compression);if(l===null)return Qe("not\
-unpacked");let u=E(r.validFrom)??0,f=E(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:u,freshUntil:Math.min(u+a,f),bits:l}}};var tn=["decision","licence","extract","figures"];var Nt=t=>({is:"or-null",of:t}),io={id:T,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:L("z[1-9A-HJ-NP-Za-km-z]+",120),from:B,until:Nt(B),compromisedSince:Nt($)},ao=A(m(
io),0,100),sa={is:"one-of",values:tn},ia=m({id:T,name:h(500),province:Nt(L("[0-9]{2}",2)),keys:A(m({
...io,purposes:A(sa,1,tn.length,!0)}),0,100)}),aa=m({id:T,maker:h(100),name:h(200),nameEn:h(200),announcement:Nt(
h(60)),uscc:Nt(L("[0-9A-HJ-NPQRTUWXY]{18}",18)),brands:A(h(100),0,200,!0),makerCodes:A(L("[A-HJ-NPR-\
Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?",6),0,200,!0),keys:ao}),lo=_(m({format:{is:"exactly",value:"mileproo\
f-trust-list/1"},version:Y(1,1e9),issuedAt:$,register:m({id:T,name:h(200),nameEn:h(200),keys:ao}),manufacturers:A(
aa,0,5e3),authorities:A(ia,0,1e3)},["authorities"]));var la=16e6,ae=(t,e=null)=>({ok:!1,reason:t,no:e}),ca=(t,e)=>t.version<e.version||(E(t.issuedAt)??0)<
(E(e.issuedAt)??0),co=async(t,{roots:e,known:n=null,crypto:r})=>{let o=W(t,lo,la);if(!o.ok)return ae(
"not-a-trust-list",o.no);let s=o.document,i=ft(s),a=!1;for(let l of pt(s)){let u=e.find(({id:c})=>c===
l.verificationMethod);if(u===void 0)continue;let f=await dt(i,l,u,r);if(f==="invalid")return ae("cha\
nged-after-signing");a||=f==="valid"}return a?n!==null&&ca(s,n)?ae("older"):{ok:!0,trustList:s}:ae("\
not-signed-by-a-root")};var Dt=t=>new Uint8Array(t),po=t=>({sha256:async e=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",Dt(e))),verifyEd25519:async(e,n,r)=>{try{let o=await crypto.subtle.importKey("raw",Dt(e),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,Dt(r),Dt(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:t}),uo=async(t,e)=>{let n=[],r=0,o=t.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>e)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},fo=(t,e)=>new Blob(
[Dt(t)]).stream().pipeThrough(e),yo={gzip:async t=>{let e=new CompressionStream("gzip");return await uo(
fo(t,e),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(t,e)=>{try{return await uo(fo(t,new DecompressionStream(
"gzip")),e)}catch{return null}}};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var bo=Object.freeze,St=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
fe=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,le=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
nn=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,rn=0x6666666666666666666666666666666666666666666666666666666666666658n,
ce=St-1n,ua=bo({p:St,n:fe,h:8n,a:ce,d:le,Gx:nn,Gy:rn}),ue=32,ho=t=>t instanceof Uint8Array||ArrayBuffer.
isView(t)&&t.constructor.name==="Uint8Array"&&t.BYTES_PER_ELEMENT===1,Q=(t,e,n="")=>{if(ho(t)&&(e===
void 0||t.length===e))return t;let r=ho(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:
`type=${typeof t}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},fa=(t,e="",n)=>Uint8Array.from(Q(t,n,e)),So=(t,e)=>t.toString(16).padStart(e,"0"),xo=t=>{let e="";
for(let n of Q(t))e+=So(n,2);return e},Oo=t=>{let e="hex invalid";if(typeof t!="string")throw new TypeError(
e);if(t.length%2||!/^[\da-f]*$/i.test(t))throw new RangeError(e);let n=new Uint8Array(t.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=t.charCodeAt(o),i=t.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},on=(...t)=>{let e=0;for(let o of t)e+=Q(o).length;let n=new Uint8Array(e),r=0;for(let o of t)
n.set(o,r),r+=o.length;return n};var st=(t,e,n,r="bad number: out of range")=>{if(typeof t!="bigint")throw new TypeError(r);if(e<=t&&
t<n)return t;throw new RangeError(r)},x=(t,e=St)=>(t%=e)>=0n?t:e+t,mo=(1n<<255n)-1n,p=t=>{if(t<0n)throw new RangeError(
"negative coordinate");let e=(t>>255n)*19n+(t&mo);return e=(e>>255n)*19n+(e&mo),e%St},da=t=>x(t,fe),
pa=(t,e)=>{if(t===0n)throw new Error("invert: expected non-zero number");if(e<=1n)throw new Error("i\
nvert: expected modulus > 1, got "+e);let n=x(t,e),r=e,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,u=o-
s*a;r=n,n=l,o=s,s=u}if(r!==1n)throw new Error("invert: does not exist");return x(o,e)},ya=t=>{let e=Oa[t];
if(typeof e!="function")throw new Error("hashes."+t+" not set");return e};var ha=async(t,...e)=>Q(await ya(t)(on(...e)),64,"digest");var en=t=>{if(t instanceof J)return t;throw new TypeError("Point expected")},Ao=2n**256n,J=class t{static BASE;static ZERO;X;Y;Z;T;constructor(e,n,r,o){
let s=Ao;this.X=st(e,0n,s),this.Y=st(n,0n,s),this.Z=st(r,1n,s),this.T=st(o,0n,s),bo(this)}static CURVE(){
return ua}static fromAffine(e){return new t(e.x,e.y,1n,p(e.x*e.y))}static fromBytes(e,n=!1){let r=fa(
e,"point",ue),o=r[31];r[31]=o&-129;let s=sn(r);n||st(s,0n,St);let i=p(s*s),a=x(i-1n),l=p(le*i+1n),{isValid:u,
value:f}=va(a,l);if(!u)throw new Error("bad point: y not sqrt");let c=!!(o&128);if(!n&&f===0n&&c)throw new Error(
"bad point: x==0, isLastByteOdd");return c!==!!(f&1n)&&(f=x(-f)),new t(f,s,1n,p(f*s))}static fromHex(e,n){
return t.fromBytes(Oo(e),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let e=ce,n=le,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=p(o*o),u=p(
s*s),f=p(i*i),c=p(f*f),y=p(l*e),g=p(f*(y+u)),v=x(c+p(n*p(l*u)));if(g!==v)throw new Error("bad point:\
 equation left != right (1)");let S=p(o*s),O=p(i*a);if(S!==O)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(e){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=en(e);return p(n*a)===p(
s*o)&&p(r*a)===p(i*o)}is0(){return this.equals(it)}negate(){return new t(x(-this.X),this.Y,this.Z,x(
-this.T))}double(){let{X:e,Y:n,Z:r}=this,o=ce,s=p(e*e),i=p(n*n),a=p(2n*r*r),l=p(o*s),u=x(e+n),f=x(p(
u*u)-s-i),c=x(l+i),y=x(c-a),g=x(l-i),v=p(f*y),S=p(c*g),O=p(f*g),k=p(y*c);return new t(v,S,k,O)}add(e){
let{X:n,Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:u}=en(e),f=ce,c=le,y=p(n*i),g=p(r*a),v=p(p(s*c)*u),S=p(o*l),
O=x(p(x(n+r)*x(i+a))-y-g),k=x(S-v),R=x(S+v),b=x(g-p(f*y)),F=p(O*k),tt=p(R*b),et=p(O*b),at=p(k*R);return new t(
F,tt,at,et)}subtract(e){return this.add(en(e).negate())}multiply(e,n=!0){if(!n&&e===0n||(st(e,1n,fe),
!n&&this.is0()))return it;if(e===1n)return this;if(this.equals(xt))return La(e).p;let r=it,o=xt,s=this;
for(let i=0;n?i<256:e>0n;i++)e&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),e>>=1n;return r}multiplyUnsafe(e){
return this.multiply(e,!1)}toAffine(){let{X:e,Y:n,Z:r}=this;if(this.equals(it))return{x:0n,y:1n};let o=pa(
r,St);if(p(r*o)!==1n)throw new Error("invalid inverse");return{x:p(e*o),y:p(n*o)}}toBytes(){let{x:e,
y:n}=this.toAffine(),r=ma(n);return r[31]|=e&1n?128:0,r}toHex(){return xo(this.toBytes())}clearCofactor(){
return this.multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.
multiply(fe/2n,!1).double().add(this).is0()}},xt=new J(nn,rn,1n,x(nn*rn)),it=new J(0n,1n,1n,0n);J.BASE=
xt;J.ZERO=it;var ma=t=>Oo(So(st(t,0n,Ao),64)).reverse(),sn=t=>BigInt("0x"+xo(Uint8Array.from(Q(t)).reverse())),
V=(t,e)=>{let n=t;for(;e-- >0;)n=p(n*n);return n},ga=t=>{let e=p(t*t),n=p(e*t),r=p(V(n,2)*n),o=p(V(r,
1)*t),s=p(V(o,5)*o),i=p(V(s,10)*s),a=p(V(i,20)*i),l=p(V(a,40)*a),u=p(V(l,80)*l),f=p(V(u,80)*l),c=p(V(
f,10)*s);return p(V(c,2)*t)},go=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,
va=(t,e)=>{let n=p(e*p(e*e)),r=p(p(n*n)*e),o=ga(p(t*r)),s=p(t*p(n*o)),i=p(e*p(s*s)),a=s,l=p(s*go),u=i===
t,f=i===x(-t),c=i===x(-t*go);return u&&(s=a),(f||c)&&(s=l),(x(s)&1n)===1n&&(s=x(-s)),{isValid:u||f,value:s}},
wa=t=>da(sn(t));var ba=async t=>t[1](await ha("sha512Async",t[0]));var Sa=t=>{if(t===null||typeof t!="object")throw new TypeError("expected valid options object");return t.
zip215??!0},xa=(t,e,n,r)=>{t=Q(t,64,"signature"),e=Q(e,void 0,"message"),n=Q(n,ue,"publicKey");let o=Sa(
r),s=t.subarray(0,ue),i=sn(t.subarray(ue,64)),a,l,u,f=Uint8Array.of(),c=!1;try{a=J.fromBytes(n,o),l=
J.fromBytes(s,o),u=xt.multiply(i,!1),f=on(s,n,e),c=!0}catch{}return[f,g=>{if(!c||!o&&a.isSmallOrder())
return!1;let v=wa(g);return l.add(a.multiply(v,!1)).subtract(u).clearCofactor().is0()}]},Lo=async(t,e,n,r={})=>ba(
xa(t,e,n,r));var Oa={sha512Async:async t=>{let e=globalThis?.crypto?.subtle;if(!e)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await e.digest("SHA-512",on(t)))},sha512:void 0};var Aa=()=>{let t=[],e=xt,n;for(let r=0;r<33;r++){n=e,t.push(n);for(let o=1;o<128;o++)n=n.add(e),t.push(
n);e=n.double()}return t},vo,wo=(t,e)=>{let n=e.negate();return t?n:e},La=t=>{let e=vo||(vo=Aa()),n=it,
r=xt;for(let o=0;o<33;o++){let s=Number(t&255n);t>>=8n,s>128&&(s-=256,t+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,u=s<0;s===0?r=r.add(wo(l,e[i])):n=n.add(wo(u,e[a]))}if(t!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var ko=po(null),Ot={...ko,verifyEd25519:async(t,e,n)=>{try{return await ko.verifyEd25519(t,e,n)}catch{
return Lo(n,e,t,{zip215:!1}).catch(()=>!1)}}};var ka="letters-lists",Eo="/trust-list",Ea=1e4,Ta=/\/([A-Z2-7]{10}-[RS])$/,Ra=async()=>{try{return await caches.
open(ka)}catch{return null}},Pa=async t=>{try{let e=await fetch(t,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(Ea)});return e.ok?await e.text():null}catch{return null}},de=class{#e;#t=Ra();#n=!1;constructor(e){
this.#e=e}get offline(){return this.#n}async#o(e){let n=await(await this.#t)?.match(e,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(e,n){await(await this.#t)?.put(e,new Response(n)).catch(()=>{})}async#r(e){
let[n,r]=[await Pa(e),await this.#o(e)];return this.#n=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let e=await this.#r(Eo),n=e.find(({fetched:l})=>!l),
r=(l,u)=>co(l,{roots:[this.#e],known:u,crypto:Ot}),o=n===void 0?null:await r(n.text,null),s=o?.ok===
!0?o.trustList:null,i=e.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(Eo,i.text),a.trustList):s}async statusList(e,n){let r=Ta.exec(e)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await so(
i,{trustList:n,crypto:Ot,compression:yo});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(e){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of e){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var To="letters-clock",Ca=t=>{try{return t!==null&&localStorage.setItem(To,String(t-Date.now())),Number(
localStorage.getItem(To)??0)||0}catch{return t===null?0:t-Date.now()}},Na=t=>[...t].map(e=>e.toString(
16).padStart(2,"0")).join(""),Ro=class{#e;#t;#n;#o;constructor(e,n){this.#e=e,this.#t=n,this.#n=new de(
e.root),this.#o=Ca(e.now)}async#s(e,n){let r=[];for(let o of mr(e)){let s=await this.#n.statusList(o,
n);s!==null&&r.push(s)}return r}async check(e,n,r){let o=this.#t,s=typeof e!="string"&&Er(e),i=s?Tr(
e,ot):e;if(i===null)return null;let a=await this.#n.trustList(),l=a===null?[]:await this.#s(i,a),u=await hr(
i,{trustList:a,statusLists:l,wanted:n,crypto:Ot,now:Date.now()+this.#o}),f=u.letter??u.official,{page:c}=o,
g=(f===null?[]:[f.proof].flat()).some(({cryptosuite:k})=>k.startsWith("sm2")),v=[...s?[c.inPaper]:[],
...this.#n.offline?[c.offlineNow]:[],...g?[c.sm2Here]:[]],S=d``;if(f!==null&&(s||r!==null)){let k=typeof i==
"string"?new TextEncoder().encode(i):i,R=Na(await Ot.sha256(k)),b=d`<p><a href="/L/${r}">${c.keepTitle}: /L/${r}</a></p>`;
S=d`${ro(f,R,o)}${r===null?"":b}`}let O=eo(u,{trustList:a,notes:v},o,S);return{title:qe(u,o),html:String(
await O)}}async keep(){let{page:e,language:n}=this.#t,r=await this.#n.keepAll(this.#e.lists);if(r===
null)return e.offlineNone;let{trustList:o,lists:s}=r,i=Math.min(...s.map(({asOf:l})=>l)),a=l=>`${oe(
{language:n},l)} UTC+8`;return z(e.offlineKept,{version:String(o.version),trust:a(o.issuedAt),lists:s.
length===0?"–":a(new Date(i).toISOString())})}};export{Ro as Verifier};

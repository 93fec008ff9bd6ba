// Made by `npm run generate` from src/service/verifier/.
var Fr=new TextEncoder,We=t=>Fr.encode(t),Ve=t=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(t)}catch{return null}};var Br=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),At=(t,e,n)=>{let r=e<=2?t-1:t,o=Math.floor(
r/400),s=r-o*400,a=((153*(e>2?e-3:e+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
jr=(t,e)=>e===2&&t%4===0&&(t%100!==0||t%400===0)?29:Br[e]??0,Lt=(t,e,n)=>!Number.isInteger(t)||t<0||
t>9999||!Number.isInteger(e)||e<1||e>12||!Number.isInteger(n)||n<1||n>jr(t,e)?null:At(t,e,n),Tt=t=>{
let e=t+719468,n=Math.floor(e/146097),r=e-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var Wr=48,Ke=45,Qt=(t,e,n)=>{let r=0;for(let o=e;o<e+n;o+=1){let s=t.charCodeAt(o)-Wr;if(s<0||s>9)return-1;
r=r*10+s}return r},z=t=>t.length!==10||t.charCodeAt(4)!==Ke||t.charCodeAt(7)!==Ke?null:Lt(Qt(t,0,4),
Qt(t,5,2),Qt(t,8,2));var Vr=At(1990,1,1),fi=new Array(At(2060,1,1)-Vr);var Kr=/^[ !#-[\]-~]*$/,Ze=t=>Kr.test(t)?`"${t}"`:JSON.stringify(t),Zr=t=>{if(t.length>20)return t.sort();
for(let e=1;e<t.length;e+=1){let n=t[e]??"",r=e;for(;r>0&&(t[r-1]??"")>n;r-=1)t[r]=t[r-1]??"";t[r]=n}
return t},$=t=>{if(typeof t=="number"&&!Number.isFinite(t))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof t=="string")return Ze(t);if(t===null||typeof t!="object")return JSON.
stringify(t);let e="";if(Array.isArray(t)){for(let r of t)e+=e===""?$(r):`,${$(r)}`;return`[${e}]`}let n=t;
for(let r of Zr(Object.keys(n))){let o=n[r];o!==void 0&&(e!==""&&(e+=","),e+=`${Ze(r)}:${$(o)}`)}return`\
{${e}}`};var te=864e5,Je=288e5,Ye=t=>Math.floor((t+Je)/te);var _e=t=>new Date(Date.parse(t)+Je).toISOString().slice(0,16).replace("T"," ");var Jr=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,Ge=6e4,
E=t=>{let e=Jr.exec(t);if(e===null)return null;let[n,r,o,s,i,a]=e.slice(1,7).map(Number),l=Lt(n??-1,
r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let u=Number((e[7]??"").padEnd(3,"0").slice(0,3)),
[f,c]=[Number(e[9]??0),Number(e[10]??0)];if(f>23||c>59)return null;let p=(f*60+c)*Ge*(e[8]==="-"?-1:
1);return l*te+(s*60+i)*Ge+a*1e3+u-p},ee=t=>new Date(t).toISOString().replace(/\.\d+Z$/,"Z");var Xe=new WeakMap,Yr=(t,e,n)=>{let r=Xe.get(t);return r===void 0&&(r=new RegExp(e,"u"),Xe.set(t,r)),
r.test(n)},_r=(t,e)=>{let{least:n,most:r,pattern:o,format:s}=t;return e.length<n||e.length>r||o!==void 0&&
!Yr(t,o,e)?!1:s==="date"?z(e)!==null:s!=="date-time"||E(e)!==null},Z=t=>({path:"",what:t}),kt=(t,e)=>({
path:`/${t.replaceAll("~","~0").replaceAll("/","~1")}${e.path}`,what:e.what}),qe=new WeakMap,Gr=t=>{
let e=qe.get(t);return e===void 0&&(e=Object.entries(t.members),qe.set(t,e)),e},Xr=(t,e)=>{if(e===null||
typeof e!="object"||Array.isArray(e))return Z("wrong-type");let n=e;for(let r of Object.keys(n))if(!Object.
hasOwn(t.members,r))return kt(r,Z("unknown-member"));for(let[r,o]of Gr(t))if(Object.hasOwn(n,r)){let s=rt(
o,n[r]??null);if(s!==null)return kt(r,s)}else if(!t.optional.includes(r))return kt(r,Z("missing-memb\
er"));return null},Qe=(t,e)=>{for(let n=0;n<t.length;n+=1){let r=rt(e(n),t[n]??null);if(r!==null)return kt(
String(n),r)}return null},tn=(t,e)=>{if(!Array.isArray(e))return Z("wrong-type");let n=e;if(t.is==="\
row")return n.length!==t.of.length?Z("wrong-value"):Qe(n,o=>t.of[o]);if(n.length<t.least||n.length>t.
most)return Z("wrong-value");let r=Qe(n,()=>t.of);return r!==null||!t.once?r:new Set(n).size===n.length?
null:Z("wrong-value")},pt=(t,e)=>t&&e?null:Z(t?"wrong-value":"wrong-type"),qr=(t,e)=>t===e||typeof t==
"object"&&typeof e=="object"&&$(t)===$(e),rt=(t,e)=>{switch(t.is){case"text":return pt(typeof e=="st\
ring",typeof e=="string"&&_r(t,e));case"number":{let n=typeof e=="number"?e:Number.NaN,r=n>=t.least&&
n<=t.most;return pt(typeof e=="number",r&&(!t.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"\
boolean":return pt(typeof e=="boolean",!0);case"exactly":return pt(typeof e==typeof t.value,qr(e,t.value));case"\
one-of":return pt(typeof e=="string",typeof e=="string"&&t.values.includes(e));case"list":case"row":
return tn(t,e);case"or-null":return e===null?null:rt(t.of,e);case"one-or-more":{if(!Array.isArray(e))
return rt(t.of,e);let n={is:"list",of:t.of,least:1,most:t.most,once:!1};return tn(n,e)}case"object":
return Xr(t,e);default:return t}};var F=class extends Error{fault;at;constructor(e,n){super(e),this.fault=e,this.at=n}},Qr=/[ \t\n\r]*/y,
to=/[^"\\\u0000-\u001f]*/y,eo=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,no=/[\da-fA-F]{4}/y,en={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},re=(t,e,n)=>{e!=="__proto__"?t[e]=n:Object.defineProperty(t,e,{value:n,enumerable:!0,
configurable:!0,writable:!0})},ne=class{#e;#t=0;constructor(e){this.#e=e}whole(){let e=this.#i(0);return this.#s(),
this.#t<this.#e.length&&this.#n("not-json"),e}#n(e){throw new F(e,this.#t)}#o(e){e.lastIndex=this.#t;
let n=e.exec(this.#e)?.[0]??"";return this.#t+=n.length,n}#s(){this.#e.charCodeAt(this.#t)<=32&&this.#o(
Qr)}#r(e){return this.#s(),this.#e[this.#t]!==e?!1:(this.#t+=1,!0)}#i(e){switch(e>32&&this.#n("too-d\
eep"),this.#s(),this.#e[this.#t]){case"{":return this.#d(e);case"[":return this.#f(e);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(e,n){return this.#e.startsWith(e,this.#t)||this.#n("not-json"),this.#t+=e.length,
n}#c(){let e=this.#t,n=this.#o(eo);n===""&&this.#n("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new F("number-too-large",e);return r}#l(){let e=this.#t;this.#t+=1;let n="";for(;;){n+=this.#o(
to);let r=this.#e[this.#t];if(this.#t+=1,r==='"')break;if(r!=="\\")throw new F("not-json",this.#t-1);
n+=this.#u()}if(!n.isWellFormed())throw new F("lone-surrogate",e);return n}#u(){let e=this.#e[this.#t]??
"";if(this.#t+=1,e==="u"){let n=this.#o(no);return n===""&&this.#n("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(en,e))throw new F("not-json",this.#t-1);return en[e]??""}#f(e){let n=[];
if(this.#t+=1,this.#r("]"))return n;do n.push(this.#i(e+1));while(this.#r(","));return this.#r("]")||
this.#n("not-json"),n}#d(e){let n={};if(this.#t+=1,this.#r("}"))return n;do{this.#s();let r=this.#t;
this.#e[r]!=='"'&&this.#n("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new F("member-twic\
e",r);this.#r(":")||this.#n("not-json"),re(n,o,this.#i(e+1))}while(this.#r(","));return this.#r("}")||
this.#n("not-json"),n}},nn=(t,e)=>{if(t.length>e)return{ok:!1,fault:"too-long",at:e};try{return{ok:!0,
value:new ne(t).whole()}}catch(n){if(n instanceof F)return{ok:!1,fault:n.fault,at:n.at};throw n}};var oo=2e5,q=class extends Error{},oe=(t,e,n)=>{if(n.left-=1,e>32||n.left<0)throw new q;if(t===null||
typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t)||typeof t=="string"&&t.isWellFormed())return t;
if(typeof t!="object")throw new q;if(Array.isArray(t)){if(t.length>n.left)throw new q;return Array.from(
t,s=>oe(s,e+1,n))}let r=Object.getPrototypeOf(t);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new q;
let o={};for(let[s,i]of Object.entries(t)){if(!s.isWellFormed())throw new q;i!==void 0&&re(o,s,oe(i,
e+1,n))}return o},rn=t=>{try{return{value:oe(t,0,{left:oo})}}catch{return null}};var on=(t,e="")=>({ok:!1,no:{what:t,path:e}}),so=(t,e)=>{if(typeof t!="string"&&!(t instanceof Uint8Array))
return rn(t)??{what:"not-json",path:""};if(t.length>e)return{what:"too-long",path:""};let n=typeof t==
"string"?t:Ve(t);if(n===null)return{what:"not-text",path:""};let r=nn(n,e);return r.ok?r:{what:r.fault,
path:""}},J=(t,e,n)=>{let r=so(t,n);if(!("value"in r))return on(r.what,r.path);let o=rt(e,r.value);return o===
null?{ok:!0,document:r.value}:on(o.what,o.path)};var se="https://www.w3.org/ns/credentials/v2",io="https://mileproof.example/ns/v1";var sn=[se,io];var ie=["sales","service","parts","warranty","highVoltage"];var v=(t,e=1)=>({is:"text",least:e,most:t}),k=(t,e)=>({...v(e),pattern:`^(?:${t})$`}),B=(t,e)=>({is:"\
number",whole:!0,least:t,most:e}),O=(t,e,n,r=!1)=>({is:"list",of:t,least:e,most:n,once:r}),w=(t,e=[])=>({
is:"object",members:t,optional:e}),U={...v(40),format:"date-time"},ae={...v(10),format:"date"},Et={is:"\
boolean"};var C=k('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),ao=w({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:k("[a-z0-9\\-]+",60),created:U,verificationMethod:C,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":O(v(200),1,10),proofValue:k("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
lo=8,ot=t=>({...t,members:{...t.members,proof:{is:"one-or-more",of:ao,most:lo}}});var cn=k("[A-Z]{2}",2),co=k("[A-HJ-NPR-Z0-9]{17}",17),an=t=>w({id:C,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:t},statusListIndex:k("0|[1-9][0-9]{0,8}",9),statusListCredential:C}),
ln={months:B(0,600),kilometres:{is:"or-null",of:B(0,1e7)}},uo=w({number:v(100),name:v(200),address:v(
500),country:cn,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,
least:-90,most:90}]},phone:v(60),services:O({is:"one-of",values:ie},0,ie.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),fo=2e3,ho=w({number:v(60),application:v(
60),exporter:w({uscc:k("[0-9A-HJ-NPQRTUWXY]{18}",18),name:v(200)}),destinations:O(cn,1,50,!0),vehicles:{
is:"row",of:[w({vin:co,model:v(200)})]},warranty:w({...ln,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:w(ln)},["highVoltageBatt\
ery"]),parts:w({leadTimeDays:{is:"or-null",of:B(0,3650)},years:B(0,50)}),software:w({updates:Et,languages:O(
k("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:Et}),recalls:Et,outlets:O(uo,0,fo)}),
po=w({"@context":{is:"exactly",value:sn},id:C,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:w({id:C,name:v(200),announcement:v(60)},["announcement"]),validFrom:U,credentialStatus:{
is:"row",of:[an("revocation"),an("suspension")]},credentialSubject:ho}),Ot=ot(po);var yo="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",un=new Uint8Array(128);for(let t of yo)un[t.charCodeAt(0)]=
1;var mo=t=>{if(t.length!==17)return!1;for(let e=0;e<17;e+=1)if(un[t.charCodeAt(e)]!==1)return!1;return!0},
j=t=>mo(t)?t:null;var go=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,vo=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var wo=t=>{let e=vo.exec(t)?.[0];if(e===void 0)return t;let n=t.slice(e.length);return j(e==="*"?n.replace(
/\*$/,""):n)??t},fn=t=>j(t)??wo(t.normalize("NFKC").replace(go,"").toUpperCase());var dn="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var pn=new Uint8Array(128).fill(255);for(let t=0;t<dn.length;t+=1)pn[dn.charCodeAt(t)]=t;var bo=200,
Ct=4,xo=58**Ct,le=3,So=2**(8*le);var hn=(t,e)=>{let n=0;for(;n<t&&e(n);)n+=1;return n},Ao=(t,e,n,r)=>{let o=r;for(let s=0;s<t.length;s+=
1){o+=(t[s]??0)*n;let i=Math.floor(o/e);t[s]=o-i*e,o=i}for(;o>0;)t.push(o%e),o=Math.floor(o/e)};var Nt=t=>{if(t.length>bo)return null;let e=hn(t.length,a=>t[a]==="1"),n=[],r=e;for(let a=(t.length-
e)%Ct||Ct;r<t.length;a=Ct){let l=0;for(let u=r+a;r<u;r+=1){let f=t.charCodeAt(r),c=f<128?pn[f]??255:
255;if(c===255)return null;l=l*58+c}Ao(n,So,xo,l)}let o=new Uint8Array(n.length*le);for(let[a,l]of n.
entries()){let u=o.length-a*le;o[u-1]=l&255,o[u-2]=l>>8&255,o[u-3]=l>>16}let s=hn(o.length,a=>o[a]===
0),i=new Uint8Array(e+o.length-s);return i.set(o.subarray(s),e),i};var Lo={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var yn=(t,e)=>{if(!e.startsWith("z"))return null;let n=Nt(e.slice(1)),{prefix:r,length:o}=Lo[t];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var ce=t=>We($(t)),To=(t,e)=>{switch(t){case"eddsa-jcs-2022":return e.sha256;case"sm2-jcs-2026":return e.
sm2?.sm3??null;default:return t}},mn=async(t,e,n,r)=>{let o=To(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(t),0),s.set(await o(e),32),s};var st=t=>{let{proof:e,...n}=t,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:ce(
n)}},ko=64,Eo=t=>{let e=t.startsWith("z")?Nt(t.slice(1)):null;return e?.length===ko?e:null},it=async({
context:t,bytes:e},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==t)return"invalid";let u=Eo(s);if(u===null)return"invalid";let c=yn(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(c===null)return"key-unreadable";try{let p=await mn(
ce(i),e,a,o),y=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return p===null||y===void 0?"suite\
-unknown":await y(c,p,u)?"valid":"invalid"}catch{return"suite-unknown"}},at=({proof:t})=>Array.isArray(
t)?t:[t];var gn=new WeakMap,vn=t=>{let e=gn.get(t);if(e!==void 0)return e;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of t.register.keys)r({role:"register",key:s,holder:t.register});for(let s of t.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});for(let s of t.authorities??
[])for(let i of s.keys)r({role:"authority",key:i,holder:s});let o={keys:n,manufacturers:new Map(t.manufacturers.
map(s=>[s.id,s]))};return gn.set(t,o),o},yt=(t,e)=>vn(t).keys.get(e)??null,wn=(t,e)=>vn(t).manufacturers.
get(e)??null;var Pt=(t,e)=>{let n=Ye(e);if(n<(z(t.from)??Number.POSITIVE_INFINITY))return"not-yet-valid";if(t.until!==
null&&n>(z(t.until)??Number.NEGATIVE_INFINITY))return"no-longer-valid";if(t.compromisedSince===null)
return null;let r=E(t.compromisedSince)??Number.NEGATIVE_INFINITY;return e>=r?"compromised":null},bn=(t,e,n)=>{
let r=yt(t,e);return r===null||Pt(r.key,n)!==null?null:r};var xn=async(t,e,n)=>{let r=st(t),o=[];for(let s of at(t)){let i=e===null?null:yt(e,s.verificationMethod),
a=o.find(f=>f.proof.proofValue===s.proofValue&&$(f.proof)===$(s)),l=s.cryptosuite==="sm2-jcs-2026"&&
o.some(f=>f.state==="invalid"),u=async()=>i===null?"key-unknown":a!==void 0?a.state:l?"suite-unknown":
it(r,s,i.key,n);o.push({proof:s,state:await u(),signer:i})}return o},Sn=t=>{let e=r=>t.filter(o=>o.state===
r).length;if(e("invalid")>0)return{state:"invalid",reason:"signature-does-not-fit"};let n=e("valid");
return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"valid",reason:n===
t.length?"signed-and-unchanged":"some-signatures-not-checked"}};var An=t=>t.charCodeAt(2)===57?t.slice(0,3)+t.slice(11,14):t.slice(0,3);var Rt=3e5,R=(t,e)=>({state:t,reason:e}),Tn=({proof:t})=>E(t.created)??Number.NaN,Oo=(t,e)=>t.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=Tn(n);return Pt(r.key,s)===null&&s<e}),Co={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},No=(t,e,n)=>{let r=t.signer?.key;if(r===void 0)
return R("invalid","key-unknown");let o=Tn(t);if(o>n+Rt)return R("invalid","signed-in-the-future");let s=Pt(
r,o);return s!==null?R("invalid",Co[s]):t.state!=="valid"?R("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?R("valid","entitled"):Oo(e,E(r.compromisedSince)??0)?R("valid","ent\
itled-by-witness"):R("not-checked","key-compromised-and-no-witness")},Ln=["valid","not-checked","inv\
alid"],Po=t=>t.toSorted((e,n)=>Ln.indexOf(e.state)-Ln.indexOf(n.state))[0],kn=(t,e,n,r)=>{if(n===null)
return R("not-checked","no-trust-list");let o=wn(n,t.issuer.id);if(o===null)return R("invalid","issu\
er-unknown");let s=e.filter(({signer:f})=>f?.holder.id===o.id);if(s.length===0){let f=e.some(({signer:c})=>c!==
null&&c.role!=="register");return R("invalid",f?"key-of-another":"key-unknown")}let{name:i,announcement:a}=t.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return R("invalid","issuer-name-differs");
let l=Po(s.map(f=>No(f,e,r)));if(l===void 0||l.state==="invalid")return l??R("invalid","key-unknown");
let u=j(t.credentialSubject.vehicles[0].vin);return u===null||!o.makerCodes.includes(An(u))?R("inval\
id","maker-code-of-another"):l};var En="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var On=new Uint8Array(128).fill(255);for(let t=0;t<En.length;t+=1)On[En.charCodeAt(t)]=t;var ma=3*1024;var Cn=t=>{if(t.length%4===1)return null;let e=new Uint8Array(Math.floor(t.length*3/4)),n=0,r=0,o=0;
for(let s=0;s<t.length;s+=1){let i=t.charCodeAt(s),a=i<128?On[i]??255:255;if(a===255)return null;n=(n<<
6|a)&65535,r+=6,!(r<8)&&(r-=8,e[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?e:null};var Ro=131072,Mo=2097152;var Nn=(t,e)=>{let n=t[Math.floor(e/8)];return n===void 0||e<0?null:(n>>7-e%8&1)===1};var Pn=async(t,{gunzip:e})=>{let n=t.startsWith("u")?Cn(t.slice(1)):null;if(n===null)return null;let r=await e(
n,Mo);return r===null||r.length*8<Ro?null:r};var $o=(t,e,n)=>{let r=n.indexOf(t.issuer)-n.indexOf(e.issuer);return r===0?t.asOf>e.asOf:r>0},Io=(t,e,n,r)=>{
let o=null;for(let s of n)s.id!==t.statusListCredential||s.purpose!==t.statusPurpose||!e.includes(s.
issuer)||s.asOf>r+Rt||(o===null||$o(s,o,e))&&(o=s);return o},Uo={revocation:"revoked",suspension:"su\
spended"},ue=t=>({check:{state:"not-checked",reason:t},asOf:null,fresh:!1}),Rn=(t,e,n,r)=>{let o=[t.
issuer.id,...n===null?[]:[n.register.id]],s=t.credentialStatus.map(u=>{let f=Io(u,o,e,r),c=f===null?
null:Nn(f.bits,Number(u.statusListIndex));return{purpose:u.statusPurpose,list:f,bit:c}});for(let u of[
"revocation","suspension"]){let f=s.find(c=>c.purpose===u&&c.bit===!0);if(!(f?.list===void 0||f.list===
null))return{check:{state:"invalid",reason:Uo[u]},asOf:ee(f.list.asOf),fresh:r<=f.list.freshUntil}}if((E(
t.validFrom)??0)>r+Rt)return ue("not-yet-in-force");if(s.some(({list:u})=>u===null))return ue("no-st\
atus-list");if(s.some(({bit:u})=>u===null))return ue("not-in-the-status-list");let i=Math.min(...s.map(
({list:u})=>u?.asOf??0)),a=s.every(({list:u})=>u!==null&&r<=u.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:ee(i),fresh:a}};var Mt=1048576,fe={state:"not-checked",reason:"not-read"},Do=t=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:t,integrity:fe,issuer:fe,status:fe}),Ho=({reason:t})=>{switch(t){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},Mn=t=>t.trim().toUpperCase(),zo=({credentialSubject:t},e)=>{let{vin:n,destination:r,
application:o,exporter:s}=e;return n!==void 0&&t.vehicles[0].vin!==fn(n)?"not-for-this-vehicle":r!==
void 0&&!t.destinations.includes(Mn(r))?"not-for-this-destination":o!==void 0&&t.application!==o.trim()?
"not-for-this-application":s!==void 0&&t.exporter.uscc!==Mn(s)?"not-for-this-exporter":null},Fo=(t,e,n,r,o)=>{
if(e.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return Ho(n);if(e.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=zo(t,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},$n=async(t,{trustList:e,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=J(t,Ot,Mt);if(!i.ok)return Do(i.no);let a=i.document,l=await xn(a,e,s),u=Sn(l),f=kn(
a,l,e,o),c=Rn(a,n,e,o),p=Fo(a,u,f,c,r),y=c.check.state==="not-checked"?null:c.asOf;return{answer:p,asOf:y,
integrity:u,issuer:f,status:c.check,letter:a,noLetter:null}};var N=Uint8Array,lt=Uint16Array,Bo=Int32Array,In=new N([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,
4,4,5,5,5,5,0,0,0,0]),Un=new N([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,
0,0]),jo=new N([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Dn=function(t,e){for(var n=new lt(31),
r=0;r<31;++r)n[r]=e+=1<<t[r-1];for(var o=new Bo(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)o[s]=
s-n[r]<<5|r;return{b:n,r:o}},Hn=Dn(In,2),zn=Hn.b,Wo=Hn.r;zn[28]=258,Wo[258]=28;var Fn=Dn(Un,0),Vo=Fn.
b,Ra=Fn.r,ye=new lt(32768);for(m=0;m<32768;++m)W=(m&43690)>>1|(m&21845)<<1,W=(W&52428)>>2|(W&13107)<<
2,W=(W&61680)>>4|(W&3855)<<4,ye[m]=((W&65280)>>8|(W&255)<<8)>>1;var W,m,mt=(function(t,e,n){for(var r=t.
length,o=0,s=new lt(e);o<r;++o)t[o]&&++s[t[o]-1];var i=new lt(e);for(o=1;o<e;++o)i[o]=i[o-1]+s[o-1]<<
1;var a;if(n){a=new lt(1<<e);var l=15-e;for(o=0;o<r;++o)if(t[o])for(var u=o<<4|t[o],f=e-t[o],c=i[t[o]-
1]++<<f,p=c|(1<<f)-1;c<=p;++c)a[ye[c]>>l]=u}else for(a=new lt(r),o=0;o<r;++o)t[o]&&(a[o]=ye[i[t[o]-1]++]>>
15-t[o]);return a}),gt=new N(288);for(m=0;m<144;++m)gt[m]=8;var m;for(m=144;m<256;++m)gt[m]=9;var m;
for(m=256;m<280;++m)gt[m]=7;var m;for(m=280;m<288;++m)gt[m]=8;var m,Bn=new N(32);for(m=0;m<32;++m)Bn[m]=
5;var m;var Ko=mt(gt,9,1);var Zo=mt(Bn,5,1),de=function(t){for(var e=t[0],n=1;n<t.length;++n)t[n]>e&&(e=t[n]);return e},I=function(t,e,n){
var r=e/8|0;return(t[r]|t[r+1]<<8)>>(e&7)&n},he=function(t,e){var n=e/8|0;return(t[n]|t[n+1]<<8|t[n+
2]<<16)>>(e&7)},Jo=function(t){return(t+7)/8|0},$t=function(t,e,n){return(e==null||e<0)&&(e=0),(n==null||
n>t.length)&&(n=t.length),new N(t.subarray(e,n))};var Yo=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],P=function(t,e,n){var r=new Error(
e||Yo[t]);if(r.code=t,Error.captureStackTrace&&Error.captureStackTrace(r,P),!n)throw r;return r},_o=function(t,e,n,r){
var o=t.length,s=r?r.length:0;if(!o||e.f&&!e.l)return n||new N(0);var i=!n,a=i||e.i!=2,l=e.i;i&&(n=new N(
o*3));var u=function(Fe){var Be=n.length;if(Fe>Be){var je=new N(Math.max(Be*2,Fe));je.set(n),n=je}},
f=e.f||0,c=e.p||0,p=e.b||0,y=e.l,g=e.d,x=e.m,A=e.n,L=o*8;do{if(!y){f=I(t,c,1);var S=I(t,c+1,3);if(c+=
3,S)if(S==1)y=Ko,g=Zo,x=9,A=5;else if(S==2){var X=I(t,c,31)+257,xt=I(t,c+10,15)+4,Me=X+I(t,c+5,31)+1;
c+=14;for(var dt=new N(Me),_t=new N(19),M=0;M<xt;++M)_t[jo[M]]=I(t,c+M*3,7);c+=xt*3;for(var $e=de(_t),
Ir=(1<<$e)-1,Ur=mt(_t,$e,1),M=0;M<Me;){var Ie=Ur[I(t,c,Ir)];c+=Ie&15;var T=Ie>>4;if(T<16)dt[M++]=T;else{
var et=0,St=0;for(T==16?(St=3+I(t,c,3),c+=2,et=dt[M-1]):T==17?(St=3+I(t,c,7),c+=3):T==18&&(St=11+I(t,
c,127),c+=7);St--;)dt[M++]=et}}var Ue=dt.subarray(0,X),K=dt.subarray(X);x=de(Ue),A=de(K),y=mt(Ue,x,1),
g=mt(K,A,1)}else P(1);else{var T=Jo(c)+4,_=t[T-4]|t[T-3]<<8,G=T+_;if(G>o){l&&P(0);break}a&&u(p+_),n.
set(t.subarray(T,G),p),e.b=p+=_,e.p=c=G*8,e.f=f;continue}if(c>L){l&&P(0);break}}a&&u(p+131072);for(var Dr=(1<<
x)-1,Hr=(1<<A)-1,Gt=c;;Gt=c){var et=y[he(t,c)&Dr],nt=et>>4;if(c+=et&15,c>L){l&&P(0);break}if(et||P(2),
nt<256)n[p++]=nt;else if(nt==256){Gt=c,y=null;break}else{var De=nt-254;if(nt>264){var M=nt-257,ht=In[M];
De=I(t,c,(1<<ht)-1)+zn[M],c+=ht}var Xt=g[he(t,c)&Hr],qt=Xt>>4;Xt||P(3),c+=Xt&15;var K=Vo[qt];if(qt>3){
var ht=Un[qt];K+=he(t,c)&(1<<ht)-1,c+=ht}if(c>L){l&&P(0);break}a&&u(p+131072);var He=p+De;if(p<K){var ze=s-
K,zr=Math.min(K,He);for(ze+p<0&&P(3);p<zr;++p)n[p]=r[ze+p]}for(;p<He;++p)n[p]=n[p-K]}}e.l=y,e.p=Gt,e.
b=p,e.f=f,y&&(f=1,e.m=x,e.d=g,e.n=A)}while(!f);return p!=n.length&&i?$t(n,0,p):n.subarray(0,p)};var Go=new N(0);var Xo=function(t,e){return((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)&&P(6,"invalid zlib data"),(t[1]>>
5&1)==+!e&&P(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary"),(t[1]>>3&4)+2};var pe=(function(){function t(e,n){typeof e=="function"&&(n=e,e={}),this.ondata=n;var r=e&&e.dictionary&&
e.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0},this.o=new N(32768),this.p=new N(0),r&&this.
o.set(r)}return t.prototype.e=function(e){if(this.ondata||P(5),this.d&&P(4),!this.p.length)this.p=e;else if(e.
length){var n=new N(this.p.length+e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},t.prototype.
c=function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,r=_o(this.p,this.s,this.o);this.ondata($t(r,n,
this.s.b),this.d),this.o=$t(r,this.s.b-32768),this.s.b=this.o.length,this.p=$t(this.p,this.s.p/8|0),
this.s.p&=7},t.prototype.push=function(e,n){this.e(e),this.c(n)},t})();var jn=(function(){function t(e,n){pe.call(this,e,n),this.v=e&&e.dictionary?2:1}return t.prototype.push=
function(e,n){if(pe.prototype.e.call(this,e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(
Xo(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&P(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),pe.prototype.c.call(this,n)},t})();var qo=typeof TextDecoder<"u"&&new TextDecoder,Qo=0;try{qo.decode(Go,{stream:!0}),Qo=1}catch{}var ts="/EmbeddedFile",Wn=/\bstream\r?\n/g,es="endstream",ns=2e3,me=1024,rs=/\/FlateDecode\b/,os=[37,
80,68,70,45],Vn=t=>os.every((e,n)=>t[n]===e),ss=(t,e)=>{let n=[],r=0,o=new jn(a=>{if(r+=a.length,r>e)
throw new RangeError("longer than a letter");n.push(a)});try{for(let a=0;a<t.length;a+=me)o.push(t.subarray(
a,a+me),a+me>=t.length)}catch{return null}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.
length;return s},Kn=(t,e)=>{let n=new TextDecoder("latin1").decode(t),r=n.indexOf(ts);if(r<0)return null;
Wn.lastIndex=r;let o=Wn.exec(n);if(o===null||o.index-r>ns)return null;let s=o.index+o[0].length,i=n.
indexOf(es,s);if(i<0)return null;let a=t.subarray(s,i),l=n.slice(n.lastIndexOf("obj",r),o.index);return rs.
test(l)?ss(a,e):a.length>e?null:a};var is=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,It=t=>t.replace(/[\t\r\n]+/g,
" ").replace(is,"�");var as={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Ut=class{#e;constructor(e){this.#e=
e}toString(){return this.#e}},ls=t=>t.split(`
`).map(It).join(`
`).replace(/[&<>"']/g,e=>as[e]??e),Zn=t=>t instanceof Ut?`${t}`:Array.isArray(t)?t.map(Zn).join(""):
t==null||typeof t=="boolean"?"":ls(String(t)),h=(t,...e)=>new Ut(String.raw({raw:t},...e.map(Zn)));var Ht=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],cs=Ht.map((t,e)=>new Date(
Date.UTC(2026,e,1))),vt=t=>{let e=`${t}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(e,
{...r,timeZone:"UTC"});return cs.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
t))}},Dt={day:(t,e,n)=>`${t} ${e} ${n}`,month:(t,e)=>`${t} ${e}`,year:t=>t},ge={en:Dt,zh:{day:(t,e,n)=>`${n}\
年${e}月${t}日`,month:(t,e)=>`${e}年${t}月`,year:t=>`${t}年`},ru:Dt,kk:{day:(t,e,n)=>`${n} жыл\
ғы ${t} ${e}`,month:(t,e)=>`${e} жылғы ${t}`,year:t=>`${t} жыл`},ar:Dt,es:{day:(t,e,n)=>`${t}\
 de ${e} de ${n}`,month:(t,e)=>`${t} de ${e}`,year:t=>t},fr:{...Dt,day:(t,e,n)=>`${t===1?"1er":t} ${e}\
 ${n}`}},Jn=Ht.map((t,e)=>String(e+1)),Yn={en:{inDate:Ht,alone:Ht},zh:{inDate:Jn,alone:Jn},ru:vt("ru"),
kk:vt("kk"),ar:vt("ar"),es:vt("es"),fr:vt("fr")},us=(t,e)=>{let n=Tt(t),[r,o,s]=[n>>9,n>>5&15,n&31];
return ge[e].day(s,Yn[e].inDate[o-1]??"",r)},fs=(t,e)=>{let n=Tt(t),[r,o]=[n>>9,n>>5&15];return ge[e].
month(Yn[e].alone[o-1]??"",r)},ds=7,hs=4,zt=(t,e)=>{let n=t.length===ds?z(`${t}-01`):null;if(n!==null)
return fs(n,e);if(t.length===hs&&z(`${t}-01-01`)!==null)return ge[e].year(t);let r=z(t);return r===null?
It(t):us(r,e)};var Ft=({language:t,speaks:e=t},n)=>{let[r="",o=""]=_e(n).split(" ");return`${zt(r,e)} ${o}`};var ps={tick:h`<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>`,cross:h`<rect x="1" y="1" width="14" height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>`,
question:h`<path d="M8 1 15 8 8 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>`,half:h`<circle cx="8" cy="8" r="6" class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>`,
ring:h`<circle cx="8" cy="8" r="6" class="so" stroke-dasharray="3 2.3"/>`,bars1:h`<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11.5 2.5h3v11h-3Z" class="st"/>`,
bars2:h`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.5 2.5h3v11h-3Z" class="st"/>`,
bars3:h`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>`,mark:h`<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>`},
Ya=h`<svg class="symbols" aria-hidden="true">${Object.entries(ps).map(([t,e])=>h`<symbol id="s-${t}" viewBox="0 0 16 16">${e}</symbol>`)}</svg>`,
ve=({shape:t,tone:e})=>h`<svg class="s ${e}" aria-hidden="true"><use href="#s-${t}"/></svg>`;var D=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n);var ys=t=>t?.every(Number.isFinite)===!0&&Math.abs(t[0])<=180&&Math.abs(t[1])<=90,_n=({position:t})=>ys(
t);var Gn=({credentialSubject:{warranty:t,parts:e,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:p,kilometres:y})=>o.guarantee(s.months(p),y===null?null:s.kilometres(y)),u=p=>i(p?o.yes:o.
no),{highVoltageBattery:f}=t,{leadTimeDays:c}=e;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(t))],[a.begins,i(o.starts[t.startsOn])],[a.battery,i(f===void 0?o.notStated:l(f))],[
a.parts,i(o.partsYears(s.years(e.years)))],[a.partsTime,i(c===null?o.notStated:o.partsDays(s.days(c)))],
[a.software,u(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,u(n.remoteLock)],[a.recalls,u(r)]]}},Xn=({issuer:t,validFrom:e,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
t.announcement===void 0?i(o):a(t.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(e))]]}),qn=(t,e,n,r,{own:o,told:s})=>{let{outlets:i}=e,a={yes:e.
yes,no:e.no,"not-stated":e.notStated},l=t.flatMap((c,p)=>_n(c)?[]:[String(p+1)]),u=r?.folded??[],f=new Set(
t.map(({country:c})=>c));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:t.map(({name:c,address:p,country:y,phone:g,services:x,servesCarsItDidNotImport:A},L)=>({number:String(
L+1),name:s(c),address:s(f.size>1?`${p}, ${n.country(y)}`:p),phone:g===void 0?o(e.notStated):{...s(g),
dir:"ltr"},services:o(x.length===0?e.notStated:n.list(x.map(S=>i.servicesOf[S]))),serves:o(a[A])})),
none:i.none,map:i.map(r?.marks.length??0,t.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...u.length===0?[]:[i.folded(n.list(u))]]}};var ms={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},gs={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr"},vs={zh:"、",ar:"، "},Qn=(t,e)=>{try{return t.of(e)??e}catch{return e}},
Bt=t=>{let e=`${gs[t]}-u-nu-latn-ca-gregory`,n=(i,a)=>{let l=new Intl.NumberFormat(e,{style:"unit",unit:i,
unitDisplay:a});return u=>l.format(u)},r=new Intl.DateTimeFormat(e,{dateStyle:"long",timeZone:"Asia/\
Shanghai"}),o=new Intl.DisplayNames(e,{type:"region"}),s=new Intl.DisplayNames(e,{type:"language"});
return{months:n("month","long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilometer",
"short"),day:i=>Number.isNaN(Date.parse(i))?i:r.format(Date.parse(i)),country:i=>(t==="zh"?ms[i]:void 0)??
Qn(o,i),language:i=>Qn(s,i),list:i=>i.join(vs[t]??", ")}};var jt=8,ws=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],bs=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),er=128,we=new Uint8Array(128).fill(er);for(let t=0;t<=9;t+=1)we[48+t]=t;ws.forEach(
(t,e)=>{t>=0&&(we[65+e]=t)});var xs=t=>{if(t.length!==17)return-1;let e=0,n=0;for(let r=0;r<17;r+=1){let o=t.charCodeAt(r),s=we[o&
127];n|=s&er|o>>7,e+=s*bs[r]}return n===0?e%11:-1};var nr=t=>Ss(t)==="valid",Ss=t=>{let e=xs(t);return e<0?"malformed":t.charCodeAt(jt)===(e===10?88:48+
e)?"valid":"wrongCheckDigit"};var rr=t=>{let e=j(t);if(e===null)return{groups:t===""?[]:[t],checkDigitWrong:!1};let n=[0,3,jt+1,jt+
2,e.length];return{groups:n.slice(1).map((o,s)=>e.slice(n[s],o)),checkDigitWrong:!nr(e)}};var As=({language:t})=>{let e=(n,r=!1)=>({text:n,lang:t,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>e(n),told:n=>({...e(n),lang:"zh"}),fixed:n=>e(n,!0),hasLost:()=>!1}},Ls=({text:t,fixed:e,lang:n},r)=>e?
h`<code dir="ltr">${t}</code>`:n===r?h`${t}`:h`<bdi>${t}</bdi>`,be=t=>h`<span class="vin" dir="ltr">${(j(
t)===null?[t]:rr(t).groups).map(e=>h`<span>${e}</span>`)}</span>`,or=({rows:t},{language:e})=>h`<dl class="facts">${t.
map(([n,r])=>h`<div><dt>${n}</dt><dd>${Ls(r,e)}</dd></div>`)}</dl>`,sr=(t,e)=>{let{language:n,paper:r,
page:o}=e,s=Bt(n),i=As(e),{credentialSubject:a,issuer:l}=t,[{vin:u,model:f}]=a.vehicles,c=Gn(t,r,s,i),
p=Xn(t,r,s,i),y=qn(a.outlets,r,s,null,i),[,,g="",x="",A=""]=y.head,L=(S,T)=>h`<small>${D(o.pair,{name:S,
value:T})}</small>`;return h`<dl class="facts">
      <div><dt>${r.vin}</dt><dd>${be(u)}</dd></div>
      <div><dt>${r.model}</dt><dd><bdi>${f}</bdi></dd></div>
      <div><dt>${r.about.issuer}</dt><dd><bdi>${l.name}</bdi></dd></div></dl>
    <h3>${c.heading}</h3>${or(c,e)}
    <h3>${y.heading}</h3>${y.rows.length===0?h`<p>${o.noOutlets}</p>`:h`<ol class="named-outlets">${y.
rows.map(S=>h`<li><b><bdi>${S.name.text}</bdi></b><br><bdi>${S.address.text}</bdi>
              <small>${D(o.pair,{name:g,value:""})}<bdi dir="ltr">${S.phone.text}</bdi></small>
              ${L(x,S.services.text)}
              ${L(A,S.serves.text)}</li>`)}</ol>`}
    <h3>${o.about}</h3>${or(p,e)}
    <h3>${r.notSaid.heading}</h3><ul class="plain">${r.notSaid.lines.map(S=>h`<li>${S}</li>`)}</ul>`};var Ae={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},Ts=["valid","valid-when-last-checked"],ks=["could-not-be-checked","valid-when\
-last-checked"],ir=t=>ks.includes(t)?"not-checked":t==="valid"?"valid":"invalid",Le=(t,{language:e})=>`${Ft(
{language:e},t)} UTC+8`,Te=({answer:t,asOf:e},n)=>D(n.page.answers[t].title,{asOf:e===null?"":Le(e,n)}),
xe=(t,{state:e,reason:n},r,o)=>{let{page:s,checks:i}=o;return h`<li><h3>${ve(Ae[e])} ${D(s.pair,{name:t,
value:s.states[e]})}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},Es=({proof:t,issuer:e})=>{let r=("cryptosuite"in t?[t]:t).find(
({verificationMethod:o})=>o.startsWith(`${e.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},Se=(t,e,{page:n})=>e===null?h``:h`<p class="quiet">${D(n.pair,{name:t,value:e})}</p>`,
ar=(t,{trustList:e,notes:n=[]},r,o=h``)=>{let{page:s,checks:i,language:a}=r,{answer:l,asOf:u,integrity:f,
issuer:c,status:p,letter:y,noLetter:g}=t,{means:x}=s.answers[l],A=u===null?null:Le(u,r),L=y===null?null:
Es(y),S=L===null?null:Le(L,r),T=e===null?null:`${e.version}, ${zt(e.issuedAt.slice(0,10),a)}`,_=h`<ol class="three-checks">
    ${xe(i.checks.integrity,f,h``,r)}
    ${xe(i.checks.issuer,c,h`${Se(s.signedOn,S,r)}${Se(s.trustList,T,r)}`,r)}
    ${xe(i.checks.status,p,Se(s.statusAsOf,A,r),r)}</ol>`,G=g===null?h``:h`<p>${i.noLetter[g.what]}${g.
path===""?"":h` ${s.inDocument}: <code dir="ltr">${g.path}</code>`}</p>`;return h`<div class="letter-answer ${Ae[ir(
l)].tone}" data-answer="${l}">
      <h1 tabindex="-1">${ve(Ae[ir(l)])} ${Te(t,r)}</h1>
      <p class="lead">${D(x,{asOf:A??""})}</p>${G}
      ${n.map(X=>h`<p class="note">${X}</p>`)}</div>
    ${o}${y===null?"":h`<h2>${s.checksTitle}</h2>${_}`}
    ${y===null?"":h`<h2>${s.saysTitle}</h2><p class="quiet">${s.saysOnly}</p>${Ts.includes(l)?"":h`<p class="refused">${s.
doNotRely}</p>`}${sr(y,r)}`}`};var lr=(t,e="facts")=>h`<dl class="${e}">${t.flatMap(([n,r])=>r===null?[]:[h`<div><dt>${n}</dt><dd>${r}</dd></div>`])}</dl>`;var Os=16,Cs=/.{4}(?=.)/g,cr=({credentialSubject:t},e,{language:n,page:r,paper:o})=>{let s=Bt(n);return h`<section class="compare"><h2>${r.
paperTitle}</h2><p>${r.paperMust}</p>${lr([[o.vin,h`<b>${be(t.vehicles[0].vin)}</b>`],[o.about.number,
h`<b><code dir="ltr">${t.number}</code></b>`],[o.about.destinations,h`<b>${s.list(t.destinations.map(
s.country))}</b>`],[o.check.hash,h`<b><code dir="ltr">${e.slice(0,Os).replace(Cs,"$& ")}</code></b>`]])}</section>`};var Ns=4e6,ur=ot(w({"@context":{is:"exactly",value:[se]},id:C,type:{is:"exactly",value:["VerifiableC\
redential","BitstringStatusListCredential"]},issuer:C,validFrom:U,validUntil:U,credentialSubject:w({
id:C,type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation",
"suspension"]},encodedList:k("u[A-Za-z0-9_\\-]+",Ns),ttl:B(0,1e12)},["ttl"])},["validUntil"]));var Ps=41e5,Rs=3e5,ke=(t,e=null)=>({ok:!1,reason:t,no:e}),Ms=async(t,{trustList:e,crypto:n})=>{let r=st(
t),o="signer-unknown",s=!1;for(let i of at(t)){let a=yt(e,i.verificationMethod);if(a===null)continue;
let l=await it(r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o=
"signer-not-entitled";let u=E(i.created)??Number.NaN,f=bn(e,i.verificationMethod,u);s||=f?.holder.id===
t.issuer&&a.key.compromisedSince===null}return s?null:o},fr=async(t,e)=>{let n=J(t,ur,Ps);if(!n.ok)return ke(
"not-a-status-list",n.no);let{document:r}=n,o=await Ms(r,e);if(o!==null)return ke(o);let{encodedList:s,
statusPurpose:i,ttl:a=Rs}=r.credentialSubject,l=await Pn(s,e.compression);if(l===null)return ke("not\
-unpacked");let u=E(r.validFrom)??0,f=E(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:u,freshUntil:Math.min(u+a,f),bits:l}}};var Ee=["decision","licence","extract","figures"];var wt=t=>({is:"or-null",of:t}),dr={id:C,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:k("z[1-9A-HJ-NP-Za-km-z]+",120),from:ae,until:wt(ae),compromisedSince:wt(U)},hr=O(
w(dr),0,100),$s={is:"one-of",values:Ee},Is=w({id:C,name:v(200),province:wt(k("[0-9]{2}",2)),keys:O(w(
{...dr,purposes:O($s,1,Ee.length,!0)}),0,100)}),Us=w({id:C,maker:v(100),name:v(200),nameEn:v(200),announcement:wt(
v(60)),uscc:wt(k("[0-9A-HJ-NPQRTUWXY]{18}",18)),brands:O(v(100),0,200,!0),makerCodes:O(k("[A-HJ-NPR-\
Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?",6),0,200,!0),keys:hr}),pr=ot(w({format:{is:"exactly",value:"milepro\
of-trust-list/1"},version:B(1,1e9),issuedAt:U,register:w({id:C,name:v(200),nameEn:v(200),keys:hr}),manufacturers:O(
Us,0,5e3),authorities:O(Is,0,1e3)},["authorities"]));var Ds=16e6,Wt=(t,e=null)=>({ok:!1,reason:t,no:e}),Hs=(t,e)=>t.version<e.version||(E(t.issuedAt)??0)<
(E(e.issuedAt)??0),yr=async(t,{roots:e,known:n=null,crypto:r})=>{let o=J(t,pr,Ds);if(!o.ok)return Wt(
"not-a-trust-list",o.no);let s=o.document,i=st(s),a=!1;for(let l of at(s)){let u=e.find(({id:c})=>c===
l.verificationMethod);if(u===void 0)continue;let f=await it(i,l,u,r);if(f==="invalid")return Wt("cha\
nged-after-signing");a||=f==="valid"}return a?n!==null&&Hs(s,n)?Wt("older"):{ok:!0,trustList:s}:Wt("\
not-signed-by-a-root")};var bt=t=>new Uint8Array(t),vr=t=>({sha256:async e=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",bt(e))),verifyEd25519:async(e,n,r)=>{try{let o=await crypto.subtle.importKey("raw",bt(e),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,bt(r),bt(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:t}),mr=async(t,e)=>{let n=[],r=0,o=t.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>e)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},gr=(t,e)=>new Blob(
[bt(t)]).stream().pipeThrough(e),wr={gzip:async t=>{let e=new CompressionStream("gzip");return await mr(
gr(t,e),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(t,e)=>{try{return await mr(gr(t,new DecompressionStream(
"gzip")),e)}catch{return null}}};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var Tr=Object.freeze,ct=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
Jt=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,Vt=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
Ce=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,Ne=0x6666666666666666666666666666666666666666666666666666666666666658n,
Kt=ct-1n,zs=Tr({p:ct,n:Jt,h:8n,a:Kt,d:Vt,Gx:Ce,Gy:Ne}),Zt=32,br=t=>t instanceof Uint8Array||ArrayBuffer.
isView(t)&&t.constructor.name==="Uint8Array"&&t.BYTES_PER_ELEMENT===1,Y=(t,e,n="")=>{if(br(t)&&(e===
void 0||t.length===e))return t;let r=br(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:
`type=${typeof t}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},Fs=(t,e="",n)=>Uint8Array.from(Y(t,n,e)),kr=(t,e)=>t.toString(16).padStart(e,"0"),Er=t=>{let e="";
for(let n of Y(t))e+=kr(n,2);return e},Or=t=>{let e="hex invalid";if(typeof t!="string")throw new TypeError(
e);if(t.length%2||!/^[\da-f]*$/i.test(t))throw new RangeError(e);let n=new Uint8Array(t.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=t.charCodeAt(o),i=t.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},Pe=(...t)=>{let e=0;for(let o of t)e+=Y(o).length;let n=new Uint8Array(e),r=0;for(let o of t)
n.set(o,r),r+=o.length;return n};var Q=(t,e,n,r="bad number: out of range")=>{if(typeof t!="bigint")throw new TypeError(r);if(e<=t&&t<
n)return t;throw new RangeError(r)},b=(t,e=ct)=>(t%=e)>=0n?t:e+t,xr=(1n<<255n)-1n,d=t=>{if(t<0n)throw new RangeError(
"negative coordinate");let e=(t>>255n)*19n+(t&xr);return e=(e>>255n)*19n+(e&xr),e%ct},Bs=t=>b(t,Jt),
js=(t,e)=>{if(t===0n)throw new Error("invert: expected non-zero number");if(e<=1n)throw new Error("i\
nvert: expected modulus > 1, got "+e);let n=b(t,e),r=e,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,u=o-
s*a;r=n,n=l,o=s,s=u}if(r!==1n)throw new Error("invert: does not exist");return b(o,e)},Ws=t=>{let e=qs[t];
if(typeof e!="function")throw new Error("hashes."+t+" not set");return e};var Vs=async(t,...e)=>Y(await Ws(t)(Pe(...e)),64,"digest");var Oe=t=>{if(t instanceof V)return t;throw new TypeError("Point expected")},Cr=2n**256n,V=class t{static BASE;static ZERO;X;Y;Z;T;constructor(e,n,r,o){
let s=Cr;this.X=Q(e,0n,s),this.Y=Q(n,0n,s),this.Z=Q(r,1n,s),this.T=Q(o,0n,s),Tr(this)}static CURVE(){
return zs}static fromAffine(e){return new t(e.x,e.y,1n,d(e.x*e.y))}static fromBytes(e,n=!1){let r=Fs(
e,"point",Zt),o=r[31];r[31]=o&-129;let s=Re(r);n||Q(s,0n,ct);let i=d(s*s),a=b(i-1n),l=d(Vt*i+1n),{isValid:u,
value:f}=Js(a,l);if(!u)throw new Error("bad point: y not sqrt");let c=!!(o&128);if(!n&&f===0n&&c)throw new Error(
"bad point: x==0, isLastByteOdd");return c!==!!(f&1n)&&(f=b(-f)),new t(f,s,1n,d(f*s))}static fromHex(e,n){
return t.fromBytes(Or(e),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let e=Kt,n=Vt,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=d(o*o),u=d(
s*s),f=d(i*i),c=d(f*f),p=d(l*e),y=d(f*(p+u)),g=b(c+d(n*d(l*u)));if(y!==g)throw new Error("bad point:\
 equation left != right (1)");let x=d(o*s),A=d(i*a);if(x!==A)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(e){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=Oe(e);return d(n*a)===d(
s*o)&&d(r*a)===d(i*o)}is0(){return this.equals(tt)}negate(){return new t(b(-this.X),this.Y,this.Z,b(
-this.T))}double(){let{X:e,Y:n,Z:r}=this,o=Kt,s=d(e*e),i=d(n*n),a=d(2n*r*r),l=d(o*s),u=b(e+n),f=b(d(
u*u)-s-i),c=b(l+i),p=b(c-a),y=b(l-i),g=d(f*p),x=d(c*y),A=d(f*y),L=d(p*c);return new t(g,x,L,A)}add(e){
let{X:n,Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:u}=Oe(e),f=Kt,c=Vt,p=d(n*i),y=d(r*a),g=d(d(s*c)*u),x=d(o*l),
A=b(d(b(n+r)*b(i+a))-p-y),L=b(x-g),S=b(x+g),T=b(y-d(f*p)),_=d(A*L),G=d(S*T),X=d(A*T),xt=d(L*S);return new t(
_,G,xt,X)}subtract(e){return this.add(Oe(e).negate())}multiply(e,n=!0){if(!n&&e===0n||(Q(e,1n,Jt),!n&&
this.is0()))return tt;if(e===1n)return this;if(this.equals(ut))return ti(e).p;let r=tt,o=ut,s=this;for(let i=0;n?
i<256:e>0n;i++)e&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),e>>=1n;return r}multiplyUnsafe(e){return this.
multiply(e,!1)}toAffine(){let{X:e,Y:n,Z:r}=this;if(this.equals(tt))return{x:0n,y:1n};let o=js(r,ct);
if(d(r*o)!==1n)throw new Error("invalid inverse");return{x:d(e*o),y:d(n*o)}}toBytes(){let{x:e,y:n}=this.
toAffine(),r=Ks(n);return r[31]|=e&1n?128:0,r}toHex(){return Er(this.toBytes())}clearCofactor(){return this.
multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.multiply(
Jt/2n,!1).double().add(this).is0()}},ut=new V(Ce,Ne,1n,b(Ce*Ne)),tt=new V(0n,1n,1n,0n);V.BASE=ut;V.ZERO=
tt;var Ks=t=>Or(kr(Q(t,0n,Cr),64)).reverse(),Re=t=>BigInt("0x"+Er(Uint8Array.from(Y(t)).reverse())),
H=(t,e)=>{let n=t;for(;e-- >0;)n=d(n*n);return n},Zs=t=>{let e=d(t*t),n=d(e*t),r=d(H(n,2)*n),o=d(H(r,
1)*t),s=d(H(o,5)*o),i=d(H(s,10)*s),a=d(H(i,20)*i),l=d(H(a,40)*a),u=d(H(l,80)*l),f=d(H(u,80)*l),c=d(H(
f,10)*s);return d(H(c,2)*t)},Sr=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,
Js=(t,e)=>{let n=d(e*d(e*e)),r=d(d(n*n)*e),o=Zs(d(t*r)),s=d(t*d(n*o)),i=d(e*d(s*s)),a=s,l=d(s*Sr),u=i===
t,f=i===b(-t),c=i===b(-t*Sr);return u&&(s=a),(f||c)&&(s=l),(b(s)&1n)===1n&&(s=b(-s)),{isValid:u||f,value:s}},
Ys=t=>Bs(Re(t));var _s=async t=>t[1](await Vs("sha512Async",t[0]));var Gs=t=>{if(t===null||typeof t!="object")throw new TypeError("expected valid options object");return t.
zip215??!0},Xs=(t,e,n,r)=>{t=Y(t,64,"signature"),e=Y(e,void 0,"message"),n=Y(n,Zt,"publicKey");let o=Gs(
r),s=t.subarray(0,Zt),i=Re(t.subarray(Zt,64)),a,l,u,f=Uint8Array.of(),c=!1;try{a=V.fromBytes(n,o),l=
V.fromBytes(s,o),u=ut.multiply(i,!1),f=Pe(s,n,e),c=!0}catch{}return[f,y=>{if(!c||!o&&a.isSmallOrder())
return!1;let g=Ys(y);return l.add(a.multiply(g,!1)).subtract(u).clearCofactor().is0()}]},Nr=async(t,e,n,r={})=>_s(
Xs(t,e,n,r));var qs={sha512Async:async t=>{let e=globalThis?.crypto?.subtle;if(!e)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await e.digest("SHA-512",Pe(t)))},sha512:void 0};var Qs=()=>{let t=[],e=ut,n;for(let r=0;r<33;r++){n=e,t.push(n);for(let o=1;o<128;o++)n=n.add(e),t.push(
n);e=n.double()}return t},Ar,Lr=(t,e)=>{let n=e.negate();return t?n:e},ti=t=>{let e=Ar||(Ar=Qs()),n=tt,
r=ut;for(let o=0;o<33;o++){let s=Number(t&255n);t>>=8n,s>128&&(s-=256,t+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,u=s<0;s===0?r=r.add(Lr(l,e[i])):n=n.add(Lr(u,e[a]))}if(t!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var Pr=vr(null),ft={...Pr,verifyEd25519:async(t,e,n)=>{try{return await Pr.verifyEd25519(t,e,n)}catch{
return Nr(n,e,t,{zip215:!1}).catch(()=>!1)}}};var ei="letters-lists",Rr="/trust-list",ni=1e4,ri=/\/([A-Z2-7]{10}-[RS])$/,oi=async()=>{try{return await caches.
open(ei)}catch{return null}},si=async t=>{try{let e=await fetch(t,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(ni)});return e.ok?await e.text():null}catch{return null}},Yt=class{#e;#t=oi();#n=!1;constructor(e){
this.#e=e}get offline(){return this.#n}async#o(e){let n=await(await this.#t)?.match(e,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(e,n){await(await this.#t)?.put(e,new Response(n)).catch(()=>{})}async#r(e){
let[n,r]=[await si(e),await this.#o(e)];return this.#n=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let e=await this.#r(Rr),n=e.find(({fetched:l})=>!l),
r=(l,u)=>yr(l,{roots:[this.#e],known:u,crypto:ft}),o=n===void 0?null:await r(n.text,null),s=o?.ok===
!0?o.trustList:null,i=e.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(Rr,i.text),a.trustList):s}async statusList(e,n){let r=ri.exec(e)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await fr(
i,{trustList:n,crypto:ft,compression:wr});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(e){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of e){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var Mr="letters-clock",ii=t=>{try{return t!==null&&localStorage.setItem(Mr,String(t-Date.now())),Number(
localStorage.getItem(Mr)??0)||0}catch{return t===null?0:t-Date.now()}},ai=t=>[...t].map(e=>e.toString(
16).padStart(2,"0")).join(""),$r=class{#e;#t;#n;#o;constructor(e,n){this.#e=e,this.#t=n,this.#n=new Yt(
e.root),this.#o=ii(e.now)}async#s(e,n){let r=J(e,Ot,Mt);if(!r.ok)return[];let o=[];for(let{statusListCredential:s}of r.
document.credentialStatus){let i=await this.#n.statusList(s,n);i!==null&&o.push(i)}return o}async check(e,n,r){
let o=this.#t,s=typeof e!="string"&&Vn(e),i=s?Kn(e,Mt):e;if(i===null)return null;let a=await this.#n.
trustList(),l=a===null?[]:await this.#s(i,a),u=await $n(i,{trustList:a,statusLists:l,wanted:n,crypto:ft,
now:Date.now()+this.#o}),{letter:f}=u,{page:c}=o,y=(f===null?[]:[f.proof].flat()).some(({cryptosuite:L})=>L.
startsWith("sm2")),g=[...s?[c.inPaper]:[],...this.#n.offline?[c.offlineNow]:[],...y?[c.sm2Here]:[]],
x=h``;if(f!==null&&(s||r!==null)){let L=typeof i=="string"?new TextEncoder().encode(i):i,S=ai(await ft.
sha256(L)),T=h`<p><a href="/L/${r}">${c.keepTitle}: /L/${r}</a></p>`;x=h`${cr(f,S,o)}${r===null?"":T}`}
let A=ar(u,{trustList:a,notes:g},o,x);return{title:Te(u,o),html:String(await A)}}async keep(){let{page:e,
language:n}=this.#t,r=await this.#n.keepAll(this.#e.lists);if(r===null)return e.offlineNone;let{trustList:o,
lists:s}=r,i=Math.min(...s.map(({asOf:l})=>l)),a=l=>`${Ft({language:n},l)} UTC+8`;return D(e.offlineKept,
{version:String(o.version),trust:a(o.issuedAt),lists:s.length===0?"–":a(new Date(i).toISOString())})}};export{$r as Verifier};

// Made by `npm run generate` from src/service/verifier/.
var Br=new TextEncoder,We=t=>Br.encode(t),Ve=t=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(t)}catch{return null}};var Fr=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),At=(t,e,n)=>{let r=e<=2?t-1:t,o=Math.floor(
r/400),s=r-o*400,a=((153*(e>2?e-3:e+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
jr=(t,e)=>e===2&&t%4===0&&(t%100!==0||t%400===0)?29:Fr[e]??0,Lt=(t,e,n)=>!Number.isInteger(t)||t<0||
t>9999||!Number.isInteger(e)||e<1||e>12||!Number.isInteger(n)||n<1||n>jr(t,e)?null:At(t,e,n),kt=t=>{
let e=t+719468,n=Math.floor(e/146097),r=e-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var Wr=48,Ze=45,te=(t,e,n)=>{let r=0;for(let o=e;o<e+n;o+=1){let s=t.charCodeAt(o)-Wr;if(s<0||s>9)return-1;
r=r*10+s}return r},H=t=>t.length!==10||t.charCodeAt(4)!==Ze||t.charCodeAt(7)!==Ze?null:Lt(te(t,0,4),
te(t,5,2),te(t,8,2));var Vr=At(1990,1,1),di=new Array(At(2060,1,1)-Vr);var Zr=/^[ !#-[\]-~]*$/,Je=t=>Zr.test(t)?`"${t}"`:JSON.stringify(t),Jr=t=>{if(t.length>20)return t.sort();
for(let e=1;e<t.length;e+=1){let n=t[e]??"",r=e;for(;r>0&&(t[r-1]??"")>n;r-=1)t[r]=t[r-1]??"";t[r]=n}
return t},$=t=>{if(typeof t=="number"&&!Number.isFinite(t))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof t=="string")return Je(t);if(t===null||typeof t!="object")return JSON.
stringify(t);let e="";if(Array.isArray(t)){for(let r of t)e+=e===""?$(r):`,${$(r)}`;return`[${e}]`}let n=t;
for(let r of Jr(Object.keys(n))){let o=n[r];o!==void 0&&(e!==""&&(e+=","),e+=`${Je(r)}:${$(o)}`)}return`\
{${e}}`};var Kr=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,Ke=864e5,
ee=6e4,Yr=480*ee,T=t=>{let e=Kr.exec(t);if(e===null)return null;let[n,r,o,s,i,a]=e.slice(1,7).map(Number),
l=Lt(n??-1,r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let u=Number((e[7]??"").padEnd(3,"0").
slice(0,3)),[f,c]=[Number(e[9]??0),Number(e[10]??0)];if(f>23||c>59)return null;let h=(f*60+c)*ee*(e[8]===
"-"?-1:1);return l*Ke+(s*60+i)*ee+a*1e3+u-h},Ye=t=>Math.floor((t+Yr)/Ke),ne=t=>new Date(t).toISOString().
replace(/\.\d+Z$/,"Z");var _e=new WeakMap,_r=(t,e,n)=>{let r=_e.get(t);return r===void 0&&(r=new RegExp(e,"u"),_e.set(t,r)),
r.test(n)},Gr=(t,e)=>{let{least:n,most:r,pattern:o,format:s}=t;return e.length<n||e.length>r||o!==void 0&&
!_r(t,o,e)?!1:s==="date"?H(e)!==null:s!=="date-time"||T(e)!==null},K=t=>({path:"",what:t}),Tt=(t,e)=>({
path:`/${t.replaceAll("~","~0").replaceAll("/","~1")}${e.path}`,what:e.what}),Ge=new WeakMap,Xr=t=>{
let e=Ge.get(t);return e===void 0&&(e=Object.entries(t.members),Ge.set(t,e)),e},qr=(t,e)=>{if(e===null||
typeof e!="object"||Array.isArray(e))return K("wrong-type");let n=e;for(let r of Object.keys(n))if(!Object.
hasOwn(t.members,r))return Tt(r,K("unknown-member"));for(let[r,o]of Xr(t))if(Object.hasOwn(n,r)){let s=ot(
o,n[r]??null);if(s!==null)return Tt(r,s)}else if(!t.optional.includes(r))return Tt(r,K("missing-memb\
er"));return null},Xe=(t,e)=>{for(let n=0;n<t.length;n+=1){let r=ot(e(n),t[n]??null);if(r!==null)return Tt(
String(n),r)}return null},qe=(t,e)=>{if(!Array.isArray(e))return K("wrong-type");let n=e;if(t.is==="\
row")return n.length!==t.of.length?K("wrong-value"):Xe(n,o=>t.of[o]);if(n.length<t.least||n.length>t.
most)return K("wrong-value");let r=Xe(n,()=>t.of);return r!==null||!t.once?r:new Set(n).size===n.length?
null:K("wrong-value")},mt=(t,e)=>t&&e?null:K(t?"wrong-value":"wrong-type"),Qr=(t,e)=>t===e||typeof t==
"object"&&typeof e=="object"&&$(t)===$(e),ot=(t,e)=>{switch(t.is){case"text":return mt(typeof e=="st\
ring",typeof e=="string"&&Gr(t,e));case"number":{let n=typeof e=="number"?e:Number.NaN,r=n>=t.least&&
n<=t.most;return mt(typeof e=="number",r&&(!t.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"\
boolean":return mt(typeof e=="boolean",!0);case"exactly":return mt(typeof e==typeof t.value,Qr(e,t.value));case"\
one-of":return mt(typeof e=="string",typeof e=="string"&&t.values.includes(e));case"list":case"row":
return qe(t,e);case"or-null":return e===null?null:ot(t.of,e);case"one-or-more":{if(!Array.isArray(e))
return ot(t.of,e);let n={is:"list",of:t.of,least:1,most:t.most,once:!1};return qe(n,e)}case"object":
return qr(t,e);default:return t}};var B=class extends Error{fault;at;constructor(e,n){super(e),this.fault=e,this.at=n}},to=/[ \t\n\r]*/y,
eo=/[^"\\\u0000-\u001f]*/y,no=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,ro=/[\da-fA-F]{4}/y,Qe={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},oe=(t,e,n)=>{e!=="__proto__"?t[e]=n:Object.defineProperty(t,e,{value:n,enumerable:!0,
configurable:!0,writable:!0})},re=class{#n;#t=0;constructor(e){this.#n=e}whole(){let e=this.#i(0);return this.#s(),
this.#t<this.#n.length&&this.#e("not-json"),e}#e(e){throw new B(e,this.#t)}#o(e){e.lastIndex=this.#t;
let n=e.exec(this.#n)?.[0]??"";return this.#t+=n.length,n}#s(){this.#n.charCodeAt(this.#t)<=32&&this.#o(
to)}#r(e){return this.#s(),this.#n[this.#t]!==e?!1:(this.#t+=1,!0)}#i(e){switch(e>32&&this.#e("too-d\
eep"),this.#s(),this.#n[this.#t]){case"{":return this.#d(e);case"[":return this.#f(e);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(e,n){return this.#n.startsWith(e,this.#t)||this.#e("not-json"),this.#t+=e.length,
n}#c(){let e=this.#t,n=this.#o(no);n===""&&this.#e("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new B("number-too-large",e);return r}#l(){let e=this.#t;this.#t+=1;let n="";for(;;){n+=this.#o(
eo);let r=this.#n[this.#t];if(this.#t+=1,r==='"')break;if(r!=="\\")throw new B("not-json",this.#t-1);
n+=this.#u()}if(!n.isWellFormed())throw new B("lone-surrogate",e);return n}#u(){let e=this.#n[this.#t]??
"";if(this.#t+=1,e==="u"){let n=this.#o(ro);return n===""&&this.#e("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(Qe,e))throw new B("not-json",this.#t-1);return Qe[e]??""}#f(e){let n=[];
if(this.#t+=1,this.#r("]"))return n;do n.push(this.#i(e+1));while(this.#r(","));return this.#r("]")||
this.#e("not-json"),n}#d(e){let n={};if(this.#t+=1,this.#r("}"))return n;do{this.#s();let r=this.#t;
this.#n[r]!=='"'&&this.#e("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new B("member-twic\
e",r);this.#r(":")||this.#e("not-json"),oe(n,o,this.#i(e+1))}while(this.#r(","));return this.#r("}")||
this.#e("not-json"),n}},tn=(t,e)=>{if(t.length>e)return{ok:!1,fault:"too-long",at:e};try{return{ok:!0,
value:new re(t).whole()}}catch(n){if(n instanceof B)return{ok:!1,fault:n.fault,at:n.at};throw n}};var so=2e5,Q=class extends Error{},se=(t,e,n)=>{if(n.left-=1,e>32||n.left<0)throw new Q;if(t===null||
typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t)||typeof t=="string"&&t.isWellFormed())return t;
if(typeof t!="object")throw new Q;if(Array.isArray(t)){if(t.length>n.left)throw new Q;return Array.from(
t,s=>se(s,e+1,n))}let r=Object.getPrototypeOf(t);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new Q;
let o={};for(let[s,i]of Object.entries(t)){if(!s.isWellFormed())throw new Q;i!==void 0&&oe(o,s,se(i,
e+1,n))}return o},en=t=>{try{return{value:se(t,0,{left:so})}}catch{return null}};var nn=(t,e="")=>({ok:!1,no:{what:t,path:e}}),io=(t,e)=>{if(typeof t!="string"&&!(t instanceof Uint8Array))
return en(t)??{what:"not-json",path:""};if(t.length>e)return{what:"too-long",path:""};let n=typeof t==
"string"?t:Ve(t);if(n===null)return{what:"not-text",path:""};let r=tn(n,e);return r.ok?r:{what:r.fault,
path:""}},Y=(t,e,n)=>{let r=io(t,n);if(!("value"in r))return nn(r.what,r.path);let o=ot(e,r.value);return o===
null?{ok:!0,document:r.value}:nn(o.what,o.path)};var ie="https://www.w3.org/ns/credentials/v2",ao="https://mileproof.example/ns/v1",rn=[ie,ao];var ae=["sales","service","parts","warranty","highVoltage"];var v=(t,e=1)=>({is:"text",least:e,most:t}),E=(t,e)=>({...v(e),pattern:`^(?:${t})$`}),F=(t,e)=>({is:"\
number",whole:!0,least:t,most:e}),M=(t,e,n,r=!1)=>({is:"list",of:t,least:e,most:n,once:r}),S=(t,e=[])=>({
is:"object",members:t,optional:e}),U={...v(40),format:"date-time"},le={...v(10),format:"date"},Et={is:"\
boolean"};var C=E('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),lo=S({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:E("[a-z0-9\\-]+",60),created:U,verificationMethod:C,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":M(v(200),1,10),proofValue:E("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
co=8,st=t=>({...t,members:{...t.members,proof:{is:"one-or-more",of:lo,most:co}}});var an=E("[A-Z]{2}",2),uo=E("[A-HJ-NPR-Z0-9]{17}",17),on=t=>S({id:C,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:t},statusListIndex:E("0|[1-9][0-9]{0,8}",9),statusListCredential:C}),
sn={months:F(0,600),kilometres:{is:"or-null",of:F(0,1e7)}},fo=S({number:v(100),name:v(200),address:v(
500),country:an,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,
least:-90,most:90}]},phone:v(60),services:M({is:"one-of",values:ae},0,ae.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),ho=2e3,po=S({number:v(60),application:v(
60),exporter:S({uscc:E("[0-9A-HJ-NPQRTUWXY]{18}",18),name:v(200)}),destinations:M(an,1,50,!0),vehicles:{
is:"row",of:[S({vin:uo,model:v(200)})]},warranty:S({...sn,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:S(sn)},["highVoltageBatt\
ery"]),parts:S({leadTimeDays:{is:"or-null",of:F(0,3650)},years:F(0,50)}),software:S({updates:Et,languages:M(
E("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:Et}),recalls:Et,outlets:M(fo,0,ho)}),
mo=S({"@context":{is:"exactly",value:rn},id:C,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:S({id:C,name:v(200),announcement:v(60)},["announcement"]),validFrom:U,credentialStatus:{
is:"row",of:[on("revocation"),on("suspension")]},credentialSubject:po}),Ot=st(mo);var yo="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",ln=new Uint8Array(128);for(let t of yo)ln[t.charCodeAt(0)]=
1;var go=t=>{if(t.length!==17)return!1;for(let e=0;e<17;e+=1)if(ln[t.charCodeAt(e)]!==1)return!1;return!0},
j=t=>go(t)?t:null;var vo=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,bo=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var wo=t=>{let e=bo.exec(t)?.[0];if(e===void 0)return t;let n=t.slice(e.length);return j(e==="*"?n.replace(
/\*$/,""):n)??t},cn=t=>j(t)??wo(t.normalize("NFKC").replace(vo,"").toUpperCase());var un="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var dn=new Uint8Array(128).fill(255);for(let t=0;t<un.length;t+=1)dn[un.charCodeAt(t)]=t;var xo=200,
Ct=4,So=58**Ct,ce=3,Ao=2**(8*ce);var fn=(t,e)=>{let n=0;for(;n<t&&e(n);)n+=1;return n},Lo=(t,e,n,r)=>{let o=r;for(let s=0;s<t.length;s+=
1){o+=(t[s]??0)*n;let i=Math.floor(o/e);t[s]=o-i*e,o=i}for(;o>0;)t.push(o%e),o=Math.floor(o/e)};var Nt=t=>{if(t.length>xo)return null;let e=fn(t.length,a=>t[a]==="1"),n=[],r=e;for(let a=(t.length-
e)%Ct||Ct;r<t.length;a=Ct){let l=0;for(let u=r+a;r<u;r+=1){let f=t.charCodeAt(r),c=f<128?dn[f]??255:
255;if(c===255)return null;l=l*58+c}Lo(n,Ao,So,l)}let o=new Uint8Array(n.length*ce);for(let[a,l]of n.
entries()){let u=o.length-a*ce;o[u-1]=l&255,o[u-2]=l>>8&255,o[u-3]=l>>16}let s=fn(o.length,a=>o[a]===
0),i=new Uint8Array(e+o.length-s);return i.set(o.subarray(s),e),i};var ko={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var hn=(t,e)=>{if(!e.startsWith("z"))return null;let n=Nt(e.slice(1)),{prefix:r,length:o}=ko[t];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var ue=t=>We($(t)),To=(t,e)=>{switch(t){case"eddsa-jcs-2022":return e.sha256;case"sm2-jcs-2026":return e.
sm2?.sm3??null;default:return t}},pn=async(t,e,n,r)=>{let o=To(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(t),0),s.set(await o(e),32),s};var it=t=>{let{proof:e,...n}=t,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:ue(
n)}},Eo=64,Oo=t=>{let e=t.startsWith("z")?Nt(t.slice(1)):null;return e?.length===Eo?e:null},at=async({
context:t,bytes:e},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==t)return"invalid";let u=Oo(s);if(u===null)return"invalid";let c=hn(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(c===null)return"key-unreadable";try{let h=await pn(
ue(i),e,a,o),m=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return h===null||m===void 0?"suite\
-unknown":await m(c,h,u)?"valid":"invalid"}catch{return"suite-unknown"}},lt=({proof:t})=>Array.isArray(
t)?t:[t];var mn=new WeakMap,yn=t=>{let e=mn.get(t);if(e!==void 0)return e;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of t.register.keys)r({role:"register",key:s,holder:t.register});for(let s of t.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});let o={keys:n,manufacturers:new Map(
t.manufacturers.map(s=>[s.id,s]))};return mn.set(t,o),o},yt=(t,e)=>yn(t).keys.get(e)??null,gn=(t,e)=>yn(
t).manufacturers.get(e)??null,Pt=(t,e)=>{let n=Ye(e);if(n<(H(t.from)??Number.POSITIVE_INFINITY))return"\
not-yet-valid";if(t.until!==null&&n>(H(t.until)??Number.NEGATIVE_INFINITY))return"no-longer-valid";if(t.
compromisedSince===null)return null;let r=T(t.compromisedSince)??Number.NEGATIVE_INFINITY;return e>=
r?"compromised":null},vn=(t,e,n)=>{let r=yt(t,e);return r===null||Pt(r.key,n)!==null?null:r};var bn=async(t,e,n)=>{let r=it(t),o=[];for(let s of lt(t)){let i=e===null?null:yt(e,s.verificationMethod),
a=o.find(f=>f.proof.proofValue===s.proofValue&&$(f.proof)===$(s)),l=s.cryptosuite==="sm2-jcs-2026"&&
o.some(f=>f.state==="invalid"),u=async()=>i===null?"key-unknown":a!==void 0?a.state:l?"suite-unknown":
at(r,s,i.key,n);o.push({proof:s,state:await u(),signer:i})}return o},wn=t=>{let e=r=>t.filter(o=>o.state===
r).length;if(e("invalid")>0)return{state:"invalid",reason:"signature-does-not-fit"};let n=e("valid");
return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"valid",reason:n===
t.length?"signed-and-unchanged":"some-signatures-not-checked"}};var xn=t=>t.charCodeAt(2)===57?t.slice(0,3)+t.slice(11,14):t.slice(0,3);var Rt=3e5,P=(t,e)=>({state:t,reason:e}),An=({proof:t})=>T(t.created)??Number.NaN,Co=(t,e)=>t.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=An(n);return Pt(r.key,s)===null&&s<e}),No={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},Po=(t,e,n)=>{let r=t.signer?.key;if(r===void 0)
return P("invalid","key-unknown");let o=An(t);if(o>n+Rt)return P("invalid","signed-in-the-future");let s=Pt(
r,o);return s!==null?P("invalid",No[s]):t.state!=="valid"?P("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?P("valid","entitled"):Co(e,T(r.compromisedSince)??0)?P("valid","ent\
itled-by-witness"):P("not-checked","key-compromised-and-no-witness")},Sn=["valid","not-checked","inv\
alid"],Ro=t=>t.toSorted((e,n)=>Sn.indexOf(e.state)-Sn.indexOf(n.state))[0],Ln=(t,e,n,r)=>{if(n===null)
return P("not-checked","no-trust-list");let o=gn(n,t.issuer.id);if(o===null)return P("invalid","issu\
er-unknown");let s=e.filter(({signer:f})=>f?.holder.id===o.id);if(s.length===0){let f=e.some(({signer:c})=>c?.
role==="manufacturer");return P("invalid",f?"key-of-another":"key-unknown")}let{name:i,announcement:a}=t.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return P("invalid","issuer-name-differs");
let l=Ro(s.map(f=>Po(f,e,r)));if(l===void 0||l.state==="invalid")return l??P("invalid","key-unknown");
let u=j(t.credentialSubject.vehicles[0].vin);return u===null||!o.makerCodes.includes(xn(u))?P("inval\
id","maker-code-of-another"):l};var kn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Tn=new Uint8Array(128).fill(255);for(let t=0;t<kn.length;t+=1)Tn[kn.charCodeAt(t)]=t;var da=3*1024;var En=t=>{if(t.length%4===1)return null;let e=new Uint8Array(Math.floor(t.length*3/4)),n=0,r=0,o=0;
for(let s=0;s<t.length;s+=1){let i=t.charCodeAt(s),a=i<128?Tn[i]??255:255;if(a===255)return null;n=(n<<
6|a)&65535,r+=6,!(r<8)&&(r-=8,e[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?e:null};var Mo=131072,$o=2097152;var On=(t,e)=>{let n=t[Math.floor(e/8)];return n===void 0||e<0?null:(n>>7-e%8&1)===1};var Cn=async(t,{gunzip:e})=>{let n=t.startsWith("u")?En(t.slice(1)):null;if(n===null)return null;let r=await e(
n,$o);return r===null||r.length*8<Mo?null:r};var Io=(t,e,n)=>{let r=n.indexOf(t.issuer)-n.indexOf(e.issuer);return r===0?t.asOf>e.asOf:r>0},Uo=(t,e,n,r)=>{
let o=null;for(let s of n)s.id!==t.statusListCredential||s.purpose!==t.statusPurpose||!e.includes(s.
issuer)||s.asOf>r+Rt||(o===null||Io(s,o,e))&&(o=s);return o},Do={revocation:"revoked",suspension:"su\
spended"},fe=t=>({check:{state:"not-checked",reason:t},asOf:null,fresh:!1}),Nn=(t,e,n,r)=>{let o=[t.
issuer.id,...n===null?[]:[n.register.id]],s=t.credentialStatus.map(u=>{let f=Uo(u,o,e,r),c=f===null?
null:On(f.bits,Number(u.statusListIndex));return{purpose:u.statusPurpose,list:f,bit:c}});for(let u of[
"revocation","suspension"]){let f=s.find(c=>c.purpose===u&&c.bit===!0);if(!(f?.list===void 0||f.list===
null))return{check:{state:"invalid",reason:Do[u]},asOf:ne(f.list.asOf),fresh:r<=f.list.freshUntil}}if((T(
t.validFrom)??0)>r+Rt)return fe("not-yet-in-force");if(s.some(({list:u})=>u===null))return fe("no-st\
atus-list");if(s.some(({bit:u})=>u===null))return fe("not-in-the-status-list");let i=Math.min(...s.map(
({list:u})=>u?.asOf??0)),a=s.every(({list:u})=>u!==null&&r<=u.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:ne(i),fresh:a}};var Mt=1048576,de={state:"not-checked",reason:"not-read"},zo=t=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:t,integrity:de,issuer:de,status:de}),Ho=({reason:t})=>{switch(t){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},Pn=t=>t.trim().toUpperCase(),Bo=({credentialSubject:t},e)=>{let{vin:n,destination:r,
application:o,exporter:s}=e;return n!==void 0&&t.vehicles[0].vin!==cn(n)?"not-for-this-vehicle":r!==
void 0&&!t.destinations.includes(Pn(r))?"not-for-this-destination":o!==void 0&&t.application!==o.trim()?
"not-for-this-application":s!==void 0&&t.exporter.uscc!==Pn(s)?"not-for-this-exporter":null},Fo=(t,e,n,r,o)=>{
if(e.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return Ho(n);if(e.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=Bo(t,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},Rn=async(t,{trustList:e,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=Y(t,Ot,Mt);if(!i.ok)return zo(i.no);let a=i.document,l=await bn(a,e,s),u=wn(l),f=Ln(
a,l,e,o),c=Nn(a,n,e,o),h=Fo(a,u,f,c,r),m=c.check.state==="not-checked"?null:c.asOf;return{answer:h,asOf:m,
integrity:u,issuer:f,status:c.check,letter:a,noLetter:null}};var O=Uint8Array,ct=Uint16Array,jo=Int32Array,Mn=new O([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,
4,4,5,5,5,5,0,0,0,0]),$n=new O([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,
0,0]),Wo=new O([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),In=function(t,e){for(var n=new ct(31),
r=0;r<31;++r)n[r]=e+=1<<t[r-1];for(var o=new jo(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)o[s]=
s-n[r]<<5|r;return{b:n,r:o}},Un=In(Mn,2),Dn=Un.b,Vo=Un.r;Dn[28]=258,Vo[258]=28;var zn=In($n,0),Zo=zn.
b,Oa=zn.r,ye=new ct(32768);for(y=0;y<32768;++y)W=(y&43690)>>1|(y&21845)<<1,W=(W&52428)>>2|(W&13107)<<
2,W=(W&61680)>>4|(W&3855)<<4,ye[y]=((W&65280)>>8|(W&255)<<8)>>1;var W,y,gt=(function(t,e,n){for(var r=t.
length,o=0,s=new ct(e);o<r;++o)t[o]&&++s[t[o]-1];var i=new ct(e);for(o=1;o<e;++o)i[o]=i[o-1]+s[o-1]<<
1;var a;if(n){a=new ct(1<<e);var l=15-e;for(o=0;o<r;++o)if(t[o])for(var u=o<<4|t[o],f=e-t[o],c=i[t[o]-
1]++<<f,h=c|(1<<f)-1;c<=h;++c)a[ye[c]>>l]=u}else for(a=new ct(r),o=0;o<r;++o)t[o]&&(a[o]=ye[i[t[o]-1]++]>>
15-t[o]);return a}),vt=new O(288);for(y=0;y<144;++y)vt[y]=8;var y;for(y=144;y<256;++y)vt[y]=9;var y;
for(y=256;y<280;++y)vt[y]=7;var y;for(y=280;y<288;++y)vt[y]=8;var y,Hn=new O(32);for(y=0;y<32;++y)Hn[y]=
5;var y;var Jo=gt(vt,9,1);var Ko=gt(Hn,5,1),he=function(t){for(var e=t[0],n=1;n<t.length;++n)t[n]>e&&(e=t[n]);return e},I=function(t,e,n){
var r=e/8|0;return(t[r]|t[r+1]<<8)>>(e&7)&n},pe=function(t,e){var n=e/8|0;return(t[n]|t[n+1]<<8|t[n+
2]<<16)>>(e&7)},Yo=function(t){return(t+7)/8|0},$t=function(t,e,n){return(e==null||e<0)&&(e=0),(n==null||
n>t.length)&&(n=t.length),new O(t.subarray(e,n))};var _o=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],N=function(t,e,n){var r=new Error(
e||_o[t]);if(r.code=t,Error.captureStackTrace&&Error.captureStackTrace(r,N),!n)throw r;return r},Go=function(t,e,n,r){
var o=t.length,s=r?r.length:0;if(!o||e.f&&!e.l)return n||new O(0);var i=!n,a=i||e.i!=2,l=e.i;i&&(n=new O(
o*3));var u=function(Be){var Fe=n.length;if(Be>Fe){var je=new O(Math.max(Fe*2,Be));je.set(n),n=je}},
f=e.f||0,c=e.p||0,h=e.b||0,m=e.l,g=e.d,w=e.m,A=e.n,L=o*8;do{if(!m){f=I(t,c,1);var x=I(t,c+1,3);if(c+=
3,x)if(x==1)m=Jo,g=Ko,w=9,A=5;else if(x==2){var q=I(t,c,31)+257,xt=I(t,c+10,15)+4,Me=q+I(t,c+5,31)+1;
c+=14;for(var ht=new O(Me),Gt=new O(19),R=0;R<xt;++R)Gt[Wo[R]]=I(t,c+R*3,7);c+=xt*3;for(var $e=he(Gt),
Ir=(1<<$e)-1,Ur=gt(Gt,$e,1),R=0;R<Me;){var Ie=Ur[I(t,c,Ir)];c+=Ie&15;var k=Ie>>4;if(k<16)ht[R++]=k;else{
var nt=0,St=0;for(k==16?(St=3+I(t,c,3),c+=2,nt=ht[R-1]):k==17?(St=3+I(t,c,7),c+=3):k==18&&(St=11+I(t,
c,127),c+=7);St--;)ht[R++]=nt}}var Ue=ht.subarray(0,q),J=ht.subarray(q);w=he(Ue),A=he(J),m=gt(Ue,w,1),
g=gt(J,A,1)}else N(1);else{var k=Yo(c)+4,G=t[k-4]|t[k-3]<<8,X=k+G;if(X>o){l&&N(0);break}a&&u(h+G),n.
set(t.subarray(k,X),h),e.b=h+=G,e.p=c=X*8,e.f=f;continue}if(c>L){l&&N(0);break}}a&&u(h+131072);for(var Dr=(1<<
w)-1,zr=(1<<A)-1,Xt=c;;Xt=c){var nt=m[pe(t,c)&Dr],rt=nt>>4;if(c+=nt&15,c>L){l&&N(0);break}if(nt||N(2),
rt<256)n[h++]=rt;else if(rt==256){Xt=c,m=null;break}else{var De=rt-254;if(rt>264){var R=rt-257,pt=Mn[R];
De=I(t,c,(1<<pt)-1)+Dn[R],c+=pt}var qt=g[pe(t,c)&zr],Qt=qt>>4;qt||N(3),c+=qt&15;var J=Zo[Qt];if(Qt>3){
var pt=$n[Qt];J+=pe(t,c)&(1<<pt)-1,c+=pt}if(c>L){l&&N(0);break}a&&u(h+131072);var ze=h+De;if(h<J){var He=s-
J,Hr=Math.min(J,ze);for(He+h<0&&N(3);h<Hr;++h)n[h]=r[He+h]}for(;h<ze;++h)n[h]=n[h-J]}}e.l=m,e.p=Xt,e.
b=h,e.f=f,m&&(f=1,e.m=w,e.d=g,e.n=A)}while(!f);return h!=n.length&&i?$t(n,0,h):n.subarray(0,h)};var Xo=new O(0);var qo=function(t,e){return((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)&&N(6,"invalid zlib data"),(t[1]>>
5&1)==+!e&&N(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary"),(t[1]>>3&4)+2};var me=(function(){function t(e,n){typeof e=="function"&&(n=e,e={}),this.ondata=n;var r=e&&e.dictionary&&
e.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0},this.o=new O(32768),this.p=new O(0),r&&this.
o.set(r)}return t.prototype.e=function(e){if(this.ondata||N(5),this.d&&N(4),!this.p.length)this.p=e;else if(e.
length){var n=new O(this.p.length+e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},t.prototype.
c=function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,r=Go(this.p,this.s,this.o);this.ondata($t(r,n,
this.s.b),this.d),this.o=$t(r,this.s.b-32768),this.s.b=this.o.length,this.p=$t(this.p,this.s.p/8|0),
this.s.p&=7},t.prototype.push=function(e,n){this.e(e),this.c(n)},t})();var Bn=(function(){function t(e,n){me.call(this,e,n),this.v=e&&e.dictionary?2:1}return t.prototype.push=
function(e,n){if(me.prototype.e.call(this,e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(
qo(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&N(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),me.prototype.c.call(this,n)},t})();var Qo=typeof TextDecoder<"u"&&new TextDecoder,ts=0;try{Qo.decode(Xo,{stream:!0}),ts=1}catch{}var es="/EmbeddedFile",Fn=/\bstream\r?\n/g,ns="endstream",rs=2e3,ge=1024,os=/\/FlateDecode\b/,ss=[37,
80,68,70,45],jn=t=>ss.every((e,n)=>t[n]===e),is=(t,e)=>{let n=[],r=0,o=new Bn(a=>{if(r+=a.length,r>e)
throw new RangeError("longer than a letter");n.push(a)});try{for(let a=0;a<t.length;a+=ge)o.push(t.subarray(
a,a+ge),a+ge>=t.length)}catch{return null}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.
length;return s},Wn=(t,e)=>{let n=new TextDecoder("latin1").decode(t),r=n.indexOf(es);if(r<0)return null;
Fn.lastIndex=r;let o=Fn.exec(n);if(o===null||o.index-r>rs)return null;let s=o.index+o[0].length,i=n.
indexOf(ns,s);if(i<0)return null;let a=t.subarray(s,i),l=n.slice(n.lastIndexOf("obj",r),o.index);return os.
test(l)?is(a,e):a.length>e?null:a};var as={Stringify:1,BeforeStream:2,Stream:3},V=(t,e)=>{let n=new String(t);return n.isEscaped=!0,n.callbacks=
e,n},ls=/[&<>'"]/,Vn=async(t,e)=>{let n="";e||=[];let r=await Promise.all(t);for(let o=r.length-1;n+=
r[o],o--,!(o<0);o--){let s=r[o];if(s==null||typeof s=="boolean")continue;if(typeof s=="number"){n+=s;
continue}typeof s=="object"&&e.push(...s.callbacks||[]);let i=s.isEscaped;if(s=await(typeof s=="obje\
ct"?s.toString():s),typeof s=="object"&&e.push(...s.callbacks||[]),s.isEscaped??i)n+=s;else{let a=[n];
It(s,a),n=a[0]}}return V(n,e)},It=(t,e)=>{let n=t.search(ls);if(n===-1){e[0]+=t;return}let r,o,s=0;for(o=
n;o<t.length;o++){switch(t.charCodeAt(o)){case 34:r="&quot;";break;case 39:r="&#39;";break;case 38:r=
"&amp;";break;case 60:r="&lt;";break;case 62:r="&gt;";break;default:continue}e[0]+=t.substring(s,o)+
r,s=o+1}e[0]+=t.substring(s,o)},Zn=t=>{let e=t.callbacks;if(!e?.length)return t;let n=[t],r={};return e.
forEach(o=>o({phase:as.Stringify,buffer:n,context:r})),n[0]};var Jn=(t,...e)=>{let n=[""];for(let r=0,o=t.length-1;r<o;r++){n[0]+=t[r];let s=Array.isArray(e[r])?
e[r].flat(1/0):[e[r]];for(let i=0,a=s.length;i<a;i++){let l=s[i];if(typeof l=="string")It(l,n);else if(typeof l==
"number")n[0]+=l;else{if(typeof l=="boolean"||l===null||l===void 0)continue;if(typeof l=="object"&&l.
isEscaped)if(l.callbacks)n.unshift("",l);else{let u=l.toString();u instanceof Promise?n.unshift("",u):
n[0]+=u}else l instanceof Promise?n.unshift("",l):It(l.toString(),n)}}}return n[0]+=t.at(-1),n.length===
1?"callbacks"in n?V(Zn(V(n[0],n.callbacks))):V(n[0]):Vn(n,n.callbacks)};var cs=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,Ut=t=>t.replace(/[\t\r\n]+/g,
" ").replace(cs,"�");var Kn=t=>Array.isArray(t)?t.map(Kn):typeof t=="string"?t.split(`
`).map(Ut).join(`
`):t,p=(t,...e)=>Jn(t,...e.map(Kn));var zt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],us=zt.map((t,e)=>new Date(
Date.UTC(2026,e,1))),bt=t=>{let e=`${t}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(e,
{...r,timeZone:"UTC"});return us.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
t))}},Dt={day:(t,e,n)=>`${t} ${e} ${n}`,month:(t,e)=>`${t} ${e}`,year:t=>t},ve={en:Dt,zh:{day:(t,e,n)=>`${n}\
年${e}月${t}日`,month:(t,e)=>`${e}年${t}月`,year:t=>`${t}年`},ru:Dt,kk:{day:(t,e,n)=>`${n} жыл\
ғы ${t} ${e}`,month:(t,e)=>`${e} жылғы ${t}`,year:t=>`${t} жыл`},ar:Dt,es:{day:(t,e,n)=>`${t}\
 de ${e} de ${n}`,month:(t,e)=>`${t} de ${e}`,year:t=>t},fr:{...Dt,day:(t,e,n)=>`${t===1?"1er":t} ${e}\
 ${n}`}},Yn=zt.map((t,e)=>String(e+1)),_n={en:{inDate:zt,alone:zt},zh:{inDate:Yn,alone:Yn},ru:bt("ru"),
kk:bt("kk"),ar:bt("ar"),es:bt("es"),fr:bt("fr")},fs=(t,e)=>{let n=kt(t),[r,o,s]=[n>>9,n>>5&15,n&31];
return ve[e].day(s,_n[e].inDate[o-1]??"",r)},ds=(t,e)=>{let n=kt(t),[r,o]=[n>>9,n>>5&15];return ve[e].
month(_n[e].alone[o-1]??"",r)},hs=7,ps=4,Ht=(t,e)=>{let n=t.length===hs?H(`${t}-01`):null;if(n!==null)
return ds(n,e);if(t.length===ps&&H(`${t}-01-01`)!==null)return ve[e].year(t);let r=H(t);return r===null?
Ut(t):fs(r,e)};var ms=new Intl.DateTimeFormat("sv-SE",{timeZone:"Asia/Shanghai",dateStyle:"short",timeStyle:"short"});var Bt=({language:t,speaks:e=t},n)=>{let[r="",o=""]=ms.format(new Date(n)).split(" ");return`${Ht(r,
e)} ${o}`};var ys={tick:'<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>',cross:'<rect x="1" y="1" width="14"\
 height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>',question:'<path d="M8 1 15 8 8\
 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>',half:'<circle cx="8" cy="8" r="6" \
class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>',ring:'<circle cx="8" cy="8" r="6" class="so\
" stroke-dasharray="3 2.3"/>',bars1:'<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11\
.5 2.5h3v11h-3Z" class="st"/>',bars2:'<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.\
5 2.5h3v11h-3Z" class="st"/>',bars3:'<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>',
mark:'<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>'},Ka=`<svg cl\
ass="symbols" aria-hidden="true">${Object.entries(ys).map(([t,e])=>`<symbol id="s-${t}" viewBox="0 0\
 16 16">${e}</symbol>`).join("")}</svg>`,be=({shape:t,tone:e})=>`<svg class="s ${e}" aria-hidden="tr\
ue"><use href="#s-${t}"/></svg>`;var D=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n);var gs=t=>t?.every(Number.isFinite)===!0&&Math.abs(t[0])<=180&&Math.abs(t[1])<=90,Gn=({position:t})=>gs(
t);var Xn=({credentialSubject:{warranty:t,parts:e,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:h,kilometres:m})=>o.guarantee(s.months(h),m===null?null:s.kilometres(m)),u=h=>i(h?o.yes:o.
no),{highVoltageBattery:f}=t,{leadTimeDays:c}=e;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(t))],[a.begins,i(o.starts[t.startsOn])],[a.battery,i(f===void 0?o.notStated:l(f))],[
a.parts,i(o.partsYears(s.years(e.years)))],[a.partsTime,i(c===null?o.notStated:o.partsDays(s.days(c)))],
[a.software,u(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,u(n.remoteLock)],[a.recalls,u(r)]]}},qn=({issuer:t,validFrom:e,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
t.announcement===void 0?i(o):a(t.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(e))]]}),Qn=(t,e,n,r,{own:o,told:s})=>{let{outlets:i}=e,a={yes:e.
yes,no:e.no,"not-stated":e.notStated},l=t.flatMap((c,h)=>Gn(c)?[]:[String(h+1)]),u=r?.folded??[],f=new Set(
t.map(({country:c})=>c));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:t.map(({name:c,address:h,country:m,phone:g,services:w,servesCarsItDidNotImport:A},L)=>({number:String(
L+1),name:s(c),address:s(f.size>1?`${h}, ${n.country(m)}`:h),phone:g===void 0?o(e.notStated):{...s(g),
dir:"ltr"},services:o(w.length===0?e.notStated:n.list(w.map(x=>i.servicesOf[x]))),serves:o(a[A])})),
none:i.none,map:i.map(r?.marks.length??0,t.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...u.length===0?[]:[i.folded(n.list(u))]]}};var vs={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},bs={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr"},ws={zh:"、",ar:"، "},tr=(t,e)=>{try{return t.of(e)??e}catch{return e}},
Ft=t=>{let e=`${bs[t]}-u-nu-latn-ca-gregory`,n=(i,a)=>{let l=new Intl.NumberFormat(e,{style:"unit",unit:i,
unitDisplay:a});return u=>l.format(u)},r=new Intl.DateTimeFormat(e,{dateStyle:"long",timeZone:"Asia/\
Shanghai"}),o=new Intl.DisplayNames(e,{type:"region"}),s=new Intl.DisplayNames(e,{type:"language"});
return{months:n("month","long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilometer",
"short"),day:i=>Number.isNaN(Date.parse(i))?i:r.format(Date.parse(i)),country:i=>(t==="zh"?vs[i]:void 0)??
tr(o,i),language:i=>tr(s,i),list:i=>i.join(ws[t]??", ")}};var jt=8,xs=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],Ss=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),nr=128,we=new Uint8Array(128).fill(nr);for(let t=0;t<=9;t+=1)we[48+t]=t;xs.forEach(
(t,e)=>{t>=0&&(we[65+e]=t)});var As=t=>{if(t.length!==17)return-1;let e=0,n=0;for(let r=0;r<17;r+=1){let o=t.charCodeAt(r),s=we[o&
127];n|=s&nr|o>>7,e+=s*Ss[r]}return n===0?e%11:-1};var rr=t=>Ls(t)==="valid",Ls=t=>{let e=As(t);return e<0?"malformed":t.charCodeAt(jt)===(e===10?88:48+
e)?"valid":"wrongCheckDigit"};var or=t=>{let e=j(t);if(e===null)return{groups:t===""?[]:[t],checkDigitWrong:!1};let n=[0,3,jt+1,jt+
2,e.length];return{groups:n.slice(1).map((o,s)=>e.slice(n[s],o)),checkDigitWrong:!rr(e)}};var ks=({language:t})=>{let e=(n,r=!1)=>({text:n,lang:t,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>e(n),told:n=>({...e(n),lang:"zh"}),fixed:n=>e(n,!0),hasLost:()=>!1}},Ts=({text:t,fixed:e,lang:n},r)=>e?
p`<code dir="ltr">${t}</code>`:n===r?p`${t}`:p`<bdi>${t}</bdi>`,xe=t=>p`<span class="vin" dir="ltr">${(j(
t)===null?[t]:or(t).groups).map(e=>p`<span>${e}</span>`)}</span>`,sr=({rows:t},{language:e})=>p`<dl class="facts">${t.
map(([n,r])=>p`<div><dt>${n}</dt><dd>${Ts(r,e)}</dd></div>`)}</dl>`,ir=(t,e)=>{let{language:n,paper:r,
page:o}=e,s=Ft(n),i=ks(e),{credentialSubject:a,issuer:l}=t,[{vin:u,model:f}]=a.vehicles,c=Xn(t,r,s,i),
h=qn(t,r,s,i),m=Qn(a.outlets,r,s,null,i),[,,g="",w="",A=""]=m.head,L=(x,k)=>p`<small>${D(o.pair,{name:x,
value:k})}</small>`;return p`<dl class="facts">
      <div><dt>${r.vin}</dt><dd>${xe(u)}</dd></div>
      <div><dt>${r.model}</dt><dd><bdi>${f}</bdi></dd></div>
      <div><dt>${r.about.issuer}</dt><dd><bdi>${l.name}</bdi></dd></div></dl>
    <h3>${c.heading}</h3>${sr(c,e)}
    <h3>${m.heading}</h3>${m.rows.length===0?p`<p>${o.noOutlets}</p>`:p`<ol class="named-outlets">${m.
rows.map(x=>p`<li><b><bdi>${x.name.text}</bdi></b><br><bdi>${x.address.text}</bdi>
              <small>${D(o.pair,{name:g,value:""})}<bdi dir="ltr">${x.phone.text}</bdi></small>
              ${L(w,x.services.text)}
              ${L(A,x.serves.text)}</li>`)}</ol>`}
    <h3>${o.about}</h3>${sr(h,e)}
    <h3>${r.notSaid.heading}</h3><ul class="plain">${r.notSaid.lines.map(x=>p`<li>${x}</li>`)}</ul>`};var Le={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},Es=["valid","valid-when-last-checked"],Os=["could-not-be-checked","valid-when\
-last-checked"],ar=t=>Os.includes(t)?"not-checked":t==="valid"?"valid":"invalid",ke=(t,{language:e})=>`${Bt(
{language:e},t)} UTC+8`,Te=({answer:t,asOf:e},n)=>D(n.page.answers[t].title,{asOf:e===null?"":ke(e,n)}),
Se=(t,{state:e,reason:n},r,o)=>{let{page:s,checks:i}=o;return p`<li><h3>${V(be(Le[e]))} ${D(s.pair,{
name:t,value:s.states[e]})}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},Cs=({proof:t,issuer:e})=>{let r=("cryptosuite"in t?[t]:t).find(
({verificationMethod:o})=>o.startsWith(`${e.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},Ae=(t,e,{page:n})=>e===null?p``:p`<p class="quiet">${D(n.pair,{name:t,value:e})}</p>`,
lr=(t,{trustList:e,notes:n=[]},r,o=p``)=>{let{page:s,checks:i,language:a}=r,{answer:l,asOf:u,integrity:f,
issuer:c,status:h,letter:m,noLetter:g}=t,{means:w}=s.answers[l],A=u===null?null:ke(u,r),L=m===null?null:
Cs(m),x=L===null?null:ke(L,r),k=e===null?null:`${e.version}, ${Ht(e.issuedAt.slice(0,10),a)}`,G=p`<ol class="three-checks">
    ${Se(i.checks.integrity,f,p``,r)}
    ${Se(i.checks.issuer,c,p`${Ae(s.signedOn,x,r)}${Ae(s.trustList,k,r)}`,r)}
    ${Se(i.checks.status,h,Ae(s.statusAsOf,A,r),r)}</ol>`,X=g===null?p``:p`<p>${i.noLetter[g.what]}${g.
path===""?"":p` ${s.inDocument}: <code dir="ltr">${g.path}</code>`}</p>`;return p`<div class="letter-answer ${Le[ar(
l)].tone}" data-answer="${l}">
      <h1 tabindex="-1">${V(be(Le[ar(l)]))} ${Te(t,r)}</h1>
      <p class="lead">${D(w,{asOf:A??""})}</p>${X}
      ${n.map(q=>p`<p class="note">${q}</p>`)}</div>
    ${o}${m===null?"":p`<h2>${s.checksTitle}</h2>${G}`}
    ${m===null?"":p`<h2>${s.saysTitle}</h2><p class="quiet">${s.saysOnly}</p>${Es.includes(l)?"":p`<p class="refused">${s.
doNotRely}</p>`}${ir(m,r)}`}`};var cr=t=>p`<dl class="facts">${t.flatMap(([e,n])=>n===null?[]:[p`<div><dt>${e}</dt><dd>${n}</dd></div>`])}</dl>`;var Ns=16,Ps=/.{4}(?=.)/g,ur=({credentialSubject:t},e,{language:n,page:r,paper:o})=>{let s=Ft(n);return p`<section class="compare"><h2>${r.
paperTitle}</h2><p>${r.paperMust}</p>${cr([[o.vin,p`<b>${xe(t.vehicles[0].vin)}</b>`],[o.about.number,
p`<b><code dir="ltr">${t.number}</code></b>`],[o.about.destinations,p`<b>${s.list(t.destinations.map(
s.country))}</b>`],[o.check.hash,p`<b><code dir="ltr">${e.slice(0,Ns).replace(Ps,"$& ")}</code></b>`]])}</section>`};var Rs=4e6,fr=st(S({"@context":{is:"exactly",value:[ie]},id:C,type:{is:"exactly",value:["VerifiableC\
redential","BitstringStatusListCredential"]},issuer:C,validFrom:U,validUntil:U,credentialSubject:S({
id:C,type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation",
"suspension"]},encodedList:E("u[A-Za-z0-9_\\-]+",Rs),ttl:F(0,1e12)},["ttl"])},["validUntil"]));var Ms=41e5,$s=3e5,Ee=(t,e=null)=>({ok:!1,reason:t,no:e}),Is=async(t,{trustList:e,crypto:n})=>{let r=it(
t),o="signer-unknown",s=!1;for(let i of lt(t)){let a=yt(e,i.verificationMethod);if(a===null)continue;
let l=await at(r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o=
"signer-not-entitled";let u=T(i.created)??Number.NaN,f=vn(e,i.verificationMethod,u);s||=f?.holder.id===
t.issuer&&a.key.compromisedSince===null}return s?null:o},dr=async(t,e)=>{let n=Y(t,fr,Ms);if(!n.ok)return Ee(
"not-a-status-list",n.no);let{document:r}=n,o=await Is(r,e);if(o!==null)return Ee(o);let{encodedList:s,
statusPurpose:i,ttl:a=$s}=r.credentialSubject,l=await Cn(s,e.compression);if(l===null)return Ee("not\
-unpacked");let u=T(r.validFrom)??0,f=T(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:u,freshUntil:Math.min(u+a,f),bits:l}}};var Wt=t=>({is:"or-null",of:t}),Us=S({id:C,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:E("z[1-9A-HJ-NP-Za-km-z]+",120),from:le,until:Wt(le),compromisedSince:Wt(U)}),hr=M(
Us,0,100),Ds=S({id:C,maker:v(100),name:v(200),nameEn:v(200),announcement:Wt(v(60)),uscc:Wt(E("[0-9A-\
HJ-NPQRTUWXY]{18}",18)),brands:M(v(100),0,200,!0),makerCodes:M(E("[A-HJ-NPR-Z0-9]{3}(?:[A-HJ-NPR-Z0-\
9]{3})?",6),0,200,!0),keys:hr}),pr=st(S({format:{is:"exactly",value:"mileproof-trust-list/1"},version:F(
1,1e9),issuedAt:U,register:S({id:C,name:v(200),nameEn:v(200),keys:hr}),manufacturers:M(Ds,0,5e3)}));var zs=16e6,Vt=(t,e=null)=>({ok:!1,reason:t,no:e}),Hs=(t,e)=>t.version<e.version||(T(t.issuedAt)??0)<
(T(e.issuedAt)??0),mr=async(t,{roots:e,known:n=null,crypto:r})=>{let o=Y(t,pr,zs);if(!o.ok)return Vt(
"not-a-trust-list",o.no);let s=o.document,i=it(s),a=!1;for(let l of lt(s)){let u=e.find(({id:c})=>c===
l.verificationMethod);if(u===void 0)continue;let f=await at(i,l,u,r);if(f==="invalid")return Vt("cha\
nged-after-signing");a||=f==="valid"}return a?n!==null&&Hs(s,n)?Vt("older"):{ok:!0,trustList:s}:Vt("\
not-signed-by-a-root")};var wt=t=>new Uint8Array(t),vr=t=>({sha256:async e=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",wt(e))),verifyEd25519:async(e,n,r)=>{try{let o=await crypto.subtle.importKey("raw",wt(e),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,wt(r),wt(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:t}),yr=async(t,e)=>{let n=[],r=0,o=t.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>e)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},gr=(t,e)=>new Blob(
[wt(t)]).stream().pipeThrough(e),br={gzip:async t=>{let e=new CompressionStream("gzip");return await yr(
gr(t,e),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(t,e)=>{try{return await yr(gr(t,new DecompressionStream(
"gzip")),e)}catch{return null}}};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var kr=Object.freeze,ut=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
Yt=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,Zt=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
Ce=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,Ne=0x6666666666666666666666666666666666666666666666666666666666666658n,
Jt=ut-1n,Bs=kr({p:ut,n:Yt,h:8n,a:Jt,d:Zt,Gx:Ce,Gy:Ne}),Kt=32,wr=t=>t instanceof Uint8Array||ArrayBuffer.
isView(t)&&t.constructor.name==="Uint8Array"&&t.BYTES_PER_ELEMENT===1,_=(t,e,n="")=>{if(wr(t)&&(e===
void 0||t.length===e))return t;let r=wr(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:
`type=${typeof t}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},Fs=(t,e="",n)=>Uint8Array.from(_(t,n,e)),Tr=(t,e)=>t.toString(16).padStart(e,"0"),Er=t=>{let e="";
for(let n of _(t))e+=Tr(n,2);return e},Or=t=>{let e="hex invalid";if(typeof t!="string")throw new TypeError(
e);if(t.length%2||!/^[\da-f]*$/i.test(t))throw new RangeError(e);let n=new Uint8Array(t.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=t.charCodeAt(o),i=t.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},Pe=(...t)=>{let e=0;for(let o of t)e+=_(o).length;let n=new Uint8Array(e),r=0;for(let o of t)
n.set(o,r),r+=o.length;return n};var tt=(t,e,n,r="bad number: out of range")=>{if(typeof t!="bigint")throw new TypeError(r);if(e<=t&&
t<n)return t;throw new RangeError(r)},b=(t,e=ut)=>(t%=e)>=0n?t:e+t,xr=(1n<<255n)-1n,d=t=>{if(t<0n)throw new RangeError(
"negative coordinate");let e=(t>>255n)*19n+(t&xr);return e=(e>>255n)*19n+(e&xr),e%ut},js=t=>b(t,Yt),
Ws=(t,e)=>{if(t===0n)throw new Error("invert: expected non-zero number");if(e<=1n)throw new Error("i\
nvert: expected modulus > 1, got "+e);let n=b(t,e),r=e,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,u=o-
s*a;r=n,n=l,o=s,s=u}if(r!==1n)throw new Error("invert: does not exist");return b(o,e)},Vs=t=>{let e=Qs[t];
if(typeof e!="function")throw new Error("hashes."+t+" not set");return e};var Zs=async(t,...e)=>_(await Vs(t)(Pe(...e)),64,"digest");var Oe=t=>{if(t instanceof Z)return t;throw new TypeError("Point expected")},Cr=2n**256n,Z=class t{static BASE;static ZERO;X;Y;Z;T;constructor(e,n,r,o){
let s=Cr;this.X=tt(e,0n,s),this.Y=tt(n,0n,s),this.Z=tt(r,1n,s),this.T=tt(o,0n,s),kr(this)}static CURVE(){
return Bs}static fromAffine(e){return new t(e.x,e.y,1n,d(e.x*e.y))}static fromBytes(e,n=!1){let r=Fs(
e,"point",Kt),o=r[31];r[31]=o&-129;let s=Re(r);n||tt(s,0n,ut);let i=d(s*s),a=b(i-1n),l=d(Zt*i+1n),{isValid:u,
value:f}=Ys(a,l);if(!u)throw new Error("bad point: y not sqrt");let c=!!(o&128);if(!n&&f===0n&&c)throw new Error(
"bad point: x==0, isLastByteOdd");return c!==!!(f&1n)&&(f=b(-f)),new t(f,s,1n,d(f*s))}static fromHex(e,n){
return t.fromBytes(Or(e),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let e=Jt,n=Zt,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=d(o*o),u=d(
s*s),f=d(i*i),c=d(f*f),h=d(l*e),m=d(f*(h+u)),g=b(c+d(n*d(l*u)));if(m!==g)throw new Error("bad point:\
 equation left != right (1)");let w=d(o*s),A=d(i*a);if(w!==A)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(e){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=Oe(e);return d(n*a)===d(
s*o)&&d(r*a)===d(i*o)}is0(){return this.equals(et)}negate(){return new t(b(-this.X),this.Y,this.Z,b(
-this.T))}double(){let{X:e,Y:n,Z:r}=this,o=Jt,s=d(e*e),i=d(n*n),a=d(2n*r*r),l=d(o*s),u=b(e+n),f=b(d(
u*u)-s-i),c=b(l+i),h=b(c-a),m=b(l-i),g=d(f*h),w=d(c*m),A=d(f*m),L=d(h*c);return new t(g,w,L,A)}add(e){
let{X:n,Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:u}=Oe(e),f=Jt,c=Zt,h=d(n*i),m=d(r*a),g=d(d(s*c)*u),w=d(o*l),
A=b(d(b(n+r)*b(i+a))-h-m),L=b(w-g),x=b(w+g),k=b(m-d(f*h)),G=d(A*L),X=d(x*k),q=d(A*k),xt=d(L*x);return new t(
G,X,xt,q)}subtract(e){return this.add(Oe(e).negate())}multiply(e,n=!0){if(!n&&e===0n||(tt(e,1n,Yt),!n&&
this.is0()))return et;if(e===1n)return this;if(this.equals(ft))return ei(e).p;let r=et,o=ft,s=this;for(let i=0;n?
i<256:e>0n;i++)e&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),e>>=1n;return r}multiplyUnsafe(e){return this.
multiply(e,!1)}toAffine(){let{X:e,Y:n,Z:r}=this;if(this.equals(et))return{x:0n,y:1n};let o=Ws(r,ut);
if(d(r*o)!==1n)throw new Error("invalid inverse");return{x:d(e*o),y:d(n*o)}}toBytes(){let{x:e,y:n}=this.
toAffine(),r=Js(n);return r[31]|=e&1n?128:0,r}toHex(){return Er(this.toBytes())}clearCofactor(){return this.
multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.multiply(
Yt/2n,!1).double().add(this).is0()}},ft=new Z(Ce,Ne,1n,b(Ce*Ne)),et=new Z(0n,1n,1n,0n);Z.BASE=ft;Z.ZERO=
et;var Js=t=>Or(Tr(tt(t,0n,Cr),64)).reverse(),Re=t=>BigInt("0x"+Er(Uint8Array.from(_(t)).reverse())),
z=(t,e)=>{let n=t;for(;e-- >0;)n=d(n*n);return n},Ks=t=>{let e=d(t*t),n=d(e*t),r=d(z(n,2)*n),o=d(z(r,
1)*t),s=d(z(o,5)*o),i=d(z(s,10)*s),a=d(z(i,20)*i),l=d(z(a,40)*a),u=d(z(l,80)*l),f=d(z(u,80)*l),c=d(z(
f,10)*s);return d(z(c,2)*t)},Sr=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,
Ys=(t,e)=>{let n=d(e*d(e*e)),r=d(d(n*n)*e),o=Ks(d(t*r)),s=d(t*d(n*o)),i=d(e*d(s*s)),a=s,l=d(s*Sr),u=i===
t,f=i===b(-t),c=i===b(-t*Sr);return u&&(s=a),(f||c)&&(s=l),(b(s)&1n)===1n&&(s=b(-s)),{isValid:u||f,value:s}},
_s=t=>js(Re(t));var Gs=async t=>t[1](await Zs("sha512Async",t[0]));var Xs=t=>{if(t===null||typeof t!="object")throw new TypeError("expected valid options object");return t.
zip215??!0},qs=(t,e,n,r)=>{t=_(t,64,"signature"),e=_(e,void 0,"message"),n=_(n,Kt,"publicKey");let o=Xs(
r),s=t.subarray(0,Kt),i=Re(t.subarray(Kt,64)),a,l,u,f=Uint8Array.of(),c=!1;try{a=Z.fromBytes(n,o),l=
Z.fromBytes(s,o),u=ft.multiply(i,!1),f=Pe(s,n,e),c=!0}catch{}return[f,m=>{if(!c||!o&&a.isSmallOrder())
return!1;let g=_s(m);return l.add(a.multiply(g,!1)).subtract(u).clearCofactor().is0()}]},Nr=async(t,e,n,r={})=>Gs(
qs(t,e,n,r));var Qs={sha512Async:async t=>{let e=globalThis?.crypto?.subtle;if(!e)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await e.digest("SHA-512",Pe(t)))},sha512:void 0};var ti=()=>{let t=[],e=ft,n;for(let r=0;r<33;r++){n=e,t.push(n);for(let o=1;o<128;o++)n=n.add(e),t.push(
n);e=n.double()}return t},Ar,Lr=(t,e)=>{let n=e.negate();return t?n:e},ei=t=>{let e=Ar||(Ar=ti()),n=et,
r=ft;for(let o=0;o<33;o++){let s=Number(t&255n);t>>=8n,s>128&&(s-=256,t+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,u=s<0;s===0?r=r.add(Lr(l,e[i])):n=n.add(Lr(u,e[a]))}if(t!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var Pr=vr(null),dt={...Pr,verifyEd25519:async(t,e,n)=>{try{return await Pr.verifyEd25519(t,e,n)}catch{
return Nr(n,e,t,{zip215:!1}).catch(()=>!1)}}};var ni="letters-lists",Rr="/trust-list",ri=1e4,oi=/\/([A-Z2-7]{10}-[RS])$/,si=async()=>{try{return await caches.
open(ni)}catch{return null}},ii=async t=>{try{let e=await fetch(t,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(ri)});return e.ok?await e.text():null}catch{return null}},_t=class{#n;#t=si();#e=!1;constructor(e){
this.#n=e}get offline(){return this.#e}async#o(e){let n=await(await this.#t)?.match(e,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(e,n){await(await this.#t)?.put(e,new Response(n)).catch(()=>{})}async#r(e){
let[n,r]=[await ii(e),await this.#o(e)];return this.#e=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let e=await this.#r(Rr),n=e.find(({fetched:l})=>!l),
r=(l,u)=>mr(l,{roots:[this.#n],known:u,crypto:dt}),o=n===void 0?null:await r(n.text,null),s=o?.ok===
!0?o.trustList:null,i=e.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(Rr,i.text),a.trustList):s}async statusList(e,n){let r=oi.exec(e)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await dr(
i,{trustList:n,crypto:dt,compression:br});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(e){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of e){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var Mr="letters-clock",ai=t=>{try{return t!==null&&localStorage.setItem(Mr,String(t-Date.now())),Number(
localStorage.getItem(Mr)??0)||0}catch{return t===null?0:t-Date.now()}},li=t=>[...t].map(e=>e.toString(
16).padStart(2,"0")).join(""),$r=class{#n;#t;#e;#o;constructor(e,n){this.#n=e,this.#t=n,this.#e=new _t(
e.root),this.#o=ai(e.now)}async#s(e,n){let r=Y(e,Ot,Mt);if(!r.ok)return[];let o=[];for(let{statusListCredential:s}of r.
document.credentialStatus){let i=await this.#e.statusList(s,n);i!==null&&o.push(i)}return o}async check(e,n,r){
let o=this.#t,s=typeof e!="string"&&jn(e),i=s?Wn(e,Mt):e;if(i===null)return null;let a=await this.#e.
trustList(),l=a===null?[]:await this.#s(i,a),u=await Rn(i,{trustList:a,statusLists:l,wanted:n,crypto:dt,
now:Date.now()+this.#o}),{letter:f}=u,{page:c}=o,m=(f===null?[]:[f.proof].flat()).some(({cryptosuite:L})=>L.
startsWith("sm2")),g=[...s?[c.inPaper]:[],...this.#e.offline?[c.offlineNow]:[],...m?[c.sm2Here]:[]],
w=p``;if(f!==null&&(s||r!==null)){let L=typeof i=="string"?new TextEncoder().encode(i):i,x=li(await dt.
sha256(L)),k=p`<p><a href="/L/${r}">${c.keepTitle}: /L/${r}</a></p>`;w=p`${ur(f,x,o)}${r===null?"":k}`}
let A=lr(u,{trustList:a,notes:g},o,w);return{title:Te(u,o),html:String(await A)}}async keep(){let{page:e,
language:n}=this.#t,r=await this.#e.keepAll(this.#n.lists);if(r===null)return e.offlineNone;let{trustList:o,
lists:s}=r,i=Math.min(...s.map(({asOf:l})=>l)),a=l=>`${Bt({language:n},l)} UTC+8`;return D(e.offlineKept,
{version:String(o.version),trust:a(o.issuedAt),lists:s.length===0?"–":a(new Date(i).toISOString())})}};export{$r as Verifier};

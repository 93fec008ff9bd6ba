// Made by `npm run generate` from src/service/verifier/.
var Fn=new TextEncoder,ae=t=>Fn.encode(t),le=t=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(t)}catch{return null}};var Vn=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),ot=(t,e,n)=>{let r=e<=2?t-1:t,o=Math.floor(
r/400),s=r-o*400,a=((153*(e>2?e-3:e+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
Jn=(t,e)=>e===2&&t%4===0&&(t%100!==0||t%400===0)?29:Vn[e]??0,st=(t,e,n)=>!Number.isInteger(t)||t<0||
t>9999||!Number.isInteger(e)||e<1||e>12||!Number.isInteger(n)||n<1||n>Jn(t,e)?null:ot(t,e,n),it=t=>{
let e=t+719468,n=Math.floor(e/146097),r=e-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var Kn=48,ce=45,Rt=(t,e,n)=>{let r=0;for(let o=e;o<e+n;o+=1){let s=t.charCodeAt(o)-Kn;if(s<0||s>9)return-1;
r=r*10+s}return r},N=t=>t.length!==10||t.charCodeAt(4)!==ce||t.charCodeAt(7)!==ce?null:st(Rt(t,0,4),
Rt(t,5,2),Rt(t,8,2));var Yn=ot(1990,1,1),Go=new Array(ot(2060,1,1)-Yn);var Zn=/^[ !#-[\]-~]*$/,ue=t=>Zn.test(t)?`"${t}"`:JSON.stringify(t),Gn=t=>{if(t.length>20)return t.sort();
for(let e=1;e<t.length;e+=1){let n=t[e]??"",r=e;for(;r>0&&(t[r-1]??"")>n;r-=1)t[r]=t[r-1]??"";t[r]=n}
return t},_=t=>{if(typeof t=="number"&&!Number.isFinite(t))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof t=="string")return ue(t);if(t===null||typeof t!="object")return JSON.
stringify(t);let e="";if(Array.isArray(t)){for(let r of t)e+=e===""?_(r):`,${_(r)}`;return`[${e}]`}let n=t;
for(let r of Gn(Object.keys(n))){let o=n[r];o!==void 0&&(e!==""&&(e+=","),e+=`${ue(r)}:${_(o)}`)}return`\
{${e}}`};var zn=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,de=864e5,
$t=6e4,Xn=480*$t,L=t=>{let e=zn.exec(t);if(e===null)return null;let[n,r,o,s,i,a]=e.slice(1,7).map(Number),
l=st(n??-1,r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let c=Number((e[7]??"").padEnd(3,"0").
slice(0,3)),[u,f]=[Number(e[9]??0),Number(e[10]??0)];if(u>23||f>59)return null;let y=(u*60+f)*$t*(e[8]===
"-"?-1:1);return l*de+(s*60+i)*$t+a*1e3+c-y},fe=t=>Math.floor((t+Xn)/de),Mt=t=>new Date(t).toISOString().
replace(/\.\d+Z$/,"Z");var me=new WeakMap,qn=(t,e,n)=>{let r=me.get(t);return r===void 0&&(r=new RegExp(e,"u"),me.set(t,r)),
r.test(n)},Qn=(t,e)=>{let{least:n,most:r,pattern:o,format:s}=t;return e.length<n||e.length>r||o!==void 0&&
!qn(t,o,e)?!1:s==="date"?N(e)!==null:s!=="date-time"||L(e)!==null},D=t=>({path:"",what:t}),at=(t,e)=>({
path:`/${t.replaceAll("~","~0").replaceAll("/","~1")}${e.path}`,what:e.what}),pe=new WeakMap,tr=t=>{
let e=pe.get(t);return e===void 0&&(e=Object.entries(t.members),pe.set(t,e)),e},er=(t,e)=>{if(e===null||
typeof e!="object"||Array.isArray(e))return D("wrong-type");let n=e;for(let r of Object.keys(n))if(!Object.
hasOwn(t.members,r))return at(r,D("unknown-member"));for(let[r,o]of tr(t))if(Object.hasOwn(n,r)){let s=V(
o,n[r]??null);if(s!==null)return at(r,s)}else if(!t.optional.includes(r))return at(r,D("missing-memb\
er"));return null},ye=(t,e)=>{for(let n=0;n<t.length;n+=1){let r=V(e(n),t[n]??null);if(r!==null)return at(
String(n),r)}return null},he=(t,e)=>{if(!Array.isArray(e))return D("wrong-type");let n=e;if(t.is==="\
row")return n.length!==t.of.length?D("wrong-value"):ye(n,o=>t.of[o]);if(n.length<t.least||n.length>t.
most)return D("wrong-value");let r=ye(n,()=>t.of);return r!==null||!t.once?r:new Set(n).size===n.length?
null:D("wrong-value")},q=(t,e)=>t&&e?null:D(t?"wrong-value":"wrong-type"),nr=(t,e)=>t===e||typeof t==
"object"&&typeof e=="object"&&_(t)===_(e),V=(t,e)=>{switch(t.is){case"text":return q(typeof e=="stri\
ng",typeof e=="string"&&Qn(t,e));case"number":{let n=typeof e=="number"?e:Number.NaN,r=n>=t.least&&n<=
t.most;return q(typeof e=="number",r&&(!t.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"bo\
olean":return q(typeof e=="boolean",!0);case"exactly":return q(typeof e==typeof t.value,nr(e,t.value));case"\
one-of":return q(typeof e=="string",typeof e=="string"&&t.values.includes(e));case"list":case"row":return he(
t,e);case"or-null":return e===null?null:V(t.of,e);case"one-or-more":{if(!Array.isArray(e))return V(t.
of,e);let n={is:"list",of:t.of,least:1,most:t.most,once:!1};return he(n,e)}case"object":return er(t,
e);default:return t}};var P=class extends Error{fault;at;constructor(e,n){super(e),this.fault=e,this.at=n}},rr=/[ \t\n\r]*/y,
or=/[^"\\\u0000-\u001f]*/y,sr=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,ir=/[\da-fA-F]{4}/y,ge={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},_t=(t,e,n)=>{e!=="__proto__"?t[e]=n:Object.defineProperty(t,e,{value:n,enumerable:!0,
configurable:!0,writable:!0})},It=class{#n;#t=0;constructor(e){this.#n=e}whole(){let e=this.#i(0);return this.#s(),
this.#t<this.#n.length&&this.#e("not-json"),e}#e(e){throw new P(e,this.#t)}#o(e){e.lastIndex=this.#t;
let n=e.exec(this.#n)?.[0]??"";return this.#t+=n.length,n}#s(){this.#n.charCodeAt(this.#t)<=32&&this.#o(
rr)}#r(e){return this.#s(),this.#n[this.#t]!==e?!1:(this.#t+=1,!0)}#i(e){switch(e>32&&this.#e("too-d\
eep"),this.#s(),this.#n[this.#t]){case"{":return this.#f(e);case"[":return this.#d(e);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(e,n){return this.#n.startsWith(e,this.#t)||this.#e("not-json"),this.#t+=e.length,
n}#c(){let e=this.#t,n=this.#o(sr);n===""&&this.#e("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new P("number-too-large",e);return r}#l(){let e=this.#t;this.#t+=1;let n="";for(;;){n+=this.#o(
or);let r=this.#n[this.#t];if(this.#t+=1,r==='"')break;if(r!=="\\")throw new P("not-json",this.#t-1);
n+=this.#u()}if(!n.isWellFormed())throw new P("lone-surrogate",e);return n}#u(){let e=this.#n[this.#t]??
"";if(this.#t+=1,e==="u"){let n=this.#o(ir);return n===""&&this.#e("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(ge,e))throw new P("not-json",this.#t-1);return ge[e]??""}#d(e){let n=[];
if(this.#t+=1,this.#r("]"))return n;do n.push(this.#i(e+1));while(this.#r(","));return this.#r("]")||
this.#e("not-json"),n}#f(e){let n={};if(this.#t+=1,this.#r("}"))return n;do{this.#s();let r=this.#t;
this.#n[r]!=='"'&&this.#e("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new P("member-twic\
e",r);this.#r(":")||this.#e("not-json"),_t(n,o,this.#i(e+1))}while(this.#r(","));return this.#r("}")||
this.#e("not-json"),n}},be=(t,e)=>{if(t.length>e)return{ok:!1,fault:"too-long",at:e};try{return{ok:!0,
value:new It(t).whole()}}catch(n){if(n instanceof P)return{ok:!1,fault:n.fault,at:n.at};throw n}};var lr=2e5,B=class extends Error{},Dt=(t,e,n)=>{if(n.left-=1,e>32||n.left<0)throw new B;if(t===null||
typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t)||typeof t=="string"&&t.isWellFormed())return t;
if(typeof t!="object")throw new B;if(Array.isArray(t)){if(t.length>n.left)throw new B;return Array.from(
t,s=>Dt(s,e+1,n))}let r=Object.getPrototypeOf(t);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new B;
let o={};for(let[s,i]of Object.entries(t)){if(!s.isWellFormed())throw new B;i!==void 0&&_t(o,s,Dt(i,
e+1,n))}return o},we=t=>{try{return{value:Dt(t,0,{left:lr})}}catch{return null}};var Se=(t,e="")=>({ok:!1,no:{what:t,path:e}}),cr=(t,e)=>{if(typeof t!="string"&&!(t instanceof Uint8Array))
return we(t)??{what:"not-json",path:""};if(t.length>e)return{what:"too-long",path:""};let n=typeof t==
"string"?t:le(t);if(n===null)return{what:"not-text",path:""};let r=be(n,e);return r.ok?r:{what:r.fault,
path:""}},H=(t,e,n)=>{let r=cr(t,n);if(!("value"in r))return Se(r.what,r.path);let o=V(e,r.value);return o===
null?{ok:!0,document:r.value}:Se(o.what,o.path)};var Ht="https://www.w3.org/ns/credentials/v2",ur="https://mileproof.example/ns/v1",Le=[Ht,ur];var Ut=["sales","service","parts","warranty","highVoltage"];var h=(t,e=1)=>({is:"text",least:e,most:t}),k=(t,e)=>({...h(e),pattern:`^(?:${t})$`}),R=(t,e)=>({is:"\
number",whole:!0,least:t,most:e}),O=(t,e,n,r=!1)=>({is:"list",of:t,least:e,most:n,once:r}),b=(t,e=[])=>({
is:"object",members:t,optional:e}),v={...h(40),format:"date-time"},Bt={...h(10),format:"date"},lt={is:"\
boolean"};var A=k('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),dr=b({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:k("[a-z0-9\\-]+",60),created:v,verificationMethod:A,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":O(h(200),1,10),proofValue:k("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
fr=8,J=t=>({...t,members:{...t.members,proof:{is:"one-or-more",of:dr,most:fr}}});var Ae=k("[A-Z]{2}",2),mr=k("[A-HJ-NPR-Z0-9]{17}",17),ke=t=>b({id:A,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:t},statusListIndex:k("0|[1-9][0-9]{0,8}",9),statusListCredential:A}),
xe={months:R(0,600),kilometres:{is:"or-null",of:R(0,1e7)}},pr=b({id:h(100),name:h(200),address:h(500),
country:Ae,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,least:-90,
most:90}]},phone:h(60),services:O({is:"one-of",values:Ut},0,Ut.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),yr=2e3,hr=b({number:h(60),application:h(
60),exporter:b({uscc:k("[0-9A-HJ-NPQRTUWXY]{18}",18),name:h(200)}),destinations:O(Ae,1,50,!0),vehicles:{
is:"row",of:[b({vin:mr,model:h(200)})]},warranty:b({...xe,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:b(xe)},["highVoltageBatt\
ery"]),parts:b({leadTimeDays:{is:"or-null",of:R(0,3650)},years:R(0,50)}),software:b({updates:lt,languages:O(
k("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:lt}),recalls:lt,outlets:O(pr,0,yr)}),
gr=b({"@context":{is:"exactly",value:Le},id:A,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:b({id:A,name:h(200),announcement:h(60)},["announcement"]),validFrom:v,credentialStatus:{
is:"row",of:[ke("revocation"),ke("suspension")]},credentialSubject:hr}),ct=J(gr);var br="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",Ee=new Uint8Array(128);for(let t of br)Ee[t.charCodeAt(0)]=
1;var wr=t=>{if(t.length!==17)return!1;for(let e=0;e<17;e+=1)if(Ee[t.charCodeAt(e)]!==1)return!1;return!0},
$=t=>wr(t)?t:null;var Sr=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,Lr=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var kr=t=>{let e=Lr.exec(t)?.[0];if(e===void 0)return t;let n=t.slice(e.length);return $(e==="*"?n.replace(
/\*$/,""):n)??t},Te=t=>$(t)??kr(t.normalize("NFKC").replace(Sr,"").toUpperCase());var Oe="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var Ce=new Uint8Array(128).fill(255);for(let t=0;t<Oe.length;t+=1)Ce[Oe.charCodeAt(t)]=t;var xr=200,
ut=4,Ar=58**ut,jt=3,Er=2**(8*jt);var ve=(t,e)=>{let n=0;for(;n<t&&e(n);)n+=1;return n},Tr=(t,e,n,r)=>{let o=r;for(let s=0;s<t.length;s+=
1){o+=(t[s]??0)*n;let i=Math.floor(o/e);t[s]=o-i*e,o=i}for(;o>0;)t.push(o%e),o=Math.floor(o/e)};var dt=t=>{if(t.length>xr)return null;let e=ve(t.length,a=>t[a]==="1"),n=[],r=e;for(let a=(t.length-
e)%ut||ut;r<t.length;a=ut){let l=0;for(let c=r+a;r<c;r+=1){let u=t.charCodeAt(r),f=u<128?Ce[u]??255:
255;if(f===255)return null;l=l*58+f}Tr(n,Er,Ar,l)}let o=new Uint8Array(n.length*jt);for(let[a,l]of n.
entries()){let c=o.length-a*jt;o[c-1]=l&255,o[c-2]=l>>8&255,o[c-3]=l>>16}let s=ve(o.length,a=>o[a]===
0),i=new Uint8Array(e+o.length-s);return i.set(o.subarray(s),e),i};var Or={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var Ne=(t,e)=>{if(!e.startsWith("z"))return null;let n=dt(e.slice(1)),{prefix:r,length:o}=Or[t];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var Wt=t=>ae(_(t)),vr=(t,e)=>{switch(t){case"eddsa-jcs-2022":return e.sha256;case"sm2-jcs-2026":return e.
sm2?.sm3??null;default:return t}},Pe=async(t,e,n,r)=>{let o=vr(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(t),0),s.set(await o(e),32),s};var K=t=>{let{proof:e,...n}=t,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:Wt(
n)}},Cr=64,Nr=t=>{let e=t.startsWith("z")?dt(t.slice(1)):null;return e?.length===Cr?e:null},Y=async({
context:t,bytes:e},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==t)return"invalid";let c=Nr(s);if(c===null)return"invalid";let f=Ne(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(f===null)return"key-unreadable";try{let y=await Pe(
Wt(i),e,a,o),p=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return y===null||p===void 0?"suite\
-unknown":await p(f,y,c)?"valid":"invalid"}catch{return"suite-unknown"}},Z=({proof:t})=>Array.isArray(
t)?t:[t];var Re=new WeakMap,$e=t=>{let e=Re.get(t);if(e!==void 0)return e;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of t.register.keys)r({role:"register",key:s,holder:t.register});for(let s of t.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});let o={keys:n,manufacturers:new Map(
t.manufacturers.map(s=>[s.id,s]))};return Re.set(t,o),o},Q=(t,e)=>$e(t).keys.get(e)??null,Me=(t,e)=>$e(
t).manufacturers.get(e)??null,ft=(t,e)=>{let n=fe(e);if(n<(N(t.from)??Number.POSITIVE_INFINITY))return"\
not-yet-valid";if(t.until!==null&&n>(N(t.until)??Number.NEGATIVE_INFINITY))return"no-longer-valid";if(t.
compromisedSince===null)return null;let r=L(t.compromisedSince)??Number.NEGATIVE_INFINITY;return e>=
r?"compromised":null},Ie=(t,e,n)=>{let r=Q(t,e);return r===null||ft(r.key,n)!==null?null:r};var _e=async(t,e,n)=>{let r=K(t),o=[];for(let s of Z(t)){let i=e===null?null:Q(e,s.verificationMethod),
a=i===null?"key-unknown":await Y(r,s,i.key,n);o.push({proof:s,state:a,signer:i})}return o},De=t=>{let e=r=>t.
filter(o=>o.state===r).length;if(e("invalid")>0)return{state:"invalid",reason:"signature-does-not-fi\
t"};let n=e("valid");return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"\
valid",reason:n===t.length?"signed-and-unchanged":"some-signatures-not-checked"}};var He=t=>t.charCodeAt(2)===57?t.slice(0,3)+t.slice(11,14):t.slice(0,3);var mt=3e5,T=(t,e)=>({state:t,reason:e}),Be=({proof:t})=>L(t.created)??Number.NaN,Pr=(t,e)=>t.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=Be(n);return ft(r.key,s)===null&&s<e}),Rr={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},$r=(t,e,n)=>{let r=t.signer?.key;if(r===void 0)
return T("invalid","key-unknown");let o=Be(t);if(o>n+mt)return T("invalid","signed-in-the-future");let s=ft(
r,o);return s!==null?T("invalid",Rr[s]):t.state!=="valid"?T("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?T("valid","entitled"):Pr(e,L(r.compromisedSince)??0)?T("valid","ent\
itled-by-witness"):T("not-checked","key-compromised-and-no-witness")},Ue=["valid","not-checked","inv\
alid"],Mr=t=>t.toSorted((e,n)=>Ue.indexOf(e.state)-Ue.indexOf(n.state))[0],je=(t,e,n,r)=>{if(n===null)
return T("not-checked","no-trust-list");let o=Me(n,t.issuer.id);if(o===null)return T("invalid","issu\
er-unknown");let s=e.filter(({signer:u})=>u?.holder.id===o.id);if(s.length===0){let u=e.some(({signer:f})=>f?.
role==="manufacturer");return T("invalid",u?"key-of-another":"key-unknown")}let{name:i,announcement:a}=t.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return T("invalid","issuer-name-differs");
let l=Mr(s.map(u=>$r(u,e,r)));if(l===void 0||l.state==="invalid")return l??T("invalid","key-unknown");
let c=$(t.credentialSubject.vehicles[0].vin);return c===null||!o.makerCodes.includes(He(c))?T("inval\
id","maker-code-of-another"):l};var We="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Fe=new Uint8Array(128).fill(255);for(let t=0;t<We.length;t+=1)Fe[We.charCodeAt(t)]=t;var Zs=3*1024;var Ve=t=>{if(t.length%4===1)return null;let e=new Uint8Array(Math.floor(t.length*3/4)),n=0,r=0,o=0;
for(let s=0;s<t.length;s+=1){let i=t.charCodeAt(s),a=i<128?Fe[i]??255:255;if(a===255)return null;n=(n<<
6|a)&65535,r+=6,!(r<8)&&(r-=8,e[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?e:null};var Ir=131072,_r=2097152;var Je=(t,e)=>{let n=t[Math.floor(e/8)];return n===void 0||e<0?null:(n>>7-e%8&1)===1};var Ke=async(t,{gunzip:e})=>{let n=t.startsWith("u")?Ve(t.slice(1)):null;if(n===null)return null;let r=await e(
n,_r);return r===null||r.length*8<Ir?null:r};var Dr=(t,e,n,r)=>{let o=null;for(let s of n)s.id!==t.statusListCredential||s.purpose!==t.statusPurpose||
!e.includes(s.issuer)||s.asOf>r+mt||(o===null||s.asOf>o.asOf)&&(o=s);return o},Hr={revocation:"revok\
ed",suspension:"suspended"},Ft=t=>({check:{state:"not-checked",reason:t},asOf:null,fresh:!1}),Ye=(t,e,n,r)=>{
let o=[t.issuer.id,...n===null?[]:[n.register.id]],s=t.credentialStatus.map(c=>{let u=Dr(c,o,e,r),f=u===
null?null:Je(u.bits,Number(c.statusListIndex));return{purpose:c.statusPurpose,list:u,bit:f}});for(let c of[
"revocation","suspension"]){let u=s.find(f=>f.purpose===c&&f.bit===!0);if(!(u?.list===void 0||u.list===
null))return{check:{state:"invalid",reason:Hr[c]},asOf:Mt(u.list.asOf),fresh:r<=u.list.freshUntil}}if((L(
t.validFrom)??0)>r+mt)return Ft("not-yet-in-force");if(s.some(({list:c})=>c===null))return Ft("no-st\
atus-list");if(s.some(({bit:c})=>c===null))return Ft("not-in-the-status-list");let i=Math.min(...s.map(
({list:c})=>c?.asOf??0)),a=s.every(({list:c})=>c!==null&&r<=c.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:Mt(i),fresh:a}};var Jt=1048576,Vt={state:"not-checked",reason:"not-read"},Ur=t=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:t,integrity:Vt,issuer:Vt,status:Vt}),Br=({reason:t})=>{switch(t){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},Ze=t=>t.trim().toUpperCase(),jr=({credentialSubject:t},e)=>{let{vin:n,destination:r,
application:o,exporter:s}=e;return n!==void 0&&t.vehicles[0].vin!==Te(n)?"not-for-this-vehicle":r!==
void 0&&!t.destinations.includes(Ze(r))?"not-for-this-destination":o!==void 0&&t.application!==o.trim()?
"not-for-this-application":s!==void 0&&t.exporter.uscc!==Ze(s)?"not-for-this-exporter":null},Wr=(t,e,n,r,o)=>{
if(e.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return Br(n);if(e.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=jr(t,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},Ge=async(t,{trustList:e,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=H(t,ct,Jt);if(!i.ok)return Ur(i.no);let a=i.document,l=await _e(a,e,s),c=De(l),u=je(
a,l,e,o),f=Ye(a,n,e,o),y=Wr(a,c,u,f,r),p=f.check.state==="not-checked"?null:f.asOf;return{answer:y,asOf:p,
integrity:c,issuer:u,status:f.check,letter:a,noLetter:null}};var Fr={Stringify:1,BeforeStream:2,Stream:3},M=(t,e)=>{let n=new String(t);return n.isEscaped=!0,n.callbacks=
e,n},Vr=/[&<>'"]/,ze=async(t,e)=>{let n="";e||=[];let r=await Promise.all(t);for(let o=r.length-1;n+=
r[o],o--,!(o<0);o--){let s=r[o];if(s==null||typeof s=="boolean")continue;if(typeof s=="number"){n+=s;
continue}typeof s=="object"&&e.push(...s.callbacks||[]);let i=s.isEscaped;if(s=await(typeof s=="obje\
ct"?s.toString():s),typeof s=="object"&&e.push(...s.callbacks||[]),s.isEscaped??i)n+=s;else{let a=[n];
pt(s,a),n=a[0]}}return M(n,e)},pt=(t,e)=>{let n=t.search(Vr);if(n===-1){e[0]+=t;return}let r,o,s=0;for(o=
n;o<t.length;o++){switch(t.charCodeAt(o)){case 34:r="&quot;";break;case 39:r="&#39;";break;case 38:r=
"&amp;";break;case 60:r="&lt;";break;case 62:r="&gt;";break;default:continue}e[0]+=t.substring(s,o)+
r,s=o+1}e[0]+=t.substring(s,o)},Xe=t=>{let e=t.callbacks;if(!e?.length)return t;let n=[t],r={};return e.
forEach(o=>o({phase:Fr.Stringify,buffer:n,context:r})),n[0]};var qe=(t,...e)=>{let n=[""];for(let r=0,o=t.length-1;r<o;r++){n[0]+=t[r];let s=Array.isArray(e[r])?
e[r].flat(1/0):[e[r]];for(let i=0,a=s.length;i<a;i++){let l=s[i];if(typeof l=="string")pt(l,n);else if(typeof l==
"number")n[0]+=l;else{if(typeof l=="boolean"||l===null||l===void 0)continue;if(typeof l=="object"&&l.
isEscaped)if(l.callbacks)n.unshift("",l);else{let c=l.toString();c instanceof Promise?n.unshift("",c):
n[0]+=c}else l instanceof Promise?n.unshift("",l):pt(l.toString(),n)}}}return n[0]+=t.at(-1),n.length===
1?"callbacks"in n?M(Xe(M(n[0],n.callbacks))):M(n[0]):ze(n,n.callbacks)};var Jr=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,yt=t=>t.replace(/[\t\r\n]+/g,
" ").replace(Jr,"�");var Qe=t=>Array.isArray(t)?t.map(Qe):typeof t=="string"?t.split(`
`).map(yt).join(`
`):t,m=(t,...e)=>qe(t,...e.map(Qe));var gt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Kr=gt.map((t,e)=>new Date(
Date.UTC(2026,e,1))),tt=t=>{let e=`${t}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(e,
{...r,timeZone:"UTC"});return Kr.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
t))}},ht={day:(t,e,n)=>`${t} ${e} ${n}`,month:(t,e)=>`${t} ${e}`,year:t=>t},Kt={en:ht,zh:{day:(t,e,n)=>`${n}\
年${e}月${t}日`,month:(t,e)=>`${e}年${t}月`,year:t=>`${t}年`},ru:ht,kk:{day:(t,e,n)=>`${n} жыл\
ғы ${t} ${e}`,month:(t,e)=>`${e} жылғы ${t}`,year:t=>`${t} жыл`},ar:ht,es:{day:(t,e,n)=>`${t}\
 de ${e} de ${n}`,month:(t,e)=>`${t} de ${e}`,year:t=>t},fr:{...ht,day:(t,e,n)=>`${t===1?"1er":t} ${e}\
 ${n}`}},tn=gt.map((t,e)=>String(e+1)),en={en:{inDate:gt,alone:gt},zh:{inDate:tn,alone:tn},ru:tt("ru"),
kk:tt("kk"),ar:tt("ar"),es:tt("es"),fr:tt("fr")},Yr=(t,e)=>{let n=it(t),[r,o,s]=[n>>9,n>>5&15,n&31];
return Kt[e].day(s,en[e].inDate[o-1]??"",r)},Zr=(t,e)=>{let n=it(t),[r,o]=[n>>9,n>>5&15];return Kt[e].
month(en[e].alone[o-1]??"",r)},Gr=7,zr=4,bt=(t,e)=>{let n=t.length===Gr?N(`${t}-01`):null;if(n!==null)
return Zr(n,e);if(t.length===zr&&N(`${t}-01-01`)!==null)return Kt[e].year(t);let r=N(t);return r===null?
yt(t):Yr(r,e)};var Xr=new Intl.DateTimeFormat("sv-SE",{timeZone:"Asia/Shanghai",dateStyle:"short",timeStyle:"short"});var wt=({language:t,speaks:e=t},n)=>{let[r="",o=""]=Xr.format(new Date(n)).split(" ");return`${bt(r,
e)} ${o}`};var qr={tick:'<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>',cross:'<rect x="1" y="1" width="14"\
 height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>',question:'<path d="M8 1 15 8 8\
 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>',half:'<circle cx="8" cy="8" r="6" \
class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>',ring:'<circle cx="8" cy="8" r="6" class="so\
" stroke-dasharray="3 2.3"/>',bars1:'<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11\
.5 2.5h3v11h-3Z" class="st"/>',bars2:'<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.\
5 2.5h3v11h-3Z" class="st"/>',bars3:'<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>',
mark:'<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>'},Ei=`<svg cl\
ass="symbols" aria-hidden="true">${Object.entries(qr).map(([t,e])=>`<symbol id="s-${t}" viewBox="0 0\
 16 16">${e}</symbol>`).join("")}</svg>`,Yt=({shape:t,tone:e})=>`<svg class="s ${e}" aria-hidden="tr\
ue"><use href="#s-${t}"/></svg>`;var et=(t,e)=>t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n);var Qr=t=>t?.every(Number.isFinite)===!0&&Math.abs(t[0])<=180&&Math.abs(t[1])<=90,nn=({position:t})=>Qr(
t);var rn=({credentialSubject:{warranty:t,parts:e,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:y,kilometres:p})=>o.guarantee(s.months(y),p===null?null:s.kilometres(p)),c=y=>i(y?o.yes:o.
no),{highVoltageBattery:u}=t,{leadTimeDays:f}=e;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(t))],[a.begins,i(o.starts[t.startsOn])],[a.battery,i(u===void 0?o.notStated:l(u))],[
a.parts,i(o.partsYears(s.years(e.years)))],[a.partsTime,i(f===null?o.notStated:o.partsDays(s.days(f)))],
[a.software,c(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,c(n.remoteLock)],[a.recalls,c(r)]]}},on=({issuer:t,validFrom:e,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
t.announcement===void 0?i(o):a(t.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(e))]]}),sn=(t,e,n,r,{own:o,told:s})=>{let{outlets:i}=e,a={yes:e.
yes,no:e.no,"not-stated":e.notStated},l=t.flatMap((f,y)=>nn(f)?[]:[String(y+1)]),c=r?.folded??[],u=new Set(
t.map(({country:f})=>f));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:t.map(({name:f,address:y,country:p,phone:w,services:x,servesCarsItDidNotImport:E},S)=>({number:String(
S+1),name:s(f),address:s(u.size>1?`${y}, ${n.country(p)}`:y),phone:w===void 0?o(e.notStated):{...s(w),
dir:"ltr"},services:o(x.length===0?e.notStated:n.list(x.map(F=>i.servicesOf[F]))),serves:o(a[E])})),
none:i.none,map:i.map(r?.marks.length??0,t.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...c.length===0?[]:[i.folded(n.list(c))]]}};var to={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},eo={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr"},no={zh:"、",ar:"، "},an=(t,e)=>{try{return t.of(e)??e}catch{return e}},
St=t=>{let e=`${eo[t]}-u-nu-latn-ca-gregory`,n=(i,a)=>{let l=new Intl.NumberFormat(e,{style:"unit",unit:i,
unitDisplay:a});return c=>l.format(c)},r=new Intl.DateTimeFormat(e,{dateStyle:"long",timeZone:"Asia/\
Shanghai"}),o=new Intl.DisplayNames(e,{type:"region"}),s=new Intl.DisplayNames(e,{type:"language"});
return{months:n("month","long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilometer",
"short"),day:i=>Number.isNaN(Date.parse(i))?i:r.format(Date.parse(i)),country:i=>(t==="zh"?to[i]:void 0)??
an(o,i),language:i=>an(s,i),list:i=>i.join(no[t]??", ")}};var Lt=8,ro=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],oo=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),cn=128,Zt=new Uint8Array(128).fill(cn);for(let t=0;t<=9;t+=1)Zt[48+t]=t;ro.forEach(
(t,e)=>{t>=0&&(Zt[65+e]=t)});var so=t=>{if(t.length!==17)return-1;let e=0,n=0;for(let r=0;r<17;r+=1){let o=t.charCodeAt(r),s=Zt[o&
127];n|=s&cn|o>>7,e+=s*oo[r]}return n===0?e%11:-1};var un=t=>io(t)==="valid",io=t=>{let e=so(t);return e<0?"malformed":t.charCodeAt(Lt)===(e===10?88:48+
e)?"valid":"wrongCheckDigit"};var dn=t=>{let e=$(t);if(e===null)return{groups:t===""?[]:[t],checkDigitWrong:!1};let n=[0,3,Lt+1,Lt+
2,e.length];return{groups:n.slice(1).map((o,s)=>e.slice(n[s],o)),checkDigitWrong:!un(e)}};var ao=({language:t})=>{let e=(n,r=!1)=>({text:n,lang:t,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>e(n),told:n=>({...e(n),lang:"zh"}),fixed:n=>e(n,!0),hasLost:()=>!1}},lo=({text:t,fixed:e,lang:n},r)=>e?
m`<code dir="ltr">${t}</code>`:n===r?m`${t}`:m`<bdi>${t}</bdi>`,Gt=t=>m`<span class="vin" dir="ltr">${($(
t)===null?[t]:dn(t).groups).map(e=>m`<span>${e}</span>`)}</span>`,fn=({rows:t},{language:e})=>m`<dl class="facts">${t.
map(([n,r])=>m`<div><dt>${n}</dt><dd>${lo(r,e)}</dd></div>`)}</dl>`,mn=(t,e)=>{let{language:n,paper:r,
page:o}=e,s=St(n),i=ao(e),{credentialSubject:a,issuer:l}=t,[{vin:c,model:u}]=a.vehicles,f=rn(t,r,s,i),
y=on(t,r,s,i),p=sn(a.outlets,r,s,null,i),[,,w,x,E]=p.head;return m`<dl class="facts">
      <div><dt>${r.vin}</dt><dd>${Gt(c)}</dd></div>
      <div><dt>${r.model}</dt><dd><bdi>${u}</bdi></dd></div>
      <div><dt>${r.about.issuer}</dt><dd><bdi>${l.name}</bdi></dd></div></dl>
    <h3>${f.heading}</h3>${fn(f,e)}
    <h3>${p.heading}</h3>${p.rows.length===0?m`<p>${o.noOutlets}</p>`:m`<ol class="outlets">${p.rows.
map(S=>m`<li><b><bdi>${S.name.text}</bdi></b><br><bdi>${S.address.text}</bdi>
              <small>${w}: <bdi dir="ltr">${S.phone.text}</bdi></small>
              <small>${x}: ${S.services.text}</small>
              <small>${E}: ${S.serves.text}</small></li>`)}</ol>`}
    <h3>${o.about}</h3>${fn(y,e)}
    <h3>${r.notSaid.heading}</h3><ul class="plain">${r.notSaid.lines.map(S=>m`<li>${S}</li>`)}</ul>`};var qt={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},co=["valid","valid-when-last-checked"],uo=["could-not-be-checked","valid-when\
-last-checked"],pn=t=>uo.includes(t)?"not-checked":t==="valid"?"valid":"invalid",Qt=(t,{language:e})=>`${wt(
{language:e},t)} (UTC+8)`,te=({answer:t,asOf:e},n)=>et(n.page.answers[t].title,{asOf:e===null?"":Qt(
e,n)}),zt=(t,{state:e,reason:n},r,o)=>{let{page:s,checks:i}=o;return m`<li><h3>${M(Yt(qt[e]))} ${t}: ${s.
states[e]}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},fo=({proof:t,issuer:e})=>{let r=("cryptosuite"in t?[t]:t).find(
({verificationMethod:o})=>o.startsWith(`${e.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},Xt=(t,e)=>e===null?m``:m`<p class="quiet">${t}: ${e}</p>`,yn=(t,{trustList:e,notes:n=[]},r,o=m``)=>{
let{page:s,checks:i,language:a}=r,{answer:l,asOf:c,integrity:u,issuer:f,status:y,letter:p,noLetter:w}=t,
{means:x}=s.answers[l],E=c===null?null:Qt(c,r),S=p===null?null:fo(p),F=S===null?null:Qt(S,r),rt=e===
null?null:`${e.version}, ${bt(e.issuedAt.slice(0,10),a)}`,Ct=m`<ol class="three-checks">
    ${zt(i.checks.integrity,u,m``,r)}
    ${zt(i.checks.issuer,f,m`${Xt(s.signedOn,F)}${Xt(s.trustList,rt)}`,r)}
    ${zt(i.checks.status,y,Xt(s.statusAsOf,E),r)}</ol>`,Nt=w===null?m``:m`<p>${i.noLetter[w.what]}${w.
path===""?"":m` ${s.inDocument}: <code dir="ltr">${w.path}</code>`}</p>`;return m`<div class="letter-answer ${qt[pn(
l)].tone}" data-answer="${l}">
      <h1 tabindex="-1">${M(Yt(qt[pn(l)]))} ${te(t,r)}</h1>
      <p class="lead">${et(x,{asOf:E??""})}</p>${Nt}
      ${n.map(Pt=>m`<p class="note">${Pt}</p>`)}</div>
    ${o}${p===null?"":m`<h2>${s.checksTitle}</h2>${Ct}`}
    ${p===null?"":m`<h2>${s.saysTitle}</h2><p class="quiet">${s.saysOnly}</p>${co.includes(l)?"":m`<p class="refused">${s.
doNotRely}</p>`}${mn(p,r)}`}`};var hn=t=>m`<dl class="facts">${t.flatMap(([e,n])=>n===null?[]:[m`<div><dt>${e}</dt><dd>${n}</dd></div>`])}</dl>`;var mo=16,po=/.{4}(?=.)/g,gn=({credentialSubject:t},e,{language:n,page:r,paper:o})=>{let s=St(n);return m`<section class="compare"><h2>${r.
paperTitle}</h2><p>${r.paperMust}</p>${hn([[o.vin,m`<b>${Gt(t.vehicles[0].vin)}</b>`],[o.about.number,
m`<b><code dir="ltr">${t.number}</code></b>`],[o.about.destinations,m`<b>${s.list(t.destinations.map(
s.country))}</b>`],[o.check.hash,m`<b><code dir="ltr">${e.slice(0,mo).replace(po,"$& ")}</code></b>`]])}</section>`};var yo=4e6,bn=J(b({"@context":{is:"exactly",value:[Ht]},id:A,type:{is:"exactly",value:["VerifiableCr\
edential","BitstringStatusListCredential"]},issuer:A,validFrom:v,validUntil:v,credentialSubject:b({id:A,
type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation","sus\
pension"]},encodedList:k("u[A-Za-z0-9_\\-]+",yo),ttl:R(0,1e12)},["ttl"])},["validUntil"]));var ho=41e5,go=3e5,ee=(t,e=null)=>({ok:!1,reason:t,no:e}),bo=async(t,{trustList:e,crypto:n})=>{let r=K(
t),o="signer-unknown",s=!1;for(let i of Z(t)){let a=Q(e,i.verificationMethod);if(a===null)continue;let l=await Y(
r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o="signer-not-en\
titled";let c=L(i.created)??Number.NaN,u=Ie(e,i.verificationMethod,c);s||=u?.holder.id===t.issuer&&a.
key.compromisedSince===null}return s?null:o},wn=async(t,e)=>{let n=H(t,bn,ho);if(!n.ok)return ee("no\
t-a-status-list",n.no);let{document:r}=n,o=await bo(r,e);if(o!==null)return ee(o);let{encodedList:s,
statusPurpose:i,ttl:a=go}=r.credentialSubject,l=await Ke(s,e.compression);if(l===null)return ee("not\
-unpacked");let c=L(r.validFrom)??0,u=L(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:c,freshUntil:Math.min(c+a,u),bits:l}}};var kt=t=>({is:"or-null",of:t}),wo=b({id:A,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:k("z[1-9A-HJ-NP-Za-km-z]+",120),from:Bt,until:kt(Bt),compromisedSince:kt(v)}),Sn=O(
wo,0,100),So=b({id:A,maker:h(100),name:h(200),nameEn:h(200),announcement:kt(h(60)),uscc:kt(k("[0-9A-\
HJ-NPQRTUWXY]{18}",18)),brands:O(h(100),0,200,!0),makerCodes:O(k("[A-HJ-NPR-Z0-9]{3}(?:[A-HJ-NPR-Z0-\
9]{3})?",6),0,200,!0),keys:Sn}),Ln=J(b({format:{is:"exactly",value:"mileproof-trust-list/1"},version:R(
1,1e9),issuedAt:v,register:b({id:A,name:h(200),nameEn:h(200),keys:Sn}),manufacturers:O(So,0,5e3)}));var Lo=16e6,xt=(t,e=null)=>({ok:!1,reason:t,no:e}),ko=(t,e)=>t.version<e.version||(L(t.issuedAt)??0)<
(L(e.issuedAt)??0),kn=async(t,{roots:e,known:n=null,crypto:r})=>{let o=H(t,Ln,Lo);if(!o.ok)return xt(
"not-a-trust-list",o.no);let s=o.document,i=K(s),a=!1;for(let l of Z(s)){let c=e.find(({id:f})=>f===
l.verificationMethod);if(c===void 0)continue;let u=await Y(i,l,c,r);if(u==="invalid")return xt("chan\
ged-after-signing");a||=u==="valid"}return a?n!==null&&ko(s,n)?xt("older"):{ok:!0,trustList:s}:xt("n\
ot-signed-by-a-root")};var nt=t=>new Uint8Array(t),En=t=>({sha256:async e=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",nt(e))),verifyEd25519:async(e,n,r)=>{try{let o=await crypto.subtle.importKey("raw",nt(e),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,nt(r),nt(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:t}),xn=async(t,e)=>{let n=[],r=0,o=t.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>e)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},An=(t,e)=>new Blob(
[nt(t)]).stream().pipeThrough(e),Tn={gzip:async t=>{let e=new CompressionStream("gzip");return await xn(
An(t,e),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(t,e)=>{try{return await xn(An(t,new DecompressionStream(
"gzip")),e)}catch{return null}}};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var Rn=Object.freeze,G=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
Ot=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,At=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
re=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,oe=0x6666666666666666666666666666666666666666666666666666666666666658n,
Et=G-1n,xo=Rn({p:G,n:Ot,h:8n,a:Et,d:At,Gx:re,Gy:oe}),Tt=32,On=t=>t instanceof Uint8Array||ArrayBuffer.
isView(t)&&t.constructor.name==="Uint8Array"&&t.BYTES_PER_ELEMENT===1,U=(t,e,n="")=>{if(On(t)&&(e===
void 0||t.length===e))return t;let r=On(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:
`type=${typeof t}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},Ao=(t,e="",n)=>Uint8Array.from(U(t,n,e)),$n=(t,e)=>t.toString(16).padStart(e,"0"),Mn=t=>{let e="";
for(let n of U(t))e+=$n(n,2);return e},In=t=>{let e="hex invalid";if(typeof t!="string")throw new TypeError(
e);if(t.length%2||!/^[\da-f]*$/i.test(t))throw new RangeError(e);let n=new Uint8Array(t.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=t.charCodeAt(o),i=t.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},se=(...t)=>{let e=0;for(let o of t)e+=U(o).length;let n=new Uint8Array(e),r=0;for(let o of t)
n.set(o,r),r+=o.length;return n};var j=(t,e,n,r="bad number: out of range")=>{if(typeof t!="bigint")throw new TypeError(r);if(e<=t&&t<
n)return t;throw new RangeError(r)},g=(t,e=G)=>(t%=e)>=0n?t:e+t,vn=(1n<<255n)-1n,d=t=>{if(t<0n)throw new RangeError(
"negative coordinate");let e=(t>>255n)*19n+(t&vn);return e=(e>>255n)*19n+(e&vn),e%G},Eo=t=>g(t,Ot),To=(t,e)=>{
if(t===0n)throw new Error("invert: expected non-zero number");if(e<=1n)throw new Error("invert: expe\
cted modulus > 1, got "+e);let n=g(t,e),r=e,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,c=o-s*a;r=n,n=
l,o=s,s=c}if(r!==1n)throw new Error("invert: does not exist");return g(o,e)},Oo=t=>{let e=_o[t];if(typeof e!=
"function")throw new Error("hashes."+t+" not set");return e};var vo=async(t,...e)=>U(await Oo(t)(se(...e)),64,"digest");var ne=t=>{if(t instanceof I)return t;throw new TypeError("Point expected")},_n=2n**256n,I=class t{static BASE;static ZERO;X;Y;Z;T;constructor(e,n,r,o){
let s=_n;this.X=j(e,0n,s),this.Y=j(n,0n,s),this.Z=j(r,1n,s),this.T=j(o,0n,s),Rn(this)}static CURVE(){
return xo}static fromAffine(e){return new t(e.x,e.y,1n,d(e.x*e.y))}static fromBytes(e,n=!1){let r=Ao(
e,"point",Tt),o=r[31];r[31]=o&-129;let s=ie(r);n||j(s,0n,G);let i=d(s*s),a=g(i-1n),l=d(At*i+1n),{isValid:c,
value:u}=Po(a,l);if(!c)throw new Error("bad point: y not sqrt");let f=!!(o&128);if(!n&&u===0n&&f)throw new Error(
"bad point: x==0, isLastByteOdd");return f!==!!(u&1n)&&(u=g(-u)),new t(u,s,1n,d(u*s))}static fromHex(e,n){
return t.fromBytes(In(e),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let e=Et,n=At,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=d(o*o),c=d(
s*s),u=d(i*i),f=d(u*u),y=d(l*e),p=d(u*(y+c)),w=g(f+d(n*d(l*c)));if(p!==w)throw new Error("bad point:\
 equation left != right (1)");let x=d(o*s),E=d(i*a);if(x!==E)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(e){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=ne(e);return d(n*a)===d(
s*o)&&d(r*a)===d(i*o)}is0(){return this.equals(W)}negate(){return new t(g(-this.X),this.Y,this.Z,g(-this.
T))}double(){let{X:e,Y:n,Z:r}=this,o=Et,s=d(e*e),i=d(n*n),a=d(2n*r*r),l=d(o*s),c=g(e+n),u=g(d(c*c)-s-
i),f=g(l+i),y=g(f-a),p=g(l-i),w=d(u*y),x=d(f*p),E=d(u*p),S=d(y*f);return new t(w,x,S,E)}add(e){let{X:n,
Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:c}=ne(e),u=Et,f=At,y=d(n*i),p=d(r*a),w=d(d(s*f)*c),x=d(o*l),E=g(d(g(
n+r)*g(i+a))-y-p),S=g(x-w),F=g(x+w),rt=g(p-d(u*y)),Ct=d(E*S),Nt=d(F*rt),Pt=d(E*rt),Wn=d(S*F);return new t(
Ct,Nt,Wn,Pt)}subtract(e){return this.add(ne(e).negate())}multiply(e,n=!0){if(!n&&e===0n||(j(e,1n,Ot),
!n&&this.is0()))return W;if(e===1n)return this;if(this.equals(z))return Ho(e).p;let r=W,o=z,s=this;for(let i=0;n?
i<256:e>0n;i++)e&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),e>>=1n;return r}multiplyUnsafe(e){return this.
multiply(e,!1)}toAffine(){let{X:e,Y:n,Z:r}=this;if(this.equals(W))return{x:0n,y:1n};let o=To(r,G);if(d(
r*o)!==1n)throw new Error("invalid inverse");return{x:d(e*o),y:d(n*o)}}toBytes(){let{x:e,y:n}=this.toAffine(),
r=Co(n);return r[31]|=e&1n?128:0,r}toHex(){return Mn(this.toBytes())}clearCofactor(){return this.multiply(
8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.multiply(Ot/2n,!1).
double().add(this).is0()}},z=new I(re,oe,1n,g(re*oe)),W=new I(0n,1n,1n,0n);I.BASE=z;I.ZERO=W;var Co=t=>In(
$n(j(t,0n,_n),64)).reverse(),ie=t=>BigInt("0x"+Mn(Uint8Array.from(U(t)).reverse())),C=(t,e)=>{let n=t;
for(;e-- >0;)n=d(n*n);return n},No=t=>{let e=d(t*t),n=d(e*t),r=d(C(n,2)*n),o=d(C(r,1)*t),s=d(C(o,5)*
o),i=d(C(s,10)*s),a=d(C(i,20)*i),l=d(C(a,40)*a),c=d(C(l,80)*l),u=d(C(c,80)*l),f=d(C(u,10)*s);return d(
C(f,2)*t)},Cn=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,Po=(t,e)=>{let n=d(
e*d(e*e)),r=d(d(n*n)*e),o=No(d(t*r)),s=d(t*d(n*o)),i=d(e*d(s*s)),a=s,l=d(s*Cn),c=i===t,u=i===g(-t),f=i===
g(-t*Cn);return c&&(s=a),(u||f)&&(s=l),(g(s)&1n)===1n&&(s=g(-s)),{isValid:c||u,value:s}},Ro=t=>Eo(ie(
t));var $o=async t=>t[1](await vo("sha512Async",t[0]));var Mo=t=>{if(t===null||typeof t!="object")throw new TypeError("expected valid options object");return t.
zip215??!0},Io=(t,e,n,r)=>{t=U(t,64,"signature"),e=U(e,void 0,"message"),n=U(n,Tt,"publicKey");let o=Mo(
r),s=t.subarray(0,Tt),i=ie(t.subarray(Tt,64)),a,l,c,u=Uint8Array.of(),f=!1;try{a=I.fromBytes(n,o),l=
I.fromBytes(s,o),c=z.multiply(i,!1),u=se(s,n,e),f=!0}catch{}return[u,p=>{if(!f||!o&&a.isSmallOrder())
return!1;let w=Ro(p);return l.add(a.multiply(w,!1)).subtract(c).clearCofactor().is0()}]},Dn=async(t,e,n,r={})=>$o(
Io(t,e,n,r));var _o={sha512Async:async t=>{let e=globalThis?.crypto?.subtle;if(!e)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await e.digest("SHA-512",se(t)))},sha512:void 0};var Do=()=>{let t=[],e=z,n;for(let r=0;r<33;r++){n=e,t.push(n);for(let o=1;o<128;o++)n=n.add(e),t.push(
n);e=n.double()}return t},Nn,Pn=(t,e)=>{let n=e.negate();return t?n:e},Ho=t=>{let e=Nn||(Nn=Do()),n=W,
r=z;for(let o=0;o<33;o++){let s=Number(t&255n);t>>=8n,s>128&&(s-=256,t+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,c=s<0;s===0?r=r.add(Pn(l,e[i])):n=n.add(Pn(c,e[a]))}if(t!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var Hn=En(null),X={...Hn,verifyEd25519:async(t,e,n)=>{try{return await Hn.verifyEd25519(t,e,n)}catch{
return Dn(n,e,t,{zip215:!1}).catch(()=>!1)}}};var Uo="letters-lists",Un="/trust-list",Bo=1e4,jo=/\/([A-Z2-7]{10}-[RS])$/,Wo=async()=>{try{return await caches.
open(Uo)}catch{return null}},Fo=async t=>{try{let e=await fetch(t,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(Bo)});return e.ok?await e.text():null}catch{return null}},vt=class{#n;#t=Wo();#e=!1;constructor(e){
this.#n=e}get offline(){return this.#e}async#o(e){let n=await(await this.#t)?.match(e,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(e,n){await(await this.#t)?.put(e,new Response(n)).catch(()=>{})}async#r(e){
let[n,r]=[await Fo(e),await this.#o(e)];return this.#e=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let e=await this.#r(Un),n=e.find(({fetched:l})=>!l),
r=(l,c)=>kn(l,{roots:[this.#n],known:c,crypto:X}),o=n===void 0?null:await r(n.text,null),s=o?.ok===!0?
o.trustList:null,i=e.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(Un,i.text),a.trustList):s}async statusList(e,n){let r=jo.exec(e)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await wn(
i,{trustList:n,crypto:X,compression:Tn});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(e){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of e){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var Bn="letters-clock",Vo=t=>{try{return t!==null&&localStorage.setItem(Bn,String(t-Date.now())),Number(
localStorage.getItem(Bn)??0)||0}catch{return t===null?0:t-Date.now()}},Jo=t=>[...t].map(e=>e.toString(
16).padStart(2,"0")).join(""),jn=class{#n;#t;#e;#o;constructor(e,n){this.#n=e,this.#t=n,this.#e=new vt(
e.root),this.#o=Vo(e.now)}async#s(e,n){let r=H(e,ct,Jt);if(!r.ok)return[];let o=[];for(let{statusListCredential:s}of r.
document.credentialStatus){let i=await this.#e.statusList(s,n);i!==null&&o.push(i)}return o}async check(e,n,r){
let o=this.#t,s=await this.#e.trustList(),i=s===null?[]:await this.#s(e,s),a=await Ge(e,{trustList:s,
statusLists:i,wanted:n,crypto:X,now:Date.now()+this.#o}),{letter:l}=a,c=l===null?[]:[l.proof].flat(),
u=[...this.#e.offline?[o.page.offlineNow]:[],...c.some(({cryptosuite:p})=>p.startsWith("sm2"))?[o.page.
sm2Here]:[]],f=m``;if(r!==null&&l!==null){let p=typeof e=="string"?new TextEncoder().encode(e):e,w=Jo(
await X.sha256(p));f=m`${gn(l,w,o)}
        <p><a href="/L/${r}">${o.page.keepTitle}: /L/${r}</a></p>`}let y=yn(a,{trustList:s,notes:u},
o,f);return{title:te(a,o),html:String(await y)}}async keep(){let{page:e,language:n}=this.#t,r=await this.#e.
keepAll(this.#n.lists);if(r===null)return e.offlineNone;let{trustList:o,lists:s}=r,i=Math.min(...s.map(
({asOf:l})=>l)),a=l=>`${wt({language:n},l)} (UTC+8)`;return et(e.offlineKept,{version:String(o.version),
trust:a(o.issuedAt),lists:s.length===0?"–":a(new Date(i).toISOString())})}};export{jn as Verifier};

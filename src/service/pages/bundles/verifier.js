// Made by `npm run generate` from src/service/verifier/.
var Ai=new TextEncoder,ge=e=>Ai.encode(e),xe=e=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).
decode(e)}catch{return null}};var Ei=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),gt=(e,t,n)=>{let r=t<=2?e-1:e,o=Math.floor(
r/400),s=r-o*400,a=((153*(t>2?t-3:t+9)+2)/5|0)+n-1,l=s*365+(s/4|0)-(s/100|0)+a;return o*146097+l-719468},
ki=(e,t)=>t===2&&e%4===0&&(e%100!==0||e%400===0)?29:Ei[t]??0,xt=(e,t,n)=>!Number.isInteger(e)||e<0||
e>9999||!Number.isInteger(t)||t<1||t>12||!Number.isInteger(n)||n<1||n>ki(e,t)?null:gt(e,t,n),Ye=e=>{
let t=e+719468,n=Math.floor(t/146097),r=t-n*146097,o=(r-(r/1460|0)+(r/36524|0)-(r/146096|0))/365|0,s=r-
(365*o+(o/4|0)-(o/100|0)),i=(5*s+2)/153|0,a=s-((153*i+2)/5|0)+1,l=i<10?i+3:i-9;return o+n*400+(l<=2?
1:0)<<9|l<<5|a};var Oi=48,br=45,an=(e,t,n)=>{let r=0;for(let o=t;o<t+n;o+=1){let s=e.charCodeAt(o)-Oi;if(s<0||s>9)return-1;
r=r*10+s}return r},se=e=>e.length!==10||e.charCodeAt(4)!==br||e.charCodeAt(7)!==br?null:xt(an(e,0,4),
an(e,5,2),an(e,8,2)),wt=(e,t)=>String(e).padStart(t,"0"),vr=e=>{let t=Ye(e),n=t>>9;return`${n>=0&&n<=
9999?wt(n,4):`${n<0?"-":"+"}${wt(Math.abs(n),6)}`}-${wt(t>>5&15,2)}-${wt(t&31,2)}`},Sr=gt(1990,1,1),
ln=new Array(gt(2060,1,1)-Sr),Ar=e=>{let t=e-Sr;if(t<0||t>=ln.length)return vr(e);let n=ln[t];if(n!==
void 0)return n;let r=vr(e);return ln[t]=r,r};var cn=864e5,Er=288e5,un=e=>Math.floor((e+Er)/cn),kr=e=>Ar(un(Date.parse(e))),Or=e=>new Date(Date.parse(
e)+Er).toISOString().slice(0,16).replace("T"," ");var Li=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,Lr=6e4,
N=e=>{let t=Li.exec(e);if(t===null)return null;let[n,r,o,s,i,a]=t.slice(1,7).map(Number),l=xt(n??-1,
r??0,o??0);if(l===null||s>23||i>59||a>59)return null;let u=Number((t[7]??"").padEnd(3,"0").slice(0,3)),
[f,c]=[Number(t[9]??0),Number(t[10]??0)];if(f>23||c>59)return null;let d=(f*60+c)*Lr*(t[8]==="-"?-1:
1);return l*cn+(s*60+i)*Lr+a*1e3+u-d},fn=e=>new Date(e).toISOString().replace(/\.\d+Z$/,"Z");var ie=class extends Error{fault;at;constructor(t,n){super(t),this.fault=t,this.at=n}},Ti=/[ \t\n\r]*/y,
Ri=/[^"\\\u0000-\u001f]*/y,Ci=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Pi=/[\da-fA-F]{4}/y,Tr={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},pn=(e,t,n)=>{t!=="__proto__"?e[t]=n:Object.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0})},dn=class{#t;#e=0;constructor(t){this.#t=t}whole(){let t=this.#i(0);return this.#s(),
this.#e<this.#t.length&&this.#n("not-json"),t}#n(t){throw new ie(t,this.#e)}#o(t){t.lastIndex=this.#e;
let n=t.exec(this.#t)?.[0]??"";return this.#e+=n.length,n}#s(){this.#t.charCodeAt(this.#e)<=32&&this.#o(
Ti)}#r(t){return this.#s(),this.#t[this.#e]!==t?!1:(this.#e+=1,!0)}#i(t){switch(t>32&&this.#n("too-d\
eep"),this.#s(),this.#t[this.#e]){case"{":return this.#d(t);case"[":return this.#f(t);case'"':return this.#l();case"\
t":return this.#a("true",!0);case"f":return this.#a("false",!1);case"n":return this.#a("null",null);default:
return this.#c()}}#a(t,n){return this.#t.startsWith(t,this.#e)||this.#n("not-json"),this.#e+=t.length,
n}#c(){let t=this.#e,n=this.#o(Ci);n===""&&this.#n("not-json");let r=Number(n);if(!Number.isFinite(r))
throw new ie("number-too-large",t);return r}#l(){let t=this.#e;this.#e+=1;let n="";for(;;){n+=this.#o(
Ri);let r=this.#t[this.#e];if(this.#e+=1,r==='"')break;if(r!=="\\")throw new ie("not-json",this.#e-1);
n+=this.#u()}if(!n.isWellFormed())throw new ie("lone-surrogate",t);return n}#u(){let t=this.#t[this.#e]??
"";if(this.#e+=1,t==="u"){let n=this.#o(Pi);return n===""&&this.#n("not-json"),String.fromCharCode(Number.
parseInt(n,16))}if(!Object.hasOwn(Tr,t))throw new ie("not-json",this.#e-1);return Tr[t]??""}#f(t){let n=[];
if(this.#e+=1,this.#r("]"))return n;do n.push(this.#i(t+1));while(this.#r(","));return this.#r("]")||
this.#n("not-json"),n}#d(t){let n={};if(this.#e+=1,this.#r("}"))return n;do{this.#s();let r=this.#e;
this.#t[r]!=='"'&&this.#n("not-json");let o=this.#l();if(Object.hasOwn(n,o))throw new ie("member-twi\
ce",r);this.#r(":")||this.#n("not-json"),pn(n,o,this.#i(t+1))}while(this.#r(","));return this.#r("}")||
this.#n("not-json"),n}},bt=(e,t)=>{if(e.length>t)return{ok:!1,fault:"too-long",at:t};try{return{ok:!0,
value:new dn(e).whole()}}catch(n){if(n instanceof ie)return{ok:!1,fault:n.fault,at:n.at};throw n}};var Ui=2e5,we=class extends Error{},yn=(e,t,n)=>{if(n.left-=1,t>32||n.left<0)throw new we;if(e===null||
typeof e=="boolean"||typeof e=="number"&&Number.isFinite(e)||typeof e=="string"&&e.isWellFormed())return e;
if(typeof e!="object")throw new we;if(Array.isArray(e)){if(e.length>n.left)throw new we;return Array.
from(e,s=>yn(s,t+1,n))}let r=Object.getPrototypeOf(e);if(r!==null&&Object.getPrototypeOf(r)!==null)throw new we;
let o={};for(let[s,i]of Object.entries(e)){if(!s.isWellFormed())throw new we;i!==void 0&&pn(o,s,yn(i,
t+1,n))}return o},vt=e=>{try{return{value:yn(e,0,{left:Ui})}}catch{return null}};var Hi=/^[ !#-[\]-~]*$/,Rr=e=>Hi.test(e)?`"${e}"`:JSON.stringify(e),Di=e=>{if(e.length>20)return e.sort();
for(let t=1;t<e.length;t+=1){let n=e[t]??"",r=t;for(;r>0&&(e[r-1]??"")>n;r-=1)e[r]=e[r-1]??"";e[r]=n}
return e},j=e=>{if(typeof e=="number"&&!Number.isFinite(e))throw new RangeError("canonical JSON has \
no NaN and no infinity");if(typeof e=="string")return Rr(e);if(e===null||typeof e!="object")return JSON.
stringify(e);let t="";if(Array.isArray(e)){for(let r of e)t+=t===""?j(r):`,${j(r)}`;return`[${t}]`}let n=e;
for(let r of Di(Object.keys(n))){let o=n[r];o!==void 0&&(t!==""&&(t+=","),t+=`${Rr(r)}:${j(o)}`)}return`\
{${t}}`};var Cr=new WeakMap,$i=(e,t,n)=>{let r=Cr.get(e);return r===void 0&&(r=new RegExp(t,"u"),Cr.set(e,r)),
r.test(n)},Ii=(e,t)=>{let{least:n,most:r,pattern:o,format:s}=e;return t.length<n||t.length>r||o!==void 0&&
!$i(e,o,t)?!1:s==="date"?se(t)!==null:s!=="date-time"||N(t)!==null},de=e=>({path:"",what:e}),St=(e,t)=>({
path:`/${e.replaceAll("~","~0").replaceAll("/","~1")}${t.path}`,what:t.what}),Pr=new WeakMap,Mi=e=>{
let t=Pr.get(e);return t===void 0&&(t=Object.entries(e.members),Pr.set(e,t)),t},Bi=(e,t)=>{if(t===null||
typeof t!="object"||Array.isArray(t))return de("wrong-type");let n=t;for(let r of Object.keys(n))if(!Object.
hasOwn(e.members,r))return St(r,de("unknown-member"));for(let[r,o]of Mi(e))if(Object.hasOwn(n,r)){let s=Re(
o,n[r]??null);if(s!==null)return St(r,s)}else if(!e.optional.includes(r))return St(r,de("missing-mem\
ber"));return null},Nr=(e,t)=>{for(let n=0;n<e.length;n+=1){let r=Re(t(n),e[n]??null);if(r!==null)return St(
String(n),r)}return null},Ur=(e,t)=>{if(!Array.isArray(t))return de("wrong-type");let n=t;if(e.is===
"row")return n.length!==e.of.length?de("wrong-value"):Nr(n,o=>e.of[o]);if(n.length<e.least||n.length>
e.most)return de("wrong-value");let r=Nr(n,()=>e.of);return r!==null||!e.once?r:new Set(n).size===n.
length?null:de("wrong-value")},Je=(e,t)=>e&&t?null:de(e?"wrong-value":"wrong-type"),_i=(e,t)=>e===t||
typeof e=="object"&&typeof t=="object"&&j(e)===j(t),Re=(e,t)=>{switch(e.is){case"text":return Je(typeof t==
"string",typeof t=="string"&&Ii(e,t));case"number":{let n=typeof t=="number"?t:Number.NaN,r=n>=e.least&&
n<=e.most;return Je(typeof t=="number",r&&(!e.whole||Number.isSafeInteger(n))&&!Object.is(n,-0))}case"\
boolean":return Je(typeof t=="boolean",!0);case"exactly":return Je(typeof t==typeof e.value,_i(t,e.value));case"\
one-of":return Je(typeof t=="string",typeof t=="string"&&e.values.includes(t));case"list":case"row":
return Ur(e,t);case"or-null":return t===null?null:Re(e.of,t);case"one-or-more":{if(!Array.isArray(t))
return Re(e.of,t);let n={is:"list",of:e.of,least:1,most:e.most,once:!1};return Ur(n,t)}case"object":
return Bi(e,t);default:return e}};var Hr=(e,t="")=>({ok:!1,no:{what:e,path:t}}),zi=(e,t)=>{if(typeof e!="string"&&!(e instanceof Uint8Array))
return vt(e)??{what:"not-json",path:""};if(e.length>t)return{what:"too-long",path:""};let n=typeof e==
"string"?e:xe(e);if(n===null)return{what:"not-text",path:""};let r=bt(n,t);return r.ok?r:{what:r.fault,
path:""}},te=(e,t,n)=>{let r=zi(e,n);if(!("value"in r))return Hr(r.what,r.path);let o=Re(t,r.value);
return o===null?{ok:!0,document:r.value}:Hr(o.what,o.path)};var Dr=new WeakMap,$r=e=>{let t=Dr.get(e);if(t!==void 0)return t;let n=new Map,r=s=>{n.has(s.key.id)||
n.set(s.key.id,s)};for(let s of e.register.keys)r({role:"register",key:s,holder:e.register});for(let s of e.
manufacturers)for(let i of s.keys)r({role:"manufacturer",key:i,holder:s});for(let s of e.authorities??
[])for(let i of s.keys)r({role:"authority",key:i,holder:s});let o={keys:n,manufacturers:new Map(e.manufacturers.
map(s=>[s.id,s]))};return Dr.set(e,o),o},Ze=(e,t)=>$r(e).keys.get(t)??null,Ir=(e,t)=>$r(e).manufacturers.
get(t)??null,Mr=(e,t)=>e.authorities?.find(n=>n.id===t)??null,At=(e,t)=>{let n=un(t);if(n<(se(e.from)??
Number.POSITIVE_INFINITY))return"not-yet-valid";if(e.until!==null&&n>(se(e.until)??Number.NEGATIVE_INFINITY))
return"no-longer-valid";if(e.compromisedSince===null)return null;let r=N(e.compromisedSince)??Number.
NEGATIVE_INFINITY;return t>=r?"compromised":null},Br=(e,t,n)=>{let r=Ze(e,t);return r===null||At(r.key,
n)!==null?null:r};var _r="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var Fr=new Uint8Array(128).fill(255);for(let e=0;e<_r.length;e+=1)Fr[_r.charCodeAt(e)]=e;var Fi=200,
Et=4,Ki=58**Et,hn=3,Wi=2**(8*hn);var zr=(e,t)=>{let n=0;for(;n<e&&t(n);)n+=1;return n},Vi=(e,t,n,r)=>{let o=r;for(let s=0;s<e.length;s+=
1){o+=(e[s]??0)*n;let i=Math.floor(o/t);e[s]=o-i*t,o=i}for(;o>0;)e.push(o%t),o=Math.floor(o/t)};var kt=e=>{if(e.length>Fi)return null;let t=zr(e.length,a=>e[a]==="1"),n=[],r=t;for(let a=(e.length-
t)%Et||Et;r<e.length;a=Et){let l=0;for(let u=r+a;r<u;r+=1){let f=e.charCodeAt(r),c=f<128?Fr[f]??255:
255;if(c===255)return null;l=l*58+c}Vi(n,Wi,Ki,l)}let o=new Uint8Array(n.length*hn);for(let[a,l]of n.
entries()){let u=o.length-a*hn;o[u-1]=l&255,o[u-2]=l>>8&255,o[u-3]=l>>16}let s=zr(o.length,a=>o[a]===
0),i=new Uint8Array(t+o.length-s);return i.set(o.subarray(s),t),i};var ji={"ed25519-public":{prefix:[237,1],length:32},"ed25519-secret":{prefix:[128,38],length:32},"sm\
2-public":{prefix:[134,36],length:65},"sm2-secret":{prefix:[134,132,192,1],length:32}};var Kr=(e,t)=>{if(!t.startsWith("z"))return null;let n=kt(t.slice(1)),{prefix:r,length:o}=ji[e];return n?.
length!==r.length+o?null:r.every((s,i)=>n[i]===s)?n.slice(r.length):null};var Xe=e=>ge(j(e)),Gi=(e,t)=>{switch(e){case"eddsa-jcs-2022":return t.sha256;case"sm2-jcs-2026":return t.
sm2?.sm3??null;default:return e}},Wr=async(e,t,n,r)=>{let o=Gi(n,r);if(o===null)return null;let s=new Uint8Array(
64);return s.set(await o(e),0),s.set(await o(t),32),s};var Ce=e=>{let{proof:t,...n}=e,r=n["@context"];return{context:r===void 0?null:JSON.stringify(r),bytes:Xe(
n)}},Yi=64,Ji=e=>{let t=e.startsWith("z")?kt(e.slice(1)):null;return t?.length===Yi?t:null},Pe=async({
context:e,bytes:t},n,r,o)=>{let{proofValue:s,...i}=n,a=n.cryptosuite;if(a!==r.suite)return"invalid";
if(a!=="eddsa-jcs-2022"&&a!=="sm2-jcs-2026")return"suite-unknown";let l=n["@context"];if(l!==void 0&&
JSON.stringify(l)!==e)return"invalid";let u=Ji(s);if(u===null)return"invalid";let c=Kr(a==="eddsa-jc\
s-2022"?"ed25519-public":"sm2-public",r.publicKeyMultibase);if(c===null)return"key-unreadable";try{let d=await Wr(
Xe(i),t,a,o),y=a==="eddsa-jcs-2022"?o.verifyEd25519:o.sm2?.verify;return d===null||y===void 0?"suite\
-unknown":await y(c,d,u)?"valid":"invalid"}catch{return"suite-unknown"}},Ne=({proof:e})=>Array.isArray(
e)?e:[e];var Ot=async(e,t,n)=>{let r=Ce(e),o=[];for(let s of Ne(e)){let i=t===null?null:Ze(t,s.verificationMethod),
a=o.find(f=>f.proof.proofValue===s.proofValue&&j(f.proof)===j(s)),l=s.cryptosuite==="sm2-jcs-2026"&&
o.some(f=>f.state==="invalid"),u=async()=>i===null?"key-unknown":a!==void 0?a.state:l?"suite-unknown":
Pe(r,s,i.key,n);o.push({proof:s,state:await u(),signer:i})}return o},Lt=e=>{let t=r=>e.filter(o=>o.state===
r).length;if(t("invalid")>0)return{state:"invalid",reason:"signature-does-not-fit"};let n=t("valid");
return n===0?{state:"not-checked",reason:"no-signature-could-be-checked"}:{state:"valid",reason:n===
e.length?"signed-and-unchanged":"some-signatures-not-checked"}};var Zi="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",Vr=new Uint8Array(128);for(let e of Zi)Vr[e.charCodeAt(0)]=
1;var Xi=e=>{if(e.length!==17)return!1;for(let t=0;t<17;t+=1)if(Vr[e.charCodeAt(t)]!==1)return!1;return!0},
ae=e=>Xi(e)?e:null;var jr=e=>e.charCodeAt(2)===57?e.slice(0,3)+e.slice(11,14):e.slice(0,3);var Ue=3e5,F=(e,t)=>({state:e,reason:t}),Yr=({proof:e})=>N(e.created)??Number.NaN,qi=(e,t)=>e.some(n=>{
let{signer:r,state:o}=n;if(r?.role!=="register"||o!=="valid"||r.key.compromisedSince!==null)return!1;
let s=Yr(n);return At(r.key,s)===null&&s<t}),Qi={"not-yet-valid":"key-not-yet-valid","no-longer-vali\
d":"key-no-longer-valid",compromised:"key-compromised"},mn=(e,t,n)=>{let r=e.signer?.key;if(r===void 0)
return F("invalid","key-unknown");let o=Yr(e);if(o>n+Ue)return F("invalid","signed-in-the-future");let s=At(
r,o);return s!==null?F("invalid",Qi[s]):e.state!=="valid"?F("not-checked","no-signature-could-be-che\
cked"):r.compromisedSince===null?F("valid","entitled"):qi(t,N(r.compromisedSince)??0)?F("valid","ent\
itled-by-witness"):F("not-checked","key-compromised-and-no-witness")},Gr=["valid","not-checked","inv\
alid"],gn=e=>e.toSorted((t,n)=>Gr.indexOf(t.state)-Gr.indexOf(n.state))[0],Jr=(e,t,n,r)=>{if(n===null)
return F("not-checked","no-trust-list");let o=Ir(n,e.issuer.id);if(o===null)return F("invalid","issu\
er-unknown");let s=t.filter(({signer:f})=>f?.holder.id===o.id);if(s.length===0){let f=t.some(({signer:c})=>c!==
null&&c.role!=="register");return F("invalid",f?"key-of-another":"key-unknown")}let{name:i,announcement:a}=e.
issuer;if(i!==o.name||(a??o.announcement)!==o.announcement)return F("invalid","issuer-name-differs");
let l=gn(s.map(f=>mn(f,t,r)));if(l===void 0||l.state==="invalid")return l??F("invalid","key-unknown");
let u=ae(e.credentialSubject.vehicles[0].vin);return u===null||!o.makerCodes.includes(jr(u))?F("inva\
lid","maker-code-of-another"):l};var He="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Xr=new Uint8Array(128).fill(255);for(let e=0;e<He.length;e+=1)Xr[He.charCodeAt(e)]=e;var Zr=3*1024,
ea=e=>{let t="";for(let n=0;n<e.length;n+=3){let r=e.length-n,o=(e[n]??0)<<16|(e[n+1]??0)<<8|(e[n+2]??
0);t+=He.charAt(o>>18)+He.charAt(o>>12&63),r>1&&(t+=He.charAt(o>>6&63)),r>2&&(t+=He.charAt(o&63))}return t},
xn=e=>{let t=[];for(let n=0;n<e.length;n+=Zr)t.push(ea(e.subarray(n,n+Zr)));return t.join("")},Tt=e=>{
if(e.length%4===1)return null;let t=new Uint8Array(Math.floor(e.length*3/4)),n=0,r=0,o=0;for(let s=0;s<
e.length;s+=1){let i=e.charCodeAt(s),a=i<128?Xr[i]??255:255;if(a===255)return null;n=(n<<6|a)&65535,
r+=6,!(r<8)&&(r-=8,t[o]=n>>r&255,o+=1)}return(n&(1<<r)-1)===0?t:null};var ta=131072,na=2097152;var qr=(e,t)=>{let n=e[Math.floor(t/8)];return n===void 0||t<0?null:(n>>7-t%8&1)===1};var Qr=async(e,{gunzip:t})=>{let n=e.startsWith("u")?Tt(e.slice(1)):null;if(n===null)return null;let r=await t(
n,na);return r===null||r.length*8<ta?null:r};var ra=(e,t,n)=>{let r=n.indexOf(e.issuer)-n.indexOf(t.issuer);return r===0?e.asOf>t.asOf:r>0},oa=(e,t,n,r)=>{
let o=null;for(let s of n)s.id!==e.statusListCredential||s.purpose!==e.statusPurpose||!t.includes(s.
issuer)||s.asOf>r+Ue||(o===null||ra(s,o,t))&&(o=s);return o},sa={revocation:"revoked",suspension:"su\
spended"},wn=e=>({check:{state:"not-checked",reason:e},asOf:null,fresh:!1}),Rt=(e,t,n,r)=>{let o=[e.
issuer.id,...n===null?[]:[n.register.id]],s=e.credentialStatus.map(u=>{let f=oa(u,o,t,r),c=f===null?
null:qr(f.bits,Number(u.statusListIndex));return{purpose:u.statusPurpose,list:f,bit:c}});for(let u of[
"revocation","suspension"]){let f=s.find(c=>c.purpose===u&&c.bit===!0);if(!(f?.list===void 0||f.list===
null))return{check:{state:"invalid",reason:sa[u]},asOf:fn(f.list.asOf),fresh:r<=f.list.freshUntil}}if((N(
e.validFrom)??0)>r+Ue)return wn("not-yet-in-force");if(s.some(({list:u})=>u===null))return wn("no-st\
atus-list");if(s.some(({bit:u})=>u===null))return wn("not-in-the-status-list");let i=Math.min(...s.map(
({list:u})=>u?.asOf??0)),a=s.every(({list:u})=>u!==null&&r<=u.freshUntil);return{check:{state:"valid",
reason:a?"in-force":"in-force-when-last-checked"},asOf:fn(i),fresh:a}};var ia=/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu,aa=/^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;var la=e=>{let t=aa.exec(e)?.[0];if(t===void 0)return e;let n=e.slice(t.length);return ae(t==="*"?n.
replace(/\*$/,""):n)??e},eo=e=>ae(e)??la(e.normalize("NFKC").replace(ia,"").toUpperCase());var qe="https://www.w3.org/ns/credentials/v2",ca="https://mileproof.example/ns/v1",ua="https://milep\
roof.example/ns/official/v1",to=[qe,ua],fa="https://mileproof.example/ns/extract/v1",no=[qe,fa],ro=[
qe,ca];var bn=["sales","service","parts","warranty","highVoltage"];var x=(e,t=1)=>({is:"text",least:t,most:e}),T=(e,t)=>({...x(t),pattern:`^(?:${e})$`}),G=(e,t)=>({is:"\
number",whole:!0,least:e,most:t}),R=(e,t,n,r=!1)=>({is:"list",of:e,least:t,most:n,once:r}),w=(e,t=[])=>({
is:"object",members:e,optional:t}),K={...x(40),format:"date-time"},$={...x(10),format:"date"},Ct={is:"\
boolean"};var U=T('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),da=w({type:{is:"exactly",value:"DataIntegrity\
Proof"},cryptosuite:T("[a-z0-9\\-]+",60),created:K,verificationMethod:U,proofPurpose:{is:"exactly",value:"\
assertionMethod"},"@context":R(x(200),1,10),proofValue:T("[zu][A-Za-z0-9_\\-]+",200)},["@context"]),
pa=8,Y=e=>({...e,members:{...e.members,proof:{is:"one-or-more",of:da,most:pa}}});var so=T("[A-Z]{2}",2),ya=T("[A-HJ-NPR-Z0-9]{17}",17),Qe=e=>w({id:U,type:{is:"exactly",value:"Bitstr\
ingStatusListEntry"},statusPurpose:{is:"exactly",value:e},statusListIndex:T("0|[1-9][0-9]{0,8}",9),statusListCredential:U}),
oo={months:G(0,600),kilometres:{is:"or-null",of:G(0,1e7)}},ha=w({number:x(100),name:x(200),address:x(
500),country:so,position:{is:"row",of:[{is:"number",whole:!1,least:-180,most:180},{is:"number",whole:!1,
least:-90,most:90}]},phone:x(60),services:R({is:"one-of",values:bn},0,bn.length,!0),servesCarsItDidNotImport:{
is:"one-of",values:["yes","no","not-stated"]}},["position","phone"]),ma=2e3,ga=w({number:x(60),application:x(
60),exporter:w({uscc:T("[0-9A-HJ-NPQRTUWXY]{18}",18),name:x(200)}),destinations:R(so,1,50,!0),vehicles:{
is:"row",of:[w({vin:ya,model:x(200)})]},warranty:w({...oo,startsOn:{is:"one-of",values:["first regis\
tration abroad","first registration in China","export"]},highVoltageBattery:w(oo)},["highVoltageBatt\
ery"]),parts:w({leadTimeDays:{is:"or-null",of:G(0,3650)},years:G(0,50)}),software:w({updates:Ct,languages:R(
T("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*",35),0,100,!0),remoteLock:Ct}),recalls:Ct,outlets:R(ha,0,ma)}),
xa=w({"@context":{is:"exactly",value:ro},id:U,type:{is:"exactly",value:["VerifiableCredential","Afte\
rSalesConfirmation"]},issuer:w({id:U,name:x(200),announcement:x(60)},["announcement"]),validFrom:K,credentialStatus:{
is:"row",of:[Qe("revocation"),Qe("suspension")]},credentialSubject:ga}),Pt=Y(xa);var be=1048576,vn={state:"not-checked",reason:"not-read"},Sn=e=>({answer:"not-a-letter",asOf:null,letter:null,
noLetter:e,integrity:vn,issuer:vn,status:vn}),wa=({reason:e})=>{switch(e){case"key-not-yet-valid":case"\
key-no-longer-valid":case"key-compromised":case"signed-in-the-future":return"key-not-valid-on-that-d\
ay";case"maker-code-of-another":return"issuer-not-entitled-for-this-make";default:return"not-by-a-kn\
own-manufacturer"}},io=e=>e.trim().toUpperCase(),ba=({credentialSubject:e},t)=>{let{vin:n,destination:r,
application:o,exporter:s}=t;return n!==void 0&&e.vehicles[0].vin!==eo(n)?"not-for-this-vehicle":r!==
void 0&&!e.destinations.includes(io(r))?"not-for-this-destination":o!==void 0&&e.application!==o.trim()?
"not-for-this-application":s!==void 0&&e.exporter.uscc!==io(s)?"not-for-this-exporter":null},va=(e,t,n,r,o)=>{
if(t.state==="invalid")return"changed-after-signing";if(n.state==="invalid")return wa(n);if(t.state!==
"valid"||n.state!=="valid")return"could-not-be-checked";let s=ba(e,o);return s!==null?s:r.check.state===
"invalid"?r.check.reason==="revoked"?"revoked":"suspended":r.check.state!=="valid"?"could-not-be-che\
cked":r.fresh?"valid":"valid-when-last-checked"},ao=async(e,{trustList:t,statusLists:n,wanted:r={},now:o,
crypto:s})=>{let i=te(e,Pt,be);if(!i.ok)return Sn(i.no);let a=i.document,l=await Ot(a,t,s),u=Lt(l),f=Jr(
a,l,t,o),c=Rt(a,n,t,o),d=va(a,u,f,c,r),y=c.check.state==="not-checked"?null:c.asOf;return{answer:d,asOf:y,
integrity:u,issuer:f,status:c.check,letter:a,noLetter:null}};var lo=["refusal","order","bar","suspension","revocation"],co=["file","told"],Sa={AdministrativeDecision:"\
decision",ExportLicence:"licence",Referral:"referral",RegistrationExtract:"extract"},Nt=({type:[,e]})=>Sa[e],
Aa={decision:"decision",referral:"decision",licence:"licence",extract:"extract"},uo=e=>Aa[Nt(e)],fo=e=>Nt(
e)==="licence",Ut=e=>"kind"in e?e.kind:"firstRegistration"in e?"extract":"addressee"in e?"referral":
"licence";var po=6e4,J=w({zh:x(po),en:x(po)},["en"]),An=w({uscc:x(60),name:x(500)},["uscc"]),ve=x(60),Ea=2e4,En=e=>R(
w({vin:x(60)}),e,Ea),Ht=R(w({role:{is:"one-of",values:["proposed","signed"]},staff:x(60)}),1,2),yo=w(
{where:J,term:J,article:x(200),until:$,execution:w({words:J,article:x(200)})},["execution"]),ho=R(w(
{kind:x(60),reference:x(200),digest:T("[0-9a-f]{64}",64)},["digest"]),0,2e3),ka=w({number:ve,kind:{is:"\
one-of",values:lo},exporter:An,application:ve,licence:ve,vehicles:En(0),facts:J,grounds:R(w({article:x(
300),words:J},["article"]),1,200),restsOn:ho,follows:J,reconsideration:yo,court:yo,decidedOn:$,signatures:Ht},
["application","licence"]),Oa=w({number:ve,exporter:An,application:ve,destination:x(60),vehicles:En(
1),firstDay:$,lastDay:$,signatures:Ht}),La=w({number:ve,addressee:An,claimant:x(500),vehicles:En(1),
atRisk:T("-?[0-9]{1,14}[.][0-9]{2}",18),facts:J,grounds:R(w({words:J,notProven:J}),1,200),restsOn:ho,
follows:J,limit:w({words:J,article:x(1e3),until:$}),sentOn:$,signatures:Ht},["limit"]),Ta=1e3,Ra=w({
number:ve,destination:T("[A-Z]{2}",2),vehicles:{is:"row",of:[w({vin:x(60),brand:x(200),model:x(200)},
["brand","model"])]},firstRegistration:w({on:$}),transfers:w({count:G(0,Ta),lastOn:$,pendingExportOn:$},
["count","lastOn","pendingExportOn"]),deregistration:w({state:{is:"one-of",values:["deregistered","n\
otDeregistered"]},on:$},["on"]),toldOn:$,basis:{is:"one-of",values:co},signedOn:$,signatures:Ht}),Dt=(e,t,n={},r=to)=>w(
{"@context":{is:"exactly",value:r},id:U,type:{is:"exactly",value:["VerifiableCredential",e]},issuer:w(
{id:U,name:x(500)}),validFrom:K,...n,credentialStatus:{is:"row",of:[Qe("revocation"),Qe("suspension")]},
credentialSubject:t}),Ca=Dt("AdministrativeDecision",ka),Pa=Dt("ExportLicence",Oa,{validUntil:K}),Na=Dt(
"Referral",La),Ua=Dt("RegistrationExtract",Ra,{},no),mo=Y(Ca),go=Y(Pa),xo=Y(Na),wo=Y(Ua);var Ha=(e,t,n,r)=>{if(n===null)return{state:"not-checked",reason:"no-trust-list"};let o=c=>({state:"\
invalid",reason:c}),s=Mr(n,e.issuer.id);if(s===null)return o("issuer-unknown");let i=t.filter(({signer:c})=>c?.
holder.id===s.id);if(i.length===0){let c=t.some(({signer:d})=>d!==null&&d.role!=="register");return o(
c?"key-of-another":"key-unknown")}if(e.issuer.name!==s.name)return o("issuer-name-differs");let a=uo(
e),l=i.filter(({signer:c})=>c?.role==="authority"&&c.key.purposes.includes(a));if(l.length===0)return o(
"key-not-for-this-purpose");let u=gn(l.map(c=>mn(c,t,r)))??o("key-unknown");return u.state!=="valid"?
u:{state:"valid",reason:u.reason==="entitled-by-witness"?"entitled-authority-by-witness":"entitled-a\
uthority"}},Da=(e,{statusLists:t,trustList:n,now:r})=>{let o=Rt(e,t,n,r);return!fo(e)||o.check.state===
"invalid"?o:(N(e.validUntil)??0)+Ue<r?{...o,asOf:null,check:{state:"invalid",reason:"expired"},fresh:!0}:
o},$a=({reason:e})=>{switch(e){case"key-not-yet-valid":case"key-no-longer-valid":case"key-compromise\
d":case"signed-in-the-future":return"key-not-valid-on-that-day";case"key-not-for-this-purpose":return"\
key-not-for-this-purpose";default:return"not-by-a-known-authority"}},Ia={revoked:"revoked",suspended:"\
suspended",expired:"expired"},Ma=(e,t,n)=>e.state==="invalid"?"changed-after-signing":t.state==="inv\
alid"?$a(t):e.state!=="valid"||t.state!=="valid"?"could-not-be-checked":n.check.state!=="valid"?Ia[n.
check.reason]??"could-not-be-checked":n.fresh?"valid":"valid-when-last-checked",Ba={AdministrativeDecision:mo,
ExportLicence:go,Referral:xo,RegistrationExtract:wo},_a=e=>typeof e=="string"?e:e instanceof Uint8Array?
xe(e)??"":JSON.stringify(vt(e)?.value??null),kn=e=>{let t=_a(e);for(let[n,r]of Object.entries(Ba)){if(!t.
includes(`"${n}"`))continue;let o=te(e,r,be);if(o.ok||o.no.path!=="/type/1")return o}return null},bo=async(e,t)=>{
let n=kn(e);if(n===null)return{...await ao(e,t),official:null};if(!n.ok)return{...Sn(n.no),official:null};
let r=n.document,{trustList:o,now:s,crypto:i}=t,a=await Ot(r,o,i),l=Lt(a),u=Ha(r,a,o,s),f=Da(r,t);return{
answer:Ma(l,u,f),integrity:l,issuer:u,status:f.check,asOf:f.check.state==="not-checked"?null:f.asOf,
letter:null,official:r,noLetter:null}};var vo=e=>{let t=kn(e)??te(e,Pt,be);return t.ok?t.document.credentialStatus.map(({statusListCredential:n})=>n):
[]};var za=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,$t=e=>e.replace(/[\t\r\n]+/g,
" ").replace(za,"�");var Fa={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},It=class{#t;constructor(t){this.#t=
t}toString(){return this.#t}},Ka=e=>e.split(`
`).map($t).join(`
`).replace(/[&<>"']/g,t=>Fa[t]??t),So=e=>e instanceof It?`${e}`:Array.isArray(e)?e.map(So).join(""):
e==null||typeof e=="boolean"?"":Ka(String(e)),p=(e,...t)=>new It(String.raw({raw:e},...t.map(So)));var M=Uint8Array,De=Uint16Array,Wa=Int32Array,Ao=new M([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,
4,4,5,5,5,5,0,0,0,0]),Eo=new M([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,
0,0]),Va=new M([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),ko=function(e,t){for(var n=new De(31),
r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Wa(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)o[s]=
s-n[r]<<5|r;return{b:n,r:o}},Oo=ko(Ao,2),Lo=Oo.b,ja=Oo.r;Lo[28]=258,ja[258]=28;var To=ko(Eo,0),Ga=To.
b,qf=To.r,Rn=new De(32768);for(S=0;S<32768;++S)le=(S&43690)>>1|(S&21845)<<1,le=(le&52428)>>2|(le&13107)<<
2,le=(le&61680)>>4|(le&3855)<<4,Rn[S]=((le&65280)>>8|(le&255)<<8)>>1;var le,S,et=(function(e,t,n){for(var r=e.
length,o=0,s=new De(t);o<r;++o)e[o]&&++s[e[o]-1];var i=new De(t);for(o=1;o<t;++o)i[o]=i[o-1]+s[o-1]<<
1;var a;if(n){a=new De(1<<t);var l=15-t;for(o=0;o<r;++o)if(e[o])for(var u=o<<4|e[o],f=t-e[o],c=i[e[o]-
1]++<<f,d=c|(1<<f)-1;c<=d;++c)a[Rn[c]>>l]=u}else for(a=new De(r),o=0;o<r;++o)e[o]&&(a[o]=Rn[i[e[o]-1]++]>>
15-e[o]);return a}),tt=new M(288);for(S=0;S<144;++S)tt[S]=8;var S;for(S=144;S<256;++S)tt[S]=9;var S;
for(S=256;S<280;++S)tt[S]=7;var S;for(S=280;S<288;++S)tt[S]=8;var S,Ro=new M(32);for(S=0;S<32;++S)Ro[S]=
5;var S;var Ya=et(tt,9,1);var Ja=et(Ro,5,1),On=function(e){for(var t=e[0],n=1;n<e.length;++n)e[n]>t&&(t=e[n]);return t},Z=function(e,t,n){
var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&n},Ln=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+
2]<<16)>>(t&7)},Za=function(e){return(e+7)/8|0},Mt=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||
n>e.length)&&(n=e.length),new M(e.subarray(t,n))};var Xa=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],_=function(e,t,n){var r=new Error(
t||Xa[e]);if(r.code=e,Error.captureStackTrace&&Error.captureStackTrace(r,_),!n)throw r;return r},qa=function(e,t,n,r){
var o=e.length,s=r?r.length:0;if(!o||t.f&&!t.l)return n||new M(0);var i=!n,a=i||t.i!=2,l=t.i;i&&(n=new M(
o*3));var u=function(gr){var xr=n.length;if(gr>xr){var wr=new M(Math.max(xr*2,gr));wr.set(n),n=wr}},
f=t.f||0,c=t.p||0,d=t.b||0,y=t.l,g=t.d,b=t.m,v=t.n,A=o*8;do{if(!y){f=Z(e,c,1);var O=Z(e,c+1,3);if(c+=
3,O)if(O==1)y=Ya,g=Ja,b=9,v=5;else if(O==2){var z=Z(e,c,31)+257,B=Z(e,c+10,15)+4,H=z+Z(e,c+5,31)+1;c+=
14;for(var P=new M(H),ee=new M(19),D=0;D<B;++D)ee[Va[D]]=Z(e,c+D*3,7);c+=B*3;for(var me=On(ee),Ve=(1<<
me)-1,nn=et(ee,me,1),D=0;D<H;){var je=nn[Z(e,c,Ve)];c+=je&15;var m=je>>4;if(m<16)P[D++]=m;else{var Le=0,
mt=0;for(m==16?(mt=3+Z(e,c,3),c+=2,Le=P[D-1]):m==17?(mt=3+Z(e,c,7),c+=3):m==18&&(mt=11+Z(e,c,127),c+=
7);mt--;)P[D++]=Le}}var pr=P.subarray(0,z),fe=P.subarray(z);b=On(pr),v=On(fe),y=et(pr,b,1),g=et(fe,v,
1)}else _(1);else{var m=Za(c)+4,L=e[m-4]|e[m-3]<<8,C=m+L;if(C>o){l&&_(0);break}a&&u(d+L),n.set(e.subarray(
m,C),d),t.b=d+=L,t.p=c=C*8,t.f=f;continue}if(c>A){l&&_(0);break}}a&&u(d+131072);for(var bi=(1<<b)-1,
vi=(1<<v)-1,rn=c;;rn=c){var Le=y[Ln(e,c)&bi],Te=Le>>4;if(c+=Le&15,c>A){l&&_(0);break}if(Le||_(2),Te<
256)n[d++]=Te;else if(Te==256){rn=c,y=null;break}else{var yr=Te-254;if(Te>264){var D=Te-257,Ge=Ao[D];
yr=Z(e,c,(1<<Ge)-1)+Lo[D],c+=Ge}var on=g[Ln(e,c)&vi],sn=on>>4;on||_(3),c+=on&15;var fe=Ga[sn];if(sn>
3){var Ge=Eo[sn];fe+=Ln(e,c)&(1<<Ge)-1,c+=Ge}if(c>A){l&&_(0);break}a&&u(d+131072);var hr=d+yr;if(d<fe){
var mr=s-fe,Si=Math.min(fe,hr);for(mr+d<0&&_(3);d<Si;++d)n[d]=r[mr+d]}for(;d<hr;++d)n[d]=n[d-fe]}}t.
l=y,t.p=rn,t.b=d,t.f=f,y&&(f=1,t.m=b,t.d=g,t.n=v)}while(!f);return d!=n.length&&i?Mt(n,0,d):n.subarray(
0,d)};var Qa=new M(0);var el=function(e,t){return((e[0]&15)!=8||e[0]>>4>7||(e[0]<<8|e[1])%31)&&_(6,"invalid zlib data"),(e[1]>>
5&1)==+!t&&_(6,"invalid zlib data: "+(e[1]&32?"need":"unexpected")+" dictionary"),(e[1]>>3&4)+2};var Tn=(function(){function e(t,n){typeof t=="function"&&(n=t,t={}),this.ondata=n;var r=t&&t.dictionary&&
t.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0},this.o=new M(32768),this.p=new M(0),r&&this.
o.set(r)}return e.prototype.e=function(t){if(this.ondata||_(5),this.d&&_(4),!this.p.length)this.p=t;else if(t.
length){var n=new M(this.p.length+t.length);n.set(this.p),n.set(t,this.p.length),this.p=n}},e.prototype.
c=function(t){this.s.i=+(this.d=t||!1);var n=this.s.b,r=qa(this.p,this.s,this.o);this.ondata(Mt(r,n,
this.s.b),this.d),this.o=Mt(r,this.s.b-32768),this.s.b=this.o.length,this.p=Mt(this.p,this.s.p/8|0),
this.s.p&=7},e.prototype.push=function(t,n){this.e(t),this.c(n)},e})();var Co=(function(){function e(t,n){Tn.call(this,t,n),this.v=t&&t.dictionary?2:1}return e.prototype.push=
function(t,n){if(Tn.prototype.e.call(this,t),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(
el(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&_(6,"invalid zlib data"),this.p=this.p.subarray(0,
-4)),Tn.prototype.c.call(this,n)},e})();var tl=typeof TextDecoder<"u"&&new TextDecoder,nl=0;try{tl.decode(Qa,{stream:!0}),nl=1}catch{}var Cn="/EmbeddedFile",Po=/\bstream\r?\n/g,rl="endstream",ol=2e3,Pn=1024,sl=/\/FlateDecode\b/,il=[37,
80,68,70,45],Ho=e=>il.every((t,n)=>e[n]===t),al=(e,t)=>{let n=[],r=0,o=new Co(a=>{if(r+=a.length,r>t)
throw new RangeError("longer than a letter");n.push(a)});try{for(let a=0;a<e.length;a+=Pn)o.push(e.subarray(
a,a+Pn),a+Pn>=e.length)}catch{return null}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.
length;return s},ll=(e,t,n,r)=>{Po.lastIndex=n;let o=Po.exec(t);if(o===null||o.index-n>ol)return null;
let s=o.index+o[0].length,i=t.indexOf(rl,s);if(i<0)return null;let a=e.subarray(s,i),l=t.slice(t.lastIndexOf(
"obj",n),o.index);return sl.test(l)?al(a,r):a.length>r?null:a},cl=2,No="c2sp.org/tlog-proof@",Uo=e=>(typeof e==
"string"?e:new TextDecoder().decode(e.subarray(0,No.length))).trimStart().startsWith(No),Do=(e,t)=>{
let n=new TextDecoder("latin1").decode(e),r=[],o=n.indexOf(Cn);for(let i=0;o>=0&&i<cl;i+=1){let a=ll(
e,n,o,t);a!==null&&r.push(a),o=n.indexOf(Cn,o+Cn.length)}let s=r.find(Uo);return{document:r.find(i=>!Uo(
i))??null,proof:s===void 0?null:new TextDecoder().decode(s)}};var _t=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],ul=_t.map((e,t)=>new Date(
Date.UTC(2026,t,1))),$e=e=>{let t=`${e}-u-ca-gregory-nu-latn`,n=r=>{let o=new Intl.DateTimeFormat(t,
{...r,timeZone:"UTC"});return ul.map(s=>o.formatToParts(s).find(({type:i})=>i==="month")?.value??"")};
return{inDate:n({day:"numeric",month:"long",year:"numeric"}),alone:n({month:"long"}).map(r=>r.toLocaleLowerCase(
e))}},Bt={day:(e,t,n)=>`${e} ${t} ${n}`,month:(e,t)=>`${e} ${t}`,year:e=>e},Nn={en:Bt,zh:{day:(e,t,n)=>`${n}\
年${t}月${e}日`,month:(e,t)=>`${t}年${e}月`,year:e=>`${e}年`},ru:Bt,kk:{day:(e,t,n)=>`${n} жыл\
ғы ${e} ${t}`,month:(e,t)=>`${t} жылғы ${e}`,year:e=>`${e} жыл`},ar:Bt,es:{day:(e,t,n)=>`${e}\
 de ${t} de ${n}`,month:(e,t)=>`${e} de ${t}`,year:e=>e},fr:{...Bt,day:(e,t,n)=>`${e===1?"1er":e} ${t}\
 ${n}`},uz:{day:(e,t,n)=>`${n}-yil ${e}-${t}`,month:(e,t)=>`${t}-yil ${e}`,year:e=>`${e}-yil`}},$o=_t.
map((e,t)=>String(t+1)),Io={en:{inDate:_t,alone:_t},zh:{inDate:$o,alone:$o},ru:$e("ru"),kk:$e("kk"),
ar:$e("ar"),es:$e("es"),fr:$e("fr"),uz:$e("uz")},fl=(e,t)=>{let n=Ye(e),[r,o,s]=[n>>9,n>>5&15,n&31];
return Nn[t].day(s,Io[t].inDate[o-1]??"",r)},dl=(e,t)=>{let n=Ye(e),[r,o]=[n>>9,n>>5&15];return Nn[t].
month(Io[t].alone[o-1]??"",r)},pl=7,yl=4,Ie=(e,t)=>{let n=e.length===pl?se(`${e}-01`):null;if(n!==null)
return dl(n,t);if(e.length===yl&&se(`${e}-01-01`)!==null)return Nn[t].year(e);let r=se(e);return r===
null?$t(e):fl(r,t)};var zt=({language:e,speaks:t=e},n)=>{let[r="",o=""]=Or(n).split(" ");return`${Ie(r,t)} ${o}`};var hl={zh:"：",fr:" : "},ml={zh:"、",ar:"، "},Mo=e=>hl[e]??": ",Bo=e=>ml[e]??", ";var gl={tick:p`<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>`,cross:p`<rect x="1" y="1" width="14" height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>`,
question:p`<path d="M8 1 15 8 8 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>`,half:p`<circle cx="8" cy="8" r="6" class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>`,
ring:p`<circle cx="8" cy="8" r="6" class="so" stroke-dasharray="3 2.3"/>`,bars1:p`<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11.5 2.5h3v11h-3Z" class="st"/>`,
bars2:p`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.5 2.5h3v11h-3Z" class="st"/>`,
bars3:p`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>`,mark:p`<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>`},
dd=p`<svg class="symbols" aria-hidden="true">${Object.entries(gl).map(([e,t])=>p`<symbol id="s-${e}" viewBox="0 0 16 16">${t}</symbol>`)}</svg>`,
_o=({shape:e,tone:t})=>p`<svg class="s ${t}" aria-hidden="true"><use href="#s-${e}"/></svg>`;var xl={yes:"M2.5 8.5 6.5 12.5 13.5 3.5",no:"M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5",paused:"M5.5 3v10\
M10.5 3v10",but:"M8 3v6M8 12.2v.6",unknown:"M5.2 5.6a2.8 2.6 0 1 1 4.2 2.3c-.9.5-1.4 1-1.4 2M8 12.6v\
.6"},wl={yes:"good",no:"stop",paused:"stop",but:"care",unknown:""},zo=e=>wl[e],Fo=e=>p`<i class="seal ${e}" aria-hidden="true"><svg viewBox="0 0 16 16"><path d="${xl[e]}"/></svg></i>`;var Un=({answer:e,official:t},{page:n})=>{if(t===null)return n.answers[e];let{both:r}=n.official;return{
...r,...n.official[Nt(t)]}[e]??n.answers[e]};var I=(e,t)=>e.replace(/\{(\w+)\}/g,(n,r)=>t[r]??n);var Ft=8,bl=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],vl=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),Wo=128,Hn=new Uint8Array(128).fill(Wo);for(let e=0;e<=9;e+=1)Hn[48+e]=e;bl.forEach(
(e,t)=>{e>=0&&(Hn[65+t]=e)});var Sl=e=>{if(e.length!==17)return-1;let t=0,n=0;for(let r=0;r<17;r+=1){let o=e.charCodeAt(r),s=Hn[o&
127];n|=s&Wo|o>>7,t+=s*vl[r]}return n===0?t%11:-1};var Vo=e=>Al(e)==="valid",Al=e=>{let t=Sl(e);return t<0?"malformed":e.charCodeAt(Ft)===(t===10?88:48+
t)?"valid":"wrongCheckDigit"};var jo=e=>{let t=ae(e);if(t===null)return{groups:e===""?[]:[e],checkDigitWrong:!1};let n=[0,3,Ft+1,Ft+
2,t.length];return{groups:n.slice(1).map((o,s)=>t.slice(n[s],o)),checkDigitWrong:!Vo(t)}};var El=e=>e?.every(Number.isFinite)===!0&&Math.abs(e[0])<=180&&Math.abs(e[1])<=90,Go=({position:e})=>El(
e);var Yo=({credentialSubject:{warranty:e,parts:t,software:n,recalls:r}},o,s,{own:i})=>{let{terms:a}=o,
l=({months:d,kilometres:y})=>o.guarantee(s.months(d),y===null?null:s.kilometres(y)),u=d=>i(d?o.yes:o.
no),{highVoltageBattery:f}=e,{leadTimeDays:c}=t;return{heading:a.heading,head:[a.what,a.said],rows:[
[a.warranty,i(l(e))],[a.begins,i(o.starts[e.startsOn])],[a.battery,i(f===void 0?o.notStated:l(f))],[
a.parts,i(o.partsYears(s.years(t.years)))],[a.partsTime,i(c===null?o.notStated:o.partsDays(s.days(c)))],
[a.software,u(n.updates)],[a.softwareLanguages,i(n.languages.length===0?o.notStated:s.list(n.languages.
map(s.language)))],[a.remoteLock,u(n.remoteLock)],[a.recalls,u(r)]]}},Jo=({issuer:e,validFrom:t,credentialSubject:n},{
about:r,notStated:o},s,{own:i,told:a,fixed:l})=>({heading:r.heading,head:[r.what,r.said],rows:[[r.announcement,
e.announcement===void 0?i(o):a(e.announcement)],[r.number,l(n.number)],[r.application,l(n.application)],
[r.exporter,a(n.exporter.name)],[r.uscc,l(n.exporter.uscc)],[r.destinations,i(s.list(n.destinations.
map(s.country)))],[r.validFrom,i(s.day(t))]]}),Zo=(e,t,n,r,{own:o,told:s})=>{let{outlets:i}=t,a={yes:t.
yes,no:t.no,"not-stated":t.notStated},l=e.flatMap((c,d)=>Go(c)?[]:[String(d+1)]),u=r?.folded??[],f=new Set(
e.map(({country:c})=>c));return{heading:i.heading,head:[i.number,i.place,i.phone,i.services,i.serves],
rows:e.map(({name:c,address:d,country:y,phone:g,services:b,servesCarsItDidNotImport:v},A)=>({number:String(
A+1),name:s(c),address:s(f.size>1?`${d}, ${n.country(y)}`:d),phone:g===void 0?o(t.notStated):{...s(g),
dir:"ltr"},services:o(b.length===0?t.notStated:n.list(b.map(O=>i.servicesOf[O]))),serves:o(a[v])})),
none:i.none,map:i.map(r?.marks.length??0,e.length),notes:[...r===null?[]:[i.mapNote],...l.length===0?
[]:[i.unplaced(n.list(l))],...u.length===0?[]:[i.folded(n.list(u))]]}};var Se=["en","zh","ru","kk","ar","es","fr","uz"];var Rd=new Map(Se.map(e=>[e,new Intl.ListFormat(e,{type:"conjunction"})]));var Kt=(e,t)=>t==="uz"?e.replaceAll("‘","ʻ").replaceAll("’","ʼ"):e;var kl=new Map(Se.map(e=>[e,new Intl.DisplayNames([e],{type:"language",fallback:"code"})])),Ol={ar:{
kk:"الكازاخية"}},Xo=(e,t)=>{try{return Ol[t]?.[e]??Kt(kl.get(t)?.of(e)??e,t)}catch{return e}};var Ll=new Map(Se.map(e=>[e,new Intl.NumberFormat(`${e}-u-nu-latn`)])),Dn=(e,t)=>t.map(({type:n,value:r})=>e===
"es"&&n==="group"?" ":r).join(""),Wt=(e,t)=>Dn(e,Ll.get(e)?.formatToParts(t)??[]),qo=e=>new Map(Se.
map(t=>[t,new Intl.NumberFormat(`${t}-u-nu-latn`,{style:"percent",maximumFractionDigits:e})])),Md={tenths:qo(
1),hundredths:qo(2)};var Tl={HK:"中国香港",MO:"中国澳门",TW:"中国台湾"},Rl={zh:"zh-CN",en:"en-GB",ru:"ru",kk:"\
kk",ar:"ar",es:"es-419",fr:"fr",uz:"uz"},Cl=(e,t)=>{try{return e.of(t)??t}catch{return t}},Me=e=>{let t=`${Rl[e]}\
-u-nu-latn-ca-gregory`,n=(o,s)=>{let i=new Intl.NumberFormat(t,{style:"unit",unit:o,unitDisplay:s});
return a=>Dn(e,i.formatToParts(a))},r=new Intl.DisplayNames(t,{type:"region"});return{months:n("mont\
h","long"),years:n("year","long"),days:n("day","long"),kilometres:n("kilometer","short"),day:o=>Number.
isNaN(Date.parse(o))?o:Ie(kr(o),e),country:o=>(e==="zh"?Tl[o]:void 0)??Kt(Cl(r,o),e),language:o=>Xo(
o,e),list:o=>o.join(Bo(e))}};var Pl=({language:e})=>{let t=(n,r=!1)=>({text:n,lang:e,dir:"ltr",fixed:r});return{printable:n=>n,breakable:n=>n,
own:n=>t(n),told:n=>({...t(n),lang:"zh"}),fixed:n=>t(n,!0),hasLost:()=>!1}},Nl=({text:e,fixed:t,lang:n},r)=>t?
p`<code dir="ltr">${e}</code>`:n===r?p`${e}`:p`<bdi>${e}</bdi>`,nt=e=>p`<span class="vin" dir="ltr">${(ae(
e)===null?[e]:jo(e).groups).map(t=>p`<span>${t}</span>`)}</span>`,$n=({rows:e},{language:t})=>p`<dl class="facts">${e.
map(([n,r])=>p`<div><dt>${n}</dt><dd>${Nl(r,t)}</dd></div>`)}</dl>`,Qo=(e,t,n=!1)=>{let{language:r,paper:o,
page:s}=t,i=Me(r),a=Pl(t),{credentialSubject:l,issuer:u}=e,[{vin:f,model:c}]=l.vehicles,d=Yo(e,o,i,a),
y=Jo(e,o,i,a),g=Zo(l.outlets,o,i,null,a),[,,b="",v="",A=""]=g.head,O=(m,L)=>p`<small>${I(s.pair,{name:m,
value:L})}</small>`;return p`<dl class="facts">
      <div><dt>${o.vin}</dt><dd>${nt(f)}</dd></div>
      <div><dt>${o.model}</dt><dd><bdi>${c}</bdi></dd></div>
      <div><dt>${o.about.issuer}</dt><dd><bdi>${u.name}</bdi></dd></div></dl>
    <h3>${n?s.notInForce:d.heading}</h3>${n?p`<div class="dead">${$n(d,t)}</div>`:$n(d,t)}
    <h3>${g.heading}</h3>${g.rows.length===0?p`<p>${s.noOutlets}</p>`:p`<ol class="named-outlets">${g.
rows.map(m=>p`<li><b><bdi>${m.name.text}</bdi></b><br><bdi>${m.address.text}</bdi>
              <small>${I(s.pair,{name:b,value:""})}<bdi dir="ltr">${m.phone.text}</bdi></small>
              ${O(v,m.services.text)}
              ${O(A,m.serves.text)}</li>`)}</ol>`}
    <h3>${s.about}</h3>${$n(y,t)}
    <h3>${o.notSaid.heading}</h3><ul class="plain">${o.notSaid.lines.map(m=>p`<li>${m}</li>`)}</ul>`};var rt=(e,t)=>e.replace(/\{(\w+)\}/g,(n,r)=>t[r]??n),ts=(e,{official:t})=>t.titles[Ut(e.credentialSubject)],
E=(e,t)=>({name:e,value:{is:"fixed",text:t}}),Ul=(e,{official:t})=>({name:t.signatures,value:{is:"li\
nes",lines:e.map(({role:n,staff:r})=>({own:rt(t[n],{staff:r}),words:null}))}}),Hl=(e,{official:t})=>t.
evidence[Object.hasOwn(t.evidence,e)?e:"other"],es=(e,{where:t,term:n,article:r,until:o,execution:s},{
lang:i,texts:a,figures:l})=>{let u=({zh:y,en:g})=>i==="zh"?y:g??y,f=l.day(o),c=rt(a.official.until,{
where:u(t),term:u(n),day:f,article:r}),d=s===void 0?"":` ${u(s.words)} ${s.article}`;return E(e,`${c}${d}`)},
Dl=({name:e,uscc:t})=>t===void 0?e:`${e} ${t}`,ns=(e,{official:t})=>({name:t.facts,value:{is:"words",
words:e}}),rs=(e,t)=>({name:t.official.restsOn,value:{is:"lines",lines:e.map(({kind:n,reference:r,digest:o})=>({
own:[Hl(n,t),r,o?.slice(0,16)??""].join(" ").trim(),words:null}))}}),In=(e,{official:t})=>({name:t.vehicles,
value:{is:"vins",vins:e.map(({vin:n})=>n)}}),$l=(e,{texts:t,figures:n})=>{let{official:r}=t;return[E(
r.application,e.application),E(t.about.destinations,n.country(e.destination)),E(r.days,rt(r.between,
{first:n.day(e.firstDay),last:n.day(e.lastDay)})),In(e.vehicles,t)]},Il=(e,t)=>{let{texts:n,figures:r}=t,
{official:o}=n;return[...e.application===void 0?[]:[E(o.application,e.application)],...e.licence===void 0?
[]:[E(o.licence,e.licence)],...e.vehicles.length===0?[]:[In(e.vehicles,n)],{name:o.follows,value:{is:"\
words",words:e.follows}},ns(e.facts,n),{name:o.grounds,value:{is:"lines",lines:e.grounds.map(({article:s,
words:i})=>({own:s===void 0?"":`${s} `,words:i}))}},rs(e.restsOn,n),es(o.reconsideration,e.reconsideration,
t),es(o.court,e.court,t),E(o.decidedOn,r.day(e.decidedOn))]},Ml=(e,{lang:t,texts:n,figures:r})=>{let{
official:o}=n,{limit:s}=e,i=({zh:a,en:l})=>t==="zh"?a:l??a;return[E(o.claimant,e.claimant),E(o.atRisk,
`CNY ${e.atRisk}`),...s===void 0?[]:[E(o.limit,`${r.day(s.until)} ${i(s.words)} ${s.article}`)],In(e.
vehicles,n),{name:o.follows,value:{is:"words",words:e.follows}},ns(e.facts,n),{name:o.grounds,value:{
is:"lines",lines:e.grounds.map(({words:a})=>({own:"",words:a}))}},{name:o.notProven,value:{is:"lines",
lines:e.grounds.map(({notProven:a})=>({own:"",words:a}))}},rs(e.restsOn,n),E(o.sentOn,r.day(e.sentOn))]},
Bl=(e,{texts:t,figures:n})=>{let{extract:r}=t.official,{vehicles:[{brand:o,model:s}],firstRegistration:i,
transfers:{count:a,lastOn:l,pendingExportOn:u},deregistration:{state:f,on:c}}=e,d=(v,A)=>v===void 0?
A:n.day(v),y=c===void 0?r.dayUnknown:rt(r.deregistered,{day:n.day(c)}),g=rt(r.notDeregistered,{day:n.
day(e.signedOn)}),b=[o,s].filter(v=>v!==void 0).join(" ");return[{name:t.vin,value:{is:"vins",vins:e.
vehicles.map(({vin:v})=>v)}},E(r.model,b===""?r.notKnown:b),E(r.first,n.day(i.on)),E(r.transfers,a===
void 0?r.notKnown:String(a)),E(r.lastTransfer,d(l,a===0?r.none:r.notKnown)),E(r.pendingExport,d(u,r.
notKnown)),E(r.deregistration,f==="deregistered"?y:g),E(r.basis,r.basisOf[e.basis]),E(r.toldOn,n.day(
e.toldOn)),E(r.signedOn,n.day(e.signedOn)),E(r.notSaid,r.limits)]},_l=(e,t)=>"kind"in e?Il(e,t):"fir\
stRegistration"in e?Bl(e,t):"addressee"in e?Ml(e,t):$l(e,t),zl=(e,{texts:{about:t,official:n},figures:r})=>{
if("firstRegistration"in e){let i=r.country(e.destination);return{label:t.destinations,name:i,text:i}}
let[o,s]="addressee"in e?[n.addressee,e.addressee]:[t.exporter,e.exporter];return{label:o,name:s.name,
text:Dl(s)}},os=({credentialSubject:e,issuer:t},n)=>{let{texts:r}=n,o=zl(e,n);return[E(r.official.authority,
t.name),E(r.official.number,e.number),E(o.label,o.text),..._l(e,n),Ul(e.signatures,r)]};var ss=({zh:e,en:t},{language:n})=>{let r=p`<span lang="zh" dir="ltr" class="as-written">${e}</span>`;
return t===void 0||n==="zh"?r:p`<span lang="en" dir="ltr" class="as-written">${t}</span><br>${r}`},Fl=({
value:e},t)=>{switch(e.is){case"words":return ss(e.words,t);case"fixed":return p`<bdi>${e.text}</bdi>`;case"\
vins":return p`${e.vins.map(n=>p`${nt(n)}<br>`)}`;case"lines":return p`${e.lines.map(({own:n,words:r})=>{
let o=r===null?"":ss(r,t);return p`${n}${o}<br>`})}`;default:return e}},Kl=(e,t)=>{let{paper:n,language:r}=t,
o=!["licence","extract"].includes(Ut(e.credentialSubject))&&r!=="zh",s=os(e,{lang:r,texts:n,figures:Me(
r)});return p`<dl class="facts">${s.map(i=>p`<div><dt>${i.name}</dt><dd>${Fl(i,t)}</dd></div>`)}</dl>${o?
p`<p class="quiet">${n.official.chinese}</p>`:""}`},is=(e,t)=>p`<h3>${ts(e,t.paper)}</h3>${Kl(e,t)}`;var as={valid:{shape:"tick",tone:"good"},invalid:{shape:"cross",tone:"stop"},"not-checked":{shape:"q\
uestion",tone:"care"}},Wl=["valid","valid-when-last-checked"],Vl=["could-not-be-checked","valid-when\
-last-checked"],jl=e=>Vl.includes(e)?"not-checked":e==="valid"?"valid":"invalid",Gl={valid:"yes",suspended:"\
paused","valid-when-last-checked":"but","could-not-be-checked":"unknown"},Yl=["suspended","revoked"],
_n=(e,{language:t})=>`${zt({language:t},e)} UTC+8`,zn=(e,t)=>{let{asOf:n,official:r}=e;return I(Un(e,
t).title,{asOf:n===null?"":_n(n,t),authority:r?.issuer.name??""})},Mn=(e,{state:t,reason:n},r,o)=>{let{
page:s,checks:i}=o;return p`<li><h3>${_o(as[t])} ${I(s.pair,{name:e,value:s.states[t]})}</h3>
    <p>${i.reasons[n]}</p>${r}</li>`},Jl=({proof:e,issuer:t})=>{let r=("cryptosuite"in e?[e]:e).find(
({verificationMethod:o})=>o.startsWith(`${t.id}#`));return r===void 0||Number.isNaN(Date.parse(r.created))?
null:r.created},Bn=(e,t,{page:n})=>t===null?p``:p`<p class="quiet">${I(n.pair,{name:e,value:t})}</p>`,
Zl=(e,{page:t})=>e.length===0?p``:p`<section data-logged><h3>${t.log.title}</h3>${e.map(n=>p`<p>${n}</p>`)}</section>`,
ls=(e,{trustList:t,notes:n=[],logged:r=[]},o,s=p``)=>{let{page:i,checks:a,language:l}=o,{answer:u,asOf:f,
integrity:c,issuer:d,status:y,letter:g,official:b,noLetter:v}=e,A=g??b,O=Gl[u]??"no",{means:m}=Un(e,
o),L=f===null?null:_n(f,o),C=A===null?null:Jl(A),z=C===null?null:_n(C,o),B=t===null?null:I(i.trustListOf,
{version:String(t.version),day:Ie(t.issuedAt.slice(0,10),l)}),H=p`<ol class="three-checks">
    ${Mn(a.checks.integrity,c,p``,o)}
    ${Mn(b===null?a.checks.issuer:a.checks.authority,d,p`${Bn(i.signedOn,z,o)}${Bn(i.trustList,B,o)}`,
o)}
    ${Mn(a.checks.status,y,Bn(i.statusAsOf,L,o),o)}</ol>`,P=v===null?p``:p`<p>${a.noLetter[v.what]}${v.
path===""?"":p` ${i.inDocument}${Mo(l)}<code dir="ltr">${v.path}</code>`}</p>`;return p`<div class="letter-answer ${as[jl(
u)].tone}" data-answer="${u}">
      <div class="sign">${Fo(O)}
        <h1 tabindex="-1" class="${zo(O)}">${zn(e,o)}</h1></div>
      <p class="lead">${I(m,{asOf:L??""})}</p>${P}
      ${n.map(ee=>p`<p class="note">${ee}</p>`)}</div>
    ${s}${A===null?"":p`<h2>${i.checksTitle}</h2>${H}${Zl(r,o)}`}
    ${A===null?"":p`<h2>${b===null?i.saysTitle:i.official.saysTitle}</h2>
          <p class="quiet">${i.saysOnly}</p>${Wl.includes(u)?"":p`<p class="refused">${i.doNotRely}</p>`}${g===
null?"":Qo(g,o,Yl.includes(u))}${b===null?"":is(b,o)}`}`};var ot=(...e)=>{let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=
r.length;return t},X=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),Be=e=>{let t=xn(e).replaceAll(
"-","+").replaceAll("_","/");return t.padEnd(Math.ceil(t.length/4)*4,"=")},q=e=>{let[,t=""]=/^([A-Za-z0-9+/]*)={0,2}$/.
exec(e)??[];return e.length%4!==0||e.length-t.length!==(4-t.length%4)%4?null:Tt(t.replaceAll("+","-").
replaceAll("/","_"))},_e=e=>{if(!/^(?:0|[1-9]\d{0,15})$/.test(e))return null;let t=Number(e);return Number.
isSafeInteger(t)?t:null};var cs=5e6,us=e=>{let t=e.length>cs?null:xe(e),n=t===null?null:bt(t,cs),r=n?.ok===!0?Xe(n.value):e;return X(
r,e)?[e]:[e,r]};/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */var ms=Object.freeze,ze=0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn,
Yt=0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn,Vt=0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
Kn=0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,Wn=0x6666666666666666666666666666666666666666666666666666666666666658n,
jt=ze-1n,Xl=ms({p:ze,n:Yt,h:8n,a:jt,d:Vt,Gx:Kn,Gy:Wn}),Gt=32,fs=e=>e instanceof Uint8Array||ArrayBuffer.
isView(e)&&e.constructor.name==="Uint8Array"&&e.BYTES_PER_ELEMENT===1,ce=(e,t,n="")=>{if(fs(e)&&(t===
void 0||e.length===t))return e;let r=fs(e),o=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:
`type=${typeof e}`,i=(n?`"${n}" `:"")+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(
i)},ql=(e,t="",n)=>Uint8Array.from(ce(e,n,t)),gs=(e,t)=>e.toString(16).padStart(t,"0"),xs=e=>{let t="";
for(let n of ce(e))t+=gs(n,2);return t},ws=e=>{let t="hex invalid";if(typeof e!="string")throw new TypeError(
t);if(e.length%2||!/^[\da-f]*$/i.test(e))throw new RangeError(t);let n=new Uint8Array(e.length/2);for(let r=0,
o=0;r<n.length;r++,o+=2){let s=e.charCodeAt(o),i=e.charCodeAt(o+1);n[r]=((s&15)+(s>>6)*9)*16+(i&15)+
(i>>6)*9}return n},Jt=(...e)=>{let t=0;for(let o of e)t+=ce(o).length;let n=new Uint8Array(t),r=0;for(let o of e)
n.set(o,r),r+=o.length;return n};var Ae=(e,t,n,r="bad number: out of range")=>{if(typeof e!="bigint")throw new TypeError(r);if(t<=e&&
e<n)return e;throw new RangeError(r)},k=(e,t=ze)=>(e%=t)>=0n?e:t+e,ds=(1n<<255n)-1n,h=e=>{if(e<0n)throw new RangeError(
"negative coordinate");let t=(e>>255n)*19n+(e&ds);return t=(t>>255n)*19n+(t&ds),t%ze},Ql=e=>k(e,Yt),
ec=(e,t)=>{if(e===0n)throw new Error("invert: expected non-zero number");if(t<=1n)throw new Error("i\
nvert: expected modulus > 1, got "+t);let n=k(e,t),r=t,o=0n,s=1n;for(;n!==0n;){let a=r/n,l=r-n*a,u=o-
s*a;r=n,n=l,o=s,s=u}if(r!==1n)throw new Error("invert: does not exist");return k(o,t)},bs=e=>{let t=jn[e];
if(typeof t!="function")throw new Error("hashes."+e+" not set");return t},tc=(e,...t)=>ce(bs(e)(Jt(...t)),
64,"digest"),nc=async(e,...t)=>ce(await bs(e)(Jt(...t)),64,"digest");var Fn=e=>{if(e instanceof ue)return e;throw new TypeError("Point expected")},vs=2n**256n,ue=class e{static BASE;static ZERO;X;Y;Z;T;constructor(t,n,r,o){
let s=vs;this.X=Ae(t,0n,s),this.Y=Ae(n,0n,s),this.Z=Ae(r,1n,s),this.T=Ae(o,0n,s),ms(this)}static CURVE(){
return Xl}static fromAffine(t){return new e(t.x,t.y,1n,h(t.x*t.y))}static fromBytes(t,n=!1){let r=ql(
t,"point",Gt),o=r[31];r[31]=o&-129;let s=Vn(r);n||Ae(s,0n,ze);let i=h(s*s),a=k(i-1n),l=h(Vt*i+1n),{isValid:u,
value:f}=sc(a,l);if(!u)throw new Error("bad point: y not sqrt");let c=!!(o&128);if(!n&&f===0n&&c)throw new Error(
"bad point: x==0, isLastByteOdd");return c!==!!(f&1n)&&(f=k(-f)),new e(f,s,1n,h(f*s))}static fromHex(t,n){
return e.fromBytes(ws(t),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){
let t=jt,n=Vt,r=this;if(r.is0())throw new Error("bad point: ZERO");let{X:o,Y:s,Z:i,T:a}=r,l=h(o*o),u=h(
s*s),f=h(i*i),c=h(f*f),d=h(l*t),y=h(f*(d+u)),g=k(c+h(n*h(l*u)));if(y!==g)throw new Error("bad point:\
 equation left != right (1)");let b=h(o*s),v=h(i*a);if(b!==v)throw new Error("bad point: equation le\
ft != right (2)");return this}equals(t){let{X:n,Y:r,Z:o}=this,{X:s,Y:i,Z:a}=Fn(t);return h(n*a)===h(
s*o)&&h(r*a)===h(i*o)}is0(){return this.equals(Ee)}negate(){return new e(k(-this.X),this.Y,this.Z,k(
-this.T))}double(){let{X:t,Y:n,Z:r}=this,o=jt,s=h(t*t),i=h(n*n),a=h(2n*r*r),l=h(o*s),u=k(t+n),f=k(h(
u*u)-s-i),c=k(l+i),d=k(c-a),y=k(l-i),g=h(f*d),b=h(c*y),v=h(f*y),A=h(d*c);return new e(g,b,A,v)}add(t){
let{X:n,Y:r,Z:o,T:s}=this,{X:i,Y:a,Z:l,T:u}=Fn(t),f=jt,c=Vt,d=h(n*i),y=h(r*a),g=h(h(s*c)*u),b=h(o*l),
v=k(h(k(n+r)*k(i+a))-d-y),A=k(b-g),O=k(b+g),m=k(y-h(f*d)),L=h(v*A),C=h(O*m),z=h(v*m),B=h(A*O);return new e(
L,C,B,z)}subtract(t){return this.add(Fn(t).negate())}multiply(t,n=!0){if(!n&&t===0n||(Ae(t,1n,Yt),!n&&
this.is0()))return Ee;if(t===1n)return this;if(this.equals(Fe))return fc(t).p;let r=Ee,o=Fe,s=this;for(let i=0;n?
i<256:t>0n;i++)t&1n?r=r.add(s):n&&(o=o.add(s)),s=s.double(),t>>=1n;return r}multiplyUnsafe(t){return this.
multiply(t,!1)}toAffine(){let{X:t,Y:n,Z:r}=this;if(this.equals(Ee))return{x:0n,y:1n};let o=ec(r,ze);
if(h(r*o)!==1n)throw new Error("invalid inverse");return{x:h(t*o),y:h(n*o)}}toBytes(){let{x:t,y:n}=this.
toAffine(),r=rc(n);return r[31]|=t&1n?128:0,r}toHex(){return xs(this.toBytes())}clearCofactor(){return this.
multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.multiply(
Yt/2n,!1).double().add(this).is0()}},Fe=new ue(Kn,Wn,1n,k(Kn*Wn)),Ee=new ue(0n,1n,1n,0n);ue.BASE=Fe;
ue.ZERO=Ee;var rc=e=>ws(gs(Ae(e,0n,vs),64)).reverse(),Vn=e=>BigInt("0x"+xs(Uint8Array.from(ce(e)).reverse())),
ne=(e,t)=>{let n=e;for(;t-- >0;)n=h(n*n);return n},oc=e=>{let t=h(e*e),n=h(t*e),r=h(ne(n,2)*n),o=h(ne(
r,1)*e),s=h(ne(o,5)*o),i=h(ne(s,10)*s),a=h(ne(i,20)*i),l=h(ne(a,40)*a),u=h(ne(l,80)*l),f=h(ne(u,80)*
l),c=h(ne(f,10)*s);return h(ne(c,2)*e)},ps=0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n,
sc=(e,t)=>{let n=h(t*h(t*t)),r=h(h(n*n)*t),o=oc(h(e*r)),s=h(e*h(n*o)),i=h(t*h(s*s)),a=s,l=h(s*ps),u=i===
e,f=i===k(-e),c=i===k(-e*ps);return u&&(s=a),(f||c)&&(s=l),(k(s)&1n)===1n&&(s=k(-s)),{isValid:u||f,value:s}},
ic=e=>Ql(Vn(e));var ac=async e=>e[1](await nc("sha512Async",e[0])),lc=e=>e[1](tc("sha512",e[0]));var cc=e=>{if(e===null||typeof e!="object")throw new TypeError("expected valid options object");return e.
zip215??!0},Ss=(e,t,n,r)=>{e=ce(e,64,"signature"),t=ce(t,void 0,"message"),n=ce(n,Gt,"publicKey");let o=cc(
r),s=e.subarray(0,Gt),i=Vn(e.subarray(Gt,64)),a,l,u,f=Uint8Array.of(),c=!1;try{a=ue.fromBytes(n,o),l=
ue.fromBytes(s,o),u=Fe.multiply(i,!1),f=Jt(s,n,t),c=!0}catch{}return[f,y=>{if(!c||!o&&a.isSmallOrder())
return!1;let g=ic(y);return l.add(a.multiply(g,!1)).subtract(u).clearCofactor().is0()}]},As=async(e,t,n,r={})=>ac(
Ss(e,t,n,r)),Es=(e,t,n,r={})=>lc(Ss(e,t,n,r));var jn={sha512Async:async e=>{let t=globalThis?.crypto?.subtle;if(!t)throw new Error("crypto.subtle \
must be defined, consider polyfill");return new Uint8Array(await t.digest("SHA-512",Jt(e)))},sha512:void 0};var uc=()=>{let e=[],t=Fe,n;for(let r=0;r<33;r++){n=t,e.push(n);for(let o=1;o<128;o++)n=n.add(t),e.push(
n);t=n.double()}return e},ys,hs=(e,t)=>{let n=t.negate();return e?n:t},fc=e=>{let t=ys||(ys=uc()),n=Ee,
r=Fe;for(let o=0;o<33;o++){let s=Number(e&255n);e>>=8n,s>128&&(s-=256,e+=1n);let i=o*128,a=i+Math.abs(
s)-1,l=o%2!==0,u=s<0;s===0?r=r.add(hs(l,t[i])):n=n.add(hs(u,t[a]))}if(e!==0n)throw new Error("invali\
d wnaf");return{p:n,f:r}};var Zt=BigInt(4294967295),ks=BigInt(32);function dc(e,t=!1){return t?{h:Number(e&Zt),l:Number(e>>ks&
Zt)}:{h:Number(e>>ks&Zt)|0,l:Number(e&Zt)|0}}function Os(e,t=!1){let n=e.length,r=new Uint32Array(n),
o=new Uint32Array(n);for(let s=0;s<n;s++){let{h:i,l:a}=dc(e[s],t);[r[s],o[s]]=[i,a]}return[r,o]}var pc=e=>e/2**32|0,yc=e=>e>>>0;function Ls(e,t,n,r){let o=pc(n),s=yc(n);e.setUint32(t,r?s:o,r),e.setUint32(
t+4,r?o:s,r)}var Gn=(e,t,n)=>e>>>n,Yn=(e,t,n)=>e<<32-n|t>>>n,ke=(e,t,n)=>e>>>n|t<<32-n,Oe=(e,t,n)=>e<<
32-n|t>>>n,st=(e,t,n)=>e<<64-n|t>>>n-32,it=(e,t,n)=>e>>>n-32|t<<64-n;function re(e,t,n,r){let o=(t>>>0)+(r>>>0);return{h:e+n+(o/2**32|0)|0,l:o|0}}var Ts=(e,t,n)=>(e>>>0)+
(t>>>0)+(n>>>0),Rs=(e,t,n,r)=>t+n+r+(e/2**32|0)|0,Cs=(e,t,n,r)=>(e>>>0)+(t>>>0)+(n>>>0)+(r>>>0),Ps=(e,t,n,r,o)=>t+
n+r+o+(e/2**32|0)|0,Ns=(e,t,n,r,o)=>(e>>>0)+(t>>>0)+(n>>>0)+(r>>>0)+(o>>>0),Us=(e,t,n,r,o,s)=>t+n+r+
o+s+(e/2**32|0)|0;function Hs(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Arr\
ay"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Jn=e=>e?`"${e}" `:"";function mc(e,t=""){if(typeof e!=
"number")throw new TypeError(Jn(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<
0)throw new RangeError(Jn(t)+"expected integer >= 0, got "+e);return e}function Zn(e,t,n=""){if(Hs(e)&&(t===void 0||e.length===t))return e;t!==void 0&&mc(t,"length");let r=Hs(
e),o=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,i=Jn(n)+"expected U\
int8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(i)}var gc=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":
`"${t}" `)+"expected object, got type="+typeof e)},Ds=(e,t)=>{gc(e,t);let n=Object.getPrototypeOf(e);
if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(
e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Xn(e,t=!0){if(e.destroyed)
throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}
function $s(e,t){Zn(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"ou\
tput" expected length >= '+n)}function at(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Xt(e){return new DataView(e.buffer,
e.byteOffset,e.byteLength)}function Q(e,t){return e<<32-t|e>>>t}function xc(e,t,n="opts"){return Ds(e,"defaults"),t!==void 0&&Ds(t,n),Object.assign(Object.create(null),
e,t)}function qn(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, \
got type='+typeof e);t=xc({},t,"info");let n=(o,s)=>e(s).update(o).digest(),r=e(void 0);return n.outputLen=
r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(
n)}var Qn=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Is(e,t,n){return e&t^~e&n}function Ms(e,t,n){return e&t^e&n^t&n}var lt=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,n,r,o){
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=
Xt(this.buffer)}update(t){Xn(this),Zn(t);let{view:n,buffer:r,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<
s;){let l=Math.min(o-this.pos,s-a);if(l===o){let u=Xt(t);for(;o<=s-a;a+=o)this.process(u,a);i=!0;continue}
r.set(a===0&&l===s?t:t.subarray(a,a+l),this.pos),this.pos+=l,a+=l,this.pos===o&&(this.process(n,0),this.
pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Xn(this),$s(t,this),
this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:s}=this,{pos:i}=this;n[i++]=128,n.fill(0,i),this.
padOffset>o-i&&(this.process(r,0),n.fill(0)),Ls(r,o-8,this.length*8,s),this.process(r,0),this.roundClean();
let a=t===n?r:Xt(t),l=this.outputLen,u=l/4,f=this.get();if(l%4||u>f.length)throw new Error("invalid \
outputLen");for(let c=0;c<u;c++)a.setUint32(4*c,f[c],s)}digest(){let{buffer:t,outputLen:n}=this;this.
digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,
destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=r,t.pos=i,i&&t.buffer.set(n),t}clone(){
return this._cloneInto()}},Bs=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);var _s=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,
1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var wc=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,
2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,
4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,
3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,
275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,
2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),pe=new Uint32Array(64),
er=class extends lt{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,n){super(64,t,8,!1),this.A=n[0]|0,
this.B=n[1]|0,this.C=n[2]|0,this.D=n[3]|0,this.E=n[4]|0,this.F=n[5]|0,this.G=n[6]|0,this.H=n[7]|0}get(){
let{A:t,B:n,C:r,D:o,E:s,F:i,G:a,H:l}=this;return[t,n,r,o,s,i,a,l]}set(t,n,r,o,s,i,a,l){this.A=t|0,this.
B=n|0,this.C=r|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=l|0}_cloneInto(t){return(t||=new this.
constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,n){for(let c=0;c<16;c++,n+=4)pe[c]=
t.getUint32(n,!1);for(let c=16;c<64;c++){let d=pe[c-15],y=pe[c-2],g=Q(d,7)^Q(d,18)^d>>>3,b=Q(y,17)^Q(
y,19)^y>>>10;pe[c]=b+pe[c-7]+g+pe[c-16]|0}let{A:r,B:o,C:s,D:i,E:a,F:l,G:u,H:f}=this;for(let c=0;c<64;c++){
let d=Q(a,6)^Q(a,11)^Q(a,25),y=f+d+Is(a,l,u)+wc[c]+pe[c]|0,b=(Q(r,2)^Q(r,13)^Q(r,22))+Ms(r,o,s)|0;f=
u,u=l,l=a,a=i+y|0,i=s,s=o,o=r,r=y+b|0}r=r+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|
0,l=l+this.F|0,u=u+this.G|0,f=f+this.H|0,this.set(r,o,s,i,a,l,u,f)}roundClean(){at(pe)}destroy(){this.
destroyed=!0,this.set(0,0,0,0,0,0,0,0),at(this.buffer)}},tr=class extends er{constructor(){super(32,
Bs)}};var zs=Os(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x39\
56c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242",
"0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b169\
6b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc6\
8b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f\
988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","\
0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22f\
fc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3\
c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b\
8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0\
x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a\
8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5d\
efb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506\
cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0x\
eada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae",
"0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100\
d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(
e))),bc=zs[0],vc=zs[1],ye=new Uint32Array(80),he=new Uint32Array(80),nr=class extends lt{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,n){
super(128,t,16,!1),this.Ah=n[0]|0,this.Al=n[1]|0,this.Bh=n[2]|0,this.Bl=n[3]|0,this.Ch=n[4]|0,this.Cl=
n[5]|0,this.Dh=n[6]|0,this.Dl=n[7]|0,this.Eh=n[8]|0,this.El=n[9]|0,this.Fh=n[10]|0,this.Fl=n[11]|0,this.
Gh=n[12]|0,this.Gl=n[13]|0,this.Hh=n[14]|0,this.Hl=n[15]|0}get(){let{Ah:t,Al:n,Bh:r,Bl:o,Ch:s,Cl:i,Dh:a,
Dl:l,Eh:u,El:f,Fh:c,Fl:d,Gh:y,Gl:g,Hh:b,Hl:v}=this;return[t,n,r,o,s,i,a,l,u,f,c,d,y,g,b,v]}set(t,n,r,o,s,i,a,l,u,f,c,d,y,g,b,v){
this.Ah=t|0,this.Al=n|0,this.Bh=r|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=l|0,this.
Eh=u|0,this.El=f|0,this.Fh=c|0,this.Fl=d|0,this.Gh=y|0,this.Gl=g|0,this.Hh=b|0,this.Hl=v|0}_cloneInto(t){
return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,n){for(let m=0;m<
16;m++,n+=4)ye[m]=t.getUint32(n),he[m]=t.getUint32(n+=4);for(let m=16;m<80;m++){let L=ye[m-15]|0,C=he[m-
15]|0,z=ke(L,C,1)^ke(L,C,8)^Gn(L,C,7),B=Oe(L,C,1)^Oe(L,C,8)^Yn(L,C,7),H=ye[m-2]|0,P=he[m-2]|0,ee=ke(
H,P,19)^st(H,P,61)^Gn(H,P,6),D=Oe(H,P,19)^it(H,P,61)^Yn(H,P,6),me=Cs(B,D,he[m-7],he[m-16]),Ve=Ps(me,
z,ee,ye[m-7],ye[m-16]);ye[m]=Ve|0,he[m]=me|0}let{Ah:r,Al:o,Bh:s,Bl:i,Ch:a,Cl:l,Dh:u,Dl:f,Eh:c,El:d,Fh:y,
Fl:g,Gh:b,Gl:v,Hh:A,Hl:O}=this;for(let m=0;m<80;m++){let L=ke(c,d,14)^ke(c,d,18)^st(c,d,41),C=Oe(c,d,
14)^Oe(c,d,18)^it(c,d,41),z=c&y^~c&b,B=d&g^~d&v,H=Ns(O,C,B,vc[m],he[m]),P=Us(H,A,L,z,bc[m],ye[m]),ee=H|
0,D=ke(r,o,28)^st(r,o,34)^st(r,o,39),me=Oe(r,o,28)^it(r,o,34)^it(r,o,39),Ve=r&s^r&a^s&a,nn=o&i^o&l^i&
l;A=b|0,O=v|0,b=y|0,v=g|0,y=c|0,g=d|0,{h:c,l:d}=re(u|0,f|0,P|0,ee|0),u=a|0,f=l|0,a=s|0,l=i|0,s=r|0,i=
o|0;let je=Ts(ee,me,nn);r=Rs(je,P,D,Ve),o=je|0}({h:r,l:o}=re(this.Ah|0,this.Al|0,r|0,o|0)),{h:s,l:i}=
re(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l}=re(this.Ch|0,this.Cl|0,a|0,l|0),{h:u,l:f}=re(this.Dh|0,this.
Dl|0,u|0,f|0),{h:c,l:d}=re(this.Eh|0,this.El|0,c|0,d|0),{h:y,l:g}=re(this.Fh|0,this.Fl|0,y|0,g|0),{h:b,
l:v}=re(this.Gh|0,this.Gl|0,b|0,v|0),{h:A,l:O}=re(this.Hh|0,this.Hl|0,A|0,O|0),this.set(r,o,s,i,a,l,
u,f,c,d,y,g,b,v,A,O)}roundClean(){at(ye,he)}destroy(){this.destroyed=!0,at(this.buffer),this.set(0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},rr=class extends nr{constructor(){super(64,_s)}};var Fs=qn(()=>new tr,Qn(1));var Ks=qn(()=>new rr,Qn(3));jn.sha512=Ks;var qt=32,or=64;var sr=(e,t,n)=>{if(e.length!==qt||n.length!==or)return!1;try{return Es(n,t,e,{zip215:!1})}catch{return!1}};var ct=e=>e!==""&&e.length<=1e3&&e.isWellFormed()&&!/[\p{White_Space}+\u0000-\u001f]/u.test(e);var Sc=1e6,Ac=100,Ws="— ",Vs=4,js=8,Ec=/[\u0000-\u0009\u000b-\u001f]/;var kc=e=>{if(!e.startsWith(Ws))return null;let[t="",n="",...r]=e.slice(Ws.length).split(" "),o=q(n);
if(r.length>0||!ct(t)||o===null||o.length<=Vs)return null;let s=new DataView(o.buffer,o.byteOffset).
getUint32(0);return{name:t,id:s,bytes:o.slice(Vs)}},Oc=e=>{if(!e.endsWith(`
`))return null;let t=e.slice(0,-1).split(`
`);if(t.length>Ac)return null;let n=t.map(kc);return n.every(r=>r!==null)?n:null},ut=e=>{if(e.length>
Sc||Ec.test(e)||!e.isWellFormed())return null;let t=e.lastIndexOf(`

`),n=t<0?null:Oc(e.slice(t+2));return n===null?null:{text:e.slice(0,t+1),signatures:n}};var Lc=(e,t)=>ge(`cosignature/v1
time ${t}
${e}`);var Tc=(e,t,n)=>{if(t.use==="log")return sr(t.key,ge(e),n)?null:"wrong";if(n.length!==js+or)return"w\
rong";let r=Number(new DataView(n.buffer,n.byteOffset).getBigUint64(0));return Number.isSafeInteger(
r)&&sr(t.key,Lc(e,r),n.subarray(js))?r:"wrong"},ir=(e,t)=>{let n=new Map;for(let{name:r,id:o,bytes:s}of e.
signatures)for(let i of t.filter(a=>a.name===r&&a.id===o)){let a=Tc(e.text,i,s);if(a==="wrong")return{
answer:"signature-wrong",key:i};n.has(i)||n.set(i,{key:i,time:a})}return n.size===0?{answer:"unknown\
-key"}:{answer:"signed",by:[...n.values()]}};var W=32,V=Fs;var Qt=e=>{if(!e.endsWith(`
`))return null;let[t="",n="",r="",...o]=e.slice(0,-1).split(`
`),[s,i]=[_e(n),q(r)];return t===""||s===null||i?.length!==W||o.includes("")?null:{origin:t,size:s,root:i,
extensions:o}},ft=(e,t,n=[])=>{let r=ut(e),o=r===null?null:Qt(r.text);if(r===null||o===null)return{answer:"\
not-a-checkpoint"};let{origin:s}=o,i=t.filter(({name:f,use:c})=>c==="log"&&f===s),a=ir(r,i);if(a.answer===
"signature-wrong")return a;if(a.answer==="unknown-key")return{answer:"unknown-key",origin:s};let l=ir(
r,n.filter(({use:f})=>f==="witness"));if(l.answer==="signature-wrong")return l;let u=l.answer==="sig\
ned"?l.by:[];return{answer:"signed",checkpoint:o,note:r,cosigned:u}};var ar=32;var Gs=(e,t,n=V)=>{if(e.length!==ar)throw new RangeError("a blinding value has 32 bytes");return n(ot(
e,t))};var Ys=(e=V)=>e(new Uint8Array(0)),Js=(e,t=V)=>{let n=new Uint8Array(1+e.length);return n.set(e,1),t(
n)},dt=(e,t,n=V)=>{let r=new Uint8Array(1+2*W);return r[0]=1,r.set(e,1),r.set(t,1+W),n(r)};var pt=e=>e%2===0,oe=e=>Math.floor(e/2),Zs=({index:e,size:t,root:n,leafHash:r,proof:o},s=V)=>{if(!(Number.
isSafeInteger(e)&&e>=0&&e<t))return!1;let[i,a,l]=[e,t-1,r];for(let u of o){if(a===0||u.length!==W)return!1;
if(!pt(i)||i===a)for(l=dt(u,l,s);pt(i)&&i>0;)[i,a]=[oe(i),oe(a)];else l=dt(l,u,s);[i,a]=[oe(i),oe(a)]}
return a===0&&X(l,n)},lr=({from:e,to:t,fromRoot:n,toRoot:r,proof:o},s=V)=>{if(!(Number.isSafeInteger(
e)&&e>=0&&e<=t))return!1;if(e===t)return o.length===0&&X(n,r);if(e===0)return o.length===0&&X(n,Ys(s));
let[i,a]=[e-1,t-1];for(;!pt(i);)[i,a]=[oe(i),oe(a)];let[l,u]=i===0?[n,o]:[o[0]??new Uint8Array(0),o.
slice(1)];if(l.length!==W)return!1;let[f,c]=[l,l];for(let d of u){if(a===0||d.length!==W)return!1;if(!pt(
i)||i===a)for([f,c]=[dt(d,f,s),dt(d,c,s)];pt(i)&&i>0;)[i,a]=[oe(i),oe(a)];else c=dt(c,d,s);[i,a]=[oe(
i),oe(a)]}return a===0&&X(f,n)&&X(c,r)};var Rc="c2sp.org/tlog-proof@v1",Cc=63;var Xs=(e,t)=>t?.startsWith(`${e} `)===!0?t.slice(e.length+1):null,cr=e=>{let t=e.indexOf(`

`);if(t<0)return null;let n=e.slice(t+2),[r,...o]=e.slice(0,t).split(`
`),s=Xs("extra",o[0]);s!==null&&o.shift();let i=s===null?null:q(s),a=_e(Xs("index",o.shift())??""),l=o.
map(q);if(r!==Rc||a===null||s!==null&&i===null||l.length>Cc||l.some(f=>f?.length!==W))return null;let u=ut(
n);return u===null||Qt(u.text)===null?null:{extra:i,index:a,hashes:l.filter(f=>f!==null),checkpoint:n}},
Pc=e=>new Set(e.map(({key:t})=>Be(t.key))).size,qs=(e,{leaf:t,logKeys:n,witnesses:r=[],quorum:o=0})=>{
let s=cr(e);if(s===null)return{answer:"not-a-proof"};let i=ft(s.checkpoint,n,r);if(i.answer==="not-a\
-checkpoint")return{answer:"not-a-proof"};if(i.answer==="unknown-key")return{answer:"unknown-log",origin:i.
origin};if(i.answer==="signature-wrong")return i;let{checkpoint:a,cosigned:l}=i,{index:u,hashes:f}=s,
{size:c,root:d}=a;return Zs({index:u,size:c,root:d,leafHash:Js(t),proof:f})?Pc(l)<o?{answer:"too-few\
-witnesses",checkpoint:a,cosigned:l}:{answer:"logged",index:u,checkpoint:a,cosigned:l}:{answer:"not-\
in-the-tree",checkpoint:a}};var Nc=63;var Qs=e=>{let t=e.indexOf(`

`);if(t<0)return null;let[n="",...r]=e.slice(0,t).split(`
`),o=n.startsWith("old ")?_e(n.slice(4)):null,s=r.map(q),i=s.every(a=>a?.length===W);return o===null||
!i||s.length>Nc?null:{old:o,proof:s.filter(a=>a!==null),checkpoint:e.slice(t+2)}};var Ke={index:null,log:null,keptSize:null,cosigned:[]},Uc=(e,t)=>{let{proof:n,documents:r,logKeys:o,
witnesses:s,quorum:i}=e,a={answer:"not-a-proof"};for(let l of r){let u=Gs(t,l,V);if(a=qs(n??"",{leaf:u,
logKeys:o,witnesses:s,quorum:i}),a.answer!=="not-in-the-tree")return a}return a},Hc=(e,t,{checkpoint:n})=>{
let r=Qs(e),o=ft(r?.checkpoint??e,t);if(o.answer!=="signed"||o.checkpoint.origin!==n.origin)return{answer:"\
kept-not-signed",keptSize:null};let{size:s,root:i}=o.checkpoint,{size:a,root:l}=n;return a>s?{answer:"\
newer-checkpoint-needed",keptSize:s}:a===s?{answer:X(l,i)?"logged":"another-history",keptSize:s}:r?.
old!==a?{answer:"newer-proof-needed",keptSize:s}:{answer:lr({...{from:a,to:s,fromRoot:l,toRoot:i},proof:r.
proof})?"logged":"newer-proof-needed",keptSize:s}},Dc=(e,{logKeys:t,kept:n})=>{if(!("checkpoint"in e))
return{answer:e.answer,...Ke};let{origin:r,size:o}=e.checkpoint,s={origin:r,size:o};if(e.answer==="n\
ot-in-the-tree")return{...Ke,answer:e.answer,log:s};let i=e.cosigned.map(({key:u,time:f})=>({name:u.
name,time:f}));if(e.answer==="too-few-witnesses")return{...Ke,answer:e.answer,log:s,cosigned:i};let{
answer:a,keptSize:l}=n===null?{answer:"logged",keptSize:null}:Hc(n,t,e);return{answer:a,index:e.index,
log:s,keptSize:l,cosigned:i}},ei=e=>{if(e.proof===null)return{answer:"no-proof",...Ke};let t=cr(e.proof);
return t===null?{answer:"not-a-proof",...Ke}:t.extra?.length!==ar?{answer:"no-blinding-value",...Ke}:
Dc(Uc(e,t.extra),e)};var ti={log:1,witness:4},$c=(e,t,n)=>{let r=V(ot(ge(`${e}
`),new Uint8Array([ti[t]]),n));return new DataView(r.buffer,r.byteOffset).getUint32(0)};var Ic=(e,t,n)=>{if(!ct(e))throw new RangeError("a key name has no space, no plus sign, and is not e\
mpty");if(n.length!==qt)throw new RangeError("an Ed25519 key has 32 bytes");return{name:e,use:t,id:$c(
e,t,n),key:n}};var Mc=["log","witness"],Bc=e=>{let[,t="",n="",r=""]=/^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u.
exec(e)??[],o=q(r),s=Mc.find(i=>ti[i]===o?.[0]);return!ct(t)||o===null||o.length!==1+qt||s===void 0?
null:{name:t,use:s,id:Number.parseInt(n,16),bytes:o.slice(1)}},ur=e=>{let t=Bc(e);if(t===null)return null;
let n=Ic(t.name,t.use,t.bytes);return n.id===t.id?n:null};var ni=(e,t,{key:n,witnesses:r,checkpoint:o})=>ei({proof:t,documents:us(e),logKeys:[ur(n??"")].filter(
s=>s!==null),witnesses:r.map(ur).filter(s=>s!==null),quorum:0,kept:o}),ri=(e,t,n)=>{let{page:r,language:o}=n,
{log:s}=r,{answer:i,log:a,keptSize:l,cosigned:u}=e,f=Wt(o,a?.size??0),c=Wt(o,l??0),d=I(s.logged,{size:f}),
y=I(s.witnesses,{count:Wt(o,u.length)});if(t.key===null&&i!=="no-proof")return[s.noKey];switch(i){case"\
logged":return[d,...l===a?.size?[s.same]:[],y];case"newer-checkpoint-needed":return[d,I(s.newer,{size:f,
kept:c}),y];case"newer-proof-needed":return[d,s.older,y];case"another-history":return[s.other];case"\
not-in-the-tree":return[s.notOfIt];case"unknown-log":return[I(s.unknown,{origin:a?.origin??"–"})];case"\
signature-wrong":return[s.wrong];case"kept-not-signed":return[s.noKey];case"no-proof":return[s.none];default:
return[s.notProof]}};var oi=(e,t="facts")=>p`<dl class="${t}">${e.flatMap(([n,r])=>r===null?[]:[p`<div><dt>${n}</dt><dd>${r}</dd></div>`])}</dl>`;var _c=16,zc=/.{4}(?=.)/g,si=(e,t,{language:n,page:r,paper:o})=>{let s=Me(n),{credentialSubject:i}=e,
a=f=>p`<b><code dir="ltr">${f}</code></b>`,l="destinations"in i?[[o.vin,p`<b>${nt(i.vehicles[0].vin)}</b>`],
[o.about.number,a(i.number)],[o.about.destinations,p`<b>${s.list(i.destinations.map(s.country))}</b>`]]:
[[o.official.number,a(i.number)],[o.official.authority,p`<b><bdi>${e.issuer.name}</bdi></b>`]],u="de\
stinations"in i?r.paperMust:r.official.paperMust;return p`<section class="compare"><h2>${r.paperTitle}</h2><p>${u}</p>${oi(
[...l,[o.check.hash,a(t.slice(0,_c).replace(zc,"$& "))]])}</section>`};var Fc=4e6,ii=Y(w({"@context":{is:"exactly",value:[qe]},id:U,type:{is:"exactly",value:["VerifiableCr\
edential","BitstringStatusListCredential"]},issuer:U,validFrom:K,validUntil:K,credentialSubject:w({id:U,
type:{is:"exactly",value:"BitstringStatusList"},statusPurpose:{is:"one-of",values:["revocation","sus\
pension"]},encodedList:T("u[A-Za-z0-9_\\-]+",Fc),ttl:G(0,1e12)},["ttl"])},["validUntil"]));var Kc=41e5,Wc=3e5,fr=(e,t=null)=>({ok:!1,reason:e,no:t}),Vc=async(e,{trustList:t,crypto:n})=>{let r=Ce(
e),o="signer-unknown",s=!1;for(let i of Ne(e)){let a=Ze(t,i.verificationMethod);if(a===null)continue;
let l=await Pe(r,i,a.key,n);if(l==="invalid")return"changed-after-signing";if(l!=="valid")continue;o=
"signer-not-entitled";let u=N(i.created)??Number.NaN,f=Br(t,i.verificationMethod,u);s||=f?.holder.id===
e.issuer&&a.key.compromisedSince===null}return s?null:o},ai=async(e,t)=>{let n=te(e,ii,Kc);if(!n.ok)
return fr("not-a-status-list",n.no);let{document:r}=n,o=await Vc(r,t);if(o!==null)return fr(o);let{encodedList:s,
statusPurpose:i,ttl:a=Wc}=r.credentialSubject,l=await Qr(s,t.compression);if(l===null)return fr("not\
-unpacked");let u=N(r.validFrom)??0,f=N(r.validUntil??"")??Number.POSITIVE_INFINITY;return{ok:!0,list:{
id:r.id,purpose:i,issuer:r.issuer,asOf:u,freshUntil:Math.min(u+a,f),bits:l}}};var dr=["decision","licence","extract","figures"];var yt=e=>({is:"or-null",of:e}),li={id:U,suite:{is:"one-of",values:["eddsa-jcs-2022","sm2-jcs-2026"]},
publicKeyMultibase:T("z[1-9A-HJ-NP-Za-km-z]+",120),from:$,until:yt($),compromisedSince:yt(K)},ci=R(w(
li),0,100),jc={is:"one-of",values:dr},Gc=w({id:U,name:x(500),province:yt(T("[0-9]{2}",2)),keys:R(w({
...li,purposes:R(jc,1,dr.length,!0)}),0,100)}),Yc=w({id:U,maker:x(100),name:x(200),nameEn:x(200),announcement:yt(
x(60)),uscc:yt(T("[0-9A-HJ-NPQRTUWXY]{18}",18)),brands:R(x(100),0,200,!0),makerCodes:R(T("[A-HJ-NPR-\
Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?",6),0,200,!0),keys:ci}),ui=Y(w({format:{is:"exactly",value:"mileproo\
f-trust-list/1"},version:G(1,1e9),issuedAt:K,register:w({id:U,name:x(200),nameEn:x(200),keys:ci}),manufacturers:R(
Yc,0,5e3),authorities:R(Gc,0,1e3)},["authorities"]));var Jc=16e6,en=(e,t=null)=>({ok:!1,reason:e,no:t}),Zc=(e,t)=>e.version<t.version||(N(e.issuedAt)??0)<
(N(t.issuedAt)??0),fi=async(e,{roots:t,known:n=null,crypto:r})=>{let o=te(e,ui,Jc);if(!o.ok)return en(
"not-a-trust-list",o.no);let s=o.document,i=Ce(s),a=!1;for(let l of Ne(s)){let u=t.find(({id:c})=>c===
l.verificationMethod);if(u===void 0)continue;let f=await Pe(i,l,u,r);if(f==="invalid")return en("cha\
nged-after-signing");a||=f==="valid"}return a?n!==null&&Zc(s,n)?en("older"):{ok:!0,trustList:s}:en("\
not-signed-by-a-root")};var ht=e=>new Uint8Array(e),yi=e=>({sha256:async t=>new Uint8Array(await crypto.subtle.digest("SHA-2\
56",ht(t))),verifyEd25519:async(t,n,r)=>{try{let o=await crypto.subtle.importKey("raw",ht(t),"Ed2551\
9",!1,["verify"]);return await crypto.subtle.verify("Ed25519",o,ht(r),ht(n))}catch(o){if(o instanceof
DOMException&&o.name==="DataError")return!1;throw o}},sm2:e}),di=async(e,t)=>{let n=[],r=0,o=e.getReader();
for(;;){let{done:a,value:l}=await o.read();if(a)break;if(r+=l.length,r>t)return await o.cancel(),null;
n.push(l)}let s=new Uint8Array(r),i=0;for(let a of n)s.set(a,i),i+=a.length;return s},pi=(e,t)=>new Blob(
[ht(e)]).stream().pipeThrough(t),hi={gzip:async e=>{let t=new CompressionStream("gzip");return await di(
pi(e,t),Number.POSITIVE_INFINITY)??new Uint8Array},gunzip:async(e,t)=>{try{return await di(pi(e,new DecompressionStream(
"gzip")),t)}catch{return null}}};var mi=yi(null),We={...mi,verifyEd25519:async(e,t,n)=>{try{return await mi.verifyEd25519(e,t,n)}catch{
return As(n,t,e,{zip215:!1}).catch(()=>!1)}}};var Xc="letters-lists",gi="/trust-list",qc=1e4,Qc=/\/([A-Z2-7]{10}-[RS])$/,eu=async()=>{try{return await caches.
open(Xc)}catch{return null}},tu=async e=>{try{let t=await fetch(e,{credentials:"omit",cache:"no-cach\
e",signal:AbortSignal.timeout(qc)});return t.ok?await t.text():null}catch{return null}},tn=class{#t;#e=eu();#n=!1;constructor(t){
this.#t=t}get offline(){return this.#n}async#o(t){let n=await(await this.#e)?.match(t,{ignoreVary:!0});
return n===void 0?null:n.text()}async#s(t,n){await(await this.#e)?.put(t,new Response(n)).catch(()=>{})}async#r(t){
let[n,r]=[await tu(t),await this.#o(t)];return this.#n=n===null,[...n===null?[]:[{text:n,fetched:!0}],
...r===null?[]:[{text:r,fetched:!1}]]}async trustList(){let t=await this.#r(gi),n=t.find(({fetched:l})=>!l),
r=(l,u)=>fi(l,{roots:[this.#t],known:u,crypto:We}),o=n===void 0?null:await r(n.text,null),s=o?.ok===
!0?o.trustList:null,i=t.find(({fetched:l})=>l);if(i===void 0)return s;let a=await r(i.text,s);return a.
ok?(await this.#s(gi,i.text),a.trustList):s}async statusList(t,n){let r=Qc.exec(t)?.[1];if(r===void 0)
return null;let o=`/status/${r}`,s=null;for(let{text:i,fetched:a}of await this.#r(o)){let l=await ai(
i,{trustList:n,crypto:We,compression:hi});l.ok&&(s!==null&&l.list.asOf<=s.asOf||(s=l.list,a&&await this.#s(
o,i)))}return s}async keepAll(t){let n=await this.trustList();if(n===null)return null;let r=[];for(let o of t){
let s=await this.statusList(`/${o}`,n);s!==null&&r.push(s)}return{trustList:n,lists:r}}};var xi="letters-clock",nu=e=>{try{return e!==null&&localStorage.setItem(xi,String(e-Date.now())),Number(
localStorage.getItem(xi)??0)||0}catch{return e===null?0:e-Date.now()}},ru=e=>[...e].map(t=>t.toString(
16).padStart(2,"0")).join(""),wi=class{#t;#e;#n;#o;constructor(t,n){this.#t=t,this.#e=n,this.#n=new tn(
t.root),this.#o=nu(t.now)}async#s(t,n){let r=[];for(let o of vo(t)){let s=await this.#n.statusList(o,
n);s!==null&&r.push(s)}return r}async check(t,n,r,o=null){let s=this.#e,i=typeof t!="string"&&Ho(t),
a=i?Do(t,be):null,l=a===null?t:a.document;if(l===null)return null;let u=await this.#n.trustList(),f=u===
null?[]:await this.#s(l,u),c=await bo(l,{trustList:u,statusLists:f,wanted:n,crypto:We,now:Date.now()+
this.#o}),d=c.letter??c.official,{page:y}=s,b=(d===null?[]:[d.proof].flat()).some(({cryptosuite:B})=>B.
startsWith("sm2")),v=[...i?[y.inPaper]:[],...this.#n.offline?[y.offlineNow]:[],...b?[y.sm2Here]:[]],
A=p``;if(d!==null&&(i||r!==null)){let B=typeof l=="string"?new TextEncoder().encode(l):l,H=ru(await We.
sha256(B)),P=p`<p><a href="/L/${r}">${y.keepTitle}: /L/${r}</a></p>`;A=p`${si(d,H,s)}${r===null?"":P}`}
let{log:O}=this.#t,m=typeof l=="string"?new TextEncoder().encode(l):l,L=o??a?.proof??null,C=ri(ni(m,
L,O),O,s),z=ls(c,{trustList:u,notes:v,logged:C},s,A);return{title:zn(c,s),html:String(await z)}}async keep(){
let{page:t,language:n}=this.#e,r=await this.#n.keepAll(this.#t.lists);if(r===null)return t.offlineNone;
let{trustList:o,lists:s}=r,i=Math.min(...s.map(({asOf:l})=>l)),a=l=>`${zt({language:n},l)} UTC+8`;return I(
t.offlineKept,{version:String(o.version),trust:a(o.issuedAt),lists:s.length===0?"–":a(new Date(i).
toISOString())})}};export{wi as Verifier};

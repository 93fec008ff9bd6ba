// Made by `npm run generate` from src/service/reader/.
var ip=Object.create;var Zc=Object.defineProperty;var sp=Object.getOwnPropertyDescriptor;var lp=Object.getOwnPropertyNames;var up=Object.getPrototypeOf,cp=Object.prototype.hasOwnProperty;var si=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(r){throw n=0,r}};var dp=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of lp(n))!cp.call(e,o)&&
o!==r&&Zc(e,o,{get:()=>n[o],enumerable:!(t=sp(n,o))||t.enumerable});return e};var mp=(e,n,r)=>(r=e!=null?ip(up(e)):{},dp(n||!e||!e.__esModule?Zc(r,"default",{value:e,enumerable:!0}):
r,e));var Jc=si(Ue=>{"use strict";/**
 * Character classes and associated utilities for the 5th edition of XML 1.0.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */Object.defineProperty(Ue,"__esModule",{value:!0});Ue.CHAR=`	
\r -퟿-�𐀀-􏿿`;Ue.S=` 	\r
`;Ue.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
Ue.NAME_CHAR="-"+Ue.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀";Ue.CHAR_RE=new RegExp("^["+Ue.CHAR+"]$","u");
Ue.S_RE=new RegExp("^["+Ue.S+"]+$","u");Ue.NAME_START_CHAR_RE=new RegExp("^["+Ue.NAME_START_CHAR+"]$",
"u");Ue.NAME_CHAR_RE=new RegExp("^["+Ue.NAME_CHAR+"]$","u");Ue.NAME_RE=new RegExp("^["+Ue.NAME_START_CHAR+
"]["+Ue.NAME_CHAR+"]*$","u");Ue.NMTOKEN_RE=new RegExp("^["+Ue.NAME_CHAR+"]+$","u");var Ol=9,kl=10,Rl=13,
Gl=32;Ue.S_LIST=[Gl,kl,Rl,Ol];function pp(e){return e>=Gl&&e<=55295||e===kl||e===Rl||e===Ol||e>=57344&&
e<=65533||e>=65536&&e<=1114111}Ue.isChar=pp;function gp(e){return e===Gl||e===kl||e===Rl||e===Ol}Ue.
isS=gp;function Yc(e){return e>=65&&e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&
e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=11264&&
e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}Ue.isNameStartChar=
Yc;function bp(e){return Yc(e)||e>=48&&e<=57||e===45||e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}
Ue.isNameChar=bp});var od=si(Te=>{"use strict";/**
 * Character classes and associated utilities for the 2nd edition of XML 1.1.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */Object.defineProperty(Te,"__esModule",{value:!0});Te.CHAR="-퟿-�𐀀-􏿿";Te.RESTRICTED_CHAR=
"-\b\v\f---";Te.S=` 	\r
`;Te.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
Te.NAME_CHAR="-"+Te.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀";Te.CHAR_RE=new RegExp("^["+Te.CHAR+"]$","u");
Te.RESTRICTED_CHAR_RE=new RegExp("^["+Te.RESTRICTED_CHAR+"]$","u");Te.S_RE=new RegExp("^["+Te.S+"]+$",
"u");Te.NAME_START_CHAR_RE=new RegExp("^["+Te.NAME_START_CHAR+"]$","u");Te.NAME_CHAR_RE=new RegExp("\
^["+Te.NAME_CHAR+"]$","u");Te.NAME_RE=new RegExp("^["+Te.NAME_START_CHAR+"]["+Te.NAME_CHAR+"]*$","u");
Te.NMTOKEN_RE=new RegExp("^["+Te.NAME_CHAR+"]+$","u");var Qc=9,ed=10,td=13,nd=32;Te.S_LIST=[nd,ed,td,
Qc];function _p(e){return e>=1&&e<=55295||e>=57344&&e<=65533||e>=65536&&e<=1114111}Te.isChar=_p;function Pp(e){
return e>=1&&e<=8||e===11||e===12||e>=14&&e<=31||e>=127&&e<=132||e>=134&&e<=159}Te.isRestrictedChar=
Pp;function yp(e){return e===9||e===10||e===13||e>31&&e<127||e===133||e>159&&e<=55295||e>=57344&&e<=
65533||e>=65536&&e<=1114111}Te.isCharAndNotRestricted=yp;function Dp(e){return e===nd||e===ed||e===td||
e===Qc}Te.isS=Dp;function rd(e){return e>=65&&e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||
e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=
11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}Te.
isNameStartChar=rd;function xp(e){return rd(e)||e>=48&&e<=57||e===45||e===46||e===183||e>=768&&e<=879||
e>=8255&&e<=8256}Te.isNameChar=xp});var id=si(Ct=>{"use strict";/**
 * Character class utilities for XML NS 1.0 edition 3.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */Object.defineProperty(Ct,"__esModule",{value:!0});Ct.NC_NAME_START_CHAR="A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-\
‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";Ct.NC_NAME_CHAR="-"+Ct.NC_NAME_START_CHAR+".0-9·̀-ͯ\
‿-⁀";Ct.NC_NAME_START_CHAR_RE=new RegExp("^["+Ct.NC_NAME_START_CHAR+"]$","u");Ct.NC_NAME_CHAR_RE=
new RegExp("^["+Ct.NC_NAME_CHAR+"]$","u");Ct.NC_NAME_RE=new RegExp("^["+Ct.NC_NAME_START_CHAR+"]["+Ct.
NC_NAME_CHAR+"]*$","u");function ad(e){return e>=65&&e<=90||e===95||e>=97&&e<=122||e>=192&&e<=214||e>=
216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8204&&e<=8205||e>=8304&&e<=8591||e>=
11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}Ct.
isNCNameStartChar=ad;function Ap(e){return ad(e)||e===45||e===46||e>=48&&e<=57||e===183||e>=768&&e<=
879||e>=8255&&e<=8256}Ct.isNCNameChar=Ap});var vd=si(no=>{"use strict";Object.defineProperty(no,"__esModule",{value:!0});no.SaxesParser=no.EVENTS=
void 0;var ro=Jc(),Ep=od(),Xl=id(),Tt=ro.isS,vp=ro.isChar,Ko=ro.isNameStartChar,sd=ro.isNameChar,yd=ro.
S_LIST,wp=ro.NAME_RE,Sp=Ep.isChar,Cp=Xl.isNCNameStartChar,Tp=Xl.isNCNameChar,Op=Xl.NC_NAME_RE,Fi="ht\
tp://www.w3.org/XML/1998/namespace",to="http://www.w3.org/2000/xmlns/",kp={__proto__:null,xml:Fi,xmlns:to},
Rp={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},Ve=-1,gn=-2,ld=0,Gp=1,Il=2,Ip=3,Jr=4,Mp=5,
Np=6,Bp=7,Ml=8,Lp=9,jp=10,Up=11,Hp=12,Dt=13,ci=14,Nl=15,Vp=16,Bl=17,$p=18,Wp=19,Ll=20,zp=21,Kp=22,Xp=23,
ud=24,jl=25,di=26,cd=27,qp=28,Zp=29,dd=30,Yp=31,Jp=32,yr=33,Qp=34,Ul=35,Xo=36,Hl=37,eg=38,md=39,fd=40,
tg=41,hd=42,ng=43,rg=44,Vl=9,nn=10,$l=13,Fd=32,pd=33,Dd=34,qo=38,xd=39,mi=45,fi=47,og=59,Yn=60,Qr=61,
Qe=62,ut=63,Ad=91,eo=93,gd=133,bd=8232,hi=e=>e===Dd||e===xd,Ed=[Dd,xd],ag=[...Ed,Ad,Qe],ig=[...Ed,Yn,
eo],sg=[Qr,ut,...yd],lg=[...yd,Qe,qo,Yn];function zl(e,n,r){switch(n){case"xml":r!==Fi&&e.fail(`xml \
prefix must be bound to ${Fi}.`);break;case"xmlns":r!==to&&e.fail(`xmlns prefix must be bound to ${to}\
.`);break;default:}switch(r){case to:e.fail(n===""?`the default namespace may not be set to ${r}.`:`\
may not assign a prefix (even "xmlns") to the URI ${to}.`);break;case Fi:switch(n){case"xml":break;case"":
e.fail(`the default namespace may not be set to ${r}.`);break;default:e.fail("may not assign the xml\
 namespace to another prefix.")}break;default:}}function ug(e,n){for(let r of Object.keys(n))zl(e,r,
n[r])}var cg=e=>Op.test(e),dg=e=>wp.test(e),Dr=0,_d=1,Wl=2;no.EVENTS=["xmldecl","text","processingin\
struction","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end",
"ready"];var Pd={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"\
doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHand\
ler",opentag:"openTagHandler",closetag:"closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"\
endHandler",ready:"readyHandler"},Kl=class{constructor(n){this.opt=n??{},this.fragmentOpt=!!this.opt.
fragment;let r=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=
this.opt.fileName,r){this.nameStartCheck=Cp,this.nameCheck=Tp,this.isName=cg,this.processAttribs=this.
processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},kp);let t=this.
opt.additionalNamespaces;t!=null&&(ug(this,t),Object.assign(this.ns,t))}else this.nameStartCheck=Ko,
this.nameCheck=sd,this.isName=dg,this.processAttribs=this.processAttribsPlain,this.pushAttrib=this.pushAttribPlain;
this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,
this.sDTDOpenWaka,this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,
this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,
this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,
this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.
sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.
sOpenTagSlash,this.sAttrib,this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,
this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite],this._init()}get closed(){
return this._closed}_init(){var n;this.openWakaBang="",this.text="",this.name="",this.piTarget="",this.
entity="",this.q=null,this.tags=[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,
this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,this.forbiddenState=Dr,this.attribList=[];let{
fragmentOpt:r}=this;this.state=r?Dt:ld,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=
this.sawRoot=r,this.xmlDeclPossible=!r,this.xmlDeclExpects=["version"],this.entityReturnState=void 0;
let{defaultXMLVersion:t}=this.opt;if(t===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("f\
orceXMLVersion set but defaultXMLVersion is not set");t="1.0"}this.setXMLVersion(t),this.positionAtNewLine=
0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0},this.
line=1,this.column=0,this.ENTITIES=Object.create(Rp),(n=this.readyHandler)===null||n===void 0||n.call(
this)}get position(){return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(n,r){
this[Pd[n]]=r}off(n){this[Pd[n]]=void 0}makeError(n){var r;let t=(r=this.fileName)!==null&&r!==void 0?
r:"";return this.trackPosition&&(t.length>0&&(t+=":"),t+=`${this.line}:${this.column}`),t.length>0&&
(t+=": "),new Error(t+n)}fail(n){let r=this.makeError(n),t=this.errorHandler;if(t===void 0)throw r;return t(
r),this}write(n){if(this.closed)return this.fail("cannot write after close; assign an onready handle\
r.");let r=!1;n===null?(r=!0,n=""):typeof n=="object"&&(n=n.toString()),this.carriedFromPrevious!==void 0&&
(n=`${this.carriedFromPrevious}${n}`,this.carriedFromPrevious=void 0);let t=n.length,o=n.charCodeAt(
t-1);!r&&(o===$l||o>=55296&&o<=56319)&&(this.carriedFromPrevious=n[t-1],t--,n=n.slice(0,t));let{stateTable:i}=this;
for(this.chunk=n,this.i=0;this.i<t;)i[this.state].call(this);return this.chunkPosition+=t,r?this.end():
this}close(){return this.write(null)}getCode10(){let{chunk:n,i:r}=this;if(this.prevI=r,this.i=r+1,r>=
n.length)return Ve;let t=n.charCodeAt(r);if(this.column++,t<55296){if(t>=Fd||t===Vl)return t;switch(t){case nn:
return this.line++,this.column=0,this.positionAtNewLine=this.position,nn;case $l:return n.charCodeAt(
r+1)===nn&&(this.i=r+2),this.line++,this.column=0,this.positionAtNewLine=this.position,gn;default:return this.
fail("disallowed character."),t}}if(t>56319)return t>=57344&&t<=65533||this.fail("disallowed charact\
er."),t;let o=65536+(t-55296)*1024+(n.charCodeAt(r+1)-56320);return this.i=r+2,o>1114111&&this.fail(
"disallowed character."),o}getCode11(){let{chunk:n,i:r}=this;if(this.prevI=r,this.i=r+1,r>=n.length)
return Ve;let t=n.charCodeAt(r);if(this.column++,t<55296){if(t>31&&t<127||t>159&&t!==bd||t===Vl)return t;
switch(t){case nn:return this.line++,this.column=0,this.positionAtNewLine=this.position,nn;case $l:{
let i=n.charCodeAt(r+1);(i===nn||i===gd)&&(this.i=r+2)}case gd:case bd:return this.line++,this.column=
0,this.positionAtNewLine=this.position,gn;default:return this.fail("disallowed character."),t}}if(t>
56319)return t>=57344&&t<=65533||this.fail("disallowed character."),t;let o=65536+(t-55296)*1024+(n.
charCodeAt(r+1)-56320);return this.i=r+2,o>1114111&&this.fail("disallowed character."),o}getCodeNorm(){
let n=this.getCode();return n===gn?nn:n}unget(){this.i=this.prevI,this.column--}captureTo(n){let{i:r}=this,
{chunk:t}=this;for(;;){let o=this.getCode(),i=o===gn,s=i?nn:o;if(s===Ve||n.includes(s))return this.text+=
t.slice(r,this.prevI),s;i&&(this.text+=`${t.slice(r,this.prevI)}
`,r=this.i)}}captureToChar(n){let{i:r}=this,{chunk:t}=this;for(;;){let o=this.getCode();switch(o){case gn:
this.text+=`${t.slice(r,this.prevI)}
`,r=this.i,o=nn;break;case Ve:return this.text+=t.slice(r),!1;default:}if(o===n)return this.text+=t.
slice(r,this.prevI),!0}}captureNameChars(){let{chunk:n,i:r}=this;for(;;){let t=this.getCode();if(t===
Ve)return this.name+=n.slice(r),Ve;if(!sd(t))return this.name+=n.slice(r,this.prevI),t===gn?nn:t}}skipSpaces(){
for(;;){let n=this.getCodeNorm();if(n===Ve||!Tt(n))return n}}setXMLVersion(n){this.currentXMLVersion=
n,n==="1.0"?(this.isChar=vp,this.getCode=this.getCode10):(this.isChar=Sp,this.getCode=this.getCode11)}sBegin(){
this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=Gp}sBeginWhitespace(){let n=this.
i,r=this.skipSpaces();switch(this.prevI!==n&&(this.xmlDeclPossible=!1),r){case Yn:if(this.state=Nl,this.
text.length!==0)throw new Error("no-empty text at start");break;case Ve:break;default:this.unget(),this.
state=Dt,this.xmlDeclPossible=!1}}sDoctype(){var n;let r=this.captureTo(ag);switch(r){case Qe:{(n=this.
doctypeHandler)===null||n===void 0||n.call(this,this.text),this.text="",this.state=Dt,this.doctype=!0;
break}case Ve:break;default:this.text+=String.fromCodePoint(r),r===Ad?this.state=Jr:hi(r)&&(this.state=
Ip,this.q=r)}}sDoctypeQuote(){let n=this.q;this.captureToChar(n)&&(this.text+=String.fromCodePoint(n),
this.q=null,this.state=Il)}sDTD(){let n=this.captureTo(ig);n!==Ve&&(this.text+=String.fromCodePoint(
n),n===eo?this.state=Il:n===Yn?this.state=Np:hi(n)&&(this.state=Mp,this.q=n))}sDTDQuoted(){let n=this.
q;this.captureToChar(n)&&(this.text+=String.fromCodePoint(n),this.state=Jr,this.q=null)}sDTDOpenWaka(){
let n=this.getCodeNorm();switch(this.text+=String.fromCodePoint(n),n){case pd:this.state=Bp,this.openWakaBang=
"";break;case ut:this.state=Up;break;default:this.state=Jr}}sDTDOpenWakaBang(){let n=String.fromCodePoint(
this.getCodeNorm()),r=this.openWakaBang+=n;this.text+=n,r!=="-"&&(this.state=r==="--"?Ml:Jr,this.openWakaBang=
"")}sDTDComment(){this.captureToChar(mi)&&(this.text+="-",this.state=Lp)}sDTDCommentEnding(){let n=this.
getCodeNorm();this.text+=String.fromCodePoint(n),this.state=n===mi?jp:Ml}sDTDCommentEnded(){let n=this.
getCodeNorm();this.text+=String.fromCodePoint(n),n===Qe?this.state=Jr:(this.fail("malformed comment."),
this.state=Ml)}sDTDPI(){this.captureToChar(ut)&&(this.text+="?",this.state=Hp)}sDTDPIEnding(){let n=this.
getCodeNorm();this.text+=String.fromCodePoint(n),n===Qe&&(this.state=Jr)}sText(){this.tags.length!==
0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){let{i:n}=this,{chunk:r}=this;e:for(;;)
switch(this.getCode()){case gn:this.entity+=`${r.slice(n,this.prevI)}
`,n=this.i;break;case og:{let{entityReturnState:t}=this,o=this.entity+r.slice(n,this.prevI);this.state=
t;let i;o===""?(this.fail("empty entity name."),i="&;"):(i=this.parseEntity(o),this.entity=""),(t!==
Dt||this.textHandler!==void 0)&&(this.text+=i);break e}case Ve:this.entity+=r.slice(n);break e;default:}}sOpenWaka(){
let n=this.getCode();if(Ko(n))this.state=Qp,this.unget(),this.xmlDeclPossible=!1;else switch(n){case fi:
this.state=ng,this.xmlDeclPossible=!1;break;case pd:this.state=Vp,this.openWakaBang="",this.xmlDeclPossible=
!1;break;case ut:this.state=Xp;break;default:this.fail("disallowed character in tag name"),this.state=
Dt,this.xmlDeclPossible=!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),
this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text data \
outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&
(this.fail("text data outside of root node."),this.reportedTextAfterRoot=!0),this.state=Ll,this.openWakaBang=
"";break;case"--":this.state=Bl,this.openWakaBang="";break;case"DOCTYPE":this.state=Il,(this.doctype||
this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:
this.openWakaBang.length>=7&&this.fail("incorrect syntax.")}}sComment(){this.captureToChar(mi)&&(this.
state=$p)}sCommentEnding(){var n;let r=this.getCodeNorm();r===mi?(this.state=Wp,(n=this.commentHandler)===
null||n===void 0||n.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(r)}`,this.
state=Bl)}sCommentEnded(){let n=this.getCodeNorm();n!==Qe?(this.fail("malformed comment."),this.text+=
`--${String.fromCodePoint(n)}`,this.state=Bl):this.state=Dt}sCData(){this.captureToChar(eo)&&(this.state=
zp)}sCDataEnding(){let n=this.getCodeNorm();n===eo?this.state=Kp:(this.text+=`]${String.fromCodePoint(
n)}`,this.state=Ll)}sCDataEnding2(){var n;let r=this.getCodeNorm();switch(r){case Qe:{(n=this.cdataHandler)===
null||n===void 0||n.call(this,this.text),this.text="",this.state=Dt;break}case eo:this.text+="]";break;default:
this.text+=`]]${String.fromCodePoint(r)}`,this.state=Ll}}sPIFirstChar(){let n=this.getCodeNorm();this.
nameStartCheck(n)?(this.piTarget+=String.fromCodePoint(n),this.state=ud):n===ut||Tt(n)?(this.fail("p\
rocessing instruction without a target."),this.state=n===ut?di:jl):(this.fail("disallowed character \
in processing instruction name."),this.piTarget+=String.fromCodePoint(n),this.state=ud)}sPIRest(){let{
chunk:n,i:r}=this;for(;;){let t=this.getCodeNorm();if(t===Ve){this.piTarget+=n.slice(r);return}if(!this.
nameCheck(t)){this.piTarget+=n.slice(r,this.prevI);let o=t===ut;o||Tt(t)?this.piTarget==="xml"?(this.
xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.state=o?
yr:cd):this.state=o?di:jl:(this.fail("disallowed character in processing instruction name."),this.piTarget+=
String.fromCodePoint(t));break}}}sPIBody(){if(this.text.length===0){let n=this.getCodeNorm();n===ut?
this.state=di:Tt(n)||(this.text=String.fromCodePoint(n))}else this.captureToChar(ut)&&(this.state=di)}sPIEnding(){
var n;let r=this.getCodeNorm();if(r===Qe){let{piTarget:t}=this;t.toLowerCase()==="xml"&&this.fail("t\
he XML declaration must appear at the start of the document."),(n=this.piHandler)===null||n===void 0||
n.call(this,{target:t,body:this.text}),this.piTarget=this.text="",this.state=Dt}else r===ut?this.text+=
"?":(this.text+=`?${String.fromCodePoint(r)}`,this.state=jl);this.xmlDeclPossible=!1}sXMLDeclNameStart(){
let n=this.skipSpaces();if(n===ut){this.state=yr;return}n!==Ve&&(this.state=qp,this.name=String.fromCodePoint(
n))}sXMLDeclName(){let n=this.captureTo(sg);if(n===ut){this.state=yr,this.name+=this.text,this.text=
"",this.fail("XML declaration is incomplete.");return}if(Tt(n)||n===Qr){if(this.name+=this.text,this.
text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("did not \
expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}\
.`);break;default:this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`)}this.state=n===Qr?dd:
Zp}}sXMLDeclEq(){let n=this.getCodeNorm();if(n===ut){this.state=yr,this.fail("XML declaration is inc\
omplete.");return}Tt(n)||(n!==Qr&&this.fail("value required."),this.state=dd)}sXMLDeclValueStart(){let n=this.
getCodeNorm();if(n===ut){this.state=yr,this.fail("XML declaration is incomplete.");return}Tt(n)||(hi(
n)?this.q=n:(this.fail("value must be quoted."),this.q=Fd),this.state=Yp)}sXMLDeclValue(){let n=this.
captureTo([this.q,ut]);if(n===ut){this.state=yr,this.text="",this.fail("XML declaration is incomplet\
e.");return}if(n===Ve)return;let r=this.text;switch(this.text="",this.name){case"version":{this.xmlDeclExpects=
["encoding","standalone"];let t=r;this.xmlDecl.version=t,/^1\.[0-9]+$/.test(t)?this.opt.forceXMLVersion||
this.setXMLVersion(t):this.fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.
test(r)||this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/."),this.xmlDeclExpects=
["standalone"],this.xmlDecl.encoding=r;break;case"standalone":r!=="yes"&&r!=="no"&&this.fail('standa\
lone value must match "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=r;break;default:}
this.name="",this.state=Jp}sXMLDeclSeparator(){let n=this.getCodeNorm();if(n===ut){this.state=yr;return}
Tt(n)||(this.fail("whitespace required."),this.unget()),this.state=cd}sXMLDeclEnding(){var n;this.getCodeNorm()===
Qe?(this.piTarget!=="xml"?this.fail("processing instructions are not allowed before root."):this.name!==
"version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaration must contain a versio\
n."),(n=this.xmldeclHandler)===null||n===void 0||n.call(this,this.xmlDecl),this.name="",this.piTarget=
this.text="",this.state=Dt):this.fail("The character ? is disallowed anywhere in XML declarations."),
this.xmlDeclPossible=!1}sOpenTag(){var n;let r=this.captureNameChars();if(r===Ve)return;let t=this.tag=
{name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=t.ns=
Object.create(null)),(n=this.openTagStartHandler)===null||n===void 0||n.call(this,t),this.sawRoot=!0,
!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),r){case Qe:this.
openTag();break;case fi:this.state=Ul;break;default:Tt(r)||this.fail("disallowed character in tag na\
me."),this.state=Xo}}sOpenTagSlash(){this.getCode()===Qe?this.openSelfClosingTag():(this.fail("forwa\
rd-slash in opening tag not followed by >."),this.state=Xo)}sAttrib(){let n=this.skipSpaces();n!==Ve&&
(Ko(n)?(this.unget(),this.state=Hl):n===Qe?this.openTag():n===fi?this.state=Ul:this.fail("disallowed\
 character in attribute name."))}sAttribName(){let n=this.captureNameChars();n===Qr?this.state=md:Tt(
n)?this.state=eg:n===Qe?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),
this.name=this.text="",this.openTag()):n!==Ve&&this.fail("disallowed character in attribute name.")}sAttribNameSawWhite(){
let n=this.skipSpaces();switch(n){case Ve:return;case Qr:this.state=md;break;default:this.fail("attr\
ibute without value."),this.text="",this.name="",n===Qe?this.openTag():Ko(n)?(this.unget(),this.state=
Hl):(this.fail("disallowed character in attribute name."),this.state=Xo)}}sAttribValue(){let n=this.
getCodeNorm();hi(n)?(this.q=n,this.state=fd):Tt(n)||(this.fail("unquoted attribute value."),this.state=
hd,this.unget())}sAttribValueQuoted(){let{q:n,chunk:r}=this,{i:t}=this;for(;;)switch(this.getCode()){case n:
this.pushAttrib(this.name,this.text+r.slice(t,this.prevI)),this.name=this.text="",this.q=null,this.state=
tg;return;case qo:this.text+=r.slice(t,this.prevI),this.state=ci,this.entityReturnState=fd;return;case nn:case gn:case Vl:
this.text+=`${r.slice(t,this.prevI)} `,t=this.i;break;case Yn:this.text+=r.slice(t,this.prevI),this.
fail("disallowed character.");return;case Ve:this.text+=r.slice(t);return;default:}}sAttribValueClosed(){
let n=this.getCodeNorm();Tt(n)?this.state=Xo:n===Qe?this.openTag():n===fi?this.state=Ul:Ko(n)?(this.
fail("no whitespace between attributes."),this.unget(),this.state=Hl):this.fail("disallowed characte\
r in attribute name.")}sAttribValueUnquoted(){let n=this.captureTo(lg);switch(n){case qo:this.state=
ci,this.entityReturnState=hd;break;case Yn:this.fail("disallowed character.");break;case Ve:break;default:
this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data.'),this.pushAttrib(
this.name,this.text),this.name=this.text="",n===Qe?this.openTag():this.state=Xo}}sCloseTag(){let n=this.
captureNameChars();n===Qe?this.closeTag():Tt(n)?this.state=rg:n!==Ve&&this.fail("disallowed characte\
r in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case Qe:this.closeTag();break;case Ve:
break;default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:n,forbiddenState:r}=this,
{chunk:t,textHandler:o}=this;e:for(;;)switch(this.getCode()){case Yn:{if(this.state=Nl,o!==void 0){let{
text:i}=this,s=t.slice(n,this.prevI);i.length!==0?(o(i+s),this.text=""):s.length!==0&&o(s)}r=Dr;break e}case qo:
this.state=ci,this.entityReturnState=Dt,o!==void 0&&(this.text+=t.slice(n,this.prevI)),r=Dr;break e;case eo:
switch(r){case Dr:r=_d;break;case _d:r=Wl;break;case Wl:break;default:throw new Error("impossible st\
ate")}break;case Qe:r===Wl&&this.fail('the string "]]>" is disallowed in char data.'),r=Dr;break;case gn:
o!==void 0&&(this.text+=`${t.slice(n,this.prevI)}
`),n=this.i,r=Dr;break;case Ve:o!==void 0&&(this.text+=t.slice(n));break e;default:r=Dr}this.forbiddenState=
r}handleTextOutsideRoot(){let{i:n}=this,{chunk:r,textHandler:t}=this,o=!1;e:for(;;){let i=this.getCode();
switch(i){case Yn:{if(this.state=Nl,t!==void 0){let{text:s}=this,u=r.slice(n,this.prevI);s.length!==
0?(t(s+u),this.text=""):u.length!==0&&t(u)}break e}case qo:this.state=ci,this.entityReturnState=Dt,t!==
void 0&&(this.text+=r.slice(n,this.prevI)),o=!0;break e;case gn:t!==void 0&&(this.text+=`${r.slice(n,
this.prevI)}
`),n=this.i;break;case Ve:t!==void 0&&(this.text+=r.slice(n));break e;default:Tt(i)||(o=!0)}}o&&(!this.
sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=
!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.
reportedTextAfterRoot=!0))}pushAttribNS(n,r){var t;let{prefix:o,local:i}=this.qname(n),s={name:n,prefix:o,
local:i,value:r};if(this.attribList.push(s),(t=this.attributeHandler)===null||t===void 0||t.call(this,
s),o==="xmlns"){let u=r.trim();this.currentXMLVersion==="1.0"&&u===""&&this.fail("invalid attempt to\
 undefine prefix in XML 1.0"),this.topNS[i]=u,zl(this,i,u)}else if(n==="xmlns"){let u=r.trim();this.
topNS[""]=u,zl(this,"",u)}}pushAttribPlain(n,r){var t;let o={name:n,value:r};this.attribList.push(o),
(t=this.attributeHandler)===null||t===void 0||t.call(this,o)}end(){var n,r;this.sawRoot||this.fail("\
document must contain a root element.");let{tags:t}=this;for(;t.length>0;){let i=t.pop();this.fail(`\
unclosed tag: ${i.name}`)}this.state!==ld&&this.state!==Dt&&this.fail("unexpected end.");let{text:o}=this;
return o.length!==0&&((n=this.textHandler)===null||n===void 0||n.call(this,o),this.text=""),this._closed=
!0,(r=this.endHandler)===null||r===void 0||r.call(this),this._init(),this}resolve(n){var r,t;let o=this.
topNS[n];if(o!==void 0)return o;let{tags:i}=this;for(let s=i.length-1;s>=0;s--)if(o=i[s].ns[n],o!==void 0)
return o;return o=this.ns[n],o!==void 0?o:(t=(r=this.opt).resolvePrefix)===null||t===void 0?void 0:t.
call(r,n)}qname(n){let r=n.indexOf(":");if(r===-1)return{prefix:"",local:n};let t=n.slice(r+1),o=n.slice(
0,r);return(o===""||t===""||t.includes(":"))&&this.fail(`malformed name: ${n}.`),{prefix:o,local:t}}processAttribsNS(){
var n;let{attribList:r}=this,t=this.tag;{let{prefix:s,local:u}=this.qname(t.name);t.prefix=s,t.local=
u;let d=t.uri=(n=this.resolve(s))!==null&&n!==void 0?n:"";s!==""&&(s==="xmlns"&&this.fail('tags may \
not have "xmlns" as prefix.'),d===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(s)}.`),
t.uri=s))}if(r.length===0)return;let{attributes:o}=t,i=new Set;for(let s of r){let{name:u,prefix:d,local:F}=s,
b,y;d===""?(b=u==="xmlns"?to:"",y=u):(b=this.resolve(d),b===void 0&&(this.fail(`unbound namespace pr\
efix: ${JSON.stringify(d)}.`),b=d),y=`{${b}}${F}`),i.has(y)&&this.fail(`duplicate attribute: ${y}.`),
i.add(y),s.uri=b,o[u]=s}this.attribList=[]}processAttribsPlain(){let{attribList:n}=this,r=this.tag.attributes;
for(let{name:t,value:o}of n)r[t]!==void 0&&this.fail(`duplicate attribute: ${t}.`),r[t]=o;this.attribList=
[]}openTag(){var n;this.processAttribs();let{tags:r}=this,t=this.tag;t.isSelfClosing=!1,(n=this.openTagHandler)===
null||n===void 0||n.call(this,t),r.push(t),this.state=Dt,this.name=""}openSelfClosingTag(){var n,r,t;
this.processAttribs();let{tags:o}=this,i=this.tag;i.isSelfClosing=!0,(n=this.openTagHandler)===null||
n===void 0||n.call(this,i),(r=this.closeTagHandler)===null||r===void 0||r.call(this,i),(this.tag=(t=
o[o.length-1])!==null&&t!==void 0?t:null)===null&&(this.closedRoot=!0),this.state=Dt,this.name=""}closeTag(){
let{tags:n,name:r}=this;if(this.state=Dt,this.name="",r===""){this.fail("weird empty close tag."),this.
text+="</>";return}let t=this.closeTagHandler,o=n.length;for(;o-- >0;){let i=this.tag=n.pop();if(this.
topNS=i.ns,t?.(i),i.name===r)break;this.fail("unexpected close tag.")}o===0?this.closedRoot=!0:o<0&&
(this.fail(`unmatched closing tag: ${r}.`),this.text+=`</${r}>`)}parseEntity(n){if(n[0]!=="#"){let t=this.
ENTITIES[n];return t!==void 0?t:(this.fail(this.isName(n)?"undefined entity.":"disallowed character \
in entity name."),`&${n};`)}let r=NaN;return n[1]==="x"&&/^#x[0-9a-f]+$/i.test(n)?r=parseInt(n.slice(
2),16):/^#[0-9]+$/.test(n)&&(r=parseInt(n.slice(1),10)),this.isChar(r)?String.fromCodePoint(r):(this.
fail("malformed character entity."),`&${n};`)}};no.SaxesParser=Kl});var me={bytes:10485760,pages:20,pixels:4e7,pieceWithin:2e3,answerWithin:3e5,memory:536870912,zipEntries:2e3,
zipBytes:67108864,zipRatio:200,xmlNodes:2e5,xmlDepth:64,pdfObjects:1e5,pageObjects:2e4};var li=({box:e})=>e[1]+e[3]/2,fp=e=>{let n=[];for(let r of e.toSorted((t,o)=>li(t)-li(o))){let t=n.at(
-1),o=t===void 0?0:Math.min(t.height,r.box[3])*.5;t!==void 0&&li(r)-t.middle<=o?t.pieces.push(r):n.push(
{pieces:[r],middle:li(r),height:r.box[3]})}return n.map(r=>r.pieces.toSorted((t,o)=>t.box[0]-o.box[0]))},
hp=(e,n,r)=>{let t=e*r/n;return t>1.2?"	":t>.25?" ":""},Fp=(e,n)=>{let r="",t=[],o=[],i=null,s=(u,d,F)=>{
let b=F/Math.max(1,u.length);for(let y=0;y<u.length;y+=1)t.push(d+b*y),o.push(d+b*(y+1));r+=u};for(let u of e){
let[d,,F,b]=u.box;i!==null&&s(hp(d-i,b,n),i,Math.max(0,d-i)),s(u.text.normalize("NFKC").replace(/\s/g,
" "),d,F),i=d+F}return{text:r,lefts:t,rights:o,top:Math.min(...e.map(({box:u})=>u[1])),bottom:Math.max(
...e.map(({box:u})=>u[1]+u[3]))}},ui=(e,n)=>fp(e.filter(({text:r,box:t})=>r.trim()!==""&&t[3]>0)).map(
r=>Fp(r,n)),Tl=(e,n,r,t)=>{let o=e.lefts[r]??0,i=e.rights[t-1]??o;return{page:n,box:[o,e.top,Math.max(
0,i-o),e.bottom-e.top]}};var wd=mp(vd(),1);var ql=()=>({nodes:me.xmlNodes}),mg=e=>e.slice(e.indexOf(":")+1),fg=/^\uFEFF?<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i,
hg=200,Fg=e=>{let n=new TextDecoder().decode(e.subarray(0,hg)),r=fg.exec(n)?.[1]??"utf-8";return new TextDecoder(
r,{fatal:!0}).decode(e)},pi=(e,n=ql())=>{let r=new wd.SaxesParser,t=[],o=null,i=()=>{throw new RangeError(
"refused")};r.on("doctype",i),r.on("error",i),r.on("opentag",({name:u,attributes:d})=>{n.nodes-=1+Object.
keys(d).length,(n.nodes<0||t.length>=me.xmlDepth)&&i();let F={name:mg(u),attributes:d,children:[],text:""};
t.at(-1)?.children.push(F),o??=F,t.push(F)}),r.on("closetag",()=>{t.pop()});let s=u=>{let d=t.at(-1);
d!==void 0&&(d.text+=u)};r.on("text",s),r.on("cdata",s);try{r.write(Fg(e)).close()}catch{return null}
return o},Ke=(e,n)=>e?.children.find(r=>r.name===n),it=(e,n)=>e?.children.filter(r=>r.name===n)??[],
et=(e,n)=>Ke(e,n)?.text.trim()||void 0;function*bn(e){yield e;for(let n of e.children)yield*bn(n)}var xr="OFD.xml",gi=e=>(e??"").trim().split(/[\s,]+/).filter(n=>n!=="").map(Number).filter(n=>Number.
isFinite(n)),Jn=e=>{let[n,r,t,o]=gi(e);return n===void 0||r===void 0||t===void 0||o===void 0?null:t>
0&&o>0?[n,r,t,o]:null},pg=[0,0,210,297],Sd="Background",gg=(e,n,r,t,o)=>{let i=e.find(n,r.attributes.
BaseLoc),s=e.xml(i);if(i===null||s===null)return null;let u=F=>{let b=Ke(e.xml(F)??void 0,"Content");
return F===null||b===void 0?[]:[{path:F,content:b}]},d=it(s,"Template").map(({attributes:F})=>({isBehind:(F.
ZOrder??Sd)===Sd,layers:u(t.get(F.TemplateID??"")??null)}));return{id:r.attributes.ID??"",box:Jn(et(
Ke(s,"Area"),"PhysicalBox"))??o??pg,layers:[...d.filter(({isBehind:F})=>F).flatMap(F=>F.layers),...u(
i),...d.filter(({isBehind:F})=>!F).flatMap(F=>F.layers)]}},Cd=e=>{let n=Ke(e.xml(xr)??void 0,"DocBod\
y"),r=e.find(xr,et(n,"DocRoot")),t=e.xml(r);if(r===null||t===null)return{problem:"damaged"};let o=Ke(
t,"CommonData"),i=new Map(it(o,"TemplatePage").flatMap(({attributes:F})=>{let b=e.find(r,F.BaseLoc);
return b===null?[]:[[F.ID??"",b]]})),s=it(Ke(t,"Pages"),"Page");if(s.length>me.pages)return{problem:"\
too-many-pages"};let u=Jn(et(Ke(o,"PageArea"),"PhysicalBox")),d=s.map(F=>gg(e,r,F,i,u));return d.length===
0||d.includes(null)?{problem:"damaged"}:{info:Ke(n,"DocInfo"),path:r,root:t,pages:d.filter(F=>F!==null)}};var ft=Uint8Array,oo=Uint16Array,bg=Int32Array,Td=new ft([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,
4,4,4,5,5,5,5,0,0,0,0]),Od=new ft([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,
13,0,0]),_g=new ft([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),kd=function(e,n){for(var r=new oo(
31),t=0;t<31;++t)r[t]=n+=1<<e[t-1];for(var o=new bg(r[30]),t=1;t<30;++t)for(var i=r[t];i<r[t+1];++i)
o[i]=i-r[t]<<5|t;return{b:r,r:o}},Rd=kd(Td,2),Gd=Rd.b,Pg=Rd.r;Gd[28]=258,Pg[258]=28;var Id=kd(Od,0),
yg=Id.b,xA=Id.r,Ql=new oo(32768);for(Se=0;Se<32768;++Se)Cn=(Se&43690)>>1|(Se&21845)<<1,Cn=(Cn&52428)>>
2|(Cn&13107)<<2,Cn=(Cn&61680)>>4|(Cn&3855)<<4,Ql[Se]=((Cn&65280)>>8|(Cn&255)<<8)>>1;var Cn,Se,Zo=(function(e,n,r){
for(var t=e.length,o=0,i=new oo(n);o<t;++o)e[o]&&++i[e[o]-1];var s=new oo(n);for(o=1;o<n;++o)s[o]=s[o-
1]+i[o-1]<<1;var u;if(r){u=new oo(1<<n);var d=15-n;for(o=0;o<t;++o)if(e[o])for(var F=o<<4|e[o],b=n-e[o],
y=s[e[o]-1]++<<b,P=y|(1<<b)-1;y<=P;++y)u[Ql[y]>>d]=F}else for(u=new oo(t),o=0;o<t;++o)e[o]&&(u[o]=Ql[s[e[o]-
1]++]>>15-e[o]);return u}),Yo=new ft(288);for(Se=0;Se<144;++Se)Yo[Se]=8;var Se;for(Se=144;Se<256;++Se)
Yo[Se]=9;var Se;for(Se=256;Se<280;++Se)Yo[Se]=7;var Se;for(Se=280;Se<288;++Se)Yo[Se]=8;var Se,Md=new ft(
32);for(Se=0;Se<32;++Se)Md[Se]=5;var Se;var Dg=Zo(Yo,9,1);var xg=Zo(Md,5,1),Zl=function(e){for(var n=e[0],r=1;r<e.length;++r)e[r]>n&&(n=e[r]);return n},rn=function(e,n,r){
var t=n/8|0;return(e[t]|e[t+1]<<8)>>(n&7)&r},Yl=function(e,n){var r=n/8|0;return(e[r]|e[r+1]<<8|e[r+
2]<<16)>>(n&7)},Ag=function(e){return(e+7)/8|0},ao=function(e,n,r){return(n==null||n<0)&&(n=0),(r==null||
r>e.length)&&(r=e.length),new ft(e.subarray(n,r))};var Eg=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream fi\
nished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],st=function(e,n,r){var t=new Error(
n||Eg[e]);if(t.code=e,Error.captureStackTrace&&Error.captureStackTrace(t,st),!r)throw t;return t},Nd=function(e,n,r,t){
var o=e.length,i=t?t.length:0;if(!o||n.f&&!n.l)return r||new ft(0);var s=!r,u=s||n.i!=2,d=n.i;s&&(r=
new ft(o*3));var F=function(rt){var dn=r.length;if(rt>dn){var ot=new ft(Math.max(dn*2,rt));ot.set(r),
r=ot}},b=n.f||0,y=n.p||0,P=n.b||0,A=n.l,v=n.d,T=n.m,G=n.n,C=o*8;do{if(!A){b=rn(e,y,1);var j=rn(e,y+1,
3);if(y+=3,j)if(j==1)A=Dg,v=xg,T=9,G=5;else if(j==2){var R=rn(e,y,31)+257,ae=rn(e,y+10,15)+4,ge=R+rn(
e,y+5,31)+1;y+=14;for(var X=new ft(ge),He=new ft(19),$=0;$<ae;++$)He[_g[$]]=rn(e,y+$*3,7);y+=ae*3;for(var Z=Zl(
He),U=(1<<Z)-1,B=Zo(He,Z,1),$=0;$<ge;){var L=B[rn(e,y,U)];y+=L&15;var W=L>>4;if(W<16)X[$++]=W;else{var K=0,
q=0;for(W==16?(q=3+rn(e,y,3),y+=2,K=X[$-1]):W==17?(q=3+rn(e,y,7),y+=3):W==18&&(q=11+rn(e,y,127),y+=7);q--;)
X[$++]=K}}var Q=X.subarray(0,R),J=X.subarray(R);T=Zl(Q),G=Zl(J),A=Zo(Q,T,1),v=Zo(J,G,1)}else st(1);else{
var W=Ag(y)+4,M=e[W-4]|e[W-3]<<8,H=W+M;if(H>o){d&&st(0);break}u&&F(P+M),r.set(e.subarray(W,H),P),n.b=
P+=M,n.p=y=H*8,n.f=b;continue}if(y>C){d&&st(0);break}}u&&F(P+131072);for(var te=(1<<T)-1,ie=(1<<G)-1,
fe=y;;fe=y){var K=A[Yl(e,y)&te],re=K>>4;if(y+=K&15,y>C){d&&st(0);break}if(K||st(2),re<256)r[P++]=re;else if(re==
256){fe=y,A=null;break}else{var ee=re-254;if(re>264){var $=re-257,be=Td[$];ee=rn(e,y,(1<<be)-1)+Gd[$],
y+=be}var ne=v[Yl(e,y)&ie],Re=ne>>4;ne||st(3),y+=ne&15;var J=yg[Re];if(Re>3){var be=Od[Re];J+=Yl(e,y)&
(1<<be)-1,y+=be}if(y>C){d&&st(0);break}u&&F(P+131072);var Ae=P+ee;if(P<J){var De=i-J,pe=Math.min(J,Ae);
for(De+P<0&&st(3);P<pe;++P)r[P]=t[De+P]}for(;P<Ae;++P)r[P]=r[P-J]}}n.l=A,n.p=fe,n.b=P,n.f=b,A&&(b=1,
n.m=T,n.d=v,n.n=G)}while(!b);return P!=r.length&&s?ao(r,0,P):r.subarray(0,P)};var vg=new ft(0);var _n=function(e,n){return e[n]|e[n+1]<<8},qt=function(e,n){return(e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<
24)>>>0},Jl=function(e,n){return qt(e,n)+qt(e,n+4)*4294967296};var wg=function(e,n){return((e[0]&15)!=8||e[0]>>4>7||(e[0]<<8|e[1])%31)&&st(6,"invalid zlib data"),(e[1]>>
5&1)==+!n&&st(6,"invalid zlib data: "+(e[1]&32?"need":"unexpected")+" dictionary"),(e[1]>>3&4)+2};var Ar=(function(){function e(n,r){typeof n=="function"&&(r=n,n={}),this.ondata=r;var t=n&&n.dictionary&&
n.dictionary.subarray(-32768);this.s={i:0,b:t?t.length:0},this.o=new ft(32768),this.p=new ft(0),t&&this.
o.set(t)}return e.prototype.e=function(n){if(this.ondata||st(5),this.d&&st(4),!this.p.length)this.p=
n;else if(n.length){var r=new ft(this.p.length+n.length);r.set(this.p),r.set(n,this.p.length),this.p=
r}},e.prototype.c=function(n){this.s.i=+(this.d=n||!1);var r=this.s.b,t=Nd(this.p,this.s,this.o);this.
ondata(ao(t,r,this.s.b),this.d),this.o=ao(t,this.s.b-32768),this.s.b=this.o.length,this.p=ao(this.p,
this.s.p/8|0),this.s.p&=7},e.prototype.push=function(n,r){this.e(n),this.c(r)},e})();function Sg(e,n){return Nd(e,{i:2},n&&n.out,n&&n.dictionary)}var bi=(function(){function e(n,r){Ar.call(this,n,r),this.v=n&&n.dictionary?2:1}return e.prototype.push=
function(n,r){if(Ar.prototype.e.call(this,n),this.v){if(this.p.length<6&&!r)return;this.p=this.p.subarray(
wg(this.p,this.v-1)),this.v=0}r&&(this.p.length<4&&st(6,"invalid zlib data"),this.p=this.p.subarray(
0,-4)),Ar.prototype.c.call(this,r)},e})();var eu=typeof TextDecoder<"u"&&new TextDecoder,Cg=0;try{eu.decode(vg,{stream:!0}),Cg=1}catch{}var Tg=function(e){
for(var n="",r=0;;){var t=e[r++],o=(t>127)+(t>223)+(t>239);if(r+o>e.length)return{s:n,r:ao(e,r-1)};o?
o==3?(t=((t&15)<<18|(e[r++]&63)<<12|(e[r++]&63)<<6|e[r++]&63)-65536,n+=String.fromCharCode(55296|t>>
10,56320|t&1023)):o&1?n+=String.fromCharCode((t&31)<<6|e[r++]&63):n+=String.fromCharCode((t&15)<<12|
(e[r++]&63)<<6|e[r++]&63):n+=String.fromCharCode(t)}};function Og(e,n){if(n){for(var r="",t=0;t<e.length;t+=16384)r+=String.fromCharCode.apply(null,e.subarray(
t,t+16384));return r}else{if(eu)return eu.decode(e);var o=Tg(e),i=o.s,r=o.r;return r.length&&st(8),i}}var kg=function(e,n){return n+30+_n(e,n+26)+_n(e,n+28)},Rg=function(e,n,r){var t=_n(e,n+28),o=_n(e,n+
30),i=Og(e.subarray(n+46,n+46+t),!(_n(e,n+8)&2048)),s=n+46+t,u=Gg(e,s,o,r,qt(e,n+20),qt(e,n+24),qt(e,
n+42)),d=u[0],F=u[1],b=u[2];return[_n(e,n+10),d,F,i,s+o+_n(e,n+32),b]},Gg=function(e,n,r,t,o,i,s){var u=o==
4294967295,d=i==4294967295,F=s==4294967295,b=n+r,y=u+d+F;if(t&&y){for(;n+4<b;n+=4+_n(e,n+2))if(_n(e,
n)==1)return[u?Jl(e,n+4+8*d):o,d?Jl(e,n+4):i,F?Jl(e,n+4+8*(d+u)):s,1];t<2&&st(13)}return[o,i,s,0]};function Bd(e,n){for(var r={},t=e.length-22;qt(e,t)!=101010256;--t)(!t||e.length-t>65558)&&st(13);var o=_n(
e,t+8);if(!o)return{};var i=qt(e,t+16),s=qt(e,t-20)==117853008;if(s){var u=qt(e,t-12);s=qt(e,u)==101075792,
s&&(o=qt(e,u+32),i=qt(e,u+48))}for(var d=n&&n.filter,F=0;F<o;++F){var b=Rg(e,i,s),y=b[0],P=b[1],A=b[2],
v=b[3],T=b[4],G=b[5],C=kg(e,G);i=T,(!d||d({name:v,size:P,originalSize:A,compression:y}))&&(y?y==8?r[v]=
Sg(e.subarray(C,C+P),{out:new ft(A)}):st(14,"unknown compression type "+y):r[v]=ao(e,C,C+P))}return r}var Ig=101010256,Mg=33639248,Ng=22,tu=46,Bg=30,Lg=65535,jg=1024*1024,nu=4096,Ug=1,[ru,Hg]=[0,8],on=class extends Error{problem;constructor(n){
super(n),this.problem=n}},_i=e=>{let n=[];for(let r of e.replaceAll("\\","/").split("/"))r===".."?n.
pop():r!==""&&r!=="."&&n.push(r);return n.join("/")},Vg=(e,n)=>{let r=Math.min(n,Math.max(jg,e.length*
me.zipRatio)),t=[],o=0,i=new Ar(d=>{if(o+=d.length,o>r)throw new on("too-many-parts");t.push(d)});for(let d=0;d<
e.length;d+=nu)i.push(e.subarray(d,d+nu),d+nu>=e.length);let s=new Uint8Array(o),u=0;for(let d of t)
s.set(d,u),u+=d.length;return s},$g=e=>{let n=e.byteLength-Ng;for(let r=n;r>=Math.max(0,n-Lg);r-=1)if(e.
getUint32(r,!0)===Ig)return r;throw new on("damaged")},Wg=e=>{let n=new DataView(e.buffer,e.byteOffset,
e.byteLength),r=$g(n),t=n.getUint16(r+10,!0);if(t>me.zipEntries)throw new on("too-many-parts");let o=new Map,
i=n.getUint32(r+16,!0),s=me.zipBytes;for(let u=0;u<t;u+=1){if(n.getUint32(i,!0)!==Mg)throw new on("d\
amaged");let[d,F]=[n.getUint16(i+8,!0),n.getUint16(i+10,!0)],b=n.getUint32(i+20,!0),[y,P,A]=[28,30,32].
map(M=>n.getUint16(i+M,!0)),v=n.getUint32(i+42,!0),T=new TextDecoder().decode(e.subarray(i+tu,i+tu+y));
if(i+=tu+y+P+A,/[/\\]$/.test(T))continue;if((d&Ug)!==0)throw new on("locked");let G=v+Bg+n.getUint16(
v+26,!0)+n.getUint16(v+28,!0),C=e.subarray(G,G+b);if(C.length!==b||F!==ru&&F!==Hg)throw new on("dama\
ged");if(F===ru&&b>s)throw new on("too-many-parts");let j=F===ru?C:Vg(C,s),W=_i(T);if(o.has(W))throw new on(
"damaged");o.set(W,j),s-=j.length}return o},Ld=e=>{try{return Wg(e)}catch(n){return{problem:n instanceof
on?n.problem:"damaged"}}};var zg=e=>e.slice(0,e.lastIndexOf("/")+1),jd=e=>{let n=Ld(e);if("problem"in n)return n;let r=ql(),t=new Map;
return{files:n,xml:o=>{let i=o===null?void 0:n.get(o);if(o===null||i===void 0)return null;let s=t.get(
o);if(s!==void 0)return s;let u=pi(i,r);return t.set(o,u),u},find:(o,i)=>{if(i===void 0||i.trim()===
"")return null;let s=i.trim(),u=_i(s.startsWith("/")?s:zg(o)+s);if(n.has(u))return u;let d=_i(s);return n.
has(d)?d:null}}};var Kg=1e3,Ud=[0,0,0],Xg=.353,Pi=([e,n,r,t,o,i],s,u)=>[e*s+r*u+o,n*s+t*u+i],au=(e,n)=>{let[r=1,t=0,o=0,
i=1,s=0,u=0]=gi(e.attributes.CTM);return[r,t,o,i,s+n[0],u+n[1]]},ou=(e,n)=>{let r=Ke(e,n),t=gi(r?.attributes.
Value),[o,i,s]=t,u=t.length===1?o:void 0;return u!==void 0?[u,u,u]:o===void 0||i===void 0||s===void 0||
t.length!==3?null:[o,i,s]},qg=e=>e.attributes.Visible==="false"||e.attributes.Alpha==="0",Hd=(e,n)=>{
let r=(e??"").split(/\s+/).filter(o=>o!==""),t=[];for(let o=0;o<r.length&&t.length<n;o+=1)if(r[o]!==
"g")t.push(Number(r[o])||0);else{let i=Math.min(Number(r[o+1])||0,n-t.length);for(let s=0;s<i;s+=1)t.
push(Number(r[o+2])||0);o+=2}return t},iu=e=>/^[\u0020-\u02ff]$/.test(e)?.5:1,Zg=(e,n,r)=>{let t=[],
[o,i]=[0,0];for(let s of it(e,"TextCode")){let u=[...s.text];o=Number(s.attributes.X??o)||0,i=Number(
s.attributes.Y??i)||0;let d=Hd(s.attributes.DeltaX,u.length),F=Hd(s.attributes.DeltaY,u.length),[b,y]=[
o,i];u.forEach((P,A)=>{let[v,T]=Pi(n,b,y);P.trim()!==""&&Number.isFinite(v+T)&&t.push({text:P,x:v,y:T});
let G=F.length>0?0:iu(P)*r;b+=d[A]??G,y+=F[A]??0})}return t},Yg=e=>{let n=Jn(e.attributes.Boundary),
r=Number(e.attributes.Size);if(n===null||!(r>0&&r<Kg))return null;let t=au(e,n),[o,i,s,u]=t,d=Math.sqrt(
Math.abs(o*u-i*s));return{kind:"text",id:e.attributes.ID??"",glyphs:Zg(e,t,r),size:r*(d||1),angle:Math.
atan2(i,o),colour:ou(e,"FillColor")}},Jg=e=>{let n=Jn(e.attributes.Boundary),r=e.attributes.ResourceID;
if(n===null||r===void 0)return null;let t=au(e,n),[o,i]=Pi(t,0,0),[s,u]=Pi(t,1,1),d=e.attributes.CTM!==
void 0;return{kind:"image",resource:r,box:d?[Math.min(o,s),Math.min(i,u),Math.abs(s-o),Math.abs(u-i)]:
n,isTurned:t[1]!==0||t[2]!==0||t[0]<0||t[3]<0}},Qg={S:2,M:2,L:2,Q:4,B:6,C:0},eb=(e,n)=>{let r=e.trim().
split(/[\s,]+/),t=[];for(let o=0;o<r.length;){let i=r[o]??"",s=Qg[i];if(s===void 0)return null;let u=r.
slice(o+1,o+1+s).map(Number);if(u.length!==s||!u.every(Number.isFinite))return null;let d=[];for(let F=0;F<
s;F+=2)d.push(...Pi(n,u[F]??0,u[F+1]??0));t.push([i==="S"?"M":i,...d]),o+=1+s}return t},tb=e=>{let n=Jn(
e.attributes.Boundary),r=Ke(e,"AbbreviatedData")?.text;if(n===null||r===void 0)return null;let t=au(
e,n),o=eb(r,t);if(o===null)return null;let i=e.attributes.Stroke!=="false",s=e.attributes.Fill==="tr\
ue",u=Math.sqrt(Math.abs(t[0]*t[3]-t[1]*t[2]))||1;return{kind:"path",steps:o,stroke:i?ou(e,"StrokeCo\
lor")??Ud:null,fill:s?ou(e,"FillColor")??Ud:null,width:(Number(e.attributes.LineWidth)||Xg)*u}},nb={
TextObject:Yg,ImageObject:Jg,PathObject:tb},rb=["Layer","PageBlock"];function*Vd(e){for(let n of e.children)
qg(n)||(rb.includes(n.name)?yield*Vd(n):n.name.endsWith("Object")&&(yield n))}var $d=e=>{let n=[],r=0;
for(let{content:t}of e.layers)for(let o of Vd(t)){let i=nb[o.name]?.(o)??null;if(i===null?r+=1:n.push(
i),n.length+r>me.pageObjects)return null}return{objects:n,unread:r}};var ob=[137,80,78,71],ab=[255,216,255],su=e=>[ob,ab].some(n=>n.every((r,t)=>e[t]===r)),Wd=(e,{path:n,
root:r})=>{let t=new Map,o=[...bn(r)].filter(({name:i})=>/^(?:Public|Document)Res$/.test(i));for(let{
text:i}of o){let s=e.find(n,i),u=e.xml(s)??void 0,d=u?.attributes.BaseLoc??"";for(let F of it(Ke(u,"\
MultiMedias"),"MultiMedia")){let b=et(F,"MediaFile");if(s===null||b===void 0)continue;let y=e.find(s,
`${d}/${b}`)??e.find(s,b),P=e.files.get(y??"");P!==void 0&&su(P)&&t.set(F.attributes.ID??"",P)}}return t};var ye={integer:2,bitString:3,octetString:4,oid:6,utf8:12,sequence:48,set:49,ia5:22,utcTime:23,generalizedTime:24},
io=e=>160|e,ht=class extends Error{},zd=31,ib=4,Kd=(e,n)=>{let[r,t]=[e[n],e[n+1]];if(r===void 0||t===
void 0||(r&zd)===zd)throw new ht;let o=n+2,i=t;if(t>=128){let s=t-128;if(s===0||s>ib)throw new ht;i=
0;for(let u of e.subarray(o,o+s))i=i*256+u;o+=s}if(o+i>e.length)throw new ht;return{tag:r,raw:e.subarray(
n,o+i),content:e.subarray(o,o+i)}},Pn=e=>Kd(e,0),xt=e=>{let n=[];for(let r=0;r<e.content.length;){let t=Kd(
e.content,r);n.push(t),r+=t.raw.length}return n},Ge=(e,...n)=>{if(e===void 0||!n.includes(e.tag))throw new ht;
return e},xe=e=>xt(Ge(e,ye.sequence)),ct=e=>{let{tag:n,content:r}=Ge(e,ye.bitString,ye.octetString);
if(n===ye.octetString)return r;if(r[0]!==0)throw new ht;return r.subarray(1)},Ft=e=>{let{content:n}=Ge(
e,ye.oid),r=[],t=0;for(let o of n)if(t=t*128+(o&127),!(o>=128)){if(r.length===0){let i=Math.min(2,Math.
floor(t/40));r.push(i,t-40*i)}else r.push(t);t=0}return r.join(".")},sb=30,Jo=({tag:e,content:n})=>new TextDecoder(
e===sb?"utf-16be":"utf-8").decode(n),lb=/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?(Z|[+-]\d{4})?$/,
ub=49,Qo=e=>{let n="+0800",[,r,t,o,i,s,u="00",d=n]=lb.exec(e)??[];if(r===void 0)return null;let F=d===
"Z"?"Z":`${d.slice(0,3)}:${d.slice(3)}`,b=Date.parse(`${r}-${t}-${o}T${i}:${s}:${u}${F}`);return Number.
isNaN(b)?null:b},Tn=e=>{let{tag:n,content:r}=Ge(e,ye.utcTime,ye.generalizedTime),t=new TextDecoder().
decode(r),o=Number(t.slice(0,2))>ub?"19":"20",i=Qo(n===ye.utcTime?o+t:t);if(i===null)throw new ht;return i};var cb={"2.5.4.3":"CN","2.5.4.5":"SERIALNUMBER","2.5.4.6":"C","2.5.4.7":"L","2.5.4.8":"ST","2.5.4.10":"\
O","2.5.4.11":"OU","1.2.840.113549.1.9.1":"E"},db="2.5.29.19",mb="2.5.29.15",fb=1,hb=4,Fb=e=>xt(e).flatMap(
n=>xt(n).map(r=>{let[t,o]=xe(r),i=Ft(t);return[cb[i]??i,o===void 0?"":Jo(o)]})),pb=e=>{let[n,r]=xe(e),
[t,o]=xe(n);return{info:Ge(e,ye.sequence).raw,algorithm:Ft(t),curve:o?.tag===ye.oid?Ft(o):null,bytes:ct(
r)}},gb=e=>{if(e===void 0)return null;let n=null;for(let r of xe(xt(e)[0])){let t=xe(r),[o,i]=[Ft(t[0]),
t.at(-1)];if(o===db){let[s]=xe(Pn(ct(i)));n=(n??!0)&&s?.tag===fb&&s.content[0]!==0}if(o===mb){let[,s=0]=Ge(
Pn(ct(i)),ye.bitString).content;(s&hb)===0&&(n=!1)}}return n},Qn=e=>{let n=Pn(e),[r,t,o]=xe(n),i=[...xe(
r)],s=i[0]?.tag===io(0),[u,,d,F,b,y,...P]=s?i.slice(1):i,[A,v]=xe(F),T=Fb(Ge(b,ye.sequence));return{
raw:n.raw,signedPart:Ge(r,ye.sequence).raw,serial:Ge(u,ye.integer).content,issuer:Ge(d,ye.sequence).
raw,subject:Ge(b,ye.sequence).raw,subjectText:T.map(([G,C])=>`${G}=${C}`).join(", "),subjectNames:T.
filter(([G])=>G==="CN"||G==="O").map(([,G])=>G),from:Tn(A),until:Tn(v),key:pb(y),mayIssue:gb(P.find(
({tag:G})=>G===io(3))),signatureAlgorithm:Ft(xe(t)[0]),signature:ct(o)}};var Xd=e=>Uint8Array.from(atob(e.replace(/\s/g,"")),n=>n.charCodeAt(0));var Er=typeof globalThis=="object"&&"crypto"in globalThis?globalThis.crypto:void 0;/*! noble-hashes - MIT License (c) 2022 Paul Miller (paulmillr.com) */function er(e){return e instanceof
Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"}function so(e){if(!Number.isSafeInteger(
e)||e<0)throw new Error("positive integer expected, got "+e)}function kn(e,...n){if(!er(e))throw new Error(
"Uint8Array expected");if(n.length>0&&!n.includes(e.length))throw new Error("Uint8Array expected of \
length "+n+", got length="+e.length)}function Di(e){if(typeof e!="function"||typeof e.create!="funct\
ion")throw new Error("Hash should be wrapped by utils.createHasher");so(e.outputLen),so(e.blockLen)}
function lu(e,n=!0){if(e.destroyed)throw new Error("Hash instance has been destroyed");if(n&&e.finished)
throw new Error("Hash#digest() has already been called")}function Zd(...e){for(let n=0;n<e.length;n++)e[n].fill(0)}var Yd=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",bb=Array.
from({length:256},(e,n)=>n.toString(16).padStart(2,"0"));function an(e){if(kn(e),Yd)return e.toHex();
let n="";for(let r=0;r<e.length;r++)n+=bb[e[r]];return n}var On={_0:48,_9:57,A:65,F:70,a:97,f:102};function qd(e){
if(e>=On._0&&e<=On._9)return e-On._0;if(e>=On.A&&e<=On.F)return e-(On.A-10);if(e>=On.a&&e<=On.f)return e-
(On.a-10)}function tr(e){if(typeof e!="string")throw new Error("hex string expected, got "+typeof e);
if(Yd)return Uint8Array.fromHex(e);let n=e.length,r=n/2;if(n%2)throw new Error("hex string expected,\
 got unpadded hex of length "+n);let t=new Uint8Array(r);for(let o=0,i=0;o<r;o++,i+=2){let s=qd(e.charCodeAt(
i)),u=qd(e.charCodeAt(i+1));if(s===void 0||u===void 0){let d=e[i]+e[i+1];throw new Error('hex string\
 expected, got non-hex character "'+d+'" at index '+i)}t[o]=s*16+u}return t}function uu(e){if(typeof e!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().
encode(e))}function Jd(e){return typeof e=="string"&&(e=uu(e)),kn(e),e}function Vt(...e){let n=0;for(let t=0;t<e.length;t++){let o=e[t];kn(o),n+=o.length}let r=new Uint8Array(
n);for(let t=0,o=0;t<e.length;t++){let i=e[t];r.set(i,o),o+=i.length}return r}var yi=class{};function ea(e=32){if(Er&&typeof Er.getRandomValues=="function")return Er.getRandomValues(new Uint8Array(
e));if(Er&&typeof Er.randomBytes=="function")return Uint8Array.from(Er.randomBytes(e));throw new Error(
"crypto.getRandomValues must be defined")}/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */var mu=BigInt(0),du=BigInt(1);function ta(e,n=""){if(typeof e!="boolean"){let r=n&&`"${n}"`;throw new Error(r+"expected boolean, g\
ot type="+typeof e)}return e}function nr(e,n,r=""){let t=er(e),o=e?.length,i=n!==void 0;if(!t||i&&o!==
n){let s=r&&`"${r}" `,u=i?` of length ${n}`:"",d=t?`length=${o}`:`type=${typeof e}`;throw new Error(
s+"expected Uint8Array"+u+", got "+d)}return e}function vr(e){let n=e.toString(16);return n.length&1?
"0"+n:n}function xi(e){if(typeof e!="string")throw new Error("hex string expected, got "+typeof e);return e===
""?mu:BigInt("0x"+e)}function wr(e){return xi(an(e))}function Ai(e){return kn(e),xi(an(Uint8Array.from(
e).reverse()))}function lo(e,n){return tr(e.toString(16).padStart(n*2,"0"))}function Ei(e,n){return lo(
e,n).reverse()}function dt(e,n,r){let t;if(typeof n=="string")try{t=tr(n)}catch(i){throw new Error(e+" must be hex \
string or Uint8Array, cause: "+i)}else if(er(n))t=Uint8Array.from(n);else throw new Error(e+" must b\
e hex string or Uint8Array");let o=t.length;if(typeof r=="number"&&o!==r)throw new Error(e+" of leng\
th "+r+" expected, got "+o);return t}var cu=e=>typeof e=="bigint"&&mu<=e;function fu(e,n,r){return cu(e)&&cu(n)&&cu(r)&&n<=e&&e<r}function hu(e,n,r,t){
if(!fu(n,r,t))throw new Error("expected valid "+e+": "+r+" <= n < "+t+", got "+n)}function na(e){let n;
for(n=0;e>mu;e>>=du,n+=1);return n}var Rn=e=>(du<<BigInt(e))-du;function Fu(e,n,r){if(typeof e!="number"||e<2)throw new Error("hashLen \
must be a number");if(typeof n!="number"||n<2)throw new Error("qByteLen must be a number");if(typeof r!=
"function")throw new Error("hmacFn must be a function");let t=A=>new Uint8Array(A),o=A=>Uint8Array.of(
A),i=t(e),s=t(e),u=0,d=()=>{i.fill(1),s.fill(0),u=0},F=(...A)=>r(s,i,...A),b=(A=t(0))=>{s=F(o(0),A),
i=F(),A.length!==0&&(s=F(o(1),A),i=F())},y=()=>{if(u++>=1e3)throw new Error("drbg: tried 1000 values");
let A=0,v=[];for(;A<n;){i=F();let T=i.slice();v.push(T),A+=i.length}return Vt(...v)};return(A,v)=>{d(),
b(A);let T;for(;!(T=v(y()));)b();return d(),T}}function ra(e,n,r={}){if(!e||typeof e!="object")throw new Error("expected valid options object");function t(o,i,s){
let u=e[o];if(s&&u===void 0)return;let d=typeof u;if(d!==i||u===null)throw new Error(`param "${o}" i\
s invalid: expected ${i}, got ${d}`)}Object.entries(n).forEach(([o,i])=>t(o,i,!1)),Object.entries(r).
forEach(([o,i])=>t(o,i,!0))}function vi(e){let n=new WeakMap;return(r,...t)=>{let o=n.get(r);if(o!==void 0)return o;let i=e(r,...t);
return n.set(r,i),i}}var uo=an;var Zt=Vt;var pt=vr,$e=xi;var Qd=lo;var wi=class extends yi{constructor(n,r){super(),this.finished=!1,this.destroyed=!1,Di(n);let t=Jd(r);
if(this.iHash=n.create(),typeof this.iHash.update!="function")throw new Error("Expected instance of \
class which extends utils.Hash");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;
let o=this.blockLen,i=new Uint8Array(o);i.set(t.length>o?n.create().update(t).digest():t);for(let s=0;s<
i.length;s++)i[s]^=54;this.iHash.update(i),this.oHash=n.create();for(let s=0;s<i.length;s++)i[s]^=106;
this.oHash.update(i),Zd(i)}update(n){return lu(this),this.iHash.update(n),this}digestInto(n){lu(this),
kn(n,this.outputLen),this.finished=!0,this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(
n),this.destroy()}digest(){let n=new Uint8Array(this.oHash.outputLen);return this.digestInto(n),n}_cloneInto(n){
n||(n=Object.create(Object.getPrototypeOf(this),{}));let{oHash:r,iHash:t,finished:o,destroyed:i,blockLen:s,
outputLen:u}=this;return n=n,n.finished=o,n.destroyed=i,n.blockLen=s,n.outputLen=u,n.oHash=r._cloneInto(
n.oHash),n.iHash=t._cloneInto(n.iHash),n}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},pu=(e,n,r)=>new wi(e,n).update(r).digest();pu.create=(e,n)=>new wi(
e,n);/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */var kt=BigInt(0),gt=BigInt(1),
Sr=BigInt(2),nm=BigInt(3),rm=BigInt(4),om=BigInt(5),Db=BigInt(7),am=BigInt(8),xb=BigInt(9),im=BigInt(
16);function Ot(e,n){let r=e%n;return r>=kt?r:n+r}function em(e,n){if(e===kt)throw new Error("invert: expected non-zero number");if(n<=kt)throw new Error(
"invert: expected positive modulus, got "+n);let r=Ot(e,n),t=n,o=kt,i=gt,s=gt,u=kt;for(;r!==kt;){let F=t/
r,b=t%r,y=o-s*F,P=i-u*F;t=r,r=b,o=s,i=u,s=y,u=P}if(t!==gt)throw new Error("invert: does not exist");
return Ot(o,n)}function gu(e,n,r){if(!e.eql(e.sqr(n),r))throw new Error("Cannot find square root")}function sm(e,n){
let r=(e.ORDER+gt)/rm,t=e.pow(n,r);return gu(e,t,n),t}function Ab(e,n){let r=(e.ORDER-om)/am,t=e.mul(
n,Sr),o=e.pow(t,r),i=e.mul(n,o),s=e.mul(e.mul(i,Sr),o),u=e.mul(i,e.sub(s,e.ONE));return gu(e,u,n),u}
function Eb(e){let n=Gn(e),r=lm(e),t=r(n,n.neg(n.ONE)),o=r(n,t),i=r(n,n.neg(t)),s=(e+Db)/im;return(u,d)=>{
let F=u.pow(d,s),b=u.mul(F,t),y=u.mul(F,o),P=u.mul(F,i),A=u.eql(u.sqr(b),d),v=u.eql(u.sqr(y),d);F=u.
cmov(F,b,A),b=u.cmov(P,y,v);let T=u.eql(u.sqr(b),d),G=u.cmov(F,b,T);return gu(u,G,d),G}}function lm(e){
if(e<nm)throw new Error("sqrt is not defined for small field");let n=e-gt,r=0;for(;n%Sr===kt;)n/=Sr,
r++;let t=Sr,o=Gn(e);for(;tm(o,t)===1;)if(t++>1e3)throw new Error("Cannot find square root: probably\
 non-prime P");if(r===1)return sm;let i=o.pow(t,n),s=(n+gt)/Sr;return function(d,F){if(d.is0(F))return F;
if(tm(d,F)!==1)throw new Error("Cannot find square root");let b=r,y=d.mul(d.ONE,i),P=d.pow(F,n),A=d.
pow(F,s);for(;!d.eql(P,d.ONE);){if(d.is0(P))return d.ZERO;let v=1,T=d.sqr(P);for(;!d.eql(T,d.ONE);)if(v++,
T=d.sqr(T),v===b)throw new Error("Cannot find square root");let G=gt<<BigInt(b-v-1),C=d.pow(y,G);b=v,
y=d.sqr(C),P=d.mul(P,y),A=d.mul(A,C)}return A}}function vb(e){return e%rm===nm?sm:e%am===om?Ab:e%im===
xb?Eb(e):lm(e)}var wb=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN",
"subN","mulN","sqrN"];function bu(e){let n={ORDER:"bigint",MASK:"bigint",BYTES:"number",BITS:"number"},
r=wb.reduce((t,o)=>(t[o]="function",t),n);return ra(e,r),e}function Sb(e,n,r){if(r<kt)throw new Error(
"invalid exponent, negatives unsupported");if(r===kt)return e.ONE;if(r===gt)return n;let t=e.ONE,o=n;
for(;r>kt;)r&gt&&(t=e.mul(t,o)),o=e.sqr(o),r>>=gt;return t}function Si(e,n,r=!1){let t=new Array(n.length).
fill(r?e.ZERO:void 0),o=n.reduce((s,u,d)=>e.is0(u)?s:(t[d]=s,e.mul(s,u)),e.ONE),i=e.inv(o);return n.
reduceRight((s,u,d)=>e.is0(u)?s:(t[d]=e.mul(s,t[d]),e.mul(s,u)),i),t}function tm(e,n){let r=(e.ORDER-gt)/Sr,t=e.pow(n,r),o=e.eql(t,e.ONE),i=e.eql(t,e.ZERO),s=e.eql(t,e.neg(
e.ONE));if(!o&&!i&&!s)throw new Error("invalid Legendre symbol result");return o?1:i?0:-1}function Ci(e,n){n!==void 0&&so(n);let r=n!==void 0?n:e.toString(2).length,t=Math.ceil(r/8);return{nBitLength:r,
nByteLength:t}}function Gn(e,n,r=!1,t={}){if(e<=kt)throw new Error("invalid field: expected ORDER > \
0, got "+e);let o,i,s=!1,u;if(typeof n=="object"&&n!=null){if(t.sqrt||r)throw new Error("cannot spec\
ify opts in two arguments");let P=n;P.BITS&&(o=P.BITS),P.sqrt&&(i=P.sqrt),typeof P.isLE=="boolean"&&
(r=P.isLE),typeof P.modFromBytes=="boolean"&&(s=P.modFromBytes),u=P.allowedLengths}else typeof n=="n\
umber"&&(o=n),t.sqrt&&(i=t.sqrt);let{nBitLength:d,nByteLength:F}=Ci(e,o);if(F>2048)throw new Error("\
invalid field: expected ORDER of <= 2048 bytes");let b,y=Object.freeze({ORDER:e,isLE:r,BITS:d,BYTES:F,
MASK:Rn(d),ZERO:kt,ONE:gt,allowedLengths:u,create:P=>Ot(P,e),isValid:P=>{if(typeof P!="bigint")throw new Error(
"invalid field element: expected bigint, got "+typeof P);return kt<=P&&P<e},is0:P=>P===kt,isValidNot0:P=>!y.
is0(P)&&y.isValid(P),isOdd:P=>(P&gt)===gt,neg:P=>Ot(-P,e),eql:(P,A)=>P===A,sqr:P=>Ot(P*P,e),add:(P,A)=>Ot(
P+A,e),sub:(P,A)=>Ot(P-A,e),mul:(P,A)=>Ot(P*A,e),pow:(P,A)=>Sb(y,P,A),div:(P,A)=>Ot(P*em(A,e),e),sqrN:P=>P*
P,addN:(P,A)=>P+A,subN:(P,A)=>P-A,mulN:(P,A)=>P*A,inv:P=>em(P,e),sqrt:i||(P=>(b||(b=vb(e)),b(y,P))),
toBytes:P=>r?Ei(P,F):lo(P,F),fromBytes:(P,A=!0)=>{if(u){if(!u.includes(P.length)||P.length>F)throw new Error(
"Field.fromBytes: expected "+u+" bytes, got "+P.length);let T=new Uint8Array(F);T.set(P,r?0:T.length-
P.length),P=T}if(P.length!==F)throw new Error("Field.fromBytes: expected "+F+" bytes, got "+P.length);
let v=r?Ai(P):wr(P);if(s&&(v=Ot(v,e)),!A&&!y.isValid(v))throw new Error("invalid field element: outs\
ide of range 0..ORDER");return v},invertBatch:P=>Si(y,P),cmov:(P,A,v)=>v?A:P});return Object.freeze(
y)}function um(e){if(typeof e!="bigint")throw new Error("field order must be bigint");let n=e.toString(
2).length;return Math.ceil(n/8)}function _u(e){let n=um(e);return n+Math.ceil(n/2)}function cm(e,n,r=!1){
let t=e.length,o=um(n),i=_u(n);if(t<16||t<i||t>1024)throw new Error("expected "+i+"-1024 bytes of in\
put, got "+t);let s=r?Ai(e):wr(e),u=Ot(s,n-gt)+gt;return r?Ei(u,o):lo(u,o)}/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */var co=BigInt(0),Cr=BigInt(1);
function aa(e,n){let r=n.negate();return e?r:n}function Oi(e,n){let r=Si(e.Fp,n.map(t=>t.Z));return n.
map((t,o)=>e.fromAffine(t.toAffine(r[o])))}function hm(e,n){if(!Number.isSafeInteger(e)||e<=0||e>n)throw new Error(
"invalid window size, expected [1.."+n+"], got W="+e)}function Pu(e,n){hm(e,n);let r=Math.ceil(n/e)+
1,t=2**(e-1),o=2**e,i=Rn(e),s=BigInt(e);return{windows:r,windowSize:t,mask:i,maxNumber:o,shiftBy:s}}
function dm(e,n,r){let{windowSize:t,mask:o,maxNumber:i,shiftBy:s}=r,u=Number(e&o),d=e>>s;u>t&&(u-=i,
d+=Cr);let F=n*t,b=F+Math.abs(u)-1,y=u===0,P=u<0,A=n%2!==0;return{nextN:d,offset:b,isZero:y,isNeg:P,
isNegF:A,offsetF:F}}function Cb(e,n){if(!Array.isArray(e))throw new Error("array expected");e.forEach(
(r,t)=>{if(!(r instanceof n))throw new Error("invalid point at index "+t)})}function Tb(e,n){if(!Array.
isArray(e))throw new Error("array of scalars expected");e.forEach((r,t)=>{if(!n.isValid(r))throw new Error(
"invalid scalar at index "+t)})}var yu=new WeakMap,Fm=new WeakMap;function Du(e){return Fm.get(e)||1}
function mm(e){if(e!==co)throw new Error("invalid wNAF")}var Ti=class{constructor(n,r){this.BASE=n.BASE,
this.ZERO=n.ZERO,this.Fn=n.Fn,this.bits=r}_unsafeLadder(n,r,t=this.ZERO){let o=n;for(;r>co;)r&Cr&&(t=
t.add(o)),o=o.double(),r>>=Cr;return t}precomputeWindow(n,r){let{windows:t,windowSize:o}=Pu(r,this.bits),
i=[],s=n,u=s;for(let d=0;d<t;d++){u=s,i.push(u);for(let F=1;F<o;F++)u=u.add(s),i.push(u);s=u.double()}
return i}wNAF(n,r,t){if(!this.Fn.isValid(t))throw new Error("invalid scalar");let o=this.ZERO,i=this.
BASE,s=Pu(n,this.bits);for(let u=0;u<s.windows;u++){let{nextN:d,offset:F,isZero:b,isNeg:y,isNegF:P,offsetF:A}=dm(
t,u,s);t=d,b?i=i.add(aa(P,r[A])):o=o.add(aa(y,r[F]))}return mm(t),{p:o,f:i}}wNAFUnsafe(n,r,t,o=this.
ZERO){let i=Pu(n,this.bits);for(let s=0;s<i.windows&&t!==co;s++){let{nextN:u,offset:d,isZero:F,isNeg:b}=dm(
t,s,i);if(t=u,!F){let y=r[d];o=o.add(b?y.negate():y)}}return mm(t),o}getPrecomputes(n,r,t){let o=yu.
get(r);return o||(o=this.precomputeWindow(r,n),n!==1&&(typeof t=="function"&&(o=t(o)),yu.set(r,o))),
o}cached(n,r,t){let o=Du(n);return this.wNAF(o,this.getPrecomputes(o,n,t),r)}unsafe(n,r,t,o){let i=Du(
n);return i===1?this._unsafeLadder(n,r,o):this.wNAFUnsafe(i,this.getPrecomputes(i,n,t),r,o)}createCache(n,r){
hm(r,this.bits),Fm.set(n,r),yu.delete(n)}hasCache(n){return Du(n)!==1}};function pm(e,n,r,t){let o=n,
i=e.ZERO,s=e.ZERO;for(;r>co||t>co;)r&Cr&&(i=i.add(o)),t&Cr&&(s=s.add(o)),o=o.double(),r>>=Cr,t>>=Cr;
return{p1:i,p2:s}}function gm(e,n,r,t){Cb(r,e),Tb(t,n);let o=r.length,i=t.length;if(o!==i)throw new Error(
"arrays of points and scalars must have equal length");let s=e.ZERO,u=na(BigInt(o)),d=1;u>12?d=u-3:u>
4?d=u-2:u>0&&(d=2);let F=Rn(d),b=new Array(Number(F)+1).fill(s),y=Math.floor((n.BITS-1)/d)*d,P=s;for(let A=y;A>=
0;A-=d){b.fill(s);for(let T=0;T<i;T++){let G=t[T],C=Number(G>>BigInt(A)&F);b[C]=b[C].add(r[T])}let v=s;
for(let T=b.length-1,G=s;T>0;T--)G=G.add(b[T]),v=v.add(G);if(P=P.add(v),A!==0)for(let T=0;T<d;T++)P=
P.double()}return P}function fm(e,n,r){if(n){if(n.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn =\
= n");return bu(n),n}else return Gn(e,{isLE:r})}function bm(e,n,r={},t){if(t===void 0&&(t=e==="edwar\
ds"),!n||typeof n!="object")throw new Error(`expected valid ${e} CURVE object`);for(let d of["p","n",
"h"]){let F=n[d];if(!(typeof F=="bigint"&&F>co))throw new Error(`CURVE.${d} must be positive bigint`)}
let o=fm(n.p,r.Fp,t),i=fm(n.n,r.Fn,t),u=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let d of u)if(!o.
isValid(n[d]))throw new Error(`CURVE.${d} must be valid field element of CURVE.Fp`);return n=Object.
freeze(Object.assign({},n)),{CURVE:n,Fp:o,Fn:i}}/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */var _m=(e,n)=>(e+(e>=0?n:-n)/Pm)/
n;function Ob(e,n,r){let[[t,o],[i,s]]=n,u=_m(s*e,r),d=_m(-o*e,r),F=e-u*t-d*i,b=-u*o-d*s,y=F<Mn,P=b<Mn;
y&&(F=-F),P&&(b=-b);let A=Rn(Math.ceil(na(r)/2))+fo;if(F<Mn||F>=A||b<Mn||b>=A)throw new Error("split\
Scalar (endomorphism): failed, k="+e);return{k1neg:y,k1:F,k2neg:P,k2:b}}function Au(e){if(!["compact",
"recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or \
"der"');return e}function xu(e,n){let r={};for(let t of Object.keys(n))r[t]=e[t]===void 0?n[t]:e[t];
return ta(r.lowS,"lowS"),ta(r.prehash,"prehash"),r.format!==void 0&&Au(r.format),r}var Eu=class extends Error{constructor(n=""){
super(n)}},In={Err:Eu,_tlv:{encode:(e,n)=>{let{Err:r}=In;if(e<0||e>256)throw new r("tlv.encode: wron\
g tag");if(n.length&1)throw new r("tlv.encode: unpadded data");let t=n.length/2,o=vr(t);if(o.length/
2&128)throw new r("tlv.encode: long form length too big");let i=t>127?vr(o.length/2|128):"";return vr(
e)+i+o+n},decode(e,n){let{Err:r}=In,t=0;if(e<0||e>256)throw new r("tlv.encode: wrong tag");if(n.length<
2||n[t++]!==e)throw new r("tlv.decode: wrong tlv");let o=n[t++],i=!!(o&128),s=0;if(!i)s=o;else{let d=o&
127;if(!d)throw new r("tlv.decode(long): indefinite length not supported");if(d>4)throw new r("tlv.d\
ecode(long): byte length is too big");let F=n.subarray(t,t+d);if(F.length!==d)throw new r("tlv.decod\
e: length bytes not complete");if(F[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let b of F)
s=s<<8|b;if(t+=d,s<128)throw new r("tlv.decode(long): not minimal encoding")}let u=n.subarray(t,t+s);
if(u.length!==s)throw new r("tlv.decode: wrong value length");return{v:u,l:n.subarray(t+s)}}},_int:{
encode(e){let{Err:n}=In;if(e<Mn)throw new n("integer: negative integers are not allowed");let r=vr(e);
if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new n("unexpected DER parsing assertion: \
unpadded hex");return r},decode(e){let{Err:n}=In;if(e[0]&128)throw new n("invalid signature integer:\
 negative");if(e[0]===0&&!(e[1]&128))throw new n("invalid signature integer: unnecessary leading zer\
o");return wr(e)}},toSig(e){let{Err:n,_int:r,_tlv:t}=In,o=dt("signature",e),{v:i,l:s}=t.decode(48,o);
if(s.length)throw new n("invalid signature: left bytes after parsing");let{v:u,l:d}=t.decode(2,i),{v:F,
l:b}=t.decode(2,d);if(b.length)throw new n("invalid signature: left bytes after parsing");return{r:r.
decode(u),s:r.decode(F)}},hexFromSig(e){let{_tlv:n,_int:r}=In,t=n.encode(2,r.encode(e.r)),o=n.encode(
2,r.encode(e.s)),i=t+o;return n.encode(48,i)}},Mn=BigInt(0),fo=BigInt(1),Pm=BigInt(2),ki=BigInt(3),kb=BigInt(
4);function mo(e,n){let{BYTES:r}=e,t;if(typeof n=="bigint")t=n;else{let o=dt("private key",n);try{t=
e.fromBytes(o)}catch{throw new Error(`invalid private key: expected ui8a of size ${r}, got ${typeof n}`)}}
if(!e.isValidNot0(t))throw new Error("invalid private key: out of range [1..N-1]");return t}function Rb(e,n={}){
let r=bm("weierstrass",e,n),{Fp:t,Fn:o}=r,i=r.CURVE,{h:s,n:u}=i;ra(n,{},{allowInfinityPoint:"boolean",
clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"obje\
ct",wrapPrivateKey:"boolean"});let{endo:d}=n;if(d&&(!t.is0(i.a)||typeof d.beta!="bigint"||!Array.isArray(
d.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let F=Dm(t,
o);function b(){if(!t.isOdd)throw new Error("compression is not supported: Field does not have .isOd\
d()")}function y(Z,U,B){let{x:L,y:K}=U.toAffine(),q=t.toBytes(L);if(ta(B,"isCompressed"),B){b();let Q=!t.
isOdd(K);return Vt(ym(Q),q)}else return Vt(Uint8Array.of(4),q,t.toBytes(K))}function P(Z){nr(Z,void 0,
"Point");let{publicKey:U,publicKeyUncompressed:B}=F,L=Z.length,K=Z[0],q=Z.subarray(1);if(L===U&&(K===
2||K===3)){let Q=t.fromBytes(q);if(!t.isValid(Q))throw new Error("bad point: is not on curve, wrong \
x");let J=T(Q),te;try{te=t.sqrt(J)}catch(re){let ee=re instanceof Error?": "+re.message:"";throw new Error(
"bad point: is not on curve, sqrt error"+ee)}b();let ie=t.isOdd(te);return(K&1)===1!==ie&&(te=t.neg(
te)),{x:Q,y:te}}else if(L===B&&K===4){let Q=t.BYTES,J=t.fromBytes(q.subarray(0,Q)),te=t.fromBytes(q.
subarray(Q,Q*2));if(!G(J,te))throw new Error("bad point: is not on curve");return{x:J,y:te}}else throw new Error(
`bad point: got length ${L}, expected compressed=${U} or uncompressed=${B}`)}let A=n.toBytes||y,v=n.
fromBytes||P;function T(Z){let U=t.sqr(Z),B=t.mul(U,Z);return t.add(t.add(B,t.mul(Z,i.a)),i.b)}function G(Z,U){
let B=t.sqr(U),L=T(Z);return t.eql(B,L)}if(!G(i.Gx,i.Gy))throw new Error("bad curve params: generato\
r point");let C=t.mul(t.pow(i.a,ki),kb),j=t.mul(t.sqr(i.b),BigInt(27));if(t.is0(t.add(C,j)))throw new Error(
"bad curve params: a or b");function W(Z,U,B=!1){if(!t.isValid(U)||B&&t.is0(U))throw new Error(`bad \
point coordinate ${Z}`);return U}function M(Z){if(!(Z instanceof X))throw new Error("ProjectivePoint\
 expected")}function H(Z){if(!d||!d.basises)throw new Error("no endo");return Ob(Z,d.basises,o.ORDER)}
let R=vi((Z,U)=>{let{X:B,Y:L,Z:K}=Z;if(t.eql(K,t.ONE))return{x:B,y:L};let q=Z.is0();U==null&&(U=q?t.
ONE:t.inv(K));let Q=t.mul(B,U),J=t.mul(L,U),te=t.mul(K,U);if(q)return{x:t.ZERO,y:t.ZERO};if(!t.eql(te,
t.ONE))throw new Error("invZ was invalid");return{x:Q,y:J}}),ae=vi(Z=>{if(Z.is0()){if(n.allowInfinityPoint&&
!t.is0(Z.Y))return;throw new Error("bad point: ZERO")}let{x:U,y:B}=Z.toAffine();if(!t.isValid(U)||!t.
isValid(B))throw new Error("bad point: x or y not field elements");if(!G(U,B))throw new Error("bad p\
oint: equation left != right");if(!Z.isTorsionFree())throw new Error("bad point: not in prime-order \
subgroup");return!0});function ge(Z,U,B,L,K){return B=new X(t.mul(B.X,Z),B.Y,B.Z),U=aa(L,U),B=aa(K,B),
U.add(B)}class X{constructor(U,B,L){this.X=W("x",U),this.Y=W("y",B,!0),this.Z=W("z",L),Object.freeze(
this)}static CURVE(){return i}static fromAffine(U){let{x:B,y:L}=U||{};if(!U||!t.isValid(B)||!t.isValid(
L))throw new Error("invalid affine point");if(U instanceof X)throw new Error("projective point not a\
llowed");return t.is0(B)&&t.is0(L)?X.ZERO:new X(B,L,t.ONE)}static fromBytes(U){let B=X.fromAffine(v(
nr(U,void 0,"point")));return B.assertValidity(),B}static fromHex(U){return X.fromBytes(dt("pointHex",
U))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(U=8,B=!0){return $.
createCache(this,U),B||this.multiply(ki),this}assertValidity(){ae(this)}hasEvenY(){let{y:U}=this.toAffine();
if(!t.isOdd)throw new Error("Field doesn't support isOdd");return!t.isOdd(U)}equals(U){M(U);let{X:B,
Y:L,Z:K}=this,{X:q,Y:Q,Z:J}=U,te=t.eql(t.mul(B,J),t.mul(q,K)),ie=t.eql(t.mul(L,J),t.mul(Q,K));return te&&
ie}negate(){return new X(this.X,t.neg(this.Y),this.Z)}double(){let{a:U,b:B}=i,L=t.mul(B,ki),{X:K,Y:q,
Z:Q}=this,J=t.ZERO,te=t.ZERO,ie=t.ZERO,fe=t.mul(K,K),re=t.mul(q,q),ee=t.mul(Q,Q),be=t.mul(K,q);return be=
t.add(be,be),ie=t.mul(K,Q),ie=t.add(ie,ie),J=t.mul(U,ie),te=t.mul(L,ee),te=t.add(J,te),J=t.sub(re,te),
te=t.add(re,te),te=t.mul(J,te),J=t.mul(be,J),ie=t.mul(L,ie),ee=t.mul(U,ee),be=t.sub(fe,ee),be=t.mul(
U,be),be=t.add(be,ie),ie=t.add(fe,fe),fe=t.add(ie,fe),fe=t.add(fe,ee),fe=t.mul(fe,be),te=t.add(te,fe),
ee=t.mul(q,Q),ee=t.add(ee,ee),fe=t.mul(ee,be),J=t.sub(J,fe),ie=t.mul(ee,re),ie=t.add(ie,ie),ie=t.add(
ie,ie),new X(J,te,ie)}add(U){M(U);let{X:B,Y:L,Z:K}=this,{X:q,Y:Q,Z:J}=U,te=t.ZERO,ie=t.ZERO,fe=t.ZERO,
re=i.a,ee=t.mul(i.b,ki),be=t.mul(B,q),ne=t.mul(L,Q),Re=t.mul(K,J),Ae=t.add(B,L),De=t.add(q,Q);Ae=t.mul(
Ae,De),De=t.add(be,ne),Ae=t.sub(Ae,De),De=t.add(B,K);let pe=t.add(q,J);return De=t.mul(De,pe),pe=t.add(
be,Re),De=t.sub(De,pe),pe=t.add(L,K),te=t.add(Q,J),pe=t.mul(pe,te),te=t.add(ne,Re),pe=t.sub(pe,te),fe=
t.mul(re,De),te=t.mul(ee,Re),fe=t.add(te,fe),te=t.sub(ne,fe),fe=t.add(ne,fe),ie=t.mul(te,fe),ne=t.add(
be,be),ne=t.add(ne,be),Re=t.mul(re,Re),De=t.mul(ee,De),ne=t.add(ne,Re),Re=t.sub(be,Re),Re=t.mul(re,Re),
De=t.add(De,Re),be=t.mul(ne,De),ie=t.add(ie,be),be=t.mul(pe,De),te=t.mul(Ae,te),te=t.sub(te,be),be=t.
mul(Ae,ne),fe=t.mul(pe,fe),fe=t.add(fe,be),new X(te,ie,fe)}subtract(U){return this.add(U.negate())}is0(){
return this.equals(X.ZERO)}multiply(U){let{endo:B}=n;if(!o.isValidNot0(U))throw new Error("invalid s\
calar: out of range");let L,K,q=Q=>$.cached(this,Q,J=>Oi(X,J));if(B){let{k1neg:Q,k1:J,k2neg:te,k2:ie}=H(
U),{p:fe,f:re}=q(J),{p:ee,f:be}=q(ie);K=re.add(be),L=ge(B.beta,fe,ee,Q,te)}else{let{p:Q,f:J}=q(U);L=
Q,K=J}return Oi(X,[L,K])[0]}multiplyUnsafe(U){let{endo:B}=n,L=this;if(!o.isValid(U))throw new Error(
"invalid scalar: out of range");if(U===Mn||L.is0())return X.ZERO;if(U===fo)return L;if($.hasCache(this))
return this.multiply(U);if(B){let{k1neg:K,k1:q,k2neg:Q,k2:J}=H(U),{p1:te,p2:ie}=pm(X,L,q,J);return ge(
B.beta,te,ie,K,Q)}else return $.unsafe(L,U)}multiplyAndAddUnsafe(U,B,L){let K=this.multiplyUnsafe(B).
add(U.multiplyUnsafe(L));return K.is0()?void 0:K}toAffine(U){return R(this,U)}isTorsionFree(){let{isTorsionFree:U}=n;
return s===fo?!0:U?U(X,this):$.unsafe(this,u).is0()}clearCofactor(){let{clearCofactor:U}=n;return s===
fo?this:U?U(X,this):this.multiplyUnsafe(s)}isSmallOrder(){return this.multiplyUnsafe(s).is0()}toBytes(U=!0){
return ta(U,"isCompressed"),this.assertValidity(),A(X,this,U)}toHex(U=!0){return an(this.toBytes(U))}toString(){
return`<Point ${this.is0()?"ZERO":this.toHex()}>`}get px(){return this.X}get py(){return this.X}get pz(){
return this.Z}toRawBytes(U=!0){return this.toBytes(U)}_setWindowSize(U){this.precompute(U)}static normalizeZ(U){
return Oi(X,U)}static msm(U,B){return gm(X,o,U,B)}static fromPrivateKey(U){return X.BASE.multiply(mo(
o,U))}}X.BASE=new X(i.Gx,i.Gy,t.ONE),X.ZERO=new X(t.ZERO,t.ONE,t.ZERO),X.Fp=t,X.Fn=o;let He=o.BITS,$=new Ti(
X,n.endo?Math.ceil(He/2):He);return X.BASE.precompute(8),X}function ym(e){return Uint8Array.of(e?2:3)}function Dm(e,n){return{secretKey:n.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,
signature:2*n.BYTES}}function Gb(e,n={}){let{Fn:r}=e,t=n.randomBytes||ea,o=Object.assign(Dm(e.Fp,r),
{seed:_u(r.ORDER)});function i(A){try{return!!mo(r,A)}catch{return!1}}function s(A,v){let{publicKey:T,
publicKeyUncompressed:G}=o;try{let C=A.length;return v===!0&&C!==T||v===!1&&C!==G?!1:!!e.fromBytes(A)}catch{
return!1}}function u(A=t(o.seed)){return cm(nr(A,o.seed,"seed"),r.ORDER)}function d(A,v=!0){return e.
BASE.multiply(mo(r,A)).toBytes(v)}function F(A){let v=u(A);return{secretKey:v,publicKey:d(v)}}function b(A){
if(typeof A=="bigint")return!1;if(A instanceof e)return!0;let{secretKey:v,publicKey:T,publicKeyUncompressed:G}=o;
if(r.allowedLengths||v===T)return;let C=dt("key",A).length;return C===T||C===G}function y(A,v,T=!0){
if(b(A)===!0)throw new Error("first arg must be private key");if(b(v)===!1)throw new Error("second a\
rg must be public key");let G=mo(r,A);return e.fromHex(v).multiply(G).toBytes(T)}return Object.freeze(
{getPublicKey:d,getSharedSecret:y,keygen:F,Point:e,utils:{isValidSecretKey:i,isValidPublicKey:s,randomSecretKey:u,
isValidPrivateKey:i,randomPrivateKey:u,normPrivateKeyToScalar:A=>mo(r,A),precompute(A=8,v=e.BASE){return v.
precompute(A,!1)}},lengths:o})}function Ib(e,n,r={}){Di(n),ra(r,{},{hmac:"function",lowS:"boolean",randomBytes:"\
function",bits2int:"function",bits2int_modN:"function"});let t=r.randomBytes||ea,o=r.hmac||((B,...L)=>pu(
n,B,Vt(...L))),{Fp:i,Fn:s}=e,{ORDER:u,BITS:d}=s,{keygen:F,getPublicKey:b,getSharedSecret:y,utils:P,lengths:A}=Gb(
e,r),v={prehash:!1,lowS:typeof r.lowS=="boolean"?r.lowS:!1,format:void 0,extraEntropy:!1},T="compact";
function G(B){let L=u>>fo;return B>L}function C(B,L){if(!s.isValidNot0(L))throw new Error(`invalid s\
ignature ${B}: out of range 1..Point.Fn.ORDER`);return L}function j(B,L){Au(L);let K=A.signature,q=L===
"compact"?K:L==="recovered"?K+1:void 0;return nr(B,q,`${L} signature`)}class W{constructor(L,K,q){this.
r=C("r",L),this.s=C("s",K),q!=null&&(this.recovery=q),Object.freeze(this)}static fromBytes(L,K=T){j(
L,K);let q;if(K==="der"){let{r:ie,s:fe}=In.toSig(nr(L));return new W(ie,fe)}K==="recovered"&&(q=L[0],
K="compact",L=L.subarray(1));let Q=s.BYTES,J=L.subarray(0,Q),te=L.subarray(Q,Q*2);return new W(s.fromBytes(
J),s.fromBytes(te),q)}static fromHex(L,K){return this.fromBytes(tr(L),K)}addRecoveryBit(L){return new W(
this.r,this.s,L)}recoverPublicKey(L){let K=i.ORDER,{r:q,s:Q,recovery:J}=this;if(J==null||![0,1,2,3].
includes(J))throw new Error("recovery id invalid");if(u*Pm<K&&J>1)throw new Error("recovery id is am\
biguous for h>1 curve");let ie=J===2||J===3?q+u:q;if(!i.isValid(ie))throw new Error("recovery id 2 o\
r 3 invalid");let fe=i.toBytes(ie),re=e.fromBytes(Vt(ym((J&1)===0),fe)),ee=s.inv(ie),be=H(dt("msgHas\
h",L)),ne=s.create(-be*ee),Re=s.create(Q*ee),Ae=e.BASE.multiplyUnsafe(ne).add(re.multiplyUnsafe(Re));
if(Ae.is0())throw new Error("point at infinify");return Ae.assertValidity(),Ae}hasHighS(){return G(this.
s)}toBytes(L=T){if(Au(L),L==="der")return tr(In.hexFromSig(this));let K=s.toBytes(this.r),q=s.toBytes(
this.s);if(L==="recovered"){if(this.recovery==null)throw new Error("recovery bit must be present");return Vt(
Uint8Array.of(this.recovery),K,q)}return Vt(K,q)}toHex(L){return an(this.toBytes(L))}assertValidity(){}static fromCompact(L){
return W.fromBytes(dt("sig",L),"compact")}static fromDER(L){return W.fromBytes(dt("sig",L),"der")}normalizeS(){
return this.hasHighS()?new W(this.r,s.neg(this.s),this.recovery):this}toDERRawBytes(){return this.toBytes(
"der")}toDERHex(){return an(this.toBytes("der"))}toCompactRawBytes(){return this.toBytes("compact")}toCompactHex(){
return an(this.toBytes("compact"))}}let M=r.bits2int||function(L){if(L.length>8192)throw new Error("\
input is too large");let K=wr(L),q=L.length*8-d;return q>0?K>>BigInt(q):K},H=r.bits2int_modN||function(L){
return s.create(M(L))},R=Rn(d);function ae(B){return hu("num < 2^"+d,B,Mn,R),s.toBytes(B)}function ge(B,L){
return nr(B,void 0,"message"),L?nr(n(B),void 0,"prehashed message"):B}function X(B,L,K){if(["recover\
ed","canonical"].some(ne=>ne in K))throw new Error("sign() legacy options not supported");let{lowS:q,
prehash:Q,extraEntropy:J}=xu(K,v);B=ge(B,Q);let te=H(B),ie=mo(s,L),fe=[ae(ie),ae(te)];if(J!=null&&J!==
!1){let ne=J===!0?t(A.secretKey):J;fe.push(dt("extraEntropy",ne))}let re=Vt(...fe),ee=te;function be(ne){
let Re=M(ne);if(!s.isValidNot0(Re))return;let Ae=s.inv(Re),De=e.BASE.multiply(Re).toAffine(),pe=s.create(
De.x);if(pe===Mn)return;let rt=s.create(Ae*s.create(ee+pe*ie));if(rt===Mn)return;let dn=(De.x===pe?0:
2)|Number(De.y&fo),ot=rt;return q&&G(rt)&&(ot=s.neg(rt),dn^=1),new W(pe,ot,dn)}return{seed:re,k2sig:be}}
function He(B,L,K={}){B=dt("message",B);let{seed:q,k2sig:Q}=X(B,L,K);return Fu(n.outputLen,s.BYTES,o)(
q,Q)}function $(B){let L,K=typeof B=="string"||er(B),q=!K&&B!==null&&typeof B=="object"&&typeof B.r==
"bigint"&&typeof B.s=="bigint";if(!K&&!q)throw new Error("invalid signature, expected Uint8Array, he\
x string or Signature instance");if(q)L=new W(B.r,B.s);else if(K){try{L=W.fromBytes(dt("sig",B),"der")}catch(Q){
if(!(Q instanceof In.Err))throw Q}if(!L)try{L=W.fromBytes(dt("sig",B),"compact")}catch{return!1}}return L||
!1}function Z(B,L,K,q={}){let{lowS:Q,prehash:J,format:te}=xu(q,v);if(K=dt("publicKey",K),L=ge(dt("me\
ssage",L),J),"strict"in q)throw new Error("options.strict was renamed to lowS");let ie=te===void 0?$(
B):W.fromBytes(dt("sig",B),te);if(ie===!1)return!1;try{let fe=e.fromBytes(K);if(Q&&ie.hasHighS())return!1;
let{r:re,s:ee}=ie,be=H(L),ne=s.inv(ee),Re=s.create(be*ne),Ae=s.create(re*ne),De=e.BASE.multiplyUnsafe(
Re).add(fe.multiplyUnsafe(Ae));return De.is0()?!1:s.create(De.x)===re}catch{return!1}}function U(B,L,K={}){
let{prehash:q}=xu(K,v);return L=ge(L,q),W.fromBytes(B,"recovered").recoverPublicKey(L).toBytes()}return Object.
freeze({keygen:F,getPublicKey:b,getSharedSecret:y,utils:P,lengths:A,Point:e,sign:He,verify:Z,recoverPublicKey:U,
Signature:W,hash:n})}function Mb(e){let n={a:e.a,b:e.b,p:e.Fp.ORDER,n:e.n,h:e.h,Gx:e.Gx,Gy:e.Gy},r=e.Fp,t=e.allowedPrivateKeyLengths?
Array.from(new Set(e.allowedPrivateKeyLengths.map(s=>Math.ceil(s/2)))):void 0,o=Gn(n.n,{BITS:e.nBitLength,
allowedLengths:t,modFromBytes:e.wrapPrivateKey}),i={Fp:r,Fn:o,allowInfinityPoint:e.allowInfinityPoint,
endo:e.endo,isTorsionFree:e.isTorsionFree,clearCofactor:e.clearCofactor,fromBytes:e.fromBytes,toBytes:e.
toBytes};return{CURVE:n,curveOpts:i}}function Nb(e){let{CURVE:n,curveOpts:r}=Mb(e),t={hmac:e.hmac,randomBytes:e.
randomBytes,lowS:e.lowS,bits2int:e.bits2int,bits2int_modN:e.bits2int_modN};return{CURVE:n,curveOpts:r,
hash:e.hash,ecdsaOpts:t}}function Bb(e,n){let r=n.Point;return Object.assign({},n,{ProjectivePoint:r,CURVE:Object.assign({},e,
Ci(r.Fn.ORDER,r.Fn.BITS))})}function xm(e){let{CURVE:n,curveOpts:r,hash:t,ecdsaOpts:o}=Nb(e),i=Rb(n,
r),s=Ib(i,t,o);return Bb(e,s)}/*! noble-ciphers - MIT License (c) 2023 Paul Miller (paulmillr.com) */function Am(e){return e instanceof
Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"}function ia(e,...n){if(!Am(e))throw new Error("Uint8Array expected");if(n.length>0&&!n.includes(e.length))
throw new Error("Uint8Array expected of length "+n+", got length="+e.length)}function sa(e,n=!0){if(e.destroyed)throw new Error("Hash instance has been destroyed");if(n&&e.finished)
throw new Error("Hash#digest() has already been called")}function vu(e,n){ia(e);let r=n.outputLen;if(e.
length<r)throw new Error("digestInto() expects output buffer of length at least "+r)}function ho(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Ri(...e){
for(let n=0;n<e.length;n++)e[n].fill(0)}function la(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Lb(e){if(typeof e!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().
encode(e))}function Fo(e){if(typeof e=="string")e=Lb(e);else if(Am(e))e=wu(e);else throw new Error("Uint8Array \
expected, got "+typeof e);return e}function Gi(e,n,r,t){if(typeof e.setBigUint64=="function")return e.setBigUint64(n,r,t);let o=BigInt(
32),i=BigInt(4294967295),s=Number(r>>o&i),u=Number(r&i),d=t?4:0,F=t?0:4;e.setUint32(n+d,s,t),e.setUint32(
n+F,u,t)}function wu(e){return Uint8Array.from(e)}var Nn=16,Cu=new Uint8Array(16),yn=ho(Cu),jb=225,Ub=(e,n,r,t)=>{let o=t&1;return{s3:r<<31|t>>>1,s2:n<<
31|r>>>1,s1:e<<31|n>>>1,s0:e>>>1^jb<<24&-(o&1)}},Yt=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<
8|e>>>24&255|0;function Hb(e){e.reverse();let n=e[15]&1,r=0;for(let t=0;t<e.length;t++){let o=e[t];e[t]=
o>>>1|r,r=(o&1)<<7}return e[0]^=-n&225,e}var Vb=e=>e>64*1024?8:e>1024?4:2,Ii=class{constructor(n,r){
this.blockLen=Nn,this.outputLen=Nn,this.s0=0,this.s1=0,this.s2=0,this.s3=0,this.finished=!1,n=Fo(n),
ia(n,16);let t=la(n),o=t.getUint32(0,!1),i=t.getUint32(4,!1),s=t.getUint32(8,!1),u=t.getUint32(12,!1),
d=[];for(let v=0;v<128;v++)d.push({s0:Yt(o),s1:Yt(i),s2:Yt(s),s3:Yt(u)}),{s0:o,s1:i,s2:s,s3:u}=Ub(o,
i,s,u);let F=Vb(r||1024);if(![1,2,4,8].includes(F))throw new Error("ghash: invalid window size, expe\
cted 2, 4 or 8");this.W=F;let y=128/F,P=this.windowSize=2**F,A=[];for(let v=0;v<y;v++)for(let T=0;T<
P;T++){let G=0,C=0,j=0,W=0;for(let M=0;M<F;M++){if(!(T>>>F-M-1&1))continue;let{s0:R,s1:ae,s2:ge,s3:X}=d[F*
v+M];G^=R,C^=ae,j^=ge,W^=X}A.push({s0:G,s1:C,s2:j,s3:W})}this.t=A}_updateBlock(n,r,t,o){n^=this.s0,r^=
this.s1,t^=this.s2,o^=this.s3;let{W:i,t:s,windowSize:u}=this,d=0,F=0,b=0,y=0,P=(1<<i)-1,A=0;for(let v of[
n,r,t,o])for(let T=0;T<4;T++){let G=v>>>8*T&255;for(let C=8/i-1;C>=0;C--){let j=G>>>i*C&P,{s0:W,s1:M,
s2:H,s3:R}=s[A*u+j];d^=W,F^=M,b^=H,y^=R,A+=1}}this.s0=d,this.s1=F,this.s2=b,this.s3=y}update(n){sa(this),
n=Fo(n),ia(n);let r=ho(n),t=Math.floor(n.length/Nn),o=n.length%Nn;for(let i=0;i<t;i++)this._updateBlock(
r[i*4+0],r[i*4+1],r[i*4+2],r[i*4+3]);return o&&(Cu.set(n.subarray(t*Nn)),this._updateBlock(yn[0],yn[1],
yn[2],yn[3]),Ri(yn)),this}destroy(){let{t:n}=this;for(let r of n)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(n){
sa(this),vu(n,this),this.finished=!0;let{s0:r,s1:t,s2:o,s3:i}=this,s=ho(n);return s[0]=r,s[1]=t,s[2]=
o,s[3]=i,n}digest(){let n=new Uint8Array(Nn);return this.digestInto(n),this.destroy(),n}},Su=class extends Ii{constructor(n,r){
n=Fo(n),ia(n);let t=Hb(wu(n));super(t,r),Ri(t)}update(n){n=Fo(n),sa(this);let r=ho(n),t=n.length%Nn,
o=Math.floor(n.length/Nn);for(let i=0;i<o;i++)this._updateBlock(Yt(r[i*4+3]),Yt(r[i*4+2]),Yt(r[i*4+1]),
Yt(r[i*4+0]));return t&&(Cu.set(n.subarray(o*Nn)),this._updateBlock(Yt(yn[3]),Yt(yn[2]),Yt(yn[1]),Yt(
yn[0])),Ri(yn)),this}digestInto(n){sa(this),vu(n,this),this.finished=!0;let{s0:r,s1:t,s2:o,s3:i}=this,
s=ho(n);return s[0]=r,s[1]=t,s[2]=o,s[3]=i,n.reverse()}};function Em(e){let n=(t,o)=>e(o,t.length).update(
Fo(t)).digest(),r=e(new Uint8Array(16),0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.create=
(t,o)=>e(t,o),n}var Tu=Em((e,n)=>new Ii(e,n)),pE=Em((e,n)=>new Su(e,n));var Gm=Object.defineProperty,$b=(e,n,r)=>n in e?Gm(e,n,{enumerable:!0,configurable:!0,writable:!0,value:r}):
e[n]=r,Im=(e,n)=>{for(var r in n)Gm(e,r,{get:n[r],enumerable:!0})},ze=(e,n,r)=>($b(e,typeof n!="symb\
ol"?n+"":n,r),r),$i={};Im($i,{EmptyArray:()=>Gu,arrayToHex:()=>Wi,arrayToUtf8:()=>Ui,calculateSharedKey:()=>F_,
comparePublicKeyHex:()=>h_,compressPublicKeyHex:()=>m_,doDecrypt:()=>b_,doEncrypt:()=>g_,doSignature:()=>__,
doVerifySignature:()=>P_,ecdh:()=>p_,generateKeyPairHex:()=>Lu,getHash:()=>ju,getPoint:()=>zm,getPublicKeyFromPrivateKey:()=>Wm,
getZ:()=>Vi,hexToArray:()=>Xe,initRNGPool:()=>Mu,leftPad:()=>tt,precomputePublicKey:()=>y_,utf8ToHex:()=>go,
verifyPublicKey:()=>f_});var Li=BigInt(0),da=BigInt(1),Wb=BigInt(2),bE=BigInt(3);function zb(e){let n=e.
toString(16);if(n[0]!=="-")n.length%2===1?n="0"+n:n.match(/^[0-7]/)||(n="00"+n);else{n=n.substring(1);
let r=n.length;r%2===1?r+=1:n.match(/^[0-7]/)||(r+=2);let t="";for(let s=0;s<r;s++)t+="f";n=(($e(t)^
e)+da).toString(16).replace(/^-/,"")}return n}var Iu=class{constructor(e=null,n="00",r="00",t=""){this.
tlv=e,this.t=n,this.l=r,this.v=t}getEncodedHex(){return this.tlv||(this.v=this.getValue(),this.l=this.
getLength(),this.tlv=this.t+this.l+this.v),this.tlv}getLength(){let e=this.v.length/2,n=e.toString(16);
return n.length%2===1&&(n="0"+n),e<128?n:(128+n.length/2).toString(16)+n}getValue(){return""}},ji=class extends Iu{constructor(e){
super(),this.t="02",e&&(this.v=zb(e))}getValue(){return this.v}},vm=class extends Iu{constructor(e){
super(),this.s=e,ze(this,"hV",""),this.t="04",e&&(this.v=e.toLowerCase())}getValue(){return this.v}},
Mm=class extends Iu{constructor(e){super(),this.asn1Array=e,ze(this,"t","30")}getValue(){return this.
v=this.asn1Array.map(e=>e.getEncodedHex()).join(""),this.v}};function Nm(e,n){if(+e[n+2]<8)return 1;
let t=e.slice(n+2,n+6).slice(0,2);return 1+(parseInt(t,16)-128)}function Ru(e,n){let r=Nm(e,n),t=e.substring(
n+2,n+2+r*2);return t?+(+t[0]<8?$e(t):$e(t.substring(2))).toString():-1}function ca(e,n){let r=Nm(e,
n);return n+(r+1)*2}function Kb(e,n){let r=new ji(e),t=new ji(n);return new Mm([r,t]).getEncodedHex()}
function wm(e,n,r,t){let o=new ji(e),i=new ji(n),s=new vm(r),u=new vm(t);return new Mm([o,i,s,u]).getEncodedHex()}
function Xb(e){let n=ca(e,0),r=ca(e,n),t=Ru(e,n),o=e.substring(r,r+t*2),i=r+o.length,s=ca(e,i),u=Ru(
e,i),d=e.substring(s,s+u*2),F=$e(o),b=$e(d);return{r:F,s:b}}function qb(e){function n(P,A){let v=ca(
P,A),T=Ru(P,A),G=P.substring(v,v+T*2),C=v+G.length;return{value:G,nextStart:C}}let r=ca(e,0),{value:t,
nextStart:o}=n(e,r),{value:i,nextStart:s}=n(e,o),{value:u,nextStart:d}=n(e,s),{value:F}=n(e,d),b=$e(
t),y=$e(i);return{x:b,y,hash:u,cipher:F}}var Ou=16384,Tr=new Uint8Array(0),po;async function Mu(){if("\
crypto"in globalThis){po=globalThis.crypto;return}if(!(Tr.length>Ou/2))if("wx"in globalThis&&"getRan\
domValues"in globalThis.wx)Tr=await new Promise(e=>{wx.getRandomValues({length:Ou,success(n){e(new Uint8Array(
n.randomValues))}})});else try{globalThis.crypto?po=globalThis.crypto:po=(await import("crypto")).webcrypto;
let e=new Uint8Array(Ou);po.getRandomValues(e),Tr=e}catch{throw new Error("no available csprng, abor\
t.")}}Mu();function Zb(e){if(Tr.length>e){let n=Tr.slice(0,e);return Tr=Tr.slice(e),Mu(),n}else throw new Error(
"random number pool is not ready or insufficient, prevent getting too long random values or too ofte\
n.")}function Yb(e=0){let n=new Uint8Array(e);return po?po.getRandomValues(n):Zb(e)}var Bm=e=>e instanceof
Uint8Array,ku=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Jb=new Uint8Array(new Uint32Array(
[287454020]).buffer)[0]===68;if(!Jb)throw new Error("Non little-endian hardware is not supported");var Qb=Array.
from({length:256},(e,n)=>n.toString(16).padStart(2,"0"));function Dn(e){if(!Bm(e))throw new Error("U\
int8Array expected");let n="";for(let r=0;r<e.length;r++)n+=Qb[e[r]];return n}var Sm=typeof TextEncoder<
"u"&&new TextEncoder,e_=(e,n,r)=>((n==null||n<0)&&(n=0),(r==null||r>e.length)&&(r=e.length),new Uint8Array(
e.subarray(n,r)));function Lm(e){if(Sm)return Sm.encode(e);let n=e.length,r=new Uint8Array(e.length+
(e.length>>1)),t=0,o=i=>{r[t++]=i};for(let i=0;i<n;++i){if(t+5>r.length){let u=new Uint8Array(t+8+(n-
i<<1));u.set(r),r=u}let s=e.charCodeAt(i);s<128?o(s):s<2048?(o(192|s>>6),o(128|s&63)):s>55295&&s<57344?
(s=65536+(s&1047552)|e.charCodeAt(++i)&1023,o(240|s>>18),o(128|s>>12&63),o(128|s>>6&63),o(128|s&63)):
(o(224|s>>12),o(128|s>>6&63),o(128|s&63))}return e_(r,0,t)}function Nu(e){if(typeof e=="string"&&(e=
Lm(e)),!Bm(e))throw new Error(`expected Uint8Array, got ${typeof e}`);return e}var jm=class{clone(){
return this._cloneInto()}};function t_(e){let n=t=>e().update(Nu(t)).digest(),r=e();return n.outputLen=
r.outputLen,n.blockLen=r.blockLen,n.create=()=>e(),n}var n_=(e,n,r)=>e&n|e&r|n&r,Cm=(e,n,r)=>e^n^r,r_=(e,n,r)=>e&
n|~e&r;function o_(e,n,r,t){if(typeof e.setBigUint64=="function")return e.setBigUint64(n,r,t);let o=BigInt(
32),i=BigInt(4294967295),s=Number(r>>o&i),u=Number(r&i),d=t?4:0,F=t?0:4;e.setUint32(n+d,s,t),e.setUint32(
n+F,u,t)}function Jt(e,n){let r=n&31;return e<<r|e>>>32-r}function a_(e){return e^Jt(e,9)^Jt(e,17)}function i_(e){
return e^Jt(e,15)^Jt(e,23)}var s_=class extends jm{constructor(e,n,r,t){super(),this.blockLen=e,this.
outputLen=n,this.padOffset=r,this.isLE=t,ze(this,"buffer"),ze(this,"view"),ze(this,"finished",!1),ze(
this,"length",0),ze(this,"pos",0),ze(this,"destroyed",!1),this.buffer=new Uint8Array(e),this.view=ku(
this.buffer)}update(e){let{view:n,buffer:r,blockLen:t}=this;e=Nu(e);let o=e.length;for(let i=0;i<o;){
let s=Math.min(t-this.pos,o-i);if(s===t){let u=ku(e);for(;t<=o-i;i+=t)this.process(u,i);continue}r.set(
e.subarray(i,i+s),this.pos),this.pos+=s,i+=s,this.pos===t&&(this.process(n,0),this.pos=0)}return this.
length+=e.length,this.roundClean(),this}digestInto(e){this.finished=!0;let{buffer:n,view:r,blockLen:t,
isLE:o}=this,{pos:i}=this;n[i++]=128,this.buffer.subarray(i).fill(0),this.padOffset>t-i&&(this.process(
r,0),i=0);for(let b=i;b<t;b++)n[b]=0;o_(r,t-8,BigInt(this.length*8),o),this.process(r,0);let s=ku(e),
u=this.outputLen;if(u%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let d=u/4,F=this.
get();if(d>F.length)throw new Error("_sha2: outputLen bigger than state");for(let b=0;b<d;b++)s.setUint32(
4*b,F[b],o)}digest(){let{buffer:e,outputLen:n}=this;this.digestInto(e);let r=e.slice(0,n);return this.
destroy(),r}_cloneInto(e){e||(e=new this.constructor),e.set(...this.get());let{blockLen:n,buffer:r,length:t,
finished:o,destroyed:i,pos:s}=this;return e.length=t,e.pos=s,e.finished=o,e.destroyed=i,t%n&&e.buffer.
set(r),e}},rr=new Uint32Array([1937774191,1226093241,388252375,3666478592,2842636476,372324522,3817729613,
2969243214]),sn=new Uint32Array(68),Tm=new Uint32Array(64),l_=2043430169,u_=2055708042,c_=class extends s_{constructor(){
super(64,32,8,!1),ze(this,"A",rr[0]|0),ze(this,"B",rr[1]|0),ze(this,"C",rr[2]|0),ze(this,"D",rr[3]|0),
ze(this,"E",rr[4]|0),ze(this,"F",rr[5]|0),ze(this,"G",rr[6]|0),ze(this,"H",rr[7]|0)}get(){let{A:e,B:n,
C:r,D:t,E:o,F:i,G:s,H:u}=this;return[e,n,r,t,o,i,s,u]}set(e,n,r,t,o,i,s,u){this.A=e|0,this.B=n|0,this.
C=r|0,this.D=t|0,this.E=o|0,this.F=i|0,this.G=s|0,this.H=u|0}process(e,n){for(let b=0;b<16;b++,n+=4)
sn[b]=e.getUint32(n,!1);for(let b=16;b<68;b++)sn[b]=i_(sn[b-16]^sn[b-9]^Jt(sn[b-3],15))^Jt(sn[b-13],
7)^sn[b-6];for(let b=0;b<64;b++)Tm[b]=sn[b]^sn[b+4];let{A:r,B:t,C:o,D:i,E:s,F:u,G:d,H:F}=this;for(let b=0;b<
64;b++){let y=b>=0&&b<=15,P=y?l_:u_,A=Jt(Jt(r,12)+s+Jt(P,b),7),v=A^Jt(r,12),T=(y?Cm(r,t,o):n_(r,t,o))+
i+v+Tm[b]|0,G=(y?Cm(s,u,d):r_(s,u,d))+F+A+sn[b]|0;i=o,o=Jt(t,9),t=r,r=T,F=d,d=Jt(u,19),u=s,s=a_(G)}r=
r^this.A|0,t=t^this.B|0,o=o^this.C|0,i=i^this.D|0,s=s^this.E|0,u=u^this.F|0,d=d^this.G|0,F=F^this.H|
0,this.set(r,t,o,i,s,u,d,F)}roundClean(){sn.fill(0)}destroy(){this.set(0,0,0,0,0,0,0,0),this.buffer.
fill(0)}},Bn=t_(()=>new c_),Um=class extends jm{constructor(e,n){super(),ze(this,"oHash"),ze(this,"i\
Hash"),ze(this,"blockLen"),ze(this,"outputLen"),ze(this,"finished",!1),ze(this,"destroyed",!1);let r=Nu(
n);if(this.iHash=e.create(),typeof this.iHash.update!="function")throw new Error("Expected instance \
of class which extends utils.Hash");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;
let t=this.blockLen,o=new Uint8Array(t);o.set(r.length>t?e.create().update(r).digest():r);for(let i=0;i<
o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=e.create();for(let i=0;i<o.length;i++)o[i]^=106;
this.oHash.update(o),o.fill(0)}update(e){return this.iHash.update(e),this}digestInto(e){this.finished=
!0,this.iHash.digestInto(e),this.oHash.update(e),this.oHash.digestInto(e),this.destroy()}digest(){let e=new Uint8Array(
this.oHash.outputLen);return this.digestInto(e),e}_cloneInto(e){e||(e=Object.create(Object.getPrototypeOf(
this),{}));let{oHash:n,iHash:r,finished:t,destroyed:o,blockLen:i,outputLen:s}=this;return e=e,e.finished=
t,e.destroyed=o,e.blockLen=i,e.outputLen=s,e.oHash=n._cloneInto(e.oHash),e.iHash=r._cloneInto(e.iHash),
e}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Bu=(e,n,r)=>new Um(e,n).update(
r).digest();Bu.create=(e,n)=>new Um(e,n);var d_=Gn(BigInt("11579208921035624875642034521402089276625\
0353991924191454421193933289684991999")),Me=xm({a:BigInt("115792089210356248756420345214020892766250\
353991924191454421193933289684991996"),b:BigInt("185059190222818801130729818279556392214584485780120\
75254857346196103069175443"),Fp:d_,h:da,n:BigInt("11579208921035624875642034521402089276606162372495\
7744567843809356293439045923"),Gx:BigInt("2296314654723705055947953136255007457880256729534161697037\
5194840604139615431"),Gy:BigInt("8513236920982856882561899061711249641308838863190450508328353660758\
8877201568"),hash:Bn,hmac:(e,...n)=>Bu(Bn,e,Zt(...n)),randomBytes:Yb}),ln=Gn(BigInt(Me.CURVE.n));function Lu(e){
let n=e?Qd(Ot(BigInt(e),da)+da,32):Me.utils.randomPrivateKey(),r=Me.getPublicKey(n,!1),t=tt(uo(n),64),
o=tt(uo(r),64);return{privateKey:t,publicKey:o}}function m_(e){if(e.length!==130)throw new Error("In\
valid public key to compress");let n=(e.length-2)/2,r=e.substring(2,2+n),t=$e(e.substring(n+2,n+n+2)),
o="03";return Ot(t,Wb)===Li&&(o="02"),o+r}function go(e){let n=Lm(e);return uo(n)}function tt(e,n){return e.
length>=n?e:new Array(n-e.length+1).join("0")+e}function Wi(e){return e.map(n=>{let r=n.toString(16);
return r.length===1?"0"+r:r}).join("")}function Ui(e){let n=[];for(let r=0,t=e.length;r<t;r++)e[r]>=
240&&e[r]<=247?(n.push(String.fromCodePoint(((e[r]&7)<<18)+((e[r+1]&63)<<12)+((e[r+2]&63)<<6)+(e[r+3]&
63))),r+=3):e[r]>=224&&e[r]<=239?(n.push(String.fromCodePoint(((e[r]&15)<<12)+((e[r+1]&63)<<6)+(e[r+
2]&63))),r+=2):e[r]>=192&&e[r]<=223?(n.push(String.fromCodePoint(((e[r]&31)<<6)+(e[r+1]&63))),r++):n.
push(String.fromCodePoint(e[r]));return n.join("")}function Xe(e){let n=e.length;n%2!==0&&(e=tt(e,n+
1)),n=e.length;let r=n/2,t=new Uint8Array(r);for(let o=0;o<r;o++)t[o]=parseInt(e.substring(o*2,o*2+2),
16);return t}function f_(e){let n=Me.ProjectivePoint.fromHex(e);if(!n)return!1;try{return n.assertValidity(),
!0}catch{return!1}}function h_(e,n){let r=Me.ProjectivePoint.fromHex(e);if(!r)return!1;let t=Me.ProjectivePoint.
fromHex(n);return t?r.equals(t):!1}function ma(e){let n=[];for(let r=0,t=e.length;r<t;r++){let o=e.codePointAt(
r);if(o<=127)n.push(o);else if(o<=2047)n.push(192|o>>>6),n.push(128|o&63);else if(o<=55295||o>=57344&&
o<=65535)n.push(224|o>>>12),n.push(128|o>>>6&63),n.push(128|o&63);else if(o>=65536&&o<=1114111)r++,n.
push(240|o>>>18&28),n.push(128|o>>>12&63),n.push(128|o>>>6&63),n.push(128|o&63);else throw n.push(o),
new Error("input is not supported")}return new Uint8Array(n)}function Hm(e,n){if(e=typeof e=="string"?
ma(e):e,n){if((n.mode||"hmac")!=="hmac")throw new Error("invalid mode");let t=n.key;if(!t)throw new Error(
"invalid key");return t=typeof t=="string"?Xe(t):t,Dn(Bu(Bn,t,e))}return Dn(Bn(e))}function Vm(e,n,r){
e=typeof e=="string"?ma(e):e;let t=r==null?Gu:typeof r=="string"?ma(r):r,o=new Uint8Array(n),i=1,s=0,
u=Gu,d=new Uint8Array(4),F=()=>{d[0]=i>>24&255,d[1]=i>>16&255,d[2]=i>>8&255,d[3]=i&255,u=Bn(Zt(e,d,t)),
i++,s=0};F();for(let b=0,y=o.length;b<y;b++)s===u.length&&F(),o[b]=u[s++]&255;return o}var Om=$e("80\
000000000000000000000000000000"),km=$e("7fffffffffffffffffffffffffffffff");function F_(e,n,r,t,o,i=!1,s="\
1234567812345678",u="1234567812345678"){let d=Me.ProjectivePoint.fromHex(n.publicKey),F=Me.ProjectivePoint.
fromHex(t),b=Me.ProjectivePoint.fromHex(r),y=Vi(e.publicKey,s),P=Vi(r,u);i&&([y,P]=[P,y]);let A=$e(n.
privateKey),v=$e(e.privateKey),T=d.x,G=Om+(T&km),C=ln.add(v,ln.mulN(G,A)),j=F.x,W=ln.add(Om,j&km),M=F.
multiply(W).add(b).multiply(C),H=Xe(tt(pt(M.x),64)),R=Xe(tt(pt(M.y),64));return Vm(Zt(H,R,y,P),o)}var{
getSharedSecret:p_}=Me;function $m(e,n,r){let t=Vm(Zt(e,n),r.length);for(let o=0,i=r.length;o<i;o++)
r[o]^=t[o]&255}var Hi=0,Gu=new Uint8Array;function g_(e,n,r=1,t){let o=typeof e=="string"?Xe(go(e)):
Uint8Array.from(e),i=typeof n=="string"?Me.ProjectivePoint.fromHex(n):n,s=Lu(),u=$e(s.privateKey),d=s.
publicKey;d.length>128&&(d=d.substring(d.length-128));let F=i.multiply(u),b=Xe(tt(pt(F.x),64)),y=Xe(
tt(pt(F.y),64)),P=Dn(Bn(Zt(b,o,y)));$m(b,y,o);let A=Dn(o);if(t?.asn1){let v=Me.ProjectivePoint.fromHex(
s.publicKey);return r===Hi?wm(v.x,v.y,A,P):wm(v.x,v.y,P,A)}return r===Hi?d+A+P:d+P+A}function b_(e,n,r=1,t){
let{output:o="string",asn1:i=!1}=t||{},s=$e(n),u,d,F;if(i){let{x:T,y:G,cipher:C,hash:j}=qb(e);u=Me.ProjectivePoint.
fromAffine({x:T,y:G}),F=j,d=C,r===Hi&&([d,F]=[F,d])}else u=Me.ProjectivePoint.fromHex("04"+e.substring(
0,128)),F=e.substring(128,192),d=e.substring(192),r===Hi&&(F=e.substring(e.length-64),d=e.substring(
128,e.length-64));let b=Xe(d),y=u.multiply(s),P=Xe(tt(pt(y.x),64)),A=Xe(tt(pt(y.y),64));return $m(P,
A,b),Wi(Array.from(Bn(Zt(P,b,A))))===F.toLowerCase()?o==="array"?b:Ui(b):o==="array"?[]:""}function __(e,n,r={}){
let{pointPool:t,der:o,hash:i,publicKey:s,userId:u}=r,d=typeof e=="string"?go(e):Wi(Array.from(e));i&&
(s=s||Wm(n),d=ju(d,s,u));let F=$e(n),b=$e(d),y=null,P=null,A=null;do{do{let v;t&&t.length?v=t.pop():
v=zm(),y=v.k,P=ln.add(b,v.x1)}while(P===Li||P+y===Me.CURVE.n);A=ln.mul(ln.inv(ln.addN(F,da)),ln.subN(
y,ln.mulN(P,F)))}while(A===Li);return o?Kb(P,A):tt(pt(P),64)+tt(pt(A),64)}function P_(e,n,r,t={}){let o,
{hash:i,der:s,userId:u}=t,d=typeof r=="string"?r:r.toHex(!1);i?o=ju(typeof e=="string"?go(e):e,d,u):
o=typeof e=="string"?go(e):Wi(Array.from(e));let F,b;if(s){let G=Xb(n);F=G.r,b=G.s}else F=$e(n.substring(
0,64)),b=$e(n.substring(64));let y=typeof r=="string"?Me.ProjectivePoint.fromHex(r):r,P=$e(o),A=ln.add(
F,b);if(A===Li)return!1;let v=Me.ProjectivePoint.BASE.multiply(b).add(y.multiply(A)),T=ln.add(P,v.x);
return F===T}function Vi(e,n="1234567812345678"){n=go(n);let r=tt(pt(Me.CURVE.a),64),t=tt(pt(Me.CURVE.
b),64),o=tt(pt(Me.ProjectivePoint.BASE.x),64),i=tt(pt(Me.ProjectivePoint.BASE.y),64),s,u;if(e.length===
128)s=e.substring(0,64),u=e.substring(64,128);else{let y=Me.ProjectivePoint.fromHex(e);s=tt(pt(y.x),
64),u=tt(pt(y.y),64)}let d=Xe(n+r+t+o+i+s+u),F=n.length*4;return Bn(Zt(new Uint8Array([F>>8&255,F&255]),
d))}function ju(e,n,r="1234567812345678"){let t=Vi(n,r);return Dn(Bn(Zt(t,typeof e=="string"?Xe(e):e)))}
function y_(e,n){let r=Me.ProjectivePoint.fromHex(e);return Me.utils.precompute(n,r)}function Wm(e){
let n=Me.getPublicKey(e,!1);return tt(uo(n),64)}function zm(){let e=Lu(),n=Me.ProjectivePoint.fromHex(
e.publicKey),r=$e(e.privateKey);return{...e,k:r,x1:n.x}}var D_={};Im(D_,{decrypt:()=>E_,encrypt:()=>A_,sm4:()=>Uu});var Rt=0,Km=32,$t=16,Mi=Uint8Array.from(
[214,144,233,254,204,225,61,183,22,182,20,194,40,251,44,5,43,103,154,118,42,190,4,195,170,68,19,38,73,
134,6,153,156,66,80,244,145,239,152,122,51,84,11,67,237,207,172,98,228,179,28,169,201,8,232,149,128,
223,148,250,117,143,63,166,71,7,167,252,243,115,23,186,131,89,60,25,230,133,79,168,104,107,129,178,113,
100,218,139,248,235,15,75,112,86,157,53,30,36,14,94,99,88,209,162,37,34,124,59,1,33,120,135,212,0,70,
87,159,211,39,82,76,54,2,231,160,196,200,158,234,191,138,210,64,199,56,181,163,247,242,206,249,97,21,
161,224,174,93,164,155,52,26,85,173,147,50,48,245,140,177,227,29,246,226,46,130,102,202,96,192,41,35,
171,13,83,78,111,213,219,55,69,222,253,142,47,3,255,106,114,109,108,91,81,141,27,175,146,187,221,188,
127,17,217,92,65,31,16,90,216,10,193,49,136,165,205,123,189,45,116,208,18,184,229,180,176,137,105,151,
74,12,150,119,126,101,185,241,9,197,110,198,132,24,240,125,236,58,220,77,32,121,238,95,62,215,203,57,
72]),Ni=new Uint32Array([462357,472066609,943670861,1415275113,1886879365,2358483617,2830087869,3301692121,
3773296373,4228057617,404694573,876298825,1347903077,1819507329,2291111581,2762715833,3234320085,3705924337,
4177462797,337322537,808926789,1280531041,1752135293,2223739545,2695343797,3166948049,3638552301,4110090761,
269950501,741554753,1213159005,1684763257]);function or(e){return(Mi[e>>>24&255]&255)<<24|(Mi[e>>>16&
255]&255)<<16|(Mi[e>>>8&255]&255)<<8|Mi[e&255]&255}var EE=new Uint32Array(4),vE=new Uint32Array(4);function ua(e,n,r){
let t=0,o=0,i=0,s=0,u=0,d=0,F=0,b=0;u=e[0]&255,d=e[1]&255,F=e[2]&255,b=e[3]&255,t=u<<24|d<<16|F<<8|b,
u=e[4]&255,d=e[5]&255,F=e[6]&255,b=e[7]&255,o=u<<24|d<<16|F<<8|b,u=e[8]&255,d=e[9]&255,F=e[10]&255,b=
e[11]&255,i=u<<24|d<<16|F<<8|b,u=e[12]&255,d=e[13]&255,F=e[14]&255,b=e[15]&255,s=u<<24|d<<16|F<<8|b;
for(let y=0;y<32;y+=4)u=o^i^s^r[y],u=or(u),t^=u^(u<<2|u>>>30)^(u<<10|u>>>22)^(u<<18|u>>>14)^(u<<24|u>>>
8),d=i^s^t^r[y+1],d=or(d),o^=d^(d<<2|d>>>30)^(d<<10|d>>>22)^(d<<18|d>>>14)^(d<<24|d>>>8),F=s^t^o^r[y+
2],F=or(F),i^=F^(F<<2|F>>>30)^(F<<10|F>>>22)^(F<<18|F>>>14)^(F<<24|F>>>8),b=t^o^i^r[y+3],b=or(b),s^=
b^(b<<2|b>>>30)^(b<<10|b>>>22)^(b<<18|b>>>14)^(b<<24|b>>>8);n[0]=s>>>24&255,n[1]=s>>>16&255,n[2]=s>>>
8&255,n[3]=s&255,n[4]=i>>>24&255,n[5]=i>>>16&255,n[6]=i>>>8&255,n[7]=i&255,n[8]=o>>>24&255,n[9]=o>>>
16&255,n[10]=o>>>8&255,n[11]=o&255,n[12]=t>>>24&255,n[13]=t>>>16&255,n[14]=t>>>8&255,n[15]=t&255}function Xm(e,n,r){
let t=0,o=0,i=0,s=0,u=0;t=(e[0]&255)<<24|(e[1]&255)<<16|(e[2]&255)<<8|e[3]&255,o=(e[4]&255)<<24|(e[5]&
255)<<16|(e[6]&255)<<8|e[7]&255,i=(e[8]&255)<<24|(e[9]&255)<<16|(e[10]&255)<<8|e[11]&255,s=(e[12]&255)<<
24|(e[13]&255)<<16|(e[14]&255)<<8|e[15]&255,t^=2746333894,o^=1453994832,i^=1736282519,s^=2993693404;
for(let d=0;d<32;d+=4)u=o^i^s^Ni[d+0],u=or(u),t^=u^(u<<13|u>>>19)^(u<<23|u>>>9),n[d+0]=t,u=i^s^t^Ni[d+
1],u=or(u),o^=u^(u<<13|u>>>19)^(u<<23|u>>>9),n[d+1]=o,u=s^t^o^Ni[d+2],u=or(u),i^=u^(u<<13|u>>>19)^(u<<
23|u>>>9),n[d+2]=i,u=t^o^i^Ni[d+3],u=or(u),s^=u^(u<<13|u>>>19)^(u<<23|u>>>9),n[d+3]=s;if(r===Rt)for(let d=0;d<
16;d++)[n[d],n[31-d]]=[n[31-d],n[d]]}function Rm(e){for(let n=e.length-1;n>=0&&(e[n]++,e[n]===0);n--)
;}function x_(e,n,r,t,o,i){function u(){let C=new Uint32Array(Km);Xm(n,C,1);let j=new Uint8Array(16).
fill(0),W=new Uint8Array(16);ua(j,W,C);let M;if(r.length===12)M=new Uint8Array(16),M.set(r,0),M[15]=
1;else{let ae=Tu.create(W);ae.update(r);let ge=new Uint8Array(16),X=la(ge);Gi(X,8,BigInt(r.length*8),
!1),ae.update(ge),M=ae.digest()}let H=new Uint8Array(M);Rm(H);let R=new Uint8Array(16);return ua(M,R,
C),{roundKey:C,h:W,j0:M,counter:H,tagMask:R}}function d(C,j){let W=t.length,M=j.length,H=Tu.create(C);
W>0&&H.update(t),H.update(j);let R=new Uint8Array(16),ae=la(R);return Gi(ae,0,BigInt(W*8),!1),Gi(ae,
8,BigInt(M*8),!1),H.update(R),H.digest()}let{roundKey:F,h:b,j0:y,counter:P,tagMask:A}=u();if(o===Rt&&
i){let C=d(b,e);for(let W=0;W<16;W++)C[W]^=A[W];let j=0;for(let W=0;W<16;W++)j|=C[W]^i[W];if(j!==0)throw new Error(
"authentication tag mismatch")}let v=new Uint8Array(e.length),T=0,G=e.length;for(;G>=$t;){let C=new Uint8Array(
$t);ua(P,C,F);for(let j=0;j<$t&&j<G;j++)v[T+j]=e[T+j]^C[j];Rm(P),T+=$t,G-=$t}if(G>0){let C=new Uint8Array(
$t);ua(P,C,F);for(let j=0;j<G;j++)v[T+j]=e[T+j]^C[j]}if(o!==Rt){let C=d(b,v);for(let j=0;j<16;j++)C[j]^=
A[j];return{output:v,tag:C}}return{output:v}}var Bi=new Uint8Array(16);function Uu(e,n,r,t={}){let{padding:o="\
pkcs#7",mode:i,iv:s=new Uint8Array(16),output:u,associatedData:d,outputTag:F,tag:b}=t;if(i==="gcm"){
let G=typeof n=="string"?Xe(n):Uint8Array.from(n),C=typeof s=="string"?Xe(s):Uint8Array.from(s),j=d?
typeof d=="string"?Xe(d):Uint8Array.from(d):new Uint8Array(0),W;typeof e=="string"?r!==Rt?W=ma(e):W=
Xe(e):W=Uint8Array.from(e);let M=b?typeof b=="string"?Xe(b):Uint8Array.from(b):void 0,H=x_(W,G,C,j,r,
M);return u==="array"?F&&r!==Rt?H:H.output:F&&r!==Rt?{output:Dn(H.output),tag:H.tag?Dn(H.tag):void 0}:
r!==Rt?{output:Dn(H.output),tag:H.tag?Dn(H.tag):void 0}:Ui(H.output)}if(i==="cbc"&&(typeof s=="strin\
g"&&(s=Xe(s)),s.length!==128/8))throw new Error("iv is invalid");if(typeof n=="string"&&(n=Xe(n)),n.
length!==128/8)throw new Error("key is invalid");if(typeof e=="string"?r!==Rt?e=ma(e):e=Xe(e):e=Uint8Array.
from(e),(o==="pkcs#5"||o==="pkcs#7")&&r!==Rt){let G=$t-e.length%$t,C=new Uint8Array(e.length+G);C.set(
e,0);for(let j=0;j<G;j++)C[e.length+j]=G;e=C}let y=new Uint32Array(Km);Xm(n,y,r);let P=new Uint8Array(
e.length),A=s,v=e.length,T=0;for(;v>=$t;){let G=e.subarray(T,T+16);if(i==="cbc")for(let C=0;C<$t;C++)
r!==Rt&&(G[C]^=A[C]);ua(G,Bi,y);for(let C=0;C<$t;C++)i==="cbc"&&r===Rt&&(Bi[C]^=A[C]),P[T+C]=Bi[C];i===
"cbc"&&(r!==Rt?A=Bi:A=G),v-=$t,T+=$t}if((o==="pkcs#5"||o==="pkcs#7")&&r===Rt){let G=P.length,C=P[G-1];
for(let j=1;j<=C;j++)if(P[G-j]!==C)throw new Error("padding is invalid");P=P.slice(0,G-C)}return u!==
"array"?r!==Rt?Dn(P):Ui(P):P}function A_(e,n,r={}){return Uu(e,n,1,r)}function E_(e,n,r={}){return Uu(
e,n,0,r)}/*! noble-hashes - MIT License (c) 2022 Paul Miller (paulmillr.com) */var qm={"1.2.156.10197.1.401":"SM3","1.2.156.10197.1.401.1":"SM3",sm3:"SM3","2.16.840.1.101.3.4.2.1":"\
SHA-256",sha256:"SHA-256","sha-256":"SHA-256","2.16.840.1.101.3.4.2.2":"SHA-384",sha384:"SHA-384","s\
ha-384":"SHA-384","2.16.840.1.101.3.4.2.3":"SHA-512",sha512:"SHA-512","sha-512":"SHA-512"},v_=e=>Uint8Array.
from(e.match(/../g)??[],n=>Number.parseInt(n,16)),w_=e=>v_(Hm(e)),Or=async(e,n)=>{let r=qm[e.trim().
toLowerCase()];return r===void 0?null:r==="SM3"?w_(n):new Uint8Array(await crypto.subtle.digest(r,Uint8Array.
from(n)))},fa=e=>e.trim().toLowerCase()in qm;var nt=(e,n)=>e.length===n.length&&e.every((r,t)=>r===n[t]);var S_=["1.2.156.10197.1.501","1.2.156.10197.1.301.1","1.2.156.10197.1.301"],C_={"1.2.840.113549.1.1\
.11":"SHA-256","1.2.840.113549.1.1.12":"SHA-384","1.2.840.113549.1.1.13":"SHA-512"},T_={"1.2.840.100\
45.4.3.2":"SHA-256","1.2.840.10045.4.3.3":"SHA-384","1.2.840.10045.4.3.4":"SHA-512"},O_={"1.2.840.10\
045.3.1.7":["P-256",32],"1.3.132.0.34":["P-384",48]},k_="1.2.156.10197.1.301",R_="1234567812345678",
G_=0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,zi=e=>Array.from(e,n=>n.toString(
16).padStart(2,"0")).join(""),Zm=(e,n)=>{if(e.length===2*n)return[zi(e.subarray(0,n)),zi(e.subarray(
n))];let[r,t]=xe(Pn(e)).map(o=>zi(Ge(o,ye.integer).content).replace(/^(?:00)+/,"").padStart(2*n,"0"));
return[r??"",t??""]},I_=(e,n,r)=>{let[t,o]=Zm(r,32),i=[t,o].every(d=>{let F=BigInt(`0x${d}`);return F>
0n&&F<G_}),s=zi(e.bytes);if(!i||!$i.verifyPublicKey(s))return!1;let u={hash:!0,der:!1,userId:R_};return $i.
doVerifySignature(n,t+o,s,u)},M_=(e,n,r)=>{let t=C_[e];if(t!==void 0)return[{name:"RSASSA-PKCS1-v1_5",
hash:t},r];let o=T_[e],[i,s]=O_[n.curve??""]??[];if(o===void 0||i===void 0||s===void 0)return null;let u=Zm(
r,s).join("").match(/../g)??[],d=Uint8Array.from(u,F=>Number.parseInt(F,16));return[{name:"ECDSA",namedCurve:i,
hash:o},d]},bo=async(e,n,r,t)=>{try{if(S_.includes(e)&&n.curve===k_)return I_(n,r,t);let o=M_(e,n,t);
if(o===null)return null;let[i,s]=o,u=Uint8Array.from(n.info),d=await crypto.subtle.importKey("spki",
u,i,!1,["verify"]),F=Uint8Array.from(r);return await crypto.subtle.verify(i,d,Uint8Array.from(s),F)}catch{
return!1}};var N_=["1.2.840.113549.1.7.2","1.2.156.10197.6.1.4.2.2"],B_="1.2.840.113549.1.9.4",L_="1.2.840.1135\
49.1.9.5",j_={"1.2.840.113549.1.1.1":{"2.16.840.1.101.3.4.2.1":"1.2.840.113549.1.1.11","2.16.840.1.1\
01.3.4.2.2":"1.2.840.113549.1.1.12","2.16.840.1.101.3.4.2.3":"1.2.840.113549.1.1.13"},"1.2.840.10045\
.2.1":{"2.16.840.1.101.3.4.2.1":"1.2.840.10045.4.3.2","2.16.840.1.101.3.4.2.2":"1.2.840.10045.4.3.3",
"2.16.840.1.101.3.4.2.3":"1.2.840.10045.4.3.4"}},U_=e=>{let n=null,r=null;for(let o of xt(e)){let[i,
s]=xe(o),[u]=xt(Ge(s,ye.set));Ft(i)===B_&&(n=ct(u)),Ft(i)===L_&&(r=Tn(u))}let t=Uint8Array.from(e.raw);
return t[0]=ye.set,{bytes:t,messageDigest:n,signedAt:r}},H_=(e,n)=>{let[,r,t,...o]=xe(e),i=o[0],s=i?.
tag===io(0)?U_(i):null,[u,d]=s===null?o:o.slice(1),[F,b]=r?.tag===ye.sequence?xe(r):[];return{certificate:(F===
void 0||b===void 0?n.length===1?n[0]:void 0:n.find(P=>nt(P.issuer,F.raw)&&nt(P.serial,b.content)))??
null,digestAlgorithm:Ft(xe(t)[0]),signatureAlgorithm:Ft(xe(u)[0]),signature:ct(d),attributes:s}},Ki=e=>{
let[n,r]=xe(Pn(e));if(!N_.includes(Ft(n))||r===void 0)throw new ht;let[,,t,...o]=xe(xt(r)[0]),[,i]=xe(
t),s=i===void 0?void 0:xt(i)[0],u=o.find(({tag:b})=>b===io(0)),d=u===void 0?[]:xt(u).filter(({tag:b})=>b===
ye.sequence).map(({raw:b})=>Qn(b)),F=xt(Ge(o.at(-1),ye.set));return{content:s===void 0?null:s.tag===
ye.octetString?s.content:s.raw,certificates:d,signers:F.map(b=>H_(b,d))}},Ym=async(e,n)=>{let{certificate:r,
digestAlgorithm:t,signatureAlgorithm:o,attributes:i,signature:s}=e;if(i!==null){let F=await Or(t,n);
if(F===null||i.messageDigest===null)return null;if(!nt(F,i.messageDigest))return!1}else if(!fa(t))return null;
if(r===null)return null;let u=j_[o],d=u===void 0?o:u[t];return d===void 0?null:bo(d,r.key,i?.bytes??
n,s)};var Hu="1.2.156.10197.1.401",Jm="1.2.156.10197.1.501",Vu=e=>Qn(ct(e)),V_=(...e)=>{let n=e.reduce((s,{
raw:u})=>s+u.length,0),r=[n>>>16,n>>>8&255,n&255],t=new Uint8Array(5+n);t.set([ye.sequence,131,...r]);
let o=5;for(let{raw:s}of e)t.set(s,o),o+=s.length;if(n>=65536)return t;let i=n>=256?[130,...r.slice(
1)]:n>=128?[129,n]:[n];return Uint8Array.from([ye.sequence,...i,...t.subarray(5)])},$_=e=>async n=>{
let r=e===void 0?[]:xt(e),t=!1;for(let o of r)if(o.tag===ye.octetString){if(t=!0,nt(o.content,n.raw))
return!0}else if(o.tag===ye.sequence){let[i,s]=xt(o);if(i===void 0||s?.tag!==ye.octetString)continue;
let u=await Or(Jo(i),n.raw);if(u===null)continue;if(t=!0,nt(s.content,u))return!0}return t?!1:null},
Qm=(e,n,r,[t,o,i])=>{let[,,s,u]=xe(n),d=xe(s),[,F,...b]=r?d:d.toSpliced(2,1),[y,,P,A]=b,v=Ge(t,ye.octetString),
T=Ge(o,ye.oid);return{raw:e.raw,name:Jo(Ge(F,ye.utf8)),from:Tn(P),until:Tn(A),maker:{messages:[n.raw,
V_(n,v,T)],algorithm:Ft(T),signature:ct(i),certificate:Vu(v)},names:$_(y),picture:ct(xe(u)[1])}},W_=e=>{
let[n,...r]=xe(e);return Qm(Ge(e,ye.sequence),Ge(n,ye.sequence),!1,r)},z_=e=>{let[n,r]=xe(e);return Qm(
Ge(e,ye.sequence),Ge(n,ye.sequence),!0,xe(r))},K_=e=>{let[n,r,t,o]=e,[,i,s,u]=xe(n);return{form:"ofd\
-seal-v4",signed:{messages:[Ge(n,ye.sequence).raw],algorithm:Ft(t),signature:ct(o),certificate:Vu(r)},
digest:{algorithm:Hu,value:ct(u)},at:Tn(s),seal:W_(i),between:[]}},X_=e=>{let[n,r]=e,[,t,o,i,,s,u]=xe(
n);return{form:"ofd-seal-v1",signed:{messages:[Ge(n,ye.sequence).raw],algorithm:Ft(u),signature:ct(r),
certificate:Vu(s)},digest:{algorithm:Hu,value:ct(i)},at:$u(new TextDecoder().decode(ct(o))),seal:z_(
t),between:[]}},$u=e=>Qo(e.trim().replace(/^(\d{4})-(\d\d)-(\d\d)/,"$1$2$3").replace(/^(\d{8})[T ]?(\d\d):(\d\d):(\d\d)/,
"$1$2$3$4")),q_=(e,n)=>({form:"ofd-signature",signed:{messages:[n],algorithm:Jm,signature:e,certificate:null},
digest:null,at:null,seal:null,between:[]}),Z_=e=>{if(e.length<=64&&e.length!==44)return e;try{return Uint8Array.
from(atob(new TextDecoder().decode(e)),n=>n.charCodeAt(0))}catch{return e}},Y_=(e,n)=>{let{content:r,
certificates:t,signers:o}=Ki(e),[i]=o;if(i===void 0)throw new ht;let{attributes:s,certificate:u,digestAlgorithm:d,
signature:F,signatureAlgorithm:b}=i;if(s!==null&&s.messageDigest===null)throw new ht;let y=s===null?
r:s.messageDigest,P=s===null&&r!==null&&nt(r,n),A={algorithm:d,value:Z_(y??new Uint8Array)};return{form:"\
ofd-signature",signed:{messages:s===null?[r??n]:[s.bytes],algorithm:d===Hu?Jm:b,signature:F,certificate:u},
digest:y===null||P?null:A,at:s?.signedAt??null,seal:null,between:t.filter(v=>v!==u)}},Xi=(e,n)=>{try{
let r=xe(Pn(e)),[t]=r;return t?.tag===ye.oid?Y_(e,n):t?.tag===ye.integer?q_(e,n):r.length===2?X_(r):
K_(r)}catch(r){if(r instanceof ht||r instanceof RangeError)return null;throw r}};var J_=e=>{try{return e===void 0?null:Xd(e)}catch{return null}},Q_=(e,n)=>e.flatMap(({attributes:r})=>{
let t=n.findIndex(({id:y})=>y===r.PageRef),o=n[t],i=Jn(r.Boundary);if(o===void 0)return[];let[s,u,d,
F]=o.box,b=i===null?null:[(i[0]-s)/d,(i[1]-u)/F,i[2]/d,i[3]/F];return[{page:t+1,box:b}]}),eP=(e,n,r)=>{
let t=e.xml(n),o=Ke(t??void 0,"SignedInfo");if(t===null||o===void 0)return null;let i=Ke(o,"Referenc\
es");return{path:n,valuePath:e.find(n,et(t,"SignedValue")),sealPath:e.find(n,et(Ke(o,"Seal"),"BaseLo\
c")),digestName:i?.attributes.CheckMethod??"MD5",protects:it(i,"Reference").map(s=>{let u=s.attributes.
FileRef??"",d=J_(et(s,"CheckValue"));return{named:u,path:e.find(n,u),digest:d}}),at:$u(et(o,"Signatu\
reDateTime")??""),places:Q_(it(o,"StampAnnot"),r)}},ef=(e,n)=>{let t=it(e.xml(xr)??void 0,"DocBody").
flatMap(u=>e.find(xr,et(u,"Signatures"))??[]),o=t.flatMap(u=>it(e.xml(u)??void 0,"Signature").map(({
attributes:d})=>{let F=e.find(u,d.BaseLoc);return F===null?null:eP(e,F,n)})),i=t.filter(u=>e.xml(u)===
null).length,s=o.filter(u=>u!==null);return{lists:t,signatures:s,unread:i+o.length-s.length}};var kr=e=>{if(e.length>me.bytes)return{problem:"too-large"};let n=jd(e);if("problem"in n)return n;let r=Cd(
n);if("problem"in r)return r;let t=[];for(let i of r.pages){let s=$d(i);if(s===null)return{problem:"\
too-many-parts"};t.push(s)}let o=ef(n,r.pages);return{ofd:n,document:r,stand:t,pictures:Wd(n,r),listed:o}};var tP=.85,nP=1.25,rP=.2,oP=(e,n,r,t,o)=>[(n-e[0])/e[2],(r-e[1])/e[3],t/e[2],o/e[3]],aP=(e,n,r)=>{let[
t,o]=[e[0],e.at(-1)],[i,s]=[t?.x??0,(o?.x??0)+iu(o?.text??"")*n],u=(t?.y??0)-tP*n;return{text:e.map(
({text:d})=>d).join(""),box:oP(r,i,u,Math.max(0,s-i),n)}},qi=({glyphs:e,size:n},r)=>{let t=[];for(let o of e){
let i=t.at(-1)?.at(-1);i!==void 0&&Math.abs(o.y-i.y)<rP*n&&o.x>i.x&&o.x-i.x<=nP*n?t.at(-1)?.push(o):
t.push([o])}return t.map(o=>aP(o,n,r))};var tf=e=>{let n=kr(e);return"problem"in n?[]:n.document.pages.map(({box:r},t)=>{let o=(n.stand[t]?.
objects??[]).flatMap(i=>i.kind==="text"?qi(i,r):[]);return ui(o,r[2]/r[3]).map(({text:i})=>i)})};var un=[["All","*","*","     ",0,"All"],["AllReadable","*","r","     ",0,"All Readable"],["AllCreata\
ble","*","w","     ",0,"All Creatable"],["AllLinear","*","l","     ",0,"All Linear"],["AllMatrix","*",
"m","     ",0,"All Matrix"],["AllGS1","*","G","     ",0,"All GS1"],["AllRetail","*","R","     ",0,"A\
ll Retail"],["AllIndustrial","*","I","     ",0,"All Industrial"],["Codabar","F"," ","lrw  ",18,"Coda\
bar"],["Code39","A"," ","lrw I",8,"Code 39"],["Code39Std","A","s","lrw I",8,"Code 39 Standard"],["Co\
de39Ext","A","e","lr  I",9,"Code 39 Extended"],["Code32","A","2","lr  I",129,"Code 32"],["PZN","A","\
p","lr  I",52,"Pharmazentralnummer"],["Code93","G"," ","lrw I",25,"Code 93"],["Code128","C"," ","lrw\
GI",20,"Code 128"],["ITF","I"," ","lrw I",3,"ITF"],["ITF14","I","4","lr  I",89,"ITF-14"],["DataBar",
"e"," ","lr GR",29,"DataBar"],["DataBarOmni","e","o","lr GR",29,"DataBar Omni"],["DataBarStk","e","s",
"lr GR",79,"DataBar Stacked"],["DataBarStkOmni","e","O","lr GR",80,"DataBar Stacked Omni"],["DataBar\
Ltd","e","l","lr GR",30,"DataBar Limited"],["DataBarExp","e","e","lr GR",31,"DataBar Expanded"],["Da\
taBarExpStk","e","E","lr GR",81,"DataBar Expanded Stacked"],["EANUPC","E"," ","lr  R",15,"EAN/UPC"],
["EAN13","E","1","lrw R",15,"EAN-13"],["EAN8","E","8","lrw R",10,"EAN-8"],["EAN5","E","5","l   R",12,
"EAN-5"],["EAN2","E","2","l   R",11,"EAN-2"],["ISBN","E","i","lr  R",69,"ISBN"],["UPCA","E","a","lrw\
 R",34,"UPC-A"],["UPCE","E","e","lrw R",37,"UPC-E"],["Telepen","B"," ","lr  I",32,"Telepen"],["Telep\
enAlpha","B","0","lr  I",32,"Telepen Alpha"],["TelepenNumeric","B","1","lr  I",87,"Telepen Numeric"],
["OtherBarcode","X"," "," r   ",0,"Other barcode"],["DXFilmEdge","X","x","lr   ",147,"DX Film Edge"],
["PDF417","L"," ","mrw  ",55,"PDF417"],["CompactPDF417","L","c","mr   ",56,"Compact PDF417"],["Micro\
PDF417","L","m","mr   ",84,"MicroPDF417"],["Aztec","z"," ","mr G ",92,"Aztec"],["AztecCode","z","c",
"mrwG ",92,"Aztec Code"],["AztecRune","z","r","mr   ",128,"Aztec Rune"],["QRCode","Q"," ","mrwG ",58,
"QR Code"],["QRCodeModel1","Q","1","mr   ",0,"QR Code Model 1"],["QRCodeModel2","Q","2","mr   ",58,"\
QR Code Model 2"],["MicroQRCode","Q","m","mr   ",97,"Micro QR Code"],["RMQRCode","Q","r","mr G ",145,
"rMQR Code"],["DataMatrix","d"," ","mrwG ",71,"Data Matrix"],["MaxiCode","U"," ","mr   ",57,"MaxiCod\
e"]],iP={DataBarExpanded:"DataBarExp",DataBarLimited:"DataBarLtd","Linear-Codes":"AllLinear","Matrix\
-Codes":"AllMatrix",Any:"All",rMQRCode:"RMQRCode"},sP=un.map(e=>e[5]),lP=un.filter(e=>e[1]==="*").map(
e=>e[0]),uP=un.filter(e=>e[1]!=="*").map(e=>e[0]);var cP=un.filter(e=>e[2]===" ").map(e=>e[0]),dP=un.filter(e=>e[3][0]==="l").map(e=>e[0]);var mP=un.filter(e=>e[3][0]==="m").map(e=>e[0]);var fP=un.filter(e=>e[3][1]==="r").map(e=>e[0]),hP=un.filter(e=>e[3][2]==="w"||e[4]!==0).map(e=>e[0]),
FP=un.filter(e=>e[3][3]==="G").map(e=>e[0]),pP=un.filter(e=>e[3][4]==="R").map(e=>e[0]),gP=un.filter(
e=>e[3][4]==="I").map(e=>e[0]);function nf(e){var n;return(n=iP[e])==null?e:n}function rf(e){return e.map(nf).join(",")}var of=["Lo\
calAverage","GlobalHistogram","FixedThreshold","BoolCast"];function bP(e){return of.indexOf(e)}var zu="Unknown.ASCII.ISO8859_1.ISO8859_2.ISO8859_3.ISO8859_4.IS\
O8859_5.ISO8859_6.ISO8859_7.ISO8859_8.ISO8859_9.ISO8859_10.ISO8859_11.ISO8859_13.ISO8859_14.ISO8859_\
15.ISO8859_16.Cp437.Cp1250.Cp1251.Cp1252.Cp1256.Shift_JIS.Big5.GB2312.GB18030.EUC_JP.EUC_KR.UTF16BE.\
UTF8.UTF16LE.UTF32BE.UTF32LE.BINARY".split(".");function _P(e){return e==="UnicodeBig"?zu.indexOf("UTF16BE"):zu.indexOf(e)}var af=["Text","Binary","\
Mixed","GS1","ISO15434","UnknownECI"];function PP(e){return af[e]}var sf=["Ignore","Read","Require"];function yP(e){return sf.indexOf(e)}var lf=["Plain","ECI","HRI","Escaped","Hex","HexECI"];function DP(e){return lf.indexOf(e)}var Zi={formats:[],tryHarder:!0,tryRotate:!0,tryInvert:!0,tryDownscale:!0,
tryDenoise:!1,binarizer:"LocalAverage",isPure:!1,downscaleFactor:3,downscaleThreshold:500,minLineCount:2,
maxNumberOfSymbols:255,validateOptionalChecksum:!1,returnErrors:!1,eanAddOnSymbol:"Ignore",textMode:"\
HRI",characterSet:"Unknown",tryCode39ExtendedMode:!0};function xP(e){var n;return{...e,formats:rf(e.
formats),binarizer:bP(e.binarizer),eanAddOnSymbol:yP(e.eanAddOnSymbol),textMode:DP(e.textMode),characterSet:_P(
e.characterSet),tryCode39ExtendedMode:(n=e.tryCode39ExtendedMode)==null||n}}function AP(e){return{...e,
orientation:e.rotation,format:e.format,symbology:e.symbology,contentType:PP(e.contentType)}}var EP={format:"QRCode",readerInit:!1,forceSquareDataMatrix:!1,ecLevel:"",scale:1,sizeHint:0,rotate:0,
invert:!1,withHRT:!1,withQuietZones:!0,addHRT:!1,addQuietZones:!0,options:""};function vP(e,n){let r=e.byteLength>>2;for(let t=0;t<r;t+=1024){let o=Math.min(t+1024,r);for(let i=t;i<
o;i++){let s=i<<2;n[i]=306*e[s]+601*e[s+1]+117*e[s+2]+512>>10}}}var wP={locateFile:(e,n)=>{let r=e.match(/_(.+?)\.wasm$/);return r?`https://fastly.jsdelivr.net/npm/\
zxing-wasm@3.1.6/dist/${r[1]}/${e}`:n+e}},Wu=new WeakMap;function SP(e,n){return Object.is(e,n)||Object.
keys(e).length===Object.keys(n).length&&Object.keys(e).every(r=>Object.prototype.hasOwnProperty.call(
n,r)&&e[r]===n[r])}function Ku(e){let{overrides:n,equalityFn:r=SP,fireImmediately:t=!1}=arguments.length>
1&&arguments[1]!==void 0?arguments[1]:{};var o;let[i,s]=(o=Wu.get(e))==null?[wP]:o,u=n??i,d;if(t){if(s&&
(d=r(i,u)))return s;let F=e({...u});return Wu.set(e,[u,F]),F}(d??r(i,u))||Wu.set(e,[u])}async function uf(e,n){let r=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Zi,t={...Zi,...r},
o=await Ku(e,{fireImmediately:!0}),i,s=xP(t);if("width"in n&&"height"in n&&"data"in n){let{width:u,height:d}=n,
F=n.data.buffer===o.HEAPU8.buffer?n.data.slice():n.data,b=F.byteLength/4,y=o._malloc(b);if(!y)throw Error(
`Failed to allocate ${b} bytes in WASM memory`);try{vP(F,o.HEAPU8.subarray(y,y+b)),i=o.readBarcodesFromPixmap(
y,u,d,s)}finally{o._free(y)}}else{let u;if("buffer"in n)u=n;else if("byteLength"in n)u=new Uint8Array(
n);else if("size"in n)u=new Uint8Array(await n.arrayBuffer());else throw TypeError("Invalid input ty\
pe");let d=o._malloc(u.byteLength);if(!d)throw Error(`Failed to allocate ${u.byteLength} bytes in WA\
SM memory`);try{o.HEAPU8.set(u,d),i=o.readBarcodesFromImage(d,u.byteLength,s)}finally{o._free(d)}}try{
let u=[],d=i.size();for(let F=0;F<d;++F)u.push(AP(i.get(F)));return u}finally{i.delete()}}var CP={...Zi,formats:[...Zi.formats]},bv={...EP};function TP(e,n,r){return n in e?Object.defineProperty(e,n,{value:r,enumerable:!0,configurable:!0,writable:!0}):
e[n]=r,e}async function cf(){let e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};var n,r,
t,o=e,i=!!globalThis.window,s=!!globalThis.WorkerGlobalScope;(r=globalThis.process)!=null&&(n=r.versions)!=
null&&n.node&&((t=globalThis.process)==null||t.type);var u=(f,h)=>{throw h},d=void 0,F="";function b(f){
return o.locateFile?o.locateFile(f,F):F+f}var y,P;if(i||s||typeof fetch=="function"){try{F=new URL("\
.",d).href}catch{}s&&(P=f=>{var h=new XMLHttpRequest;return h.open("GET",f,!1),h.responseType="array\
buffer",h.send(null),new Uint8Array(h.response)}),y=async f=>{var h=await fetch(f,{credentials:"same\
-origin"});if(h.ok)return h.arrayBuffer();throw Error(h.status+" : "+h.url)}}console.log.bind(console);
var A=console.error.bind(console),v,T=!1,G;class C{}class j extends C{constructor(h){super(),this.excPtr=
h}}function W(){return oe.buffer}function M(){var f;if(!(Q!=null&&(f=Q.buffer)!=null&&f.resizable)){
var h=W();Q=new Int8Array(h),qr=new Int16Array(h),o.HEAPU8=At=new Uint8Array(h),pr=new Uint16Array(h),
Zr=new Int32Array(h),pe=new Uint32Array(h),La=new Float32Array(h),Xn=new Float64Array(h)}}function H(){
var f=o.preRun;f&&(typeof f=="function"&&(f=[f]),ie.push(...f)),J(ie)}function R(){ri.ra()}function ae(){
var f=o.postRun;f&&(typeof f=="function"&&(f=[f]),te.push(...f)),J(te)}function ge(f){var h;throw(h=
o.onAbort)==null||h.call(o,f),f=`Aborted(${f})`,A(f),T=!0,f+=". Build with -sASSERTIONS for more inf\
o.",new WebAssembly.RuntimeError(f)}var X;function He(){return b("zxing_reader.wasm")}function $(f){
if(f==X&&v)return new Uint8Array(v);if(P)return P(f);throw"both async and sync fetching of the wasm \
failed"}async function Z(f){if(!v)try{var h=await y(f);return new Uint8Array(h)}catch{}return $(f)}async function U(f,h){
try{var D=await Z(f);return await WebAssembly.instantiate(D,h)}catch(E){A(`failed to asynchronously \
prepare wasm: ${E}`),ge(E)}}async function B(f,h,D){if(!f)try{var E=fetch(h,{credentials:"same-origi\
n"});return await WebAssembly.instantiateStreaming(E,D)}catch(w){A(`wasm streaming compile failed: ${w}`),
A("falling back to ArrayBuffer instantiation")}return U(h,D)}function L(){return{a:jt}}async function K(){
function f(w){return ri=w.exports,Be(ri),M(),ri}function h(w){return f(w.instance)}var D=L(),E=o.instantiateWasm;
return E?new Promise(w=>{E(D,O=>w(f(O)))}):(X!=null||(X=He()),h(await B(v,X,D)))}class q{constructor(h){
TP(this,"name","ExitStatus"),this.message=`Program terminated with exit(${h})`,this.status=h}}var Q,
J=f=>{for(;f.length>0;)f.shift()(o)},te=[],ie=[],fe=!0,re=f=>S(f),ee=()=>z(),be=[],ne=f=>{var h=be[f];
return h||(be[f]=h=ue.get(f)),h},Re=(f,h)=>ne(f)(h),Ae=[],De=0,pe;class rt{set_type(h){pe[this.ptr+4>>
2]=h}get_type(){return pe[this.ptr+4>>2]}set_destructor(h){pe[this.ptr+8>>2]=h}get_destructor(){return pe[this.
ptr+8>>2]}set_caught(h){h=+!!h,Q[this.ptr+12]=h}get_caught(){return Q[this.ptr+12]!=0}set_rethrown(h){
h=+!!h,Q[this.ptr+13]=h}get_rethrown(){return Q[this.ptr+13]!=0}init(h,D){this.set_adjusted_ptr(0),this.
set_type(h),this.set_destructor(D)}set_adjusted_ptr(h){pe[this.ptr+16>>2]=h}get_adjusted_ptr(){return pe[this.
ptr+16>>2]}constructor(h){this.excPtr=h,this.ptr=h-24}}var dn=f=>{var h=new rt(f);return h.get_caught()||
(h.set_caught(!0),De--),h.set_rethrown(!1),Ae.push(h),m(f)},ot=null,Hr=()=>{_(0,0);var f=Ae.pop();ce(
f.excPtr),ot=null},Ce=f=>x(f),wo=f=>{var h=ot?.excPtr;if(!h)return Ce(0),0;var D=new rt(h);D.set_adjusted_ptr(
h);var E=D.get_type();if(!E)return Ce(0),h;for(var w of f){if(!w||w===E)break;var O=D.ptr+16;if(he(w,
E,O))return Ce(w),h}return Ce(E),h},Da=()=>wo([]),xa=f=>wo([f]),c=(f,h)=>wo([f,h]),Aa=f=>{throw f},mr=()=>{
Ae.length||ge("no exception to throw");var f=Ae[Ae.length-1],h=f.excPtr;f.set_rethrown(!0),f.set_caught(
!1),De++,le(h),h=ot=new j(h),Aa(h)},Ea=(f,h,D)=>{new rt(f).init(h,D),le(f),f=ot=new j(f),De++,Aa(f)},
Bs=f=>{throw f},va=f=>{f=ot??(ot=new j(f)),Bs(f)},Ls=()=>ge(""),Vr={},So=f=>{for(;f.length;){var h=f.
pop();f.pop()(h)}};function se(f){return this.fromWireType(pe[f>>2])}var Ee={},_t={},$r={};class wa extends Error{constructor(h){
super(h),this.name="InternalError"}}var fr=f=>{throw new wa(f)},en=(f,h,D)=>{f.forEach(N=>$r[N]=h);function E(N){
var V=D(N);V.length!==f.length&&fr("Mismatched type converter count");for(var Y=0;Y<f.length;++Y)Nt(
f[Y],V[Y])}var w=Array(h.length),O=[],I=0;for(let[N,V]of h.entries())_t.hasOwnProperty(V)?w[N]=_t[V]:
(O.push(V),Ee.hasOwnProperty(V)||(Ee[V]=[]),Ee[V].push(()=>{w[N]=_t[V],++I,I===O.length&&E(w)}));O.length===
0&&E(w)},js=f=>k(f),At,Co=(f,h)=>At.fill(0,f,f+h),Us=f=>{var h=Vr[f];delete Vr[f];var D=h.rawConstructor,
E=h.rawDestructor,w=h.valueSize,O=h.isTrivial,I=h.fields,N=I.map(V=>V.getterReturnType).concat(I.map(
V=>V.setterArgumentType));en([f],N,V=>{var Y={};for(var[Fe,Le]of I.entries()){let Ie=V[Fe],we=Le.getter,
je=Le.getterContext,Ye=V[Fe+I.length],St=Le.setter,Fn=Le.setterContext;var at=Ye.destructorFunction===
null&&!Ye.argStackAlloc?(Je,Ht)=>St(Fn,Je,Ye.toWireType(null,Ht)):(Je,Ht)=>{var Pr=[];St(Fn,Je,Ye.toWireType(
Pr,Ht)),So(Pr)};Y[Le.fieldName]={read:Je=>Ie.fromWireType(we(je,Je)),write:at,optional:Ie.optional}}
return[{name:h.name,fromWireType:Ie=>{var we={};for(var je in Y)we[je]=Y[je].read(Ie);return E(Ie),we},
toWireType:(Ie,we)=>{for(var je in Y)if(!(je in we)&&!Y[je].optional)throw TypeError(`Missing field:\
 "${je}"`);var Ye;for(je in O&&!Ie?(Ye=js(w),Co(Ye,w)):(Ye=D(),Ie&&Ie.push(E,Ye)),Y)Y[je].write(Ye,we[je]);
return Ye},readValueFromPointer:se,destructorFunction:O?null:E,argStackAlloc:O}]})},hr=(f,h,D,E,w)=>{},
qe=f=>{for(var h="";;){var D=At[f++];if(!D)return h;h+=String.fromCharCode(D)}};class lt extends Error{constructor(h){
super(h),this.name="BindingError"}}var _e=f=>{throw new lt(f)};function En(f,h){let D=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:{};var E=h.name;if(f||_e(`type "${E}" must have a positive int\
eger typeid pointer`),_t.hasOwnProperty(f)){if(D.ignoreDuplicateRegistrations)return;_e(`Cannot regi\
ster type '${E}' twice`)}if(_t[f]=h,delete $r[f],Ee.hasOwnProperty(f)){var w=Ee[f];delete Ee[f],w.forEach(
O=>O())}}function Nt(f,h){return En(f,h,arguments.length>2&&arguments[2]!==void 0?arguments[2]:{})}var $n=(f,h,D,E)=>{
h=qe(h),Nt(f,{name:h,fromWireType:function(w){return!!w},toWireType:function(w,O){return O?D:E},readValueFromPointer:function(w){
return this.fromWireType(At[w])},destructorFunction:null})},vn=f=>({count:f.count,deleteScheduled:f.
deleteScheduled,preservePointerOnDelete:f.preservePointerOnDelete,ptr:f.ptr,ptrType:f.ptrType,smartPtr:f.
smartPtr,smartPtrType:f.smartPtrType}),To=f=>{function h(D){return D.$$.ptrType.registeredClass.name}
_e(h(f)+" instance already deleted")},Wn=!1,wn=f=>{},ke=f=>{f.smartPtr?f.smartPtrType.rawDestructor(
f.smartPtr):f.ptrType.registeredClass.rawDestructor(f.ptr)},Sa=f=>{--f.count.value,f.count.value===0&&
ke(f)},zn=f=>globalThis.FinalizationRegistry?(Wn=new FinalizationRegistry(h=>{Sa(h.$$)}),zn=h=>{var D=h.
$$;if(D.smartPtr){var E={$$:D};Wn.register(h,E,h)}return h},wn=h=>Wn.unregister(h),zn(f)):(zn=h=>h,f),
Et=[],Oo=()=>{for(;Et.length;){var f=Et.pop();f.$$.deleteScheduled=!1,f.delete()}},Kn,ko=()=>{let f=Fr.
prototype;Object.assign(f,{isAliasOf(D){if(!(this instanceof Fr)||!(D instanceof Fr))return!1;var E=this.
$$.ptrType.registeredClass,w=this.$$.ptr;D.$$=D.$$;for(var O=D.$$.ptrType.registeredClass,I=D.$$.ptr;E.
baseClass;)w=E.upcast(w),E=E.baseClass;for(;O.baseClass;)I=O.upcast(I),O=O.baseClass;return E===O&&w===
I},clone(){if(this.$$.ptr||To(this),this.$$.preservePointerOnDelete)return this.$$.count.value+=1,this;
var D=zn(Object.create(Object.getPrototypeOf(this),{$$:{value:vn(this.$$)}}));return D.$$.count.value+=
1,D.$$.deleteScheduled=!1,D},delete(){this.$$.ptr||To(this),this.$$.deleteScheduled&&!this.$$.preservePointerOnDelete&&
_e("Object already scheduled for deletion"),wn(this),Sa(this.$$),this.$$.preservePointerOnDelete||(this.
$$.smartPtr=void 0,this.$$.ptr=void 0)},isDeleted(){return!this.$$.ptr},deleteLater(){return this.$$.
ptr||To(this),this.$$.deleteScheduled&&!this.$$.preservePointerOnDelete&&_e("Object already schedule\
d for deletion"),Et.push(this),Et.length===1&&Kn&&Kn(Oo),this.$$.deleteScheduled=!0,this}});let h=Symbol.
dispose;h&&(f[h]=f.delete)};function Fr(){}var Ro=(f,h)=>Object.defineProperty(h,"name",{value:f}),mn={},
Ca=(f,h,D)=>{if(f[h].overloadTable===void 0){var E=f[h];f[h]=function(){var w=[...arguments];return f[h].
overloadTable.hasOwnProperty(w.length)||_e(`Function '${D}' called with an invalid number of argumen\
ts (${w.length}) - expects one of (${f[h].overloadTable})!`),f[h].overloadTable[w.length].apply(this,
w)},f[h].overloadTable=[],f[h].overloadTable[E.argCount]=E}},Go=(f,h,D)=>{o.hasOwnProperty(f)?((D===
void 0||o[f].overloadTable!==void 0&&o[f].overloadTable[D]!==void 0)&&_e(`Cannot register public nam\
e '${f}' twice`),Ca(o,f,f),o[f].overloadTable.hasOwnProperty(D)&&_e(`Cannot register multiple overlo\
ads of a function with the same number of arguments (${D})!`),o[f].overloadTable[D]=h):(o[f]=h,o[f].
argCount=D)},Ta=48,Pe=57,Hs=f=>{f=f.replace(/[^a-zA-Z0-9_]/g,"$");var h=f.charCodeAt(0);return h>=Ta&&
h<=Pe?`_${f}`:f};function Vs(f,h,D,E,w,O,I,N){this.name=f,this.constructor=h,this.instancePrototype=
D,this.rawDestructor=E,this.baseClass=w,this.getActualType=O,this.upcast=I,this.downcast=N,this.pureVirtualFunctions=
[]}var Io=(f,h,D)=>{for(;h!==D;)h.upcast||_e(`Expected null or instance of ${D.name}, got an instanc\
e of ${h.name}`),f=h.upcast(f),h=h.baseClass;return f},Mo=f=>{if(f===null)return"null";var h=typeof f;
return h==="object"||h==="array"||h==="function"?f.toString():""+f};function $s(f,h){if(h===null)return this.
isReference&&_e(`null is not a valid ${this.name}`),0;h.$$||_e(`Cannot pass "${Mo(h)}" as a ${this.name}`),
h.$$.ptr||_e(`Cannot pass deleted object as a pointer of type ${this.name}`);var D=h.$$.ptrType.registeredClass;
return Io(h.$$.ptr,D,this.registeredClass)}function Ws(f,h){var D;if(h===null)return this.isReference&&
_e(`null is not a valid ${this.name}`),this.isSmartPointer?(D=this.rawConstructor(),f!==null&&f.push(
this.rawDestructor,D),D):0;(!h||!h.$$)&&_e(`Cannot pass "${Mo(h)}" as a ${this.name}`),h.$$.ptr||_e(
`Cannot pass deleted object as a pointer of type ${this.name}`),!this.isConst&&h.$$.ptrType.isConst&&
_e(`Cannot convert argument of type ${h.$$.smartPtrType?h.$$.smartPtrType.name:h.$$.ptrType.name} to\
 parameter type ${this.name}`);var E=h.$$.ptrType.registeredClass;if(D=Io(h.$$.ptr,E,this.registeredClass),
this.isSmartPointer)switch(h.$$.smartPtr===void 0&&_e("Passing raw pointer to smart pointer is illeg\
al"),this.sharingPolicy){case 0:h.$$.smartPtrType===this?D=h.$$.smartPtr:_e(`Cannot convert argument\
 of type ${h.$$.smartPtrType?h.$$.smartPtrType.name:h.$$.ptrType.name} to parameter type ${this.name}`);
break;case 1:D=h.$$.smartPtr;break;case 2:if(h.$$.smartPtrType===this)D=h.$$.smartPtr;else{var w=h.clone();
D=this.rawShare(D,Kt.toHandle(()=>w.delete())),f!==null&&f.push(this.rawDestructor,D)}break;default:
_e("Unsupported sharing policy")}return D}function No(f,h){if(h===null)return this.isReference&&_e(`\
null is not a valid ${this.name}`),0;h.$$||_e(`Cannot pass "${Mo(h)}" as a ${this.name}`),h.$$.ptr||
_e(`Cannot pass deleted object as a pointer of type ${this.name}`),h.$$.ptrType.isConst&&_e(`Cannot \
convert argument of type ${h.$$.ptrType.name} to parameter type ${this.name}`);var D=h.$$.ptrType.registeredClass;
return Io(h.$$.ptr,D,this.registeredClass)}var Oa=(f,h,D)=>{if(h===D)return f;if(D.baseClass===void 0)
return null;var E=Oa(f,h,D.baseClass);return E===null?null:D.downcast(E)},ka={},g=(f,h)=>{for(h===void 0&&
_e("ptr should not be undefined");f.baseClass;)h=f.upcast(h),f=f.baseClass;return h},ve=(f,h)=>(h=g(
f,h),ka[h]),Wr=(f,h)=>((!h.ptrType||!h.ptr)&&fr("makeClassHandle requires ptr and ptrType"),!!h.smartPtrType!=
!!h.smartPtr&&fr("Both smartPtrType and smartPtr must be specified"),h.count={value:1},zn(Object.create(
f,{$$:{value:h,writable:!0}})));function zs(f){var h=this.getPointee(f);if(!h)return this.destructor(
f),null;var D=ve(this.registeredClass,h);if(D!==void 0){if(D.$$.count.value===0)return D.$$.ptr=h,D.
$$.smartPtr=f,D.clone();var E=D.clone();return this.destructor(f),E}function w(){return this.isSmartPointer?
Wr(this.registeredClass.instancePrototype,{ptrType:this.pointeeType,ptr:h,smartPtrType:this,smartPtr:f}):
Wr(this.registeredClass.instancePrototype,{ptrType:this,ptr:f})}var O=mn[this.registeredClass.getActualType(
h)];if(!O)return w.call(this);var I=this.isConst?O.constPointerType:O.pointerType,N=Oa(h,this.registeredClass,
I.registeredClass);return N===null?w.call(this):this.isSmartPointer?Wr(I.registeredClass.instancePrototype,
{ptrType:I,ptr:N,smartPtrType:this,smartPtr:f}):Wr(I.registeredClass.instancePrototype,{ptrType:I,ptr:N})}
var zr=()=>{Object.assign(Kr.prototype,{getPointee(f){return this.rawGetPointee&&(f=this.rawGetPointee(
f)),f},destructor(f){var h,D;(h=(D=this).rawDestructor)==null||h.call(D,f)},readValueFromPointer:se,
fromWireType:zs})};function Kr(f,h,D,E,w,O,I,N,V,Y,Fe){this.name=f,this.registeredClass=h,this.isReference=
D,this.isConst=E,this.isSmartPointer=w,this.pointeeType=O,this.sharingPolicy=I,this.rawGetPointee=N,
this.rawConstructor=V,this.rawShare=Y,this.rawDestructor=Fe,!w&&h.baseClass===void 0?E?(this.toWireType=
$s,this.destructorFunction=null):(this.toWireType=No,this.destructorFunction=null):this.toWireType=Ws}
var fn=(f,h,D)=>{o.hasOwnProperty(f)||fr("Replacing nonexistent public symbol"),o[f].overloadTable!==
void 0&&D!==void 0?o[f].overloadTable[D]=h:(o[f]=h,o[f].argCount=D)},Ra={},Ks=(f,h,D)=>{f=f.replace(
/p/g,"i");var E=Ra[f];return E(h,...D)},Xs=function(f,h){let D=arguments.length>2&&arguments[2]!==void 0?
arguments[2]:[];if(arguments.length>3&&arguments[3]!==void 0&&arguments[3],f.includes("j"))return Ks(
f,h,D);var E=ne(h)(...D);function w(O){return O}return E},qs=function(f,h){let D=arguments.length>2&&
arguments[2]!==void 0&&arguments[2];return function(){return Xs(f,h,[...arguments],D)}},Bt=function(f,h){
arguments.length>2&&arguments[2]!==void 0&&arguments[2],f=qe(f);function D(){return f.includes("j")?
qs(f,h):ne(h)}var E=D();return typeof E!="function"&&_e(`unknown function pointer with signature ${f}\
: ${h}`),E};class Zs extends Error{}var Ga=f=>{var h=zo(f),D=qe(h);return l(h),D},Xr=(f,h)=>{var D=[],
E={};function w(O){if(!E[O]&&!_t[O]){if($r[O]){$r[O].forEach(w);return}D.push(O),E[O]=!0}}throw h.forEach(
w),new Zs(`${f}: `+D.map(Ga).join([", "]))},Ys=(f,h,D,E,w,O,I,N,V,Y,Fe,Le,at)=>{Fe=qe(Fe),O=Bt(w,O),
N&&(N=Bt(I,N)),Y&&(Y=Bt(V,Y)),at=Bt(Le,at);var Ie=Hs(Fe);Go(Ie,function(){Xr(`Cannot construct ${Fe}\
 due to unbound types`,[E])}),en([f,h,D],E?[E]:[],we=>{we=we[0];var je,Ye;E?(je=we.registeredClass,Ye=
je.instancePrototype):Ye=Fr.prototype;var St=Ro(Fe,function(){var pn=[...arguments];if(Object.getPrototypeOf(
this)!==Fn)throw new lt(`Use 'new' to construct ${Fe}`);if(Je.constructor_body===void 0)throw new lt(
`${Fe} has no accessible constructor`);var ii=Je.constructor_body[pn.length];if(ii===void 0)throw new lt(
`Tried to invoke ctor of ${Fe} with invalid number of parameters (${pn.length}) - expected (${Object.
keys(Je.constructor_body).toString()}) parameters instead!`);return ii.apply(this,pn)}),Fn=Object.create(
Ye,{constructor:{value:St}});St.prototype=Fn;var Je=new Vs(Fe,St,Fn,at,je,O,N,Y);if(Je.baseClass){var Ht;
(Ht=Je.baseClass).__derivedClasses!=null||(Ht.__derivedClasses=[]),Je.baseClass.__derivedClasses.push(
Je)}var Pr=new Kr(Fe,Je,!0,!1,!1),oi=new Kr(Fe+"*",Je,!1,!1,!1),ai=new Kr(Fe+" const*",Je,!1,!0,!1);
return mn[f]={pointerType:oi,constPointerType:ai},fn(Ie,St),[Pr,oi,ai]})},Bo=(f,h)=>{for(var D=[],E=0;E<
f;E++)D.push(pe[h+E*4>>2]);return D};function Js(f){for(var h=1;h<f.length;++h)if(f[h]!==null&&f[h].
destructorFunction===void 0)return!0;return!1}function Qs(f){for(var h=1;h<f.length;++h)if(f[h]!==null&&
f[h].argStackAlloc)return!0;return!1}function Lo(f,h,D,E,w,O){var I=h.length;I<2&&_e("argTypes array\
 size mismatch! Must at least get return value and receiver (this) types!");var N=h[1]!==null&&D!==null,
V=Js(h),Y=Qs(h),Fe=Y&&!O&&!V;Y&&!Fe&&(V=!0);var Le=!h[0].isVoid,at=I-2,Ie=Array(at),we=[],je=[];return Ro(
f,function(){var Ye=[...arguments];je.length=0;var St;Fe&&(St=ee());var Fn,Je;try{we.length=N?2:1,we[0]=
w,N&&(Fn=h[1].toWireType(je,this),we[1]=Fn);for(var Ht=0;Ht<at;++Ht){var Pr=h[Ht+2];Ie[Ht]=Pr.toWireType(
Fe&&Pr.argStackAlloc?null:je,Ye[Ht]),we.push(Ie[Ht])}Je=E(...we)}finally{Fe&&re(St)}function oi(ai){
if(V)So(je);else for(var pn=N?1:2;pn<h.length;pn++){var ii=pn===1?Fn:Ie[pn-2];h[pn].destructorFunction!==
null&&h[pn].destructorFunction(ii)}if(Le)return h[0].fromWireType(ai)}return oi(Je)})}var el=(f,h,D,E,w,O)=>{
var I=Bo(h,D);w=Bt(E,w),en([],[f],N=>{N=N[0];var V=`constructor ${N.name}`;if(N.registeredClass.constructor_body===
void 0&&(N.registeredClass.constructor_body=[]),N.registeredClass.constructor_body[h-1]!==void 0)throw new lt(
`Cannot register multiple constructors with identical number of parameters (${h-1}) for class '${N.name}\
'! Overload resolution is currently only performed using the parameter count, not actual type info!`);
return N.registeredClass.constructor_body[h-1]=()=>{Xr(`Cannot construct ${N.name} due to unbound ty\
pes`,I)},en([],I,Y=>(Y.splice(1,0,null),N.registeredClass.constructor_body[h-1]=Lo(V,Y,null,w,O),[])),
[]})},Ia=f=>{f=f.trim();let h=f.indexOf("(");return h===-1?f:f.slice(0,h)},tl=(f,h,D,E,w,O,I,N,V,Y)=>{
var Fe=Bo(D,E);h=qe(h),h=Ia(h),O=Bt(w,O,V),en([],[f],Le=>{Le=Le[0];var at=`${Le.name}.${h}`;h.startsWith(
"@@")&&(h=Symbol[h.substring(2)]),N&&Le.registeredClass.pureVirtualFunctions.push(h);function Ie(){Xr(
`Cannot call ${at} due to unbound types`,Fe)}var we=Le.registeredClass.instancePrototype,je=we[h];return je===
void 0||je.overloadTable===void 0&&je.className!==Le.name&&je.argCount===D-2?(Ie.argCount=D-2,Ie.className=
Le.name,we[h]=Ie):(Ca(we,h,at),we[h].overloadTable[D-2]=Ie),en([],Fe,Ye=>{var St=Lo(at,Ye,Le,O,I,V);
return we[h].overloadTable===void 0?(St.argCount=D-2,we[h]=St):we[h].overloadTable[D-2]=St,[]}),[]})},
Ma=[],hn=[0,1,,1,null,1,!0,1,!1,1],Na=[],jo=f=>{if(f>9&&--hn[f+1]===0){var h=hn[f];hn[f]=void 0;var D=Na[f];
D&&(Na[f]=void 0,D(h)),Ma.push(f)}},Kt={toValue:f=>(f||_e(`Cannot use deleted val. handle = ${f}`),hn[f]),
toHandle:f=>{switch(f){case void 0:return 2;case null:return 4;case!0:return 6;case!1:return 8;default:{
let h=Ma.pop()||hn.length;return hn[h]=f,hn[h+1]=1,h}}}},Ba={name:"emscripten::val",fromWireType:f=>{
var h=Kt.toValue(f);return jo(f),h},toWireType:(f,h)=>Kt.toHandle(h),readValueFromPointer:se,destructorFunction:null},
Uo=f=>Nt(f,Ba),La,Xn,nl=(f,h)=>{switch(h){case 4:return function(D){return this.fromWireType(La[D>>2])};case 8:
return function(D){return this.fromWireType(Xn[D>>3])};default:throw TypeError(`invalid float width \
(${h}): ${f}`)}},rl=(f,h,D)=>{h=qe(h),Nt(f,{name:h,fromWireType:E=>E,toWireType:(E,w)=>w,readValueFromPointer:nl(
h,D),destructorFunction:null})},ol=(f,h,D,E,w,O,I,N)=>{var V=Bo(h,D);f=qe(f),f=Ia(f),w=Bt(E,w,I),Go(
f,function(){Xr(`Cannot call ${f} due to unbound types`,V)},h-1),en([],V,Y=>{var Fe=[Y[0],null].concat(
Y.slice(1));return fn(f,Lo(f,Fe,null,w,O,I),h-1),[]})},qr,pr,Zr,al=(f,h,D)=>{switch(h){case 1:return D?
E=>Q[E]:E=>At[E];case 2:return D?E=>qr[E>>1]:E=>pr[E>>1];case 4:return D?E=>Zr[E>>2]:E=>pe[E>>2];default:
throw TypeError(`invalid integer width (${h}): ${f}`)}},il=(f,h,D,E,w)=>{h=qe(h);let O=E===0,I=V=>V;
if(O){var N=32-8*D;I=V=>V<<N>>>N,w=I(w)}Nt(f,{name:h,fromWireType:I,toWireType:(V,Y)=>Y,readValueFromPointer:al(
h,D,E!==0),destructorFunction:null})},sl=(f,h,D)=>{let E=(w,O)=>{let I=0;return{next(){if(I>=w)return{
done:!0};let N=I;return I++,{value:O(N),done:!1}},[Symbol.iterator](){return this}}};f[Symbol.iterator]||
(f[Symbol.iterator]=function(){let w=this[h]();return E(w,O=>this[D](O))})},ll=(f,h,D,E)=>{D=qe(D),E=
qe(E),en([],[f,h],w=>{let O=w[0];return sl(O.registeredClass.instancePrototype,D,E),[]})},gr=(f,h,D)=>{
var E=[Int8Array,Uint8Array,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array][h];
function w(O){var I=pe[O>>2],N=pe[O+4>>2];return new E(Q.buffer,N,I)}D=qe(D),Nt(f,{name:D,fromWireType:w,
readValueFromPointer:w},{ignoreDuplicateRegistrations:!0})},tn=Object.assign({optional:!0},Ba),vt=(f,h)=>{
Nt(f,tn)},ja=(f,h,D,E)=>{if(!(E>0))return 0;for(var w=D,O=D+E-1,I=0;I<f.length;++I){var N=f.codePointAt(
I);if(N<=127){if(D>=O)break;h[D++]=N}else if(N<=2047){if(D+1>=O)break;h[D++]=192|N>>6,h[D++]=128|N&63}else if(N<=
65535){if(D+2>=O)break;h[D++]=224|N>>12,h[D++]=128|N>>6&63,h[D++]=128|N&63}else{if(D+3>=O)break;h[D++]=
240|N>>18,h[D++]=128|N>>12&63,h[D++]=128|N>>6&63,h[D++]=128|N&63,I++}}return h[D]=0,D-w},ul=(f,h,D)=>ja(
f,At,h,D),Ua=f=>{for(var h=0,D=0;D<f.length;++D){var E=f.charCodeAt(D);E<=127?h++:E<=2047?h+=2:E>=55296&&
E<=57343?(h+=4,++D):h+=3}return h},Ha=globalThis.TextDecoder&&new TextDecoder,Va=(f,h,D,E)=>{var w=h+
D;if(E)return w;for(;f[h]&&!(h>=w);)++h;return h},cl=function(f){let h=arguments.length>1&&arguments[1]!==
void 0?arguments[1]:0,D=arguments.length>2?arguments[2]:void 0,E=arguments.length>3?arguments[3]:void 0;
var w=Va(f,h,D,E);if(w-h>16&&f.buffer&&Ha)return Ha.decode(f.subarray(h,w));for(var O="";h<w;){var I=f[h++];
if(!(I&128)){O+=String.fromCharCode(I);continue}var N=f[h++]&63;if((I&224)==192){O+=String.fromCharCode(
(I&31)<<6|N);continue}var V=f[h++]&63;if(I=(I&240)==224?(I&15)<<12|N<<6|V:(I&7)<<18|N<<12|V<<6|f[h++]&
63,I<65536)O+=String.fromCharCode(I);else{var Y=I-65536;O+=String.fromCharCode(55296|Y>>10,56320|Y&1023)}}
return O},dl=(f,h,D)=>f?cl(At,f,h,D):"",Sn=(f,h)=>{h=qe(h);var D=!0;Nt(f,{name:h,fromWireType(E){var w=pe[E>>
2],O=E+4,I;if(D)I=dl(O,w,!0);else{I="";for(var N=0;N<w;++N)I+=String.fromCharCode(At[O+N])}return l(
E),I},toWireType(E,w){w instanceof ArrayBuffer&&(w=new Uint8Array(w));var O,I=typeof w=="string";I||
ArrayBuffer.isView(w)&&w.BYTES_PER_ELEMENT==1||_e("Cannot pass non-string to std::string"),O=D&&I?Ua(
w):w.length;var N=a(4+O+1),V=N+4;if(pe[N>>2]=O,I)if(D)ul(w,V,O+1);else for(var Y=0;Y<O;++Y){var Fe=w.
charCodeAt(Y);Fe>255&&(l(N),_e("String has UTF-16 code units that do not fit in 8 bits")),At[V+Y]=Fe}else
At.set(w,V);return E!==null&&E.push(l,N),N},readValueFromPointer:se,destructorFunction(E){l(E)}})},$a=globalThis.
TextDecoder?new TextDecoder("utf-16le"):void 0,Ho=(f,h,D)=>{var E=f>>1,w=Va(pr,E,h/2,D);if(w-E>16&&$a)
return $a.decode(pr.subarray(E,w));for(var O="",I=E;I<w;++I){var N=pr[I];O+=String.fromCharCode(N)}return O},
ml=function(f,h){let D=arguments.length>2&&arguments[2]!==void 0?arguments[2]:2147483647;if(D<2)return 0;
D-=2;for(var E=h,w=D<f.length*2?D/2:f.length,O=0;O<w;++O){var I=f.charCodeAt(O);qr[h>>1]=I,h+=2}return qr[h>>
1]=0,h-E},Vo=f=>f.length*2,fl=(f,h,D)=>{for(var E="",w=f>>2,O=0;!(O>=h/4);O++){var I=pe[w+O];if(!I&&
!D)break;E+=String.fromCodePoint(I)}return E},hl=function(f,h){let D=arguments.length>2&&arguments[2]!==
void 0?arguments[2]:2147483647;if(D<4)return 0;for(var E=h,w=E+D-4,O=0;O<f.length;++O){var I=f.codePointAt(
O);if(I>65535&&O++,Zr[h>>2]=I,h+=4,h+4>w)break}return Zr[h>>2]=0,h-E},Fl=f=>{for(var h=0,D=0;D<f.length;++D)
f.codePointAt(D)>65535&&D++,h+=4;return h},Wa=(f,h,D)=>{D=qe(D);var E,w,O;h===2?(E=Ho,w=ml,O=Vo):(E=
fl,w=hl,O=Fl),Nt(f,{name:D,fromWireType:I=>{var N=pe[I>>2],V=E(I+4,N*h,!0);return l(I),V},toWireType:(I,N)=>{
typeof N!="string"&&_e(`Cannot pass non-string to C++ string type ${D}`);var V=O(N),Y=a(4+V+h);return pe[Y>>
2]=V/h,w(N,Y+4,V+h),I!==null&&I.push(l,Y),Y},readValueFromPointer:se,destructorFunction(I){l(I)}})},
pl=(f,h,D,E,w,O,I,N)=>{Vr[f]={name:qe(h),rawConstructor:Bt(D,E),rawDestructor:Bt(w,O),valueSize:I,isTrivial:!!N,
fields:[]}},za=(f,h,D,E,w,O,I,N,V,Y)=>{Vr[f].fields.push({fieldName:qe(h),getterReturnType:D,getter:Bt(
E,w),getterContext:O,setterArgumentType:I,setter:Bt(N,V),setterContext:Y})},gl=(f,h)=>{h=qe(h),Nt(f,
{isVoid:!0,name:h,fromWireType:()=>{},toWireType:(D,E)=>{}})},Ka=0,bl=()=>{fe=!1,Ka=0},$o=[],Xa=f=>{
var h=$o.length;return $o.push(f),h},Pt=(f,h)=>{var D=_t[f];return D===void 0&&_e(`${h} has unknown \
type ${Ga(f)}`),D},_l=(f,h)=>{for(var D=Array(f),E=0;E<f;++E)D[E]=Pt(pe[h+E*4>>2],`parameter ${E}`);
return D},Pl=(f,h,D)=>{var E=[],w=f(E,D);return E.length&&(pe[h>>2]=Kt.toHandle(E)),w},yl={},Lt=f=>{
var h=yl[f];return h===void 0?qe(f):h},qa=(f,h,D)=>{var[E,...w]=_l(f,h),O=E.toWireType.bind(E),I=w.map(
V=>V.readValueFromPointer.bind(V));f--;var N=Array(f);return Xa(Ro(`methodCaller<(${w.map(V=>V.name)}\
) => ${E.name}>`,(V,Y,Fe,Le)=>{for(var at=0,Ie=0;Ie<f;++Ie)N[Ie]=I[Ie](Le+at),at+=8;var we;switch(D){case 0:
we=Kt.toValue(V).apply(null,N);break;case 2:we=Reflect.construct(Kt.toValue(V),N);break;case 3:we=N[0];
break;case 1:we=Kt.toValue(V)[Lt(Y)](...N)}return Pl(O,Fe,we)}))},Wo=f=>f?(f=Lt(f),Kt.toHandle(globalThis[f])):
Kt.toHandle(globalThis),Za=f=>{f>9&&(hn[f+1]+=1)},Ya=(f,h,D,E,w)=>$o[f](h,D,E,w),Ja=f=>{So(Kt.toValue(
f)),jo(f)},br={},Qa=f=>{if(f instanceof q||f=="unwind")return G;u(1,f)},ei=()=>fe||Ka>0,ti=f=>{if(G=
f,!ei()){var h;(h=o.onExit)==null||h.call(o,f),T=!0}u(f,new q(f))},Dl=(f,h)=>{G=f,ti(f)},xl=()=>{if(!ei())
try{Dl(G)}catch(f){Qa(f)}},Al=function(f){var h=[...arguments].slice(1);if(!T)try{return f(...h)}catch(D){
Qa(D)}finally{xl()}},El=()=>performance.now(),vl=(f,h)=>(br[f]&&(clearTimeout(br[f].id),delete br[f]),
h&&(br[f]={id:setTimeout(()=>{delete br[f],Al(p,f,El())},h),timeout_ms:h}),0),wl=()=>2147483648,Sl=(f,h)=>Math.
ceil(f/h)*h,Cl=f=>{var h=(f-oe.buffer.byteLength+65535)/65536|0;try{return oe.grow(h),M(),1}catch{}},
Yr=f=>{var h=At.length;f>>>=0;var D=wl();if(f>D)return!1;for(var E=1;E<=4;E*=2){var w=h*(1+.2/E);if(w=
Math.min(w,f+100663296),Cl(Math.min(D,Sl(Math.max(f,w),65536))))return!0}return!1},ni=f=>f;ko(),zr(),
o.noExitRuntime&&(fe=o.noExitRuntime),o.print&&o.print,o.printErr&&(A=o.printErr),o.wasmBinary&&(v=o.
wasmBinary),o.arguments&&o.arguments,o.thisProgram&&o.thisProgram;var qn=o.preInit;if(qn)for(typeof qn==
"function"&&(o.preInit=qn=[qn]);qn.length>0;)qn.shift()();var zo,a,l,m,p,_,x,S,k,z,le,ce,he,de,oe,ue;
function Be(f){zo=f.sa,a=o._malloc=f.ta,l=o._free=f.ua,m=f.va,p=f.xa,_=f.ya,x=f.za,S=f.Aa,k=f.Ba,z=f.
Ca,le=f.Da,ce=f.Ea,he=f.Fa,de=Ra.iiij=f.Ga,oe=f.qa,ue=f.wa}var jt={aa:Re,v:dn,I:Hr,a:Da,i:xa,l:c,fa:mr,
s:Ea,e:va,ea:Ls,T:Us,W:hr,ia:$n,pa:Ys,oa:el,E:tl,ga:Uo,Q:rl,R:ol,y:il,ka:ll,u:gr,S:vt,ha:Sn,L:Wa,C:pl,
U:za,ja:gl,da:bl,na:qa,ba:jo,B:Wo,P:Za,ma:Ya,la:Ja,_:vl,$:Yr,Z:KF,N:ZF,A:MF,b:wt,z:qF,g:Ut,D:zF,h:IF,
k:VF,o:HF,K:XF,O:WF,H:Ze,G:ep,V:op,c:Xt,j:yt,X:tp,f:Zn,M:JF,J:rp,d:_r,F:np,m:BF,Y:QF,n:UF,t:jF,x:$F,
q:LF,r:YF,p:NF,w:ni,ca:ti};function yt(f,h){var D=ee();try{ne(f)(h)}catch(E){if(re(D),!(E instanceof
C))throw E;_(1,0)}}function wt(f,h){var D=ee();try{return ne(f)(h)}catch(E){if(re(D),!(E instanceof C))
throw E;_(1,0)}}function Ut(f,h,D){var E=ee();try{return ne(f)(h,D)}catch(w){if(re(E),!(w instanceof
C))throw w;_(1,0)}}function _r(f,h,D,E){var w=ee();try{ne(f)(h,D,E)}catch(O){if(re(w),!(O instanceof
C))throw O;_(1,0)}}function Xt(f){var h=ee();try{ne(f)()}catch(D){if(re(h),!(D instanceof C))throw D;
_(1,0)}}function Zn(f,h,D){var E=ee();try{ne(f)(h,D)}catch(w){if(re(E),!(w instanceof C))throw w;_(1,
0)}}function Ze(f,h,D,E,w,O,I,N){var V=ee();try{return ne(f)(h,D,E,w,O,I,N)}catch(Y){if(re(V),!(Y instanceof
C))throw Y;_(1,0)}}function IF(f,h,D,E){var w=ee();try{return ne(f)(h,D,E)}catch(O){if(re(w),!(O instanceof
C))throw O;_(1,0)}}function MF(f,h,D,E,w,O){var I=ee();try{return ne(f)(h,D,E,w,O)}catch(N){if(re(I),
!(N instanceof C))throw N;_(1,0)}}function NF(f,h,D,E,w,O,I,N,V,Y,Fe){var Le=ee();try{ne(f)(h,D,E,w,
O,I,N,V,Y,Fe)}catch(at){if(re(Le),!(at instanceof C))throw at;_(1,0)}}function BF(f,h,D,E,w){var O=ee();
try{ne(f)(h,D,E,w)}catch(I){if(re(O),!(I instanceof C))throw I;_(1,0)}}function LF(f,h,D,E,w,O,I,N,V){
var Y=ee();try{ne(f)(h,D,E,w,O,I,N,V)}catch(Fe){if(re(Y),!(Fe instanceof C))throw Fe;_(1,0)}}function jF(f,h,D,E,w,O,I){
var N=ee();try{ne(f)(h,D,E,w,O,I)}catch(V){if(re(N),!(V instanceof C))throw V;_(1,0)}}function UF(f,h,D,E,w,O){
var I=ee();try{ne(f)(h,D,E,w,O)}catch(N){if(re(I),!(N instanceof C))throw N;_(1,0)}}function HF(f,h,D,E,w,O){
var I=ee();try{return ne(f)(h,D,E,w,O)}catch(N){if(re(I),!(N instanceof C))throw N;_(1,0)}}function VF(f,h,D,E,w){
var O=ee();try{return ne(f)(h,D,E,w)}catch(I){if(re(O),!(I instanceof C))throw I;_(1,0)}}function $F(f,h,D,E,w,O,I,N){
var V=ee();try{ne(f)(h,D,E,w,O,I,N)}catch(Y){if(re(V),!(Y instanceof C))throw Y;_(1,0)}}function WF(f,h,D,E,w,O,I){
var N=ee();try{return ne(f)(h,D,E,w,O,I)}catch(V){if(re(N),!(V instanceof C))throw V;_(1,0)}}function zF(f,h,D,E,w){
var O=ee();try{return ne(f)(h,D,E,w)}catch(I){if(re(O),!(I instanceof C))throw I;_(1,0)}}function KF(f,h,D){
var E=ee();try{return ne(f)(h,D)}catch(w){if(re(E),!(w instanceof C))throw w;_(1,0)}}function XF(f,h,D,E,w,O,I){
var N=ee();try{return ne(f)(h,D,E,w,O,I)}catch(V){if(re(N),!(V instanceof C))throw V;_(1,0)}}function qF(f,h,D,E){
var w=ee();try{return ne(f)(h,D,E)}catch(O){if(re(w),!(O instanceof C))throw O;_(1,0)}}function ZF(f,h,D,E){
var w=ee();try{return ne(f)(h,D,E)}catch(O){if(re(w),!(O instanceof C))throw O;_(1,0)}}function YF(f,h,D,E,w,O,I,N,V,Y){
var Fe=ee();try{ne(f)(h,D,E,w,O,I,N,V,Y)}catch(Le){if(re(Fe),!(Le instanceof C))throw Le;_(1,0)}}function JF(f,h,D,E,w,O,I,N,V){
var Y=ee();try{ne(f)(h,D,E,w,O,I,N,V)}catch(Fe){if(re(Y),!(Fe instanceof C))throw Fe;_(1,0)}}function QF(f,h,D,E,w,O,I,N){
var V=ee();try{ne(f)(h,D,E,w,O,I,N)}catch(Y){if(re(V),!(Y instanceof C))throw Y;_(1,0)}}function ep(f,h,D,E,w,O,I,N,V){
var Y=ee();try{return ne(f)(h,D,E,w,O,I,N,V)}catch(Fe){if(re(Y),!(Fe instanceof C))throw Fe;_(1,0)}}
function tp(f,h,D){var E=ee();try{ne(f)(h,D)}catch(w){if(re(E),!(w instanceof C))throw w;_(1,0)}}function np(f,h,D,E,w,O,I){
var N=ee();try{ne(f)(h,D,E,w,O,I)}catch(V){if(re(N),!(V instanceof C))throw V;_(1,0)}}function rp(f,h,D,E,w){
var O=ee();try{ne(f)(h,D,E,w)}catch(I){if(re(O),!(I instanceof C))throw I;_(1,0)}}function op(f,h,D,E,w){
var O=ee();try{return de(f,h,D,E,w)}catch(I){if(re(O),!(I instanceof C))throw I;_(1,0)}}async function ap(){
var f;H();var h=o.setStatus;h&&(h("Running..."),await new Promise(D=>setTimeout(D,1)),setTimeout(h,1,
"")),!T&&(R(),(f=o.onRuntimeInitialized)==null||f.call(o),ae())}var ri=await K();return await ap(),o}
function df(e){return Ku(cf,e)}async function mf(e,n){return uf(cf,e,n)}var Xu=null,ff=e=>{Xu=e},Yi=e=>{if(Xu===null)throw new Error("takeWasmFrom was not called");return Xu(
e)};var Ff=["QRCode","PDF417","DataMatrix","Aztec"],OP=["Code128","Code39","ITF"],kP=[...Ff,...OP],hf=null,
RP=async()=>{let{buffer:e}=await Yi("codes");await df({overrides:{wasmBinary:e},fireImmediately:!0})},
Ji=async(e,n)=>(hf??=RP(),await hf,(await mf({...e,colorSpace:"srgb"},{formats:kP,tryHarder:!0,maxNumberOfSymbols:16,
textMode:"Plain"})).map(({text:t,format:o,position:i})=>{let s=Object.values(i),u=s.map(({x:y})=>y/e.
width),d=s.map(({y})=>y/e.height),[F,b]=[Math.min(...u),Math.min(...d)];return{text:t,matrix:Ff.includes(
o),place:{page:n,box:[F,b,Math.max(...u)-F,Math.max(...d)-b]}}}));var GP="0123456789ABCDEFGHJKLMNPRSTUVWXYZ",pf=new Uint8Array(128);for(let e of GP)pf[e.charCodeAt(0)]=
1;var IP=e=>{if(e.length!==17)return!1;for(let n=0;n<17;n+=1)if(pf[e.charCodeAt(n)]!==1)return!1;return!0},
ar=e=>IP(e)?e:null;var MP=8,NP=[1,2,3,4,5,6,7,8,-1,1,2,3,4,5,-1,7,-1,9,2,3,4,5,6,7,8,9],BP=Uint8Array.of(8,7,6,5,4,3,2,
10,0,9,8,7,6,5,4,3,2),gf=128,Zu=new Uint8Array(128).fill(gf);for(let e=0;e<=9;e+=1)Zu[48+e]=e;NP.forEach(
(e,n)=>{e>=0&&(Zu[65+n]=e)});var bf=e=>{if(e.length!==17)return-1;let n=0,r=0;for(let t=0;t<17;t+=1){let o=e.charCodeAt(t),i=Zu[o&
127];r|=i&gf|o>>7,n+=i*BP[t]}return r===0?n%11:-1},LP=e=>e===10?"X":String(e),_f=e=>LP(bf(e));var ir=e=>{let n=bf(e);return n<0?"malformed":e.charCodeAt(MP)===(n===10?88:48+n)?"valid":"wrongChec\
kDigit"};var Pf=e=>{let n=0;for(let r=0;r<e.length;r+=1){n^=e.charCodeAt(r)<<8;for(let t=0;t<8;t+=1)n=n&32768?
(n<<1^32773)&65535:n<<1&65535}return n.toString(16).toUpperCase().padStart(4,"0")},jP=/^(01,(\d{2}),(\d{10}|\d{12}|),(\d{8}|\d{20}),(-?\d{1,12}(?:\.\d{1,2})?|),(\d{8}|),([^,]{0,40}),)([0-9A-F]{4}|),?$/i,
UP=e=>e===""?null:`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6)}`,Qi=e=>{let n=jP.exec(e.trim());if(n===
null)return null;let[,r="",t="",o="",i="",s="",u="",,d=""]=n,F=d.toUpperCase(),b=Pf(r),y=F===""?null:
F===b||F===Pf(r.slice(0,-1));return{kind:t,code:o,number:i,amount:s,date:UP(u),sum:F,expected:b,holds:y}};var HP=20,VP=e=>{let n=Qi(e);if(n===null)return[];let{number:r,code:t,date:o,amount:i}=n;return[["nu\
mber",r],...t===""?[]:[["code",t]],...o===null?[]:[["date",o]],...i===""?[]:[[r.length===HP?"total":
"net",i]]]},$P=(e,n)=>{if(ir(e)==="valid")return[["vin",e]];let r=n??"";return r==="registrationCert\
ificate"&&/^\d{12}$/.test(e)?[["registrationNumber",e]]:r==="customsDeclaration"&&/^\d{18}$/.test(e)?
[["number",e]]:[]},yf=/^https?:\/\/[!-~]{1,200}\/L\/([0-9A-Z-]{6,40})$/i,Df=e=>e.some(({text:n})=>yf.
test(n))?"letter":null,xf=e=>e.some(({text:n})=>Qi(n)!==null),Af=(e,n)=>e.flatMap(({text:r,matrix:t,
place:o})=>{let i=r.trim(),s=yf.exec(i)?.[1];return(s===void 0?[...VP(i),...t?[]:$P(i,n)]:[["code",s.
toUpperCase()]]).map(([d,F])=>({name:d,value:F,by:"code",place:o}))}),WP=new Set(["saleInvoice","use\
dSaleInvoice",null]),Ef=(e,n)=>{let r=e.flatMap(({text:o,place:i})=>{let s=Qi(o);return s===null||s.
holds===null?[]:[{...s,place:i}]}),t=r.filter(({holds:o})=>o===!1);return t.length>0?[{check:"code-s\
um",answer:"told",evidence:t.flatMap(({sum:i,expected:s,place:u})=>[{place:u,value:i,as:"in-code"},{
place:null,value:s,as:"expected"}])}]:r.length>0?[{check:"code-sum",answer:"not-found"}]:WP.has(n)?[
{check:"code-sum",answer:"cannot-be-checked",why:e.length===0?"no-code":"no-sum"}]:[]};var zP=["B8","S5","Z2","G6","0D","1L"],KP=["17","UV","VY","MN","HN","EF","PR","KX","CG","38","4A","7\
T","WV","56","J1","T1","0C","68","49","3B","27","90"],vf=(e,n)=>e.flatMap(r=>[[r,n],[`${r.charAt(1)}${r.
charAt(0)}`,n]]),Kv=new Map([...vf(zP,2),...vf(KP,1)]);var wf={I:"1LJ",O:"0D",Q:"09",А:"A",В:"B",Е:"E",З:"3",К:"K",М:"M",Н:"H",О:"0D",Р:"P",С:"C",
Т:"T",У:"Y",Х:"X",І:"1L",Ѕ:"S",Ј:"J",Α:"A",Β:"B",Ε:"E",Ζ:"Z",Η:"H",Ι:"1L",Κ:"K",Μ:"M",
Ν:"N",Ο:"0D",Ρ:"P",Τ:"T",Υ:"Y",Χ:"X"};var XP={from:Object.keys(wf).join(""),to:Object.values(wf).map(e=>e.charAt(0)).join("")};var es=e=>/[A-Z]/i.test(e);var qP=[["二手车销售统一发票","usedSaleInvoice"],["机动车销售统一发票","saleInvoic\
e"],["机动车整车出厂合格证","conformityCertificate"],["机动车登记证书","registratio\
nCertificate"],["机动车行驶证","vehicleLicence"],["车辆购置税完税证明","taxCertificat\
e"],["机动车交通事故责任强制保险","insurancePolicy"],["出口货物报关单","customsD\
eclaration"],["出口许可证","exportLicence"],["售后维修服务确认书","letter"],["售后确认函",
"letter"]],Sf=({top:e,bottom:n})=>n-e,ts=e=>{let n=null;for(let r of e.flat()){let t=r.text.replace(
/\s/g,""),o=qP.find(([i])=>t.includes(i))?.[1];o!==void 0&&Sf(r)>(n?.height??0)&&(n={kind:o,height:Sf(
r)})}return n?.kind??null};var ns=(e,n)=>{let r=n.normalize("NFKC").trim();if(e==="date"){let t=/^\d{8}/.exec(r)?.[0],[o="",i="",
s=""]=t===void 0?r.split(/\D+/):[t.slice(0,4),t.slice(4,6),t.slice(6)];return`${o}-${i.padStart(2,"0")}\
-${s.padStart(2,"0")}`}return e==="net"||e==="tax"||e==="total"?r.replace(/[\s,¥]/g,""):e==="totalI\
nWords"?r.replace(/\s/g,"").replace(/^人民币/,""):e==="vin"?r.toUpperCase():r};var Yu=/^[¥￥Y]?\s*(-?\s*\d[\d,]*(?:\.\d{1,2})?)(?![\d%])/,ZP=/^(\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2})\s*日?|^(\d{8})(?!\d)/,
Cf=/^[0-9A-Z]{15,20}(?![0-9A-Z])/,Tf=/^[^\t]{2,60}/,rs=/^[0-9A-Z][0-9A-Z-]{3,24}(?![0-9A-Z])/,YP=/^[⊗ⓧ×⨂☒\sⓍ]*((?:[人民币]{3}\s*)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正負负\s]{2,40})/,
os=[{name:"vin",labels:["车辆识别代号/车架号码","车辆识别代号(车架号)","车辆识别代号/车架\
号","车辆识别代号","车架号码","车架号","车辆识别代号(VIN)","VIN"],value:/^[0-9A-Z]{17}(?![0-9A-Z])/i},
{name:"number",labels:["发票号码"],value:/^(?:No\.?\s*)?(\d{8,20})(?!\d)/},{name:"code",labels:[
"发票代码"],value:/^\d{10,12}(?!\d)/},{name:"number",labels:["海关编号","报关单号"],value:/^\d{18}(?!\d)/},
{name:"number",labels:["出口许可证号"],value:rs},{name:"number",labels:["保险单号","保单号码",
"保单号"],value:rs},{name:"number",labels:["税收票证号码","证明编号"],value:rs},{name:"\
date",labels:["开票日期","填发日期","发证日期","签发日期","发照日期","申报日期",
"登记日期","签单日期"],value:ZP},{name:"net",labels:["不含税价小写","不含税价(小写)",
"不含税价格","不含税价","不含税金额"],value:Yu},{name:"tax",labels:["增值税税额",
"增值税额","税额"],value:Yu},{name:"total",labels:["价税合计(小写)","(小写)","小写"],
value:Yu},{name:"totalInWords",labels:["价税合计(大写)","车价合计(大写)","价税合计",
"车价合计"],value:YP},{name:"engine",labels:["发动机号码","发动机号"],value:/^[0-9A-Z][0-9A-Z*-]{3,24}(?![0-9A-Z])/},
{name:"plate",labels:["车牌照号","号牌号码","车牌号码","车牌号"],value:/^[\u4e00-\u9fff][A-Z][·. ]?[0-9A-Z挂学警港澳]{5,6}/},
{name:"conformityNumber",labels:["合格证编号","合格证号"],value:rs},{name:"registrationNumb\
er",labels:["登记证书编号","登记证书号","登记证号"],value:/^\d{12}(?!\d)/},{name:"buy\
er",labels:["购买方名称","购货单位名称","购买方","买方单位/个人","购买单位"],
value:Tf},{name:"seller",labels:["销货单位名称","销售方名称","销售单位名称","卖方单位/个\
人"],value:Tf},{name:"buyerCreditCode",labels:["购买方统一社会信用代码/纳税人识别号",
"购买方纳税人识别号"],value:Cf},{name:"sellerCreditCode",labels:["销售方统一社会信用代码/纳税人识别号",
"销售方纳税人识别号"],value:Cf}],Of=["统一社会信用代码/纳税人识别号","纳税人识别号/\
统一社会信用代码","统一社会信用代码","纳税人识别号","组织机构代码"];var JP={合计金额:"net",不含税价:"net",合计税额:"tax",增值税税额:"tax",价税合计:"\
total"},QP=new Map(os.flatMap(({name:e,labels:n})=>n.map(r=>[r,e]))),Ju=e=>{let n=e.normalize("NFKC").
replace(/\s/g,"");return JP[n]??QP.get(n)},kf={InvoiceCode:"code",InvoiceNo:"number",InvoiceNumber:"\
number",EIid:"number",IssueDate:"date",IssueTime:"date",BuyerName:"buyer",BuyerTaxID:"buyerCreditCod\
e",BuyerIdNum:"buyerCreditCode",SellerName:"seller",SellerTaxID:"sellerCreditCode",SellerIdNum:"sell\
erCreditCode",TaxInclusiveTotalAmount:"total","TotalTax-includedAmount":"total","TotalTax-includedAm\
ountInChinese":"totalInWords",TaxExclusiveTotalAmount:"net",TotalAmWithoutTax:"net",TaxTotalAmount:"\
tax",TotalTaxAm:"tax",VIN:"vin",VehicleIdentificationNumber:"vin",VehicleIdentificationCode:"vin",FrameNumber:"\
vin",ChassisNumber:"vin",EngineNumber:"engine",EngineNo:"engine",CertificateNumber:"conformityNumber",
CertificateOfConformity:"conformityNumber",PlateNumber:"plate"};var as=(e,n)=>({name:e,value:ns(e,n),by:"data",place:null}),ey=/^[A-HJ-NPR-Z0-9]{17}$/,is=e=>[...bn(
e)].flatMap(({name:n,text:r})=>{let t=r.trim(),o=kf[n];return t===""?[]:o!==void 0?[as(o,t)]:ey.test(
t)&&es(t)&&ir(t)==="valid"?[as("vin",t)]:[]}),Rf=e=>ts([[...bn(e)].map(({text:n})=>({text:n,lefts:[],
rights:[],top:0,bottom:1}))]);var ty=["TaxBureauSignature","Signature","SignatureValue"],Gf=async e=>{if(e.length>me.bytes)return{
problem:"too-large"};let n=pi(e);if(n===null)return{problem:"damaged"};let o={check:"data-signature",
answer:"cannot-be-checked",why:[...bn(n)].some(({name:i})=>ty.includes(i))?"form-unknown":"not-signe\
d"};return{kind:Rf(n),values:is(n),checks:[o],pages:[],seals:[],facts:[]}};var Qu=(e,n)=>n.every((r,t)=>e[t]===r),ny=[255,216,255],ry=[137,80,78,71,13,10,26,10],oy=[80,75,3,4],
ay=1024,iy=e=>{let n=!1;try{Bd(e,{filter:({name:r})=>(n||=r==="OFD.xml",!1)})}catch{return!1}return n},
sy=/^\uFEFF?\s*<(?:\?xml\s|EInvoice[\s>])/,ly=/<(?:!doctype\s+)?(?:html|svg)[\s>]/i,If=e=>{if(Qu(e,ny))
return"jpeg";if(Qu(e,ry))return"png";if(Qu(e,oy))return iy(e)?"ofd":null;let n=new TextDecoder().decode(
e.subarray(0,ay));return n.includes("%PDF-")?"pdf":sy.test(n)&&!ly.test(n)?"xml":null};var ec="0123456789ABCDEFGHJKLMNPQRTUWXY";var uy=Uint8Array.of(1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28),_o=255,Mf=new Uint8Array(128).fill(
_o);for(let e=0;e<ec.length;e+=1)Mf[ec.charCodeAt(e)]=e;var cy=2,dy=8,Nf=(e,n)=>{let r=e.charCodeAt(
n),t=r<128?Mf[r]??_o:_o;return n>=cy&&n<dy&&t>9?_o:t},tc=e=>{if(e.length<17)return null;let n=0;for(let r=0;r<
17;r+=1){let t=Nf(e,r);if(t===_o)return null;n+=t*(uy[r]??0)}return ec.charAt((31-n%31)%31)},ha=e=>{
if(e.length!==18||Nf(e,17)===_o)return"malformed";let n=tc(e);return n===null?"malformed":e.endsWith(
n)?"valid":"wrongCheckCharacter"};var nc=new Map([..."零壹贰叁肆伍陆柒捌玖"].map((e,n)=>[e,n])),my=new Map([["拾",10],["佰",
100],["仟",1e3]]),fy=new Map([["〇","零"],["弍","贰"],["貳","贰"],["叄","叁"],["陸","陆"],
["十","拾"],["百","佰"],["千","仟"],["萬","万"],["億","亿"],["圓","圆"],["元","圆"],["\
正","整"]]),hy=e=>{let n=0,r=null,t=1e4;for(let o of e){let i=my.get(o);if(i===void 0){let s=nc.get(
o);if(s===void 0||r!==null&&r!==0)return null;r=s}else{let s=r===null&&i===10&&n===0?1:r;if(s===null||
s===0||i>=t)return null;n+=s*i,t=i,r=null}}return n+(r??0)},Fy=e=>{let n=/^(?:([^亿]+)亿)?(?:([^万亿]+)万)?([^万亿]*)$/.
exec(e);if(n===null||e==="")return null;let r=n.slice(1).map(s=>hy(s??"")),[t,o,i]=r;return t==null||
o==null||i==null?null:t*1e8+o*1e4+i},Po=e=>{let n=[...e.replace(/\s|人民币/g,"")].map(y=>fy.get(y)??
y).join(""),r=/^(?:\(?(负)(?:数\))?)?(?:([^圆角分整]+)圆)?零?(?:(.)角)?零?(?:(.)分)?整?$/u.
exec(n);if(r===null)return null;let[,t,o,i,s]=r;if(o===void 0&&i===void 0&&s===void 0)return null;let u=o===
void 0?0:Fy(o),d=i===void 0?0:nc.get(i),F=s===void 0?0:nc.get(s);if(u===null||d===void 0||F===void 0)
return null;let b=u*100+d*10+F;return t===void 0?b:-b};var Bf={about:"customs districts of China known with some certainty; not complete, and 96xx, 97xx an\
d 99xx left out because the sources disagree: load the official table of customs codes",origin:"publ\
ic code lists and general knowledge, not checked against the official table",licence:"facts",entries:[
{code:"0100",zh:"北京海关",en:"Beijing"},{code:"0200",zh:"天津海关",en:"Tianjin"},{code:"060\
0",zh:"满洲里海关",en:"Manzhouli"},{code:"0700",zh:"呼和浩特海关",en:"Hohhot"},{code:"080\
0",zh:"沈阳海关",en:"Shenyang"},{code:"0900",zh:"大连海关",en:"Dalian"},{code:"1500",zh:"长春海\
关",en:"Changchun"},{code:"1900",zh:"哈尔滨海关",en:"Harbin"},{code:"2200",zh:"上海海关",en:"\
Shanghai"},{code:"2300",zh:"南京海关",en:"Nanjing"},{code:"2900",zh:"杭州海关",en:"Hangzhou"},
{code:"3100",zh:"宁波海关",en:"Ningbo"},{code:"3500",zh:"福州海关",en:"Fuzhou"},{code:"3700",
zh:"厦门海关",en:"Xiamen"},{code:"4200",zh:"青岛海关",en:"Qingdao"},{code:"4600",zh:"郑州海关",
en:"Zhengzhou"},{code:"4700",zh:"武汉海关",en:"Wuhan"},{code:"4900",zh:"长沙海关",en:"Changs\
ha"},{code:"5100",zh:"广州海关",en:"Guangzhou"},{code:"5200",zh:"黄埔海关",en:"Huangpu"},{code:"\
5300",zh:"深圳海关",en:"Shenzhen"},{code:"5700",zh:"拱北海关",en:"Gongbei"},{code:"6000",zh:"\
汕头海关",en:"Shantou"},{code:"6400",zh:"海口海关",en:"Haikou"},{code:"7200",zh:"南宁海关",
en:"Nanning"},{code:"7900",zh:"成都海关",en:"Chengdu"},{code:"8000",zh:"重庆海关",en:"Chongq\
ing"},{code:"8600",zh:"昆明海关",en:"Kunming"},{code:"9000",zh:"西安海关",en:"Xi'an"},{code:"\
9400",zh:"乌鲁木齐海关",en:"Urumqi"},{code:"9500",zh:"兰州海关",en:"Lanzhou"}]};var gy=/^\d{4}$/,Lf=e=>{let n=new Map(e.entries.map(r=>[r.code.slice(0,2),r]));return{districtOf:r=>gy.
test(r)?n.get(r.slice(0,2))??null:null}};var ss={state:"none",year:null,earlier:!1},Rr=e=>({...ss,state:e}),rc=e=>2e3+Number(e),by=Lf(Bf),_y=e=>/^\d{8}$/.
test(e)?Rr("right"):/^\d{20}$/.test(e)?{state:"right",year:rc(e.slice(0,2)),earlier:!1}:Rr("wrong"),
Py=e=>{let n=/^[01]\d{4}(\d{2})\d{5}$/.exec(e)?.[1]??/^\d{4}(\d{2})\d{4}$/.exec(e)?.[1];return n===void 0?
Rr("wrong"):{state:"right",year:rc(n),earlier:!0}},yy=e=>{let n=/^(\d{4})(20\d{2})0\d{9}$/.exec(e);if(n===
null)return Rr("wrong");let[,r="",t=""]=n;return{state:by.districtOf(r)===null?"unknown":"right",year:Number(
t),earlier:!1}},Dy=e=>{let n=/^(\d{2})-[0-9A-Z]{2}-\d{6}$/.exec(e)?.[1];return n===void 0?Rr("unknow\
n"):{state:"right",year:rc(n),earlier:!1}},xy=(e,n)=>{switch(e){case"saleInvoice":case"usedSaleInvoi\
ce":return _y(n);case"customsDeclaration":return yy(n);case"exportLicence":return Dy(n);default:return ss}},
oc=(e,n,r)=>{switch(e){case"vin":return Rr(ar(n)===null?"wrong":"right");case"number":return xy(r,n);case"\
code":return r==="saleInvoice"||r==="usedSaleInvoice"?Py(n):ss;case"registrationNumber":return Rr(/^\d{12}$/.
test(n)?"right":"unknown");default:return ss}};var Ay=/\p{M}+/gu,Ey=/[\s\p{P}\p{Cf}]+/gu,ac=e=>e.normalize("NFKD").replace(Ay,"").replace(Ey,"").toLowerCase();var yo="ABCDEFGHIJKLMNOPQRSTUVWXYZ",vy="  　-­‐‑‒–—―−﹣－";var ic=e=>String.fromCharCode(...[...e].map(n=>n.charCodeAt(0)+65248)),jf="0123456789/.()#_:*",sc={from:`${yo.
toLowerCase()}${ic(yo)}${ic(yo.toLowerCase())}${ic(jf)}${vy}`,to:`${yo}${yo}${yo}${jf}`},wy=new RegExp(
`[${sc.from.replace("-","\\-")}]`),Sy=new Map([...sc.from].map((e,n)=>[e,sc.to[n]??""])),lc=e=>wy.test(
e)?[...e].map(n=>Sy.get(n)??n).join(""):e;var Fa=e=>{let n=/^(-?)(\d{1,12})(?:\.(\d{1,2}))?0*$/.exec(e);if(n===null)return null;let[,r,t="",o=""]=n,
i=Number(t)*100+Number(o.padEnd(2,"0"));return r==="-"?-i:i},uc=(e,n)=>{let r=Fa(e);return r===null?
e===n:r===Fa(n)},Uf=e=>lc(e).replace(/^0+(?=.)/,""),cc=(e,n)=>Uf(e)===Uf(n),ls=(e,n)=>ac(e)===ac(n),
Cy=(e,n)=>{let r=Po(e);return r===null?ls(e,n):r===Po(n)},xn=e=>lc(e.normalize("NFKC")),Ty={vin:(e,n)=>xn(
e)===xn(n),number:cc,code:cc,date:(e,n)=>e===n,net:uc,tax:uc,total:uc,totalInWords:Cy,buyer:ls,buyerCreditCode:(e,n)=>xn(
e)===xn(n),seller:ls,sellerCreditCode:(e,n)=>xn(e)===xn(n),engine:(e,n)=>xn(e)===xn(n),plate:ls,conformityNumber:(e,n)=>xn(
e)===xn(n),registrationNumber:cc},Hf=(e,n,r)=>Ty[e](n,r);var Oy={code:"in-code",text:"on-page",data:"in-data",seal:"under-seal"},sr=({value:e,by:n,place:r})=>({
place:r,value:e,as:Oy[n]}),$f=e=>({place:null,value:e,as:"expected"}),us={answer:"not-found"},ga=e=>({
answer:"cannot-be-checked",why:e}),Ln=e=>e.length===0?us:{answer:"told",evidence:e},ky=e=>[...Map.groupBy(
e,({place:r})=>r?.page??0).values()].map(r=>{let t=o=>r.filter(i=>i.name===o);return{all:r,of:t,said:o=>t(
o).filter(({by:i})=>i!=="code")}}),Wf=1,pa=e=>e.flatMap(({value:n})=>Fa(n)??[]),Ry=e=>{let[n,r,t]=[e.
said("net"),e.said("tax"),e.said("total")];if(n.length===0||r.length===0||t.length===0)return null;let o=pa(
n).flatMap(s=>pa(r).map(u=>s+u));return pa(t).some(s=>o.some(u=>Math.abs(u-s)<=Wf))?us:Ln([...n,...r,
...t].map(sr))},Gy=e=>{let[n,r]=[e.said("totalInWords"),e.said("total")];if(n.length===0||r.length===
0)return null;let t=n.flatMap(({value:i})=>Po(i)??[]);return t.length===0?ga("form-unknown"):pa(r).some(
i=>t.includes(i))?us:Ln([...n,...r].map(sr))},Iy=e=>{let[n,r,t]=[e.said("net"),e.said("tax"),e.said(
"total")].map(pa),o=e.said("totalInWords").flatMap(({value:u})=>Po(u)??[]),i=[...t??[],...o],s=r??[];
return{without:[...n??[],...i.flatMap(u=>s.map(d=>u-d))],with:[...i,...(n??[]).flatMap(u=>s.map(d=>u+
d))]}},My=(e,n,r)=>{let t=Iy(n),o=r!=="usedSaleInvoice",i=Fa(e.value);return i===null||t.with.length===
0||o&&t.without.length===0?null:[...t.with,...t.without].some(s=>Math.abs(s-i)<=Wf)},Ny=["net","tax",
"total","totalInWords"],By=(e,n)=>{let r=e.all.filter(({by:o})=>o==="code").map(o=>{if(o.name==="net"||
o.name==="total")return{code:o,said:Ny.flatMap(e.said),fits:My(o,e,n)};let i=e.said(o.name),s=i.some(
u=>Hf(o.name,u.value,o.value));return{code:o,said:i,fits:i.length===0?null:s}});if(r.length===0)return null;
if(r.every(({fits:o})=>o===null))return ga("no-text");let t=r.filter(({fits:o})=>o===!1);return Ln(t.
flatMap(({code:o,said:i})=>[o,...i]).map(sr))},Ly=(e,n)=>{let r=e.of("date").map(({value:i})=>Number(
i.slice(0,4))),t=[...e.of("number"),...e.of("code")].flatMap(i=>{let{year:s,earlier:u}=oc(i.name,i.value,
n);return s===null?[]:[{one:i,year:s,earlier:u}]});if(t.length===0||r.length===0)return null;let o=t.
filter(({year:i,earlier:s})=>!r.some(u=>s?i<=u:i===u));return Ln(o.length===0?[]:[...o.map(({one:i})=>i),
...e.of("date")].map(sr))},jy=(e,n)=>{let r=e.all.map(o=>({one:o,form:oc(o.name,o.value,n)})),t=r.filter(
({form:o})=>o.state==="wrong");return t.length>0?Ln(t.map(({one:o})=>sr(o))):r.some(({form:o})=>o.state===
"right")?us:r.some(({form:o})=>o.state==="unknown")?ga("form-unknown"):null},Uy=e=>{let n=[...e.of("\
buyerCreditCode"),...e.of("sellerCreditCode")],r=n.filter(({value:o})=>ha(o)!=="malformed");if(r.length===
0)return n.length===0?null:ga("form-unknown");let t=r.filter(({value:o})=>ha(o)!=="valid");return Ln(
t.flatMap(o=>[sr(o),$f(`${o.value.slice(0,-1)}${tc(o.value)??""}`)]))},Vf=8,Hy=e=>{let n=e.of("vin").
filter(({value:r})=>ar(r)!==null);return n.length===0?null:Ln(n.flatMap(r=>{let t=ar(r.value);if(t===
null||ir(t)==="valid")return[];let o=`${t.slice(0,Vf)}${_f(t)}${t.slice(Vf+1)}`;return[sr(r),$f(o)]}))},
Vy=new Set(["saleInvoice","usedSaleInvoice","conformityCertificate","registrationCertificate","vehic\
leLicence","taxCertificate","insurancePolicy"]),$y=(e,n)=>{let r=e.of("vin");if(!Vy.has(n)||r.length===
0)return null;let t=new Map(r.map(o=>[o.value,o]));return Ln(t.size<2?[]:[...t.values()].map(sr))},Wy=[
["code-and-page",By],["number-form",jy],["number-year",Ly],["words-and-figures",Gy],["net-tax-total",
Ry],["credit-code",Uy],["vin-check-digit",Hy],["one-vehicle",$y]],zy=new Set(["code-and-page","numbe\
r-form","number-year","words-and-figures","net-tax-total","vin-check-digit"]),Ky=e=>e==="saleInvoice"||
e==="usedSaleInvoice",Xy=e=>{let n=e.flatMap(r=>r.answer==="told"?r.evidence:[]);return n.length>0?Ln(
n):e.find(({answer:r})=>r==="not-found")??e[0]??null},zf=(e,n)=>{let r=ky(n);return Wy.flatMap(([t,o])=>{
let i=Xy(r.flatMap(s=>o(s,e)??[]));return i!==null?[{check:t,...i}]:!Ky(e)||!zy.has(t)?[]:[{check:t,
...ga("not-on-paper")}]})};var qy=/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/,Zy=/^[1-8]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/,
Kf=e=>(qy.test(e)||Zy.test(e))&&ha(e)!=="valid";var Yy=[0,0,0],Jy=({ofd:e,listed:n},r)=>n.signatures.flatMap(({path:t,valuePath:o,places:i})=>{let s=i.
filter(y=>y.page===r),[u,d]=[o,t].map(y=>e.files.get(y??""));if(s.length===0||u===void 0||d===void 0)
return[];let F=Xi(u,d)?.seal?.picture??null,b=F!==null&&su(F)?F:null;return s.flatMap(({box:y})=>y===
null?[]:[{box:y,picture:b}])}),cs=(e,n)=>{let r=e.document.pages[n-1],t=e.stand[n-1];if(r===void 0||
t===void 0)return{problem:"no-such-page"};let[o,i,s,u]=r.box,d=[],F=t.unread,b=(v,T)=>{if(v==null)return F+=
1,[];let G=d.indexOf(v);return[{kind:"image",picture:G<0?d.push(v)-1:G,box:[T[0]-o,T[1]-i,T[2],T[3]]}]},
y=v=>{switch(v.kind){case"text":{let{size:T,angle:G,colour:C}=v;return v.glyphs.map(({text:j,x:W,y:M})=>({
kind:"text",text:j,x:W-o,y:M-i,size:T,angle:G,colour:C??Yy}))}case"path":return[{...v,steps:v.steps.
map(([T,...G])=>[T,...G.map((C,j)=>C-(j%2===0?o:i))])}];case"image":return b(v.isTurned?null:e.pictures.
get(v.resource),v.box);default:return v}},P=t.objects.flatMap(y),A=Jy(e,n).flatMap(({box:[v,T,G,C],picture:j})=>b(
j,[o+v*s,i+T*u,G*s,C*u]));return{width:s,height:u,items:[...P,...A],pictures:d,undrawn:F}};var Qy=20,Xf=e=>{let n=kr(e);return"problem"in n?[]:n.document.pages.flatMap((r,t)=>{let o=cs(n,t+1);
return"problem"in o?[]:o.items.flatMap(i=>{let s=i.kind==="image"?o.pictures[i.picture]:void 0;if(i.
kind!=="image"||s===void 0)return[];let[u,d,F,b]=i.box,y=[u/o.width,d/o.height,F/o.width,b/o.height];
return[{page:t+1,box:y,picture:s}]})}).slice(0,Qy)},qf=({page:e,box:n},[r,t,o,i])=>({page:e,box:n===
null?null:[r+n[0]*o,t+n[1]*i,n[2]*o,n[3]*i]});var e0=2,Zf=new Map([...os.flatMap(e=>e.labels.map(n=>[n,e])),...Of.map(e=>[e,null])]),t0=e=>[...e].
map(n=>n.replace(/[()/]/,"\\$&")).join("\\s*"),Yf=`(?<![\\u4e00-\\u9fff] ?)(?:${[...Zf.keys()].toSorted(
(e,n)=>n.length-e.length).map(t0).join("|")})`,n0=new RegExp(Yf,"g"),r0=new RegExp(`\\s*${Yf}`),o0=/^[0-9A-Z]{15,20}(?![0-9A-Z])/,
a0=/^[\s:;.)(¦|]*/,Jf=(e,n,r,t)=>{let o=t+(a0.exec(r.text.slice(t))?.[0].length??0),i=r.text.slice(
o),s=r0.exec(i),u=n.exec(s===null?i:i.slice(0,s.index));if(u===null)return null;let d=u[1]??u[2]??u[0];
if(d.trim()==="")return null;let F=o+u[0].indexOf(d);return{name:e,value:ns(e,d),line:r,from:F,until:F+
d.length}},i0=e=>[0,...[...e.text.matchAll(/[\t ]/g)].map(({index:n})=>n+1)],s0=(e,n,r,t,o)=>{for(let i of r)
for(let s of i0(i)){if((i.lefts[s]??1)>o)break;let d=Jf(e,n,i,s);if(d!==null&&(i.rights[d.until-1]??
0)>t)return d}return null},l0=(e,n,r,t,{index:o,length:i})=>{let s=r[t];if(s===void 0)return null;let u=Jf(
e,n,s,o+i);if(u!==null||e==="buyer"||e==="seller")return u;let d=s.lefts[o]??0,F=s.rights[o+i-1]??1;
return s0(e,n,r.slice(t+1,t+1+e0),d,F)},u0=/购\s*买\s*方|购\s*货\s*单\s*位|买\s*方/g,c0=/销\s*货\s*单\s*位|销\s*售\s*方|销\s*售\s*单\s*位|卖\s*方/g,
d0=(e,n,r)=>{for(let t=n;t>=0;t-=1){let o=e[t]?.text??"",i=t===n?o.slice(0,r):o,s=[...i.matchAll(u0)].
at(-1)?.index??-1,u=[...i.matchAll(c0)].at(-1)?.index??-1;if(s>=0||u>=0)return s>u?"buyerCreditCode":
"sellerCreditCode"}return null},m0=e=>e.flatMap((n,r)=>[...n.text.matchAll(n0)].flatMap(({index:t,0:o})=>{
let i=Zf.get(o.replace(/\s/g,""))??null,s=i===null?d0(e,r,t):i.name;if(s===null)return[];let u=i?.value??
o0;return l0(s,u,e,r,{index:t,length:o.length})??[]})),f0=/(?<![0-9A-Z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Z])/g,
h0=e=>e.flatMap(n=>[...n.text.matchAll(f0)].flatMap(({index:r,0:t})=>es(t)&&ir(t)==="valid"?{name:"v\
in",value:t,line:n,from:r,until:r+t.length}:[])),F0=e=>{let n=new Set;return e.filter(({name:r,line:t,
from:o})=>{let i=`${r} ${t.top} ${t.lefts[o]}`,s=n.has(i);return n.add(i),!s})},p0=/(?:^|\t)\s*(作\s*废)\s*(?=\t|$)|(销项负数)|(对应正数发票)|(红字(?:信息表|发票信息确认单))|((?:已|被)红冲)/,
g0=e=>{let n=e.flatMap((r,t)=>r.flatMap(o=>{let i=p0.exec(o.text),s=i?.slice(1).find(F=>F!==void 0);
if(i===null||s===void 0)return[];let u=i.index+i[0].indexOf(s);return[{place:Tl(o,t+1,u,u+s.length),
value:s,as:"on-page"}]}));return n.length===0?{check:"cancelled",answer:"not-found"}:{check:"cancell\
ed",answer:"told",evidence:n}},ds=e=>{let n=e.map(({pieces:o,aspect:i})=>ui(o,i)),r=n.flatMap((o,i)=>F0(
[...m0(o),...h0(o)]).map(({name:s,value:u,line:d,from:F,until:b})=>({name:s,value:u,by:"text",place:Tl(
d,i+1,F,b)}))),t=n.every(o=>o.length===0)?[]:[g0(n)];return{kind:ts(n),values:r,checks:t}};var b0=(e,{path:n})=>e.endsWith(".dat")&&e.slice(0,e.lastIndexOf("/"))===n.slice(0,n.lastIndexOf("/")),
Qf=(e,{lists:n,signatures:r},t,o)=>{let i=t[o]?.certificate??null,s=r.filter((b,y)=>{let{certificate:P=null,
reading:A}=t[y]??{};return y===o?!0:y<o||i===null||P===null||A?.state!=="whole"?!1:nt(P.raw,i.raw)}),
u=new Set([xr,...n,...r.flatMap(({path:b,valuePath:y,sealPath:P})=>[b,y,P]),...s.flatMap(({protects:b})=>b.
map(({path:y})=>y))]),d=[...e.files.keys()].filter(b=>!u.has(b)&&!r.some(y=>b0(b,y)));if(d.length===
0)return{check:"seal-cover",seal:o,answer:"not-found"};let F=d.map(b=>({place:null,value:b,as:"uncov\
ered"}));return{check:"seal-cover",seal:o,answer:"told",evidence:F}};var mt=e=>({answer:"cannot-be-checked",why:e}),Gt=e=>e.length===0?{answer:"not-found"}:{answer:"told",
evidence:e},Wt=(e,n)=>({place:null,value:n,as:e}),Gr=e=>new Date(e).toISOString().replace(".000Z","Z"),
ms=(e,n)=>{if(n===null)return mt("no-time");if(e.length===0)return mt("no-certificate");let r=e.flatMap(
({from:t,until:o})=>[...n+864e5<t?[Wt("valid-from",Gr(t))]:[],...n-864e5>o?[Wt("valid-until",Gr(o))]:
[]]);return Gt(r.length===0?[]:[Wt("signed-at",Gr(n)),...r])},fs=(e,n,r)=>n===null?mt("no-roots"):e===
null?mt("no-certificate"):Gt(r===null?[Wt("signer",e.subjectText)]:[]);var _0=6,eh=async(e,n)=>nt(e.issuer,n.subject)&&await bo(e.signatureAlgorithm,n.key,e.signedPart,e.signature)===
!0,th=(e,n)=>e.from<=n&&n<=e.until,P0=async(e,n,r)=>{let t=[e],o=n.slice(0,_0).filter(i=>i.mayIssue===
!0&&th(i,r));for(let i of t)for(let s of o)!t.includes(s)&&await eh(i,s)&&t.push(s);return t},y0=async(e,n,r)=>{
let t=e.mayIssue!==!1&&th(e,r);for(let o of n)if(nt(o.raw,e.raw)||t&&await eh(o,e))return!0;return!1},
hs=async(e,n,r,t)=>{let o=await P0(n,r,t);for(let i of e)if(!(!(i.subjects.length===0)&&!n.subjectNames.
some(u=>i.subjects.includes(u)))){for(let u of i.certificates)if(await y0(Qn(u),o,t))return i}return null};var rh={answer:"not-found"},D0=async(e,n,r)=>{if(!fa(n.digestName))return mt("digest-unknown");if(n.
protects.length===0)return mt("no-files-signed");let t=r.signatures.at(-1)!==n,o=[];for(let{named:i,
path:s,digest:u}of n.protects){let d=s===null?void 0:e.files.get(s);if(d===void 0)o.push(Wt("missing\
-file",i));else{if(t&&s!==null&&r.lists.includes(s))continue;{let F=await Or(n.digestName,d);(u===null||
F===null||!nt(F,u))&&o.push(Wt("changed-file",i))}}}return Gt(o)},x0=async(e,n,r)=>{if(e.digest===null)
return rh;let t=await Or(e.digest.algorithm,r);return t===null?mt("digest-unknown"):Gt(nt(t,e.digest.
value)?[]:[Wt("changed-file",n)])},dc=async({messages:e,algorithm:n,signature:r,certificate:t})=>{if(t===
null)return mt("no-certificate");for(let o of e){let i=await bo(n,t.key,o,r);if(i===null)return mt("\
algorithm-unknown");if(i)return rh}return Gt([Wt("signer",t.subjectText)])},A0=async({seal:e,signed:n})=>{
if(e===null||n.certificate===null)return null;let r=await e.names(n.certificate);return r===null?mt(
"signers-unknown"):Gt(r?[]:[Wt("signer",n.certificate.subjectText)])},E0=({seal:e},n,r)=>e===null||n===
null||r===void 0?null:Gt(nt(e.raw,r)?[]:[Wt("changed-file",n)]),v0=e=>e?.answer==="told",w0=e=>e?.answer===
"cannot-be-checked",nh=e=>e.some(v0)?"changed":e.some(w0)?"not-verifiable":"whole",S0=async(e,n)=>{let{
signed:r}=e;if(r.certificate!==null||e.form!=="ofd-signature")return e;let t=(n??[]).flatMap(({certificates:o})=>o);
for(let o of t.map(Qn)){let i={...r,certificate:o};if((await dc(i)).answer==="not-found")return{...e,
signed:i}}return e},C0=e=>({form:e.sealPath===null?"ofd-signature":"ofd-seal-v4",signer:null,name:null,
place:e.places[0]??null,signedAt:null,state:"not-verifiable",trusted:null,trustedAs:null}),oh=async(e,n,r,t)=>{
let o=e.files.get(n.path)??new Uint8Array,i=e.files.get(n.valuePath??""),s=i===void 0?null:Xi(i,o),u=await D0(
e,n,r),d=H=>H.flatMap(([R,ae])=>ae===null?[]:[{check:R,...ae}]);if(s===null){let H=mt("form-unknown");
return{reading:{...C0(n),state:nh([u,H])},checks:d([["seal-files",u],["seal-signature",H]]),certificate:null}}
let F=await S0(s,t),b=F.at??n.at,{certificate:y}=F.signed,P=y===null||t===null||b===null?null:await hs(
t,y,F.between,b),A=n.sealPath===null?void 0:e.files.get(n.sealPath),v=!fa(n.digestName),T=H=>v&&H.answer===
"told"?mt("digest-unknown"):H,G=T(await x0(F,n.path,o)),C=T(await dc(F.signed)),j=await A0(F),W=F.seal===
null?null:await dc(F.seal.maker),M=E0(F,n.sealPath,A);return{reading:{form:F.form,signer:y?.subjectText??
null,name:F.seal?.name??null,place:n.places[0]??null,signedAt:b===null?null:Gr(b),state:nh([u,G,C,W,
M]),trusted:t===null?null:P!==null,trustedAs:P?.as??null,...P===null?{}:{trustedName:P.name}},checks:d(
[["seal-files",u],["seal-digest",G],["seal-signature",C],["seal-signer",j],["seal-maker",W],["seal-c\
opy",M],["seal-times",ms([F.seal,y].filter(H=>H!==null),b)],["seal-root",fs(y,t,P)],["seal-revocatio\
n",mt("not-asked")]]),certificate:y}};var ah=(e,{path:n,root:r})=>{let t=e.find(n,et(r,"Annotations"));return it(e.xml(t)??void 0,"Page").
some(o=>{let i=t===null?null:e.xml(e.find(t,et(o,"FileLoc")));return(i===null?[]:[...bn(i)]).some(({
name:u,children:d})=>u==="Appearance"&&d.length>0)})};var T0=/^original_invoice(?:\.xml)?$/i,O0=["Creator","CreatorVersion","Author","CreationDate","ModDa\
te"],ih=(e,n)=>{let{info:r,path:t,root:o}=n,i=it(Ke(r,"CustomDatas"),"CustomData").map(F=>({name:F.attributes.
Name??"",value:F.text.trim()})),s=e.find(t,et(o,"Attachments")),d=it(e.xml(s)??void 0,"Attachment").
filter(({attributes:F})=>T0.test((F.Name??"").trim())).map(F=>e.xml(e.find(s??t,et(F,"FileLoc"))));return{
custom:i.flatMap(({name:F,value:b})=>{let y=Ju(F);return y===void 0||b===""?[]:[as(y,b)]}),attached:d.
flatMap(F=>F===null?[]:is(F)),facts:[...O0.flatMap(F=>{let b=et(r,F);return b===void 0?[]:[{name:F,value:b}]}),
...i.filter(({name:F,value:b})=>Ju(F)===void 0&&b!=="")]}},k0=["date","net","tax","total","totalInWo\
rds","buyer","seller"],Ir=e=>e.normalize("NFKC").replace(/[\s,¥]/g,""),R0=({name:e,value:n})=>{if(e!==
"date")return[Ir(n)];let[r="",t="",o=""]=n.split("-"),i=[r,Number(t),Number(o)];return[n,`${r}年${t}\
月${o}日`,`${i[0]}年${i[1]}月${i[2]}日`]},sh=({custom:e,attached:n},r,t)=>{let o=Ir(t),i=[],s=new Set(
[...e,...n].map(({name:d})=>d)),u=0;for(let d of s){let[F,b,y]=[e,n,r].map(C=>C.filter(j=>j.name===d)),
P=C=>y.some(j=>Ir(j.value)===Ir(C.value))||k0.includes(d)&&R0(C).some(j=>o.includes(Ir(j))),A=(C,j)=>j.
length>0&&!j.some(W=>Ir(W.value)===Ir(C.value)),v=F.length>0&&b.length>0,T=[...F,...b];(v||y.length>
0||T.some(P))&&(u+=1),(F.some(C=>A(C,b))||y.length>0&&T.some(C=>!P(C)))&&i.push(...y.map(({place:C,value:j})=>({
place:C,value:j,as:"on-page"})),...F.map(({value:C})=>({place:null,value:C,as:"in-data"})),...b.map(
({value:C})=>({place:null,value:C,as:"in-attachment"})))}return u===0?{check:"data-and-page",answer:"\
cannot-be-checked",why:"not-on-paper"}:i.length===0?{check:"data-and-page",answer:"not-found"}:{check:"\
data-and-page",answer:"told",evidence:i}};var lh=8,G0=["saleInvoice","usedSaleInvoice"],I0="GB/T 38540",M0={check:"whole-picture",answer:"cann\
ot-be-checked",why:"not-drawn"},N0=e=>({check:"seal-files",answer:"cannot-be-checked",why:e}),B0=async(e,{
roots:n})=>{let r=kr(e);if("problem"in r)return r;let{ofd:t,document:o,stand:i,listed:s}=r,{pages:u}=o,
d=u.map((M,H)=>({pieces:(i[H]?.objects??[]).flatMap(R=>R.kind==="text"?qi(R,M.box):[]),aspect:M.box[2]/
M.box[3]})),{kind:F,values:b,checks:y}=ds(d),P=ih(t,o),A=d.flatMap(({pieces:M})=>M.map(({text:H})=>H)).
join(""),v=[];for(let M of s.signatures.slice(0,lh))v.push(await oh(t,M,s,n));let T=G0.includes(F)||
P.attached.length>0,C={check:"seal-missing",...T&&v.length===0?{answer:"told",evidence:[{place:null,
value:I0,as:"expected"}]}:{answer:"not-found"}},j=ah(t,o)||u.some((M,H)=>{let R=cs(r,H+1);return!("p\
roblem"in R)&&R.undrawn>0}),W=s.unread+Math.max(0,s.signatures.length-lh);return{kind:F,pages:u.map(
({box:[,,M,H]})=>({width:M,height:H})),values:[...b,...P.custom,...P.attached],checks:[...y,sh(P,b,A),
...T?[C]:[],...v.flatMap(({checks:M},H)=>[...M.map(R=>({...R,seal:H})),Qf(t,s,v,H)]),...j?[M0]:[],...W>
0?[N0(s.unread>0?"damaged":"too-many-seals")]:[]],seals:v.map(({reading:M})=>M),facts:P.facts}},uh=async(e,n={
roots:null})=>{try{return await B0(e,n)}catch{return{problem:"damaged"}}};var It=class{name;constructor(n){this.name=n}},Mr=class{number;constructor(n){this.number=n}},zt=class{word;constructor(n){
this.word=n}},We=class extends Error{},L0=new TextDecoder("latin1"),j0=64,[mh,mc,Fs,fc,fh,hh,U0]=[47,
60,62,40,41,37,92],ps=new Uint8Array(256);for(let e of[0,9,10,12,13,32])ps[e]=1;var hc=Uint8Array.from(
ps);for(let e of[mh,mc,Fs,fc,fh,hh,91,93,123,125])hc[e]=1;var H0=/^[+-]?(?:\d+\.?\d*|\.\d+)$/,V0={n:10,
r:13,t:9,b:8,f:12},ch=new zt("]"),dh=new zt(">>"),Fc=e=>{let n=L0.decode(e.filter(t=>ps[t]===0));if(!/^[0-9a-fA-F]*$/.
test(n))throw new We("no hexadecimal digits");let r=new Uint8Array(Math.ceil(n.length/2));for(let t=0;t<
r.length;t+=1)r[t]=Number.parseInt(n.slice(t*2,t*2+2).padEnd(2,"0"),16);return r},Qt=class{bytes;at;constructor(n,r=0){
this.bytes=n,this.at=r}more(){let{bytes:n}=this;for(;this.at<n.length;this.at+=1){let r=n[this.at]??
0;if(r===hh)for(;this.at<n.length&&n[this.at]!==10&&n[this.at]!==13;)this.at+=1;else if(ps[r]===0)return!0}
return!1}next(n=0){if(n>j0)throw new We("nested too deeply");if(!this.more())return new zt("");let{bytes:r}=this,
t=r[this.at];if(t===mh)return this.#e();if(t===fc)return this.#n();if(t===mc){if(r[this.at+1]===mc)return this.#r(
n);let o=r.indexOf(Fs,this.at);if(o<0)throw new We("a string does not end");let i=r.subarray(this.at+
1,o);return this.at=o+1,Fc(i)}return t===Fs&&r[this.at+1]===Fs?(this.at+=2,dh):t===91?(this.at+=1,this.#a(
n)):t===93?(this.at+=1,ch):this.#t()}#t(){let n=this.at;for(this.at+=1;this.at<this.bytes.length&&hc[this.
bytes[this.at]??0]===0;)this.at+=1;let r=String.fromCharCode(...this.bytes.subarray(n,Math.min(this.
at,n+64)));return H0.test(r)?Number(r):r==="true"||r==="false"?r==="true":r==="null"?null:new zt(r)}#e(){
let n=this.at+1;for(this.at=n;this.at<this.bytes.length&&hc[this.bytes[this.at]??0]===0;)this.at+=1;
let r=String.fromCharCode(...this.bytes.subarray(n,Math.min(this.at,n+256)));return r.includes("#")?
new It(r.replace(/#([0-9a-fA-F]{2})/g,(t,o)=>String.fromCharCode(Number.parseInt(o,16)))):new It(r)}#n(){
let{bytes:n}=this,r=[],t=1;for(this.at+=1;this.at<n.length;this.at+=1){let o=n[this.at]??0;if(o===U0){
this.at+=1;let i=String.fromCharCode(n[this.at]??0),s=/^[0-7]{1,3}/.exec(String.fromCharCode(...n.subarray(
this.at,this.at+3)))?.[0];s!==void 0?(r.push(Number.parseInt(s,8)&255),this.at+=s.length-1):i==="\r"?
n[this.at+1]===10&&(this.at+=1):i!==`
`&&r.push(V0[i]??i.charCodeAt(0));continue}if(o===fc&&(t+=1),o===fh&&(t-=1,t===0))return this.at+=1,
Uint8Array.from(r);r.push(o)}throw new We("a string does not end")}#o(n,r){let t=[];for(;;){let o=this.
next(r+1);if(!(o instanceof zt)){t.push(o);continue}if(o===n)return t;if(o.word!=="R")throw new We(`${o.
word} is no value`);t.pop();let i=t.pop();if(typeof i!="number")throw new We("a reference without a \
number");t.push(new Mr(i))}}#a(n){return this.#o(ch,n)}#r(n){this.at+=2;let r=this.#o(dh,n),t=new Map;
for(let o=0;o+1<r.length;o+=2){let i=r[o];if(!(i instanceof It))throw new We("a dictionary without n\
ames");t.set(i.name,r[o+1]??null)}return t}},lr=e=>e instanceof Map;var gs=4096,$0=1024*1024,W0=(e,n)=>{let r=[],t=0,o=F=>{t+=F.length,t<=n&&r.push(F)},s=((e[0]??0)&15)===
8&&((e[0]??0)<<8|(e[1]??0))%31===0?new bi(o):new Ar(o);try{for(let F=0;F<e.length&&t<=n;F+=gs)if(s.push(
e.subarray(F,F+gs),F+gs>=e.length),t>$0&&t>(F+gs)*me.zipRatio)return null}catch{}if(t>n)return null;
let u=new Uint8Array(t),d=0;for(let F of r)u.set(F,d),d+=F.length;return u},z0=(e,n)=>{let r=Math.floor(
e.length/(n+1)),t=new Uint8Array(r*n);for(let o=0;o<r;o+=1){let i=e[o*(n+1)]??0,s=o*(n+1)+1,u=o*n;for(let d=0;d<
n;d+=1){let F=d>0?t[u+d-1]??0:0,b=o>0?t[u+d-n]??0:0,y=d>0&&o>0?t[u+d-n-1]??0:0;t[u+d]=(e[s+d]??0)+K0(
i,F,b,y)}}return t},K0=(e,n,r,t)=>{if(e===1)return n;if(e===2)return r;if(e===3)return n+r>>1;if(e!==
4)return 0;let o=n+r-t,[i,s,u]=[n,r,t].map(d=>Math.abs(o-d));return(i??0)<=(s??0)&&(i??0)<=(u??0)?n:
(s??0)<=(u??0)?r:t},Fh=e=>e==null?[]:Array.isArray(e)?e:[e],bs=(e,n,r)=>{let t=Fh(e.get("Filter")),o=Fh(
e.get("DecodeParms")),i=n;for(let[s,u]of t.entries()){let d=u instanceof It?u.name:"";if(d!=="FlateD\
ecode"&&d!=="Fl")return"unknown";let F=W0(i,r);if(F===null)return"too-large";let b=o[s],[y,P]=lr(b)?
[b.get("Predictor"),b.get("Columns")]:[],A=typeof P=="number"&&P>0&&P<1e5?P:1;i=typeof y=="number"&&
y>=10?z0(F,A):F}return i.length>r?"too-large":i};var jn=e=>typeof e=="object"&&e!==null&&"raw"in e,Oe=class extends Error{problem;constructor(n){super(
n),this.problem=n}},X0=200,ur=e=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null,Nr=(e,n)=>e instanceof
zt&&e.word===n,q0=e=>{let[n,,r]=[e.next(),e.next(),e.next()];if(typeof n!="number"||!Nr(r,"obj"))throw new We(
"no object");return n},pc=(e,n,r)=>{let t=n.charCodeAt(0);for(let o=e.indexOf(t,r);o>=0;o=e.indexOf(
t,o+1)){let i=1;for(;i<n.length&&e[o+i]===n.charCodeAt(i);)i+=1;if(i===n.length)return o}return-1},gc=(e,n,r)=>{
let t=new Qt(e,n),o=q0(t),i=t.next();if(i instanceof zt)return{number:o,object:null};if(!lr(i))return{
number:o,object:i};let s=t.next();if(!Nr(s,"stream"))return{number:o,object:i};let u=t.at+(e[t.at]===
13?1:0),d=u+(e[u]===10?1:0),F=i.get("Length"),b=F instanceof Mr?r(F):ur(F),y=v=>Nr(new Qt(e,v).next(),
"endstream");if(b!==null&&d+b<=e.length&&y(d+b))return{number:o,object:{dict:i,raw:e.subarray(d,d+b)}};
let P=pc(e,"endstream",d),A=P<0?e.length:P;return{number:o,object:{dict:i,raw:e.subarray(d,A)}}},Z0=e=>{
let n=new Map;for(;;){let t=e.next();if(Nr(t,"trailer"))break;let o=e.next();if(typeof t!="number"||
typeof o!="number")throw new We("no cross-reference table");if(n.size+o>me.pdfObjects)throw new Oe("\
too-many-parts");for(let i=0;i<o;i+=1){let[s,,u]=[e.next(),e.next(),e.next()];if(Nr(u,"n")&&typeof s==
"number")n.set(t+i,{offset:s});else if(Nr(u,"f"))n.set(t+i,null);else throw new We("no entry of a cr\
oss-reference table")}}let r=e.next();if(!lr(r))throw new We("no trailer");return{trailer:r,entries:n}},
ph=(e,n)=>{let{object:r}=gc(e,n,()=>null);if(!jn(r))throw new We("no cross-reference stream");let{dict:t}=r,
o=ur(t.get("Size"))??0;if(o>me.pdfObjects)throw new Oe("too-many-parts");let i=bs(t,r.raw,me.pdfObjects*
16);if(i==="too-large")throw new Oe("too-many-parts");let s=t.get("W");if(i==="unknown"||!Array.isArray(
s))throw new We("no rows");let[u,d,F]=s.map(T=>Math.min(ur(T)??0,8));if(u===void 0||d===void 0||F===
void 0)throw new We("no widths");let b=t.get("Index"),y=Array.isArray(b)?b.map(T=>ur(T)??0):[0,o],P=new Map,
A=0,v=T=>{let G=0;for(let C=0;C<T;C+=1)G=G*256+(i[A+C]??0);return A+=T,G};for(let T=0;T+1<y.length;T+=
2){let G=y[T]??0;for(let C=0;C<(y[T+1]??0)&&A<i.length;C+=1){let j=u===0?1:v(u),[W,M]=[v(d),v(F)];if(j===
1?P.set(G+C,{offset:W}):j===2?P.set(G+C,{holder:W,index:M}):P.set(G+C,null),P.size>me.pdfObjects)throw new Oe(
"too-many-parts")}}return{trailer:t,entries:P}},Y0=(e,n)=>{let r=new Qt(e,n);if(!Nr(r.next(),"xref"))
return ph(e,n);let t=Z0(r),o=ur(t.trailer.get("XRefStm"));if(o===null)return t;for(let[i,s]of ph(e,o).
entries)(t.entries.get(i)??null)===null&&t.entries.set(i,s);return t},J0=e=>{let n=-1;for(let t=Math.
max(0,e.length-4096);t=pc(e,"startxref",t),!(t<0);t+=1)n=t;if(n<0)throw new We("no startxref");let r=new Qt(
e,n+9).next();if(typeof r!="number")throw new We("no startxref");return r},Q0=e=>{try{let{object:n}=gc(
e,new Qt(e,8).at,()=>null);return lr(n)&&n.has("Linearized")}catch{return!1}},eD=e=>{let n=Q0(e),r=[],
t=new Set,o=0,i=!n;for(let s=J0(e);s!==null;){if(t.has(s))throw new We("sections that lead in a circ\
le");if(t.add(s),t.size>X0)throw new Oe("too-many-parts");let u=Y0(e,s);if(o+=u.entries.size,o>me.pdfObjects)
throw new Oe("too-many-parts");let d=ur(u.trailer.get("Prev")),F=r[0];!i&&F!==void 0&&F.offset<s?(i=
!0,r[0]={...F,entries:new Map([...u.entries,...F.entries])}):r.unshift({offset:s,...u}),s=d}return r},
tD=(e,n,r)=>{let t=new Map;for(let P of n)for(let[A,v]of P.entries)t.set(A,v);let o=new Map,i=new Map,
s=(P,A)=>{let v=i.get(P);return v===void 0&&(i.set(P,[]),v=nD(d(P)),i.set(P,v)),v[A]??null},u=P=>{let A=t.
get(P)??null;if(A===null)return null;try{if("holder"in A)return s(A.holder,A.index);let v=gc(e,A.offset,
T=>{let G=d(T.number);return typeof G=="number"?G:null});return v.number===P?v.object:null}catch(v){
if(v instanceof We)return null;throw v}},d=P=>{let A=o.get(P);if(A!==void 0)return A;o.set(P,null);let v=u(
P);return o.set(P,v),v},F=P=>{let A=P??null;for(let v=0;v<16&&A instanceof Mr;v+=1)A=d(A.number);return A instanceof
Mr?null:A},b=P=>{let A=F(P);return jn(A)?null:Array.isArray(A)?A.map(b):A};return{bytes:e,revisions:n,
get:F,unpack:({dict:P,raw:A},v)=>{let[T,G]=[b(P.get("Filter")),b(P.get("DecodeParms"))];return bs(new Map(
[...P,["Filter",T],["DecodeParms",G]]),A,v)},numbers:()=>t.keys(),object:d,trailer:r}},nD=e=>{if(!jn(
e))return[];let n=bs(e.dict,e.raw,me.zipBytes);if(n==="too-large")throw new Oe("too-many-parts");let r=ur(
e.dict.get("First")),t=ur(e.dict.get("N"))??0;if(n==="unknown"||r===null)return[];if(t>me.pdfObjects)
throw new Oe("too-many-parts");let o=new Qt(n),i=[];for(let s=0;s<t;s+=1){let[,u]=[o.next(),o.next()];
if(typeof u!="number")break;let d=new Qt(n,r+u).next();i.push(d instanceof zt?null:d)}return i},gh=e=>{
let n=pc(e.subarray(0,1024),"%PDF-",0),r=n>0?e.subarray(n):e,t=eD(r),o=t.at(-1)?.trailer??new Map;return tD(
r,t,o)};var Un=e=>jn(e)?e.dict:lr(e)?e:null,_s=e=>{let n=Un(e.get(e.trailer.get("Root"))),r=[],t=new Set,o=[],
i=(s,u)=>{let d=Un(s);d===null||t.has(d)||(t.add(d),o.push({node:d,resources:Un(e.get(d.get("Resourc\
es")))??u}))};i(e.get(n?.get("Pages")),null);for(let s=o.pop();s!==void 0;s=o.pop()){let{node:u,resources:d}=s,
F=e.get(u.get("Kids"));if(Array.isArray(F))for(let b of F.toReversed())i(e.get(b),d);else if(r.push(
{page:u,resources:d}),r.length>me.pages)throw new Oe("too-many-pages")}return r},rD=(e,n)=>e instanceof
It&&e.name===n,bh=(e,{page:n})=>{let r=e.get(n.get("Annots"));return Array.isArray(r)?r.flatMap(t=>{
let o=Un(e.get(t)),i=Un(e.get(o?.get("Parent"))),s=A=>e.get(o?.get(A)??i?.get(A)),u=rD(s("FT"),"Sig")&&
Un(s("V"))?.has("ByteRange")===!0,d=s("Rect");if(!u||!Array.isArray(d))return[];let[F,b,y,P]=d.map(A=>e.
get(A));return typeof F=="number"&&typeof b=="number"&&typeof y=="number"&&typeof P=="number"?[[F,b,
y,P]]:[]}):[]};var oD=12*1024*1024,aD=new Set(["Tj","TJ","'",'"',"f","F","f*","B","B*","b","b*","S","s","sh","BI"]),
iD=65536,sD=new Set(["LZWDecode","LZW","RunLengthDecode","RL"]),lD=e=>{let n=0,r=new Map,t=s=>{if(!jn(
s))return new Uint8Array;let u=e.unpack(s,oD-n);if(u==="too-large")throw new Oe("too-many-parts");return u===
"unknown"?new Uint8Array:(n+=u.length,u)},o=(s,u)=>{let d=Un(e.get(u?.get("XObject"))),F=new Qt(s),b=0,
y=null;for(;F.more();){let P=uD(F);if(P instanceof zt&&(aD.has(P.word)&&(b+=1),P.word==="ID"&&(F.at=
cD(s,F.at)),P.word==="Do"&&y instanceof It&&(b+=1+i(e.get(d?.get(y.name)),u)),b>me.pageObjects))throw new Oe(
"too-many-parts");y=P}return b},i=(s,u)=>{if(!jn(s))return 0;let d=s.dict.get("Subtype");if(d instanceof
It&&d.name==="Image")return 0;let F=r.get(s.dict);if(F!==void 0)return F;r.set(s.dict,0);let b=Un(e.
get(s.dict.get("Resources")))??u,y=o(t(s),b);return r.set(s.dict,y),y};return({page:s,resources:u})=>{
let d=e.get(s.get("Contents")),F=Array.isArray(d)?d.map(P=>e.get(P)):[d],b=0;for(let P of F)b+=o(t(P),
u);let y=e.get(s.get("Annots"));if(Array.isArray(y)&&(b+=y.length),b>me.pageObjects)throw new Oe("to\
o-many-parts")}},uD=e=>{try{return e.next()}catch{return e.at+=1,null}},cD=(e,n)=>{for(let r=e.indexOf(
69,n);r>=0;r=e.indexOf(69,r+1))if(e[r+1]===73&&(e[r-1]??0)<=32&&(e[r+2]??32)<=32)return r+2;return e.
length},dD=e=>{let n=0;for(let r of e.numbers()){let t=e.object(r);if(!jn(t))continue;let{dict:o,raw:i}=t,
s=o.get("Subtype");if(s instanceof It&&s.name==="Image"){let[F,b]=[e.get(o.get("Width")),e.get(o.get(
"Height"))];if(typeof F=="number"&&typeof b=="number"&&F*b>me.pixels)throw new Oe("too-many-pixels");
continue}let u=e.get(o.get("Filter"));for(let F of Array.isArray(u)?u:[u])if(F instanceof It&&sD.has(
F.name)&&i.length>iD)throw new Oe("too-many-parts");let d=e.unpack(t,me.zipBytes-n);if(d==="too-larg\
e")throw new Oe("too-many-parts");d!=="unknown"&&(n+=d.length)}},Ps=e=>{try{let n=gh(e);if(n.trailer.
has("Encrypt"))return n;let r=_s(n);dD(n);let t=lD(n);for(let o of r)t(o);return n}catch(n){if(n instanceof
We)return null;throw n}};var Br=({api:e,copy:n},r,{scale:t,most:o,annotations:i=!0})=>{let[s,u]=[e.FPDF_GetPageWidthF(r),e.FPDF_GetPageHeightF(
r)],d=Math.min(t,Math.sqrt(o/Math.max(s*u,1))),F=Math.max(1,Math.min(o,Math.floor(s*d))),b=Math.max(
1,Math.min(Math.floor(o/F),Math.floor(u*d))),y=e.FPDFBitmap_CreateEx(F,b,4,0,0);if(y===0)throw new Error(
"PDFium has no memory left");try{e.FPDFBitmap_FillRect(y,0,0,F,b,4294967295);let P=16|(i?1:0);e.FPDF_RenderPageBitmap(
y,r,0,0,F,b,0,P);let A=n(e.FPDFBitmap_GetBuffer(y),F*b*4);return{width:F,height:b,data:new Uint8ClampedArray(
A.buffer)}}finally{e.FPDFBitmap_Destroy(y)}};var _h=(e,n,r)=>{for(let t=r;t<r+3;t+=1)if(Math.abs((e.data[t]??0)-(n.data[t]??0))>24)return!0;return!1},
bc=(e,n,r)=>{let{width:t,height:o}=e,[i,s,u,d]=r,[F,b]=[Math.max(0,Math.floor(i*t)),Math.min(t,Math.
ceil(u*t))],[y,P]=[Math.max(0,Math.floor(s*o)),Math.min(o,Math.ceil(d*o))];for(let A=y;A<P;A+=1)for(let v=F;v<
b;v+=1)if(_h(e,n,(A*t+v)*4))return!0;return!1},Ph=(e,n,r)=>{let{width:t,height:o}=e;if(t!==n.width||
o!==n.height)return[0,0,1,1];let i=(b,y)=>r.some(([P,A,v,T])=>b>=P*t-1&&b<=v*t&&y>=A*o-1&&y<=T*o),[s,
u,d,F]=[t,o,-1,-1];for(let b=0;b<o;b+=1)for(let y=0;y<t;y+=1)_h(e,n,(b*t+y)*4)&&!i(y,b)&&([s,d]=[Math.
min(s,y),Math.max(d,y)],[u,F]=[Math.min(u,b),b]);return d<0?null:[s/t,u/o,(d+1)/t,(F+1)/o]};var mD={scale:1.5,most:4e6},fD=.5,hD=([e,n,r,t])=>Math.max(0,Math.min(1,r)-Math.max(0,e))*Math.max(0,
Math.min(1,t)-Math.max(0,n)),_c=([e,n,r,t])=>[(e+r)/2,(n+t)/2],Pc=([e,n,r,t],[o,i])=>e<=o&&o<=r&&n<=
i&&i<=t,yh=([e,n,r,t])=>{let[o,i]=[(r-e)*.1,(t-n)*.1];return[e+o,n+i,r-o,t-i]},yc=(e,n)=>{let r=[],t=null;
for(let o of n){let i=o.sign.trim()==="";if(e.has(o)){let s=r.at(-1);s!==void 0&&t?.object===o.object?
s.push(o):r.push([o]),t=o}else i?t?.object===o.object&&r.at(-1)?.push(o):t=null}return r},Dc=200,xc=e=>Math.
max(0,Math.min(Dc-1,Math.floor(e*Dc))),FD=e=>{let n=Array.from({length:Dc},()=>[]);for(let r of e)for(let t=xc(
r.box[1]);t<=xc(r.box[3]);t+=1)n[t]?.push(r);return n},Dh=(e,n,{signs:r,objects:t})=>{let o=r.filter(
({sign:M})=>M.trim()!=="");if(o.length===0)return[];let i=t.filter(({kind:M,box:H})=>M==="image"&&hD(
H)>=fD),s=t.filter(({opaque:M,kind:H})=>M&&H!=="text"),u=FD(s),d=({object:M,box:H})=>{let R=_c(H);return(u[xc(
R[1])]??[]).some(ge=>ge.order>M.order&&Pc(ge.box,R))},F=()=>Br(e,n,mD),b=M=>{for(let{pointer:R}of M)
e.api.FPDFPageObj_SetIsActive(R,!1);let H=F();for(let{pointer:R}of M)e.api.FPDFPageObj_SetIsActive(R,
!0);return H},y=F(),P=M=>{if(M.length===0)return[];let H=b(new Set(M.map(({object:R})=>R)));return M.
filter(({box:R})=>!bc(y,H,yh(R)))},A=new Set(o.filter(M=>!M.object.unpainted&&d(M))),T=(M=>{if(M.size===
0)return M;let H=t.filter(({order:ge,box:X})=>[...M].some(He=>He.object.order<ge&&Pc(X,_c(He.box)))),
R=b(new Set(H)),ae=({box:ge})=>bc(y,R,yh(ge));return new Set(yc(M,r).filter(ge=>ge.some(ae)).flat())})(
new Set(P([...A]))),G=o.filter(M=>!A.has(M)),C=new Set([...G.filter(({object:M})=>M.unpainted),...P(
G.filter(({object:M})=>!M.unpainted))]),j=({box:M,object:H})=>i.some(R=>(H.unpainted||R.opaque&&R.order>
H.order)&&Pc(R.box,_c(M))),W=(M,H)=>{let R=new Set([...M].filter(j));return[...yc(new Set([...M].filter(
ae=>!R.has(ae))),r).map(ae=>({signs:ae,as:H})),...yc(R,r).map(ae=>({signs:ae,as:"layer"}))]};return[
...W(T,"covered"),...W(C,"invisible")]};var xh=[1,0,0,1,0,0],pD=new Map([[1,"text"],[2,"path"],[3,"image"],[4,"shading"]]),gD=5,bD=([e,n,r,t,
o,i],[s,u,d,F,b,y])=>[e*s+n*d,e*u+n*F,r*s+t*d,r*u+t*F,o*s+i*d+b,o*u+i*F+y],ys=1e6,Ac=({api:e,lend:n,
number:r},t,[o,i,s,u])=>{let d=(A,v)=>n(8,T=>(e.FPDF_PageToDevice(t,0,0,ys,ys,0,A,v,T,T+4),[r(T,"i32")/
ys,r(T+4,"i32")/ys])),[F,b]=d(o,i),[y,P]=d(s,u);return[Math.min(F,y),Math.min(b,P),Math.max(F,y),Math.
max(b,P)]},_D=200,PD=(e,n,r)=>{let{api:t,lend:o,number:i}=e,s=(...M)=>Ac(e,n,M),u=(M,H)=>o(16,R=>{t.
FPDFPageObj_GetBounds(M,R,R+4,R+8,R+12);let[ae,ge,X,He]=[0,4,8,12].map(B=>i(R+B,"float")),$=[ae,X].flatMap(
B=>[ge,He].map(L=>{let[K,q,Q,J,te,ie]=H;return[K*(B??0)+Q*(L??0)+te,q*(B??0)+J*(L??0)+ie]})),[Z,U]=[
$.map(([B])=>B),$.map(([,B])=>B)];return s(Math.min(...Z),Math.min(...U),Math.max(...Z),Math.max(...U))}),
d=M=>o(24,H=>{if(!t.FPDFPageObj_GetMatrix(M,H))return xh;let R=ae=>i(H+ae*4,"float");return[R(0),R(1),
R(2),R(3),R(4),R(5)]}),F=(M,H)=>o(16,R=>(H==="fill"?t.FPDFPageObj_GetFillColor:t.FPDFPageObj_GetStrokeColor)(
M,R,R+4,R+8,R+12)?i(R+12,"i32"):0),b=M=>o(8,H=>t.FPDFPath_GetDrawMode(M,H,H+4)&&i(H,"i32")!==0),y=[],
P=(M,H,R,ae)=>{let ge=t.FPDFPageObj_GetType(M);if(ge===gD&&ae<12){let Z=bD(d(M),H),U=t.FPDFFormObj_CountObjects(
M);for(let B=0;B<U;B+=1)P(t.FPDFFormObj_GetObject(M,B),Z,R,ae+1);return}let X=pD.get(ge);if(X===void 0)
return;if(y.length>=me.pageObjects)throw new Oe("too-many-parts");let He=X!=="path"||b(M),$=X==="tex\
t"?t.FPDFTextObj_GetTextRenderMode(M):0;y.push({kind:X,order:y.length,annotation:R,pointer:M,box:u(M,
H),opaque:X==="image"||X==="shading"?!t.FPDFPageObj_HasTransparency(M):X==="path"&&He&&F(M,"fill")>=
_D,unpainted:$===3||$===7||X==="text"&&Math.max(F(M,"fill"),F(M,"stroke"))<8})},A=t.FPDFPage_CountObjects(
n);for(let M=0;M<A;M+=1)P(t.FPDFPage_GetObject(n,M),xh,M>=r,0);let v=new Map(y.map(M=>[M.pointer,M])),
T=[],G=t.FPDFText_LoadPage(n),C=G===0?0:t.FPDFText_CountChars(G);if(C>yD)throw new Oe("too-many-part\
s");for(let M=0;M<C;M+=1){let H=v.get(t.FPDFText_GetTextObject(G,M)),R=t.FPDFText_GetUnicode(G,M);if(H===
void 0||R===0||t.FPDFText_IsGenerated(G,M)===1)continue;let ae=o(32,X=>{t.FPDFText_GetCharBox(G,M,X,
X+8,X+16,X+24);let[He,$,Z,U]=[0,8,16,24].map(B=>i(X+B,"double"));return s(He??0,Z??0,$??0,U??0)}),ge=o(
16,X=>{if(!t.FPDFText_GetLooseCharBox(G,M,X))return ae;let[He,$,Z,U]=[0,4,8,12].map(B=>i(X+B,"float"));
return s(He??0,U??0,Z??0,$??0)});T.push({sign:String.fromCodePoint(R),box:ae,lineBox:ge,object:H})}G!==
0&&t.FPDFText_ClosePage(G);let{width:j,height:W}=DD(e,n);return{width:j,height:W,objects:y,signs:T}},
yD=1e5,DD=({api:e},n)=>({width:e.FPDF_GetPageWidthF(n),height:e.FPDF_GetPageHeightF(n)}),Ds=(e,n,r,t)=>{
let{api:o}=e,i=o.FPDF_LoadPage(n,r-1);if(i===0)return null;try{let s=o.FPDFPage_CountObjects(i);return o.
FPDFPage_GetAnnotCount(i)>0&&o.FPDFPage_Flatten(i,0)===xD&&(o.FPDF_ClosePage(i),i=o.FPDF_LoadPage(n,
r-1),i===0)?null:t(PD(e,i,s),i)}finally{i!==0&&o.FPDF_ClosePage(i)}},xD=1,ba=(e,[n,r,t,o])=>{let i=n>=
0&&r>=0&&t<=1&&o<=1;return{page:e,box:i?[n,r,t-n,o-r]:null}},Do=e=>e.reduce(([n,r,t,o],[i,s,u,d])=>[
Math.min(n,i),Math.min(r,s),Math.max(t,u),Math.max(o,d)]);var xs=(e,n)=>{let{api:r,lend:t,copy:o,number:i}=e,s=b=>{let y=b(0,0);return y<=0||y>1048576?new Uint8Array:
t(y,P=>(b(P,y),o(P,y)))},u=b=>new TextDecoder("latin1").decode(s(b)).replace(/\0+$/,""),d=[],F=Math.
min(r.FPDF_GetSignatureCount(n),50);for(let b=0;b<F;b+=1){let y=r.FPDF_GetSignatureObject(n,b);if(y===
0)continue;let P=Math.max(0,r.FPDFSignatureObj_GetByteRange(y,0,0)),A=P===0||P>64?[]:t(P*4,v=>(r.FPDFSignatureObj_GetByteRange(
y,v,P),Array.from({length:P},(T,G)=>i(v+G*4,"i32"))));d.push({range:A,contents:s((v,T)=>r.FPDFSignatureObj_GetContents(
y,v,T)),form:u((v,T)=>r.FPDFSignatureObj_GetSubFilter(y,v,T)),time:u((v,T)=>r.FPDFSignatureObj_GetTime(
y,v,T))})}return d};var Ah={scale:1,most:1e6},Ec=(e,n,r)=>{let t=[],o=e.api.FPDF_GetPageCount(n);for(let i=1;i<=o;i+=1){
let s=AD(e,n,i,r[i-1]??[]);s!==null&&t.push(s)}return{pages:t,signatures:xs(e,n)}},AD=(e,n,r,t)=>{let o=e.
api.FPDF_LoadPage(n,r-1);if(o===0)return null;let i;try{i=Br(e,o,{...Ah,annotations:!1})}finally{e.api.
FPDF_ClosePage(o)}return Ds(e,n,r,({signs:s},u)=>({signs:s,own:i,seen:Br(e,u,Ah),signatures:t.map(d=>Ac(
e,u,d))}))},Eh=(e,n)=>{let r=new TextEncoder().encode(`
startxref
${n}
%%EOF
`),t=new Uint8Array(e.length+r.length);return t.set(e),t.set(r,e.length),t};var ED=new Set(["adbe.pkcs7.detached","ETSI.CAdES.detached"]),vD=(e,{range:n,contents:r})=>{let[t,o,
i,s]=n;if(n.length!==4||t!==0||o===void 0||i===void 0||s===void 0||o<=0||i<=o||s<0||i+s>e.length)return null;
let u=e.subarray(o,i);if(u[0]!==60||u.at(-1)!==62)return null;try{if(!nt(Fc(u.subarray(1,-1)),r))return null}catch{
return null}let d=new Uint8Array(o+s);return d.set(e.subarray(0,o)),d.set(e.subarray(i,i+s),o),{bytes:d,
end:i+s}},vc=e=>{let[,n="",r=""]=/^(?:D:)?(\d{4,14})(Z|[+-]\d\d'?\d\d)?/.exec(e)??[];if(n==="")return null;
let t=n+"00000101000000".slice(n.length);return Qo(t+r.replace("'",""))},wD=e=>{try{return Ki(e)}catch(n){
if(n instanceof ht)return null;throw n}},SD=async(e,n,r)=>{if(n===null||r===null||!ED.has(e))return"\
not-verifiable";let t=await Ym(n,r.bytes);return t===null?"not-verifiable":t?"whole":"changed"},vh=async(e,n,r)=>{
let t=vD(e,n),o=wD(n.contents),i=o?.signers.length===1?o.signers[0]??null:null,s=i?.certificate??null,
u=await SD(n.form,i,t),d=i?.attributes?.signedAt??vc(n.time),F=r===null||s===null||u!=="whole"?null:
await hs(r,s,o?.certificates??[],d??s.from),b=s?.subjectText??"",y=u==="not-verifiable"?mt("form-unk\
nown"):Gt(u==="changed"?[Wt("under-seal",b)]:[]);return{end:t?.end??null,checks:[{check:"signed-cont\
ent",...y},{check:"seal-times",...ms(s===null?[]:[s],d)},...u==="whole"?[{check:"seal-root",...fs(s,
r,F)}]:[],{check:"seal-revocation",...mt("not-asked")}],seal:{form:"pdf-signature",state:u,name:null,
place:null,signer:s?.subjectText??null,signedAt:d===null?null:Gr(d),trusted:r===null?null:F!==null,trustedAs:F?.
as??null,...F===null?{}:{trustedName:F.name}}}};var wh=250,CD=(e,n,r)=>`${e} ${n} ${r}`,Sh=({sign:e,box:[n,r]})=>{let[t,o]=[Math.round(n*wh),Math.round(
r*wh)],i=[0,-1,1];return i.flatMap(s=>i.map(u=>CD(e,t+s,o+u)))},Ch=(e,n)=>{let r=new Map;for(let t of n){
let[o=""]=Sh(t);r.set(o,(r.get(o)??0)+1)}return e.filter(t=>{let o=Sh(t).find(i=>(r.get(i)??0)>0);return o!==
void 0&&r.set(o,(r.get(o)??0)-1),o===void 0&&t.sign.trim()!==""})},Th=(e,n)=>{let r=[],t=null;for(let i of n){
let s=i.sign.trim()==="";!s&&t!==null&&t.object===i.object?r.at(-1)?.push(i):s||r.push([i]),t=s?null:
i}let o=new Set(e);return r.filter(i=>i.some(s=>o.has(s)))},_a=e=>e.map(({sign:n})=>n).join("").trim(),
Oh=(e,n,r)=>n.map(t=>({place:ba(e,Do(t.map(({box:o})=>o))),value:_a(t),as:r})),kh=(e,[n,r,t,o])=>e.filter(
({box:[i,s,u,d]})=>{let[F,b]=[(i+u)/2,(s+d)/2];return n<=F&&F<=t&&r<=b&&b<=o}),Rh={signs:[],own:{width:0,
height:0,data:new Uint8ClampedArray},seen:{width:0,height:0,data:new Uint8ClampedArray},signatures:[]},
TD=(e,n,r,t)=>{let o=t==="own"?[]:r.signatures,i=new Set(o.flatMap(P=>kh(r.signs,P))),s=P=>t==="own"?
!P.object.annotation:!(P.object.annotation&&i.has(P)),[u,d]=[n.signs.filter(s),r.signs.filter(s)],F=[
...Oh(e,Th(Ch(d,u),d),"added-later"),...Oh(e,Th(Ch(u,d),u),"removed-later")];if(F.length>0)return F;
let b=Ph(n[t],r[t],o);if(b===null)return[];let y=_a(kh(u,b));return[{place:ba(e,b),value:y,as:"drawn\
-later"}]},wc=(e,n,r)=>{let t=Math.max(e.pages.length,n.pages.length);return Array.from({length:t},(o,i)=>TD(
i+1,e.pages[i]??Rh,n.pages[i]??Rh,r)).flat()};var OD=(()=>{var e=import.meta.url;return(async function(n={}){var r,t=n,o,i,s=new Promise((a,l)=>{o=
a,i=l});["_EPDF_GetMetaKeyCount","_EPDF_GetMetaKeyName","_EPDF_GetMetaTrapped","_EPDF_GetPageBoxByIn\
dex","_EPDF_GetPageRotationByIndex","_EPDF_GetPageSizeByIndexNormalized","_EPDF_HasMetaText","_EPDF_\
IsEncrypted","_EPDF_IsOwnerUnlocked","_EPDF_LoadPageNormalized","_EPDF_PNG_EncodeRGBA","_EPDF_Remove\
Encryption","_EPDF_RenderAnnotBitmap","_EPDF_RenderAnnotBitmapUnrotated","_EPDF_SetEncryption","_EPD\
F_SetMetaText","_EPDF_SetMetaTrapped","_EPDF_UnlockOwnerPermissions","_EPDFAction_CreateGoTo","_EPDF\
Action_CreateGoToNamed","_EPDFAction_CreateLaunch","_EPDFAction_CreateRemoteGoToByName","_EPDFAction\
_CreateRemoteGoToDest","_EPDFAction_CreateURI","_EPDFAnnot_ApplyRedaction","_EPDFAnnot_ClearBorderEf\
fect","_EPDFAnnot_ClearColor","_EPDFAnnot_ClearMKColor","_EPDFAnnot_ClearRectangleDifferences","_EPD\
FAnnot_ExportAppearanceAsDocument","_EPDFAnnot_ExportMultipleAppearancesAsDocument","_EPDFAnnot_Flat\
ten","_EPDFAnnot_GenerateAppearance","_EPDFAnnot_GenerateAppearanceWithBlend","_EPDFAnnot_GenerateFo\
rmFieldAP","_EPDFAnnot_GetAPMatrix","_EPDFAnnot_GetAvailableAppearanceModes","_EPDFAnnot_GetBlendMod\
e","_EPDFAnnot_GetBorderDashPattern","_EPDFAnnot_GetBorderDashPatternCount","_EPDFAnnot_GetBorderEff\
ect","_EPDFAnnot_GetBorderStyle","_EPDFAnnot_GetButtonExportValue","_EPDFAnnot_GetCalloutLine","_EPD\
FAnnot_GetCalloutLineCount","_EPDFAnnot_GetColor","_EPDFAnnot_GetDefaultAppearance","_EPDFAnnot_GetE\
xtendedRotation","_EPDFAnnot_GetFormFieldObjectNumber","_EPDFAnnot_GetFormFieldRawValue","_EPDFAnnot\
_GetIntent","_EPDFAnnot_GetLineEndings","_EPDFAnnot_GetMKColor","_EPDFAnnot_GetName","_EPDFAnnot_Get\
ObjectNumber","_EPDFAnnot_GetOpacity","_EPDFAnnot_GetOverlayText","_EPDFAnnot_GetOverlayTextRepeat",
"_EPDFAnnot_GetRect","_EPDFAnnot_GetRectangleDifferences","_EPDFAnnot_GetReplyType","_EPDFAnnot_GetR\
ichContent","_EPDFAnnot_GetRotate","_EPDFAnnot_GetTextAlignment","_EPDFAnnot_GetUnrotatedRect","_EPD\
FAnnot_GetVerticalAlignment","_EPDFAnnot_HasAppearanceStream","_EPDFAnnot_SetAction","_EPDFAnnot_Set\
APMatrix","_EPDFAnnot_SetAppearanceFromPage","_EPDFAnnot_SetBorderDashPattern","_EPDFAnnot_SetBorder\
Effect","_EPDFAnnot_SetBorderStyle","_EPDFAnnot_SetCalloutLine","_EPDFAnnot_SetColor","_EPDFAnnot_Se\
tDefaultAppearance","_EPDFAnnot_SetExtendedRotation","_EPDFAnnot_SetFormFieldName","_EPDFAnnot_SetFo\
rmFieldOptions","_EPDFAnnot_SetFormFieldValue","_EPDFAnnot_SetIntent","_EPDFAnnot_SetLine","_EPDFAnn\
ot_SetLineEndings","_EPDFAnnot_SetLinkedAnnot","_EPDFAnnot_SetMKColor","_EPDFAnnot_SetName","_EPDFAn\
not_SetNumberValue","_EPDFAnnot_SetOpacity","_EPDFAnnot_SetOverlayText","_EPDFAnnot_SetOverlayTextRe\
peat","_EPDFAnnot_SetRectangleDifferences","_EPDFAnnot_SetReplyType","_EPDFAnnot_SetRotate","_EPDFAn\
not_SetTextAlignment","_EPDFAnnot_SetUnrotatedRect","_EPDFAnnot_SetVerticalAlignment","_EPDFAnnot_Se\
tVertices","_EPDFAnnot_ShareFormField","_EPDFAnnot_UpdateAppearanceToRect","_EPDFAttachment_GetDescr\
iption","_EPDFAttachment_GetIntegerValue","_EPDFAttachment_SetDescription","_EPDFAttachment_SetSubty\
pe","_EPDFBookmark_AppendChild","_EPDFBookmark_Clear","_EPDFBookmark_ClearTarget","_EPDFBookmark_Cre\
ate","_EPDFBookmark_Delete","_EPDFBookmark_InsertAfter","_EPDFBookmark_SetAction","_EPDFBookmark_Set\
Dest","_EPDFBookmark_SetTitle","_EPDFCatalog_GetLanguage","_EPDFDest_CreateRemoteView","_EPDFDest_Cr\
eateRemoteXYZ","_EPDFDest_CreateView","_EPDFDest_CreateXYZ","_EPDFDoc_GetPageObjectNumberByIndex","_\
EPDFDoc_LoadPageByObjectNumber","_EPDFImageObj_SetJpeg","_EPDFImageObj_SetPng","_EPDFNamedDest_Remov\
e","_EPDFNamedDest_SetDest","_EPDFPage_ApplyRedactions","_EPDFPage_CreateAnnot","_EPDFPage_CreateFor\
mField","_EPDFPage_GetAnnotByName","_EPDFPage_GetAnnotByObjectNumber","_EPDFPage_GetAnnotCountRaw","\
_EPDFPage_GetAnnotRaw","_EPDFPage_GetObjectNumber","_EPDFPage_MoveAnnots","_EPDFPage_RemoveAnnot","_\
EPDFPage_RemoveAnnotByName","_EPDFPage_RemoveAnnotByObjectNumber","_EPDFPage_RemoveAnnotRaw","_EPDFT\
ext_RedactInQuads","_EPDFText_RedactInRect","_FORM_CanRedo","_FORM_CanUndo","_FORM_DoDocumentAAction",
"_FORM_DoDocumentJSAction","_FORM_DoDocumentOpenAction","_FORM_DoPageAAction","_FORM_ForceToKillFocu\
s","_FORM_GetFocusedAnnot","_FORM_GetFocusedText","_FORM_GetSelectedText","_FORM_IsIndexSelected","_\
FORM_OnAfterLoadPage","_FORM_OnBeforeClosePage","_FORM_OnChar","_FORM_OnFocus","_FORM_OnKeyDown","_F\
ORM_OnKeyUp","_FORM_OnLButtonDoubleClick","_FORM_OnLButtonDown","_FORM_OnLButtonUp","_FORM_OnMouseMo\
ve","_FORM_OnMouseWheel","_FORM_OnRButtonDown","_FORM_OnRButtonUp","_FORM_Redo","_FORM_ReplaceAndKee\
pSelection","_FORM_ReplaceSelection","_FORM_SelectAllText","_FORM_SetFocusedAnnot","_FORM_SetIndexSe\
lected","_FORM_Undo","_FPDF_AddInstalledFont","_FPDF_CloseDocument","_FPDF_ClosePage","_FPDF_CloseXO\
bject","_FPDF_CopyViewerPreferences","_FPDF_CountNamedDests","_FPDF_CreateClipPath","_FPDF_CreateNew\
Document","_FPDF_DestroyClipPath","_FPDF_DestroyLibrary","_FPDF_DeviceToPage","_FPDF_DocumentHasVali\
dCrossReferenceTable","_FPDF_FFLDraw","_FPDF_FreeDefaultSystemFontInfo","_FPDF_GetDefaultSystemFontI\
nfo","_FPDF_GetDefaultTTFMap","_FPDF_GetDefaultTTFMapCount","_FPDF_GetDefaultTTFMapEntry","_FPDF_Get\
DocPermissions","_FPDF_GetDocUserPermissions","_FPDF_GetFileIdentifier","_FPDF_GetFileVersion","_FPD\
F_GetFormType","_FPDF_GetLastError","_FPDF_GetMetaText","_FPDF_GetNamedDest","_FPDF_GetNamedDestByNa\
me","_FPDF_GetPageAAction","_FPDF_GetPageBoundingBox","_FPDF_GetPageCount","_FPDF_GetPageHeight","_F\
PDF_GetPageHeightF","_FPDF_GetPageLabel","_FPDF_GetPageSizeByIndex","_FPDF_GetPageSizeByIndexF","_FP\
DF_GetPageWidth","_FPDF_GetPageWidthF","_FPDF_GetSecurityHandlerRevision","_FPDF_GetSignatureCount",
"_FPDF_GetSignatureObject","_FPDF_GetTrailerEnds","_FPDF_GetXFAPacketContent","_FPDF_GetXFAPacketCou\
nt","_FPDF_GetXFAPacketName","_FPDF_ImportNPagesToOne","_FPDF_ImportPages","_FPDF_ImportPagesByIndex",
"_FPDF_InitLibrary","_FPDF_InitLibraryWithConfig","_FPDF_LoadCustomDocument","_FPDF_LoadDocument","_\
FPDF_LoadMemDocument","_FPDF_LoadMemDocument64","_FPDF_LoadPage","_FPDF_LoadXFA","_FPDF_MovePages","\
_FPDF_NewFormObjectFromXObject","_FPDF_NewXObjectFromPage","_FPDF_PageToDevice","_FPDF_RemoveFormFie\
ldHighlight","_FPDF_RenderPage_Close","_FPDF_RenderPage_Continue","_FPDF_RenderPageBitmap","_FPDF_Re\
nderPageBitmap_Start","_FPDF_RenderPageBitmapWithColorScheme_Start","_FPDF_RenderPageBitmapWithMatri\
x","_FPDF_SaveAsCopy","_FPDF_SaveWithVersion","_FPDF_SetFormFieldHighlightAlpha","_FPDF_SetFormField\
HighlightColor","_FPDF_SetSandBoxPolicy","_FPDF_SetSystemFontInfo","_FPDF_StructElement_Attr_CountCh\
ildren","_FPDF_StructElement_Attr_GetBlobValue","_FPDF_StructElement_Attr_GetBooleanValue","_FPDF_St\
ructElement_Attr_GetChildAtIndex","_FPDF_StructElement_Attr_GetCount","_FPDF_StructElement_Attr_GetN\
ame","_FPDF_StructElement_Attr_GetNumberValue","_FPDF_StructElement_Attr_GetStringValue","_FPDF_Stru\
ctElement_Attr_GetType","_FPDF_StructElement_Attr_GetValue","_FPDF_StructElement_CountChildren","_FP\
DF_StructElement_GetActualText","_FPDF_StructElement_GetAltText","_FPDF_StructElement_GetAttributeAt\
Index","_FPDF_StructElement_GetAttributeCount","_FPDF_StructElement_GetChildAtIndex","_FPDF_StructEl\
ement_GetChildMarkedContentID","_FPDF_StructElement_GetID","_FPDF_StructElement_GetLang","_FPDF_Stru\
ctElement_GetMarkedContentID","_FPDF_StructElement_GetMarkedContentIdAtIndex","_FPDF_StructElement_G\
etMarkedContentIdCount","_FPDF_StructElement_GetObjType","_FPDF_StructElement_GetParent","_FPDF_Stru\
ctElement_GetStringAttribute","_FPDF_StructElement_GetTitle","_FPDF_StructElement_GetType","_FPDF_St\
ructTree_Close","_FPDF_StructTree_CountChildren","_FPDF_StructTree_GetChildAtIndex","_FPDF_StructTre\
e_GetForPage","_FPDF_VIEWERREF_GetDuplex","_FPDF_VIEWERREF_GetName","_FPDF_VIEWERREF_GetNumCopies","\
_FPDF_VIEWERREF_GetPrintPageRange","_FPDF_VIEWERREF_GetPrintPageRangeCount","_FPDF_VIEWERREF_GetPrin\
tPageRangeElement","_FPDF_VIEWERREF_GetPrintScaling","_FPDFAction_GetDest","_FPDFAction_GetFilePath",
"_FPDFAction_GetType","_FPDFAction_GetURIPath","_FPDFAnnot_AddFileAttachment","_FPDFAnnot_AddInkStro\
ke","_FPDFAnnot_AppendAttachmentPoints","_FPDFAnnot_AppendObject","_FPDFAnnot_CountAttachmentPoints",
"_FPDFAnnot_GetAP","_FPDFAnnot_GetAttachmentPoints","_FPDFAnnot_GetBorder","_FPDFAnnot_GetColor","_F\
PDFAnnot_GetFileAttachment","_FPDFAnnot_GetFlags","_FPDFAnnot_GetFocusableSubtypes","_FPDFAnnot_GetF\
ocusableSubtypesCount","_FPDFAnnot_GetFontColor","_FPDFAnnot_GetFontSize","_FPDFAnnot_GetFormAdditio\
nalActionJavaScript","_FPDFAnnot_GetFormControlCount","_FPDFAnnot_GetFormControlIndex","_FPDFAnnot_G\
etFormFieldAlternateName","_FPDFAnnot_GetFormFieldAtPoint","_FPDFAnnot_GetFormFieldExportValue","_FP\
DFAnnot_GetFormFieldFlags","_FPDFAnnot_GetFormFieldName","_FPDFAnnot_GetFormFieldType","_FPDFAnnot_G\
etFormFieldValue","_FPDFAnnot_GetInkListCount","_FPDFAnnot_GetInkListPath","_FPDFAnnot_GetLine","_FP\
DFAnnot_GetLink","_FPDFAnnot_GetLinkedAnnot","_FPDFAnnot_GetNumberValue","_FPDFAnnot_GetObject","_FP\
DFAnnot_GetObjectCount","_FPDFAnnot_GetOptionCount","_FPDFAnnot_GetOptionLabel","_FPDFAnnot_GetRect",
"_FPDFAnnot_GetStringValue","_FPDFAnnot_GetSubtype","_FPDFAnnot_GetValueType","_FPDFAnnot_GetVertice\
s","_FPDFAnnot_HasAttachmentPoints","_FPDFAnnot_HasKey","_FPDFAnnot_IsChecked","_FPDFAnnot_IsObjectS\
upportedSubtype","_FPDFAnnot_IsOptionSelected","_FPDFAnnot_IsSupportedSubtype","_FPDFAnnot_RemoveInk\
List","_FPDFAnnot_RemoveObject","_FPDFAnnot_SetAP","_FPDFAnnot_SetAttachmentPoints","_FPDFAnnot_SetB\
order","_FPDFAnnot_SetColor","_FPDFAnnot_SetFlags","_FPDFAnnot_SetFocusableSubtypes","_FPDFAnnot_Set\
FontColor","_FPDFAnnot_SetFormFieldFlags","_FPDFAnnot_SetRect","_FPDFAnnot_SetStringValue","_FPDFAnn\
ot_SetURI","_FPDFAnnot_UpdateObject","_FPDFAttachment_GetFile","_FPDFAttachment_GetName","_FPDFAttac\
hment_GetStringValue","_FPDFAttachment_GetSubtype","_FPDFAttachment_GetValueType","_FPDFAttachment_H\
asKey","_FPDFAttachment_SetFile","_FPDFAttachment_SetStringValue","_FPDFAvail_Create","_FPDFAvail_De\
stroy","_FPDFAvail_GetDocument","_FPDFAvail_GetFirstPageNum","_FPDFAvail_IsDocAvail","_FPDFAvail_IsF\
ormAvail","_FPDFAvail_IsLinearized","_FPDFAvail_IsPageAvail","_FPDFBitmap_Create","_FPDFBitmap_Creat\
eEx","_FPDFBitmap_Destroy","_FPDFBitmap_FillRect","_FPDFBitmap_GetBuffer","_FPDFBitmap_GetFormat","_\
FPDFBitmap_GetHeight","_FPDFBitmap_GetStride","_FPDFBitmap_GetWidth","_FPDFBookmark_Find","_FPDFBook\
mark_GetAction","_FPDFBookmark_GetCount","_FPDFBookmark_GetDest","_FPDFBookmark_GetFirstChild","_FPD\
FBookmark_GetNextSibling","_FPDFBookmark_GetTitle","_FPDFCatalog_GetLanguage","_FPDFCatalog_IsTagged",
"_FPDFCatalog_SetLanguage","_FPDFClipPath_CountPaths","_FPDFClipPath_CountPathSegments","_FPDFClipPa\
th_GetPathSegment","_FPDFDest_GetDestPageIndex","_FPDFDest_GetLocationInPage","_FPDFDest_GetView","_\
FPDFDoc_AddAttachment","_FPDFDoc_CloseJavaScriptAction","_FPDFDoc_DeleteAttachment","_FPDFDOC_ExitFo\
rmFillEnvironment","_FPDFDoc_GetAttachment","_FPDFDoc_GetAttachmentCount","_FPDFDoc_GetJavaScriptAct\
ion","_FPDFDoc_GetJavaScriptActionCount","_FPDFDoc_GetPageMode","_FPDFDOC_InitFormFillEnvironment","\
_FPDFFont_Close","_FPDFFont_GetAscent","_FPDFFont_GetBaseFontName","_FPDFFont_GetDescent","_FPDFFont\
_GetFamilyName","_FPDFFont_GetFlags","_FPDFFont_GetFontData","_FPDFFont_GetGlyphPath","_FPDFFont_Get\
GlyphWidth","_FPDFFont_GetIsEmbedded","_FPDFFont_GetItalicAngle","_FPDFFont_GetWeight","_FPDFFormObj\
_CountObjects","_FPDFFormObj_GetObject","_FPDFFormObj_RemoveObject","_FPDFGlyphPath_CountGlyphSegmen\
ts","_FPDFGlyphPath_GetGlyphPathSegment","_FPDFImageObj_GetBitmap","_FPDFImageObj_GetIccProfileDataD\
ecoded","_FPDFImageObj_GetImageDataDecoded","_FPDFImageObj_GetImageDataRaw","_FPDFImageObj_GetImageF\
ilter","_FPDFImageObj_GetImageFilterCount","_FPDFImageObj_GetImageMetadata","_FPDFImageObj_GetImageP\
ixelSize","_FPDFImageObj_GetRenderedBitmap","_FPDFImageObj_LoadJpegFile","_FPDFImageObj_LoadJpegFile\
Inline","_FPDFImageObj_SetBitmap","_FPDFImageObj_SetMatrix","_FPDFJavaScriptAction_GetName","_FPDFJa\
vaScriptAction_GetScript","_FPDFLink_CloseWebLinks","_FPDFLink_CountQuadPoints","_FPDFLink_CountRect\
s","_FPDFLink_CountWebLinks","_FPDFLink_Enumerate","_FPDFLink_GetAction","_FPDFLink_GetAnnot","_FPDF\
Link_GetAnnotRect","_FPDFLink_GetDest","_FPDFLink_GetLinkAtPoint","_FPDFLink_GetLinkZOrderAtPoint","\
_FPDFLink_GetQuadPoints","_FPDFLink_GetRect","_FPDFLink_GetTextRange","_FPDFLink_GetURL","_FPDFLink_\
LoadWebLinks","_FPDFPage_CloseAnnot","_FPDFPage_CountObjects","_FPDFPage_CreateAnnot","_FPDFPage_Del\
ete","_FPDFPage_Flatten","_FPDFPage_FormFieldZOrderAtPoint","_FPDFPage_GenerateContent","_FPDFPage_G\
etAnnot","_FPDFPage_GetAnnotCount","_FPDFPage_GetAnnotIndex","_FPDFPage_GetArtBox","_FPDFPage_GetBle\
edBox","_FPDFPage_GetCropBox","_FPDFPage_GetDecodedThumbnailData","_FPDFPage_GetMediaBox","_FPDFPage\
_GetObject","_FPDFPage_GetRawThumbnailData","_FPDFPage_GetRotation","_FPDFPage_GetThumbnailAsBitmap",
"_FPDFPage_GetTrimBox","_FPDFPage_HasFormFieldAtPoint","_FPDFPage_HasTransparency","_FPDFPage_Insert\
ClipPath","_FPDFPage_InsertObject","_FPDFPage_InsertObjectAtIndex","_FPDFPage_New","_FPDFPage_Remove\
Annot","_FPDFPage_RemoveObject","_FPDFPage_SetArtBox","_FPDFPage_SetBleedBox","_FPDFPage_SetCropBox",
"_FPDFPage_SetMediaBox","_FPDFPage_SetRotation","_FPDFPage_SetTrimBox","_FPDFPage_TransformAnnots","\
_FPDFPage_TransFormWithClip","_FPDFPageObj_AddMark","_FPDFPageObj_CountMarks","_FPDFPageObj_CreateNe\
wPath","_FPDFPageObj_CreateNewRect","_FPDFPageObj_CreateTextObj","_FPDFPageObj_Destroy","_FPDFPageOb\
j_GetBounds","_FPDFPageObj_GetClipPath","_FPDFPageObj_GetDashArray","_FPDFPageObj_GetDashCount","_FP\
DFPageObj_GetDashPhase","_FPDFPageObj_GetFillColor","_FPDFPageObj_GetIsActive","_FPDFPageObj_GetLine\
Cap","_FPDFPageObj_GetLineJoin","_FPDFPageObj_GetMark","_FPDFPageObj_GetMarkedContentID","_FPDFPageO\
bj_GetMatrix","_FPDFPageObj_GetRotatedBounds","_FPDFPageObj_GetStrokeColor","_FPDFPageObj_GetStrokeW\
idth","_FPDFPageObj_GetType","_FPDFPageObj_HasTransparency","_FPDFPageObj_NewImageObj","_FPDFPageObj\
_NewTextObj","_FPDFPageObj_RemoveMark","_FPDFPageObj_SetBlendMode","_FPDFPageObj_SetDashArray","_FPD\
FPageObj_SetDashPhase","_FPDFPageObj_SetFillColor","_FPDFPageObj_SetIsActive","_FPDFPageObj_SetLineC\
ap","_FPDFPageObj_SetLineJoin","_FPDFPageObj_SetMatrix","_FPDFPageObj_SetStrokeColor","_FPDFPageObj_\
SetStrokeWidth","_FPDFPageObj_Transform","_FPDFPageObj_TransformClipPath","_FPDFPageObj_TransformF",
"_FPDFPageObjMark_CountParams","_FPDFPageObjMark_GetName","_FPDFPageObjMark_GetParamBlobValue","_FPD\
FPageObjMark_GetParamFloatValue","_FPDFPageObjMark_GetParamIntValue","_FPDFPageObjMark_GetParamKey",
"_FPDFPageObjMark_GetParamStringValue","_FPDFPageObjMark_GetParamValueType","_FPDFPageObjMark_Remove\
Param","_FPDFPageObjMark_SetBlobParam","_FPDFPageObjMark_SetFloatParam","_FPDFPageObjMark_SetIntPara\
m","_FPDFPageObjMark_SetStringParam","_FPDFPath_BezierTo","_FPDFPath_Close","_FPDFPath_CountSegments",
"_FPDFPath_GetDrawMode","_FPDFPath_GetPathSegment","_FPDFPath_LineTo","_FPDFPath_MoveTo","_FPDFPath_\
SetDrawMode","_FPDFPathSegment_GetClose","_FPDFPathSegment_GetPoint","_FPDFPathSegment_GetType","_FP\
DFSignatureObj_GetByteRange","_FPDFSignatureObj_GetContents","_FPDFSignatureObj_GetDocMDPPermission",
"_FPDFSignatureObj_GetReason","_FPDFSignatureObj_GetSubFilter","_FPDFSignatureObj_GetTime","_FPDFTex\
t_ClosePage","_FPDFText_CountChars","_FPDFText_CountRects","_FPDFText_FindClose","_FPDFText_FindNext",
"_FPDFText_FindPrev","_FPDFText_FindStart","_FPDFText_GetBoundedText","_FPDFText_GetCharAngle","_FPD\
FText_GetCharBox","_FPDFText_GetCharIndexAtPos","_FPDFText_GetCharIndexFromTextIndex","_FPDFText_Get\
CharOrigin","_FPDFText_GetFillColor","_FPDFText_GetFontInfo","_FPDFText_GetFontSize","_FPDFText_GetF\
ontWeight","_FPDFText_GetLooseCharBox","_FPDFText_GetMatrix","_FPDFText_GetRect","_FPDFText_GetSchCo\
unt","_FPDFText_GetSchResultIndex","_FPDFText_GetStrokeColor","_FPDFText_GetText","_FPDFText_GetText\
IndexFromCharIndex","_FPDFText_GetTextObject","_FPDFText_GetUnicode","_FPDFText_HasUnicodeMapError",
"_FPDFText_IsGenerated","_FPDFText_IsHyphen","_FPDFText_LoadCidType2Font","_FPDFText_LoadFont","_FPD\
FText_LoadPage","_FPDFText_LoadStandardFont","_FPDFText_SetCharcodes","_FPDFText_SetText","_FPDFText\
Obj_GetFont","_FPDFTextObj_GetFontSize","_FPDFTextObj_GetRenderedBitmap","_FPDFTextObj_GetText","_FP\
DFTextObj_GetTextRenderMode","_FPDFTextObj_SetTextRenderMode","_PDFiumExt_CloseFileWriter","_PDFiumE\
xt_CloseFormFillInfo","_PDFiumExt_ExitFormFillEnvironment","_PDFiumExt_GetFileWriterData","_PDFiumEx\
t_GetFileWriterSize","_PDFiumExt_Init","_PDFiumExt_InitFormFillEnvironment","_PDFiumExt_OpenFileWrit\
er","_PDFiumExt_OpenFormFillInfo","_PDFiumExt_SaveAsCopy","_malloc","_free","_memory","___indirect_f\
unction_table","onRuntimeInitialized"].forEach(a=>{Object.getOwnPropertyDescriptor(s,a)||Object.defineProperty(
s,a,{get:()=>Ce("You are getting "+a+" on the Promise object, instead of the instance. Use .then() t\
o get called back with the instance, see the MODULARIZE docs in src/settings.js"),set:()=>Ce("You ar\
e setting "+a+" on the Promise object, instead of the instance. Use .then() to get called back with \
the instance, see the MODULARIZE docs in src/settings.js")})});var u=typeof window=="object",d=typeof importScripts==
"function";typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node==
"string"&&process.type!="renderer";var F=!u&&!0&&!d,b,y=Object.assign({},t),P="./this.program",A="";
function v(a){return t.locateFile?t.locateFile(a,A):A+a}var T,G;if(F){if(typeof process=="object"&&typeof b==
"function"||typeof window=="object"||typeof importScripts=="function")throw new Error("not compiled \
for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to \
something - like node - and run it someplace else - like on the web?)");G=a=>{if(typeof readbuffer==
"function")return new Uint8Array(readbuffer(a));let l=read(a,"binary");return R(typeof l=="object"),
l},T=a=>new Promise((l,m)=>{setTimeout(()=>l(G(a)))}),globalThis.clearTimeout??=a=>{},globalThis.setTimeout??=
a=>typeof a=="function"?a():Ce(),typeof print<"u"&&(globalThis.console??={},console.log=print,console.
warn=console.error=globalThis.printErr??print)}else if(u||d){if(d?A=self.location.href:typeof document<
"u"&&document.currentScript&&(A=document.currentScript.src),e&&(A=e),A.startsWith("blob:")?A="":A=A.
substr(0,A.replace(/[?#].*/,"").lastIndexOf("/")+1),!(typeof window=="object"||typeof importScripts==
"function"))throw new Error("not compiled for this environment (did you build to HTML and try to run\
 it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like o\
n the web?)");d&&(G=a=>{var l=new XMLHttpRequest;return l.open("GET",a,!1),l.responseType="arraybuff\
er",l.send(null),new Uint8Array(l.response)}),T=a=>(R(!xa(a),"readAsync does not work with file:// U\
RLs"),fetch(a,{credentials:"same-origin"}).then(l=>l.ok?l.arrayBuffer():Promise.reject(new Error(l.status+
" : "+l.url))))}else throw new Error("environment detection error");var C=t.print||console.log.bind(
console),j=t.printErr||console.error.bind(console);Object.assign(t,y),y=null,$o(),t.arguments&&t.arguments,
_t("arguments","arguments_"),t.thisProgram&&(P=t.thisProgram),_t("thisProgram","thisProgram"),R(typeof t.
memoryInitializerPrefixURL>"u","Module.memoryInitializerPrefixURL option was removed, use Module.loc\
ateFile instead"),R(typeof t.pthreadMainPrefixURL>"u","Module.pthreadMainPrefixURL option was remove\
d, use Module.locateFile instead"),R(typeof t.cdInitializerPrefixURL>"u","Module.cdInitializerPrefix\
URL option was removed, use Module.locateFile instead"),R(typeof t.filePackagePrefixURL>"u","Module.\
filePackagePrefixURL option was removed, use Module.locateFile instead"),R(typeof t.read>"u","Module\
.read option was removed"),R(typeof t.readAsync>"u","Module.readAsync option was removed (modify rea\
dAsync in JS)"),R(typeof t.readBinary>"u","Module.readBinary option was removed (modify readBinary i\
n JS)"),R(typeof t.setWindowTitle>"u","Module.setWindowTitle option was removed (modify emscripten_s\
et_window_title in JS)"),R(typeof t.TOTAL_MEMORY>"u","Module.TOTAL_MEMORY has been renamed Module.IN\
ITIAL_MEMORY"),_t("asm","wasmExports"),_t("readAsync","readAsync"),_t("readBinary","readBinary"),_t(
"setWindowTitle","setWindowTitle");var W=t.wasmBinary;_t("wasmBinary","wasmBinary"),typeof WebAssembly!=
"object"&&j("no native wasm support detected");var M,H=!1;function R(a,l){a||Ce("Assertion failed"+(l?
": "+l:""))}var ae,ge,X,He,$,Z,U,B;function L(){var a=M.buffer;t.HEAP8=ae=new Int8Array(a),t.HEAP16=
X=new Int16Array(a),t.HEAPU8=ge=new Uint8Array(a),t.HEAPU16=He=new Uint16Array(a),t.HEAP32=$=new Int32Array(
a),t.HEAPU32=Z=new Uint32Array(a),t.HEAPF32=U=new Float32Array(a),t.HEAPF64=B=new Float64Array(a)}R(
!t.STACK_SIZE,"STACK_SIZE can no longer be set at runtime.  Use -sSTACK_SIZE at link time"),R(typeof Int32Array<
"u"&&typeof Float64Array<"u"&&Int32Array.prototype.subarray!=null&&Int32Array.prototype.set!=null,"J\
S engine does not provide full typed array support"),R(!t.wasmMemory,"Use of `wasmMemory` detected. \
 Use -sIMPORTED_MEMORY to define wasmMemory externally"),R(!t.INITIAL_MEMORY,"Detected runtime INITI\
AL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");function K(){var a=Wo();
R((a&3)==0),a==0&&(a+=4),Z[a>>2]=34821223,Z[a+4>>2]=2310721022,Z[0]=1668509029}function q(){if(!H){var a=Wo();
a==0&&(a+=4);var l=Z[a>>2],m=Z[a+4>>2];(l!=34821223||m!=2310721022)&&Ce(`Stack overflow! Stack cooki\
e has been overwritten at ${hr(a)}, expected hex dwords 0x89BACDFE and 0x2135467, but received ${hr(
m)} ${hr(l)}`),Z[0]!=1668509029&&Ce("Runtime error: The application has corrupted its heap memory ar\
ea (address zero)!")}}var Q=[],J=[],te=[],ie=!1;function fe(){var a=t.preRun;a&&(typeof a=="function"&&
(a=[a]),a.forEach(be)),Co(Q)}function re(){R(!ie),ie=!0,q(),!t.noFSInit&&!g.initialized&&g.init(),g.
ignorePermissions=!1,Co(J)}function ee(){q();var a=t.postRun;a&&(typeof a=="function"&&(a=[a]),a.forEach(
Re)),Co(te)}function be(a){Q.unshift(a)}function ne(a){J.unshift(a)}function Re(a){te.unshift(a)}R(Math.
imul,"This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_F\
UNCTIONS to add in a polyfill"),R(Math.fround,"This browser does not support Math.fround(), build wi\
th LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),R(Math.clz32,"This browse\
r does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add \
in a polyfill"),R(Math.trunc,"This browser does not support Math.trunc(), build with LEGACY_VM_SUPPO\
RT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");var Ae=0,De=null,pe=null,rt={};function dn(a){
for(var l=a;;){if(!rt[a])return a;a=l+Math.random()}}function ot(a){Ae++,t.monitorRunDependencies?.(
Ae),a?(R(!rt[a]),rt[a]=1,De===null&&typeof setInterval<"u"&&(De=setInterval(()=>{if(H){clearInterval(
De),De=null;return}var l=!1;for(var m in rt)l||(l=!0,j("still waiting on run dependencies:")),j(`dep\
endency: ${m}`);l&&j("(end of list)")},1e4))):j("warning: run dependency added without ID")}function Hr(a){
if(Ae--,t.monitorRunDependencies?.(Ae),a?(R(rt[a]),delete rt[a]):j("warning: run dependency removed \
without ID"),Ae==0&&(De!==null&&(clearInterval(De),De=null),pe)){var l=pe;pe=null,l()}}function Ce(a){
t.onAbort?.(a),a="Aborted("+a+")",j(a),H=!0;var l=new WebAssembly.RuntimeError(a);throw i(l),l}var wo="\
data:application/octet-stream;base64,",Da=a=>a.startsWith(wo),xa=a=>a.startsWith("file://");function c(a,l){
return(...m)=>{R(ie,`native function \`${a}\` called before runtime initialization`);var p=Pt[a];return R(
p,`exported native function \`${a}\` not found`),R(m.length<=l,`native function \`${a}\` called with ${m.
length} args but expects ${l}`),p(...m)}}function Aa(){if(t.locateFile){var a="pdfium.wasm";return Da(
a)?a:v(a)}return F?"pdfium.wasm":new URL("pdfium.wasm",import.meta.url).href}var mr;function Ea(a){if(a==
mr&&W)return new Uint8Array(W);if(G)return G(a);throw"both async and sync fetching of the wasm faile\
d"}function Bs(a){return W?Promise.resolve().then(()=>Ea(a)):T(a).then(l=>new Uint8Array(l),()=>Ea(a))}
function va(a,l,m){return Bs(a).then(p=>WebAssembly.instantiate(p,l)).then(m,p=>{j(`failed to asynch\
ronously prepare wasm: ${p}`),xa(mr)&&j(`warning: Loading from a file URI (${mr}) is not supported i\
n most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webse\
rver-for-testing-why-does-my-program-stall-in-downloading-or-preparing`),Ce(p)})}function Ls(a,l,m,p){
return!a&&typeof WebAssembly.instantiateStreaming=="function"&&!Da(l)&&typeof fetch=="function"?fetch(
l,{credentials:"same-origin"}).then(_=>{var x=WebAssembly.instantiateStreaming(_,m);return x.then(p,
function(S){return j(`wasm streaming compile failed: ${S}`),j("falling back to ArrayBuffer instantia\
tion"),va(l,m,p)})}):va(l,m,p)}function Vr(){return{env:Xa,wasi_snapshot_preview1:Xa}}function So(){
var a=Vr();function l(_,x){return Pt=_.exports,t.wasmExports=Pt,M=Pt.memory,R(M,"memory not found in\
 wasm exports"),L(),tn=Pt.__indirect_function_table,R(tn,"table not found in wasm exports"),ne(Pt.__wasm_call_ctors),
Hr("wasm-instantiate"),Pt}ot("wasm-instantiate");var m=t;function p(_){R(t===m,"the Module object sh\
ould not be replaced during async compilation - perhaps the order of HTML elements is wrong?"),m=null,
l(_.instance)}if(t.instantiateWasm)try{return t.instantiateWasm(a,l)}catch(_){j(`Module.instantiateW\
asm callback failed with error: ${_}`),i(_)}return mr??=Aa(),Ls(W,mr,a,p).catch(i),{}}var se,Ee;if((()=>{
var a=new Int16Array(1),l=new Int8Array(a.buffer);if(a[0]=25459,l[0]!==115||l[1]!==99)throw"Runtime \
error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})(),t.ENVIRONMENT)
throw new Error("Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONME\
NT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)");function _t(a,l,m=!0){
Object.getOwnPropertyDescriptor(t,a)||Object.defineProperty(t,a,{configurable:!0,get(){let p=m?" (th\
e initial value can be provided on Module, but after startup the value is only looked for on a local\
 variable of that name)":"";Ce(`\`Module.${a}\` has been replaced by \`${l}\``+p)}})}function $r(a){
Object.getOwnPropertyDescriptor(t,a)&&Ce(`\`Module.${a}\` was supplied but \`${a}\` not included in I\
NCOMING_MODULE_JS_API`)}function wa(a){return a==="FS_createPath"||a==="FS_createDataFile"||a==="FS_\
createPreloadedFile"||a==="FS_unlink"||a==="addRunDependency"||a==="FS_createLazyFile"||a==="FS_crea\
teDevice"||a==="removeRunDependency"}function fr(a,l){typeof globalThis<"u"&&!Object.getOwnPropertyDescriptor(
globalThis,a)&&Object.defineProperty(globalThis,a,{configurable:!0,get(){l()}})}function en(a,l){fr(
a,()=>{En(`\`${a}\` is not longer defined by emscripten. ${l}`)})}en("buffer","Please use HEAP8.buff\
er or wasmMemory.buffer"),en("asm","Please use wasmExports instead");function js(a){fr(a,()=>{var l=`\
\`${a}\` is a library symbol and not included by default; add it to your library.js __deps or to DEFA\
ULT_LIBRARY_FUNCS_TO_INCLUDE on the command line`,m=a;m.startsWith("_")||(m="$"+a),l+=` (e.g. -sDEFA\
ULT_LIBRARY_FUNCS_TO_INCLUDE='${m}')`,wa(a)&&(l+=". Alternatively, forcing filesystem support (-sFOR\
CE_FILESYSTEM) can export this for you"),En(l)}),At(a)}function At(a){Object.getOwnPropertyDescriptor(
t,a)||Object.defineProperty(t,a,{configurable:!0,get(){var l=`'${a}' was not exported. add it to EXP\
ORTED_RUNTIME_METHODS (see the Emscripten FAQ)`;wa(a)&&(l+=". Alternatively, forcing filesystem supp\
ort (-sFORCE_FILESYSTEM) can export this for you"),Ce(l)}})}var Co=a=>{a.forEach(l=>l(t))};function Us(a,l="\
i8"){switch(l.endsWith("*")&&(l="*"),l){case"i1":return ae[a];case"i8":return ae[a];case"i16":return X[a>>
1];case"i32":return $[a>>2];case"i64":Ce("to do getValue(i64) use WASM_BIGINT");case"float":return U[a>>
2];case"double":return B[a>>3];case"*":return Z[a>>2];default:Ce(`invalid type for getValue: ${l}`)}}
t.noExitRuntime;var hr=a=>(R(typeof a=="number"),a>>>=0,"0x"+a.toString(16).padStart(8,"0"));function qe(a,l,m="\
i8"){switch(m.endsWith("*")&&(m="*"),m){case"i1":ae[a]=l;break;case"i8":ae[a]=l;break;case"i16":X[a>>
1]=l;break;case"i32":$[a>>2]=l;break;case"i64":Ce("to do setValue(i64) use WASM_BIGINT");case"float":
U[a>>2]=l;break;case"double":B[a>>3]=l;break;case"*":Z[a>>2]=l;break;default:Ce(`invalid type for se\
tValue: ${m}`)}}var lt=a=>Za(a),_e=()=>Ja(),En=a=>{En.shown||={},En.shown[a]||(En.shown[a]=1,j(a))},
Nt=typeof TextDecoder<"u"?new TextDecoder:void 0,$n=(a,l=0,m=NaN)=>{for(var p=l+m,_=l;a[_]&&!(_>=p);)
++_;if(_-l>16&&a.buffer&&Nt)return Nt.decode(a.subarray(l,_));for(var x="";l<_;){var S=a[l++];if(!(S&
128)){x+=String.fromCharCode(S);continue}var k=a[l++]&63;if((S&224)==192){x+=String.fromCharCode((S&
31)<<6|k);continue}var z=a[l++]&63;if((S&240)==224?S=(S&15)<<12|k<<6|z:((S&248)!=240&&En("Invalid UT\
F-8 leading byte "+hr(S)+" encountered when deserializing a UTF-8 string in wasm memory to a JS stri\
ng!"),S=(S&7)<<18|k<<12|z<<6|a[l++]&63),S<65536)x+=String.fromCharCode(S);else{var le=S-65536;x+=String.
fromCharCode(55296|le>>10,56320|le&1023)}}return x},vn=(a,l)=>(R(typeof a=="number",`UTF8ToString ex\
pects a number (got ${typeof a})`),a?$n(ge,a,l):""),To=(a,l,m,p)=>{Ce(`Assertion failed: ${vn(a)}, a\
t: `+[l?vn(l):"unknown filename",m,p?vn(p):"unknown function"])};function Wn(){R(ve.varargs!=null);var a=$[+ve.
varargs>>2];return ve.varargs+=4,a}var wn=Wn,ke={isAbs:a=>a.charAt(0)==="/",splitPath:a=>{var l=/^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/;
return l.exec(a).slice(1)},normalizeArray:(a,l)=>{for(var m=0,p=a.length-1;p>=0;p--){var _=a[p];_===
"."?a.splice(p,1):_===".."?(a.splice(p,1),m++):m&&(a.splice(p,1),m--)}if(l)for(;m;m--)a.unshift("..");
return a},normalize:a=>{var l=ke.isAbs(a),m=a.substr(-1)==="/";return a=ke.normalizeArray(a.split("/").
filter(p=>!!p),!l).join("/"),!a&&!l&&(a="."),a&&m&&(a+="/"),(l?"/":"")+a},dirname:a=>{var l=ke.splitPath(
a),m=l[0],p=l[1];return!m&&!p?".":(p&&(p=p.substr(0,p.length-1)),m+p)},basename:a=>{if(a==="/")return"\
/";a=ke.normalize(a),a=a.replace(/\/$/,"");var l=a.lastIndexOf("/");return l===-1?a:a.substr(l+1)},join:(...a)=>ke.
normalize(a.join("/")),join2:(a,l)=>ke.normalize(a+"/"+l)},Sa=()=>{if(typeof crypto=="object"&&typeof crypto.
getRandomValues=="function")return a=>crypto.getRandomValues(a);Ce("no cryptographic support found f\
or randomDevice. consider polyfilling it if you want to use something insecure like Math.random(), e\
.g. put this in a --pre-js: var crypto = { getRandomValues: (array) => { for (var i = 0; i < array.l\
ength; i++) array[i] = (Math.random()*256)|0 } };")},zn=a=>(zn=Sa())(a),Et={resolve:(...a)=>{for(var l="",
m=!1,p=a.length-1;p>=-1&&!m;p--){var _=p>=0?a[p]:g.cwd();if(typeof _!="string")throw new TypeError("\
Arguments to path.resolve must be strings");if(!_)return"";l=_+"/"+l,m=ke.isAbs(_)}return l=ke.normalizeArray(
l.split("/").filter(x=>!!x),!m).join("/"),(m?"/":"")+l||"."},relative:(a,l)=>{a=Et.resolve(a).substr(
1),l=Et.resolve(l).substr(1);function m(le){for(var ce=0;ce<le.length&&le[ce]==="";ce++);for(var he=le.
length-1;he>=0&&le[he]==="";he--);return ce>he?[]:le.slice(ce,he-ce+1)}for(var p=m(a.split("/")),_=m(
l.split("/")),x=Math.min(p.length,_.length),S=x,k=0;k<x;k++)if(p[k]!==_[k]){S=k;break}for(var z=[],k=S;k<
p.length;k++)z.push("..");return z=z.concat(_.slice(S)),z.join("/")}},Oo=[],Kn=a=>{for(var l=0,m=0;m<
a.length;++m){var p=a.charCodeAt(m);p<=127?l++:p<=2047?l+=2:p>=55296&&p<=57343?(l+=4,++m):l+=3}return l},
ko=(a,l,m,p)=>{if(R(typeof a=="string",`stringToUTF8Array expects a string (got ${typeof a})`),!(p>0))
return 0;for(var _=m,x=m+p-1,S=0;S<a.length;++S){var k=a.charCodeAt(S);if(k>=55296&&k<=57343){var z=a.
charCodeAt(++S);k=65536+((k&1023)<<10)|z&1023}if(k<=127){if(m>=x)break;l[m++]=k}else if(k<=2047){if(m+
1>=x)break;l[m++]=192|k>>6,l[m++]=128|k&63}else if(k<=65535){if(m+2>=x)break;l[m++]=224|k>>12,l[m++]=
128|k>>6&63,l[m++]=128|k&63}else{if(m+3>=x)break;k>1114111&&En("Invalid Unicode code point "+hr(k)+"\
 encountered when serializing a JS string to a UTF-8 string in wasm memory! (Valid unicode code poin\
ts should be in range 0-0x10FFFF)."),l[m++]=240|k>>18,l[m++]=128|k>>12&63,l[m++]=128|k>>6&63,l[m++]=
128|k&63}}return l[m]=0,m-_};function Fr(a,l,m){var p=Kn(a)+1,_=new Array(p),x=ko(a,_,0,_.length);return _.
length=x,_}var Ro=()=>{if(!Oo.length){var a=null;if(typeof window<"u"&&typeof window.prompt=="functi\
on"?(a=window.prompt("Input: "),a!==null&&(a+=`
`)):typeof readline=="function"&&(a=readline(),a&&(a+=`
`)),!a)return null;Oo=Fr(a)}return Oo.shift()},mn={ttys:[],init(){},shutdown(){},register(a,l){mn.ttys[a]=
{input:[],output:[],ops:l},g.registerDevice(a,mn.stream_ops)},stream_ops:{open(a){var l=mn.ttys[a.node.
rdev];if(!l)throw new g.ErrnoError(43);a.tty=l,a.seekable=!1},close(a){a.tty.ops.fsync(a.tty)},fsync(a){
a.tty.ops.fsync(a.tty)},read(a,l,m,p,_){if(!a.tty||!a.tty.ops.get_char)throw new g.ErrnoError(60);for(var x=0,
S=0;S<p;S++){var k;try{k=a.tty.ops.get_char(a.tty)}catch{throw new g.ErrnoError(29)}if(k===void 0&&x===
0)throw new g.ErrnoError(6);if(k==null)break;x++,l[m+S]=k}return x&&(a.node.timestamp=Date.now()),x},
write(a,l,m,p,_){if(!a.tty||!a.tty.ops.put_char)throw new g.ErrnoError(60);try{for(var x=0;x<p;x++)a.
tty.ops.put_char(a.tty,l[m+x])}catch{throw new g.ErrnoError(29)}return p&&(a.node.timestamp=Date.now()),
x}},default_tty_ops:{get_char(a){return Ro()},put_char(a,l){l===null||l===10?(C($n(a.output)),a.output=
[]):l!=0&&a.output.push(l)},fsync(a){a.output&&a.output.length>0&&(C($n(a.output)),a.output=[])},ioctl_tcgets(a){
return{c_iflag:25856,c_oflag:5,c_cflag:191,c_lflag:35387,c_cc:[3,28,127,21,4,0,1,0,17,19,26,0,18,15,
23,22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}},ioctl_tcsets(a,l,m){return 0},ioctl_tiocgwinsz(a){return[24,
80]}},default_tty1_ops:{put_char(a,l){l===null||l===10?(j($n(a.output)),a.output=[]):l!=0&&a.output.
push(l)},fsync(a){a.output&&a.output.length>0&&(j($n(a.output)),a.output=[])}}},Ca=(a,l)=>{ge.fill(0,
a,a+l)},Go=(a,l)=>(R(l,"alignment argument is required"),Math.ceil(a/l)*l),Ta=a=>{a=Go(a,65536);var l=yl(
65536,a);return l&&Ca(l,a),l},Pe={ops_table:null,mount(a){return Pe.createNode(null,"/",16895,0)},createNode(a,l,m,p){
if(g.isBlkdev(m)||g.isFIFO(m))throw new g.ErrnoError(63);Pe.ops_table||={dir:{node:{getattr:Pe.node_ops.
getattr,setattr:Pe.node_ops.setattr,lookup:Pe.node_ops.lookup,mknod:Pe.node_ops.mknod,rename:Pe.node_ops.
rename,unlink:Pe.node_ops.unlink,rmdir:Pe.node_ops.rmdir,readdir:Pe.node_ops.readdir,symlink:Pe.node_ops.
symlink},stream:{llseek:Pe.stream_ops.llseek}},file:{node:{getattr:Pe.node_ops.getattr,setattr:Pe.node_ops.
setattr},stream:{llseek:Pe.stream_ops.llseek,read:Pe.stream_ops.read,write:Pe.stream_ops.write,allocate:Pe.
stream_ops.allocate,mmap:Pe.stream_ops.mmap,msync:Pe.stream_ops.msync}},link:{node:{getattr:Pe.node_ops.
getattr,setattr:Pe.node_ops.setattr,readlink:Pe.node_ops.readlink},stream:{}},chrdev:{node:{getattr:Pe.
node_ops.getattr,setattr:Pe.node_ops.setattr},stream:g.chrdev_stream_ops}};var _=g.createNode(a,l,m,
p);return g.isDir(_.mode)?(_.node_ops=Pe.ops_table.dir.node,_.stream_ops=Pe.ops_table.dir.stream,_.contents=
{}):g.isFile(_.mode)?(_.node_ops=Pe.ops_table.file.node,_.stream_ops=Pe.ops_table.file.stream,_.usedBytes=
0,_.contents=null):g.isLink(_.mode)?(_.node_ops=Pe.ops_table.link.node,_.stream_ops=Pe.ops_table.link.
stream):g.isChrdev(_.mode)&&(_.node_ops=Pe.ops_table.chrdev.node,_.stream_ops=Pe.ops_table.chrdev.stream),
_.timestamp=Date.now(),a&&(a.contents[l]=_,a.timestamp=_.timestamp),_},getFileDataAsTypedArray(a){return a.
contents?a.contents.subarray?a.contents.subarray(0,a.usedBytes):new Uint8Array(a.contents):new Uint8Array(
0)},expandFileStorage(a,l){var m=a.contents?a.contents.length:0;if(!(m>=l)){var p=1024*1024;l=Math.max(
l,m*(m<p?2:1.125)>>>0),m!=0&&(l=Math.max(l,256));var _=a.contents;a.contents=new Uint8Array(l),a.usedBytes>
0&&a.contents.set(_.subarray(0,a.usedBytes),0)}},resizeFileStorage(a,l){if(a.usedBytes!=l)if(l==0)a.
contents=null,a.usedBytes=0;else{var m=a.contents;a.contents=new Uint8Array(l),m&&a.contents.set(m.subarray(
0,Math.min(l,a.usedBytes))),a.usedBytes=l}},node_ops:{getattr(a){var l={};return l.dev=g.isChrdev(a.
mode)?a.id:1,l.ino=a.id,l.mode=a.mode,l.nlink=1,l.uid=0,l.gid=0,l.rdev=a.rdev,g.isDir(a.mode)?l.size=
4096:g.isFile(a.mode)?l.size=a.usedBytes:g.isLink(a.mode)?l.size=a.link.length:l.size=0,l.atime=new Date(
a.timestamp),l.mtime=new Date(a.timestamp),l.ctime=new Date(a.timestamp),l.blksize=4096,l.blocks=Math.
ceil(l.size/l.blksize),l},setattr(a,l){l.mode!==void 0&&(a.mode=l.mode),l.timestamp!==void 0&&(a.timestamp=
l.timestamp),l.size!==void 0&&Pe.resizeFileStorage(a,l.size)},lookup(a,l){throw g.genericErrors[44]},
mknod(a,l,m,p){return Pe.createNode(a,l,m,p)},rename(a,l,m){if(g.isDir(a.mode)){var p;try{p=g.lookupNode(
l,m)}catch{}if(p)for(var _ in p.contents)throw new g.ErrnoError(55)}delete a.parent.contents[a.name],
a.parent.timestamp=Date.now(),a.name=m,l.contents[m]=a,l.timestamp=a.parent.timestamp},unlink(a,l){delete a.
contents[l],a.timestamp=Date.now()},rmdir(a,l){var m=g.lookupNode(a,l);for(var p in m.contents)throw new g.
ErrnoError(55);delete a.contents[l],a.timestamp=Date.now()},readdir(a){var l=[".",".."];for(var m of Object.
keys(a.contents))l.push(m);return l},symlink(a,l,m){var p=Pe.createNode(a,l,41471,0);return p.link=m,
p},readlink(a){if(!g.isLink(a.mode))throw new g.ErrnoError(28);return a.link}},stream_ops:{read(a,l,m,p,_){
var x=a.node.contents;if(_>=a.node.usedBytes)return 0;var S=Math.min(a.node.usedBytes-_,p);if(R(S>=0),
S>8&&x.subarray)l.set(x.subarray(_,_+S),m);else for(var k=0;k<S;k++)l[m+k]=x[_+k];return S},write(a,l,m,p,_,x){
if(R(!(l instanceof ArrayBuffer)),l.buffer===ae.buffer&&(x=!1),!p)return 0;var S=a.node;if(S.timestamp=
Date.now(),l.subarray&&(!S.contents||S.contents.subarray)){if(x)return R(_===0,"canOwn must imply no\
 weird position inside the file"),S.contents=l.subarray(m,m+p),S.usedBytes=p,p;if(S.usedBytes===0&&_===
0)return S.contents=l.slice(m,m+p),S.usedBytes=p,p;if(_+p<=S.usedBytes)return S.contents.set(l.subarray(
m,m+p),_),p}if(Pe.expandFileStorage(S,_+p),S.contents.subarray&&l.subarray)S.contents.set(l.subarray(
m,m+p),_);else for(var k=0;k<p;k++)S.contents[_+k]=l[m+k];return S.usedBytes=Math.max(S.usedBytes,_+
p),p},llseek(a,l,m){var p=l;if(m===1?p+=a.position:m===2&&g.isFile(a.node.mode)&&(p+=a.node.usedBytes),
p<0)throw new g.ErrnoError(28);return p},allocate(a,l,m){Pe.expandFileStorage(a.node,l+m),a.node.usedBytes=
Math.max(a.node.usedBytes,l+m)},mmap(a,l,m,p,_){if(!g.isFile(a.node.mode))throw new g.ErrnoError(43);
var x,S,k=a.node.contents;if(!(_&2)&&k&&k.buffer===ae.buffer)S=!1,x=k.byteOffset;else{if(S=!0,x=Ta(l),
!x)throw new g.ErrnoError(48);k&&((m>0||m+l<k.length)&&(k.subarray?k=k.subarray(m,m+l):k=Array.prototype.
slice.call(k,m,m+l)),ae.set(k,x))}return{ptr:x,allocated:S}},msync(a,l,m,p,_){return Pe.stream_ops.write(
a,l,0,p,m,!1),0}}},Hs=(a,l,m,p)=>{var _=dn(`al ${a}`);T(a).then(x=>{R(x,`Loading data file "${a}" fa\
iled (no arrayBuffer).`),l(new Uint8Array(x)),_&&Hr(_)},x=>{if(m)m();else throw`Loading data file "${a}\
" failed.`}),_&&ot(_)},Vs=(a,l,m,p,_,x)=>{g.createDataFile(a,l,m,p,_,x)},Io=t.preloadPlugins||[],Mo=(a,l,m,p)=>{
typeof Browser<"u"&&Browser.init();var _=!1;return Io.forEach(x=>{_||x.canHandle(l)&&(x.handle(a,l,m,
p),_=!0)}),_},$s=(a,l,m,p,_,x,S,k,z,le)=>{var ce=l?Et.resolve(ke.join2(a,l)):a,he=dn(`cp ${ce}`);function de(oe){
function ue(Be){le?.(),k||Vs(a,l,Be,p,_,z),x?.(),Hr(he)}Mo(oe,ce,ue,()=>{S?.(),Hr(he)})||ue(oe)}ot(he),
typeof m=="string"?Hs(m,de,S):de(m)},Ws=a=>{var l={r:0,"r+":2,w:577,"w+":578,a:1089,"a+":1090},m=l[a];
if(typeof m>"u")throw new Error(`Unknown file open mode: ${a}`);return m},No=(a,l)=>{var m=0;return a&&
(m|=365),l&&(m|=146),m},Oa=a=>vn(_l(a)),ka={EPERM:63,ENOENT:44,ESRCH:71,EINTR:27,EIO:29,ENXIO:60,E2BIG:1,
ENOEXEC:45,EBADF:8,ECHILD:12,EAGAIN:6,EWOULDBLOCK:6,ENOMEM:48,EACCES:2,EFAULT:21,ENOTBLK:105,EBUSY:10,
EEXIST:20,EXDEV:75,ENODEV:43,ENOTDIR:54,EISDIR:31,EINVAL:28,ENFILE:41,EMFILE:33,ENOTTY:59,ETXTBSY:74,
EFBIG:22,ENOSPC:51,ESPIPE:70,EROFS:69,EMLINK:34,EPIPE:64,EDOM:18,ERANGE:68,ENOMSG:49,EIDRM:24,ECHRNG:106,
EL2NSYNC:156,EL3HLT:107,EL3RST:108,ELNRNG:109,EUNATCH:110,ENOCSI:111,EL2HLT:112,EDEADLK:16,ENOLCK:46,
EBADE:113,EBADR:114,EXFULL:115,ENOANO:104,EBADRQC:103,EBADSLT:102,EDEADLOCK:16,EBFONT:101,ENOSTR:100,
ENODATA:116,ETIME:117,ENOSR:118,ENONET:119,ENOPKG:120,EREMOTE:121,ENOLINK:47,EADV:122,ESRMNT:123,ECOMM:124,
EPROTO:65,EMULTIHOP:36,EDOTDOT:125,EBADMSG:9,ENOTUNIQ:126,EBADFD:127,EREMCHG:128,ELIBACC:129,ELIBBAD:130,
ELIBSCN:131,ELIBMAX:132,ELIBEXEC:133,ENOSYS:52,ENOTEMPTY:55,ENAMETOOLONG:37,ELOOP:32,EOPNOTSUPP:138,
EPFNOSUPPORT:139,ECONNRESET:15,ENOBUFS:42,EAFNOSUPPORT:5,EPROTOTYPE:67,ENOTSOCK:57,ENOPROTOOPT:50,ESHUTDOWN:140,
ECONNREFUSED:14,EADDRINUSE:3,ECONNABORTED:13,ENETUNREACH:40,ENETDOWN:38,ETIMEDOUT:73,EHOSTDOWN:142,EHOSTUNREACH:23,
EINPROGRESS:26,EALREADY:7,EDESTADDRREQ:17,EMSGSIZE:35,EPROTONOSUPPORT:66,ESOCKTNOSUPPORT:137,EADDRNOTAVAIL:4,
ENETRESET:39,EISCONN:30,ENOTCONN:53,ETOOMANYREFS:141,EUSERS:136,EDQUOT:19,ESTALE:72,ENOTSUP:138,ENOMEDIUM:148,
EILSEQ:25,EOVERFLOW:61,ECANCELED:11,ENOTRECOVERABLE:56,EOWNERDEAD:62,ESTRPIPE:135},g={root:null,mounts:[],
devices:{},streams:[],nextInode:1,nameTable:null,currentPath:"/",initialized:!1,ignorePermissions:!0,
ErrnoError:class extends Error{constructor(a){super(ie?Oa(a):""),this.name="ErrnoError",this.errno=a;
for(var l in ka)if(ka[l]===a){this.code=l;break}}},genericErrors:{},filesystems:null,syncFSRequests:0,
readFiles:{},FSStream:class{constructor(){this.shared={}}get object(){return this.node}set object(a){
this.node=a}get isRead(){return(this.flags&2097155)!==1}get isWrite(){return(this.flags&2097155)!==0}get isAppend(){
return this.flags&1024}get flags(){return this.shared.flags}set flags(a){this.shared.flags=a}get position(){
return this.shared.position}set position(a){this.shared.position=a}},FSNode:class{constructor(a,l,m,p){
a||(a=this),this.parent=a,this.mount=a.mount,this.mounted=null,this.id=g.nextInode++,this.name=l,this.
mode=m,this.node_ops={},this.stream_ops={},this.rdev=p,this.readMode=365,this.writeMode=146}get read(){
return(this.mode&this.readMode)===this.readMode}set read(a){a?this.mode|=this.readMode:this.mode&=~this.
readMode}get write(){return(this.mode&this.writeMode)===this.writeMode}set write(a){a?this.mode|=this.
writeMode:this.mode&=~this.writeMode}get isFolder(){return g.isDir(this.mode)}get isDevice(){return g.
isChrdev(this.mode)}},lookupPath(a,l={}){if(a=Et.resolve(a),!a)return{path:"",node:null};var m={follow_mount:!0,
recurse_count:0};if(l=Object.assign(m,l),l.recurse_count>8)throw new g.ErrnoError(32);for(var p=a.split(
"/").filter(he=>!!he),_=g.root,x="/",S=0;S<p.length;S++){var k=S===p.length-1;if(k&&l.parent)break;if(_=
g.lookupNode(_,p[S]),x=ke.join2(x,p[S]),g.isMountpoint(_)&&(!k||k&&l.follow_mount)&&(_=_.mounted.root),
!k||l.follow)for(var z=0;g.isLink(_.mode);){var le=g.readlink(x);x=Et.resolve(ke.dirname(x),le);var ce=g.
lookupPath(x,{recurse_count:l.recurse_count+1});if(_=ce.node,z++>40)throw new g.ErrnoError(32)}}return{
path:x,node:_}},getPath(a){for(var l;;){if(g.isRoot(a)){var m=a.mount.mountpoint;return l?m[m.length-
1]!=="/"?`${m}/${l}`:m+l:m}l=l?`${a.name}/${l}`:a.name,a=a.parent}},hashName(a,l){for(var m=0,p=0;p<
l.length;p++)m=(m<<5)-m+l.charCodeAt(p)|0;return(a+m>>>0)%g.nameTable.length},hashAddNode(a){var l=g.
hashName(a.parent.id,a.name);a.name_next=g.nameTable[l],g.nameTable[l]=a},hashRemoveNode(a){var l=g.
hashName(a.parent.id,a.name);if(g.nameTable[l]===a)g.nameTable[l]=a.name_next;else for(var m=g.nameTable[l];m;){
if(m.name_next===a){m.name_next=a.name_next;break}m=m.name_next}},lookupNode(a,l){var m=g.mayLookup(
a);if(m)throw new g.ErrnoError(m);for(var p=g.hashName(a.id,l),_=g.nameTable[p];_;_=_.name_next){var x=_.
name;if(_.parent.id===a.id&&x===l)return _}return g.lookup(a,l)},createNode(a,l,m,p){R(typeof a=="ob\
ject");var _=new g.FSNode(a,l,m,p);return g.hashAddNode(_),_},destroyNode(a){g.hashRemoveNode(a)},isRoot(a){
return a===a.parent},isMountpoint(a){return!!a.mounted},isFile(a){return(a&61440)===32768},isDir(a){
return(a&61440)===16384},isLink(a){return(a&61440)===40960},isChrdev(a){return(a&61440)===8192},isBlkdev(a){
return(a&61440)===24576},isFIFO(a){return(a&61440)===4096},isSocket(a){return(a&49152)===49152},flagsToPermissionString(a){
var l=["r","w","rw"][a&3];return a&512&&(l+="w"),l},nodePermissions(a,l){return g.ignorePermissions?
0:l.includes("r")&&!(a.mode&292)||l.includes("w")&&!(a.mode&146)||l.includes("x")&&!(a.mode&73)?2:0},
mayLookup(a){if(!g.isDir(a.mode))return 54;var l=g.nodePermissions(a,"x");return l||(a.node_ops.lookup?
0:2)},mayCreate(a,l){try{var m=g.lookupNode(a,l);return 20}catch{}return g.nodePermissions(a,"wx")},
mayDelete(a,l,m){var p;try{p=g.lookupNode(a,l)}catch(x){return x.errno}var _=g.nodePermissions(a,"wx");
if(_)return _;if(m){if(!g.isDir(p.mode))return 54;if(g.isRoot(p)||g.getPath(p)===g.cwd())return 10}else if(g.
isDir(p.mode))return 31;return 0},mayOpen(a,l){return a?g.isLink(a.mode)?32:g.isDir(a.mode)&&(g.flagsToPermissionString(
l)!=="r"||l&512)?31:g.nodePermissions(a,g.flagsToPermissionString(l)):44},MAX_OPEN_FDS:4096,nextfd(){
for(var a=0;a<=g.MAX_OPEN_FDS;a++)if(!g.streams[a])return a;throw new g.ErrnoError(33)},getStreamChecked(a){
var l=g.getStream(a);if(!l)throw new g.ErrnoError(8);return l},getStream:a=>g.streams[a],createStream(a,l=-1){
return R(l>=-1),a=Object.assign(new g.FSStream,a),l==-1&&(l=g.nextfd()),a.fd=l,g.streams[l]=a,a},closeStream(a){
g.streams[a]=null},dupStream(a,l=-1){var m=g.createStream(a,l);return m.stream_ops?.dup?.(m),m},chrdev_stream_ops:{
open(a){var l=g.getDevice(a.node.rdev);a.stream_ops=l.stream_ops,a.stream_ops.open?.(a)},llseek(){throw new g.
ErrnoError(70)}},major:a=>a>>8,minor:a=>a&255,makedev:(a,l)=>a<<8|l,registerDevice(a,l){g.devices[a]=
{stream_ops:l}},getDevice:a=>g.devices[a],getMounts(a){for(var l=[],m=[a];m.length;){var p=m.pop();l.
push(p),m.push(...p.mounts)}return l},syncfs(a,l){typeof a=="function"&&(l=a,a=!1),g.syncFSRequests++,
g.syncFSRequests>1&&j(`warning: ${g.syncFSRequests} FS.syncfs operations in flight at once, probably\
 just doing extra work`);var m=g.getMounts(g.root.mount),p=0;function _(S){return R(g.syncFSRequests>
0),g.syncFSRequests--,l(S)}function x(S){if(S)return x.errored?void 0:(x.errored=!0,_(S));++p>=m.length&&
_(null)}m.forEach(S=>{if(!S.type.syncfs)return x(null);S.type.syncfs(S,a,x)})},mount(a,l,m){if(typeof a==
"string")throw a;var p=m==="/",_=!m,x;if(p&&g.root)throw new g.ErrnoError(10);if(!p&&!_){var S=g.lookupPath(
m,{follow_mount:!1});if(m=S.path,x=S.node,g.isMountpoint(x))throw new g.ErrnoError(10);if(!g.isDir(x.
mode))throw new g.ErrnoError(54)}var k={type:a,opts:l,mountpoint:m,mounts:[]},z=a.mount(k);return z.
mount=k,k.root=z,p?g.root=z:x&&(x.mounted=k,x.mount&&x.mount.mounts.push(k)),z},unmount(a){var l=g.lookupPath(
a,{follow_mount:!1});if(!g.isMountpoint(l.node))throw new g.ErrnoError(28);var m=l.node,p=m.mounted,
_=g.getMounts(p);Object.keys(g.nameTable).forEach(S=>{for(var k=g.nameTable[S];k;){var z=k.name_next;
_.includes(k.mount)&&g.destroyNode(k),k=z}}),m.mounted=null;var x=m.mount.mounts.indexOf(p);R(x!==-1),
m.mount.mounts.splice(x,1)},lookup(a,l){return a.node_ops.lookup(a,l)},mknod(a,l,m){var p=g.lookupPath(
a,{parent:!0}),_=p.node,x=ke.basename(a);if(!x||x==="."||x==="..")throw new g.ErrnoError(28);var S=g.
mayCreate(_,x);if(S)throw new g.ErrnoError(S);if(!_.node_ops.mknod)throw new g.ErrnoError(63);return _.
node_ops.mknod(_,x,l,m)},create(a,l){return l=l!==void 0?l:438,l&=4095,l|=32768,g.mknod(a,l,0)},mkdir(a,l){
return l=l!==void 0?l:511,l&=1023,l|=16384,g.mknod(a,l,0)},mkdirTree(a,l){for(var m=a.split("/"),p="",
_=0;_<m.length;++_)if(m[_]){p+="/"+m[_];try{g.mkdir(p,l)}catch(x){if(x.errno!=20)throw x}}},mkdev(a,l,m){
return typeof m>"u"&&(m=l,l=438),l|=8192,g.mknod(a,l,m)},symlink(a,l){if(!Et.resolve(a))throw new g.
ErrnoError(44);var m=g.lookupPath(l,{parent:!0}),p=m.node;if(!p)throw new g.ErrnoError(44);var _=ke.
basename(l),x=g.mayCreate(p,_);if(x)throw new g.ErrnoError(x);if(!p.node_ops.symlink)throw new g.ErrnoError(
63);return p.node_ops.symlink(p,_,a)},rename(a,l){var m=ke.dirname(a),p=ke.dirname(l),_=ke.basename(
a),x=ke.basename(l),S,k,z;if(S=g.lookupPath(a,{parent:!0}),k=S.node,S=g.lookupPath(l,{parent:!0}),z=
S.node,!k||!z)throw new g.ErrnoError(44);if(k.mount!==z.mount)throw new g.ErrnoError(75);var le=g.lookupNode(
k,_),ce=Et.relative(a,p);if(ce.charAt(0)!==".")throw new g.ErrnoError(28);if(ce=Et.relative(l,m),ce.
charAt(0)!==".")throw new g.ErrnoError(55);var he;try{he=g.lookupNode(z,x)}catch{}if(le!==he){var de=g.
isDir(le.mode),oe=g.mayDelete(k,_,de);if(oe)throw new g.ErrnoError(oe);if(oe=he?g.mayDelete(z,x,de):
g.mayCreate(z,x),oe)throw new g.ErrnoError(oe);if(!k.node_ops.rename)throw new g.ErrnoError(63);if(g.
isMountpoint(le)||he&&g.isMountpoint(he))throw new g.ErrnoError(10);if(z!==k&&(oe=g.nodePermissions(
k,"w"),oe))throw new g.ErrnoError(oe);g.hashRemoveNode(le);try{k.node_ops.rename(le,z,x),le.parent=z}catch(ue){
throw ue}finally{g.hashAddNode(le)}}},rmdir(a){var l=g.lookupPath(a,{parent:!0}),m=l.node,p=ke.basename(
a),_=g.lookupNode(m,p),x=g.mayDelete(m,p,!0);if(x)throw new g.ErrnoError(x);if(!m.node_ops.rmdir)throw new g.
ErrnoError(63);if(g.isMountpoint(_))throw new g.ErrnoError(10);m.node_ops.rmdir(m,p),g.destroyNode(_)},
readdir(a){var l=g.lookupPath(a,{follow:!0}),m=l.node;if(!m.node_ops.readdir)throw new g.ErrnoError(
54);return m.node_ops.readdir(m)},unlink(a){var l=g.lookupPath(a,{parent:!0}),m=l.node;if(!m)throw new g.
ErrnoError(44);var p=ke.basename(a),_=g.lookupNode(m,p),x=g.mayDelete(m,p,!1);if(x)throw new g.ErrnoError(
x);if(!m.node_ops.unlink)throw new g.ErrnoError(63);if(g.isMountpoint(_))throw new g.ErrnoError(10);
m.node_ops.unlink(m,p),g.destroyNode(_)},readlink(a){var l=g.lookupPath(a),m=l.node;if(!m)throw new g.
ErrnoError(44);if(!m.node_ops.readlink)throw new g.ErrnoError(28);return Et.resolve(g.getPath(m.parent),
m.node_ops.readlink(m))},stat(a,l){var m=g.lookupPath(a,{follow:!l}),p=m.node;if(!p)throw new g.ErrnoError(
44);if(!p.node_ops.getattr)throw new g.ErrnoError(63);return p.node_ops.getattr(p)},lstat(a){return g.
stat(a,!0)},chmod(a,l,m){var p;if(typeof a=="string"){var _=g.lookupPath(a,{follow:!m});p=_.node}else
p=a;if(!p.node_ops.setattr)throw new g.ErrnoError(63);p.node_ops.setattr(p,{mode:l&4095|p.mode&-4096,
timestamp:Date.now()})},lchmod(a,l){g.chmod(a,l,!0)},fchmod(a,l){var m=g.getStreamChecked(a);g.chmod(
m.node,l)},chown(a,l,m,p){var _;if(typeof a=="string"){var x=g.lookupPath(a,{follow:!p});_=x.node}else
_=a;if(!_.node_ops.setattr)throw new g.ErrnoError(63);_.node_ops.setattr(_,{timestamp:Date.now()})},
lchown(a,l,m){g.chown(a,l,m,!0)},fchown(a,l,m){var p=g.getStreamChecked(a);g.chown(p.node,l,m)},truncate(a,l){
if(l<0)throw new g.ErrnoError(28);var m;if(typeof a=="string"){var p=g.lookupPath(a,{follow:!0});m=p.
node}else m=a;if(!m.node_ops.setattr)throw new g.ErrnoError(63);if(g.isDir(m.mode))throw new g.ErrnoError(
31);if(!g.isFile(m.mode))throw new g.ErrnoError(28);var _=g.nodePermissions(m,"w");if(_)throw new g.
ErrnoError(_);m.node_ops.setattr(m,{size:l,timestamp:Date.now()})},ftruncate(a,l){var m=g.getStreamChecked(
a);if((m.flags&2097155)===0)throw new g.ErrnoError(28);g.truncate(m.node,l)},utime(a,l,m){var p=g.lookupPath(
a,{follow:!0}),_=p.node;_.node_ops.setattr(_,{timestamp:Math.max(l,m)})},open(a,l,m){if(a==="")throw new g.
ErrnoError(44);l=typeof l=="string"?Ws(l):l,l&64?(m=typeof m>"u"?438:m,m=m&4095|32768):m=0;var p;if(typeof a==
"object")p=a;else{a=ke.normalize(a);try{var _=g.lookupPath(a,{follow:!(l&131072)});p=_.node}catch{}}
var x=!1;if(l&64)if(p){if(l&128)throw new g.ErrnoError(20)}else p=g.mknod(a,m,0),x=!0;if(!p)throw new g.
ErrnoError(44);if(g.isChrdev(p.mode)&&(l&=-513),l&65536&&!g.isDir(p.mode))throw new g.ErrnoError(54);
if(!x){var S=g.mayOpen(p,l);if(S)throw new g.ErrnoError(S)}l&512&&!x&&g.truncate(p,0),l&=-131713;var k=g.
createStream({node:p,path:g.getPath(p),flags:l,seekable:!0,position:0,stream_ops:p.stream_ops,ungotten:[],
error:!1});return k.stream_ops.open&&k.stream_ops.open(k),t.logReadFiles&&!(l&1)&&(a in g.readFiles||
(g.readFiles[a]=1)),k},close(a){if(g.isClosed(a))throw new g.ErrnoError(8);a.getdents&&(a.getdents=null);
try{a.stream_ops.close&&a.stream_ops.close(a)}catch(l){throw l}finally{g.closeStream(a.fd)}a.fd=null},
isClosed(a){return a.fd===null},llseek(a,l,m){if(g.isClosed(a))throw new g.ErrnoError(8);if(!a.seekable||
!a.stream_ops.llseek)throw new g.ErrnoError(70);if(m!=0&&m!=1&&m!=2)throw new g.ErrnoError(28);return a.
position=a.stream_ops.llseek(a,l,m),a.ungotten=[],a.position},read(a,l,m,p,_){if(R(m>=0),p<0||_<0)throw new g.
ErrnoError(28);if(g.isClosed(a))throw new g.ErrnoError(8);if((a.flags&2097155)===1)throw new g.ErrnoError(
8);if(g.isDir(a.node.mode))throw new g.ErrnoError(31);if(!a.stream_ops.read)throw new g.ErrnoError(28);
var x=typeof _<"u";if(!x)_=a.position;else if(!a.seekable)throw new g.ErrnoError(70);var S=a.stream_ops.
read(a,l,m,p,_);return x||(a.position+=S),S},write(a,l,m,p,_,x){if(R(m>=0),p<0||_<0)throw new g.ErrnoError(
28);if(g.isClosed(a))throw new g.ErrnoError(8);if((a.flags&2097155)===0)throw new g.ErrnoError(8);if(g.
isDir(a.node.mode))throw new g.ErrnoError(31);if(!a.stream_ops.write)throw new g.ErrnoError(28);a.seekable&&
a.flags&1024&&g.llseek(a,0,2);var S=typeof _<"u";if(!S)_=a.position;else if(!a.seekable)throw new g.
ErrnoError(70);var k=a.stream_ops.write(a,l,m,p,_,x);return S||(a.position+=k),k},allocate(a,l,m){if(g.
isClosed(a))throw new g.ErrnoError(8);if(l<0||m<=0)throw new g.ErrnoError(28);if((a.flags&2097155)===
0)throw new g.ErrnoError(8);if(!g.isFile(a.node.mode)&&!g.isDir(a.node.mode))throw new g.ErrnoError(
43);if(!a.stream_ops.allocate)throw new g.ErrnoError(138);a.stream_ops.allocate(a,l,m)},mmap(a,l,m,p,_){
if((p&2)!==0&&(_&2)===0&&(a.flags&2097155)!==2)throw new g.ErrnoError(2);if((a.flags&2097155)===1)throw new g.
ErrnoError(2);if(!a.stream_ops.mmap)throw new g.ErrnoError(43);if(!l)throw new g.ErrnoError(28);return a.
stream_ops.mmap(a,l,m,p,_)},msync(a,l,m,p,_){return R(m>=0),a.stream_ops.msync?a.stream_ops.msync(a,
l,m,p,_):0},ioctl(a,l,m){if(!a.stream_ops.ioctl)throw new g.ErrnoError(59);return a.stream_ops.ioctl(
a,l,m)},readFile(a,l={}){if(l.flags=l.flags||0,l.encoding=l.encoding||"binary",l.encoding!=="utf8"&&
l.encoding!=="binary")throw new Error(`Invalid encoding type "${l.encoding}"`);var m,p=g.open(a,l.flags),
_=g.stat(a),x=_.size,S=new Uint8Array(x);return g.read(p,S,0,x,0),l.encoding==="utf8"?m=$n(S):l.encoding===
"binary"&&(m=S),g.close(p),m},writeFile(a,l,m={}){m.flags=m.flags||577;var p=g.open(a,m.flags,m.mode);
if(typeof l=="string"){var _=new Uint8Array(Kn(l)+1),x=ko(l,_,0,_.length);g.write(p,_,0,x,void 0,m.canOwn)}else if(ArrayBuffer.
isView(l))g.write(p,l,0,l.byteLength,void 0,m.canOwn);else throw new Error("Unsupported data type");
g.close(p)},cwd:()=>g.currentPath,chdir(a){var l=g.lookupPath(a,{follow:!0});if(l.node===null)throw new g.
ErrnoError(44);if(!g.isDir(l.node.mode))throw new g.ErrnoError(54);var m=g.nodePermissions(l.node,"x");
if(m)throw new g.ErrnoError(m);g.currentPath=l.path},createDefaultDirectories(){g.mkdir("/tmp"),g.mkdir(
"/home"),g.mkdir("/home/web_user")},createDefaultDevices(){g.mkdir("/dev"),g.registerDevice(g.makedev(
1,3),{read:()=>0,write:(p,_,x,S,k)=>S}),g.mkdev("/dev/null",g.makedev(1,3)),mn.register(g.makedev(5,
0),mn.default_tty_ops),mn.register(g.makedev(6,0),mn.default_tty1_ops),g.mkdev("/dev/tty",g.makedev(
5,0)),g.mkdev("/dev/tty1",g.makedev(6,0));var a=new Uint8Array(1024),l=0,m=()=>(l===0&&(l=zn(a).byteLength),
a[--l]);g.createDevice("/dev","random",m),g.createDevice("/dev","urandom",m),g.mkdir("/dev/shm"),g.mkdir(
"/dev/shm/tmp")},createSpecialDirectories(){g.mkdir("/proc");var a=g.mkdir("/proc/self");g.mkdir("/p\
roc/self/fd"),g.mount({mount(){var l=g.createNode(a,"fd",16895,73);return l.node_ops={lookup(m,p){var _=+p,
x=g.getStreamChecked(_),S={parent:null,mount:{mountpoint:"fake"},node_ops:{readlink:()=>x.path}};return S.
parent=S,S}},l}},{},"/proc/self/fd")},createStandardStreams(a,l,m){a?g.createDevice("/dev","stdin",a):
g.symlink("/dev/tty","/dev/stdin"),l?g.createDevice("/dev","stdout",null,l):g.symlink("/dev/tty","/d\
ev/stdout"),m?g.createDevice("/dev","stderr",null,m):g.symlink("/dev/tty1","/dev/stderr");var p=g.open(
"/dev/stdin",0),_=g.open("/dev/stdout",1),x=g.open("/dev/stderr",1);R(p.fd===0,`invalid handle for s\
tdin (${p.fd})`),R(_.fd===1,`invalid handle for stdout (${_.fd})`),R(x.fd===2,`invalid handle for st\
derr (${x.fd})`)},staticInit(){[44].forEach(a=>{g.genericErrors[a]=new g.ErrnoError(a),g.genericErrors[a].
stack="<generic error, no stack>"}),g.nameTable=new Array(4096),g.mount(Pe,{},"/"),g.createDefaultDirectories(),
g.createDefaultDevices(),g.createSpecialDirectories(),g.filesystems={MEMFS:Pe}},init(a,l,m){R(!g.initialized,
"FS.init was previously called. If you want to initialize later with custom parameters, remove any e\
arlier calls (note that one is automatically added to the generated code)"),g.initialized=!0,a??=t.stdin,
l??=t.stdout,m??=t.stderr,g.createStandardStreams(a,l,m)},quit(){g.initialized=!1,Pl(0);for(var a=0;a<
g.streams.length;a++){var l=g.streams[a];l&&g.close(l)}},findObject(a,l){var m=g.analyzePath(a,l);return m.
exists?m.object:null},analyzePath(a,l){try{var m=g.lookupPath(a,{follow:!l});a=m.path}catch{}var p={
isRoot:!1,exists:!1,error:0,name:null,path:null,object:null,parentExists:!1,parentPath:null,parentObject:null};
try{var m=g.lookupPath(a,{parent:!0});p.parentExists=!0,p.parentPath=m.path,p.parentObject=m.node,p.
name=ke.basename(a),m=g.lookupPath(a,{follow:!l}),p.exists=!0,p.path=m.path,p.object=m.node,p.name=m.
node.name,p.isRoot=m.path==="/"}catch(_){p.error=_.errno}return p},createPath(a,l,m,p){a=typeof a=="\
string"?a:g.getPath(a);for(var _=l.split("/").reverse();_.length;){var x=_.pop();if(x){var S=ke.join2(
a,x);try{g.mkdir(S)}catch{}a=S}}return S},createFile(a,l,m,p,_){var x=ke.join2(typeof a=="string"?a:
g.getPath(a),l),S=No(p,_);return g.create(x,S)},createDataFile(a,l,m,p,_,x){var S=l;a&&(a=typeof a==
"string"?a:g.getPath(a),S=l?ke.join2(a,l):a);var k=No(p,_),z=g.create(S,k);if(m){if(typeof m=="strin\
g"){for(var le=new Array(m.length),ce=0,he=m.length;ce<he;++ce)le[ce]=m.charCodeAt(ce);m=le}g.chmod(
z,k|146);var de=g.open(z,577);g.write(de,m,0,m.length,0,x),g.close(de),g.chmod(z,k)}},createDevice(a,l,m,p){
var _=ke.join2(typeof a=="string"?a:g.getPath(a),l),x=No(!!m,!!p);g.createDevice.major??=64;var S=g.
makedev(g.createDevice.major++,0);return g.registerDevice(S,{open(k){k.seekable=!1},close(k){p?.buffer?.
length&&p(10)},read(k,z,le,ce,he){for(var de=0,oe=0;oe<ce;oe++){var ue;try{ue=m()}catch{throw new g.
ErrnoError(29)}if(ue===void 0&&de===0)throw new g.ErrnoError(6);if(ue==null)break;de++,z[le+oe]=ue}return de&&
(k.node.timestamp=Date.now()),de},write(k,z,le,ce,he){for(var de=0;de<ce;de++)try{p(z[le+de])}catch{
throw new g.ErrnoError(29)}return ce&&(k.node.timestamp=Date.now()),de}}),g.mkdev(_,x,S)},forceLoadFile(a){
if(a.isDevice||a.isFolder||a.link||a.contents)return!0;if(typeof XMLHttpRequest<"u")throw new Error(
"Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy load\
ing only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.");try{
a.contents=G(a.url),a.usedBytes=a.contents.length}catch{throw new g.ErrnoError(29)}},createLazyFile(a,l,m,p,_){
class x{constructor(){this.lengthKnown=!1,this.chunks=[]}get(oe){if(!(oe>this.length-1||oe<0)){var ue=oe%
this.chunkSize,Be=oe/this.chunkSize|0;return this.getter(Be)[ue]}}setDataGetter(oe){this.getter=oe}cacheLength(){
var oe=new XMLHttpRequest;if(oe.open("HEAD",m,!1),oe.send(null),!(oe.status>=200&&oe.status<300||oe.
status===304))throw new Error("Couldn't load "+m+". Status: "+oe.status);var ue=Number(oe.getResponseHeader(
"Content-length")),Be,jt=(Be=oe.getResponseHeader("Accept-Ranges"))&&Be==="bytes",yt=(Be=oe.getResponseHeader(
"Content-Encoding"))&&Be==="gzip",wt=1024*1024;jt||(wt=ue);var Ut=(Xt,Zn)=>{if(Xt>Zn)throw new Error(
"invalid range ("+Xt+", "+Zn+") or no bytes requested!");if(Zn>ue-1)throw new Error("only "+ue+" byt\
es available! programmer error!");var Ze=new XMLHttpRequest;if(Ze.open("GET",m,!1),ue!==wt&&Ze.setRequestHeader(
"Range","bytes="+Xt+"-"+Zn),Ze.responseType="arraybuffer",Ze.overrideMimeType&&Ze.overrideMimeType("\
text/plain; charset=x-user-defined"),Ze.send(null),!(Ze.status>=200&&Ze.status<300||Ze.status===304))
throw new Error("Couldn't load "+m+". Status: "+Ze.status);return Ze.response!==void 0?new Uint8Array(
Ze.response||[]):Fr(Ze.responseText||"")},_r=this;_r.setDataGetter(Xt=>{var Zn=Xt*wt,Ze=(Xt+1)*wt-1;
if(Ze=Math.min(Ze,ue-1),typeof _r.chunks[Xt]>"u"&&(_r.chunks[Xt]=Ut(Zn,Ze)),typeof _r.chunks[Xt]>"u")
throw new Error("doXHR failed!");return _r.chunks[Xt]}),(yt||!ue)&&(wt=ue=1,ue=this.getter(0).length,
wt=ue,C("LazyFiles on gzip forces download of the whole file when length is accessed")),this._length=
ue,this._chunkSize=wt,this.lengthKnown=!0}get length(){return this.lengthKnown||this.cacheLength(),this.
_length}get chunkSize(){return this.lengthKnown||this.cacheLength(),this._chunkSize}}if(typeof XMLHttpRequest<
"u"){if(!d)throw"Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embe\
d-file or --preload-file in emcc";var S=new x,k={isDevice:!1,contents:S}}else var k={isDevice:!1,url:m};
var z=g.createFile(a,l,k,p,_);k.contents?z.contents=k.contents:k.url&&(z.contents=null,z.url=k.url),
Object.defineProperties(z,{usedBytes:{get:function(){return this.contents.length}}});var le={},ce=Object.
keys(z.stream_ops);ce.forEach(de=>{var oe=z.stream_ops[de];le[de]=(...ue)=>(g.forceLoadFile(z),oe(...ue))});
function he(de,oe,ue,Be,jt){var yt=de.node.contents;if(jt>=yt.length)return 0;var wt=Math.min(yt.length-
jt,Be);if(R(wt>=0),yt.slice)for(var Ut=0;Ut<wt;Ut++)oe[ue+Ut]=yt[jt+Ut];else for(var Ut=0;Ut<wt;Ut++)
oe[ue+Ut]=yt.get(jt+Ut);return wt}return le.read=(de,oe,ue,Be,jt)=>(g.forceLoadFile(z),he(de,oe,ue,Be,
jt)),le.mmap=(de,oe,ue,Be,jt)=>{g.forceLoadFile(z);var yt=Ta(oe);if(!yt)throw new g.ErrnoError(48);return he(
de,ae,yt,oe,ue),{ptr:yt,allocated:!0}},z.stream_ops=le,z},absolutePath(){Ce("FS.absolutePath has bee\
n removed; use PATH_FS.resolve instead")},createFolder(){Ce("FS.createFolder has been removed; use F\
S.mkdir instead")},createLink(){Ce("FS.createLink has been removed; use FS.symlink instead")},joinPath(){
Ce("FS.joinPath has been removed; use PATH.join instead")},mmapAlloc(){Ce("FS.mmapAlloc has been rep\
laced by the top level function mmapAlloc")},standardizePath(){Ce("FS.standardizePath has been remov\
ed; use PATH.normalize instead")}},ve={DEFAULT_POLLMASK:5,calculateAt(a,l,m){if(ke.isAbs(l))return l;
var p;if(a===-100)p=g.cwd();else{var _=ve.getStreamFromFD(a);p=_.path}if(l.length==0){if(!m)throw new g.
ErrnoError(44);return p}return ke.join2(p,l)},doStat(a,l,m){var p=a(l);$[m>>2]=p.dev,$[m+4>>2]=p.mode,
Z[m+8>>2]=p.nlink,$[m+12>>2]=p.uid,$[m+16>>2]=p.gid,$[m+20>>2]=p.rdev,Ee=[p.size>>>0,(se=p.size,+Math.
abs(se)>=1?se>0?+Math.floor(se/4294967296)>>>0:~~+Math.ceil((se-+(~~se>>>0))/4294967296)>>>0:0)],$[m+
24>>2]=Ee[0],$[m+28>>2]=Ee[1],$[m+32>>2]=4096,$[m+36>>2]=p.blocks;var _=p.atime.getTime(),x=p.mtime.
getTime(),S=p.ctime.getTime();return Ee=[Math.floor(_/1e3)>>>0,(se=Math.floor(_/1e3),+Math.abs(se)>=
1?se>0?+Math.floor(se/4294967296)>>>0:~~+Math.ceil((se-+(~~se>>>0))/4294967296)>>>0:0)],$[m+40>>2]=Ee[0],
$[m+44>>2]=Ee[1],Z[m+48>>2]=_%1e3*1e3*1e3,Ee=[Math.floor(x/1e3)>>>0,(se=Math.floor(x/1e3),+Math.abs(
se)>=1?se>0?+Math.floor(se/4294967296)>>>0:~~+Math.ceil((se-+(~~se>>>0))/4294967296)>>>0:0)],$[m+56>>
2]=Ee[0],$[m+60>>2]=Ee[1],Z[m+64>>2]=x%1e3*1e3*1e3,Ee=[Math.floor(S/1e3)>>>0,(se=Math.floor(S/1e3),+Math.
abs(se)>=1?se>0?+Math.floor(se/4294967296)>>>0:~~+Math.ceil((se-+(~~se>>>0))/4294967296)>>>0:0)],$[m+
72>>2]=Ee[0],$[m+76>>2]=Ee[1],Z[m+80>>2]=S%1e3*1e3*1e3,Ee=[p.ino>>>0,(se=p.ino,+Math.abs(se)>=1?se>0?
+Math.floor(se/4294967296)>>>0:~~+Math.ceil((se-+(~~se>>>0))/4294967296)>>>0:0)],$[m+88>>2]=Ee[0],$[m+
92>>2]=Ee[1],0},doMsync(a,l,m,p,_){if(!g.isFile(l.node.mode))throw new g.ErrnoError(43);if(p&2)return 0;
var x=ge.slice(a,a+m);g.msync(l,x,_,m,p)},getStreamFromFD(a){var l=g.getStreamChecked(a);return l},varargs:void 0,
getStr(a){var l=vn(a);return l}};function Wr(a,l,m){ve.varargs=m;try{var p=ve.getStreamFromFD(a);switch(l){case 0:{
var _=Wn();if(_<0)return-28;for(;g.streams[_];)_++;var x;return x=g.dupStream(p,_),x.fd}case 1:case 2:
return 0;case 3:return p.flags;case 4:{var _=Wn();return p.flags|=_,0}case 12:{var _=wn(),S=0;return X[_+
S>>1]=2,0}case 13:case 14:return 0}return-28}catch(k){if(typeof g>"u"||k.name!=="ErrnoError")throw k;
return-k.errno}}function zs(a,l){try{var m=ve.getStreamFromFD(a);return ve.doStat(g.stat,m.path,l)}catch(p){
if(typeof g>"u"||p.name!=="ErrnoError")throw p;return-p.errno}}var zr=(a,l)=>(R(a==a>>>0||a==(a|0)),
R(l===(l|0)),l+2097152>>>0<4194305-!!a?(a>>>0)+l*4294967296:NaN);function Kr(a,l,m){var p=zr(l,m);try{
return isNaN(p)?61:(g.ftruncate(a,p),0)}catch(_){if(typeof g>"u"||_.name!=="ErrnoError")throw _;return-_.
errno}}var fn=(a,l,m)=>(R(typeof m=="number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing \
the third parameter that specifies the length of the output buffer!"),ko(a,ge,l,m));function Ra(a,l,m){
try{var p=ve.getStreamFromFD(a);p.getdents||=g.readdir(p.path);for(var _=280,x=0,S=g.llseek(p,0,1),k=Math.
floor(S/_);k<p.getdents.length&&x+_<=m;){var z,le,ce=p.getdents[k];if(ce===".")z=p.node.id,le=4;else if(ce===
".."){var he=g.lookupPath(p.path,{parent:!0});z=he.node.id,le=4}else{var de=g.lookupNode(p.node,ce);
z=de.id,le=g.isChrdev(de.mode)?2:g.isDir(de.mode)?4:g.isLink(de.mode)?10:8}R(z),Ee=[z>>>0,(se=z,+Math.
abs(se)>=1?se>0?+Math.floor(se/4294967296)>>>0:~~+Math.ceil((se-+(~~se>>>0))/4294967296)>>>0:0)],$[l+
x>>2]=Ee[0],$[l+x+4>>2]=Ee[1],Ee=[(k+1)*_>>>0,(se=(k+1)*_,+Math.abs(se)>=1?se>0?+Math.floor(se/4294967296)>>>
0:~~+Math.ceil((se-+(~~se>>>0))/4294967296)>>>0:0)],$[l+x+8>>2]=Ee[0],$[l+x+12>>2]=Ee[1],X[l+x+16>>1]=
280,ae[l+x+18]=le,fn(ce,l+x+19,256),x+=_,k+=1}return g.llseek(p,k*_,0),x}catch(oe){if(typeof g>"u"||
oe.name!=="ErrnoError")throw oe;return-oe.errno}}function Ks(a,l,m){ve.varargs=m;try{var p=ve.getStreamFromFD(
a);switch(l){case 21509:return p.tty?0:-59;case 21505:{if(!p.tty)return-59;if(p.tty.ops.ioctl_tcgets){
var _=p.tty.ops.ioctl_tcgets(p),x=wn();$[x>>2]=_.c_iflag||0,$[x+4>>2]=_.c_oflag||0,$[x+8>>2]=_.c_cflag||
0,$[x+12>>2]=_.c_lflag||0;for(var S=0;S<32;S++)ae[x+S+17]=_.c_cc[S]||0;return 0}return 0}case 21510:case 21511:case 21512:
return p.tty?0:-59;case 21506:case 21507:case 21508:{if(!p.tty)return-59;if(p.tty.ops.ioctl_tcsets){
for(var x=wn(),k=$[x>>2],z=$[x+4>>2],le=$[x+8>>2],ce=$[x+12>>2],he=[],S=0;S<32;S++)he.push(ae[x+S+17]);
return p.tty.ops.ioctl_tcsets(p.tty,l,{c_iflag:k,c_oflag:z,c_cflag:le,c_lflag:ce,c_cc:he})}return 0}case 21519:{
if(!p.tty)return-59;var x=wn();return $[x>>2]=0,0}case 21520:return p.tty?-28:-59;case 21531:{var x=wn();
return g.ioctl(p,l,x)}case 21523:{if(!p.tty)return-59;if(p.tty.ops.ioctl_tiocgwinsz){var de=p.tty.ops.
ioctl_tiocgwinsz(p.tty),x=wn();X[x>>1]=de[0],X[x+2>>1]=de[1]}return 0}case 21524:return p.tty?0:-59;case 21515:
return p.tty?0:-59;default:return-28}}catch(oe){if(typeof g>"u"||oe.name!=="ErrnoError")throw oe;return-oe.
errno}}function Xs(a,l){try{return a=ve.getStr(a),ve.doStat(g.lstat,a,l)}catch(m){if(typeof g>"u"||m.
name!=="ErrnoError")throw m;return-m.errno}}function qs(a,l,m,p){try{l=ve.getStr(l);var _=p&256,x=p&
4096;return p=p&-6401,R(!p,`unknown flags in __syscall_newfstatat: ${p}`),l=ve.calculateAt(a,l,x),ve.
doStat(_?g.lstat:g.stat,l,m)}catch(S){if(typeof g>"u"||S.name!=="ErrnoError")throw S;return-S.errno}}
function Bt(a,l,m,p){ve.varargs=p;try{l=ve.getStr(l),l=ve.calculateAt(a,l);var _=p?Wn():0;return g.open(
l,m,_).fd}catch(x){if(typeof g>"u"||x.name!=="ErrnoError")throw x;return-x.errno}}function Zs(a){try{
return a=ve.getStr(a),g.rmdir(a),0}catch(l){if(typeof g>"u"||l.name!=="ErrnoError")throw l;return-l.
errno}}function Ga(a,l){try{return a=ve.getStr(a),ve.doStat(g.stat,a,l)}catch(m){if(typeof g>"u"||m.
name!=="ErrnoError")throw m;return-m.errno}}function Xr(a,l,m){try{return l=ve.getStr(l),l=ve.calculateAt(
a,l),m===0?g.unlink(l):m===512?g.rmdir(l):Ce("Invalid flags passed to unlinkat"),0}catch(p){if(typeof g>
"u"||p.name!=="ErrnoError")throw p;return-p.errno}}var Ys=()=>{Ce("native code called abort()")},Bo=(a,l,m)=>ge.
copyWithin(a,l,l+m),Js=()=>{throw 1/0};function Qs(a,l,m){var p=zr(a,l),_=new Date(p*1e3);$[m>>2]=_.
getUTCSeconds(),$[m+4>>2]=_.getUTCMinutes(),$[m+8>>2]=_.getUTCHours(),$[m+12>>2]=_.getUTCDate(),$[m+
16>>2]=_.getUTCMonth(),$[m+20>>2]=_.getUTCFullYear()-1900,$[m+24>>2]=_.getUTCDay();var x=Date.UTC(_.
getUTCFullYear(),0,1,0,0,0,0),S=(_.getTime()-x)/(1e3*60*60*24)|0;$[m+28>>2]=S}var Lo=a=>a%4===0&&(a%
100!==0||a%400===0),el=[0,31,60,91,121,152,182,213,244,274,305,335],Ia=[0,31,59,90,120,151,181,212,243,
273,304,334],tl=a=>{var l=Lo(a.getFullYear()),m=l?el:Ia,p=m[a.getMonth()]+a.getDate()-1;return p};function Ma(a,l,m){
var p=zr(a,l),_=new Date(p*1e3);$[m>>2]=_.getSeconds(),$[m+4>>2]=_.getMinutes(),$[m+8>>2]=_.getHours(),
$[m+12>>2]=_.getDate(),$[m+16>>2]=_.getMonth(),$[m+20>>2]=_.getFullYear()-1900,$[m+24>>2]=_.getDay();
var x=tl(_)|0;$[m+28>>2]=x,$[m+36>>2]=-(_.getTimezoneOffset()*60);var S=new Date(_.getFullYear(),0,1),
k=new Date(_.getFullYear(),6,1).getTimezoneOffset(),z=S.getTimezoneOffset(),le=(k!=z&&_.getTimezoneOffset()==
Math.min(z,k))|0;$[m+32>>2]=le}var hn=(a,l,m,p)=>{var _=new Date().getFullYear(),x=new Date(_,0,1),S=new Date(
_,6,1),k=x.getTimezoneOffset(),z=S.getTimezoneOffset(),le=Math.max(k,z);Z[a>>2]=le*60,$[l>>2]=+(k!=z);
var ce=oe=>{var ue=oe>=0?"-":"+",Be=Math.abs(oe),jt=String(Math.floor(Be/60)).padStart(2,"0"),yt=String(
Be%60).padStart(2,"0");return`UTC${ue}${jt}${yt}`},he=ce(k),de=ce(z);R(he),R(de),R(Kn(he)<=16,`timez\
one name truncated to fit in TZNAME_MAX (${he})`),R(Kn(de)<=16,`timezone name truncated to fit in TZ\
NAME_MAX (${de})`),z<k?(fn(he,m,17),fn(de,p,17)):(fn(he,p,17),fn(de,m,17))},Na=()=>Date.now(),jo=()=>2147483648,
Kt=a=>{var l=M.buffer,m=(a-l.byteLength+65535)/65536|0;try{return M.grow(m),L(),1}catch(p){j(`growMe\
mory: Attempted to grow heap from ${l.byteLength} bytes to ${a} bytes, but got error: ${p}`)}},Ba=a=>{
var l=ge.length;a>>>=0,R(a>l);var m=jo();if(a>m)return j(`Cannot enlarge memory, requested ${a} byte\
s, but the limit is ${m} bytes!`),!1;for(var p=1;p<=4;p*=2){var _=l*(1+.2/p);_=Math.min(_,a+100663296);
var x=Math.min(m,Go(Math.max(a,_),65536)),S=Kt(x);if(S)return!0}return j(`Failed to grow the heap fr\
om ${l} bytes to ${x} bytes, not enough memory!`),!1},Uo={},La=()=>P||"./this.program",Xn=()=>{if(!Xn.
strings){var a=(typeof navigator=="object"&&navigator.languages&&navigator.languages[0]||"C").replace(
"-","_")+".UTF-8",l={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:a,
_:La()};for(var m in Uo)Uo[m]===void 0?delete l[m]:l[m]=Uo[m];var p=[];for(var m in l)p.push(`${m}=${l[m]}`);
Xn.strings=p}return Xn.strings},nl=(a,l)=>{for(var m=0;m<a.length;++m)R(a.charCodeAt(m)===(a.charCodeAt(
m)&255)),ae[l++]=a.charCodeAt(m);ae[l]=0},rl=(a,l)=>{var m=0;return Xn().forEach((p,_)=>{var x=l+m;Z[a+
_*4>>2]=x,nl(p,x),m+=p.length+1}),0},ol=(a,l)=>{var m=Xn();Z[a>>2]=m.length;var p=0;return m.forEach(
_=>p+=_.length+1),Z[l>>2]=p,0};function qr(a){try{var l=ve.getStreamFromFD(a);return g.close(l),0}catch(m){
if(typeof g>"u"||m.name!=="ErrnoError")throw m;return m.errno}}var pr=(a,l,m,p)=>{for(var _=0,x=0;x<
m;x++){var S=Z[l>>2],k=Z[l+4>>2];l+=8;var z=g.read(a,ae,S,k,p);if(z<0)return-1;if(_+=z,z<k)break}return _};
function Zr(a,l,m,p){try{var _=ve.getStreamFromFD(a),x=pr(_,l,m);return Z[p>>2]=x,0}catch(S){if(typeof g>
"u"||S.name!=="ErrnoError")throw S;return S.errno}}function al(a,l,m,p,_){var x=zr(l,m);try{if(isNaN(
x))return 61;var S=ve.getStreamFromFD(a);return g.llseek(S,x,p),Ee=[S.position>>>0,(se=S.position,+Math.
abs(se)>=1?se>0?+Math.floor(se/4294967296)>>>0:~~+Math.ceil((se-+(~~se>>>0))/4294967296)>>>0:0)],$[_>>
2]=Ee[0],$[_+4>>2]=Ee[1],S.getdents&&x===0&&p===0&&(S.getdents=null),0}catch(k){if(typeof g>"u"||k.name!==
"ErrnoError")throw k;return k.errno}}function il(a){try{var l=ve.getStreamFromFD(a);return l.stream_ops?.
fsync?l.stream_ops.fsync(l):0}catch(m){if(typeof g>"u"||m.name!=="ErrnoError")throw m;return m.errno}}
var sl=(a,l,m,p)=>{for(var _=0,x=0;x<m;x++){var S=Z[l>>2],k=Z[l+4>>2];l+=8;var z=g.write(a,ae,S,k,p);
if(z<0)return-1;if(_+=z,z<k)break}return _};function ll(a,l,m,p){try{var _=ve.getStreamFromFD(a),x=sl(
_,l,m);return Z[p>>2]=x,0}catch(S){if(typeof g>"u"||S.name!=="ErrnoError")throw S;return S.errno}}var gr=[],
tn,vt=a=>{var l=gr[a];return l||(a>=gr.length&&(gr.length=a+1),gr[a]=l=tn.get(a)),R(tn.get(a)==l,"Ja\
vaScript-side Wasm function table mirror is out of date!"),l},ja=typeof TextDecoder<"u"?new TextDecoder(
"utf-16le"):void 0,ul=(a,l)=>{R(a%2==0,"Pointer passed to UTF16ToString must be aligned to two bytes\
!");for(var m=a,p=m>>1,_=p+l/2;!(p>=_)&&He[p];)++p;if(m=p<<1,m-a>32&&ja)return ja.decode(ge.subarray(
a,m));for(var x="",S=0;!(S>=l/2);++S){var k=X[a+S*2>>1];if(k==0)break;x+=String.fromCharCode(k)}return x},
Ua=(a,l)=>{R(a<16384),a<128?l.push(a):l.push(a%128|128,a>>7)},Ha=a=>{R(!a.includes("j"),"i64 not per\
mitted in function signatures when WASM_BIGINT is disabled");for(var l={i:"i32",j:"i64",f:"f32",d:"f\
64",e:"externref",p:"i32"},m={parameters:[],results:a[0]=="v"?[]:[l[a[0]]]},p=1;p<a.length;++p)R(a[p]in
l,"invalid signature char: "+a[p]),m.parameters.push(l[a[p]]);return m},Va=(a,l)=>{var m=a.slice(0,1),
p=a.slice(1),_={i:127,p:127,j:126,f:125,d:124,e:111};l.push(96),Ua(p.length,l);for(var x=0;x<p.length;++x)
R(p[x]in _,"invalid signature char: "+p[x]),l.push(_[p[x]]);m=="v"?l.push(0):l.push(1,_[m])},cl=(a,l)=>{
if(R(!l.includes("j"),"i64 not permitted in function signatures when WASM_BIGINT is disabled"),typeof WebAssembly.
Function=="function")return new WebAssembly.Function(Ha(l),a);var m=[1];Va(l,m);var p=[0,97,115,109,
1,0,0,0,1];Ua(m.length,p),p.push(...m),p.push(2,7,1,1,101,1,102,0,0,7,5,1,1,102,0,0);var _=new WebAssembly.
Module(new Uint8Array(p)),x=new WebAssembly.Instance(_,{e:{f:a}}),S=x.exports.f;return S},dl=(a,l)=>{
if(Sn)for(var m=a;m<a+l;m++){var p=vt(m);p&&Sn.set(p,m)}},Sn,$a=a=>(Sn||(Sn=new WeakMap,dl(0,tn.length)),
Sn.get(a)||0),Ho=[],ml=()=>{if(Ho.length)return Ho.pop();try{tn.grow(1)}catch(a){throw a instanceof RangeError?
"Unable to grow wasm table. Set ALLOW_TABLE_GROWTH.":a}return tn.length-1},Vo=(a,l)=>{tn.set(a,l),gr[a]=
tn.get(a)},fl=(a,l)=>{R(typeof a<"u");var m=$a(a);if(m)return m;var p=ml();try{Vo(p,a)}catch(x){if(!(x instanceof
TypeError))throw x;R(typeof l<"u","Missing signature argument to addFunction: "+a);var _=cl(a,l);Vo(
p,_)}return Sn.set(a,p),p},hl=a=>{var l=t["_"+a];return R(l,"Cannot call unknown function "+a+", mak\
e sure it is exported"),l},Fl=(a,l)=>{R(a.length>=0,"writeArrayToMemory array must have a length (sh\
ould be an array or typed array)"),ae.set(a,l)},Wa=a=>Ya(a),pl=a=>{var l=Kn(a)+1,m=Wa(l);return fn(a,
m,l),m},za=(a,l,m,p,_)=>{var x={string:ue=>{var Be=0;return ue!=null&&ue!==0&&(Be=pl(ue)),Be},array:ue=>{
var Be=Wa(ue.length);return Fl(ue,Be),Be}};function S(ue){return l==="string"?vn(ue):l==="boolean"?!!ue:
ue}var k=hl(a),z=[],le=0;if(R(l!=="array",'Return type should not be "array".'),p)for(var ce=0;ce<p.
length;ce++){var he=x[m[ce]];he?(le===0&&(le=_e()),z[ce]=he(p[ce])):z[ce]=p[ce]}var de=k(...z);function oe(ue){
return le!==0&&lt(le),S(ue)}return de=oe(de),de},gl=(a,l,m,p)=>(..._)=>za(a,l,m,_),Ka=a=>{Sn.delete(
vt(a)),Vo(a,null),Ho.push(a)},bl=(a,l,m)=>{if(R(l%2==0,"Pointer passed to stringToUTF16 must be alig\
ned to two bytes!"),R(typeof m=="number","stringToUTF16(str, outPtr, maxBytesToWrite) is missing the\
 third parameter that specifies the length of the output buffer!"),m??=2147483647,m<2)return 0;m-=2;
for(var p=l,_=m<a.length*2?m/2:a.length,x=0;x<_;++x){var S=a.charCodeAt(x);X[l>>1]=S,l+=2}return X[l>>
1]=0,l-p};g.createPreloadedFile=$s,g.staticInit();function $o(){$r("fetchSettings")}var Xa={__assert_fail:To,
__syscall_fcntl64:Wr,__syscall_fstat64:zs,__syscall_ftruncate64:Kr,__syscall_getdents64:Ra,__syscall_ioctl:Ks,
__syscall_lstat64:Xs,__syscall_newfstatat:qs,__syscall_openat:Bt,__syscall_rmdir:Zs,__syscall_stat64:Ga,
__syscall_unlinkat:Xr,_abort_js:Ys,_emscripten_memcpy_js:Bo,_emscripten_throw_longjmp:Js,_gmtime_js:Qs,
_localtime_js:Ma,_tzset_js:hn,emscripten_date_now:Na,emscripten_resize_heap:Ba,environ_get:rl,environ_sizes_get:ol,
fd_close:qr,fd_read:Zr,fd_seek:al,fd_sync:il,fd_write:ll,invoke_ii:Qa,invoke_iii:ei,invoke_iiii:ti,invoke_iiiii:Dl,
invoke_v:El,invoke_vi:Al,invoke_vii:xl,invoke_viii:br,invoke_viiii:vl,invoke_viiiiiiiii:wl},Pt=So();
t._PDFiumExt_Init=c("PDFiumExt_Init",0),t._FPDF_InitLibraryWithConfig=c("FPDF_InitLibraryWithConfig",
1),t._PDFiumExt_OpenFileWriter=c("PDFiumExt_OpenFileWriter",0),t._PDFiumExt_GetFileWriterSize=c("PDF\
iumExt_GetFileWriterSize",1),t._PDFiumExt_GetFileWriterData=c("PDFiumExt_GetFileWriterData",3),t._PDFiumExt_CloseFileWriter=
c("PDFiumExt_CloseFileWriter",1),t._PDFiumExt_SaveAsCopy=c("PDFiumExt_SaveAsCopy",2),t._FPDF_SaveAsCopy=
c("FPDF_SaveAsCopy",3),t._PDFiumExt_OpenFormFillInfo=c("PDFiumExt_OpenFormFillInfo",0),t._PDFiumExt_CloseFormFillInfo=
c("PDFiumExt_CloseFormFillInfo",1),t._PDFiumExt_InitFormFillEnvironment=c("PDFiumExt_InitFormFillEnv\
ironment",2),t._FPDFDOC_InitFormFillEnvironment=c("FPDFDOC_InitFormFillEnvironment",2),t._PDFiumExt_ExitFormFillEnvironment=
c("PDFiumExt_ExitFormFillEnvironment",1),t._FPDFDOC_ExitFormFillEnvironment=c("FPDFDOC_ExitFormFillE\
nvironment",1),t._EPDFNamedDest_SetDest=c("EPDFNamedDest_SetDest",3),t._EPDFNamedDest_Remove=c("EPDF\
NamedDest_Remove",2),t._EPDFDest_CreateView=c("EPDFDest_CreateView",4),t._EPDFDest_CreateXYZ=c("EPDF\
Dest_CreateXYZ",7),t._EPDFDest_CreateRemoteView=c("EPDFDest_CreateRemoteView",5),t._EPDFDest_CreateRemoteXYZ=
c("EPDFDest_CreateRemoteXYZ",8),t._EPDFAction_CreateGoTo=c("EPDFAction_CreateGoTo",2),t._EPDFAction_CreateGoToNamed=
c("EPDFAction_CreateGoToNamed",2),t._EPDFAction_CreateLaunch=c("EPDFAction_CreateLaunch",2),t._EPDFAction_CreateRemoteGoToByName=
c("EPDFAction_CreateRemoteGoToByName",3),t._EPDFAction_CreateRemoteGoToDest=c("EPDFAction_CreateRemo\
teGoToDest",3),t._EPDFAction_CreateURI=c("EPDFAction_CreateURI",2),t._EPDFBookmark_Create=c("EPDFBoo\
kmark_Create",2),t._EPDFBookmark_Delete=c("EPDFBookmark_Delete",2),t._EPDFBookmark_AppendChild=c("EP\
DFBookmark_AppendChild",3),t._EPDFBookmark_InsertAfter=c("EPDFBookmark_InsertAfter",4),t._EPDFBookmark_Clear=
c("EPDFBookmark_Clear",1),t._EPDFBookmark_SetTitle=c("EPDFBookmark_SetTitle",2),t._EPDFBookmark_SetDest=
c("EPDFBookmark_SetDest",3),t._EPDFBookmark_SetAction=c("EPDFBookmark_SetAction",3),t._EPDFBookmark_ClearTarget=
c("EPDFBookmark_ClearTarget",1),t._EPDF_PNG_EncodeRGBA=c("EPDF_PNG_EncodeRGBA",6),t._FPDFAnnot_IsSupportedSubtype=
c("FPDFAnnot_IsSupportedSubtype",1),t._FPDFPage_CreateAnnot=c("FPDFPage_CreateAnnot",2),t._FPDFPage_GetAnnotCount=
c("FPDFPage_GetAnnotCount",1),t._FPDFPage_GetAnnot=c("FPDFPage_GetAnnot",2),t._FPDFPage_GetAnnotIndex=
c("FPDFPage_GetAnnotIndex",2),t._FPDFPage_CloseAnnot=c("FPDFPage_CloseAnnot",1),t._FPDFPage_RemoveAnnot=
c("FPDFPage_RemoveAnnot",2),t._FPDFAnnot_GetSubtype=c("FPDFAnnot_GetSubtype",1),t._FPDFAnnot_IsObjectSupportedSubtype=
c("FPDFAnnot_IsObjectSupportedSubtype",1),t._FPDFAnnot_UpdateObject=c("FPDFAnnot_UpdateObject",2),t.
_FPDFAnnot_AddInkStroke=c("FPDFAnnot_AddInkStroke",3),t._FPDFAnnot_RemoveInkList=c("FPDFAnnot_Remove\
InkList",1),t._FPDFAnnot_AppendObject=c("FPDFAnnot_AppendObject",2),t._FPDFAnnot_GetObjectCount=c("F\
PDFAnnot_GetObjectCount",1),t._FPDFAnnot_GetObject=c("FPDFAnnot_GetObject",2),t._FPDFAnnot_RemoveObject=
c("FPDFAnnot_RemoveObject",2),t._FPDFAnnot_SetColor=c("FPDFAnnot_SetColor",6),t._FPDFAnnot_GetColor=
c("FPDFAnnot_GetColor",6),t._FPDFAnnot_HasAttachmentPoints=c("FPDFAnnot_HasAttachmentPoints",1),t._FPDFAnnot_SetAttachmentPoints=
c("FPDFAnnot_SetAttachmentPoints",3),t._FPDFAnnot_AppendAttachmentPoints=c("FPDFAnnot_AppendAttachme\
ntPoints",2),t._FPDFAnnot_CountAttachmentPoints=c("FPDFAnnot_CountAttachmentPoints",1),t._FPDFAnnot_GetAttachmentPoints=
c("FPDFAnnot_GetAttachmentPoints",3),t._FPDFAnnot_SetRect=c("FPDFAnnot_SetRect",2),t._FPDFAnnot_GetRect=
c("FPDFAnnot_GetRect",2),t._FPDFAnnot_GetVertices=c("FPDFAnnot_GetVertices",3),t._FPDFAnnot_GetInkListCount=
c("FPDFAnnot_GetInkListCount",1),t._FPDFAnnot_GetInkListPath=c("FPDFAnnot_GetInkListPath",4),t._FPDFAnnot_GetLine=
c("FPDFAnnot_GetLine",3),t._FPDFAnnot_SetBorder=c("FPDFAnnot_SetBorder",4),t._FPDFAnnot_GetBorder=c(
"FPDFAnnot_GetBorder",4),t._FPDFAnnot_HasKey=c("FPDFAnnot_HasKey",2),t._FPDFAnnot_GetValueType=c("FP\
DFAnnot_GetValueType",2),t._FPDFAnnot_SetStringValue=c("FPDFAnnot_SetStringValue",3),t._FPDFAnnot_GetStringValue=
c("FPDFAnnot_GetStringValue",4),t._FPDFAnnot_GetNumberValue=c("FPDFAnnot_GetNumberValue",3),t._EPDFAnnot_SetNumberValue=
c("EPDFAnnot_SetNumberValue",3),t._FPDFAnnot_SetAP=c("FPDFAnnot_SetAP",3),t._FPDFAnnot_GetAP=c("FPDF\
Annot_GetAP",4),t._FPDFAnnot_GetLinkedAnnot=c("FPDFAnnot_GetLinkedAnnot",2),t._FPDFAnnot_GetFlags=c(
"FPDFAnnot_GetFlags",1),t._FPDFAnnot_SetFlags=c("FPDFAnnot_SetFlags",2),t._FPDFAnnot_GetFormFieldFlags=
c("FPDFAnnot_GetFormFieldFlags",2),t._FPDFAnnot_SetFormFieldFlags=c("FPDFAnnot_SetFormFieldFlags",3),
t._FPDFAnnot_GetFormFieldAtPoint=c("FPDFAnnot_GetFormFieldAtPoint",3),t._FPDFAnnot_GetFormFieldName=
c("FPDFAnnot_GetFormFieldName",4),t._FPDFAnnot_GetFormFieldType=c("FPDFAnnot_GetFormFieldType",2),t.
_FPDFAnnot_GetFormAdditionalActionJavaScript=c("FPDFAnnot_GetFormAdditionalActionJavaScript",5),t._FPDFAnnot_GetFormFieldAlternateName=
c("FPDFAnnot_GetFormFieldAlternateName",4),t._FPDFAnnot_GetFormFieldValue=c("FPDFAnnot_GetFormFieldV\
alue",4),t._FPDFAnnot_GetOptionCount=c("FPDFAnnot_GetOptionCount",2),t._FPDFAnnot_GetOptionLabel=c("\
FPDFAnnot_GetOptionLabel",5),t._FPDFAnnot_IsOptionSelected=c("FPDFAnnot_IsOptionSelected",3),t._FPDFAnnot_GetFontSize=
c("FPDFAnnot_GetFontSize",3),t._FPDFAnnot_SetFontColor=c("FPDFAnnot_SetFontColor",5),t._FPDFAnnot_GetFontColor=
c("FPDFAnnot_GetFontColor",5),t._FPDFAnnot_IsChecked=c("FPDFAnnot_IsChecked",2),t._FPDFAnnot_SetFocusableSubtypes=
c("FPDFAnnot_SetFocusableSubtypes",3),t._FPDFAnnot_GetFocusableSubtypesCount=c("FPDFAnnot_GetFocusab\
leSubtypesCount",1),t._FPDFAnnot_GetFocusableSubtypes=c("FPDFAnnot_GetFocusableSubtypes",3),t._FPDFAnnot_GetLink=
c("FPDFAnnot_GetLink",1),t._FPDFAnnot_GetFormControlCount=c("FPDFAnnot_GetFormControlCount",2),t._FPDFAnnot_GetFormControlIndex=
c("FPDFAnnot_GetFormControlIndex",2),t._FPDFAnnot_GetFormFieldExportValue=c("FPDFAnnot_GetFormFieldE\
xportValue",4),t._FPDFAnnot_SetURI=c("FPDFAnnot_SetURI",2),t._EPDFAnnot_SetAction=c("EPDFAnnot_SetAc\
tion",2),t._FPDFAnnot_GetFileAttachment=c("FPDFAnnot_GetFileAttachment",1),t._FPDFAnnot_AddFileAttachment=
c("FPDFAnnot_AddFileAttachment",2),t._EPDFAnnot_SetColor=c("EPDFAnnot_SetColor",5),t._EPDFAnnot_GetColor=
c("EPDFAnnot_GetColor",5),t._EPDFAnnot_ClearColor=c("EPDFAnnot_ClearColor",2),t._EPDFAnnot_SetOpacity=
c("EPDFAnnot_SetOpacity",2),t._EPDFAnnot_GetOpacity=c("EPDFAnnot_GetOpacity",2),t._EPDFAnnot_GetBorderEffect=
c("EPDFAnnot_GetBorderEffect",2),t._EPDFAnnot_SetBorderEffect=c("EPDFAnnot_SetBorderEffect",2),t._EPDFAnnot_ClearBorderEffect=
c("EPDFAnnot_ClearBorderEffect",1),t._EPDFAnnot_GetRectangleDifferences=c("EPDFAnnot_GetRectangleDif\
ferences",5),t._EPDFAnnot_SetRectangleDifferences=c("EPDFAnnot_SetRectangleDifferences",5),t._EPDFAnnot_ClearRectangleDifferences=
c("EPDFAnnot_ClearRectangleDifferences",1),t._EPDFAnnot_GetBorderDashPatternCount=c("EPDFAnnot_GetBo\
rderDashPatternCount",1),t._EPDFAnnot_GetBorderDashPattern=c("EPDFAnnot_GetBorderDashPattern",3),t._EPDFAnnot_SetBorderDashPattern=
c("EPDFAnnot_SetBorderDashPattern",3),t._EPDFAnnot_GetBorderStyle=c("EPDFAnnot_GetBorderStyle",2),t.
_EPDFAnnot_SetBorderStyle=c("EPDFAnnot_SetBorderStyle",3),t._EPDFAnnot_GenerateAppearance=c("EPDFAnn\
ot_GenerateAppearance",1),t._EPDFAnnot_GenerateAppearanceWithBlend=c("EPDFAnnot_GenerateAppearanceWi\
thBlend",2),t._EPDFAnnot_GetBlendMode=c("EPDFAnnot_GetBlendMode",1),t._EPDFAnnot_SetIntent=c("EPDFAn\
not_SetIntent",2),t._EPDFAnnot_GetIntent=c("EPDFAnnot_GetIntent",3),t._EPDFAnnot_GetRichContent=c("E\
PDFAnnot_GetRichContent",3),t._EPDFAnnot_SetLineEndings=c("EPDFAnnot_SetLineEndings",3),t._EPDFAnnot_GetLineEndings=
c("EPDFAnnot_GetLineEndings",3),t._EPDFAnnot_SetVertices=c("EPDFAnnot_SetVertices",3),t._EPDFAnnot_SetLine=
c("EPDFAnnot_SetLine",3),t._EPDFAnnot_SetDefaultAppearance=c("EPDFAnnot_SetDefaultAppearance",6),t._EPDFAnnot_GetDefaultAppearance=
c("EPDFAnnot_GetDefaultAppearance",6),t._EPDFAnnot_SetTextAlignment=c("EPDFAnnot_SetTextAlignment",2),
t._EPDFAnnot_GetTextAlignment=c("EPDFAnnot_GetTextAlignment",1),t._EPDFAnnot_SetVerticalAlignment=c(
"EPDFAnnot_SetVerticalAlignment",2),t._EPDFAnnot_GetVerticalAlignment=c("EPDFAnnot_GetVerticalAlignm\
ent",1),t._EPDFPage_GetAnnotByName=c("EPDFPage_GetAnnotByName",2),t._EPDFPage_RemoveAnnotByName=c("E\
PDFPage_RemoveAnnotByName",2),t._EPDFAnnot_SetLinkedAnnot=c("EPDFAnnot_SetLinkedAnnot",3),t._EPDFPage_GetAnnotCountRaw=
c("EPDFPage_GetAnnotCountRaw",2),t._EPDFPage_GetAnnotRaw=c("EPDFPage_GetAnnotRaw",3),t._EPDFPage_RemoveAnnotRaw=
c("EPDFPage_RemoveAnnotRaw",3),t._EPDFAnnot_SetName=c("EPDFAnnot_SetName",2),t._EPDFAnnot_GetName=c(
"EPDFAnnot_GetName",1),t._EPDFAnnot_UpdateAppearanceToRect=c("EPDFAnnot_UpdateAppearanceToRect",2),t.
_EPDFPage_CreateAnnot=c("EPDFPage_CreateAnnot",2),t._EPDFAnnot_SetRotate=c("EPDFAnnot_SetRotate",2),
t._EPDFAnnot_GetRotate=c("EPDFAnnot_GetRotate",2),t._EPDFAnnot_GetReplyType=c("EPDFAnnot_GetReplyTyp\
e",1),t._EPDFAnnot_SetReplyType=c("EPDFAnnot_SetReplyType",2),t._EPDFAnnot_SetOverlayText=c("EPDFAnn\
ot_SetOverlayText",2),t._EPDFAnnot_GetOverlayText=c("EPDFAnnot_GetOverlayText",3),t._EPDFAnnot_SetOverlayTextRepeat=
c("EPDFAnnot_SetOverlayTextRepeat",2),t._EPDFAnnot_GetOverlayTextRepeat=c("EPDFAnnot_GetOverlayTextR\
epeat",1),t._EPDFAnnot_ApplyRedaction=c("EPDFAnnot_ApplyRedaction",2),t._EPDFPage_ApplyRedactions=c(
"EPDFPage_ApplyRedactions",1),t._EPDFAnnot_Flatten=c("EPDFAnnot_Flatten",2),t._EPDFAnnot_SetAppearanceFromPage=
c("EPDFAnnot_SetAppearanceFromPage",3),t._EPDFAnnot_ExportAppearanceAsDocument=c("EPDFAnnot_ExportAp\
pearanceAsDocument",1),t._EPDFAnnot_ExportMultipleAppearancesAsDocument=c("EPDFAnnot_ExportMultipleA\
ppearancesAsDocument",2),t._EPDFAnnot_SetExtendedRotation=c("EPDFAnnot_SetExtendedRotation",2),t._EPDFAnnot_GetExtendedRotation=
c("EPDFAnnot_GetExtendedRotation",2),t._EPDFAnnot_SetUnrotatedRect=c("EPDFAnnot_SetUnrotatedRect",2),
t._EPDFAnnot_GetUnrotatedRect=c("EPDFAnnot_GetUnrotatedRect",2),t._EPDFAnnot_GetRect=c("EPDFAnnot_Ge\
tRect",2),t._EPDFAnnot_SetAPMatrix=c("EPDFAnnot_SetAPMatrix",3),t._EPDFAnnot_GetAPMatrix=c("EPDFAnno\
t_GetAPMatrix",3),t._EPDFAnnot_GetAvailableAppearanceModes=c("EPDFAnnot_GetAvailableAppearanceModes",
1),t._EPDFAnnot_HasAppearanceStream=c("EPDFAnnot_HasAppearanceStream",2),t._EPDFAnnot_SetMKColor=c("\
EPDFAnnot_SetMKColor",5),t._EPDFAnnot_GetMKColor=c("EPDFAnnot_GetMKColor",5),t._EPDFAnnot_ClearMKColor=
c("EPDFAnnot_ClearMKColor",2),t._EPDFPage_CreateFormField=c("EPDFPage_CreateFormField",4),t._EPDFAnnot_GenerateFormFieldAP=
c("EPDFAnnot_GenerateFormFieldAP",1),t._EPDFAnnot_GetButtonExportValue=c("EPDFAnnot_GetButtonExportV\
alue",3),t._EPDFAnnot_GetFormFieldRawValue=c("EPDFAnnot_GetFormFieldRawValue",4),t._EPDFAnnot_SetFormFieldValue=
c("EPDFAnnot_SetFormFieldValue",3),t._EPDFAnnot_SetFormFieldName=c("EPDFAnnot_SetFormFieldName",3),t.
_EPDFAnnot_GetFormFieldObjectNumber=c("EPDFAnnot_GetFormFieldObjectNumber",2),t._EPDFAnnot_ShareFormField=
c("EPDFAnnot_ShareFormField",3),t._EPDFAnnot_GetCalloutLineCount=c("EPDFAnnot_GetCalloutLineCount",1),
t._EPDFAnnot_GetCalloutLine=c("EPDFAnnot_GetCalloutLine",3),t._EPDFAnnot_SetCalloutLine=c("EPDFAnnot\
_SetCalloutLine",3),t._EPDFAnnot_SetFormFieldOptions=c("EPDFAnnot_SetFormFieldOptions",4),t._EPDFAnnot_GetObjectNumber=
c("EPDFAnnot_GetObjectNumber",1),t._EPDFPage_GetAnnotByObjectNumber=c("EPDFPage_GetAnnotByObjectNumb\
er",2),t._EPDFPage_RemoveAnnot=c("EPDFPage_RemoveAnnot",2),t._EPDFPage_RemoveAnnotByObjectNumber=c("\
EPDFPage_RemoveAnnotByObjectNumber",2),t._EPDFPage_MoveAnnots=c("EPDFPage_MoveAnnots",4),t._FPDFDoc_GetAttachmentCount=
c("FPDFDoc_GetAttachmentCount",1),t._FPDFDoc_AddAttachment=c("FPDFDoc_AddAttachment",2),t._FPDFDoc_GetAttachment=
c("FPDFDoc_GetAttachment",2),t._FPDFDoc_DeleteAttachment=c("FPDFDoc_DeleteAttachment",2),t._FPDFAttachment_GetName=
c("FPDFAttachment_GetName",3),t._FPDFAttachment_HasKey=c("FPDFAttachment_HasKey",2),t._FPDFAttachment_GetValueType=
c("FPDFAttachment_GetValueType",2),t._FPDFAttachment_SetStringValue=c("FPDFAttachment_SetStringValue",
3),t._FPDFAttachment_GetStringValue=c("FPDFAttachment_GetStringValue",4),t._FPDFAttachment_SetFile=c(
"FPDFAttachment_SetFile",4),t._FPDFAttachment_GetFile=c("FPDFAttachment_GetFile",4),t._FPDFAttachment_GetSubtype=
c("FPDFAttachment_GetSubtype",3),t._EPDFAttachment_SetSubtype=c("EPDFAttachment_SetSubtype",2),t._EPDFAttachment_SetDescription=
c("EPDFAttachment_SetDescription",2),t._EPDFAttachment_GetDescription=c("EPDFAttachment_GetDescripti\
on",3),t._EPDFAttachment_GetIntegerValue=c("EPDFAttachment_GetIntegerValue",3),t._FPDFCatalog_IsTagged=
c("FPDFCatalog_IsTagged",1),t._FPDFCatalog_GetLanguage=c("FPDFCatalog_GetLanguage",3),t._FPDFCatalog_SetLanguage=
c("FPDFCatalog_SetLanguage",2),t._EPDFCatalog_GetLanguage=c("EPDFCatalog_GetLanguage",3),t._FPDFAvail_Create=
c("FPDFAvail_Create",2),t._FPDFAvail_Destroy=c("FPDFAvail_Destroy",1),t._FPDFAvail_IsDocAvail=c("FPD\
FAvail_IsDocAvail",2),t._FPDFAvail_GetDocument=c("FPDFAvail_GetDocument",2),t._FPDFAvail_GetFirstPageNum=
c("FPDFAvail_GetFirstPageNum",1),t._FPDFAvail_IsPageAvail=c("FPDFAvail_IsPageAvail",3),t._FPDFAvail_IsFormAvail=
c("FPDFAvail_IsFormAvail",2),t._FPDFAvail_IsLinearized=c("FPDFAvail_IsLinearized",1),t._FPDFBookmark_GetFirstChild=
c("FPDFBookmark_GetFirstChild",2),t._FPDFBookmark_GetNextSibling=c("FPDFBookmark_GetNextSibling",2),
t._FPDFBookmark_GetTitle=c("FPDFBookmark_GetTitle",3),t._FPDFBookmark_GetCount=c("FPDFBookmark_GetCo\
unt",1),t._FPDFBookmark_Find=c("FPDFBookmark_Find",2),t._FPDFBookmark_GetDest=c("FPDFBookmark_GetDes\
t",2),t._FPDFBookmark_GetAction=c("FPDFBookmark_GetAction",1),t._FPDFAction_GetType=c("FPDFAction_Ge\
tType",1),t._FPDFAction_GetDest=c("FPDFAction_GetDest",2),t._FPDFAction_GetFilePath=c("FPDFAction_Ge\
tFilePath",3),t._FPDFAction_GetURIPath=c("FPDFAction_GetURIPath",4),t._FPDFDest_GetDestPageIndex=c("\
FPDFDest_GetDestPageIndex",2),t._FPDFDest_GetView=c("FPDFDest_GetView",3),t._FPDFDest_GetLocationInPage=
c("FPDFDest_GetLocationInPage",7),t._FPDFLink_GetLinkAtPoint=c("FPDFLink_GetLinkAtPoint",3),t._FPDFLink_GetLinkZOrderAtPoint=
c("FPDFLink_GetLinkZOrderAtPoint",3),t._FPDFLink_GetDest=c("FPDFLink_GetDest",2),t._FPDFLink_GetAction=
c("FPDFLink_GetAction",1),t._FPDFLink_Enumerate=c("FPDFLink_Enumerate",3),t._FPDFLink_GetAnnot=c("FP\
DFLink_GetAnnot",2),t._FPDFLink_GetAnnotRect=c("FPDFLink_GetAnnotRect",2),t._FPDFLink_CountQuadPoints=
c("FPDFLink_CountQuadPoints",1),t._FPDFLink_GetQuadPoints=c("FPDFLink_GetQuadPoints",3),t._FPDF_GetPageAAction=
c("FPDF_GetPageAAction",2),t._FPDF_GetFileIdentifier=c("FPDF_GetFileIdentifier",4),t._FPDF_GetMetaText=
c("FPDF_GetMetaText",4),t._FPDF_GetPageLabel=c("FPDF_GetPageLabel",4),t._EPDF_SetMetaText=c("EPDF_Se\
tMetaText",3),t._EPDF_HasMetaText=c("EPDF_HasMetaText",2),t._EPDF_GetMetaTrapped=c("EPDF_GetMetaTrap\
ped",1),t._EPDF_SetMetaTrapped=c("EPDF_SetMetaTrapped",2),t._EPDF_GetMetaKeyCount=c("EPDF_GetMetaKey\
Count",2),t._EPDF_GetMetaKeyName=c("EPDF_GetMetaKeyName",5),t._FPDFPageObj_NewImageObj=c("FPDFPageOb\
j_NewImageObj",1),t._FPDFImageObj_LoadJpegFile=c("FPDFImageObj_LoadJpegFile",4),t._FPDFImageObj_LoadJpegFileInline=
c("FPDFImageObj_LoadJpegFileInline",4),t._FPDFImageObj_SetMatrix=c("FPDFImageObj_SetMatrix",7),t._FPDFImageObj_SetBitmap=
c("FPDFImageObj_SetBitmap",4),t._FPDFImageObj_GetBitmap=c("FPDFImageObj_GetBitmap",1),t._FPDFImageObj_GetRenderedBitmap=
c("FPDFImageObj_GetRenderedBitmap",3),t._FPDFImageObj_GetImageDataDecoded=c("FPDFImageObj_GetImageDa\
taDecoded",3),t._FPDFImageObj_GetImageDataRaw=c("FPDFImageObj_GetImageDataRaw",3),t._FPDFImageObj_GetImageFilterCount=
c("FPDFImageObj_GetImageFilterCount",1),t._FPDFImageObj_GetImageFilter=c("FPDFImageObj_GetImageFilte\
r",4),t._FPDFImageObj_GetImageMetadata=c("FPDFImageObj_GetImageMetadata",3),t._FPDFImageObj_GetImagePixelSize=
c("FPDFImageObj_GetImagePixelSize",3),t._FPDFImageObj_GetIccProfileDataDecoded=c("FPDFImageObj_GetIc\
cProfileDataDecoded",5),t._EPDFImageObj_SetPng=c("EPDFImageObj_SetPng",5),t._EPDFImageObj_SetJpeg=c(
"EPDFImageObj_SetJpeg",5),t._FPDF_CreateNewDocument=c("FPDF_CreateNewDocument",0),t._FPDFPage_Delete=
c("FPDFPage_Delete",2),t._FPDF_MovePages=c("FPDF_MovePages",4),t._FPDFPage_New=c("FPDFPage_New",4),t.
_FPDFPage_GetRotation=c("FPDFPage_GetRotation",1),t._FPDFPage_InsertObject=c("FPDFPage_InsertObject",
2),t._FPDFPage_InsertObjectAtIndex=c("FPDFPage_InsertObjectAtIndex",3),t._FPDFPage_RemoveObject=c("F\
PDFPage_RemoveObject",2),t._FPDFPage_CountObjects=c("FPDFPage_CountObjects",1),t._FPDFPage_GetObject=
c("FPDFPage_GetObject",2),t._FPDFPage_HasTransparency=c("FPDFPage_HasTransparency",1),t._FPDFPageObj_Destroy=
c("FPDFPageObj_Destroy",1),t._FPDFPageObj_GetMarkedContentID=c("FPDFPageObj_GetMarkedContentID",1),t.
_FPDFPageObj_CountMarks=c("FPDFPageObj_CountMarks",1),t._FPDFPageObj_GetMark=c("FPDFPageObj_GetMark",
2),t._FPDFPageObj_AddMark=c("FPDFPageObj_AddMark",2),t._FPDFPageObj_RemoveMark=c("FPDFPageObj_Remove\
Mark",2),t._FPDFPageObjMark_GetName=c("FPDFPageObjMark_GetName",4),t._FPDFPageObjMark_CountParams=c(
"FPDFPageObjMark_CountParams",1),t._FPDFPageObjMark_GetParamKey=c("FPDFPageObjMark_GetParamKey",5),t.
_FPDFPageObjMark_GetParamValueType=c("FPDFPageObjMark_GetParamValueType",2),t._FPDFPageObjMark_GetParamIntValue=
c("FPDFPageObjMark_GetParamIntValue",3),t._FPDFPageObjMark_GetParamFloatValue=c("FPDFPageObjMark_Get\
ParamFloatValue",3),t._FPDFPageObjMark_GetParamStringValue=c("FPDFPageObjMark_GetParamStringValue",5),
t._FPDFPageObjMark_GetParamBlobValue=c("FPDFPageObjMark_GetParamBlobValue",5),t._FPDFPageObj_HasTransparency=
c("FPDFPageObj_HasTransparency",1),t._FPDFPageObjMark_SetIntParam=c("FPDFPageObjMark_SetIntParam",5),
t._FPDFPageObjMark_SetFloatParam=c("FPDFPageObjMark_SetFloatParam",5),t._FPDFPageObjMark_SetStringParam=
c("FPDFPageObjMark_SetStringParam",5),t._FPDFPageObjMark_SetBlobParam=c("FPDFPageObjMark_SetBlobPara\
m",6),t._FPDFPageObjMark_RemoveParam=c("FPDFPageObjMark_RemoveParam",3),t._FPDFPageObj_GetType=c("FP\
DFPageObj_GetType",1),t._FPDFPageObj_GetIsActive=c("FPDFPageObj_GetIsActive",2),t._FPDFPageObj_SetIsActive=
c("FPDFPageObj_SetIsActive",2),t._FPDFPage_GenerateContent=c("FPDFPage_GenerateContent",1),t._FPDFPageObj_Transform=
c("FPDFPageObj_Transform",7),t._FPDFPageObj_TransformF=c("FPDFPageObj_TransformF",2),t._FPDFPageObj_GetMatrix=
c("FPDFPageObj_GetMatrix",2),t._FPDFPageObj_SetMatrix=c("FPDFPageObj_SetMatrix",2),t._FPDFPageObj_SetBlendMode=
c("FPDFPageObj_SetBlendMode",2),t._FPDFPage_TransformAnnots=c("FPDFPage_TransformAnnots",7),t._FPDFPage_SetRotation=
c("FPDFPage_SetRotation",2),t._FPDFPageObj_SetFillColor=c("FPDFPageObj_SetFillColor",5),t._FPDFPageObj_GetFillColor=
c("FPDFPageObj_GetFillColor",5),t._FPDFPageObj_GetBounds=c("FPDFPageObj_GetBounds",5),t._FPDFPageObj_GetRotatedBounds=
c("FPDFPageObj_GetRotatedBounds",2),t._FPDFPageObj_SetStrokeColor=c("FPDFPageObj_SetStrokeColor",5),
t._FPDFPageObj_GetStrokeColor=c("FPDFPageObj_GetStrokeColor",5),t._FPDFPageObj_SetStrokeWidth=c("FPD\
FPageObj_SetStrokeWidth",2),t._FPDFPageObj_GetStrokeWidth=c("FPDFPageObj_GetStrokeWidth",2),t._FPDFPageObj_GetLineJoin=
c("FPDFPageObj_GetLineJoin",1),t._FPDFPageObj_SetLineJoin=c("FPDFPageObj_SetLineJoin",2),t._FPDFPageObj_GetLineCap=
c("FPDFPageObj_GetLineCap",1),t._FPDFPageObj_SetLineCap=c("FPDFPageObj_SetLineCap",2),t._FPDFPageObj_GetDashPhase=
c("FPDFPageObj_GetDashPhase",2),t._FPDFPageObj_SetDashPhase=c("FPDFPageObj_SetDashPhase",2),t._FPDFPageObj_GetDashCount=
c("FPDFPageObj_GetDashCount",1),t._FPDFPageObj_GetDashArray=c("FPDFPageObj_GetDashArray",3),t._FPDFPageObj_SetDashArray=
c("FPDFPageObj_SetDashArray",4),t._FPDFFormObj_CountObjects=c("FPDFFormObj_CountObjects",1),t._FPDFFormObj_GetObject=
c("FPDFFormObj_GetObject",2),t._FPDFFormObj_RemoveObject=c("FPDFFormObj_RemoveObject",2),t._FPDFPageObj_CreateNewPath=
c("FPDFPageObj_CreateNewPath",2),t._FPDFPageObj_CreateNewRect=c("FPDFPageObj_CreateNewRect",4),t._FPDFPath_CountSegments=
c("FPDFPath_CountSegments",1),t._FPDFPath_GetPathSegment=c("FPDFPath_GetPathSegment",2),t._FPDFPath_MoveTo=
c("FPDFPath_MoveTo",3),t._FPDFPath_LineTo=c("FPDFPath_LineTo",3),t._FPDFPath_BezierTo=c("FPDFPath_Be\
zierTo",7),t._FPDFPath_Close=c("FPDFPath_Close",1),t._FPDFPath_SetDrawMode=c("FPDFPath_SetDrawMode",
3),t._FPDFPath_GetDrawMode=c("FPDFPath_GetDrawMode",3),t._FPDFPathSegment_GetPoint=c("FPDFPathSegmen\
t_GetPoint",3),t._FPDFPathSegment_GetType=c("FPDFPathSegment_GetType",1),t._FPDFPathSegment_GetClose=
c("FPDFPathSegment_GetClose",1),t._FPDFPageObj_NewTextObj=c("FPDFPageObj_NewTextObj",3),t._FPDFText_SetText=
c("FPDFText_SetText",2),t._FPDFText_SetCharcodes=c("FPDFText_SetCharcodes",3),t._FPDFText_LoadFont=c(
"FPDFText_LoadFont",5),t._FPDFText_LoadStandardFont=c("FPDFText_LoadStandardFont",2),t._FPDFText_LoadCidType2Font=
c("FPDFText_LoadCidType2Font",6),t._FPDFTextObj_GetFontSize=c("FPDFTextObj_GetFontSize",2),t._FPDFTextObj_GetText=
c("FPDFTextObj_GetText",4),t._FPDFTextObj_GetRenderedBitmap=c("FPDFTextObj_GetRenderedBitmap",4),t._FPDFFont_Close=
c("FPDFFont_Close",1),t._FPDFPageObj_CreateTextObj=c("FPDFPageObj_CreateTextObj",3),t._FPDFTextObj_GetTextRenderMode=
c("FPDFTextObj_GetTextRenderMode",1),t._FPDFTextObj_SetTextRenderMode=c("FPDFTextObj_SetTextRenderMo\
de",2),t._FPDFTextObj_GetFont=c("FPDFTextObj_GetFont",1),t._FPDFFont_GetBaseFontName=c("FPDFFont_Get\
BaseFontName",3),t._FPDFFont_GetFamilyName=c("FPDFFont_GetFamilyName",3),t._FPDFFont_GetFontData=c("\
FPDFFont_GetFontData",4),t._FPDFFont_GetIsEmbedded=c("FPDFFont_GetIsEmbedded",1),t._FPDFFont_GetFlags=
c("FPDFFont_GetFlags",1),t._FPDFFont_GetWeight=c("FPDFFont_GetWeight",1),t._FPDFFont_GetItalicAngle=
c("FPDFFont_GetItalicAngle",2),t._FPDFFont_GetAscent=c("FPDFFont_GetAscent",3),t._FPDFFont_GetDescent=
c("FPDFFont_GetDescent",3),t._FPDFFont_GetGlyphWidth=c("FPDFFont_GetGlyphWidth",4),t._FPDFFont_GetGlyphPath=
c("FPDFFont_GetGlyphPath",3),t._FPDFGlyphPath_CountGlyphSegments=c("FPDFGlyphPath_CountGlyphSegments",
1),t._FPDFGlyphPath_GetGlyphPathSegment=c("FPDFGlyphPath_GetGlyphPathSegment",2),t._EPDFText_RedactInRect=
c("EPDFText_RedactInRect",4),t._EPDFText_RedactInQuads=c("EPDFText_RedactInQuads",5),t._FPDFDoc_GetPageMode=
c("FPDFDoc_GetPageMode",1),t._FPDFPage_Flatten=c("FPDFPage_Flatten",2),t._FPDFPage_HasFormFieldAtPoint=
c("FPDFPage_HasFormFieldAtPoint",4),t._FPDFPage_FormFieldZOrderAtPoint=c("FPDFPage_FormFieldZOrderAt\
Point",4),t._malloc=c("malloc",1),t._free=c("free",1),t._FORM_OnMouseMove=c("FORM_OnMouseMove",5),t.
_FORM_OnMouseWheel=c("FORM_OnMouseWheel",6),t._FORM_OnFocus=c("FORM_OnFocus",5),t._FORM_OnLButtonDown=
c("FORM_OnLButtonDown",5),t._FORM_OnLButtonUp=c("FORM_OnLButtonUp",5),t._FORM_OnLButtonDoubleClick=c(
"FORM_OnLButtonDoubleClick",5),t._FORM_OnRButtonDown=c("FORM_OnRButtonDown",5),t._FORM_OnRButtonUp=c(
"FORM_OnRButtonUp",5),t._FORM_OnKeyDown=c("FORM_OnKeyDown",4),t._FORM_OnKeyUp=c("FORM_OnKeyUp",4),t.
_FORM_OnChar=c("FORM_OnChar",4),t._FORM_GetFocusedText=c("FORM_GetFocusedText",4),t._FORM_GetSelectedText=
c("FORM_GetSelectedText",4),t._FORM_ReplaceAndKeepSelection=c("FORM_ReplaceAndKeepSelection",3),t._FORM_ReplaceSelection=
c("FORM_ReplaceSelection",3),t._FORM_SelectAllText=c("FORM_SelectAllText",2),t._FORM_CanUndo=c("FORM\
_CanUndo",2),t._FORM_CanRedo=c("FORM_CanRedo",2),t._FORM_Undo=c("FORM_Undo",2),t._FORM_Redo=c("FORM_\
Redo",2),t._FORM_ForceToKillFocus=c("FORM_ForceToKillFocus",1),t._FORM_GetFocusedAnnot=c("FORM_GetFo\
cusedAnnot",3),t._FORM_SetFocusedAnnot=c("FORM_SetFocusedAnnot",2),t._FPDF_FFLDraw=c("FPDF_FFLDraw",
9),t._FPDF_SetFormFieldHighlightColor=c("FPDF_SetFormFieldHighlightColor",3),t._FPDF_SetFormFieldHighlightAlpha=
c("FPDF_SetFormFieldHighlightAlpha",2),t._FPDF_RemoveFormFieldHighlight=c("FPDF_RemoveFormFieldHighl\
ight",1),t._FORM_OnAfterLoadPage=c("FORM_OnAfterLoadPage",2),t._FORM_OnBeforeClosePage=c("FORM_OnBef\
oreClosePage",2),t._FORM_DoDocumentJSAction=c("FORM_DoDocumentJSAction",1),t._FORM_DoDocumentOpenAction=
c("FORM_DoDocumentOpenAction",1),t._FORM_DoDocumentAAction=c("FORM_DoDocumentAAction",2),t._FORM_DoPageAAction=
c("FORM_DoPageAAction",3),t._FORM_SetIndexSelected=c("FORM_SetIndexSelected",4),t._FORM_IsIndexSelected=
c("FORM_IsIndexSelected",3),t._FPDFDoc_GetJavaScriptActionCount=c("FPDFDoc_GetJavaScriptActionCount",
1),t._FPDFDoc_GetJavaScriptAction=c("FPDFDoc_GetJavaScriptAction",2),t._FPDFDoc_CloseJavaScriptAction=
c("FPDFDoc_CloseJavaScriptAction",1),t._FPDFJavaScriptAction_GetName=c("FPDFJavaScriptAction_GetName",
3),t._FPDFJavaScriptAction_GetScript=c("FPDFJavaScriptAction_GetScript",3),t._FPDF_ImportPagesByIndex=
c("FPDF_ImportPagesByIndex",5),t._FPDF_ImportPages=c("FPDF_ImportPages",4),t._FPDF_ImportNPagesToOne=
c("FPDF_ImportNPagesToOne",5),t._FPDF_NewXObjectFromPage=c("FPDF_NewXObjectFromPage",3),t._FPDF_CloseXObject=
c("FPDF_CloseXObject",1),t._FPDF_NewFormObjectFromXObject=c("FPDF_NewFormObjectFromXObject",1),t._FPDF_CopyViewerPreferences=
c("FPDF_CopyViewerPreferences",2),t._FPDF_RenderPageBitmapWithColorScheme_Start=c("FPDF_RenderPageBi\
tmapWithColorScheme_Start",10),t._FPDF_RenderPageBitmap_Start=c("FPDF_RenderPageBitmap_Start",9),t._FPDF_RenderPage_Continue=
c("FPDF_RenderPage_Continue",2),t._FPDF_RenderPage_Close=c("FPDF_RenderPage_Close",1),t._FPDF_SaveWithVersion=
c("FPDF_SaveWithVersion",4),t._FPDFText_GetCharIndexFromTextIndex=c("FPDFText_GetCharIndexFromTextIn\
dex",2),t._FPDFText_GetTextIndexFromCharIndex=c("FPDFText_GetTextIndexFromCharIndex",2),t._FPDF_GetSignatureCount=
c("FPDF_GetSignatureCount",1),t._FPDF_GetSignatureObject=c("FPDF_GetSignatureObject",2),t._FPDFSignatureObj_GetContents=
c("FPDFSignatureObj_GetContents",3),t._FPDFSignatureObj_GetByteRange=c("FPDFSignatureObj_GetByteRang\
e",3),t._FPDFSignatureObj_GetSubFilter=c("FPDFSignatureObj_GetSubFilter",3),t._FPDFSignatureObj_GetReason=
c("FPDFSignatureObj_GetReason",3),t._FPDFSignatureObj_GetTime=c("FPDFSignatureObj_GetTime",3),t._FPDFSignatureObj_GetDocMDPPermission=
c("FPDFSignatureObj_GetDocMDPPermission",1),t._FPDF_StructTree_GetForPage=c("FPDF_StructTree_GetForP\
age",1),t._FPDF_StructTree_Close=c("FPDF_StructTree_Close",1),t._FPDF_StructTree_CountChildren=c("FP\
DF_StructTree_CountChildren",1),t._FPDF_StructTree_GetChildAtIndex=c("FPDF_StructTree_GetChildAtInde\
x",2),t._FPDF_StructElement_GetAltText=c("FPDF_StructElement_GetAltText",3),t._FPDF_StructElement_GetActualText=
c("FPDF_StructElement_GetActualText",3),t._FPDF_StructElement_GetID=c("FPDF_StructElement_GetID",3),
t._FPDF_StructElement_GetLang=c("FPDF_StructElement_GetLang",3),t._FPDF_StructElement_GetAttributeCount=
c("FPDF_StructElement_GetAttributeCount",1),t._FPDF_StructElement_GetAttributeAtIndex=c("FPDF_Struct\
Element_GetAttributeAtIndex",2),t._FPDF_StructElement_GetStringAttribute=c("FPDF_StructElement_GetSt\
ringAttribute",4),t._FPDF_StructElement_GetMarkedContentID=c("FPDF_StructElement_GetMarkedContentID",
1),t._FPDF_StructElement_GetType=c("FPDF_StructElement_GetType",3),t._FPDF_StructElement_GetObjType=
c("FPDF_StructElement_GetObjType",3),t._FPDF_StructElement_GetTitle=c("FPDF_StructElement_GetTitle",
3),t._FPDF_StructElement_CountChildren=c("FPDF_StructElement_CountChildren",1),t._FPDF_StructElement_GetChildAtIndex=
c("FPDF_StructElement_GetChildAtIndex",2),t._FPDF_StructElement_GetChildMarkedContentID=c("FPDF_Stru\
ctElement_GetChildMarkedContentID",2),t._FPDF_StructElement_GetParent=c("FPDF_StructElement_GetParen\
t",1),t._FPDF_StructElement_Attr_GetCount=c("FPDF_StructElement_Attr_GetCount",1),t._FPDF_StructElement_Attr_GetName=
c("FPDF_StructElement_Attr_GetName",5),t._FPDF_StructElement_Attr_GetValue=c("FPDF_StructElement_Att\
r_GetValue",2),t._FPDF_StructElement_Attr_GetType=c("FPDF_StructElement_Attr_GetType",1),t._FPDF_StructElement_Attr_GetBooleanValue=
c("FPDF_StructElement_Attr_GetBooleanValue",2),t._FPDF_StructElement_Attr_GetNumberValue=c("FPDF_Str\
uctElement_Attr_GetNumberValue",2),t._FPDF_StructElement_Attr_GetStringValue=c("FPDF_StructElement_A\
ttr_GetStringValue",4),t._FPDF_StructElement_Attr_GetBlobValue=c("FPDF_StructElement_Attr_GetBlobVal\
ue",4),t._FPDF_StructElement_Attr_CountChildren=c("FPDF_StructElement_Attr_CountChildren",1),t._FPDF_StructElement_Attr_GetChildAtIndex=
c("FPDF_StructElement_Attr_GetChildAtIndex",2),t._FPDF_StructElement_GetMarkedContentIdCount=c("FPDF\
_StructElement_GetMarkedContentIdCount",1),t._FPDF_StructElement_GetMarkedContentIdAtIndex=c("FPDF_S\
tructElement_GetMarkedContentIdAtIndex",2),t._FPDF_AddInstalledFont=c("FPDF_AddInstalledFont",3),t._FPDF_SetSystemFontInfo=
c("FPDF_SetSystemFontInfo",1),t._FPDF_GetDefaultTTFMap=c("FPDF_GetDefaultTTFMap",0),t._FPDF_GetDefaultTTFMapCount=
c("FPDF_GetDefaultTTFMapCount",0),t._FPDF_GetDefaultTTFMapEntry=c("FPDF_GetDefaultTTFMapEntry",1),t.
_FPDF_GetDefaultSystemFontInfo=c("FPDF_GetDefaultSystemFontInfo",0),t._FPDF_FreeDefaultSystemFontInfo=
c("FPDF_FreeDefaultSystemFontInfo",1),t._FPDFText_LoadPage=c("FPDFText_LoadPage",1),t._FPDFText_ClosePage=
c("FPDFText_ClosePage",1),t._FPDFText_CountChars=c("FPDFText_CountChars",1),t._FPDFText_GetUnicode=c(
"FPDFText_GetUnicode",2),t._FPDFText_GetTextObject=c("FPDFText_GetTextObject",2),t._FPDFText_IsGenerated=
c("FPDFText_IsGenerated",2),t._FPDFText_IsHyphen=c("FPDFText_IsHyphen",2),t._FPDFText_HasUnicodeMapError=
c("FPDFText_HasUnicodeMapError",2),t._FPDFText_GetFontSize=c("FPDFText_GetFontSize",2),t._FPDFText_GetFontInfo=
c("FPDFText_GetFontInfo",5),t._FPDFText_GetFontWeight=c("FPDFText_GetFontWeight",2),t._FPDFText_GetFillColor=
c("FPDFText_GetFillColor",6),t._FPDFText_GetStrokeColor=c("FPDFText_GetStrokeColor",6),t._FPDFText_GetCharAngle=
c("FPDFText_GetCharAngle",2),t._FPDFText_GetCharBox=c("FPDFText_GetCharBox",6),t._FPDFText_GetLooseCharBox=
c("FPDFText_GetLooseCharBox",3),t._FPDFText_GetMatrix=c("FPDFText_GetMatrix",3),t._FPDFText_GetCharOrigin=
c("FPDFText_GetCharOrigin",4),t._FPDFText_GetCharIndexAtPos=c("FPDFText_GetCharIndexAtPos",5),t._FPDFText_GetText=
c("FPDFText_GetText",4),t._FPDFText_CountRects=c("FPDFText_CountRects",3),t._FPDFText_GetRect=c("FPD\
FText_GetRect",6),t._FPDFText_GetBoundedText=c("FPDFText_GetBoundedText",7),t._FPDFText_FindStart=c(
"FPDFText_FindStart",4),t._FPDFText_FindNext=c("FPDFText_FindNext",1),t._FPDFText_FindPrev=c("FPDFTe\
xt_FindPrev",1),t._FPDFText_GetSchResultIndex=c("FPDFText_GetSchResultIndex",1),t._FPDFText_GetSchCount=
c("FPDFText_GetSchCount",1),t._FPDFText_FindClose=c("FPDFText_FindClose",1),t._FPDFLink_LoadWebLinks=
c("FPDFLink_LoadWebLinks",1),t._FPDFLink_CountWebLinks=c("FPDFLink_CountWebLinks",1),t._FPDFLink_GetURL=
c("FPDFLink_GetURL",4),t._FPDFLink_CountRects=c("FPDFLink_CountRects",2),t._FPDFLink_GetRect=c("FPDF\
Link_GetRect",7),t._FPDFLink_GetTextRange=c("FPDFLink_GetTextRange",4),t._FPDFLink_CloseWebLinks=c("\
FPDFLink_CloseWebLinks",1),t._FPDFPage_GetDecodedThumbnailData=c("FPDFPage_GetDecodedThumbnailData",
3),t._FPDFPage_GetRawThumbnailData=c("FPDFPage_GetRawThumbnailData",3),t._FPDFPage_GetThumbnailAsBitmap=
c("FPDFPage_GetThumbnailAsBitmap",1),t._FPDFPage_SetMediaBox=c("FPDFPage_SetMediaBox",5),t._FPDFPage_SetCropBox=
c("FPDFPage_SetCropBox",5),t._FPDFPage_SetBleedBox=c("FPDFPage_SetBleedBox",5),t._FPDFPage_SetTrimBox=
c("FPDFPage_SetTrimBox",5),t._FPDFPage_SetArtBox=c("FPDFPage_SetArtBox",5),t._FPDFPage_GetMediaBox=c(
"FPDFPage_GetMediaBox",5),t._FPDFPage_GetCropBox=c("FPDFPage_GetCropBox",5),t._FPDFPage_GetBleedBox=
c("FPDFPage_GetBleedBox",5),t._FPDFPage_GetTrimBox=c("FPDFPage_GetTrimBox",5),t._FPDFPage_GetArtBox=
c("FPDFPage_GetArtBox",5),t._FPDFPage_TransFormWithClip=c("FPDFPage_TransFormWithClip",3),t._FPDFPageObj_TransformClipPath=
c("FPDFPageObj_TransformClipPath",7),t._FPDFPageObj_GetClipPath=c("FPDFPageObj_GetClipPath",1),t._FPDFClipPath_CountPaths=
c("FPDFClipPath_CountPaths",1),t._FPDFClipPath_CountPathSegments=c("FPDFClipPath_CountPathSegments",
2),t._FPDFClipPath_GetPathSegment=c("FPDFClipPath_GetPathSegment",3),t._FPDF_CreateClipPath=c("FPDF_\
CreateClipPath",4),t._FPDF_DestroyClipPath=c("FPDF_DestroyClipPath",1),t._FPDFPage_InsertClipPath=c(
"FPDFPage_InsertClipPath",2),t._FPDF_InitLibrary=c("FPDF_InitLibrary",0),t._FPDF_DestroyLibrary=c("F\
PDF_DestroyLibrary",0),t._FPDF_SetSandBoxPolicy=c("FPDF_SetSandBoxPolicy",2),t._FPDF_LoadDocument=c(
"FPDF_LoadDocument",2),t._FPDF_GetFormType=c("FPDF_GetFormType",1),t._FPDF_LoadXFA=c("FPDF_LoadXFA",
1),t._FPDF_LoadMemDocument=c("FPDF_LoadMemDocument",3),t._FPDF_LoadMemDocument64=c("FPDF_LoadMemDocu\
ment64",3),t._FPDF_LoadCustomDocument=c("FPDF_LoadCustomDocument",2),t._FPDF_GetFileVersion=c("FPDF_\
GetFileVersion",2),t._FPDF_DocumentHasValidCrossReferenceTable=c("FPDF_DocumentHasValidCrossReferenc\
eTable",1),t._FPDF_GetDocPermissions=c("FPDF_GetDocPermissions",1),t._FPDF_GetDocUserPermissions=c("\
FPDF_GetDocUserPermissions",1),t._FPDF_GetSecurityHandlerRevision=c("FPDF_GetSecurityHandlerRevision",
1),t._EPDF_SetEncryption=c("EPDF_SetEncryption",4),t._EPDF_RemoveEncryption=c("EPDF_RemoveEncryption",
1),t._EPDF_UnlockOwnerPermissions=c("EPDF_UnlockOwnerPermissions",2),t._EPDF_IsEncrypted=c("EPDF_IsE\
ncrypted",1),t._EPDF_IsOwnerUnlocked=c("EPDF_IsOwnerUnlocked",1),t._FPDF_GetPageCount=c("FPDF_GetPag\
eCount",1),t._FPDF_LoadPage=c("FPDF_LoadPage",2),t._EPDFDoc_LoadPageByObjectNumber=c("EPDFDoc_LoadPa\
geByObjectNumber",2),t._EPDFDoc_GetPageObjectNumberByIndex=c("EPDFDoc_GetPageObjectNumberByIndex",2),
t._EPDFPage_GetObjectNumber=c("EPDFPage_GetObjectNumber",1),t._FPDF_GetPageWidthF=c("FPDF_GetPageWid\
thF",1),t._FPDF_GetPageWidth=c("FPDF_GetPageWidth",1),t._FPDF_GetPageHeightF=c("FPDF_GetPageHeightF",
1),t._FPDF_GetPageHeight=c("FPDF_GetPageHeight",1),t._FPDF_GetPageBoundingBox=c("FPDF_GetPageBoundin\
gBox",2),t._FPDF_RenderPageBitmap=c("FPDF_RenderPageBitmap",8),t._FPDF_RenderPageBitmapWithMatrix=c(
"FPDF_RenderPageBitmapWithMatrix",5),t._EPDF_RenderAnnotBitmap=c("EPDF_RenderAnnotBitmap",6),t._EPDF_RenderAnnotBitmapUnrotated=
c("EPDF_RenderAnnotBitmapUnrotated",6),t._FPDF_ClosePage=c("FPDF_ClosePage",1),t._FPDF_CloseDocument=
c("FPDF_CloseDocument",1),t._FPDF_GetLastError=c("FPDF_GetLastError",0),t._FPDF_DeviceToPage=c("FPDF\
_DeviceToPage",10),t._FPDF_PageToDevice=c("FPDF_PageToDevice",10),t._FPDFBitmap_Create=c("FPDFBitmap\
_Create",3),t._FPDFBitmap_CreateEx=c("FPDFBitmap_CreateEx",5),t._FPDFBitmap_GetFormat=c("FPDFBitmap_\
GetFormat",1),t._FPDFBitmap_FillRect=c("FPDFBitmap_FillRect",6),t._FPDFBitmap_GetBuffer=c("FPDFBitma\
p_GetBuffer",1),t._FPDFBitmap_GetWidth=c("FPDFBitmap_GetWidth",1),t._FPDFBitmap_GetHeight=c("FPDFBit\
map_GetHeight",1),t._FPDFBitmap_GetStride=c("FPDFBitmap_GetStride",1),t._FPDFBitmap_Destroy=c("FPDFB\
itmap_Destroy",1),t._FPDF_GetPageSizeByIndexF=c("FPDF_GetPageSizeByIndexF",3),t._EPDF_GetPageRotationByIndex=
c("EPDF_GetPageRotationByIndex",2),t._EPDF_GetPageBoxByIndex=c("EPDF_GetPageBoxByIndex",4),t._EPDF_GetPageSizeByIndexNormalized=
c("EPDF_GetPageSizeByIndexNormalized",3),t._EPDF_LoadPageNormalized=c("EPDF_LoadPageNormalized",3),t.
_FPDF_GetPageSizeByIndex=c("FPDF_GetPageSizeByIndex",4),t._FPDF_VIEWERREF_GetPrintScaling=c("FPDF_VI\
EWERREF_GetPrintScaling",1),t._FPDF_VIEWERREF_GetNumCopies=c("FPDF_VIEWERREF_GetNumCopies",1),t._FPDF_VIEWERREF_GetPrintPageRange=
c("FPDF_VIEWERREF_GetPrintPageRange",1),t._FPDF_VIEWERREF_GetPrintPageRangeCount=c("FPDF_VIEWERREF_G\
etPrintPageRangeCount",1),t._FPDF_VIEWERREF_GetPrintPageRangeElement=c("FPDF_VIEWERREF_GetPrintPageR\
angeElement",2),t._FPDF_VIEWERREF_GetDuplex=c("FPDF_VIEWERREF_GetDuplex",1),t._FPDF_VIEWERREF_GetName=
c("FPDF_VIEWERREF_GetName",4),t._FPDF_CountNamedDests=c("FPDF_CountNamedDests",1),t._FPDF_GetNamedDestByName=
c("FPDF_GetNamedDestByName",2),t._FPDF_GetNamedDest=c("FPDF_GetNamedDest",4),t._FPDF_GetXFAPacketCount=
c("FPDF_GetXFAPacketCount",1),t._FPDF_GetXFAPacketName=c("FPDF_GetXFAPacketName",4),t._FPDF_GetXFAPacketContent=
c("FPDF_GetXFAPacketContent",5),t._FPDF_GetTrailerEnds=c("FPDF_GetTrailerEnds",3);var _l=c("strerror",
1),Pl=c("fflush",1),yl=c("emscripten_builtin_memalign",2),Lt=c("setThrew",2),qa=()=>(qa=Pt.emscripten_stack_init)(),
Wo=()=>(Wo=Pt.emscripten_stack_get_end)(),Za=a=>(Za=Pt._emscripten_stack_restore)(a),Ya=a=>(Ya=Pt._emscripten_stack_alloc)(
a),Ja=()=>(Ja=Pt.emscripten_stack_get_current)();t.dynCall_j=c("dynCall_j",1),t.dynCall_ji=c("dynCal\
l_ji",2),t.dynCall_iiij=c("dynCall_iiij",5),t.dynCall_jji=c("dynCall_jji",4),t.dynCall_iji=c("dynCal\
l_iji",4),t.dynCall_viijii=c("dynCall_viijii",7),t.dynCall_jij=c("dynCall_jij",4),t.dynCall_iij=c("d\
ynCall_iij",4),t.dynCall_iiji=c("dynCall_iiji",5),t.dynCall_jiji=c("dynCall_jiji",5),t.dynCall_iiiiij=
c("dynCall_iiiiij",7),t.dynCall_iiiiijj=c("dynCall_iiiiijj",9),t.dynCall_iiiiiijj=c("dynCall_iiiiiij\
j",10),t.dynCall_viji=c("dynCall_viji",5);function br(a,l,m,p){var _=_e();try{vt(a)(l,m,p)}catch(x){
if(lt(_),x!==x+0)throw x;Lt(1,0)}}function Qa(a,l){var m=_e();try{return vt(a)(l)}catch(p){if(lt(m),
p!==p+0)throw p;Lt(1,0)}}function ei(a,l,m){var p=_e();try{return vt(a)(l,m)}catch(_){if(lt(p),_!==_+
0)throw _;Lt(1,0)}}function ti(a,l,m,p){var _=_e();try{return vt(a)(l,m,p)}catch(x){if(lt(_),x!==x+0)
throw x;Lt(1,0)}}function Dl(a,l,m,p,_){var x=_e();try{return vt(a)(l,m,p,_)}catch(S){if(lt(x),S!==S+
0)throw S;Lt(1,0)}}function xl(a,l,m){var p=_e();try{vt(a)(l,m)}catch(_){if(lt(p),_!==_+0)throw _;Lt(
1,0)}}function Al(a,l){var m=_e();try{vt(a)(l)}catch(p){if(lt(m),p!==p+0)throw p;Lt(1,0)}}function El(a){
var l=_e();try{vt(a)()}catch(m){if(lt(l),m!==m+0)throw m;Lt(1,0)}}function vl(a,l,m,p,_){var x=_e();
try{vt(a)(l,m,p,_)}catch(S){if(lt(x),S!==S+0)throw S;Lt(1,0)}}function wl(a,l,m,p,_,x,S,k,z,le){var ce=_e();
try{vt(a)(l,m,p,_,x,S,k,z,le)}catch(he){if(lt(ce),he!==he+0)throw he;Lt(1,0)}}t.wasmExports=Pt,t.ccall=
za,t.cwrap=gl,t.addFunction=fl,t.removeFunction=Ka,t.setValue=qe,t.getValue=Us,t.UTF8ToString=vn,t.stringToUTF8=
fn,t.UTF16ToString=ul,t.stringToUTF16=bl;var Sl=["writeI53ToI64","writeI53ToI64Clamped","writeI53ToI\
64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","conv\
ertI32PairToI53","convertU32PairToI53","getTempRet0","setTempRet0","exitJS","inetPton4","inetNtop4",
"inetPton6","inetNtop6","readSockaddr","writeSockaddr","emscriptenLog","readEmAsmArgs","jstoi_q","li\
stenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","keepR\
untimeAlive","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","asmjsMangl\
e","HandleAllocator","getNativeTypeSize","STACK_SIZE","STACK_ALIGN","POINTER_SIZE","ASSERTIONS","rea\
llyNegative","unSign","strLen","reSign","formatString","intArrayToString","AsciiToString","lengthByt\
esUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","stringToNewUTF8","registerKeyEventCallb\
ack","maybeCStringToJsString","findEventTarget","getBoundingClientRect","fillMouseEventData","regist\
erMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCall\
back","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEve\
ntData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","re\
gisterOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEvent\
Callback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle",
"hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","softFullscreenResizeWebGL\
RenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEvent\
Callback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventDat\
a","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","regi\
sterGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","regi\
sterBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","jsStackTrace","getCallstack",
"convertPCtoSourceLocation","checkWasiClock","wasiRightsToMuslOFlags","wasiOFlagsToMuslOFlags","crea\
teDyncallWrapper","safeSetTimeout","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmedia\
te","registerPostMainLoop","registerPreMainLoop","getPromise","makePromise","idsToPromises","makePro\
miseCallback","ExceptionInfo","findMatchingCatch","Browser_asyncPrepareDataCounter","safeRequestAnim\
ationFrame","arraySum","addDays","getSocketFromFD","getSocketAddress","FS_unlink","FS_mkdirTree","_s\
etNetworkCallback","heapObjectForWebGLType","toTypedArrayIndex","webgl_enable_ANGLE_instanced_arrays",
"webgl_enable_OES_vertex_array_object","webgl_enable_WEBGL_draw_buffers","webgl_enable_WEBGL_multi_d\
raw","webgl_enable_EXT_polygon_offset_clamp","webgl_enable_EXT_clip_control","webgl_enable_WEBGL_pol\
ygon_mode","emscriptenWebGLGet","computeUnpackAlignedImageSize","colorChannelsInGlTextureFormat","em\
scriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUni\
formLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","__glGetActiveA\
ttribOrUniform","writeGLArray","registerWebGlEventCallback","runAndAbortIfError","ALLOC_NORMAL","ALL\
OC_STACK","allocate","writeStringToMemory","writeAsciiToMemory","setErrNo","demangle","stackTrace"];
Sl.forEach(js);var Cl=["run","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun","ad\
dRunDependency","removeRunDependency","out","err","callMain","abort","wasmMemory","writeStackCookie",
"checkStackCookie","convertI32PairToI53Checked","stackSave","stackRestore","stackAlloc","ptrToString",
"zeroMemory","getHeapMax","growMemory","ENV","ERRNO_CODES","strError","DNS","Protocols","Sockets","i\
nitRandomFill","randomFill","timers","warnOnce","readEmAsmArgsArray","jstoi_s","getExecutableName","\
asyncLoad","alignMemory","mmapAlloc","wasmTable","noExitRuntime","getCFunc","uleb128Encode","sigToWa\
smTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","functionsInTableMap","getE\
mptyTableSlot","updateTableMap","getFunctionAddress","PATH","PATH_FS","UTF8Decoder","UTF8ArrayToStri\
ng","stringToUTF8Array","lengthBytesUTF8","intArrayFromString","stringToAscii","UTF16Decoder","strin\
gToUTF8OnStack","writeArrayToMemory","JSEvents","specialHTMLTargets","findCanvasEventTarget","curren\
tFullscreenStrategy","restoreOldWindowedStyle","UNWIND_CACHE","ExitStatus","getEnvStrings","doReadv",
"doWritev","promiseMap","uncaughtExceptionCount","exceptionLast","exceptionCaught","Browser","getPre\
loadedImageData__data","wget","MONTH_DAYS_REGULAR","MONTH_DAYS_LEAP","MONTH_DAYS_REGULAR_CUMULATIVE",
"MONTH_DAYS_LEAP_CUMULATIVE","isLeapYear","ydayFromDate","SYSCALLS","preloadPlugins","FS_createPrelo\
adedFile","FS_modeStringToFlags","FS_getMode","FS_stdin_getChar_buffer","FS_stdin_getChar","FS_creat\
ePath","FS_createDevice","FS_readFile","FS","FS_createDataFile","FS_createLazyFile","MEMFS","TTY","P\
IPEFS","SOCKFS","tempFixedLengthArray","miniTempWebGLFloatBuffers","miniTempWebGLIntBuffers","GL","A\
L","GLUT","EGL","GLEW","IDBStore","SDL","SDL_gfx","allocateUTF8","allocateUTF8OnStack","print","prin\
tErr"];Cl.forEach(At);var Yr,ni;pe=function a(){Yr||zo(),Yr||(pe=a)};function qn(){qa(),K()}function zo(){
if(Ae>0||(qn(),!ni&&(ni=1,fe(),Ae>0)))return;function a(){Yr||(Yr=1,t.calledRun=1,!H&&(re(),o(t),t.onRuntimeInitialized?.(),
R(!t._main,'compiled without a main, but one is present. if you added it from JS, use Module["onRunt\
imeInitialized"]'),ee()))}t.setStatus?(t.setStatus("Running..."),setTimeout(()=>{setTimeout(()=>t.setStatus(
""),1),a()},1)):a(),q()}if(t.preInit)for(typeof t.preInit=="function"&&(t.preInit=[t.preInit]);t.preInit.
length>0;)t.preInit.pop()();zo(),r=s;for(let a of Object.keys(t))a in n||Object.defineProperty(n,a,{
configurable:!0,get(){Ce(`Access to module property ('${a}') is no longer possible via the module co\
nstructor argument; Instead, use the result of the module constructor.`)}});return r})})(),Sc={EPDF_GetMetaKeyCount:[
["number","boolean"],"number"],EPDF_GetMetaKeyName:[["number","number","boolean","number","number"],
"number"],EPDF_GetMetaTrapped:[["number"],"number"],EPDF_GetPageBoxByIndex:[["number","number","numb\
er","number"],"boolean"],EPDF_GetPageRotationByIndex:[["number","number"],"number"],EPDF_GetPageSizeByIndexNormalized:[
["number","number","number"],"boolean"],EPDF_HasMetaText:[["number","string"],"boolean"],EPDF_IsEncrypted:[
["number"],"boolean"],EPDF_IsOwnerUnlocked:[["number"],"boolean"],EPDF_LoadPageNormalized:[["number",
"number","number"],"number"],EPDF_PNG_EncodeRGBA:[["number","number","number","number","number","num\
ber"],"number"],EPDF_RemoveEncryption:[["number"],"boolean"],EPDF_RenderAnnotBitmap:[["number","numb\
er","number","number","number","number"],"boolean"],EPDF_RenderAnnotBitmapUnrotated:[["number","numb\
er","number","number","number","number"],"boolean"],EPDF_SetEncryption:[["number","string","string",
"number"],"boolean"],EPDF_SetMetaText:[["number","string","number"],"boolean"],EPDF_SetMetaTrapped:[
["number","number"],"boolean"],EPDF_UnlockOwnerPermissions:[["number","string"],"boolean"],EPDFAction_CreateGoTo:[
["number","number"],"number"],EPDFAction_CreateGoToNamed:[["number","string"],"number"],EPDFAction_CreateLaunch:[
["number","number"],"number"],EPDFAction_CreateRemoteGoToByName:[["number","number","number"],"numbe\
r"],EPDFAction_CreateRemoteGoToDest:[["number","number","number"],"number"],EPDFAction_CreateURI:[["\
number","string"],"number"],EPDFAnnot_ApplyRedaction:[["number","number"],"boolean"],EPDFAnnot_ClearBorderEffect:[
["number"],"boolean"],EPDFAnnot_ClearColor:[["number","number"],"boolean"],EPDFAnnot_ClearMKColor:[[
"number","number"],"boolean"],EPDFAnnot_ClearRectangleDifferences:[["number"],"boolean"],EPDFAnnot_ExportAppearanceAsDocument:[
["number"],"number"],EPDFAnnot_ExportMultipleAppearancesAsDocument:[["number","number"],"number"],EPDFAnnot_Flatten:[
["number","number"],"boolean"],EPDFAnnot_GenerateAppearance:[["number"],"boolean"],EPDFAnnot_GenerateAppearanceWithBlend:[
["number","number"],"boolean"],EPDFAnnot_GenerateFormFieldAP:[["number"],"boolean"],EPDFAnnot_GetAPMatrix:[
["number","number","number"],"boolean"],EPDFAnnot_GetAvailableAppearanceModes:[["number"],"number"],
EPDFAnnot_GetBlendMode:[["number"],"number"],EPDFAnnot_GetBorderDashPattern:[["number","number","num\
ber"],"boolean"],EPDFAnnot_GetBorderDashPatternCount:[["number"],"number"],EPDFAnnot_GetBorderEffect:[
["number","number"],"boolean"],EPDFAnnot_GetBorderStyle:[["number","number"],"number"],EPDFAnnot_GetButtonExportValue:[
["number","number","number"],"number"],EPDFAnnot_GetCalloutLine:[["number","number","number"],"numbe\
r"],EPDFAnnot_GetCalloutLineCount:[["number"],"number"],EPDFAnnot_GetColor:[["number","number","numb\
er","number","number"],"boolean"],EPDFAnnot_GetDefaultAppearance:[["number","number","number","numbe\
r","number","number"],"boolean"],EPDFAnnot_GetExtendedRotation:[["number","number"],"boolean"],EPDFAnnot_GetFormFieldObjectNumber:[
["number","number"],"number"],EPDFAnnot_GetFormFieldRawValue:[["number","number","number","number"],
"number"],EPDFAnnot_GetIntent:[["number","number","number"],"number"],EPDFAnnot_GetLineEndings:[["nu\
mber","number","number"],"boolean"],EPDFAnnot_GetMKColor:[["number","number","number","number","numb\
er"],"boolean"],EPDFAnnot_GetName:[["number"],"number"],EPDFAnnot_GetObjectNumber:[["number"],"numbe\
r"],EPDFAnnot_GetOpacity:[["number","number"],"boolean"],EPDFAnnot_GetOverlayText:[["number","number",
"number"],"number"],EPDFAnnot_GetOverlayTextRepeat:[["number"],"boolean"],EPDFAnnot_GetRect:[["numbe\
r","number"],"boolean"],EPDFAnnot_GetRectangleDifferences:[["number","number","number","number","num\
ber"],"boolean"],EPDFAnnot_GetReplyType:[["number"],"number"],EPDFAnnot_GetRichContent:[["number","n\
umber","number"],"number"],EPDFAnnot_GetRotate:[["number","number"],"boolean"],EPDFAnnot_GetTextAlignment:[
["number"],"number"],EPDFAnnot_GetUnrotatedRect:[["number","number"],"boolean"],EPDFAnnot_GetVerticalAlignment:[
["number"],"number"],EPDFAnnot_HasAppearanceStream:[["number","number"],"boolean"],EPDFAnnot_SetAction:[
["number","number"],"boolean"],EPDFAnnot_SetAPMatrix:[["number","number","number"],"boolean"],EPDFAnnot_SetAppearanceFromPage:[
["number","number","number"],"boolean"],EPDFAnnot_SetBorderDashPattern:[["number","number","number"],
"boolean"],EPDFAnnot_SetBorderEffect:[["number","number"],"boolean"],EPDFAnnot_SetBorderStyle:[["num\
ber","number","number"],"boolean"],EPDFAnnot_SetCalloutLine:[["number","number","number"],"boolean"],
EPDFAnnot_SetColor:[["number","number","number","number","number"],"boolean"],EPDFAnnot_SetDefaultAppearance:[
["number","number","number","number","number","number"],"boolean"],EPDFAnnot_SetExtendedRotation:[["\
number","number"],"boolean"],EPDFAnnot_SetFormFieldName:[["number","number","number"],"boolean"],EPDFAnnot_SetFormFieldOptions:[
["number","number","number","number"],"boolean"],EPDFAnnot_SetFormFieldValue:[["number","number","nu\
mber"],"boolean"],EPDFAnnot_SetIntent:[["number","string"],"boolean"],EPDFAnnot_SetLine:[["number","\
number","number"],"boolean"],EPDFAnnot_SetLineEndings:[["number","number","number"],"boolean"],EPDFAnnot_SetLinkedAnnot:[
["number","string","number"],"boolean"],EPDFAnnot_SetMKColor:[["number","number","number","number","\
number"],"boolean"],EPDFAnnot_SetName:[["number","number"],"boolean"],EPDFAnnot_SetNumberValue:[["nu\
mber","string","number"],"boolean"],EPDFAnnot_SetOpacity:[["number","number"],"boolean"],EPDFAnnot_SetOverlayText:[
["number","number"],"boolean"],EPDFAnnot_SetOverlayTextRepeat:[["number","boolean"],"boolean"],EPDFAnnot_SetRectangleDifferences:[
["number","number","number","number","number"],"boolean"],EPDFAnnot_SetReplyType:[["number","number"],
"boolean"],EPDFAnnot_SetRotate:[["number","number"],"boolean"],EPDFAnnot_SetTextAlignment:[["number",
"number"],"boolean"],EPDFAnnot_SetUnrotatedRect:[["number","number"],"boolean"],EPDFAnnot_SetVerticalAlignment:[
["number","number"],"boolean"],EPDFAnnot_SetVertices:[["number","number","number"],"boolean"],EPDFAnnot_ShareFormField:[
["number","number","number"],"boolean"],EPDFAnnot_UpdateAppearanceToRect:[["number","number"],"boole\
an"],EPDFAttachment_GetDescription:[["number","number","number"],"number"],EPDFAttachment_GetIntegerValue:[
["number","string","number"],"boolean"],EPDFAttachment_SetDescription:[["number","number"],"boolean"],
EPDFAttachment_SetSubtype:[["number","string"],"boolean"],EPDFBookmark_AppendChild:[["number","numbe\
r","number"],"number"],EPDFBookmark_Clear:[["number"],"boolean"],EPDFBookmark_ClearTarget:[["number"],
"boolean"],EPDFBookmark_Create:[["number","number"],"number"],EPDFBookmark_Delete:[["number","number"],
"boolean"],EPDFBookmark_InsertAfter:[["number","number","number","number"],"number"],EPDFBookmark_SetAction:[
["number","number","number"],"boolean"],EPDFBookmark_SetDest:[["number","number","number"],"boolean"],
EPDFBookmark_SetTitle:[["number","number"],"boolean"],EPDFCatalog_GetLanguage:[["number","number","n\
umber"],"number"],EPDFDest_CreateRemoteView:[["number","number","number","number","number"],"number"],
EPDFDest_CreateRemoteXYZ:[["number","number","boolean","number","boolean","number","boolean","number"],
"number"],EPDFDest_CreateView:[["number","number","number","number"],"number"],EPDFDest_CreateXYZ:[[
"number","boolean","number","boolean","number","boolean","number"],"number"],EPDFDoc_GetPageObjectNumberByIndex:[
["number","number"],"number"],EPDFDoc_LoadPageByObjectNumber:[["number","number"],"number"],EPDFImageObj_SetJpeg:[
["number","number","number","number","number"],"boolean"],EPDFImageObj_SetPng:[["number","number","n\
umber","number","number"],"boolean"],EPDFNamedDest_Remove:[["number","string"],"boolean"],EPDFNamedDest_SetDest:[
["number","string","number"],"boolean"],EPDFPage_ApplyRedactions:[["number"],"boolean"],EPDFPage_CreateAnnot:[
["number","number"],"number"],EPDFPage_CreateFormField:[["number","number","number","number"],"numbe\
r"],EPDFPage_GetAnnotByName:[["number","number"],"number"],EPDFPage_GetAnnotByObjectNumber:[["number",
"number"],"number"],EPDFPage_GetAnnotCountRaw:[["number","number"],"number"],EPDFPage_GetAnnotRaw:[[
"number","number","number"],"number"],EPDFPage_GetObjectNumber:[["number"],"number"],EPDFPage_MoveAnnots:[
["number","number","number","number"],"boolean"],EPDFPage_RemoveAnnot:[["number","number"],"boolean"],
EPDFPage_RemoveAnnotByName:[["number","number"],"boolean"],EPDFPage_RemoveAnnotByObjectNumber:[["num\
ber","number"],"boolean"],EPDFPage_RemoveAnnotRaw:[["number","number","number"],"boolean"],EPDFText_RedactInQuads:[
["number","number","number","boolean","boolean"],"boolean"],EPDFText_RedactInRect:[["number","number",
"boolean","boolean"],"boolean"],FORM_CanRedo:[["number","number"],"boolean"],FORM_CanUndo:[["number",
"number"],"boolean"],FORM_DoDocumentAAction:[["number","number"],null],FORM_DoDocumentJSAction:[["nu\
mber"],null],FORM_DoDocumentOpenAction:[["number"],null],FORM_DoPageAAction:[["number","number","num\
ber"],null],FORM_ForceToKillFocus:[["number"],"boolean"],FORM_GetFocusedAnnot:[["number","number","n\
umber"],"boolean"],FORM_GetFocusedText:[["number","number","number","number"],"number"],FORM_GetSelectedText:[
["number","number","number","number"],"number"],FORM_IsIndexSelected:[["number","number","number"],"\
boolean"],FORM_OnAfterLoadPage:[["number","number"],null],FORM_OnBeforeClosePage:[["number","number"],
null],FORM_OnChar:[["number","number","number","number"],"boolean"],FORM_OnFocus:[["number","number",
"number","number","number"],"boolean"],FORM_OnKeyDown:[["number","number","number","number"],"boolea\
n"],FORM_OnKeyUp:[["number","number","number","number"],"boolean"],FORM_OnLButtonDoubleClick:[["numb\
er","number","number","number","number"],"boolean"],FORM_OnLButtonDown:[["number","number","number",
"number","number"],"boolean"],FORM_OnLButtonUp:[["number","number","number","number","number"],"bool\
ean"],FORM_OnMouseMove:[["number","number","number","number","number"],"boolean"],FORM_OnMouseWheel:[
["number","number","number","number","number","number"],"boolean"],FORM_OnRButtonDown:[["number","nu\
mber","number","number","number"],"boolean"],FORM_OnRButtonUp:[["number","number","number","number",
"number"],"boolean"],FORM_Redo:[["number","number"],"boolean"],FORM_ReplaceAndKeepSelection:[["numbe\
r","number","number"],null],FORM_ReplaceSelection:[["number","number","number"],null],FORM_SelectAllText:[
["number","number"],"boolean"],FORM_SetFocusedAnnot:[["number","number"],"boolean"],FORM_SetIndexSelected:[
["number","number","number","boolean"],"boolean"],FORM_Undo:[["number","number"],"boolean"],FPDF_AddInstalledFont:[
["number","number","number"],null],FPDF_CloseDocument:[["number"],null],FPDF_ClosePage:[["number"],null],
FPDF_CloseXObject:[["number"],null],FPDF_CopyViewerPreferences:[["number","number"],"boolean"],FPDF_CountNamedDests:[
["number"],"number"],FPDF_CreateClipPath:[["number","number","number","number"],"number"],FPDF_CreateNewDocument:[
[],"number"],FPDF_DestroyClipPath:[["number"],null],FPDF_DestroyLibrary:[[],null],FPDF_DeviceToPage:[
["number","number","number","number","number","number","number","number","number","number"],"boolean"],
FPDF_DocumentHasValidCrossReferenceTable:[["number"],"boolean"],FPDF_FFLDraw:[["number","number","nu\
mber","number","number","number","number","number","number"],null],FPDF_FreeDefaultSystemFontInfo:[[
"number"],null],FPDF_GetDefaultSystemFontInfo:[[],"number"],FPDF_GetDefaultTTFMap:[[],"number"],FPDF_GetDefaultTTFMapCount:[
[],"number"],FPDF_GetDefaultTTFMapEntry:[["number"],"number"],FPDF_GetDocPermissions:[["number"],"nu\
mber"],FPDF_GetDocUserPermissions:[["number"],"number"],FPDF_GetFileIdentifier:[["number","number","\
number","number"],"number"],FPDF_GetFileVersion:[["number","number"],"boolean"],FPDF_GetFormType:[["\
number"],"number"],FPDF_GetLastError:[[],"number"],FPDF_GetMetaText:[["number","string","number","nu\
mber"],"number"],FPDF_GetNamedDest:[["number","number","number","number"],"number"],FPDF_GetNamedDestByName:[
["number","string"],"number"],FPDF_GetPageAAction:[["number","number"],"number"],FPDF_GetPageBoundingBox:[
["number","number"],"boolean"],FPDF_GetPageCount:[["number"],"number"],FPDF_GetPageHeight:[["number"],
"number"],FPDF_GetPageHeightF:[["number"],"number"],FPDF_GetPageLabel:[["number","number","number","\
number"],"number"],FPDF_GetPageSizeByIndex:[["number","number","number","number"],"number"],FPDF_GetPageSizeByIndexF:[
["number","number","number"],"boolean"],FPDF_GetPageWidth:[["number"],"number"],FPDF_GetPageWidthF:[
["number"],"number"],FPDF_GetSecurityHandlerRevision:[["number"],"number"],FPDF_GetSignatureCount:[[
"number"],"number"],FPDF_GetSignatureObject:[["number","number"],"number"],FPDF_GetTrailerEnds:[["nu\
mber","number","number"],"number"],FPDF_GetXFAPacketContent:[["number","number","number","number","n\
umber"],"boolean"],FPDF_GetXFAPacketCount:[["number"],"number"],FPDF_GetXFAPacketName:[["number","nu\
mber","number","number"],"number"],FPDF_ImportNPagesToOne:[["number","number","number","number","num\
ber"],"number"],FPDF_ImportPages:[["number","number","string","number"],"boolean"],FPDF_ImportPagesByIndex:[
["number","number","number","number","number"],"boolean"],FPDF_InitLibrary:[[],null],FPDF_InitLibraryWithConfig:[
["number"],null],FPDF_LoadCustomDocument:[["number","string"],"number"],FPDF_LoadDocument:[["number",
"string"],"number"],FPDF_LoadMemDocument:[["number","number","string"],"number"],FPDF_LoadMemDocument64:[
["number","number","string"],"number"],FPDF_LoadPage:[["number","number"],"number"],FPDF_LoadXFA:[["\
number"],"boolean"],FPDF_MovePages:[["number","number","number","number"],"boolean"],FPDF_NewFormObjectFromXObject:[
["number"],"number"],FPDF_NewXObjectFromPage:[["number","number","number"],"number"],FPDF_PageToDevice:[
["number","number","number","number","number","number","number","number","number","number"],"boolean"],
FPDF_RemoveFormFieldHighlight:[["number"],null],FPDF_RenderPage_Close:[["number"],null],FPDF_RenderPage_Continue:[
["number","number"],"number"],FPDF_RenderPageBitmap:[["number","number","number","number","number","\
number","number","number"],null],FPDF_RenderPageBitmap_Start:[["number","number","number","number","\
number","number","number","number","number"],"number"],FPDF_RenderPageBitmapWithColorScheme_Start:[[
"number","number","number","number","number","number","number","number","number","number"],"number"],
FPDF_RenderPageBitmapWithMatrix:[["number","number","number","number","number"],null],FPDF_SaveAsCopy:[
["number","number","number"],"boolean"],FPDF_SaveWithVersion:[["number","number","number","number"],
"boolean"],FPDF_SetFormFieldHighlightAlpha:[["number","number"],null],FPDF_SetFormFieldHighlightColor:[
["number","number","number"],null],FPDF_SetSandBoxPolicy:[["number","boolean"],null],FPDF_SetSystemFontInfo:[
["number"],null],FPDF_StructElement_Attr_CountChildren:[["number"],"number"],FPDF_StructElement_Attr_GetBlobValue:[
["number","number","number","number"],"boolean"],FPDF_StructElement_Attr_GetBooleanValue:[["number",
"number"],"boolean"],FPDF_StructElement_Attr_GetChildAtIndex:[["number","number"],"number"],FPDF_StructElement_Attr_GetCount:[
["number"],"number"],FPDF_StructElement_Attr_GetName:[["number","number","number","number","number"],
"boolean"],FPDF_StructElement_Attr_GetNumberValue:[["number","number"],"boolean"],FPDF_StructElement_Attr_GetStringValue:[
["number","number","number","number"],"boolean"],FPDF_StructElement_Attr_GetType:[["number"],"number"],
FPDF_StructElement_Attr_GetValue:[["number","string"],"number"],FPDF_StructElement_CountChildren:[["\
number"],"number"],FPDF_StructElement_GetActualText:[["number","number","number"],"number"],FPDF_StructElement_GetAltText:[
["number","number","number"],"number"],FPDF_StructElement_GetAttributeAtIndex:[["number","number"],"\
number"],FPDF_StructElement_GetAttributeCount:[["number"],"number"],FPDF_StructElement_GetChildAtIndex:[
["number","number"],"number"],FPDF_StructElement_GetChildMarkedContentID:[["number","number"],"numbe\
r"],FPDF_StructElement_GetID:[["number","number","number"],"number"],FPDF_StructElement_GetLang:[["n\
umber","number","number"],"number"],FPDF_StructElement_GetMarkedContentID:[["number"],"number"],FPDF_StructElement_GetMarkedContentIdAtIndex:[
["number","number"],"number"],FPDF_StructElement_GetMarkedContentIdCount:[["number"],"number"],FPDF_StructElement_GetObjType:[
["number","number","number"],"number"],FPDF_StructElement_GetParent:[["number"],"number"],FPDF_StructElement_GetStringAttribute:[
["number","string","number","number"],"number"],FPDF_StructElement_GetTitle:[["number","number","num\
ber"],"number"],FPDF_StructElement_GetType:[["number","number","number"],"number"],FPDF_StructTree_Close:[
["number"],null],FPDF_StructTree_CountChildren:[["number"],"number"],FPDF_StructTree_GetChildAtIndex:[
["number","number"],"number"],FPDF_StructTree_GetForPage:[["number"],"number"],FPDF_VIEWERREF_GetDuplex:[
["number"],"number"],FPDF_VIEWERREF_GetName:[["number","string","number","number"],"number"],FPDF_VIEWERREF_GetNumCopies:[
["number"],"number"],FPDF_VIEWERREF_GetPrintPageRange:[["number"],"number"],FPDF_VIEWERREF_GetPrintPageRangeCount:[
["number"],"number"],FPDF_VIEWERREF_GetPrintPageRangeElement:[["number","number"],"number"],FPDF_VIEWERREF_GetPrintScaling:[
["number"],"boolean"],FPDFAction_GetDest:[["number","number"],"number"],FPDFAction_GetFilePath:[["nu\
mber","number","number"],"number"],FPDFAction_GetType:[["number"],"number"],FPDFAction_GetURIPath:[[
"number","number","number","number"],"number"],FPDFAnnot_AddFileAttachment:[["number","number"],"num\
ber"],FPDFAnnot_AddInkStroke:[["number","number","number"],"number"],FPDFAnnot_AppendAttachmentPoints:[
["number","number"],"boolean"],FPDFAnnot_AppendObject:[["number","number"],"boolean"],FPDFAnnot_CountAttachmentPoints:[
["number"],"number"],FPDFAnnot_GetAP:[["number","number","number","number"],"number"],FPDFAnnot_GetAttachmentPoints:[
["number","number","number"],"boolean"],FPDFAnnot_GetBorder:[["number","number","number","number"],"\
boolean"],FPDFAnnot_GetColor:[["number","number","number","number","number","number"],"boolean"],FPDFAnnot_GetFileAttachment:[
["number"],"number"],FPDFAnnot_GetFlags:[["number"],"number"],FPDFAnnot_GetFocusableSubtypes:[["numb\
er","number","number"],"boolean"],FPDFAnnot_GetFocusableSubtypesCount:[["number"],"number"],FPDFAnnot_GetFontColor:[
["number","number","number","number","number"],"boolean"],FPDFAnnot_GetFontSize:[["number","number",
"number"],"boolean"],FPDFAnnot_GetFormAdditionalActionJavaScript:[["number","number","number","numbe\
r","number"],"number"],FPDFAnnot_GetFormControlCount:[["number","number"],"number"],FPDFAnnot_GetFormControlIndex:[
["number","number"],"number"],FPDFAnnot_GetFormFieldAlternateName:[["number","number","number","numb\
er"],"number"],FPDFAnnot_GetFormFieldAtPoint:[["number","number","number"],"number"],FPDFAnnot_GetFormFieldExportValue:[
["number","number","number","number"],"number"],FPDFAnnot_GetFormFieldFlags:[["number","number"],"nu\
mber"],FPDFAnnot_GetFormFieldName:[["number","number","number","number"],"number"],FPDFAnnot_GetFormFieldType:[
["number","number"],"number"],FPDFAnnot_GetFormFieldValue:[["number","number","number","number"],"nu\
mber"],FPDFAnnot_GetInkListCount:[["number"],"number"],FPDFAnnot_GetInkListPath:[["number","number",
"number","number"],"number"],FPDFAnnot_GetLine:[["number","number","number"],"boolean"],FPDFAnnot_GetLink:[
["number"],"number"],FPDFAnnot_GetLinkedAnnot:[["number","string"],"number"],FPDFAnnot_GetNumberValue:[
["number","string","number"],"boolean"],FPDFAnnot_GetObject:[["number","number"],"number"],FPDFAnnot_GetObjectCount:[
["number"],"number"],FPDFAnnot_GetOptionCount:[["number","number"],"number"],FPDFAnnot_GetOptionLabel:[
["number","number","number","number","number"],"number"],FPDFAnnot_GetRect:[["number","number"],"boo\
lean"],FPDFAnnot_GetStringValue:[["number","string","number","number"],"number"],FPDFAnnot_GetSubtype:[
["number"],"number"],FPDFAnnot_GetValueType:[["number","string"],"number"],FPDFAnnot_GetVertices:[["\
number","number","number"],"number"],FPDFAnnot_HasAttachmentPoints:[["number"],"boolean"],FPDFAnnot_HasKey:[
["number","string"],"boolean"],FPDFAnnot_IsChecked:[["number","number"],"boolean"],FPDFAnnot_IsObjectSupportedSubtype:[
["number"],"boolean"],FPDFAnnot_IsOptionSelected:[["number","number","number"],"boolean"],FPDFAnnot_IsSupportedSubtype:[
["number"],"boolean"],FPDFAnnot_RemoveInkList:[["number"],"boolean"],FPDFAnnot_RemoveObject:[["numbe\
r","number"],"boolean"],FPDFAnnot_SetAP:[["number","number","number"],"boolean"],FPDFAnnot_SetAttachmentPoints:[
["number","number","number"],"boolean"],FPDFAnnot_SetBorder:[["number","number","number","number"],"\
boolean"],FPDFAnnot_SetColor:[["number","number","number","number","number","number"],"boolean"],FPDFAnnot_SetFlags:[
["number","number"],"boolean"],FPDFAnnot_SetFocusableSubtypes:[["number","number","number"],"boolean"],
FPDFAnnot_SetFontColor:[["number","number","number","number","number"],"boolean"],FPDFAnnot_SetFormFieldFlags:[
["number","number","number"],"boolean"],FPDFAnnot_SetRect:[["number","number"],"boolean"],FPDFAnnot_SetStringValue:[
["number","string","number"],"boolean"],FPDFAnnot_SetURI:[["number","number"],"boolean"],FPDFAnnot_UpdateObject:[
["number","number"],"boolean"],FPDFAttachment_GetFile:[["number","number","number","number"],"boolea\
n"],FPDFAttachment_GetName:[["number","number","number"],"number"],FPDFAttachment_GetStringValue:[["\
number","string","number","number"],"number"],FPDFAttachment_GetSubtype:[["number","number","number"],
"number"],FPDFAttachment_GetValueType:[["number","string"],"number"],FPDFAttachment_HasKey:[["number",
"string"],"boolean"],FPDFAttachment_SetFile:[["number","number","number","number"],"boolean"],FPDFAttachment_SetStringValue:[
["number","string","number"],"boolean"],FPDFAvail_Create:[["number","number"],"number"],FPDFAvail_Destroy:[
["number"],null],FPDFAvail_GetDocument:[["number","string"],"number"],FPDFAvail_GetFirstPageNum:[["n\
umber"],"number"],FPDFAvail_IsDocAvail:[["number","number"],"number"],FPDFAvail_IsFormAvail:[["numbe\
r","number"],"number"],FPDFAvail_IsLinearized:[["number"],"number"],FPDFAvail_IsPageAvail:[["number",
"number","number"],"number"],FPDFBitmap_Create:[["number","number","number"],"number"],FPDFBitmap_CreateEx:[
["number","number","number","number","number"],"number"],FPDFBitmap_Destroy:[["number"],null],FPDFBitmap_FillRect:[
["number","number","number","number","number","number"],"boolean"],FPDFBitmap_GetBuffer:[["number"],
"number"],FPDFBitmap_GetFormat:[["number"],"number"],FPDFBitmap_GetHeight:[["number"],"number"],FPDFBitmap_GetStride:[
["number"],"number"],FPDFBitmap_GetWidth:[["number"],"number"],FPDFBookmark_Find:[["number","number"],
"number"],FPDFBookmark_GetAction:[["number"],"number"],FPDFBookmark_GetCount:[["number"],"number"],FPDFBookmark_GetDest:[
["number","number"],"number"],FPDFBookmark_GetFirstChild:[["number","number"],"number"],FPDFBookmark_GetNextSibling:[
["number","number"],"number"],FPDFBookmark_GetTitle:[["number","number","number"],"number"],FPDFCatalog_GetLanguage:[
["number","number","number"],"number"],FPDFCatalog_IsTagged:[["number"],"boolean"],FPDFCatalog_SetLanguage:[
["number","number"],"boolean"],FPDFClipPath_CountPaths:[["number"],"number"],FPDFClipPath_CountPathSegments:[
["number","number"],"number"],FPDFClipPath_GetPathSegment:[["number","number","number"],"number"],FPDFDest_GetDestPageIndex:[
["number","number"],"number"],FPDFDest_GetLocationInPage:[["number","number","number","number","numb\
er","number","number"],"boolean"],FPDFDest_GetView:[["number","number","number"],"number"],FPDFDoc_AddAttachment:[
["number","number"],"number"],FPDFDoc_CloseJavaScriptAction:[["number"],null],FPDFDoc_DeleteAttachment:[
["number","number"],"boolean"],FPDFDOC_ExitFormFillEnvironment:[["number"],null],FPDFDoc_GetAttachment:[
["number","number"],"number"],FPDFDoc_GetAttachmentCount:[["number"],"number"],FPDFDoc_GetJavaScriptAction:[
["number","number"],"number"],FPDFDoc_GetJavaScriptActionCount:[["number"],"number"],FPDFDoc_GetPageMode:[
["number"],"number"],FPDFDOC_InitFormFillEnvironment:[["number","number"],"number"],FPDFFont_Close:[
["number"],null],FPDFFont_GetAscent:[["number","number","number"],"boolean"],FPDFFont_GetBaseFontName:[
["number","number","number"],"number"],FPDFFont_GetDescent:[["number","number","number"],"boolean"],
FPDFFont_GetFamilyName:[["number","number","number"],"number"],FPDFFont_GetFlags:[["number"],"number"],
FPDFFont_GetFontData:[["number","number","number","number"],"boolean"],FPDFFont_GetGlyphPath:[["numb\
er","number","number"],"number"],FPDFFont_GetGlyphWidth:[["number","number","number","number"],"bool\
ean"],FPDFFont_GetIsEmbedded:[["number"],"number"],FPDFFont_GetItalicAngle:[["number","number"],"boo\
lean"],FPDFFont_GetWeight:[["number"],"number"],FPDFFormObj_CountObjects:[["number"],"number"],FPDFFormObj_GetObject:[
["number","number"],"number"],FPDFFormObj_RemoveObject:[["number","number"],"boolean"],FPDFGlyphPath_CountGlyphSegments:[
["number"],"number"],FPDFGlyphPath_GetGlyphPathSegment:[["number","number"],"number"],FPDFImageObj_GetBitmap:[
["number"],"number"],FPDFImageObj_GetIccProfileDataDecoded:[["number","number","number","number","nu\
mber"],"boolean"],FPDFImageObj_GetImageDataDecoded:[["number","number","number"],"number"],FPDFImageObj_GetImageDataRaw:[
["number","number","number"],"number"],FPDFImageObj_GetImageFilter:[["number","number","number","num\
ber"],"number"],FPDFImageObj_GetImageFilterCount:[["number"],"number"],FPDFImageObj_GetImageMetadata:[
["number","number","number"],"boolean"],FPDFImageObj_GetImagePixelSize:[["number","number","number"],
"boolean"],FPDFImageObj_GetRenderedBitmap:[["number","number","number"],"number"],FPDFImageObj_LoadJpegFile:[
["number","number","number","number"],"boolean"],FPDFImageObj_LoadJpegFileInline:[["number","number",
"number","number"],"boolean"],FPDFImageObj_SetBitmap:[["number","number","number","number"],"boolean"],
FPDFImageObj_SetMatrix:[["number","number","number","number","number","number","number"],"boolean"],
FPDFJavaScriptAction_GetName:[["number","number","number"],"number"],FPDFJavaScriptAction_GetScript:[
["number","number","number"],"number"],FPDFLink_CloseWebLinks:[["number"],null],FPDFLink_CountQuadPoints:[
["number"],"number"],FPDFLink_CountRects:[["number","number"],"number"],FPDFLink_CountWebLinks:[["nu\
mber"],"number"],FPDFLink_Enumerate:[["number","number","number"],"boolean"],FPDFLink_GetAction:[["n\
umber"],"number"],FPDFLink_GetAnnot:[["number","number"],"number"],FPDFLink_GetAnnotRect:[["number",
"number"],"boolean"],FPDFLink_GetDest:[["number","number"],"number"],FPDFLink_GetLinkAtPoint:[["numb\
er","number","number"],"number"],FPDFLink_GetLinkZOrderAtPoint:[["number","number","number"],"number"],
FPDFLink_GetQuadPoints:[["number","number","number"],"boolean"],FPDFLink_GetRect:[["number","number",
"number","number","number","number","number"],"boolean"],FPDFLink_GetTextRange:[["number","number","\
number","number"],"boolean"],FPDFLink_GetURL:[["number","number","number","number"],"number"],FPDFLink_LoadWebLinks:[
["number"],"number"],FPDFPage_CloseAnnot:[["number"],null],FPDFPage_CountObjects:[["number"],"number"],
FPDFPage_CreateAnnot:[["number","number"],"number"],FPDFPage_Delete:[["number","number"],null],FPDFPage_Flatten:[
["number","number"],"number"],FPDFPage_FormFieldZOrderAtPoint:[["number","number","number","number"],
"number"],FPDFPage_GenerateContent:[["number"],"boolean"],FPDFPage_GetAnnot:[["number","number"],"nu\
mber"],FPDFPage_GetAnnotCount:[["number"],"number"],FPDFPage_GetAnnotIndex:[["number","number"],"num\
ber"],FPDFPage_GetArtBox:[["number","number","number","number","number"],"boolean"],FPDFPage_GetBleedBox:[
["number","number","number","number","number"],"boolean"],FPDFPage_GetCropBox:[["number","number","n\
umber","number","number"],"boolean"],FPDFPage_GetDecodedThumbnailData:[["number","number","number"],
"number"],FPDFPage_GetMediaBox:[["number","number","number","number","number"],"boolean"],FPDFPage_GetObject:[
["number","number"],"number"],FPDFPage_GetRawThumbnailData:[["number","number","number"],"number"],FPDFPage_GetRotation:[
["number"],"number"],FPDFPage_GetThumbnailAsBitmap:[["number"],"number"],FPDFPage_GetTrimBox:[["numb\
er","number","number","number","number"],"boolean"],FPDFPage_HasFormFieldAtPoint:[["number","number",
"number","number"],"number"],FPDFPage_HasTransparency:[["number"],"boolean"],FPDFPage_InsertClipPath:[
["number","number"],null],FPDFPage_InsertObject:[["number","number"],null],FPDFPage_InsertObjectAtIndex:[
["number","number","number"],"boolean"],FPDFPage_New:[["number","number","number","number"],"number"],
FPDFPage_RemoveAnnot:[["number","number"],"boolean"],FPDFPage_RemoveObject:[["number","number"],"boo\
lean"],FPDFPage_SetArtBox:[["number","number","number","number","number"],null],FPDFPage_SetBleedBox:[
["number","number","number","number","number"],null],FPDFPage_SetCropBox:[["number","number","number",
"number","number"],null],FPDFPage_SetMediaBox:[["number","number","number","number","number"],null],
FPDFPage_SetRotation:[["number","number"],null],FPDFPage_SetTrimBox:[["number","number","number","nu\
mber","number"],null],FPDFPage_TransformAnnots:[["number","number","number","number","number","numbe\
r","number"],null],FPDFPage_TransFormWithClip:[["number","number","number"],"boolean"],FPDFPageObj_AddMark:[
["number","string"],"number"],FPDFPageObj_CountMarks:[["number"],"number"],FPDFPageObj_CreateNewPath:[
["number","number"],"number"],FPDFPageObj_CreateNewRect:[["number","number","number","number"],"numb\
er"],FPDFPageObj_CreateTextObj:[["number","number","number"],"number"],FPDFPageObj_Destroy:[["number"],
null],FPDFPageObj_GetBounds:[["number","number","number","number","number"],"boolean"],FPDFPageObj_GetClipPath:[
["number"],"number"],FPDFPageObj_GetDashArray:[["number","number","number"],"boolean"],FPDFPageObj_GetDashCount:[
["number"],"number"],FPDFPageObj_GetDashPhase:[["number","number"],"boolean"],FPDFPageObj_GetFillColor:[
["number","number","number","number","number"],"boolean"],FPDFPageObj_GetIsActive:[["number","number"],
"boolean"],FPDFPageObj_GetLineCap:[["number"],"number"],FPDFPageObj_GetLineJoin:[["number"],"number"],
FPDFPageObj_GetMark:[["number","number"],"number"],FPDFPageObj_GetMarkedContentID:[["number"],"numbe\
r"],FPDFPageObj_GetMatrix:[["number","number"],"boolean"],FPDFPageObj_GetRotatedBounds:[["number","n\
umber"],"boolean"],FPDFPageObj_GetStrokeColor:[["number","number","number","number","number"],"boole\
an"],FPDFPageObj_GetStrokeWidth:[["number","number"],"boolean"],FPDFPageObj_GetType:[["number"],"num\
ber"],FPDFPageObj_HasTransparency:[["number"],"boolean"],FPDFPageObj_NewImageObj:[["number"],"number"],
FPDFPageObj_NewTextObj:[["number","string","number"],"number"],FPDFPageObj_RemoveMark:[["number","nu\
mber"],"boolean"],FPDFPageObj_SetBlendMode:[["number","string"],null],FPDFPageObj_SetDashArray:[["nu\
mber","number","number","number"],"boolean"],FPDFPageObj_SetDashPhase:[["number","number"],"boolean"],
FPDFPageObj_SetFillColor:[["number","number","number","number","number"],"boolean"],FPDFPageObj_SetIsActive:[
["number","boolean"],"boolean"],FPDFPageObj_SetLineCap:[["number","number"],"boolean"],FPDFPageObj_SetLineJoin:[
["number","number"],"boolean"],FPDFPageObj_SetMatrix:[["number","number"],"boolean"],FPDFPageObj_SetStrokeColor:[
["number","number","number","number","number"],"boolean"],FPDFPageObj_SetStrokeWidth:[["number","num\
ber"],"boolean"],FPDFPageObj_Transform:[["number","number","number","number","number","number","numb\
er"],null],FPDFPageObj_TransformClipPath:[["number","number","number","number","number","number","nu\
mber"],null],FPDFPageObj_TransformF:[["number","number"],"boolean"],FPDFPageObjMark_CountParams:[["n\
umber"],"number"],FPDFPageObjMark_GetName:[["number","number","number","number"],"boolean"],FPDFPageObjMark_GetParamBlobValue:[
["number","string","number","number","number"],"boolean"],FPDFPageObjMark_GetParamFloatValue:[["numb\
er","string","number"],"boolean"],FPDFPageObjMark_GetParamIntValue:[["number","string","number"],"bo\
olean"],FPDFPageObjMark_GetParamKey:[["number","number","number","number","number"],"boolean"],FPDFPageObjMark_GetParamStringValue:[
["number","string","number","number","number"],"boolean"],FPDFPageObjMark_GetParamValueType:[["numbe\
r","string"],"number"],FPDFPageObjMark_RemoveParam:[["number","number","string"],"boolean"],FPDFPageObjMark_SetBlobParam:[
["number","number","number","string","number","number"],"boolean"],FPDFPageObjMark_SetFloatParam:[["\
number","number","number","string","number"],"boolean"],FPDFPageObjMark_SetIntParam:[["number","numb\
er","number","string","number"],"boolean"],FPDFPageObjMark_SetStringParam:[["number","number","numbe\
r","string","string"],"boolean"],FPDFPath_BezierTo:[["number","number","number","number","number","n\
umber","number"],"boolean"],FPDFPath_Close:[["number"],"boolean"],FPDFPath_CountSegments:[["number"],
"number"],FPDFPath_GetDrawMode:[["number","number","number"],"boolean"],FPDFPath_GetPathSegment:[["n\
umber","number"],"number"],FPDFPath_LineTo:[["number","number","number"],"boolean"],FPDFPath_MoveTo:[
["number","number","number"],"boolean"],FPDFPath_SetDrawMode:[["number","number","boolean"],"boolean"],
FPDFPathSegment_GetClose:[["number"],"boolean"],FPDFPathSegment_GetPoint:[["number","number","number"],
"boolean"],FPDFPathSegment_GetType:[["number"],"number"],FPDFSignatureObj_GetByteRange:[["number","n\
umber","number"],"number"],FPDFSignatureObj_GetContents:[["number","number","number"],"number"],FPDFSignatureObj_GetDocMDPPermission:[
["number"],"number"],FPDFSignatureObj_GetReason:[["number","number","number"],"number"],FPDFSignatureObj_GetSubFilter:[
["number","number","number"],"number"],FPDFSignatureObj_GetTime:[["number","number","number"],"numbe\
r"],FPDFText_ClosePage:[["number"],null],FPDFText_CountChars:[["number"],"number"],FPDFText_CountRects:[
["number","number","number"],"number"],FPDFText_FindClose:[["number"],null],FPDFText_FindNext:[["num\
ber"],"boolean"],FPDFText_FindPrev:[["number"],"boolean"],FPDFText_FindStart:[["number","number","nu\
mber","number"],"number"],FPDFText_GetBoundedText:[["number","number","number","number","number","nu\
mber","number"],"number"],FPDFText_GetCharAngle:[["number","number"],"number"],FPDFText_GetCharBox:[
["number","number","number","number","number","number"],"boolean"],FPDFText_GetCharIndexAtPos:[["num\
ber","number","number","number","number"],"number"],FPDFText_GetCharIndexFromTextIndex:[["number","n\
umber"],"number"],FPDFText_GetCharOrigin:[["number","number","number","number"],"boolean"],FPDFText_GetFillColor:[
["number","number","number","number","number","number"],"boolean"],FPDFText_GetFontInfo:[["number","\
number","number","number","number"],"number"],FPDFText_GetFontSize:[["number","number"],"number"],FPDFText_GetFontWeight:[
["number","number"],"number"],FPDFText_GetLooseCharBox:[["number","number","number"],"boolean"],FPDFText_GetMatrix:[
["number","number","number"],"boolean"],FPDFText_GetRect:[["number","number","number","number","numb\
er","number"],"boolean"],FPDFText_GetSchCount:[["number"],"number"],FPDFText_GetSchResultIndex:[["nu\
mber"],"number"],FPDFText_GetStrokeColor:[["number","number","number","number","number","number"],"b\
oolean"],FPDFText_GetText:[["number","number","number","number"],"number"],FPDFText_GetTextIndexFromCharIndex:[
["number","number"],"number"],FPDFText_GetTextObject:[["number","number"],"number"],FPDFText_GetUnicode:[
["number","number"],"number"],FPDFText_HasUnicodeMapError:[["number","number"],"number"],FPDFText_IsGenerated:[
["number","number"],"number"],FPDFText_IsHyphen:[["number","number"],"number"],FPDFText_LoadCidType2Font:[
["number","number","number","string","number","number"],"number"],FPDFText_LoadFont:[["number","numb\
er","number","number","boolean"],"number"],FPDFText_LoadPage:[["number"],"number"],FPDFText_LoadStandardFont:[
["number","string"],"number"],FPDFText_SetCharcodes:[["number","number","number"],"boolean"],FPDFText_SetText:[
["number","number"],"boolean"],FPDFTextObj_GetFont:[["number"],"number"],FPDFTextObj_GetFontSize:[["\
number","number"],"boolean"],FPDFTextObj_GetRenderedBitmap:[["number","number","number","number"],"n\
umber"],FPDFTextObj_GetText:[["number","number","number","number"],"number"],FPDFTextObj_GetTextRenderMode:[
["number"],"number"],FPDFTextObj_SetTextRenderMode:[["number","number"],"boolean"],PDFiumExt_CloseFileWriter:[
["number"],null],PDFiumExt_CloseFormFillInfo:[["number"],null],PDFiumExt_ExitFormFillEnvironment:[["\
number"],null],PDFiumExt_GetFileWriterData:[["number","number","number"],"number"],PDFiumExt_GetFileWriterSize:[
["number"],"number"],PDFiumExt_Init:[[],null],PDFiumExt_InitFormFillEnvironment:[["number","number"],
"number"],PDFiumExt_OpenFileWriter:[[],"number"],PDFiumExt_OpenFormFillInfo:[[],"number"],PDFiumExt_SaveAsCopy:[
["number","number"],"number"]};async function kD(e){let n={pdfium:e};for(let r in Sc){let t=r,o=Sc[t][0],i=Sc[t][1];n[t]=e.cwrap(r,
i,o)}return n}async function Gh(e){let n=await OD(e);return kD(n)}var Cc=null,RD=async()=>{let{buffer:e}=await Yi("pdfium"),n=await Gh({wasmBinary:e,print:()=>{},printErr:()=>{}});
return n.PDFiumExt_Init(),n},As=()=>(Cc??=RD(),Cc),Ih=()=>{Cc=null};var GD=65536,Tc=e=>{let{pdfium:n}=e,r=(o,i)=>{let s=n.wasmExports.malloc(o);if(s===0)throw new Error(
"PDFium has no memory left");try{return i(s)}finally{n.wasmExports.free(s)}};return{api:e,lend:r,copy:(o,i)=>Uint8Array.
from(n.HEAPU8.subarray(o,o+i)),number:(o,i)=>n.getValue(o,i),lendBytes:(o,i)=>r(o.length,s=>(n.HEAPU8.
set(o,s),i(s))),text:o=>{let i=o(0,0);return i<=2||i>GD?"":r(i,s=>(o(s,i),n.UTF16ToString(s)))}}},Mh=async e=>{
let n=Tc(await As());try{return e(n)}catch(r){throw r instanceof Oe||Ih(),r}},ID=new Set([4,5]),Oc=(e,n,r)=>e.
lendBytes(n,t=>{let o=e.api.FPDF_LoadMemDocument(t,n.length,"");if(o===0)return ID.has(e.api.FPDF_GetLastError())?
"locked":"damaged";try{return r(o)}finally{e.api.FPDF_CloseDocument(o)}});var MD=60,ND=/\d{4}|[A-Za-z0-9]{8}/,BD=[["producer","Producer"],["creator","Creator"],["created","Cr\
eationDate"],["modified","ModDate"]],LD=({api:e,text:n},r)=>BD.flatMap(([t,o])=>{let i=n((u,d)=>e.FPDF_GetMetaText(
r,o,u,d)),s=o.endsWith("Date")?vc(i):null;return i===""?[]:[{name:t,value:s===null?i:new Date(s).toISOString()}]}),
jD=(e,n,r)=>{let{api:t}=e,o=n===null?[]:_s(n).map(d=>bh(n,d)),i=n?.revisions.slice(0,-1)??[],s=t.FPDF_GetPageCount(
r);return i.length===0?[{pages:[],signatures:xs(e,r)}]:(i.length+1)*s>MD?null:[...i.map(({offset:d})=>{
let F=Eh(n?.bytes??new Uint8Array,d),b=Oc(e,F,y=>Ec(e,y,[]));return typeof b=="string"?{pages:[],signatures:[]}:
b}),Ec(e,r,o)]},UD=(e,n,r)=>{let t=[],o=e.api.FPDF_GetPageCount(r);if(o>me.pages)throw new Oe("too-m\
any-pages");let i=jD(e,n,r),s=LD(e,r);for(let u=1;u<=o;u+=1){let d=Ds(e,r,u,(F,b)=>({content:F,hidden:Dh(
e,b,F)}));if(d===null)throw new Oe("damaged");t.push(d)}return{pages:t,facts:s,states:i}},HD=({content:e,
hidden:n})=>{let r=new Set(n.flatMap(({signs:o})=>o)),t=[];for(let o of e.signs){if(r.has(o))continue;
let i=t.at(-1);i?.[0]?.object===o.object?i.push(o):t.push([o])}return{aspect:e.width/e.height,pieces:t.
map(o=>{let[i,s,u,d]=Do(o.map(({lineBox:b})=>b));return{text:o.map(({sign:b})=>b).join(""),box:[i,s,
u-i,d-s]}})}},VD=(e,n)=>{let[r,t,o,i]=Do(e.map(({box:d})=>d)),[s,u]=[(n.box[0]+n.box[2])/2,(n.box[1]+
n.box[3])/2];return r<=s&&s<=o&&t<=u&&u<=i},$D=({content:e,hidden:n},r,t)=>n.flatMap(o=>{if(o.as!==t)
return[];let i=_a(o.signs),s=o.signs[0]?.object.order??0,u=new Set(n.flatMap(({signs:b})=>b)),d=e.signs.
filter(b=>!u.has(b)&&b.object.order>s&&VD(o.signs,b)),F=_a(d);return F.includes(i)?[]:!ND.test(i)&&(t===
"invisible"||F==="")?[]:[{place:ba(r,Do(o.signs.map(({box:b})=>b))),value:i,as:t}]}),WD=({content:e,
hidden:n})=>{let r=n.flatMap(({as:o,signs:i})=>o==="layer"?i:[]);return e.signs.filter(({sign:o})=>o.
trim()!=="").length<=r.filter(({sign:o})=>o.trim()!=="").length},Nh=(e,n,r)=>n.every(WD)?{check:e,answer:"\
cannot-be-checked",why:"no-text"}:{check:e,...Gt(n.flatMap((t,o)=>$D(t,o+1,r)))},zD=(e,n)=>{let r="c\
hanged-later";if(e===null)return{check:r,answer:"cannot-be-checked",why:"damaged"};if(n===null)return{
check:r,answer:"cannot-be-checked",why:"too-many-states"};let t=n.flatMap((o,i)=>{let s=n[i-1];return s===
void 0?[]:wc(s,o,"own")});return{check:r,...Gt(t)}},KD=e=>{let n=new Map;for(let{signatures:r}of e??
[])for(let t of r)n.set(t.range.join(),t);return[...n.values()]},XD=({end:e},{file:n,head:r},t)=>{let o="\
after-signature";if(e===null)return{check:o,answer:"cannot-be-checked",why:"form-unknown"};if(n===null||
t===null)return{check:o,answer:"cannot-be-checked",why:n===null?"damaged":"too-many-states"};let i=n.
revisions.findLastIndex(({offset:d})=>r+d<e),[s,u]=[t[i],t.at(-1)];return{check:o,...Gt(s===void 0||
u===void 0?[]:wc(s,u,"seen"))}},qD=async(e,n)=>{let r=Ps(e),t=await Mh(b=>Oc(b,e,y=>UD(b,r,y)));if(typeof t==
"string")return{problem:t};let o=[];for(let b of KD(t.states))o.push(await vh(e,b,n));let{kind:i,values:s,
checks:u}=ds(t.pages.map(HD)),d=r?.revisions.length??0,F={file:r,head:e.length-(r?.bytes.length??e.length)};
return{kind:i,values:s,pages:t.pages.map(({content:{width:b,height:y}})=>({width:b,height:y})),checks:[
...u,zD(r,t.states),Nh("covered-text",t.pages,"covered"),Nh("invisible-text",t.pages,"invisible"),...o.
flatMap((b,y)=>[...b.checks,XD(b,F,t.states)].map(P=>({...P,seal:y})))],seals:o.map(({seal:b})=>b),facts:d===
0?t.facts:[...t.facts,{name:"states",value:String(d)}]}},Bh=async(e,{roots:n}={roots:null})=>{if(e.length>
me.bytes)return{problem:"too-large"};try{return await qD(e,n)}catch(r){return r instanceof Oe?{problem:r.
problem}:{problem:"damaged"}}};var ZD=4,YD=72,JD=e=>{try{return Ps(e),null}catch(n){if(n instanceof Oe)return{problem:n.problem};throw n}},
Es=async e=>{let n=JD(e);if(n!==null)return n;let r=await As(),t=Tc(r),{wasmExports:o}=r.pdfium,i=o.
malloc(e.length);r.pdfium.HEAPU8.set(e,i);let s=r.FPDF_LoadMemDocument(i,e.length,""),u=()=>{s!==0&&
r.FPDF_CloseDocument(s),o.free(i)};if(s===0){let A=r.FPDF_GetLastError()===ZD?"locked":"damaged";return u(),
{problem:A}}let d=r.FPDF_GetPageCount(s);if(d>me.pages||d===0)return u(),{problem:d===0?"damaged":"t\
oo-many-pages"};let F=(A,v)=>{let T=r.FPDF_LoadPage(s,A-1);if(T===0)return null;try{return v(T)}finally{
r.FPDF_ClosePage(T)}},b=A=>({width:r.FPDF_GetPageWidthF(A),height:r.FPDF_GetPageHeightF(A)});return{
sizes:Array.from({length:d},(A,v)=>F(v+1,b)??{width:0,height:0}),draw:(A,v,T)=>F(A,G=>{let C=b(G),j=Math.
max(C.width,C.height);if(!(j>0))return null;let W=Math.min(v/YD,T/j);return Br(t,G,{scale:W,most:me.
pixels})}),close:u}};var QD=Uint8Array.of(0,31,28,31,30,31,30,31,31,30,31,30,31),vs=(e,n,r)=>{let t=n<=2?e-1:e,o=Math.floor(
t/400),i=t-o*400,u=((153*(n>2?n-3:n+9)+2)/5|0)+r-1,d=i*365+(i/4|0)-(i/100|0)+u;return o*146097+d-719468},
ex=(e,n)=>n===2&&e%4===0&&(e%100!==0||e%400===0)?29:QD[n]??0,ws=(e,n,r)=>!Number.isInteger(e)||e<0||
e>9999||!Number.isInteger(n)||n<1||n>12||!Number.isInteger(r)||r<1||r>ex(e,n)?null:vs(e,n,r),Lh=e=>{
let n=e+719468,r=Math.floor(n/146097),t=n-r*146097,o=(t-(t/1460|0)+(t/36524|0)-(t/146096|0))/365|0,i=t-
(365*o+(o/4|0)-(o/100|0)),s=(5*i+2)/153|0,u=i-((153*s+2)/5|0)+1,d=s<10?s+3:s-9;return o+r*400+(d<=2?
1:0)<<9|d<<5|u};var tx=48,jh=45,kc=(e,n,r)=>{let t=0;for(let o=n;o<n+r;o+=1){let i=e.charCodeAt(o)-tx;if(i<0||i>9)return-1;
t=t*10+i}return t},Gc=e=>e.length!==10||e.charCodeAt(4)!==jh||e.charCodeAt(7)!==jh?null:ws(kc(e,0,4),
kc(e,5,2),kc(e,8,2)),Ss=(e,n)=>String(e).padStart(n,"0"),Uh=e=>{let n=Lh(e),r=n>>9;return`${r>=0&&r<=
9999?Ss(r,4):`${r<0?"-":"+"}${Ss(Math.abs(r),6)}`}-${Ss(n>>5&15,2)}-${Ss(n&31,2)}`},Hh=vs(1990,1,1),
Rc=new Array(vs(2060,1,1)-Hh),Cs=e=>{let n=e-Hh;if(n<0||n>=Rc.length)return Uh(e);let r=Rc[n];if(r!==
void 0)return r;let t=Uh(e);return Rc[n]=t,t};var Ic=864e5,nx=288e5,Ts=e=>Math.floor((e+nx)/Ic);var rx=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/,Vh=6e4,
Lr=e=>{let n=rx.exec(e);if(n===null)return null;let[r,t,o,i,s,u]=n.slice(1,7).map(Number),d=ws(r??-1,
t??0,o??0);if(d===null||i>23||s>59||u>59)return null;let F=Number((n[7]??"").padEnd(3,"0").slice(0,3)),
[b,y]=[Number(n[9]??0),Number(n[10]??0)];if(b>23||y>59)return null;let P=(b*60+y)*Vh*(n[8]==="-"?-1:
1);return d*Ic+(i*60+s)*Vh+u*1e3+F-P};var $h="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";var ox=new Uint8Array(128).fill(255);for(let e=0;e<$h.length;e+=1)ox[$h.charCodeAt(e)]=e;var ax=4,t2=58**ax,ix=3,n2=2**(8*ix);var lx=/^[ !#-[\]-~]*$/,Wh=e=>lx.test(e)?`"${e}"`:JSON.stringify(e),ux=e=>{if(e.length>20)return e.sort();
for(let n=1;n<e.length;n+=1){let r=e[n]??"",t=n;for(;t>0&&(e[t-1]??"")>r;t-=1)e[t]=e[t-1]??"";e[t]=r}
return e},cr=e=>{if(typeof e=="number"&&!Number.isFinite(e))throw new RangeError("canonical JSON has\
 no NaN and no infinity");if(typeof e=="string")return Wh(e);if(e===null||typeof e!="object")return JSON.
stringify(e);let n="";if(Array.isArray(e)){for(let t of e)n+=n===""?cr(t):`,${cr(t)}`;return`[${n}]`}
let r=e;for(let t of ux(Object.keys(r))){let o=r[t];o!==void 0&&(n!==""&&(n+=","),n+=`${Wh(t)}:${cr(
o)}`)}return`{${n}}`};var l2=new TextEncoder;var zh=e=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!1}).decode(e)}catch{return null}};var Mc=({proof:e})=>Array.isArray(e)?e:[e];var Kh=e=>{let n=Mc(e).find(({verificationMethod:r})=>r.startsWith(`${e.issuer.id}#`));return Lr(n?.
created??e.validFrom)??0};var Xh=new WeakMap,cx=(e,n,r)=>{let t=Xh.get(e);return t===void 0&&(t=new RegExp(n,"u"),Xh.set(e,t)),
t.test(r)},dx=(e,n)=>{let{least:r,most:t,pattern:o,format:i}=e;return n.length<r||n.length>t||o!==void 0&&
!cx(e,o,n)?!1:i==="date"?Gc(n)!==null:i!=="date-time"||Lr(n)!==null},dr=e=>({path:"",what:e}),Os=(e,n)=>({
path:`/${e.replaceAll("~","~0").replaceAll("/","~1")}${n.path}`,what:n.what}),qh=new WeakMap,mx=e=>{
let n=qh.get(e);return n===void 0&&(n=Object.entries(e.members),qh.set(e,n)),n},fx=(e,n)=>{if(n===null||
typeof n!="object"||Array.isArray(n))return dr("wrong-type");let r=n;for(let t of Object.keys(r))if(!Object.
hasOwn(e.members,t))return Os(t,dr("unknown-member"));for(let[t,o]of mx(e))if(Object.hasOwn(r,t)){let i=xo(
o,r[t]??null);if(i!==null)return Os(t,i)}else if(!e.optional.includes(t))return Os(t,dr("missing-mem\
ber"));return null},Zh=(e,n)=>{for(let r=0;r<e.length;r+=1){let t=xo(n(r),e[r]??null);if(t!==null)return Os(
String(r),t)}return null},Yh=(e,n)=>{if(!Array.isArray(n))return dr("wrong-type");let r=n;if(e.is===
"row")return r.length!==e.of.length?dr("wrong-value"):Zh(r,o=>e.of[o]);if(r.length<e.least||r.length>
e.most)return dr("wrong-value");let t=Zh(r,()=>e.of);return t!==null||!e.once?t:new Set(r).size===r.
length?null:dr("wrong-value")},Pa=(e,n)=>e&&n?null:dr(e?"wrong-value":"wrong-type"),hx=(e,n)=>e===n||
typeof e=="object"&&typeof n=="object"&&cr(e)===cr(n),xo=(e,n)=>{switch(e.is){case"text":return Pa(typeof n==
"string",typeof n=="string"&&dx(e,n));case"number":{let r=typeof n=="number"?n:Number.NaN,t=r>=e.least&&
r<=e.most;return Pa(typeof n=="number",t&&(!e.whole||Number.isSafeInteger(r))&&!Object.is(r,-0))}case"\
boolean":return Pa(typeof n=="boolean",!0);case"exactly":return Pa(typeof n==typeof e.value,hx(n,e.value));case"\
one-of":return Pa(typeof n=="string",typeof n=="string"&&e.values.includes(n));case"list":case"row":
return Yh(e,n);case"or-null":return n===null?null:xo(e.of,n);case"one-or-more":{if(!Array.isArray(n))
return xo(e.of,n);let r={is:"list",of:e.of,least:1,most:e.most,once:!1};return Yh(r,n)}case"object":
return fx(e,n);default:return e}};var Hn=class extends Error{fault;at;constructor(n,r){super(n),this.fault=n,this.at=r}},Fx=/[ \t\n\r]*/y,
px=/[^"\\\u0000-\u001f]*/y,gx=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,bx=/[\da-fA-F]{4}/y,Jh={
'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Bc=(e,n,r)=>{n!=="__proto__"?e[n]=r:Object.defineProperty(e,n,{value:r,enumerable:!0,
configurable:!0,writable:!0})},Nc=class{#t;#e=0;constructor(n){this.#t=n}whole(){let n=this.#i(0);return this.#a(),
this.#e<this.#t.length&&this.#n("not-json"),n}#n(n){throw new Hn(n,this.#e)}#o(n){n.lastIndex=this.#e;
let r=n.exec(this.#t)?.[0]??"";return this.#e+=r.length,r}#a(){this.#t.charCodeAt(this.#e)<=32&&this.#o(
Fx)}#r(n){return this.#a(),this.#t[this.#e]!==n?!1:(this.#e+=1,!0)}#i(n){switch(n>32&&this.#n("too-d\
eep"),this.#a(),this.#t[this.#e]){case"{":return this.#m(n);case"[":return this.#d(n);case'"':return this.#l();case"\
t":return this.#s("true",!0);case"f":return this.#s("false",!1);case"n":return this.#s("null",null);default:
return this.#u()}}#s(n,r){return this.#t.startsWith(n,this.#e)||this.#n("not-json"),this.#e+=n.length,
r}#u(){let n=this.#e,r=this.#o(gx);r===""&&this.#n("not-json");let t=Number(r);if(!Number.isFinite(t))
throw new Hn("number-too-large",n);return t}#l(){let n=this.#e;this.#e+=1;let r="";for(;;){r+=this.#o(
px);let t=this.#t[this.#e];if(this.#e+=1,t==='"')break;if(t!=="\\")throw new Hn("not-json",this.#e-1);
r+=this.#c()}if(!r.isWellFormed())throw new Hn("lone-surrogate",n);return r}#c(){let n=this.#t[this.#e]??
"";if(this.#e+=1,n==="u"){let r=this.#o(bx);return r===""&&this.#n("not-json"),String.fromCharCode(Number.
parseInt(r,16))}if(!Object.hasOwn(Jh,n))throw new Hn("not-json",this.#e-1);return Jh[n]??""}#d(n){let r=[];
if(this.#e+=1,this.#r("]"))return r;do r.push(this.#i(n+1));while(this.#r(","));return this.#r("]")||
this.#n("not-json"),r}#m(n){let r={};if(this.#e+=1,this.#r("}"))return r;do{this.#a();let t=this.#e;
this.#t[t]!=='"'&&this.#n("not-json");let o=this.#l();if(Object.hasOwn(r,o))throw new Hn("member-twi\
ce",t);this.#r(":")||this.#n("not-json"),Bc(r,o,this.#i(n+1))}while(this.#r(","));return this.#r("}")||
this.#n("not-json"),r}},Qh=(e,n)=>{if(e.length>n)return{ok:!1,fault:"too-long",at:n};try{return{ok:!0,
value:new Nc(e).whole()}}catch(r){if(r instanceof Hn)return{ok:!1,fault:r.fault,at:r.at};throw r}};var Px=2e5,jr=class extends Error{},Lc=(e,n,r)=>{if(r.left-=1,n>32||r.left<0)throw new jr;if(e===null||
typeof e=="boolean"||typeof e=="number"&&Number.isFinite(e)||typeof e=="string"&&e.isWellFormed())return e;
if(typeof e!="object")throw new jr;if(Array.isArray(e)){if(e.length>r.left)throw new jr;return Array.
from(e,i=>Lc(i,n+1,r))}let t=Object.getPrototypeOf(e);if(t!==null&&Object.getPrototypeOf(t)!==null)throw new jr;
let o={};for(let[i,s]of Object.entries(e)){if(!i.isWellFormed())throw new jr;s!==void 0&&Bc(o,i,Lc(s,
n+1,r))}return o},eF=e=>{try{return{value:Lc(e,0,{left:Px})}}catch{return null}};var tF=(e,n="")=>({ok:!1,no:{what:e,path:n}}),yx=(e,n)=>{if(typeof e!="string"&&!(e instanceof Uint8Array))
return eF(e)??{what:"not-json",path:""};if(e.length>n)return{what:"too-long",path:""};let r=typeof e==
"string"?e:zh(e);if(r===null)return{what:"not-text",path:""};let t=Qh(r,n);return t.ok?t:{what:t.fault,
path:""}},jc=(e,n,r)=>{let t=yx(e,r);if(!("value"in t))return tF(t.what,t.path);let o=xo(n,t.value);
return o===null?{ok:!0,document:t.value}:tF(o.what,o.path)};var Dx="https://www.w3.org/ns/credentials/v2",xx="https://mileproof.example/ns/v1";var nF=[Dx,xx];var Uc=["sales","service","parts","warranty","highVoltage"];var bt=(e,n=1)=>({is:"text",least:n,most:e}),An=(e,n)=>({...bt(n),pattern:`^(?:${e})$`}),ya=(e,n)=>({
is:"number",whole:!0,least:e,most:n}),Ur=(e,n,r,t=!1)=>({is:"list",of:e,least:n,most:r,once:t}),Mt=(e,n=[])=>({
is:"object",members:e,optional:n}),ks={...bt(40),format:"date-time"},j2={...bt(10),format:"date"},Rs={
is:"boolean"};var Ao=An('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+',500),Ax=Mt({type:{is:"exactly",value:"DataIntegr\
ityProof"},cryptosuite:An("[a-z0-9\\-]+",60),created:ks,verificationMethod:Ao,proofPurpose:{is:"exac\
tly",value:"assertionMethod"},"@context":Ur(bt(200),1,10),proofValue:An("[zu][A-Za-z0-9_\\-]+",200)},
["@context"]),Ex=8,rF=e=>({...e,members:{...e.members,proof:{is:"one-or-more",of:Ax,most:Ex}}});var iF=An("[A-Z]{2}",2),vx=An("[A-HJ-NPR-Z0-9]{17}",17),oF=e=>Mt({id:Ao,type:{is:"exactly",value:"Bi\
tstringStatusListEntry"},statusPurpose:{is:"exactly",value:e},statusListIndex:An("0|[1-9][0-9]{0,8}",
9),statusListCredential:Ao}),aF={months:ya(0,600),kilometres:{is:"or-null",of:ya(0,1e7)}},Sx=Mt({number:bt(
100),name:bt(200),address:bt(500),country:iF,position:{is:"row",of:[{is:"number",whole:!1,least:-180,
most:180},{is:"number",whole:!1,least:-90,most:90}]},phone:bt(60),services:Ur({is:"one-of",values:Uc},
0,Uc.length,!0),servesCarsItDidNotImport:{is:"one-of",values:["yes","no","not-stated"]}},["position",
"phone"]),Cx=2e3,Tx=Mt({number:bt(60),application:bt(60),exporter:Mt({uscc:An("[0-9A-HJ-NPQRTUWXY]{1\
8}",18),name:bt(200)}),destinations:Ur(iF,1,50,!0),vehicles:{is:"row",of:[Mt({vin:vx,model:bt(200)})]},
warranty:Mt({...aF,startsOn:{is:"one-of",values:["first registration abroad","first registration in \
China","export"]},highVoltageBattery:Mt(aF)},["highVoltageBattery"]),parts:Mt({leadTimeDays:{is:"or-\
null",of:ya(0,3650)},years:ya(0,50)}),software:Mt({updates:Rs,languages:Ur(An("[A-Za-z]{2,8}(?:-[A-Z\
a-z0-9]{1,8})*",35),0,100,!0),remoteLock:Rs}),recalls:Rs,outlets:Ur(Sx,0,Cx)}),Ox=Mt({"@context":{is:"\
exactly",value:nF},id:Ao,type:{is:"exactly",value:["VerifiableCredential","AfterSalesConfirmation"]},
issuer:Mt({id:Ao,name:bt(200),announcement:bt(60)},["announcement"]),validFrom:ks,credentialStatus:{
is:"row",of:[oF("revocation"),oF("suspension")]},credentialSubject:Tx}),Hc=rF(Ox);var sF="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var kx=new Uint8Array(128).fill(255);for(let e=0;e<sF.length;e+=1)kx[sF.charCodeAt(e)]=e;var gC=3*1024;var Vc=1048576;var $c="/EmbeddedFile",lF=/\bstream\r?\n/g,Rx="endstream",Gx=2e3,Wc=1024,Ix=/\/FlateDecode\b/;var Mx=(e,n)=>{let r=[],t=0,o=new bi(u=>{if(t+=u.length,t>n)throw new RangeError("longer than a lett\
er");r.push(u)});try{for(let u=0;u<e.length;u+=Wc)o.push(e.subarray(u,u+Wc),u+Wc>=e.length)}catch{return null}
let i=new Uint8Array(t),s=0;for(let u of r)i.set(u,s),s+=u.length;return i},Nx=(e,n,r,t)=>{lF.lastIndex=
r;let o=lF.exec(n);if(o===null||o.index-r>Gx)return null;let i=o.index+o[0].length,s=n.indexOf(Rx,i);
if(s<0)return null;let u=e.subarray(i,s),d=n.slice(n.lastIndexOf("obj",r),o.index);return Ix.test(d)?
Mx(u,t):u.length>t?null:u},Bx=2,uF="c2sp.org/tlog-proof@",cF=e=>(typeof e=="string"?e:new TextDecoder().
decode(e.subarray(0,uF.length))).trimStart().startsWith(uF),Lx=(e,n)=>{let r=new TextDecoder("latin1").
decode(e),t=[],o=r.indexOf($c);for(let s=0;o>=0&&s<Bx;s+=1){let u=Nx(e,r,o,n);u!==null&&t.push(u),o=
r.indexOf($c,o+$c.length)}let i=t.find(cF);return{document:t.find(s=>!cF(s))??null,proof:i===void 0?
null:new TextDecoder().decode(i)}},dF=(e,n)=>Lx(e,n).document;var mF=e=>{let n=dF(e,Vc);if(n===null)return null;let r=jc(n,Hc,Vc);if(!r.ok)return null;let{number:t,
vehicles:o}=r.document.credentialSubject;return[["number",t],["vin",o[0].vin],["date",Cs(Ts(Kh(r.document)))]].
map(([s,u])=>({name:s,value:u,by:"data",place:null}))};var jx=200,Ux=2600,fF=8e6,Hx={kind:null,pages:[],values:[],checks:[],seals:[],facts:[]},Vx=async(e,n,r)=>{
switch(n){case"jpeg":case"png":{let t=await r.sizeOfPicture(e);return"problem"in t?t:{...Hx,pages:[t]}}case"\
pdf":{let t=await Bh(e,r),o="problem"in t?null:mF(e);return o===null?t:{...t,kind:"letter",values:o}}case"\
ofd":return uh(e,r);case"xml":return Gf(e);default:return n}},$x=async(e,n)=>{let r=[];for(let{page:t,
box:o,picture:i}of Xf(e)){let s=await n.pixelsOfPicture(i,fF);for(let u of s===null?[]:await Ji(s,t))
r.push({...u,place:qf(u.place,o)});n.pieceDone()}return r},Wx=async(e,n,r)=>{if(n==="jpeg"||n==="png"){
let o=await r.pixelsOfPicture(e,fF);return o===null?[]:await Ji(o,1)}if(n==="ofd")return $x(e,r);if(n!==
"pdf")return[];let t=await Es(e);if("problem"in t)return[];try{let o=[];for(let i of t.sizes.keys()){
let s=t.draw(i+1,jx,Ux);r.pieceDone(),s!==null&&o.push(...await Ji(s,i+1)),r.pieceDone()}return o}finally{
t.close()}},zx=300,Kx=({text:e})=>({name:"code",value:e.slice(0,zx)}),hF=async(e,n)=>{if(e.length>me.
bytes)return{problem:"too-large"};let r=If(e);if(r===null)return{problem:e.length===0?"empty":"unkno\
wn-form"};let t=await Vx(e,r,n);if("problem"in t)return t;n.pieceDone();let o=await Wx(e,r,n),i=t.kind??
Df(o),s=[...t.values,...Af(o,i)].filter(({value:d})=>!Kf(d)),u=i??(xf(o)?"saleInvoice":null);return{
form:r,kind:i,pages:t.pages,values:s,checks:[...t.checks,...Ef(o,i),...zf(u,s)],seals:t.seals,facts:[
...t.facts,...o.map(Kx)]}};var zc=16,Xx=5,FF=7,qx=[196,200,204],pF=e=>{let n=new DataView(e.buffer,e.byteOffset,e.byteLength);if(e[0]===
137&&e.length>zc+8)return{width:n.getUint32(zc),height:n.getUint32(zc+4)};if(e[0]!==255||e[1]!==216)
return null;for(let r=2;r+FF+2<=e.length&&e[r]===255;){let t=e[r+1]??0;if(t>=192&&t<=207&&!qx.includes(
t))return{width:n.getUint16(r+FF),height:n.getUint16(r+Xx)};r+=t===255?1:2+n.getUint16(r+2)}return null},
Eo=null,Gs=async e=>{if(Eo?.bytes===e)return Eo.bitmap;Eo?.bitmap.close(),Eo=null;let n=pF(e);if(n===
null||n.width*n.height>me.pixels)return null;try{let r=new Blob([Uint8Array.from(e)]);return Eo={bytes:e,
bitmap:await createImageBitmap(r,{imageOrientation:"from-image"})},Eo.bitmap}catch{return null}},gF=async e=>{
let n=pF(e);if(n!==null&&n.width*n.height>me.pixels)return{problem:"too-many-pixels"};let r=await Gs(
e);return r===null?{problem:"damaged"}:{width:r.width,height:r.height}},Kc=(e,n)=>{let r=Math.max(1,
Math.round(e.width*n)),t=Math.max(1,Math.round(e.height*n)),o=new OffscreenCanvas(r,t),i=o.getContext(
"2d",{willReadFrequently:!0});return i?.drawImage(e,0,0,r,t),i===null?null:{canvas:o,on:i}},bF=async(e,n)=>{
let r=await Gs(e);if(r===null)return null;let t=Kc(r,Math.min(1,Math.sqrt(n/(r.width*r.height))));if(t===
null)return null;let{width:o,height:i}=t.canvas,{data:s}=t.on.getImageData(0,0,o,i);return{data:new Uint8ClampedArray(
s),width:o,height:i}};var Is=e=>new Map(e.flatMap(n=>n.answer==="told"?n.evidence:[]).filter(({place:n})=>n!==null&&n.box!==
null).map((n,r)=>[n,r+1]));var Zx=130,_F=1600,PF="#b3261e",vo=3,cn=22,yF=(e,n,r)=>{let{width:t,height:o}=e.canvas;[e.strokeStyle,
e.lineWidth,e.font]=[PF,vo,`600 ${cn}px sans-serif`],[e.textBaseline,e.textAlign]=["middle","center"];
let i=new Map;for(let[{place:s},u]of n){if(s===null||s.box===null||s.page!==r)continue;let[d,F,b,y]=s.
box,[P,A]=[d*t-vo,F*o-vo];e.strokeRect(P,A,b*t+2*vo,y*o+2*vo);let v=`${Math.round(P/cn)} ${Math.round(
A/cn)}`,T=i.get(v)??0;i.set(v,T+1);let G=Math.max(cn/2,P)+T*(cn+vo),C=Math.max(cn/2,A-cn/2);e.fillStyle=
PF,e.fillRect(G-cn/2,C-cn/2,cn,cn),e.fillStyle="#ffffff",e.fillText(String(u),G,C)}};async function*DF(e,{
form:n,checks:r}){let t=Is(r);if(n==="jpeg"||n==="png"){let i=await Gs(e);if(i===null)return;let s=Kc(
i,Math.min(1,_F/Math.max(i.width,i.height)));if(s===null)return;yF(s.on,t,1),yield{page:1,picture:await s.
canvas.convertToBlob({type:`image/${n}`})}}if(n!=="pdf")return;let o=await Es(e);if(!("problem"in o))
try{for(let i=1;i<=Math.min(o.sizes.length,me.pages);i+=1){let s=o.draw(i,Zx,_F);if(s===null)continue;
let u=new OffscreenCanvas(s.width,s.height),d=u.getContext("2d");if(d===null)return;d.putImageData(new ImageData(
s.data,s.width,s.height),0,0),yF(d,t,i),yield{page:i,picture:await u.convertToBlob()}}}finally{o.close()}}var xF={checks:{"code-sum":{looks:"check characters of the code",told:"The check characters of the c\
ode do not fit what it says."},"code-and-page":{looks:"code against the page",told:"The code and the\
 page say different things."},"number-form":{looks:"form of the numbers",told:"A number does not hav\
e the form that such numbers have."},"number-year":{looks:"year in the number against the date",told:"\
The year in the number is another than that of the date."},"words-and-figures":{looks:"amount in wor\
ds against figures",told:"The amount in words and the amount in figures differ."},"net-tax-total":{looks:"\
amount and tax against the total",told:"Amount and tax do not make the total."},"credit-code":{looks:"\
check character of credit codes",told:"The check character of a credit code is wrong."},"vin-check-d\
igit":{looks:"check digit of the VIN",told:"The check digit of the VIN is wrong."},"one-vehicle":{looks:"\
one vehicle on the paper",told:"The paper is one for a single vehicle and names several VINs."},cancelled:{
looks:"marks of a cancelled paper",told:"The paper says that it is cancelled or reversed."},"changed\
-later":{looks:"what was changed after the file was first written",told:"The page was changed after \
the file was first written."},"covered-text":{looks:"text under something that was painted over it",
told:"Something is painted over text of the page."},"invisible-text":{looks:"text that cannot be see\
n",told:"The file has text that cannot be seen on the page."},"signed-content":{looks:"what the sign\
ature protects",told:"Something that the signature protects was changed."},"after-signature":{looks:"\
what was changed after the signature",told:"What is seen was changed after the signature."},"data-an\
d-page":{looks:"data of the file against the page",told:"The page and the data that the file carries\
 say different things."},"seal-missing":{looks:"seal that this kind of file always has",told:"Files \
of this kind are always sealed; this one is not."},"seal-files":{looks:"files that the seal protects",
told:"A file that the seal protects was changed after sealing, or is missing."},"seal-digest":{looks:"\
list of the protected files",told:"The list of what the seal protects was changed after sealing."},"\
seal-signature":{looks:"signature of the signer",told:"The signature is not one of the certificate t\
hat the seal names."},"seal-signer":{looks:"signer against the seal",told:"The signer is none of tho\
se for whom the seal was made."},"seal-maker":{looks:"signature of the seal’s maker",told:"The sea\
l is not as its maker signed it."},"seal-copy":{looks:"seal beside the signature",told:"The seal tha\
t lies in the file is another than the one that was signed with."},"seal-times":{looks:"time of sign\
ing",told:"It was signed when the seal or the certificate was not valid."},"seal-root":{looks:"issue\
r of the certificate",told:"The certificate leads to no authority that is configured here: by whom i\
t is sealed is unknown."},"seal-cover":{looks:"parts outside the seal",told:"The file has parts that\
 the seal does not protect."},"seal-revocation":{looks:"revocation of the certificate",told:"The cer\
tificate was revoked."},"data-signature":{looks:"signature of the data file",told:"The signature of \
the data file is not right."},"whole-picture":{looks:"all that stands on the page, drawn",told:"Part\
s of the page are not drawn."},"against-stated":{looks:"paper against what was stated",told:"The pap\
er says something else than what was stated."},"against-fed":{looks:"paper against the authorities’ \
data",told:"The paper says something else than the authorities’ data."}},whys:{"no-text":"the file\
 has no text","no-code":"no code could be read","no-sum":"the code has no check characters","not-on-\
paper":"the paper says nothing of it, or it could not be read","not-stated":"nothing was stated","no\
t-fed":"the authorities’ data say nothing of it","form-unknown":"its form is not known here","too-\
many-states":"the file was saved too often to compare","digest-unknown":"it uses a digest that is no\
t known here","algorithm-unknown":"it uses a signature that is not known here","signers-unknown":"th\
e seal does not say in a known form for whom it was made","no-files-signed":"it names no file that i\
t protects","no-certificate":"it brings no certificate, and none that is configured fits","no-time":"\
it does not say when it was signed","no-roots":"no authorities are configured here","not-asked":"the\
 issuer is not asked: this works without a network","too-many-seals":"the file has more signatures t\
han are checked","not-signed":"the file brings no signature","not-drawn":"parts of the page are in f\
orms that are not drawn here; ask for a PDF",damaged:"this part of the file cannot be read"},as:{"in\
-code":"in the code","on-page":"on the page","in-data":"in the data of the file","under-seal":"under\
 the seal","in-attachment":"in the attached invoice","changed-file":"changed","missing-file":"missin\
g",uncovered:"not protected",signer:"signer","signed-at":"signed","valid-from":"valid from","valid-u\
ntil":"valid until",covered:"covered",invisible:"invisible","added-later":"added later","removed-lat\
er":"removed later","drawn-later":"drawn later over",expected:"expected",stated:"stated",fed:"author\
ities’ data"},problems:{empty:"the file is empty","unknown-form":"neither JPEG, PNG, PDF, OFD nor \
XML","too-large":"larger than 10 MB","too-many-pages":"more than 20 pages","too-many-pixels":"more t\
han 40 megapixels","too-many-parts":"made of more parts than any paper is","too-long":"takes longer \
to read than any paper does","too-much-memory":"takes more memory than any paper does",locked:"locke\
d by a password","no-such-page":"no such page","not-drawn":"no page can be drawn of it; ask for a PD\
F beside it",damaged:"damaged: it cannot be read"},kinds:{saleInvoice:"invoice of a motor vehicle",usedSaleInvoice:"\
invoice of a used vehicle",conformityCertificate:"certificate of conformity",registrationCertificate:"\
registration certificate",vehicleLicence:"vehicle licence",taxCertificate:"certificate of purchase t\
ax",insurancePolicy:"policy of compulsory insurance",customsDeclaration:"customs declaration",exportLicence:"\
export licence",letter:"letter of after-sales service",inspectionReport:"report of the inspection be\
fore export",vinPhotograph:"photograph of the VIN",odometerPhotograph:"photograph of the odometer",rubbing:"\
rubbing",other:"other paper"},forms:{jpeg:"JPEG",png:"PNG",pdf:"PDF",ofd:"OFD",xml:"XML"},names:{vin:"\
VIN",number:"number",code:"code of the invoice",date:"date",net:"amount without tax",tax:"tax",total:"\
total",totalInWords:"total in words",buyer:"buyer",buyerCreditCode:"credit code of the buyer",seller:"\
seller",sellerCreditCode:"credit code of the seller",engine:"engine number",plate:"plate",conformityNumber:"\
number of the certificate of conformity",registrationNumber:"number of the registration certificate"},
by:{code:"code",text:"text",data:"data",seal:"seal"},answers:{"not-found":"looked for, not found","c\
annot-be-checked":"cannot be checked"},neverGenuine:"“Not found” says that nothing was detected; it \
never says that the paper is genuine."};var AF={checks:{"code-sum":{looks:"二维码校验码",told:"二维码的校验码与其内容不符。"},
"code-and-page":{looks:"二维码与票面",told:"二维码与票面内容不一致。"},"number-for\
m":{looks:"号码格式",told:"号码不符合此类号码的格式。"},"number-year":{looks:"号码年份与\
日期",told:"号码中的年份与日期的年份不一致。"},"words-and-figures":{looks:"大写金额与小写\
金额",told:"大写金额与小写金额不一致。"},"net-tax-total":{looks:"不含税价、税额与价税合计",
told:"不含税价加税额不等于价税合计。"},"credit-code":{looks:"统一社会信用代码校验码",
told:"统一社会信用代码的校验码不正确。"},"vin-check-digit":{looks:"车辆识别代号校验位",
told:"车辆识别代号的校验位不正确。"},"one-vehicle":{looks:"一单一车",told:"此类单证一单一\
车，却载有多个车辆识别代号。"},cancelled:{looks:"作废、红冲标记",told:"单证载明已作废或\
者已红冲。"},"changed-later":{looks:"文件首次生成后的改动",told:"文件首次生成后，页面内容被改动。"},
"covered-text":{looks:"被遮盖的文字",told:"页面上有文字被后加的内容遮盖。"},"in\
visible-text":{looks:"不可见的文字",told:"文件含有页面上看不见的文字。"},"signed\
-content":{looks:"签名所保护的内容",told:"签名所保护的内容被改动。"},"after-sign\
ature":{looks:"签名之后的改动",told:"签名之后，所见内容被改动。"},"data-and-page":{
looks:"文件数据与票面",told:"票面与文件所带数据不一致。"},"seal-missing":{looks:"\
此类文件应有的签章",told:"此类文件均有电子签章，本文件没有。"},"seal-files":{
looks:"签章所保护的文件",told:"签章所保护的文件在签章之后被改动或者缺失。"},
"seal-digest":{looks:"受保护文件的清单",told:"受保护文件的清单在签章之后被改动。"},
"seal-signature":{looks:"签章人的签名",told:"签名与签章所列证书不符。"},"seal-sign\
er":{looks:"签章人与印章",told:"签章人不在印章所列的签章人之中。"},"seal-maker":{
looks:"制章人的签名",told:"印章与制章人签名时不一致。"},"seal-copy":{looks:"签章旁所附\
印章",told:"文件所附印章与签章所用印章不是同一枚。"},"seal-times":{looks:"签章时间",
told:"签章时印章或者证书不在有效期内。"},"seal-root":{looks:"证书的签发机构",
told:"证书不能追溯到本系统所配置的机构，签章人身份不详。"},"seal-cover":{looks:"\
签章之外的部分",told:"文件中有签章未予保护的部分。"},"seal-revocation":{looks:"\
证书吊销情况",told:"证书已被吊销。"},"data-signature":{looks:"数据文件的签名",told:"\
数据文件的签名不正确。"},"whole-picture":{looks:"版面内容是否全部绘出",told:"版面\
有部分内容未绘出。"},"against-stated":{looks:"单证与申报内容",told:"单证与申报内容不一致。"},
"against-fed":{looks:"单证与主管部门数据",told:"单证与主管部门数据不一致。"}},
whys:{"no-text":"文件中没有文字","no-code":"未能识读二维码或者条形码","no-sum":"码\
内没有校验码","not-on-paper":"单证上没有此项内容，或者未能识读","not-stated":"\
没有申报内容可供比对","not-fed":"主管部门数据中没有此项内容","form-unknown":"\
其格式在此不详","too-many-states":"文件保存次数过多，无法逐次比对","digest-unk\
nown":"所用杂凑算法在此不详","algorithm-unknown":"所用签名算法在此不详","signers\
-unknown":"印章未以已知格式载明签章人","no-files-signed":"未载明所保护的文件",
"no-certificate":"未附证书，所配置的证书亦不相符","no-time":"未载明签章时间","\
no-roots":"本系统未配置签发机构","not-asked":"未向签发机构查询：本系统离线运行",
"too-many-seals":"文件中的签名数量超出核验上限","not-signed":"文件未附签名","not\
-drawn":"版面部分内容的格式在此不能绘出，请对方提供PDF",damaged:"文件的这一部分无法读取"},
as:{"in-code":"码内","on-page":"票面","in-data":"文件数据","under-seal":"印章所保护的内容",
"in-attachment":"所附发票数据","changed-file":"已改动","missing-file":"缺失",uncovered:"未\
受保护",signer:"签章人","signed-at":"签章时间","valid-from":"有效期自","valid-until":"\
有效期至",covered:"被遮盖",invisible:"不可见","added-later":"后来添加","removed-later":"\
后来删除","drawn-later":"后来绘制，原文字为",expected:"应为",stated:"申报",fed:"主管部\
门数据"},problems:{empty:"文件为空","unknown-form":"不是JPEG、PNG、PDF、OFD或者XML文件",
"too-large":"超过10 MB","too-many-pages":"超过20页","too-many-pixels":"超过4000万像素","to\
o-many-parts":"文件的组成部分过多，非正常单证","too-long":"读取时间过长，非正常单证",
"too-much-memory":"占用内存过多，非正常单证",locked:"文件已加密","no-such-page":"没有\
这一页","not-drawn":"无法绘制其页面；请另附PDF",damaged:"文件已损坏，无法读取"},
kinds:{saleInvoice:"机动车销售统一发票",usedSaleInvoice:"二手车销售统一发票",conformityCertificate:"\
机动车整车出厂合格证",registrationCertificate:"机动车登记证书",vehicleLicence:"机动车行\
驶证",taxCertificate:"车辆购置税完税证明",insurancePolicy:"机动车交通事故责任强制保险单",
customsDeclaration:"出口货物报关单",exportLicence:"出口许可证",letter:"售后维修服务确认书",
inspectionReport:"出口检测报告",vinPhotograph:"车架号照片",odometerPhotograph:"里程表照片",
rubbing:"车架号拓印",other:"其他单证"},forms:{jpeg:"JPEG",png:"PNG",pdf:"PDF",ofd:"OFD",xml:"\
XML"},names:{vin:"车辆识别代号",number:"号码",code:"发票代码",date:"日期",net:"不含税价",
tax:"税额",total:"价税合计",totalInWords:"价税合计（大写）",buyer:"购买方",buyerCreditCode:"\
购买方统一社会信用代码",seller:"销售方",sellerCreditCode:"销售方统一社会信用代码",
engine:"发动机号码",plate:"号牌号码",conformityNumber:"合格证号",registrationNumber:"登记\
证书编号"},by:{code:"码",text:"文字",data:"数据",seal:"印章"},answers:{"not-found":"已查，未发\
现","cannot-be-checked":"无法核对"},neverGenuine:"“未发现”仅表示没有检出异常，绝不表示单证真实。"};var Xc={en:xF,zh:AF};var Yx=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,EF=e=>e.replace(/[\t\r\n]+/g,
" ").replace(Yx,"�");var Jx={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Ms=class{#t;constructor(n){this.#t=
n}toString(){return this.#t}},Qx=e=>e.split(`
`).map(EF).join(`
`).replace(/[&<>"']/g,n=>Jx[n]??n),vF=e=>e instanceof Ms?`${e}`:Array.isArray(e)?e.map(vF).join(""):
e==null||typeof e=="boolean"?"":Qx(String(e)),Ne=(e,...n)=>new Ms(String.raw({raw:e},...n.map(vF)));var eA=e=>e===1?"1 page":`${e} pages`,wF={title:"What does this paper say?",lead:"Drop the files of \
a vehicle’s papers: invoices, certificates, licences, declarations. You see what each of them says, \
and what in it contradicts itself.",file:"Files of papers",fileHint:(e,n)=>`JPEG, PNG, PDF, OFD or X\
ML, up to ${e} MB and ${n} pages each.`,drop:"Or drop them here.",sent:"The files are read on this d\
evice. Nothing of them is sent or kept.",noScan:"No file is examined for malware. What is read here \
may still harm a program that opens it.",noScript:"This page reads files by a script, and the browse\
r runs none. Your own machine reads them too: npx mileproof paper check FILE",reading:"Being read: {\
name}",done:"Files read or refused: {count}",notReached:"A part of this page could not be loaded, an\
d the file was not read. Try again with a network.",tooLong:"Reading took longer than any paper take\
s, and was ended.",broke:"The file broke what reads it, and was not read to its end.",notRead:"Not r\
ead",pages:eA,page:e=>`page ${e}`,mark:e=>`mark ${e}`,of:(e,n)=>`${e} (${n})`,pair:(e,n)=>`${e}: ${n}`,
comma:", ",semicolon:"; ",toldTitle:"What to ask about",told:"Each is a question to whoever gave the\
 paper, never a verdict.",pagesTitle:"Pages",ofdPages:"Pages of an OFD are drawn by the service alon\
e, not in a browser. Its text stands below.",noPages:"A file of data has no pages.",ofdText:"Text of\
 the pages",valuesTitle:"What it says",noValues:"Nothing was read of it. That says nothing of the pa\
per.",name:"Field",value:"Value",where:"Told by",checksTitle:"What was looked for",cannotTitle:"Cann\
ot be checked",sealsTitle:"Seals and signatures",seal:e=>`Seal ${e}`,signer:e=>`signed by ${e}, as t\
he certificate names itself`,signedAt:e=>`signed at ${e}, as it says itself`,sealStates:{whole:"all \
that it protects is as it was signed",changed:"something that it protects was changed","not-verifiab\
le":"it cannot be verified here"},issuerUnknown:"this page knows no authorities: whose seal it is st\
ays unknown",factsTitle:"What the file says of itself",facts:"Anybody can write these. They count fo\
r nothing."};var SF={title:"这份单证写了什么？",lead:"将车辆单证的文件拖放到此处：发票、合格证、登记证书、许可证、报关单。页面显示每份文件载明的内容，以及\
其中自相矛盾之处。",file:"单证文件",fileHint:(e,n)=>`JPEG、PNG、PDF、OFD或者XML，每份不超过${e}\
 MB、${n}页。`,drop:"也可以拖放到此处。",sent:"文件只在本设备上读取，其内容不上传，也不保存。",
noScan:"本页面不查杀恶意程序。在此读取过的文件，用其他程序打开时仍可能有害。",
noScript:"本页面通过脚本读取文件，而浏览器未运行脚本。也可以在自己的计算机上读取：npx mileproof paper check FILE",
reading:"正在读取：{name}",done:"已处理文件：{count}份",notReached:"页面的一部分未能加载，文件未读取。请联网\
后重试。",tooLong:"读取时间过长，非正常单证，已终止。",broke:"文件使读取程序出错，未能读完。",
notRead:"未读取",pages:e=>`${e}页`,page:e=>`第${e}页`,mark:e=>`标记${e}`,of:(e,n)=>`${e}（${n}\
）`,pair:(e,n)=>`${e}：${n}`,comma:"，",semicolon:"；",toldTitle:"需要询问之处",told:"每一项都\
是向提供单证者提出的问题，不是结论。",pagesTitle:"页面",ofdPages:"OFD的版面只由服务端绘制，\
浏览器中不绘制。其文字见下。",noPages:"数据文件没有页面。",ofdText:"版面文字",
valuesTitle:"载明内容",noValues:"未读出任何内容。这并不说明单证有何问题。",name:"\
项目",value:"内容",where:"来源",checksTitle:"核对事项",cannotTitle:"无法核对",sealsTitle:"\
签章",seal:e=>`签章${e}`,signer:e=>`签章人：${e}（据证书自述）`,signedAt:e=>`签章时间：${e}\
（据其自述）`,sealStates:{whole:"所保护的内容与签章时一致",changed:"所保护的内容在签章之后被改动",
"not-verifiable":"在此无法验证"},issuerUnknown:"本页面未配置签发机构，签章属于何人不详",
factsTitle:"文件自述",facts:"任何人都可以写入这些内容，不作为依据。"};var TF={en:{texts:Xc.en,say:wF},zh:{texts:Xc.zh,say:SF}},qc=(e,{say:n})=>e===null?[]:[n.page(e.page)],
CF=({check:e,of:n,seal:r},{texts:t,say:o})=>{let{looks:i}=t.checks[e],s=n===void 0?i:o.of(i,t.names[n]);
return r===void 0?s:o.of(s,o.seal(r+1))},tA=({form:e,kind:n,pages:r},{texts:t,say:o})=>{let i=[t.forms[e],
...n===null?[]:[t.kinds[n]],...r.length===0?[]:[o.pages(r.length)]];return Ne`<p>${i.join(o.comma)}</p>`},
nA=(e,n)=>{let{texts:r,say:t}=n,o=Is(e),i=u=>{let d=o.get(u),F=[...d===void 0?[]:[t.mark(d)],r.as[u.
as],...qc(u.place,n)];return Ne`<dt>${F.join(t.comma)}</dt><dd>${u.value}</dd>`},s=e.flatMap(u=>u.answer===
"told"?[Ne`<li data-told="${u.check}"><b>${r.checks[u.check].told}</b>
            <dl>${u.evidence.map(i)}</dl></li>`]:[]);return s.length===0?Ne``:Ne`<h3>${t.toldTitle}</h3><p class="quiet">${t.
told}</p><ul class="read-told">${s}</ul>`},rA=({form:e,pages:n},r,{say:t})=>e==="xml"?Ne`<p class="quiet">${t.
noPages}</p>`:e!=="ofd"||n.length===0?Ne`<div data-pages></div>`:Ne`<p class="note">${t.ofdPages}</p><details open><summary>${t.
ofdText}</summary>${r.map((o,i)=>Ne`<p class="quiet">${t.page(i+1)}</p>
      <pre>${o.join(`
`)}</pre>`)}</details>`,oA=({values:e},n)=>{let{texts:r,say:t}=n;if(e.length===0)return Ne`<p>${t.noValues}</p>`;
let i=[...Map.groupBy(e,({name:s,value:u})=>`${s} ${u}`).values()].map(s=>{let u=s.map(({by:F,place:b})=>[
r.by[F],...qc(b,n)].join(t.comma)),[d]=s;return d===void 0?Ne``:Ne`<tr><th scope="row">${r.names[d.name]}</th><td>${d.
value}</td>
        <td>${[...new Set(u)].join(t.semicolon)}</td></tr>`});return Ne`<table><thead><tr><th>${t.name}</th><th>${t.
value}</th><th>${t.where}</th></tr></thead>
    <tbody>${i}</tbody></table>`},aA=(e,n)=>{let{texts:r,say:t}=n,o=e.flatMap(u=>u.answer==="cannot-\
be-checked"?[Ne`<li>${t.pair(CF(u,n),r.whys[u.why])}</li>`]:[]),i=e.flatMap(u=>u.answer==="not-found"?
[CF(u,n)]:[]),s=t.pair(r.answers["not-found"],i.join(t.semicolon));return Ne`<h3>${t.checksTitle}</h3>${i.
length===0?"":Ne`<p class="looked">${s}</p>`}
    <p class="note">${r.neverGenuine}</p>${o.length===0?"":Ne`<h4>${t.cannotTitle}</h4><ul class="plain">${o}</ul>`}`},
iA=(e,n,r)=>{let{say:t}=r,o=[t.sealStates[e.state],...e.signer===null?[]:[t.signer(e.signer)],...e.signedAt===
null?[]:[t.signedAt(e.signedAt)],...e.trusted===!0?[]:[t.issuerUnknown]],i=[t.seal(n),...e.name===null?
[]:[e.name]];return Ne`<li><b>${[...i,...qc(e.place,r)].join(t.comma)}</b>
    <br>${o.join(t.semicolon)}</li>`},sA=(e,n)=>e.length===0?Ne``:Ne`<h3>${n.say.sealsTitle}</h3>
      <ul class="plain">${e.map((r,t)=>iA(r,t+1,n))}</ul>`,lA=({facts:e},{say:n})=>e.length===0?Ne``:
Ne`<details><summary>${n.factsTitle}</summary><p class="quiet">${n.facts}</p>
      <dl class="facts">${e.map(({name:r,value:t})=>Ne`<div><dt>${r}</dt><dd>${t}</dd></div>`)}</dl></details>`,
Ns=(e,n)=>{let{texts:r,say:t}=TF[n];return String(Ne`<p data-problem="${e}">${t.pair(t.notRead,r.problems[e])}</p>`)},
OF=(e,n,r)=>{let t=TF[r],{checks:o,seals:i}=e;return String(Ne`${tA(e,t)}${nA(o,t)}
    <div class="read-paper-beside"><section><h3>${t.say.pagesTitle}</h3>${rA(e,n,t)}</section>
    <section><h3>${t.say.valuesTitle}</h3>${oA(e,t)}${aA(o,t)}
    ${sA(i,t)}${lA(e,t)}</section></div>`)};var kF=globalThis,Vn=e=>kF.postMessage(e),RF=new Map;ff(e=>new Promise(n=>{RF.set(e,n),Vn({kind:"wan\
ts",name:e})}));var GF=()=>Vn({kind:"piece"}),uA={sizeOfPicture:gF,pixelsOfPicture:bF,pieceDone:GF,roots:null},
cA=async(e,n)=>{if(e.size>me.bytes)return Vn({kind:"read",html:Ns("too-large",n)});let r=new Uint8Array(
await e.arrayBuffer()),t=await hF(r,uA);if(GF(),"problem"in t)return Vn({kind:"read",html:Ns(t.problem,
n)});let o=t.form==="ofd"?tf(r):[];Vn({kind:"read",html:OF(t,o,n)});for await(let i of DF(r,t))Vn({kind:"\
page",...i})};kF.addEventListener("message",async({data:e})=>{if(e.kind==="wasm")return RF.get(e.name)?.(
e.bytes);try{await cA(e.file,e.language),Vn({kind:"done",worn:!1})}catch{Vn({kind:"read",html:Ns("da\
maged",e.language)}),Vn({kind:"done",worn:!0})}});

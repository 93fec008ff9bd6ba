// Made by `npm run generate` from src/service/verifier/.
var n={place:"查验确认书",title:"这份确认书是真的吗？",lead:"放入确认书文件，或扫描纸质件上的二维码。您会得到\
一个结论，以及所依据的三项查验。",file:"确认书文件",fileHint:"从二维码下方网址取得的文件，不超过\
{megabytes} MB。",drop:"或拖放到此处。二维码的照片也可以。",text:"或粘贴文件内容",
wantedTitle:"应当适用于",vin:"车辆识别代号（VIN）",vinHint:"可以留空。一份确认书只对应一辆车。",
destination:"目的国",destinationNone:"不核对",go:"查验",kept:"不留存任何内容。",keptHere:"\
在本设备上查验，不发送到任何地方。",missing:"请先选择文件或粘贴内容。",
checking:"正在查验……",codeTitle:"手中是纸质件",codeLead:"纸质件上的二维码指向电子文件。请两相对照。",
code:"二维码下方的编码或网址",codeHint:"20位字母和数字，网址的最后一段。",
codeGo:"查询",codeWrong:"编码为20位字母和数字。请对照纸质件重新输入。",scan:"\
用摄像头扫描",scanStop:"停止摄像头",scanPhoto:"读取二维码照片",scanFailed:"无法使用摄像头\
。请改为输入编码。",noCode:"图片中没有找到二维码。请靠近、放平，在光线充足处再拍。",
otherPlace:"该二维码指向别处：{host}。它不是本登记系统的编码，未打开任何内容。",
codeOffline:"没有网络，而仅凭二维码无从得知：目前无法判断这份纸质件。如有电子文件请放入，或稍后再扫描。",
codeUnknown:"该编码下没有确认书。请逐字对照纸质件。",notReached:"无法连接登记系统。对这份确认书一\
无所知。",isPaper:"这是纸质件的文件，不是确认书文件。请扫描其二维码，或放入二维码下方网址处的文件。",
isPicture:"这是图片，不是确认书文件。请输入二维码下方的编码，或放入确认书文件。",
inPaper:"以下读自PDF所附的文件。印出的内容可能与之不同：请两相对照。",pair:"\
{name}：{value}",checksTitle:"三项查验",signedOn:"签名时间",statusAsOf:"状态名单时间",
trustList:"信任名单",sm2Here:"国密SM2签名在浏览器中不查验，由登记系统查验：请扫描二维码。",
saysTitle:"确认书所载内容",saysOnly:"仅为文件中所载内容。",doNotRely:"请勿依据以下内容：原因见上\
方结论。",inDocument:"文件中的位置",about:"关于这份确认书",again:"再查一份",offlineTitle:"\
没有网络时",offlineHow:"打开过一次之后，本页没有网络也能使用。可将其保留在主屏幕。",
offlineKept:"本设备保留：信任名单第{version}版（{trust}），状态名单（{lists}）。",
offlineNone:"本设备尚未保留任何名单。",offlineNow:"没有网络：依据本设备保留的名单查验。",
paperTitle:"与纸质件对照",paperMust:"纸质件必须与此完全一致。有一处不同，即不是这份确认书的纸质件。",
asOfNow:"依据登记系统，{asOf}。",keepTitle:"取得文件",signedDocument:"已签名的文件",
paperIn:"纸质件PDF，中文及",paperGo:"取得纸质件",checkItself:"自行查验文件",noOutlets:"\
未载明维修服务网点。",states:{valid:"有效",invalid:"无效","not-checked":"无法查验"},
stands:{issued:"有效，出具于{day}。",suspended:"{day}暂停。",revoked:"{day}撤销。",superseded:"\
已由另一份确认书替代。"},answers:{valid:{title:"这份确认书有效。",means:"由生产企业签名，\
签名后未改动，目前有效。"},"valid-when-last-checked":{title:"这份确认书在最近一次查验（{asOf}）时有效。",
means:"此后是否被暂停或撤销，在此无法得知。请联网后再次查验。"},"changed-\
after-signing":{title:"这份文件在签名后被改动。",means:"请勿依据其内容。请索取签名时的原始文件。"},
revoked:{title:"这份确认书已撤销。",means:"生产企业不再承担其内容。依据{asOf}的状态名单。"},
suspended:{title:"这份确认书已暂停。",means:"在生产企业恢复之前不作数。依据{asOf}的状态名单。"},
"not-by-a-known-manufacturer":{title:"这份确认书不是由我们所知的生产企业出具。",
means:"信任名单中没有以该名称、该密钥签名的企业。"},"key-not-valid-on-that-day":{
title:"签署这份确认书的密钥当日无效。",means:"请向生产企业索取以有效密钥签名的确认书。"},
"issuer-not-entitled-for-this-make":{title:"出具企业无权为该车辆出具确认书。",means:"\
信任名单载明其负责的是其他品牌。"},"not-for-this-vehicle":{title:"这份确认书不是为该车辆出具。",
means:"所载车辆识别代号与您输入的不同。"},"not-for-this-destination":{title:"这份确认书不适\
用于该目的国。",means:"所选国家不在其所载目的国之列。"},"not-for-this-applicat\
ion":{title:"这份确认书不是为该申请单出具。",means:"它是为另一申请单出具的。"},
"not-for-this-exporter":{title:"这份确认书不是为该出口企业出具。",means:"它是为另一出口企业出具\
的。"},"could-not-be-checked":{title:"这份确认书无法查验。",means:"这既不说明它有问题，也不说明它没有问题。下\
列查验说明缺少什么。"},"not-a-letter":{title:"这不是售后维修服务确认书。",means:"\
确认书是经签名的电子文件。扫描件、照片或盖章纸张都不是。"}}};var s={reasons:{"signed-and-unchanged":"已签名，内容未改动","signature-does-not-fit":"签名与现有\
内容不符","some-signatures-not-checked":"已查验的签名表明内容未改动；另有签名在此无法查验",
"no-signature-could-be-checked":"在此无法查验任何签名",entitled:"由该车辆的生产企业以本企业密钥签名",
"entitled-by-witness":"由生产企业在其密钥泄露之前签名，有登记处见证","no-trust\
-list":"没有信任名单","issuer-unknown":"信任名单中没有该出具企业","issuer-name-dif\
fers":"出具企业名称与信任名单不符","key-unknown":"没有以信任名单所载的出具企业密钥作出的签名",
"key-of-another":"所用密钥属于其他企业","key-not-yet-valid":"所用密钥当日尚未生效",
"key-no-longer-valid":"所用密钥当日已失效","key-compromised":"所用密钥当日可能已被他人掌握",
"key-compromised-and-no-witness":"所用密钥现已泄露，且无见证表明签名在先","signed\
-in-the-future":"所载签名时间尚未到来","maker-code-of-another":"出具企业不对该车辆的世界制造厂识别代号负责",
"in-force":"依最新状态名单有效","in-force-when-last-checked":"依较早的状态名单有效，名单已过更新时间",
revoked:"已撤销",suspended:"已暂停","not-yet-in-force":"尚未生效","no-status-list":"没有相应的状\
态名单","not-in-the-status-list":"状态名单中没有相应位置","not-read":"未能读取"},states:{
valid:"是",invalid:"否","not-checked":"未查验"},checks:{integrity:"内容未改动",issuer:"由生产\
企业出具",status:"有效状态"},noLetter:{"not-text":"不是UTF-8文本","not-json":"不是JSON",
"too-long":"内容过长","too-deep":"嵌套过深","member-twice":"有成员重复","lone-surrogate":"\
文本含有不完整字符","number-too-large":"数字过大","unknown-member":"有确认书不应有的成员",
"missing-member":"缺少成员","wrong-type":"值的类型不符","wrong-value":"值不符合要求"}};var a={title:"售后维修服务确认书",headline:e=>`生产企业确认为下列车辆提供售后维修服务。目的国：${e}\
。`,vin:"车辆识别代号（VIN）",model:"车型",elsewhere:e=>`目的国语言文本：第${e}页`,
terms:{heading:"生产企业承诺的内容",what:"项目",said:"确认书所载",warranty:"质量保修",
begins:"起算",battery:"动力电池",parts:"零部件供应",partsTime:"零部件到货时间",software:"\
软件升级",softwareLanguages:"软件语言",remoteLock:"生产企业能否远程锁车",recalls:"\
在中国实施的召回同样适用于境外车辆"},starts:{"first registration abroad":"境外首次登记之日",
"first registration in China":"中国境内首次登记之日",export:"自中国出口之日"},guarantee:(e,t)=>t===
null?`${e}，未载明里程`:`${e}，不超过${t}`,partsYears:e=>`供应${e}`,partsDays:e=>`${e}以内`,
yes:"是",no:"否",notStated:"未载明",outlets:{heading:"维修服务网点",number:"序号",place:"\
网点名称和地址",phone:"电话",services:"服务项目",serves:"服务非本网点进口的车辆",
servicesOf:{sales:"销售",service:"保养和维修",parts:"零部件",warranty:"保修",highVoltage:"\
高压系统维修"},none:"确认书未列明网点。",map:(e,t)=>`地图标出${t}个网点中的${e}\
个，编号与表中序号一致。`,mapNote:"图中编号即表中序号。陆地轮廓：Natural Earth。",
unplaced:e=>`未载明位置：${e}。`,folded:e=>`距离过近，图中未单独标出：${e}。`},
about:{heading:"确认书信息",what:"项目",said:"内容",issuer:"出具确认书的生产企业",
announcement:"《公告》中的企业代码",number:"确认书编号",application:"申请单号",exporter:"\
出口企业",uscc:"统一社会信用代码",destinations:"目的国",validFrom:"生效日期"},check:{
heading:"如何核验本纸质件",steps:["扫描二维码，或者输入二维码下方的网址。",
"将车辆识别代号、确认书编号和哈希值前几位与网页显示的内容逐一核对。",
"纸质件可以被复制，也不会显示确认书是否已被暂停或者撤销。一切以该网址上的电子文件为准。"],
at:"核验网址",hash:"哈希值开头",qr:e=>`二维码，内容为网址${e}`},notSaid:{heading:"\
本确认书不说明的事项",lines:["本确认书不说明车辆的状况、里程和价格。","\
本确认书不是进口许可，也不是登记许可。","本确认书不说明网点今日是否营业，前往之前请先致电。",
"本确认书仅适用于本车辆识别代号、本申请单和本目的国，不适用于其他车辆。"]},
unprintable:"符号�代表无法印出的字符，以电子文件为准。",page:(e,t)=>`第${e}页，\
共${t}页`};var p={language:"zh",page:n,checks:s,paper:a};export{p as SAYINGS};

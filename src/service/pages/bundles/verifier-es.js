// Made by `npm run generate` from src/service/verifier/.
var o={place:"Verificar una confirmación",title:"¿Es auténtica esta confirmación?",lead:"Suba el\
 archivo o escanee el código QR. Verá una respuesta y las tres verificaciones en que se apoya.",file:"\
El archivo de la confirmación",fileHint:"El archivo que está en la dirección bajo el código, hasta \
{megabytes} MB.",drop:"O suéltelo aquí. También vale una foto del código.",text:"O pegue su text\
o",wantedTitle:"Con qué debe coincidir la confirmación",vin:"VIN del auto",vinHint:"Puede quedar v\
acío. Una confirmación es para un solo auto.",destination:"País de destino",destinationNone:"sin \
comparar",go:"Verificar",kept:"No se guarda nada.",keptHere:"Se verifica en este dispositivo y no se\
 envía a ningún lugar.",missing:"Elija primero un archivo o pegue el texto.",checking:"Verificando\
…",codeTitle:"Con el papel en la mano",codeLead:"El código del papel lleva al documento. Compare l\
os dos.",scan:"Escanear con la cámara",scanStop:"Detener la cámara",scanFailed:"No se pudo usar la\
 cámara. Escriba el código.",noCode:"No se encontró ningún código en la imagen. Tómela más cerca, \
recta y con buena luz.",otherPlace:"Este código lleva a otro lugar: {host}. No es un código de este \
registro y no se abrió nada.",codeOffline:"No hay red, y el código solo no dice nada: ahora no se p\
uede saber qué vale el papel. Suba el archivo si lo tiene, o escanee más tarde.",notReached:"No se\
 pudo acceder al registro. No se sabe nada de la confirmación.",isPaper:"Esto es la copia en papel,\
 no el archivo electrónico. Escanee su código o suba el archivo que está en la dirección bajo el cód\
igo.",isPicture:"Esto es una imagen, no el archivo electrónico. Escriba el código que está bajo el c\
ódigo QR o suba el archivo.",inPaper:"Esto se leyó del documento adjunto al PDF. Lo impreso puede s\
er otra cosa: compare los dos.",pair:"{name}: {value}",checksTitle:"Las tres verificaciones",signedOn:"\
Firmado",statusAsOf:"Lista de estado del",trustList:"Lista de confianza",trustListOf:"versión {versi\
on} del {day}",sm2Here:"Las firmas de la norma china SM2 no se verifican en un navegador. Las verifi\
ca el registro: escanee el código.",saysTitle:"Qué dice la confirmación",saysOnly:"Solo lo que es\
tá en el documento.",doNotRely:"No se fíe de esto: la respuesta de arriba dice por qué.",notInForce:"\
Lo que prometía, ahora sin vigencia",inDocument:"En el documento",about:"Sobre la confirmación",again:"\
Verificar otra",offlineTitle:"Sin red",offlineHow:"Una vez abierta, esta página funciona también sin\
 red. Guárdela en la pantalla de inicio.",offlineKept:"Guardado en este dispositivo: lista de confi\
anza {version} ({trust}), listas de estado ({lists}).",offlineNone:"Todavía no hay nada guardado en \
este dispositivo.",offlineNow:"No hay red: se verificó con lo guardado en este dispositivo.",paperTitle:"\
Compare con el papel",paperMust:"El papel debe decir exactamente esto. Si algo difiere, no es el pap\
el de esta confirmación.",asOfNow:"Según el registro, {asOf}.",keepTitle:"Para guardar",signedDocument:"\
El documento firmado",paperIn:"El papel en PDF, en chino y en",paperGo:"Obtener el papel",checkItself:"\
Verifique usted mismo el documento",noOutlets:"No nombra ningún taller.",states:{valid:"sí",invalid:"\
no","not-checked":"no se pudo verificar"},stands:{issued:"Vigente, emitida el {day}.",suspended:"Sus\
pendida el {day}.",revoked:"Revocada el {day}.",superseded:"Otra confirmación ocupa su lugar."},official:{
also:"Aquí se verifican también las decisiones y las licencias de exportación de una autoridad.",
saysTitle:"Lo que dice el documento",paperMust:"El papel debe decir exactamente esto. Si algo difier\
e, no es el papel de este documento.",lifted:"Se anuló tras recurso para: {vins}.",stands:{inForce:"\
Vigente, dictada el {day}.",issued:"La licencia está vigente, emitida el {day}.",partlyUsed:"La lic\
encia está vigente, emitida el {day}; parte de los autos ya salió.",usedUp:"Todos los autos de la \
licencia han salido.",suspended:"La licencia está suspendida.",revoke:"La licencia fue revocada el \
{day}.",surrender:"La licencia fue devuelta el {day}.",expired:"La licencia ha vencido.",overturn:"F\
ue anulada en recurso el {day}.",lift:"La prohibición se levantó el {day}.",clear:"Lo ordenado se \
cumplió: aceptado el {day}.",resume:"La suspensión terminó el {day}.",sent:"Se remitió el {day}."},
decision:{valid:{title:"Una decisión de {authority}, tal como se emitió.",means:"La autoridad la f\
irmó, nada ha cambiado desde entonces y está vigente."},revoked:{title:"Esta decisión ya no está v\
igente.",means:"Fue anulada, levantada o cumplida. Así consta en la lista del {asOf}."}},licence:{valid:{
title:"Esta licencia está vigente. La emitió {authority}.",means:"La autoridad la firmó, nada ha c\
ambiado desde entonces y está vigente. Qué autos ya salieron consta en el registro."},suspended:{title:"\
Esta licencia está suspendida.",means:"Mientras tanto no sale ningún auto con ella. Así consta en l\
a lista del {asOf}."},revoked:{title:"Esta licencia está revocada o fue devuelta.",means:"No sale n\
ingún auto con ella. Así consta en la lista del {asOf}."}},referral:{valid:{title:"Una carta de re\
misión de {authority}, tal como se envió.",means:"La autoridad la firmó y nada ha cambiado desde e\
ntonces. Es una pregunta y no declara infracción alguna."}},both:{"valid-when-last-checked":{title:"\
Este documento estaba vigente cuando se verificó por última vez, {asOf}.",means:"Desde aquí no se \
puede saber qué pasó después. Verifíquelo otra vez con red."},"could-not-be-checked":{title:"Est\
e documento no se pudo verificar.",means:"Eso no dice nada en su contra ni a su favor. Abajo se dice\
 qué faltó."},"key-not-valid-on-that-day":{title:"La clave que firmó este documento no era válida \
ese día.",means:"Pida a la autoridad el documento tal como está ahora."}}},answers:{valid:{title:"\
Esta confirmación es válida.",means:"La firmó el fabricante, nada ha cambiado desde entonces y est\
á vigente."},"valid-when-last-checked":{title:"Esta confirmación era válida cuando se verificó por \
última vez: {asOf}.",means:"Desde aquí no se puede saber si después fue suspendida o revocada. Veri\
fíquela otra vez con red."},"changed-after-signing":{title:"Este documento se cambió después de fir\
marlo.",means:"No se fíe de lo que dice. Pida el documento tal como se firmó."},revoked:{title:"Es\
ta confirmación está revocada.",means:"El fabricante ya no responde de ella. Así consta en la list\
a del {asOf}."},suspended:{title:"Esta confirmación está suspendida.",means:"No vale hasta que el \
fabricante vuelva a ponerla en vigor. Así consta en la lista del {asOf}."},"not-by-a-known-manufact\
urer":{title:"Esta confirmación no es de un fabricante que conozcamos.",means:"Nadie de la lista de\
 confianza la firmó con este nombre y esta clave."},"key-not-valid-on-that-day":{title:"La clave qu\
e firmó esta confirmación no era válida ese día.",means:"Pida al fabricante una confirmación fir\
mada con una clave válida."},"issuer-not-entitled-for-this-make":{title:"El emisor de esta confirma\
ción no puede firmar para esta marca.",means:"La lista de confianza lo nombra para otras marcas."},
"not-for-this-vehicle":{title:"Esta confirmación no es para este auto.",means:"Es para un VIN disti\
nto del que escribió."},"not-for-this-destination":{title:"Esta confirmación no es para este destin\
o.",means:"El país que eligió no está entre los que nombra."},"not-for-this-application":{title:"\
Esta confirmación no es para esta solicitud.",means:"Se emitió para otra solicitud."},"not-for-thi\
s-exporter":{title:"Esta confirmación no es para este exportador.",means:"Se emitió para otro expor\
tador."},"not-by-a-known-authority":{title:"Este documento no es de una autoridad que conozcamos.",means:"\
Nadie de la lista de confianza lo firmó con este nombre y esta clave."},"key-not-for-this-purpose":{
title:"La clave que firmó este documento no es para documentos así.",means:"La lista de confianza \
la nombra para otros. Pregunte a la autoridad."},expired:{title:"Esta licencia ha vencido.",means:"Y\
a no sale ningún auto con ella."},"could-not-be-checked":{title:"Esta confirmación no se pudo verif\
icar.",means:"Eso no dice nada en su contra ni a su favor. Las verificaciones de abajo dicen qué fal\
tó."},"not-a-letter":{title:"Esto no es una confirmación.",means:"Una confirmación es un documento\
 firmado. Un escaneo, una foto o una hoja sellada no lo son."}}};var i={reasons:{"signed-and-unchanged":"firmada y sin cambios","signature-does-not-fit":"una firma n\
o corresponde a lo que ahora está escrito","some-signatures-not-checked":"según la firma verificada\
 no se cambió nada; otra no se pudo verificar aquí","no-signature-could-be-checked":"aquí no se pu\
do verificar ninguna firma",entitled:"firmada por el fabricante de este auto con su propia clave","e\
ntitled-by-witness":"firmada por el fabricante antes de que otros tuvieran su clave, como vio el reg\
istro","no-trust-list":"no hay lista de confianza","issuer-unknown":"la lista de confianza no conoce\
 al emisor","issuer-name-differs":"el nombre del emisor no es el de la lista de confianza","key-unkn\
own":"ninguna firma es de una clave del emisor que conozca la lista de confianza","key-of-another":"\
la clave es de otra empresa","key-not-yet-valid":"ese día la clave aún no era válida","key-no-lon\
ger-valid":"ese día la clave ya no era válida","key-compromised":"ese día otros podían tener la cl\
ave","key-compromised-and-no-witness":"otros tienen ahora la clave, y nadie atestigua que se firmó a\
ntes","signed-in-the-future":"dice que se firmó en un momento que aún no ha llegado","maker-code-o\
f-another":"el emisor no responde del código de fabricante de este auto","entitled-authority":"firm\
ado por esta autoridad, con una clave propia","entitled-authority-by-witness":"firmado por esta auto\
ridad antes de que su clave cayera en otras manos, como vio el registro","key-not-for-this-purpose":"\
con esta clave no se firman documentos de esta clase",expired:"su último día ya pasó","in-force":"\
vigente según la última lista","in-force-when-last-checked":"vigente según una lista que ya no es \
la última",revoked:"revocada",suspended:"suspendida","not-yet-in-force":"aún no vigente","no-statu\
s-list":"no hay lista de estado para ella","not-in-the-status-list":"la lista de estado no tiene ese\
 lugar","not-read":"no leída"},states:{valid:"sí",invalid:"no","not-checked":"sin verificar"},checks:{
integrity:"Sin alteraciones",issuer:"Emitida por el fabricante",authority:"Emitida por la autoridad",
status:"Vigente"},noLetter:{"not-text":"no es texto en UTF-8","not-json":"no es JSON","too-long":"es\
 demasiado largo","too-deep":"tiene demasiados niveles","member-twice":"un campo aparece dos veces",
"lone-surrogate":"un texto tiene medio carácter","number-too-large":"un número es demasiado grande",
"unknown-member":"un campo que las confirmaciones no tienen","missing-member":"falta un campo","wron\
g-type":"un valor de otro tipo","wrong-value":"un valor que no puede estar ahí"}};var n={title:"Confirmación de servicio posventa",headline:e=>`El fabricante confirma el servicio po\
sventa para el auto indicado abajo. País de destino: ${e}.`,vin:"Número de identificación del vehíc\
ulo (VIN)",model:"Modelo",specimen:{mark:"DEMOSTRACIÓN",line:"No es un documento real: es de una de\
mostración, y el auto y las empresas son inventados."},elsewhere:e=>`El mismo texto en chino: págin\
a ${e}`,terms:{heading:"Lo que promete el fabricante",what:"Asunto",said:"Lo que dice la confirmació\
n",warranty:"Garantía",begins:"Se cuenta desde",battery:"Batería de alto voltaje",parts:"Repuestos",
partsTime:"Plazo de entrega de repuestos",software:"Actualizaciones del software",softwareLanguages:"\
Idiomas del software",remoteLock:"¿Puede el fabricante bloquear el auto a distancia?",recalls:"Los \
llamados a revisión hechos en China se atienden también en el extranjero"},starts:{"first registra\
tion abroad":"el primer registro en el extranjero","first registration in China":"el primer registro\
 en China",export:"la exportación desde China"},guarantee:(e,a)=>a===null?`${e}, sin distancia indi\
cada`:`${e}, hasta ${a}`,partsYears:e=>`disponibles durante ${e}`,partsDays:e=>`en un plazo de ${e}`,
yes:"sí",no:"no",notStated:"no se indica",outlets:{heading:"Dónde se atiende el auto",number:"N.º",
place:"Taller y dirección",phone:"Teléfono",services:"Servicios",serves:"Atiende autos importados \
por terceros",servicesOf:{sales:"venta",service:"mantenimiento y reparación",parts:"repuestos",warranty:"\
trabajos de garantía",highVoltage:"trabajos de alto voltaje"},none:"La confirmación no nombra ningú\
n taller.",map:(e,a)=>`Mapa con ${e} de los ${a} talleres, con los números de la tabla.`,mapNote:"L\
os números son los de la tabla. Tierra: Natural Earth.",unplaced:e=>`Posición no indicada: ${e}.`,
folded:e=>`Demasiado cerca de otros para dibujarlos aparte: ${e}.`},about:{heading:"Esta confirmació\
n",what:"Dato",said:"Lo indicado",issuer:"Fabricante que la emite",announcement:"Código del fabrican\
te en «Gonggao»",number:"Número de la confirmación",application:"Solicitud de exportación",exporter:"\
Exportador",uscc:"Código unificado de crédito social",destinations:"País de destino",validFrom:"V\
álida desde"},check:{heading:"Cómo verificar este papel",steps:["Escanee el código o escriba la di\
rección que está debajo.","Compare el VIN, el número de la confirmación y los primeros dígitos del\
 hash con lo que ve allí.","Un papel se puede copiar, y no muestra si la confirmación está suspendi\
da o revocada. Solo vale lo que dice el documento en esa dirección."],at:"Verifíquelo en",hash:"El\
 hash empieza por",qr:e=>`Código QR con la dirección ${e}`},official:{titles:{refusal:"Decisión: l\
icencia de exportación denegada",order:"Orden de rectificación",bar:"Decisión: sin licencias de ex\
portación",suspension:"Decisión: licencia de exportación suspendida",revocation:"Decisión: licenc\
ia de exportación revocada",licence:"Licencia de exportación",referral:"Carta de remisión"},heading:"\
Este documento",authority:"Autoridad",number:"Número",application:"Solicitud",licence:"Licencia de \
exportación",vehicles:"Autos",facts:"Hechos",grounds:"Motivos",restsOn:"Pruebas",follows:"Qué sigue",
reconsideration:"Reconsideración",court:"Recurso judicial",until:"{where}, {term}; para quien lo re\
cibió el mismo día, hasta el {day}. {article}",decidedOn:"Fecha",days:"Puede salir",between:"del {\
first} al {last}",addressee:"Remitido a",claimant:"Solicitante",atRisk:"Importe en duda",limit:"Últi\
mo día para actuar",notProven:"Lo que no está probado",sentOn:"Fecha de remisión",signatures:"Fir\
mado por",proposed:"propuesto por el empleado {staff}",signed:"firmado por el empleado {staff}",chinese:"\
El texto chino es el que cuenta.",draft:"Borrador, sin firmar",evidence:{verdict:"dictamen",event:"s\
uceso",finding:"hallazgo",answer:"respuesta",paper:"papel",row:"fila de datos",other:"otro"},steps:[
"Escanee el código o escriba la dirección que está debajo.","Compare el número y las primeras cif\
ras del hash con lo que ve allí.","Un papel se puede copiar y no muestra lo que pasó después. Vale \
lo que vale el documento en esa dirección."]},notSaid:{heading:"Lo que esta confirmación no dice",
lines:["No dice nada del estado, del kilometraje ni del precio del auto.","No es un permiso para imp\
ortar ni para registrar el auto.","No dice que un taller esté abierto hoy. Llame antes de ir.","Val\
e para este VIN, esta solicitud y este país de destino, y para ningún otro auto."]},unprintable:"L\
a marca � sustituye un carácter que no se pudo imprimir. Está en el documento.",page:(e,a)=>`Pág\
ina ${e} de ${a}`};var u={language:"es",page:o,checks:i,paper:n};export{u as SAYINGS};

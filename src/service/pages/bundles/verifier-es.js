// Made by `npm run generate` from src/service/verifier/.
var o={place:"Comprobar una confirmación",title:"¿Es auténtica esta confirmación?",lead:"Suelte \
aquí el documento de la confirmación o escanee el código de su papel. Recibe una respuesta y las tre\
s comprobaciones en que se apoya.",file:"El documento de la confirmación",fileHint:"El archivo que \
está en la dirección bajo el código, hasta {megabytes} MB.",drop:"O suéltelo aquí. También vale u\
na foto del código.",text:"O pegue su texto",wantedTitle:"Para qué debe ser",vin:"VIN del coche",vinHint:"\
Puede quedar vacío. Una confirmación es para un solo coche.",destination:"País de destino",destinationNone:"\
sin comparar",go:"Comprobar",kept:"No se guarda nada.",keptHere:"Se comprueba en este dispositivo y \
no se envía a ningún lugar.",missing:"Elija primero un archivo o pegue el texto.",checking:"Compro\
bando…",codeTitle:"Con el papel en la mano",codeLead:"El código del papel lleva al documento. Comp\
are los dos.",scan:"Escanear con la cámara",scanStop:"Parar la cámara",scanFailed:"No se pudo usar\
 la cámara. Escriba el código.",noCode:"No se encontró ningún código en la imagen. Tómela más cerc\
a, recta y con buena luz.",otherPlace:"Este código lleva a otro lugar: {host}. No es un código de es\
te registro y no se abrió nada.",codeOffline:"No hay red, y el código solo no dice nada: ahora no s\
e puede saber qué vale el papel. Suelte el documento si lo tiene, o escanee más tarde.",codeUnknown:"\
No hay ninguna confirmación con este código. Compárelo con el papel, carácter por carácter.",notReached:"\
No se pudo llegar al registro. No se sabe nada de la confirmación.",isPaper:"Esto es un papel, no e\
l documento. Escanee su código o suelte el archivo que está en la dirección bajo el código.",isPicture:"\
Esto es una imagen, no el documento. Escriba el código que está bajo el código QR o suelte el docume\
nto.",inPaper:"Esto se leyó del documento adjunto al PDF. Lo impreso puede ser otra cosa: compare lo\
s dos.",pair:"{name}: {value}",checksTitle:"Las tres comprobaciones",signedOn:"Firmado",statusAsOf:"\
Lista de estado del",trustList:"Lista de confianza",sm2Here:"Las firmas de la norma china SM2 no se \
comprueban en un navegador. Las comprueba el registro: escanee el código.",saysTitle:"Qué dice la c\
onfirmación",saysOnly:"Solo lo que está en el documento.",doNotRely:"No se fíe de esto: la respues\
ta de arriba dice por qué.",inDocument:"En el documento",about:"Sobre la confirmación",again:"Comp\
robar otra",offlineTitle:"Sin red",offlineHow:"Una vez abierta, esta página funciona también sin red\
. Guárdela en la pantalla de inicio.",offlineKept:"Guardado en este dispositivo: lista de confianza\
 {version} ({trust}), listas de estado ({lists}).",offlineNone:"Todavía no hay nada guardado en este\
 dispositivo.",offlineNow:"No hay red: se comprobó con lo guardado en este dispositivo.",paperTitle:"\
Compare con el papel",paperMust:"El papel debe decir exactamente esto. Si algo difiere, no es el pap\
el de esta confirmación.",asOfNow:"Según el registro, {asOf}.",keepTitle:"Para guardar",signedDocument:"\
El documento firmado",paperIn:"El papel en PDF, en chino y en",paperGo:"Obtener el papel",checkItself:"\
Compruebe usted mismo el documento",noOutlets:"No nombra ningún taller.",states:{valid:"correcto",invalid:"\
incorrecto","not-checked":"no se pudo comprobar"},stands:{issued:"Vigente, fecha de emisión: {day}.",
suspended:"Suspendida: {day}.",revoked:"Revocada: {day}.",superseded:"Otra confirmación ocupa su lug\
ar."},official:{also:"Aquí se comprueban también las decisiones y las licencias de exportación de un\
a autoridad.",saysTitle:"Lo que dice el documento",paperMust:"El papel debe decir exactamente esto. \
Si algo difiere, no es el papel de este documento.",lifted:"Se anuló tras recurso para: {vins}.",stands:{
inForce:"Está en pie, decidida el {day}.",issued:"La licencia está en vigor, emitida el {day}.",partlyUsed:"\
La licencia está en vigor, emitida el {day}; parte de los vehículos ya salió.",usedUp:"Todos los \
vehículos de la licencia han salido.",suspended:"La licencia está suspendida.",revoke:"La licencia\
 fue revocada el {day}.",surrender:"La licencia fue devuelta el {day}.",expired:"La licencia ha venc\
ido.",overturn:"Fue anulada en recurso el {day}.",lift:"La prohibición se levantó el {day}.",clear:"\
Lo ordenado se cumplió: aceptado el {day}.",resume:"La suspensión terminó el {day}.",sent:"Se rem\
itió el {day}."},decision:{valid:{title:"Una decisión de {authority}, tal como se emitió.",means:"\
La autoridad la firmó, nada ha cambiado desde entonces y está en pie."},revoked:{title:"Esta decis\
ión ya no está en pie.",means:"Fue anulada, levantada o cumplida. Así consta en la lista de {asOf}\
."}},licence:{valid:{title:"Esta licencia está en vigor. La emitió {authority}.",means:"La autorid\
ad la firmó, nada ha cambiado desde entonces y está en vigor. Qué vehículos ya salieron lo sabe el r\
egistro."},suspended:{title:"Esta licencia está suspendida.",means:"Mientras tanto no sale ningún v\
ehículo con ella. Así consta en la lista de {asOf}."},revoked:{title:"Esta licencia está revocada \
o fue devuelta.",means:"No sale ningún vehículo con ella. Así consta en la lista de {asOf}."}},referral:{
valid:{title:"Una carta de remisión de {authority}, tal como se envió.",means:"La autoridad la fir\
mó y nada ha cambiado desde entonces. Es una pregunta y no declara infracción alguna."}},both:{"va\
lid-when-last-checked":{title:"Este documento estaba en pie cuando se comprobó por última vez, {asOf\
}.",means:"Desde aquí no se puede saber qué pasó después. Compruébelo otra vez con red."},"coul\
d-not-be-checked":{title:"Este documento no se pudo comprobar.",means:"Eso no dice nada en su contra\
 ni a su favor. Abajo se dice qué faltó."},"key-not-valid-on-that-day":{title:"La clave que firmó \
este documento no era válida ese día.",means:"Pida a la autoridad el documento tal como está ahora\
."}}},answers:{valid:{title:"Esta confirmación es válida.",means:"La firmó el fabricante, nada ha \
cambiado desde entonces y está vigente."},"valid-when-last-checked":{title:"Esta confirmación era v\
álida cuando se comprobó por última vez: {asOf}.",means:"Desde aquí no se puede saber si después \
fue suspendida o revocada. Compruébela otra vez con red."},"changed-after-signing":{title:"Este doc\
umento se cambió después de firmarlo.",means:"No se fíe de lo que dice. Pida el documento tal como\
 se firmó."},revoked:{title:"Esta confirmación está revocada.",means:"El fabricante ya no respond\
e de ella. Así consta en la lista del {asOf}."},suspended:{title:"Esta confirmación está suspendida\
.",means:"No cuenta hasta que el fabricante vuelva a ponerla en vigor. Así consta en la lista del {a\
sOf}."},"not-by-a-known-manufacturer":{title:"Esta confirmación no es de un fabricante que conozcamo\
s.",means:"Nadie de la lista de confianza la firmó con este nombre y esta clave."},"key-not-valid-o\
n-that-day":{title:"La clave que firmó esta confirmación no era válida ese día.",means:"Pida al \
fabricante una confirmación firmada con una clave válida."},"issuer-not-entitled-for-this-make":{title:"\
El emisor de esta confirmación no puede firmar para esta marca.",means:"La lista de confianza lo no\
mbra para otras marcas."},"not-for-this-vehicle":{title:"Esta confirmación no es para este vehículo.",
means:"Es para un VIN distinto del que escribió."},"not-for-this-destination":{title:"Esta confirma\
ción no es para este destino.",means:"El país que eligió no está entre los que nombra."},"not-fo\
r-this-application":{title:"Esta confirmación no es para esta solicitud.",means:"Se emitió para otr\
a solicitud."},"not-for-this-exporter":{title:"Esta confirmación no es para este exportador.",means:"\
Se emitió para otro exportador."},"not-by-a-known-authority":{title:"Este documento no es de una au\
toridad que conozcamos.",means:"Nadie de la lista de confianza lo firmó con este nombre y esta clave\
."},"key-not-for-this-purpose":{title:"La clave que firmó este documento no es para documentos así.",
means:"La lista de confianza la nombra para otros. Pregunte a la autoridad."},expired:{title:"Esta l\
icencia ha vencido.",means:"Ya no sale ningún vehículo con ella."},"could-not-be-checked":{title:"\
Esta confirmación no se pudo comprobar.",means:"Eso no dice nada en su contra ni a su favor. Las co\
mprobaciones de abajo dicen qué faltó."},"not-a-letter":{title:"Esto no es una confirmación.",means:"\
Una confirmación es un documento firmado. Un escaneo, una foto o una hoja sellada no lo son."}}};var n={reasons:{"signed-and-unchanged":"firmada y sin cambios","signature-does-not-fit":"una firma n\
o corresponde a lo que ahora está escrito","some-signatures-not-checked":"según la firma comprobada\
 no se cambió nada; otra no se pudo comprobar aquí","no-signature-could-be-checked":"aquí no se pu\
do comprobar ninguna firma",entitled:"firmada por el fabricante de este vehículo con su propia clave",
"entitled-by-witness":"firmada por el fabricante antes de que otros tuvieran su clave, como vio el r\
egistro","no-trust-list":"no hay lista de confianza","issuer-unknown":"la lista de confianza no cono\
ce al emisor","issuer-name-differs":"el nombre del emisor no es el de la lista de confianza","key-un\
known":"ninguna firma es de una clave del emisor que conozca la lista de confianza","key-of-another":"\
la clave es de otra empresa","key-not-yet-valid":"ese día la clave aún no era válida","key-no-lon\
ger-valid":"ese día la clave ya no era válida","key-compromised":"ese día otros podían tener la cl\
ave","key-compromised-and-no-witness":"otros tienen ahora la clave, y nadie atestigua que se firmó a\
ntes","signed-in-the-future":"dice que se firmó en un momento que aún no ha llegado","maker-code-o\
f-another":"el emisor no responde del código de fabricante de este vehículo","entitled-authority":"\
firmado por esta autoridad, con una clave propia","entitled-authority-by-witness":"firmado por esta \
autoridad antes de que su clave cayera en otras manos, como vio el registro","key-not-for-this-purpo\
se":"con esta clave no se firman documentos de esta clase",expired:"su último día ya pasó","in-fo\
rce":"vigente según la última lista","in-force-when-last-checked":"vigente según una lista que ya \
no es la última",revoked:"revocada",suspended:"suspendida","not-yet-in-force":"aún no vigente","no\
-status-list":"no hay lista de estado para ella","not-in-the-status-list":"la lista de estado no tie\
ne ese lugar","not-read":"no leída"},states:{valid:"sí",invalid:"no","not-checked":"sin comprobar"},
checks:{integrity:"No se cambió nada",issuer:"Del fabricante",authority:"De la autoridad",status:"V\
igente"},noLetter:{"not-text":"no es texto en UTF-8","not-json":"no es JSON","too-long":"es demasiad\
o largo","too-deep":"tiene demasiados niveles","member-twice":"un campo aparece dos veces","lone-sur\
rogate":"un texto tiene medio carácter","number-too-large":"un número es demasiado grande","unknow\
n-member":"un campo que las confirmaciones no tienen","missing-member":"falta un campo","wrong-type":"\
un valor de otro tipo","wrong-value":"un valor que no puede estar ahí"}};var i={title:"Confirmación de servicio posventa",headline:e=>`El fabricante confirma el servicio po\
sventa para el vehículo indicado abajo. Destino: ${e}.`,vin:"Número de identificación del vehículo \
(VIN)",model:"Modelo",elsewhere:e=>`El mismo texto en chino: página ${e}`,terms:{heading:"Lo que pr\
omete el fabricante",what:"Asunto",said:"Lo que dice la confirmación",warranty:"Garantía",begins:"\
Se cuenta desde",battery:"Batería de alto voltaje",parts:"Repuestos",partsTime:"Plazo de entrega de\
 repuestos",software:"Actualizaciones del software",softwareLanguages:"Idiomas del software",remoteLock:"\
¿Puede el fabricante bloquear el vehículo a distancia?",recalls:"Las llamadas a revisión hechas en\
 China se atienden también en el extranjero"},starts:{"first registration abroad":"la primera matri\
culación en el extranjero","first registration in China":"la primera matriculación en China",export:"\
la exportación desde China"},guarantee:(e,a)=>a===null?`${e}, sin distancia indicada`:`${e}, hasta ${a}`,
partsYears:e=>`disponibles durante ${e}`,partsDays:e=>`en un plazo de ${e}`,yes:"sí",no:"no",notStated:"\
no se indica",outlets:{heading:"Dónde se atiende el vehículo",number:"N.º",place:"Taller y direcc\
ión",phone:"Teléfono",services:"Servicios",serves:"Atiende autos que no importó",servicesOf:{sales:"\
venta",service:"mantenimiento y reparación",parts:"repuestos",warranty:"trabajos de garantía",highVoltage:"\
trabajos de alto voltaje"},none:"La confirmación no nombra ningún taller.",map:(e,a)=>`Mapa con ${e}\
 de los ${a} talleres, con los números de la tabla.`,mapNote:"Los números son los de la tabla. Tier\
ra: Natural Earth.",unplaced:e=>`Posición no indicada: ${e}.`,folded:e=>`Demasiado cerca de otros p\
ara dibujarlos aparte: ${e}.`},about:{heading:"Esta confirmación",what:"Dato",said:"Lo indicado",issuer:"\
Fabricante que la emite",announcement:"Código del fabricante en «Gonggao»",number:"Número de la c\
onfirmación",application:"Solicitud de exportación",exporter:"Exportador",uscc:"Código único de em\
presa en China",destinations:"Destino",validFrom:"Válida desde"},check:{heading:"Cómo comprobar est\
e papel",steps:["Escanee el código o escriba la dirección que está debajo.","Compare el VIN, el n\
úmero de la confirmación y los primeros dígitos del hash con lo que ve allí.","Un papel se puede\
 copiar, y no muestra si la confirmación está suspendida o revocada. Solo vale lo que dice el docume\
nto en esa dirección."],at:"Compruébelo en",hash:"El hash empieza por",qr:e=>`Código QR con la dir\
ección ${e}`},official:{titles:{refusal:"Decisión: licencia de exportación denegada",order:"Orden\
 de rectificación",bar:"Decisión: sin licencias de exportación",suspension:"Decisión: licencia de\
 exportación suspendida",revocation:"Decisión: licencia de exportación revocada",licence:"Licenci\
a de exportación",referral:"Carta de remisión"},heading:"Este documento",authority:"Autoridad",number:"\
Número",application:"Solicitud",licence:"Licencia de exportación",vehicles:"Vehículos",facts:"Hec\
hos",grounds:"Motivos",restsOn:"Pruebas",follows:"Qué sigue",reconsideration:"Reconsideración",court:"\
Recurso judicial",until:"{where}, {term}; para quien lo recibió el mismo día, hasta el {day}. {artic\
le}",decidedOn:"Fecha",days:"Puede salir",between:"del {first} al {last}",addressee:"Remitido a",claimant:"\
Solicitante",atRisk:"Importe en duda",limit:"Último día para actuar",notProven:"Lo que no está pro\
bado",sentOn:"Fecha de remisión",signatures:"Firmado por",proposed:"propuesto por el empleado {staf\
f}",signed:"firmado por el empleado {staff}",chinese:"El texto chino es el que cuenta.",draft:"Borra\
dor, sin firmar",evidence:{verdict:"dictamen",event:"suceso",finding:"hallazgo",answer:"respuesta",paper:"\
papel",row:"fila de datos",other:"otro"},steps:["Escanee el código o escriba la dirección que está d\
ebajo.","Compare el número y las primeras cifras del hash con lo que ve allí.","Un papel se puede \
copiar y no muestra lo que pasó después. Vale lo que vale el documento en esa dirección."]},notSaid:{
heading:"Lo que esta confirmación no dice",lines:["No dice nada del estado, del kilometraje ni del \
precio del vehículo.","No es un permiso para importar ni para matricular el vehículo.","No dice qu\
e un taller esté abierto hoy. Llame antes de ir.","Vale para este VIN, esta solicitud y este destin\
o, y para ningún otro vehículo."]},unprintable:"La marca � sustituye un carácter que no se pudo im\
primir. Está en el documento.",page:(e,a)=>`Página ${e} de ${a}`};var u={language:"es",page:o,checks:n,paper:i};export{u as SAYINGS};

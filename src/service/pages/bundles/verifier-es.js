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
Verifique usted mismo el documento",noOutlets:"No nombra ningún taller.",log:{title:"La bitácora pú\
blica",file:"Si tiene el archivo de su prueba, elíjalo junto con él.",logged:"Está en la bitácora \
pública, según el punto de control de {size} hojas.",same:"Este dispositivo guarda ese mismo punto\
 de control.",newer:"La prueba se apoya en un punto de control posterior ({size} hojas) al guardado \
aquí ({kept}). Abra esta página una vez con red para guardar el posterior.",older:"El punto de con\
trol de la prueba es anterior al guardado aquí. La bitácora firmó ambos.",other:"Dos puntos de co\
ntrol del mismo tamaño se contradicen: se mostraron dos bitácoras. Guarde ambos archivos y muéstrelo\
s.",notOfIt:"La prueba es de otro documento o fue cambiada.",notProof:"Esto no es una prueba de la b\
itácora.",unknown:"La prueba es de otra bitácora: {origin}.",wrong:"El punto de control de la prue\
ba no está firmado por la bitácora.",noKey:"Aquí no se conoce ninguna bitácora de este registro, y\
 la prueba no se cotejó con nada.",witnesses:"Testigos que firmaron el punto de control: {count}.",
none:"No se dio ninguna prueba de la bitácora pública. Lo emitido antes de su comienzo no la tiene, \
y vale igual.",proofFile:"Su prueba de la bitácora pública",waits:"Está anotado y estará en la bit\
ácora pública tras el próximo cierre, de noche en China.",before:"Se emitió antes de que empezara\
 la bitácora pública y no tiene hoja. Vale igual."},states:{valid:"sí",invalid:"no","not-checked":"\
no se pudo verificar"},stands:{issued:"Vigente, emitida el {day}.",suspended:"Suspendida el {day}.",
revoked:"Revocada el {day}.",superseded:"Otra confirmación ocupa su lugar."},official:{also:"Aquí s\
e verifican también decisiones, licencias de exportación y extractos de registro.",saysTitle:"Lo q\
ue dice el documento",paperMust:"El papel debe decir exactamente esto. Si algo difiere, no es el pap\
el de este documento.",lifted:"Se anuló tras recurso para: {vins}.",stands:{inForce:"Vigente, dicta\
da el {day}.",issued:"La licencia está vigente, emitida el {day}.",partlyUsed:"La licencia está vig\
ente, emitida el {day}; parte de los autos ya salió.",usedUp:"Todos los autos de la licencia han sa\
lido.",suspended:"La licencia está suspendida.",revoke:"La licencia fue revocada el {day}.",surrender:"\
La licencia fue devuelta el {day}.",expired:"La licencia ha vencido.",overturn:"Fue anulada en recur\
so el {day}.",lift:"La prohibición se levantó el {day}.",clear:"Lo ordenado se cumplió: aceptado e\
l {day}.",resume:"La suspensión terminó el {day}.",sent:"Se remitió el {day}."},extractStands:{inForce:"\
Firmado el {day}. Desde entonces el registro vehicular no ha informado otra cosa del auto.",overtake:"\
El registro vehicular informó otra cosa del auto el {day}. Pida un extracto más reciente.",replace:"\
Un extracto más reciente lo reemplazó el {day}.",annul:"El registro vehicular lo anuló el {day}."},
decision:{valid:{title:"Una decisión de {authority}, tal como se emitió.",means:"La autoridad la f\
irmó, nada ha cambiado desde entonces y está vigente."},revoked:{title:"Esta decisión ya no está v\
igente.",means:"Fue anulada, levantada o cumplida. Así consta en la lista del {asOf}."}},licence:{valid:{
title:"Esta licencia está vigente. La emitió {authority}.",means:"La autoridad la firmó, nada ha c\
ambiado desde entonces y está vigente. Qué autos ya salieron consta en el registro."},suspended:{title:"\
Esta licencia está suspendida.",means:"Mientras tanto no sale ningún auto con ella. Así consta en l\
a lista del {asOf}."},revoked:{title:"Esta licencia está revocada o fue devuelta.",means:"No sale n\
ingún auto con ella. Así consta en la lista del {asOf}."}},referral:{valid:{title:"Una carta de re\
misión de {authority}, tal como se envió.",means:"La autoridad la firmó y nada ha cambiado desde e\
ntonces. Es una pregunta y no declara infracción alguna."}},extract:{valid:{title:"Un extracto de r\
egistro de {authority}, tal como se emitió.",means:"El registro vehicular lo firmó, nada ha cambiad\
o desde entonces y no ha informado otra cosa del auto."},revoked:{title:"Este extracto ya no está vi\
gente.",means:"Lo reemplazó uno más reciente, el registro vehicular informó otra cosa o lo anuló. As\
í consta en la lista del {asOf}."}},both:{"valid-when-last-checked":{title:"Este documento estaba v\
igente cuando se verificó por última vez, {asOf}.",means:"Desde aquí no se puede saber qué pasó de\
spués. Verifíquelo otra vez con red."},"could-not-be-checked":{title:"Este documento no se pudo ve\
rificar.",means:"Eso no dice nada en su contra ni a su favor. Abajo se dice qué faltó."},"key-not-\
valid-on-that-day":{title:"La clave que firmó este documento no era válida ese día.",means:"Pida \
a la autoridad el documento tal como está ahora."}}},answers:{valid:{title:"Esta confirmación es vá\
lida.",means:"La firmó el fabricante, nada ha cambiado desde entonces y está vigente."},"valid-whe\
n-last-checked":{title:"Esta confirmación era válida cuando se verificó por última vez: {asOf}.",
means:"Desde aquí no se puede saber si después fue suspendida o revocada. Verifíquela otra vez con r\
ed."},"changed-after-signing":{title:"Este documento se cambió después de firmarlo.",means:"No se \
fíe de lo que dice. Pida el documento tal como se firmó."},revoked:{title:"Esta confirmación está \
revocada.",means:"El fabricante ya no responde de ella. Así consta en la lista del {asOf}."},suspended:{
title:"Esta confirmación está suspendida.",means:"No vale hasta que el fabricante vuelva a ponerla\
 en vigor. Así consta en la lista del {asOf}."},"not-by-a-known-manufacturer":{title:"Esta confirma\
ción no es de un fabricante que conozcamos.",means:"Nadie de la lista de confianza la firmó con est\
e nombre y esta clave."},"key-not-valid-on-that-day":{title:"La clave que firmó esta confirmación no\
 era válida ese día.",means:"Pida al fabricante una confirmación firmada con una clave válida."},
"issuer-not-entitled-for-this-make":{title:"El emisor de esta confirmación no puede firmar para esta\
 marca.",means:"La lista de confianza lo nombra para otras marcas."},"not-for-this-vehicle":{title:"\
Esta confirmación no es para este auto.",means:"Es para un VIN distinto del que escribió."},"not-f\
or-this-destination":{title:"Esta confirmación no es para este destino.",means:"El país que eligió \
no está entre los que nombra."},"not-for-this-application":{title:"Esta confirmación no es para est\
a solicitud.",means:"Se emitió para otra solicitud."},"not-for-this-exporter":{title:"Esta confirma\
ción no es para este exportador.",means:"Se emitió para otro exportador."},"not-by-a-known-authori\
ty":{title:"Este documento no es de una autoridad que conozcamos.",means:"Nadie de la lista de confi\
anza lo firmó con este nombre y esta clave."},"key-not-for-this-purpose":{title:"La clave que firmó\
 este documento no es para documentos así.",means:"La lista de confianza la nombra para otros. Preg\
unte a la autoridad."},expired:{title:"Esta licencia ha vencido.",means:"Ya no sale ningún auto con \
ella."},"could-not-be-checked":{title:"Esta confirmación no se pudo verificar.",means:"Eso no dice \
nada en su contra ni a su favor. Las verificaciones de abajo dicen qué faltó."},"not-a-letter":{title:"\
Esto no es una confirmación.",means:"Una confirmación es un documento firmado. Un escaneo, una foto\
 o una hoja sellada no lo son."}}};var i={reasons:{"signed-and-unchanged":"firmada y sin cambios","signature-does-not-fit":"una firma n\
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
ia de exportación revocada",licence:"Licencia de exportación",referral:"Carta de remisión",extract:"\
Extracto de registro del auto"},heading:"Este documento",authority:"Autoridad",number:"Número",application:"\
Solicitud",licence:"Licencia de exportación",vehicles:"Autos",facts:"Hechos",grounds:"Motivos",restsOn:"\
Pruebas",follows:"Qué sigue",reconsideration:"Reconsideración",court:"Recurso judicial",until:"{wh\
ere}, {term}; para quien lo recibió el mismo día, hasta el {day}. {article}",decidedOn:"Fecha",days:"\
Puede salir",between:"del {first} al {last}",addressee:"Remitido a",claimant:"Solicitante",atRisk:"I\
mporte en duda",limit:"Último día para actuar",notProven:"Lo que no está probado",sentOn:"Fecha d\
e remisión",signatures:"Firmado por",extract:{model:"Marca y modelo",first:"Primer registro en Chin\
a",transfers:"Cambios de titular",lastTransfer:"Último cambio de titular",pendingExport:"Transferen\
cia para exportar",deregistration:"Baja del registro",deregistered:"Dado de baja el {day}",dayUnknown:"\
Dado de baja; no se conoce el día",notDeregistered:"Sin baja al {day}",notKnown:"el registro vehicu\
lar no lo informó",none:"ninguno",basis:"Se basa en",basisOf:{file:"el expediente del auto en el re\
gistro vehicular",told:"lo que el registro vehicular informó a este registro"},toldOn:"Informado po\
r el registro vehicular el",signedOn:"Fecha de firma",notSaid:"Lo que no dice",limits:"No nombra al \
titular y no dice nada del estado, el kilometraje ni el precio. Ninguna ley fija su forma: la propon\
e este registro."},proposed:"propuesto por el empleado {staff}",signed:"firmado por el empleado {sta\
ff}",chinese:"El texto chino es el que cuenta.",draft:"Borrador, sin firmar",evidence:{verdict:"dict\
amen",event:"suceso",finding:"hallazgo",answer:"respuesta",paper:"papel",row:"fila de datos",other:"\
otro"},steps:["Escanee el código o escriba la dirección que está debajo.","Compare el número y la\
s primeras cifras del hash con lo que ve allí.","Un papel se puede copiar y no muestra lo que pasó \
después. Vale lo que vale el documento en esa dirección."]},notSaid:{heading:"Lo que esta confirma\
ción no dice",lines:["No dice nada del estado, del kilometraje ni del precio del auto.","No es un p\
ermiso para importar ni para registrar el auto.","No dice que un taller esté abierto hoy. Llame ante\
s de ir.","Vale para este VIN, esta solicitud y este país de destino, y para ningún otro auto."]},
unprintable:"La marca � sustituye un carácter que no se pudo imprimir. Está en el documento.",page:(e,a)=>`\
Página ${e} de ${a}`};var u={language:"es",page:o,checks:i,paper:n};export{u as SAYINGS};

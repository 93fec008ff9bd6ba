import type { RULE_TITLES_EN } from './en.ts';

/** Titles of the rules of importing countries in our words, Spanish. */
export const RULE_TITLES_ES: Readonly<Record<keyof typeof RULE_TITLES_EN, string>> = {
  'AE-1':
    'Prohibidos los autos de más de 10 años, salvo los clásicos de más de 30 (según una sola página privada)',
  'AE-2': 'Con más de 4 años según su año modelo: prohibido según la página de un exportador',
  'AE-3':
    'Un auto con volante a la derecha no se puede registrar para circular (según una sola página privada)',
  'AE-4': 'Certificado de conformidad para autos que no son de especificación del Golfo',
  'AE-5': 'Los autos eléctricos necesitan la aprobación del MoIAT según GSO 2698:2022',
  'AE-6': 'Los autos usados se verifican por VIN antes de importarse',
  'AE-7':
    'Volkswagen ID.3, ID.4, ID.5 e ID.6 hechos en China: prohibición temporal de 2023, cuyo fin no se encontró',
  'AE-8': 'Un Volkswagen eléctrico hecho en China debe demostrar que no es un modelo ID',
  'AM-2': 'Cada auto necesita una prueba de conformidad (TR CU 018/2011)',
  'AM-3': 'El volante a la derecha está prohibido',
  'AM-4':
    'Autos eléctricos: sin arancel dentro de un cupo, parte de él para distribuidores del fabricante con ' +
    'papeles de garantía',
  'AU-1':
    'Un auto con volante a la izquierda de menos de 25 años no se puede registrar en la mayoría de los estados',
  'AU-2': 'El auto está inscrito en el registro de vehículos aprobados (RAV)',
  'AU-3': 'Sin importación personal de autos nuevos ni importación a gran escala de usados',
  'AZ-1': 'Prohibidos los autos de pasajeros de más de 10 años calendario',
  'AZ-2': 'Pasados 10 años desde la producción, la aduana debe confirmar el cómputo',
  'AZ-3':
    'Clase de emisiones: al menos Euro-4; los autos chinos hechos desde 2011 cuentan como Euro-4',
  'AZ-4': 'Solo se puede registrar un auto con volante a la izquierda',
  'BD-1': 'Solo se pueden importar autos con volante a la derecha (según páginas de comerciantes)',
  'BD-2':
    'Un auto usado tiene como máximo 5 años, contados desde el 1 de enero siguiente a su fabricación',
  'BD-3': 'Un auto usado solo viene del país que lo fabricó (según páginas de comerciantes)',
  'BD-4': 'Un auto usado trae un certificado de inspección con edad, modelo y número de chasis',
  'BR-1': 'No se pueden importar usados de menos de 30 años; un auto registrado es usado',
  'BR-2': 'Un usado de 30 años o más entra solo para una colección',
  'BR-3': 'Un auto nuevo necesita LCVM, CAT y una licencia de importación',
  'BR-4': 'Volante a la izquierda',
  'BY-1':
    'Autos de menos de 3 años: solo el titular de la homologación de tipo o su distribuidor autorizado',
  'BY-2': 'Clase de emisiones: al menos Euro-4',
  'BY-3': 'Zeekr: solo su distribuidor oficial',
  'BY-4': 'Volante a la izquierda (no se obtuvo la página)',
  'CL-1': 'No se pueden importar vehículos usados',
  'CL-2': 'Un auto llamado nuevo aunque fue registrado puede contar como usado',
  'CL-3':
    'Fuera de las zonas francas, un vehículo liviano o mediano cumple Euro 6b o EPA Tier 3 Bin 125',
  'CL-4': 'El modelo está homologado por el 3CV',
  'DZ-1': 'Autos usados: menos de 5 años desde el primer registro',
  'DZ-2': 'Autos usados fabricados hace 3 años o más: la aduana debe confirmar el cómputo',
  'DZ-3': 'Autos usados: una persona residente, una vez cada tres años',
  'DZ-4': 'Autos usados: un perito autorizado certifica buen estado y conformidad',
  'DZ-5': 'Prohibidos los autos diésel',
  'DZ-6': 'Autos nuevos: un concesionario con contrato de exclusividad',
  'DZ-7':
    'El concesionario tiene sala de exhibición, servicio posventa, almacén y personal capacitado',
  'DZ-8': 'Los autos que llegan por Libia no se despachan',
  'DZ-10': 'Autos usados de 3 a 5 años: solo para quienes regresan definitivamente',
  'EG-1': 'Prohibidos los autos de pasajeros usados',
  'EG-2': 'Prohibidos los autos eléctricos usados',
  'EG-3': 'Prohibidos los híbridos usados de más de 3 años',
  'EG-4': 'Los híbridos usados de 3 años o menos se liberan solo hasta que se modifique la norma',
  'EG-5':
    'Embarcado, o con carta de crédito abierta, en el año modelo (según una guía: dentro de un año de su fabricación)',
  'EG-6': 'No se puede importar un auto con volante a la derecha',
  'ET-1': 'No se pueden importar vehículos particulares con motor de combustión',
  'ET-2':
    'El importador tiene un centro de servicio antes de que se entreguen las placas, y una estación de carga',
  'ET-3': 'Un auto eléctrico trae certificado de seguridad de la batería y COC',
  'ET-5': 'El software de un auto eléctrico está en inglés',
  'EU-1': 'El auto tiene homologación de tipo de la UE u homologación individual',
  'EU-2': 'Con menos de 6 meses o hasta 6000 km es nuevo para el IVA si se revende dentro de la UE',
  'GB-1': 'Aprobación del vehículo y aviso a HMRC dentro de 14 días',
  'GB-2': 'Hasta 6 meses o hasta 6000 km es nuevo para el IVA en Irlanda del Norte',
  'GE-2': 'Hasta marzo de 2026: no fabricado antes de 2013',
  'GE-3': 'Un auto con volante a la derecha no se puede registrar',
  'GE-4':
    'Autos de pasajeros de más de 6 años: sin prohibición, pero con impuesto según la cilindrada',
  'GH-1': 'Más de 10 años desde el año de fabricación: se paga una multa',
  'GH-2': 'Prohibidos los vehículos de salvamento: se exige título limpio',
  'GH-3': 'El volante a la derecha necesita autorización del ministro',
  'IL-1': 'Solo puede importar el titular de una licencia de importación',
  'IL-2': 'Un vehículo nuevo ha recorrido como máximo 150 km',
  'IL-3': 'Un vehículo usado fue fabricado como máximo 12 meses antes',
  'IL-4': 'Un vehículo nuevo registrado se embarca dentro de 90 días desde su registro',
  'IL-5':
    'Declarado usado, pero nuevo por su kilometraje: elegir la vía y embarcar dentro de 90 días',
  'IL-6': 'Solo vehículos de norma europea',
  'IQ-1': 'Requisito técnico 167 para modelos 2025 y posteriores',
  'IQ-2': 'Autos usados: no más de 2 años desde su fabricación',
  'IQ-3': 'Declarado nuevo, pero registrado en China y de más de 2 años: Irak puede llamarlo usado',
  'IQ-4': 'Prohibidos los vehículos dañados por accidente, inundación o incendio',
  'IQ-5': 'Prohibidos los Toyota hechos en China',
  'IQ-6': 'Inspección por una empresa internacional acreditada',
  'IQ-7': 'Volante a la izquierda (según la página de un exportador)',
  'IR-1': 'Quién puede importar: iraníes residentes en el extranjero; otras vías no se leyeron',
  'IR-2': 'Residentes en el extranjero: años modelo 2020 a 2025',
  'IR-3': 'Residentes en el extranjero: un auto usado con un máximo de 100 000 km',
  'IR-4': 'Residentes en el extranjero: sin diésel',
  'IR-5': 'Residentes en el extranjero: sin volante a la derecha',
  'JO-1': 'Los autos de pasajeros cumplen las normas de Europa, EE. UU., el Golfo o Arabia Saudita',
  'JO-2': 'Prohibidos los autos eléctricos fabricados más de 3 años calendario antes del despacho',
  'JO-3':
    'Autos eléctricos en su 4.º año, contando los de fabricación y despacho: la aduana debe confirmar el cómputo',
  'JO-4': 'Prohibidos los vehículos clasificados como salvamento en su país de origen',
  'JO-5':
    'Los autos eléctricos necesitan un certificado de la UE o de EE. UU. por modelo y proveedor',
  'JO-6':
    'Autos eléctricos usados: salud de la batería de al menos 90 % (normas de 2024, no mencionadas en 2025)',
  'JO-7': 'Los autos nuevos se venden con garantía',
  'JO-8':
    'Otros combustibles: no más de 10 años desde su fabricación (según la página de un comerciante)',
  'JO-9': 'Solo volante a la izquierda',
  'JO-10': 'Otros combustibles: pasados 5 años, guías de mudanzas dicen que el auto no entra',
  'JO-11':
    'Autos de pasajeros diésel: las guías dicen que no entran; la aduana despachó vehículos diésel en 2025',
  'JO-12':
    'Prohibidos ex taxis, autos de policía y escolares, chasis modificados y motores convertidos de gas',
  'KE-1':
    'Primer registro como máximo 7 años calendario antes del año de llegada (límite de ocho años)',
  'KE-2': 'Registrado dentro de un año desde su fabricación',
  'KE-3': 'Solo volante a la derecha',
  'KE-4': 'Certificado de aptitud para circular; China no está en la lista del inspector',
  'KE-5': 'Autos eléctricos usados: vida de la batería de al menos 80 %',
  'KG-1': 'Autos de 3 años o menos: evaluación nacional, o prueba de que estaba en uso',
  'KG-3': 'No más de 10 años (según la tabla de un exportador)',
  'KH-1': 'No se pueden importar autos con volante a la derecha',
  'KZ-1': 'Autos de menos de 3 años: solo el importador nombrado en la homologación de tipo (OTTS)',
  'KZ-3':
    'Clase de emisiones: al menos Euro-4; los autos chinos hechos desde 2012 se consideran Euro-4',
  'KZ-4': 'Zeekr restringe los autos no oficiales en Kazajistán',
  'KZ-5':
    'Autos de menos de 3 años: solo el representante oficial del fabricante (toda la UEE, anunciado para fines ' +
    'de enero de 2026)',
  'LK-1': 'Solo se pueden importar autos con volante a la derecha',
  'LK-2': 'Un auto tiene como máximo 3 años, de la fabricación al conocimiento de embarque',
  'LK-3': 'Los vehículos que no son autos tienen límites de edad propios',
  'LK-4': 'Sin registro de importador: un vehículo al año, registrado dentro de 90 días',
  'LK-5':
    'Todo vehículo que no sea cero kilómetro trae un certificado de inspección previa al embarque',
  'LY-1':
    'Los autos de más de 10 años necesitan una dispensa de la Decisión 359/2021, que se dio a menudo',
  'LY-2': 'Pasados 5 años, las navieras lo listan como prohibido',
  'LY-3': 'Las normas difieren entre gobiernos y cambian a menudo: confirme con el puerto',
  'LY-4': 'Vehículos pesados: 5 años',
  'LY-5': 'Vehículos pesados: Euro 6, ni ensamblados ni reacondicionados',
  'LY-6': 'Volante a la izquierda; se rechaza a la derecha',
  'MX-1': 'Solo se pueden importar vehículos usados ensamblados en México, Estados Unidos o Canadá',
  'MX-2': 'Un vehículo usado tiene de 5 a 10 años según su año modelo',
  'MX-3': 'Fuera de la franja fronteriza, un vehículo usado tiene 8 o 9 años según su año modelo',
  'MX-4':
    'Un vehículo usado no es robado, no está restringido en su país, cumple las normas y prueba su origen',
  'MY-1': 'Un Open AP cubre vehículos usados de 1 a 5 años',
  'MY-2': 'El importador de un vehículo usado tiene un Open AP',
  'MY-3': 'Un vehículo nuevo se fabrica en el año en que se importa',
  'MY-4': 'Un vehículo nuevo viene de la casa matriz con un Franchise AP',
  'MY-5':
    'Un auto eléctrico armado, de marca o modelo no aprobado antes, cuesta al menos 250 000 RM y tiene al menos 200 kW',
  'MY-6': 'Volante a la derecha',
  'NG-1': 'Más de 15 años desde su fabricación: prohibido para el comercio (en disputa)',
  'NG-2': 'Más de 12 años desde su fabricación: el límite previsto',
  'NG-3':
    'Certificación previa a la exportación, anunciada para agosto o septiembre de 2026: pregunte si ha comenzado',
  'NG-4': 'Los vehículos entran por puertos marítimos, no por tierra',
  'NZ-1':
    'Un vehículo con volante a la izquierda de menos de 20 años no se puede registrar sin permiso',
  'NZ-2': 'Un vehículo con volante a la izquierda de 20 años o más muestra su categoría',
  'NZ-3': 'Un vehículo liviano usado a gasolina cumple Euro 5 o equivalente',
  'NZ-4': 'Un vehículo usado trae los documentos originales de su registro anterior',
  'PE-1': 'Un vehículo usado tiene como máximo 2 años según su año modelo',
  'PE-2': 'Un auto usado (M1) ha recorrido como máximo 32 000 km',
  'PE-3': 'Un autobús usado ha recorrido como máximo 120 000 km',
  'PE-4': 'Un vehículo comercial usado ha recorrido como máximo 240 000 km',
  'PE-5':
    'Un autobús o vehículo comercial de más de 36 000 km muestra una categoría que lo permite',
  'PE-6': 'Un vehículo usado de dos o tres ruedas (L) ha recorrido como máximo 20 000 km',
  'PE-7': 'No se pueden importar autos diésel usados',
  'PE-8': 'Un vehículo diésel usado que no es auto entra solo en la categoría M3 o N3',
  'PE-9': 'Un vehículo usado cumple los límites de emisiones de los nuevos',
  'PE-10': 'Solo entran vehículos fabricados con volante a la izquierda',
  'PH-1': 'No se pueden importar autos usados',
  'PH-2': 'Los demás vehículos usados son importaciones reguladas',
  'PH-3': 'Cero kilómetro: año modelo actual o siguiente, o el anterior con un máximo de 200 km',
  'PH-4':
    'Un auto del año modelo anterior es nuevo solo si se compra al distribuidor como primer dueño',
  'PH-5': 'Solo se pueden importar autos que al llegar tienen el volante a la izquierda',
  'PK-1': 'Un vehículo usado importado comercialmente tiene menos de 5 años',
  'PK-2': 'El importador comercial es una empresa cuyo negocio principal es importar vehículos',
  'PK-3': 'El importador tiene red posventa y asegura repuestos durante la vida útil del auto',
  'PK-4': 'Certificado de inspección antes del embarque; para China se nombra a CAERI',
  'RU-1':
    'Una empresa que importa un auto de menos de 3 años necesita una homologación de tipo (OTTS)',
  'RU-2': 'De países amigos solo importan distribuidores autorizados por el fabricante',
  'RU-3': 'Desde los 3 años cada vehículo necesita su propio certificado de seguridad (SBKTS)',
  'RU-4':
    'Clase de emisiones: al menos Euro-2 para importaciones paralelas (alivio hasta fines de 2024)',
  'RU-5': 'Unidad de llamada de emergencia ERA-GLONASS',
  'RU-6': 'Zeekr inhabilita en el extranjero los autos del mercado interno',
  'RU-8': 'Clase de emisiones: Euro-5',
  'SA-1': 'Autos: modelo de no más de 5 años, sin contar el año en curso',
  'SA-2': 'Vehículos de más de 3,5 t: modelo de no más de 10 años',
  'SA-3': 'Un vehículo comercial de más de 5 años según su año modelo debe pesar más de 3,5 t',
  'SA-4': 'Prohibido el volante a la derecha',
  'SA-5':
    'Prohibidos ex taxis y autos de policía, salvamento, robados, con VIN alterado o carrocería dañada',
  'SA-6': 'Certificado de eficiencia energética SASO y conformidad SABER',
  'SA-7': 'El agente de autos nuevos entrega repuestos especiales dentro de 14 días',
  'TH-1': 'No se pueden importar vehículos usados para uso personal',
  'TH-2': 'Un auto registrado en el extranjero más de 60 días antes es usado',
  'TH-3':
    'Un auto recién registrado en el extranjero es nuevo solo si se entrega dentro de 60 días y se paga el arancel',
  'TH-4': 'Un año modelo antiguo se presume usado',
  'TJ-1': 'No fabricado antes de 2013',
  'TZ-2': 'El TBS inspecciona al llegar un auto usado de China',
  'TZ-3': 'Un auto de más de 8 años paga un impuesto adicional',
  'UZ-1': 'Ensayo de conformidad en el campo de pruebas de Pskent',
  'UZ-2':
    'El certificado de conformidad está a nombre del importador (informado, nunca confirmado)',
  'UZ-4':
    'Certificado de conformidad; no se encontró cómo lo obtiene un auto sin homologación de tipo',
  'VN-1': 'Usado significa registrado 6 meses y con 10 000 km; menos que eso no es usado',
  'VN-2': 'Un auto registrado 6 meses y con 10 000 km no es nuevo',
  'VN-3': 'Un auto usado tiene como máximo 5 años, del año de fabricación al de importación',
  'VN-4': 'El importador tiene licencia, taller de garantía y autoridad para llamar a revisión',
  'ZA-1': 'Los vehículos usados entran solo con permiso de ITAC en casos contados',
  'ZA-3':
    'No se pueden importar vehículos con volante a la izquierda fabricados después del 1 de enero de 2000',
  'ZA-4': 'Todo vehículo importado necesita una carta de autorización del NRCS',
};

import type { RULE_TITLES_EN } from './en.ts';

/** Titles of the rules of importing countries in our words, French. */
export const RULE_TITLES_FR: Readonly<Record<keyof typeof RULE_TITLES_EN, string>> = {
  'AE-1':
    'Voitures de plus de 10 ans interdites, sauf les voitures de collection de plus de 30 ans (selon une seule ' +
    'page privée)',
  'AE-2': 'Plus de 4 ans d’après l’année-modèle : interdite selon la page d’un exportateur',
  'AE-3':
    'Une voiture à conduite à droite ne peut être immatriculée pour la route (selon une seule page privée)',
  'AE-4': 'Certificat de conformité pour les voitures qui ne sont pas aux normes du Golfe',
  'AE-5': 'Les voitures électriques doivent être approuvées par le MoIAT selon GSO 2698:2022',
  'AE-6': 'Les voitures d’occasion sont contrôlées par VIN avant l’importation',
  'AE-7':
    'Volkswagen ID.3, ID.4, ID.5 et ID.6 fabriquées en Chine : interdiction temporaire de 2023, dont la fin ' +
    'n’a pas été trouvée',
  'AE-8': 'Une Volkswagen électrique fabriquée en Chine : montrer qu’elle n’est pas un modèle ID',
  'AM-2': 'Chaque voiture a besoin d’une preuve de conformité (TR CU 018/2011)',
  'AM-3': 'La conduite à droite est interdite',
  'AM-4':
    'Voitures électriques : sans droits dans la limite d’un quota, en partie réservé aux concessionnaires du ' +
    'constructeur avec papiers de garantie',
  'AU-1':
    'Une voiture à conduite à gauche de moins de 25 ans ne peut être immatriculée dans la plupart des États',
  'AU-2': 'La voiture est inscrite au registre des véhicules approuvés (RAV)',
  'AU-3':
    'Pas d’importation personnelle de voitures neuves, ni d’importation à grande échelle de voitures d’occasion',
  'AZ-1': 'Voitures particulières de plus de 10 années civiles interdites',
  'AZ-2': 'Au-delà de 10 ans après la production, la douane doit confirmer le calcul',
  'AZ-3':
    'Classe d’émission : au moins Euro 4 ; les voitures chinoises construites à partir de 2011 comptent comme Euro 4',
  'AZ-4': 'Seule une voiture à conduite à gauche peut être immatriculée',
  'BD-1':
    'Seules les voitures à conduite à droite peuvent être importées (selon des pages de marchands)',
  'BD-2':
    'Une voiture d’occasion a au plus 5 ans, comptés à partir du 1er janvier qui suit la fabrication',
  'BD-3':
    'Une voiture d’occasion ne vient que du pays où elle a été fabriquée (selon des pages de marchands)',
  'BD-4':
    'Une voiture d’occasion est accompagnée d’un certificat d’inspection avec âge, modèle et numéro de châssis',
  'BR-1':
    'Les véhicules d’occasion de moins de 30 ans ne peuvent être importés ; une voiture immatriculée est d’occasion',
  'BR-2': 'Un véhicule d’occasion de 30 ans ou plus n’entre que pour une collection',
  'BR-3': 'Une voiture neuve a besoin du LCVM, du CAT et d’une licence d’importation',
  'BR-4': 'Conduite à gauche',
  'BY-1':
    'Voitures de moins de 3 ans : seul le titulaire d’une homologation de type ou son concessionnaire agréé',
  'BY-2': 'Classe d’émission : au moins Euro 4',
  'BY-3': 'Zeekr : son concessionnaire officiel seulement',
  'BY-4': 'Conduite à gauche (aucune page obtenue)',
  'CL-1': 'Les véhicules d’occasion ne peuvent être importés',
  'CL-2': 'Une voiture dite neuve bien qu’immatriculée peut compter comme d’occasion',
  'CL-3':
    'Hors des zones franches, un véhicule léger ou moyen respecte Euro 6b ou EPA Tier 3 Bin 125',
  'CL-4': 'Le modèle est homologué par le 3CV',
  'DZ-1': 'Voitures d’occasion : moins de 5 ans depuis la première immatriculation',
  'DZ-2':
    'Voitures d’occasion construites il y a 3 ans ou plus : la douane doit confirmer le calcul',
  'DZ-3': 'Voitures d’occasion : un particulier résident, une fois tous les trois ans',
  'DZ-4': 'Voitures d’occasion : bon état et conformité certifiés par un expert agréé',
  'DZ-5': 'Voitures diesel interdites',
  'DZ-6': 'Voitures neuves : un concessionnaire lié par un contrat exclusif',
  'DZ-7':
    'Le concessionnaire a salle d’exposition, service après-vente, entrepôt et personnel formé',
  'DZ-8': 'Les voitures passées par la Libye ne sont pas dédouanées',
  'DZ-10': 'Voitures d’occasion de 3 à 5 ans : seulement pour ceux qui rentrent définitivement',
  'EG-1': 'Voitures particulières d’occasion interdites',
  'EG-2': 'Voitures électriques d’occasion interdites',
  'EG-3': 'Hybrides d’occasion de plus de 3 ans interdits',
  'EG-4':
    'Hybrides d’occasion de 3 ans ou moins admis seulement jusqu’à la modification de la règle',
  'EG-5':
    'Expédition ou crédit documentaire dans l’année-modèle (selon un guide : dans l’année de la fabrication)',
  'EG-6': 'Une voiture à conduite à droite ne peut être importée',
  'ET-1': 'Les véhicules privés à moteur thermique ne peuvent être importés',
  'ET-2':
    'L’importateur a un centre de service avant la remise des plaques, et une station de recharge',
  'ET-3': 'Une voiture électrique a un certificat de sécurité de la batterie et un COC',
  'ET-5': 'Le logiciel d’une voiture électrique est en anglais',
  'EU-1': 'La voiture a une réception par type UE ou une réception individuelle',
  'EU-2':
    'De moins de 6 mois ou jusqu’à 6 000 km, elle est neuve pour la TVA si elle est revendue dans l’UE',
  'GB-1': 'Homologation du véhicule, et déclaration au HMRC dans les 14 jours',
  'GB-2': 'Jusqu’à 6 mois ou jusqu’à 6 000 km, elle est neuve pour la TVA en Irlande du Nord',
  'GE-2': 'Jusqu’en mars 2026 : pas construite avant 2013',
  'GE-3': 'Une voiture à conduite à droite ne peut être immatriculée',
  'GE-4':
    'Voitures particulières de plus de 6 ans : pas d’interdiction, mais un droit d’accise selon la cylindrée',
  'GH-1': 'Plus de 10 ans depuis l’année de première fabrication : une pénalité est due',
  'GH-2': 'Véhicules accidentés de récupération interdits : titre de propriété sans mention',
  'GH-3': 'La conduite à droite demande l’autorisation du ministre',
  'IL-1': 'Seul le titulaire d’une licence d’importation peut importer',
  'IL-2': 'Un véhicule neuf a parcouru au plus 150 km',
  'IL-3': 'Un véhicule d’occasion a été fabriqué au plus 12 mois avant',
  'IL-4': 'Un véhicule neuf immatriculé est expédié dans les 90 jours de l’immatriculation',
  'IL-5':
    'Déclaré d’occasion, mais neuf par la distance : choisir la procédure et expédier dans les 90 jours',
  'IL-6': 'Seulement des véhicules à la norme européenne',
  'IQ-1': 'Exigence technique 167 pour l’année-modèle 2025 et suivantes',
  'IQ-2': 'Voitures d’occasion : pas plus de 2 ans depuis la fabrication',
  'IQ-3':
    'Déclarée neuve, mais immatriculée en Chine et de plus de 2 ans : l’Irak peut la dire d’occasion',
  'IQ-4': 'Véhicules endommagés par accident, inondation ou incendie interdits',
  'IQ-5': 'Toyota fabriquées en Chine interdites',
  'IQ-6': 'Inspection par une société internationale accréditée',
  'IQ-7': 'Conduite à gauche (selon la page d’un exportateur)',
  'IR-1':
    'Qui peut importer : les Iraniens résidant à l’étranger ; les autres voies n’ont pas été lues',
  'IR-2': 'Résidents à l’étranger : années-modèles 2020 à 2025',
  'IR-3': 'Résidents à l’étranger : une voiture d’occasion de 100 000 km au plus',
  'IR-4': 'Résidents à l’étranger : pas de diesel',
  'IR-5': 'Résidents à l’étranger : pas de conduite à droite',
  'JO-1':
    'Voitures particulières conformes aux règles de l’Europe, des États-Unis, du Golfe ou de l’Arabie saoudite',
  'JO-2':
    'Voitures électriques construites plus de 3 années civiles avant le dédouanement interdites',
  'JO-3':
    'Voitures électriques dans leur 4e année, années de fabrication et de dédouanement comprises : la douane ' +
    'doit confirmer',
  'JO-4': 'Véhicules classés épaves dans leur pays de provenance interdits',
  'JO-5':
    'Les voitures électriques ont besoin d’un certificat UE ou américain par modèle et fournisseur',
  'JO-6':
    'Voitures électriques d’occasion : état de batterie d’au moins 90 % (règles de 2024, non citées en 2025)',
  'JO-7': 'Les voitures neuves sont vendues avec une garantie',
  'JO-8':
    'Autres carburants : pas plus de 10 ans depuis la fabrication (selon la page d’un marchand)',
  'JO-9': 'Conduite à gauche seulement',
  'JO-10':
    'Autres carburants : au-delà de 5 ans, des guides de déménageurs disent que la voiture n’entre pas',
  'JO-11':
    'Voitures particulières diesel : des guides disent qu’elles n’entrent pas, la douane a dédouané des ' +
    'diesels en 2025',
  'JO-12':
    'Anciens taxis, voitures de police et d’école, châssis modifiés et moteurs convertis du gaz interdits',
  'KE-1':
    'Première immatriculation au plus 7 années civiles avant l’année d’arrivée (limite de huit ans)',
  'KE-2': 'Immatriculée dans l’année qui suit la fabrication',
  'KE-3': 'Conduite à droite seulement',
  'KE-4': 'Certificat d’aptitude à la route ; la Chine n’est pas sur la liste de l’inspecteur',
  'KE-5': 'Voitures électriques d’occasion : durée de batterie d’au moins 80 %',
  'KG-1':
    'Voitures de 3 ans ou moins : évaluation nationale, ou preuve que la voiture a été en service',
  'KG-3': 'Pas plus de 10 ans (selon le tableau d’un exportateur)',
  'KH-1': 'Les voitures à conduite à droite ne peuvent être importées',
  'KZ-1':
    'Voitures de moins de 3 ans : seul l’importateur nommé dans l’homologation de type (OTTS)',
  'KZ-3':
    'Classe d’émission : au moins Euro 4 ; les voitures chinoises construites à partir de 2012 sont réputées Euro 4',
  'KZ-4': 'Zeekr limite les voitures non officielles au Kazakhstan',
  'KZ-5':
    'Voitures de moins de 3 ans : seul le représentant officiel du constructeur (toute l’UEE, annoncé pour fin ' +
    'janvier 2026)',
  'LK-1': 'Seules les voitures à conduite à droite peuvent être importées',
  'LK-2': 'Une voiture a au plus 3 ans, de la fabrication au connaissement',
  'LK-3': 'Les véhicules autres que les voitures ont leurs propres limites d’âge',
  'LK-4':
    'Sans enregistrement comme importateur : un véhicule par an, immatriculé dans les 90 jours',
  'LK-5': 'Tout véhicule qui n’est pas tout neuf porte un certificat d’inspection avant expédition',
  'LY-1': 'Voitures de plus de 10 ans : dérogation à la décision 359/2021, souvent accordée',
  'LY-2': 'Au-delà de 5 ans, les compagnies maritimes la disent interdite',
  'LY-3':
    'Les règles diffèrent selon les gouvernements et changent souvent : confirmer auprès du port',
  'LY-4': 'Véhicules lourds : 5 ans',
  'LY-5': 'Véhicules lourds : Euro 6, ni assemblés ni reconditionnés',
  'LY-6': 'Conduite à gauche ; conduite à droite refusée',
  'MX-1':
    'Seuls les véhicules d’occasion assemblés au Mexique, aux États-Unis ou au Canada peuvent être importés',
  'MX-2': 'Un véhicule d’occasion a de 5 à 10 ans d’après l’année-modèle',
  'MX-3':
    'Hors de la bande frontalière, un véhicule d’occasion a 8 ou 9 ans d’après l’année-modèle',
  'MX-4':
    'Un véhicule d’occasion n’est ni volé ni restreint dans son pays, respecte les normes et prouve son origine',
  'MY-1': 'Un Open AP couvre les véhicules d’occasion de 1 à 5 ans',
  'MY-2': 'L’importateur d’un véhicule d’occasion détient un Open AP',
  'MY-3': 'Un véhicule neuf est fabriqué l’année de son importation',
  'MY-4': 'Un véhicule neuf vient du titulaire de la marque sous Franchise AP',
  'MY-5':
    'Voiture électrique montée, de marque ou modèle non encore approuvé : au moins 250 000 RM et 200 kW',
  'MY-6': 'Conduite à droite',
  'NG-1': 'Plus de 15 ans depuis la fabrication : interdite au commerce (contesté)',
  'NG-2': 'Plus de 12 ans depuis la fabrication : la limite prévue',
  'NG-3':
    'Certification avant exportation, annoncée pour août-septembre 2026 : demander si elle a commencé',
  'NG-4': 'Les véhicules entrent par les ports maritimes, pas par voie terrestre',
  'NZ-1': 'Un véhicule à conduite à gauche de moins de 20 ans ne peut être immatriculé sans permis',
  'NZ-2': 'Un véhicule à conduite à gauche de 20 ans ou plus montre sa catégorie',
  'NZ-3': 'Un véhicule léger d’occasion à essence respecte Euro 5 ou l’équivalent',
  'NZ-4': 'Un véhicule d’occasion apporte les originaux de son immatriculation précédente',
  'PE-1': 'Un véhicule d’occasion a au plus 2 ans d’après l’année-modèle',
  'PE-2': 'Une voiture d’occasion (M1) a parcouru au plus 32 000 km',
  'PE-3': 'Un autobus d’occasion a parcouru au plus 120 000 km',
  'PE-4': 'Un véhicule utilitaire d’occasion a parcouru au plus 240 000 km',
  'PE-5': 'Un autobus ou utilitaire de plus de 36 000 km montre une catégorie qui l’admet',
  'PE-6': 'Un deux- ou trois-roues d’occasion (L) a parcouru au plus 20 000 km',
  'PE-7': 'Les voitures diesel d’occasion ne peuvent être importées',
  'PE-8': 'Un véhicule diesel d’occasion autre qu’une voiture n’entre qu’en catégorie M3 ou N3',
  'PE-9': 'Un véhicule d’occasion respecte les limites d’émission des véhicules neufs',
  'PE-10': 'Seuls entrent les véhicules construits à conduite à gauche',
  'PH-1': 'Les voitures d’occasion ne peuvent être importées',
  'PH-2': 'Les autres véhicules d’occasion sont des importations réglementées',
  'PH-3': 'Tout neuf : année-modèle en cours ou suivante, ou précédente avec 200 km au plus',
  'PH-4':
    'Une voiture de l’année-modèle précédente n’est neuve que si elle est achetée au concessionnaire comme ' +
    'premier propriétaire',
  'PH-5': 'Seules les voitures à conduite à gauche à l’arrivée peuvent être importées',
  'PK-1': 'Un véhicule d’occasion importé à titre commercial a moins de 5 ans',
  'PK-2':
    'L’importateur commercial est une société dont l’activité principale est d’importer des véhicules',
  'PK-3':
    'L’importateur a un réseau après-vente et assure les pièces pendant la durée de vie de la voiture',
  'PK-4': 'Certificat d’inspection avant expédition ; pour la Chine, CAERI est nommé',
  'RU-1':
    'Une société qui importe une voiture de moins de 3 ans a besoin d’une homologation de type (OTTS)',
  'RU-2': 'Depuis les pays amis, seuls importent les concessionnaires agréés par le constructeur',
  'RU-3':
    'À partir de 3 ans, chaque véhicule a besoin de son propre certificat de sécurité (SBKTS)',
  'RU-4':
    'Classe d’émission : au moins Euro 2 pour les importations parallèles (allègement jusqu’à fin 2024)',
  'RU-5': 'Dispositif d’appel d’urgence ERA-GLONASS',
  'RU-6': 'Zeekr désactive à l’étranger les voitures du marché intérieur',
  'RU-8': 'Classe d’émission : Euro 5',
  'SA-1': 'Voitures : modèle de 5 ans au plus, l’année en cours non comptée',
  'SA-2': 'Véhicules de plus de 3,5 t : modèle de 10 ans au plus',
  'SA-3': 'Un utilitaire de plus de 5 ans d’après l’année-modèle doit peser plus de 3,5 t',
  'SA-4': 'Conduite à droite interdite',
  'SA-5':
    'Interdits : anciens taxis et voitures de police, épaves, véhicules volés, au VIN altéré ou à la ' +
    'carrosserie endommagée',
  'SA-6': 'Certificat d’efficacité énergétique SASO et conformité SABER',
  'SA-7': 'L’agent de voitures neuves fournit les pièces spéciales dans les 14 jours',
  'TH-1': 'Les véhicules d’occasion ne peuvent être importés pour un usage personnel',
  'TH-2': 'Une voiture immatriculée à l’étranger depuis plus de 60 jours est d’occasion',
  'TH-3':
    'Une voiture tout juste immatriculée à l’étranger n’est neuve que livrée dans les 60 jours, droits payés',
  'TH-4': 'Une année-modèle ancienne est présumée d’occasion',
  'TJ-1': 'Pas fabriquée avant 2013',
  'TZ-2': 'Une voiture d’occasion de Chine est inspectée par le TBS à l’arrivée',
  'TZ-3': 'Une voiture de plus de 8 ans paie un droit d’accise supplémentaire',
  'UZ-1': 'Essai de conformité au terrain d’essai de Pskent',
  'UZ-2': 'Le certificat de conformité est au nom de l’importateur (rapporté, jamais confirmé)',
  'UZ-4':
    'Certificat de conformité ; comment une voiture sans homologation de type l’obtient n’a pas été trouvé',
  'VN-1': 'D’occasion : immatriculée depuis 6 mois et 10 000 km ; en deçà, elle ne l’est pas',
  'VN-2': 'Une voiture immatriculée depuis 6 mois et de 10 000 km n’est pas neuve',
  'VN-3': 'Une voiture d’occasion a au plus 5 ans, de l’année de fabrication à celle d’importation',
  'VN-4': 'L’importateur a une licence, un atelier de garantie et le pouvoir de rappeler',
  'ZA-1': 'Les véhicules d’occasion n’entrent que sur permis de l’ITAC, dans de rares cas',
  'ZA-3':
    'Les véhicules à conduite à gauche construits après le 1er janvier 2000 ne peuvent être importés',
  'ZA-4': 'Tout véhicule importé a besoin d’une lettre d’autorisation du NRCS',
};

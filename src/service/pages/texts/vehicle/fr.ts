import type { VEHICLE_EN } from './en.ts';

/** Texts of the page of one VIN, French. */
export const VEHICLE_FR: typeof VEHICLE_EN = {
  title: (vin) => `VIN ${vin}`,
  says: (by, day) => `Source\u00a0: ${by}, données du ${day}.`,
  lateFeeds: {
    registry: (day, days) =>
      `Le service d’immatriculation de Chine a transmis ses données jusqu’au ${day}. Jours de retard\u00a0: ${days}.`,
    customs: (day, days) =>
      `La douane de Chine a transmis ses données jusqu’au ${day}. Jours de retard\u00a0: ${days}.`,
    registryNever: 'Le service d’immatriculation de Chine n’a encore rien transmis.',
    customsNever: 'La douane de Chine n’a encore rien transmis.',
    silence: 'Ce qui s’est passé depuis n’est pas connu ici.',
  },
  lineTitle: 'Chronologie',
  toldTitle: 'Ce qui est dit, et par qui',
  told: 'Ce qui est dit',
  by: 'Source et date',
  changedBy: 'Ce qui le changerait',
  termsTitle: 'Ce qu’indique la confirmation du constructeur',
  offeredLabel: 'Pays',
  offeredNone: 'Choisissez un pays',
  offeredRead: 'Pays dont nous avons lu les règles',
  offeredOther: 'Autres pays',
  offeredUnknown: 'Choisissez un pays de la liste.',
  toRules: 'Toutes, avec leurs sources',
  unknownTitle: 'Ce que l’on ne sait pas, et ce que cela ne veut pas dire',
  unknown: {
    record:
      'Sans demande d’exportation, ou sortie signalée par la douane, rien d’autre n’est ' +
      'dit. La réponse est la même pour toute voiture dans ce cas.',
    registered:
      'Personne n’a dit quand elle a été immatriculée pour la première fois. Cela ne veut pas dire qu’elle ' +
      'ne l’a pas été.',
    exited: 'Aucune sortie n’est enregistrée. La douane peut la signaler plus tard.',
    owners: 'Personne n’a dit combien de propriétaires elle a eus.',
    odometer:
      'Aucun relevé du compteur à un contrôle n’est enregistré. Cela ne veut pas dire qu’il n’y en a pas eu, ' +
      'ni qu’il est ' +
      'faux.',
    never:
      'Accidents, réparations et dettes ne sont pas dans ce registre. Qu’on n’en dise rien ' +
      'ne veut pas dire qu’il n’y en a pas eu.',
  },
  refusedTitle: 'Si un atelier refuse de la réparer',
  refused: {
    letter:
      'Demandez quelle confirmation il veut, et montrez cette page\u00a0: elle dit ce qui est ' +
      'enregistré de la confirmation du constructeur.',
    recalls: 'Donnez le VIN complet, et demandez s’il reste des rappels à faire.',
  },
  questionsTitle: 'Si quelque chose est inexact ici',
  questions:
    'Chaque phrase indique sa source. Demandez la correction à cette source\u00a0; elle ' +
    'paraîtra ici le jour où la source la signale.',
  again: 'En chercher une autre',
};

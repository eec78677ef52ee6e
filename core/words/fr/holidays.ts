import type { HolidayName } from '../../time/holidays.ts';
import type { Catalogue } from '../say.ts';

/** Names of the public holidays, as they stand in "ce jour est férié : …". */
export const holidaysFr: Catalogue<HolidayName> = {
  jourDeLAn: 'jour de l’An',
  vendrediSaint: 'Vendredi saint',
  lundiDePaques: 'lundi de Pâques',
  feteDuTravail: 'fête du Travail',
  victoire1945: 'victoire de 1945',
  ascension: 'jeudi de l’Ascension',
  lundiDePentecote: 'lundi de Pentecôte',
  abolitionDeLEsclavage: 'commémoration de l’abolition de l’esclavage',
  feteNationale: 'fête nationale',
  assomption: 'Assomption',
  toussaint: 'Toussaint',
  armistice1918: 'armistice de 1918',
  noel: 'Noël',
  deuxiemeJourDeNoel: 'deuxième jour de Noël',
};

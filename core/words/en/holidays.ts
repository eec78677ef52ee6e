import type { HolidayName } from '../../time/holidays.ts';
import type { Catalogue } from '../say.ts';

/** Names of the public holidays. */
export const holidaysEn: Catalogue<HolidayName> = {
  jourDeLAn: 'New Year’s Day',
  vendrediSaint: 'Good Friday',
  lundiDePaques: 'Easter Monday',
  feteDuTravail: 'Labour Day',
  victoire1945: 'Victory Day (1945)',
  ascension: 'Ascension Day',
  lundiDePentecote: 'Whit Monday',
  abolitionDeLEsclavage: 'Abolition of Slavery Day',
  feteNationale: 'Bastille Day',
  assomption: 'Assumption Day',
  toussaint: 'All Saints’ Day',
  armistice1918: 'Armistice Day (1918)',
  noel: 'Christmas Day',
  deuxiemeJourDeNoel: 'Boxing Day (second day of Christmas)',
};

import type { MsaWord, msaLignes } from '../fr/msa.ts';
import type { Catalogue } from '../say.ts';

export const msaLines: Catalogue<keyof typeof msaLignes> = {
  gainForfaitaireAnnuel: 'flat yearly earnings',
  gainJournalier: 'Flat earnings of a day',
  ijExploitant: 'Daily allowance of the farmer',
  tauxIjExploitant: 'share of the earnings paid',
};

export const msaEn: Catalogue<MsaWord> = {
  aJourAnneePrecedente: 'The contribution of the year before is paid.',
  aJourAvantDerniereAnnee:
    'The contribution of the year before is not paid, but that of the year before it is: since 2026 this is enough.',
  arretNonExige:
    'The text no longer asks for a full stop first. Some sheets of the MSA still say otherwise: to be confirmed with it.',
  arretPrealable: 'A full stop came first.',
  avisADemander: 'It depends on the opinion of the MSA’s medical officer.',
  avisDefavorable:
    'The MSA’s medical officer did not recognise this work as helping to heal or improve.',
  avisFavorable: 'The MSA’s medical officer recognised this work as helpful.',
  affiliationAmexaSuffisante: 'You have been affiliated for at least a year.',
  affiliationAmexaCoordonnee:
    'You have been affiliated for less than a year, but belonged to another scheme just before: the fund adds the periods up. It is the one to check.',
  affiliationAmexaInsuffisante:
    'You must have been affiliated for at least a year, or have come from another scheme without a gap.',
  avantDerniereAnneeAPreciser:
    'It depends: is the contribution of the year before the last one paid?',
  cotisationAPreciser: 'It depends: is the contribution of the year before paid?',
  cotisationDue:
    'The contribution is not paid up. By paying it you regain your rights from the day of payment.',
  dureeAmexa:
    'These allowances are paid for 90 days at most, on top of the 360 days of full stop, within the same three years.',
  dureeAmexaAld:
    'With a long-term illness these allowances are paid for 270 days at most, over three years and one more.',
  dureeAtexa: 'These allowances are paid for 270 days at most, over three years and one more.',
  dureeAtexaRechute: 'The relapse opens a new duration of 270 days.',
};

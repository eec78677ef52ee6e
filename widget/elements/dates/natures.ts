import type { NatureEvenement } from '../../../core/situation/evenements.ts';
import type { WidgetDatesWord } from '../../../core/words/fr/widget-dates.ts';

type GroupWord = Extract<WidgetDatesWord, `groupe-${string}`>;

/** Every nature under the heading where people look for it. */
const GROUP_OF: Readonly<Record<NatureEvenement, GroupWord>> = {
  'refus-caisse': 'groupe-caisse',
  'demande-caisse': 'groupe-caisse',
  convocation: 'groupe-caisse',
  suspension: 'groupe-caisse',
  'demande-examen': 'groupe-caisse',
  versement: 'groupe-caisse',
  'trop-percu': 'groupe-caisse',
  'demande-rectification': 'groupe-caisse',
  'plafond-ij': 'groupe-caisse',
  stabilisation: 'groupe-caisse',
  consolidation: 'groupe-caisse',
  rechute: 'groupe-caisse',
  arret: 'groupe-arret',
  prescription: 'groupe-arret',
  conges: 'groupe-arret',
  maternite: 'groupe-arret',
  accident: 'groupe-arret',
  reprise: 'groupe-arret',
  'demande-employeur': 'groupe-employeur',
  'accord-employeur': 'groupe-employeur',
  'refus-employeur': 'groupe-employeur',
  'fin-de-contrat': 'groupe-employeur',
  rupture: 'groupe-employeur',
  'information-conges': 'groupe-employeur',
  'demande-visite': 'groupe-medecin',
  'visite-de-prereprise': 'groupe-medecin',
  'visite-de-reprise': 'groupe-medecin',
  'avis-medecin-du-travail': 'groupe-medecin',
  'contestation-avis': 'groupe-medecin',
  'recours-cmra': 'groupe-recours',
  'recours-cra': 'groupe-recours',
  'rapport-medical': 'groupe-recours',
  'decision-commission': 'groupe-recours',
  'recours-tribunal': 'groupe-recours',
  'demande-administration': 'groupe-administration',
  'decision-administration': 'groupe-administration',
  'avis-conseil-medical': 'groupe-administration',
};

const NAMES = Object.keys(GROUP_OF) as readonly NatureEvenement[];

const HEADINGS: readonly GroupWord[] = [
  'groupe-arret',
  'groupe-employeur',
  'groupe-medecin',
  'groupe-caisse',
  'groupe-recours',
  'groupe-administration',
];

export const GROUPS = HEADINGS.map((heading) => ({
  heading,
  natures: NAMES.filter((nature) => GROUP_OF[nature] === heading),
}));

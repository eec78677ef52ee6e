import type {
  FonctionPubliqueWord,
  fonctionPubliqueLignes as lignesFr,
} from '../fr/fonction-publique.ts';

export const fonctionPubliqueLignes = {
  congesAnnuels: 'Annual leave',
  diviseurFraction: 'divisor of the fraction',
  dureeStage: 'length of the traineeship, in days',
  fractionPayee: 'Fraction paid by the employer',
  ijTptParJour: 'Daily allowance during therapeutic part-time work',
  indemniteResidence: 'residence allowance for full time',
  indemniteResidenceVersee: 'Residence allowance paid',
  jourCarence: 'unpaid first day',
  joursAvantTpt: 'days of traineeship before the part-time work',
  joursComptes: 'Days that count towards the traineeship',
  joursDuMoisDePaie: 'days of a pay month',
  joursParSemaine: 'days worked in a week',
  joursDuMoisPayes: 'Days of the month that are paid',
  joursRestants: 'Days of traineeship left',
  joursTpt: 'days of therapeutic part-time work',
  moisDeReference: 'reference months',
  moisDeTpt: 'months of therapeutic part-time work',
  moisParTrimestre: 'months in a quarter',
  nbi: 'index bonus (NBI)',
  nbiVersee: 'Index bonus (NBI) paid',
  numerateurFraction: 'fraction, before division',
  partDuMoisPayee: 'Part of the month that is paid',
  partPension: 'share that counts for the pension',
  partVersee: 'share paid',
  perteParJour: 'Loss of pay a day',
  perteTroisMois: 'Loss of pay of three months',
  primes: 'bonuses for full time',
  primesVersees: 'Bonuses paid',
  rtt: 'RTT days off',
  rttTempsPlein: 'RTT days off for full time',
  semainesDeConges: 'weeks of leave',
  supplementFamilial: 'family supplement for full time',
  supplementFamilialVerse: 'Family supplement paid',
  totalBrutMois: 'Gross total of the month',
  totalBrutPeriode: 'Gross total of the period',
  traitement: 'base salary for full time',
  traitementVerse: 'Base salary paid',
  trimestres: 'Quarters of the period',
  trimestresConstitution: 'Quarters that open the right to a pension',
  trimestresLiquidation: 'Quarters that count for its amount',
} as const satisfies Record<keyof typeof lignesFr, string>;

export const fonctionPubliqueEn = {
  accordCpamDonne: 'Social security has agreed: the employer may allow this part-time work.',
  accordCpamManquant:
    'Social security has not agreed to pay: the employer cannot allow this part-time work.',
  accordCpamRequis:
    'For contract staff or staff affiliated to Ircantec, it depends on the agreement of social security.',
  aucunCongeExige: 'One must be in activity. No sick leave is required before.',
  carenceDeduite:
    'The first day of a sick leave is not paid: a thirtieth of the month is kept back, with exceptions. That the family supplement escapes this is to be confirmed.',
  certificatManquant:
    'The medical certificate, which states the share, the length and the way, is missing.',
  cmoPrimesAuPlus:
    'Bonuses depend on a local decision or on the text of each. The amount shown is the highest possible: they may also be suspended.',
  cmoPrimesDeliberation:
    'A local decision keeps the bonuses, at most in the proportion of the base salary.',
  cmoPrimesEtat: 'State employee: bonuses follow the base salary during the sick leave.',
  cmoPrimesSuspendues: 'Without a local decision, bonuses may be suspended during the sick leave.',
  cmoRemplaceTpt:
    'During a sick leave you are paid under that leave, not under the part-time work: the share worked changes nothing.',
  cnracl:
    'From 28 hours a week, as a rule, you are affiliated to the CNRACL and keep your whole base salary.',
  congesCinqFois:
    'Five times the days worked in a week. Five shorter days give 25 days, shorter too.',
  contratReduit:
    'Contract staff are paid for the time worked, with the allowances of social security.',
  dateDejaPassee: 'The request came after that date. The 30-day limit is kept, to be confirmed.',
  delaiRenouvellement: 'For a renewal, the decision must be taken by the day it starts.',
  delaiReprise: 'The decision must be taken by the day of the return to work.',
  delaiTrenteJours: 'The administration has 30 days to decide, from the complete request.',
  dureeContinue: 'Twelve months at most in all. In one go, they end on that day.',
  dureeDiscontinue:
    'The twelve months add up the periods: their end depends on the months already used.',
  dureeEpuisee: 'The twelve months are used. A new right opens after a year of activity.',
  effetConseilMedical:
    'The medical board must give its opinion first: it takes effect on the day of the actual return.',
  effetContractuel:
    'Taking effect when the request is received is only for staff under the fonctionnaires’ scheme: here social security must agree.',
  effetNonLu: 'Since August 2026 we could not read on which day it takes effect.',
  effetReception: 'It takes effect on the day the administration receives the request.',
  effetSaufConseilMedical:
    'After a long illness leave, the opinion of the medical board may be required first (leave imposed, posts with health conditions).',
  examenAuDela: 'Beyond three months in all, an examination by an approved doctor is compulsory.',
  examenPasEncore:
    'Up to three months in all, the examination is not compulsory; the administration may ask for it at any time.',
  examenSupprime:
    'Since August 2026, the examination after three months is no longer systematic; it stays possible at any time.',
  fractionEtat: 'At 80% and 90%, the State pays 6/7 and 32/35 of full pay.',
  fractionHorsEtat:
    'Outside the State, it is not confirmed that 80% and 90% are paid 6/7 and 32/35. The amount shown follows the hours.',
  heuresInterdites: 'No overtime is allowed during therapeutic part-time work.',
  ircantec:
    'Below 28 hours a week, as a rule, you come under the general scheme: reduced pay and allowances of social security.',
  nouveauDroit: 'A new right opens after a year in activity or on detachment. Sick leave counts.',
  nouveauDroitDecale:
    'Availability and parental leave do not count. Shifting by as many days is our reading: no text gives the calculation.',
  pasDeDelai: 'Before August 2026, no text set a time limit to decide.',
  perteParJourConvention:
    'Here the loss of the month is brought to a day as pay is: three months for 91.25 days. It is a convention: no text says so. The caisse may count the days of the month.',
  primesAVerifier:
    'Bonuses depend on a decision of your employer. The amount shown is the lowest; ask for that decision.',
  primesAlignees:
    'The text of the bonus ties it to the base salary: it is paid in full (answer of 2019, to be confirmed).',
  primesAuProrata:
    'Without a local decision, bonuses follow the time worked. It is the usual reading of 2018-2019: no recent text repeats it.',
  primesEtat: 'State employee: bonuses are paid in full, whatever the share worked.',
  primesHospitalieresAVerifier:
    'In hospitals, each bonus follows its own text. The amount shown is the lowest; ask for each bonus.',
  primesMaintenues: 'A local decision keeps the bonuses: they are paid in full, as for the State.',
  primesMuettes:
    'The text of the bonus says nothing of part-time work: it follows the time worked (answer of 2019, to be confirmed).',
  quotiteAdmise: 'The share is one of those allowed: 50, 60, 70, 80 or 90%.',
  quotiteHorsListe: 'Only shares of 50, 60, 70, 80 and 90% are allowed.',
  reforme2026NonLue:
    'The decree of July 2026 is known through sheets that report it: to be confirmed.',
  retraiteEtatNonLue:
    'For the State, the same rule is applied although we have not read the pension code.',
  retraiteMoisEntiers: 'Only whole months are counted here: more days may add to them.',
  retraitePleine: 'These months count in full for the pension.',
  rttParite:
    'These numbers are those of the State. Local authorities follow them as a rule: to be confirmed with your employer.',
  rttProrata:
    'The days of a full time times the share worked. The employer may round up to half a day.',
  sftPlancher:
    'The family supplement cannot fall below the minimum of full-time staff: it may be higher.',
  stageAdmis: 'A trainee has this right; the traineeship is made longer accordingly.',
  stageEnEcole:
    'A traineeship with professional teaching or in a training school does not allow it.',
  stageEnEcoleAPreciser: 'It depends on the traineeship: it is not possible in a training school.',
  stageHorsConges:
    'Sick leave aside: what exceeds a tenth of the length of the traineeship makes it longer still.',
  stageProlonge: 'Part-time days count towards the traineeship only for the share worked.',
  titulaireEtat: 'A fonctionnaire keeps the whole base salary, whatever the weekly hours.',
} as const satisfies Record<FonctionPubliqueWord, string>;

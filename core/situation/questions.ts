import { VERSANTS } from '../law/versants.ts';
import { MODES_DE_COMPLEMENT } from './complement.ts';
import { DELIBERATIONS, TYPES_DE_PRIME } from './paie-publique.ts';
import { enDebutDActivite, isAtmp, type Regime, regimeOf } from './regime.ts';
import { ORIGINES, type Situation, STATUTS } from './situation.ts';

export type QuestionId = keyof Situation;

/** How an answer is given. */
export type AnswerKind =
  | 'choice'
  | 'yes-no'
  | 'day'
  | 'quotite'
  | 'amount'
  | 'three-pays'
  | 'three-revenues'
  | 'public-pay'
  | 'complement'
  | 'hours'
  | 'days'
  | 'months'
  | 'changes'
  | 'pays-of-months';

export interface Question {
  readonly id: QuestionId;
  readonly kind: AnswerKind;
  readonly choices?: readonly string[];
  /** Whether this situation calls for the question at all. */
  readonly asked: (situation: Situation) => boolean;
}

const always = () => true;
const stagiaires = ({ statut }: Situation): boolean => statut === 'stagiaire';

const of =
  (...regimes: readonly Regime[]) =>
  (situation: Situation): boolean =>
    regimes.includes(regimeOf(situation));

const maladie = of('maladie');
const salaries = of('maladie', 'atmp');
const titulaires = of('titulaires');
const exploitants = of('exploitants');
const publics = of('titulaires', 'contractuels');
const independants = of('independants');

/** What comes after the start is asked once the start is known, and stays while it is answered. */
const begun = ({ debutTpt, finTpt, suite }: Situation): boolean =>
  [debutTpt, finTpt, suite].some((known) => known !== undefined);

const inService =
  (versant: Situation['versant']) =>
  (situation: Situation): boolean =>
    titulaires(situation) && situation.versant === versant;

/** In the order in which people can answer them; each regime asks what it needs, and no more. */
export const QUESTIONS: readonly Question[] = [
  { id: 'statut', kind: 'choice', choices: STATUTS, asked: always },
  { id: 'versant', kind: 'choice', choices: VERSANTS, asked: publics },
  { id: 'origine', kind: 'choice', choices: ORIGINES, asked: (one) => !publics(one) },
  { id: 'stageEnEcole', kind: 'yes-no', asked: stagiaires },
  { id: 'debutStage', kind: 'day', asked: stagiaires },
  { id: 'dureeStage', kind: 'months', asked: stagiaires },
  { id: 'accordCpam', kind: 'yes-no', asked: of('contractuels') },
  { id: 'salairesBruts', kind: 'three-pays', asked: of('maladie', 'contractuels') },
  { id: 'salaireMoisPrecedent', kind: 'amount', asked: of('atmp') },
  { id: 'paiePublique', kind: 'public-pay', asked: titulaires },
  { id: 'deliberationPrimes', kind: 'choice', choices: DELIBERATIONS, asked: inService('FPT') },
  { id: 'typePrime', kind: 'choice', choices: TYPES_DE_PRIME, asked: inService('FPH') },
  {
    id: 'cotisationAJour',
    kind: 'yes-no',
    asked: (one) => exploitants(one) && !isAtmp(one),
  },
  { id: 'gainForfaitaire', kind: 'amount', asked: exploitants },
  // The IJ of indépendants and farmers is the same whatever the share worked.
  {
    id: 'quotite',
    kind: 'quotite',
    asked: of('maladie', 'atmp', 'titulaires', 'contractuels'),
  },
  { id: 'debutArret', kind: 'day', asked: (one) => !titulaires(one) },
  { id: 'debutTpt', kind: 'day', asked: always },
  { id: 'finTpt', kind: 'day', asked: begun },
  // Nobody has said how a change of share is paid elsewhere.
  { id: 'suite', kind: 'changes', asked: (one) => begun(one) && salaries(one) },
  { id: 'debutActivite', kind: 'day', asked: independants },
  {
    id: 'revenus',
    kind: 'three-revenues',
    asked: (one) => independants(one) && !enDebutDActivite(one),
  },
  {
    id: 'revenuActivite',
    kind: 'amount',
    asked: (one) => independants(one) && enDebutDActivite(one),
  },
  { id: 'complement', kind: 'complement', choices: MODES_DE_COMPLEMENT, asked: maladie },
  { id: 'embauche', kind: 'day', asked: maladie },
  { id: 'salaireAutreEmploi', kind: 'amount', asked: maladie },
  { id: 'salairesDesMois', kind: 'pays-of-months', asked: maladie },
  {
    id: 'minutesHebdo',
    kind: 'hours',
    asked: of('maladie', 'atmp', 'titulaires', 'contractuels'),
  },
  { id: 'joursParSemaine', kind: 'days', asked: publics },
];

/** The questions that follow from what is known, in order. */
export const questionsFor = (situation: Situation): readonly Question[] =>
  QUESTIONS.filter((question) => question.asked(situation));

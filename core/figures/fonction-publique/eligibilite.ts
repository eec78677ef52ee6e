import { congePrealable, regleStage, seuilCnracl } from '../../law/fonction-publique.ts';
import { DECRET, DECRET_CONTRACTUELS, type Versant } from '../../law/versants.ts';
import { compare, type Exact, exactly } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling, type Verdict } from '../ruling.ts';
import { garderTraitement, regimeTpt, type StatutPublic } from './regime.ts';

export interface EligibiliteInput {
  readonly statut: StatutPublic;
  readonly versant: Versant;
  /** Trainees: whether the traineeship includes teaching or is spent in a training school. */
  readonly stageEnEcole?: boolean | undefined;
  /** Contractuels and Ircantec: whether social security agreed to pay IJ. */
  readonly accordCpam?: boolean | undefined;
  /** Whether the medical certificate (quotité, length, way) comes with the request. */
  readonly certificat?: boolean | undefined;
}

type Answer = readonly [Verdict, FonctionPubliqueWord];

const stagiaire = (stageEnEcole: boolean | undefined): Answer => {
  if (stageEnEcole === undefined) return ['depend', 'stageEnEcoleAPreciser'];
  return stageEnEcole ? ['non', 'stageEnEcole'] : ['oui', 'stageAdmis'];
};

const assure = (accordCpam: boolean | undefined): Answer => {
  if (accordCpam === undefined) return ['depend', 'accordCpamRequis'];
  return accordCpam ? ['oui', 'accordCpamDonne'] : ['non', 'accordCpamManquant'];
};

function answer({ statut, stageEnEcole, accordCpam, certificat }: EligibiliteInput): Answer {
  if (certificat === false) return ['non', 'certificatManquant'];
  if (statut === 'titulaire') return ['oui', 'aucunCongeExige'];
  return statut === 'stagiaire' ? stagiaire(stageEnEcole) : assure(accordCpam);
}

/**
 * Whether a TPT is open. Titulaires in activity: yes, no earlier leave is needed (CGFP L823-1).
 * Trainees: yes, save in a school (R327-41). Contractuels and staff affiliated to Ircantec: if
 * social security agrees to pay (décrets 86-83 article 11-1, 88-145 and 91-155 article 9-1).
 */
export function eligibilitePublique(
  input: EligibiliteInput,
  on: Day,
): Ruled<Verdict, FonctionPubliqueWord> {
  const { statut, versant } = input;
  const regime = regimeTpt(on, versant);
  if (!regime.ok) return regime;
  const law = readAll({ conge: [congePrealable, on], stage: [regleStage, on] });
  if (!law.ok) return law;
  const { conge, stage } = law.read;
  const [verdict, reason] = answer(input);
  const decret =
    statut === 'contractuel'
      ? DECRET_CONTRACTUELS[versant]
      : statut === 'titulaire-ircantec'
        ? 'Décret 91-298'
        : DECRET[versant];
  return {
    ok: true,
    ruling: ruling(
      verdict,
      verdict === 'oui' && reason !== 'aucunCongeExige' ? [reason, 'aucunCongeExige'] : [reason],
      ['CGFP L823-1', ...(statut === 'stagiaire' ? (['CGFP R327-41'] as const) : []), decret],
      statut === 'stagiaire' ? [conge, stage] : [conge],
      // What décret 2026-705 changed for contractuels was not read.
      !garderTraitement(statut) && regime.regime.depuis2026 ? 'medium' : 'high',
    ),
  };
}

/**
 * Whether someone keeps the whole traitement in TPT: fonctionnaires affiliated to a special scheme.
 * Outside the State that is, as a rule, from 28 hours a week (CGFP L613-5; décret 91-298 article 34-1).
 *
 * @param heuresHebdo weekly hours of the post
 */
export function traitementIntegral(
  { statut, versant }: Pick<EligibiliteInput, 'statut' | 'versant'>,
  heuresHebdo: Exact,
  on: Day,
): Ruled<boolean, FonctionPubliqueWord> {
  const law = readAll({ seuil: [seuilCnracl, on] });
  if (!law.ok) return law;
  const { seuil } = law.read;
  const rule = (value: boolean, reason: FonctionPubliqueWord) => ({
    ok: true as const,
    ruling: ruling(
      value,
      [reason],
      ['CGFP L823-4', DECRET[versant], 'Décret 91-298'],
      [seuil],
      'medium',
    ),
  });
  if (statut === 'contractuel') return rule(false, 'contratReduit');
  if (statut === 'titulaire-ircantec') return rule(false, 'ircantec');
  if (versant === 'FPE') return rule(true, 'titulaireEtat');
  return compare(heuresHebdo, exactly(seuil.row.value)) < 0
    ? rule(false, 'ircantec')
    : rule(true, 'cnracl');
}

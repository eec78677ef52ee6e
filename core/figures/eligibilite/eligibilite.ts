import type { Versant } from '../../law/versants.ts';
import type { Statut } from '../../situation/situation.ts';
import type { Day } from '../../time/day.ts';
import type { EligibiliteWord } from '../../words/fr/eligibilite.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import type { IndependantsWord } from '../../words/fr/independants.ts';
import type { MsaWord } from '../../words/fr/msa.ts';
import { type EligibiliteInput, eligibilitePublique } from '../fonction-publique/eligibilite.ts';
import type { StatutPublic } from '../fonction-publique/regime.ts';
import { accesTptIndependant } from '../independants/acces.ts';
import type { StatutIndependant } from '../independants/plafonds.ts';
import { accesTptExploitant } from '../msa/acces.ts';
import { type Ruled, ruling, type Verdict } from '../ruling.ts';
import { eligibilitePrive } from './prive.ts';
import type { SituationPrive } from './situation-prive.ts';

/** What is known of a person who asks for a TPT, by status. */
export type SituationEligibilite =
  | ({ readonly statut: 'salarie' | 'salarie-agricole' } & SituationPrive)
  | ({ readonly statut: StatutPublic; readonly versant: Versant } & Omit<
      EligibiliteInput,
      'statut' | 'versant'
    >)
  | ({
      readonly statut: StatutIndependant;
      /** Whether it is the ALD that rules out full time; undefined when not known. */
      readonly aldImposeLeTpt?: boolean | undefined;
    } & Pick<SituationPrive, 'origine' | 'arretPrealable'>)
  | ({ readonly statut: 'chef-exploitation' } & Pick<
      SituationPrive,
      'origine' | 'arretPrealable' | 'avisFavorable'
    >);

/** The answer, in the words of the room that gives it. `famille` says which catalogue holds them. */
export type Eligibilite =
  | { readonly famille: 'prive'; readonly outcome: Ruled<Verdict, EligibiliteWord> }
  | {
      readonly famille: 'fonction-publique';
      readonly outcome: Ruled<Verdict, FonctionPubliqueWord>;
    }
  | {
      readonly famille: 'independants';
      readonly outcome: Ruled<Verdict, IndependantsWord | EligibiliteWord>;
    }
  | { readonly famille: 'msa'; readonly outcome: Ruled<Verdict, MsaWord> };

type Of<S extends Statut> = Extract<SituationEligibilite, { readonly statut: S }>;

/** Farm employees have the rules of the régime général (CRPM L742-3). */
function salarie(
  situation: Of<'salarie' | 'salarie-agricole'>,
  on: Day,
): Ruled<Verdict, EligibiliteWord> {
  const found = eligibilitePrive(situation, on);
  if (!found.ok || situation.statut === 'salarie') return found;
  const articles = [...found.ruling.articles, 'CRPM L742-3' as const];
  return { ok: true, ruling: { ...found.ruling, articles } };
}

/** Asked both ways where the stop before is not known: it depends when the two differ. */
function independant(
  { statut, origine, arretPrealable, aldImposeLeTpt }: Of<StatutIndependant>,
  on: Day,
): Ruled<Verdict, IndependantsWord | EligibiliteWord> {
  const ask = (arretJusteAvant: boolean) =>
    accesTptIndependant({ statut, arretJusteAvant, ald: origine === 'ald', aldImposeLeTpt }, on);
  if (arretPrealable !== undefined) return ask(arretPrealable);
  const without = ask(false);
  if (!without.ok || without.ruling.value === 'oui') return without;
  const { reasons, articles, sources } = without.ruling;
  const all: readonly (IndependantsWord | EligibiliteWord)[] = [
    'arretPrealableAPreciser',
    ...reasons,
  ];
  return { ok: true, ruling: ruling('depend', all, articles, sources) };
}

function exploitant(
  { origine, arretPrealable = false, avisFavorable }: Of<'chef-exploitation'>,
  on: Day,
): Ruled<Verdict, MsaWord> {
  const illness = origine === undefined || origine === 'maladie' || origine === 'ald';
  return accesTptExploitant(
    { assurance: illness ? 'AMEXA' : 'ATEXA', arretPrealable, avisFavorable },
    on,
  );
}

/**
 * Whether a TPT is open to someone, by the rule of their status, with why and which article.
 *
 * @param on first day of the TPT
 */
export function eligibilite(situation: SituationEligibilite, on: Day): Eligibilite {
  switch (situation.statut) {
    case 'salarie':
    case 'salarie-agricole':
      return { famille: 'prive', outcome: salarie(situation, on) };
    case 'artisan-commercant':
    case 'profession-liberale':
      return { famille: 'independants', outcome: independant(situation, on) };
    case 'chef-exploitation':
      return { famille: 'msa', outcome: exploitant(situation, on) };
    default:
      return { famille: 'fonction-publique', outcome: eligibilitePublique(situation, on) };
  }
}

import type { Origine } from '../../situation/situation.ts';
import type { Verdict } from '../ruling.ts';

/** What is known of an employee who asks for a TPT. Everything may be missing. */
export interface SituationPrive {
  readonly origine?: Origine | undefined;
  /** Whether a full stop comes before the TPT. */
  readonly arretPrealable?: boolean | undefined;
  /** Whether a doctor prescribed the TPT. */
  readonly prescription?: boolean | undefined;
  /** Whether the medical officer of the caisse recognised it; undefined when nothing was said. */
  readonly avisFavorable?: boolean | undefined;
  /** AT/MP: whether a date of consolidation or recovery was set. */
  readonly consolide?: boolean | undefined;
  readonly rechute?: 'demandee' | 'acceptee' | 'refusee' | undefined;
  /** The whole hours are kept, only adapted. */
  readonly horairesAmenages?: boolean | undefined;
  /** Leave under way: maternity, or the two weeks for a pathological pregnancy. */
  readonly conge?: 'maternite' | 'pathologique' | undefined;
  readonly apresConge?: 'maternite' | 'parental' | undefined;
  readonly grossessePathologique?: boolean | undefined;
  readonly sansEmploi?: boolean | undefined;
  readonly contrat?: 'cdi' | 'cdd' | 'apprentissage' | 'interim' | undefined;
  readonly dejaTempsPartiel?: boolean | undefined;
  readonly plusieursEmployeurs?: boolean | undefined;
  readonly forfaitJours?: boolean | undefined;
  /** What the rule on opening of rights says (`droitSixMois`). */
  readonly droits?: Verdict | undefined;
  /** Draws a pension, save a phased one, and has reached the legal age. */
  readonly retraite?: boolean | undefined;
  /** IJ already paid since then. */
  readonly ijDepuisRetraite?: number | undefined;
  /** IJ paid over the last three years, all illnesses. */
  readonly ijTroisAns?: number | undefined;
}

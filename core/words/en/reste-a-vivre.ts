import type { ResteAVivreWord, resteAVivreLignes } from '../fr/reste-a-vivre.ts';
import type { Catalogue } from '../say.ts';

export const resteAVivreLines: Catalogue<keyof typeof resteAVivreLignes> = {
  complementMensuel: 'complement for a whole month',
  netArrondi: 'Net pay of the month, to the cent',
  salaireEtComplement: 'Gross pay and complement',
  totalArret: 'Gross total of a full stop',
  totalTempsPlein: 'Gross total at full time',
};

export const resteAVivreEn: Catalogue<ResteAVivreWord> = {
  brutAuDelaDuTempsPlein:
    'With this complement you would receive {ecart} gross more than at full time. Agreements rarely provide for that: check the amount entered.',
  complementCommeSalaire:
    'The complement is counted as pay, with the same levies. An insurance scheme may bear a little less.',
  complementSaisi:
    'The complement comes from what you entered. Only your agreement or contract says what is due.',
  congesDeuxLectures:
    'This month has leave: depending on the fund, the allowance is at its highest here, or {ecart} gross lower.',
  maintienPasEnTpt:
    'The law does not oblige the employer to make up the hours not worked in therapeutic part-time. An agreement or an insurance scheme may.',
  netAuDessusDuTempsPlein:
    'You would receive about {ecart} net more than at full time. That is no mistake: allowances bear fewer levies ({prelevementIj}) than pay (about {prelevementSalaire}).',
  netSousArret:
    'You would receive about {ecart} net less than in a full stop: during a stop the employer makes up the allowances; in therapeutic part-time the law does not oblige it to.',
  netSousArretSansComplement:
    'You would receive about {ecart} net less than in a full stop. Check the pays entered for this month.',
  surUnePartieDuMois:
    'The plan does not cover the whole month: the three columns count its days only.',
};

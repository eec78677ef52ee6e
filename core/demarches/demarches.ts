import { agenda } from '../agenda/agenda.ts';
import { type Case, caseOf } from '../agenda/case.ts';
import type { Entry } from '../agenda/entry.ts';
import { weaker } from '../law/series.ts';
import type { Situation } from '../situation/situation.ts';
import type { Day } from '../time/day.ts';
import type { ActeurDemarche } from '../words/fr/demarches.ts';
import { articlesOf } from './articles.ts';
import type { Chemin, Etape, Pas, Quand, Voie } from './etape.ts';
import { CHEMINS } from './voies/voies.ts';

/** The adviser looks after both sides; the others see their own steps. */
const seenBy = (actor: ActeurDemarche, { qui }: Pas): boolean =>
  actor === 'conseil' || qui === actor;

/** The first of its limits that gives a day; one that gives none is still told where no other does. */
function quandOf({ delais = [], quand }: Pas, entries: readonly Entry[]): Quand {
  const found = delais.flatMap((rule) => entries.find((one) => one.rule === rule) ?? []);
  const entry = found.find(({ day }) => day !== null) ?? found[0];
  return entry ? { kind: 'delai', entry } : { kind: 'mot', word: quand };
}

function etapeOf(chemin: Chemin, pas: Pas, c: Case, entries: readonly Entry[]): Etape {
  const { id, qui, a, papier, retour, fait = [] } = pas;
  const quand = quandOf(pas, entries);
  const msa = c.statut === 'salarie-agricole' || c.statut === 'chef-exploitation';
  return {
    id: `${chemin.id}.${id}`,
    quoi: id,
    qui,
    a: msa && a === 'caisse' ? 'msa' : a,
    ...(papier && { papier }),
    quand,
    retour,
    articles: articlesOf(pas, c),
    fait: c.of(...fait).some(({ jour }) => jour <= c.on),
    confidence:
      quand.kind === 'delai'
        ? weaker(pas.confidence, quand.entry.deadline.confidence)
        : pas.confidence,
  };
}

/**
 * The way through for one of the people concerned, as known on a day: what to do, to whom, with which
 * paper, by when and what comes back. The ways of refusals are always there, and `enCours` where the
 * events show that the case has come to them; a way without a step for this person is left out.
 * Never throws on a situation whose parts are of their types.
 */
export function demarches(situation: Situation, actor: ActeurDemarche, on: Day): readonly Voie[] {
  const c = caseOf(situation, on);
  const { coming, standing, past } = agenda(situation, on);
  const entries = [...coming, ...standing, ...past];
  return CHEMINS.filter(({ pour }) => pour(c))
    .map((chemin) => ({
      id: chemin.id,
      enCours: chemin.enCours(c),
      dits: chemin.dits(c),
      etapes: chemin.pas
        .filter((pas) => seenBy(actor, pas) && (pas.pour?.(c) ?? true))
        .map((pas) => etapeOf(chemin, pas, c, entries)),
    }))
    .filter(({ etapes }) => etapes.length > 0);
}

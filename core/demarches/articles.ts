import type { Case } from '../agenda/case.ts';
import type { ArticleId } from '../law/articles.ts';
import { articlesInFarming } from '../law/code-rural.ts';
import { DECRET, DECRET_CONTRACTUELS } from '../law/versants.ts';
import type { Pas } from './etape.ts';

type Articles = Pas['articles'];

/** What an accident at work or an occupational disease has instead: the IJ, and the time to claim them. */
const IN_ACCIDENT: ReadonlyMap<ArticleId, ArticleId> = new Map([
  ['CSS L323-3', 'CSS L433-1'],
  ['CSS L332-1', 'CSS L431-2'],
]);

const inAccident = ([main, ...others]: Articles): Articles => {
  const own = (id: ArticleId) => IN_ACCIDENT.get(id) ?? id;
  return [own(main), ...others.map(own)];
};

const DES_SERVICES: readonly ArticleId[] = [
  ...Object.values(DECRET),
  ...Object.values(DECRET_CONTRACTUELS),
];

/** Of the decrees of the three services, that of the service told, where it is among them. */
function inService(articles: Articles, { situation }: Case): Articles {
  const { versant } = situation;
  if (!versant) return articles;
  const own: readonly ArticleId[] = [DECRET[versant], DECRET_CONTRACTUELS[versant]];
  if (!articles.some((id) => own.includes(id))) return articles;
  const [main = articles[0], ...others] = articles.filter(
    (id) => own.includes(id) || !DES_SERVICES.includes(id),
  );
  return [main, ...others];
}

/** The articles of a step as they are for a case: of its accident, of farming, of its service. */
export function articlesOf(pas: Pas, c: Case): Articles {
  const articles = c.prive && c.atmp ? inAccident(pas.articles) : pas.articles;
  return c.code === 'rural' ? articlesInFarming(articles) : inService(articles, c);
}

import { day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { LawValue, Series } from './series.ts';

/** Each arrêté sets the yearly plafond de la sécurité sociale and publishes its month. */
interface PassText extends Omit<LawValue, 'value'> {
  readonly annual: number;
  readonly monthly: number;
}

const TEXTS: readonly PassText[] = [
  {
    from: day('2017-01-01'),
    annual: 39228,
    monthly: 3269,
    text: 'Arrêté du 5 décembre 2016',
    url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000033578232',
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2018-01-01'),
    annual: 39732,
    monthly: 3311,
    text: 'Arrêté du 5 décembre 2017',
    url: legifrance('JORFARTI000036171734'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2019-01-01'),
    annual: 40524,
    monthly: 3377,
    text: 'Arrêté du 11 décembre 2018',
    url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000037814805',
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2020-01-01'),
    annual: 41136,
    monthly: 3428,
    text: 'Arrêté du 2 décembre 2019',
    url: 'https://www.legifrance.gouv.fr/eli/arrete/2019/12/2/SSAS1934384A/jo/texte',
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2021-01-01'),
    annual: 41136,
    monthly: 3428,
    text: 'Arrêté du 22 décembre 2020',
    url: legifrance('JORFTEXT000042748904'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2022-01-01'),
    annual: 41136,
    monthly: 3428,
    text: 'Arrêté du 15 décembre 2021',
    url: legifrance('JORFTEXT000044514684'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2023-01-01'),
    annual: 43992,
    monthly: 3666,
    text: 'Arrêté du 9 décembre 2022',
    url: legifrance('JORFTEXT000046745084'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2024-01-01'),
    annual: 46368,
    monthly: 3864,
    text: 'Arrêté du 19 décembre 2023',
    url: legifrance('JORFARTI000048708695'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2025-01-01'),
    annual: 47100,
    monthly: 3925,
    text: 'Arrêté du 19 décembre 2024',
    url: legifrance('JORFTEXT000050854392'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2026-01-01'),
    annual: 48060,
    monthly: 4005,
    text: 'Arrêté du 22 décembre 2025',
    url: legifrance('JORFTEXT000053143451'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
];

const series = (id: string, unit: string, which: 'annual' | 'monthly'): Series => ({
  id,
  unit,
  article: 'CSS L241-3',
  yearly: true,
  counts: 'jour',
  rows: TEXTS.map(({ annual, monthly, ...source }) => ({
    ...source,
    value: which === 'annual' ? annual : monthly,
  })),
});

/** Plafond annuel de la sécurité sociale, in euros a year. */
export const pass: Series = series('pass', '€/an', 'annual');

/** Plafond mensuel de la sécurité sociale, in euros a month. */
export const pmss: Series = series('pmss', '€/mois', 'monthly');

import { day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { LawValue, Series } from './series.ts';

/** Each text sets the hourly SMIC and publishes the monthly one for 35 hours a week beside it. */
interface SmicText extends Omit<LawValue, 'value'> {
  readonly hourly: number;
  readonly monthly: number;
}

const TEXTS: readonly SmicText[] = [
  {
    from: day('2018-01-01'),
    hourly: 9.88,
    monthly: 1498.47,
    text: 'Décret 2017-1719 du 20 décembre 2017',
    url: legifrance('JORFTEXT000036240563'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2019-01-01'),
    hourly: 10.03,
    monthly: 1521.22,
    text: 'Décret 2018-1173 du 19 décembre 2018',
    url: 'https://www.legifrance.gouv.fr/eli/decret/2018/12/19/2018-1173/jo/texte',
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2020-01-01'),
    hourly: 10.15,
    monthly: 1539.42,
    text: 'Décret 2019-1387 du 18 décembre 2019',
    url: 'https://www.legifrance.gouv.fr/eli/decret/2019/12/18/MTRX1933646D/jo/texte',
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2021-01-01'),
    hourly: 10.25,
    monthly: 1554.58,
    text: 'Décret 2020-1598 du 16 décembre 2020',
    url: legifrance('JORFTEXT000042677359'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2021-10-01'),
    hourly: 10.48,
    monthly: 1589.47,
    text: 'Arrêté du 27 septembre 2021',
    url: legifrance('JORFTEXT000044126026'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2022-01-01'),
    hourly: 10.57,
    monthly: 1603.12,
    text: 'Décret 2021-1741 du 22 décembre 2021',
    url: legifrance('JORFTEXT000044546647'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2022-05-01'),
    hourly: 10.85,
    monthly: 1645.58,
    text: 'Arrêté du 19 avril 2022',
    url: legifrance('JORFTEXT000045602317'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2022-08-01'),
    hourly: 11.07,
    monthly: 1678.95,
    text: 'Arrêté du 29 juillet 2022',
    url: legifrance('JORFTEXT000046113517'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2023-01-01'),
    hourly: 11.27,
    monthly: 1709.28,
    text: 'Décret 2022-1608 du 22 décembre 2022',
    url: legifrance('JORFTEXT000046780043'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2023-05-01'),
    hourly: 11.52,
    monthly: 1747.2,
    text: 'Arrêté du 26 avril 2023',
    url: legifrance('JORFTEXT000047495817'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2024-01-01'),
    hourly: 11.65,
    monthly: 1766.92,
    text: 'Décret 2023-1216 du 20 décembre 2023',
    url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000048604684',
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2024-11-01'),
    hourly: 11.88,
    monthly: 1801.8,
    text: 'Décret 2024-951 du 23 octobre 2024',
    url: legifrance('JORFTEXT000050392683'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2026-01-01'),
    hourly: 12.02,
    monthly: 1823.03,
    text: 'Décret 2025-1228 du 17 décembre 2025',
    url: legifrance('JORFTEXT000053042520'),
    confidence: 'high',
    verified: day('2026-07-23'),
  },
  {
    from: day('2026-06-01'),
    hourly: 12.31,
    monthly: 1867.02,
    text: 'Arrêté du 22 mai 2026',
    url: legifrance('JORFTEXT000054126589'),
    confidence: 'high',
    verified: day('2026-10-08'),
  },
];

const series = (id: string, unit: string, which: 'hourly' | 'monthly'): Series => ({
  id,
  unit,
  article: 'CT L3231-2',
  yearly: true,
  counts: 'jour',
  rows: TEXTS.map(({ hourly, monthly, ...source }) => ({
    ...source,
    value: which === 'hourly' ? hourly : monthly,
  })),
});

/** SMIC brut, in euros an hour (métropole and overseas except Mayotte). */
export const smicHoraire: Series = series('smicHoraire', '€/h', 'hourly');

/** SMIC brut, in euros a month on the legal 35 hours a week, as published. */
export const smicMensuel: Series = series('smicMensuel', '€/mois', 'monthly');

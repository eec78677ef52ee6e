import Engine from 'publicodes';
import { type Day, dateOf, dayOf, monthNumber, yearOf } from '../../core/time/day.ts';
import type { Published } from './compare-values.ts';

type Rules = ConstructorParameters<typeof Engine>[0];

/** Which expression of the model gives a series of the register, and which rule dates it. */
const WATCHED_VALUES = [
  { series: 'smicHoraire', expression: 'SMIC . horaire', unit: '€/heure', dates: 'SMIC . horaire' },
  { series: 'smicMensuel', expression: 'SMIC', unit: '€/mois', dates: 'SMIC . horaire' },
  ...(['mois', 'an'] as const).map((period) => ({
    series: period === 'mois' ? 'pmss' : 'pass',
    expression: 'plafond sécurité sociale',
    unit: `€/${period}`,
    dates: 'plafond sécurité sociale',
  })),
] as const;

/** The rules as the package holds them, taken out of its file as data: nothing of it is run. */
export function rulesIn(file: string): Rules {
  const literal = /export const json = (?:\/\*.*?\*\/ )?("(?:[^"\\]|\\.)*")/s.exec(file)?.[1];
  if (!literal) throw new RangeError('the rules are not where they used to be');
  return JSON.parse(JSON.parse(literal));
}

/** The days from which a rule gives another value, as its conditions name them: "date >= 06/2026". */
export function datesIn(rule: unknown): Day[] {
  const found = JSON.stringify(rule ?? '').matchAll(/date >= (?:(\d\d)\/)?(\d\d)\/(\d{4})/g);
  const days = [...found].map(([, date = '1', month, year]) =>
    dayOf(Number(year), Number(month), Number(date)),
  );
  return [...new Set(days.filter((one) => one !== undefined))].sort();
}

const written = (on: Day) =>
  [dateOf(on), monthNumber(on), yearOf(on)].map((n) => String(n).padStart(2, '0')).join('/');

const QUIET = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** The values of each watched series that the rules date. Throws when they give none. */
export function valuesIn(rules: Rules): Map<string, Published[]> {
  const engine = new Engine(rules, { logger: QUIET });
  return new Map(
    WATCHED_VALUES.map(({ series, expression, unit, dates }) => {
      const published = datesIn(engine.getRule(dates).rawNode).map((from) => {
        engine.setSituation({ date: written(from) });
        const { nodeValue } = engine.evaluate({ valeur: expression, unité: unit });
        if (typeof nodeValue !== 'number') throw new RangeError(`${expression}: no value`);
        return { from, value: Math.round(nodeValue * 100) / 100 };
      });
      if (published.length === 0) throw new RangeError(`${dates}: no date`);
      return [series, published];
    }),
  );
}

import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/claims/fold.ts';
import { placeOf } from '../../../core/claims/place.ts';
import { whenOf } from '../../../core/claims/when.ts';
import { day } from '../../../core/time/day.ts';

/** When the value in brackets is said to hold: "past", its date, then "shared", "caption" or "vintage". */
function told(text: string, page?: string): string {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const folded = fold(text.replace('[', '').replace(']', ''));
  const when = whenOf(placeOf(folded, start, end), page ? day(page) : undefined);
  const { dated, past, shared, caption, vintage } = when;
  const flags = { past, shared: dated && shared, caption, vintage };
  const date = dated && [dated.bound, dated.from, dated.until].filter(Boolean).join(' ');
  const named = Object.entries(flags).map(([name, on]) => (on ? name : ''));
  return [date, ...named].filter(Boolean).join(' ');
}

type Sentences = readonly (readonly [text: string, expected: string])[];
const tells = (sentences: Sentences, page?: string) =>
  it.each(sentences)('%s: %s', (text, expected) => {
    expect(told(text, page)).toBe(expected);
  });

describe('the time of a value, among several amounts', () => {
  tells([
    // What is said to hold now takes no date of the amount before it.
    [
      'Plafonnée à 235,69 € par jour les 28 premiers jours en 2025, l’IJ atteint [240,49 €] aujourd’hui.',
      '',
    ],
    ['Le plafond était de 53,31 € au 1er mars 2025 (contre [42,97 €] actuellement).', ''],
    ['Limitée à 53,31 € jusqu’au 31 mars 2025, l’IJ l’est désormais à [42,97 €].', ''],
    ['L’IJ maximale était de 53,31 € en mars 2025, puis de [41,47 €].', ''],
    [
      'L’IJ maximale était de 53,31 € en 2024 puis, au 1er avril 2025, de [41,47 €].',
      'at 2025-04-01 2025-04-01',
    ],
    ['En AT, les 28 premiers jours donnaient 235,69 € en 2025, désormais [240,49 €].', ''],
    // "Puis" of the days of one stop begins no other time.
    [
      'Les 28 premiers jours d’un AT : 235,69 € par jour (en 2025), puis [314,25 €].',
      'year 2025-01-01 2025-12-31',
    ],
    // Dates that each follow their amount.
    [
      'IJ maximale : 41,47 € (depuis le 1er avril 2025), [41,95 €] (depuis le 1er février 2026), 42,97 € (depuis juillet).',
      'since 2026-02-01',
    ],
    [
      'IJ maximale : 41,47€ (depuis le 1er avril 2025), [41,95 €] (depuis le 1er février 2026).',
      'since 2026-02-01',
    ],
    [
      'IJ maximale : 41,47 euros (depuis le 1er avril 2025), [41,95 €] (depuis le 1er février 2026).',
      'since 2026-02-01',
    ],
    // Dates that each come before it.
    [
      'L’IJ maximale était, en 2022, de 49,68 €, en 2023, de [51,49 €], en 2024, de 52,28 €.',
      'year 2023-01-01 2023-12-31',
    ],
    [
      'L’IJ maximale était, en 2022, de [49,68 €], en 2023, de 51,49 €.',
      'year 2022-01-01 2022-12-31',
    ],
    [
      'Le plafond était de 53,31 € et, depuis le 1er avril 2025, il est de [41,47 €].',
      'since 2025-04-01',
    ],
    // Right after an amount stands its own date, that may be the one of the next too.
    [
      'L’IJ maximale était de 53,31 € jusqu’au 31 mars 2025 et de [41,47 €] net.',
      'until 2025-03-31 shared',
    ],
    // The one before it had its own.
    ['L’IJ maximale était de 53,31 € en mars 2025, de 41,47 € en brut et de [38,69 €] en net.', ''],
    [
      'Au 1er mars 2025, l’IJ allait de 9,12 € à un maximum de [53,31 €].',
      'at 2025-03-01 2025-03-01 shared',
    ],
  ]);
});

describe('the time of the only amount of its sentence', () => {
  tells([
    [
      'Pour un arrêt débutant en mars 2026, l’IJ maximale est désormais de [41,95 €].',
      'span 2026-03-01 2026-03-31',
    ],
    // The end of the value is nearer to it than its beginning.
    [
      'L’IJ maximale est de [41,95 €] depuis le 1er février 2026 et jusqu’au 30 juin 2026.',
      'until 2026-06-30',
    ],
    [
      'En février 2026, l’IJ maximale est de [41,95 €], le SMIC restant le même jusqu’au 30 juin 2026.',
      'span 2026-02-01 2026-02-28',
    ],
    [
      'En 2024, l’IJ maximale était de [52,28 €], avant la baisse du 1er avril 2025.',
      'year 2024-01-01 2024-12-31 past',
    ],
    // So is the stop that it is for, and the span.
    [
      'Depuis le 1er avril 2025, l’IJ maximale est de [41,95 €] pour un arrêt débutant le 3 mars 2026.',
      'at 2026-03-03 2026-03-03',
    ],
    [
      'Depuis le 1er avril 2025, l’IJ maximale est de [41,95 €] du 1er février au 30 juin 2026.',
      'span 2026-02-01 2026-06-30',
    ],
  ]);
});

describe('a value of the past', () => {
  tells([
    ['Le plafond de l’IJ de [41,95 €], a été porté à 42,97 €.', 'past'],
    ['L’IJ maximale est passée de [53,31 €] à 41,47 € en avril 2025.', 'past'],
    ['En avril 2025, l’IJ maximale est passée de [53,31 €] à 41,47 €.', 'past'],
    [
      'Au 1er avril 2025, l’IJ maximale est passée de [53,31 €] à 41,47 €.',
      'at 2025-04-01 2025-04-01 past',
    ],
    // Two bounds of a list are no change from the one to the other.
    ['IJ maximale par jour : [41,47 €] à 41,95 € selon la date de l’arrêt.', ''],
    ['L’ancien plafond de l’IJ est aujourd’hui dépassé : elle est de [42,97 €].', ''],
    ['L’IJ maximale est, contre 53,31 € auparavant, de [41,47 €].', 'past'],
  ]);
});

describe('a year that a date leaves out', () => {
  tells(
    [
      ['À compter du 1er juillet, l’IJ maximale est de [42,97 €].', 'since 2026-07-01'],
      ['L’IJ maximale est de [42,97 €] depuis le 1er juillet.', 'since 2026-07-01'],
      // The sentence names another year.
      [
        'En mars 2025 puis au 1er avril, l’IJ maximale est de [41,47 €].',
        'at 2025-04-01 2025-04-01',
      ],
      [
        'Vous êtes en arrêt depuis le 15 mai ? Votre IJ est au plus de [41,95 €].',
        'at 2026-05-15 2026-05-15 shared',
      ],
      [
        'Employé depuis 2019, vous êtes en arrêt depuis le 15 mai 2025 ? Votre IJ est au plus de [41,47 €].',
        'at 2025-05-15 2025-05-15 shared',
      ],
      [
        'L’IJ est plafonnée à 1,4 SMIC, soit [41,95 €] au 1er mars.',
        'at 2026-03-01 2026-03-01 vintage',
      ],
      ['Plafond des IJ au 1er mars\nMaladie : [41,95 €]', 'at 2026-03-01 2026-03-01 caption'],
    ],
    '2026-08-04',
  );
  tells([
    ['À compter du 1er juillet, l’IJ maximale est de [42,97 €].', ''],
    ['Vous êtes en arrêt depuis le 15 mai ? Votre IJ est au plus de [41,95 €].', ''],
    ['Plafond des IJ au 1er mars\nMaladie : [41,95 €]', ''],
    // As a rider names the year of what comes before.
    [
      'Votre contrat date de 2026. Vous êtes en arrêt depuis le 15 mai ? Votre IJ est au plus de [41,95 €].',
      'at 2026-05-15 2026-05-15 shared',
    ],
  ]);
});

describe('the day of the reckoning of a value', () => {
  tells([
    [
      'L’IJ est plafonnée à 1,8 SMIC, soit [52,28 €] au 1er mars 2024.',
      'at 2024-03-01 2024-03-01 vintage',
    ],
    [
      'L’IJ est plafonnée à 1,8 SMIC, soit [52,28 €] en 2024.',
      'year 2024-01-01 2024-12-31 vintage',
    ],
    // A stop, a span or a beginning is a time for which it holds.
    [
      'L’IJ est plafonnée à 1,4 SMIC, soit [41,95 €] pour un arrêt débutant le 3 mars 2026.',
      'at 2026-03-03 2026-03-03',
    ],
    [
      'L’IJ est plafonnée à 1,4 SMIC, soit [41,95 €] du 1er février au 30 juin 2026.',
      'span 2026-02-01 2026-06-30',
    ],
    [
      'L’IJ est plafonnée à 1,4 SMIC, soit [41,95 €] depuis le 1er février 2026.',
      'since 2026-02-01',
    ],
    // One of several amounts tells how it went.
    [
      'L’IJ est plafonnée à 1,8 SMIC, soit [52,28 €] au 1er mars 2024, puis 53,31 € au 1er décembre 2024.',
      'at 2024-03-01 2024-03-01',
    ],
    // The date of the rule comes first, or stands away from the amount.
    [
      'Au 1er mars 2024, l’IJ est plafonnée à 1,8 SMIC, soit [52,28 €].',
      'at 2024-03-01 2024-03-01',
    ],
    [
      'Au 1er mars 2024, l’IJ est plafonnée à 1,8 SMIC, soit [52,28 €] avant la baisse du 1er avril 2025.',
      'at 2024-03-01 2024-03-01 past',
    ],
    [
      'L’IJ est plafonnée à 1,8 SMIC, soit [52,28 €], comme le veut le code au 1er mars 2024.',
      'at 2024-03-01 2024-03-01',
    ],
    ['L’IJ maximale est de [52,28 €] au 1er mars 2024.', 'at 2024-03-01 2024-03-01'],
  ]);
});

describe('a time that stands around the sentence', () => {
  const filler = 'La caisse étudie votre dossier et vous répond par courrier. '.repeat(5);
  tells([
    [
      'Vous êtes en arrêt depuis le 15 mai 2026 ? Votre IJ est au plus de [41,95 €].',
      'at 2026-05-15 2026-05-15 shared',
    ],
    [`Vous êtes en arrêt depuis le 15 mai 2026 ? ${filler}Votre IJ est au plus de [41,95 €].`, ''],
    // No stop of the reader's: the day of a text, or the stops of a whole rule.
    ['Le barème a changé le 1er mars 2026. L’IJ maximale est de [41,95 €].', ''],
    [
      'La règle vaut pour les arrêts débutant à compter du 1er avril 2025. L’IJ maximale est de [42,97 €].',
      '',
    ],
    ['Montants au 1er mars 2026\nIJ maladie : [41,95 €]', 'at 2026-03-01 2026-03-01 caption'],
    ['Mon dossier du 10 mars 2026\nIJ maximale : [41,95 €]', ''],
    [
      'Montants au 1er mars 2026\nVotre indemnité journalière de maladie est d’abord calculée sur vos salaires, et au plus de [41,95 €].',
      '',
    ],
  ]);
});

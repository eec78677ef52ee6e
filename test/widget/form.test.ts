import { describe, expect, it } from 'vitest';
import type { Statut } from '../../core/situation/situation.ts';
import { day } from '../../core/time/day.ts';
import { FRENCH } from '../../widget/elements/language/french.ts';
import { hoursAsked } from '../../widget/elements/regimes/asked.ts';
import { PART } from '../../widget/elements/regimes/part.ts';
import { BLANK, readDraft } from '../../widget/elements/tpt-calculator/draft.ts';
import { formOf } from '../../widget/elements/tpt-calculator/form.ts';
import type { Form } from '../../widget/elements/tpt-calculator/form-field.ts';

const nothing = () => {};

function formFor(statut: Statut, origine?: 'accident-du-travail'): Form {
  const draft = { ...BLANK, statut, ...(origine && { origine }) };
  const read = readDraft(draft, PART);
  return {
    speech: FRENCH,
    draft,
    read,
    left: new Set(),
    on: day('2026-11-23'),
    part: PART,
    change: nothing,
    type: nothing,
    leave: nothing,
    addChange: nothing,
    removeChange: nothing,
  };
}

/** Every sentence in a template. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value !== 'object' || value === null || !('strings' in value)) return '';
  const { strings, values } = value as { strings: readonly string[]; values: readonly unknown[] };
  return strings.map((one, index) => one + textOf(values[index])).join('');
}

describe('the form', () => {
  const asked = (form: Form) => textOf(formOf(form, form.read.situation));
  const hint = FRENCH.say('quotiteContrat');

  it('speaks of the share of a contract to whom pay is lost alone', () => {
    expect(asked(formFor('salarie'))).toContain(hint);
    expect(asked(formFor('salarie-agricole', 'accident-du-travail'))).toContain(hint);
    for (const statut of ['titulaire', 'stagiaire', 'contractuel', 'titulaire-ircantec'] as const)
      expect(asked(formFor(statut))).not.toContain(hint);
  });

  it('asks agents for the hours of full time, others for those of their contract', () => {
    expect(textOf(hoursAsked(formFor('salarie')))).toContain('selon votre contrat');
    expect(textOf(hoursAsked(formFor('titulaire')))).toContain('à temps plein');
    expect(textOf(hoursAsked(formFor('contractuel')))).not.toContain('28 h');
  });
});

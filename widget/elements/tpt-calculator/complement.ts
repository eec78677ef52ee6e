import { MODES_DE_COMPLEMENT } from '../../../core/situation/complement.ts';
import { formatDayWithWeekday, formatPercent } from '../../../core/words/format.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import type { Draft } from './draft.ts';
import { listed } from './fields.ts';
import { type Form, field } from './form-field.ts';

/** The amount or the share, as its mode asks for it. */
function added(form: Form): TemplateResult | typeof nothing {
  const { draft, read, speech } = form;
  const { say, lang } = speech;
  if (draft.mode === '') return nothing;
  if (draft.mode === 'montant')
    return field(form, 'complement', say('complementMontant'), say('complementMontantIndice'), '€');
  const { complement } = read.situation;
  const known = complement?.mode === 'montant' || read.errors.complement ? undefined : complement;
  const hint = known ? formatPercent(known.taux, lang) : say('complementTauxIndice');
  return field(form, 'complement', say('complementTaux'), hint);
}

/**
 * What the employer adds, and since when one works there: few know it at once, so that it folds. It
 * opens by itself where something of it is known.
 */
export function complementOf(form: Form): TemplateResult {
  const { draft, read, speech, change } = form;
  const { say, lang } = speech;
  const { embauche } = read.errors.embauche ? {} : read.situation;
  const isKnown = draft.mode !== '' || draft.texts.embauche !== '';
  return html`<details class="more" id="complements" ?open=${isKnown}>
    <summary><span class="why">${say('complements')}</span></summary>
    <div class="fields">
      ${listed({
        id: 'complement-mode',
        label: say('complement'),
        value: draft.mode,
        choices: [
          { value: '', label: say('complement-aucun') },
          ...MODES_DE_COMPLEMENT.map((value) => ({ value, label: say(`complement-${value}`) })),
        ],
        onChoose: (mode) =>
          change({ mode: mode as Draft['mode'], texts: { ...draft.texts, complement: '' } }),
      })}
      ${added(form)}
      ${field(
        form,
        'embauche',
        say('embauche'),
        embauche ? formatDayWithWeekday(embauche, lang) : say('embaucheIndice'),
      )}
    </div>
  </details>`;
}

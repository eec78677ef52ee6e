import { type Exact, exact } from '../../../core/money/exact.ts';
import { asQuotite } from '../../../core/situation/situation.ts';
import { formatPercent } from '../../../core/words/format.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';
import type { Asking, Beside } from '../engine/beside.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { CHOICES } from '../tpt-calculator/draft-of.ts';
import { buttons, typed } from '../tpt-calculator/fields.ts';
import { isHoursAlone, readShare } from '../tpt-calculator/read-share.ts';
import { comparisonOf } from './comparison.ts';

const AUTRE = 'autre';

interface ShareAsked {
  readonly share?: Exact;
  readonly error?: WidgetWord;
}

/** The other share, where one is chosen or typed; why not, where it cannot be read. */
export function shareAsked({ part, texts }: Beside): ShareAsked {
  if (part === '') return {};
  if (part !== AUTRE) return { share: exact(Number(part), 100) };
  const read = readShare(texts.autrePart);
  if (!read.ok) {
    if (read.problem === 'empty') return {};
    return { error: isHoursAlone(texts.autrePart) ? 'ratio-heures' : `ratio-${read.problem}` };
  }
  const share = asQuotite(read.ratio);
  return share.n > 0 && share.n < share.d ? { share } : { error: 'ratio-hors-limites' };
}

function typedShare({ speech, beside, ask }: Asking): TemplateResult {
  const { say, lang } = speech;
  const { share, error } = shareAsked(beside);
  const said = beside.left.includes('autrePart') ? error : undefined;
  return typed({
    id: 'comparer-autre',
    label: say('quotiteAutre'),
    text: beside.texts.autrePart,
    hint: share ? formatPercent(share, lang) : say('quotiteIndice'),
    error: said && say(said),
    onType: (autrePart) =>
      ask(
        {
          ...beside,
          left: said ? beside.left : beside.left.filter((one) => one !== 'autrePart'),
          texts: { ...beside.texts, autrePart },
        },
        'comparison',
      ),
    onLeave: () => {
      if (!beside.left.includes('autrePart'))
        ask({ ...beside, left: [...beside.left, 'autrePart'] }, 'comparison');
    },
  });
}

/** The choice of another share to compare with. */
export const otherShare = (asking: Asking): TemplateResult => {
  const { speech, words, beside, ask } = asking;
  const { months } = words;
  return html`<div class="asked">
    ${buttons({
      id: 'comparer-part',
      label: months.autrePart,
      value: beside.part,
      choices: [
        { value: '', label: months.autreAucune },
        ...CHOICES.map((value) => ({
          value,
          label: formatPercent(exact(Number(value), 100), speech.lang),
        })),
        { value: AUTRE, label: speech.say('autre') },
      ],
      onChoose: (part) => ask({ ...beside, part }, 'comparison'),
    })}
    ${beside.part === AUTRE ? typedShare(asking) : nothing}
  </div>`;
};

/** The gross and net of the other share, said aloud; empty where none is asked for. */
export function shareAloud({ assessment, regimes, speech, words, beside }: Asking): string {
  const { share } = shareAsked(beside);
  const [section] = share ? comparisonOf(assessment, speech, words, { share, regimes }) : [];
  if (!section) return '';
  const [, column] = section.columns;
  const totals = section.groups.map(({ title, rows }) => `${title} ${rows.at(-1)?.cells[1]?.text}`);
  return [column, ...totals].join(', ');
}

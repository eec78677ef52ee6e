import { html, svg, type TemplateResult } from 'lit/html.js';
import { approximate, type Exact } from '../../../core/money/exact.ts';

export interface Bar {
  /** From left to right, each with the colour that its class gives. */
  readonly parts: readonly { readonly name: string; readonly value: Exact }[];
  readonly mark: { readonly label: string; readonly value: Exact };
}

/**
 * Amounts end to end, against a mark. It says nothing that its table does not say: screen readers
 * go past it.
 */
export function bar({ parts, mark }: Bar): TemplateResult {
  const ends = parts.map((_, index) =>
    parts.slice(0, index + 1).reduce((so, { value }) => so + approximate(value), 0),
  );
  const at = approximate(mark.value);
  const whole = Math.max(at, ends.at(-1) ?? 0) || 1;
  const percent = (value: number) => `${Math.round((value / whole) * 9800) / 100}%`;
  return html`<div class="bar" part="bar" aria-hidden="true">
    <svg width="100%" height="40">
      <rect class="track" y="4" width=${percent(at)} height="32"></rect>
      ${parts.map(
        ({ name, value }, index) => svg`<rect class=${name} y="4" height="32"
          x=${percent((ends[index] ?? 0) - approximate(value))}
          width=${percent(approximate(value))}></rect>`,
      )}
      <line class="mark" x1=${percent(at)} x2=${percent(at)} y1="0" y2="40"></line>
    </svg>
    <p>${mark.label}</p>
  </div>`;
}

import { approximate, type Exact } from '../../../core/money/exact.ts';
import { html, nothing, svg, type TemplateResult } from '../template.ts';

export interface Strip {
  /** From left to right, each with the colour that its class gives. */
  readonly parts: readonly { readonly name: string; readonly value: Exact }[];
  readonly mark?: Exact;
}

export interface Bar extends Strip {
  readonly label: string;
}

const lengths = ({ parts }: Strip) => parts.map(({ value }) => approximate(value));

/** What a strip reaches: its mark, or the end of its parts beyond it. */
export const reach = (strip: Strip): number =>
  Math.max(
    strip.mark ? approximate(strip.mark) : 0,
    lengths(strip).reduce((so, length) => so + length, 0),
  );

/** Amounts end to end, against a mark where there is one, on a scale that reaches to `whole`. */
export function strip(drawn: Strip, height: number, whole = reach(drawn)): TemplateResult {
  const values = lengths(drawn);
  const at = drawn.mark && approximate(drawn.mark);
  const percent = (value: number) => `${Math.round((value / (whole || 1)) * 9800) / 100}%`;
  const before = (index: number) => values.slice(0, index).reduce((so, value) => so + value, 0);
  return html`<svg width="100%" height=${height}>
    ${at === undefined ? nothing : svg`<rect class="track" y="4" width=${percent(at)} height=${height - 8}></rect>`}
    ${drawn.parts.map(
      ({ name }, index) => svg`<rect class=${name} y="4" height=${height - 8}
        x=${percent(before(index))} width=${percent(values[index] ?? 0)}></rect>`,
    )}
    ${at === undefined ? nothing : svg`<line class="mark" x1=${percent(at)} x2=${percent(at)} y1="0" y2=${height}></line>`}
  </svg>`;
}

/**
 * A strip with what its mark is. It says nothing that its table does not say: screen readers go
 * past it.
 */
export const bar = (drawn: Bar): TemplateResult =>
  html`<div class="bar" part="bar" aria-hidden="true">
    ${strip(drawn, 40)}
    <p>${drawn.label}</p>
  </div>`;

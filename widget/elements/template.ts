import type { TemplateResult } from 'lit/html.js';

export type { TemplateResult };

/**
 * A template is plain data until an element renders it. Made here rather than by lit itself, so that
 * the parts that come later, as files of their own, bring no second lit into the page.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> => ({
  _$litType$: 1,
  strings,
  values,
});

/** What stands inside an `<svg>`. */
export const svg = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<2> => ({
  _$litType$: 2,
  strings,
  values,
});

/** Renders as nothing at all, or takes an attribute away: the sign that lit knows it by. */
export const nothing: unique symbol = Symbol.for('lit-nothing');

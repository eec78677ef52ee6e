import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Violation } from './browser.ts';
import { expression, result } from './expression.ts';
import type { Tab } from './tab.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  target: (string | string[])[];
  failureSummary?: string;
}

interface Axe {
  run(
    context: Document | { fromShadowDom: string[] },
    options: object,
  ): Promise<{ violations: { id: string; help: string; nodes: AxeNode[] }[] }>;
}

declare const axe: Axe;

/** Runs in the page, where axe stands. */
async function violations(parts: string[]): Promise<Violation[]> {
  const context = parts.length > 0 ? { fromShadowDom: parts } : document;
  const found = await axe.run(context, { resultTypes: ['violations'] });
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    targets: nodes.map(({ target }) => target.flat().join(' >>> ')),
    why: nodes.map(({ failureSummary }) => failureSummary ?? ''),
  }));
}

/** axe is brought in by the debugger's door, which a page's security policy does not close. */
export async function runAxe(tab: Tab, selector?: string): Promise<Violation[]> {
  await tab.run(`${source}; undefined`);
  const parts = selector ? selector.split('>>>').map((part) => part.trim()) : [];
  return result(await tab.run(expression(violations, [parts])));
}

import type { Block, Line, PaperDocument } from '../../../core/papers/document.ts';
import { html, type TemplateResult } from '../template.ts';

const pieces = (line: Line) =>
  line.map((piece) =>
    typeof piece === 'string' ? piece : html`<mark class="blank">[${piece.shown}]</mark>`,
  );

function blockOf(block: Block): TemplateResult {
  const { kind } = block;
  if (kind === 'table')
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${block.head.join(', ')}>
      <table>
        <thead>
          <tr>
            ${block.head.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${block.rows.map(
            ([name = [], ...cells]) =>
              html`<tr>
                <th scope="row">${pieces(name)}</th>
                ${cells.map(
                  (cell, rank) =>
                    html`<td data-column=${block.head[rank + 1] ?? ''}>${pieces(cell)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  if (kind === 'list' || kind === 'sources')
    return html`<ul class=${kind}>
      ${block.lines.map((line) => html`<li>${pieces(line)}</li>`)}
    </ul>`;
  if ('lines' in block)
    return html`<div class=${kind}>${block.lines.map((line) => html`<p>${pieces(line)}</p>`)}</div>`;
  if (kind === 'subject') return html`<h4 class="subject">${pieces(block.line)}</h4>`;
  if (kind === 'heading') return html`<h5>${pieces(block.line)}</h5>`;
  return html`<p class=${kind}>${pieces(block.line)}</p>`;
}

/** A document on the screen as it will stand on paper. */
export const preview = ({ lang, blocks }: PaperDocument): TemplateResult =>
  html`<div class="sheet" lang=${lang}>${blocks.map(blockOf)}</div>`;

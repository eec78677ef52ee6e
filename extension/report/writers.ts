import type { Report, ReportedMark } from './report.ts';

/** The words of the page on one line, in guillemets. */
const quoted = ({ before, quote, after }: ReportedMark): string =>
  `«\u00a0${`${before}${quote}${after}`.replace(/\s*[\t\n]\s*/g, ' ').trim()}\u00a0»`;

/** A report as plain text, to be pasted anywhere. */
export function asText({ title, page, address, read, notes, marks }: Report): string {
  const head = [`${title}\u00a0: ${page}`, address, read].join('\n');
  const blocks = marks.map((mark, index) =>
    [
      `${index + 1}. ${mark.title}${mark.subject && ` (${mark.subject})`}`,
      `   ${quoted(mark)}`,
      ...mark.lines.map(
        ({ term, text, url }) => `   ${term}\u00a0: ${text}${url ? ` ${url}` : ''}`,
      ),
    ].join('\n'),
  );
  return `${[head, ...notes, ...blocks].join('\n\n')}\n`;
}

/** What would be read as markup is written as what it is: pages say what they like. */
const plain = (text: string): string =>
  text.replace(/\s*[\t\n]\s*/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');

const link = (text: string, url: string): string =>
  `[${plain(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;

const isWeb = (address: string): boolean => /^https?:/.test(address);

/** A report as Markdown. */
export function asMarkdown({ title, page, address, read, notes, marks }: Report): string {
  const where = isWeb(address) ? link(address, address) : plain(address);
  const blocks = marks.map((mark, index) => {
    const { before, quote, after } = mark;
    const words = `${plain(before)}**${plain(quote).trim()}**${plain(after)}`.trim();
    return [
      `## ${index + 1}. ${plain(mark.title)}`,
      ...(mark.subject ? [plain(mark.subject)] : []),
      `> ${words}`,
      mark.lines
        .map(
          ({ term, text, url }) => `- ${plain(term)}\u00a0: ${url ? link(text, url) : plain(text)}`,
        )
        .join('\n'),
    ].join('\n\n');
  });
  return `${[`# ${plain(title)}\u00a0: ${plain(page)}`, where, plain(read), ...notes.map(plain), ...blocks].join('\n\n')}\n`;
}

/** A key by the name that KeyboardEvent.key gives it. */
export type Key = string;

/** `Shift+Tab` as its keys, in the order in which they go down; a lone `+` is that key. */
export function chord(text: string): Key[] {
  return text
    .split(/\+(?!$)/)
    .map((key) => (key === 'Space' ? ' ' : key))
    .filter(Boolean);
}

/** A text as the keys that write it. */
export function keysOf(text: string): Key[][] {
  return [...text].map((letter) => [letter === '\n' ? 'Enter' : letter]);
}

/** The code points that WebDriver gives to the keys which write nothing. */
const codePoints: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F6: '\uE036',
  Meta: '\uE03D',
};

export function webDriverKey(key: Key): string {
  const value = codePoints[key] ?? key;
  if ([...value].length !== 1) throw new Error(`unknown key: ${key}`);
  return value;
}

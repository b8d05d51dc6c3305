/**
 * The text a VS Code snippet leaves when every tab stop is passed over. Knows what our snippets use: `$1`,
 * `${1:default}`, `${1|first,second|}`, `$NAME`, `${NAME:default}`, one inside another, and `\` before `$`, `}`, `\`.
 * An empty variable gives its default, as in the editor.
 */
export function expandSnippet(snippet: string, variables: Readonly<Record<string, string>> = {}): string {
  const stops = new Map<string, string>();
  // A tab stop may stand before the place that gives its default, so the first reading only collects defaults.
  read(snippet, 0, '', stops, variables);
  return read(snippet, 0, '', stops, variables).text;
}

/** The tab stops of a snippet, in the order of the text. */
export const tabStops = (snippet: string): readonly number[] =>
  [...snippet.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, digits]) => Number(digits));

interface Read {
  readonly text: string;
  readonly end: number;
}

function read(source: string, start: number, until: string, stops: Map<string, string>, variables: Readonly<Record<string, string>>): Read {
  let text = '';
  let at = start;
  const value = (name: string, fallback?: string): string => {
    if (!/^\d/.test(name)) return variables[name] || (fallback ?? '');
    if (fallback !== undefined && !stops.has(name)) stops.set(name, fallback);
    return stops.get(name) ?? '';
  };
  while (at < source.length && source[at] !== until) {
    const rest = source.slice(at);
    const simple = /^\$(\d+|[A-Z_]+)/.exec(rest) ?? /^\$\{(\d+|[A-Z_]+)\}/.exec(rest);
    const choice = /^\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}/.exec(rest);
    const nested = /^\$\{(\d+|[A-Z_]+):/.exec(rest);
    if (rest.startsWith('\\') && /[$}\\]/.test(rest[1] ?? '')) {
      text += rest[1];
      at += 2;
    } else if (simple) {
      text += value(simple[1] ?? '');
      at += simple[0].length;
    } else if (choice) {
      text += value(choice[1] ?? '', (choice[2] ?? '').split(/(?<!\\),/)[0]);
      at += choice[0].length;
    } else if (nested) {
      const inner = read(source, at + nested[0].length, '}', stops, variables);
      if (source[inner.end] !== '}') throw new Error(`A tab stop is not closed: ${rest}`);
      text += value(nested[1] ?? '', inner.text);
      at = inner.end + 1;
    } else if (rest.startsWith('$')) {
      throw new Error(`Not a tab stop: ${rest}`);
    } else {
      text += rest[0];
      at += 1;
    }
  }
  return { text, end: at };
}

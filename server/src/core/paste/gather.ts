/** Puts what is read one after the other together as paragraphs. */
import { plain, type Block, type Words } from './block';
import { asShown } from './lists';

/** Reads on until it is closed; what waits in it goes with the words that follow. */
export interface Gatherer {
  readonly add: (words: Words, title: boolean) => void;
  readonly mark: (marker: string) => void;
  readonly name: (name: string) => void;
  /** Ends the line; twice in a row it ends the paragraph. */
  readonly breakLine: (into: Block[]) => void;
  /** Ends the paragraph. Without words there is none: its number and names wait for those that come. */
  readonly close: (into: Block[]) => void;
  /** Forgets a number that no words have followed. */
  readonly unmark: () => void;
}

const isBlank = ({ text }: Words): boolean => /^[\s\u00a0]*$/.test(text);

const isAlike = (a: Words, b: Words): boolean =>
  a.italic === b.italic && a.bold === b.bold && a.struck === b.struck && a.raised === b.raised && a.to === b.to;

export function gatherer(): Gatherer {
  let marker = '';
  let title = false;
  let words: Words[] = [];
  let names: string[] = [];
  let broken = false;

  const close = (into: Block[]) => {
    if (words.some((some) => !isBlank(some))) {
      into.push({ marker: asShown(marker), title, words, names });
      [marker, title, names] = ['', false, []];
    }
    words = [];
  };
  return {
    add(some, isTitle) {
      const last = words.at(-1);
      if (last && isAlike(last, some)) words[words.length - 1] = { ...last, text: last.text + some.text };
      else words.push(some);
      if (isBlank(some)) return;
      title ||= isTitle;
      broken = false;
    },
    mark: (text) => void (marker += text),
    name: (name) => void names.push(name),
    breakLine(into) {
      if (broken) close(into);
      else words.push({ ...plain, text: '\n' });
      broken = !broken;
    },
    close(into) {
      close(into);
      broken = false;
    },
    unmark: () => void (marker = ''),
  };
}

/**
 * What the drafter has typed into the panel, kept while the draft changes: each blank has a name of its own, which goes
 * along with its place. Knows no editor, so that it can be tested without one.
 */
import type { Position, Range } from 'vscode-languageclient';
import type { BlanksAnswer } from '../../../server/src/lsp/protocol';

type Group = BlanksAnswer['groups'][number];

/** A change to the draft, as an editor tells it: offsets in UTF-16. */
export interface Changed {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

export interface ShownBlank {
  readonly id: string;
  readonly blank: Group['blanks'][number];
}

export interface ShownGroup {
  readonly id: string;
  readonly group: Group;
  readonly blanks: readonly ShownBlank[];
}

export interface Entries {
  /** A new list of the blanks. @param offsetOf of a place in the draft as it is now */
  renew(answer: BlanksAnswer, offsetOf: (position: Position) => number): readonly ShownGroup[];
  /** As last renewed. */
  shown(): readonly ShownGroup[];
  /** In the order in which an editor tells them: the last place first. */
  changed(changes: readonly Changed[]): void;
  /** @param id of a group whose blanks are one thing, or of a blank */
  type(id: string, words: string): void;
  /** What is typed, or what the front matter gives. */
  wordsOf(id: string): string;
  /** The words are in the draft now. */
  filled(ids: readonly string[]): void;
}

interface Known {
  readonly id: string;
  readonly key: string;
  offset: number;
  /** Its words were replaced: by the words that fill it, or by others. */
  lost: boolean;
  filled: boolean;
}

/** @param prefix tells the names of one draft from those of another on the same page */
export function trackEntries(prefix: string): Entries {
  const typed = new Map<string, string>();
  const groupIds = new Map<string, string>();
  let known: Known[] = [];
  let groups: readonly ShownGroup[] = [];
  let made = 0;

  const groupId = (key: string): string => {
    const id = groupIds.get(key) ?? `${prefix}-g${groupIds.size}`;
    groupIds.set(key, id);
    return id;
  };

  return {
    renew(answer, offsetOf) {
      const open = answer.groups.flatMap(({ key, blanks }) => blanks.map(({ place }) => ({ key, offset: offsetOf(place.start) })));
      const found = new Map<number, Known>();
      const take = ({ key, offset }: (typeof open)[number], isIt: (one: Known) => boolean): void => {
        const one = found.has(offset) ? undefined : known.find((other) => other.key === key && isIt(other) && ![...found.values()].includes(other));
        if (one) found.set(offset, Object.assign(one, { offset, lost: false, filled: false }));
      };
      for (const place of open) take(place, (one) => one.offset === place.offset);
      // The whole text was replaced: the first is the first again. What has been filled comes back in its own place alone.
      for (const place of open) take(place, (one) => one.lost && !one.filled);
      for (const { key, offset } of open) if (!found.has(offset)) found.set(offset, { id: `${prefix}-b${made++}`, key, offset, lost: false, filled: false });
      known = [...new Set([...found.values(), ...known.filter((one) => one.lost)])];
      groups = answer.groups.map((group) => ({
        id: groupId(group.key), group,
        blanks: group.blanks.map((blank) => ({ id: found.get(offsetOf(blank.place.start))?.id ?? '', blank })),
      }));
      return groups;
    },
    shown: () => groups,
    changed(changes) {
      for (const { rangeOffset, rangeLength, text } of changes) {
        for (const one of known) {
          if (one.offset < rangeOffset) continue;
          const isBehind = one.offset >= rangeOffset + rangeLength && !(rangeLength > 0 && one.offset === rangeOffset);
          if (isBehind) one.offset += text.length - rangeLength;
          else Object.assign(one, { offset: rangeOffset, lost: true });
        }
      }
    },
    type: (id, words) => void typed.set(id, words),
    wordsOf(id) {
      const given = groups.find((group) => group.id === id || group.blanks.some((blank) => blank.id === id))?.group.given;
      return typed.get(id) ?? given ?? '';
    },
    filled(ids) {
      for (const one of known) if (ids.includes(one.id)) one.filled = true;
      for (const id of ids) typed.delete(id);
    },
  };
}

/** Where the words for a blank are typed: with its group, when all of that are one thing. */
export const inputOf = ({ id, group, blanks }: ShownGroup, blank: ShownBlank): string => (group.same && blanks.length > 1 ? id : blank.id);

/** The blanks to be filled with their words; those without words stay open. */
export function valuesOf(entries: Entries, ids: readonly string[] | 'all'): { readonly id: string; readonly place: Range; readonly words: string }[] {
  return entries.shown().flatMap((group) => group.blanks.flatMap((blank) => {
    const words = entries.wordsOf(inputOf(group, blank)).trim();
    return words !== '' && (ids === 'all' || ids.includes(blank.id)) ? [{ id: blank.id, place: blank.blank.place, words }] : [];
  }));
}

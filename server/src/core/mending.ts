/** Ways to mend, of which none throws: one that does is no way, and its fault is noted. */
import type { Fix } from './finding';

export function mending(fixes: () => readonly Fix[], note: (error: unknown) => void): () => readonly Fix[] {
  const guarded = <T>(make: () => readonly T[]): readonly T[] => {
    try {
      return make();
    } catch (error) {
      note(error);
      return [];
    }
  };
  // Some are worked out only when their edits are looked at.
  return () => guarded(fixes).map((fix) => ({
    title: fix.title,
    safe: fix.safe,
    get edits() { return guarded(() => fix.edits); },
    ...(fix.ask === undefined ? {} : { ask: fix.ask }),
  }));
}

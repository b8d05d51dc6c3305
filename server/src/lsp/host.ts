/** What the server needs of the place it runs in, and how it keeps one feature's bug that feature's own. */
import type { Bundle } from './speech';

export interface Host {
  log(message: string): void;
  /** The text of a file on the disk, undefined when there is none; absent where there is no disk. */
  readonly readFile?: (uri: string) => Promise<string | undefined>;
  /** The addresses of the drafts in a folder on the disk; absent where there is no disk. */
  readonly listDrafts?: (folder: string) => Promise<readonly string[]>;
  /** The translations for a locale such as "fr-CA", for an editor that brings none of its own. */
  readonly readBundle?: (locale: string) => Bundle | undefined;
}

/** The handler, except that when it throws, the fault is logged and the answer is empty. */
export const guarded =
  <P, R>(host: Host, name: string, empty: R, handler: (params: P) => R | Promise<R>) =>
  async (params: P): Promise<R> => {
    try {
      return await handler(params);
    } catch (error) {
      host.log(`${name} failed: ${describe(error)}`);
      return empty;
    }
  };

export const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What to do when the editor refuses a request of ours: say so, and go on without. Unheard, a refusal ends the process. */
export const refused = (host: Host, what: string) => (error: unknown): undefined =>
  void host.log(`${what} was refused by the editor: ${describe(error)}`);

/** The project file that holds for a draft: the one nearest above it. A nearer file holds alone; files are not laid over each other. */
import { english, projectFileName, readProject, span, type Project, type Say } from './core/index';

/** The text of a file, or undefined when there is none. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

export interface FoundProject extends Project {
  readonly uri: string;
  readonly text: string;
}

export interface ProjectFinder {
  /** For a draft. */
  above(uri: string): Promise<FoundProject | undefined>;
  /** At this very address. */
  at(uri: string): Promise<FoundProject | undefined>;
  /** To be called when a project file has been made, changed or deleted. */
  forget(): void;
}

/** Every place is looked at once, until all is forgotten. */
export function projectFinder(read: ReadFile, say: Say = english): ProjectFinder {
  const known = new Map<string, Promise<FoundProject | undefined>>();
  const at = (uri: string) => {
    const found = known.get(uri) ?? projectAt(uri, read, say);
    known.set(uri, found);
    return found;
  };
  return {
    at,
    async above(uri) {
      for (const place of placesAbove(uri)) {
        const found = await at(place);
        if (found) return found;
      }
      return undefined;
    },
    forget: () => known.clear(),
  };
}

async function projectAt(uri: string, read: ReadFile, say: Say): Promise<FoundProject | undefined> {
  try {
    const text = await read(uri);
    return text === undefined ? undefined : { uri, text, ...readProject(text, say) };
  } catch (error) {
    const message = say('The file cannot be read: {fault}', { fault: error instanceof Error ? error.message : String(error) });
    return { uri, text: '', choices: {}, problems: [{ span: span(0, 0), message }] };
  }
}

/** `file:///a/b/draft.unres` → `file:///a/b/.un-resolution.json`, `file:///a/.un-resolution.json`, `file:///.un-resolution.json`. */
function* placesAbove(uri: string): Iterable<string> {
  const [, root = '', path = ''] = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)/i.exec(uri) ?? [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = end > 0 ? path.lastIndexOf('/', end - 1) : -1) {
    yield `${root}${path.slice(0, end)}/${projectFileName}`;
  }
}

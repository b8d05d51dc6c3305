/** The rules' pages and the readings of drafts, as documents that can be opened and not changed. */
import { page, readings, rules, type Reading } from '../../core/index';
import { toReadingAnswer } from '../convert/reading';
import { guarded, refused } from '../host';
import { pageScheme, readingMethod, readingOf, readingScheme, ruleOfPage, type ReadingAnswer, type ReadingParams } from '../protocol';
import type { Service, Serving } from '../service';

export const pages: Service = {
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [pageScheme, readingScheme] } } }),
  serve(serving) {
    const { connection, host, workspace, answer } = serving;
    const follow = followDrafts(serving);
    connection.workspace.textDocumentContent.on(guarded(host, 'A page', { text: '' }, async ({ uri }) => {
      const asked = readingOf(uri);
      const rule = asked ? undefined : rules.find(({ id }) => id === ruleOfPage(uri));
      if (!asked) return { text: rule ? page(rule) : '' };
      follow(asked.draft, uri);
      const opened = await workspace.find(asked.draft);
      return { text: opened && isReading(asked.reading) ? toReadingAnswer(opened, asked.reading).text : '' };
    }));
    connection.onRequest(readingMethod, answer<ReadingParams, ReadingAnswer | null>('A reading', null, (opened, { reading }) => (isReading(reading) ? toReadingAnswer(opened, reading) : null)));
  },
};

const isReading = (name: string): name is Reading => readings.some((known) => known === name);

/** Tells the editor to ask again for the readings of a draft that has changed. What is called names a reading that was asked for. */
function followDrafts({ connection, client, host, documents }: Serving): (draft: string, reading: string) => void {
  const shown = new Map<string, Set<string>>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const refresh = (draft: string): void => {
    waiting.delete(draft);
    for (const uri of shown.get(draft) ?? []) connection.workspace.textDocumentContent.refresh(uri).catch(refused(host, 'To read a draft again'));
  };
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!client.refreshesContent || !shown.has(uri)) return;
    clearTimeout(waiting.get(uri));
    waiting.set(uri, setTimeout(refresh, pauseInTyping, uri));
  });
  documents.onDidClose(({ document: { uri } }) => {
    for (const [draft, readingsOf] of shown) if (readingsOf.delete(uri) && readingsOf.size === 0) shown.delete(draft);
  });
  return (draft, reading) => shown.set(draft, (shown.get(draft) ?? new Set()).add(reading));
}

/** Milliseconds without a keystroke before a draft is read anew. */
const pauseInTyping = 300;

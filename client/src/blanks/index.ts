/** “Fill the Blanks…”: a page beside the draft with every blank in its sentence. It follows the draft, and keeps what is typed. */
import { l10n, window, workspace, WorkspaceEdit, Disposable, type TextDocument, type Uri, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  blanksMethod, fillBlanksMethod, judgeBlankMethod,
  type BlanksAnswer, type BlanksParams, type FillBlanksAnswer, type FillBlanksParams, type JudgeBlankAnswer, type JudgeBlankParams,
} from '../../../server/src/lsp/protocol';
import { goTo, openBeside } from '../pages/beside';
import { say } from '../speech';
import { inputOf, trackEntries, valuesOf, type Entries } from './entries';
import type { Asked, Done, Judged, Told } from './messages';
import { list, page } from './page';

export interface BlanksPanel extends Disposable {
  show(): Promise<void>;
}

/** A draft that is, or was, on the page. */
interface Work {
  draft: TextDocument;
  readonly entries: Entries;
  countries: readonly string[];
  /** Of the draft whose blanks are known. */
  version?: number;
  /** Undefined until the drafter or the front matter has said so. */
  keep?: boolean;
}

export function blanksPanel(client: BaseLanguageClient, extensionUri: Uri): BlanksPanel {
  /** By address: what is typed outlives the closing of a draft. */
  const works = new Map<string, Work>();
  let panel: WebviewPanel | undefined;
  let work: Work | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const to = client.code2ProtocolConverter;

  const tell = (told: Told): void => void panel?.webview.postMessage(told);
  const workOn = (draft: TextDocument): Work => {
    const address = draft.uri.toString();
    const known = works.get(address) ?? { draft, entries: trackEntries(`d${works.size}`), countries: [] };
    works.set(address, known);
    return Object.assign(known, { draft });
  };

  /** False when there is no answer about the draft as it is now. */
  async function read(one: Work): Promise<boolean> {
    const { draft, entries } = one;
    const params: BlanksParams = { textDocument: to.asTextDocumentIdentifier(draft) };
    const answer = await client.sendRequest<BlanksAnswer | null>(blanksMethod, params);
    if (!answer || answer.version !== draft.version) return false;
    entries.renew(answer, ({ line, character }) => draft.offsetAt(draft.validatePosition(client.protocol2CodeConverter.asPosition({ line, character }))));
    one.countries = answer.countries;
    one.version = answer.version;
    if (answer.keeps) one.keep ??= true;
    return true;
  }

  async function renew(): Promise<void> {
    const one = work;
    if (!one || !panel?.visible || !(await read(one)) || one !== work) return;
    const inputs = inputsOf(one);
    tell({
      list: list({ groups: one.entries.shown(), countries: one.countries }, say), draft: nameOf(one.draft), keep: one.keep ?? false,
      words: Object.fromEntries(inputs.map(([id]) => [id, one.entries.wordsOf(id)])),
    });
    const judged = await Promise.all(inputs.flatMap(([id]) => (one.entries.wordsOf(id).trim() === '' ? [] : [judge(one, id)])));
    if (one === work) tell({ judged: judged.flatMap((known) => known ?? []) });
  }

  async function judge(one: Work, id: string): Promise<Judged | undefined> {
    const place = inputsOf(one).find(([input]) => input === id)?.[1];
    const words = one.entries.wordsOf(id);
    if (!place) return undefined;
    const params: JudgeBlankParams = { textDocument: to.asTextDocumentIdentifier(one.draft), position: place.start, words };
    const answer = await client.sendRequest<JudgeBlankAnswer | null>(judgeBlankMethod, params);
    const proposed = (answer?.proposed ?? []).map((right) => ({ words: right, label: say('Use “{words}”', { words: right }) }));
    return { id, words, ...(answer ? { says: answer.says } : {}), proposed };
  }

  async function fill(one: Work, ids: readonly string[] | 'all'): Promise<Done> {
    const { draft, entries } = one;
    const hasChanged: Done = { says: l10n.t('The draft has changed in the meantime. Fill again.'), remarks: [] };
    // It may have changed within the pause.
    if (one.version !== draft.version && !(await read(one))) return hasChanged;
    const values = valuesOf(entries, ids);
    if (values.length === 0) return { says: l10n.t('There are no words to fill in yet. Type them first.'), remarks: [] };
    const { version } = draft;
    const params: FillBlanksParams = {
      textDocument: to.asTextDocumentIdentifier(draft), version, keep: one.keep ?? false, values: values.map(({ place, words }) => ({ position: place.start, words })),
    };
    const answer = await client.sendRequest<FillBlanksAnswer | null>(fillBlanksMethod, params);
    const edits = await client.protocol2CodeConverter.asTextEdits([...(answer?.edits ?? [])]);
    // Words in the wrong place would be worse than none.
    if (!answer || draft.version !== version) return hasChanged;
    const edit = new WorkspaceEdit();
    edit.set(draft.uri, edits);
    if (!(await workspace.applyEdit(edit))) return { says: l10n.t('The draft could not be changed. Is it read-only?'), remarks: [] };
    entries.filled(values.map(({ id }) => id));
    const count = answer.count === 1 ? l10n.t('One blank is filled.') : l10n.t('{0} blanks are filled.', answer.count);
    return {
      says: answer.notKept === undefined ? count : [count, answer.notKept].join(' '),
      remarks: answer.remarks.map(({ says, range: { start, end } }) => ({ says, place: [start.line, start.character, end.line, end.character] })),
    };
  }

  async function hear({ ready, typed, fill: ids, keep, place }: Asked): Promise<void> {
    const one = work;
    if (ready) return renew();
    if (!one) return;
    if (keep !== undefined) one.keep = keep;
    if (typed) {
      one.entries.type(typed.id, typed.words);
      const judged = await judge(one, typed.id);
      if (judged) tell({ judged: [judged] });
    }
    if (place) await goTo(one.draft, place);
    if (ids) {
      tell({ done: await fill(one, ids) });
      await renew();
    }
  }

  const listeners = [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      works.get(document.uri.toString())?.entries.changed(contentChanges);
      if (document !== work?.draft) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void renew(), pause);
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (!panel || editor?.document.languageId !== 'un-resolution' || editor.document === work?.draft) return;
      work = workOn(editor.document);
      void renew();
    }),
  ];

  return {
    async show() {
      const document = window.activeTextEditor?.document;
      if (document?.languageId !== 'un-resolution') return;
      const one = (work = workOn(document));
      if (panel) {
        panel.reveal();
        return renew();
      }
      if (!(await read(one))) return;
      const opened = openBeside(extensionUri, 'unResolution.blanks', l10n.t('Fill the Blanks'), 'client-blanks.js');
      panel = opened.panel;
      panel.onDidDispose(() => (panel = undefined));
      panel.webview.onDidReceiveMessage((asked: Asked) => hear(asked));
      panel.webview.html = page({ draft: nameOf(document), groups: one.entries.shown(), countries: one.countries, keep: one.keep ?? false }, say, opened.frame);
    },
    dispose() {
      clearTimeout(waiting);
      panel?.dispose();
      Disposable.from(...listeners).dispose();
    },
  };
}

/** Milliseconds without a keystroke before the list is read again. */
const pause = 300;

const nameOf = ({ uri }: TextDocument): string => uri.path.replace(/^.*\//, '');

/** Every input once, with the first place that its words are for. */
const inputsOf = ({ entries }: Work) =>
  [...new Map(entries.shown().flatMap((group) => group.blanks.map((blank) => [inputOf(group, blank), blank.blank.place] as const)).reverse())].reverse();

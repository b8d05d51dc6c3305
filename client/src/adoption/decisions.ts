/** How one thing may be decided: a short list, with what holds now first at hand. */
import { l10n, ThemeIcon, window, type QuickPickItem, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AdoptionChoice, AdoptionParams } from '../../../server/src/lsp/protocol';
import { reveal } from '../places';
import { plainItems } from '../plain-words';
import type { Asked } from '.';

type Rest = AdoptionParams['rest'];

interface Way extends QuickPickItem {
  readonly asked: Asked;
}

/** What is asked then; as before when the drafter thinks better of it. */
export async function showDecisions({ protocol2CodeConverter: from }: BaseLanguageClient, editor: TextEditor, { id, title, place, decisions, isOwn, ranges: [range] }: AdoptionChoice, asked: Asked): Promise<Asked> {
  if (range) reveal(editor, from.asRange(range));
  const own = asked.decisions[id];
  const { [id]: _, ...others } = asked.decisions;
  const ways = decisions.map(({ id: decision, title: label }): Way => ({
    label,
    ...(decision === own ? { description: l10n.t('as it is now') } : {}),
    asked: { ...asked, decisions: { ...others, [id]: decision } },
  }));
  const withRest: Way = { label: l10n.t('Decide it with everything else'), ...(isOwn ? {} : { description: l10n.t('as it is now') }), asked: { ...asked, decisions: others } };
  return choose([...ways, withRest], title, place, asked);
}

export function showRests(asked: Asked): Promise<Asked> {
  const ways = (['keep', 'drop', 'leave'] as const).map((rest): Way => ({
    label: restInWords(rest),
    iconPath: restIcon(rest),
    ...(rest === asked.rest ? { description: l10n.t('as it is now') } : {}),
    asked: { ...asked, rest },
  }));
  return choose(ways, l10n.t('What becomes of everything else in brackets?'), '', asked);
}

async function choose(ways: readonly Way[], title: string, placeHolder: string, asked: Asked): Promise<Asked> {
  return (await window.showQuickPick(plainItems(ways), { title, placeHolder }))?.asked ?? asked;
}

export const restInWords = (rest: Rest): string =>
  rest === 'keep' ? l10n.t('kept, except choices that only you can make') : rest === 'drop' ? l10n.t('dropped') : l10n.t('left in its brackets');

export const restIcon = (rest: Rest): ThemeIcon => new ThemeIcon(rest === 'keep' ? 'check-all' : rest === 'drop' ? 'close-all' : 'bracket');

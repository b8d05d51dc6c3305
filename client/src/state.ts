/** How the checker is, in the language status of a draft's editor: busy while it starts, calling when it has stopped. */
import { Disposable, l10n, LanguageStatusSeverity, languages } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';

export function showState(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('state', { language: 'un-resolution' });
  item.name = 'UN Resolution';
  const show = (state: State) => {
    item.busy = state === State.Starting;
    item.severity = LanguageStatusSeverity.Information;
    item.command = { title: l10n.t('Show the Log'), command: 'unResolution.showLog' };
    if (state === State.Running) item.text = l10n.t('Drafts are checked');
    else if (state === State.Starting) item.text = l10n.t('The checker is starting');
    else {
      item.text = l10n.t('The checker has stopped');
      item.severity = LanguageStatusSeverity.Error;
      item.command = { title: l10n.t('Restart'), command: 'unResolution.restart' };
    }
  };
  show(State.Starting);
  return Disposable.from(item, client.onDidChangeState(({ newState }) => show(newState)));
}

/** Closing the editor's own views of differences when what they compare has been made. */
import { TabInputTextDiff, window } from 'vscode';

export async function closeDifferences(isMeant: (shown: TabInputTextDiff) => boolean): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof TabInputTextDiff && isMeant(input));
  await window.tabGroups.close(tabs);
}

/** Closing the editor's own views of differences when what they compare has been made. */
import { TabInputTextDiff, window } from 'vscode';

/** @returns whether there were such */
export async function closeDifferences(isMeant: (shown: TabInputTextDiff) => boolean): Promise<boolean> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof TabInputTextDiff && isMeant(input));
  return tabs.length > 0 && window.tabGroups.close(tabs);
}

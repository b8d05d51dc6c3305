/** Words in the status bar that go by themselves after a while. A screen reader says them as they come. */
import { StatusBarAlignment, window } from 'vscode';
import { plain } from './plain-words';

/** How long they stay, in milliseconds. */
const readingTime = 5000;

export function tell(words: string): void {
  const item = window.createStatusBarItem(StatusBarAlignment.Left, -100);
  item.text = plain(words);
  // The editor's own messages there are not heard.
  item.accessibilityInformation = { label: words, role: 'alert' };
  item.show();
  setTimeout(() => item.dispose(), readingTime);
}

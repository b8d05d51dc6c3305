/** What VS Code and the extension do together, seen from inside the editor: the same in Node and in the browser. */
import { equal } from './host';

export function defineSuite(where: string): void {
  suite(where, () => test('one', () => equal(1, 1)));
}

/** The suite in the extension host of VS Code for the Web, which is a Web Worker. */
import 'mocha/mocha';
import { defineSuite } from './suite';
import { tell } from './host';

export function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', color: false, timeout: 0, reporter: 'spec' });
  defineSuite('web');
  return tell((done) => mocha.run(done));
}

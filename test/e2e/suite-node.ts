/** The suite in the extension host of VS Code's desktop and server, which is Node. */
import Mocha from 'mocha';
import { defineSuite } from './suite';
import { defineCrashing } from './suite-crashing';
import { tell } from './host';

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 0 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  defineSuite('node');
  defineCrashing();
  return tell((done) => mocha.run(done));
}

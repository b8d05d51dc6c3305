/** From nothing to the first findings, and the most memory that a process had after a little work. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { often, timed, type Cell } from '../cell';
import { textsOf, type Text } from '../texts';
import { typistIn } from '../typist';
import { startSpeaker } from './speaker';
import type { Subject } from './subject';

const work = { times: 50, milliseconds: 2000 };

export function starting(subject: Subject, text: Text, probe: string): Cell {
  const key = { text: text.name, subject: subject.name };
  return {
    name: `start and memory, ${text.name}, ${subject.name}`,
    async run(round) {
      const [draft = ''] = textsOf(text, round);
      const typist = typistIn(draft);
      const begun = performance.now();
      const speaker = await startSpeaker(subject, probe);
      await speaker.open(draft);
      await speaker.diagnostics();
      const spent = performance.now() - begun;
      await often(work.times, work.milliseconds, async () => {
        await speaker.change(typist.letter());
        await speaker.diagnostics();
      });
      const peak = await speaker.memory('peak');
      await speaker.end();
      return [{ ...key, what: 'cold start to first diagnostics', values: [spent] }, { ...key, what: 'peak memory', values: [peak / 1e6] }];
    },
    end: async () => {},
  };
}

/** The floor of every start: a process that has nothing to do. */
export const startingNode = (text: Text): Cell => ({
  name: `start, ${text.name}, node -e 0`,
  run: async () => [{
    what: 'cold start to first diagnostics', text: text.name, subject: 'node -e 0',
    values: [await timed(() => once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit'))],
  }],
  end: async () => {},
});

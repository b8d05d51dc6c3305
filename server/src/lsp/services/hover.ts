/** What is worth knowing about the place under the pointer. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { hover as hovered } from '../../core/index';
import { toHover } from '../convert/hover';
import type { Service } from '../service';

export const hover: Service = {
  capabilities: () => ({ hoverProvider: true }),
  serve({ connection, client, answer }) {
    connection.onHover(answer<HoverParams, Hover | null>('The explanation', null, ({ document, analysis }, { position }) => {
      const found = hovered(analysis, document.offsetAt(position));
      return found ? toHover(document, found, client, analysis.say) : null;
    }));
  },
};

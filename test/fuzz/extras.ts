/** The settings with which most is worked out: at the last stage, and with everything shown that can be. */
import { defaultConfig, type Config } from '../../server/src/core/index';

export const everyExtra: Config = { ...defaultConfig, stage: 'final', showNumbersAtAdoption: true, showCounts: true };

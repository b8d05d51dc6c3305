// Appends lines to the log file. What an extension writes to its output channel reaches the Output panel this way.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const info = levels.indexOf('info');
const nothing = () => {};

function createLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  let least = info;
  let bare = false;
  const write = (level, message) => {
    if (level < least) return;
    appendFileSync(file, bare ? message : `${new Date().toISOString()} [${levels[level]}] ${message}\n`);
  };
  return {
    ...Object.fromEntries(levels.map((name, level) => [name, (message) => write(level, message)])),
    getLevel: () => least,
    setLevel: (level) => { least = level; },
    clearFormatters: () => { bare = true; },
    setPattern: nothing,
    flush: nothing,
    drop: nothing,
  };
}

exports.version = 0;
exports.setLevel = nothing;
exports.setFlushOn = nothing;
exports.shutdown = nothing;
exports.createRotatingLogger = async (name, file) => createLogger(name, file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;

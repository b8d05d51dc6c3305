/** A real Neovim, set up as docs/editors.md says and driven by its keys. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { commandFolder, folderWith } from './support/command-line';
import { draft, repaired } from './support/session';

const page = readFileSync(new URL('../docs/editors.md', import.meta.url), 'utf8');
/** The set-up of Neovim for every version, as the page shows it. */
const setUp = /^### Neovim 0\.7 and later\n[^]*?^```lua\n([^]*?)^```$/m.exec(page)?.[1] ?? '';

const version = spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0];
/** Where everything is tested, Neovim must not be missing. */
const here = { skip: !version && process.env['CI'] !== 'true' && 'Neovim is missing (Debian: apt-get install neovim)' };

/** What a menu would ask is answered: the first entry that begins as wanted. */
const driver = `
vim.ui.select = function(items, options, choose)
  vim.g.offered = vim.tbl_map(options.format_item, items)
  for _, item in ipairs(items) do
    if vim.startswith(options.format_item(item), vim.g.wanted) then return choose(item) end
  end
  choose(nil)
end
`;

interface Editor {
  /** Types, in Neovim's notation of keys. */
  readonly type: (keys: string) => void;
  /** What a Lua expression comes to. */
  readonly ask: <T>(lua: string) => T;
  /** Returns as soon as a Lua expression holds; fails with what another one shows when it never does. */
  readonly when: (lua: string, shown: string) => void;
  readonly text: () => string;
}

async function open(t: TestContext, text: string): Promise<Editor> {
  const folder = folderWith(t, { 'init.lua': setUp, 'driver.lua': driver, 'draft.resolution.md': text });
  const socket = join(folder, 'socket');
  const env = { ...process.env, PATH: `${commandFolder(t)}${delimiter}${process.env['PATH']}`, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const nvim = spawn('nvim', ['--headless', '-n', '-i', 'NONE', '-u', 'init.lua', '--listen', socket, '-S', 'driver.lua', '-c', 'echo "up"', 'draft.resolution.md'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(nvim, 'exit');
  await Promise.race([once(nvim.stderr, 'data'), ended]);
  const remote = (...args: string[]): string => {
    // Older ones answer on the standard error.
    const { stdout, stderr } = spawnSync('nvim', ['--server', socket, ...args], { cwd: folder, env, encoding: 'utf8', timeout: 60_000 });
    return stdout || stderr;
  };
  const ask = <T>(lua: string): T => JSON.parse(remote('--remote-expr', `json_encode(luaeval('${lua.replaceAll("'", "''")}'))`)) as T;
  t.after(async () => {
    nvim.kill();
    await ended;
  });
  return {
    ask,
    type: (keys) => void remote('--remote-send', keys),
    when: (lua, shown) => assert.ok(ask(`vim.wait(30000, function() return ${lua} end, 20)`), `${lua} never came: ${JSON.stringify(ask(shown))}`),
    text: () => ask<string[]>('vim.api.nvim_buf_get_lines(0, 0, -1, false)').join('\n'),
  };
}

const found = '#vim.diagnostic.get(0)';
const findings = 'vim.tbl_map(function(one) return (one.lnum + 1) .. " " .. one.code end, vim.diagnostic.get(0))';

test('docs/editors.md shows a set-up for Neovim', () => assert.match(setUp, /lsp/));

test(`a drafter's morning in ${version ?? 'Neovim'}`, here, async (t) => {
  const nvim = await open(t, draft);
  nvim.when(`${found} == 2`, findings);
  assert.deepEqual(nvim.ask(findings), ['5 unmatched-bracket', '7 unresolved-placeholder']);

  await t.test('a quick fix closes the bracket, and undo opens it again', () => {
    nvim.ask('vim.api.nvim_set_var("wanted", "Add")');
    nvim.type('5Gf[ a');
    nvim.when('vim.fn.getline(5):find("%]") ~= nil', 'vim.g.offered');
    assert.equal(nvim.text(), repaired.trimEnd());
    nvim.type('u');
    nvim.when('vim.fn.getline(5):find("%]") == nil', 'vim.fn.getline(5)');
    assert.equal(nvim.text(), draft.trimEnd());
  });

  await t.test('hovering explains the opener', () => {
    nvim.type('5G0fRK');
    nvim.when('#vim.api.nvim_list_wins() == 2', 'vim.fn.execute("messages")');
    assert.match(nvim.ask<string[]>('vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(vim.api.nvim_list_wins()[2]), 0, -1, false)').join('\n'), /Requests/);
    nvim.type('0');
    nvim.when('#vim.api.nvim_list_wins() == 1', 'vim.fn.mode()');
  });

  await t.test('an opener is completed, after the number', () => {
    nvim.type('Go<CR>3. *Reaf<C-x><C-o>');
    nvim.when('vim.fn.pumvisible() == 1', 'vim.fn.execute("messages")');
    assert.equal(nvim.ask('vim.fn.complete_info({ "items" }).items[1].abbr'), 'Reaffirms');
    nvim.type('<C-y><Esc>');
    nvim.when('vim.fn.mode() == "n"', 'vim.fn.mode()');
    assert.match(nvim.text(), /\n3\. \*Reaffirms\*? ?$/);
  });

  await t.test('a reference leads to its paragraph', () => {
    nvim.type('cc3. *Recalls* paragraph 1 above.<Esc>F1');
    nvim.type('gd');
    nvim.when('vim.fn.line(".") == 5', 'vim.fn.execute("messages")');
  });

  await t.test('a new number for a paragraph reaches the references to it', () => {
    nvim.type('5G0 r');
    nvim.when('vim.api.nvim_get_mode().mode == "c"', 'vim.fn.execute("messages")');
    nvim.type('<C-u>9<CR>');
    nvim.when('vim.fn.getline(5):sub(1, 2) == "9."', 'vim.fn.execute("messages")');
    assert.match(nvim.text(), /paragraph 9 above\.$/);
  });
});

#!/usr/bin/env node
/** The command line: what can be asked of it. How each answer is found is in cli/; the drafts are read by the core. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { adopt } from './cli/adopt';
import { bracketFormats, brackets, type BracketFormat } from './cli/brackets';
import { check, failLevels, type FailOn } from './cli/check';
import { explain } from './cli/explain';
import { fill } from './cli/fill';
import { fix } from './cli/fix';
import { formatNames, type FormatName } from './cli/formats';
import { valueNamed, valuesInFile, type Given } from './cli/given-values';
import { exitCode, refuse, type ExitCode, type Io } from './cli/io';
import { merge } from './cli/merge';
import { outline, outlineFormats, type OutlineFormat } from './cli/outline';
import { packageFormats, packages, type PackageFormat } from './cli/packages';
import { proposalFormats, proposals, type ProposalsAsked } from './cli/proposals';
import { renumber } from './cli/renumber';
import { settingsOf, type ConfigFor, type Options } from './cli/settings';
import { version } from './cli/version';
import { view } from './cli/view';
import { forPeople } from './cli/visible';
import { languageCodes, ledgerGroupings, ledgerKinds, ledgerOrders, profiles, readings, rests, stages, type LedgerChoices, type LedgerKind, type Reading, type Rest } from './core/index';

type LedgerOptions = Pick<LedgerChoices, 'group' | 'sort' | 'words'> & { readonly kind: LedgerChoices['kinds']; readonly format: BracketFormat };

/** Answers with the exit code: 0 nothing to report, 1 findings, 2 something could not be done. */
export async function main(argv: readonly string[], streams: Io): Promise<number> {
  const io = forPeople(streams);
  let code: ExitCode = exitCode.clean;
  const program = commands(io, (answer) => { code = answer; });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.trouble;
    return refuse(io, `Something went wrong in the checker: ${error instanceof Error ? error.stack : error}`);
  }
}

function commands(io: Io, answer: (code: ExitCode) => void): Command {
  const program = new Command('un-resolution')
    .description('Checks drafts of United Nations resolutions.')
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });

  /** Runs the work with the drafter's settings, unless these cannot be read. */
  const withSettings = async (options: Options, work: (configFor: ConfigFor) => Promise<ExitCode>): Promise<void> => {
    const configFor = await settingsOf(options, io);
    answer(configFor ? await work(configFor) : exitCode.trouble);
  };

  draftCommand(program, 'check', 'say what is wrong or still open in drafts')
    .addOption(new Option('--format <format>', 'how to print it').choices(formatNames).default('text'))
    .addOption(new Option('--fail-on <level>', 'exit code 1 from this level on').choices(failLevels).default('error'))
    .action((files: string[], options: Options & { format: FormatName; failOn: FailOn }) =>
      withSettings(options, (configFor) => check(files, configFor, options.format, options.failOn, io)));

  draftCommand(program, 'fix', 'mend what is safe to mend; prints the text of one draft unless told otherwise')
    .addOption(new Option('--write', 'write the drafts back').conflicts('diff'))
    .addOption(new Option('--diff', 'show what would change'))
    .action((files: string[], options: Options & { write?: true; diff?: true }) =>
      withSettings(options, (configFor) => fix(files, configFor, options.write ? 'write' : options.diff ? 'diff' : 'print', io)));

  draftCommand(program, 'renumber', 'number the paragraphs in order, with the references to them; prints the text of one draft unless told otherwise')
    .addOption(new Option('--missing', 'number only what has no number; all others stay').conflicts('numberInsertions'))
    .addOption(new Option('--number-insertions', 'give every bis a number of its own, as at adoption'))
    .addOption(new Option('--write', 'write the drafts back').conflicts(['diff', 'map']))
    .addOption(new Option('--diff', 'show what would change').conflicts('map'))
    .addOption(new Option('--map', 'list old and new numbers'))
    .action((files: string[], options: Options & { missing?: true; numberInsertions?: true; write?: true; diff?: true; map?: true }) =>
      withSettings(options, (configFor) => {
        const outcome = options.write ? 'write' : options.diff ? 'diff' : options.map ? 'map' : 'print';
        return renumber(files, configFor, { which: options.missing ? 'missing' : 'all', keepInsertions: !options.numberInsertions }, outcome, io);
      }));

  draftCommand(program, 'fill', 'fill blanks with the words that are given here, in a file, or at the top of the draft; prints the text of one draft unless told otherwise')
    .addOption(new Option('--set <blank=words>', 'fill all blanks of a name: "country=Viet Nam", or the second of them: "date#2=3 May 2027"; may be repeated').argParser(valueNamed).default([], 'none'))
    .addOption(new Option('--set-file <file>', 'values in this YAML or JSON file, a line for each blank'))
    .addOption(new Option('--keep', 'write the values into the front matter of the draft'))
    .addOption(new Option('--write', 'write the drafts back').conflicts(['diff', 'list']))
    .addOption(new Option('--diff', 'show what would change').conflicts('list'))
    .addOption(new Option('--list', 'list the blanks, how often each stands in the draft, and what is known for it'))
    .action((files: string[], options: Options & { set: Given[]; setFile?: string; keep?: true; write?: true; diff?: true; list?: true }) =>
      withSettings(options, async (configFor) => {
        const inFile = options.setFile === undefined ? [] : await valuesInFile(options.setFile, io);
        const outcome = options.write ? 'write' : options.diff ? 'diff' : options.list ? 'list' : 'print';
        return inFile ? fill(files, configFor, [...inFile, ...options.set], options.keep ?? false, outcome, io) : exitCode.trouble;
      }));

  draftCommand(program, 'view', 'print one reading of a draft: with all its brackets kept, without them, or only what is contested')
    .addOption(new Option('--reading <reading>', 'which reading').choices(readings).makeOptionMandatory())
    .action((files: string[], options: Options & { reading: Reading }) =>
      withSettings(options, (configFor) => view(files, configFor, options.reading, io)));

  draftCommand(program, 'adopt', 'show the draft as it would be adopted: brackets decided, numbers in order, references that follow; prints the text of one draft unless told otherwise')
    .addOption(new Option('--keep <name>', 'keep a package, accept what a delegation proposes, or keep a paragraph in brackets by its number; may be repeated').argParser(another).default([], 'none'))
    .addOption(new Option('--drop <name>', 'drop a package, reject what a delegation proposes, or drop a paragraph in brackets by its number; may be repeated').argParser(another).default([], 'none'))
    .addOption(new Option('--rest <rest>', 'what becomes of brackets that are not named').choices(rests).default('keep'))
    .addOption(new Option('--write', 'write the drafts back').conflicts(['diff', 'map']))
    .addOption(new Option('--diff', 'show what would change').conflicts('map'))
    .addOption(new Option('--map', 'list old and new numbers, and the references that follow'))
    .action((files: string[], options: Options & { keep: string[]; drop: string[]; rest: Rest; write?: true; diff?: true; map?: true }) =>
      withSettings(options, (configFor) => adopt(files, configFor, options, options.write ? 'write' : options.diff ? 'diff' : options.map ? 'map' : 'print', io)));

  draftCommand(program, 'outline', 'show the parts, paragraphs and brackets of a draft')
    .addOption(new Option('--format <format>', 'how to print it').choices(outlineFormats).default('text'))
    .action((files: string[], options: Options & { format: OutlineFormat }) =>
      withSettings(options, (configFor) => outline(files, configFor, options.format, io)));

  draftCommand(program, 'brackets', 'list what is still to be filled or decided: blanks, bracketed wording, alternatives')
    .addOption(new Option('--format <format>', 'how to print it').choices(bracketFormats).default('text'))
    .addOption(new Option('--group <group>', 'what comes under one heading').choices(ledgerGroupings).default('none'))
    .addOption(new Option('--sort <order>', 'what comes first').choices(ledgerOrders).default('place'))
    .addOption(new Option('--kind <kinds>', `only these kinds, with commas between: ${ledgerKinds.join(', ')}`).argParser(kindsNamed).default([], 'all'))
    .addOption(new Option('--words <words>', 'only those that say these words').default('', 'all'))
    .action((files: string[], options: Options & LedgerOptions) =>
      withSettings(options, (configFor) => {
        const { group, sort, kind: kinds, words } = options;
        return brackets(files, configFor, options.format, { group, sort, kinds, words }, io);
      }));

  draftCommand(program, 'proposals', 'list what each delegation proposes in a draft: the words in brackets that name it')
    .addOption(new Option('--format <format>', 'how to print it').choices(proposalFormats).default('text'))
    .addOption(new Option('--by <delegation>', 'one delegation alone, such as EU'))
    .addOption(new Option('--export', 'its proposals as a text to hand on; goes with --by').conflicts('format'))
    .action((files: string[], options: Options & ProposalsAsked) =>
      options.export && options.by === undefined
        ? answer(refuse(io, 'Say whose proposals: --by EU --export.'))
        : withSettings(options, (configFor) => proposals(files, configFor, options, io)));

  draftCommand(program, 'packages', 'list the brackets that are linked because they hang on one decision')
    .addOption(new Option('--format <format>', 'how to print it').choices(packageFormats).default('text'))
    .addOption(new Option('--suggest', 'also those that seem to hang together'))
    .action((files: string[], options: Options & { format: PackageFormat; suggest?: true }) =>
      withSettings(options, (configFor) => packages(files, configFor, options.format, options.suggest ?? false, io)));

  withChoices(program.command('merge')
    .description('lay another version over a draft, and write what differs as proposals of its delegation; prints the text unless told otherwise')
    .argument('<draft>', 'the draft, or - for standard input')
    .argument('<other>', 'the other version'))
    .addOption(new Option('--as <delegation>', 'whose version the other one is, such as EU').makeOptionMandatory())
    .addOption(new Option('--write', 'write the draft back').conflicts('diff'))
    .addOption(new Option('--diff', 'show what would change'))
    .action((draft: string, other: string, options: Options & { as: string; write?: true; diff?: true }) =>
      withSettings(options, (configFor) => merge(draft, other, options.as, configFor, options.write ? 'write' : options.diff ? 'diff' : 'print', io)));

  program.command('explain')
    .description("show a rule's page")
    .argument('<rule>', 'such as wrong-ending')
    .action((id: string) => answer(explain(id, io)));

  program.command('lsp')
    .description('serve an editor over standard input and output')
    .requiredOption('--stdio')
    .addOption(new Option('--clientProcessId <id>', 'the editor to live and die with').hideHelp())
    .action(async () => (await import('./stdio')).startStdio());

  return program;
}

/** One more of a choice that may be made several times. */
const another = (name: string, before: readonly string[]): string[] => [...before, name];

/** «placeholder,alternative» */
function kindsNamed(list: string): LedgerKind[] {
  return list.split(',').map((name) => {
    const kind = ledgerKinds.find((known) => known === name.trim());
    if (!kind) throw new InvalidArgumentError(`There is no kind “${name.trim()}”.`);
    return kind;
  });
}

/** A command that reads drafts, with the choices that all of these share. */
const draftCommand = (program: Command, name: string, description: string): Command =>
  withChoices(program.command(name)
    .description(description)
    .addArgument(new Argument('<drafts...>', 'files, patterns such as "drafts/*.unres", or - for standard input')));

const withChoices = (command: Command): Command =>
  command
    .addOption(new Option('--stage <stage>', 'how far the draft is').choices(stages))
    .addOption(new Option('--profile <profile>', 'whose customs apply').choices(['auto', ...profiles]))
    .addOption(new Option('--language <language>', 'what it is written in').choices(['auto', ...languageCodes]))
    .option('--config <file>', 'settings in this JSON file, in place of the nearest .un-resolution.json above each draft');

/** A reader that has seen enough, such as `head`, closes the pipe: no reason to complain. */
const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};
process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);

void main(process.argv.slice(2), { cwd: process.cwd(), stdin: process.stdin, stdout: process.stdout, stderr: process.stderr })
  .then((code) => { process.exitCode = code; });

// Runs a program that ends when ./ridge is gone, however that happened:
//   node runWithParent.cjs PROGRAM ARGUMENTS...
const { spawn } = require('node:child_process');

const [program, ...args] = process.argv.slice(2);
const running = {};
const stop = () => running.child.kill('SIGTERM');
// Before there is a program: whoever asks for its end too early would leave it behind.
process.on('disconnect', stop);
process.on('SIGTERM', stop);
// A terminal's Ctrl-C reaches the program as well.
process.on('SIGINT', () => {});
running.child = spawn(program, args, {
  stdio: ['ignore', 'inherit', 'inherit'],
});
running.child.once('error', () => process.exit(127));
// Ended by force is no success.
running.child.once('exit', code => process.exit(code ?? 1));

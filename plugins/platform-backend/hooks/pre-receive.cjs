/*
 * Asks the portal whether a push may be accepted. Runs inside of receive-pack, where the
 * objects that were pushed are still in quarantine: nothing of a refused push remains.
 *
 * The answer is one JSON object: { "accepted": boolean, "lines": string[] }.
 */
const net = require('node:net');

let updates = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', chunk => {
  updates += chunk;
});
process.stdin.on('end', () => {
  let answer = '';
  const socket = net.connect(process.env.RIDGEWAY_PUSH_SOCKET, () => {
    // A line ends the question: ending the connection would also end the answer.
    socket.write(
      `${JSON.stringify({
        push: process.env.RIDGEWAY_PUSH_ID,
        updates,
        objectDirectory: process.env.GIT_OBJECT_DIRECTORY,
        alternates: process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES,
        quarantine: process.env.GIT_QUARANTINE_PATH,
      })}\n`,
    );
  });
  socket.setEncoding('utf8');
  socket.on('data', chunk => {
    answer += chunk;
  });
  socket.on('end', () => {
    let parsed;
    try {
      parsed = JSON.parse(answer);
    } catch {
      fail('The portal stopped while it checked the push. Push again.');
      return;
    }
    for (const line of parsed.lines) {
      process.stderr.write(`${line}\n`);
    }
    process.exitCode = parsed.accepted ? 0 : 1;
  });
  socket.on('error', error => {
    fail(`The portal cannot be asked (${error.code}). Push again in a minute.`);
  });
});

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

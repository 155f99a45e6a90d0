// Plain objects, printed by js-yaml: what a script without any library does.
const { dump } = require('js-yaml');
const { services } = require('./objects.cjs');

let text = '';
for (const { objects } of services()) {
  for (const object of objects) {
    text += `---\n${dump(object, { noRefs: true, lineWidth: -1 })}`;
  }
}
process.stdout.write(text);

// Arguments of every reference: the module of objects, how many, and a folder to write to.
const [module_, count, folder] = process.argv.slice(2);
const { objectsOf } = require(module_);

/** Objects by service, until there are as many as asked for. */
function* services() {
  let left = Number(count);
  for (let position = 0; left > 0; position += 1) {
    const name = `service-${position}`;
    const objects = objectsOf(name).slice(0, left);
    left -= objects.length;
    yield { name, objects };
  }
}

module.exports = { services, folder };

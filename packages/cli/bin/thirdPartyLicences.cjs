const fs = require('node:fs');
const { join } = require('node:path');

/** Names and licence texts of the packages that some files belong to. */
function thirdPartyLicences(files) {
  const packages = [...new Set(files.map(packageOf).filter(Boolean))];
  return packages
    .map(folder => {
      const { name, version, license } = JSON.parse(
        fs.readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      return { title: `${name} ${version} (${license})`, folder };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, folder }) => `${title}\n\n${licenceText(folder)}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** Folder of the package that a file was installed with. */
function packageOf(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function licenceText(folder) {
  const name = fs.readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
  return name
    ? fs.readFileSync(join(folder, name), 'utf8').trim()
    : 'The package carries no text of its licence; that of Apache-2.0 is in LICENSE.';
}

module.exports = { thirdPartyLicences };

import { convertValue } from '../migrations/convertValue';
import { MigrationEvidence, MigrationStep } from '../migrations/Migration';
import { migrationSteps } from '../migrations/migrationSteps';
import { rememberByEvidence } from '../migrations/rememberByEvidence';
import { Path } from '../model/Path';
import { HUB_VERSION, OlderVersion } from '../versions/IntentVersion';
import { PlaceFinder } from '../yaml/PlaceFinder';
import { readYaml } from '../yaml/readYaml';

/**
 * Tells what it takes to bring a document to the newest version. The text is read when it is asked
 * for the first time, since most documents never are, and what it comes to is kept: at every commit
 * somebody asks all documents of an older version.
 */
export function createMigration(
  text: string,
  from: OlderVersion,
  subject: string,
): (evidence: MigrationEvidence) => readonly MigrationStep[] {
  return rememberByEvidence(evidence => {
    const { root, value = null } = readYaml(text);
    const to = HUB_VERSION;
    const { parts } = convertValue(value, { from, to, subject, evidence });
    const finder = new PlaceFinder(text, root);
    return migrationSteps(parts, (path: Path) => finder.place(path));
  });
}

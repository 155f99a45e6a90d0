import { Diagnostic } from '../model/Diagnostic';
import { formatPath, Path } from '../model/Path';
import { AnyLocated } from '../parse/parseDocument';
import { choice } from '../schema/inWords';
import { pathOfDocument, worldPath, WorldPath } from './worldPath';

/** What is wrong with a document being where it is: its path says what it must be. */
export function placementDiagnostics(
  file: string,
  place: WorldPath,
  located?: AnyLocated,
): Diagnostic[] {
  if (place.holds === 'nothing') {
    return misnamed(file);
  }
  if (place.holds !== 'document' || !located) {
    return [];
  }
  const { document, locate, span } = located;
  const at = (path: Path) => ({
    severity: 'error' as const,
    file,
    ...(span?.(path, 'value') ?? locate(path)),
    path: formatPath(path),
  });
  const rightPath = pathOfDocument(document.kind, document.metadata);
  if (!place.kinds.includes(document.kind)) {
    return [
      {
        ...at(['kind']),
        reason: 'MisplacedDocument',
        message: `A document of kind ${document.kind} cannot be in this file.`,
        allowed: `here: ${choice(place.kinds)}`,
        suggestion: `Move it to ${rightPath}.`,
      },
    ];
  }
  const diagnostics: Diagnostic[] = [];
  const { name, sector } = nameOf(document);
  if (place.name !== undefined && name !== place.name) {
    diagnostics.push({
      ...at(['metadata', 'name']),
      reason: 'NameMismatch',
      message: `The name ${name} is not that of its file, ${place.name}.`,
      allowed: `name: ${place.name}`,
      suggestion: `Rename the file to ${rightPath}, or the document to ${place.name}.`,
    });
  }
  if (
    place.sector !== undefined &&
    sector !== undefined &&
    sector !== place.sector
  ) {
    diagnostics.push({
      ...at(['metadata', 'sector']),
      reason: 'SectorMismatch',
      message: `The sector ${sector} is not that of its folder, ${place.sector}.`,
      allowed: `sector: ${place.sector}`,
      suggestion: `Move the file to ${rightPath}, or change the sector to ${place.sector}.`,
    });
  }
  return diagnostics;
}

function nameOf(document: AnyLocated['document']): {
  name?: string;
  sector?: string;
} {
  switch (document.kind) {
    case 'Sector':
    case 'Guardrail':
    case 'Ownership':
    case 'Deprecation':
      return { name: document.metadata.name };
    case 'Platform':
      return {};
    default:
      return { name: document.metadata.name, sector: document.metadata.sector };
  }
}

/** A file that would be read if its name ended in `.yaml`. */
function misnamed(file: string): Diagnostic[] {
  const renamed = file.replace(/\.yml$/, '.yaml');
  if (renamed === file || worldPath(renamed).holds === 'nothing') {
    return [];
  }
  return [
    {
      severity: 'error',
      reason: 'MisnamedFile',
      file,
      line: 1,
      column: 1,
      path: '',
      message: 'This file is not read, because its name ends in .yml.',
      allowed: 'names that end in .yaml',
      suggestion: `Rename it to ${renamed}.`,
    },
  ];
}

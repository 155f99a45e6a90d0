import { Finding } from '../parse/Finding';
import { DocumentKind, DocumentOf } from '../schema/documents';
import { deprecationFindings } from './deprecation';
import { exceptionFindings } from './exception';
import { meshMemberFindings, packageFindings } from './escapeHatches';
import { platformFindings } from './platform';
import { sectorFindings } from './sector';
import { serviceFindings } from './service';

/** Rules beyond shape that a document can be judged by on its own. */
export const rules: {
  [K in DocumentKind]: (document: DocumentOf<K>) => Iterable<Finding>;
} = {
  Sector: sectorFindings,
  Service: serviceFindings,
  MeshMember: meshMemberFindings,
  Package: packageFindings,
  Exception: exceptionFindings,
  Guardrail: () => [],
  Ownership: () => [],
  Deprecation: deprecationFindings,
  Platform: platformFindings,
};

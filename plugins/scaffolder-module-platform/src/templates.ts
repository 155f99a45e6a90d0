/** The templates whose forms, and whose ends, are made here. */
export const CREATION_TEMPLATES = [
  'template:default/existing-service',
  'template:default/mesh-member',
  'template:default/new-sector',
  'template:default/new-service',
  'template:default/package',
];

/** Most entries of a list of an older version: each of them is converted by itself. */
export const MAX_ENTRIES = 200;

/** Most variables of an older version. */
export const MAX_VARIABLES = 500;

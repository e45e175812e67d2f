/** The version of the brief's JSON. Raised when a reader of the old version could misread the new one. */
export const SCHEMA_VERSION = 1;

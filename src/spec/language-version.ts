/** The version of the spec language that this compiler reads. */
export const LANGUAGE_VERSION = 1;

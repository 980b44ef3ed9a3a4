/** Addresses of files whose names change with their content. */
export const HASHED_FILES = /^\/(_next\/static|artefacts|offline|picture-reader)\//;

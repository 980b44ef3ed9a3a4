import { fileURLToPath } from "node:url";

/** The folder that holds package.json; every script works there, wherever it was called from. */
export const PROJECT_ROOT = fileURLToPath(new URL("..", import.meta.url));

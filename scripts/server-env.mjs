/** For the server's build and process: never a static export, always production. */
/** @type {{ NODE_ENV: "production", STATIC_EXPORT: string, BASE_PATH: string }} */
export const SERVER_BUILD_ENV = { NODE_ENV: "production", STATIC_EXPORT: "", BASE_PATH: "" };

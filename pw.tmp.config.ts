import base from "./playwright.config";
export default { ...base, timeout: 30000, expect: { timeout: 6000 }, workers: 3 };

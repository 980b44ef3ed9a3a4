/** The wizard's front door. */
export const WIZARD_ADDRESS = "/troubleshoot";

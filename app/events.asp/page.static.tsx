/** The name that Event Viewer's setting has always had; `/lookup` is the same page. */
export { default, metadata } from "../lookup/page.static";

/**
 * Runs first in the body. Where a browser knows Trusted Types, text becomes an address of a script only when it is one of the
 * build's own files, and markup only as the empty script element from which React makes scripts; everything else throws.
 */
export const TRUSTED_TYPES_SCRIPT = `if(window.trustedTypes)trustedTypes.createPolicy("default",{createScriptURL:function(a){var u=new URL(a,location.href);if(u.origin===location.origin&&u.pathname.indexOf("/_next/static/")===0)return a;throw new TypeError("no script of this site: "+u.pathname)},createHTML:function(h){if(/^<script><\\/script>$/.test(h))return h;throw new TypeError("no markup is made from text")}});`;

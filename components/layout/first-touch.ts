/** What a reader did before the page's scripts were there, kept for them. */
type EarlyTouch = { readonly target: Element; readonly again: Event };

declare global {
  interface Window {
    /** Written by `FIRST_TOUCH`: settles when the page's scripts shall start. `scripts/script-start.mjs` waits for it. */
    scriptsWanted?: Promise<void>;
    /** Written by `FIRST_TOUCH`: the last click on a button, or the last key with a meaning of its own, that nobody has heard. */
    earlyTouch?: EarlyTouch;
  }
}

/** Milliseconds after a page has loaded until its scripts start untouched. */
const UNTOUCHED_MS = 4000;

/** What a reader does first: even a mouse on its way to a button comes some tenths of a second before the click. */
const TOUCHES = "pointermove pointerdown touchstart wheel scroll keydown focusin paste dragenter".split(" ");

/** Keys that a page listens for: search, shortcuts. */
const KEYS = "/^[k/?]$/i";

/** Settles when the scripts shall start, and listens for touches only until then. */
const WAIT = [
  "page.scriptsWanted=new Promise(function(start){",
  "var ends=new AbortController,atOnce=1;",
  "function go(){ends.abort();start()}",
  "try{atOnce=localStorage.length+sessionStorage.length||location.hash||/[?&](?!v=)[^=&]/.test(location.search)}catch(e){}",
  "if(atOnce)return start();",
  `${JSON.stringify(TOUCHES)}.forEach(function(name){`,
  // Browsers say that a resting mouse moves when something is drawn below it: by nothing.
  'page.addEventListener(name,function(e){name=="pointermove"&&e.movementX===0&&e.movementY===0||go()},',
  "{passive:true,capture:true,signal:ends.signal})});",
  `page.addEventListener("load",function(){setTimeout(go,${UNTOUCHED_MS})},{signal:ends.signal})});`,
].join("");

/** Keeps the last click on a button and the last key until somebody hears them; a form is sent without scripts too. */
const KEEP = [
  '["click","keydown"].forEach(function(name){page.addEventListener(name,function(e){',
  'if(root.scripted=="ready")return;',
  'var on=name=="click"?e.target.closest("button:not([type=submit])"):',
  `${KEYS}.test(e.key)&&!e.target.closest("input,textarea")&&e.target;`,
  "if(on)page.earlyTouch={target:on,again:new e.constructor(name,e)}},true)})",
].join("");

/**
 * Lets a page be drawn, read and scrolled before its scripts run: they start when the reader first touches the page, or some
 * seconds after it has loaded. They start at once where a page says more with them than without: this browser has kept something
 * (a case, values, searches), or the address asks for something. A click or a key that comes before them is kept, and done when
 * they are there (`repeatEarlyTouch`).
 *
 * Runs in the page itself, as text; part of `FIRST_SCRIPT`.
 */
export const FIRST_TOUCH = `(function(page,root){${WAIT}${KEEP}})(window,document.documentElement.dataset)`;

/** Does once more what a reader did before the page's scripts were there. */
export function repeatEarlyTouch(): void {
  const touch = window.earlyTouch;
  window.earlyTouch = undefined;
  if (touch?.target.isConnected) touch.target.dispatchEvent(touch.again);
}

/** What a reader did before the page's scripts were there, kept for them. */
type EarlyTouch = { readonly target: EventTarget | null; readonly again: Event };

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

/**
 * What a reader does first: even a mouse on its way to a button comes some tenths of a second before the click. Browsers say that
 * a resting mouse moves when something is drawn below it: by nothing.
 */
const TOUCHES = "pointermove pointerdown touchstart wheel scroll keydown focusin paste dragenter";

/** Keys that a page listens for: search, shortcuts. */
const KEYS = "/^[k/?]$/i";

/**
 * Lets a page be drawn, read and scrolled before its scripts run: they start when the reader first touches the page, or some
 * seconds after it has loaded. They start at once where a page says more with them than without: this browser has kept something
 * (a case, values, searches), or the address asks for something. A click or a key that comes before them is kept, and done when
 * they are there (`repeatEarlyTouch`).
 *
 * Runs in the page itself, as text; part of `FIRST_SCRIPT`.
 */
export const FIRST_TOUCH = `(function(w,d,t){w.scriptsWanted=new Promise(function(go){var now=1;try{now=localStorage.length+sessionStorage.length||w.location.hash||/[?&](?!v=)[^=&]/.test(w.location.search)}catch(e){}now&&go();t.forEach(function(name){w.addEventListener(name,function(e){e.movementX===0&&e.movementY===0&&name=="pointermove"||go()},{passive:true,capture:true})});w.addEventListener("load",function(){setTimeout(go,${UNTOUCHED_MS})})});["click","keydown"].forEach(function(name){w.addEventListener(name,function(e){var x=e.target;if(d.scripted!=="ready"&&(name=="click"?x.closest&&(x=x.closest("button:not([type=submit])")):${KEYS}.test(e.key)&&!/^(INPUT|TEXTAREA)$/.test(x.tagName)))w.earlyTouch={target:x,again:new e.constructor(name,e)}},true)})})(window,document.documentElement.dataset,${JSON.stringify(TOUCHES.split(" "))})`;

/** Does once more what a reader did before the page's scripts were there. */
export function repeatEarlyTouch(): void {
  const touch = window.earlyTouch;
  window.earlyTouch = undefined;
  if (touch?.target instanceof Node && touch.target.isConnected) touch.target.dispatchEvent(touch.again);
}

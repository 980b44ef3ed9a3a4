import { FIRST_TOUCH } from "@/components/layout/first-touch";
import { THEME_KEY } from "@/components/theme/theme-key";
import { VERSION_KEY, VERSION_PARAMETER } from "@/components/version/version-key";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";

/**
 * Runs first in the body, before anything is drawn: says that scripts run, and brings back the reader's version and theme, so
 * that nothing flashes up. Both become attributes of the root element; `globals.css` does the rest. A version in the address is
 * chosen from then on. On the page of the diagnosis it keeps what is pasted outside any box until the page's scripts are there
 * (`early-paste.ts`). When those start, `first-touch.ts` says.
 */
export const FIRST_SCRIPT = `(function(r,k,t,a){r.scripted="";try{var v=(new URLSearchParams(location.search).get(${JSON.stringify(VERSION_PARAMETER)})||"").toUpperCase();if(a.indexOf(v)<0)v=(localStorage.getItem(k)||"").split(" ")[0];else{r.version=v;localStorage.setItem(k,v+" "+new Date().toISOString())}if(a.indexOf(v)>=0)r.version=v;t=(localStorage.getItem(t)||"").split(" ")[0];if(t=="light"||t=="dark")r.theme=t}catch(e){}/\\/diagnose\\/?$/.test(location.pathname)&&addEventListener("paste",function(e){if(window.earlyPaste!==null&&!e.target.closest("input,textarea,dialog"))window.earlyPaste={text:e.clipboardData.getData("text/plain"),file:e.clipboardData.files[0]}})})(document.documentElement.dataset,${JSON.stringify(VERSION_KEY)},${JSON.stringify(THEME_KEY)},${JSON.stringify(EXCHANGE_VERSIONS)});${FIRST_TOUCH}`;

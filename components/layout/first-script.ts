import { THEME_KEY } from "@/components/theme/theme-key";
import { VERSION_KEY, VERSION_PARAMETER } from "@/components/version/version-key";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";

/**
 * Runs first in the body, before anything is drawn: says that scripts run, and brings back the reader's version and theme, so
 * that nothing flashes up. Both become attributes of the root element; `globals.css` does the rest. A version in the address is
 * chosen from then on.
 */
export const FIRST_SCRIPT = `(function(r,k,t,a){r.scripted="";try{var v=(new URLSearchParams(location.search).get(${JSON.stringify(VERSION_PARAMETER)})||"").toUpperCase();if(a.indexOf(v)<0)v=(localStorage.getItem(k)||"").split(" ")[0];else{r.version=v;localStorage.setItem(k,v+" "+new Date().toISOString())}if(a.indexOf(v)>=0)r.version=v;t=(localStorage.getItem(t)||"").split(" ")[0];if(t=="light"||t=="dark")r.theme=t}catch(e){}})(document.documentElement.dataset,${JSON.stringify(VERSION_KEY)},${JSON.stringify(THEME_KEY)},${JSON.stringify(EXCHANGE_VERSIONS)})`;

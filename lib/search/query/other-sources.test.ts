import { expect, test } from "vitest";
import { isOtherSource } from "./other-sources";

test.each(["MSExchange Front End HTTP Proxy", "MSExchangeIS", "msexchange adaccess", "ASP.NET", "Schannel"])(
  "%s has nothing to do with mail flow",
  (name) => expect(isOtherSource(name)).toBe(true),
);

test.each(["MSExchangeTransport", "MSExchange EdgeSync", "MSExchangeFrontEndTransport", "transport", ""])(
  "%j is none of them",
  (name) => expect(isOtherSource(name)).toBe(false),
);

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { arrangeEventWindow } from "./event-window";
import expected from "./samples/expected.json";
import { healPictureText } from "./heal-picture-text";
import { collectPictureWords } from "./known-words";
import { arrangeListWindow } from "./list-window";
import { readPictureFacts } from "./picture-kind";
import { READER_FILES, READER_FOLDER } from "./reader-files";
import { loadReaderFile } from "./reader-files.server";
import { PICTURE_LANGUAGES } from "./picture-languages";
import { pictureProblem, readingSize } from "./reading-size";

const WORDS = collectPictureWords([
  "Inbound authentication failed for the Receive connector of the client",
  "RESOLVER.ADR.RecipientNotFound",
  "MSExchangeFrontEndTransport",
  "MSExchange EdgeSync",
]);
const heal = (text: string) => healPictureText(text, WORDS);

test.each([
  ["error lllegalMessage for", "error IllegalMessage for"],
  ["MSExchangeFronEndTransport", "MSExchangeFrontEndTransport"],
  ["MSExchangeFrontEnd Transport", "MSExchangeFrontEndTransport"],
  ["Task Category: SmipReceive", "Task Category: SmtpReceive"],
  ["lnbound authentication of the cIient", "inbound authentication of the client"],
  ["'55O 5.1.1O RESOLVER. ADR RecipientNotFound'", "'550 5.1.10 RESOLVER.ADR.RecipientNotFound'"],
  ["451 4.4. 0 and Event ID: I035", "451 4.4.0 and Event ID: 1035"],
  [
    "Status : Retry\nIdentity 1 EX07\\1204\nMessageCount : 3",
    "Status : Retry\nIdentity : EX07\\1204\nMessageCount : 3",
  ],
])("%s is mended", (read, healed) => {
  expect(heal(read).text).toBe(healed);
});

test.each([
  "exl1.adatum.com",
  "Iee.0ak@proseware.com",
  "C:\\IogfiIes",
  "10.20.31.l14",
  "MSExchange EdgeSync",
  "EX0l",
])("%s stays as it was read: it may be a value", (read) => {
  expect(heal(read)).toEqual({ text: read, healed: [] });
});

test("what was changed is listed", () => {
  expect(heal("the cIient of SmipReceive").healed).toEqual([
    { read: "cIient", healed: "client" },
    { read: "SmipReceive", healed: "SmtpReceive" },
  ]);
});

test("the General tab of an event becomes a copied event, its two columns beside each other or one after the other", () => {
  const beside = `Event Properties - Event 12014, MSExchangeTransport\nGeneral Details\nNo certificate\nfits.\nLog Name: Application\nSource: MSExchangeTransport Logged! 3/5/2024\nEvent ID: 12014 Task Category: TransportService\nLevel Error Keywords: Classic\nUser: N/A Computer: EX07\nOpCode: Info\nMore Event Log Online Help\nCopy Close\n`;
  const apart = `Event Properties - Event 12014, MSExchangeTransport\nGeneral\nDetails\nNo certificate\nfits.\nLog Name:\nSource:\nEvent ID:\nLevel:\nUser:\nOpCode:\nMore\nInformation:\nApplication\nMSExchangeTransport Logged:\n12014 Task Category:\nError Keywords:\nN/A Computer:\n`;
  for (const text of [beside, apart]) {
    const arranged = arrangeEventWindow(text);
    expect(arranged).toMatch(/^Source: +MSExchangeTransport$/m);
    expect(arranged).toMatch(/^Event ID: +12014$/m);
    expect(arranged).toMatch(/^Level: +Error$/m);
    expect(arranged).toMatch(/Description:\nNo certificate\nfits\.\n$/);
  }
});

test("the General tab of a German Windows becomes a copied German event", () => {
  const read = `Ereigniseigenschaften - Ereignis 12014, MSExchangeTransport\nAllgemein Details\nNo certificate\nfits.\nProtokollname: Anwendung\nQuelle: MSExchangeTransport Protokolliert: 05.03.2024\nEreignis-ID: 12014 Aufgabenkategorie: TransportService\nEbene: Fehler Schlusselwörter: Klassisch\nBenutzer: Nicht zutreffend Computer: EX07\nOpcode: Info\nWeitere Informationen: Onlinehilfe\nKopieren Schließen\n`;
  expect(arrangeEventWindow(read)).toBe(
    "Protokollname: Anwendung\nQuelle:        MSExchangeTransport\nDatum:         05.03.2024\nEreignis-ID:   12014\nAufgabenkategorie:TransportService\nEbene:         Fehler\nSchlüsselwörter:Klassisch\nBenutzer:      Nicht zutreffend\nComputer:      EX07\nBeschreibung:\nNo certificate\nfits.\n",
  );
});

test("a list of events becomes one event of each kind; other text stays", () => {
  const list =
    "Level Date and Time Source EventID Task Category\nWarning 3/5/2024 10:11:02 AM  MSExchangeTransport 15004 ResourceManager\nWarning 3/5/2024 10:09:40 AM MSExchangeTransport 15004 ResourceManager\nError 3/5/2024 10:09:40 AM MSExchange EdgeSync 1024 Topology";
  expect(arrangeListWindow(list).match(/^(?:Source|Event ID): +.*/gm)).toEqual([
    "Source:        MSExchangeTransport",
    "Event ID:      15004",
    "Source:        MSExchange EdgeSync",
    "Event ID:      1024",
  ]);
  expect(arrangeListWindow("Level Warning")).toBe("Level Warning");
  expect(arrangeEventWindow("Log Name is missing")).toBe("Log Name is missing");
});

test("format and size of every sample are read from its first bytes", () => {
  const folder = join(import.meta.dirname, "samples");
  const pictures = readdirSync(folder).filter((name) => /\.(?:png|jpg)$/.test(name));
  for (const name of pictures) {
    const facts = readPictureFacts(readFileSync(join(folder, name)));
    expect(facts).toMatchObject({ format: name.endsWith("png") ? "PNG" : "JPEG", isAnimated: false });
    expect(facts?.size?.width).toBeGreaterThan(300);
  }
  expect(pictures).toHaveLength(expected.length);
});

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  );

test.each([
  [
    "an animated GIF",
    bytes("GIF89a", [10, 0, 20, 0], "...NETSCAPE2.0"),
    "GIF",
    true,
    { width: 10, height: 20 },
  ],
  [
    "an extended WebP that moves",
    bytes("RIFF....WEBPVP8X....", [2, 0, 0, 0], [9, 0, 0], [19, 0, 0], "ANIM"),
    "WebP",
    true,
    { width: 10, height: 20 },
  ],
  [
    "an animated PNG",
    bytes([0x89], "PNG\r\n..", "....IHDR", [0, 0, 0, 10], [0, 0, 0, 20], "....acTL....IDAT"),
    "PNG",
    true,
    { width: 10, height: 20 },
  ],
  ["a JPEG cut in its header", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], "JFIF"), "JPEG", false, undefined],
])("%s is known", (_, start, format, isAnimated, size) => {
  expect(readPictureFacts(start)).toEqual({ format, isAnimated, ...(size ? { size } : {}) });
});

test("text is no picture", () => {
  expect(readPictureFacts(bytes("BM stands for"))).toBeUndefined();
  expect(readPictureFacts(new Uint8Array())).toBeUndefined();
});

test("a small picture is enlarged, a large one made smaller, one that fills the memory or holds nothing is refused", () => {
  expect(readingSize({ width: 680, height: 400 })).toEqual({ width: 1360, height: 800 });
  expect(readingSize({ width: 1920, height: 1080 })).toEqual({ width: 1920, height: 1080 });
  const { width, height } = readingSize({ width: 7_000, height: 5_700 });
  expect(width * height).toBeLessThan(6_010_000);
  expect(pictureProblem({ width: 7_000, height: 5_700 })).toBeUndefined();
  expect(pictureProblem({ width: 30_000, height: 30_000 })).toMatch(/900 million pixels/);
  expect(pictureProblem({ width: 1, height: 1 })).toMatch(/too small/);
});

test("the folder of the recognition is named for its packages' versions, and its files are in them", async () => {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
  expect(READER_FOLDER).toBe(
    `/picture-reader/${dependencies["tesseract.js"]}-${dependencies["@tesseract.js-data/eng"]}`,
  );
  expect(dependencies["tesseract.js-core"]).toBe(dependencies["tesseract.js"]);
  for (const language of Object.keys(PICTURE_LANGUAGES)) {
    expect(dependencies[`@tesseract.js-data/${language}`]).toBe(dependencies["@tesseract.js-data/eng"]);
    expect(READER_FILES).toHaveProperty([`${language}.traineddata`]);
  }
  const wasm = await loadReaderFile("tesseract-core-simd-lstm.wasm");
  expect([...wasm.subarray(0, 4)]).toEqual([0x00, 0x61, 0x73, 0x6d]);
  expect((await loadReaderFile("eng.traineddata")).length).toBeGreaterThan(3_500_000);
  expect((await loadReaderFile("deu.traineddata")).length).toBeGreaterThan(1_300_000);
  expect(Object.keys(READER_FILES)).toContain("worker.js");
});

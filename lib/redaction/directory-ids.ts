import { hiding, type Piece, type Rule } from "./pieces";

const SERIAL_LABELS =
  "serial ?(?:number|no\\.?)?|serialnumber|seriennummer|numéro de série|número de serie|numero di serie|número de série|numer seryjny|серийный номер|序列号|シリアル番号";

/** Relative distinguished names in capitals alone: a single small letter and `=` stands in every DKIM signature. */
const RDN = "CN|DC|OU|cn|dc|ou|Cn|Ou|O|o|E|L|ST|S|C|STREET|UID|SERIALNUMBER|G|SN|T";

/** Numbers of the directory, of certificates and of messages: they name one object of one organization. */
export const DIRECTORY_ID_RULES: readonly Rule[] = [
  // Domain and Azure accounts, and services; well-known SIDs (S-1-5-18) name nobody.
  hiding("SID", /(?<![\w-])()(S-1-(?:5-21|5-80|5-8[2-9]|5-90|12-1)(?:-\d+)+)/gi),
  hiding("GUID", /(?<![0-9a-z])()([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9a-z])/gi),
  hiding(
    "serial number",
    new RegExp(
      `((?<!\\p{L})(?:${SERIAL_LABELS})[ \\t]{0,40}[:=][ \\t]{0,20})([0-9a-f][0-9a-f :-]{2,}[0-9a-f])`,
      "giu",
    ),
  ),
  hiding("thumbprint", /(?<![0-9a-z])()((?:[0-9a-f]{2}[ :]){15,}[0-9a-f]{2})(?![0-9a-z])/gi),
  hiding(
    "hardware address",
    /(?<![0-9a-z:-])()((?:[0-9a-f]{2}:){5}[0-9a-f]{2}|(?:[0-9a-f]{2}-){5}[0-9a-f]{2})(?![0-9a-z:-])/gi,
  ),
  hiding("thumbprint", /(?<![0-9a-z])()((?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}))(?![0-9a-z])/gi),
  hiding(
    "id",
    /(?<![0-9a-z])()((?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{12,}|(?=[0-9]*[A-F])(?=[A-F]*[0-9])[0-9A-F]{12,})(?![0-9a-z])/gi,
  ),
  hiding("number", /(?<![\w.:+-])()(\+\d{1,3}[ ./-]?\(?\d[\d ()/-]{5,20}\d)(?![\w.:])/g),
  {
    // The server of a self-signed certificate, folders of the directory, people.
    pattern: new RegExp(`(?<![\\w-])(${RDN})=([^,+"/\\\\;\\r\\n]+)`, "g"),
    split: ([, key = "", value = ""]: RegExpMatchArray): readonly Piece[] => {
      const name = value.trimEnd();
      return [`${key}=`, { kind: "name", text: name }, value.slice(name.length)];
    },
  },
];

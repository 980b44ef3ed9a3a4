import { Unzip, UnzipInflate } from "fflate";

/** What a zip held besides the texts that were read. */
export type ZipReport = {
  /** Names of the entries that were read, without their folders. */
  readonly entries: readonly string[];
  /** What the reader should know: entries left out, limits reached. */
  readonly remarks: readonly string[];
};

type ZipReader = {
  /** Takes the next piece of the zip; false when nothing more needs to be read. */
  readonly push: (piece: Uint8Array, isLast: boolean) => boolean;
  readonly report: () => ZipReport;
  /** The zip is an Office document. */
  readonly isOfficeDocument: () => boolean;
};

/** Pieces must be this small: deflate packs a thousand bytes into one, and each piece is unpacked at once. */
export const ZIP_PIECE = 16_384;
/** All entries together, unpacked. */
const MOST_UNPACKED = 200 * 1024 * 1024;
const MOST_ENTRIES = 2_000;
const TEXT = /\.(?:log|txt|csv|xml|eml|htm|html|json|tsv|md)$/i;
const ARCHIVE = /\.(?:zip|7z|rar|gz|tgz|cab|tar)$/i;

/**
 * Reads a zip of logs entry by entry; nothing is written anywhere, so names with ".." are only names. `onEntry` is called
 * when an entry begins, `onBytes` with its content.
 */
export function createZipReader(
  onEntry: (name: string) => void,
  onBytes: (bytes: Uint8Array) => void,
): ZipReader {
  const entries: string[] = [];
  const left = { archives: 0, others: 0, broken: 0 };
  let unpacked = 0;
  let seen = 0;
  let isFull = false;
  let isOffice = false;
  const unzip = new Unzip((file) => {
    seen += 1;
    if (file.name === "[Content_Types].xml") isOffice = true;
    if (file.name.endsWith("/") || isOffice || seen > MOST_ENTRIES) return;
    const name = file.name.split(/[\\/]/).at(-1) ?? file.name;
    if (ARCHIVE.test(name)) left.archives += 1;
    else if (!TEXT.test(name)) left.others += 1;
    else {
      entries.push(name);
      onEntry(name);
      file.ondata = (error, bytes) => {
        if (error) left.broken += 1;
        else if (!isFull) {
          unpacked += bytes.length;
          isFull = unpacked > MOST_UNPACKED;
          if (isFull) file.terminate();
          else onBytes(bytes);
        }
      };
      file.start();
    }
  });
  unzip.register(UnzipInflate);
  const counted = (count: number, one: string, many: string): readonly string[] =>
    count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];
  return {
    push: (piece, isLast) => {
      try {
        unzip.push(piece, isLast);
      } catch {
        left.broken += 1;
        return false;
      }
      return !isFull && !isOffice && seen <= MOST_ENTRIES;
    },
    report: () => ({
      entries,
      remarks: [
        ...(isFull ? ["The zip holds more than 200 MB of text; only the first 200 MB were read."] : []),
        ...(seen > MOST_ENTRIES
          ? [`The zip holds more than ${MOST_ENTRIES} files; the others were not read.`]
          : []),
        ...counted(
          left.archives,
          "An archive inside the zip was left out: unpack it and drop its files.",
          "archives inside the zip were left out: unpack them and drop their files.",
        ),
        ...counted(
          left.others,
          "A file that is no text was left out.",
          "files that are no text were left out.",
        ),
        ...counted(
          left.broken,
          "A part of the zip is damaged or encrypted and could not be read.",
          "parts of the zip are damaged or encrypted and could not be read.",
        ),
      ],
    }),
    isOfficeDocument: () => isOffice,
  };
}

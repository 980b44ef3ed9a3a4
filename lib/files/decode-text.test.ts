import { expect, test } from "vitest";
import { decode } from "./decode-text";

test("text of old messages is read by the name of its encoding", () => {
  expect(decode(Uint8Array.of(0xdc, 0x62, 0x65, 0x72), "windows-1252")).toBe("Über");
  expect(decode(Uint8Array.of(0x82, 0xa0), "shift_jis")).toBe("あ");
  expect(() => decode(Uint8Array.of(0x41), "none such")).toThrow(RangeError);
});

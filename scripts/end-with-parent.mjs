// Loaded before a program that must not outlive the one that started it: when that was killed, the channel between the two closes.
if (process.channel) {
  process.on("disconnect", () => process.exit(1));
  // Listening must not keep a program alive that has finished.
  /** @type {{ unrefCounted?: () => void }} */ (process.channel).unrefCounted?.();
}

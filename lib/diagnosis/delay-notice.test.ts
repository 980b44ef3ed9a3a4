import { expect, test } from "vitest";
import { createDiagnoser } from "./diagnose";
import { buildDiagnosisIndex } from "./diagnosis-index";
import { codeDocument, eventDocument, TEST_DOCUMENTS } from "./test-articles";

const diagnose = createDiagnoser(
  buildDiagnosisIndex([...TEST_DOCUMENTS, codeDocument(["400 4.4.7"], ["400 4.4.7 Message delayed"])]),
);

test.each([
  ["en", "Delivery to the following recipients has been delayed:\n\ninfo@fabrikam.com"],
  ["de", "Die Zustellung an diese Empfänger hat sich verzögert:\n\ninfo@fabrikam.com"],
  ["fr", "La remise à ces destinataires est retardée :\n\ninfo@fabrikam.com"],
  ["es", "La entrega a estos destinatarios se ha retrasado:\n\ninfo@fabrikam.com"],
  ["it", "Il recapito a questi destinatari è in ritardo:\n\ninfo@fabrikam.com"],
  ["pl", "Dostarczenie do tych adresatów opóźnia się:\n\ninfo@fabrikam.com"],
  ["pt", "A entrega a estes destinatários está atrasada:\n\ninfo@fabrikam.com"],
  ["ru", "Доставка следующим получателям задерживается:\n\ninfo@fabrikam.com"],
  ["zh", "向以下收件人的传递已延迟:\n\ninfo@fabrikam.com"],
  ["ja", "次の受信者への配信が遅れています:\n\ninfo@fabrikam.com"],
])("a notice of delay without a code is known in %s", (_, notice) => {
  const { format, diagnoses } = diagnose(notice);
  expect(format).toBe("ndr-text");
  expect(diagnoses[0]?.codes).toContain("400 4.4.7");
});

test("a reply in a notice of delay says more than that it is one", () => {
  const notice = "Delivery is delayed to these recipients:\n\ninfo@fabrikam.com\n";
  expect(diagnose(`${notice}451 5.7.3 STARTTLS is required to send mail`).diagnoses[0]?.codes).toContain(
    "451 5.7.3",
  );
});

test("a question about delays is no notice of one", () => {
  expect(diagnose("Why is delivery of all our mail delayed by two hours since Monday?").diagnoses).toEqual(
    [],
  );
});

test("a pasted event stays above the reply that it quotes in words of another version", () => {
  const event = eventDocument({
    eventId: 7004,
    eventSources: ["MSExchangeTransport"],
    messageText: "The activation of all modules took longer than expected to complete.",
  });
  const both = createDiagnoser(
    buildDiagnosisIndex([event, codeDocument(["503 5.5.2"], ["503 5.5.2 Bad sequence of commands given"])]),
  );
  const pasted =
    'Event Type: Error\nEvent Source: MSExchangeTransport\nEvent ID: 7004\nDescription:\nThe remote host answered with "503 5.5.2 Bad sequence of commands given".';
  expect(both(pasted).diagnoses.map(({ kind }) => kind)).toEqual(["event", "code"]);
});

/** A text of a reader, what in it must be hidden, and what must stay so that the report can be read. */
export type Probe = {
  readonly text: string;
  readonly secret: readonly string[];
  readonly kept?: readonly string[];
};

/** Written before the rules: each kind of secret that a report once let through. */
export const FIRST_PROBES: readonly Probe[] = [
  {
    text: "220 EX01 Microsoft ESMTP MAIL Service ready\nEHLO SCAN07\nAUTH PLAIN AHN2Y19zY2FuAFN1bW1lcjI0\n235 2.7.0 Authentication successful",
    secret: ["EX01", "SCAN07", "AHN2Y19zY2FuAFN1bW1lcjI0"],
    kept: ["Microsoft ESMTP MAIL Service ready", "AUTH PLAIN", "235 2.7.0 Authentication successful"],
  },
  {
    text: "AUTH LOGIN\n334 VXNlcm5hbWU6\nc3ZjX3NjYW5uZXI=\n334 UGFzc3dvcmQ6\nV2ludGVyMjAyNiE=",
    secret: ["c3ZjX3NjYW5uZXI=", "V2ludGVyMjAyNiE="],
    kept: ["AUTH LOGIN", "334"],
  },
  { text: "Account Name: svc_scanner", secret: ["svc_scanner"], kept: ["Account Name:"] },
  { text: "Password: Winter2026!", secret: ["Winter2026!"], kept: ["Password:"] },
  { text: "Kennwort = geheim123", secret: ["geheim123"] },
  { text: "Mot de passe : Bordeaux33", secret: ["Bordeaux33"] },
  { text: "Пароль: Zima2026", secret: ["Zima2026"] },
  {
    text: "Security ID: S-1-5-21-3623811015-3361044348-30300820-1013",
    secret: ["3623811015", "S-1-5-21"],
    kept: ["Security ID:"],
  },
  {
    text: "Thumbprint : 5113AE0233A72FCCB75B1D0198628675333D010E",
    secret: ["5113AE0233A72FCCB75B1D0198628675333D010E"],
    kept: ["Thumbprint"],
  },
  {
    text: "The certificate 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 is not trusted",
    secret: ["9f86d081884c7d65"],
    kept: ["The certificate", "is not trusted"],
  },
  {
    text: "Serial Number: 4a00000f3c8d2b7e91aa5c0000000000f3",
    secret: ["4a00000f3c8d2b7e"],
    kept: ["Serial Number:"],
  },
  { text: "DisplayName : Jo Smith", secret: ["Jo", "Smith"], kept: ["DisplayName"] },
  { text: 'From: "Miller, Anna" <anna.miller@fabrikam.example>', secret: ["Miller", "Anna", "fabrikam"] },
  { text: "To: Jo Smith <jo@bank.example>", secret: ["Jo Smith", "bank"] },
  { text: "Subject: Quarterly figures of Falcon Holding", secret: ["Falcon"], kept: ["Subject:"] },
  { text: "Benutzername: mmustermann", secret: ["mmustermann"], kept: ["Benutzername:"] },
  { text: "Nom d'utilisateur : jdupont", secret: ["jdupont"] },
  { text: "Пользователь: ivanov", secret: ["ivanov"] },
  { text: "Computer: DC-VIE-02", secret: ["DC-VIE-02", "VIE"], kept: ["Computer:"] },
  { text: "ordinateur : SRVPARIS", secret: ["SRVPARIS"] },
  {
    text: "The node MBXGRAZ does not answer on port 25",
    secret: ["MBXGRAZ"],
    kept: ["does not answer on port 25"],
  },
  { text: "HELO printserver", secret: ["printserver"], kept: ["HELO"] },
  { text: "250-MAILGW2 Hello [10.4.7.9]", secret: ["MAILGW2", "10.4.7.9"], kept: ["Hello"] },
  {
    text: "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqbyJ9.c2lnbmF0dXJl",
    secret: ["eyJhbGciOiJSUzI1NiJ9", "c2lnbmF0dXJl"],
    kept: ["Authorization: Bearer"],
  },
  {
    text: "Server=tcp:sql7.bank.example,1433;Initial Catalog=Quarantine;User ID=sa_mail;Password=pa55;word;Encrypt=True",
    secret: ["sql7", "sa_mail", "pa55"],
    kept: ["Encrypt=True"],
  },
  {
    text: "Message-ID: <20261129021406.4C7A1@ex01.bank.example>",
    secret: ["4C7A1", "bank"],
    kept: ["Message-ID:"],
  },
  {
    text: "NetworkMessageId 4fbf2f1c-9f3a-4b8e-8a51-08dd10aa3c7e was deferred",
    secret: ["4fbf2f1c", "08dd10aa3c7e"],
    kept: ["was deferred"],
  },
  {
    text: "Logged on as BANK\\jo.smith from fe80::1c2d:3e4f:5a6b:7c8d%4 and 2001:db8:7::25",
    secret: ["BANK", "jo.smith", "fe80", "2001:db8"],
  },
  {
    text: "D:\\Exports\\svc-mail\\quarantine.pst and C:\\Users\\asmith\\Desktop\\trace.log and /home/asmith/mail.log",
    secret: ["asmith"],
  },
  {
    text: "New-PSSession -ConnectionUri https://admin:Secr3t@ex07/PowerShell",
    secret: ["Secr3t", "ex07"],
    kept: ["New-PSSession -ConnectionUri"],
  },
];

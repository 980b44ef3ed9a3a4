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

/** Written after the rules, to measure what they miss. */
export const LATER_PROBES: readonly Probe[] = [
  {
    text: "the service account is relayuser and its password is Sommer!2026",
    secret: ["Sommer!2026"],
    kept: ["password is"],
  },
  { text: '{"clientId":"71c2","clientSecret":"q~8Zk3.lmnop","authority":"login"}', secret: ["q~8Zk3"] },
  { text: "<Setting><Password>tr0ub4dor</Password></Setting>", secret: ["tr0ub4dor"] },
  {
    text: "net use \\\\filer3\\logs /user:CORP\\helga Passw0rd",
    secret: ["filer3", "CORP", "helga", "Passw0rd"],
  },
  { text: "Contraseña: Verano2025", secret: ["Verano2025"] },
  { text: "パスワード: sakura88", secret: ["sakura88"] },
  { text: "Hasło: Zima!26 dla konta", secret: ["Zima!26"] },
  {
    text: "$cred = Get-Credential; $pw = ConvertTo-SecureString 'Alpen#77' -AsPlainText -Force",
    secret: ["Alpen#77"],
    kept: ["ConvertTo-SecureString", "-AsPlainText"],
  },
  { text: "curl -u mailadmin:hunter2 smtp://10.20.30.40", secret: ["hunter2", "10.20.30.40"] },
  {
    text: "Sent by Anna Grabowska at 02:14, seen by Tomás Ruiz",
    secret: ["Grabowska", "Ruiz"],
    kept: ["02:14"],
  },
  { text: "Nom complet : Élodie Martin", secret: ["Élodie", "Martin"] },
  { text: "Отправитель: Иван Петров", secret: ["Иван", "Петров"] },
  { text: "发件人: 王小明", secret: ["王小明"] },
  { text: "Absender: Müller, Jürgen", secret: ["Müller", "Jürgen"] },
  {
    text: "2026-11-29T23:10:02.113Z,KRAKEN\\Relay Scanners,08DE2F5A1B3C4D5E,3,10.1.2.3:25,10.9.8.7:40112,<,EHLO WKS-0441,",
    secret: ["KRAKEN", "08DE2F5A1B3C4D5E", "10.9.8.7", "WKS-0441"],
    kept: ["2026-11-29", "EHLO"],
  },
  {
    text: "The primary site is MUC and the backup server is called THOR",
    secret: ["MUC", "THOR"],
    kept: ["The primary site is", "backup server"],
  },
  { text: "ping mbxnord7 answers in 2 ms, tracert shows fw-core-east", secret: ["mbxnord7", "fw-core-east"] },
  { text: "Name: odin.intern  Addresses: fd12:3456:789a:1::25", secret: ["odin", "fd12:3456"] },
  {
    text: "::ffff:172.16.4.9 was refused; so was 2a02:8388:1:2:3:4:5:6",
    secret: ["172.16.4.9", "2a02:8388"],
  },
  {
    text: "CertificateThumbprint=‎a9 09 50 2d d8 2a e4 14 33 e6 f8 38 86 b0 0d 42 77 a3 2a 7b",
    secret: ["a9 09 50 2d"],
  },
  {
    text: "[Subject]\n  CN=mail.bank.example, O=Bank of Somewhere AG, L=Linz, C=AT\n[Serial Number]\n  1A2B3C4D5E6F",
    secret: ["bank.example", "Somewhere", "Linz", "1A2B3C4D5E6F"],
  },
  {
    text: "X500:/o=Somewhere Bank/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=helga.huber",
    secret: ["Somewhere", "helga"],
  },
  { text: "SID: S-1-5-21-1004336348-1177238915-682003330-512 (Domain Admins)", secret: ["1004336348"] },
  { text: "Call +43 664 1234567 or 0664/1234567 for the on-call admin", secret: ["664 1234567"] },
  { text: "ObjectGUID : {6F9619FF-8B86-D011-B42D-00C04FC964FF}", secret: ["6F9619FF"] },
  { text: "x-ms-exchange-crosstenant-id: 9188040d-6c67-4b81-8f3d-3a6c1b9e0f00", secret: ["9188040d"] },
  {
    text: "Received: from SCANNER14 (unknown [203.0.113.9]) by mx2 (Postfix) with ESMTP id 4F1k2J",
    secret: ["SCANNER14", "203.0.113.9", "mx2", "4F1k2J"],
    kept: ["with ESMTP id"],
  },
  {
    text: "Authentication-Results: spf=fail (sender IP is 198.51.100.4) smtp.mailfrom=somewherebank.at",
    secret: ["198.51.100.4", "somewherebank"],
    kept: ["spf=fail"],
  },
  {
    text: "DKIM-Signature: v=1; a=rsa-sha256; d=somewherebank.at; s=sel2026; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=Kx8aQ2",
    secret: ["somewherebank", "47DEQpj8HBSa"],
    kept: ["v=1"],
  },
  {
    text: "sig=AbC%2F12345&se=2026-12-01 https://store7.blob.core.windows.net/logs?sv=2024&sig=Zm9vYmFyYmF6",
    secret: ["Zm9vYmFyYmF6", "store7"],
  },
  {
    text: "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7x\nqwertyuiop\n-----END RSA PRIVATE KEY-----",
    secret: ["MIIEowIBAAKCAQEA7x", "qwertyuiop"],
  },
  { text: "AUTH XOAUTH2 dXNlcj1qb0BiYW5rLmV4YW1wbGUBYXV0aD1CZWFyZXIgeWEyOS4BAQ==", secret: ["dXNlcj1qb0"] },
  {
    text: "Identity : helga.huber\nPrimarySmtpAddress : helga.huber@somewherebank.at\nDatabase : DB-Linz-07",
    secret: ["helga", "somewherebank", "Linz"],
    kept: ["PrimarySmtpAddress", "Database"],
  },
  {
    text: "E:\\Mailflow\\kunden\\Huber GmbH\\trace.txt was written by task run_as=ops-helga",
    secret: ["Huber", "ops-helga"],
  },
  { text: "Gruß, Helga", secret: ["Helga"] },
  { text: "Owner: HelpDesk Linz; Manager: F. Huber", secret: ["Linz", "Huber"] },
];

/** Written after the misses of those had been mended, to measure again. */
export const LAST_PROBES: readonly Probe[] = [
  {
    text: "Event 2017: The account POSTWERK\\copier3 has been locked out by dc-west",
    secret: ["POSTWERK", "copier3", "dc-west"],
    kept: ["Event 2017: The account"],
  },
  { text: "Adgangskode: Rødgrød1", secret: ["Rødgrød1"] },
  { text: "export SMTP_PASSWORD=gr33nTea", secret: ["gr33nTea"] },
  {
    text: "Reset the mailbox of Mrs Oduya, she is our CFO",
    secret: ["Oduya"],
    kept: ["Reset the mailbox of"],
  },
  { text: "Kontoname: Schulze", secret: ["Schulze"], kept: ["Kontoname:"] },
  { text: "Nazwa użytkownika: kowalska", secret: ["kowalska"] },
  { text: "helo from zebra.factory.ad, helo=zebra", secret: ["zebra"] },
  {
    text: "Mailbox database MDB-Nord on server NORDSEE is dismounted",
    secret: ["NORDSEE", "Nord"],
    kept: ["is dismounted"],
  },
  {
    text: "450 4.7.1 <relay@isp.example>: Recipient address rejected: Greylisted for 300 seconds (see http://grey.isp.example/x)",
    secret: ["isp.example"],
    kept: ["450 4.7.1", "Recipient address rejected", "Greylisted"],
  },
  {
    text: "TransportService 192.168.178.20:2525 -> [fe80::aaaa:bbbb:cccc:dddd]:25",
    secret: ["192.168.178.20", "aaaa:bbbb"],
  },
  { text: "X-Api-Key: 9c1f-22aa-zz71", secret: ["9c1f-22aa"] },
  {
    text: "bearer token expired for tenant meerbank.onmicrosoft.com",
    secret: ["meerbank"],
    kept: ["token expired"],
  },
  { text: "smb://nas-keller/scans/Rechnung_Meier.pdf", secret: ["nas-keller", "Meier"] },
  { text: "logged in as administrator@meerbank.local with PIN 4711", secret: ["meerbank", "4711"] },
  { text: "proxyAddresses: SMTP:theo.meer@meerbank.de, smtp:tm@meerbank.de", secret: ["theo", "meerbank"] },
  { text: "Issued To: Meerbank Root CA\nFriendly name: Mail Meer 2026", secret: ["Meerbank", "Meer"] },
];
